import type { CompiledRules } from "../../standards/compile-rules.ts";
import type { Indicator } from "../../standards/indicator.ts";
import { createPersonTest } from "../../standards/person-test.ts";
import { greatest, NOT_MET, type TruthCode } from "../../standards/truth-code.ts";
import type { EventCount } from "./indicator-count.ts";
import { addPerson, growTo, PERSON_TALLY, readPersonCells } from "./tallies.ts";

/** Counts the persons with at least one participation in a period, each once. */
export function countPersons(
  { population }: Indicator,
  periods: number,
  compiled: CompiledRules,
): EventCount {
  const isOfPopulation = createPersonTest(population, compiled);
  const populations: TruthCode[] = [];
  const attended: TruthCode[] = [];
  return {
    addPerson({ index }, subjects) {
      populations[index] = isOfPopulation(subjects);
      for (let period = 0; period < periods; period += 1)
        attended[index * periods + period] = NOT_MET;
    },
    addEvent({ index }, period, counts) {
      const at = index * periods + period;
      attended[at] = greatest(attended[at] ?? NOT_MET, counts);
    },
    isByGroup: true,
    readCells(period, people, groups) {
      const tally: number[] = [];
      growTo(tally, groups * PERSON_TALLY);
      for (const { index, group, memberships } of people) {
        const required = populations[index] ?? NOT_MET;
        const holds = attended[index * periods + period] ?? NOT_MET;
        addPerson(tally, group * PERSON_TALLY, memberships, required, holds);
      }
      return Array.from({ length: groups }, (_, group) =>
        readPersonCells(tally, group * PERSON_TALLY),
      );
    },
  };
}
