import {
  isCalendarDate,
  toDayInterval,
  toDayNumber,
  type DayInterval,
} from "../../terms/calendar-date.ts";
import { CbccvcError } from "../../terms/error.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../../standards/truth-code.ts";
import type { Period } from "./indicator-table.ts";

/** Reads in which of the periods a day lies; unknown where it may lie inside or outside. */
export function createPeriodReader(
  periods: readonly Period[],
): (day: unknown) => readonly TruthCode[] {
  const intervals = periods.map(toInterval);
  const anyOfThem: readonly TruthCode[] = intervals.map(() => UNKNOWN);
  // Records have far fewer days than there are records.
  const known = new Map<unknown, readonly TruthCode[]>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const days = toDayInterval(day);
    if (days === undefined) return anyOfThem;
    const truths = intervals.map((interval) => testInside(days, interval));
    known.set(day, truths);
    return truths;
  };
}

function testInside(days: DayInterval, { from, through }: DayInterval): TruthCode {
  if (days.through < from || days.from > through) return NOT_MET;
  return days.from >= from && days.through <= through ? MET : UNKNOWN;
}

function toInterval({ from, through }: Period): DayInterval {
  if (isCalendarDate(from) && isCalendarDate(through) && from <= through) {
    return { from: toDayNumber(from), through: toDayNumber(through) };
  }
  throw new CbccvcError(
    "invalidPeriod",
    { from, through },
    `a period from ${from} through ${through}; give two full days, the first first`,
  );
}
