import type { Locale } from "../terms/bilingual.ts";
import { scaleFraction, type Fraction, type RoundingMode } from "../terms/fraction.ts";

/** Writes an exact number with a fixed number of decimals, in the notation of a language. */
export function formatFraction(
  fraction: Fraction,
  options: {
    readonly decimals: number;
    readonly rounding: RoundingMode;
    readonly locale: Locale;
  },
): string {
  const { decimals, rounding, locale } = options;
  const [thousands, comma] = locale === "vi" ? [".", ","] : [",", "."];
  const scaled = scaleFraction(fraction, decimals, rounding);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const whole = digits.slice(0, split).replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  const tail = decimals === 0 ? "" : `${comma}${digits.slice(split)}`;
  return `${scaled < 0n ? "-" : ""}${whole}${tail}`;
}

/**
 * Writes a rate as a percentage.
 *
 * @param rate - The exact rate; 1 is 100 %.
 * @param options - `decimals` of the percentage, the named `rounding`, and the `locale` whose
 *   notation is used: `1.234,5%` in Vietnamese, `1,234.5%` in English.
 * @returns The percentage with its sign.
 * @example
 * ```ts
 * import { createFraction, formatRate } from "cbccvc";
 *
 * formatRate(createFraction(772, 41091), { decimals: 2, rounding: "truncate", locale: "vi" }); // => "1,87%"
 * ```
 */
export function formatRate(
  rate: Fraction,
  options: {
    readonly decimals: number;
    readonly rounding: RoundingMode;
    readonly locale: Locale;
  },
): string {
  const percentage = { numerator: rate.numerator * 100, denominator: rate.denominator };
  return `${formatFraction(percentage, options)}%`;
}
