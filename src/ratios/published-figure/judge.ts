import { roundQuotient, type RoundingMode } from "../../terms/fraction.ts";
import type { FigureVerdict } from "../published-figure.ts";
import { placeOf, type Term } from "./inputs.ts";
import { compare, toQuotient, type Quotient, type Range } from "./range.ts";

const MODES: readonly RoundingMode[] = ["halfUp", "truncate", "floor", "ceiling"];

/** A value as a whole number of units of a decimal place, rounded in the named mode. */
export function scale({ dividend, divisor }: Quotient, place: number, mode: RoundingMode): bigint {
  return place < 0
    ? roundQuotient(dividend, divisor * 10n ** BigInt(-place), mode)
    : roundQuotient(dividend * 10n ** BigInt(place), divisor, mode);
}

/** The digits of a printed number without their marks. */
export function digitsOf(stated: Term): bigint {
  return scale(toQuotient(stated.value), placeOf(stated), "truncate");
}

/** The one value of a range; `null` where it has room. */
export function pointOf({ least, most }: Range): Quotient | null {
  return least !== null && most !== null && compare(least, most) === 0 ? least : null;
}

/** The roundings of a value to the printed place that give the printed number. */
export function listRoundings(value: Quotient, stated: Term): readonly RoundingMode[] {
  const digits = digitsOf(stated);
  return MODES.filter((mode) => scale(value, placeOf(stated), mode) === digits);
}

/** Whether even the least value lies above what is printed, whichever way that was rounded. */
export function isTooHigh(least: Quotient | null, stated: Term): boolean {
  if (least === null) return false;
  const difference = compare(least, toQuotient(stated.value));
  if (stated.hedge === "below") return difference >= 0;
  if (stated.hedge === "atMost") return difference > 0;
  return stated.hedge === null && scale(least, placeOf(stated), "floor") > digitsOf(stated);
}

function isTooLow(most: Quotient | null, stated: Term): boolean {
  if (most === null) return false;
  const difference = compare(most, toQuotient(stated.value));
  if (stated.hedge === "above") return difference <= 0;
  if (stated.hedge === "atLeast") return difference < 0;
  return stated.hedge === null && scale(most, placeOf(stated), "ceiling") < digitsOf(stated);
}

function judgePoint(value: Quotient, stated: Term): FigureVerdict {
  if (compare(value, toQuotient(stated.value)) === 0) return "exact";
  const modes = listRoundings(value, stated);
  if (modes.includes("halfUp")) return "byRounding";
  return modes.includes("truncate") ? "onlyByTruncation" : "contradicts";
}

/** What is to be said of a printed number by the values it should have. */
export function judge(range: Range, stated: Term): FigureVerdict {
  const point = stated.hedge === null ? pointOf(range) : null;
  if (point !== null) return judgePoint(point, stated);
  return isTooHigh(range.least, stated) || isTooLow(range.most, stated)
    ? "contradicts"
    : "consistent";
}
