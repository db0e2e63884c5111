import * as z from "zod";

import type { FormSchemas } from "../terms/hole.schema.ts";
import type { Form } from "../terms/hole.ts";
import type { SendRatioRule } from "./ratio-rules.ts";

// Small enough that a count of persons times a term stays a safe integer.
const termSchema = z.int().min(1).max(1000);

const fractionSchema = z.strictObject({
  numerator: termSchema,
  denominator: termSchema,
});

/** The schema of the send ratio, in one form. */
export function createSendRatioSchema<F extends Form>({ held }: FormSchemas<F>) {
  return z.strictObject({
    levels: held(z.array(z.string().min(1)).min(1)),
    nonConcentratedPerConcentrated: held(fractionSchema),
    rounding: held(z.enum(["exact", "halfUp", "ceiling", "oneDecimal"])),
    knowledgeCompletion: held(z.enum(["apart", "concentrated", "nonConcentrated"])),
  }) satisfies z.ZodType<SendRatioRule<F>>;
}
