import type { SendRatioRule } from "../../ratios/ratio-rules.ts";
import type { SendCounts, SendRatioAssessment } from "../../ratios/send-ratio.ts";
import type { DayInterval } from "../../terms/calendar-date.ts";
import type { InForce } from "../../terms/in-force.ts";
import type { LevelId } from "../../terms/official.ts";
import type { Status } from "../../terms/truth.ts";
import type { SendRatioExtreme, SendRatioLine, UnclearPersons } from "../send-ratio-table.ts";
import { isClear, type RatioRecord, type SendForm } from "./records.ts";

type Persons = Readonly<Record<SendForm, ReadonlySet<string>>>;

/** The persons of a line: those who surely count, and all who may. */
export interface PersonRange {
  readonly sure: Persons;
  readonly possible: Persons;
  readonly level: LevelId | undefined;
}

/** The persons of some records of a period, each once in each form. */
export function rangePersons(
  records: readonly RatioRecord[],
  period: DayInterval,
  level: LevelId | undefined,
): PersonRange {
  const collect = (from: readonly RatioRecord[]): Persons => {
    const persons = (form: SendForm) =>
      new Set(from.filter(({ forms }) => forms.includes(form)).map(({ official }) => official));
    return {
      concentrated: persons("concentrated"),
      nonConcentrated: persons("nonConcentrated"),
      knowledgeCompletion: persons("knowledgeCompletion"),
    };
  };
  const sure = records.filter((record) => isClear(record, period));
  return { sure: collect(sure), possible: collect(records), level };
}

/** The counts of those who surely count. */
export function countSure({ sure, level }: PersonRange): SendCounts {
  return {
    ...(level !== undefined && { level }),
    concentrated: sure.concentrated.size,
    nonConcentrated: sure.nonConcentrated.size,
    knowledgeCompletion: sure.knowledgeCompletion.size,
  };
}

/**
 * The counts at which the ratio fares worst, or best: it falls with everybody part-time and rises
 * with everybody full-time, and the readings tell on which side knowledge is completed.
 */
function countExtreme(
  range: PersonRange,
  { knowledgeCompletion: side }: SendRatioRule,
  is: "worst" | "best",
): SendCounts {
  const [full, part] = is === "worst" ? [range.sure, range.possible] : [range.possible, range.sure];
  const completion = side === "nonConcentrated" ? part : full;
  return {
    ...countSure(range),
    concentrated: full.concentrated.size,
    nonConcentrated: part.nonConcentrated.size,
    knowledgeCompletion: completion.knowledgeCompletion.size,
  };
}

function isOpen({ sure, possible }: PersonRange): boolean {
  return (Object.keys(sure) as SendForm[]).some((form) => sure[form].size < possible[form].size);
}

/** What is said of a line beside its counts. */
export type Judgement = Pick<
  SendRatioLine,
  "status" | "assessment" | "range" | "decidedBy" | "reasons"
>;

/** How counts are assessed by a rule. */
export type AssessCounts = (
  counts: SendCounts,
  rule: InForce<SendRatioRule>,
) => SendRatioAssessment;

/** Judges a line, whatever the unclear turn out to be, under every reading. */
export function judgeLine(
  range: PersonRange,
  rule: InForce<SendRatioRule>,
  assess: AssessCounts,
): Judgement {
  const assessment = assess(countSure(range), rule);
  if (rule.state !== "inForce" || !isOpen(range)) {
    const { status, decidedBy, reasons } = assessment;
    return { status, assessment, range: null, decidedBy, reasons };
  }
  const assessAt = (value: SendRatioRule, is: "worst" | "best"): SendRatioExtreme => {
    const counts = countExtreme(range, value, is);
    return { counts, assessment: assess(counts, { ...rule, value }) };
  };
  const statusUnder = (value: SendRatioRule): Status =>
    concludeRange(
      assessAt(value, "worst").assessment.status,
      assessAt(value, "best").assessment.status,
    );
  const status = statusUnder(rule.value);
  const turning = rule.alternatives.filter(({ value }) => statusUnder(value) !== status);
  return {
    status,
    assessment,
    range: { worst: assessAt(rule.value, "worst"), best: assessAt(rule.value, "best") },
    decidedBy: [...new Set(turning.map(({ axis }) => axis))],
    reasons:
      status === assessment.status ? assessment.reasons : [{ code: "unclearDecides", params: {} }],
  };
}

/** What holds at both ends holds between them. */
function concludeRange(worst: Status, best: Status): Status {
  return worst === best ? worst : "unknown";
}

/** The persons with a record of which something is missing, each once, and once for each cause. */
export function countUnclear(records: readonly RatioRecord[], period: DayInterval): UnclearPersons {
  const unclear = records.filter((record) => !isClear(record, period));
  const persons = (is: (record: RatioRecord) => boolean) =>
    new Set(unclear.filter(is).map(({ official }) => official)).size;
  return {
    persons: persons(() => true),
    formNotTold: persons(({ forms }) => forms.length > 1),
    eventNotKnown: persons(({ hasEvent }) => !hasEvent),
    dayNotKnown: persons(
      ({ day }) => day === null || day.from < period.from || day.through > period.through,
    ),
  };
}

/** The persons who surely count and stand in more than one unit. */
export function countInSeveralUnits(records: readonly RatioRecord[], period: DayInterval): number {
  const units = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.unit === null || !isClear(record, period)) continue;
    const known = units.get(record.official);
    if (known === undefined) units.set(record.official, new Set([record.unit]));
    else known.add(record.unit);
  }
  return [...units.values()].filter(({ size }) => size > 1).length;
}
