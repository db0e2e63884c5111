import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import type { Form, ReadingHole } from "../terms/hole.ts";
import type { PostId, RankId, TitleId } from "../terms/official.ts";
import type { Condition, DayFact } from "./condition.ts";

/** The name of a requirement. */
export type RequirementId = string;

/** The name of a deadline. */
export type DeadlineId = string;

/** What a requirement belongs to: posts, ranks or professional titles. */
export type StandardSubject =
  | {
      /** The posts whose standard it is. */
      readonly posts: readonly PostId[];
    }
  | {
      /** The ranks whose standard it is. */
      readonly ranks: readonly RankId[];
    }
  | {
      /** The professional titles whose standard it is. */
      readonly titles: readonly TitleId[];
    };

/** Who may set a further standard of its own beside the national one. */
export type StandardSetter = "party" | "ministry" | "province";

/**
 * When a requirement must be fulfilled: before the appointment; at any time, the appointment
 * included; once in the post, without a last day that was seen; or within some months.
 */
export type RequirementTime =
  | "beforeAppointment"
  | "whileHolding"
  | "afterAppointment"
  | {
      /** The months in which it must be fulfilled after the start of the post, rank or title. */
      readonly withinMonths: number;
    };

/** What a post or a rank asks of the person who has it (tiêu chuẩn). */
export interface Requirement<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: RequirementId;
  /** What it asks for, as a name. */
  readonly name: Bilingual;
  /** The posts, ranks or titles whose standard it is. */
  readonly of: StandardSubject;
  /** `training` (đào tạo) leads to a degree or diploma, `retraining` (bồi dưỡng) to a certificate. */
  readonly nature: "training" | "retraining";
  /** When it must be fulfilled; `null` where that was not seen. */
  readonly when: RequirementTime | null;
  /** Whom among them it reaches; absent when all of them. */
  readonly scope?: Condition<F>;
  /** What it asks. */
  readonly asks: Condition<F>;
  /** Who may set a further standard of its own beside it; absent where nobody may. */
  readonly setters?: readonly StandardSetter[];
  /** Where it stands; `null` where nothing was seen of it. */
  readonly source: Citation | null;
  /** Where a province set what the requirement leaves to it; only once resolved. */
  readonly filledBy?: readonly Citation[];
}

/** Which requirements a deadline covers, as authored: those of a kind, or those named. */
export type CoverSelector =
  | {
      /** The nature of the requirements. */
      readonly nature: "training" | "retraining";
      /** Whose standards. */
      readonly of: readonly ("posts" | "ranks" | "titles")[];
    }
  | {
      /** The requirements themselves. */
      readonly requirements: readonly RequirementId[];
    };

/** When something is due: on a day, or a number of months after a dated fact. */
export type DueRule =
  | {
      /** The last day. */
      readonly on: CalendarDate;
    }
  | {
      /** The months. */
      readonly months: number;
      /** The dated fact they run from. */
      readonly after: DayFact;
    };

/** A day by which requirements must be fulfilled (thời hạn). It is never a waiver of them. */
export interface Deadline<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: DeadlineId;
  /** What it is called. */
  readonly name: Bilingual;
  /** Whom it reaches; absent when everybody whom a covered requirement reaches. */
  readonly scope?: Condition<F>;
  /** The requirements it covers. */
  readonly covers: F extends "authored"
    ? CoverSelector | ReadingHole<CoverSelector>
    : readonly RequirementId[];
  /** The last day, inclusive: fixed, or a number of months after a dated fact. */
  readonly due: F extends "authored" ? DueRule | ReadingHole<DueRule> : DueRule;
  /** Who fails when the day passes: the agency that had to send, or the person. */
  readonly bindsOn: "agency" | "person";
  /** Where it stands. */
  readonly source: Citation;
  /** Where a province set what the deadline leaves to it; only once resolved. */
  readonly filledBy?: readonly Citation[];
}
