import {
  CbccvcError,
  compareFractions,
  createFraction,
  isCbccvcError,
  roundFraction,
  type RoundingMode,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { scaleFraction } from "../../src/terms/fraction.ts";

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a fraction", () => {
  it.each([
    [12, 10, 6, 5],
    [-12, 10, -6, 5],
    [12, -10, -6, 5],
    [-12, -10, 6, 5],
    [0, 7, 0, 1],
    [0, -7, 0, 1],
    [7, 1, 7, 1],
    [606, 5, 606, 5],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1, 1],
    [Number.MIN_SAFE_INTEGER, 1, Number.MIN_SAFE_INTEGER, 1],
  ])(
    "of %d over %d stands in lowest terms as %d over %d",
    (above, below, numerator, denominator) => {
      expect(createFraction(above, below)).toEqual({ numerator, denominator });
    },
  );

  it("is never a negative zero", () => {
    expect(Object.is(createFraction(0, -3).numerator, 0)).toBe(true);
    expect(Object.is(createFraction(-0, 3).numerator, 0)).toBe(true);
  });

  it("refuses a denominator of zero", () => {
    const error = catchError(() => createFraction(5, 0));
    expect(isCbccvcError(error, "zeroDenominator") && error.info).toEqual({ numerator: 5 });
  });

  it.each([
    [1.2, 1],
    [1, 0.5],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
    [Number.MAX_SAFE_INTEGER + 1, 1],
    [1, Number.MIN_SAFE_INTEGER - 1],
  ])("refuses %d over %d, which is not of safe integers", (above, below) => {
    const error = catchError(() => createFraction(above, below));
    expect(error).toBeInstanceOf(CbccvcError);
    expect(isCbccvcError(error, "notAnInteger")).toBe(true);
  });

  it("compares exactly where floating point cannot", () => {
    const large = Number.MAX_SAFE_INTEGER;
    const less = { numerator: large - 2, denominator: large - 1 };
    const more = { numerator: large - 1, denominator: large };
    expect(compareFractions(less, more)).toBe(-1);
    expect(compareFractions(more, less)).toBe(1);
    expect(compareFractions(createFraction(122, 101), createFraction(6, 5))).toBe(1);
    expect(compareFractions(createFraction(121, 101), createFraction(6, 5))).toBe(-1);
    expect(compareFractions(createFraction(-1, 2), createFraction(1, -2))).toBe(0);
  });
});

describe("rounding", () => {
  // 121.2 and 121.5 with their negatives, a tie, a whole number, and the published 1.8788 %.
  it.each<[number, number, number, RoundingMode, number, number]>([
    [606, 5, 0, "halfUp", 121, 1],
    [606, 5, 0, "truncate", 121, 1],
    [606, 5, 0, "floor", 121, 1],
    [606, 5, 0, "ceiling", 122, 1],
    [-606, 5, 0, "halfUp", -121, 1],
    [-606, 5, 0, "truncate", -121, 1],
    [-606, 5, 0, "floor", -122, 1],
    [-606, 5, 0, "ceiling", -121, 1],
    [5, 2, 0, "halfUp", 3, 1],
    [5, 2, 0, "truncate", 2, 1],
    [5, 2, 0, "floor", 2, 1],
    [5, 2, 0, "ceiling", 3, 1],
    [-5, 2, 0, "halfUp", -3, 1],
    [-5, 2, 0, "truncate", -2, 1],
    [-5, 2, 0, "floor", -3, 1],
    [-5, 2, 0, "ceiling", -2, 1],
    [-1, 3, 0, "halfUp", 0, 1],
    [-1, 3, 0, "ceiling", 0, 1],
    [-1, 3, 0, "floor", -1, 1],
    [7, 1, 0, "ceiling", 7, 1],
    [-7, 1, 0, "floor", -7, 1],
    [1, 8, 2, "halfUp", 13, 100],
    [-1, 8, 2, "halfUp", -13, 100],
    [1, 8, 2, "truncate", 3, 25],
    [77200, 41091, 2, "halfUp", 47, 25],
    [77200, 41091, 2, "truncate", 187, 100],
  ])("of %d/%d to %d decimals by %s gives %d/%d", (above, below, decimals, rounding, n, d) => {
    const rounded = roundFraction(createFraction(above, below), { decimals, rounding });
    expect(rounded).toEqual({ numerator: n, denominator: d });
    expect(Object.is(rounded.numerator, -0)).toBe(false);
  });

  it("is exact beyond the safe integers and refuses only a result that is not safe", () => {
    const large = { numerator: Number.MAX_SAFE_INTEGER, denominator: 1 };
    expect(scaleFraction(large, 2, "halfUp")).toBe(900719925474099100n);
    const error = catchError(() => roundFraction(large, { decimals: 2, rounding: "halfUp" }));
    expect(isCbccvcError(error, "notAnInteger")).toBe(true);
  });
});
