import { formatFraction } from "../../ratios/format-rate.ts";
import type { Locale } from "../../terms/bilingual.ts";
import type { Fraction } from "../../terms/fraction.ts";

/** The decimals a fraction needs to be written in full, at most six. */
export function countDecimals({ denominator }: Fraction): number {
  return [0, 1, 2, 3, 4, 5].find((decimals) => 10 ** decimals % denominator === 0) ?? 6;
}

/** A fraction with as many decimals as it needs. */
export function writeExact(value: Fraction, locale: Locale): string {
  return formatFraction(value, { decimals: countDecimals(value), rounding: "halfUp", locale });
}
