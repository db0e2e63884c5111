import type { DayInterval } from "../../terms/calendar-date.ts";
import { createFraction } from "../../terms/fraction.ts";
import type { LevelId } from "../../terms/official.ts";
import type { SendRatioLine, SendRatioPeriod } from "../send-ratio-table.ts";
import {
  countInSeveralUnits,
  countSure,
  countUnclear,
  judgeLine,
  rangePersons,
  type AssessCounts,
  type Judgement,
  type PersonRange,
} from "./lines.ts";
import type { PeriodRule } from "./periods.ts";
import type { RatioRecord } from "./records.ts";
import type { UnitTree } from "./units.ts";

/** What the lines of a period have in common. */
interface Terms {
  readonly tree: UnitTree;
  readonly level: LevelId | undefined;
  readonly rule: PeriodRule;
  readonly judgesUnits: boolean;
  readonly assess: AssessCounts;
}

/** Counts the records that fall into a period, or may: the whole, and every unit and group. */
export function countPeriod(
  records: readonly RatioRecord[],
  days: DayInterval,
  { tree, level, rule, judgesUnits, assess }: Terms,
): Omit<SendRatioPeriod, "kind" | "from" | "through"> {
  const partTime = countSure(rangePersons(records, days, level)).nonConcentrated;
  const whole = countLine(null, records);
  const ofUnits = groupByUnits(records, tree.chainOf);
  const sumOfUnitLimits = sumLimits();
  // Whom no unit is known to have sent, no unit has lost.
  const limit = limitOf(records.filter(({ unit }) => unit !== null));
  const isBelow = limit !== null && sumOfUnitLimits !== null && sumOfUnitLimits < limit;
  return {
    rule: rule.state,
    withoutUnit: records.filter(({ unit }) => unit === null).length,
    sumOfUnitLimits,
    remarks: isBelow ? [{ code: "unitLimitsBelowWhole", params: { sumOfUnitLimits, limit } }] : [],
    lines: [whole, ...tree.names.map((unit) => countLine(unit, ofUnits.get(unit) ?? []))],
  };

  function countLine(unit: string | null, ofLine: readonly RatioRecord[]): SendRatioLine {
    const persons = rangePersons(ofLine, days, level);
    const counts = countSure(persons);
    return {
      unit,
      kind: unit === null ? "whole" : tree.isGroup(unit) ? "group" : "unit",
      within: unit === null ? null : tree.parentOf(unit),
      counts,
      share: partTime === 0 ? null : createFraction(counts.nonConcentrated, partTime),
      inSeveralUnits: countInSeveralUnits(ofLine, days),
      unclear: countUnclear(ofLine, days),
      ...(unit === null || judgesUnits ? judge(persons) : NOT_JUDGED),
    };
  }

  function judge(persons: PersonRange): Judgement {
    if (rule.state !== "changes") return judgeLine(persons, rule, assess);
    const { gaps } = rule;
    return {
      ...NOT_JUDGED,
      status: "unknown",
      reasons: [{ code: "ruleChangesWithin", params: { gaps } }],
    };
  }

  function limitOf(sent: readonly RatioRecord[]): number | null {
    return rule.state === "inForce"
      ? assess(countSure(rangePersons(sent, days, level)), rule).limit
      : null;
  }

  /** By what each unit sent itself: a group that also sends is a unit here. */
  function sumLimits(): number | null {
    if (rule.state !== "inForce") return null;
    const own = groupByUnits(records, (unit) => [unit]);
    const limits = [...own.values()].map(limitOf);
    return limits.reduce<number | null>(
      (sum, each) => (sum === null || each === null ? null : sum + each),
      0,
    );
  }
}

const NOT_JUDGED: Judgement = {
  status: null,
  assessment: null,
  range: null,
  decidedBy: [],
  reasons: [{ code: "notJudgedYearly", params: {} }],
};

/** The records by unit, each under every name that its unit counts for. */
function groupByUnits(
  records: readonly RatioRecord[],
  namesOf: (unit: string) => readonly string[],
): ReadonlyMap<string, readonly RatioRecord[]> {
  const groups = new Map<string, RatioRecord[]>();
  for (const record of records) {
    for (const name of record.unit === null ? [] : namesOf(record.unit)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [record]);
      else known.push(record);
    }
  }
  return groups;
}
