import {
  addMonths,
  lastDayOfMonth,
  nextDay,
  toCalendarDate,
  toDayInterval,
  toDayNumber,
  toMonthNumber,
  previousDay,
  type CalendarDate,
  type DayNumber,
} from "../../terms/calendar-date.ts";
import type { Course } from "../../terms/course.ts";
import type { Official } from "../../terms/official.ts";
import { addQuestions, type Question } from "../../terms/question.ts";
import type { Status } from "../../terms/truth.ts";
import { prepareRules } from "../compile-rules.ts";
import type { Subject } from "../compiled-condition.ts";
import type { AgeCondition, Condition, MonthsLeftCondition } from "../condition.ts";
import type { StandardsRules } from "../standards-rules.ts";
import { findWorst } from "../summarise.ts";
import { NOT_MET, STATUS_NAMES } from "../truth-code.ts";
import {
  assertCourse,
  assessEligibility,
  checkCourse,
  checkService,
  concludeSending,
} from "./assess-eligibility.ts";
import { prepareSending, testSelector } from "./compile-sending.ts";
import { lowerForCourse } from "./lower-for-course.ts";

/** Days on which sending would get one answer, both ends inclusive. */
export interface SendingSpan {
  /** The first day; `null` where nothing begins it. */
  readonly from: CalendarDate | null;
  /** The last day; `null` where nothing ends it. */
  readonly through: CalendarDate | null;
  /** The answer on each of the days. */
  readonly status: Status;
}

/** One end of a window. */
export type WindowEnd =
  | {
      /** It is a day. */
      readonly state: "day";
      /** The day, inclusive. */
      readonly day: CalendarDate;
    }
  | {
      /** Nothing bounds the window on this side. */
      readonly state: "unbounded";
    }
  | {
      /** It is not known. */
      readonly state: "unknown";
      /** What to ask. */
      readonly open: readonly Question[];
    }
  | {
      /** There is no window from the day of the rules on. */
      readonly state: "none";
    };

/** The days on which an official may be sent to a course, as the rules of a day stand. */
export interface SendingWindow {
  /** The caller's key of the official. */
  readonly official: string;
  /** The course; its own days of sending and of beginning are left aside. */
  readonly course: Course;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The first day of the window. */
  readonly opensOn: WindowEnd;
  /** The last day of the window. */
  readonly closesOn: WindowEnd;
  /** All days, ascending and without holes. */
  readonly spans: readonly SendingSpan[];
}

/**
 * Computes the days on which an official may be sent to a course (thời gian được cử đi học).
 *
 * The rules and the record are taken to stay as they are: only the day moves, and with it ages and
 * the time left until retirement. The course is taken to begin on the day of sending.
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param course - The field, the level and the form of study.
 * @param rules - The resolved rules.
 * @returns The first and the last day of the window that is open on the day of the rules or opens
 *   next, and every span of days with its answer. `opensOn` may lie before the day of the rules.
 *   Never throws on a record of the type.
 * @throws CbccvcError `unknownField` if the field of the course does not exist.
 * @example
 * ```ts
 * import { computeSendingWindow, resolveRules } from "cbccvc";
 *
 * const { spans } = computeSendingWindow(
 *   { id: "LS-12", birth: "1999-03-15", sex: "male", partyMembership: "none", holdings: [] },
 *   { field: "politicalTheory", level: "intermediate", mode: "nonConcentrated" },
 *   resolveRules({ asOf: "2026-01-01" }),
 * );
 * spans; // => [{ from: null, through: null, status: "notMet" }]
 * ```
 * @see Quy định 57-QĐ/TW; Quy định 350-QĐ/TW; Nghị định 101/2017/NĐ-CP
 */
export function computeSendingWindow(
  official: Official,
  course: Course,
  rules: StandardsRules,
): SendingWindow {
  assertCourse(course, rules);
  const undated = readUndated(course);
  const spans = listSpans(official, undated, rules);
  const asOf = toDayNumber(rules.asOf);
  const current = spans.findIndex(
    ({ through }) => through === null || toDayNumber(through) >= asOf,
  );
  const ahead = spans.slice(Math.max(current, 0));
  const ask = (span: SendingSpan): readonly Question[] => {
    const day = pickDay(span, rules.asOf);
    const dated = { ...undated, sentOn: day, startsOn: day };
    const open: Question[] = [];
    addQuestions(open, assessEligibility(official, dated, rules).open.map(withoutDay));
    return open;
  };
  return {
    official: official.id,
    course,
    asOf: rules.asOf,
    ...findEnds(spans, ahead, ask),
    spans,
  };
}

function readUndated(course: Course): Course {
  const { field, level, mode, isKnowledgeCompletion, isAbroad, endsOn } = course;
  return {
    field,
    level,
    ...(mode !== undefined && { mode }),
    ...(isKnowledgeCompletion !== undefined && { isKnowledgeCompletion }),
    ...(isAbroad !== undefined && { isAbroad }),
    ...(endsOn !== undefined && { endsOn }),
  };
}

/** The first run of days ahead on which sending is allowed, or is not known to be refused. */
function findEnds(
  spans: readonly SendingSpan[],
  ahead: readonly SendingSpan[],
  ask: (span: SendingSpan) => readonly Question[],
): { readonly opensOn: WindowEnd; readonly closesOn: WindowEnd } {
  const first = ahead.find(({ status }) => status === "met" || status === "notApplicable");
  const open = ahead.find(({ status }) => status === "unknown");
  if (first === undefined) {
    if (open === undefined) return { opensOn: NONE, closesOn: NONE };
    const unknown: WindowEnd = { state: "unknown", open: ask(open) };
    return { opensOn: unknown, closesOn: unknown };
  }
  const place = spans.indexOf(first);
  const before = spans[place - 1];
  const after = spans[place + 1];
  return {
    opensOn:
      before?.status === "unknown" ? { state: "unknown", open: ask(before) } : toEnd(first.from),
    closesOn:
      after?.status === "unknown" ? { state: "unknown", open: ask(after) } : toEnd(first.through),
  };
}

/** What decides on one day is not what decides the window. */
function withoutDay(question: Question): Question {
  return question.ask === "fact" ? { ask: "fact", fact: question.fact } : question;
}

/** A day of a span: that of the rules if it is one, else the nearest to it. */
function pickDay({ from, through }: SendingSpan, asOf: CalendarDate): CalendarDate {
  if (from !== null && from > asOf) return from;
  return through !== null && through < asOf ? through : asOf;
}

const NONE: WindowEnd = { state: "none" };

function toEnd(day: CalendarDate | null): WindowEnd {
  return day === null ? { state: "unbounded" } : { state: "day", day };
}

/** Every span of days on which the answer is the same. */
function listSpans(
  official: Official,
  course: Course,
  rules: StandardsRules,
): readonly SendingSpan[] {
  const compiled = prepareRules(rules);
  const subjects = lowerForCourse(official, course, compiled.asOf, compiled);
  const about = prepareSending(rules).filter(
    ({ rule }) => rule.aspect !== "alreadyHeld" && testSelector(rule.of, course) !== NOT_MET,
  );
  // Nobody is sent before birth; the window does not begin with it.
  const unborn: Official = { id: official.id };
  const checkOn = (day: DayNumber) =>
    checkCourse(unborn, { ...course, startsOn: toCalendarDate(day) }, rules).map(
      ({ status }) => status,
    );
  const always = checkCourse(unborn, course, rules).map(({ status }) => status);
  const assessOn = (day: DayNumber): Status => {
    // Only a course that ends on a known day can be one that ends before it begins.
    const ofCourse = course.endsOn === undefined ? [...always] : checkOn(day);
    const recorded = toCalendarDate(day);
    const onDay = { recorded, days: { from: day, through: day } };
    const dated = subjects.map((subject): Subject => ({
      ...subject,
      course: { ...course, startsOn: recorded },
      events: { sending: onDay, courseStart: onDay },
    }));
    const statuses = about.map((rule) => STATUS_NAMES[concludeSending(rule, dated, course)]);
    const service = checkService(subjects[0]?.retirement, day, rules);
    if (about.length === 0) ofCourse.push("unknown");
    return findWorst([...ofCourse, ...statuses, ...(service === null ? [] : [service.status])]);
  };
  const days = listTurns(
    official,
    course,
    about.map(({ rule }) => rule),
    subjects,
  );
  const spans: SendingSpan[] = [];
  let from: CalendarDate | null = null;
  let status = assessOn(FIRST_DAY);
  for (const day of days) {
    const next = assessOn(day);
    if (next === status) continue;
    const turn = toCalendarDate(day);
    spans.push({ from, through: previousDay(turn), status });
    from = turn;
    status = next;
  }
  spans.push({ from, through: null, status });
  return spans;
}

const FIRST_DAY: DayNumber = 10010101;

/** The days on which an answer may turn, ascending: birthdays, and the months left running out. */
function listTurns(
  official: Official,
  course: Course,
  rules: readonly { readonly scope?: Condition; readonly asks: Condition }[],
  subjects: readonly Subject[],
): readonly DayNumber[] {
  const turns = new Set<DayNumber>();
  const birth = toDayInterval(official.birth);
  const days = subjects[0]?.retirement?.days;
  const ends = [days?.from, days?.through].filter((day) => typeof day === "number");
  const end = toDayInterval(course.endsOn);
  if (end !== undefined) {
    // A course of a month or more, or a shorter one: whichever the day makes of its last day.
    for (const day of [end.from, end.through]) addAround(addMonths(nextDay(day), -1), turns);
    for (const day of [end.from, end.through]) addAround(day, turns);
  }
  for (const day of ends) turns.add(nextDay(day));
  for (const leaf of rules.flatMap(({ scope, asks }) => [
    ...(scope === undefined ? [] : listLeaves(scope)),
    ...listLeaves(asks),
  ])) {
    if (leaf.kind === "age" && birth !== undefined) {
      for (const years of [leaf.ageYears.male, leaf.ageYears.female]) {
        for (const day of [birth.from, birth.through]) addAround(addYears(day, years), turns);
      }
    } else if (leaf.kind === "monthsLeft") {
      for (const day of ends) {
        addAround(addMonths(nextDay(day), -leaf.atLeast), turns);
        turns.add(nextDay(lastDayOfMonth(toMonthNumber(day) - leaf.atLeast)));
      }
    }
  }
  return [...turns].sort((a, b) => a - b);
}

function listLeaves(condition: Condition): (AgeCondition | MonthsLeftCondition)[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(listLeaves);
  return condition.kind === "age" || condition.kind === "monthsLeft" ? [condition] : [];
}

/** Some days around one: ends of months of different lengths move a turn by up to three. */
function addAround(day: DayNumber, turns: Set<DayNumber>): void {
  let each = day;
  turns.add(each);
  for (let steps = 0; steps < 4; steps += 1) {
    each = nextDay(each);
    turns.add(each);
  }
}

/** The birthday on which the years are completed, or the day before it, of one born 29 February. */
function addYears(day: DayNumber, years: number): DayNumber {
  return addMonths(day, years * 12);
}
