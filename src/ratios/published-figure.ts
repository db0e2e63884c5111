import {
  compareFractions,
  createFraction,
  scaleFraction,
  type Fraction,
} from "../terms/fraction.ts";
import { isCount } from "./count.ts";
import { readStated, type Hedge, type StatedFigure } from "./stated-figure.ts";

/** A count that a source gives with a hedge: `gần 700` is below, `trên 500` above, or about. */
export interface HedgedCount {
  /** The side on which the true number lies. */
  readonly hedge: Hedge;
  /** The number the source names. */
  readonly value: number;
}

/** An input of a formula: a count, a hedged one, or `null` where the source does not give it. */
export type FigureInput = number | HedgedCount | null;

/** The inputs of each formula, by name. */
export interface FigureFormulas {
  /** Achieved over planned. */
  readonly attainmentRate: { readonly achieved: FigureInput; readonly planned: FigureInput };
  /** Holders over required. */
  readonly coverageRate: { readonly holders: FigureInput; readonly required: FigureInput };
  /** Current less baseline, over baseline. */
  readonly changeRate: { readonly current: FigureInput; readonly baseline: FigureInput };
  /** Total over count. */
  readonly mean: { readonly total: FigureInput; readonly count: FigureInput };
  /** The parts added up. */
  readonly sum: { readonly parts: readonly FigureInput[]; readonly isOpen?: boolean };
  /** Minuend less subtrahend. */
  readonly difference: { readonly minuend: FigureInput; readonly subtrahend: FigureInput };
}

/** The name of a formula. */
export type FigureFormula = keyof FigureFormulas;

/** A printed figure with the formula and the inputs that should give it. */
export type PublishedFigure = {
  readonly [Formula in FigureFormula]: {
    /** The figure as printed, in Vietnamese notation: `"1,87 %"`, `"59.565"`, `"gần 700"`. */
    readonly stated: string;
    /** How the figure comes about. */
    readonly formula: Formula;
    /** What goes into it. For `sum`, `isOpen` says that the list of parts ends with "…". */
    readonly inputs: FigureFormulas[Formula];
    /**
     * `false` where the source does not show that its numbers count the same people by the same
     * event; the verdict is then `notCheckable`, and `ifSamePopulation` says what it would be.
     */
    readonly samePopulation?: boolean;
  };
}[FigureFormula];

/**
 * What a check finds.
 *
 * - `exact`: the printed value is the recomputed one.
 * - `byRounding`: rounding half up to the printed decimals gives it.
 * - `onlyByTruncation`: cutting further decimals gives it, rounding does not.
 * - `contradicts`: neither gives it.
 * - `consistent`: hedges leave an interval, and nothing contradicts.
 * - `notCheckable`: something is missing; the reasons say what.
 */
export type FigureVerdict =
  "exact" | "byRounding" | "onlyByTruncation" | "contradicts" | "consistent" | "notCheckable";

/** Why a figure gets its verdict. */
export type FigureReason =
  | {
      /** The text is no figure that can be read without a guess. */
      readonly code: "unreadable";
      /** The text. */
      readonly params: { readonly stated: string };
    }
  | {
      /** A rate is printed without its percent sign, or another figure with one. */
      readonly code: "unitMismatch";
      /** What the formula gives. */
      readonly params: { readonly expected: "percentage" | "number" };
    }
  | {
      /** The source does not give an input, or gives one that cannot be. */
      readonly code: "inputMissing" | "invalidCount";
      /** Which input. */
      readonly params: { readonly input: string };
    }
  | {
      /** The formula divides by zero. */
      readonly code: "zeroDenominator";
      /** Which input is zero. */
      readonly params: { readonly input: string };
    }
  | {
      /** Holders are more than those of whom it is required. */
      readonly code: "partAboveWhole";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      /** The source does not show that its numbers count the same people by the same event. */
      readonly code: "populationsNotShown";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    };

/** The outcome of checking a printed figure. */
export interface FigureCheck {
  /** The figure as printed. */
  readonly stated: string;
  /** What the check finds. */
  readonly verdict: FigureVerdict;
  /**
   * The exact value by the formula: both ends are equal unless an input is hedged; an end is `null`
   * where nothing bounds it, and the whole where it cannot be recomputed. A rate of 1 is 100 %.
   */
  readonly recomputed: { readonly least: Fraction | null; readonly most: Fraction | null } | null;
  /** The verdict if the numbers did count the same people; only with `samePopulation: false`. */
  readonly ifSamePopulation?: FigureVerdict;
  /** Why. */
  readonly reasons: readonly FigureReason[];
}

/** The ends between which a value lies, both inclusive; `null` where nothing bounds it. */
interface Range {
  readonly least: Fraction | null;
  readonly most: Fraction | null;
}

const whole = (value: number): Fraction => createFraction(value, 1);

function toRange(input: number | HedgedCount): Range {
  if (typeof input === "number") return { least: whole(input), most: whole(input) };
  const { hedge, value } = input;
  // "Gần 700" leaves at most 699, in whole persons; "khoảng" bounds nothing.
  if (hedge === "below") return { least: whole(0), most: whole(value - 1) };
  return { least: whole(hedge === "above" ? value + 1 : 0), most: null };
}

function add(left: Fraction | null, right: Fraction | null, sign: 1 | -1): Fraction | null {
  if (left === null || right === null) return null;
  return createFraction(
    left.numerator * right.denominator + sign * right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

function addRanges(left: Range, right: Range): Range {
  return { least: add(left.least, right.least, 1), most: add(left.most, right.most, 1) };
}

function subtractRanges(left: Range, right: Range): Range {
  return { least: add(left.least, right.most, -1), most: add(left.most, right.least, -1) };
}

/** The quotient of two ranges of counts; it falls as the divisor grows. */
function divideRanges(dividend: Range, divisor: Range): Range {
  const divide = (by: Fraction | null, value: Fraction | null, unbounded: Fraction | null) => {
    if (value === null) return null;
    return by === null || by.numerator === 0
      ? unbounded
      : createFraction(value.numerator, by.numerator);
  };
  return {
    least: divide(divisor.most, dividend.least, whole(0)),
    most: divide(divisor.least, dividend.most, null),
  };
}

// So many counts of at most 10^12 still add up within the safe integers.
const MOST_PARTS = 9000;

const RATES: readonly FigureFormula[] = ["attainmentRate", "coverageRate", "changeRate"];

/** Whether a formula gives a rate, which is printed as a percentage. */
export function isRateFormula(formula: FigureFormula): boolean {
  return RATES.includes(formula);
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

type Reading = { readonly range: Range } | { readonly reasons: readonly FigureReason[] };

function recompute(figure: PublishedFigure): Reading {
  // Untyped callers may leave an input out altogether: it is as missing as one given as null.
  const named = nameInputs(figure).map(([name, value]) => [name, value ?? null] as const);
  const reasons = named.flatMap(([input, value]): FigureReason[] => {
    if (value === null) return [{ code: "inputMissing", params: { input } }];
    const isHedged = typeof value !== "number";
    // Nothing lies below 0 persons.
    const isEmpty = isHedged && value.hedge === "below" && value.value === 0;
    const isValid = isCount(isHedged ? value.value : value) && !isEmpty;
    return isValid ? [] : [{ code: "invalidCount", params: { input } }];
  });
  if (reasons.length > 0) return { reasons };

  const ranges = named.map(([, value]) => toRange(value ?? 0));
  if (figure.formula === "sum") {
    if (named.length > MOST_PARTS) {
      return { reasons: [{ code: "invalidCount", params: { input: "parts" } }] };
    }
    const sum = ranges.reduce(addRanges, toRange(0));
    return { range: figure.inputs.isOpen === true ? { least: sum.least, most: null } : sum };
  }
  const [first = toRange(0), second = toRange(0)] = ranges;
  if (figure.formula === "difference") return { range: subtractRanges(first, second) };
  if (second.most?.numerator === 0) {
    return { reasons: [{ code: "zeroDenominator", params: { input: named[1]?.[0] ?? "" } }] };
  }
  if (figure.formula === "coverageRate" && isAbove(first.least, second.most)) {
    return { reasons: [{ code: "partAboveWhole", params: {} }] };
  }
  const quotient = divideRanges(first, second);
  return {
    range: figure.formula === "changeRate" ? subtractRanges(quotient, toRange(1)) : quotient,
  };
}

/** Whether one end lies above another; an end without a bound never does. */
function isAbove(left: Fraction | null, right: Fraction | null): boolean {
  return left !== null && right !== null && compareFractions(left, right) > 0;
}

function judgeExact(value: Fraction, { digits, decimals }: StatedFigure): FigureVerdict {
  if (compareStated(value, digits, decimals) === 0) return "exact";
  if (scaleFraction(value, decimals, "halfUp") === digits) return "byRounding";
  if (scaleFraction(value, decimals, "truncate") === digits) return "onlyByTruncation";
  return "contradicts";
}

/** Compares a value with digits over 10^decimals: below 0 if it is less, above 0 if greater. */
function compareStated({ numerator, denominator }: Fraction, digits: bigint, decimals: number) {
  const difference = BigInt(numerator) * 10n ** BigInt(decimals) - digits * BigInt(denominator);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Whether a range leaves room for the printed figure, whose last decimal is rounded or cut. */
function judgeRange({ least, most }: Range, stated: StatedFigure): FigureVerdict {
  const { digits, decimals, hedge } = stated;
  const isTooHigh =
    least !== null &&
    (hedge === "below"
      ? compareStated(least, digits, decimals) >= 0
      : hedge === null && scaleFraction(least, decimals, "floor") > digits);
  const isTooLow =
    most !== null &&
    (hedge === "above"
      ? compareStated(most, digits, decimals) <= 0
      : hedge === null && scaleFraction(most, decimals, "ceiling") < digits);
  return isTooHigh || isTooLow ? "contradicts" : "consistent";
}

function judge(range: Range, stated: StatedFigure): FigureVerdict {
  const { least, most } = range;
  const isOne = least !== null && most !== null && compareFractions(least, most) === 0;
  return isOne && stated.hedge === null ? judgeExact(least, stated) : judgeRange(range, stated);
}

/**
 * Checks a printed figure against the numbers it should come from.
 *
 * Rounding and truncation are both tried, since printed reports use either: of two articles of one
 * province 1,87 % is cut and 111,5 % is rounded.
 *
 * @param figure - The figure as printed, the formula, and its inputs in counts.
 * @returns The verdict with the exact recomputed value and the reasons. Never throws on data: what
 *   cannot be read or is missing gives `notCheckable`.
 * @example
 * ```ts
 * import { checkPublishedFigure } from "cbccvc";
 *
 * checkPublishedFigure({
 *   stated: "1,87 %",
 *   formula: "changeRate",
 *   inputs: { current: 41863, baseline: 41091 },
 * }).verdict; // => "onlyByTruncation"
 *
 * checkPublishedFigure({
 *   stated: "120,5 %",
 *   formula: "attainmentRate",
 *   inputs: { achieved: 41091, planned: null },
 * }).reasons; // => [{ code: "inputMissing", params: { input: "planned" } }]
 * ```
 */
export function checkPublishedFigure(figure: PublishedFigure): FigureCheck {
  const { stated, formula } = figure;
  const refuse = (...reasons: readonly FigureReason[]): FigureCheck => ({
    stated,
    verdict: "notCheckable",
    recomputed: null,
    reasons,
  });

  const read = readStated(stated);
  if (read === null) return refuse({ code: "unreadable", params: { stated } });
  if (read.isPercent !== isRateFormula(formula)) {
    const expected = read.isPercent ? "number" : "percentage";
    return refuse({ code: "unitMismatch", params: { expected } });
  }
  const reading = recompute(figure);
  if ("reasons" in reading) return refuse(...reading.reasons);

  const { range: recomputed } = reading;
  const verdict = judge(recomputed, read);
  if (figure.samePopulation !== false) return { stated, verdict, recomputed, reasons: [] };
  return {
    ...refuse({ code: "populationsNotShown", params: {} }),
    recomputed,
    ifSamePopulation: verdict,
  };
}
