import type { DayNumber } from "../terms/calendar-date.ts";
import type { ReadingId } from "../terms/hole.ts";
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
import type { DeadlineFinding, Due, Finding, ReadingStatus, StandardsReason } from "./finding.ts";
import { explainHeld } from "./held.ts";
import type { Requirement } from "./requirement.ts";
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

/** A post or rank whose requirements cannot be told from the record. */
export type Unclear = "holdings" | "post" | "rank" | "unknownRank";

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
    subject: nameSubject(subject),
    holding,
    isPlanned: subject.holding?.planned === true,
    when: rule.when,
    due: computeRequirementDue(rule.when, subject, asOf),
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
  const mayBeMore =
    status === MET &&
    rule.provinceMayAdd === true &&
    subject.holding !== undefined &&
    !rules.postsWithOwnStandard.includes(subject.holding.post);
  if (!mayBeMore && rule.filledBy === undefined) return finding;
  return {
    ...finding,
    ...(rule.filledBy !== undefined && { filledBy: rule.filledBy }),
    ...(mayBeMore && { provincialStandard: "notEncoded" as const }),
  };
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
  const finding: DeadlineFinding = {
    deadline: deadline.id,
    due: computeDue(deadline.due, subject, asOf),
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
export function explainUnclear(what: Unclear, subject: Subject, index: number | null): Finding {
  const { holding, official } = subject;
  const rank = official.rank ?? "";
  const [fact, reason] = {
    holdings: ["holdings", { code: "notRecorded", params: { fact: "holdings" } }],
    rank: ["rank", { code: "notRecorded", params: { fact: "rank" } }],
    unknownRank: ["rank", { code: "rankNotInCatalogue", params: { rank } }],
    post: ["holding.post", { code: "postNotInCatalogue", params: { post: holding?.post ?? "" } }],
  }[what] as [FactPath, StandardsReason];
  const trace = createTrace();
  askFact(trace, reason, { ask: "fact", fact });
  return {
    requirement: null,
    subject: what === "post" || what === "unknownRank" ? nameSubject(subject) : null,
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

function nameSubject({ holding, official }: Subject): Finding["subject"] {
  return holding === undefined ? { rank: official.rank ?? "" } : { post: holding.post };
}

function computeRequirementDue(
  when: Requirement["when"],
  subject: Subject,
  asOf: DayNumber,
): Due | null {
  if (when === null || typeof when === "string") return null;
  const after = subject.holding === undefined ? "rankSince" : "holding.since";
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
function findDecisive(status: Status, readings: readonly ReadingStatus[]): ReadingId[] {
  const decisive: ReadingId[] = [];
  for (const reading of readings) {
    if (reading.status !== status && !decisive.includes(reading.axis)) decisive.push(reading.axis);
  }
  return decisive;
}
