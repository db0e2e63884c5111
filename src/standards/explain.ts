import type { DayNumber } from "../terms/calendar-date.ts";
import type { ReadingId } from "../terms/hole.ts";
import { addQuestions, type FactPath } from "../terms/question.ts";
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
  type TruthCode,
} from "./truth-code.ts";

/** A post or rank whose requirements cannot be told from the record. */
export type Unclear = "holdings" | "post" | "rank" | "unknownRank";

export function explainRequirement(
  requirement: CompiledRequirement,
  subject: Subject,
  held: TruthCode,
  { asOf, rules }: CompiledRules,
): Omit<Finding, "holding" | "deadlines"> {
  const { rule, scope, asks } = requirement;
  const status = concludeRule(requirement, subject, held);
  const trace = createTrace();

  if (status === UNKNOWN) explainReach(held, scope, subject, asOf, trace);
  else if (status === NOT_APPLICABLE) scope.explain(subject, trace);
  if (status !== NOT_APPLICABLE) asks.explain(subject, trace);

  const isPlanned = subject.holding?.planned === true;
  return {
    requirement: rule.id,
    subject: nameSubject(subject),
    isPlanned,
    when: rule.when,
    due: computeRequirementDue(rule.when, subject, asOf),
    status: STATUS_NAMES[status],
    ...trace,
    ...moveReadings(status, requirement.moves, (move) =>
      concludeRule(move.requirement, subject, held),
    ),
    source: rule.source,
    ...(rule.filledBy !== undefined && { filledBy: rule.filledBy }),
    ...(status === MET &&
      rule.provinceMayAdd === true &&
      subject.holding !== undefined &&
      !rules.postsWithOwnStandard.includes(subject.holding.post) && {
        provincialStandard: "notEncoded" as const,
      }),
  };
}

export function explainDeadline(
  compiled: CompiledDeadline,
  requirement: CompiledRequirement,
  subject: Subject,
  held: TruthCode,
  { asOf }: CompiledRules,
): DeadlineFinding {
  const { deadline, scope } = compiled;
  const reach = least(held, requirement.scope.test(subject));
  const status = concludeDeadline(requirement, scope, subject, held);
  const trace = createTrace();

  if (status === UNKNOWN) {
    explainReach(held, requirement.scope, subject, asOf, trace);
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
  return {
    deadline: deadline.id,
    due: computeDue(deadline.due, subject, asOf),
    bindsOn: deadline.bindsOn,
    status: STATUS_NAMES[status],
    reasons: trace.reasons,
    open: trace.open,
    ...moveReadings(status, compiled.moves, (move) =>
      concludeDeadline(move.requirement, move.deadline, subject, held),
    ),
    source: deadline.source,
    ...(deadline.filledBy !== undefined && { filledBy: deadline.filledBy }),
  };
}

/** A finding for a post or rank of which the record does not show what it asks. */
export function explainUnclear(what: Unclear, subject: Subject): Omit<Finding, "holding"> {
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

function concludeRule(
  { scope, asks }: CompiledRule<Requirement>,
  subject: Subject,
  held: TruthCode,
): StatusCode {
  return conclude(least(held, scope.test(subject)), asks.test(subject));
}

function concludeDeadline(
  { scope, asks }: CompiledRule<Requirement>,
  deadlineScope: CompiledCondition,
  subject: Subject,
  held: TruthCode,
): StatusCode {
  const reach = least(held, least(scope.test(subject), deadlineScope.test(subject)));
  return conclude(reach, asks.test(subject));
}

/** Asks what leaves it open whether a rule reaches the person. */
function explainReach(
  held: TruthCode,
  scope: CompiledCondition,
  subject: Subject,
  asOf: DayNumber,
  trace: Trace,
): void {
  if (held === UNKNOWN && subject.holding !== undefined) explainHeld(subject.holding, asOf, trace);
  if (scope.test(subject) === UNKNOWN) scope.explain(subject, trace);
}

/** The answer under each other option, and the axes that can turn it. */
function moveReadings<T>(
  status: StatusCode,
  moves: readonly CompiledMove<T>[],
  concludeMove: (move: CompiledMove<T>) => StatusCode,
): { readings: ReadingStatus[]; decidedBy: ReadingId[] } {
  const readings: ReadingStatus[] = [];
  const decidedBy: ReadingId[] = [];
  for (const move of moves) {
    const moved = concludeMove(move);
    readings.push({ axis: move.axis, option: move.option, status: STATUS_NAMES[moved] });
    if (moved !== status && !decidedBy.includes(move.axis)) decidedBy.push(move.axis);
  }
  return { readings, decidedBy };
}
