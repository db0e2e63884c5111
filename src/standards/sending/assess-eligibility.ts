import {
  isCalendarDate,
  toCalendarDate,
  toDayInterval,
  toDayNumber,
  type CalendarDate,
  type DayNumber,
} from "../../terms/calendar-date.ts";
import type { Citation } from "../../terms/citation.ts";
import type { Course, StudyMode } from "../../terms/course.ts";
import { CbccvcError } from "../../terms/error.ts";
import type { Official } from "../../terms/official.ts";
import { addQuestions, type FactPath, type Question } from "../../terms/question.ts";
import type { Status } from "../../terms/truth.ts";
import { compileCondition } from "../compile-condition.ts";
import {
  prepareRules,
  type CompiledRule,
  type CompiledRules,
  type CompiledWithMoves,
} from "../compile-rules.ts";
import { createTrace, type RetirementDays, type Subject } from "../compiled-condition.ts";
import { findDecisive } from "../explain.ts";
import type { Answer, Evidence, ReadingStatus, StandardsReason } from "../finding.ts";
import { explainHeld } from "../held.ts";
import type { StandardsRules } from "../standards-rules.ts";
import { findWorst } from "../summarise.ts";
import {
  conclude,
  greatest,
  least,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  STATUS_NAMES,
  UNKNOWN,
  type StatusCode,
  type TruthCode,
} from "../truth-code.ts";
import { prepareSending, testSelector } from "./compile-sending.ts";
import { lowerForCourse } from "./lower-for-course.ts";
import type { SendingAspect, SendingRule, SendingRuleId } from "./sending-rule.ts";

/** The answer of one rule of sending for one person. */
export interface SendingFinding extends Answer {
  /** The rule; `null` where it is about the course itself, or no rule of it was seen. */
  readonly rule: SendingRuleId | null;
  /** What it looks at; `null` with an unknown rule. */
  readonly aspect: SendingAspect | null;
  /** The credentials that counted. */
  readonly evidence: readonly Evidence[];
  /** Where it stands; `null` where nothing was seen of it. */
  readonly source: Citation | null;
}

/** What sending needs besides what the rules of sending ask, and this assessment leaves aside. */
export type SendingConcern = "health" | "conduct" | "field" | "seats" | "decision";

/** Whether an official may be sent to a course. */
export interface EligibilityAssessment {
  /** The caller's key of the official. */
  readonly official: string;
  /** The course. */
  readonly course: Course;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The day of sending: that of the course, or that of the rules. */
  readonly sentOn: CalendarDate;
  /** The least answer of the findings that apply; `notApplicable` where none does. */
  readonly status: Status;
  /** All questions of the findings, each once; not empty exactly when it is unknown. */
  readonly open: readonly Question[];
  /** One finding for each rule of sending that is about the course. */
  readonly findings: readonly SendingFinding[];
  /**
   * Whether the person already has what the course leads to: `met` where that is so. It is not part
   * of the answer above.
   */
  readonly alreadyHeld: SendingFinding;
  /** What else sending needs; it is not looked at here. */
  readonly leftAside: readonly SendingConcern[];
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
}

/** The field of study is a concern of degrees only. */
function listConcerns({ field }: Course): readonly SendingConcern[] {
  return [
    "health",
    "conduct",
    ...(field === "degree" ? (["field"] as const) : []),
    "seats",
    "decision",
  ];
}

/**
 * Assesses whether one official may be sent to a course (đủ điều kiện cử đi đào tạo, bồi dưỡng).
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param course - The field, the level and the form of study; `sentOn` is the day of sending, the
 *   day of the rules where it is absent; `startsOn` matters where time is counted from the first
 *   day of the course.
 * @param rules - The resolved rules.
 * @returns One finding for each rule that is about the course, with its clause, and the least of
 *   them. A course of which no rule was seen is `unknown`; whoever has retired by the day of sending
 *   is not sent. Health, conduct, the field of study, the seats and the decision of the competent
 *   body are left aside, and named. Never throws on a record of the type.
 * @throws CbccvcError `unknownField` if the field of the course does not exist; `invalidDay` if
 *   `sentOn` is no full day that exists.
 * @example
 * ```ts
 * import { assessEligibility, resolveRules } from "cbccvc";
 *
 * const { status, findings } = assessEligibility(
 *   { id: "LS-11", birth: "1995-10-02", sex: "female", partyMembership: "full" },
 *   { field: "politicalTheory", level: "intermediate", mode: "nonConcentrated" },
 *   resolveRules({ asOf: "2023-10-01" }),
 * );
 * status; // => "notMet"
 * findings.find(({ aspect }) => aspect === "age")?.reasons[0]?.code; // => "ageUnder"
 * ```
 * @see Quy định 57-QĐ/TW; Quy định 350-QĐ/TW; Nghị định 101/2017/NĐ-CP, Điều 6
 */
export function assessEligibility(
  official: Official,
  course: Course,
  rules: StandardsRules,
): EligibilityAssessment {
  assertCourse(course, rules);
  const compiled = prepareRules(rules);
  const sentOn = course.sentOn ?? rules.asOf;
  const subjects = lowerForCourse(official, course, toDayNumber(sentOn), compiled);
  const ofCourse = prepareSending(rules).filter(
    ({ rule }) => testSelector(rule.of, course) !== NOT_MET,
  );
  const about = ofCourse.filter(({ rule }) => rule.aspect !== "alreadyHeld");
  const service = checkService(subjects[0]?.retirement, toDayNumber(sentOn), rules);
  const findings = [
    ...checkCourse(official, course, rules),
    ...(service === null ? [] : [service]),
    ...about
      .map((rule) => explainSending(rule, subjects, course, compiled.asOf))
      .filter(({ status }) => status !== "notApplicable"),
  ];
  if (about.length === 0) findings.push(noRuleSeen(rules));
  const status = findWorst(findings.map((finding) => finding.status));
  const open: Question[] = [];
  for (const finding of findings) addQuestions(open, finding.open);
  return {
    official: official.id,
    course,
    asOf: rules.asOf,
    sentOn,
    status,
    open: status === "unknown" ? open : [],
    findings,
    alreadyHeld: explainHeldAlready(ofCourse, subjects, course, compiled),
    leftAside: listConcerns(course),
    ...(rules.afterCheckedDay && { afterCheckedDay: true as const }),
  };
}

/** Refuses a course that cannot be looked at. */
export function assertCourse({ field, sentOn }: Course, { levels }: StandardsRules): void {
  if (!Object.hasOwn(levels, field)) {
    const known = Object.keys(levels);
    throw new CbccvcError(
      "unknownField",
      { field, known },
      `there is no field ${field}; there are ${known.join(", ")}`,
    );
  }
  if (sentOn !== undefined && !isCalendarDate(sentOn)) {
    throw new CbccvcError(
      "invalidDay",
      { argument: "sentOn", value: String(sentOn) },
      `sentOn is ${String(sentOn)}; give a full day that exists, as yyyy-mm-dd`,
    );
  }
}

/** A finding about the course itself: something of it must be asked. */
function askCourse(reason: StandardsReason, fact: FactPath): SendingFinding {
  return createOpen(reason, { ask: "fact", fact });
}

function noRuleSeen({ courseWithoutRule: { gap } }: StandardsRules): SendingFinding {
  return createOpen({ code: "lawGap", params: { gap } }, { ask: "law", gap });
}

function createOpen(reason: StandardsReason, question: Question): SendingFinding {
  return {
    rule: null,
    aspect: null,
    status: "unknown",
    reasons: [reason],
    open: [question],
    readings: [],
    decidedBy: [],
    evidence: [],
    source: null,
  };
}

/** What is wrong with the course itself: its level, its form, its days. */
export function checkCourse(
  official: Official,
  course: Course,
  rules: StandardsRules,
): readonly SendingFinding[] {
  const { field, level, mode, startsOn, endsOn } = course;
  const findings: SendingFinding[] = [];
  if (!Object.hasOwn(rules.levels[field], level)) {
    const reason = { code: "levelNotInCatalogue", params: { field, level } } as const;
    findings.push(askCourse(reason, "course.level"));
  }
  const offered = findModes(course, rules);
  if (mode !== undefined && offered !== undefined && !offered.includes(mode)) {
    const reason = { code: "modeNotOffered", params: { mode, offered } } as const;
    findings.push(askCourse(reason, "course.mode"));
  }
  const birth = toDayInterval(official.birth);
  const start = toDayInterval(startsOn);
  if (startsOn !== undefined) {
    // A course does not begin before whoever is sent to it is born.
    const isPossible = start !== undefined && (birth === undefined || start.through > birth.from);
    if (!isPossible) {
      const params = { fact: "course.startsOn", value: startsOn } as const;
      findings.push(askCourse({ code: "invalidDay", params }, "course.startsOn"));
    }
  }
  if (endsOn !== undefined) {
    const end = toDayInterval(endsOn);
    if (end === undefined || (start !== undefined && end.through < start.from)) {
      const params = { fact: "course.endsOn", value: endsOn } as const;
      findings.push(askCourse({ code: "invalidDay", params }, "course.endsOn"));
    }
  }
  return findings;
}

/** The forms of study in which the programmes of the level run; absent where that was not seen. */
function findModes(
  { field, level }: Course,
  { programmes }: StandardsRules,
): readonly StudyMode[] | undefined {
  // The history of a programme ends with the day of the rules.
  const terms = programmes
    .filter((each) => each.field === field && each.levels.includes(level))
    .map(({ periods }) => periods.at(-1)?.terms);
  const modes = terms.map((each) =>
    each === null || each === undefined || "gap" in each ? undefined : each.modes,
  );
  if (modes.length === 0 || modes.includes(undefined)) return undefined;
  return [...new Set(modes.flatMap((each) => each ?? []))];
}

/** Whether what the course leads to is held: by the rule of the course, else at its own level. */
function explainHeldAlready(
  ofCourse: readonly CompiledWithMoves<SendingRule>[],
  subjects: readonly Subject[],
  course: Course,
  { rules, asOf }: CompiledRules,
): SendingFinding {
  const ruled = ofCourse.find(({ rule }) => rule.aspect === "alreadyHeld");
  if (ruled !== undefined) return explainSending(ruled, subjects, course, asOf);
  const { field, level } = course;
  const asks = { kind: "holds", field, levels: [level], recordedLevel: "counts" } as const;
  const trace = createTrace();
  const held = compileCondition(asks, { rules, asOf });
  const [subject] = subjects;
  const truth = subject === undefined ? UNKNOWN : held.test(subject);
  if (subject !== undefined) held.explain(subject, trace);
  return {
    rule: null,
    aspect: "alreadyHeld",
    status: STATUS_NAMES[truth],
    reasons: trace.reasons,
    open: trace.open,
    readings: [],
    decidedBy: [],
    evidence: trace.evidence,
    source: null,
  };
}

/** Whether the person still serves on the day of sending; nothing where no day of retirement is known. */
export function checkService(
  retirement: RetirementDays | undefined,
  sentOn: DayNumber,
  { retirement: rule }: StandardsRules,
): SendingFinding | null {
  const days = retirement?.days;
  if (retirement === undefined || days === undefined || days.from >= sentOn) return null;
  const on = toCalendarDate(sentOn);
  const isRetired = days.through !== null && days.through < sentOn;
  const retiresOn = toCalendarDate(isRetired ? days.through : days.from);
  return {
    rule: null,
    aspect: "serviceLeft",
    status: isRetired ? "notMet" : "unknown",
    reasons: [
      { code: isRetired ? "retired" : "mayBeRetired", params: { retiresOn, on } },
      ...retirement.reasons,
    ],
    open: isRetired ? [] : retirement.open,
    readings: [],
    decidedBy: [],
    evidence: [],
    source: rule.state === "inForce" ? rule.source : null,
  };
}

/** How a rule stands for a person: the post that helps the most decides. */
export function concludeSending(
  { rule, scope, asks }: CompiledRule<SendingRule>,
  subjects: readonly Subject[],
  course: Course,
): StatusCode {
  let reach: TruthCode = NOT_MET;
  let asked: TruthCode = NOT_MET;
  for (const subject of subjects) {
    reach = greatest(reach, scope.test(subject));
    asked = greatest(asked, least(subject.held, asks.test(subject)));
  }
  return conclude(least(testSelector(rule.of, course), reach), asked);
}

function explainSending(
  compiled: CompiledWithMoves<SendingRule>,
  subjects: readonly Subject[],
  course: Course,
  asOf: DayNumber,
): SendingFinding {
  const { rule, scope, asks, moves } = compiled;
  const status = concludeSending(compiled, subjects, course);
  const trace = createTrace();
  if (status === UNKNOWN) {
    if (testSelector(rule.of, course) === UNKNOWN) {
      trace.reasons.push({ code: "notRecorded", params: { fact: "course.mode" } });
      addQuestions(trace.open, [{ ask: "fact", fact: "course.mode" }]);
    }
    for (const subject of subjects) {
      if (scope.test(subject) === UNKNOWN) scope.explain(subject, trace);
    }
  }
  for (const subject of pickTelling(compiled, subjects, status)) {
    if (status === UNKNOWN && subject.held === UNKNOWN && subject.holding !== undefined) {
      explainHeld(subject.holding, asOf, trace);
    }
    asks.explain(subject, trace);
  }
  const readings = moves.map(({ axis, option, moved }): ReadingStatus => ({
    axis,
    option,
    status: STATUS_NAMES[concludeSending(moved, subjects, course)],
  }));
  return {
    rule: rule.id,
    aspect: rule.aspect,
    status: STATUS_NAMES[status],
    reasons: trace.reasons,
    open: status === UNKNOWN ? trace.open : [],
    readings,
    decidedBy: findDecisive(STATUS_NAMES[status], readings),
    evidence: trace.evidence,
    source: rule.source,
  };
}

/** The posts that show why: the one that meets the rule, those that leave it open, or the first. */
function pickTelling(
  { asks }: CompiledRule<SendingRule>,
  subjects: readonly Subject[],
  status: StatusCode,
): readonly Subject[] {
  const truthOf = (subject: Subject) => least(subject.held, asks.test(subject));
  if (status === MET) return subjects.filter((subject) => truthOf(subject) === MET).slice(0, 1);
  if (status === UNKNOWN) return subjects.filter((subject) => truthOf(subject) === UNKNOWN);
  return status === NOT_APPLICABLE ? [] : subjects.slice(0, 1);
}
