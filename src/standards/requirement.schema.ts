import * as z from "zod";

import { calendarDateSchema } from "../terms/calendar-date.schema.ts";
import { bilingualSchema, citationSchema } from "../terms/citation.schema.ts";
import type { FormSchemas } from "../terms/hole.schema.ts";
import type { Form } from "../terms/hole.ts";
import { createConditionSchema, dayFactSchema } from "./condition.schema.ts";
import type {
  CoverSelector,
  Deadline,
  DueRule,
  Requirement,
  StandardSetter,
} from "./requirement.ts";

const monthsSchema = z.int().min(1).max(1200);

const coverSelectorSchema = z.union([
  z.strictObject({
    nature: z.enum(["training", "retraining"]),
    of: z.array(z.enum(["posts", "ranks", "titles"])).min(1),
  }),
  z.strictObject({ requirements: z.array(z.string().min(1)).min(1) }),
]) satisfies z.ZodType<CoverSelector>;

const standardSetterSchema = z.enum([
  "party",
  "ministry",
  "province",
]) satisfies z.ZodType<StandardSetter>;

const dueSchema = z.union([
  z.strictObject({ on: calendarDateSchema }),
  z.strictObject({ months: monthsSchema, after: dayFactSchema }),
]) satisfies z.ZodType<DueRule>;

/** What of a requirement never changes over its history. */
export const requirementSubjectSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  of: z.union([
    z.strictObject({ posts: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ ranks: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ titles: z.array(z.string().min(1)).min(1) }),
  ]),
  nature: z.enum(["training", "retraining"]),
  setters: z.exactOptional(z.array(standardSetterSchema).min(1)),
});

/** What of a deadline never changes over its history. */
export const deadlineSubjectSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  bindsOn: z.enum(["agency", "person"]),
});

/** The schema of what a requirement asks, in one form. */
export function createRequirementTermsSchema<F extends Form>(forms: FormSchemas<F>) {
  const condition = createConditionSchema(forms);
  return z.strictObject({
    when: z
      .union([
        z.enum(["beforeAppointment", "whileHolding", "afterAppointment"]),
        z.strictObject({ withinMonths: monthsSchema }),
      ])
      .nullable(),
    scope: z.exactOptional(condition),
    asks: condition,
  }) satisfies z.ZodType<Pick<Requirement<F>, "when" | "scope" | "asks">>;
}

/** The schema of whom a deadline reaches, what it covers and when it falls, in one form. */
export function createDeadlineTermsSchema<F extends Form>(forms: FormSchemas<F>) {
  const { form, read } = forms;
  return z.strictObject({
    scope: z.exactOptional(createConditionSchema(forms)),
    covers: (form === "authored"
      ? read(coverSelectorSchema)
      : z.array(z.string().min(1))) as unknown as z.ZodType<Deadline<F>["covers"]>,
    due: read(dueSchema) as unknown as z.ZodType<Deadline<F>["due"]>,
  }) satisfies z.ZodType<Pick<Deadline<F>, "scope" | "covers" | "due">>;
}

/** The schema of a whole requirement, with its source. */
export function createRequirementSchema<F extends Form>(forms: FormSchemas<F>) {
  return requirementSubjectSchema.extend({
    ...createRequirementTermsSchema(forms).shape,
    source: citationSchema.nullable(),
    filledBy: z.exactOptional(z.array(citationSchema)),
  });
}

/** The schema of a whole deadline, with its source. */
export function createDeadlineSchema<F extends Form>(forms: FormSchemas<F>) {
  return deadlineSubjectSchema.extend({
    ...createDeadlineTermsSchema(forms).shape,
    source: citationSchema,
    filledBy: z.exactOptional(z.array(citationSchema)),
  });
}
