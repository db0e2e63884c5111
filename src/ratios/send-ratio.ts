import type { Citation } from "../terms/citation.ts";
import { createFraction, type Fraction } from "../terms/fraction.ts";
import type { ReadingId } from "../terms/hole.ts";
import type { LevelId } from "../terms/official.ts";
import type { GapId, Question } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import { assertCount, isCount } from "./count.ts";
import type { InForce } from "../terms/in-force.ts";
import type { SendRatioRule } from "./ratio-rules.ts";

/** The persons who may be sent part-time for a number sent full-time. */
export interface NonConcentratedLimit {
  /** The exact limit, which may lie between two whole persons. */
  readonly exact: Fraction;
  /** The whole persons that may be sent under the rounding of the rule. */
  readonly persons: number;
}

/** The persons sent to one level of political theory by one sender in one period. */
export interface SendCounts {
  /** The level; absent, one that the rule reaches. */
  readonly level?: LevelId;
  /** Persons sent full-time (hệ tập trung). */
  readonly concentrated: number;
  /** Persons sent part-time (hệ không tập trung). */
  readonly nonConcentrated: number;
  /** Persons sent to complete their knowledge (hoàn chỉnh kiến thức); absent if not recorded. */
  readonly knowledgeCompletion?: number;
}

/** Why the answer to a send ratio is what it is. */
export type SendRatioReason =
  | {
      /** A count is negative or no integer. */
      readonly code: "invalidCount";
      /** Which, and what it is. */
      readonly params: {
        readonly field: Exclude<keyof SendCounts, "level">;
        readonly value: string;
      };
    }
  | {
      /**
       * The rule does not reach the level under the readings in force; or no option of the rule
       * names it, so that it may be misspelt.
       */
      readonly code: "levelNotCovered" | "unknownLevel";
      /** The level. */
      readonly params: { readonly level: LevelId };
    }
  | {
      /**
       * The rule counts those who complete their knowledge, and their number is not given: the answer
       * hangs on it, or is the same whatever it is.
       */
      readonly code: "knowledgeCompletionNotRecorded" | "anyKnowledgeCompletion";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      /** Whether there is a ratio on that day, or which, was not seen. */
      readonly code: "lawGap";
      /** The gap, as registered. */
      readonly params: { readonly gap: GapId };
    }
  | {
      /** There is no ratio on that day. */
      readonly code: "noRule";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      /** Part-time sending keeps within the limit, or passes it. */
      readonly code: "withinLimit" | "aboveLimit";
      /** What is compared, in persons. */
      readonly params: { readonly nonConcentrated: number; readonly limit: number };
    };

/** The answer under one other option of one reading. */
export interface SendRatioReading {
  /** The reading that is moved. */
  readonly axis: ReadingId;
  /** The option it is moved to. */
  readonly option: string;
  /** The answer then; `notApplicable` where the rule then does not reach the level. */
  readonly status: Status;
  /** The whole persons that may be sent part-time then; `null` if it cannot be told. */
  readonly limit: number | null;
  /** The limit less those sent part-time; negative if over; `null` if it cannot be told. */
  readonly headroom: number | null;
  /** The further persons full-time that would then repair it, at least; `null` if unknown. */
  readonly concentratedMissing: number | null;
}

/**
 * Whether 1:1,2 was kept, by how much, and what would repair it. Numbers are `null` too where the
 * answer stands whatever number completes their knowledge, and they would hang on it.
 */
export interface SendRatioAssessment {
  /**
   * The answer under the readings in force; `notApplicable` if there is no ratio on that day, or
   * none for the level.
   */
  readonly status: Status;
  /** The exact limit; `null` if it cannot be told. */
  readonly exactLimit: Fraction | null;
  /** The whole persons that may be sent part-time; `null` if it cannot be told. */
  readonly limit: number | null;
  /** The limit less those sent part-time; negative if over; `null` if it cannot be told. */
  readonly headroom: number | null;
  /** The persons part-time above the limit, 0 when within; `null` if it cannot be told. */
  readonly overBy: number | null;
  /** The persons who may still be sent part-time, 0 when over; `null` if it cannot be told. */
  readonly stillOpen: number | null;
  /** The least number sent full-time that allows the part-time sending; `null` if unknown. */
  readonly concentratedNeeded: number | null;
  /** How many of them are still to be sent, 0 when within; `null` if it cannot be told. */
  readonly concentratedMissing: number | null;
  /** The answer under each other option, one axis moved at a time. */
  readonly readings: readonly SendRatioReading[];
  /** The axes that can turn the answer. */
  readonly decidedBy: readonly ReadingId[];
  /** Why. */
  readonly reasons: readonly SendRatioReason[];
  /** What to ask; not empty exactly when the answer is unknown. */
  readonly open: readonly (
    | Question
    | { readonly ask: "count"; readonly field: Exclude<keyof SendCounts, "level"> }
    | { readonly ask: "level" }
  )[];
  /** Where the rule stands; `null` without one. */
  readonly source: Citation | null;
}

/**
 * One way of rounding as an inequality in integers: sending passes exactly if
 * `perPerson` × part-time − `slack` ≤ `perHead` × full-time.
 *
 * From it follow both the most that may be sent part-time and the least full-time that allows it,
 * so that the two can never disagree.
 */
interface Inequality {
  readonly perPerson: number;
  readonly perHead: number;
  readonly slack: number;
}

function toInequality(rule: SendRatioRule): Inequality {
  const { numerator, denominator } = rule.nonConcentratedPerConcentrated;
  if (rule.rounding === "oneDecimal") {
    // Shown with one decimal a ratio of counts passes while it lies below the tenth and 0,05.
    const tenths = Math.floor((10 * numerator) / denominator);
    return { perPerson: 20, perHead: 2 * tenths + 1, slack: -1 };
  }
  // Both sides are doubled, so that half a person is a whole number of them.
  const slack = { exact: 0, halfUp: denominator, ceiling: 2 * denominator - 2 };
  return { perPerson: 2 * denominator, perHead: 2 * numerator, slack: slack[rule.rounding] };
}

/** Integer division toward minus infinity, exact where floating division might not be. */
function divideDown(dividend: number, divisor: number): number {
  const rest = ((dividend % divisor) + divisor) % divisor;
  return (dividend - rest) / divisor;
}

function limitPersons(concentrated: number, rule: SendRatioRule): number {
  const { perPerson, perHead, slack } = toInequality(rule);
  return Math.max(0, divideDown(perHead * concentrated + slack, perPerson));
}

/** The least number sent full-time whose limit lets `persons` be sent part-time. */
function neededFor(persons: number, rule: SendRatioRule): number {
  const { perPerson, perHead, slack } = toInequality(rule);
  return persons === 0 ? 0 : -divideDown(slack - perPerson * persons, perHead);
}

/** The ratio times a count, exactly. */
function multiply({ numerator, denominator }: Fraction, count: number): Fraction {
  return createFraction(numerator * count, denominator);
}

/**
 * Computes how many may be sent part-time for a number sent full-time (tỷ lệ 1:1,2).
 *
 * @param concentrated - The persons sent full-time: an integer from 0 to 10^12.
 * @param rule - The resolved rule, `rules.sendRatio.value`.
 * @returns The exact limit and the whole persons under the rounding of the rule.
 * @throws CbccvcError `invalidCount` if the number is negative, no integer or above 10^12.
 * @example
 * ```ts
 * import { computeNonConcentratedLimit, resolveRules } from "cbccvc";
 *
 * const { sendRatio } = resolveRules({ asOf: "2022-12-31" });
 * sendRatio.state === "inForce" && computeNonConcentratedLimit(101, sendRatio.value);
 * // => { exact: { numerator: 606, denominator: 5 }, persons: 121 }
 * ```
 * @see The document behind 1:1,2 was not found; two provincial articles of 2021–2023 attest it.
 */
export function computeNonConcentratedLimit(
  concentrated: number,
  rule: SendRatioRule,
): NonConcentratedLimit {
  assertCount("concentrated", concentrated);
  return {
    exact: multiply(rule.nonConcentratedPerConcentrated, concentrated),
    persons: limitPersons(concentrated, rule),
  };
}

type Comparison = Omit<
  SendRatioAssessment,
  "readings" | "decidedBy" | "reasons" | "open" | "source"
>;

const NO_NUMBERS = {
  exactLimit: null,
  limit: null,
  headroom: null,
  overBy: null,
  stillOpen: null,
  concentratedNeeded: null,
  concentratedMissing: null,
};

function giveNoNumbers(
  status: Status,
  reasons: SendRatioAssessment["reasons"],
  open: SendRatioAssessment["open"] = [],
  source: Citation | null = null,
): SendRatioAssessment {
  return { ...NO_NUMBERS, status, readings: [], decidedBy: [], reasons, open, source };
}

/**
 * The comparison under one set of readings. Where a count that it takes is not given, only what no
 * number put in for it can change: more full-time never breaks a ratio that is kept without them,
 * and more part-time never mends one that is broken.
 */
function compare(counts: SendCounts, rule: SendRatioRule): Comparison {
  // An untyped caller's null is as little a level or a count as none.
  const { level = null, concentrated, nonConcentrated, knowledgeCompletion = null } = counts;
  if (level !== null && !rule.levels.includes(level)) {
    return { ...NO_NUMBERS, status: "notApplicable" };
  }
  const completion = knowledgeCompletion ?? 0;
  const isFullTime = rule.knowledgeCompletion === "concentrated";
  const isPartTime = rule.knowledgeCompletion === "nonConcentrated";
  const withConcentrated = isFullTime ? completion : 0;
  const fullTime = concentrated + withConcentrated;
  const partTime = nonConcentrated + (isPartTime ? completion : 0);
  const limit = limitPersons(fullTime, rule);
  const headroom = limit - partTime;
  const status = headroom >= 0 ? "met" : "notMet";
  const exactLimit = multiply(rule.nonConcentratedPerConcentrated, fullTime);
  if (knowledgeCompletion === null && (isFullTime || isPartTime)) {
    return {
      ...NO_NUMBERS,
      ...(isPartTime && { exactLimit, limit }),
      status: isFullTime === headroom >= 0 ? status : "unknown",
    };
  }
  const concentratedNeeded = Math.max(0, neededFor(partTime, rule) - withConcentrated);
  return {
    status,
    exactLimit,
    limit,
    headroom,
    overBy: Math.max(0, -headroom),
    stillOpen: Math.max(0, headroom),
    concentratedNeeded,
    concentratedMissing: Math.max(0, concentratedNeeded - concentrated),
  };
}

/**
 * Assesses whether part-time sending kept within 1:1,2, under every reading of the rule.
 *
 * The text of the rule was not found, so neither its levels nor its rounding nor the place of those
 * who complete their knowledge is known: each is a reading, and `decidedBy` names those that turn
 * the answer.
 *
 * @param counts - The persons sent to one level by one sender in one period, all counted by the same
 *   event.
 * @param rule - The rule as it stands on the day, `rules.sendRatio`.
 * @returns The answer, the limit in exact and in whole persons, the headroom, and what would repair
 *   it. Never throws: a count or a level that cannot be, or a rule not known, gives `unknown` with a
 *   reason.
 * @example
 * ```ts
 * import { assessSendRatio, resolveRules } from "cbccvc";
 *
 * const { sendRatio } = resolveRules({ asOf: "2022-12-31" });
 * const counts = { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 14 };
 * const { status, limit, overBy, concentratedMissing, decidedBy } = assessSendRatio(counts, sendRatio);
 * status; // => "notMet"
 * [limit, overBy, concentratedMissing]; // => [121, 1, 1]
 * decidedBy; // => ["sendRatio.rounding", "sendRatio.knowledgeCompletion"]
 * ```
 * @see The document behind 1:1,2 was not found; two provincial articles of 2021–2023 attest it.
 */
export function assessSendRatio(
  counts: SendCounts,
  rule: InForce<SendRatioRule>,
): SendRatioAssessment {
  if (rule.state === "none")
    return giveNoNumbers("notApplicable", [{ code: "noRule", params: {} }]);
  if (rule.state === "gap") {
    const { gap } = rule;
    const reason = { code: "lawGap", params: { gap } } as const;
    return giveNoNumbers("unknown", [reason], [{ ask: "law", gap }]);
  }
  const { source } = rule;
  // What no compiler saw may be no counts at all.
  const given = (counts as Partial<SendCounts> | null | undefined) ?? {};
  const invalid = (["concentrated", "nonConcentrated", "knowledgeCompletion"] as const).filter(
    (field) => !isCount(given[field] ?? (field === "knowledgeCompletion" ? 0 : -1)),
  );
  if (invalid.length > 0) {
    return giveNoNumbers(
      "unknown",
      invalid.map((field) => ({
        code: "invalidCount",
        params: { field, value: String(given[field]) },
      })),
      invalid.map((field) => ({ ask: "count", field })),
      source,
    );
  }
  const level = counts.level ?? null;
  const known = [rule, ...rule.alternatives].flatMap(({ value }) => value.levels);
  if (level !== null && !known.includes(level)) {
    const reason = { code: "unknownLevel", params: { level } } as const;
    return giveNoNumbers("unknown", [reason], [{ ask: "level" }], source);
  }

  const now = compare(counts, rule.value);
  const readings = rule.alternatives.map(({ axis, option, value }) => {
    const { status, limit, headroom, concentratedMissing } = compare(counts, value);
    return { axis, option, status, limit, headroom, concentratedMissing };
  });
  const turning = readings.filter(({ status }) => status !== now.status);
  return {
    ...now,
    readings,
    decidedBy: [...new Set(turning.map(({ axis }) => axis))],
    reasons: [explainComparison(counts, now)],
    open: now.status === "unknown" ? [{ ask: "count", field: "knowledgeCompletion" }] : [],
    source,
  };
}

function explainComparison({ level = "" }: SendCounts, now: Comparison): SendRatioReason {
  const { status, limit, headroom } = now;
  if (status === "notApplicable") return { code: "levelNotCovered", params: { level } };
  if (limit === null || headroom === null) {
    const isOpen = status === "unknown";
    const code = isOpen ? "knowledgeCompletionNotRecorded" : "anyKnowledgeCompletion";
    return { code, params: {} };
  }
  return {
    code: status === "met" ? "withinLimit" : "aboveLimit",
    params: { nonConcentrated: limit - headroom, limit },
  };
}
