import * as z from "zod";

import { citationSchema } from "./citation.schema.ts";

/** The schema of a rule as it stands on a day. */
export function createInForceSchema<T>(value: z.ZodType<T>) {
  return z.discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("inForce"),
      value,
      alternatives: z.array(z.strictObject({ axis: z.string(), option: z.string(), value })),
      source: citationSchema,
    }),
    z.strictObject({ state: z.literal("gap"), gap: z.string().min(1) }),
    z.strictObject({ state: z.literal("none") }),
  ]);
}
