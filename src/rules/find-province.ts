import type { CalendarDate } from "../terms/calendar-date.ts";
import { provinces } from "./catalogues/provinces.ts";
import { nationalLaw } from "./national-law.ts";
import type { ProvinceEntry } from "./province-entry.ts";
import { assertDay } from "./resolve-law.ts";

/**
 * Finds the provinces and centrally run cities that exist on a day (tỉnh, thành phố trực thuộc
 * trung ương): 63 until 2025-06-30, 34 since.
 *
 * Hint: of a day after `checkedThrough` of the rules it tells what was known by then.
 *
 * @param asOf - The day, inclusive of what takes effect on it.
 * @returns The entries that live on the day, in the order of their codes.
 * @throws CbccvcError `invalidDay` if the day does not exist, `beforeCoverage` if it lies before
 *   the first day that the data cover.
 * @example
 * ```ts
 * import { findProvinces } from "cbccvc";
 *
 * const counts = (["2025-06-30", "2025-07-01"] as const).map((day) => findProvinces(day).length);
 * counts; // => [63, 34]
 * ```
 * @see Nghị quyết 202/2025/QH15 Điều 1
 */
export function findProvinces(asOf: CalendarDate): readonly ProvinceEntry[] {
  assertDay(nationalLaw, asOf);
  return provinces
    .filter((entry) => isAlive(entry, asOf))
    .sort((a, b) => Number(a.code) - Number(b.code));
}

/**
 * Finds a province or centrally run city on a day by its id or by its official code (mã số đơn vị
 * hành chính).
 *
 * Hint: a code may belong to another province on another day; take the day of the record.
 *
 * @param key - The id, such as `"bac-ninh"`, or the two digits of the code, such as `"24"`.
 * @param asOf - The day, inclusive of what takes effect on it.
 * @returns The entry, or `undefined` where none of that id or code exists on the day.
 * @throws CbccvcError `invalidDay` if the day does not exist, `beforeCoverage` if it lies before
 *   the first day that the data cover.
 * @example
 * ```ts
 * import { findProvince } from "cbccvc";
 *
 * const ids = (["2025-06-30", "2025-07-01"] as const).map((day) => findProvince("24", day)?.id);
 * ids; // => ["bac-giang", "bac-ninh"]
 * findProvince("bac-ninh", "2026-09-20")?.kind; // => "centrallyRunCity"
 * ```
 * @see Quyết định 124/2004/QĐ-TTg; Quyết định 19/2025/QĐ-TTg
 */
export function findProvince(key: string, asOf: CalendarDate): ProvinceEntry | undefined {
  return findProvinces(asOf).find(({ id, code }) => id === key || code === key);
}

/**
 * Finds the provinces in which the territory of a province, of that day or an earlier one, lies on a
 * day: itself while it exists, then whoever took it over, step by step.
 *
 * @param id - The id of a province of any day.
 * @param asOf - The day, inclusive of what takes effect on it.
 * @returns The entries that live on the day; none for an id that is not known or has not begun.
 * @throws CbccvcError `invalidDay` if the day does not exist, `beforeCoverage` if it lies before
 *   the first day that the data cover.
 * @example
 * ```ts
 * import { findProvinceSuccessors } from "cbccvc";
 *
 * findProvinceSuccessors("binh-thuan", "2026-01-01").map(({ id }) => id); // => ["lam-dong"]
 * findProvinceSuccessors("binh-thuan", "2025-06-30").map(({ id }) => id); // => ["binh-thuan"]
 * ```
 * @see Nghị quyết 202/2025/QH15 Điều 1
 */
export function findProvinceSuccessors(id: string, asOf: CalendarDate): readonly ProvinceEntry[] {
  const reached = new Set<string>([id]);
  // A set grows while it is walked, so that the successors of successors are reached too.
  for (const each of reached) {
    const ended = provinces.filter(
      ({ id: other, through }) => other === each && through !== undefined && through < asOf,
    );
    for (const { successors } of ended) for (const next of successors) reached.add(next);
  }
  return findProvinces(asOf).filter((entry) => reached.has(entry.id));
}

function isAlive({ from, through }: ProvinceEntry, asOf: CalendarDate): boolean {
  return (from === undefined || from <= asOf) && (through === undefined || asOf <= through);
}
