import {
  addMonths,
  toCalendarDate,
  toDayInterval,
  toDayNumber,
  type DayNumber,
} from "../terms/calendar-date.ts";
import { readDay, type Subject } from "./compiled-condition.ts";
import type { Due } from "./finding.ts";
import type { DueRule } from "./requirement.ts";

// A file may say 9999-12-31 for "no end"; months after it there is no day to write.
const LAST_DAY: DayNumber = 99991231;

function createDue(earliest: DayNumber, latest: DayNumber, asOf: DayNumber): Due | null {
  if (latest > LAST_DAY) return null;
  const isPast = asOf > latest ? true : asOf <= earliest ? false : null;
  return { earliest: toCalendarDate(earliest), latest: toCalendarDate(latest), isPast };
}

/** The last day for one person; `null` where it cannot be told from the record. */
export function computeDue(rule: DueRule, subject: Subject, asOf: DayNumber): Due | null {
  if ("on" in rule) {
    const day = toDayNumber(rule.on);
    return createDue(day, day, asOf);
  }
  const start = toDayInterval(readDay(subject, rule.after) ?? "");
  if (start === undefined) return null;
  return createDue(addMonths(start.from, rule.months), addMonths(start.through, rule.months), asOf);
}
