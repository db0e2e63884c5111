import type { Bilingual } from "./bilingual.ts";
import type { CalendarDate } from "./calendar-date.ts";

/**
 * How well a rule was seen, best first.
 *
 * - `text`: a page that reproduces the words of the document.
 * - `official`: a public body's page that states the rule.
 * - `press`: a newspaper or a legal news page that states it.
 * - `article`: only a local news article about training tells of it.
 * - `weak`: only an unreliable page; such a rule stands only behind a reading that is off.
 */
export type Trust = "text" | "official" | "press" | "article" | "weak";

/** The trusts from worst to best, for comparing. */
export const TRUSTS: readonly Trust[] = ["weak", "article", "press", "official", "text"];

/** Tells whether one trust is below another. */
export function isBelowTrust(trust: Trust, floor: Trust): boolean {
  return TRUSTS.indexOf(trust) < TRUSTS.indexOf(floor);
}

/** The name of an instrument in the register: its number in kebab case, `"101-2017-nd-cp"`. */
export type InstrumentId = string;

/** The kind of a legal instrument (loại văn bản). */
export type InstrumentKind =
  | "law"
  | "resolution"
  | "decree"
  | "circular"
  | "jointCircular"
  | "directive"
  | "decision"
  | "dispatch"
  | "partyRegulation"
  | "partyConclusion"
  | "partyGuidance"
  | "plan";

/** A legal instrument (văn bản), described once in the register. */
export interface Instrument {
  /** Its name in the register. */
  readonly id: InstrumentId;
  /** What kind of document it is. */
  readonly kind: InstrumentKind;
  /** The number it bears, as printed: `"101/2017/NĐ-CP"`. */
  readonly number: string;
  /** Who issued it. */
  readonly issuer: Bilingual;
  /** What it is about. */
  readonly title: Bilingual;
  /** The day it was issued; `null` where no source seen gives it. */
  readonly issuedOn: CalendarDate | null;
  /** The first day it has effect; `null` where no source seen gives it. */
  readonly effectiveFrom: CalendarDate | null;
  /** The instruments it amends. */
  readonly amends?: readonly InstrumentId[];
  /** The instruments it replaces. */
  readonly replaces?: readonly InstrumentId[];
}

/** Where a rule stands and where it was seen (căn cứ). */
export interface Citation {
  /** The instrument in the register; `null` where the document behind the rule was not found. */
  readonly instrument: InstrumentId | null;
  /** The instruments that had amended it by then. */
  readonly amendedBy?: readonly InstrumentId[];
  /** The instruments beside it that decide as well, such as one that frees somebody, or a guide. */
  readonly readWith?: readonly InstrumentId[];
  /** The article (điều), where seen. */
  readonly article?: string;
  /** The clause (khoản), where seen. */
  readonly clause?: string;
  /** The point (điểm), where seen. */
  readonly point?: string;
  /** How well the rule was seen. */
  readonly trust: Trust;
  /** The address of the page on which it was seen; publication and day where none is known. */
  readonly seenIn: string;
}
