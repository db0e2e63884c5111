import type { Bilingual } from "../../terms/bilingual.ts";
import type { Citation } from "../../terms/citation.ts";
import type { Form } from "../../terms/hole.ts";
import type { Condition } from "../condition.ts";

/** The age of retirement of whoever retires in a year. */
export interface RetirementStep {
  /** The first year, inclusive; it holds until the next step. */
  readonly fromYear: number;
  /** The age in completed months, by sex: 62 years are 744. */
  readonly ageMonths: { readonly male: number; readonly female: number };
}

/** Those who may retire later than the ages say, or must by a rule of their own. */
export interface LaterRetirement<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: string;
  /** Whom it is about, in a few words. */
  readonly name: Bilingual;
  /** Whether no post of leadership may be held in the time that is added. */
  readonly withoutLeadership?: true;
  /** Whom it reaches. */
  readonly scope: Condition<F>;
  /** Where it stands. */
  readonly source: Citation;
}

/** When officials retire (tuổi nghỉ hưu). */
export interface RetirementRule<F extends Form = "resolved"> {
  /** The ages by the year of retirement, ascending. */
  readonly steps: readonly RetirementStep[];
  /** The last day of service: the last of the month in which the age is reached. */
  readonly lastDay: "endOfMonth";
  /** The day a year of birth alone stands for; absent where that was not seen. */
  readonly yearOnlyBirth?: "firstOfJanuary" | "lastOfDecember";
  /** Who may retire later. */
  readonly later: readonly LaterRetirement<F>[];
}
