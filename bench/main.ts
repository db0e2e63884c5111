import { benchAssess } from "./assess.ts";
import { benchBundles } from "./bundle.ts";
import { benchImports } from "./import-cost.ts";
import { benchIndicatorTable } from "./indicators.ts";

// Milliseconds depend on the machine, so only wrong answers and the smallest bundle can fail.
const answersAgree = benchAssess();
const countsAgree = benchIndicatorTable();
const ratioIsSmall = await benchBundles();
await benchImports();
process.exitCode = answersAgree && countsAgree && ratioIsSmall ? 0 : 1;
