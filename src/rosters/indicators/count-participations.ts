import type { CompiledRules } from "../../standards/compile-rules.ts";
import type { Indicator } from "../../standards/indicator.ts";
import { createPersonTest } from "../../standards/person-test.ts";
import { least, NOT_MET, type TruthCode } from "../../standards/truth-code.ts";
import type { EventCount } from "./indicator-count.ts";
import {
  addParticipation,
  growTo,
  PARTICIPATION_TALLY,
  readParticipationCells,
} from "./tallies.ts";

/** Counts the participations in a period. */
export function countParticipations(
  { population }: Indicator,
  periods: number,
  compiled: CompiledRules,
): EventCount {
  const isOfPopulation = createPersonTest(population, compiled);
  const populations: TruthCode[] = [];
  const tally: number[] = [];
  const place = (group: number, period: number) => (group * periods + period) * PARTICIPATION_TALLY;
  return {
    addPerson({ index, group }, subjects) {
      growTo(tally, place(group + 1, 0));
      populations[index] = isOfPopulation(subjects);
    },
    addEvent({ index, group, memberships }, period, counts) {
      const ofPopulation = least(counts, populations[index] ?? NOT_MET);
      if (ofPopulation === NOT_MET) return;
      addParticipation(tally, place(group, period), memberships, ofPopulation);
    },
    isByGroup: true,
    readCells: (period, _, groups) =>
      Array.from({ length: groups }, (__, group) =>
        readParticipationCells(tally, place(group, period)),
      ),
  };
}
