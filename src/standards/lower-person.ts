import { toDayInterval } from "../terms/calendar-date.ts";
import type { AdministrativeLevel, Holding, Official } from "../terms/official.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { readHoldings, type Person, type Subject } from "./compiled-condition.ts";
import { testHeld } from "./held.ts";
import { least, MET, NOT_MET, UNKNOWN, type TruthCode } from "./truth-code.ts";

const LEVELS: readonly unknown[] = [
  "central",
  "provincial",
  "district",
  "commune",
] satisfies AdministrativeLevel[];

/** Lowers a person once: what many conditions ask is then a number. */
export function lowerPerson(official: Official, { asOf, posts }: CompiledRules): Person {
  const holdings = readHoldings(official);
  const interval = toDayInterval(official.birth);
  // A person not yet born on the day of the rules is a mistake in the record.
  const birth = interval !== undefined && interval.from > asOf ? undefined : interval;
  let leads: TruthCode = holdings === undefined ? UNKNOWN : NOT_MET;
  // `null` as long as no post held has been looked at.
  let level: AdministrativeLevel | undefined | null = null;
  for (const holding of holdings ?? []) {
    if (holding.planned === true) continue;
    const held = testHeld(holding, asOf);
    if (held === NOT_MET) continue;
    const post = posts.get(holding.post);
    const truth = least(post?.leads ?? UNKNOWN, held);
    if (truth > leads) leads = truth;
    level = level === null || level === post?.level ? post?.level : undefined;
  }
  return {
    official,
    birth,
    leads,
    level: LEVELS.includes(official.level) ? official.level : (level ?? undefined),
  };
}

/** A person as a rule about a post looks at one: the post may be one that is not on record. */
export function lowerForPost(
  official: Official,
  holding: Holding,
  held: TruthCode,
  compiled: CompiledRules,
): Subject {
  const holdings = readHoldings(official);
  const isOnRecord = findHolding(official, holding) !== null;
  const person = lowerPerson(
    isOnRecord ? official : { ...official, holdings: [...(holdings ?? []), holding] },
    compiled,
  );
  // Of posts not on record nothing is known but this one.
  const leads = holdings === undefined && person.leads === NOT_MET ? UNKNOWN : person.leads;
  return { ...person, official, leads, holding, held };
}

/** The place of a post in the record, by what is recorded of it; `null` where it is not there. */
export function findHolding(official: Official, holding: Holding): number | null {
  const holdings = readHoldings(official) ?? [];
  const same = holdings.indexOf(holding);
  const place = same === -1 ? holdings.findIndex((each) => isSame(each, holding)) : same;
  return place === -1 ? null : place;
}

const HOLDING_KEYS = ["post", "since", "until", "unit", "area", "managedBy"] as const;

function isSame(a: Holding, b: Holding): boolean {
  const isPlanned = a.planned === true;
  return HOLDING_KEYS.every((key) => a[key] === b[key]) && isPlanned === (b.planned === true);
}

/** A person as a rule about a rank or a title looks at one. */
export function lowerForPerson(official: Official, compiled: CompiledRules): Subject {
  return { ...lowerPerson(official, compiled), holding: undefined, held: MET };
}
