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
  const places = new Map<string, number>();
  // With nothing to tell groups apart there is one, be it of nobody.
  if (by.length === 0) places.set("", 0);
  return {
    find(subjects) {
      const name = readers.map((read) => read(subjects)).join(SEPARATOR);
      const known = places.get(name);
      if (known !== undefined) return known;
      const place = places.size;
      places.set(name, place);
      return place;
    },
    list: () =>
      [...places]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, place]) => ({ place, group: nameGroup(by, name.split(SEPARATOR)) })),
  };
}

const SEPARATOR = "\u0000";

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
