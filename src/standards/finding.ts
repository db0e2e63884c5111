import type { CalendarDate, PartialDate } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import type { StudyMode } from "../terms/course.ts";
import type { ReadingId } from "../terms/hole.ts";
import type {
  Credential,
  CredentialField,
  IssuerKindId,
  LevelId,
  Paper,
  PostId,
  RankId,
  TitleId,
} from "../terms/official.ts";
import type { FactPath, GapId, Question } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import type { ProgrammeId } from "./credential-rules.ts";
import type { DeadlineId, RequirementId, RequirementTime, StandardSetter } from "./requirement.ts";

/** The length of a course against what was set. */
export interface CourseLength {
  /** The weeks it lasted. */
  readonly weeks: number;
  /** The least that was set, in weeks; `null` where none was. */
  readonly weeksAtLeast: number | null;
  /** The most that was set, in weeks; `null` where none was. */
  readonly weeksAtMost: number | null;
}

/** The months left until retirement against those asked. */
export interface MonthsLeft {
  /** The least number of months asked. */
  readonly atLeast: number;
  /** The last day of service; the one that decided, where several are possible. */
  readonly retiresOn: CalendarDate;
  /** The day from which the months are counted. */
  readonly on: CalendarDate;
}

/** What each reason of an assessment carries, by its code. */
export interface StandardsReasonParams {
  /** A credential at an accepted level is held. */
  readonly credentialHeld: { readonly field: CredentialField; readonly level: LevelId };
  /** None of the credentials of the field is at an accepted level. */
  readonly credentialLacking: {
    readonly field: CredentialField;
    readonly levels: readonly LevelId[];
  };
  /** The credential is issued after the day of the rules. */
  readonly issuedLater: { readonly field: CredentialField; readonly issuedOn: PartialDate };
  /** The credential is issued outside the days that count. */
  readonly issuedOutsideLimits: { readonly field: CredentialField; readonly issuedOn: PartialDate };
  /** The day of issue is needed and is not recorded, or not fully. */
  readonly issueDayOpen: { readonly field: CredentialField; readonly issuedOn: PartialDate | null };
  /** The kind of paper is needed and is not recorded. */
  readonly paperNotRecorded: { readonly field: CredentialField; readonly level: LevelId };
  /** The kind of paper does not count here. */
  readonly paperNotAccepted: { readonly field: CredentialField; readonly paper: Paper };
  /** The level is not on the ladder of the field. */
  readonly levelNotInCatalogue: { readonly field: CredentialField; readonly level: string };
  /** A fact is not recorded. */
  readonly notRecorded: { readonly fact: FactPath };
  /** A date is recorded that cannot be: impossible, wrongly written, or a birth after the day. */
  readonly invalidDay: { readonly fact: FactPath; readonly value: string };
  /** A count is recorded that cannot be. */
  readonly invalidCount: { readonly fact: FactPath; readonly value: number };
  /** A fact has a value that meets the condition, or one that does not. */
  readonly factIs: {
    readonly fact: FactPath;
    readonly value: string | boolean | number | readonly string[];
  };
  /** The age on the measuring day is under the limit. */
  readonly ageUnder: { readonly limitYears: number; readonly on: CalendarDate };
  /** The age on the measuring day has reached the limit. */
  readonly ageReached: { readonly limitYears: number; readonly on: CalendarDate };
  /** What is known of birth and sex leaves the side of the age limit open. */
  readonly ageOpen: { readonly birth: PartialDate | null; readonly on: CalendarDate };
  /** The months left until retirement are as many as asked, or more. */
  readonly monthsLeftEnough: MonthsLeft;
  /** The months left until retirement are fewer than asked. */
  readonly monthsLeftShort: MonthsLeft;
  /** What is known of retirement and of the measuring day leaves the months left open. */
  readonly monthsLeftOpen: { readonly atLeast: number };
  /** The last day of service lies before the day of sending. */
  readonly retired: { readonly retiresOn: CalendarDate; readonly on: CalendarDate };
  /** The last day of service may lie before the day of sending. */
  readonly mayBeRetired: { readonly retiresOn: CalendarDate; readonly on: CalendarDate };
  /** Whoever holds the post may retire later; a decision says when. */
  readonly mayRetireLater: { readonly rule: string };
  /** The programme is not offered in that form of study. */
  readonly modeNotOffered: { readonly mode: StudyMode; readonly offered: readonly StudyMode[] };
  /** What is known of a dated fact leaves the side of the day open. */
  readonly dayOpen: { readonly fact: FactPath; readonly value: PartialDate };
  /** The programme ran on the day of issue. */
  readonly programmeRan: { readonly programme: ProgrammeId };
  /** No programme led to the level on the day of issue. */
  readonly programmeNotOfDay: {
    readonly field: CredentialField;
    readonly level: LevelId;
    readonly issuedOn: PartialDate;
  };
  /** The kind of issuer existed on the day of issue. */
  readonly issuerExisted: { readonly issuerKind: IssuerKindId };
  /** Which kinds of issuers may issue the paper was not seen. */
  readonly issuersNotSeen: { readonly issuerKind: IssuerKindId };
  /** The kind of issuer did not exist on the day of issue. */
  readonly issuerNotOfDay: {
    readonly issuerKind: IssuerKindId;
    readonly from: CalendarDate | null;
    readonly through: CalendarDate | null;
  };
  /** The kind of issuer may not issue the paper of the programme. */
  readonly issuerNotOfProgramme: {
    readonly issuerKind: IssuerKindId;
    readonly programme: ProgrammeId;
  };
  /** The kind of issuer is not in the catalogue. */
  readonly issuerNotInCatalogue: { readonly issuerKind: string };
  /** The course is as long as was set. */
  readonly lengthWithin: CourseLength;
  /** The course is shorter or longer than was set. */
  readonly lengthOutside: CourseLength;
  /** The kind of paper is that of the programme. */
  readonly paperAccepted: { readonly field: CredentialField; readonly paper: Paper };
  /** The text of law was not seen. */
  readonly lawGap: { readonly gap: GapId };
  /** The deadline does not cover the requirement under the readings in force. */
  readonly notCovered: Readonly<Record<string, never>>;
  /** The post is not in the catalogue. */
  readonly postNotInCatalogue: { readonly post: PostId };
  /** The post is in the catalogue, but does not exist on the day of the rules. */
  readonly postNotOfDay: {
    readonly post: PostId;
    readonly from: CalendarDate | null;
    readonly through: CalendarDate | null;
  };
  /** The rank is not in the catalogue of that day. */
  readonly rankNotInCatalogue: { readonly rank: RankId };
  /** The professional title is not in the catalogue of that day. */
  readonly titleNotInCatalogue: { readonly title: TitleId };
  /** What had to be had before appointment is held, but came only after it. */
  readonly heldOnlyAfterStart: {
    readonly field: CredentialField;
    readonly issuedOn: PartialDate;
    readonly since: PartialDate;
  };
  /** What had to be had by a last day is held, but came only after it. */
  readonly heldOnlyAfterDue: {
    readonly field: CredentialField;
    readonly issuedOn: PartialDate;
    readonly due: CalendarDate;
  };
}

/** The closed list of reason codes of an assessment. */
export type StandardsReasonCode = keyof StandardsReasonParams;

/** Why an answer is what it is: a code and its particulars, never a sentence. */
export type StandardsReason = {
  readonly [Code in StandardsReasonCode]: {
    /** What holds. */
    readonly code: Code;
    /** The particulars, typed by the code. */
    readonly params: StandardsReasonParams[Code];
  };
}[StandardsReasonCode];

/** The answer under one other option of one reading. */
export interface ReadingStatus {
  /** The reading that is moved. */
  readonly axis: ReadingId;
  /** The option it is moved to. */
  readonly option: string;
  /** The answer then. */
  readonly status: Status;
}

/** A credential that counted toward an answer. */
export interface Evidence {
  /** Its field. */
  readonly field: CredentialField;
  /** The credential, as recorded. */
  readonly credential: Credential;
}

/** What every answer shows: the answer, why, what is open, and which readings can turn it. */
export interface Answer {
  /** The answer under the readings in force. */
  readonly status: Status;
  /** Why. */
  readonly reasons: readonly StandardsReason[];
  /** What to ask; not empty exactly when the answer is unknown. */
  readonly open: readonly Question[];
  /** The answer under each other option, one axis moved at a time. */
  readonly readings: readonly ReadingStatus[];
  /** The axes that can turn the answer. */
  readonly decidedBy: readonly ReadingId[];
}

/** The last day by which something must be done, inclusive. */
export interface Due {
  /** The last day; the earliest it can be where the day it runs from is known only in part. */
  readonly earliest: CalendarDate;
  /** The last day; the latest it can be where the day it runs from is known only in part. */
  readonly latest: CalendarDate;
  /** Whether it has passed on the day of the rules; `null` where that is not known. */
  readonly isPast: boolean | null;
}

/** What a deadline means for one requirement of one person. */
export interface DeadlineFinding extends Answer {
  /** The deadline. */
  readonly deadline: DeadlineId;
  /** The last day; `null` where the day it runs from is not recorded. */
  readonly due: Due | null;
  /** Who fails when the day passes. */
  readonly bindsOn: "agency" | "person";
  /** Where the deadline stands. */
  readonly source: Citation;
  /** Where the province set what the deadline leaves to it. */
  readonly filledBy?: readonly Citation[];
}

/** What a requirement was asked for. */
export type FindingSubject =
  { readonly post: PostId } | { readonly rank: RankId } | { readonly title: TitleId };

/** The answer for one requirement of one person (kết quả rà soát). */
export interface Finding extends Answer {
  /** The requirement; `null` where the record does not show which one applies. */
  readonly requirement: RequirementId | null;
  /** The post, rank or title it was asked for, as recorded; `null` where that is not recorded. */
  readonly subject: FindingSubject | null;
  /** The place of the holding in the record; `null` for a rank, a title or a post not in it. */
  readonly holding: number | null;
  /** `true` where the person is only planned for the post: a need for training, never a breach. */
  readonly isPlanned: boolean;
  /** When the requirement must be fulfilled; `null` with an unknown requirement. */
  readonly when: RequirementTime | null;
  /** The last day of a requirement "within n months"; `null` for any other, or if not recorded. */
  readonly due: Due | null;
  /** The deadlines that cover it, or would under another reading. */
  readonly deadlines: readonly DeadlineFinding[];
  /** The credentials that counted. */
  readonly evidence: readonly Evidence[];
  /** Where the requirement stands; `null` with an unknown requirement. */
  readonly source: Citation | null;
  /** Where the province set what the requirement leaves to it. */
  readonly filledBy?: readonly Citation[];
  /** Present on `met` where others may ask more and their texts are not encoded. */
  readonly furtherStandards?: readonly StandardSetter[];
}

/** What findings say together. */
export interface Summary {
  /**
   * The least answer of the findings that apply; `notApplicable` where none does. It speaks of the
   * encoded requirements only. Of an official as a whole, planned posts are left aside.
   */
  readonly status: Status;
  /** All questions of the findings and their deadlines, each once. */
  readonly open: readonly Question[];
  /** Present where a `met` finding may not be the whole: see `Finding.furtherStandards`. */
  readonly furtherStandards?: readonly StandardSetter[];
}

/** Everything the rules say about one official on their day. */
export interface OfficialAssessment extends Summary {
  /** The caller's key of the official. */
  readonly official: string;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The findings: post by post as recorded, then the rank, then the professional title. */
  readonly findings: readonly Finding[];
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
}

/** The bare answers for one official, in the order of the findings of the full assessment. */
export interface OfficialStatuses {
  /** The caller's key of the official. */
  readonly official: string;
  /** The same as `OfficialAssessment.status`. */
  readonly status: Status;
  /** The answer of each finding with those of its deadlines. */
  readonly findings: readonly {
    /** The requirement; `null` where the record does not show which one applies. */
    readonly requirement: RequirementId | null;
    /** The answer. */
    readonly status: Status;
    /** The answers of its deadlines, in their order. */
    readonly deadlines: readonly Status[];
  }[];
}
