import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import type { StudyMode } from "../terms/course.ts";
import type { Form } from "../terms/hole.ts";
import type {
  CredentialField,
  IssuerKindId,
  LevelId,
  OfficialCategory,
  Paper,
} from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";
import type { Condition } from "./condition.ts";

/** The name of a programme of training (chương trình đào tạo, bồi dưỡng). */
export type ProgrammeId = string;

/**
 * What a programme is about (nội dung bồi dưỡng). Training to a degree is in none of the groups, nor
 * are the classes that the Party or the Prime Minister regulates apart.
 */
export type ContentGroup =
  "politicalTheory" | "nationalDefence" | "stateManagement" | "jobPosition" | "scienceAndDigital";

/** What was set for a programme over some days. */
export interface ProgrammeTerms {
  /** The shortest length in weeks, inclusive; absent where none was set or seen. */
  readonly weeksAtLeast?: number;
  /** The longest length in weeks, inclusive; absent where none was set or seen. */
  readonly weeksAtMost?: number;
  /** The kinds of paper it leads to; absent where not seen. */
  readonly papers?: readonly Paper[];
  /** The kinds of bodies that may issue the paper; absent where not seen. */
  readonly issuerKinds?: readonly IssuerKindId[];
  /** The forms of study in which it runs; absent where not seen. */
  readonly modes?: readonly StudyMode[];
}

/** What of a programme never changes. */
export interface ProgrammeSubject {
  /** Its name. */
  readonly id: ProgrammeId;
  /** What it is called. */
  readonly name: Bilingual;
  /** The field of its credential. */
  readonly field: CredentialField;
  /** The levels it leads to. */
  readonly levels: readonly LevelId[];
  /** The group of its content; `null` where it is in none of them. */
  readonly content: ContentGroup | null;
  /** For which categories it is. */
  readonly categories: readonly OfficialCategory[];
}

/** Some days of a programme's history. */
export interface ProgrammePeriod {
  /** The first day, inclusive. */
  readonly from: CalendarDate;
  /** The last day, inclusive; absent while it runs. */
  readonly through?: CalendarDate;
  /** What held then: its terms, a gap, or `null` where there was no such programme. */
  readonly terms: ProgrammeTerms | { readonly gap: GapId } | null;
  /** Where it stands; `null` only for a gap of which nothing was seen. */
  readonly source: Citation | null;
}

/** A programme with its history up to the day of the rules. */
export interface Programme extends ProgrammeSubject {
  /** Its history, ascending and without holes. */
  readonly periods: readonly ProgrammePeriod[];
}

/** A rule by which papers of a kind count only where they meet a condition. */
export interface CredentialLimit<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: string;
  /** What it says, in a few words. */
  readonly name: Bilingual;
  /** The field of the papers. */
  readonly field: CredentialField;
  /** The levels it speaks of. */
  readonly levels: readonly LevelId[];
  /** The kinds of paper it speaks of; absent when it speaks of every kind. */
  readonly papers?: readonly Paper[];
  /** What such a paper must meet, as a condition on a person who holds it alone. */
  readonly asks: Condition<F>;
  /** Where it stands. */
  readonly source: Citation | null;
}
