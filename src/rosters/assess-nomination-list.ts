import {
  assessSendRatio,
  type SendCounts,
  type SendRatioAssessment,
} from "../ratios/send-ratio.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import {
  assessEligibility,
  type EligibilityAssessment,
} from "../standards/sending/assess-eligibility.ts";
import {
  computeSendingWindow,
  type SendingWindow,
} from "../standards/sending/compute-sending-window.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Course } from "../terms/course.ts";
import type { Official } from "../terms/official.ts";
import { addQuestions, type Question } from "../terms/question.ts";
import type { Participation } from "./participation.ts";
import { findForms, isOfRatio, type SendForm } from "./send-ratio-table/records.ts";

/** One name of a list that a unit submits (đề nghị cử). */
export interface Nomination {
  /** The record of the official. */
  readonly official: Official;
  /** The course. */
  readonly course: Course;
  /** The unit that nominates, by the caller's own name for it. */
  readonly unit?: string;
}

/** What stands against a nomination beside the rules of sending. */
export type NominationProblem =
  | {
      /**
       * The person already has what the course leads to, or it is not known; no rule of sending
       * reaches the person; the form of study is not told of a course that the ratio counts by form.
       */
      readonly code: "alreadyHeld" | "alreadyHeldOpen" | "noRuleApplies" | "modeNotTold";
    }
  | {
      /**
       * The person is at such a course or has been sent to one; or completed one, though the record
       * holds no paper of it.
       */
      readonly code: "nowStudying" | "completedBefore";
      /** The participations. */
      readonly participations: readonly Participation[];
    }
  | {
      /** The person stands on the list more than once for such a course. */
      readonly code: "nominatedTwice";
      /** The places on the list, from 0, this one included. */
      readonly places: readonly number[];
    }
  | {
      /** Several units nominate the person for such a course. */
      readonly code: "nominatedByUnits";
      /** The units; an empty name stands for none. */
      readonly units: readonly string[];
    };

/** What the rules make of one nomination. */
export interface NominationVerdict {
  /** Its place on the list, from 0. */
  readonly place: number;
  /** The caller's key of the official. */
  readonly official: string;
  /** The unit that nominates; `null` where none is told. */
  readonly unit: string | null;
  /** The course. */
  readonly course: Course;
  /** `in`: may be sent; `out`: may not; `unknown`: something must be asked first. */
  readonly verdict: "in" | "out" | "unknown";
  /** The rules of sending, each with its answer and clause. */
  readonly eligibility: EligibilityAssessment;
  /** What stands against it beside them. */
  readonly problems: readonly NominationProblem[];
  /** What to ask, each once; not empty where the verdict is `unknown` for want of a fact or a text. */
  readonly open: readonly Question[];
  /** When the rules of sending let the person go, where that is not now; `null` where it is. */
  readonly window: SendingWindow | null;
}

/** What a list does to the ratio of part-time to full-time sending of one sender. */
export interface ListSendRatio {
  /** The unit; `null` for the whole list. */
  readonly unit: string | null;
  /** Persons sent before, as the caller tells. */
  readonly before: SendCounts;
  /** With those who are in. */
  readonly withIn: SendCounts;
  /** How the ratio then stands; `null` where the caller does not tell who was sent before. */
  readonly assessment: SendRatioAssessment | null;
  /** With those of whom it is unknown as well. */
  readonly withUnknown: SendCounts;
  /** How the ratio would then stand; `null` where the caller does not tell who was sent before. */
  readonly assessmentWithUnknown: SendRatioAssessment | null;
}

/** What the rules make of a submitted list. */
export interface NominationListAssessment {
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The nominations: in + out + unknown. */
  readonly nominations: number;
  /** Persons, each once. */
  readonly persons: number;
  /** Nominations by verdict. */
  readonly counts: Readonly<Record<NominationVerdict["verdict"], number>>;
  /** The verdicts, in the order of the list. */
  readonly verdicts: readonly NominationVerdict[];
  /** The ratio, for the whole list and then unit by unit; empty where no course is one of it. */
  readonly sendRatios: readonly ListSendRatio[];
}

/** What the caller knows besides the list. */
export interface NominationContext {
  /** The participations of the people on the list; absent, nobody is known to be at a course. */
  readonly participations?: readonly Participation[];
  /**
   * Persons sent before in the period of the ratio, by unit; a unit that is absent sent none. Without
   * it the ratio is counted and not judged.
   */
  readonly sentBefore?: Readonly<Record<string, SendCounts>>;
}

/**
 * Assesses a list of people nominated for courses (danh sách đề nghị cử đi học).
 *
 * The order of the list decides nothing, and the verdicts keep it. A person named twice, or by two
 * units, is `unknown` at each place until one nomination is chosen, unless out anyway.
 *
 * @param nominations - The names, each with its course.
 * @param rules - The resolved rules of the day of sending.
 * @param context - `participations`: who is at which course; `sentBefore`: persons sent so far, by
 *   unit, for the ratio 1:1.2.
 * @returns For each name yes with clauses, no with clauses and the days on which it would be yes, or
 *   what to ask; and what those who are in do to each sender's ratio. Never throws on records of
 *   the type.
 * @throws CbccvcError as `assessEligibility` does of a course.
 * @example
 * ```ts
 * import { assessNominationList, resolveRules } from "cbccvc";
 *
 * const course = { field: "politicalTheory", level: "intermediate", mode: "nonConcentrated" } as const;
 * const { counts, verdicts } = assessNominationList(
 *   [{ official: { id: "LS-11", birth: "1999-10-02", sex: "male", holdings: [] }, course }],
 *   resolveRules({ asOf: "2026-01-01" }),
 * );
 * counts; // => { in: 0, out: 1, unknown: 0 }
 * verdicts[0]?.window?.spans[1]?.from; // => "2029-10-02"
 * ```
 * @see Quy định 350-QĐ/TW; Nghị định 171/2025/NĐ-CP, Điều 5
 */
export function assessNominationList(
  nominations: readonly Nomination[],
  rules: RuleSet,
  { participations = [], sentBefore }: NominationContext = {},
): NominationListAssessment {
  const repeated = groupBy(
    nominations.map((nomination, place) => ({ ...nomination, place })),
    ({ official, course }) => nameCourse(official.id, course),
  );
  const studies = groupBy(participations, ({ official, course }) => nameCourse(official, course));
  const verdicts = nominations.map((nomination, place) => {
    const name = nameCourse(nomination.official.id, nomination.course);
    return assessNomination(
      nomination,
      place,
      rules,
      studies.get(name) ?? [],
      repeated.get(name) ?? [],
    );
  });
  const countOf = (verdict: NominationVerdict["verdict"]) =>
    verdicts.filter((each) => each.verdict === verdict).length;
  return {
    asOf: rules.asOf,
    nominations: nominations.length,
    persons: new Set(nominations.map(({ official }) => official.id)).size,
    counts: { in: countOf("in"), out: countOf("out"), unknown: countOf("unknown") },
    verdicts,
    sendRatios: listSendRatios(verdicts, rules, sentBefore),
  };
}

function assessNomination(
  { official, course, unit }: Nomination,
  place: number,
  rules: RuleSet,
  participations: readonly Participation[],
  same: readonly (Nomination & { readonly place: number })[],
): NominationVerdict {
  const eligibility = assessEligibility(official, course, rules);
  const problems = [
    ...(eligibility.status === "notApplicable" ? [{ code: "noRuleApplies" } as const] : []),
    ...(findForms(course).length > 1 && isOfRatio(rules.sendRatioCourses, course)
      ? [{ code: "modeNotTold" } as const]
      : []),
    ...findHeld(eligibility),
    ...findStudies(eligibility, participations),
    ...findRepeated(same),
  ];
  const verdict = concludeNomination(eligibility, problems);
  const open: Question[] = [];
  if (verdict === "unknown") {
    addQuestions(open, eligibility.open);
    if (problems.some(({ code }) => code === "alreadyHeldOpen")) {
      addQuestions(open, eligibility.alreadyHeld.open);
    }
    if (problems.some(({ code }) => code === "modeNotTold")) {
      addQuestions(open, [{ ask: "fact", fact: "course.mode" }]);
    }
  }
  return {
    place,
    official: official.id,
    unit: unit ?? null,
    course,
    verdict,
    eligibility,
    problems,
    open,
    // No day helps against what is held, studied or nominated twice.
    window: eligibility.status === "met" ? null : computeSendingWindow(official, course, rules),
  };
}

function concludeNomination(
  { status }: EligibilityAssessment,
  problems: readonly NominationProblem[],
): NominationVerdict["verdict"] {
  const has = (...codes: readonly NominationProblem["code"][]) =>
    problems.some(({ code }) => codes.includes(code));
  if (status === "notMet" || has("alreadyHeld", "nowStudying")) return "out";
  // Whatever else stands against it must be settled first.
  return status === "unknown" || problems.length > 0 ? "unknown" : "in";
}

function findHeld({ alreadyHeld }: EligibilityAssessment): NominationProblem[] {
  if (alreadyHeld.status === "met") return [{ code: "alreadyHeld" }];
  return alreadyHeld.status === "unknown" ? [{ code: "alreadyHeldOpen" }] : [];
}

const AT_A_COURSE: readonly Participation["status"][] = [
  "sent",
  "enrolled",
  "studying",
  "deferred",
  "awaitingDiploma",
];

function findStudies(
  { alreadyHeld }: EligibilityAssessment,
  participations: readonly Participation[],
): NominationProblem[] {
  const current = participations.filter(({ status }) => AT_A_COURSE.includes(status));
  if (current.length > 0) return [{ code: "nowStudying", participations: current }];
  const completed = participations.filter(({ status }) => status === "completed");
  if (completed.length === 0 || alreadyHeld.status === "met") return [];
  return [{ code: "completedBefore", participations: completed }];
}

function findRepeated(
  same: readonly (Nomination & { readonly place: number })[],
): NominationProblem[] {
  if (same.length < 2) return [];
  const units = [...new Set(same.map(({ unit = "" }) => unit))].sort();
  return units.length > 1
    ? [{ code: "nominatedByUnits", units }]
    : [{ code: "nominatedTwice", places: same.map(({ place }) => place) }];
}

function nameCourse(official: string, { field, level }: Course): string {
  return JSON.stringify([official, field, level]);
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [item]);
    else known.push(item);
  }
  return groups;
}

function listSendRatios(
  verdicts: readonly NominationVerdict[],
  rules: RuleSet,
  told: NominationContext["sentBefore"],
): readonly ListSendRatio[] {
  const sentBefore = told ?? {};
  const ofRatio = verdicts.filter(({ course }) => isOfRatio(rules.sendRatioCourses, course));
  if (ofRatio.length === 0) return [];
  const units = [
    ...new Set([
      ...Object.keys(sentBefore),
      ...ofRatio.flatMap(({ unit }) => (unit === null ? [] : [unit])),
    ]),
  ].sort();
  const before = (unit: string) =>
    Object.hasOwn(sentBefore, unit) ? (sentBefore[unit] ?? NOBODY) : NOBODY;
  // Sending part-time without a word of those sent full-time is no breach yet.
  const ratio = told === undefined ? null : rules.sendRatio;
  const total = units.map(before).reduce(addCounts, NOBODY);
  const ofUnits = groupBy(ofRatio, ({ unit }) => unit ?? "");
  return [
    compareCounts(null, total, ofRatio, ratio),
    ...units.map((unit) => compareCounts(unit, before(unit), ofUnits.get(unit) ?? [], ratio)),
  ];
}

const NOBODY: SendCounts = { concentrated: 0, nonConcentrated: 0 };

function addCounts(a: SendCounts, b: SendCounts): SendCounts {
  const completion = [a.knowledgeCompletion, b.knowledgeCompletion].filter(
    (count) => count !== undefined,
  );
  return {
    concentrated: a.concentrated + b.concentrated,
    nonConcentrated: a.nonConcentrated + b.nonConcentrated,
    ...(completion.length > 0 && {
      knowledgeCompletion: completion.reduce((sum, count) => sum + count, 0),
    }),
  };
}

function compareCounts(
  unit: string | null,
  before: SendCounts,
  verdicts: readonly NominationVerdict[],
  ratio: RuleSet["sendRatio"] | null,
): ListSendRatio {
  const withIn = addPersons(before, verdicts, ["in"]);
  const withUnknown = addPersons(before, verdicts, ["in", "unknown"]);
  return {
    unit,
    before,
    withIn,
    assessment: ratio === null ? null : assessSendRatio(withIn, ratio),
    withUnknown,
    assessmentWithUnknown: ratio === null ? null : assessSendRatio(withUnknown, ratio),
  };
}

/** The counts with the persons of some verdicts, each once in each form. */
function addPersons(
  before: SendCounts,
  verdicts: readonly NominationVerdict[],
  counted: readonly NominationVerdict["verdict"][],
): SendCounts {
  const persons = (form: SendForm) => {
    const isOfForm = ({ verdict, course }: NominationVerdict) => {
      const [only, ...others] = findForms(course);
      return counted.includes(verdict) && only === form && others.length === 0;
    };
    return new Set(verdicts.filter(isOfForm).map(({ official }) => official)).size;
  };
  const knowledgeCompletion = persons("knowledgeCompletion");
  return addCounts(before, {
    concentrated: persons("concentrated"),
    nonConcentrated: persons("nonConcentrated"),
    ...(knowledgeCompletion > 0 && { knowledgeCompletion }),
  });
}
