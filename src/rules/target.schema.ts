import * as z from "zod";

import { createConditionSchema } from "../standards/condition.schema.ts";
import { createMeasureSchema } from "../standards/indicator.schema.ts";
import { calendarDateSchema } from "../terms/calendar-date.schema.ts";
import { bilingualSchema, citationSchema } from "../terms/citation.schema.ts";
import type { FormSchemas } from "../terms/hole.schema.ts";
import type { Form } from "../terms/hole.ts";
import type { Target } from "./target.ts";

// Small enough that a count of persons times a term stays a safe integer.
const termSchema = z.int().min(1).max(1000);

const shareSchema = z
  .strictObject({ numerator: termSchema, denominator: termSchema })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    error: "a target is a share of its population; it cannot be above 1",
    params: { code: "shareAboveOne" },
  });

/** What of a target never changes over its history. */
export const targetSubjectSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  populationName: bilingualSchema,
  binds: bilingualSchema,
});

/** The schema of how much a target asks for, of whom and when, in one form. */
export function createTargetTermsSchema<F extends Form>(forms: FormSchemas<F>) {
  return z.strictObject({
    threshold: z.union([shareSchema, z.strictObject({ gap: z.string().min(1) })]),
    comparison: z.literal("atLeast"),
    frequency: z.union([
      z.strictObject({ every: z.literal("year") }),
      z.strictObject({ by: calendarDateSchema }),
    ]),
    population: z.exactOptional(createConditionSchema(forms)),
    measure: createMeasureSchema(forms).nullable(),
    wording: z.exactOptional(bilingualSchema),
  });
}

/** The schema of a whole target, with its source. */
export function createTargetSchema<F extends Form>(forms: FormSchemas<F>) {
  return targetSubjectSchema.extend({
    ...createTargetTermsSchema(forms).shape,
    source: citationSchema,
  }) satisfies z.ZodType<Target<F>>;
}
