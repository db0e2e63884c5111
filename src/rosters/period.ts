import {
  isCalendarDate,
  toDayNumber,
  type CalendarDate,
  type DayInterval,
} from "../terms/calendar-date.ts";
import { CbccvcError } from "../terms/error.ts";
import type { Truth } from "../terms/truth.ts";

/** A period, both ends inclusive. */
export interface Period {
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day. */
  readonly through: CalendarDate;
}

/** The days of a period as integers; refuses one whose ends are no days, or in the wrong order. */
export function readPeriod({ from, through }: Period): DayInterval {
  for (const [argument, day] of Object.entries({ from, through })) {
    if (isCalendarDate(day)) continue;
    throw new CbccvcError(
      "invalidDay",
      { argument, value: String(day) },
      `${argument} is ${String(day)}; give a full day that exists, as yyyy-mm-dd`,
    );
  }
  if (from > through) {
    throw new CbccvcError(
      "emptyPeriod",
      { from, through },
      `the period ends with ${through}, before it begins on ${from}`,
    );
  }
  return { from: toDayNumber(from), through: toDayNumber(through) };
}

/** Whether a day lies in a period; unknown where it may lie inside or outside, or nothing tells it. */
export function testPeriod(days: DayInterval | null | undefined, period: DayInterval): Truth {
  if (days === null || days === undefined) return "unknown";
  if (days.through < period.from || days.from > period.through) return "notMet";
  return days.from >= period.from && days.through <= period.through ? "met" : "unknown";
}
