import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Form, Held, ReadingId } from "../terms/hole.ts";
import type { CredentialField, LevelId, Paper } from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";

/**
 * A condition on a person (điều kiện), as plain data.
 *
 * The algebra is closed: `all` and `any` of conditions, seven leaves that look at one fact each, and
 * `gap` for what is not known of the law. There is no negation, no arithmetic and no variable, so
 * that an evaluator, a sentence writer and a query writer can all read the same condition.
 */
export type Condition<F extends Form = "resolved"> =
  | AllCondition<F>
  | AnyCondition<F>
  | FactCondition<F>
  | AgeCondition<F>
  | DayCondition<F>
  | CountCondition<F>
  | HoldsCondition<F>
  | MonthsLeftCondition<F>
  | GapCondition
  | (F extends "authored" ? ConditionReading : never);

/** A condition of which a reading decides which one it is. */
export interface ConditionReading {
  /** The reading, as registered. */
  readonly reading: ReadingId;
  /** The condition under each option of that reading. */
  readonly options: Readonly<Record<string, Condition<"authored">>>;
}

/** Every one of the conditions: the least of their truths. An empty list is met. */
export interface AllCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "all";
  /** The conditions. */
  readonly of: readonly Condition<F>[];
}

/** At least one of the conditions: the greatest of their truths. An empty list is not met. */
export interface AnyCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "any";
  /** The conditions. */
  readonly of: readonly Condition<F>[];
}

/** The facts of which a rule may ask that they be one of given values. */
export type NamedFact =
  | "category"
  | "level"
  | "sex"
  | "rank"
  | "partyMembership"
  | "isEthnicMinority"
  | "isOnProbation"
  | "isUnderDiscipline"
  | "sendingGroups"
  | "holdsLeadershipPost"
  | "course.length"
  | "holding.post"
  | "holding.area"
  | "holding.managedBy"
  | "holding.planned";

/**
 * A fact is one of the given values.
 *
 * `level` is derived from the posts held on the day where the record does not give it;
 * `holdsLeadershipPost` from those posts and the catalogue; `holding.planned` is `false` where the
 * record does not say otherwise; of `sendingGroups` one is enough; `course.length` is
 * `"underOneMonth"` or `"fromOneMonth"`.
 */
export interface FactCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "fact";
  /** The fact. */
  readonly fact: NamedFact;
  /** The values that meet the condition. */
  readonly in: Held<F, readonly (string | boolean)[]>;
}

/** A day in a rule: fixed, or, as authored, the day the rules are asked for. */
export type RuleDay<F extends Form = "resolved"> = F extends "authored"
  ? CalendarDate | "asOf"
  : CalendarDate;

/**
 * A day that what is assessed brings with it: of sending, of the beginning of the course, on which
 * the process of an appointment is carried out, on which its file is received.
 */
export type EventDay = "sending" | "courseStart" | "appointmentProcess" | "appointmentFile";

/** A day on which something is measured. */
export type MeasuringDay<F extends Form = "resolved"> = RuleDay<F> | EventDay;

/**
 * The completed years of age on a day.
 *
 * `under` is strict ("dưới 55 tuổi"); `from` includes the birthday on which the age is reached.
 */
export interface AgeCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "age";
  /** Which side of the age meets the condition. */
  readonly is: "under" | "from";
  /** The age in completed years, by sex. */
  readonly ageYears: Held<F, { readonly male: number; readonly female: number }>;
  /** The day on which the age is measured. */
  readonly on: Held<F, MeasuringDay<F>>;
}

/** The dated facts about a person. */
export type DayFact = "rankSince" | "titleSince" | "holding.since" | "holding.until";

/** A dated fact lies before a day, or from that day on. */
export interface DayCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "day";
  /** The dated fact. */
  readonly fact: DayFact;
  /** `before` leaves the day itself out; `from` includes it. */
  readonly is: "before" | "from";
  /** The day. */
  readonly day: Held<F, RuleDay<F>>;
}

/** The counted facts about a person, in completed years. */
export type CountFact = "serviceYears" | "consecutiveGoodYears";

/** A counted fact is at least a number. */
export interface CountCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "count";
  /** The counted fact. */
  readonly fact: CountFact;
  /** The least number that meets the condition. */
  readonly atLeast: Held<F, number>;
}

/**
 * What a level counts for that is recorded without the kind of its paper.
 *
 * A roster often says only "Cao cấp": `counts` takes the level as held on a paper that counts,
 * `asksForPaper` leaves the answer unknown until the paper is named.
 */
export type RecordedLevel = "counts" | "asksForPaper";

/** A credential of a field is held on the day of the rules, at one of the listed levels. */
export interface HoldsCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "holds";
  /** The field. */
  readonly field: CredentialField;
  /**
   * The levels that meet the condition: a list, since equivalence is law and not a ladder. The first
   * is the one asked for, and so the one to train for; the others stand for it.
   */
  readonly levels: Held<F, readonly LevelId[]>;
  /** The kinds of paper that count; absent when every kind does. */
  readonly papers?: readonly Paper[];
  /** The first day of issue that counts; absent when there is none. */
  readonly issuedFrom?: CalendarDate;
  /** The first day of issue that no longer counts; absent when there is none. */
  readonly issuedBefore?: CalendarDate;
  /** What a level without its paper counts for. */
  readonly recordedLevel: Held<F, RecordedLevel>;
}

/**
 * The time left until retirement is at least a number of months.
 *
 * Counted by `days`, the months are full ones from the measuring day through the last day of
 * service; counted by `calendarMonths`, they are those from the month of the measuring day to the
 * month of retirement, whatever the days.
 */
export interface MonthsLeftCondition<F extends Form = "resolved"> {
  /** Tells it from the other conditions. */
  readonly kind: "monthsLeft";
  /** The least number of months that meets the condition. */
  readonly atLeast: Held<F, number>;
  /** Whether one full term of the post is enough where that is shorter. */
  readonly orTerm?: true;
  /** The day from which they are counted. */
  readonly on: Held<F, MeasuringDay<F>>;
  /** How they are counted. */
  readonly countedBy: "days" | "calendarMonths";
}

/** A hole in our knowledge of the law: always unknown, with a question about the law. */
export interface GapCondition {
  /** Tells it from the other conditions. */
  readonly kind: "gap";
  /** The gap, as registered. */
  readonly gap: GapId;
}
