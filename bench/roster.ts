import type {
  Credential,
  CredentialField,
  Holding,
  LevelId,
  Official,
  OfficialCategory,
  PartialDate,
  PostId,
  RankId,
  RuleSet,
} from "cbccvc";

type Random = () => number;

/** The generator mulberry32: small, and the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** A day of the given years, of which one in seven records only a part. */
function createDate(random: Random, firstYear: number, lastYear: number): PartialDate {
  const year = between(random, firstYear, lastYear);
  const part = random();
  if (part < 0.1) return `${year}`;
  const month = String(between(random, 1, 12)).padStart(2, "0");
  if (part < 0.14) return `${year}-${month}` as PartialDate;
  const day = String(between(random, 1, 28)).padStart(2, "0");
  return `${year}-${month}-${day}` as PartialDate;
}

function createHolding(random: Random, posts: readonly PostId[]): Holding {
  const post = random() < 0.01 ? "head-of-something" : pick(random, posts);
  const unit = `unit-${between(random, 1, 200)}`;
  if (random() < 0.15) return { post, unit, planned: true };
  return {
    post,
    unit,
    ...(random() < 0.85 && { since: createDate(random, 2004, 2020) }),
    ...(random() < 0.06 && { until: createDate(random, 2018, 2023) }),
    ...(random() < 0.5 && { managedBy: pick(random, ["province", "department", "district"]) }),
  };
}

function createHoldings(random: Random, posts: readonly PostId[]): Holding[] {
  const share = random();
  const count = share < 0.35 ? 0 : share < 0.85 ? 1 : share < 0.97 ? 2 : 3;
  return Array.from({ length: count }, () => createHolding(random, posts));
}

function createCredential(random: Random, levels: readonly LevelId[]): Credential {
  return {
    level: random() < 0.01 ? "cap-so" : pick(random, levels),
    ...(random() < 0.6 && { paper: pick(random, ["certificate", "confirmation"] as const) }),
    ...(random() < 0.7 && { issuedOn: createDate(random, 2005, 2020) }),
    ...(random() < 0.3 && { number: `QĐ-${between(random, 1, 9999)}` }),
  };
}

function createOfficial(random: Random, index: number, rules: RuleSet): Official {
  const category = pick<OfficialCategory>(random, [
    "cadre",
    "civilServant",
    "civilServant",
    "civilServant",
    "publicEmployee",
  ]);
  const credentials: { [Field in CredentialField]?: Credential[] } = {};
  for (const field of ["degree", "politicalTheory", "stateManagement", "leadership"] as const) {
    if (random() < 0.12) continue;
    const levels = Object.keys(rules.levels[field]);
    const count = pick(random, [0, 1, 1, 1, 2]);
    credentials[field] = Array.from({ length: count }, () => createCredential(random, levels));
  }
  return {
    id: `LS-${String(index + 1).padStart(6, "0")}`,
    ...(random() < 0.97 && { birth: createDate(random, 1960, 1996) }),
    ...(random() < 0.96 && { sex: random() < 0.55 ? ("male" as const) : ("female" as const) }),
    ...(random() < 0.96 && { category }),
    ...(random() < 0.95 && { rank: createRank(random, category, Object.keys(rules.ranks)) }),
    ...(random() < 0.7 && { rankSince: createDate(random, 2000, 2020) }),
    ...(random() < 0.8 && { serviceYears: between(random, 0, 38) }),
    ...(random() < 0.97 && { holdings: createHoldings(random, Object.keys(rules.posts)) }),
    ...(random() < 0.97 && { credentials }),
  };
}

function createRank(
  random: Random,
  category: OfficialCategory,
  ranks: readonly RankId[],
): RankId | null {
  if (random() < (category === "civilServant" ? 0.02 : 0.7)) return null;
  return random() < 0.01 ? "clerk" : pick(random, ranks);
}

/**
 * Makes officials with every post, rank and level of the rules, as a validated roster would hold
 * them: days exist, but facts, parts of days, posts and levels may be missing or not in a catalogue.
 */
export function createRoster(seed: number, size: number, rules: RuleSet): Official[] {
  const random = createRandom(seed);
  const made = Array.from({ length: size }, (_, index) => createOfficial(random, index, rules));
  // Strings and objects that came out of a parser are dearer to compare than a generator's own.
  return JSON.parse(JSON.stringify(made)) as Official[];
}
