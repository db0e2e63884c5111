import * as z from "zod";

import { calendarDateSchema, holdingSchema, officialSchema } from "../src/schemas.ts";
import { trustSchema } from "../src/terms/citation.schema.ts";
import { courseSchema } from "../src/terms/course.schema.ts";
import {
  credentialFieldSchema,
  credentialSchema,
  officialCategorySchema,
} from "../src/terms/official.schema.ts";
import { optional, registry } from "./registry.ts";

const statusSchema = z.enum(["notMet", "unknown", "met", "notApplicable"]);
const nameSchema = z.string().min(1);
const namesSchema = z.array(nameSchema);
const questionsSchema = z.array(
  z.union([
    z.strictObject({
      ask: z.literal("fact"),
      fact: nameSchema,
      decides: optional(calendarDateSchema, "The day that splits the answer."),
    }),
    z.strictObject({ ask: z.literal("law"), gap: nameSchema }),
  ]),
);
const countSchema = z.int();
const fractionSchema = z.strictObject({ numerator: z.int(), denominator: z.int().min(1) });
const spanSchema = z.strictObject({ least: z.int().nullable(), most: z.int().nullable() });

const jsonSchema = z.json();
registry.add(jsonSchema, { id: "json" });

const OPEN = "All questions of the answer, in their order.";

const rulesSchema = z.strictObject({
  asOf: calendarDateSchema,
  province: optional(nameSchema, "The id of the unit; absent: the national rules alone."),
  readings: optional(
    z.record(nameSchema, nameSchema),
    "Options of readings; every other reading stands at its default.",
  ),
  trustFloor: optional(trustSchema, "How well a rule must have been seen; absent: all rules."),
});

function createTable<Name extends string, S extends z.ZodRawShape>(name: Name, shape: S) {
  return z.strictObject({
    schemaVersion: z.literal(1),
    table: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    function: z.literal(name),
    cases: z
      .array(
        z.strictObject({
          clause: optional(nameSchema, "Document, article and clause, where the case has one."),
          says: nameSchema,
          ...shape,
        }),
      )
      .min(1),
  });
}

const officialTable = createTable("assessOfficial", {
  rules: rulesSchema,
  input: z.strictObject({
    official: officialSchema,
    requirement: nameSchema,
    deadline: optional(nameSchema, "The deadline of the requirement that the case is about."),
  }),
  expected: z.strictObject({
    status: statusSchema,
    standard: optional(
      statusSchema,
      "The answer on the requirement where status is the deadline's.",
    ),
    open: optional(questionsSchema, OPEN),
    decidedBy: optional(namesSchema, "The readings that can turn the answer, as a set."),
    due: optional(
      calendarDateSchema.nullable(),
      "The last day, inclusive; null where there is none that is known exactly.",
    ),
    furtherStandards: optional(namesSchema, "Who may ask more of the same post."),
    reasons: optional(namesSchema, "Codes that are among the reasons."),
  }),
});

const credentialTable = createTable("assessCredential", {
  rules: rulesSchema,
  input: z.strictObject({
    credential: credentialSchema.extend({
      field: credentialFieldSchema,
      category: optional(officialCategorySchema, "The category of whoever holds it."),
    }),
    check: nameSchema,
  }),
  expected: z.strictObject({
    status: statusSchema,
    overall: optional(statusSchema, "The answer on the paper as a whole."),
    open: optional(questionsSchema, "All questions of the check, in their order."),
  }),
});

const eligibilityTable = createTable("assessEligibility", {
  rules: rulesSchema,
  input: z.strictObject({ official: officialSchema, course: courseSchema }),
  expected: z.strictObject({
    status: optional(statusSchema, "The answer as a whole."),
    finds: optional(
      z.array(
        z.strictObject({
          rule: nameSchema.nullable(),
          status: statusSchema,
          source: z.string().nullable(),
          open: questionsSchema,
          reasons: optional(namesSchema, "Codes that are among the reasons."),
          tells: optional(
            z.array(z.record(z.string(), jsonSchema)),
            "Whole reasons that are among them.",
          ),
          aspect: optional(nameSchema, "What the rule looks at."),
          trust: optional(trustSchema, "How well its source was seen."),
        }),
      ),
      "Findings that are among those of the answer: one each by rule, or by reasons where rule is null; source is instrument, article and clause with blanks between, null where nothing is cited.",
    ),
    without: optional(namesSchema, "Rules of which there is no finding."),
    silent: optional(namesSchema, "Codes of reasons that no finding has."),
  }),
});

const retirementTable = createTable("computeRetirement", {
  rules: rulesSchema,
  input: z.strictObject({ official: officialSchema }),
  expected: z.strictObject({
    status: z.enum(["known", "unknown"]),
    lastDay: optional(calendarDateSchema, "The last day of service."),
    pensionFrom: optional(calendarDateSchema, "The first day of the pension."),
    laterBy: optional(namesSchema, "All rules that may put retirement off, in their order."),
    open: questionsSchema,
  }),
});

const appointmentTable = createTable("assessAppointment", {
  rules: rulesSchema,
  input: z.strictObject({
    official: officialSchema,
    holding: holdingSchema,
    kind: nameSchema,
  }),
  expected: z.strictObject({
    status: optional(statusSchema, "The answer as a whole."),
    askedBy: optional(namesSchema, "All rules by which the standard of the post is asked."),
    open: optional(questionsSchema, "What is open of that, where no rule asks for it."),
  }),
});

const sendRatioTable = createTable("assessSendRatio", {
  rules: rulesSchema,
  input: z.strictObject({
    counts: z.strictObject({
      concentrated: countSchema,
      nonConcentrated: countSchema,
      knowledgeCompletion: optional(countSchema, "Absent where it is not recorded."),
    }),
  }),
  expected: z.strictObject({
    status: statusSchema,
    limit: countSchema.nullable(),
    headroom: countSchema.nullable(),
    concentratedNeeded: countSchema.nullable(),
    reason: nameSchema,
  }),
});

const limitTable = createTable("computeNonConcentratedLimit", {
  rules: rulesSchema,
  input: z.strictObject({ concentrated: countSchema }),
  expected: z.strictObject({ persons: countSchema }),
});

const targetTable = createTable("assessTarget", {
  rules: optional(rulesSchema, "The rules that have the target; absent where its terms are given."),
  input: z.strictObject({
    counts: z.strictObject({
      required: countSchema,
      holders: countSchema,
      unknown: optional(countSchema, "Absent where everybody is known."),
      perhaps: optional(
        z.strictObject({ holders: countSchema, unknown: countSchema, others: countSchema }),
        "Persons of whom it is not known whether it is required of them.",
      ),
    }),
    target: z.union([
      z.strictObject({
        threshold: fractionSchema,
        comparison: z.literal("atLeast"),
        frequency: z.strictObject({ every: z.literal("year") }),
      }),
      // A target of the rules, by its id.
      nameSchema,
    ]),
  }),
  expected: z.strictObject({
    status: statusSchema,
    personsMissing: optional(
      z.strictObject({ least: countSchema, most: countSchema }).nullable(),
      "The persons who must still come to hold it; null where it is required of nobody.",
    ),
    reason: optional(nameSchema, "The code of the one reason."),
  }),
});

const hedgedSchema = z.strictObject({ hedge: nameSchema, value: z.number() });
const figureInputSchema = z.union([z.number(), z.string(), hedgedSchema, z.null()]);

const publishedTable = createTable("checkPublishedFigure", {
  input: z.strictObject({
    figure: z.strictObject({
      stated: z.string(),
      formula: nameSchema,
      inputs: z.record(
        z.string(),
        z.union([figureInputSchema, z.array(figureInputSchema), z.boolean()]),
      ),
      samePopulation: optional(z.boolean(), "Absent: the same people by the same event."),
    }),
  }),
  expected: z.strictObject({
    verdict: nameSchema,
    ifSamePopulation: optional(nameSchema, "The verdict if the populations were the same."),
    reasons: namesSchema,
    warnings: namesSchema,
    missing: optional(
      z.strictObject({ byRounding: spanSchema.nullable(), byTruncation: spanSchema.nullable() }),
      "What the missing input would be; null where no whole number is, most null where nothing bounds it.",
    ),
  }),
});

const printedTable = createTable("parsePrintedFigure", {
  input: z.strictObject({ text: z.string() }),
  expected: z.union([
    z.strictObject({
      value: fractionSchema,
      decimals: z.int(),
      isPercent: z.boolean(),
      hedge: nameSchema.nullable(),
      unit: nameSchema.nullable(),
      per: nameSchema.nullable(),
      isOpen: z.boolean(),
    }),
    z.strictObject({ refused: nameSchema }),
  ]),
});

const reportedSchema = z.strictObject({
  source: nameSchema,
  statedOn: optional(calendarDateSchema, "The day on which it was stated."),
  period: z.strictObject({ from: calendarDateSchema, through: calendarDateSchema }),
  value: z.union([z.int(), hedgedSchema]),
  unit: nameSchema.nullable(),
  population: nameSchema.nullable(),
  event: nameSchema.nullable(),
});

const reconcileTable = createTable("reconcileFigures", {
  input: z.strictObject({ figures: z.array(reportedSchema).length(2) }),
  expected: z.strictObject({
    relation: nameSchema,
    differsBy: namesSchema,
    notShown: namesSchema,
    difference: spanSchema.nullable(),
    ifSame: optional(nameSchema, "What it would be if what is not shown were the same."),
  }),
});

/** A table of cases of one function: what it is given, by which rules, and what comes out. */
export const caseTableSchema = z.discriminatedUnion("function", [
  officialTable,
  credentialTable,
  eligibilityTable,
  retirementTable,
  appointmentTable,
  sendRatioTable,
  limitTable,
  targetTable,
  publishedTable,
  printedTable,
  reconcileTable,
]);

/** A table of cases as it is written. */
export type CaseTable = z.infer<typeof caseTableSchema>;
