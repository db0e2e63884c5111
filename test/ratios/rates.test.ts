import {
  computeAttainmentRate,
  computeChangeRate,
  computeCoverageRate,
  computeMean,
  CbccvcError,
  type ErrorCode,
} from "cbccvc";
import { describe, expect, it } from "vitest";

function catchError(body: () => unknown): Pick<CbccvcError, "code" | "info"> | null {
  try {
    body();
  } catch (error) {
    if (!(error instanceof CbccvcError)) throw error;
    const { code, info } = error as CbccvcError;
    return { code, info };
  }
  return null;
}

function catchCode(body: () => unknown): ErrorCode | null {
  return catchError(body)?.code ?? null;
}

describe("rates of two counts", () => {
  it.each([
    [60, 61, { numerator: 60, denominator: 61 }],
    [61, 61, { numerator: 1, denominator: 1 }],
    [62, 61, { numerator: 62, denominator: 61 }],
    [0, 61, { numerator: 0, denominator: 1 }],
  ])("attain %d of %d exactly", (achieved, planned, rate) => {
    expect(computeAttainmentRate({ achieved, planned })).toEqual(rate);
  });

  it.each([
    [41090, 41091, { numerator: -1, denominator: 41091 }],
    [41091, 41091, { numerator: 0, denominator: 1 }],
    [41092, 41091, { numerator: 1, denominator: 41091 }],
    [0, 5, { numerator: -1, denominator: 1 }],
  ])("change to %d from %d exactly", (current, baseline, rate) => {
    expect(computeChangeRate({ current, baseline })).toEqual(rate);
  });

  it("give a mean that need not be whole", () => {
    expect(computeMean({ total: 1347, count: 26 })).toEqual({ numerator: 1347, denominator: 26 });
  });
});

describe("computeCoverageRate", () => {
  it("shows the counts behind the rate and the most the rate can be", () => {
    expect(computeCoverageRate({ holders: 6, unknown: 1, required: 8 })).toEqual({
      holders: 6,
      unknown: 1,
      required: 8,
      perhaps: { holders: 0, unknown: 0, others: 0 },
      rate: { numerator: 3, denominator: 4 },
      lowest: { numerator: 3, denominator: 4 },
      highest: { numerator: 7, denominator: 8 },
    });
  });

  it("bounds the rate by those of whom it is not known whether it is required of them", () => {
    const perhaps = { holders: 2, unknown: 1, others: 3 };
    expect(computeCoverageRate({ holders: 6, unknown: 1, required: 8, perhaps })).toMatchObject({
      rate: { numerator: 6 / 2, denominator: 8 / 2 },
      // 6 of 8 + 1 + 3, and 6 + 1 + 2 + 1 of 8 + 2 + 1.
      lowest: { numerator: 1, denominator: 2 },
      highest: { numerator: 10, denominator: 11 },
    });
  });

  it("counts nobody as unknown where nothing is said of it", () => {
    expect(computeCoverageRate({ holders: 6, required: 8 })).toMatchObject({
      unknown: 0,
      rate: { numerator: 3, denominator: 4 },
      highest: { numerator: 3, denominator: 4 },
    });
  });

  it.each([
    [7, 0, null],
    [8, 0, null],
    [9, 0, "partAboveWhole"],
    [6, 2, null],
    [6, 3, "partAboveWhole"],
  ] as const)(
    "takes %d holders and %d unknown of 8 with the error %s",
    (holders, unknown, code) => {
      expect(catchCode(() => computeCoverageRate({ holders, unknown, required: 8 }))).toBe(code);
    },
  );
});

describe("counts that cannot be", () => {
  const computations = [
    ["achieved", (n: number) => computeAttainmentRate({ achieved: n, planned: 1 })],
    ["planned", (n: number) => computeAttainmentRate({ achieved: 1, planned: n })],
    ["current", (n: number) => computeChangeRate({ current: n, baseline: 1 })],
    ["baseline", (n: number) => computeChangeRate({ current: 1, baseline: n })],
    ["holders", (n: number) => computeCoverageRate({ holders: n, required: 1 })],
    ["required", (n: number) => computeCoverageRate({ holders: 0, required: n })],
    ["unknown", (n: number) => computeCoverageRate({ holders: 0, required: 1, unknown: n })],
    ["total", (n: number) => computeMean({ total: n, count: 1 })],
    ["count", (n: number) => computeMean({ total: 1, count: n })],
  ] as const;

  it.each(computations)("are refused as %s, with the field and the value", (field, compute) => {
    for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e12 + 1]) {
      expect(catchError(() => compute(value))).toEqual({
        code: "invalidCount",
        info: { field, value },
      });
    }
  });

  it.each([
    ["planned", () => computeAttainmentRate({ achieved: 5, planned: 0 })],
    ["a baseline", () => computeChangeRate({ current: 5, baseline: 0 })],
    ["required", () => computeCoverageRate({ holders: 0, required: 0 })],
    ["counted", () => computeMean({ total: 5, count: 0 })],
    ["achieved or planned", () => computeAttainmentRate({ achieved: 0, planned: 0 })],
  ] as const)("are refused as zeroDenominator where nothing is %s", (_, compute) => {
    expect(catchCode(compute)).toBe("zeroDenominator");
  });

  it("may be as great as 10^12", () => {
    expect(computeAttainmentRate({ achieved: 1e12, planned: 1e12 })).toEqual({
      numerator: 1,
      denominator: 1,
    });
  });
});
