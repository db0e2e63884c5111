import { createFraction, type Fraction, type RoundingMode } from "../terms/fraction.ts";
import {
  parsePrintedFigure,
  type PrintedFigure,
  type PrintedFigureReason,
  type PrintedNumber,
} from "./printed-figure.ts";
import type { FigureUnit, Hedge } from "./printed-figure/words.ts";
import { compareWith, refuse } from "./published-figure/compare.ts";
import {
  isFormula,
  isRateFormula,
  readInputs,
  takesShares,
  type NamedInput,
  type Term,
} from "./published-figure/inputs.ts";

/** A count that a source gives with a hedge: `gần 700` is below, `trên 500` above, or about. */
export interface HedgedCount {
  /** The side on which the true number lies. */
  readonly hedge: Hedge;
  /** The number the source names. */
  readonly value: number;
}

/**
 * An input of a formula: a count, a hedged one, a figure as printed (`"gần 150 người"`) or as read
 * by `parsePrintedFigure`, or `null` where the source does not give it. A sum and a difference take
 * shares (`"33,4 %"`) as well.
 */
export type FigureInput = number | string | HedgedCount | PrintedNumber | null;

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
 * - `contradicts`: neither gives it; where one input is missing, no whole number put in for it does.
 * - `consistent`: hedges, roundings of the inputs, or a part of a known whole that is not given
 *   leave an interval, and nothing contradicts.
 * - `notCheckable`: something is missing; the reasons say what.
 */
export type FigureVerdict =
  "exact" | "byRounding" | "onlyByTruncation" | "contradicts" | "consistent" | "notCheckable";

/** Why a figure gets its verdict. */
export type FigureReason =
  | {
      /** A text is no figure that can be read without a guess. */
      readonly code: "unreadable";
      /** The text, and why. */
      readonly params: { readonly text: string; readonly why: PrintedFigureReason };
    }
  | {
      /** A text is a ratio, an attainment or a pair: give its numbers one by one. */
      readonly code: "notSingleNumber";
      /** The text, and what it is. */
      readonly params: {
        readonly text: string;
        readonly kind: Exclude<PrintedFigure["kind"], "number">;
      };
    }
  | {
      /** A figure is printed with a percent sign and what it comes from without, or the reverse. */
      readonly code: "unitMismatch";
      /** What the formula gives. */
      readonly params: { readonly expected: "percentage" | "number" };
    }
  | {
      /** The source does not give an input, or gives one that cannot go into the formula. */
      readonly code: "inputMissing" | "invalidCount";
      /** Which input. */
      readonly params: { readonly input: string };
    }
  | {
      /** There is no formula of that name. */
      readonly code: "unknownFormula";
      /** The name; empty where it is no text. */
      readonly params: { readonly formula: string };
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

/** What deserves a second look beside the verdict. */
export type FigureWarning =
  | {
      /** Numbers that should count the same unit do not: persons and participations, say. */
      readonly code: "mixedUnits";
      /** The units, in the order in which they stand. */
      readonly params: { readonly units: readonly FigureUnit[] };
    }
  | {
      /** No whole number put in for the missing input gives the printed figure. */
      readonly code: "noWholeNumber";
      /** Which input is missing. */
      readonly params: { readonly input: string };
    }
  | {
      /**
       * - `partsExceedTotal`: the parts alone are more than the printed total.
       * - `shareAboveWhole`: a share of a whole, or the shares of one whole together, pass 100 %.
       * - `percentSignLost`: a rate printed without its sign, which is right, if at all, with it.
       */
      readonly code: "partsExceedTotal" | "shareAboveWhole" | "percentSignLost";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    };

/** Which roundings of the recomputed value give the printed one. */
export interface FigureRoundings {
  /** The printed decimals to which it is rounded, of a percentage those before its sign. */
  readonly decimals: number;
  /** The modes that give the printed value; empty where none does, all where it is exact. */
  readonly modes: readonly RoundingMode[];
}

/** A span of whole numbers. */
export interface WholeRange {
  /** The least, inclusive. */
  readonly least: number;
  /** The greatest, inclusive; `null` where nothing up to 10^12 bounds it. */
  readonly most: number | null;
}

/** What the one input that the source does not give would have to be. */
export interface MissingInput {
  /** Which input. */
  readonly input: string;
  /** The whole numbers that give the printed value rounded half up; `null` where none does. */
  readonly byRounding: WholeRange | null;
  /** The whole numbers that give it with further decimals cut; `null` where none does. */
  readonly byTruncation: WholeRange | null;
}

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
  /** Which roundings give the printed value; `null` where hedges or gaps leave no one value. */
  readonly roundings: FigureRoundings | null;
  /** What the missing input would have to be; only where one is missing and all else is exact. */
  readonly missing?: MissingInput;
  /** The verdict if the numbers did count the same people; only with `samePopulation: false`. */
  readonly ifSamePopulation?: FigureVerdict;
  /** Why it is `notCheckable`; empty with any other verdict. */
  readonly reasons: readonly FigureReason[];
  /** What deserves a second look, whatever the verdict. */
  readonly warnings: readonly FigureWarning[];
}

/**
 * Checks a printed figure against the numbers it should come from.
 *
 * Rounding and truncation are both tried, since printed reports use either: of two articles of one
 * province 1,87 % is cut and 111,5 % is rounded. Where one input is missing the check works backward:
 * `missing` gives the whole numbers that would lead to the printed figure. A part of a known whole
 * is bounded by it, so that a share whose count is missing is `consistent` or `contradicts`; any
 * other input could be anything, and the verdict stays `notCheckable`.
 *
 * @param figure - The figure as printed, the formula, and its inputs: counts from 0 to 10^12, hedged
 *   ones, or texts as printed, whose units then are compared.
 * @returns The verdict with the exact recomputed value, the roundings that lead to the printed one,
 *   the reasons and the warnings. Never throws on data: what cannot be read or is missing gives
 *   `notCheckable`.
 * @example
 * ```ts
 * import { checkPublishedFigure } from "cbccvc";
 *
 * const change = checkPublishedFigure({
 *   stated: "1,87 %",
 *   formula: "changeRate",
 *   inputs: { current: "41.863 lượt", baseline: "41.091 lượt" },
 * });
 * change.verdict; // => "onlyByTruncation"
 * change.roundings; // => { decimals: 2, modes: ["truncate", "floor"] }
 *
 * const attainment = checkPublishedFigure({
 *   stated: "120,5 %",
 *   formula: "attainmentRate",
 *   inputs: { achieved: 41091, planned: null },
 * });
 * attainment.reasons; // => [{ code: "inputMissing", params: { input: "planned" } }]
 * attainment.missing?.byRounding; // => { least: 34087, most: 34114 }
 * attainment.missing?.byTruncation; // => { least: 34073, most: 34100 }
 * ```
 * @see The notation and the figures are those of the articles, docs/article-claims.md.
 */
export function checkPublishedFigure(figure: PublishedFigure): FigureCheck {
  // What no compiler saw may be anything, or lack anything.
  const untyped = (figure as Partial<Record<keyof PublishedFigure, unknown>> | null) ?? {};
  const stated = textOf(untyped.stated);
  const parsed = parsePrintedFigure(untyped.stated as string);
  if (!parsed.success) {
    return refuse(stated, [{ code: "unreadable", params: { text: stated, why: parsed.reason } }]);
  }
  const { formula } = figure;
  if (!isFormula(formula)) {
    return refuse(stated, [{ code: "unknownFormula", params: { formula: textOf(formula) } }]);
  }
  const { data } = parsed;
  if (data.kind !== "number") {
    const params = { text: stated, kind: data.kind };
    return refuse(stated, [{ code: "notSingleNumber", params }]);
  }
  const inputs = readInputs(figure);
  if (inputs === null) {
    return refuse(stated, [{ code: "inputMissing", params: { input: "parts" } }]);
  }
  const mismatch = findMismatch(formula, data, inputs);
  if (mismatch !== null) return refuse(stated, [mismatch]);
  if (!isRateFormula(formula) || data.isPercent) return compareWith(figure, inputs, data);

  // A rate may be printed as a bare number, "1,04" for 104 %, or have lost its sign.
  const bare = compareWith(figure, inputs, data);
  if ((bare.roundings?.modes.length ?? 0) > 0) return bare;
  const signed = compareWith(figure, inputs, addPercentSign(data));
  const lost: FigureWarning = { code: "percentSignLost", params: {} };
  return { ...signed, warnings: [...signed.warnings, lost] };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A percent sign that what the figure comes from does not bear out; rates are looked at later. */
function findMismatch(
  formula: FigureFormula,
  stated: Term,
  inputs: readonly NamedInput[],
): FigureReason | null {
  if (isRateFormula(formula)) return null;
  const terms = inputs.flatMap(({ term }) => (term === null ? [] : [term]));
  if (takesShares(formula) && inputs.length > 0 && terms.length === 0) return null;
  if (terms.every(({ isPercent }) => isPercent === stated.isPercent) && terms.length > 0) {
    return null;
  }
  const isOfShares = terms.some(({ isPercent }) => isPercent);
  if (!isOfShares && !stated.isPercent) return null;
  return { code: "unitMismatch", params: { expected: isOfShares ? "percentage" : "number" } };
}

function addPercentSign(number: PrintedNumber): PrintedNumber {
  const { numerator, denominator } = number.value;
  return { ...number, isPercent: true, value: createFraction(numerator, denominator * 100) };
}
