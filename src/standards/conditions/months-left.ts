import {
  addMonths,
  nextDay,
  toCalendarDate,
  toMonthNumber,
  type DayNumber,
} from "../../terms/calendar-date.ts";
import { addQuestions } from "../../terms/question.ts";
import {
  askFact,
  EVENT_FACTS,
  isEvent,
  missingEvent,
  readMeasuringDay,
  type CompiledCondition,
  type Subject,
  type Trace,
} from "../compiled-condition.ts";
import type { MonthsLeftCondition } from "../condition.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

export function compileMonthsLeft(condition: MonthsLeftCondition): CompiledCondition {
  const { on, countedBy } = condition;

  function findLeast({ termMonths }: Subject): number {
    return condition.orTerm === true && termMonths !== undefined
      ? Math.min(condition.atLeast, termMonths)
      : condition.atLeast;
  }

  function isEnough(day: DayNumber, lastDay: DayNumber, atLeast: number): boolean {
    return countedBy === "days"
      ? endOfMonths(day, atLeast) <= nextDay(lastDay)
      : toMonthNumber(lastDay) - toMonthNumber(day) >= atLeast;
  }

  function test(subject: Subject): TruthCode {
    const days = subject.retirement?.days;
    const measured = readMeasuringDay(subject, on);
    if (days === undefined || measured === undefined) return UNKNOWN;
    const atLeast = findLeast(subject);
    if (isEnough(measured.through, days.from, atLeast)) return MET;
    const mayBeEnough = days.through === null || isEnough(measured.from, days.through, atLeast);
    return mayBeEnough ? UNKNOWN : NOT_MET;
  }

  function askOpen(subject: Subject, trace: Trace): void {
    const measured = readMeasuringDay(subject, on);
    if (measured === undefined && isEvent(on)) {
      askFact(trace, missingEvent(subject, on), { ask: "fact", fact: EVENT_FACTS[on] });
    } else {
      trace.reasons.push({ code: "monthsLeftOpen", params: { atLeast: findLeast(subject) } });
      if (measured !== undefined && measured.from !== measured.through && isEvent(on)) {
        addQuestions(trace.open, [{ ask: "fact", fact: EVENT_FACTS[on] }]);
      }
    }
    trace.reasons.push(...(subject.retirement?.reasons ?? []));
    addQuestions(trace.open, subject.retirement?.open ?? []);
  }

  return {
    test,
    explain(subject, trace) {
      const truth = test(subject);
      const days = subject.retirement?.days;
      const measured = readMeasuringDay(subject, on);
      if (truth === UNKNOWN || days === undefined || measured === undefined) {
        askOpen(subject, trace);
        return;
      }
      const isMet = truth === MET;
      trace.reasons.push({
        code: isMet ? "monthsLeftEnough" : "monthsLeftShort",
        params: {
          atLeast: findLeast(subject),
          retiresOn: toCalendarDate(isMet ? days.from : (days.through ?? days.from)),
          on: toCalendarDate(isMet ? measured.through : measured.from),
        },
      });
    },
  };
}

/** The day after full months; where the last month has no such day, the first of the next. */
function endOfMonths(day: DayNumber, months: number): DayNumber {
  const end = addMonths(day, months);
  return end % 100 < day % 100 ? nextDay(end) : end;
}
