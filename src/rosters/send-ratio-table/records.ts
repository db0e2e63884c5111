import type { SendCounts } from "../../ratios/send-ratio.ts";
import type { CourseSelector } from "../../standards/sending/sending-rule.ts";
import { selectsCourse } from "../../standards/sending/compile-sending.ts";
import { toDayInterval, type DayInterval } from "../../terms/calendar-date.ts";
import { STUDY_MODES, type Course, type CountingEvent } from "../../terms/course.ts";
import type { Truth } from "../../terms/truth.ts";
import { hasEvent, readEventDay, type Participation } from "../participation.ts";
import { testPeriod } from "../period.ts";

/** What the ratio counts persons as. */
export type SendForm = Exclude<keyof SendCounts, "level">;

/** A participation in a course of the ratio that has the event, or may have it. */
export interface RatioRecord {
  readonly official: string;
  /** The unit that sent; `null` where none is told. */
  readonly unit: string | null;
  /** What it counts as; all that it may count as, where the form is not told. */
  readonly forms: readonly SendForm[];
  /** Whether the event surely came. */
  readonly hasEvent: boolean;
  /** The days on which it may have come; `null` where nothing bounds them. */
  readonly day: DayInterval | null;
}

/** The records of the ratio, with how many were left aside, and why. */
export interface RatioRecords {
  readonly records: readonly RatioRecord[];
  readonly otherCourses: number;
  readonly notCounted: number;
}

/** Picks the records of the courses of the ratio that have the event, or may have it. */
export function readRecords(
  participations: readonly Participation[],
  courses: CourseSelector,
  event: CountingEvent,
): RatioRecords {
  const ofRatio = participations.filter(({ course }) => isOfRatio(courses, course));
  const counted = ofRatio.filter((each) => hasEvent(each, event) !== "notMet");
  return {
    records: counted.map((each) => ({
      official: each.official,
      unit: each.unit ?? null,
      forms: findForms(each.course),
      hasEvent: hasEvent(each, event) === "met",
      day: toDayInterval(readEventDay(each, event)) ?? null,
    })),
    otherCourses: participations.length - ofRatio.length,
    notCounted: ofRatio.length - counted.length,
  };
}

/** Whether a course is one of the ratio: a whole programme, or one that completes knowledge to it. */
export function isOfRatio(courses: CourseSelector, course: Course): boolean {
  return selectsCourse(courses, { ...course, isKnowledgeCompletion: false });
}

/** What a course counts as: those who complete their knowledge stand apart, whatever the form. */
export function findForms({ mode, isKnowledgeCompletion }: Course): readonly SendForm[] {
  if (isKnowledgeCompletion === true) return ["knowledgeCompletion"];
  return mode !== undefined && STUDY_MODES.includes(mode) ? [mode] : STUDY_MODES;
}

/** Whether a record falls into a period, both ends inclusive. */
export function testRecord({ hasEvent: isKnown, day }: RatioRecord, period: DayInterval): Truth {
  const truth = testPeriod(day, period);
  return truth === "met" && !isKnown ? "unknown" : truth;
}

/** Whether a record that may fall into a period surely does, in a form that is told. */
export function isClear(record: RatioRecord, period: DayInterval): boolean {
  return record.forms.length === 1 && testRecord(record, period) === "met";
}
