import type { CompiledCondition, Subject } from "../compiled-condition.ts";
import { MET, NOT_MET, type TruthCode } from "../truth-code.ts";

/**
 * `all` is the least of its parts and `any` the greatest. Either is explained by the parts that
 * have the truth of the whole: the others neither made it so nor could change it alone.
 */
export function compileGroup(
  kind: "all" | "any",
  parts: readonly CompiledCondition[],
): CompiledCondition {
  const test = kind === "all" ? testAll(parts) : testAny(parts);
  return {
    test,
    explain(subject, trace) {
      const truth = test(subject);
      for (const part of parts) if (part.test(subject) === truth) part.explain(subject, trace);
    },
  };
}

function testAll(parts: readonly CompiledCondition[]) {
  return (subject: Subject): TruthCode => {
    let least: TruthCode = MET;
    for (const part of parts) {
      const truth = part.test(subject);
      if (truth === NOT_MET) return NOT_MET;
      if (truth < least) least = truth;
    }
    return least;
  };
}

function testAny(parts: readonly CompiledCondition[]) {
  return (subject: Subject): TruthCode => {
    let greatest: TruthCode = NOT_MET;
    for (const part of parts) {
      const truth = part.test(subject);
      if (truth === MET) return MET;
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  };
}
