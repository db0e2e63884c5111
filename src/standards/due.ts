import {
  addMonths,
  toCalendarDate,
  toDayInterval,
  toDayNumber,
  type CalendarDate,
  type DayNumber,
} from "../terms/calendar-date.ts";
import type { DayFact } from "./condition.ts";
import type { Subject } from "./compiled-condition.ts";
import type { Due } from "./finding.ts";

/** When something is due: on a day, or a number of months after a dated fact. */
export type DueRule =
  { readonly on: CalendarDate } | { readonly months: number; readonly after: DayFact };

function readDay({ official, holding }: Subject, fact: DayFact): string | undefined {
  if (fact === "rankSince") return official.rankSince;
  return fact === "holding.since" ? holding?.since : holding?.until;
}

function createDue(earliest: DayNumber, latest: DayNumber, asOf: DayNumber): Due {
  const isPast = asOf > latest ? true : asOf <= earliest ? false : null;
  return { earliest: toCalendarDate(earliest), latest: toCalendarDate(latest), isPast };
}

/** The last day for one person; `null` where the day it runs from is not recorded. */
export function computeDue(rule: DueRule, subject: Subject, asOf: DayNumber): Due | null {
  if ("on" in rule) {
    const day = toDayNumber(rule.on);
    return createDue(day, day, asOf);
  }
  const start = toDayInterval(readDay(subject, rule.after) ?? "");
  if (start === undefined) return null;
  return createDue(addMonths(start.from, rule.months), addMonths(start.through, rule.months), asOf);
}
