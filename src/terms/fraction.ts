import { CbccvcError } from "./error.ts";

/**
 * An exact ratio of two integers (phân số), in lowest terms, with a denominator above zero.
 *
 * 1,2 is `{ numerator: 6, denominator: 5 }`. Ratios stay exact; rounding happens once, last, in a
 * named mode.
 */
export interface Fraction {
  /** The number above the line; it carries the sign. */
  readonly numerator: number;
  /** The number below the line, at least 1. */
  readonly denominator: number;
}

/**
 * How a number is brought to fewer decimals (cách làm tròn).
 *
 * - `halfUp`: to the nearest; a tie goes away from zero (làm tròn).
 * - `truncate`: the further decimals are cut (cắt bỏ).
 * - `floor`: down, toward minus infinity.
 * - `ceiling`: up, toward plus infinity.
 */
export type RoundingMode = "halfUp" | "truncate" | "floor" | "ceiling";

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * Makes an exact fraction of two integers.
 *
 * @param numerator - The integer above the line, within the safe integers.
 * @param denominator - The integer below the line, within the safe integers and not zero.
 * @returns The fraction in lowest terms, its sign in the numerator.
 * @throws CbccvcError `notAnInteger` if either is not a safe integer.
 * @throws CbccvcError `zeroDenominator` if the denominator is zero.
 * @example
 * ```ts
 * import { createFraction } from "cbccvc";
 *
 * createFraction(12, 10); // => { numerator: 6, denominator: 5 }
 * ```
 */
export function createFraction(numerator: number, denominator: number): Fraction {
  for (const value of [numerator, denominator]) {
    if (!Number.isSafeInteger(value)) {
      throw new CbccvcError("notAnInteger", { value }, `${String(value)} is not a safe integer`);
    }
  }
  if (denominator === 0) {
    throw new CbccvcError("zeroDenominator", { numerator }, "a ratio needs a denominator but 0");
  }
  const divisor =
    greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator)) * Math.sign(denominator);
  // Adding 0 turns −0 into 0.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

/**
 * Compares two fractions exactly.
 *
 * @param left - The one fraction.
 * @param right - The other fraction.
 * @returns −1 if the left is less, 0 if they are equal, 1 if the left is greater.
 * @example
 * ```ts
 * import { compareFractions, createFraction } from "cbccvc";
 *
 * compareFractions(createFraction(122, 101), createFraction(6, 5)); // => 1
 * ```
 */
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) -
    BigInt(right.numerator) * BigInt(left.denominator);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The fraction × 10^decimals as an integer, rounded in the named mode. Exact at any size. */
export function scaleFraction(
  { numerator, denominator }: Fraction,
  decimals: number,
  rounding: RoundingMode,
): bigint {
  if (!Number.isSafeInteger(decimals) || decimals < 0) {
    throw new CbccvcError("notAnInteger", { value: decimals }, "decimals are 0, 1, 2 and so on");
  }
  return roundQuotient(BigInt(numerator) * 10n ** BigInt(decimals), BigInt(denominator), rounding);
}

/** A quotient of integers as an integer, rounded in the named mode; the divisor is above zero. */
export function roundQuotient(dividend: bigint, divisor: bigint, rounding: RoundingMode): bigint {
  const cut = dividend / divisor;
  const rest = dividend % divisor;
  const away = rest < 0n ? -1n : 1n;
  switch (rounding) {
    case "truncate":
      return cut;
    case "halfUp":
      return 2n * rest * away >= divisor ? cut + away : cut;
    case "ceiling":
      return rest > 0n ? cut + 1n : cut;
    case "floor":
      return rest < 0n ? cut - 1n : cut;
  }
  throw new CbccvcError(
    "unknownRounding",
    { rounding: String(rounding) },
    "name a rounding mode: halfUp, truncate, floor or ceiling",
  );
}

/**
 * Rounds a fraction to a number of decimals in a named mode.
 *
 * @param fraction - The exact value.
 * @param options - `decimals`: the decimals kept, 0 or more; `rounding`: the mode.
 * @returns The rounded value, exact again.
 * @throws CbccvcError `notAnInteger` if the result lies beyond the safe integers.
 * @example
 * ```ts
 * import { createFraction, roundFraction } from "cbccvc";
 *
 * const limit = createFraction(606, 5);
 * roundFraction(limit, { decimals: 0, rounding: "halfUp" }); // => { numerator: 121, denominator: 1 }
 * roundFraction(limit, { decimals: 0, rounding: "ceiling" }); // => { numerator: 122, denominator: 1 }
 * ```
 */
export function roundFraction(
  fraction: Fraction,
  options: { readonly decimals: number; readonly rounding: RoundingMode },
): Fraction {
  const { decimals, rounding } = options;
  return createFraction(Number(scaleFraction(fraction, decimals, rounding)), 10 ** decimals);
}
