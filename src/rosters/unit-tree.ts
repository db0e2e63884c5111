import type { CalendarDate } from "../terms/calendar-date.ts";

/**
 * One life of a unit of the caller's own (đơn vị, cơ quan, xã): the days on which it lies in one place.
 * A unit that moves, such as a commune whose district ended, has two entries of one id.
 */
export interface UnitEntry {
  /** The caller's own name for the unit, the one that stands in the records. */
  readonly id: string;
  /** What it is called, for people. */
  readonly name?: string;
  /** The id of the unit around it; absent where it lies in none. */
  readonly within?: string;
  /** The first day; absent where it reaches back before all records. */
  readonly from?: CalendarDate;
  /** The last day, inclusive; absent where it goes on. */
  readonly through?: CalendarDate;
  /** The ids of those that took it over on the day after `through`. */
  readonly successors?: readonly string[];
}

/** The units of a caller with their lives (cây đơn vị); `unitTreeSchema` checks one. */
export type UnitTree = readonly UnitEntry[];

/**
 * Finds which unit lies within which on a day (đơn vị trực thuộc), as `buildSendRatioTable` asks it.
 *
 * @param tree - The units, as accepted by `unitTreeSchema`.
 * @param asOf - The day, inclusive of what begins or ends on it.
 * @returns By the id of each unit that lives on the day and lies in another, the id of that other.
 * @example
 * ```ts
 * import { findWithin } from "cbccvc";
 *
 * const tree = [
 *   { id: "huyen-cu", through: "2025-06-30" },
 *   { id: "tinh" },
 *   { id: "xa", within: "huyen-cu", through: "2025-06-30" },
 *   { id: "xa", within: "tinh", from: "2025-07-01" },
 * ] as const;
 * findWithin(tree, "2025-06-30"); // => { xa: "huyen-cu" }
 * findWithin(tree, "2025-07-01"); // => { xa: "tinh" }
 * ```
 */
export function findWithin(tree: UnitTree, asOf: CalendarDate): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tree.flatMap((entry) =>
      entry.within !== undefined && isAliveOn(entry, asOf)
        ? [[entry.id, entry.within] as const]
        : [],
    ),
  );
}

/** Whether a unit lives on a day; days compare as their text does. */
export function isAliveOn({ from, through }: UnitEntry, day: CalendarDate): boolean {
  return (from === undefined || from <= day) && (through === undefined || day <= through);
}
