import type { FigureUnit } from "../printed-figure/words.ts";
import type { FigureWarning, PublishedFigure } from "../published-figure.ts";
import { toRange, type NamedInput, type Term } from "./inputs.ts";
import { isTooHigh } from "./judge.ts";
import { addRanges, compare, toPoint, toWhole } from "./range.ts";

/** The groups of numbers that must count the same unit; of a mean there are two. */
function groupUnits(
  { formula }: PublishedFigure,
  inputs: readonly NamedInput[],
  stated: Term,
): readonly (readonly (FigureUnit | null)[])[] {
  const units = inputs.map(({ term }) => term?.unit ?? null);
  switch (formula) {
    case "sum":
    case "difference":
      return [[stated.unit, ...units]];
    case "mean":
      return [
        [stated.unit, units[0] ?? null],
        [stated.per, units[1] ?? null],
      ];
    case "attainmentRate":
    case "coverageRate":
    case "changeRate":
      return [units];
  }
}

/** Finds what deserves a second look, whatever the verdict. */
export function findWarnings(
  figure: PublishedFigure,
  inputs: readonly NamedInput[],
  stated: Term,
): FigureWarning[] {
  const warnings: FigureWarning[] = [];
  for (const group of groupUnits(figure, inputs, stated)) {
    const units = [...new Set(group.filter((unit) => unit !== null))];
    if (units.length > 1) warnings.push({ code: "mixedUnits", params: { units } });
  }
  const one = toWhole(1);
  const isWhole = inputs.every(({ reason }) => reason === null || reason.code === "inputMissing");
  if (figure.formula === "sum" && isWhole) {
    const terms = inputs.flatMap(({ term }) => (term === null ? [] : [term]));
    const { least } = terms.map(toRange).reduce(addRanges, toPoint(toWhole(0)));
    if (isTooHigh(least, stated)) warnings.push({ code: "partsExceedTotal", params: {} });
    // Each printed share leaves the room of its rounding, so that 100,1 % of three is none too many.
    if (stated.isPercent && least !== null && compare(least, one) > 0) {
      warnings.push({ code: "shareAboveWhole", params: {} });
    }
  }
  const { numerator, denominator } = stated.value;
  const passesWhole =
    numerator > denominator || (numerator === denominator && stated.hedge === "above");
  if (figure.formula === "coverageRate" && stated.isPercent && passesWhole) {
    warnings.push({ code: "shareAboveWhole", params: {} });
  }
  return warnings;
}
