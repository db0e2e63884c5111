import type { SendRatioRule } from "../../ratios/ratio-rules.ts";
import {
  isCalendarDate,
  toDayNumber,
  type CalendarDate,
  type DayInterval,
} from "../../terms/calendar-date.ts";
import { CbccvcError } from "../../terms/error.ts";
import type { InForce } from "../../terms/in-force.ts";
import type { GapId } from "../../terms/question.ts";
import type { SendRatioPeriod } from "../send-ratio-table.ts";
import { testPeriod, type RatioRecord } from "./records.ts";

/** A period of the table, and the days on which its rule is looked up. */
interface Period extends Pick<SendRatioPeriod, "kind" | "from" | "through"> {
  readonly isOneYear: boolean;
  readonly checkedOn: readonly CalendarDate[];
}

/** The ratio over a period: one and the same, or not known to be. */
export type PeriodRule =
  InForce<SendRatioRule> | { readonly state: "changes"; readonly gaps: readonly GapId[] };

/** The years of a window, the window up to the end of each, and the window. */
export function createPeriods(from: CalendarDate, through: CalendarDate): readonly Period[] {
  const [first, last] = [from, through].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return {
      from: index === 0 ? from : (`${year}-01-01` as CalendarDate),
      through: first + index === last ? through : (`${year}-12-31` as CalendarDate),
    };
  });
  const checkedThrough = (end: CalendarDate) =>
    years.filter((year) => year.through <= end).flatMap((year) => [year.from, year.through]);
  const window = { kind: "window", from, through, isOneYear: first === last } as const;
  return [
    ...years.map((year) => ({
      ...{ kind: "year" as const, ...year, isOneYear: true },
      checkedOn: [year.from, year.through],
    })),
    ...years.slice(1, -1).map((year) => ({
      ...{ kind: "cumulative" as const, from, through: year.through, isOneYear: false },
      checkedOn: checkedThrough(year.through),
    })),
    { ...window, checkedOn: checkedThrough(through) },
  ];
}

/** Refuses a window whose ends are no days, or that ends before it begins. */
export function assertWindow(from: CalendarDate, through: CalendarDate): void {
  for (const [argument, day] of Object.entries({ from, through })) {
    if (isCalendarDate(day)) continue;
    throw new CbccvcError(
      "invalidDay",
      { argument, value: String(day) },
      `${argument} is ${String(day)}; give a full day that exists, as yyyy-mm-dd`,
    );
  }
  if (from <= through) return;
  throw new CbccvcError(
    "emptyWindow",
    { from, through },
    `the window ends with ${through}, before it begins on ${from}`,
  );
}

/** The days of a period as integers. */
export function toInterval({
  from,
  through,
}: Pick<SendRatioPeriod, "from" | "through">): DayInterval {
  return { from: toDayNumber(from), through: toDayNumber(through) };
}

/** The records that fall into a period, or may. */
export function pickPeriod(
  records: readonly RatioRecord[],
  period: Pick<SendRatioPeriod, "from" | "through">,
): readonly RatioRecord[] {
  const days = toInterval(period);
  return records.filter((record) => testPeriod(record, days) !== "notMet");
}

/** The one rule of several days; where they differ, what was not seen on any of them. */
export function findRule(onDays: readonly InForce<SendRatioRule>[]): PeriodRule {
  const last = onDays.at(-1) ?? { state: "none" };
  // An article more for the same ratio changes nothing of it.
  const write = (rule: InForce<SendRatioRule>) => JSON.stringify({ ...rule, source: null });
  if (onDays.every((rule) => write(rule) === write(last))) return last;
  const gaps = onDays.flatMap((rule) => (rule.state === "gap" ? [rule.gap] : []));
  return { state: "changes", gaps: [...new Set(gaps)] };
}
