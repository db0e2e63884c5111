import { nextDay, toCalendarDate, type CalendarDate } from "../../terms/calendar-date.ts";
import type { Citation } from "../../terms/citation.ts";
import type { Official } from "../../terms/official.ts";
import type { Question } from "../../terms/question.ts";
import { prepareRules } from "../compile-rules.ts";
import type { StandardsReason } from "../finding.ts";
import { lowerForPerson } from "../lower-person.ts";
import type { StandardsRules } from "../standards-rules.ts";
import { lowerByTable, lowerRetirement } from "./lower-retirement.ts";

/** The days between which something falls, both inclusive. */
export interface DaySpan {
  /** The earliest day. */
  readonly earliest: CalendarDate;
  /** The latest day; `null` where nothing seen ends it. */
  readonly latest: CalendarDate | null;
}

/** When an official retires. */
export interface Retirement {
  /** The caller's key of the official. */
  readonly official: string;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** `known` where the last day of service is one day. */
  readonly status: "known" | "unknown";
  /** The last day of service: one day where it is known; `null` where nothing can be said. */
  readonly lastDay: DaySpan | null;
  /** The first day of the pension, the day after; `null` where the last day is not known. */
  readonly pensionFrom: CalendarDate | null;
  /** What the table of ages alone says, whatever a decision sets; `null` without a birth. */
  readonly byTable: DaySpan | null;
  /** Why. */
  readonly reasons: readonly StandardsReason[];
  /** What to ask; not empty exactly when it is unknown. */
  readonly open: readonly Question[];
  /** Where the ages stand; `null` where they were not seen. */
  readonly source: Citation | null;
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
}

/**
 * Computes when an official retires by the rules of a day (nghỉ hưu).
 *
 * Retirement falls on the last day of the month in which the age is reached; a year of birth alone
 * stands for its 1 January where the rule says so. Work that lets a person retire earlier is not
 * looked at: record the day of the decision as `retiresOn`, which goes before the table.
 *
 * @param official - The record; of it the birth, the sex, `retiresOn` and the posts are read. A
 *   record without its posts leaves open whether one of them puts retirement off.
 * @param rules - The resolved rules.
 * @returns The last day of service, or what leaves it open. Never throws on a record of the type.
 * @example
 * ```ts
 * import { computeRetirement, resolveRules } from "cbccvc";
 *
 * const rules = resolveRules({ asOf: "2021-08-15" });
 * const { lastDay } = computeRetirement(
 *   { id: "LS-02", birth: "1965-02", sex: "male", holdings: [] },
 *   rules,
 * );
 * lastDay; // => { earliest: "2026-08-31", latest: "2026-08-31" }
 * ```
 * @see Nghị định 135/2020/NĐ-CP, Điều 3, Điều 4
 */
export function computeRetirement(official: Official, rules: StandardsRules): Retirement {
  const compiled = prepareRules(rules);
  const subject = lowerForPerson(official, compiled);
  const { days, reasons, open } = lowerRetirement(subject, compiled);
  const { retirement } = rules;
  const table =
    retirement.state === "inForce" && subject.birth !== undefined
      ? lowerByTable(official, retirement.value)
      : undefined;
  const isKnown = days !== undefined && days.from === days.through;
  return {
    official: official.id,
    asOf: rules.asOf,
    status: isKnown ? "known" : "unknown",
    lastDay: days === undefined ? null : toSpan(days),
    pensionFrom: isKnown ? toCalendarDate(nextDay(days.from)) : null,
    byTable: table === undefined ? null : toSpan(table),
    reasons,
    open: isKnown ? [] : open,
    source: retirement.state === "inForce" ? retirement.source : null,
    ...(rules.afterCheckedDay && { afterCheckedDay: true as const }),
  };
}

function toSpan({ from, through }: { readonly from: number; readonly through: number | null }) {
  return {
    earliest: toCalendarDate(from),
    latest: through === null ? null : toCalendarDate(through),
  };
}
