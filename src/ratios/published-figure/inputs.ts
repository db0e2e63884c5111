import { createFraction } from "../../terms/fraction.ts";
import { isCount } from "../count.ts";
import { parsePrintedFigure, type PrintedNumber } from "../printed-figure.ts";
import type {
  FigureFormula,
  FigureInput,
  FigureReason,
  PublishedFigure,
} from "../published-figure.ts";
import { add, toPoint, toQuotient, toWhole, type Range } from "./range.ts";

/** What matters of a number, printed or counted. */
export type Term = Omit<PrintedNumber, "kind" | "text">;

/** An input with its name: read, missing, or refused. */
export interface NamedInput {
  readonly input: string;
  /** The number; `null` where the source does not give one that can be. */
  readonly term: Term | null;
  /** Why there is none. */
  readonly reason: FigureReason | null;
}

const RATES: readonly FigureFormula[] = ["attainmentRate", "coverageRate", "changeRate"];

/** Whether a formula gives a rate, which is printed as a percentage. */
export function isRateFormula(formula: FigureFormula): boolean {
  return RATES.includes(formula);
}

/** Whether a formula takes printed shares as well as counts. */
export function takesShares(formula: FigureFormula): boolean {
  return formula === "sum" || formula === "difference";
}

/** The inputs by name, in the order in which the formula takes them. */
function nameInputs({ formula, inputs }: PublishedFigure): [string, FigureInput][] {
  switch (formula) {
    case "sum":
      return inputs.parts.map((part, index) => [`parts[${String(index)}]`, part]);
    case "attainmentRate":
      return [
        ["achieved", inputs.achieved],
        ["planned", inputs.planned],
      ];
    case "coverageRate":
      return [
        ["holders", inputs.holders],
        ["required", inputs.required],
      ];
    case "changeRate":
      return [
        ["current", inputs.current],
        ["baseline", inputs.baseline],
      ];
    case "mean":
      return [
        ["total", inputs.total],
        ["count", inputs.count],
      ];
    case "difference":
      return [
        ["minuend", inputs.minuend],
        ["subtrahend", inputs.subtrahend],
      ];
  }
}

const counted = (value: number, hedge: Term["hedge"]): Term => ({
  value: createFraction(value, 1),
  decimals: 0,
  isPercent: false,
  hedge,
  unit: null,
  per: null,
  isOpen: false,
});

/** Whether a number can go into the formula: a count, or a share of 0 or more. */
function canEnter({ value, isPercent, hedge, per }: Term, formula: FigureFormula): boolean {
  // Nothing lies below 0 persons.
  if (per !== null || (hedge === "below" && value.numerator === 0)) return false;
  if (isPercent) return takesShares(formula) && value.numerator >= 0;
  return value.denominator === 1 && isCount(value.numerator);
}

function readInput(input: string, given: FigureInput, formula: FigureFormula): NamedInput {
  const refuse = (reason: FigureReason): NamedInput => ({ input, term: null, reason });
  if (given === null) return refuse({ code: "inputMissing", params: { input } });
  const invalid: FigureReason = { code: "invalidCount", params: { input } };
  if (typeof given === "string") {
    const parsed = parsePrintedFigure(given);
    if (!parsed.success) {
      return refuse({ code: "unreadable", params: { text: given, why: parsed.reason } });
    }
    const { data } = parsed;
    if (data.kind !== "number") {
      return refuse({ code: "notSingleNumber", params: { text: given, kind: data.kind } });
    }
    return canEnter(data, formula) ? { input, term: data, reason: null } : refuse(invalid);
  }
  const isNumber = typeof given === "number";
  if (!isNumber && "kind" in given) {
    return canEnter(given, formula) ? { input, term: given, reason: null } : refuse(invalid);
  }
  const value = isNumber ? given : given.value;
  if (!isCount(value)) return refuse(invalid);
  const term = counted(value, isNumber ? null : given.hedge);
  return canEnter(term, formula) ? { input, term, reason: null } : refuse(invalid);
}

/** Reads the inputs of a figure. */
export function readInputs(figure: PublishedFigure): readonly NamedInput[] {
  // Untyped callers may leave an input out altogether: it is as missing as one given as null.
  return nameInputs(figure).map(([input, given]) =>
    readInput(input, (given as FigureInput | undefined) ?? null, figure.formula),
  );
}

/** The power of ten of the last printed digit, as decimals of the value itself. */
export function placeOf({ decimals, isPercent }: Pick<Term, "decimals" | "isPercent">): number {
  return decimals + (isPercent ? 2 : 0);
}

const ZERO = toWhole(0);

/**
 * The values that a number may stand for. A count is itself; a share, or a number of thousands or
 * millions, was brought to its last digit by rounding or by truncation.
 */
export function toRange(term: Term): Range {
  const { value, isPercent, hedge } = term;
  const printed = toQuotient(value);
  // Counts are whole, so that "gần 700" leaves at most 699. Shares have no next one.
  const step = isPercent ? ZERO : toWhole(1);
  switch (hedge) {
    case "below":
      return { least: ZERO, most: add(printed, step, -1n) };
    case "above":
      return { least: add(printed, step), most: null };
    case "atLeast":
      return { least: printed, most: null };
    case "atMost":
      return { least: ZERO, most: printed };
    case "about":
      return { least: ZERO, most: null };
    case null:
  }
  const place = placeOf(term);
  if (!isPercent && place >= 0) return toPoint(printed);
  const half =
    place < 0
      ? toWhole(10n ** BigInt(-place) / 2n)
      : { dividend: 1n, divisor: 2n * 10n ** BigInt(place) };
  const least = add(printed, half, -1n);
  return {
    least: least.dividend < 0n ? ZERO : least,
    most: add(add(add(printed, half), half), step, -1n),
  };
}
