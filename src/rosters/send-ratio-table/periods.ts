import type { SendRatioRule } from "../../ratios/ratio-rules.ts";
import type { CalendarDate, DayInterval } from "../../terms/calendar-date.ts";
import type { InForce } from "../../terms/in-force.ts";
import type { GapId } from "../../terms/question.ts";
import type { SendRatioPeriod } from "../send-ratio-table.ts";
import { testRecord, type RatioRecord } from "./records.ts";

/** A period of the table, and the days on which its rule is looked up. */
interface CheckedPeriod extends Pick<SendRatioPeriod, "kind" | "from" | "through"> {
  readonly isOneYear: boolean;
  readonly checkedOn: readonly CalendarDate[];
}

/** The ratio over a period: one and the same, or not known to be. */
export type PeriodRule =
  InForce<SendRatioRule> | { readonly state: "changes"; readonly gaps: readonly GapId[] };

/** The years of a window, the window up to the end of each, and the window. */
export function createPeriods(from: CalendarDate, through: CalendarDate): readonly CheckedPeriod[] {
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

/** The records that fall into a period, or may. */
export function pickPeriod(
  records: readonly RatioRecord[],
  days: DayInterval,
): readonly RatioRecord[] {
  return records.filter((record) => testRecord(record, days) !== "notMet");
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
