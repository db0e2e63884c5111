import { nextDay, toDayNumber } from "../../terms/calendar-date.ts";
import { CbccvcError, type ErrorInfo } from "../../terms/error.ts";
import type { GroupKey, GroupValues, IndicatorCounts, IndicatorRow } from "./indicator-table.ts";
import type { Period } from "../period.ts";

/**
 * Adds up rows of one indicator (cộng các đơn vị).
 *
 * Persons add up over groups, since each official stands in one; over periods they do not, since
 * somebody may stand in both, and neither do they over indicators. Participations add up over groups,
 * or over periods that follow one another. Classes add up over nothing.
 *
 * @param rows - Rows of a table, or such as others sent: of one indicator, told apart by the same
 *   keys.
 * @returns One row: the values of the groups that all rows share, the whole period, the sums.
 * @throws CbccvcError `countsDoNotAdd` if the rows may speak of the same people or of different
 *   things; `info.because` says of what.
 * @example
 * ```ts
 * import { computeIndicatorTotal, isCbccvcError, type IndicatorRow } from "cbccvc";
 *
 * const none = { unit: "participations", participations: 0, unknown: 0 } as const;
 * const row = (unit: string, participations: number): IndicatorRow => ({
 *   indicator: "sent",
 *   period: { from: "2021-01-01", through: "2021-12-31" },
 *   group: { unit },
 *   counts: { unit: "participations", participations, unknown: 0 },
 *   women: none,
 *   ethnicMinorities: none,
 * });
 * computeIndicatorTotal([row("SNV", 12), row("STC", 8)]).counts;
 * // => { unit: "participations", participations: 20, unknown: 0 }
 *
 * let because: string | undefined;
 * try {
 *   computeIndicatorTotal([row("SNV", 12), row("SNV", 8)]);
 * } catch (error) {
 *   if (isCbccvcError(error, "countsDoNotAdd")) because = error.info.because;
 * }
 * because; // => "groups"
 * ```
 */
export function computeIndicatorTotal(rows: readonly IndicatorRow[]): IndicatorRow {
  const [first] = rows;
  if (first === undefined) throw createRefusal("nothing");
  if (rows.length === 1) return first;
  if (rows.some(({ counts }) => counts.unit === "classes")) throw createRefusal("classes");
  if (rows.some((row) => !isAlike(row, first))) throw createRefusal("indicators");
  const keys = Object.keys(first.group).sort() as GroupKey[];
  if (rows.some(({ group }) => Object.keys(group).sort().join() !== keys.join())) {
    throw createRefusal("groups");
  }
  return {
    indicator: first.indicator,
    period: joinPeriods(rows),
    group: keepShared(rows, keys),
    counts: sum(rows.map(({ counts }) => counts)),
    women: sumSubset(rows.map(({ women }) => women)),
    ethnicMinorities: sumSubset(rows.map(({ ethnicMinorities }) => ethnicMinorities)),
  };
}

function isAlike({ indicator, counts, period }: IndicatorRow, first: IndicatorRow): boolean {
  return (
    indicator === first.indicator &&
    counts.unit === first.counts.unit &&
    (period === null) === (first.period === null)
  );
}

/** The stretch that all periods make up; within one period no group may come twice. */
function joinPeriods(rows: readonly IndicatorRow[]): Period | null {
  const byPeriod = new Map<string, { period: Period | null; groups: Set<string> }>();
  for (const { period, group } of rows) {
    const name = period === null ? "" : `${period.from} ${period.through}`;
    const known = byPeriod.get(name) ?? { period, groups: new Set<string>() };
    const values = JSON.stringify(Object.entries(group).sort());
    if (known.groups.has(values)) throw createRefusal("groups");
    known.groups.add(values);
    byPeriod.set(name, known);
  }
  const periods = [...byPeriod.values()].flatMap(({ period }) => period ?? []);
  const [first, ...others] = periods.sort((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined) return null;
  if (others.length > 0 && rows.some(({ counts }) => counts.unit === "persons")) {
    throw createRefusal("periods");
  }
  return others.reduce((joined, next) => {
    if (nextDay(toDayNumber(joined.through)) !== toDayNumber(next.from)) {
      throw createRefusal("periods");
    }
    return { from: joined.from, through: next.through };
  }, first);
}

function keepShared(rows: readonly IndicatorRow[], keys: readonly GroupKey[]): GroupValues {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const values = new Set(rows.map(({ group }) => group[key]));
      return values.size === 1 ? [[key, [...values][0]]] : [];
    }),
  );
}

function sumSubset(list: readonly (IndicatorCounts | null)[]): IndicatorCounts | null {
  const known = list.filter((counts) => counts !== null);
  // A sum from which one part is missing would pass for the whole.
  return known.length === list.length ? sum(known) : null;
}

function sum(list: readonly IndicatorCounts[]): IndicatorCounts {
  return list.reduce((a, b) => {
    if (a.unit === "persons" && b.unit === "persons") {
      return {
        unit: "persons",
        required: a.required + b.required,
        holders: a.holders + b.holders,
        unknown: a.unknown + b.unknown,
        perhaps: {
          holders: a.perhaps.holders + b.perhaps.holders,
          unknown: a.perhaps.unknown + b.perhaps.unknown,
          others: a.perhaps.others + b.perhaps.others,
        },
      };
    }
    if (a.unit === "participations" && b.unit === "participations") {
      return {
        unit: "participations",
        participations: a.participations + b.participations,
        unknown: a.unknown + b.unknown,
      };
    }
    throw createRefusal("indicators");
  });
}

const REFUSALS = {
  nothing: "there is nothing to add; give one row at least",
  indicators: "rows of different indicators, or of different units, count different things",
  periods:
    "one person may stand in two periods, and periods may overlap or leave days out; " +
    "count the whole period anew",
  groups: "rows of one group, or told apart by different keys, may count the same people",
  classes: "learners of many units and periods sit in one class; count classes anew",
} as const satisfies Record<ErrorInfo["countsDoNotAdd"]["because"], string>;

function createRefusal(because: keyof typeof REFUSALS): CbccvcError {
  return new CbccvcError("countsDoNotAdd", { because }, REFUSALS[because]);
}
