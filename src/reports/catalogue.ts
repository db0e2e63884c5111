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

/** The entry of an id; none for a name that every object has, such as `constructor`. */
export function findEntry<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

export function pickCatalogue(rules: RuleSet): Catalogue {
  const { places, posts, ranks, levels, gaps, readings, instruments, requirements, deadlines } =
    rules;
  return { places, posts, ranks, levels, gaps, readings, instruments, requirements, deadlines };
}
