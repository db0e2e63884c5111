import * as z from "zod";

import { bilingualSchema, citationSchema } from "../terms/citation.schema.ts";
import { createFormSchemas, type FormSchemas } from "../terms/hole.schema.ts";
import type { Form } from "../terms/hole.ts";
import { createConditionSchema } from "./condition.schema.ts";
import type { Indicator, IndicatorMeasure } from "./indicator.ts";
import { courseSelectorSchema } from "./sending/sending-rule.schema.ts";

/** The schema of what an indicator counts, in one form. */
export function createMeasureSchema<F extends Form>(forms: FormSchemas<F>) {
  return z.union([
    z.strictObject({ time: z.literal("stock"), asks: createConditionSchema(forms) }),
    z.strictObject({ time: z.literal("stock"), deadline: z.string().min(1) }),
    z.strictObject({
      time: z.literal("flow"),
      unit: z.enum(["persons", "participations", "classes"]),
      of: courseSelectorSchema,
      event: z.enum(["sent", "enrolled", "completed"]),
    }),
  ]) satisfies z.ZodType<IndicatorMeasure<F>>;
}

const resolved = createFormSchemas("resolved");

/** An indicator, as a caller writes one down. */
export const indicatorSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  population: z.exactOptional(createConditionSchema(resolved)),
  measure: createMeasureSchema(resolved),
  source: z.exactOptional(citationSchema),
}) satisfies z.ZodType<Indicator>;
