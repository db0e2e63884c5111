import { assertCount } from "../../ratios/count.ts";
import { nextDay, toDayNumber } from "../../terms/calendar-date.ts";
import { CbccvcError, type ErrorInfo } from "../../terms/error.ts";
import type { GroupKey, GroupValues, IndicatorCounts, IndicatorRow } from "./indicator-table.ts";
import type { Period } from "../period.ts";

/**
 * Adds up rows of one indicator (cộng các đơn vị).
 *
 * Persons add up over groups, since each official stands in one; over periods they do not, since
 * somebody may stand in both, and neither do they over indicators. Participations add up over groups,
 * and over periods that follow one another if nothing is open: of a day that is not known it is not
 * known either in which period it lies. Each period must have the same groups. Classes add up over
 * nothing.
 *
 * @param rows - Rows of a table, or such as others sent: of one indicator, told apart by the same
 *   keys.
 * @returns One row: the values of the groups that all rows share, the whole period, the sums.
 * @throws CbccvcError `invalidCount` if a count, or a sum, is no integer from 0 to 10^12.
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
  for (const { counts, women, ethnicMinorities } of rows) {
    for (const each of [counts, women, ethnicMinorities]) assertCounts(each);
  }
  if (rows.length === 1) return first;
  if (rows.some(({ counts }) => counts.unit === "classes")) throw createRefusal("classes");
  if (rows.some((row) => !isAlike(row, first))) throw createRefusal("indicators");
  const keys = Object.keys(first.group).sort() as GroupKey[];
  if (rows.some(({ group }) => Object.keys(group).sort().join() !== keys.join())) {
    throw createRefusal("groups");
  }
  const total: IndicatorRow = {
    indicator: first.indicator,
    period: joinPeriods(rows),
    group: keepShared(rows, keys),
    counts: sum(rows.map(({ counts }) => counts)),
    women: sumSubset(rows.map(({ women }) => women)),
    ethnicMinorities: sumSubset(rows.map(({ ethnicMinorities }) => ethnicMinorities)),
  };
  assertCounts(total.counts);
  return total;
}

function isAlike({ indicator, counts }: IndicatorRow, first: IndicatorRow): boolean {
  return indicator === first.indicator && counts.unit === first.counts.unit;
}

/** One period with the names of its groups. */
interface PeriodGroups {
  readonly period: Period;
  readonly groups: string[];
}

/** The stretch that all periods make up; each period has every group once. */
function joinPeriods(rows: readonly IndicatorRow[]): Period {
  const byPeriod = new Map<string, PeriodGroups>();
  for (const { period, group } of rows) {
    const name = `${period.from} ${period.through}`;
    const known = byPeriod.get(name) ?? { period, groups: [] };
    known.groups.push(JSON.stringify(Object.entries(group).sort()));
    byPeriod.set(name, known);
  }
  const [first, ...others] = [...byPeriod.values()].sort((a, b) =>
    a.period.from < b.period.from ? -1 : 1,
  ) as [PeriodGroups, ...PeriodGroups[]];
  if (others.length > 0 && rows.some(isBoundToItsPeriod)) throw createRefusal("periods");
  const groups = nameGroups(first.groups);
  return others.reduce((joined, next) => {
    if (nextDay(toDayNumber(joined.through)) !== toDayNumber(next.period.from)) {
      throw createRefusal("periods");
    }
    // A group that lacks a row in one period would count as one without any participation.
    if (nameGroups(next.groups) !== groups) throw createRefusal("groups");
    return { from: joined.from, through: next.period.through };
  }, first.period);
}

/** The names of the groups of one period, as one; no group may come twice. */
function nameGroups(groups: readonly string[]): string {
  if (new Set(groups).size < groups.length) throw createRefusal("groups");
  return [...groups].sort().join();
}

/** Whether a row cannot be joined with one of another period. */
function isBoundToItsPeriod({ counts, women, ethnicMinorities }: IndicatorRow): boolean {
  return [counts, women, ethnicMinorities].some(
    (each) => each !== null && (each.unit !== "participations" || each.unknown > 0),
  );
}

function assertCounts(counts: IndicatorCounts | null): void {
  if (counts === null) return;
  for (const [field, value] of Object.entries(counts) as [string, unknown][]) {
    if (typeof value === "number") assertCount(field, value);
    else if (typeof value === "object" && value !== null) {
      for (const [part, each] of Object.entries(value as Readonly<Record<string, number>>)) {
        assertCount(`${field}.${part}`, each);
      }
    }
  }
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
    "one person, or one day that is not known, may stand in two periods, and periods may overlap " +
    "or leave days out; count the whole period anew",
  groups:
    "rows of one group, or told apart by different keys, may count the same people, and a group " +
    "may lack a row in one period; give each group once in each period",
  classes: "learners of many units and periods sit in one class; count classes anew",
} as const satisfies Record<ErrorInfo["countsDoNotAdd"]["because"], string>;

function createRefusal(because: keyof typeof REFUSALS): CbccvcError {
  return new CbccvcError("countsDoNotAdd", { because }, REFUSALS[because]);
}
