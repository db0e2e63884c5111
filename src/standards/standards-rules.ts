import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { WithReadings } from "../terms/hole.ts";
import type { InForce } from "../terms/in-force.ts";
import type {
  AdministrativeLevel,
  AreaId,
  CredentialField,
  IssuerKindId,
  LevelId,
  ManagingLevelId,
  OfficialCategory,
  PostId,
  RankId,
  SendingGroupId,
  TitleId,
} from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";
import type { AppointmentAgeRule, AppointmentRule, ReappointmentRule } from "./appointment-rule.ts";
import type { CredentialLimit, Programme } from "./credential-rules.ts";
import type { Deadline, Requirement } from "./requirement.ts";
import type { SendingRule } from "./sending/sending-rule.ts";
import type { CommitmentRule, CompensationRule } from "./service/commitment-rule.ts";
import type { RetirementRule } from "./service/retirement-rule.ts";

/** The kind of body that a post belongs to (khối). */
export type PostBody =
  "party" | "government" | "peoplesCouncil" | "frontAndUnions" | "publicServiceUnit";

/** A rank, a level or another thing of a catalogue. */
export interface NamedEntry {
  /** What it is called. */
  readonly name: Bilingual;
}

/** A post of the catalogue. */
export interface PostEntry extends NamedEntry {
  /** Whether it is a post of leadership or management (chức vụ lãnh đạo, quản lý). */
  readonly isLeadership: boolean;
  /** The kind of body it belongs to. */
  readonly body: PostBody;
  /** The level of that body; absent where it may stand at several. */
  readonly level?: AdministrativeLevel;
}

/** A rank of the catalogue. */
export interface RankEntry extends NamedEntry {
  /** Its official code (mã số ngạch), where seen. */
  readonly code?: string;
}

/** The grade of a professional title (hạng chức danh nghề nghiệp), I the highest. */
export type TitleGrade = "I" | "II" | "III" | "IV" | "V";

/** A professional title of the catalogue. */
export interface TitleEntry extends NamedEntry {
  /** Its grade; `null` where the law names none, or the entry stands for titles of several. */
  readonly grade: TitleGrade | null;
  /** Its official code (mã số), where seen. */
  readonly code?: string;
}

/** The days on which something exists; either end is open where it is absent. */
export interface Life {
  /** The first day. */
  readonly from?: CalendarDate;
  /** The last day, inclusive. */
  readonly through?: CalendarDate;
}

/** The slice of a resolved rule set that the assessment of a person reads. */
export interface StandardsRules {
  /** The day the rules hold on. */
  readonly asOf: CalendarDate;
  /** Whether that day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay: boolean;
  /** The posts that exist on the day. */
  readonly posts: Readonly<Record<PostId, PostEntry>>;
  /** The posts of the catalogue that do not exist on the day, with the days on which they do. */
  readonly otherPosts: Readonly<Record<PostId, NamedEntry & Life>>;
  /** The ranks that exist on the day. */
  readonly ranks: Readonly<Record<RankId, RankEntry>>;
  /** The professional titles that exist on the day. */
  readonly titles: Readonly<Record<TitleId, TitleEntry>>;
  /** The ranks of the catalogue that do not exist on the day. */
  readonly otherRanks: Readonly<Record<RankId, NamedEntry & Life>>;
  /** The titles of the catalogue that do not exist on the day. */
  readonly otherTitles: Readonly<Record<TitleId, NamedEntry & Life>>;
  /** The managing levels; one outside them leaves an answer unknown. */
  readonly managingLevels: Readonly<Record<ManagingLevelId, NamedEntry>>;
  /** The kinds of areas on which a rule depends; one outside them leaves an answer unknown. */
  readonly areas: Readonly<Record<AreaId, NamedEntry>>;
  /** The levels of each field; a level outside them leaves an answer unknown. */
  readonly levels: Readonly<Record<CredentialField, Readonly<Record<LevelId, NamedEntry>>>>;
  /** The kinds of bodies that issue papers, with the days on which they exist. */
  readonly issuerKinds: Readonly<Record<IssuerKindId, NamedEntry & Life>>;
  /** The requirements in force. */
  readonly requirements: readonly WithReadings<Requirement>[];
  /** The deadlines in force, also those whose day has passed. */
  readonly deadlines: readonly WithReadings<Deadline>[];
  /** At which appointments the standard of the post must be met. */
  readonly appointments: readonly WithReadings<AppointmentRule>[];
  /** The programmes with their history up to the day: a paper is judged by the day of its issue. */
  readonly programmes: readonly Programme[];
  /** Which papers count only by their kind or day of issue. */
  readonly credentialLimits: readonly WithReadings<CredentialLimit>[];
  /** The groups that rules of sending treat apart; one outside them leaves an answer unknown. */
  readonly sendingGroups: Readonly<Record<SendingGroupId, NamedEntry>>;
  /** What must hold of those who are sent to a course. */
  readonly sending: readonly WithReadings<SendingRule>[];
  /** What stands for the rules of a course of which none was seen. */
  readonly courseWithoutRule: { readonly gap: GapId };
  /** When officials retire. */
  readonly retirement: InForce<RetirementRule>;
  /** The time in the post that an appointment must leave until retirement. */
  readonly appointmentAges: readonly WithReadings<AppointmentAgeRule>[];
  /** What becomes of a term that ends near retirement, by category. */
  readonly reappointment: Readonly<Record<OfficialCategory, InForce<ReappointmentRule>>>;
  /** The service owed after training, by category. */
  readonly serviceCommitment: Readonly<Record<OfficialCategory, InForce<CommitmentRule>>>;
  /** What is paid back where training or the service after it is broken off, by category. */
  readonly compensation: Readonly<Record<OfficialCategory, InForce<CompensationRule>>>;
  /** The posts of which a standard that the province set itself is among the requirements. */
  readonly postsWithOwnStandard: readonly PostId[];
}
