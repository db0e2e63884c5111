import type { FigureReason, PublishedFigure } from "../published-figure.ts";
import type { NamedInput } from "./inputs.ts";
import {
  addRanges,
  compare,
  divideRanges,
  subtractRanges,
  toPoint,
  toWhole,
  type Quotient,
  type Range,
} from "./range.ts";

/** What a formula gives, or why it gives nothing. */
export type Outcome = { readonly range: Range } | { readonly reason: FigureReason };

/** Whether the list of parts of a sum goes on: by the caller's word, or by "…" behind a part. */
export function isOpenSum(figure: PublishedFigure, inputs: readonly NamedInput[]): boolean {
  return (
    figure.formula === "sum" &&
    (figure.inputs.isOpen === true || inputs.some(({ term }) => term?.isOpen === true))
  );
}

const leastOf = (most: Quotient | null, bound: Quotient): Quotient =>
  most === null || compare(most, bound) > 0 ? bound : most;

/** Puts the ranges of all inputs into the formula. */
export function applyFormula(
  figure: PublishedFigure,
  inputs: readonly NamedInput[],
  ranges: readonly Range[],
): Outcome {
  const zero = toPoint(toWhole(0));
  if (figure.formula === "sum") {
    const sum = ranges.reduce(addRanges, zero);
    return { range: isOpenSum(figure, inputs) ? { least: sum.least, most: null } : sum };
  }
  const [first = zero, second = zero] = ranges;
  if (figure.formula === "difference") return { range: subtractRanges(first, second) };
  const { least } = first;
  const { most } = second;
  if (most?.dividend === 0n) {
    return { reason: { code: "zeroDenominator", params: { input: inputs[1]?.input ?? "" } } };
  }
  const isAbove = least !== null && most !== null && compare(least, most) > 0;
  if (figure.formula === "coverageRate" && isAbove) {
    return { reason: { code: "partAboveWhole", params: {} } };
  }
  const one = toWhole(1);
  const quotient = divideRanges(first, second);
  switch (figure.formula) {
    case "changeRate":
      return { range: subtractRanges(quotient, toPoint(one)) };
    case "coverageRate":
      // Holders are some of those of whom it is required, however either number is hedged.
      return { range: { ...quotient, most: leastOf(quotient.most, one) } };
    case "attainmentRate":
    case "mean":
      return { range: quotient };
  }
}
