import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { WithReadings } from "../terms/hole.ts";
import type { CredentialField, LevelId, PostId, RankId } from "../terms/official.ts";
import type { Deadline, Requirement } from "./requirement.ts";

/** A post of the catalogue. */
export interface PostEntry {
  /** What it is called. */
  readonly name: Bilingual;
  /** Whether it is a post of leadership or management (chức vụ lãnh đạo, quản lý). */
  readonly isLeadership: boolean;
}

/** A rank or a level of the catalogue. */
export interface NamedEntry {
  /** What it is called. */
  readonly name: Bilingual;
}

/** The slice of a resolved rule set that the assessment of a person reads. */
export interface StandardsRules {
  /** The day the rules hold on. */
  readonly asOf: CalendarDate;
  /** Whether that day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay: boolean;
  /** The posts that exist on the day. */
  readonly posts: Readonly<Record<PostId, PostEntry>>;
  /** The ranks that exist on the day. */
  readonly ranks: Readonly<Record<RankId, NamedEntry>>;
  /** The levels of each field; a level outside them leaves an answer unknown. */
  readonly levels: Readonly<Record<CredentialField, Readonly<Record<LevelId, NamedEntry>>>>;
  /** The requirements in force. */
  readonly requirements: readonly WithReadings<Requirement>[];
  /** The deadlines in force, also those whose day has passed. */
  readonly deadlines: readonly WithReadings<Deadline>[];
  /** The posts of which a standard that the province set itself is among the requirements. */
  readonly postsWithOwnStandard: readonly PostId[];
}
