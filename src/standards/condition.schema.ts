import * as z from "zod";

import { calendarDateSchema } from "../terms/calendar-date.schema.ts";
import type { FormSchemas } from "../terms/hole.schema.ts";
import type { Form } from "../terms/hole.ts";
import { credentialFieldSchema, paperSchema } from "../terms/official.schema.ts";
import type {
  AgeCondition,
  Condition,
  CountCondition,
  DayCondition,
  FactCondition,
  GapCondition,
  HoldsCondition,
  MeasuringDay,
  MonthsLeftCondition,
  RuleDay,
} from "./condition.ts";

/** The dated facts. */
export const dayFactSchema = z.enum(["rankSince", "titleSince", "holding.since", "holding.until"]);

const limitYearsSchema = z.int().min(1).max(120);

// One schema of each form, wherever it is asked for: in JSON Schema a condition is then one definition.
const conditions = new Map<Form, z.ZodType>();

/** The schema of a condition in one form; the same each time. */
export function createConditionSchema<F extends Form>(
  forms: FormSchemas<F>,
): z.ZodType<Condition<F>> {
  const known = conditions.get(forms.form) ?? buildConditionSchema(forms);
  conditions.set(forms.form, known);
  return known as z.ZodType<Condition<F>>;
}

function buildConditionSchema<F extends Form>({
  form,
  held,
}: FormSchemas<F>): z.ZodType<Condition<F>> {
  const ruleDay = (
    form === "authored" ? z.union([calendarDateSchema, z.literal("asOf")]) : calendarDateSchema
  ) as z.ZodType<RuleDay<F>>;
  const measuringDay = z.union([
    ruleDay,
    z.enum(["sending", "courseStart", "appointmentProcess", "appointmentFile"]),
  ]) as z.ZodType<MeasuringDay<F>>;
  const parts = z.array(z.lazy(() => condition));

  const fact = z.strictObject({
    kind: z.literal("fact"),
    fact: z.enum([
      "category",
      "level",
      "sex",
      "rank",
      "partyMembership",
      "isEthnicMinority",
      "isOnProbation",
      "isUnderDiscipline",
      "sendingGroups",
      "holdsLeadershipPost",
      "course.length",
      "holding.post",
      "holding.area",
      "holding.managedBy",
      "holding.planned",
    ]),
    in: held(z.array(z.union([z.string(), z.boolean()])).min(1)),
  }) satisfies z.ZodType<FactCondition<F>>;
  const age = z.strictObject({
    kind: z.literal("age"),
    is: z.enum(["under", "from"]),
    ageYears: held(z.strictObject({ male: limitYearsSchema, female: limitYearsSchema })),
    on: held(measuringDay),
  }) satisfies z.ZodType<AgeCondition<F>>;
  const day = z.strictObject({
    kind: z.literal("day"),
    fact: dayFactSchema,
    is: z.enum(["before", "from"]),
    day: held(ruleDay),
  }) satisfies z.ZodType<DayCondition<F>>;
  const count = z.strictObject({
    kind: z.literal("count"),
    fact: z.enum(["serviceYears", "consecutiveGoodYears"]),
    atLeast: held(z.int().min(1)),
  }) satisfies z.ZodType<CountCondition<F>>;
  const holds = z.strictObject({
    kind: z.literal("holds"),
    field: credentialFieldSchema,
    levels: held(z.array(z.string().min(1)).min(1)),
    papers: z.exactOptional(z.array(paperSchema).min(1)),
    issuedFrom: z.exactOptional(calendarDateSchema),
    issuedBefore: z.exactOptional(calendarDateSchema),
    recordedLevel: held(z.enum(["counts", "asksForPaper"])),
  }) satisfies z.ZodType<HoldsCondition<F>>;
  const bounded = holds.refine(
    ({ issuedFrom, issuedBefore }) =>
      issuedFrom === undefined || issuedBefore === undefined || issuedFrom < issuedBefore,
    {
      error: "no day lies from issuedFrom and before issuedBefore; swap or correct them",
      params: { code: "emptyPeriod" },
      path: ["issuedBefore"],
    },
  );
  const monthsLeft = z.strictObject({
    kind: z.literal("monthsLeft"),
    atLeast: held(z.int().min(1).max(600)),
    orTerm: z.exactOptional(z.literal(true)),
    on: held(measuringDay),
    countedBy: z.enum(["days", "calendarMonths"]),
  }) satisfies z.ZodType<MonthsLeftCondition<F>>;
  const gap = z.strictObject({
    kind: z.literal("gap"),
    gap: z.string().min(1),
  }) satisfies z.ZodType<GapCondition>;

  const resolved = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("all"), of: parts }),
    z.strictObject({ kind: z.literal("any"), of: parts }),
    fact,
    age,
    day,
    count,
    bounded,
    monthsLeft,
    gap,
  ]);
  const reading = z.strictObject({
    reading: z.string().min(1),
    options: z.record(
      z.string(),
      z.lazy(() => condition),
    ),
  });
  const condition = (form === "authored"
    ? z.union([resolved, reading])
    : resolved) as unknown as z.ZodType<Condition<F>>;
  return condition;
}
