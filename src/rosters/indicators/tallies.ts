import { least, MET, UNKNOWN, type TruthCode } from "../../standards/truth-code.ts";
import type { CountedCell } from "./indicator-count.ts";
import type { ParticipationCounts, PersonCounts } from "./indicator-table.ts";

/** Whether a person belongs to everybody, to women, to ethnic minorities. */
export type Memberships = readonly [everybody: TruthCode, women: TruthCode, minorities: TruthCode];

/** The subsets that are always told apart. */
const SUBSETS = 3;

/** The numbers of one count of persons, and of one of participations. */
const PERSON_NUMBERS = 6;
const PARTICIPATION_NUMBERS = 2;

/** The places that one tally takes up. */
export const PERSON_TALLY = SUBSETS * PERSON_NUMBERS;
export const PARTICIPATION_TALLY = SUBSETS * PARTICIPATION_NUMBERS;

/** Counts a person, by whether it is required of them and whether they hold it. */
export function addPerson(
  tally: number[],
  at: number,
  memberships: Memberships,
  required: TruthCode,
  holds: TruthCode,
): void {
  for (let subset = 0; subset < SUBSETS; subset += 1) {
    const belongs = least(required, memberships[subset] as TruthCode);
    const first = at + subset * PERSON_NUMBERS;
    if (belongs === MET) {
      increase(tally, first);
      if (holds === MET) increase(tally, first + 1);
      else if (holds === UNKNOWN) increase(tally, first + 2);
    } else if (belongs === UNKNOWN) {
      increase(tally, first + (holds === MET ? 3 : holds === UNKNOWN ? 4 : 5));
    }
  }
}

/** Counts a participation, by whether it counts. */
export function addParticipation(
  tally: number[],
  at: number,
  memberships: Memberships,
  counts: TruthCode,
): void {
  for (let subset = 0; subset < SUBSETS; subset += 1) {
    const belongs = least(counts, memberships[subset] as TruthCode);
    if (belongs === MET) increase(tally, at + subset * PARTICIPATION_NUMBERS);
    else if (belongs === UNKNOWN) increase(tally, at + subset * PARTICIPATION_NUMBERS + 1);
  }
}

function increase(tally: number[], at: number): void {
  tally[at] = (tally[at] as number) + 1;
}

/** Makes room for the tallies of a group. A list with holes would be slow. */
export function growTo(tally: number[], length: number): void {
  while (tally.length < length) tally.push(0);
}

/** Reads a count of persons for everybody and each subset. */
export function readPersonCells(tally: readonly number[], at: number): CountedCell {
  const read = (subset: number): PersonCounts => {
    const number = (index: number) => tally[at + subset * PERSON_NUMBERS + index] ?? 0;
    return {
      unit: "persons",
      required: number(0),
      holders: number(1),
      unknown: number(2),
      perhaps: { holders: number(3), unknown: number(4), others: number(5) },
    };
  };
  return { counts: read(0), women: read(1), ethnicMinorities: read(2) };
}

/** Reads a count of participations for everybody and each subset. */
export function readParticipationCells(tally: readonly number[], at: number): CountedCell {
  const read = (subset: number): ParticipationCounts => {
    const number = (index: number) => tally[at + subset * PARTICIPATION_NUMBERS + index] ?? 0;
    return { unit: "participations", participations: number(0), unknown: number(1) };
  };
  return { counts: read(0), women: read(1), ethnicMinorities: read(2) };
}
