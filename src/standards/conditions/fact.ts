import type { FactPath } from "../../terms/question.ts";
import {
  askFact,
  type CompileContext,
  type CompiledCondition,
  type Subject,
} from "../compiled-condition.ts";
import type { FactCondition } from "../condition.ts";
import { testHeld } from "../held.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

type Value = string | boolean | null;

export function compileFact(condition: FactCondition, context: CompileContext): CompiledCondition {
  const { fact } = condition;
  const accepted: readonly Value[] = condition.in;
  const path: FactPath = fact === "holdsLeadershipPost" ? "holdings" : fact;
  const read = createReader(fact, context);

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
        askFact(
          trace,
          { code: "notRecorded", params: { fact: path } },
          { ask: "fact", fact: path },
        );
      } else if (fact === "holdsLeadershipPost") {
        const posts = (subject.official.holdings ?? []).map(({ post }) => post);
        trace.reasons.push({ code: "factIs", params: { fact: path, value: posts } });
      } else {
        trace.reasons.push({ code: "factIs", params: { fact, value: value ?? "none" } });
      }
    },
  };
}

/** How one fact is read; `undefined` is a fact that is not recorded. */
function createReader(
  fact: FactCondition["fact"],
  { rules, asOf }: CompileContext,
): (subject: Subject) => Value | undefined {
  switch (fact) {
    case "category":
      return ({ official }) => official.category;
    case "sex":
      return ({ official }) => official.sex;
    case "rank":
      return ({ official }) => official.rank;
    case "holding.post":
      return ({ holding }) => holding?.post;
    case "holding.area":
      return ({ holding }) => holding?.area;
    case "holding.managedBy":
      return ({ holding }) => holding?.managedBy;
    case "holding.planned":
      return ({ holding }) => holding?.planned ?? false;
    case "holdsLeadershipPost":
      return ({ official: { holdings } }) => {
        if (holdings === undefined) return undefined;
        let answer: TruthCode = NOT_MET;
        for (const holding of holdings) {
          if (holding.planned === true) continue;
          const isLeadership = rules.posts[holding.post]?.isLeadership;
          const leads = isLeadership === undefined ? UNKNOWN : isLeadership ? MET : NOT_MET;
          const truth = Math.min(leads, testHeld(holding, asOf)) as TruthCode;
          if (truth > answer) answer = truth;
        }
        return answer === UNKNOWN ? undefined : answer === MET;
      };
  }
}
