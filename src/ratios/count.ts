import { CbccvcError } from "../terms/error.ts";

/**
 * The largest count: far above any of people, and low enough that a count times the terms of a ratio,
 * or times the decimals of a percentage, stays exact.
 */
export const MOST_COUNT = 1e12;

/**
 * What a count counts: persons, each once (người); participations (lượt); or classes (lớp).
 *
 * One person may stand in several participations, so the units never add up with one another.
 */
export type CountUnit = "persons" | "participations" | "classes";

/** Whether a number can be a count: an integer from 0 to 10^12. */
export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_COUNT;
}

/** Refuses a number that cannot be a count. Nothing is rounded or turned positive. */
export function assertCount(field: string, value: number): void {
  if (!isCount(value)) {
    throw new CbccvcError(
      "invalidCount",
      { field, value },
      `${field} is ${String(value)}; give an integer from 0 to 10^12`,
    );
  }
}
