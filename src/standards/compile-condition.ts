import type { GapId } from "../terms/question.ts";
import { askFact, type CompileContext, type CompiledCondition } from "./compiled-condition.ts";
import type { Condition } from "./condition.ts";
import { compileAge } from "./conditions/age.ts";
import { compileCount } from "./conditions/count.ts";
import { compileDay } from "./conditions/day.ts";
import { compileFact } from "./conditions/fact.ts";
import { compileGroup } from "./conditions/group.ts";
import { compileHolds } from "./conditions/holds.ts";
import { compileMonthsLeft } from "./conditions/months-left.ts";
import { MET, UNKNOWN } from "./truth-code.ts";

/** Makes a resolved condition ready to be asked of many people. */
export function compileCondition(condition: Condition, context: CompileContext): CompiledCondition {
  switch (condition.kind) {
    case "all":
    case "any":
      return compileGroup(
        condition.kind,
        condition.of.map((part) => compileCondition(part, context)),
      );
    case "fact":
      return compileFact(condition, context);
    case "age":
      return compileAge(condition);
    case "day":
      return compileDay(condition);
    case "count":
      return compileCount(condition);
    case "holds":
      return compileHolds(condition, context);
    case "monthsLeft":
      return compileMonthsLeft(condition);
    case "gap":
      return compileGap(condition.gap);
  }
}

function compileGap(gap: GapId): CompiledCondition {
  return {
    test: () => UNKNOWN,
    explain: (_, trace) => {
      askFact(trace, { code: "lawGap", params: { gap } }, { ask: "law", gap });
    },
  };
}

/** The scope of a rule that reaches everybody. */
export const EVERYBODY: CompiledCondition = { test: () => MET, explain: () => undefined };
