import { createFraction } from "../../terms/fraction.ts";
import { isCount } from "../count.ts";
import { parsePrintedFigure, type PrintedNumber } from "../printed-figure.ts";
import type {
  FigureFormula,
  FigureFormulas,
  FigureReason,
  HedgedCount,
  PublishedFigure,
} from "../published-figure.ts";
import { isHedge } from "../printed-figure/words.ts";
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

const FORMULAS: Readonly<Record<FigureFormula, true>> = {
  attainmentRate: true,
  coverageRate: true,
  changeRate: true,
  mean: true,
  sum: true,
  difference: true,
};

/** Whether there is a formula of that name. */
export function isFormula(name: unknown): name is FigureFormula {
  return typeof name === "string" && Object.hasOwn(FORMULAS, name);
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

const INPUTS: {
  readonly [Formula in Exclude<FigureFormula, "sum">]: readonly (keyof FigureFormulas[Formula])[];
} = {
  attainmentRate: ["achieved", "planned"],
  coverageRate: ["holders", "required"],
  changeRate: ["current", "baseline"],
  mean: ["total", "count"],
  difference: ["minuend", "subtrahend"],
};

/** The inputs by name, in the order in which the formula takes them; `null` for a sum of nothing told. */
function nameInputs({ formula, inputs }: PublishedFigure): [string, unknown][] | null {
  // Untyped callers may leave any input out, and all of them.
  const given = (inputs as Readonly<Record<string, unknown>> | null | undefined) ?? {};
  if (formula !== "sum") return INPUTS[formula].map((input) => [input, given[input]]);
  const { parts } = given;
  return Array.isArray(parts)
    ? parts.map((part: unknown, index) => [`parts[${String(index)}]`, part])
    : null;
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

// Far beyond what a printed number has on either side of its comma.
const MOST_PLACES = 20;

/** Whether a number can go into the formula: a count, or a share of 0 or more. */
function canEnter({ value, isPercent, hedge, per }: Term, formula: FigureFormula): boolean {
  // Nothing lies below 0 persons.
  if (per !== null || (hedge === "below" && value.numerator === 0)) return false;
  if (isPercent) return takesShares(formula) && value.numerator >= 0;
  return value.denominator === 1 && isCount(value.numerator);
}

/** Whether something is a number as `parsePrintedFigure` gives it. */
function isPrintedNumber(given: object): given is PrintedNumber {
  const { kind, value, decimals, hedge, isPercent } = given as Partial<PrintedNumber>;
  return (
    kind === "number" &&
    Number.isSafeInteger(value?.numerator) &&
    Number.isSafeInteger(value?.denominator) &&
    (value?.denominator ?? 0) > 0 &&
    Number.isInteger(decimals) &&
    Math.abs(decimals ?? 0) <= MOST_PLACES &&
    typeof isPercent === "boolean" &&
    (hedge === null || isHedge(hedge))
  );
}

function readInput(input: string, given: unknown, formula: FigureFormula): NamedInput {
  const refuse = (reason: FigureReason): NamedInput => ({ input, term: null, reason });
  if (given === null || given === undefined)
    return refuse({ code: "inputMissing", params: { input } });
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
  const term = readTerm(given);
  return term !== null && canEnter(term, formula) ? { input, term, reason: null } : refuse(invalid);
}

/** A number that is no text: a count, a hedged one, or one that was read before. */
function readTerm(given: unknown): Term | null {
  if (typeof given === "number") return isCount(given) ? counted(given, null) : null;
  if (typeof given !== "object" || given === null) return null;
  if (isPrintedNumber(given)) return given;
  const { hedge, value } = given as Partial<HedgedCount>;
  return isHedge(hedge) && value !== undefined && isCount(value) ? counted(value, hedge) : null;
}

/** Reads the inputs of a figure; `null` where no list of parts is given for a sum. */
export function readInputs(figure: PublishedFigure): readonly NamedInput[] | null {
  const named = nameInputs(figure);
  return named?.map(([input, given]) => readInput(input, given, figure.formula)) ?? null;
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
