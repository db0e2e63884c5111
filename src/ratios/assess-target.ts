import { isCalendarDate, type CalendarDate } from "../terms/calendar-date.ts";
import { createFraction, scaleFraction, type Fraction } from "../terms/fraction.ts";
import type { GapId } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import { isCount, type CountUnit } from "./count.ts";
import { listOutcomes, type CoverageCounts, type CoverageOutcome } from "./rates.ts";
import type {
  CoverageField,
  TargetAssessment,
  TargetOptions,
  TargetQuestion,
  TargetReason,
  TargetTerms,
} from "./target.ts";

const NOBODY = { holders: 0, unknown: 0, others: 0 } as const;

// Small enough that a count of persons times a term stays a safe integer.
const MOST_TERM = 1000;

function isShare({ numerator, denominator }: Fraction): boolean {
  return (
    Number.isInteger(numerator) &&
    Number.isInteger(denominator) &&
    numerator >= 1 &&
    numerator <= denominator &&
    denominator <= MOST_TERM
  );
}

function computeRate({ holders, required }: CoverageOutcome): Fraction | null {
  return required === 0 ? null : createFraction(holders, required);
}

function subtract(rate: Fraction | null, threshold: Fraction): Fraction | null {
  if (rate === null) return null;
  return createFraction(
    rate.numerator * threshold.denominator - threshold.numerator * rate.denominator,
    rate.denominator * threshold.denominator,
  );
}

/** The persons that must still come to hold it: part of a person needs a whole one. */
function countMissing({ holders, required }: CoverageOutcome, threshold: Fraction): number {
  const exact = createFraction(threshold.numerator * required, threshold.denominator);
  return Math.max(0, Number(scaleFraction(exact, 0, "ceiling")) - holders);
}

function judge(outcome: CoverageOutcome, threshold: Fraction): Exclude<Status, "unknown"> {
  if (outcome.required === 0) return "notApplicable";
  return countMissing(outcome, threshold) === 0 ? "met" : "notMet";
}

type Read = { readonly counts: Required<CoverageCounts> } | Pick<TargetAssessment, "reasons">;

/** What an untyped caller gives in place of an object has none of its parts. */
function readObject<T extends object>(value: unknown): Partial<T> {
  return typeof value === "object" && value !== null ? value : {};
}

/** The counts, or why they cannot be those of a share of persons. */
function readCounts(given: Partial<CoverageCounts>, unit: CountUnit): Read {
  if (unit !== "persons") return { reasons: [{ code: "notPersons", params: { unit } }] };
  // What is not there is no count, and is named as what it is.
  const { required, holders } = given as CoverageCounts;
  // An untyped caller's null is as little a count as none.
  const unknown = (given.unknown as number | null | undefined) ?? 0;
  const perhaps = (given.perhaps as CoverageCounts["perhaps"] | null) ?? NOBODY;
  const fields: readonly (readonly [CoverageField, number])[] = [
    ["required", required],
    ["holders", holders],
    ["unknown", unknown],
    ["perhaps.holders", perhaps.holders],
    ["perhaps.unknown", perhaps.unknown],
    ["perhaps.others", perhaps.others],
  ];
  const invalid = fields.filter(([, value]) => !isCount(value));
  if (invalid.length > 0) {
    return {
      reasons: invalid.map(([field, value]) => ({
        code: "invalidCount",
        params: { field, value: String(value) },
      })),
    };
  }
  if (holders + unknown > required) {
    const params = { part: holders + unknown, whole: required };
    return { reasons: [{ code: "partAboveWhole", params }] };
  }
  return { counts: { required, holders, unknown, perhaps } };
}

/** Whether the last day has come, and which of the days do not exist. */
function readDays(
  by: CalendarDate | undefined,
  measuredOn: CalendarDate | undefined,
): Pick<TargetAssessment, "isDue" | "reasons"> {
  const invalid = Object.entries({ by, measuredOn }).filter(
    ([, day]) => day !== undefined && !isCalendarDate(day),
  );
  const isKnown = invalid.length === 0 && by !== undefined && measuredOn !== undefined;
  return {
    isDue: isKnown ? measuredOn >= by : null,
    reasons: invalid.map(([argument, day]) => ({
      code: "invalidDay",
      params: { argument: argument as "by" | "measuredOn", value: String(day) },
    })),
  };
}

/**
 * Assesses whether a target is reached (mức độ đạt chỉ tiêu), by how much it is missed in whole
 * persons, and what those of whom something is not known could do to it.
 *
 * @param counts - The persons of the target's population: of how many it is required, how many hold
 *   it, of how many that is not known. All counted on one day, or over one year.
 * @param target - The target, such as `rules.targets[0].value`, or terms of the caller's own.
 * @param options - `measuredOn`: the day of which the counts tell; `unit`: what was counted.
 * @returns The answer with the rate, the distance and the persons missing. Never throws: counts that
 *   cannot be, or a threshold that was not seen, give `unknown` with a reason; a target that is
 *   required of nobody is `notApplicable`.
 * @example
 * ```ts
 * import { assessTarget, dienBienPhu, resolveRules } from "cbccvc";
 *
 * const { targets } = resolveRules({ variant: dienBienPhu, asOf: "2020-04-08" });
 * const heads = targets.find(({ value }) => value.id === "dien-bien-phu-division-heads")?.value;
 * const counts = { required: 60, holders: 49, unknown: 3 };
 * const assessment = heads && assessTarget(counts, heads, { measuredOn: "2020-04-08" });
 * assessment?.status; // => "notMet"
 * assessment?.personsMissing; // => { least: 8, most: 11 }
 * assessment?.distance?.known; // => { numerator: -11, denominator: 60 }
 * assessment?.isDue; // => false
 * ```
 * @see Each target cites its own plan or directive, `rules.targets[0].value.source`.
 */
export function assessTarget(
  counts: CoverageCounts,
  target: TargetTerms,
  options: TargetOptions = {},
): TargetAssessment {
  const { threshold, frequency, comparison } = readObject<TargetTerms>(target);
  const { measuredOn, unit } = readObject<TargetOptions>(options);
  const days = readDays(readObject<{ readonly by: CalendarDate }>(frequency).by, measuredOn);
  const read = readCounts(readObject(counts), unit ?? "persons");
  const nothing: TargetAssessment = {
    status: "unknown",
    counts: null,
    rate: null,
    distance: null,
    personsMissing: null,
    ifAllHold: null,
    ifNoneHold: null,
    isDue: days.isDue,
    reasons: days.reasons,
    open: [],
  };
  if ("reasons" in read) {
    const fields = read.reasons.flatMap(({ code, params }) =>
      code === "invalidCount" ? [params.field] : (["required", "holders"] as const),
    );
    return {
      ...nothing,
      reasons: [...read.reasons, ...days.reasons],
      open: fields.map((field) => ({ ask: "count", field })),
    };
  }

  const { known, lowest, highest } = listOutcomes(read.counts);
  const rate = {
    known: computeRate(known),
    lowest: computeRate(lowest),
    highest: computeRate(highest),
  };
  const counted = { ...nothing, counts: read.counts, rate };
  if (lowest.required === 0 && highest.required === 0) {
    const reason = { code: "requiredOfNobody", params: {} } as const;
    return {
      ...counted,
      status: "notApplicable",
      ifAllHold: "notApplicable",
      ifNoneHold: "notApplicable",
      reasons: [reason, ...days.reasons],
    };
  }
  const { gap, numerator, denominator } = readObject<Fraction & { readonly gap: GapId }>(threshold);
  if (gap !== undefined) {
    return {
      ...counted,
      reasons: [{ code: "lawGap", params: { gap } }, ...days.reasons],
      open: [{ ask: "law", gap }],
    };
  }
  const share = { numerator: numerator ?? Number.NaN, denominator: denominator ?? Number.NaN };
  if (!isShare(share) || comparison !== "atLeast") {
    const side = comparison === "atLeast" ? "" : `${String(comparison)} `;
    const value = `${side}${String(numerator)}/${String(denominator)}`;
    const reason = { code: "invalidThreshold", params: { value } } as const;
    return { ...counted, reasons: [reason, ...days.reasons] };
  }

  const { unknown, perhaps } = read.counts;
  const ifAllHold = judge(highest, share);
  const ifNoneHold = judge(lowest, share);
  const isOpen = ifAllHold !== ifNoneHold;
  const ofPerhaps = perhaps.holders + perhaps.unknown + perhaps.others;
  const open: readonly TargetQuestion[] = [
    { ask: "persons", about: "holds", persons: unknown },
    { ask: "persons", about: "required", persons: ofPerhaps },
  ];
  const reason: TargetReason = isOpen
    ? { code: "unknownsDecide", params: { unknown, perhaps: ofPerhaps } }
    : {
        code: ifAllHold === "met" ? "thresholdReached" : "belowThreshold",
        params: known,
      };
  return {
    ...counted,
    status: isOpen ? "unknown" : ifAllHold,
    distance: {
      known: subtract(rate.known, share),
      lowest: subtract(rate.lowest, share),
      highest: subtract(rate.highest, share),
    },
    personsMissing: {
      least: countMissing(highest, share),
      most: countMissing(lowest, share),
    },
    ifAllHold,
    ifNoneHold,
    reasons: [reason, ...days.reasons],
    open: isOpen ? open.filter((each) => "persons" in each && each.persons > 0) : [],
  };
}
