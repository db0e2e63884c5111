import * as z from "zod";

import { bilingualSchema, citationSchema } from "../../terms/citation.schema.ts";
import { studyModeSchema } from "../../terms/course.schema.ts";
import type { FormSchemas } from "../../terms/hole.schema.ts";
import type { Form } from "../../terms/hole.ts";
import { credentialFieldSchema } from "../../terms/official.schema.ts";
import { createScopedTermsSchema } from "../standards-rules.schema.ts";
import type { CourseSelector, SendingRule } from "./sending-rule.ts";

/** Which courses something is about. */
export const courseSelectorSchema = z.strictObject({
  field: z.exactOptional(credentialFieldSchema),
  levels: z.exactOptional(z.array(z.string().min(1)).min(1)),
  modes: z.exactOptional(z.array(studyModeSchema).min(1)),
  isAbroad: z.exactOptional(z.boolean()),
  isDegree: z.exactOptional(z.boolean()),
}) satisfies z.ZodType<CourseSelector>;

/** What of a rule of sending never changes over its history. */
export const sendingSubjectSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  of: courseSelectorSchema,
  aspect: z.enum(["who", "standard", "age", "serviceLeft", "alreadyHeld"]),
});

/** The schema of a whole rule of sending, with its source. */
export function createSendingRuleSchema<F extends Form>(forms: FormSchemas<F>) {
  return sendingSubjectSchema.extend({
    ...createScopedTermsSchema(forms).shape,
    source: citationSchema.nullable(),
  }) satisfies z.ZodType<SendingRule<F>>;
}
