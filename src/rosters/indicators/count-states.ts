import type { CompiledRules } from "../../standards/compile-rules.ts";
import { createDeadlineTest } from "../../standards/deadline-test.ts";
import type { ConditionMeasure, DeadlineMeasure, Indicator } from "../../standards/indicator.ts";
import {
  createPersonTest,
  createStandTest,
  type PersonStand,
  type PersonSubjects,
} from "../../standards/person-test.ts";
import { least } from "../../standards/truth-code.ts";
import type { StateCount } from "./indicator-count.ts";
import { addPerson, growTo, PERSON_TALLY, readPersonCells } from "./tallies.ts";

/** Counts the persons who are in a state on the day of the rules. */
export function countStates(
  indicator: Indicator,
  measure: ConditionMeasure | DeadlineMeasure,
  compiled: CompiledRules,
): StateCount {
  const stand = createMeasureTest(indicator, measure, compiled);
  const tally: number[] = [];
  return {
    addPerson({ group, memberships }, subjects) {
      const { belongs, holds } = stand(subjects);
      growTo(tally, (group + 1) * PERSON_TALLY);
      addPerson(tally, group * PERSON_TALLY, memberships, belongs, holds);
    },
    readCell: (group) => readPersonCells(tally, group * PERSON_TALLY),
  };
}

function createMeasureTest(
  indicator: Indicator,
  measure: ConditionMeasure | DeadlineMeasure,
  compiled: CompiledRules,
): (subjects: PersonSubjects) => PersonStand {
  if ("asks" in measure) return createStandTest(indicator.population, measure.asks, compiled);
  const isOfPopulation = createPersonTest(indicator.population, compiled);
  const test = createDeadlineTest(measure.deadline, compiled);
  return (subjects) => {
    const { reach, holds } = test(subjects.asSuch.official);
    return { belongs: least(isOfPopulation(subjects), reach), holds };
  };
}
