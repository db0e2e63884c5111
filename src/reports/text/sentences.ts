import type { PrintedFigure, PrintedFigureReason } from "../../ratios/printed-figure.ts";
import type { FigureUnit } from "../../ratios/printed-figure/words.ts";
import type { FigureVerdict, FigureWarning } from "../../ratios/published-figure.ts";
import type { CountingEventRemark } from "../../rosters/event-remark.ts";
import type {
  SendRatioLineReason,
  SendRatioPeriod,
  SendRatioRows,
} from "../../rosters/send-ratio-table.ts";
import type { AppointmentKind } from "../../standards/appointment-rule.ts";
import type { AppointmentAspect } from "../../standards/assess-appointment.ts";
import type { EventDay } from "../../standards/condition.ts";
import type { CredentialCheck } from "../../standards/credential-checks.ts";
import type { StandardsReasonCode, StandardsReasonParams } from "../../standards/finding.ts";
import type { SendingConcern } from "../../standards/sending/assess-eligibility.ts";
import type { StandardSetter } from "../../standards/requirement.ts";
import type { InstrumentKind, Trust } from "../../terms/citation.ts";
import type { CountingEvent } from "../../terms/course.ts";
import type { RoundingMode } from "../../terms/fraction.ts";
import type {
  AdministrativeLevel,
  CredentialField,
  Paper,
  PersonnelGroup,
  Sex,
} from "../../terms/official.ts";
import type { FactPath } from "../../terms/question.ts";
import type { Status } from "../../terms/truth.ts";
import type { DiffSentences } from "./diff-sentences.ts";
import type { ClaimReason } from "../figure-report.ts";
import type { TargetSentences } from "./target-sentences.ts";

/** The names that sentences put in for ids. */
export interface NameLookup {
  readonly level: (field: CredentialField, level: string) => string;
  readonly levels: (field: CredentialField, levels: readonly string[]) => string;
  readonly gap: (gap: string) => string;
  readonly title: (title: string) => string;
  readonly issuerKind: (issuerKind: string) => string;
  readonly programme: (programme: string) => string;
  readonly later: (rule: string) => string;
  readonly value: (value: string | boolean | number | readonly string[]) => string;
}

/** A fact about the person or the post itself. */
type PersonFact = Exclude<FactPath, `credentials.${string}`>;

/** What may be asked of the credentials of a field: whether any is held, or a part of one. */
type CredentialFactPart = "held" | "level" | "paper" | "issuedOn" | "issuerKind" | "weeks";

/** A text with its first letter as a capital, as a sentence begins. */
export function capitalise(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A text as it stands inside a sentence; what begins with an abbreviation keeps its capital. */
export function uncapitalise(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text;
}

/** Names an input of a figure; the parts of a sum go by their place. */
export function nameFigureInput(
  input: string,
  { figureInputs, figurePart }: Pick<Sentences, "figureInputs" | "figurePart">,
): string {
  const [, place] = /^parts\[(\d+)\]$/u.exec(input) ?? [];
  return place === undefined ? (figureInputs[input] ?? input) : figurePart(Number(place) + 1);
}

/** Names a fact: one of the person as it stands, one of a credential by its field. */
export function nameFact(
  path: FactPath,
  { facts, credentialFacts, fields }: Pick<Sentences, "facts" | "credentialFacts" | "fields">,
): string {
  const [head, field = "", part = "held"] = path.split(".");
  if (head !== "credentials") return facts[path as PersonFact];
  return credentialFacts[part as CredentialFactPart](fields[field as CredentialField]);
}

/**
 * Every sentence of the library in one language.
 *
 * Reasons and questions are codes with particulars until they come here; the type makes a language
 * that lacks one of them fail to compile.
 */
export interface Sentences {
  readonly reasons: {
    readonly [Code in StandardsReasonCode]: (
      params: StandardsReasonParams[Code],
      names: NameLookup,
    ) => string;
  };
  readonly facts: Readonly<Record<PersonFact, string>>;
  /** What an empty list is called. */
  readonly nothing: string;
  /** What values outside the catalogues are called. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether a post is held or only planned. */
  readonly planned: Readonly<Record<"planned" | "held", string>>;
  /** A fact about the credentials of a field, by the name of the field. */
  readonly credentialFacts: Readonly<Record<CredentialFactPart, (field: string) => string>>;
  readonly fact: (path: FactPath) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly trusts: Readonly<Record<Trust, string>>;
  readonly instrumentKinds: Readonly<Record<InstrumentKind, string>>;
  readonly fields: Readonly<Record<CredentialField, string>>;
  readonly papers: Readonly<Record<Paper, string>>;
  readonly paperOf: (paper: string, level: string) => string;
  readonly paperNumber: (number: string) => string;
  readonly paperDate: (date: string) => string;
  readonly sexes: Readonly<Record<Sex, string>>;
  readonly categories: Readonly<Record<PersonnelGroup, string>>;
  readonly administrativeLevels: Readonly<Record<AdministrativeLevel, string>>;
  readonly setters: Readonly<Record<StandardSetter, string>>;
  readonly verdicts: Readonly<Record<FigureVerdict, string>>;
  readonly figureReasons: {
    readonly [Code in ClaimReason["code"]]: (
      params: (ClaimReason & { readonly code: Code })["params"],
    ) => string;
  };
  readonly figureWarnings: {
    readonly [Code in FigureWarning["code"] | CountingEventRemark["code"]]: (
      params: ((FigureWarning | CountingEventRemark) & { readonly code: Code })["params"],
    ) => string;
  };
  readonly printedReasons: {
    readonly [Code in PrintedFigureReason["code"]]: (
      params: (PrintedFigureReason & { readonly code: Code })["params"],
    ) => string;
  };
  readonly figureInputs: Readonly<Record<string, string>>;
  readonly figurePart: (place: number) => string;
  readonly figureUnits: Readonly<Record<FigureUnit, string>>;
  readonly figureKinds: Readonly<Record<Exclude<PrintedFigure["kind"], "number">, string>>;
  readonly roundingModes: Readonly<Record<RoundingMode, string>>;
  readonly sendRatioReasons: {
    readonly [Code in SendRatioLineReason["code"]]: (
      params: (SendRatioLineReason & { readonly code: Code })["params"],
      names: NameLookup,
    ) => string;
  };
  readonly sendCounts: Readonly<
    Record<"concentrated" | "nonConcentrated" | "knowledgeCompletion", string>
  >;
  readonly countingEvents: Readonly<Record<CountingEvent, string>>;
  /** The message of a rejected record, by code; codes that are not listed keep their own. */
  readonly recordIssues: Readonly<Record<string, string>>;

  readonly date: (date: string) => string;
  readonly national: string;
  readonly list: (parts: readonly string[]) => string;
  readonly orHigher: (level: string) => string;
  readonly persons: (count: number) => string;
  readonly clause: (parts: {
    readonly article?: string | undefined;
    readonly clause?: string | undefined;
    readonly point?: string | undefined;
  }) => string;
  readonly amendedBy: (document: string, amending: string) => string;
  readonly readWith: (beside: string) => string;
  readonly instrumentNotFound: string;
  readonly askFact: (fact: string, decides: string | null) => string;
  readonly due: (due: string, bindsOn: "agency" | "person", isPast: boolean | null) => string;
  /** The same of a post that is only planned: a goal of whoever appoints, never overdue. */
  readonly goal: (due: string, bindsOn: "agency" | "person") => string;
  /** The last day of a requirement that itself gives the months. */
  readonly dueByItself: (due: string, isPast: boolean | null) => string;
  readonly beforeAppointment: string;
  readonly yes: string;
  readonly no: string;
  readonly notReached: (deadline: string) => string;
  readonly fulfilledLate: (deadline: string) => string;
  readonly deadlineOpen: (deadline: string) => string;

  /** The parts of a condition in words. */
  readonly conditions: {
    readonly everybody: string;
    readonly nobody: string;
    readonly all: (parts: readonly string[]) => string;
    readonly any: (parts: readonly string[]) => string;
    readonly fact: (fact: string, values: string) => string;
    readonly age: (
      is: "under" | "from",
      ageYears: { readonly male: number; readonly female: number },
      on: string,
    ) => string;
    readonly day: (fact: string, is: "before" | "from", day: string) => string;
    readonly count: (fact: string, atLeast: number) => string;
    readonly holds: (
      field: string,
      levels: string,
      limits: {
        readonly papers: string | null;
        readonly issuedFrom: string | null;
        readonly issuedBefore: string | null;
      },
    ) => string;
    readonly monthsLeft: (
      atLeast: number,
      on: string,
      how: { readonly orTerm: boolean; readonly byMonth: boolean },
    ) => string;
    readonly gap: (gap: string) => string;
  };
  /** The days that what is assessed brings with it. */
  readonly eventDays: Readonly<Record<EventDay, string>>;
  readonly onDay: (date: string) => string;
  readonly courseLength: string;
  readonly leads: string;
  readonly basis: (source: string) => string;
  readonly noSource: string;
  readonly withinMonths: (months: number) => string;
  readonly afterAppointment: string;
  readonly whileHolding: string;

  /** The lines of one assessment. */
  readonly assessment: {
    readonly headline: (about: string, day: string, status: string) => string;
    readonly met: (setters: string | null) => string;
    readonly lacking: (what: string, source: string) => string;
    readonly open: (what: string, questions: string, source: string) => string;
    readonly fulfilled: (what: string, source: string) => string;
    readonly onlyPlanned: string;
    readonly notApplicable: (what: string, why: string, source: string) => string;
    readonly deadline: (line: string) => string;
    readonly readings: (what: string, axes: string) => string;
    readonly appointment: Readonly<Record<AppointmentKind, string>>;
    readonly basis: Readonly<Record<Status, (rule: string, source: string) => string>>;
    /** Whether one may be sent to a course, or is of the age of an appointment. */
    readonly rules: {
      readonly course: (field: string, level: string, mode: string | null) => string;
      readonly age: (appointment: string) => string;
      readonly headline: Readonly<Record<Status, string>>;
      readonly ageHeadline: Readonly<Record<Status, string>>;
      readonly met: (rule: string, why: string, source: string) => string;
      readonly notMet: (rule: string, why: string, source: string) => string;
      readonly ofCourse: string;
      readonly ofService: string;
      readonly holdsAlready: string;
      readonly alreadyHeld: string;
      readonly alreadyHeldOpen: (questions: string) => string;
      readonly concerns: Readonly<Record<SendingConcern, string>>;
    };
    readonly later: string;
    readonly leftAside: (aspects: string) => string;
    readonly aspects: Readonly<Record<AppointmentAspect, string>>;
    readonly credential: (field: string, level: string) => string;
    readonly checks: Readonly<Record<CredentialCheck["check"], string>>;
    readonly check: (check: string, status: string, why: string, source: string) => string;
  };

  readonly gapReport: {
    readonly title: (place: string, asOf: string) => string;
    readonly rows: (rows: number, accepted: number, rejected: number) => string;
    readonly headline: Readonly<Record<Status, string>>;
    readonly lacking: string;
    readonly needs: string;
    readonly needsNote: string;
    readonly questions: string;
    readonly lawGaps: string;
    readonly lawGapsNote: string;
    readonly met: string;
    readonly metNote: string;
    readonly limits: string;
    readonly notApplicable: string;
    readonly readings: string;
    readonly readingsNote: string;
    readonly rejected: string;
    readonly notEncoded: (instruments: string) => string;
    readonly row: (index: number) => string;
    readonly planned: string;
    readonly noPost: string;
    readonly ofPost: string;
    readonly ofRank: string;
    readonly ofTitle: string;
    readonly columns: {
      readonly official: string;
      readonly post: string;
      readonly lacks: string;
      readonly due: string;
      readonly source: string;
      readonly question: string;
      readonly forWhat: string;
      readonly gap: string;
      readonly persons: string;
      readonly evidence: string;
      readonly why: string;
      readonly inForce: string;
      readonly otherwise: string;
      readonly row: string;
      readonly problem: string;
    };
  };
  readonly ratioReport: {
    readonly title: (place: string, period: string, level: string | null) => string;
    readonly notShown: string;
    readonly counted: (count: string, persons: string, event: string) => string;
    readonly populationsDiffer: string;
    readonly countedByOtherEvent: (event: string) => string;
    readonly ifSame: string;
    readonly ifShown: string;
    readonly limit: (exact: string, option: string, persons: string) => string;
    readonly verdict: Readonly<Record<Status, string>>;
    /** Over the exact limit by so much, where that is no whole number, and in whole persons. */
    readonly over: (exact: string | null, persons: string) => string;
    readonly room: (persons: string) => string;
    readonly noRoom: string;
    readonly repair: (needed: string, missing: string) => string;
    readonly basis: (source: string) => string;
    readonly figures: (source: string) => string;
    readonly decidedBy: (axes: string) => string;
    readonly nothingDecides: string;
    readonly readings: string;
    readonly inForce: string;
    readonly columns: {
      readonly axis: string;
      readonly option: string;
      readonly limit: string;
      readonly headroom: string;
      readonly missing: string;
      readonly status: string;
    };
  };
  readonly ratioTable: {
    readonly title: (place: string, level: string | null) => string;
    readonly window: (from: string, through: string, event: string) => string;
    readonly rows: (rows: SendRatioRows) => string;
    readonly period: Readonly<
      Record<SendRatioPeriod["kind"], (from: string, through: string) => string>
    >;
    readonly unitLimitsBelowWhole: (sumOfUnitLimits: string, limit: string) => string;
    readonly withoutUnit: (participations: number) => string;
    readonly unclear: (persons: string) => string;
    readonly whole: string;
    readonly columns: {
      readonly unit: string;
      readonly concentrated: string;
      readonly nonConcentrated: string;
      readonly share: string;
      readonly limit: string;
      readonly headroom: string;
      readonly stillOpen: string;
      readonly missing: string;
      readonly status: string;
    };
  };
  readonly figureReport: {
    readonly title: string;
    readonly ifSame: (verdict: string) => string;
    readonly under: (option: string) => string;
    /** Which roundings to so many decimals give the printed value. */
    readonly roundings: (modes: readonly string[], decimals: number) => string;
    /** What a missing input would have to be, by rounding and by truncation. */
    readonly missing: (input: string, byRounding: string, byTruncation: string) => string;
    readonly span: (least: string, most: string | null) => string;
    readonly noNumber: string;
    readonly columns: {
      readonly claim: string;
      readonly what: string;
      readonly stated: string;
      readonly recomputed: string;
      readonly verdict: string;
      readonly source: string;
    };
  };
  readonly targets: TargetSentences;
  readonly diffReport: DiffSentences;
  readonly receipt: (parts: {
    readonly version: string;
    readonly checkedThrough: string;
    readonly fingerprint: string;
    readonly asOf: string;
  }) => string;
  readonly receiptTrust: (trustFloor: string) => string;
  readonly receiptReadings: (readings: string) => string;
  readonly afterCheckedDay: (checkedThrough: string) => string;
  readonly disclaimer: string;
}

/** The words of which sentences are made. */
export type Words = Pick<
  Sentences,
  | "facts"
  | "credentialFacts"
  | "statuses"
  | "trusts"
  | "instrumentKinds"
  | "fields"
  | "papers"
  | "nothing"
  | "values"
  | "planned"
  | "paperOf"
  | "paperNumber"
  | "paperDate"
  | "sexes"
  | "categories"
  | "administrativeLevels"
  | "setters"
  | "verdicts"
  | "figureInputs"
  | "figurePart"
  | "figureUnits"
  | "figureKinds"
  | "roundingModes"
  | "sendCounts"
  | "countingEvents"
  | "recordIssues"
  | "date"
  | "national"
  | "list"
  | "orHigher"
  | "persons"
  | "yes"
  | "no"
>;

/** The sentences of reports. */
export type ReportSentences = Pick<
  Sentences,
  | "figureReasons"
  | "figureWarnings"
  | "printedReasons"
  | "sendRatioReasons"
  | "gapReport"
  | "ratioReport"
  | "ratioTable"
  | "figureReport"
  | "targets"
  | "diffReport"
  | "receipt"
  | "receiptTrust"
  | "receiptReadings"
  | "disclaimer"
>;

/** The sentences of one answer. */
export type AnswerSentences = Omit<Sentences, keyof Words | keyof ReportSentences | "fact">;
