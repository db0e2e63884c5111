import {
  firstBirthUnderAge,
  toCalendarDate,
  toDayNumber,
  type CalendarDate,
  type DayInterval,
  type DayNumber,
} from "../../terms/calendar-date.ts";
import type { Official, Sex } from "../../terms/official.ts";
import type { Question } from "../../terms/question.ts";
import {
  askFact,
  EVENT_FACTS,
  isEvent,
  missingEvent,
  missingFact,
  readMeasuringDay,
  type CompiledCondition,
  type Subject,
  type Trace,
} from "../compiled-condition.ts";
import type { AgeCondition } from "../condition.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

const SEXES: readonly Sex[] = ["male", "female"];

/** The sex that is recorded, or both where none is that can be read. */
function listSexes({ sex }: Official): readonly Sex[] {
  const recorded = SEXES.filter((each) => each === sex);
  return recorded.length > 0 ? recorded : SEXES;
}

/** The first births under the age: on the first day it may be measured, and on the last. */
interface Limits {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export function compileAge({ is, ageYears, on }: AgeCondition): CompiledCondition {
  const whenUnder = is === "under" ? MET : NOT_MET;
  const whenReached = is === "under" ? NOT_MET : MET;

  const computeLimits = ({ from, through }: DayInterval): Record<Sex, Limits> => ({
    male: computeLimit(ageYears.male, from, through),
    female: computeLimit(ageYears.female, from, through),
  });
  // A fixed day is worked out once, not for each person.
  const fixed = isEvent(on) ? undefined : computeLimits(toInterval(on));

  function findLimits(subject: Subject): Record<Sex, Limits> | undefined {
    if (fixed !== undefined) return fixed;
    const days = readMeasuringDay(subject, on);
    return days === undefined ? undefined : computeLimits(days);
  }

  function testFor({ first, last }: Limits, birth: DayInterval): TruthCode {
    if (birth.from >= last) return whenUnder;
    return birth.through < first ? whenReached : UNKNOWN;
  }

  function test(subject: Subject): TruthCode {
    const { birth } = subject;
    if (birth === undefined) return UNKNOWN;
    const limits = findLimits(subject);
    if (limits === undefined) return UNKNOWN;
    const { sex } = subject.official;
    if (sex === "male" || sex === "female") return testFor(limits[sex], birth);
    const asMale = testFor(limits.male, birth);
    return asMale === testFor(limits.female, birth) ? asMale : UNKNOWN;
  }

  function askOpen(subject: Subject, trace: Trace): void {
    const { official, birth } = subject;
    const limits = findLimits(subject);
    const sexes = listSexes(official);
    const open = sexes.filter(
      (sex) =>
        birth === undefined || limits === undefined || testFor(limits[sex], birth) === UNKNOWN,
    );
    const questions: Question[] = [];
    if (sexes.length > 1 && ageYears.male !== ageYears.female) {
      questions.push({ ask: "fact", fact: "sex" });
    }
    const isFixed = limits?.male.first === limits?.male.last;
    if (open.length > 0 && (birth === undefined || birth.from !== birth.through)) {
      const splits = new Set(open.map((sex) => limits?.[sex].first));
      const [split] = splits;
      questions.push({
        ask: "fact",
        fact: "birth",
        ...(isFixed &&
          split !== undefined &&
          splits.size === 1 && { decides: toCalendarDate(split) }),
      });
    }
    if (isEvent(on) && (limits === undefined || !isFixed)) {
      questions.push({ ask: "fact", fact: EVENT_FACTS[on] });
    }
    askFact(
      trace,
      birth === undefined
        ? missingFact("birth", official.birth)
        : limits === undefined && isEvent(on)
          ? missingEvent(subject, on)
          : { code: "ageOpen", params: { birth: official.birth ?? null, on: nameDay(subject) } },
      ...questions,
    );
  }

  function nameDay(subject: Subject): CalendarDate {
    return toCalendarDate(readMeasuringDay(subject, on)?.from ?? 0);
  }

  return {
    test,
    explain(subject, trace) {
      const truth = test(subject);
      if (truth === UNKNOWN) {
        askOpen(subject, trace);
        return;
      }
      // Without a sex both limits gave the same side; the one that binds the more is named.
      const isUnder = truth === whenUnder;
      const limits = listSexes(subject.official).map((sex) => ageYears[sex]);
      const limitYears = isUnder ? Math.min(...limits) : Math.max(...limits);
      trace.reasons.push({
        code: isUnder ? "ageUnder" : "ageReached",
        params: { limitYears, on: nameDay(subject) },
      });
    },
  };
}

function toInterval(day: CalendarDate): DayInterval {
  const number = toDayNumber(day);
  return { from: number, through: number };
}

function computeLimit(ageYears: number, from: DayNumber, through: DayNumber): Limits {
  const first = firstBirthUnderAge(ageYears, from);
  return { first, last: from === through ? first : firstBirthUnderAge(ageYears, through) };
}
