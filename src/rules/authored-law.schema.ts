import * as z from "zod";

import { createSendRatioSchema } from "../ratios/ratio-rules.schema.ts";
import {
  createDeadlineTermsSchema,
  createRequirementTermsSchema,
  deadlineSubjectSchema,
  requirementSubjectSchema,
} from "../standards/requirement.schema.ts";
import {
  courseSelectorSchema,
  sendingSubjectSchema,
} from "../standards/sending/sending-rule.schema.ts";
import {
  commitmentSchema,
  createCompensationSchema,
  createRetirementSchema,
  reappointmentSchema,
} from "../standards/service/service-rules.schema.ts";
import {
  appointmentSubjectSchema,
  createAppointmentTermsSchema,
  createCredentialLimitTermsSchema,
  createScopedTermsSchema,
  credentialLimitSubjectSchema,
  lifeShape,
  namedEntrySchema,
  postEntrySchema,
  programmeSubjectSchema,
  programmeTermsSchema,
  rankEntrySchema,
  titleEntrySchema,
} from "../standards/standards-rules.schema.ts";
import { calendarDateSchema } from "../terms/calendar-date.schema.ts";
import {
  bilingualSchema,
  citationSchema,
  instrumentSchema,
  trustSchema,
} from "../terms/citation.schema.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import { createFormSchemas } from "../terms/hole.schema.ts";
import {
  credentialFieldSchema,
  officialCategorySchema,
  personnelGroupSchema,
} from "../terms/official.schema.ts";
import type { AuthoredLaw, Cited, Dated, ProvinceVariant, RegimeTerms } from "./authored-law.ts";
import { createTargetTermsSchema, targetSubjectSchema } from "./target.schema.ts";

const authored = createFormSchemas("authored");

const entrySchema = z.strictObject({
  effectiveFrom: calendarDateSchema,
  start: z.exactOptional(
    z.strictObject({ known: z.enum(["attested", "inferred"]), because: bilingualSchema }),
  ),
});

/** A history is never empty, and its entries ascend. */
function createAscendingSchema<E extends { readonly effectiveFrom: CalendarDate }>(
  entry: z.ZodType<E>,
): z.ZodType<readonly E[]> {
  return z
    .array(entry)
    .min(1)
    .refine(
      (entries) =>
        entries.every(({ effectiveFrom }, index) => {
          const before = entries[index - 1]?.effectiveFrom;
          return before === undefined || before < effectiveFrom;
        }),
      { error: "entries must ascend by effectiveFrom", params: { code: "notAscending" } },
    );
}

/** A history in which what is no gap needs its source. */
function createHistorySchema<T>(value: z.ZodType<T>): z.ZodType<readonly Dated<T>[]> {
  const entry: z.ZodType<Dated<T>> = entrySchema
    .extend({
      value: z.union([z.null(), z.strictObject({ gap: z.string().min(1) }), value]),
      source: citationSchema.nullable(),
    })
    .refine(({ value: held, source }) => source !== null || isGapValue(held), {
      error: "an entry that is no gap needs its source",
      params: { code: "noSource" },
      path: ["source"],
    });
  return createAscendingSchema(entry);
}

/** A history without gaps. */
function createCitedHistorySchema<T>(value: z.ZodType<T>): z.ZodType<readonly Cited<T>[]> {
  const entry: z.ZodType<Cited<T>> = entrySchema.extend({
    value: value.nullable(),
    source: citationSchema,
  });
  return createAscendingSchema(entry);
}

/** Whether an entry says only that something was not seen, be it of people in a scope. */
function isGapValue(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("gap" in value) return true;
  return "asks" in value ? isGapValue(value.asks) : "scope" in value && isGapValue(value.scope);
}

const requirementTimelineSchema = requirementSubjectSchema.extend({
  history: createHistorySchema(createRequirementTermsSchema(authored)),
});

const deadlineTimelineSchema = deadlineSubjectSchema.extend({
  history: createCitedHistorySchema(createDeadlineTermsSchema(authored)),
});

const targetTimelineSchema = targetSubjectSchema.extend({
  history: createCitedHistorySchema(createTargetTermsSchema(authored)),
});

/** A gap of the register. */
export const gapEntrySchema = z.strictObject({ about: bilingualSchema });

/** A reading of the register. */
export const readingEntrySchema = z
  .strictObject({
    question: bilingualSchema,
    options: z.record(
      z.string(),
      z.strictObject({
        name: bilingualSchema,
        seen: z.exactOptional(z.strictObject({ trust: trustSchema, in: z.string().min(1) })),
      }),
    ),
    default: z.string(),
    why: bilingualSchema,
  })
  .refine((entry) => entry.options[entry.default]?.seen?.trust !== "weak", {
    error: "what only a weak source states cannot be the default",
    params: { code: "weakDefault" },
    path: ["default"],
  })
  .refine((entry) => Object.hasOwn(entry.options, entry.default), {
    error: "the default must be one of the options",
    params: { code: "unknownOption" },
    path: ["default"],
  });

const appointmentTimelineSchema = appointmentSubjectSchema.extend({
  history: createHistorySchema(createAppointmentTermsSchema(authored)),
});

const credentialLimitTimelineSchema = credentialLimitSubjectSchema.extend({
  history: createHistorySchema(createCredentialLimitTermsSchema(authored)),
});

const scopedHistorySchema = createHistorySchema(createScopedTermsSchema(authored));

const sendingTimelineSchema = sendingSubjectSchema.extend({ history: scopedHistorySchema });

const appointmentAgeTimelineSchema = appointmentSubjectSchema.extend({
  history: scopedHistorySchema,
});

const programmeTimelineSchema = programmeSubjectSchema.extend({
  history: createHistorySchema(programmeTermsSchema),
});

const cataloguedShape = { ...lifeShape, source: citationSchema };

/** What regulates the training of a category. */
export const regimeTermsSchema = z.strictObject({
  decree: z.string().min(1),
  guidedBy: z.exactOptional(z.array(z.string().min(1)).min(1)),
  yearlyLessonsAtLeast: z.exactOptional(
    z.union([z.int().min(1).max(2000), z.strictObject({ gap: z.string().min(1) })]),
  ),
}) satisfies z.ZodType<RegimeTerms>;

const personnelEntrySchema = namedEntrySchema.extend({
  meaning: createHistorySchema(bilingualSchema),
  parts: z.exactOptional(z.record(z.string(), namedEntrySchema.extend(cataloguedShape))),
  training: createHistorySchema(regimeTermsSchema),
});

/** The law as data. */
export const authoredLawSchema = z.strictObject({
  coverageFrom: calendarDateSchema,
  checkedThrough: calendarDateSchema,
  instruments: z.array(instrumentSchema),
  gaps: z.record(z.string(), gapEntrySchema),
  readings: z.record(z.string(), readingEntrySchema),
  personnel: z.record(personnelGroupSchema, personnelEntrySchema),
  posts: z.record(
    z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
    postEntrySchema.extend(cataloguedShape),
  ),
  ranks: z.record(z.string(), rankEntrySchema.extend(cataloguedShape)),
  titles: z.record(z.string(), titleEntrySchema.extend(cataloguedShape)),
  managingLevels: z.record(z.string(), namedEntrySchema),
  areas: z.record(z.string(), namedEntrySchema),
  issuerKinds: z.record(z.string(), namedEntrySchema.extend(cataloguedShape)),
  levels: z.record(credentialFieldSchema, z.record(z.string(), namedEntrySchema)),
  requirements: z.array(requirementTimelineSchema),
  deadlines: z.array(deadlineTimelineSchema),
  targets: z.array(targetTimelineSchema),
  appointments: z.array(appointmentTimelineSchema),
  programmes: z.array(programmeTimelineSchema),
  credentialLimits: z.array(credentialLimitTimelineSchema),
  sendingGroups: z.record(z.string(), namedEntrySchema),
  sending: z.array(sendingTimelineSchema),
  courseWithoutRule: z.strictObject({ gap: z.string().min(1) }),
  retirement: createHistorySchema(createRetirementSchema(authored)),
  appointmentAges: z.array(appointmentAgeTimelineSchema),
  reappointment: z.record(officialCategorySchema, createHistorySchema(reappointmentSchema)),
  serviceCommitment: z.record(officialCategorySchema, createHistorySchema(commitmentSchema)),
  compensation: z.record(
    officialCategorySchema,
    createHistorySchema(createCompensationSchema(authored)),
  ),
  sendRatioCourses: courseSelectorSchema,
  sendRatio: createHistorySchema(createSendRatioSchema(authored)),
}) satisfies z.ZodType<AuthoredLaw>;

/** A province, or a unit inside one. */
export const provinceVariantSchema: z.ZodType<ProvinceVariant> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  name: bilingualSchema,
  within: z.exactOptional(z.lazy(() => provinceVariantSchema)),
  ended: z.exactOptional(
    z.strictObject({
      through: calendarDateSchema,
      successors: z.array(z.string()),
      source: citationSchema,
    }),
  ),
  instruments: z.exactOptional(z.array(instrumentSchema)),
  slots: z.exactOptional(z.record(z.string(), createHistorySchema<unknown>(z.unknown()))),
  requirements: z.exactOptional(z.array(requirementTimelineSchema)),
  deadlines: z.exactOptional(z.array(deadlineTimelineSchema)),
  targets: z.exactOptional(z.array(targetTimelineSchema)),
  notEncoded: z.exactOptional(
    z.array(
      z.strictObject({
        instrument: z.string().min(1),
        from: calendarDateSchema,
        through: z.exactOptional(calendarDateSchema),
      }),
    ),
  ),
});
