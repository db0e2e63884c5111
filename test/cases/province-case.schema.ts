import { calendarDateSchema, officialSchema } from "cbccvc/schemas";
import * as z from "zod";

const nameSchema = z.string().min(1);
const saysSchema = z.string().min(10);
const statusSchema = z.enum(["notMet", "unknown", "met", "notApplicable"]);
const personsSchema = z.int().min(0);

/**
 * On which days rules of the variant are in force, or documents of it are named as not encoded: not
 * on the day before `from`, on both days named, not on the day after `through`. Without `through`
 * it still is on the last day of the unit, or the last that was checked.
 */
const periodSchema = z.strictObject({
  kind: z.literal("period"),
  says: saysSchema,
  of: z.array(nameSchema).min(1).readonly(),
  from: calendarDateSchema,
  through: z.exactOptional(calendarDateSchema),
});

/**
 * A threshold in whole persons: of `required` it takes `fewest`, worked out by hand. One person less
 * must miss the target, one more must reach it. No other whole percentage may agree with it, which
 * takes a hundred persons or more. `due` is the last day, or `"year"` where it is every year anew.
 */
const thresholdSchema = z
  .strictObject({
    kind: z.literal("threshold"),
    says: saysSchema,
    target: nameSchema,
    on: calendarDateSchema,
    required: personsSchema.min(1),
    fewest: personsSchema.min(1),
    due: z.union([z.literal("year"), calendarDateSchema]),
  })
  .refine(({ required, fewest }) => fewest <= required, {
    error: "fewest must not be above required",
    path: ["fewest"],
  });

/** What a rule says of a person under the variant; by the national rules alone where that differs. */
const personSchema = z.strictObject({
  kind: z.literal("person"),
  says: saysSchema,
  on: calendarDateSchema,
  official: officialSchema,
  rule: nameSchema,
  expected: statusSchema,
  national: z.exactOptional(statusSchema),
});

/** Counts that a source reports, held against a target of the variant. */
const observedSchema = z.strictObject({
  kind: z.literal("observed"),
  says: saysSchema,
  target: nameSchema,
  on: calendarDateSchema,
  required: personsSchema,
  holders: personsSchema,
  seenIn: nameSchema,
  expected: statusSchema,
});

/** A case of a province: what must come out, written down from the document and not from the code. */
export const provinceCaseSchema = z.discriminatedUnion("kind", [
  periodSchema,
  thresholdSchema,
  personSchema,
  observedSchema,
]);

/** A case of a province. */
export type ProvinceCase = z.infer<typeof provinceCaseSchema>;
