import type { CompiledRules } from "../../standards/compile-rules.ts";
import { createDeadlineTest } from "../../standards/deadline-test.ts";
import type { ConditionMeasure, DeadlineMeasure, Indicator } from "../../standards/indicator.ts";
import { createPersonTest, type PersonSubjects } from "../../standards/person-test.ts";
import { least, MET, type TruthCode } from "../../standards/truth-code.ts";
import type { StateCount } from "./indicator-count.ts";
import { addPerson, growTo, PERSON_TALLY, readPersonCells } from "./tallies.ts";

/** Whether an indicator speaks of a person. */
export function createPopulationTest(
  { population }: Pick<Indicator, "population">,
  compiled: CompiledRules,
): (subjects: PersonSubjects) => TruthCode {
  return population === undefined ? () => MET : createPersonTest(population, compiled);
}

/** Counts the persons who are in a state on the day of the rules. */
export function countStates(
  indicator: Indicator,
  measure: ConditionMeasure | DeadlineMeasure,
  compiled: CompiledRules,
): StateCount {
  const isOfPopulation = createPopulationTest(indicator, compiled);
  const stand = createStandTest(measure, compiled);
  const tally: number[] = [];
  return {
    addPerson({ group, memberships }, subjects) {
      const { reach, holds } = stand(subjects);
      const required = least(isOfPopulation(subjects), reach);
      growTo(tally, (group + 1) * PERSON_TALLY);
      addPerson(tally, group * PERSON_TALLY, memberships, required, holds);
    },
    readCell: (group) => readPersonCells(tally, group * PERSON_TALLY),
  };
}

function createStandTest(
  measure: ConditionMeasure | DeadlineMeasure,
  compiled: CompiledRules,
): (subjects: PersonSubjects) => { readonly reach: TruthCode; readonly holds: TruthCode } {
  if ("deadline" in measure) {
    const test = createDeadlineTest(measure.deadline, compiled);
    return ({ asSuch }) => test(asSuch.official);
  }
  const test = createPersonTest(measure.asks, compiled);
  return (subjects) => ({ reach: MET, holds: test(subjects) });
}
