import type { DayNumber } from "../terms/calendar-date.ts";
import type { Official } from "../terms/official.ts";
import { compileCondition } from "./compile-condition.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { NO_HOLDING, readHoldings, type Subject } from "./compiled-condition.ts";
import type { Condition } from "./condition.ts";
import { testHeld } from "./held.ts";
import { lowerPerson } from "./lower-person.ts";
import { greatest, least, MET, NOT_MET, UNKNOWN, type TruthCode } from "./truth-code.ts";

/** A person as conditions look at one: as such, and with each post. */
export interface PersonSubjects {
  readonly asSuch: Subject;
  /** The posts, once a condition has asked for them. */
  posts?: SubjectPosts;
}

interface SubjectPosts {
  /** The person with each post that is or may be held on the day; with none where none is. */
  readonly held: readonly Subject[];
  /** The same with the posts for which the person is planned. */
  readonly heldOrPlanned: readonly Subject[];
}

/** Lowers a person once for conditions that are asked of persons, whatever their posts. */
export function lowerSubjects(official: Official, compiled: CompiledRules): PersonSubjects {
  const { birth, leads, level } = lowerPerson(official, compiled);
  return { asSuch: { official, birth, leads, level, holding: undefined, held: MET } };
}

/** Lowers the posts of a person, once. */
export function lowerPosts(subjects: PersonSubjects, asOf: DayNumber): SubjectPosts {
  subjects.posts ??= listPosts(subjects.asSuch, asOf);
  return subjects.posts;
}

function listPosts(asSuch: Subject, asOf: DayNumber): SubjectPosts {
  const holdings = readHoldings(asSuch.official);
  if (holdings === undefined) return { held: [asSuch], heldOrPlanned: [asSuch] };
  const subjects = holdings
    .map((holding): Subject => ({ ...asSuch, holding, held: testHeld(holding, asOf) }))
    .filter(({ held }) => held !== NOT_MET);
  const none: readonly Subject[] = [{ ...asSuch, holding: NO_HOLDING }];
  const orNone = (list: readonly Subject[]) => (list.length === 0 ? none : list);
  return {
    held: orNone(subjects.filter(({ holding }) => holding?.planned !== true)),
    heldOrPlanned: orNone(subjects),
  };
}

/**
 * Makes a condition ready to be asked of persons. About a post, one post that is held is enough; the
 * posts for which a person is planned are looked at only where the condition asks about planning.
 * Without a condition everybody meets it.
 */
export function createPersonTest(
  condition: Condition | undefined,
  { rules, asOf }: CompiledRules,
): (subjects: PersonSubjects) => TruthCode {
  if (condition === undefined) return () => MET;
  const { test } = compileCondition(condition, { rules, asOf });
  const facts = listHoldingFacts(condition);
  if (facts.length === 0) return ({ asSuch }) => test(asSuch);
  const which = facts.includes("holding.planned") ? "heldOrPlanned" : "held";
  return (subjects) => {
    let truth: TruthCode = NOT_MET;
    for (const subject of lowerPosts(subjects, asOf)[which])
      truth = greatest(truth, least(subject.held, test(subject)));
    return truth;
  };
}

function listHoldingFacts(condition: Condition): string[] {
  if (condition.kind === "all" || condition.kind === "any") {
    return condition.of.flatMap(listHoldingFacts);
  }
  const isDated = condition.kind === "fact" || condition.kind === "day";
  return isDated && condition.fact.startsWith("holding.") ? [condition.fact] : [];
}

/** How a person stands to a population and to what is asked of it. */
export interface PersonStand {
  /** Whether the person belongs to the population. */
  readonly belongs: TruthCode;
  /** Whether the person holds what is asked, as one of the population. */
  readonly holds: TruthCode;
}

/**
 * Makes two conditions ready to be asked of persons together. Where both are about posts, they are
 * asked of the same post: another one does not stand in for it.
 */
export function createStandTest(
  population: Condition | undefined,
  asks: Condition,
  compiled: CompiledRules,
): (subjects: PersonSubjects) => PersonStand {
  const facts = [population, asks].map((each) =>
    each === undefined ? [] : listHoldingFacts(each),
  );
  if (population === undefined || facts.some((each) => each.length === 0)) {
    const isOf = createPersonTest(population, compiled);
    const holds = createPersonTest(asks, compiled);
    return (subjects) => ({ belongs: isOf(subjects), holds: holds(subjects) });
  }
  const { rules, asOf } = compiled;
  const isOf = compileCondition(population, { rules, asOf });
  const asked = compileCondition(asks, { rules, asOf });
  const which = facts.flat().includes("holding.planned") ? "heldOrPlanned" : "held";
  return (subjects) => {
    const posts = lowerPosts(subjects, asOf)
      [which].map((subject) => ({
        belongs: least(subject.held, isOf.test(subject)),
        holds: asked.test(subject),
      }))
      .filter(({ belongs }) => belongs !== NOT_MET);
    const belongs = posts.reduce<TruthCode>((most, post) => greatest(most, post.belongs), NOT_MET);
    const holds = posts.reduce<TruthCode>(
      (most, post) =>
        greatest(most, belongs === MET ? least(post.belongs, post.holds) : post.holds),
      NOT_MET,
    );
    // Of posts that may each be the one, all must hold it for the person surely to hold it.
    const isSure = belongs === MET || posts.every((post) => post.holds === holds);
    return { belongs, holds: isSure ? holds : UNKNOWN };
  };
}
