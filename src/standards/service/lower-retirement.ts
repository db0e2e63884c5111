import {
  lastDayOfMonth,
  toDayInterval,
  toDayNumber,
  toMonthNumber,
  yearOfMonth,
  type DayInterval,
  type MonthNumber,
} from "../../terms/calendar-date.ts";
import type { Official, Sex } from "../../terms/official.ts";
import { addQuestions, type Question } from "../../terms/question.ts";
import { compileCondition } from "../compile-condition.ts";
import type { CompiledRules } from "../compile-rules.ts";
import {
  createTrace,
  missingFact,
  NO_HOLDING,
  readHoldings,
  type CompiledCondition,
  type RetirementDays,
  type Subject,
} from "../compiled-condition.ts";
import type { StandardsReason } from "../finding.ts";
import { testHeld } from "../held.ts";
import { oncePerRules } from "../once-per-rules.ts";
import { least, MET, NOT_MET, UNKNOWN } from "../truth-code.ts";
import type { LaterRetirement, RetirementRule } from "./retirement-rule.ts";

const SEXES: readonly Sex[] = ["male", "female"];

interface CompiledLater {
  readonly rule: LaterRetirement;
  readonly scope: CompiledCondition;
}

const prepareLater = oncePerRules((rules): readonly CompiledLater[] => {
  const { retirement } = rules;
  if (retirement.state !== "inForce") return [];
  const context = { rules, asOf: toDayNumber(rules.asOf) };
  return retirement.value.later.map((rule) => ({
    rule,
    scope: compileCondition(rule.scope, context),
  }));
});

/** The month of retirement by the table of ages. */
function findRetirementMonth(birth: MonthNumber, sex: Sex, { steps }: RetirementRule): MonthNumber {
  let month = birth;
  for (const [index, { ageMonths }] of steps.entries()) {
    month = birth + ageMonths[sex];
    const next = steps[index + 1];
    // Whoever has not reached the age of a year by its end falls under that of the next.
    if (next === undefined || yearOfMonth(month) < next.fromYear) break;
  }
  return month;
}

/** The days of birth as the rule reads them. */
function readBirth(
  { birth }: Official,
  { yearOnlyBirth }: RetirementRule,
): DayInterval | undefined {
  const interval = toDayInterval(birth);
  if (interval === undefined || birth?.length !== 4 || yearOnlyBirth === undefined) return interval;
  const day = yearOnlyBirth === "firstOfJanuary" ? interval.from : interval.through;
  return { from: day, through: day };
}

/** What the table of ages says of a person; both sexes where none is recorded. */
export function lowerByTable(
  official: Official,
  rule: RetirementRule,
): { readonly from: number; readonly through: number } | undefined {
  const birth = readBirth(official, rule);
  if (birth === undefined) return undefined;
  const recorded = SEXES.filter((sex) => sex === official.sex);
  const sexes = recorded.length > 0 ? recorded : SEXES;
  const months = [birth.from, birth.through].flatMap((day) =>
    sexes.map((sex) => findRetirementMonth(toMonthNumber(day), sex, rule)),
  );
  return {
    from: lastDayOfMonth(Math.min(...months)),
    through: lastDayOfMonth(Math.max(...months)),
  };
}

/** For what a retirement is looked up: for any service, or for that in a post of leadership. */
export type RetirementPurpose = "service" | "leadership";

/** When a person retires, as far as the record and the rules show. */
export function lowerRetirement(
  subject: Subject,
  compiled: CompiledRules,
  purpose: RetirementPurpose = "service",
): RetirementDays {
  const { official } = subject;
  const decided = toDayInterval(official.retiresOn);
  if (decided !== undefined && isPossible(decided, subject)) return describe(decided, "retiresOn");
  if (official.retiresOn !== undefined) {
    return ask(missingFact("retiresOn", official.retiresOn), "retiresOn");
  }
  const { retirement } = compiled.rules;
  if (retirement.state === "none") return ask(missingFact("retiresOn", undefined), "retiresOn");
  if (retirement.state === "gap") {
    const { gap } = retirement;
    return { reasons: [{ code: "lawGap", params: { gap } }], open: [{ ask: "law", gap }] };
  }
  const days = lowerByTable(official, retirement.value);
  if (days === undefined || subject.birth === undefined) {
    return ask(missingFact("birth", official.birth), "birth");
  }
  const open: Question[] = [];
  const reasons: StandardsReason[] = [];
  if (days.from !== days.through) {
    const hasSex = SEXES.some((sex) => sex === official.sex);
    addQuestions(open, hasSex ? [] : [{ ask: "fact", fact: "sex" }]);
    // The age is counted by the month of birth.
    const birth = readBirth(official, retirement.value);
    if (birth !== undefined && toMonthNumber(birth.from) !== toMonthNumber(birth.through)) {
      addQuestions(open, [{ ask: "fact", fact: "birth" }]);
    }
  }
  const isLater = explainLater(subject, compiled, purpose, reasons, open);
  return { days: { from: days.from, through: isLater ? null : days.through }, reasons, open };
}

/** A day of retirement after the birth and within reason: 9999-12-31 stands for none. */
function isPossible({ from, through }: DayInterval, { birth }: Subject): boolean {
  return through > (birth?.from ?? FIRST_DAY) && from > FIRST_DAY && through < LAST_DAY;
}

const FIRST_DAY = 19000101;
const LAST_DAY = 22000101;

function describe(days: DayInterval, fact: "retiresOn"): RetirementDays {
  return { days, reasons: [], open: days.from === days.through ? [] : [{ ask: "fact", fact }] };
}

function ask(reason: StandardsReason, fact: "birth" | "retiresOn"): RetirementDays {
  return { reasons: [reason], open: [{ ask: "fact", fact }] };
}

/** Whether a post that is held, or the person, may put retirement off; writes down what to ask. */
function explainLater(
  subject: Subject,
  compiled: CompiledRules,
  purpose: RetirementPurpose,
  reasons: StandardsReason[],
  open: Question[],
): boolean {
  const later = prepareLater(compiled.rules).filter(
    ({ rule }) => purpose === "service" || rule.withoutLeadership !== true,
  );
  if (later.length === 0) return false;
  const holdings = readHoldings(subject.official);
  const held = (holdings ?? [])
    .filter(({ planned }) => planned !== true)
    .map((holding) => ({ ...subject, holding, held: testHeld(holding, compiled.asOf) }))
    .filter((each) => each.held !== NOT_MET);
  const subjects: readonly Subject[] =
    held.length > 0
      ? held
      : // Of posts that are not recorded nothing is known; a person without one has none of them.
        [{ ...subject, holding: holdings === undefined ? undefined : NO_HOLDING, held: MET }];
  let isLater = false;
  for (const each of subjects) {
    for (const { rule, scope } of later) {
      const reach = least(each.held, scope.test(each));
      if (reach === NOT_MET) continue;
      isLater = true;
      const trace = createTrace();
      if (reach === UNKNOWN) scope.explain(each, trace);
      addQuestions(open, holdings === undefined ? trace.open.map(askForPosts) : trace.open);
      addQuestions(open, [{ ask: "fact", fact: "retiresOn" }]);
      if (
        !reasons.some(({ code, params }) => code === "mayRetireLater" && params.rule === rule.id)
      ) {
        reasons.push({ code: "mayRetireLater", params: { rule: rule.id } });
      }
    }
  }
  return isLater;
}

/** Of one whose posts are not recorded they are asked for, and not the name of one. */
function askForPosts(question: Question): Question {
  const isPost = question.ask === "fact" && question.fact === "holding.post";
  return isPost ? { ask: "fact", fact: "holdings" } : question;
}
