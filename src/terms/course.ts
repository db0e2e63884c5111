import type { CalendarDate, PartialDate } from "./calendar-date.ts";
import type { CredentialField, LevelId } from "./official.ts";

/** The form of study (hình thức đào tạo): hệ tập trung, hệ không tập trung. */
export type StudyMode = "concentrated" | "nonConcentrated";

/** Both forms of study. */
export const STUDY_MODES: readonly StudyMode[] = ["concentrated", "nonConcentrated"];

/** The event by which participations are counted: được cử, nhập học, đang học, hoàn thành. */
export type ParticipationEvent = "sent" | "enrolled" | "studying" | "completed";

/** The events that happen on a day, and so fall into a period: được cử, nhập học, hoàn thành. */
export type CountingEvent = Exclude<ParticipationEvent, "studying">;

/** A course to which officials are sent (khóa đào tạo, bồi dưỡng). */
export interface Course {
  /** The field of the paper it leads to. */
  readonly field: CredentialField;
  /** The level it leads to. */
  readonly level: LevelId;
  /** The form of study; absent where the programme has but one. */
  readonly mode?: StudyMode;
  /**
   * Whether it only completes what is missing to the level (hoàn chỉnh kiến thức), as against the
   * whole programme; absent, it does not.
   */
  readonly isKnowledgeCompletion?: boolean;
  /** The day of sending (ngày cử đi); absent, it is the day of the rules. */
  readonly sentOn?: CalendarDate;
  /** The first day of the course, as far as known. */
  readonly startsOn?: PartialDate;
  /** The last day of the course, as far as known. */
  readonly endsOn?: PartialDate;
  /** Whether it is held abroad (ở nước ngoài); absent, it is not. */
  readonly isAbroad?: boolean;
}
