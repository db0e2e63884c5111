import {
  firstBirthUnderAge,
  toCalendarDate,
  toDayNumber,
  type DayInterval,
  type DayNumber,
} from "../../terms/calendar-date.ts";
import type { Official, Sex } from "../../terms/official.ts";
import type { Question } from "../../terms/question.ts";
import {
  askFact,
  missingFact,
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

export function compileAge(condition: AgeCondition): CompiledCondition {
  const { ageYears, on } = condition;
  const whenUnder = condition.is === "under" ? MET : NOT_MET;
  const whenReached = condition.is === "under" ? NOT_MET : MET;
  const firstUnder: Record<Sex, DayNumber> = {
    male: firstBirthUnderAge(ageYears.male, toDayNumber(on)),
    female: firstBirthUnderAge(ageYears.female, toDayNumber(on)),
  };

  function testFor(sex: Sex, birth: DayInterval): TruthCode {
    if (birth.from >= firstUnder[sex]) return whenUnder;
    return birth.through < firstUnder[sex] ? whenReached : UNKNOWN;
  }

  function test({ official: { sex }, birth }: Subject): TruthCode {
    if (birth === undefined) return UNKNOWN;
    if (sex === "male" || sex === "female") return testFor(sex, birth);
    const asMale = testFor("male", birth);
    return asMale === testFor("female", birth) ? asMale : UNKNOWN;
  }

  function askOpen({ official, birth }: Subject, trace: Trace): void {
    const sexes = listSexes(official);
    const open = sexes.filter((sex) => birth === undefined || testFor(sex, birth) === UNKNOWN);
    const questions: Question[] = [];
    if (sexes.length > 1 && firstUnder.male !== firstUnder.female) {
      questions.push({ ask: "fact", fact: "sex" });
    }
    const [splits, ...others] = new Set(open.map((sex) => firstUnder[sex]));
    if (splits !== undefined) {
      questions.push({
        ask: "fact",
        fact: "birth",
        ...(others.length === 0 && { decides: toCalendarDate(splits) }),
      });
    }
    askFact(
      trace,
      birth === undefined
        ? missingFact("birth", official.birth)
        : { code: "ageOpen", params: { birth: official.birth ?? null, on } },
      ...questions,
    );
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
        params: { limitYears, on },
      });
    },
  };
}
