import type { Fraction } from "../../terms/fraction.ts";

/** An exact value of any size; the divisor is above zero. */
export interface Quotient {
  readonly dividend: bigint;
  readonly divisor: bigint;
}

/** The ends between which a value lies, both inclusive; `null` where nothing bounds it. */
export interface Range {
  readonly least: Quotient | null;
  readonly most: Quotient | null;
}

/** A value as an exact quotient. */
export function toQuotient({ numerator, denominator }: Fraction): Quotient {
  return { dividend: BigInt(numerator), divisor: BigInt(denominator) };
}

/** A whole number as a quotient. */
export function toWhole(value: bigint | number): Quotient {
  return { dividend: BigInt(value), divisor: 1n };
}

/** The range of one value. */
export function toPoint(value: Quotient): Range {
  return { least: value, most: value };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}

/** The fraction in lowest terms; `null` beyond the safe integers. */
export function toFraction({ dividend, divisor }: Quotient): Fraction | null {
  const common = greatestCommonDivisor(dividend, divisor);
  const numerator = Number(dividend / common);
  const denominator = Number(divisor / common);
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
    ? { numerator, denominator }
    : null;
}

/** Compares two values: below 0 if the left is less, above 0 if it is greater. */
export function compare(left: Quotient, right: Quotient): -1 | 0 | 1 {
  const difference = left.dividend * right.divisor - right.dividend * left.divisor;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The sum of two values, or their difference. */
export function add(left: Quotient, right: Quotient, sign: 1n | -1n = 1n): Quotient {
  const { divisor } = left;
  // Terms of one list mostly share their divisor, which then does not grow with the list.
  if (divisor === right.divisor) {
    return { dividend: left.dividend + sign * right.dividend, divisor };
  }
  const dividend = left.dividend * right.divisor + sign * right.dividend * divisor;
  const common = greatestCommonDivisor(dividend, divisor * right.divisor);
  return { dividend: dividend / common, divisor: (divisor * right.divisor) / common };
}

const addEnds = (left: Quotient | null, right: Quotient | null, sign: 1n | -1n): Quotient | null =>
  left === null || right === null ? null : add(left, right, sign);

/** Each value of the one range plus each of the other. */
export function addRanges(left: Range, right: Range): Range {
  return { least: addEnds(left.least, right.least, 1n), most: addEnds(left.most, right.most, 1n) };
}

/** Each value of the one range less each of the other. */
export function subtractRanges(left: Range, right: Range): Range {
  return {
    least: addEnds(left.least, right.most, -1n),
    most: addEnds(left.most, right.least, -1n),
  };
}

/** The quotient of two ranges of counts; it falls as the divisor grows. */
export function divideRanges(above: Range, below: Range): Range {
  const divide = (value: Quotient | null, by: Quotient | null, unbounded: Quotient | null) => {
    if (value === null) return null;
    return by === null || by.dividend === 0n
      ? unbounded
      : { dividend: value.dividend * by.divisor, divisor: value.divisor * by.dividend };
  };
  return {
    least: divide(above.least, below.most, toWhole(0)),
    most: divide(above.most, below.least, null),
  };
}
