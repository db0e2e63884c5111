import {
  toDayInterval,
  toDayNumber,
  type DayInterval,
  type DayNumber,
  type PartialDate,
} from "../terms/calendar-date.ts";
import type { Course } from "../terms/course.ts";
import type { AdministrativeLevel, Holding, Official } from "../terms/official.ts";
import { addQuestions, type FactPath, type Question } from "../terms/question.ts";
import type { DayFact, EventDay, MeasuringDay } from "./condition.ts";
import type { Evidence, StandardsReason } from "./finding.ts";
import type { StandardsRules } from "./standards-rules.ts";
import type { TruthCode } from "./truth-code.ts";

/** The days on which a person may retire, with what leaves them open. */
export interface RetirementDays {
  /** The last day of service: `through` is `null` where nothing ends it; absent, no day is known. */
  readonly days?: { readonly from: DayNumber; readonly through: DayNumber | null };
  /** Why it is as it is, or open. */
  readonly reasons: readonly StandardsReason[];
  /** What to ask; empty where the day is known. */
  readonly open: readonly Question[];
}

/** A person, with what many conditions ask lowered once. */
export interface Person {
  readonly official: Official;
  /** `undefined` where no birth is recorded, or one that cannot be. */
  readonly birth: DayInterval | undefined;
  /** Whether a post of leadership is held on the day. */
  readonly leads: TruthCode;
  /** `undefined` where it is neither recorded nor the one level of all posts held. */
  readonly level: AdministrativeLevel | undefined;
}

/** What a condition is asked about: a person, and the holding where the rule is about a post. */
export interface Subject extends Person {
  readonly holding: Holding | undefined;
  /** Whether that holding is one of the day; met where the rule is not about a post. */
  readonly held: TruthCode;
  /** The course, where the rule is about sending to one. */
  readonly course?: Course;
  /** The days that what is assessed brings with it. */
  readonly events?: EventDays;
  /** The term of the post in months, where one is told. */
  readonly termMonths?: number;
  /** When the person retires, where a rule looks at that. */
  readonly retirement?: RetirementDays;
}

/** What stands for the post of a person who has none and is planned for none. */
export const NO_HOLDING: Holding = Object.freeze({ post: "" });

/** A day that what is assessed brings with it, as recorded; `undefined` days are no days. */
interface EventOfDay {
  readonly recorded: PartialDate;
  readonly days: DayInterval | undefined;
}

/** The days that what is assessed brings with it; one that is absent is not recorded. */
export type EventDays = { readonly [Event in EventDay]?: EventOfDay };

/** Reads the days that what is assessed brings with it. */
export function readEvents(recorded: {
  readonly [Event in EventDay]?: PartialDate | undefined;
}): EventDays {
  return Object.fromEntries(
    Object.entries(recorded).map(([event, day]) => [
      event,
      day === undefined ? undefined : { recorded: day, days: toDayInterval(day) },
    ]),
  );
}

/** The days on which something is measured; `undefined` where they are not known. */
export function readMeasuringDay({ events }: Subject, on: MeasuringDay): DayInterval | undefined {
  if (isEvent(on)) return events?.[on]?.days;
  const day = toDayNumber(on);
  return { from: day, through: day };
}

/** The reason that the day of an event is not known. */
export function missingEvent({ events }: Subject, event: EventDay): StandardsReason {
  return missingFact(EVENT_FACTS[event], events?.[event]?.recorded);
}

/** What to ask for where the day of an event is not recorded. */
export const EVENT_FACTS = {
  sending: "course.sentOn",
  courseStart: "course.startsOn",
  appointmentProcess: "appointment.processOn",
  appointmentFile: "appointment.fileReceivedOn",
} as const satisfies Record<EventDay, FactPath>;

const EVENT_NAMES: readonly string[] = Object.keys(EVENT_FACTS);

/** Whether a measuring day is one that what is assessed brings with it. */
export function isEvent(day: string): day is EventDay {
  return EVENT_NAMES.includes(day);
}

/** What the rules mean to a condition, besides the condition itself. */
export interface CompileContext {
  readonly rules: StandardsRules;
  readonly asOf: DayNumber;
}

/** Where an explanation is written down. */
export interface Trace {
  readonly reasons: StandardsReason[];
  readonly open: Question[];
  readonly evidence: Evidence[];
}

/**
 * A condition made ready to be asked of many people.
 *
 * `test` gives the truth and nothing else; `explain` walks the same leaves a second time and writes
 * down why. Keeping the two apart is what keeps `test` fast: a trace threaded through it would
 * cost every person what only a few are asked for.
 */
export interface CompiledCondition {
  readonly test: (subject: Subject) => TruthCode;
  readonly explain: (subject: Subject, trace: Trace) => void;
}

/** A dated fact of a record, as recorded. */
export function readDay({ official, holding }: Subject, fact: DayFact): PartialDate | undefined {
  switch (fact) {
    case "rankSince":
      return official.rankSince;
    case "titleSince":
      return official.titleSince;
    case "holding.since":
      return holding?.since;
    case "holding.until":
      return holding?.until;
  }
}

/** A list of a record; what an untyped caller sends in its place, such as null, is none. */
export function readList<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return Array.isArray(list) ? list : undefined;
}

/** The posts of a record; what stands in place of one is a post that no catalogue has. */
export function readHoldings({ holdings }: Official): readonly Holding[] | undefined {
  const list: readonly unknown[] | undefined = readList(holdings);
  if (list === undefined) return undefined;
  if (list.every(isHolding)) return holdings;
  return list.map((each) => (isHolding(each) ? each : { post: "" }));
}

function isHolding(value: unknown): value is Holding {
  return typeof value === "object" && value !== null;
}

export function createTrace(): Trace {
  return { reasons: [], open: [], evidence: [] };
}

/** Writes down a credential that counts, once however many conditions it meets. */
export function addEvidence({ evidence }: Trace, { field, credential }: Evidence): void {
  const isKnown = evidence.some((each) => each.field === field && each.credential === credential);
  if (!isKnown) evidence.push({ field, credential });
}

/** Writes down a reason, once however many conditions have it. */
function addReason({ reasons }: Trace, reason: StandardsReason): void {
  const text = JSON.stringify(reason);
  if (!reasons.some((known) => known.code === reason.code && JSON.stringify(known) === text)) {
    reasons.push(reason);
  }
}

/** Writes down a fact that must be asked, with the reason it is needed. */
export function askFact(trace: Trace, reason: StandardsReason, ...facts: Question[]): void {
  addReason(trace, reason);
  addQuestions(trace.open, facts);
}

/** The reason that a fact is missing: not recorded, or recorded as something that cannot be. */
export function missingFact(fact: FactPath, recorded: string | undefined): StandardsReason {
  return recorded === undefined
    ? { code: "notRecorded", params: { fact } }
    : { code: "invalidDay", params: { fact, value: recorded } };
}
