import { writeFileSync } from "node:fs";

import { locate, readProvinceSources, REGISTRY } from "./province-files.ts";
import { writeRegistry } from "./registry.ts";

writeFileSync(locate(REGISTRY), writeRegistry(readProvinceSources()));
console.log(REGISTRY);
