import type { RuleSet } from "../rules/rule-set.ts";

/** The part of a rule set that names what a report speaks of; a report carries it along. */
export type Catalogue = Pick<
  RuleSet,
  | "places"
  | "posts"
  | "otherPosts"
  | "ranks"
  | "otherRanks"
  | "titles"
  | "otherTitles"
  | "managingLevels"
  | "areas"
  | "sendingGroups"
  | "sending"
  | "retirement"
  | "appointmentAges"
  | "issuerKinds"
  | "programmes"
  | "appointments"
  | "credentialLimits"
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

const PARTS = [
  "places",
  "posts",
  "otherPosts",
  "ranks",
  "otherRanks",
  "titles",
  "otherTitles",
  "managingLevels",
  "areas",
  "sendingGroups",
  "sending",
  "retirement",
  "appointmentAges",
  "issuerKinds",
  "programmes",
  "appointments",
  "credentialLimits",
  "levels",
  "gaps",
  "readings",
  "instruments",
  "requirements",
  "deadlines",
] as const satisfies (keyof Catalogue)[];

export function pickCatalogue(rules: RuleSet): Catalogue {
  return Object.fromEntries(PARTS.map((part) => [part, rules[part]])) as unknown as Catalogue;
}
