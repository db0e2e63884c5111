import type { NamedFact, FactCondition } from "../condition.ts";
import type { StandardsRules } from "../standards-rules.ts";
import { addMonths, nextDay, toDayInterval } from "../../terms/calendar-date.ts";
import type { Course } from "../../terms/course.ts";
import {
  askFact,
  NO_HOLDING,
  readList,
  type CompileContext,
  type CompiledCondition,
  type Subject,
} from "../compiled-condition.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";
import { compileLeads } from "./leads.ts";

type Value = string | boolean | null | readonly string[] | undefined;

export function compileFact(condition: FactCondition, context: CompileContext): CompiledCondition {
  const { fact } = condition;
  if (fact === "holdsLeadershipPost") return compileLeads(condition.in.includes(true), context);
  const accepted: readonly Value[] = condition.in;
  const read = createReader(fact, context.rules);

  function test(subject: Subject): TruthCode {
    const value = read(subject);
    if (value === undefined) return UNKNOWN;
    const isAccepted =
      typeof value === "object" && value !== null
        ? value.some((each) => accepted.includes(each))
        : accepted.includes(value);
    return isAccepted ? MET : NOT_MET;
  }

  return {
    test,
    explain(subject, trace) {
      const value = read(subject);
      // The length is worked out; its last day is what a record lacks.
      const path = fact === "course.length" ? "course.endsOn" : fact;
      if (value === undefined) {
        askFact(
          trace,
          { code: "notRecorded", params: { fact: path } },
          { ask: "fact", fact: path },
        );
      } else {
        trace.reasons.push({ code: "factIs", params: { fact: path, value: value ?? "none" } });
      }
    },
  };
}

const CATEGORIES: readonly Value[] = ["cadre", "civilServant", "publicEmployee"];
const OUTSIDE_GROUPS: readonly Value[] = [
  "councilDeputy",
  "nonSpecialisedCommuneStaff",
  "contractStaff",
];
const SEXES: readonly Value[] = ["male", "female"];
const MEMBERSHIPS: readonly Value[] = ["none", "probationary", "full"];

function readFlag(value: boolean | undefined): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** A name that stands in its catalogue. */
function readKnown(name: string | undefined, catalogue: Readonly<Record<string, unknown>>): Value {
  return Object.hasOwn(catalogue, name ?? "") ? name : undefined;
}

/**
 * How one fact is read; `undefined` is a fact that is not recorded. A value outside a closed list,
 * which an untyped caller may send, is asked for and not taken for another one.
 */
function createReader(
  fact: Exclude<NamedFact, "holdsLeadershipPost">,
  { ranks, posts, areas, managingLevels, sendingGroups }: StandardsRules,
): (subject: Subject) => Value {
  switch (fact) {
    case "category":
      return ({ official: { category } }) =>
        CATEGORIES.includes(category) || OUTSIDE_GROUPS.includes(category) ? category : undefined;
    case "level":
      return ({ level }) => level;
    case "sex":
      return ({ official: { sex } }) => (SEXES.includes(sex) ? sex : undefined);
    case "rank":
      return ({ official: { rank } }) =>
        rank === null || Object.hasOwn(ranks, rank ?? "") ? rank : undefined;
    case "partyMembership":
      return ({ official: { partyMembership } }) =>
        MEMBERSHIPS.includes(partyMembership) ? partyMembership : undefined;
    case "isEthnicMinority":
      return ({ official }) => readFlag(official.isEthnicMinority);
    case "isOnProbation":
      return ({ official }) => readFlag(official.isOnProbation);
    case "isUnderDiscipline":
      return ({ official }) => readFlag(official.isUnderDiscipline);
    case "sendingGroups":
      return ({ official }) => {
        const groups = readList(official.sendingGroups);
        return groups?.every((group) => Object.hasOwn(sendingGroups, group)) === true
          ? groups
          : undefined;
      };
    case "course.length":
      return ({ course }) => readCourseLength(course);
    case "holding.post":
      return ({ holding }) => (holding === NO_HOLDING ? null : readKnown(holding?.post, posts));
    case "holding.area":
      return ({ holding }) => (holding === NO_HOLDING ? null : readKnown(holding?.area, areas));
    case "holding.managedBy":
      return ({ holding }) =>
        holding === NO_HOLDING ? null : readKnown(holding?.managedBy, managingLevels);
    case "holding.planned":
      return ({ holding }) => holding?.planned === true;
  }
}

/** Whether the course lasts a month or more: from its first day through its last, both counted. */
function readCourseLength(course: Course | undefined): Value {
  const first = toDayInterval(course?.startsOn);
  const last = toDayInterval(course?.endsOn);
  if (first === undefined || last === undefined || last.through < first.from) return undefined;
  if (addMonths(first.through, 1) <= nextDay(last.from)) return "fromOneMonth";
  return addMonths(first.from, 1) > nextDay(last.through) ? "underOneMonth" : undefined;
}
