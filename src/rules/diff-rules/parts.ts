import type { Programme } from "../../standards/credential-rules.ts";
import type { RuleEntries, RulePart } from "../diff-rules.ts";
import type { RuleSet } from "../rule-set.ts";

type Entries<T> = readonly (readonly [id: string, entry: T])[];

type PartReaders = {
  readonly [Part in RulePart]: (rules: RuleSet) => Entries<RuleEntries[Part]>;
};

/** What of a rule set is no part of its own, so that a new field cannot be forgotten here. */
type LeftOut =
  // What the set was resolved for, and the form of the data.
  | "schemaVersion"
  | "asOf"
  | "afterCheckedDay"
  | "checkedThrough"
  | "places"
  | "trustFloor"
  // Descriptions of what entries name.
  | "readings"
  | "gaps"
  | "instruments"
  // What exists on other days: the other side of what exists.
  | "otherPosts"
  | "otherRanks"
  | "otherTitles"
  // The posts of the requirements that a province set itself.
  | "postsWithOwnStandard";

function byId<T extends { readonly value: { readonly id: string } }>(
  entries: readonly T[],
): Entries<T> {
  return entries.map((entry) => [entry.value.id, entry]);
}

const READERS = {
  requirements: (rules) => byId(rules.requirements),
  deadlines: (rules) => byId(rules.deadlines),
  targets: (rules) => byId(rules.targets),
  sending: (rules) => byId(rules.sending),
  courseWithoutRule: (rules) => [["courseWithoutRule", rules.courseWithoutRule]],
  sendRatio: (rules) => [["sendRatio", rules.sendRatio]],
  sendRatioCourses: (rules) => [["sendRatioCourses", rules.sendRatioCourses]],
  appointments: (rules) => byId(rules.appointments),
  appointmentAges: (rules) => byId(rules.appointmentAges),
  reappointment: (rules) => Object.entries(rules.reappointment),
  retirement: (rules) => [["retirement", rules.retirement]],
  serviceCommitment: (rules) => Object.entries(rules.serviceCommitment),
  compensation: (rules) => Object.entries(rules.compensation),
  regimes: (rules) => Object.entries(rules.regimes),
  programmes: (rules) => rules.programmes.map((programme) => [programme.id, programme]),
  credentialLimits: (rules) => byId(rules.credentialLimits),
  posts: (rules) => Object.entries(rules.posts),
  ranks: (rules) => Object.entries(rules.ranks),
  titles: (rules) => Object.entries(rules.titles),
  levels: (rules) =>
    Object.entries(rules.levels).flatMap(([field, levels]) =>
      Object.entries(levels).map(([level, entry]) => [`${field}.${level}`, entry] as const),
    ),
  managingLevels: (rules) => Object.entries(rules.managingLevels),
  areas: (rules) => Object.entries(rules.areas),
  sendingGroups: (rules) => Object.entries(rules.sendingGroups),
  issuerKinds: (rules) => Object.entries(rules.issuerKinds),
  readingsInForce: (rules) => Object.entries(rules.readingsInForce),
  notEncoded: (rules) => rules.notEncoded.map((instrument) => [instrument, instrument]),
} as const satisfies PartReaders & Readonly<Record<Exclude<keyof RuleSet, LeftOut>, unknown>>;

/** The parts, in the order in which they are told. */
export const PARTS = Object.keys(READERS) as readonly RulePart[];

/** An entry of two rule sets. */
export interface EntryPair {
  readonly id: string;
  /** As it stands in each; `null` where it does not. */
  readonly entries: { readonly before: unknown; readonly after: unknown };
  /** What of it is compared. */
  readonly compared: { readonly before: unknown; readonly after: unknown };
}

/** The entries of a part that stand in either of two rule sets, ascending by id. */
export function pairEntries(part: RulePart, before: RuleSet, after: RuleSet): EntryPair[] {
  const first = new Map<string, unknown>(READERS[part](before));
  const second = new Map<string, unknown>(READERS[part](after));
  return [...new Set([...first.keys(), ...second.keys()])].sort().map((id) => {
    const entries = { before: first.get(id) ?? null, after: second.get(id) ?? null };
    const isHistory = part === "programmes" && entries.before !== null && entries.after !== null;
    const compared = isHistory
      ? alignHistories(entries.before as Programme, entries.after as Programme)
      : entries;
    return { id, entries, compared };
  });
}

/** Two programmes by their terms of the day, and by what both say of days that have ended. */
function alignHistories(before: Programme, after: Programme): EntryPair["compared"] {
  const days = ({ periods }: Programme) => periods.slice(0, -1).map(({ from }) => from);
  const ofAfter = new Set(days(after));
  const shared = new Set(days(before).filter((day) => ofAfter.has(day)));
  const align = ({ periods, ...subject }: Programme) => ({
    ...subject,
    terms: periods.at(-1)?.terms,
    source: periods.at(-1)?.source,
    ended: periods
      .filter(({ from }) => shared.has(from))
      .map(({ terms, source, from }) => ({ from, terms, source })),
  });
  return { before: align(before), after: align(after) };
}
