import type { RuleSet } from "../rules/rule-set.ts";
import type { Condition } from "../standards/condition.ts";
import { createAssessor } from "../standards/create-assessor.ts";
import type { Finding } from "../standards/finding.ts";
import type { RequirementId } from "../standards/requirement.ts";
import { computeRetirement } from "../standards/service/compute-retirement.ts";
import { assessEligibility } from "../standards/sending/assess-eligibility.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import { CbccvcError } from "../terms/error.ts";
import type { CredentialField, LevelId, Official } from "../terms/official.ts";
import { createUnitReader } from "./unit-reader.ts";

/**
 * The form of study in which a need may be met within the year.
 *
 * - `concentrated`: only full-time, since part-time does not open within the year.
 * - `either`: both are open.
 * - `open`: whether part-time opens is not known.
 * - `none`: the programme does not tell forms of study apart, as far as seen.
 */
export type NeedMode = "concentrated" | "either" | "open" | "none";

/** One programme that one person needs (nhu cầu đào tạo, bồi dưỡng). */
export interface TrainingNeed {
  /** The caller's key of the official. */
  readonly official: string;
  /** The unit; empty where none is told. */
  readonly unit: string;
  /** The field of the paper. */
  readonly field: CredentialField;
  /** The level. */
  readonly level: LevelId;
  /** The form of study in which it may be met. */
  readonly mode: NeedMode;
  /**
   * `needed`: lacking; `open`: whether it is lacking is not known; `tooLate`: lacking, and the person
   * retires within the year.
   */
  readonly state: "needed" | "open" | "tooLate";
  /** Whether a post that is held asks for it, or only one for which the person is planned. */
  readonly because: "held" | "planned";
  /** The requirements that ask for it. */
  readonly requirements: readonly RequirementId[];
}

/** A number of persons for each state of a need. */
export type NeedCounts = Readonly<Record<TrainingNeed["state"], number>>;

/** One row of the table: a programme and a form at one unit. */
export interface NeedRow extends NeedCounts {
  /** The unit; empty where none is told. */
  readonly unit: string;
  /** The field of the paper. */
  readonly field: CredentialField;
  /** The level. */
  readonly level: LevelId;
  /** The form of study. */
  readonly mode: NeedMode;
}

/** The sum over all units of one programme and form, in persons: units are disjoint. */
export type NeedTotal = Omit<NeedRow, "unit">;

/** What training a staff needs in one year. */
export interface TrainingNeeds {
  /** The year. */
  readonly year: number;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The officials looked at. */
  readonly officials: number;
  /** Those with at least one need, each once, by its most pressing state. */
  readonly persons: NeedCounts;
  /** Officials of whom a requirement is open that names no programme: the text was not seen. */
  readonly withoutProgramme: number;
  /** The needs, official by official. */
  readonly needs: readonly TrainingNeed[];
  /** Persons by unit, programme and form; ascending. */
  readonly rows: readonly NeedRow[];
  /** Persons by programme and form over all units. */
  readonly totals: readonly NeedTotal[];
  /** Places: the sum of all rows. A person with two needs counts twice. */
  readonly places: NeedCounts;
}

/** For which year, and how a unit is read from a record. */
export interface NeedsOptions {
  /** The year, such as 2027. */
  readonly year: number;
  /** The unit of an official; absent, that of the first post held on the day, else planned. */
  readonly unitOf?: (official: Official) => string;
}

/**
 * Builds the training needs of a staff for one year (nhu cầu đào tạo, bồi dưỡng): gaps of the posts
 * held, needs of the posts planned, by programme, form of study and unit.
 *
 * A person needs a programme once, however many posts ask for it. Rows are persons, and add up over
 * units, since each official has one; over programmes they are places.
 *
 * @param roster - The records; each official once.
 * @param rules - The resolved rules, mostly of the first day of the year.
 * @param options - `year`; `unitOf`: how the unit is read.
 * @returns The needs, the table and its sums; whoever retires within the year is counted apart as
 *   `tooLate`, whoever may lack something as `open`.
 * @throws CbccvcError `invalidCount` if `year` is no year from 1900 to 2200.
 * @example
 * ```ts
 * import { buildTrainingNeeds, resolveRules } from "cbccvc";
 *
 * const { places, rows } = buildTrainingNeeds(
 *   [
 *     {
 *       id: "LS-01",
 *       category: "civilServant",
 *       birth: "1985-02-01",
 *       sex: "male",
 *       rank: null,
 *       title: null,
 *       holdings: [{ post: "department-division-head", unit: "SNV", since: "2018-01-01" }],
 *       credentials: { leadership: [], degree: [{ level: "university" }], nationalDefence: [] },
 *     },
 *   ],
 *   resolveRules({ asOf: "2020-01-01" }),
 *   { year: 2020 },
 * );
 * rows.map(({ field, level, needed }) => [field, level, needed]);
 * // => [["leadership", "division", 1], ["nationalDefence", "defenceGroup3", 1]]
 * places.needed; // => 2
 * ```
 * @see Nghị định 101/2017/NĐ-CP
 */
export function buildTrainingNeeds(
  roster: readonly Official[],
  rules: RuleSet,
  { year, unitOf = createUnitReader(rules.asOf) }: NeedsOptions,
): TrainingNeeds {
  assertYear(year);
  const { explain } = createAssessor(rules);
  const courseOf = createCourseFinder(rules);
  const needs: TrainingNeed[] = [];
  let withoutProgramme = 0;
  for (const official of roster) {
    const lacking = explain(official).findings.filter(
      ({ status }) => status === "notMet" || status === "unknown",
    );
    const found = listNeeds(official, lacking, courseOf, rules, { year, unitOf });
    needs.push(...found);
    const isUnnamed = ({ requirement }: Finding) =>
      requirement === null || courseOf(requirement) === undefined;
    if (lacking.some(isUnnamed)) withoutProgramme += 1;
  }
  const rows = tally(needs, ({ unit, field, level, mode }) => ({ unit, field, level, mode }));
  const totals = tally(needs, ({ field, level, mode }) => ({ field, level, mode }));
  return {
    year,
    asOf: rules.asOf,
    officials: roster.length,
    persons: countPersons(needs),
    withoutProgramme,
    needs,
    rows,
    totals,
    places: rows.reduce<NeedCounts>(addCounts, NOTHING),
  };
}

const NOTHING: NeedCounts = { needed: 0, open: 0, tooLate: 0 };

function addCounts(a: NeedCounts, b: NeedCounts): NeedCounts {
  return {
    needed: a.needed + b.needed,
    open: a.open + b.open,
    tooLate: a.tooLate + b.tooLate,
  };
}

function assertYear(year: number): void {
  if (Number.isInteger(year) && year >= 1900 && year <= 2200) return;
  throw new CbccvcError(
    "invalidCount",
    { field: "year", value: year },
    `year is ${String(year)}; give a year from 1900 to 2200`,
  );
}

interface NeededCourse {
  readonly field: CredentialField;
  readonly level: LevelId;
}

/** The programme a requirement asks for: the first level of the first paper that it names. */
function createCourseFinder({
  requirements,
}: RuleSet): (requirement: RequirementId) => NeededCourse | undefined {
  const courses = new Map(
    requirements.map(({ value }) => [value.id, findCourse(value.asks)] as const),
  );
  return (requirement) => courses.get(requirement);
}

function findCourse(condition: Condition): NeededCourse | undefined {
  if (condition.kind === "holds") {
    const [level] = condition.levels;
    return level === undefined ? undefined : { field: condition.field, level };
  }
  if (condition.kind !== "all" && condition.kind !== "any") return undefined;
  for (const part of condition.of) {
    const course = findCourse(part);
    if (course !== undefined) return course;
  }
  return undefined;
}

/** What one person needs, each programme once. */
function listNeeds(
  official: Official,
  lacking: readonly Finding[],
  courseOf: (requirement: RequirementId) => NeededCourse | undefined,
  rules: RuleSet,
  { year, unitOf }: Required<NeedsOptions>,
): TrainingNeed[] {
  const byCourse = new Map<string, { course: NeededCourse; findings: Finding[] }>();
  for (const finding of lacking) {
    const course = courseOf(finding.requirement ?? "");
    if (course === undefined) continue;
    const key = `${course.field} ${course.level}`;
    const known = byCourse.get(key);
    if (known === undefined) byCourse.set(key, { course, findings: [finding] });
    else known.findings.push(finding);
  }
  if (byCourse.size === 0) return [];
  const isLeaving = retiresWithin(official, year, rules);
  return [...byCourse.values()].map(({ course, findings }): TrainingNeed => {
    const isLacking = findings.some(({ status }) => status === "notMet");
    return {
      official: official.id,
      unit: unitOf(official),
      ...course,
      mode: findMode(official, course, year, rules),
      state: !isLacking ? "open" : isLeaving ? "tooLate" : "needed",
      because: findings.some(({ isPlanned }) => !isPlanned) ? "held" : "planned",
      requirements: [...new Set(findings.map(({ requirement }) => requirement ?? ""))],
    };
  });
}

/** Whether a person surely retires by the end of the year. */
function retiresWithin(official: Official, year: number, rules: RuleSet): boolean {
  const latest = computeRetirement(official, rules).lastDay?.latest ?? null;
  return latest !== null && latest <= `${String(year)}-12-31`;
}

/** In which form the programme may be taken by the end of the year, as far as age goes. */
function findMode(
  official: Official,
  { field, level }: NeededCourse,
  year: number,
  rules: RuleSet,
): NeedMode {
  const isRestricted = rules.sending.some(
    ({ value: { of } }) =>
      of.field === field &&
      (of.levels?.includes(level) ?? true) &&
      of.modes?.includes("nonConcentrated") === true,
  );
  if (!isRestricted) return "none";
  const lastDay = `${String(year)}-12-31` as CalendarDate;
  const mode = "nonConcentrated";
  const course = { field, level, mode, sentOn: lastDay, startsOn: lastDay } as const;
  const ages = assessEligibility(official, course, rules).findings.filter(
    ({ aspect }) => aspect === "age",
  );
  if (ages.some(({ status }) => status === "notMet")) return "concentrated";
  return ages.some(({ status }) => status === "unknown") ? "open" : "either";
}

/** Persons by some key, ascending by it. */
function tally<Key extends Readonly<Record<string, string>>>(
  needs: readonly TrainingNeed[],
  keyOf: (need: TrainingNeed) => Key,
): readonly (Key & NeedCounts)[] {
  const groups = new Map<string, Key & NeedCounts>();
  for (const need of needs) {
    const key = keyOf(need);
    const name = Object.values(key).join("\u0000");
    const known = groups.get(name) ?? { ...key, ...NOTHING };
    groups.set(name, { ...known, [need.state]: known[need.state] + 1 });
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

const PRESSING: readonly TrainingNeed["state"][] = ["needed", "tooLate", "open"];

function countPersons(needs: readonly TrainingNeed[]): NeedCounts {
  const states = new Map<string, TrainingNeed["state"]>();
  for (const { official, state } of needs) {
    const known = states.get(official);
    if (known === undefined || PRESSING.indexOf(state) < PRESSING.indexOf(known)) {
      states.set(official, state);
    }
  }
  const count = (state: TrainingNeed["state"]) =>
    [...states.values()].filter((each) => each === state).length;
  return { needed: count("needed"), open: count("open"), tooLate: count("tooLate") };
}
