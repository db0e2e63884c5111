import type { Holding } from "../../terms/official.ts";
import type { FactPath } from "../../terms/question.ts";
import {
  askFact,
  type CompileContext,
  type CompiledCondition,
  type Subject,
  type Trace,
} from "../compiled-condition.ts";
import type { FactCondition } from "../condition.ts";
import { explainHeld, testHeld } from "../held.ts";
import { least, MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

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

  /** Asks for the posts, or only for the days of the one post that the finding is about. */
  function askHoldings({ official: { holdings }, holding }: Subject, trace: Trace): void {
    const isOwn = holding !== undefined && testHeld(holding, context.asOf) === UNKNOWN;
    if (isOwn) explainHeld(holding, context.asOf, trace);
    const others = holdings?.filter((other) => other !== holding || !isOwn) ?? [];
    if (holdings !== undefined && others.every((other) => testLeads(other, context) !== UNKNOWN)) {
      return;
    }
    askFact(trace, { code: "notRecorded", params: { fact: path } }, { ask: "fact", fact: path });
  }

  return {
    test,
    explain(subject, trace) {
      const value = read(subject);
      if (value === undefined && fact === "holdsLeadershipPost") {
        askHoldings(subject, trace);
      } else if (value === undefined) {
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

/** Whether a holding is one of a leadership post, held on the day. */
function testLeads(holding: Holding, { rules, asOf }: CompileContext): TruthCode {
  if (holding.planned === true) return NOT_MET;
  const isLeadership = Object.hasOwn(rules.posts, holding.post)
    ? rules.posts[holding.post]?.isLeadership
    : undefined;
  const leads = isLeadership === undefined ? UNKNOWN : isLeadership ? MET : NOT_MET;
  return least(leads, testHeld(holding, asOf));
}

/** How one fact is read; `undefined` is a fact that is not recorded. */
function createReader(
  fact: FactCondition["fact"],
  context: CompileContext,
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
          const truth = testLeads(holding, context);
          if (truth > answer) answer = truth;
        }
        return answer === UNKNOWN ? undefined : answer === MET;
      };
  }
}
