import { benchAssess } from "./assess.ts";
import { benchBundles } from "./bundle.ts";
import { benchImports } from "./import-cost.ts";

// Milliseconds depend on the machine, so only wrong answers and the smallest bundle can fail.
const answersAgree = benchAssess();
const ratioIsSmall = await benchBundles();
await benchImports();
process.exitCode = answersAgree && ratioIsSmall ? 0 : 1;
