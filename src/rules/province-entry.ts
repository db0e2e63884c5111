import type { Life } from "../standards/standards-rules.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { Citation } from "../terms/citation.ts";

/** The two kinds of units of the provincial level: tỉnh, and thành phố trực thuộc trung ương. */
export type ProvinceKind = "province" | "centrallyRunCity";

/**
 * One life of a province or centrally run city (tỉnh, thành phố trực thuộc trung ương): the days on
 * which it has one territory and one kind. An id with two lives, such as `lam-dong`, has two entries.
 */
export interface ProvinceEntry extends Life {
  /** Its name in kebab case, without diacritics: `"lang-son"`. */
  readonly id: string;
  /** What it is called, without the word for its kind. */
  readonly name: Bilingual;
  /** Which of the two it is. */
  readonly kind: ProvinceKind;
  /**
   * Its code in the state's list (mã số đơn vị hành chính), two digits. A merger may have given it
   * another province's: `"24"` is Bắc Giang through 2025-06-30 and Bắc Ninh since.
   */
  readonly code: string;
  /** The ids of those whose territory it took over on its first day; none where `from` is absent. */
  readonly predecessors: readonly string[];
  /** The ids of those that took over its territory on the day after `through`. */
  readonly successors: readonly string[];
  /** Where its beginning, its end or its going on stands. */
  readonly source: Citation;
}
