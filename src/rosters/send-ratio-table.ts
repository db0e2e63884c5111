import type { SendCounts, SendRatioAssessment, SendRatioReason } from "../ratios/send-ratio.ts";
import type { SendRatioRule } from "../ratios/ratio-rules.ts";
import type { GapEntry } from "../rules/authored-law.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { CountingEvent } from "../terms/course.ts";
import { CbccvcError } from "../terms/error.ts";
import type { Fraction } from "../terms/fraction.ts";
import type { ReadingId } from "../terms/hole.ts";
import type { InForce } from "../terms/in-force.ts";
import type { LevelId } from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import { assessLevelRatio } from "./assess-level-ratio.ts";
import { remarkOnEvent, type CountingEventRemark } from "./event-remark.ts";
import type { Participation } from "./participation.ts";
import { readPeriod } from "./period.ts";
import { countPeriod } from "./send-ratio-table/count-period.ts";
import {
  createPeriods,
  findRule,
  pickPeriod,
  type PeriodRule,
} from "./send-ratio-table/periods.ts";
import type { AssessCounts } from "./send-ratio-table/lines.ts";
import { isClear, readRecords } from "./send-ratio-table/records.ts";
import { createUnitTree } from "./send-ratio-table/units.ts";

/** By what the table counts, over which days, and how units are rolled up. */
export interface SendRatioTableOptions {
  /** The event by which persons are counted; it stands in the table. */
  readonly event: CountingEvent;
  /** The first day of the window, such as that of a term (nhiệm kỳ), inclusive. */
  readonly from: CalendarDate;
  /** The last day of the window, inclusive. */
  readonly through: CalendarDate;
  /** The level of political theory; absent, the one that the articles name beside the ratio. */
  readonly level?: LevelId;
  /** The group in which a unit or a smaller group lies, to any depth; a group needs no records. */
  readonly within?: Readonly<Record<string, string>>;
  /**
   * Whether a unit or a group is also judged by what lies within one calendar year; absent, it is
   * not: a small unit can hardly keep 1:1,2 year by year.
   */
  readonly judgeUnitsYearly?: boolean;
}

/** Where every record of the list went; the sum of the rest is `rows`. */
export interface SendRatioRows {
  /** The records given (lượt). */
  readonly rows: number;
  /** Those that count in the window. */
  readonly counted: number;
  /** Those of which it cannot be told whether, or in which form, they count in the window. */
  readonly unclear: number;
  /** Those that surely fall on other days. */
  readonly outside: number;
  /** Those of courses that the ratio is not about. */
  readonly otherCourses: number;
  /** Those of the ratio that have not come as far as the event. */
  readonly notCounted: number;
}

/** The persons with a record of which something is missing; the causes may overlap. */
export interface UnclearPersons {
  /** All of them, each once. */
  readonly persons: number;
  /** Those whose form of study is not told. */
  readonly formNotTold: number;
  /** Those who deferred or withdrew, where it is not known whether the event came before. */
  readonly eventNotKnown: number;
  /** Those whose day is not known, or may lie on either side of an end of the period. */
  readonly dayNotKnown: number;
}

/** The ratio at one end of what the unclear may turn out to be. */
export interface SendRatioExtreme {
  /** The counts at that end. */
  readonly counts: SendCounts;
  /** How the ratio stands there. */
  readonly assessment: SendRatioAssessment;
}

/** Why the answer of a line is what it is. */
export type SendRatioLineReason =
  | SendRatioReason
  | {
      /**
       * The answer turns with the records that are not clear; or a unit is not judged by a single
       * year, since nobody asked for it.
       */
      readonly code: "unclearDecides" | "notJudgedYearly";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      /** Not one and the same ratio is known to hold over the whole period. */
      readonly code: "ruleChangesWithin";
      /** What was not seen of it. */
      readonly params: { readonly gaps: readonly GapId[] };
    };

/** How one sender stands in one period. */
export interface SendRatioLine {
  /** The unit or the group; `null` for the whole. */
  readonly unit: string | null;
  /** The whole, a group of units, or a unit within which no other lies. */
  readonly kind: "whole" | "group" | "unit";
  /** The group in which it lies; `null` where in none. */
  readonly within: string | null;
  /** The persons who surely count, each once in each form. */
  readonly counts: SendCounts;
  /** Its part of those sent part-time by the whole; `null` where the whole sent none. */
  readonly share: Fraction | null;
  /** The persons counted who stand in several of its units; so lines do not add up. */
  readonly inSeveralUnits: number;
  /** The persons of whom something is missing. */
  readonly unclear: UnclearPersons;
  /** The answer, whatever the unclear turn out to be; `null` where it is not judged. */
  readonly status: Status | null;
  /** How those who surely count stand; `null` where no one rule holds, or none is judged. */
  readonly assessment: SendRatioAssessment | null;
  /** The worst and the best that the unclear can make of it; `null` where they change no count. */
  readonly range: { readonly worst: SendRatioExtreme; readonly best: SendRatioExtreme } | null;
  /** The readings that can turn the answer. */
  readonly decidedBy: readonly ReadingId[];
  /** Why. */
  readonly reasons: readonly SendRatioLineReason[];
}

/** What is to be said of a period beside its lines. */
export interface SendRatioRemark {
  /**
   * The units by themselves may send fewer part-time than all of them together: with whole persons a
   * unit loses what its limit has behind the comma, and those of one to four full-time can use none
   * of it.
   */
  readonly code: "unitLimitsBelowWhole";
  /** Both limits, in persons; `limit` is that of all who were sent by a unit that is told. */
  readonly params: { readonly sumOfUnitLimits: number; readonly limit: number };
}

/** The table of one period. */
export interface SendRatioPeriod {
  /** A calendar year cut at the ends of the window, the window up to the end of a year, or all. */
  readonly kind: "year" | "cumulative" | "window";
  /** The first day, inclusive. */
  readonly from: CalendarDate;
  /** The last day, inclusive. */
  readonly through: CalendarDate;
  /** Whether one ratio holds over the period, is not known, does not exist, or changes within. */
  readonly rule: PeriodRule["state"];
  /** The records of the period without a unit (lượt); they stand in the line of the whole only. */
  readonly withoutUnit: number;
  /**
   * The limits of the units by what each sent itself, added up, in persons; `null` where one cannot
   * be told.
   */
  readonly sumOfUnitLimits: number | null;
  /** What is to be said beside. */
  readonly remarks: readonly SendRatioRemark[];
  /** The whole first, then groups and units by name. */
  readonly lines: readonly SendRatioLine[];
}

/** The send ratio from records: whether, where, by how much, how sure, and how to repair. */
export interface SendRatioTable {
  /** The event by which persons are counted. */
  readonly event: CountingEvent;
  /** The first day of the window. */
  readonly from: CalendarDate;
  /** The last day of the window. */
  readonly through: CalendarDate;
  /** The level; `null` for the one that the articles name beside the ratio. */
  readonly level: LevelId | null;
  /** Where every record went. */
  readonly records: SendRatioRows;
  /**
   * The calendar years; the window up to the end of each year but the first and the last, which are
   * the first year and the window; and the window.
   */
  readonly periods: readonly SendRatioPeriod[];
  /** What is to be said of the event. */
  readonly remarks: readonly CountingEventRemark[];
  /** What the gaps are about that the table names. */
  readonly gaps: Readonly<Record<GapId, GapEntry>>;
  /** The window reaches beyond the last day through which the rules were checked. */
  readonly afterCheckedDay?: true;
}

/**
 * Builds the table of the send ratio (tỷ lệ 1:1,2) from participations: per year, cumulative and over
 * a window, for each unit, each group of units and the whole.
 *
 * Persons are counted each once in each line, period and form, so that somebody sent by two units
 * counts once in the group above them. Those who complete their knowledge count as that alone,
 * whatever the form. What a record does not tell is not guessed: an answer stands only if it stands
 * whatever the unclear turn out to be.
 *
 * @param participations - The records (lượt), of any courses and days.
 * @param rulesOn - The resolved rules of a day; a window reaches over days of different rules.
 * @param options - The event, the window, the level, the groups.
 * @returns Plain data. Every record is in `records` once.
 * @throws CbccvcError `invalidDay` if an end of the window is no full day, `emptyPeriod` if the last
 *   lies before the first, `periodTooLong` if it reaches over more than 100 calendar years,
 *   `groupCycle` if groups lie within each other in a circle; and what
 *   `rulesOn` throws.
 * @example
 * ```ts
 * import { buildSendRatioTable, resolveRules, type Participation } from "cbccvc";
 *
 * const send = (official: string, mode: "concentrated" | "nonConcentrated", unit: string) =>
 *   ({
 *     official,
 *     unit,
 *     course: { field: "politicalTheory", level: "advanced", mode, sentOn: "2022-03-01" },
 *     status: "sent",
 *   }) satisfies Participation;
 * const { periods } = buildSendRatioTable(
 *   [
 *     send("LS-01", "concentrated", "SNV"),
 *     send("LS-02", "nonConcentrated", "SNV"),
 *     send("LS-03", "nonConcentrated", "STC"),
 *   ],
 *   (asOf) => resolveRules({ asOf }),
 *   { event: "sent", from: "2021-01-01", through: "2022-12-31" },
 * );
 * const window = periods.at(-1);
 * window?.lines.map(({ unit, status }) => [unit, status]);
 * // => [[null, "notMet"], ["SNV", "met"], ["STC", "notMet"]]
 * window?.lines[0]?.assessment?.concentratedMissing; // => 1
 * ```
 * @see The document behind 1:1,2 was not found; two provincial articles of 2021–2023 attest it.
 */
export function buildSendRatioTable(
  participations: readonly Participation[],
  rulesOn: (day: CalendarDate) => RuleSet,
  options: SendRatioTableOptions,
): SendRatioTable {
  const { event, from, through, level, within = {} } = options;
  const window = readPeriod({ from, through });
  refuseLongWindow(from, through);
  // Of the rules of a day no more is kept than the ratio and what its gap is about.
  const known = new Map<CalendarDate, InForce<SendRatioRule>>();
  const gaps: Record<GapId, GapEntry> = {};
  const readRatio = (day: CalendarDate): InForce<SendRatioRule> => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const { sendRatio, gaps: about } = rulesOn(day);
    known.set(day, sendRatio);
    const entry = sendRatio.state === "gap" ? about[sendRatio.gap] : undefined;
    if (sendRatio.state === "gap" && entry !== undefined) gaps[sendRatio.gap] = entry;
    return sendRatio;
  };

  const { sendRatioCourses, levels } = rulesOn(from);
  const { afterCheckedDay } = rulesOn(through);
  const assess: AssessCounts = (counts, rule) =>
    assessLevelRatio(counts, rule, Object.keys(levels.politicalTheory));
  const courses = level === undefined ? sendRatioCourses : { ...sendRatioCourses, levels: [level] };
  const { records, otherCourses, notCounted } = readRecords(participations, courses, event);
  const named = records.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const tree = createUnitTree(named, within);

  const inWindow = pickPeriod(records, window);
  const counted = inWindow.filter((record) => isClear(record, window));
  return {
    event,
    from,
    through,
    level: level ?? null,
    records: {
      rows: participations.length,
      counted: counted.length,
      unclear: inWindow.length - counted.length,
      outside: records.length - inWindow.length,
      otherCourses,
      notCounted,
    },
    periods: createPeriods(from, through).map(({ checkedOn, isOneYear, ...period }) => {
      const days = readPeriod(period);
      const rule = findRule(checkedOn.map(readRatio));
      const judgesUnits = !isOneYear || options.judgeUnitsYearly === true;
      const terms = { tree, level, rule, judgesUnits, assess };
      return { ...period, ...countPeriod(pickPeriod(records, days), days, terms) };
    }),
    remarks: remarkOnEvent(event),
    gaps,
    ...(afterCheckedDay && { afterCheckedDay: true as const }),
  };
}

const MOST_YEARS = 100;

function refuseLongWindow(from: CalendarDate, through: CalendarDate): void {
  const [first = 0, last = 0] = [from, through].map((day) => Number(day.slice(0, 4)));
  if (last - first < MOST_YEARS) return;
  throw new CbccvcError(
    "periodTooLong",
    { from, through, mostYears: MOST_YEARS },
    `${from} to ${through} are more than ${String(MOST_YEARS)} calendar years; give a shorter window`,
  );
}
