/** A language the library writes in. */
export type Locale = "vi" | "en";

/** A name in both languages; the Vietnamese one with full diacritics, in NFC. */
export interface Bilingual {
  /** The Vietnamese name, as the law writes it. */
  readonly vi: string;
  /** The English name. */
  readonly en: string;
}
