import {
  toDayInterval,
  toDayNumber,
  type DayNumber,
  type PartialDate,
} from "../terms/calendar-date.ts";
import type { ReadingId } from "../terms/hole.ts";
import type { CredentialField } from "../terms/official.ts";
import { addQuestions, type FactPath } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import type {
  CompiledDeadline,
  CompiledMove,
  CompiledRequirement,
  CompiledRule,
  CompiledRules,
} from "./compile-rules.ts";
import {
  askFact,
  createTrace,
  type CompiledCondition,
  type Subject,
  type Trace,
} from "./compiled-condition.ts";
import { computeDue } from "./due.ts";
import type {
  DeadlineFinding,
  Due,
  Evidence,
  Finding,
  FindingSubject,
  ReadingStatus,
  StandardsReason,
} from "./finding.ts";
import { explainHeld } from "./held.ts";
import type { Requirement, StandardSetter } from "./requirement.ts";
import type { StandardsRules } from "./standards-rules.ts";
import {
  conclude,
  least,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  STATUS_NAMES,
  UNKNOWN,
  type StatusCode,
} from "./truth-code.ts";

/** A post, rank or title whose requirements cannot be told from the record. */
export type Unclear = "holdings" | "post" | "rank" | "unknownRank" | "title" | "unknownTitle";

// The objects below are written whole, key by key: spreading parts together costs more than all
// the rest of an explanation.

export function explainRequirement(
  requirement: CompiledRequirement,
  subject: Subject,
  holding: number | null,
  compiled: CompiledRules,
): Finding {
  const { rule, scope, asks } = requirement;
  const { asOf, rules } = compiled;
  const status = concludeRule(requirement, subject);
  const trace = createTrace();

  if (status === UNKNOWN) explainReach(scope, subject, asOf, trace);
  else if (status === NOT_APPLICABLE) scope.explain(subject, trace);
  if (status !== NOT_APPLICABLE) asks.explain(subject, trace);

  const readings = moveReadings(requirement.moves, (move) =>
    concludeRule(move.requirement, subject),
  );
  const finding: Finding = {
    requirement: rule.id,
    subject: nameSubject(rule, subject),
    holding,
    isPlanned: subject.holding?.planned === true,
    when: rule.when,
    due: computeRequirementDue(rule, subject, asOf),
    status: STATUS_NAMES[status],
    reasons: trace.reasons,
    open: trace.open,
    readings,
    decidedBy: findDecisive(STATUS_NAMES[status], readings),
    deadlines: requirement.deadlines.map((deadline) =>
      explainDeadline(deadline, requirement, subject, asOf),
    ),
    evidence: trace.evidence,
    source: rule.source,
  };
  if (status === MET && rule.when === "beforeAppointment") {
    addAfterStart(trace, subject.holding?.since);
  }
  if (status === MET) addAfterDue(trace.reasons, trace.evidence, finding.due);
  const setters = status === MET ? listSetters(rule, subject, rules) : [];
  if (setters.length === 0 && rule.filledBy === undefined) return finding;
  return {
    ...finding,
    ...(rule.filledBy !== undefined && { filledBy: rule.filledBy }),
    ...(setters.length > 0 && { furtherStandards: setters }),
  };
}

/** Whose own standards may ask more of the post; a province's drops out once one is encoded. */
function listSetters(
  { setters = [] }: Requirement,
  { holding }: Subject,
  { postsWithOwnStandard }: StandardsRules,
): readonly StandardSetter[] {
  const isEncoded = holding !== undefined && postsWithOwnStandard.includes(holding.post);
  return isEncoded ? setters.filter((setter) => setter !== "province") : setters;
}

/** Says of evidence that surely came only after the post began that it did. */
function addAfterStart({ evidence, reasons }: Trace, since: PartialDate | undefined): void {
  const begun = toDayInterval(since);
  if (since === undefined || begun === undefined) return;
  for (const { field, issuedOn } of listIssuedAfter(evidence, begun.through)) {
    reasons.push({ code: "heldOnlyAfterStart", params: { field, issuedOn, since } });
  }
}

/** Says of evidence that surely came only after the last day that it did. */
function addAfterDue(
  reasons: StandardsReason[],
  evidence: readonly Evidence[],
  due: Due | null,
): void {
  if (due?.isPast !== true) return;
  for (const { field, issuedOn } of listIssuedAfter(evidence, toDayNumber(due.latest))) {
    reasons.push({ code: "heldOnlyAfterDue", params: { field, issuedOn, due: due.latest } });
  }
}

/** Evidence surely issued after a day, where none of its field may have come by then. */
function listIssuedAfter(
  evidence: readonly Evidence[],
  day: DayNumber,
): { readonly field: CredentialField; readonly issuedOn: PartialDate }[] {
  const isLater = ({ credential }: Evidence): boolean =>
    (toDayInterval(credential.issuedOn)?.from ?? 0) > day;
  return evidence.flatMap((each) => {
    const { field, credential } = each;
    const { issuedOn } = credential;
    if (issuedOn === undefined || !isLater(each)) return [];
    const isInTime = evidence.some((other) => other.field === field && !isLater(other));
    return isInTime ? [] : [{ field, issuedOn }];
  });
}

function explainDeadline(
  { deadline, scope, moves }: CompiledDeadline,
  requirement: CompiledRequirement,
  subject: Subject,
  asOf: DayNumber,
): DeadlineFinding {
  const reach = least(subject.held, requirement.scope.test(subject));
  const status = concludeDeadline(requirement, scope, subject);
  const trace = createTrace();

  if (status === UNKNOWN) {
    explainReach(requirement.scope, subject, asOf, trace);
    if (scope.test(subject) === UNKNOWN) scope.explain(subject, trace);
    // What is asked is explained beside the requirement; here it matters only what is still open.
    const asked = createTrace();
    requirement.asks.explain(subject, asked);
    addQuestions(trace.open, asked.open);
  } else {
    // What decided the reach: the scope that keeps the rule away, or the one that lets it in.
    const decisive = reach === NOT_MET ? requirement.scope : scope;
    if (decisive.test(subject) !== UNKNOWN) decisive.explain(subject, trace);
  }
  const readings = moveReadings(moves, (move) =>
    concludeDeadline(move.requirement, move.deadline, subject),
  );
  const due = computeDue(deadline.due, subject, asOf);
  if (status === MET && due?.isPast === true) {
    const asked = createTrace();
    requirement.asks.explain(subject, asked);
    addAfterDue(trace.reasons, asked.evidence, due);
  }
  const finding: DeadlineFinding = {
    deadline: deadline.id,
    due,
    bindsOn: deadline.bindsOn,
    status: STATUS_NAMES[status],
    reasons: trace.reasons,
    open: trace.open,
    readings,
    decidedBy: findDecisive(STATUS_NAMES[status], readings),
    source: deadline.source,
  };
  return deadline.filledBy === undefined ? finding : { ...finding, filledBy: deadline.filledBy };
}

/** A finding for a post or rank of which the record does not show what it asks. */
export function explainUnclear(
  what: Unclear,
  subject: Subject,
  index: number | null,
  rules: StandardsRules,
): Finding {
  const { holding } = subject;
  const { fact, reason, about } = describeUnclear(what, subject, rules);
  const trace = createTrace();
  askFact(trace, reason, { ask: "fact", fact });
  return {
    requirement: null,
    subject: about,
    holding: index,
    isPlanned: holding?.planned === true,
    when: null,
    due: null,
    status: "unknown",
    ...trace,
    readings: [],
    decidedBy: [],
    deadlines: [],
    source: null,
  };
}

interface Unclarity {
  readonly fact: FactPath;
  readonly reason: StandardsReason;
  readonly about: FindingSubject | null;
}

function describeUnclear(
  what: Unclear,
  { holding, official }: Subject,
  { otherPosts }: StandardsRules,
): Unclarity {
  const post = holding?.post ?? "";
  const rank = official.rank ?? "";
  const title = official.title ?? "";
  switch (what) {
    case "holdings":
    case "rank":
    case "title":
      return {
        fact: what,
        reason: { code: "notRecorded", params: { fact: what } },
        about: null,
      };
    case "unknownRank": {
      const reason = { code: "rankNotInCatalogue", params: { rank } } as const;
      return { fact: "rank", reason, about: { rank } };
    }
    case "unknownTitle": {
      const reason = { code: "titleNotInCatalogue", params: { title } } as const;
      return { fact: "title", reason, about: { title } };
    }
    case "post": {
      const other = Object.hasOwn(otherPosts, post) ? otherPosts[post] : undefined;
      const { from = null, through = null } = other ?? {};
      const reason: StandardsReason =
        other === undefined
          ? { code: "postNotInCatalogue", params: { post } }
          : { code: "postNotOfDay", params: { post, from, through } };
      return { fact: "holding.post", reason, about: { post } };
    }
  }
}

function nameSubject({ of }: Requirement, { holding, official }: Subject): FindingSubject {
  if (holding !== undefined) return { post: holding.post };
  return "titles" in of ? { title: official.title ?? "" } : { rank: official.rank ?? "" };
}

function computeRequirementDue(
  { when, of }: Requirement,
  subject: Subject,
  asOf: DayNumber,
): Due | null {
  if (when === null || typeof when === "string") return null;
  const after =
    subject.holding !== undefined ? "holding.since" : "titles" in of ? "titleSince" : "rankSince";
  return computeDue({ months: when.withinMonths, after }, subject, asOf);
}

function concludeRule({ scope, asks }: CompiledRule<Requirement>, subject: Subject): StatusCode {
  return conclude(least(subject.held, scope.test(subject)), asks.test(subject));
}

function concludeDeadline(
  { scope, asks }: CompiledRule<Requirement>,
  deadlineScope: CompiledCondition,
  subject: Subject,
): StatusCode {
  const reach = least(scope.test(subject), deadlineScope.test(subject));
  return conclude(least(subject.held, reach), asks.test(subject));
}

/** Asks what leaves it open whether a rule reaches the person. */
function explainReach(
  scope: CompiledCondition,
  subject: Subject,
  asOf: DayNumber,
  trace: Trace,
): void {
  const { held, holding } = subject;
  if (held === UNKNOWN && holding !== undefined) explainHeld(holding, asOf, trace);
  if (scope.test(subject) === UNKNOWN) scope.explain(subject, trace);
}

/** The answer under each other option, one axis moved at a time. */
function moveReadings<T>(
  moves: readonly CompiledMove<T>[],
  concludeMove: (move: CompiledMove<T>) => StatusCode,
): ReadingStatus[] {
  return moves.map((move) => ({
    axis: move.axis,
    option: move.option,
    status: STATUS_NAMES[concludeMove(move)],
  }));
}

/** The axes that can turn an answer. */
export function findDecisive(status: Status, readings: readonly ReadingStatus[]): ReadingId[] {
  const decisive: ReadingId[] = [];
  for (const reading of readings) {
    if (reading.status !== status && !decisive.includes(reading.axis)) decisive.push(reading.axis);
  }
  return decisive;
}
