import * as z from "zod";

import { calendarDateSchema } from "../terms/calendar-date.schema.ts";
import { bilingualSchema, citationSchema } from "../terms/citation.schema.ts";
import type { FormSchemas } from "../terms/hole.schema.ts";
import { studyModeSchema } from "../terms/course.schema.ts";
import type { Form } from "../terms/hole.ts";
import {
  administrativeLevelSchema,
  credentialFieldSchema,
  officialCategorySchema,
  paperSchema,
} from "../terms/official.schema.ts";
import type { AppointmentAgeRule, AppointmentKind, AppointmentRule } from "./appointment-rule.ts";
import { createConditionSchema } from "./condition.schema.ts";
import type {
  ContentGroup,
  CredentialLimit,
  Programme,
  ProgrammePeriod,
  ProgrammeTerms,
} from "./credential-rules.ts";
import type {
  NamedEntry,
  PostBody,
  PostEntry,
  RankEntry,
  TitleEntry,
  TitleGrade,
} from "./standards-rules.ts";

/** A thing of a catalogue. */
export const namedEntrySchema = z.strictObject({
  name: bilingualSchema,
}) satisfies z.ZodType<NamedEntry>;

/** The days on which something exists. */
export const lifeShape = {
  from: z.exactOptional(calendarDateSchema),
  through: z.exactOptional(calendarDateSchema),
};

const postBodySchema = z.enum([
  "party",
  "government",
  "peoplesCouncil",
  "frontAndUnions",
  "publicServiceUnit",
]) satisfies z.ZodType<PostBody>;

/** A post of the catalogue. */
export const postEntrySchema = namedEntrySchema.extend({
  isLeadership: z.boolean(),
  body: postBodySchema,
  level: z.exactOptional(administrativeLevelSchema),
}) satisfies z.ZodType<PostEntry>;

/** A rank of the catalogue. */
export const rankEntrySchema = namedEntrySchema.extend({
  code: z.exactOptional(z.string().min(1)),
}) satisfies z.ZodType<RankEntry>;

const titleGradeSchema = z.enum(["I", "II", "III", "IV", "V"]) satisfies z.ZodType<TitleGrade>;

/** A professional title of the catalogue. */
export const titleEntrySchema = namedEntrySchema.extend({
  grade: titleGradeSchema.nullable(),
  code: z.exactOptional(z.string().min(1)),
}) satisfies z.ZodType<TitleEntry>;

const appointmentKindSchema = z.enum([
  "first",
  "higher",
  "equalOrLower",
  "reappointment",
  "extension",
  "nomination",
  "designation",
]) satisfies z.ZodType<AppointmentKind>;

/** What of a rule on appointments never changes over its history. */
export const appointmentSubjectSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  kinds: z.array(appointmentKindSchema).min(1),
});

/** The schema of whom a rule on appointments reaches, in one form. */
export function createAppointmentTermsSchema<F extends Form>(forms: FormSchemas<F>) {
  return z.strictObject({ scope: createConditionSchema(forms) }) satisfies z.ZodType<
    Pick<AppointmentRule<F>, "scope">
  >;
}

/** The schema of a whole rule on appointments, with its source. */
export function createAppointmentRuleSchema<F extends Form>(forms: FormSchemas<F>) {
  return appointmentSubjectSchema.extend({
    ...createAppointmentTermsSchema(forms).shape,
    source: citationSchema.nullable(),
  }) satisfies z.ZodType<AppointmentRule<F>>;
}

/** What of a limit on papers never changes over its history. */
export const credentialLimitSubjectSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  field: credentialFieldSchema,
  levels: z.array(z.string().min(1)).min(1),
  papers: z.exactOptional(z.array(paperSchema).min(1)),
});

/** The schema of what a limit asks of a paper, in one form. */
export function createCredentialLimitTermsSchema<F extends Form>(forms: FormSchemas<F>) {
  return z.strictObject({ asks: createConditionSchema(forms) }) satisfies z.ZodType<
    Pick<CredentialLimit<F>, "asks">
  >;
}

/** The schema of a whole limit on papers, with its source. */
export function createCredentialLimitSchema<F extends Form>(forms: FormSchemas<F>) {
  return credentialLimitSubjectSchema.extend({
    ...createCredentialLimitTermsSchema(forms).shape,
    source: citationSchema.nullable(),
  }) satisfies z.ZodType<CredentialLimit<F>>;
}

const contentGroupSchema = z.enum([
  "politicalTheory",
  "nationalDefence",
  "stateManagement",
  "jobPosition",
  "scienceAndDigital",
]) satisfies z.ZodType<ContentGroup>;

const weeksSchema = z.number().positive().max(520);

/** What was set for a programme. */
export const programmeTermsSchema = z
  .strictObject({
    weeksAtLeast: z.exactOptional(weeksSchema),
    weeksAtMost: z.exactOptional(weeksSchema),
    papers: z.exactOptional(z.array(paperSchema).min(1)),
    issuerKinds: z.exactOptional(z.array(z.string().min(1)).min(1)),
    modes: z.exactOptional(z.array(studyModeSchema).min(1)),
  })
  .refine(({ weeksAtLeast = 0, weeksAtMost = 520 }) => weeksAtLeast <= weeksAtMost, {
    error: "no length lies between the two; swap or correct them",
    params: { code: "emptyPeriod" },
    path: ["weeksAtMost"],
  }) satisfies z.ZodType<ProgrammeTerms>;

/** What of a programme never changes over its history. */
export const programmeSubjectSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  field: credentialFieldSchema,
  levels: z.array(z.string().min(1)).min(1),
  content: contentGroupSchema.nullable(),
  categories: z.array(officialCategorySchema).min(1),
});

const programmePeriodSchema = z.strictObject({
  from: calendarDateSchema,
  through: z.exactOptional(calendarDateSchema),
  terms: z.union([z.null(), z.strictObject({ gap: z.string().min(1) }), programmeTermsSchema]),
  source: citationSchema.nullable(),
}) satisfies z.ZodType<ProgrammePeriod>;

/** A programme with its history. */
export const programmeSchema = programmeSubjectSchema.extend({
  periods: z.array(programmePeriodSchema).min(1),
}) satisfies z.ZodType<Programme>;

/** The schema of whom a rule reaches and what it asks, in one form. */
export function createScopedTermsSchema<F extends Form>(forms: FormSchemas<F>) {
  const condition = createConditionSchema(forms);
  return z.strictObject({ scope: z.exactOptional(condition), asks: condition });
}

/** The schema of the time an appointment must leave, with its source. */
export function createAppointmentAgeSchema<F extends Form>(forms: FormSchemas<F>) {
  return appointmentSubjectSchema.extend({
    ...createScopedTermsSchema(forms).shape,
    source: citationSchema.nullable(),
  }) satisfies z.ZodType<AppointmentAgeRule<F>>;
}
