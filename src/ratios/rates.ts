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

/** A rate of coverage with the counts it stands on; those of whom it is not known are shown. */
export interface CoverageRate {
  /** The persons who hold what is required. */
  readonly holders: number;
  /** The persons of whom it is not known whether they do. */
  readonly unknown: number;
  /** All persons of whom it is required. */
  readonly required: number;
  /** Holders over required: the least the rate can be. */
  readonly rate: Fraction;
  /** Holders and unknown over required: the most the rate can be. */
  readonly highest: Fraction;
}

/**
 * Computes the rate of coverage (tỷ lệ đạt chuẩn): holders over those of whom it is required.
 *
 * @param counts - `holders`, `required` and `unknown` in persons: integers from 0 to 10^12. `unknown`
 *   are those of whom it is not known; leave it out only where everybody is known.
 * @returns The exact rate with all its counts, and the most it can be.
 * @throws CbccvcError `invalidCount` if a count is negative, no integer or above 10^12.
 * @throws CbccvcError `partAboveWhole` if holders and unknown together are more than required.
 * @throws CbccvcError `zeroDenominator` if it is required of nobody.
 * @example
 * ```ts
 * import { computeCoverageRate } from "cbccvc";
 *
 * computeCoverageRate({ holders: 6, unknown: 1, required: 8 }).rate; // => { numerator: 3, denominator: 4 }
 * ```
 */
export function computeCoverageRate(counts: {
  readonly holders: number;
  readonly required: number;
  readonly unknown?: number;
}): CoverageRate {
  const { holders, required, unknown = 0 } = counts;
  assertCount("required", required);
  assertCount("holders", holders);
  assertCount("unknown", unknown);
  if (holders + unknown > required) {
    throw new CbccvcError(
      "partAboveWhole",
      { part: holders + unknown, whole: required },
      `holders and unknown are ${holders + unknown} of ${required} required; count both in the ` +
        "same population",
    );
  }
  return {
    holders,
    unknown,
    required,
    rate: createFraction(holders, required),
    highest: createFraction(holders + unknown, required),
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
