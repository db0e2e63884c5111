import type { Holding } from "../../terms/official.ts";
import {
  askFact,
  readHoldings,
  type CompileContext,
  type CompiledCondition,
  type Subject,
  type Trace,
} from "../compiled-condition.ts";
import { explainHeld, testHeld } from "../held.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

/** The fact `holdsLeadershipPost`: whether a post of leadership is held on the day, or is not. */
export function compileLeads(
  accepted: boolean,
  { rules, asOf }: CompileContext,
): CompiledCondition {
  function test({ leads }: Subject): TruthCode {
    if (leads === UNKNOWN) return UNKNOWN;
    return (leads === MET) === accepted ? MET : NOT_MET;
  }

  /** Whether a holding may be one of leadership and may be held: one that leaves it open. */
  function isOpen(holding: Holding): boolean {
    if (holding.planned === true) return false;
    const held = testHeld(holding, asOf);
    if (!Object.hasOwn(rules.posts, holding.post)) return held !== NOT_MET;
    return rules.posts[holding.post]?.isLeadership === true && held === UNKNOWN;
  }

  /** Asks for the days of the post that the finding is about, and for the posts if others are open. */
  function askOpen({ official, holding }: Subject, trace: Trace): void {
    const holdings = readHoldings(official);
    const isOwnOpen = holding !== undefined && isOpen(holding);
    if (isOwnOpen) explainHeld(holding, asOf, trace);
    const others = holdings?.filter((other) => !isOwnOpen || other !== holding);
    if (others?.some(isOpen) === false) return;
    askFact(
      trace,
      { code: "notRecorded", params: { fact: "holdings" } },
      { ask: "fact", fact: "holdings" },
    );
  }

  return {
    test,
    explain(subject, trace) {
      if (subject.leads === UNKNOWN) {
        askOpen(subject, trace);
        return;
      }
      const posts = (readHoldings(subject.official) ?? []).map(({ post }) => post);
      const own = subject.holding?.post;
      const value = own === undefined || posts.includes(own) ? posts : [...posts, own];
      trace.reasons.push({ code: "factIs", params: { fact: "holdings", value } });
    },
  };
}
