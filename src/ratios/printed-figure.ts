import { createFraction, type Fraction } from "../terms/fraction.ts";
import { isRefused, readDigits, readNumber } from "./printed-figure/number.ts";
import type { FigureUnit, Hedge } from "./printed-figure/words.ts";

/** One number as printed, with all that stands around it. */
export interface PrintedNumber {
  /** What kind of figure it is. */
  readonly kind: "number";
  /** The words as printed. */
  readonly text: string;
  /** The exact value; a percentage is its share, so that 1,87 % is 187/10000. */
  readonly value: Fraction;
  /**
   * The decimals as printed, of a percentage those before its sign: 2 in 1,87 %. Below 0 where the
   * last printed digit stands above the ones: −8 in 7,9 tỷ.
   */
  readonly decimals: number;
  /** Whether a percent sign stands behind it. */
  readonly isPercent: boolean;
  /** On which side of the number the true one lies; `null` where no word says so. */
  readonly hedge: Hedge | null;
  /** What is counted; `null` where no noun stands behind the number. */
  readonly unit: FigureUnit | null;
  /** Of a mean, what it is taken over: `classes` in 70,8 học viên/lớp; else `null`. */
  readonly per: FigureUnit | null;
  /** Whether "…" follows: the list in which the number stands goes on. */
  readonly isOpen: boolean;
}

/** Two numbers with a colon between them, as in `1:1,2`. */
export interface PrintedRatio {
  /** What kind of figure it is. */
  readonly kind: "ratio";
  /** The words as printed. */
  readonly text: string;
  /** The number before the colon. */
  readonly left: Fraction;
  /** The number behind it. */
  readonly right: Fraction;
}

/**
 * Two counts of one unit with a stroke between them, as in `68/61 lớp`: what was done over what was
 * planned. A part over its whole is printed the same way, and only its source tells them apart.
 */
export interface PrintedAttainment {
  /** What kind of figure it is. */
  readonly kind: "attainment";
  /** The words as printed. */
  readonly text: string;
  /** What was done. */
  readonly actual: PrintedNumber;
  /** What was planned. */
  readonly planned: PrintedNumber;
}

/** Two counts of different units side by side, as in `24 lớp/1.552 người`: no fraction. */
export interface PrintedPair {
  /** What kind of figure it is. */
  readonly kind: "pair";
  /** The words as printed. */
  readonly text: string;
  /** The first count. */
  readonly first: PrintedNumber;
  /** The second count, of another unit. */
  readonly second: PrintedNumber;
}

/** A figure as printed, read. */
export type PrintedFigure = PrintedNumber | PrintedRatio | PrintedAttainment | PrintedPair;

/** Why a text cannot be read as a figure without a guess. */
export type PrintedFigureReason =
  | {
      /**
       * - `notText`: what is given is no text.
       * - `nothingPrinted`: the text is empty.
       * - `date`: it is a date or a time of day, or may be one, as 10:12 is.
       * - `range`: it names two ends; give each by itself.
       * - `unitMissing`: of two numbers with a stroke, no noun says what they count.
       * - `fractionOfCount`: persons, participations, enrolments and classes have no decimals.
       * - `tooManyDigits`: it cannot be kept exactly within 2^53.
       * - `noNumber`: it is no number in Vietnamese notation.
       */
      readonly code:
        | "notText"
        | "nothingPrinted"
        | "date"
        | "range"
        | "unitMissing"
        | "fractionOfCount"
        | "tooManyDigits"
        | "noNumber";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      /** The dot or the comma may part thousands or decimals: 41.09, 0.954, 40,000 người. */
      readonly code: "ambiguousSeparator";
      /** Which it is. */
      readonly params: { readonly separator: "." | "," };
    }
  | {
      /** A word that is neither a hedge, a multiplier nor a known noun. */
      readonly code: "unknownWord";
      /** The word, or the words. */
      readonly params: { readonly word: string };
    };

/** The outcome of reading a figure. */
export type ParsedFigure =
  | {
      /** It was read. */
      readonly success: true;
      /** The figure. */
      readonly data: PrintedFigure;
    }
  | {
      /** It was not. */
      readonly success: false;
      /** Why not. */
      readonly reason: PrintedFigureReason;
    };

const refuse = (
  code: Exclude<PrintedFigureReason["code"], "ambiguousSeparator" | "unknownWord">,
): ParsedFigure => ({ success: false, reason: { code, params: {} } });

/** One spelling of what is printed in several: composed letters, plain spaces, one minus, one "…". */
function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .replaceAll("\u2212", "-")
    .replaceAll("...", "…")
    .trim();
}

const DATES: readonly RegExp[] = [
  /^(?:ngày )?\d{1,2}([./-])\d{1,2}\1\d{4}$/iu,
  /^\d{4}-\d{1,2}-\d{1,2}$/u,
  /^(?:tháng )?\d{1,2}\/\d{4}$/iu,
  // No number of a ratio has a zero before it: 08:50, 10:06. Without one 10:12 may still be a time
  // as well as a ratio, and is not guessed at; as a ratio it can be written 10:12,0 or 5:6.
  /^(?:\d+:0\d|0\d:\d+)$/u,
  /^(?:1?\d|2[0-3]):[0-5]\d$/u,
];

// A figure is a few words; a whole page handed in by mistake is not searched through.
const MOST_CHARACTERS = 200;

const RANGE = /\d[^/:]* ?[-–—] ?\d|\d.* đến (?:.* )?\d/iu;

/**
 * Reads a figure as Vietnamese reports and newspapers print it (đọc số liệu đã in).
 *
 * Thousands are parted by dots in groups of three, decimals by a comma. Read are hedges (gần, dưới,
 * trên, hơn, khoảng, ít nhất, không quá, trở lên), multipliers (trăm, nghìn, ngàn, triệu, tỷ),
 * percentages, the nouns that training reports count, "…" behind an item of an open list, a ratio
 * `1:1,2`, `68/61 lớp` as actual over plan, `24 lớp/1.552 người` as a pair of counts, and
 * `70,8 học viên/lớp` as a mean. "Lượt …" counts participations, "học viên" enrolments. Two numbers
 * that can be hours and minutes (`08:50`, `10:12`) are refused as a time of day.
 *
 * @param text - The figure as printed, without the rest of its sentence; any Unicode form.
 * @returns The figure with its exact value, or the coded reason why it cannot be read without a
 *   guess. Never throws.
 * @example
 * ```ts
 * import { parsePrintedFigure } from "cbccvc";
 *
 * const nearly = parsePrintedFigure("gần 1.200 CBCCVC");
 * nearly.success && nearly.data.kind === "number" && [nearly.data.hedge, nearly.data.value.numerator];
 * // => ["below", 1200]
 *
 * const classes = parsePrintedFigure("68/61 lớp");
 * classes.success && classes.data.kind; // => "attainment"
 *
 * const date = parsePrintedFigure("18.9.2018");
 * !date.success && date.reason.code; // => "date"
 * const foreign = parsePrintedFigure("40,000 người");
 * !foreign.success && foreign.reason; // => { code: "ambiguousSeparator", params: { separator: "," } }
 * ```
 * @see The forms are those seen in the articles (docs/article-claims.md) and in the press.
 */
export function parsePrintedFigure(text: string): ParsedFigure {
  if (typeof (text as unknown) !== "string") return refuse("notText");
  const printed = normalise(text);
  if (printed === "") return refuse("nothingPrinted");
  if (printed.length > MOST_CHARACTERS) return refuse("noNumber");
  if (DATES.some((date) => date.test(printed))) return refuse("date");
  if (RANGE.test(printed)) return refuse("range");
  if (printed.includes(":")) return parseRatio(text, printed.split(":"));
  const sides = printed.split("/").map((side) => side.trim());
  if (sides.length > 1) return parseSides(text, sides);
  return answer(readNumber(text, printed));
}

function answer(read: PrintedFigure | PrintedFigureReason): ParsedFigure {
  return isRefused(read) ? { success: false, reason: read } : { success: true, data: read };
}

function parseRatio(text: string, sides: readonly string[]): ParsedFigure {
  const [left, right, ...others] = sides.map((side) => readDigits(side.trim()));
  if (left === undefined || right === undefined || others.length > 0) return refuse("noNumber");
  if (isRefused(left)) return { success: false, reason: left };
  if (isRefused(right)) return { success: false, reason: right };
  if (left.digits < 0 || right.digits < 0) return refuse("noNumber");
  const toValue = ({ digits, decimals }: typeof left) => createFraction(digits, 10 ** decimals);
  return answer({ kind: "ratio", text, left: toValue(left), right: toValue(right) });
}

function parseSides(text: string, sides: readonly string[]): ParsedFigure {
  const [left = "", right = "", ...others] = sides;
  if (others.length > 0) return refuse("noNumber");
  // "70,8 học viên/lớp": a noun alone behind the stroke is what a mean is taken over.
  if (!/\d/u.test(right)) return answer(readNumber(text, left, { per: right }));

  const first = readNumber(left, left);
  const second = readNumber(right, right);
  if (isRefused(first)) return { success: false, reason: first };
  if (isRefused(second)) return { success: false, reason: second };
  const { unit } = second;
  if (unit === null) return refuse("unitMissing");
  if (first.unit !== null && first.unit !== unit) {
    return answer({ kind: "pair", text, first, second });
  }
  // "68/61 lớp": the noun stands once and is of both.
  const actual = readNumber(left, left, { unit });
  if (isRefused(actual)) return { success: false, reason: actual };
  return answer({ kind: "attainment", text, actual, planned: second });
}
