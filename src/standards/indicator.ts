import type { Bilingual } from "../terms/bilingual.ts";
import type { Citation } from "../terms/citation.ts";
import type { CountingEvent } from "../terms/course.ts";
import type { Form } from "../terms/hole.ts";
import type { Condition } from "./condition.ts";
import type { DeadlineId } from "./requirement.ts";
import type { CourseSelector } from "./sending/sending-rule.ts";

/** The name of an indicator. */
export type IndicatorId = string;

/** Persons of the population who meet a condition on the day of the rules. */
export interface ConditionMeasure<F extends Form = "resolved"> {
  /** It is a state on a day. */
  readonly time: "stock";
  /**
   * The condition; about a post, one post that is held is enough. Where the population is about posts
   * too, it must be the same one.
   */
  readonly asks: Condition<F>;
}

/** Persons whom a deadline reaches, and who lack nothing of what it covers. */
export interface DeadlineMeasure {
  /** It is a state on a day. */
  readonly time: "stock";
  /** The deadline. */
  readonly deadline: DeadlineId;
}

/** What was counted at courses over a period. */
export interface CourseMeasure {
  /** It adds up over a period. */
  readonly time: "flow";
  /**
   * Persons, each once in a period (người); participations (lượt); or classes (lớp), which belong to
   * no one unit.
   */
  readonly unit: "persons" | "participations" | "classes";
  /** The courses. */
  readonly of: CourseSelector;
  /** The event by which is counted. */
  readonly event: CountingEvent;
}

/** What an indicator counts. */
export type IndicatorMeasure<F extends Form = "resolved"> =
  ConditionMeasure<F> | DeadlineMeasure | CourseMeasure;

/** A number that is asked for again and again (chỉ số, chỉ tiêu thống kê), as plain data. */
export interface Indicator<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: IndicatorId;
  /** What it says. */
  readonly name: Bilingual;
  /** Of whom it speaks; absent, of everybody on the roster. */
  readonly population?: Condition<F>;
  /** What it counts. */
  readonly measure: IndicatorMeasure<F>;
  /** Where it stands; absent for one of the caller's own. */
  readonly source?: Citation;
}
