import type { RuleSet } from "../rules/rule-set.ts";

/** The part of a rule set that names what a report speaks of; a report carries it along. */
export type Catalogue = Pick<
  RuleSet,
  | "places"
  | "posts"
  | "ranks"
  | "levels"
  | "gaps"
  | "readings"
  | "instruments"
  | "requirements"
  | "deadlines"
>;

export function pickCatalogue(rules: RuleSet): Catalogue {
  const { places, posts, ranks, levels, gaps, readings, instruments, requirements, deadlines } =
    rules;
  return { places, posts, ranks, levels, gaps, readings, instruments, requirements, deadlines };
}
