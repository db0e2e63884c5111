import { toDayNumber, type DayNumber } from "../terms/calendar-date.ts";
import type { ReadingId, WithReadings } from "../terms/hole.ts";
import type { AdministrativeLevel, PostId, RankId, TitleId } from "../terms/official.ts";
import { compileCondition, EVERYBODY } from "./compile-condition.ts";
import type { CompileContext, CompiledCondition, Subject } from "./compiled-condition.ts";
import type { Condition } from "./condition.ts";
import { oncePerRules } from "./once-per-rules.ts";
import type { Deadline, Requirement } from "./requirement.ts";
import type { StandardsRules } from "./standards-rules.ts";
import { MET, NOT_MET, type TruthCode } from "./truth-code.ts";

/** A rule with its two conditions made ready. */
export interface CompiledRule<T> {
  readonly rule: T;
  readonly scope: CompiledCondition;
  readonly asks: CompiledCondition;
}

/** A rule made ready, with what each other option of each reading makes of it. */
export interface CompiledWithMoves<T> extends CompiledRule<T> {
  readonly moves: readonly {
    readonly axis: ReadingId;
    readonly option: string;
    readonly moved: CompiledRule<T>;
  }[];
}

/** One other option of one reading, with what it makes of the rules it touches. */
export interface CompiledMove<T> {
  readonly axis: ReadingId;
  readonly option: string;
  readonly requirement: CompiledRule<Requirement>;
  readonly deadline: T;
}

/** A deadline as it stands for one requirement. Its `scope` says also whether it covers it. */
export interface CompiledDeadline {
  readonly deadline: Deadline;
  readonly scope: CompiledCondition;
  readonly moves: readonly CompiledMove<CompiledCondition>[];
}

/** A requirement with its deadlines, made ready to be asked of many people. */
export interface CompiledRequirement extends CompiledRule<Requirement> {
  readonly moves: readonly CompiledMove<null>[];
  readonly deadlines: readonly CompiledDeadline[];
}

/** A post of the catalogue with what it asks. */
interface CompiledPost {
  readonly leads: TruthCode;
  readonly level: AdministrativeLevel | undefined;
  readonly requirements: readonly CompiledRequirement[];
}

/** The rules, made ready: which requirements a post or a rank brings with it. */
export interface CompiledRules {
  readonly rules: StandardsRules;
  readonly asOf: DayNumber;
  /** Every post of the catalogue. */
  readonly posts: ReadonlyMap<PostId, CompiledPost>;
  /** Every rank of the catalogue, with what it asks. */
  readonly ranks: ReadonlyMap<RankId, readonly CompiledRequirement[]>;
  /** Every professional title of the catalogue, with what it asks. */
  readonly titles: ReadonlyMap<TitleId, readonly CompiledRequirement[]>;
}

const NOBODY: CompiledCondition = { test: () => NOT_MET, explain: notCovered };

function notCovered(...[, trace]: Parameters<CompiledCondition["explain"]>): void {
  trace.reasons.push({ code: "notCovered", params: {} });
}

/** The rules made ready; once for as long as they live, unless they may still change. */
export const prepareRules = oncePerRules(compileRules);

export function compileRules(rules: StandardsRules): CompiledRules {
  const context: CompileContext = { rules, asOf: toDayNumber(rules.asOf) };
  const requirements = rules.requirements.map((each) => compileRequirement(each, context));
  const ofPost = (post: PostId) =>
    requirements.filter(({ rule: { of } }) => "posts" in of && of.posts.includes(post));
  const ofRank = (rank: RankId) =>
    requirements.filter(({ rule: { of } }) => "ranks" in of && of.ranks.includes(rank));
  const ofTitle = (title: TitleId) =>
    requirements.filter(({ rule: { of } }) => "titles" in of && of.titles.includes(title));
  return {
    rules,
    asOf: context.asOf,
    posts: new Map(
      Object.entries(rules.posts).map(([post, { isLeadership, level }]) => [
        post,
        { leads: isLeadership ? MET : NOT_MET, level, requirements: ofPost(post) },
      ]),
    ),
    ranks: new Map(Object.keys(rules.ranks).map((rank) => [rank, ofRank(rank)])),
    titles: new Map(Object.keys(rules.titles).map((title) => [title, ofTitle(title)])),
  };
}

/** Whether any rank or title asks anything of the person; whom none can reach is not asked for it. */
export function canReach(
  grades: ReadonlyMap<string, readonly CompiledRequirement[]>,
  subject: Subject,
): boolean {
  for (const requirements of grades.values()) {
    if (requirements.some(({ scope }) => scope.test(subject) !== NOT_MET)) return true;
  }
  return false;
}

function compileScope(scope: Condition | undefined, context: CompileContext): CompiledCondition {
  return scope === undefined ? EVERYBODY : compileCondition(scope, context);
}

function compileRequirement(
  requirement: WithReadings<Requirement>,
  context: CompileContext,
): CompiledRequirement {
  const { moves: moved, ...base } = compileWithMoves(requirement, context);
  const moves = moved.map(({ axis, option, moved: other }) => ({
    axis,
    option,
    requirement: other,
    deadline: null,
  }));
  const deadlines = context.rules.deadlines.flatMap((deadline) =>
    compileDeadline(deadline, base, moves, context),
  );
  return { ...base, moves, deadlines };
}

/** A deadline for one requirement; none where no reading lets it cover that requirement. */
function compileDeadline(
  { value, alternatives }: WithReadings<Deadline>,
  requirement: CompiledRule<Requirement>,
  requirementMoves: readonly CompiledMove<null>[],
  context: CompileContext,
): CompiledDeadline[] {
  const covers = (deadline: Deadline) => deadline.covers.includes(requirement.rule.id);
  if (!covers(value) && !alternatives.some((moved) => covers(moved.value))) return [];

  const compile = (deadline: Deadline) =>
    covers(deadline) ? compileScope(deadline.scope, context) : NOBODY;
  const scope = compile(value);
  const ownMoves = alternatives.map(({ axis, option, value: moved }) => ({
    axis,
    option,
    // A reading that touches both rules moves both.
    requirement: findMove(requirementMoves, axis, option)?.requirement ?? requirement,
    deadline: compile(moved),
  }));
  const otherMoves = requirementMoves
    .filter(({ axis, option }) => findMove(ownMoves, axis, option) === undefined)
    .map((move) => ({ ...move, deadline: scope }));
  return [{ deadline: value, scope, moves: [...ownMoves, ...otherMoves] }];
}

function findMove<T>(moves: readonly CompiledMove<T>[], axis: ReadingId, option: string) {
  return moves.find((move) => move.axis === axis && move.option === option);
}

/** A rule with a scope of its own, or with none, made ready. */
function compileScoped<T extends { readonly scope?: Condition; readonly asks: Condition }>(
  rule: T,
  context: CompileContext,
): CompiledRule<T> {
  return {
    rule,
    scope: compileScope(rule.scope, context),
    asks: compileCondition(rule.asks, context),
  };
}

/** Such a rule together with its readings. */
export function compileWithMoves<
  T extends { readonly scope?: Condition; readonly asks: Condition },
>({ value, alternatives }: WithReadings<T>, context: CompileContext): CompiledWithMoves<T> {
  return {
    ...compileScoped(value, context),
    moves: alternatives.map(({ axis, option, value: moved }) => ({
      axis,
      option,
      moved: compileScoped(moved, context),
    })),
  };
}
