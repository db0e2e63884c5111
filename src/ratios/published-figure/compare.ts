import type {
  FigureCheck,
  FigureReason,
  FigureVerdict,
  FigureWarning,
  PublishedFigure,
} from "../published-figure.ts";
import { applyFormula } from "./formula.ts";
import { toRange, type NamedInput, type Term } from "./inputs.ts";
import { judge, listRoundings, pointOf } from "./judge.ts";
import { findMissing } from "./missing.ts";
import { toFraction, type Range } from "./range.ts";
import { findWarnings } from "./warnings.ts";

/** The check of a figure that cannot be checked. */
export function refuse(stated: string, reasons: readonly FigureReason[]): FigureCheck {
  return {
    stated,
    verdict: "notCheckable",
    recomputed: null,
    roundings: null,
    reasons,
    warnings: [],
  };
}

/** Compares a printed number with what its formula gives. */
export function compareWith(
  figure: PublishedFigure,
  inputs: readonly NamedInput[],
  stated: Term,
): FigureCheck {
  const reasons = inputs.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const refused = {
    ...refuse(figure.stated, reasons),
    warnings: findWarnings(figure, inputs, stated),
  };
  if (reasons.length > 0) return workBackward(figure, inputs, stated, refused);

  const ranges = inputs.flatMap(({ term }) => (term === null ? [] : [toRange(term)]));
  const outcome = applyFormula(figure, inputs, ranges);
  if ("reason" in outcome) return { ...refused, reasons: [outcome.reason] };
  const recomputed = toFractions(outcome.range);
  if (recomputed === null) {
    const input = figure.formula === "sum" ? "parts" : (inputs[0]?.input ?? "");
    return { ...refused, reasons: [{ code: "invalidCount", params: { input } }] };
  }
  const point = pointOf(outcome.range);
  const roundings =
    point === null || stated.hedge !== null
      ? null
      : { decimals: stated.decimals, modes: listRoundings(point, stated) };
  return settle(figure, { ...refused, recomputed, roundings }, judge(outcome.range, stated));
}

/** What can be said where an input is missing or refused. */
function workBackward(
  figure: PublishedFigure,
  inputs: readonly NamedInput[],
  stated: Term,
  refused: FigureCheck,
): FigureCheck {
  const [reason, ...others] = refused.reasons;
  if (reason?.code !== "inputMissing" || others.length > 0) return refused;
  const missing = findMissing(figure, inputs, stated);
  if (missing === null) return refused;
  if ("code" in missing) return { ...refused, reasons: [reason, missing] };

  const { input, byRounding, byTruncation } = missing;
  const found = { ...refused, missing };
  if (byRounding === null && byTruncation === null) {
    const none: FigureWarning = { code: "noWholeNumber", params: { input } };
    return settle(figure, { ...found, warnings: [...found.warnings, none] }, "contradicts");
  }
  // A part lies between nobody and the whole, like a hedged number; the rest have no such bound.
  return input === "holders" ? settle(figure, found, "consistent") : found;
}

/** The verdict, unless the source does not show that its numbers count the same people. */
function settle(figure: PublishedFigure, check: FigureCheck, verdict: FigureVerdict): FigureCheck {
  if (figure.samePopulation !== false) return { ...check, verdict, reasons: [] };
  const reasons: readonly FigureReason[] = [{ code: "populationsNotShown", params: {} }];
  return { ...check, ifSamePopulation: verdict, reasons };
}

/** Both ends as fractions; `null` where one passes the safe integers. */
function toFractions({ least, most }: Range): FigureCheck["recomputed"] {
  const [low, high] = [least, most].map((end) => (end === null ? null : toFraction(end)));
  const isLost = (least !== null && low === null) || (most !== null && high === null);
  return isLost ? null : { least: low ?? null, most: high ?? null };
}
