import type { Condition } from "../../standards/condition.ts";

/** A condition that everybody meets: no part of it can fail. */
export const everybody: Condition<"authored"> = { kind: "all", of: [] };

/** A condition that nobody meets: no part of it can hold. */
export const nobody: Condition<"authored"> = { kind: "any", of: [] };
