import type { SendRatioRule } from "../ratios/ratio-rules.ts";
import type {
  AppointmentAgeRule,
  AppointmentRule,
  ReappointmentRule,
} from "../standards/appointment-rule.ts";
import type {
  CredentialLimit,
  ProgrammeSubject,
  ProgrammeTerms,
} from "../standards/credential-rules.ts";
import type { Deadline, Requirement } from "../standards/requirement.ts";
import type { CourseSelector, SendingRule } from "../standards/sending/sending-rule.ts";
import type { CommitmentRule, CompensationRule } from "../standards/service/commitment-rule.ts";
import type { RetirementRule } from "../standards/service/retirement-rule.ts";
import type {
  Life,
  NamedEntry,
  PostEntry,
  RankEntry,
  TitleEntry,
} from "../standards/standards-rules.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Citation, Instrument, InstrumentId, Trust } from "../terms/citation.ts";
import type { ReadingId, SlotId } from "../terms/hole.ts";
import type {
  AreaId,
  CredentialField,
  IssuerKindId,
  LevelId,
  ManagingLevelId,
  OfficialCategory,
  PersonnelGroup,
  PostId,
  RankId,
  SendingGroupId,
  TitleId,
} from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";
import type { Target } from "./target.ts";

/** A hole in our knowledge of the law, described once. */
export interface GapEntry {
  /** What was not seen. */
  readonly about: Bilingual;
}

/** One option of a reading. */
export interface ReadingOption {
  /** What it means. */
  readonly name: Bilingual;
  /** How well it was seen, where only a page worse than the rule's own states it. */
  readonly seen?: { readonly trust: Trust; readonly in: string };
}

/** A choice that the text of the law leaves open, described once. */
export interface ReadingEntry {
  /** What is open. */
  readonly question: Bilingual;
  /** The options, by name. */
  readonly options: Readonly<Record<string, ReadingOption>>;
  /** The option in force where the caller chooses none. */
  readonly default: string;
  /** Why that one. */
  readonly why: Bilingual;
}

/** One entry of a timeline: in force from a day until the next entry begins. */
export interface Dated<T> {
  /** The first day, inclusive. */
  readonly effectiveFrom: CalendarDate;
  /** Where the first day itself was not seen: whether it is attested or inferred, and from what. */
  readonly start?: { readonly known: "attested" | "inferred"; readonly because: Bilingual };
  /** What holds from that day; `null` where the rule ends, a gap where it was not seen. */
  readonly value: T | null | { readonly gap: GapId };
  /** Where it stands; `null` only for a gap of which nothing was seen. */
  readonly source: Citation | null;
}

/** An entry of a timeline that is never a gap as a whole, and so always has its source. */
export interface Cited<T> extends Pick<Dated<T>, "effectiveFrom" | "start"> {
  /** What holds from that day; `null` where the rule ends. */
  readonly value: T | null;
  /** Where it stands. */
  readonly source: Citation;
}

/** The history of one requirement, ascending. */
export interface RequirementTimeline extends Pick<
  Requirement,
  "id" | "name" | "of" | "nature" | "setters"
> {
  /** What it asked, from when. */
  readonly history: readonly Dated<Pick<Requirement<"authored">, "when" | "scope" | "asks">>[];
}

/** The history of one deadline, ascending. */
export interface DeadlineTimeline extends Pick<Deadline, "id" | "name" | "bindsOn"> {
  /** Whom it reaches, what it covers and when it falls, from when. */
  readonly history: readonly Cited<Pick<Deadline<"authored">, "scope" | "covers" | "due">>[];
}

/** The history of one target, ascending. */
export interface TargetTimeline extends Pick<Target, "id" | "name" | "populationName" | "binds"> {
  /** How much it asked for, of whom, by what measure and when, from when. */
  readonly history: readonly Cited<
    Omit<Target<"authored">, "id" | "name" | "populationName" | "binds" | "source">
  >[];
}

/** The history of one rule on appointments, ascending. */
export interface AppointmentTimeline extends Pick<AppointmentRule, "id" | "name" | "kinds"> {
  /** Of whom it asked for the standard, from when. */
  readonly history: readonly Dated<Pick<AppointmentRule<"authored">, "scope">>[];
}

/** The history of one limit on papers, ascending. */
export interface CredentialLimitTimeline extends Pick<
  CredentialLimit,
  "id" | "name" | "field" | "levels" | "papers"
> {
  /** What it asked of a paper, from when. */
  readonly history: readonly Dated<Pick<CredentialLimit<"authored">, "asks">>[];
}

/** The history of one rule of sending, ascending. */
export interface SendingTimeline extends Pick<SendingRule, "id" | "name" | "of" | "aspect"> {
  /** Whom it reached and what it asked, from when. */
  readonly history: readonly Dated<Pick<SendingRule<"authored">, "scope" | "asks">>[];
}

/** The history of the time in the post that an appointment must leave, ascending. */
export interface AppointmentAgeTimeline extends Pick<AppointmentAgeRule, "id" | "name" | "kinds"> {
  /** Whom it reached and what it asked, from when. */
  readonly history: readonly Dated<Pick<AppointmentAgeRule<"authored">, "scope" | "asks">>[];
}

/** The history of one programme, ascending. */
export interface ProgrammeTimeline extends ProgrammeSubject {
  /** What was set for it, from when. */
  readonly history: readonly Dated<ProgrammeTerms>[];
}

/** An entry of a catalogue that may have a beginning and an end, and says where it was seen. */
export type Catalogued<T> = T & Life & { readonly source: Citation };

/** What regulates the training of a category (đào tạo, bồi dưỡng). */
export interface RegimeTerms {
  /** The decree. */
  readonly decree: InstrumentId;
  /** The instruments that guide it. */
  readonly guidedBy?: readonly InstrumentId[];
  /** The least training in a year, in lessons (tiết), or what was not seen of it; absent if none. */
  readonly yearlyLessonsAtLeast?: number | { readonly gap: GapId };
}

/** A category of officials, or a group that is trained beside them. */
export interface PersonnelEntry {
  /** What it is called. */
  readonly name: Bilingual;
  /** Who belongs to it, from when: only what the words of the law changed. */
  readonly meaning: readonly Dated<Bilingual>[];
  /** The parts that the law told apart, each with its days. */
  readonly parts?: Readonly<Record<string, Catalogued<NamedEntry>>>;
  /** What regulated its training, from when. */
  readonly training: readonly Dated<RegimeTerms>[];
}

/** The law as data: catalogues, registers and timelines. Literals only, nothing to execute. */
export interface AuthoredLaw {
  /** The first day for which the timelines hold anything. */
  readonly coverageFrom: CalendarDate;
  /** The last day through which the data were checked against sources. */
  readonly checkedThrough: CalendarDate;
  /** Every instrument, once. */
  readonly instruments: readonly Instrument[];
  /** Every gap, once. */
  readonly gaps: Readonly<Record<GapId, GapEntry>>;
  /** Every reading, once. */
  readonly readings: Readonly<Record<ReadingId, ReadingEntry>>;
  /** The categories of officials, and the groups trained beside them. */
  readonly personnel: Readonly<Record<PersonnelGroup, PersonnelEntry>>;
  /** The posts. */
  readonly posts: Readonly<Record<PostId, Catalogued<PostEntry>>>;
  /** The ranks. */
  readonly ranks: Readonly<Record<RankId, Catalogued<RankEntry>>>;
  /** The professional titles. */
  readonly titles: Readonly<Record<TitleId, Catalogued<TitleEntry>>>;
  /** The managing levels. */
  readonly managingLevels: Readonly<Record<ManagingLevelId, NamedEntry>>;
  /** The kinds of areas on which a rule depends. */
  readonly areas: Readonly<Record<AreaId, NamedEntry>>;
  /** The kinds of bodies that issue papers. */
  readonly issuerKinds: Readonly<Record<IssuerKindId, Catalogued<NamedEntry>>>;
  /** The levels of each field. */
  readonly levels: Readonly<Record<CredentialField, Readonly<Record<LevelId, NamedEntry>>>>;
  /** The requirements. */
  readonly requirements: readonly RequirementTimeline[];
  /** The deadlines. */
  readonly deadlines: readonly DeadlineTimeline[];
  /** The targets. */
  readonly targets: readonly TargetTimeline[];
  /** At which appointments the standard of the post is asked. */
  readonly appointments: readonly AppointmentTimeline[];
  /** The programmes. */
  readonly programmes: readonly ProgrammeTimeline[];
  /** The limits on papers. */
  readonly credentialLimits: readonly CredentialLimitTimeline[];
  /** The groups that rules of sending treat apart. */
  readonly sendingGroups: Readonly<Record<SendingGroupId, NamedEntry>>;
  /** What must hold of those who are sent to a course. */
  readonly sending: readonly SendingTimeline[];
  /** What stands for the rules of a course of which none was seen. */
  readonly courseWithoutRule: { readonly gap: GapId };
  /** When officials retire. */
  readonly retirement: readonly Dated<RetirementRule<"authored">>[];
  /** The time in the post that an appointment must leave until retirement. */
  readonly appointmentAges: readonly AppointmentAgeTimeline[];
  /** What becomes of a term that ends near retirement, by category. */
  readonly reappointment: Readonly<Record<OfficialCategory, readonly Dated<ReappointmentRule>[]>>;
  /** The service owed after training, by category. */
  readonly serviceCommitment: Readonly<Record<OfficialCategory, readonly Dated<CommitmentRule>[]>>;
  /** What is paid back, by category. */
  readonly compensation: Readonly<
    Record<OfficialCategory, readonly Dated<CompensationRule<"authored">>[]>
  >;
  /** The courses of which the ratio of part-time to full-time sending speaks. */
  readonly sendRatioCourses: CourseSelector;
  /** The ratio of part-time to full-time sending. */
  readonly sendRatio: readonly Dated<SendRatioRule<"authored">>[];
}

/** A province, or a unit inside one, stating only what differs from the national law. */
export interface ProvinceVariant {
  /** Its name in kebab case, without diacritics: `"lang-son"`. */
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** The province it lies in; absent for a province. */
  readonly within?: ProvinceVariant;
  /**
   * Its end, for a unit inside a province that no longer exists; on which days a province exists is known
   * from the catalogue of provinces.
   */
  readonly ended?: {
    /** The last day on which it exists. */
    readonly through: CalendarDate;
    /** The units that it went into, where seen. */
    readonly successors: readonly string[];
    /** Where that stands. */
    readonly source: Citation;
  };
  /** The slots of the national law that it fills, each with its history. */
  readonly slots?: Readonly<Record<SlotId, readonly Dated<unknown>[]>>;
  /** Requirements of its own, which bind beside the national ones. */
  readonly requirements?: readonly RequirementTimeline[];
  /** Deadlines of its own. */
  readonly deadlines?: readonly DeadlineTimeline[];
  /** Targets of its own, which bind beside the national ones. */
  readonly targets?: readonly TargetTimeline[];
  /** The instruments that it issued. */
  readonly instruments?: readonly Instrument[];
  /** Instruments of its own whose rules are not encoded, or not whole since they were not seen whole. */
  readonly notEncoded?: readonly {
    /** The instrument. */
    readonly instrument: InstrumentId;
    /** The day by which it was in force, as far as shown. */
    readonly from: CalendarDate;
    /** The last day of the period that its title names; absent where it names none. */
    readonly through?: CalendarDate;
  }[];
}
