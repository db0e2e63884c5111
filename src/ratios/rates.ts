import { CbccvcError } from "../terms/error.ts";
import { createFraction, type Fraction } from "../terms/fraction.ts";
import { assertCount } from "./count.ts";

/**
 * Computes the rate of attainment of a plan (đạt … % so với kế hoạch): achieved over planned.
 *
 * @param counts - `achieved` and `planned`, in the same unit: integers from 0 to 10^12.
 * @returns The exact rate; 1 is 100 %.
 * @throws CbccvcError `invalidCount` if a count is negative, no integer or above 10^12.
 * @throws CbccvcError `zeroDenominator` if nothing was planned.
 * @example
 * ```ts
 * import { computeAttainmentRate, formatRate } from "cbccvc";
 *
 * const rate = computeAttainmentRate({ achieved: 68, planned: 61 });
 * formatRate(rate, { decimals: 1, rounding: "halfUp", locale: "vi" }); // => "111,5%"
 * ```
 */
export function computeAttainmentRate(counts: {
  readonly achieved: number;
  readonly planned: number;
}): Fraction {
  assertCount("achieved", counts.achieved);
  assertCount("planned", counts.planned);
  return createFraction(counts.achieved, counts.planned);
}

/**
 * Persons counted for a rate of coverage. All are integers from 0 to 10^12, and all of them add up
 * over groups that share nobody, such as units.
 */
export interface CoverageCounts {
  /** All persons of whom it is required. */
  readonly required: number;
  /** Those of them who hold what is required. */
  readonly holders: number;
  /** Those of them of whom it is not known; leave it out only where everybody is known. */
  readonly unknown?: number;
  /**
   * Persons of whom it is not known whether it is required of them: those who hold it, those who
   * do not, and those of whom that is not known either. Absent, there is nobody like that.
   */
  readonly perhaps?: {
    /** Those who hold it. */
    readonly holders: number;
    /** Those of whom that is not known. */
    readonly unknown: number;
    /** Those who do not hold it. */
    readonly others: number;
  };
}

/** A rate of coverage with the counts it stands on; those of whom it is not known are shown. */
export interface CoverageRate extends Required<CoverageCounts> {
  /** Holders over required, as far as is known. */
  readonly rate: Fraction;
  /** The least the rate can be, whatever comes out of those of whom it is not known. */
  readonly lowest: Fraction;
  /** The most it can be. */
  readonly highest: Fraction;
}

const NOBODY = { holders: 0, unknown: 0, others: 0 } as const;

/** A share of persons: how many hold it of how many. */
export interface CoverageOutcome {
  readonly holders: number;
  readonly required: number;
}

/** What is known, and the two ends between which it lies however the unknown turn out. */
export function listOutcomes({
  required,
  holders,
  unknown,
  perhaps,
}: Required<CoverageCounts>): Readonly<Record<"known" | "lowest" | "highest", CoverageOutcome>> {
  return {
    known: { holders, required },
    // Who holds it raises the rate and who does not lowers it, whether or not it is required.
    lowest: { holders, required: required + perhaps.unknown + perhaps.others },
    highest: {
      holders: holders + unknown + perhaps.holders + perhaps.unknown,
      required: required + perhaps.holders + perhaps.unknown,
    },
  };
}

/**
 * Computes the rate of coverage (tỷ lệ đạt chuẩn): holders over those of whom it is required.
 *
 * @param counts - The persons, with those of whom something is not known.
 * @returns The exact rate with all its counts, and the least and the most it can be.
 * @throws CbccvcError `invalidCount` if a count is negative, no integer or above 10^12.
 * @throws CbccvcError `partAboveWhole` if holders and unknown together are more than required.
 * @throws CbccvcError `zeroDenominator` if it is required of nobody.
 * @example
 * ```ts
 * import { computeCoverageRate } from "cbccvc";
 *
 * const { rate, highest } = computeCoverageRate({ holders: 6, unknown: 1, required: 8 });
 * rate; // => { numerator: 3, denominator: 4 }
 * highest; // => { numerator: 7, denominator: 8 }
 * ```
 */
export function computeCoverageRate(counts: CoverageCounts): CoverageRate {
  const { holders, required, unknown = 0, perhaps = NOBODY } = counts;
  assertCount("required", required);
  assertCount("holders", holders);
  assertCount("unknown", unknown);
  assertCount("perhaps.holders", perhaps.holders);
  assertCount("perhaps.unknown", perhaps.unknown);
  assertCount("perhaps.others", perhaps.others);
  if (holders + unknown > required) {
    throw new CbccvcError(
      "partAboveWhole",
      { part: holders + unknown, whole: required },
      `holders and unknown are ${holders + unknown} of ${required} required; count both in the ` +
        "same population",
    );
  }
  const complete = { holders, required, unknown, perhaps };
  const { known, lowest, highest } = listOutcomes(complete);
  return {
    ...complete,
    rate: createFraction(known.holders, known.required),
    lowest: createFraction(lowest.holders, lowest.required),
    highest: createFraction(highest.holders, highest.required),
  };
}

/**
 * Computes the rate of change (tăng, giảm so với): the difference over the baseline.
 *
 * @param counts - `current` and `baseline`, in the same unit: integers from 0 to 10^12.
 * @returns The exact rate; negative where it fell.
 * @throws CbccvcError `invalidCount` if a count is negative, no integer or above 10^12.
 * @throws CbccvcError `zeroDenominator` if the baseline is 0.
 * @example
 * ```ts
 * import { computeChangeRate, formatRate } from "cbccvc";
 *
 * const rate = computeChangeRate({ current: 41863, baseline: 41091 });
 * formatRate(rate, { decimals: 2, rounding: "halfUp", locale: "vi" }); // => "1,88%"
 * formatRate(rate, { decimals: 2, rounding: "truncate", locale: "vi" }); // => "1,87%"
 * ```
 */
export function computeChangeRate(counts: {
  readonly current: number;
  readonly baseline: number;
}): Fraction {
  assertCount("current", counts.current);
  assertCount("baseline", counts.baseline);
  return createFraction(counts.current - counts.baseline, counts.baseline);
}

/**
 * Computes a mean (bình quân): a total over a number of classes, years or units.
 *
 * @param counts - `total` and `count`: integers from 0 to 10^12.
 * @returns The exact mean.
 * @throws CbccvcError `invalidCount` if a number is negative, no integer or above 10^12.
 * @throws CbccvcError `zeroDenominator` if the count is 0.
 * @example
 * ```ts
 * import { computeMean } from "cbccvc";
 *
 * computeMean({ total: 178695, count: 3 }); // => { numerator: 59565, denominator: 1 }
 * ```
 */
export function computeMean(counts: { readonly total: number; readonly count: number }): Fraction {
  assertCount("total", counts.total);
  assertCount("count", counts.count);
  return createFraction(counts.total, counts.count);
}

/**
 * Computes a share (tỷ trọng, cơ cấu): a part over its whole, both in the same unit.
 *
 * @param counts - `part` and `whole`: integers from 0 to 10^12.
 * @returns The exact share; 1 is 100 %.
 * @throws CbccvcError `invalidCount` if a number is negative, no integer or above 10^12.
 * @throws CbccvcError `partAboveWhole` if the part is more than the whole.
 * @throws CbccvcError `zeroDenominator` if the whole is 0.
 * @example
 * ```ts
 * import { computeShare, formatRate } from "cbccvc";
 *
 * const share = computeShare({ part: 6822, whole: 82954 });
 * formatRate(share, { decimals: 1, rounding: "halfUp", locale: "vi" }); // => "8,2%"
 * ```
 */
export function computeShare(counts: { readonly part: number; readonly whole: number }): Fraction {
  const { part, whole } = counts;
  assertCount("part", part);
  assertCount("whole", whole);
  if (part > whole) {
    throw new CbccvcError(
      "partAboveWhole",
      { part, whole },
      `the part is ${part} of ${whole}; count both by the same unit, event and period`,
    );
  }
  return createFraction(part, whole);
}
