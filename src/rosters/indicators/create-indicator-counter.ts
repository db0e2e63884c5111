import type { RuleSet } from "../../rules/rule-set.ts";
import { prepareRules, type CompiledRules } from "../../standards/compile-rules.ts";
import type { CourseMeasure, Indicator } from "../../standards/indicator.ts";
import { createPersonTest, lowerSubjects } from "../../standards/person-test.ts";
import { testSelector } from "../../standards/sending/compile-sending.ts";
import { least, MET, NOT_MET, type TruthCode } from "../../standards/truth-code.ts";
import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { CountingEvent } from "../../terms/course.ts";
import { CbccvcError } from "../../terms/error.ts";
import type { Official } from "../../terms/official.ts";
import { hasEvent, readEventDay, type Participation } from "../participation.ts";
import type { Period } from "../period.ts";
import { createUnitReader } from "../unit-reader.ts";
import { countClasses } from "./count-classes.ts";
import { countParticipations } from "./count-participations.ts";
import { countPersons } from "./count-persons.ts";
import { countStates } from "./count-states.ts";
import { createGroups } from "./groups.ts";
import type { CountedCell, CountedPerson, EventCount, StateCount } from "./indicator-count.ts";
import type { GroupKey, IndicatorRow, IndicatorTable } from "./indicator-table.ts";
import { createPeriodReader, TRUTH_CODES } from "./periods.ts";

/** Over which periods, and by what, indicators are counted. */
export interface IndicatorOptions {
  /** The periods of what adds up over time; they may overlap, as a year and its quarters do. */
  readonly periods: readonly Period[];
  /** By what groups are told apart; absent, there is one row for everybody. */
  readonly by?: readonly GroupKey[];
  /** The unit of an official; absent, that of the first post held on the day, else planned. */
  readonly unitOf?: (official: Official) => string;
}

/** Counts indicators record by record, so that no list of them has to be kept. */
export interface IndicatorCounter {
  /** Takes in an official; all of them come before the participations. */
  readonly countOfficial: (official: Official) => void;
  /** Takes in a participation. */
  readonly countParticipation: (participation: Participation) => void;
  /** Gives the rows of all that was taken in so far. */
  readonly buildTable: () => IndicatorTable;
}

/**
 * Makes indicators ready to be counted in one pass (tính chỉ số, chỉ tiêu).
 *
 * Officials are kept as a few numbers each, participations not at all, so that memory does not grow
 * with the participations that are read.
 *
 * @param indicators - The indicators.
 * @param rules - The resolved rules of the day on which states are measured.
 * @param options - `periods`; `by`: what tells groups apart; `unitOf`: how a unit is read.
 * @returns The counter. Participations of persons who are not on the roster are counted apart.
 * @throws CbccvcError `duplicateId` if two indicators, or two officials, bear one id.
 * @throws CbccvcError `invalidDay` or `emptyPeriod` if an end of a period is no day, or it ends before
 *   it begins.
 * @throws CbccvcError `unknownDeadline` if an indicator names a deadline that the rules lack.
 * @example
 * ```ts
 * import { createIndicatorCounter, resolveRules, type Indicator } from "cbccvc";
 *
 * const sent: Indicator = {
 *   id: "sent-to-political-theory",
 *   name: { vi: "Lượt cử học lý luận chính trị", en: "Participations in political theory" },
 *   measure: {
 *     time: "flow",
 *     unit: "participations",
 *     of: { field: "politicalTheory" },
 *     event: "sent",
 *   },
 * };
 * const counter = createIndicatorCounter([sent], resolveRules({ asOf: "2021-12-31" }), {
 *   periods: [{ from: "2021-01-01", through: "2021-12-31" }],
 * });
 * counter.countOfficial({ id: "DB-01" });
 * counter.countParticipation({
 *   official: "DB-01",
 *   course: { field: "politicalTheory", level: "advanced", sentOn: "2021-09-01" },
 *   status: "studying",
 * });
 * counter.buildTable().rows[0]?.counts;
 * // => { unit: "participations", participations: 1, unknown: 0 }
 * ```
 */
export function createIndicatorCounter(
  indicators: readonly Indicator[],
  rules: RuleSet,
  { periods, by = [], unitOf = createUnitReader(rules.asOf) }: IndicatorOptions,
): IndicatorCounter {
  assertDistinct(indicators);
  const compiled = prepareRules(rules);
  const readPeriods = createPeriodReader(periods);
  const groups = createGroups(by, compiled.asOf, unitOf);
  const isWoman = createPersonTest({ kind: "fact", fact: "sex", in: ["female"] }, compiled);
  const isMinority = createPersonTest(
    { kind: "fact", fact: "isEthnicMinority", in: [true] },
    compiled,
  );
  const counts = indicators.map((each) => createCount(each, periods.length, compiled));
  const events = groupByEvent(counts);

  const people: CountedPerson[] = [];
  const byId = new Map<string, CountedPerson>();
  let rows = 0;
  let withoutOfficial = 0;

  function countOfficial(official: Official): void {
    if (byId.has(official.id)) throw createDuplicate(official.id);
    const subjects = lowerSubjects(official, compiled);
    const person: CountedPerson = {
      index: people.length,
      group: groups.find(subjects),
      memberships: [MET, isWoman(subjects), isMinority(subjects)],
    };
    people.push(person);
    byId.set(official.id, person);
    for (const { count } of counts) count.addPerson(person, subjects);
  }

  function countParticipation(participation: Participation): void {
    rows += 1;
    const person = byId.get(participation.official);
    if (person === undefined) {
      withoutOfficial += 1;
      return;
    }
    for (const { event, ofEvent } of events) {
      const happened = TRUTH_CODES[hasEvent(participation, event)];
      if (happened === NOT_MET) continue;
      const inPeriods = readPeriods(readEventDay(participation, event));
      for (const { of, count } of ofEvent) {
        const selected = least(happened, testSelector(of, participation.course));
        if (selected === NOT_MET) continue;
        for (let period = 0; period < periods.length; period += 1) {
          const inside = least(selected, inPeriods[period] as TruthCode);
          if (inside !== NOT_MET) count.addEvent(person, period, inside, participation);
        }
      }
    }
  }

  return {
    countOfficial,
    countParticipation,
    buildTable: () => ({
      asOf: rules.asOf,
      officials: people.length,
      participations: { rows, withoutOfficial },
      rows: counts.flatMap((count) => listRows(count, rules.asOf, periods, people, groups.list())),
    }),
  };
}

/**
 * Counts indicators over a roster and its participations (bảng chỉ số, chỉ tiêu thống kê).
 *
 * @param officials - The records; each official once. Any iterable will do.
 * @param participations - The participations, read once and not kept.
 * @param indicators - The indicators.
 * @param rules - The resolved rules of the day on which states are measured.
 * @param options - `periods`; `by`: what tells groups apart; `unitOf`: how a unit is read.
 * @returns A row for each indicator, period and group, in integers; rates are made last, as by
 *   `computeCoverageRate(row.counts)`.
 * @throws CbccvcError `duplicateId` if two indicators, or two officials, bear one id.
 * @throws CbccvcError `invalidDay` or `emptyPeriod` if an end of a period is no day, or it ends before
 *   it begins.
 * @throws CbccvcError `unknownDeadline` if an indicator names a deadline that the rules lack.
 * @example
 * ```ts
 * import { buildIndicatorTable, computeCoverageRate, resolveRules, type Indicator } from "cbccvc";
 *
 * const graduates: Indicator = {
 *   id: "civil-servants-with-a-degree",
 *   name: { vi: "Công chức có trình độ đại học trở lên", en: "Civil servants with a degree" },
 *   population: { kind: "fact", fact: "category", in: ["civilServant"] },
 *   measure: {
 *     time: "stock",
 *     asks: {
 *       kind: "holds",
 *       field: "degree",
 *       levels: ["university", "master", "doctorate"],
 *       recordedLevel: "counts",
 *     },
 *   },
 * };
 * const officials = [
 *   { id: "LS-01", category: "civilServant", credentials: { degree: [{ level: "master" }] } },
 *   { id: "LS-02", category: "civilServant", sex: "female", credentials: { degree: [] } },
 *   { id: "LS-03", category: "civilServant" },
 * ] as const;
 * const rules = resolveRules({ asOf: "2024-06-03" });
 * const { rows } = buildIndicatorTable(officials, [], [graduates], rules, { periods: [] });
 * const counts = rows[0]?.counts;
 * const coverage = counts?.unit === "persons" ? computeCoverageRate(counts) : undefined;
 * coverage?.rate; // => { numerator: 1, denominator: 3 }
 * coverage?.highest; // => { numerator: 2, denominator: 3 }
 * ```
 */
export function buildIndicatorTable(
  officials: Iterable<Official>,
  participations: Iterable<Participation>,
  indicators: readonly Indicator[],
  rules: RuleSet,
  options: IndicatorOptions,
): IndicatorTable {
  const { countOfficial, countParticipation, buildTable } = createIndicatorCounter(
    indicators,
    rules,
    options,
  );
  for (const official of officials) countOfficial(official);
  for (const participation of participations) countParticipation(participation);
  return buildTable();
}

/** An indicator with how it is counted. */
type Count =
  | { readonly indicator: Indicator; readonly measure: null; readonly count: StateCount }
  | { readonly indicator: Indicator; readonly measure: CourseMeasure; readonly count: EventCount };

const COUNT_BY = {
  persons: countPersons,
  participations: countParticipations,
  classes: countClasses,
} as const;

function createCount(indicator: Indicator, periods: number, compiled: CompiledRules): Count {
  const { measure } = indicator;
  return measure.time === "stock"
    ? { indicator, measure: null, count: countStates(indicator, measure, compiled) }
    : { indicator, measure, count: COUNT_BY[measure.unit](indicator, periods, compiled) };
}

/** The counts of each event, so that a record is read once for each of its events. */
function groupByEvent(counts: readonly Count[]) {
  const ofCourses = counts.flatMap(({ measure, count }) =>
    measure === null ? [] : [{ event: measure.event, of: measure.of, count }],
  );
  const events: readonly CountingEvent[] = [...new Set(ofCourses.map(({ event }) => event))];
  return events.map((event) => ({
    event,
    ofEvent: ofCourses.filter((each) => each.event === event),
  }));
}

function listRows(
  { indicator: { id: indicator }, measure, count }: Count,
  asOf: CalendarDate,
  periods: readonly Period[],
  people: readonly CountedPerson[],
  groups: readonly { readonly place: number; readonly group: IndicatorRow["group"] }[],
): IndicatorRow[] {
  if (measure === null) {
    return groups.map(({ place, group }) => ({
      indicator,
      period: { from: asOf, through: asOf },
      group,
      ...count.readCell(place),
    }));
  }
  const listed = count.isByGroup ? groups : [{ place: 0, group: {} }];
  return periods.flatMap((period, index) => {
    const cells = count.readCells(index, people, groups.length);
    return listed.map(({ place, group }) => ({
      indicator,
      period,
      group,
      ...(cells[place] as CountedCell),
    }));
  });
}

function assertDistinct(indicators: readonly Indicator[]): void {
  const ids = new Set<string>();
  for (const { id } of indicators) {
    if (ids.has(id)) throw createDuplicate(id);
    ids.add(id);
  }
}

function createDuplicate(id: string): CbccvcError {
  return new CbccvcError("duplicateId", { id }, `${id} comes twice; give each its own id, once`);
}
