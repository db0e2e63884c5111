import { isCalendarDate, type CalendarDate } from "../../terms/calendar-date.ts";
import type { Citation } from "../../terms/citation.ts";
import { CbccvcError } from "../../terms/error.ts";
import type { Official, OfficialCategory } from "../../terms/official.ts";
import type { Question } from "../../terms/question.ts";
import { prepareRules } from "../compile-rules.ts";
import type { Subject } from "../compiled-condition.ts";
import { compileMonthsLeft } from "../conditions/months-left.ts";
import { lowerForPerson } from "../lower-person.ts";
import type { StandardsRules } from "../standards-rules.ts";
import { MET, NOT_MET } from "../truth-code.ts";
import { lowerRetirement } from "./lower-retirement.ts";

/** What a reappointment would run to, as far as time goes. */
export interface ReappointmentTerm {
  /** The caller's key of the official. */
  readonly official: string;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The day on which the term ends. */
  readonly termEndsOn: CalendarDate;
  /**
   * `fullTerm`: a whole new term; `untilRetirement`: a reappointment that runs to retirement;
   * `extension`: the time in the post may be extended to retirement; `unknown`: something must be
   * asked first; `notApplicable`: no rule is about the category.
   */
  readonly outcome: "fullTerm" | "untilRetirement" | "extension" | "unknown" | "notApplicable";
  /** What to ask; not empty exactly when it is unknown. */
  readonly open: readonly Question[];
  /** Where the steps stand; `null` where they were not seen. */
  readonly source: Citation | null;
}

/**
 * Finds whether a term that ends is followed by a full one, by one that runs to retirement, or by an
 * extension (bổ nhiệm lại, kéo dài thời gian giữ chức vụ đến khi nghỉ hưu).
 *
 * Only the time is looked at; whether the standard must be met is `assessAppointment`.
 *
 * @param official - The record; of it birth, sex, category, posts and `retiresOn` are read.
 * @param rules - The resolved rules.
 * @param options - `termEndsOn`: the last day of the term.
 * @returns The outcome by the months left from that day to retirement. Never throws on a record of
 *   the type.
 * @throws CbccvcError `invalidDay` if `termEndsOn` is no full day that exists.
 * @example
 * ```ts
 * import { findReappointmentTerm, resolveRules } from "cbccvc";
 *
 * const { outcome } = findReappointmentTerm(
 *   { id: "LS-02", birth: "1965-02", sex: "male", category: "publicEmployee", holdings: [] },
 *   resolveRules({ asOf: "2022-01-01" }),
 *   { termEndsOn: "2022-01-31" },
 * );
 * outcome; // => "untilRetirement"
 * ```
 * @see Nghị định 115/2020/NĐ-CP, Điều 49 khoản 2; Nghị định 138/2020/NĐ-CP, Điều 49
 */
export function findReappointmentTerm(
  official: Official,
  rules: StandardsRules,
  { termEndsOn }: { readonly termEndsOn: CalendarDate },
): ReappointmentTerm {
  if (!isCalendarDate(termEndsOn)) {
    throw new CbccvcError(
      "invalidDay",
      { argument: "termEndsOn", value: String(termEndsOn) },
      `termEndsOn is ${String(termEndsOn)}; give a full day that exists, as yyyy-mm-dd`,
    );
  }
  const about = { official: official.id, asOf: rules.asOf, termEndsOn };
  const category = official.category as OfficialCategory | undefined;
  if (category === undefined) {
    const open = [{ ask: "fact", fact: "category" }] as const;
    return { ...about, outcome: "unknown", open, source: null };
  }
  const rule = Object.hasOwn(rules.reappointment, category)
    ? rules.reappointment[category]
    : ({ state: "none" } as const);
  if (rule.state === "none") return { ...about, outcome: "notApplicable", open: [], source: null };
  if (rule.state === "gap") {
    return { ...about, outcome: "unknown", open: [{ ask: "law", gap: rule.gap }], source: null };
  }
  const compiled = prepareRules(rules);
  const person = lowerForPerson(official, compiled);
  const subject: Subject = {
    ...person,
    retirement: lowerRetirement(person, compiled, "leadership"),
  };
  const { fullTermFromMonths, extensionUnderMonths, countedBy } = rule.value;
  const test = (atLeast: number) =>
    compileMonthsLeft({ kind: "monthsLeft", atLeast, on: termEndsOn, countedBy }).test(subject);
  const [full, some] = [test(fullTermFromMonths), test(extensionUnderMonths)];
  const outcome =
    full === MET
      ? "fullTerm"
      : some === NOT_MET
        ? "extension"
        : full === NOT_MET && some === MET
          ? "untilRetirement"
          : "unknown";
  return {
    ...about,
    outcome,
    open: outcome === "unknown" ? (subject.retirement?.open ?? []) : [],
    source: rule.source,
  };
}
