import { lowerPosts, type PersonSubjects } from "../../standards/person-test.ts";
import type { DayNumber } from "../../terms/calendar-date.ts";
import type { Official } from "../../terms/official.ts";
import type { GroupKey, GroupValues } from "./indicator-table.ts";

/** The groups of a staff, as they come up. */
interface Groups {
  /** The place of the group of an official, from 0 in the order of coming up. */
  readonly find: (subjects: PersonSubjects) => number;
  /** Every group with its place, ascending by its values. */
  readonly list: () => readonly { readonly place: number; readonly group: GroupValues }[];
}

export function createGroups(
  by: readonly GroupKey[],
  asOf: DayNumber,
  unitOf: (official: Official) => string,
): Groups {
  const readers = by.map((key) => createReader(key, asOf, unitOf));
  const groups = new Map<string, { readonly place: number; readonly group: GroupValues }>();
  const add = (name: string, values: readonly string[]) => {
    const found = { place: groups.size, group: nameGroup(by, values) };
    groups.set(name, found);
    return found;
  };
  // With nothing to tell groups apart there is one, be it of nobody.
  if (by.length === 0) add("[]", []);
  return {
    find(subjects) {
      const values = readers.map((read) => read(subjects));
      const name = JSON.stringify(values);
      return (groups.get(name) ?? add(name, values)).place;
    },
    list: () => [...groups.values()].sort((a, b) => compareGroups(by, a.group, b.group)),
  };
}

function compareGroups(by: readonly GroupKey[], a: GroupValues, b: GroupValues): number {
  const key = by.find((each) => a[each] !== b[each]);
  return key === undefined || (a[key] ?? "") < (b[key] ?? "") ? -1 : 1;
}

function createReader(
  key: GroupKey,
  asOf: DayNumber,
  unitOf: (official: Official) => string,
): (subjects: PersonSubjects) => string {
  switch (key) {
    case "unit":
      return ({ asSuch }) => unitOf(asSuch.official);
    case "category":
      return ({ asSuch }) => asSuch.official.category ?? "";
    case "level":
      return ({ asSuch }) => asSuch.level ?? "";
    case "managedBy":
      return (subjects) =>
        readOne(lowerPosts(subjects, asOf).held.map(({ holding }) => holding?.managedBy));
  }
}

/** The one value of a list, and nothing where there are several. */
function readOne(values: readonly (string | undefined)[]): string {
  const [first = "", ...others] = new Set(values);
  return others.length === 0 ? first : "";
}

function nameGroup(by: readonly GroupKey[], values: readonly string[]): GroupValues {
  return Object.fromEntries(by.map((key, index) => [key, values[index] ?? ""]));
}
