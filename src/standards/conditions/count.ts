import { askFact, type CompiledCondition, type Subject } from "../compiled-condition.ts";
import type { CountCondition } from "../condition.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

export function compileCount({ fact, atLeast }: CountCondition): CompiledCondition {
  function test({ official }: Subject): TruthCode {
    const value = official[fact];
    if (value === undefined || !isCount(value)) return UNKNOWN;
    return value >= atLeast ? MET : NOT_MET;
  }

  return {
    test,
    explain({ official }, trace) {
      const value = official[fact];
      if (value !== undefined && isCount(value)) {
        trace.reasons.push({ code: "factIs", params: { fact, value } });
        return;
      }
      askFact(
        trace,
        value === undefined
          ? { code: "notRecorded", params: { fact } }
          : { code: "invalidCount", params: { fact, value } },
        { ask: "fact", fact },
      );
    },
  };
}
