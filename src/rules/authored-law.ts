import type { SendRatioRule } from "../ratios/ratio-rules.ts";
import type { Deadline, Requirement } from "../standards/requirement.ts";
import type { NamedEntry, PostEntry } from "../standards/standards-rules.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Citation, Instrument, InstrumentId, Trust } from "../terms/citation.ts";
import type { ReadingId, SlotId } from "../terms/hole.ts";
import type { CredentialField, LevelId, PostId, RankId } from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";

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
  "id" | "name" | "of" | "nature" | "provinceMayAdd"
> {
  /** What it asked, from when. */
  readonly history: readonly Dated<Pick<Requirement<"authored">, "when" | "scope" | "asks">>[];
}

/** The history of one deadline, ascending. */
export interface DeadlineTimeline extends Pick<Deadline, "id" | "name" | "bindsOn"> {
  /** Whom it reaches, what it covers and when it falls, from when. */
  readonly history: readonly Cited<Pick<Deadline<"authored">, "scope" | "covers" | "due">>[];
}

/** A post that may not have existed always, and may have ended. */
export interface DatedPostEntry extends PostEntry {
  /** The last day on which the post exists; absent while it does. */
  readonly through?: CalendarDate;
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
  /** The posts. */
  readonly posts: Readonly<Record<PostId, DatedPostEntry>>;
  /** The ranks. */
  readonly ranks: Readonly<Record<RankId, NamedEntry>>;
  /** The levels of each field. */
  readonly levels: Readonly<Record<CredentialField, Readonly<Record<LevelId, NamedEntry>>>>;
  /** The requirements. */
  readonly requirements: readonly RequirementTimeline[];
  /** The deadlines. */
  readonly deadlines: readonly DeadlineTimeline[];
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
  /** Its end, for a unit that no longer exists. */
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
  /** The instruments that it issued. */
  readonly instruments?: readonly Instrument[];
  /** Instruments of its own that are known to exist and whose rules are not encoded. */
  readonly notEncoded?: readonly {
    /** The instrument. */
    readonly instrument: InstrumentId;
    /** The day by which it was in force, as far as shown. */
    readonly from: CalendarDate;
    /** The last day of the period that its title names; absent where it names none. */
    readonly through?: CalendarDate;
  }[];
}
