import type { Locale } from "../terms/bilingual.ts";
import { scaleFraction, type Fraction, type RoundingMode } from "../terms/fraction.ts";

/** How a number is written. */
export interface NumberFormat {
  /** The decimals shown, 0 or more. */
  readonly decimals: number;
  /** How it is brought to them. */
  readonly rounding: RoundingMode;
  /** Whose notation is used: `1.234,5` in Vietnamese, `1,234.5` in English. */
  readonly locale: Locale;
}

/** Writes an exact number, times 10^shift, with a fixed number of decimals. */
export function formatFraction(fraction: Fraction, options: NumberFormat, shift = 0): string {
  const { decimals, rounding, locale } = options;
  const [thousands, comma] = locale === "vi" ? [".", ","] : [",", "."];
  const scaled = scaleFraction(fraction, decimals + shift, rounding);
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
 * @param options - `decimals` of the percentage, the named `rounding`, and the `locale`.
 * @returns The percentage with its sign.
 * @example
 * ```ts
 * import { createFraction, formatRate } from "cbccvc";
 *
 * formatRate(createFraction(772, 41091), { decimals: 2, rounding: "truncate", locale: "vi" }); // => "1,87%"
 * ```
 */
export function formatRate(rate: Fraction, options: NumberFormat): string {
  return `${formatFraction(rate, options, 2)}%`;
}
