import type { Bilingual } from "../../terms/bilingual.ts";
import type { Citation } from "../../terms/citation.ts";
import type { StudyMode } from "../../terms/course.ts";
import type { Form } from "../../terms/hole.ts";
import type { CredentialField, LevelId } from "../../terms/official.ts";
import type { Condition } from "../condition.ts";

/** The name of a rule of sending. */
export type SendingRuleId = string;

/** Which courses a rule of sending is about; what is absent does not matter. */
export interface CourseSelector {
  /** The field of the paper. */
  readonly field?: CredentialField;
  /** The levels. */
  readonly levels?: readonly LevelId[];
  /** The forms of study. */
  readonly modes?: readonly StudyMode[];
  /** Whether the course is held abroad. */
  readonly isAbroad?: boolean;
  /** Whether it leads to a degree (đào tạo), as against retraining (bồi dưỡng). */
  readonly isDegree?: boolean;
}

/**
 * What a rule of sending looks at: who the person is, what is asked of one, how old one is, how long
 * one still serves; or, the other way round, whether one already has what the course leads to.
 */
export type SendingAspect = "who" | "standard" | "age" | "serviceLeft" | "alreadyHeld";

/** What must hold of a person who is sent to a course (điều kiện, tiêu chuẩn cử đi học). */
export interface SendingRule<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: SendingRuleId;
  /** What it asks for, as a name. */
  readonly name: Bilingual;
  /** The courses it is about. */
  readonly of: CourseSelector;
  /** What it looks at. */
  readonly aspect: SendingAspect;
  /** Whom it reaches; absent when everybody. */
  readonly scope?: Condition<F>;
  /** What it asks of the person, with one of the posts that are held or planned. */
  readonly asks: Condition<F>;
  /** Where it stands; `null` where nothing was seen of it. */
  readonly source: Citation | null;
}
