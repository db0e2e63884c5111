import { findProvinceVariant, provinceVariants } from "../rules/find-province-variant.ts";
import { resolveRules } from "../rules/resolve-rules.ts";
import type { Locale } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Trust } from "../terms/citation.ts";
import { isCbccvcError } from "../terms/error.ts";
import { commandText } from "./text.ts";

/** What the command line asks of `cbccvc rules`, as typed. */
export interface RulesRequest {
  readonly province?: string | undefined;
  readonly asOf?: string | undefined;
  readonly readings: readonly string[];
  readonly trustFloor?: string | undefined;
}

/** The text for standard output, or why there is none. */
export type RulesOutput = { readonly output: string } | { readonly refusal: string };

/** Resolves the rules that a command line asks for and writes them as JSON. */
export function writeRules(request: RulesRequest, locale: Locale): RulesOutput {
  const text = commandText[locale];
  const { province, asOf } = request;
  if (asOf === undefined) return { refusal: text.dayMissing };
  const variant = province === undefined ? undefined : findProvinceVariant(province);
  if (province !== undefined && variant === undefined) {
    const known = provinceVariants.map(({ id }) => id);
    return { refusal: text.unknownProvince(province, known) };
  }
  const readings = new Map<string, string>();
  for (const given of request.readings) {
    const [, reading, option] = /^([^=]+)=([^=]+)$/u.exec(given) ?? [];
    if (reading === undefined || option === undefined) return { refusal: text.badReading(given) };
    if (readings.has(reading)) return { refusal: text.readingTwice(reading) };
    readings.set(reading, option);
  }
  try {
    const rules = resolveRules({
      asOf: asOf as CalendarDate,
      readings: Object.fromEntries(readings),
      ...(variant !== undefined && { variant }),
      ...(request.trustFloor !== undefined && { trustFloor: request.trustFloor as Trust }),
    });
    return { output: `${JSON.stringify(rules, null, 2)}\n` };
  } catch (error) {
    const refusal = explain(error, locale);
    if (refusal === undefined) throw error;
    return { refusal };
  }
}

/** Why the rules could not be resolved, where that lies in what was asked. */
function explain(error: unknown, locale: Locale): string | undefined {
  const text = commandText[locale];
  if (isCbccvcError(error, "invalidDay")) return text.invalidDay(error.info.value);
  if (isCbccvcError(error, "beforeCoverage")) return text.beforeCoverage(error.info);
  if (isCbccvcError(error, "unitNotBegun")) return text.unitNotBegun(error.info);
  if (isCbccvcError(error, "unitEnded")) return text.unitEnded(error.info);
  if (isCbccvcError(error, "unknownReading")) return text.unknownReading(error.info);
  if (isCbccvcError(error, "unknownOption")) return text.unknownOption(error.info);
  if (isCbccvcError(error, "unknownTrust")) return text.unknownTrust(error.info);
  return undefined;
}
