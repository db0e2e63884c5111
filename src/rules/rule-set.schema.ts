import * as z from "zod";

import { createSendRatioSchema } from "../ratios/ratio-rules.schema.ts";
import { createDeadlineSchema, createRequirementSchema } from "../standards/requirement.schema.ts";
import {
  courseSelectorSchema,
  createSendingRuleSchema,
} from "../standards/sending/sending-rule.schema.ts";
import {
  commitmentSchema,
  createCompensationSchema,
  createRetirementSchema,
  reappointmentSchema,
} from "../standards/service/service-rules.schema.ts";
import {
  createAppointmentAgeSchema,
  createAppointmentRuleSchema,
  createCredentialLimitSchema,
  lifeShape,
  namedEntrySchema,
  postEntrySchema,
  programmeSchema,
  rankEntrySchema,
  titleEntrySchema,
} from "../standards/standards-rules.schema.ts";
import { calendarDateSchema } from "../terms/calendar-date.schema.ts";
import { bilingualSchema, instrumentSchema, trustSchema } from "../terms/citation.schema.ts";
import { createFormSchemas } from "../terms/hole.schema.ts";
import { createInForceSchema } from "../terms/in-force.schema.ts";
import {
  credentialFieldSchema,
  officialCategorySchema,
  personnelGroupSchema,
} from "../terms/official.schema.ts";
import { gapEntrySchema, readingEntrySchema, regimeTermsSchema } from "./authored-law.schema.ts";
import type { RuleSet } from "./rule-set.ts";
import { createTargetSchema } from "./target.schema.ts";

const resolved = createFormSchemas("resolved");
const livingEntrySchema = namedEntrySchema.extend(lifeShape);

function withReadings<T>(value: z.ZodType<T>) {
  return z.strictObject({
    value,
    alternatives: z.array(z.strictObject({ axis: z.string(), option: z.string(), value })),
  });
}

/** The rules of one day and place, without any hole. */
export const ruleSetSchema = z.strictObject({
  schemaVersion: z.literal(1),
  asOf: calendarDateSchema,
  checkedThrough: calendarDateSchema,
  afterCheckedDay: z.boolean(),
  places: z.array(z.strictObject({ id: z.string(), name: bilingualSchema })),
  trustFloor: trustSchema,
  readingsInForce: z.record(z.string(), z.string()),
  readings: z.record(z.string(), readingEntrySchema),
  regimes: z.record(personnelGroupSchema, createInForceSchema(regimeTermsSchema)),
  posts: z.record(z.string(), postEntrySchema),
  otherPosts: z.record(z.string(), livingEntrySchema),
  ranks: z.record(z.string(), rankEntrySchema),
  titles: z.record(z.string(), titleEntrySchema),
  otherRanks: z.record(z.string(), livingEntrySchema),
  otherTitles: z.record(z.string(), livingEntrySchema),
  managingLevels: z.record(z.string(), namedEntrySchema),
  areas: z.record(z.string(), namedEntrySchema),
  issuerKinds: z.record(z.string(), livingEntrySchema),
  levels: z.record(credentialFieldSchema, z.record(z.string(), namedEntrySchema)),
  requirements: z.array(withReadings(createRequirementSchema(resolved))),
  deadlines: z.array(withReadings(createDeadlineSchema(resolved))),
  targets: z.array(withReadings(createTargetSchema(resolved))),
  appointments: z.array(withReadings(createAppointmentRuleSchema(resolved))),
  programmes: z.array(programmeSchema),
  credentialLimits: z.array(withReadings(createCredentialLimitSchema(resolved))),
  sendRatioCourses: courseSelectorSchema,
  sendRatio: createInForceSchema(createSendRatioSchema(resolved)),
  sendingGroups: z.record(z.string(), namedEntrySchema),
  sending: z.array(withReadings(createSendingRuleSchema(resolved))),
  courseWithoutRule: z.strictObject({ gap: z.string().min(1) }),
  retirement: createInForceSchema(createRetirementSchema(resolved)),
  appointmentAges: z.array(withReadings(createAppointmentAgeSchema(resolved))),
  reappointment: z.record(officialCategorySchema, createInForceSchema(reappointmentSchema)),
  serviceCommitment: z.record(officialCategorySchema, createInForceSchema(commitmentSchema)),
  compensation: z.record(
    officialCategorySchema,
    createInForceSchema(createCompensationSchema(resolved)),
  ),
  postsWithOwnStandard: z.array(z.string()),
  gaps: z.record(z.string(), gapEntrySchema),
  instruments: z.record(z.string(), instrumentSchema),
  notEncoded: z.array(z.string()),
}) satisfies z.ZodType<RuleSet>;
