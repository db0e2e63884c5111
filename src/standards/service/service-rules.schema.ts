import * as z from "zod";

import { bilingualSchema, citationSchema } from "../../terms/citation.schema.ts";
import type { FormSchemas } from "../../terms/hole.schema.ts";
import type { Form } from "../../terms/hole.ts";
import type { ReappointmentRule } from "../appointment-rule.ts";
import { createConditionSchema } from "../condition.schema.ts";
import type { CommitmentRule, CompensationRule, CompensationShare } from "./commitment-rule.ts";
import type { RetirementRule } from "./retirement-rule.ts";

const ageMonthsSchema = z.int().min(1).max(1200);

/** The schema of when officials retire, in one form. */
export function createRetirementSchema<F extends Form>(forms: FormSchemas<F>) {
  return z.strictObject({
    steps: z
      .array(
        z.strictObject({
          fromYear: z.int().min(1900).max(2200),
          ageMonths: z.strictObject({ male: ageMonthsSchema, female: ageMonthsSchema }),
        }),
      )
      .min(1)
      .refine(
        (steps) =>
          steps.every(({ fromYear, ageMonths }, index) => {
            const before = steps[index - 1];
            return (
              before === undefined ||
              (before.fromYear < fromYear &&
                before.ageMonths.male <= ageMonths.male &&
                before.ageMonths.female <= ageMonths.female)
            );
          }),
        {
          error: "the years must ascend and no age may fall",
          params: { code: "notAscending" },
        },
      ),
    lastDay: z.literal("endOfMonth"),
    yearOnlyBirth: z.exactOptional(z.enum(["firstOfJanuary", "lastOfDecember"])),
    later: z.array(
      z.strictObject({
        id: z.string().min(1),
        name: bilingualSchema,
        withoutLeadership: z.exactOptional(z.literal(true)),
        scope: createConditionSchema(forms),
        source: citationSchema,
      }),
    ),
  }) satisfies z.ZodType<RetirementRule<F>>;
}

/** What becomes of a term that ends near retirement. */
export const reappointmentSchema = z.strictObject({
  fullTermFromMonths: z.int().min(1).max(600),
  extensionUnderMonths: z.int().min(1).max(600),
  countedBy: z.enum(["days", "calendarMonths"]),
}) satisfies z.ZodType<ReappointmentRule>;

/** The service owed after training. */
export const commitmentSchema = z.strictObject({
  times: z.int().min(1).max(20),
}) satisfies z.ZodType<CommitmentRule>;

const termSchema = z.int().min(1).max(1000);
const shareSchema = z.union([
  z.strictObject({ ofCost: z.strictObject({ numerator: termSchema, denominator: termSchema }) }),
  z.strictObject({ ofCost: z.literal("unservedMonths") }),
  z.strictObject({ gap: z.string().min(1) }),
]) satisfies z.ZodType<CompensationShare>;

/** The schema of what is paid back, in one form. */
export function createCompensationSchema<F extends Form>({ held }: FormSchemas<F>) {
  return z.strictObject({
    cases: z.strictObject({
      quitDuringTraining: z.exactOptional(shareSchema),
      dismissedDuringTraining: z.exactOptional(shareSchema),
      noDiploma: z.exactOptional(shareSchema),
      leftBeforeServed: z.exactOptional(shareSchema),
    }),
    rounding: held(z.enum(["halfUp", "truncate", "floor", "ceiling"])),
  }) satisfies z.ZodType<CompensationRule<F>>;
}
