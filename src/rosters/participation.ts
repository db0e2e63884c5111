import { isPartialDate, type PartialDate } from "../terms/calendar-date.ts";
import type { CountingEvent, Course, ParticipationEvent } from "../terms/course.ts";
import type { Truth } from "../terms/truth.ts";

/**
 * How far a participation has come (tình trạng học).
 *
 * - `registered`: đăng ký, chưa có quyết định cử.
 * - `sent`: đã được cử.
 * - `enrolled`: đã nhập học.
 * - `studying`: đang học.
 * - `deferred`: bảo lưu.
 * - `withdrawn`: thôi học.
 * - `completed`: hoàn thành, đã có văn bằng, chứng chỉ.
 * - `awaitingDiploma`: học xong, chờ cấp văn bằng, chứng chỉ.
 */
export type ParticipationStatus =
  | "registered"
  | "sent"
  | "enrolled"
  | "studying"
  | "deferred"
  | "withdrawn"
  | "completed"
  | "awaitingDiploma";

/** One person at one course (lượt): not a person, who may have several. */
export interface Participation {
  /** The caller's key of the official. */
  readonly official: string;
  /** The course. */
  readonly course: Course;
  /** How far it has come. */
  readonly status: ParticipationStatus;
  /** The unit that sent the person, by the caller's own name for it. */
  readonly unit?: string;
  /** The day of enrolment; it tells whether one who deferred or withdrew had enrolled. */
  readonly enrolledOn?: PartialDate;
  /** The class (lớp), by the caller's own name for it. */
  readonly class?: string;
  /** The lessons attended (tiết), in whole numbers. */
  readonly lessons?: number;
}

const EVENTS: Readonly<Record<ParticipationStatus, Readonly<Record<ParticipationEvent, Truth>>>> = {
  registered: { sent: "notMet", enrolled: "notMet", studying: "notMet", completed: "notMet" },
  sent: { sent: "met", enrolled: "notMet", studying: "notMet", completed: "notMet" },
  enrolled: { sent: "met", enrolled: "met", studying: "met", completed: "notMet" },
  studying: { sent: "met", enrolled: "met", studying: "met", completed: "notMet" },
  // Both may come before the first day at the school.
  deferred: { sent: "met", enrolled: "unknown", studying: "notMet", completed: "notMet" },
  withdrawn: { sent: "met", enrolled: "unknown", studying: "notMet", completed: "notMet" },
  completed: { sent: "met", enrolled: "met", studying: "notMet", completed: "met" },
  awaitingDiploma: { sent: "met", enrolled: "met", studying: "notMet", completed: "met" },
};

/**
 * Tells whether a participation counts by an event (tính theo sự kiện nào).
 *
 * @param participation - The participation, as it stands.
 * @param event - The event by which is counted.
 * @returns `met` where it counts; `unknown` where somebody deferred or withdrew and the record does
 *   not say whether that was after enrolment.
 * @example
 * ```ts
 * import { hasEvent } from "cbccvc";
 *
 * const course = { field: "politicalTheory", level: "advanced", mode: "concentrated" } as const;
 * hasEvent({ official: "LS-01", course, status: "withdrawn" }, "sent"); // => "met"
 * hasEvent({ official: "LS-01", course, status: "withdrawn" }, "enrolled"); // => "unknown"
 * ```
 */
export function hasEvent({ status, enrolledOn }: Participation, event: ParticipationEvent): Truth {
  // A status outside the list, which an untyped caller may send, is not taken for another one.
  const truth = Object.hasOwn(EVENTS, status) ? EVENTS[status][event] : "unknown";
  return truth === "unknown" && isPartialDate(enrolledOn) ? "met" : truth;
}

/**
 * The day of an event, as far as the record tells it: of sending, of enrolment or the beginning of
 * the course, of its end.
 */
export function readEventDay(
  { course, enrolledOn }: Participation,
  event: CountingEvent,
): PartialDate | undefined {
  switch (event) {
    case "sent":
      return course.sentOn;
    case "enrolled":
      return enrolledOn ?? course.startsOn;
    case "completed":
      return course.endsOn;
  }
}

/** Participations counted by one event. */
export interface ParticipationCount {
  /** The event. */
  readonly event: ParticipationEvent;
  /** The participations that count (lượt). */
  readonly participations: number;
  /** The persons among them, each once (người). */
  readonly persons: number;
  /** The participations of which it is not known whether they count. */
  readonly unknown: number;
}

/**
 * Counts participations by one event, in participations and in persons.
 *
 * @param participations - The records; of which courses and days is the caller's choice.
 * @param event - The event by which is counted.
 * @returns Both counts with how many stay open. Persons of several counts do not add up.
 * @example
 * ```ts
 * import { computeParticipationCount } from "cbccvc";
 *
 * const course = { field: "leadership", level: "division" } as const;
 * const records = [
 *   { official: "LS-01", course, status: "completed" },
 *   { official: "LS-01", course, status: "studying" },
 * ] as const;
 * computeParticipationCount(records, "enrolled");
 * // => { event: "enrolled", participations: 2, persons: 1, unknown: 0 }
 * ```
 */
export function computeParticipationCount(
  participations: readonly Participation[],
  event: ParticipationEvent,
): ParticipationCount {
  const counted = participations.filter((each) => hasEvent(each, event) === "met");
  return {
    event,
    participations: counted.length,
    persons: new Set(counted.map(({ official }) => official)).size,
    unknown: participations.filter((each) => hasEvent(each, event) === "unknown").length,
  };
}
