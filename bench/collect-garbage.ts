import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** Collects all garbage, so that no measure pays for what the one before it left. */
export const collectGarbage = runInNewContext("gc") as () => void;
