import type { NamedFact, FactCondition } from "../condition.ts";
import type { StandardsRules } from "../standards-rules.ts";
import {
  askFact,
  type CompileContext,
  type CompiledCondition,
  type Subject,
} from "../compiled-condition.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";
import { compileLeads } from "./leads.ts";

type Value = string | boolean | null | undefined;

export function compileFact(condition: FactCondition, context: CompileContext): CompiledCondition {
  const { fact } = condition;
  if (fact === "holdsLeadershipPost") return compileLeads(condition.in.includes(true), context);
  const accepted: readonly Value[] = condition.in;
  const read = createReader(fact, context.rules);

  function test(subject: Subject): TruthCode {
    const value = read(subject);
    if (value === undefined) return UNKNOWN;
    return accepted.includes(value) ? MET : NOT_MET;
  }

  return {
    test,
    explain(subject, trace) {
      const value = read(subject);
      if (value === undefined) {
        askFact(trace, { code: "notRecorded", params: { fact } }, { ask: "fact", fact });
      } else {
        trace.reasons.push({ code: "factIs", params: { fact, value: value ?? "none" } });
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
  { ranks, areas, managingLevels }: StandardsRules,
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
    case "holding.post":
      return ({ holding }) => holding?.post;
    case "holding.area":
      return ({ holding }) => readKnown(holding?.area, areas);
    case "holding.managedBy":
      return ({ holding }) => readKnown(holding?.managedBy, managingLevels);
    case "holding.planned":
      return ({ holding }) => holding?.planned === true;
  }
}
