import type { CompiledRules } from "../../standards/compile-rules.ts";
import type { Indicator } from "../../standards/indicator.ts";
import { createPersonTest } from "../../standards/person-test.ts";
import {
  greatest,
  least,
  MET,
  NOT_MET,
  UNKNOWN,
  type TruthCode,
} from "../../standards/truth-code.ts";
import type { EventCount } from "./indicator-count.ts";
import type { ClassCounts } from "./indicator-table.ts";

/** Counts the classes in a period. A class has learners of many units, and so belongs to no group. */
export function countClasses(
  { population }: Indicator,
  periods: number,
  compiled: CompiledRules,
): EventCount {
  const isOfPopulation = createPersonTest(population, compiled);
  const populations: TruthCode[] = [];
  const named = Array.from({ length: periods }, () => new Map<string, TruthCode>());
  const withoutClass: number[] = [];
  return {
    addPerson({ index }, subjects) {
      populations[index] = isOfPopulation(subjects);
    },
    addEvent({ index }, period, counts, participation) {
      const ofPopulation = least(counts, populations[index] ?? NOT_MET);
      if (ofPopulation === NOT_MET) return;
      // An empty name is no name.
      if (participation.class === undefined || participation.class === "") {
        withoutClass[period] = (withoutClass[period] ?? 0) + 1;
        return;
      }
      const ofPeriod = named[period];
      const known = ofPeriod?.get(participation.class) ?? NOT_MET;
      ofPeriod?.set(participation.class, greatest(known, ofPopulation));
    },
    isByGroup: false,
    readCells(period) {
      const truths = [...(named[period]?.values() ?? [])];
      const count = (truth: TruthCode) => truths.filter((each) => each === truth).length;
      const counts: ClassCounts = {
        unit: "classes",
        classes: count(MET),
        unknown: count(UNKNOWN),
        withoutClass: withoutClass[period] ?? 0,
      };
      return [{ counts, women: null, ethnicMinorities: null }];
    },
  };
}
