import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../../standards/truth-code.ts";
import { toDayInterval } from "../../terms/calendar-date.ts";
import type { Truth } from "../../terms/truth.ts";
import { readPeriod, testPeriod, type Period } from "../period.ts";

/** The truths as the integers in which they are compared. */
export const TRUTH_CODES: Readonly<Record<Truth, TruthCode>> = {
  notMet: NOT_MET,
  unknown: UNKNOWN,
  met: MET,
};

/** Reads in which of the periods a day lies; unknown where it may lie inside or outside. */
export function createPeriodReader(
  periods: readonly Period[],
): (day: unknown) => readonly TruthCode[] {
  const intervals = periods.map(readPeriod);
  const anyOfThem: readonly TruthCode[] = intervals.map(() => UNKNOWN);
  // Records have far fewer days than there are records.
  const known = new Map<unknown, readonly TruthCode[]>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const days = toDayInterval(day);
    if (days === undefined) return anyOfThem;
    const truths = intervals.map((interval) => TRUTH_CODES[testPeriod(days, interval)]);
    known.set(day, truths);
    return truths;
  };
}
