import { toDayInterval, toDayNumber } from "../../terms/calendar-date.ts";
import {
  askFact,
  missingFact,
  readDay,
  type CompiledCondition,
  type Subject,
} from "../compiled-condition.ts";
import type { DayCondition } from "../condition.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

export function compileDay(condition: DayCondition): CompiledCondition {
  const { fact } = condition;
  const day = toDayNumber(condition.day);
  const whenBefore = condition.is === "before" ? MET : NOT_MET;
  const whenFrom = condition.is === "before" ? NOT_MET : MET;

  const read = (subject: Subject) => readDay(subject, fact);

  function test(subject: Subject): TruthCode {
    const interval = toDayInterval(read(subject) ?? "");
    if (interval === undefined) return UNKNOWN;
    if (interval.from >= day) return whenFrom;
    return interval.through < day ? whenBefore : UNKNOWN;
  }

  return {
    test,
    explain(subject, trace) {
      const value = read(subject);
      if (value !== undefined && test(subject) !== UNKNOWN) {
        trace.reasons.push({ code: "factIs", params: { fact, value } });
        return;
      }
      const reason =
        value !== undefined && toDayInterval(value) !== undefined
          ? ({ code: "dayOpen", params: { fact, value } } as const)
          : missingFact(fact, value);
      askFact(trace, reason, { ask: "fact", fact, decides: condition.day });
    },
  };
}
