import type { PersonSubjects } from "../../standards/person-test.ts";
import type { TruthCode } from "../../standards/truth-code.ts";
import type { Participation } from "../participation.ts";
import type { IndicatorRow } from "./indicator-table.ts";
import type { Memberships } from "./tallies.ts";

/** An official, as far as counts keep one. */
export interface CountedPerson {
  /** The place among the officials, from 0. */
  readonly index: number;
  /** The place of the group, from 0. */
  readonly group: number;
  /** Whether the person belongs to the subsets that are told apart. */
  readonly memberships: Memberships;
}

/** What a count gives for one group and period: a row without the names of those. */
export type CountedCell = Pick<IndicatorRow, "counts" | "women" | "ethnicMinorities">;

/** How a state on a day is counted. */
export interface StateCount {
  readonly addPerson: (person: CountedPerson, subjects: PersonSubjects) => void;
  readonly readCell: (group: number) => CountedCell;
}

/** How events at courses are counted. */
export interface EventCount {
  readonly addPerson: (person: CountedPerson, subjects: PersonSubjects) => void;
  /** Takes in that a participation counts, or may count, in a period. */
  readonly addEvent: (
    person: CountedPerson,
    period: number,
    counts: TruthCode,
    participation: Participation,
  ) => void;
  /** Whether there is a cell for each group; else there is one, for everybody. */
  readonly isByGroup: boolean;
  readonly readCells: (
    period: number,
    people: readonly CountedPerson[],
    groups: number,
  ) => readonly CountedCell[];
}
