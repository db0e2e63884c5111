import { createFraction } from "../../terms/fraction.ts";
import type { PrintedFigureReason, PrintedNumber } from "../printed-figure.ts";
import { HEDGES, MULTIPLIERS, NOUNS, OR_MORE, type FigureUnit, type Hedge } from "./words.ts";

/** The digits of a number without its marks, of which `decimals` stand behind the comma. */
export interface Digits {
  readonly digits: number;
  readonly decimals: number;
}

/** Whether what was read is the reason why nothing was. */
export function isRefused(read: object): read is PrintedFigureReason {
  return "code" in read;
}

const refuse = (
  code: Exclude<PrintedFigureReason["code"], "ambiguousSeparator" | "unknownWord">,
): PrintedFigureReason => ({ code, params: {} });

const doubt = (separator: "." | ","): PrintedFigureReason => ({
  code: "ambiguousSeparator",
  params: { separator },
});

/** Refuses what should be a word and is none that is known; signs alone are no word. */
function refuseWord(word: string): PrintedFigureReason {
  return /\p{L}/u.test(word) ? { code: "unknownWord", params: { word } } : refuse("noNumber");
}

// A number with more decimals, over a hundred for a percentage, might pass 2^53 below the line.
const MOST_DECIMALS = 9;

const GROUPED = /^(-?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+))(?:,(\d+))?$/u;

/** Reads a bare number: dots part thousands in groups of three, a comma the decimals. */
export function readDigits(printed: string): Digits | PrintedFigureReason {
  const match = GROUPED.exec(printed);
  if (match === null) {
    if (!/^-?\d[\d.,]*$/u.test(printed)) return refuse("noNumber");
    return doubt(printed.includes(".") ? "." : ",");
  }
  const [, whole = "", tail = ""] = match;
  const digits = Number(`${whole.replaceAll(".", "")}${tail}`);
  if (tail.length > MOST_DECIMALS || !Number.isSafeInteger(digits)) return refuse("tooManyDigits");
  return { digits, decimals: tail.length };
}

/** What stands before a number, the number, and what stands behind it. */
const AROUND = /^(\D*?)(-?\d(?:[\d.,]*\d)?)(.*)$/u;

/** What is known of a number from elsewhere in the figure. */
interface Given {
  /** The noun that stands once for two numbers. */
  readonly unit?: FigureUnit;
  /** The words behind the stroke of a mean. */
  readonly per?: string;
}

/** Reads one number with all that stands around it; `text` is kept as printed. */
export function readNumber(
  text: string,
  printed: string,
  { unit: shared, per: over }: Given = {},
): PrintedNumber | PrintedFigureReason {
  const whole = over === undefined ? printed : `${printed}/${over}`;
  const isOpen = whole.endsWith("…");
  const match = AROUND.exec(printed.replace(/,? ?…$/u, ""));
  if (match === null) return refuse("noNumber");
  const [, before = "", number = "", behind = ""] = match;

  const hedge = readHedge(before.trim().toLowerCase(), behind.trim().toLowerCase());
  if ("code" in hedge) return hedge;
  const read = readDigits(number);
  if (isRefused(read)) return read;
  const words = readWords(hedge.behind);
  if (isRefused(words)) return words;
  const { isPercent, power, unit = shared ?? null } = words;

  const per = over === undefined ? null : NOUNS.get(over.replace(/ ?…$/u, "").toLowerCase());
  if (per === undefined) return refuseWord(over ?? "");
  const decimals = read.decimals - power;
  if (unit !== null && per === null && unit !== "years" && decimals > 0) {
    // Three decimals of a count are thousands in another notation; any others are no count.
    return read.decimals === 3 && power === 0 ? doubt(",") : refuse("fractionOfCount");
  }
  const places = decimals + (isPercent ? 2 : 0);
  const numerator = read.digits * 10 ** Math.max(0, -places);
  if (!Number.isSafeInteger(numerator)) return refuse("tooManyDigits");
  return {
    kind: "number",
    text,
    value: createFraction(numerator, 10 ** Math.max(0, places)),
    decimals,
    isPercent,
    hedge: hedge.hedge,
    unit,
    per,
    isOpen,
  };
}

/** The hedge before or behind a number; "ít nhất … trở lên" says the same thing twice. */
function readHedge(
  before: string,
  behind: string,
): { readonly hedge: Hedge | null; readonly behind: string } | PrintedFigureReason {
  const first = before === "" ? null : HEDGES.get(before);
  if (first === undefined) return refuseWord(before);
  if (!behind.endsWith(OR_MORE)) return { hedge: first, behind };
  if (first !== null && first !== "atLeast") return refuseWord(OR_MORE);
  return { hedge: "atLeast", behind: behind.slice(0, -OR_MORE.length).trim() };
}

/** The sign, the multiplier and the noun behind a number. */
function readWords(
  behind: string,
): { isPercent: boolean; power: number; unit?: FigureUnit } | PrintedFigureReason {
  if (behind === "%") return { isPercent: true, power: 0 };
  const [multiplier = ""] = behind.split(" ");
  const power = MULTIPLIERS.get(multiplier) ?? 0;
  const noun = power === 0 ? behind : behind.slice(multiplier.length).trim();
  if (noun === "") return { isPercent: false, power };
  const unit = NOUNS.get(noun);
  return unit === undefined ? refuseWord(noun) : { isPercent: false, power, unit };
}
