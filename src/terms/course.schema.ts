import * as z from "zod";

import { calendarDateSchema, partialDateSchema } from "./calendar-date.schema.ts";
import type { Course, StudyMode } from "./course.ts";
import { credentialFieldSchema } from "./official.schema.ts";

/** The forms of study. */
export const studyModeSchema = z.enum([
  "concentrated",
  "nonConcentrated",
]) satisfies z.ZodType<StudyMode>;

/** A course. */
export const courseSchema = z.strictObject({
  field: credentialFieldSchema,
  level: z.string().min(1),
  mode: z.exactOptional(studyModeSchema),
  isKnowledgeCompletion: z.exactOptional(z.boolean()),
  sentOn: z.exactOptional(calendarDateSchema),
  startsOn: z.exactOptional(partialDateSchema),
  endsOn: z.exactOptional(partialDateSchema),
  isAbroad: z.exactOptional(z.boolean()),
}) satisfies z.ZodType<Course>;
