import type { FigureReason, PublishedFigure } from "../published-figure.ts";
import type { NamedInput } from "./inputs.ts";
import {
  addRanges,
  compare,
  divideRanges,
  subtractRanges,
  toPoint,
  toWhole,
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
  const quotient = divideRanges(first, second);
  return {
    range:
      figure.formula === "changeRate" ? subtractRanges(quotient, toPoint(toWhole(1))) : quotient,
  };
}
