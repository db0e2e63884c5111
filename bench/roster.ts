import type {
  AdministrativeLevel,
  Credential,
  CredentialField,
  CredentialsByField,
  Holding,
  Official,
  PartialDate,
  PersonnelGroup,
  PostId,
  RuleSet,
} from "cbccvc";

export type Random = () => number;

/** The generator mulberry32: small, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** A name of a closed list or a catalogue, of which one in two hundred is misspelt. */
function name<Name extends string>(random: Random, names: readonly Name[]): Name {
  const picked = pick(random, names);
  return random() < 0.005 ? (`${picked}s` as Name) : picked;
}

/** A list, in whose place one record in five hundred has nothing. */
function orNull<T>(random: Random, list: T[]): T[] {
  return random() < 0.002 ? (null as unknown as T[]) : list;
}

/** A day of the given years: one in seven records only a part, one in two hundred cannot be. */
export function createDate(random: Random, firstYear: number, lastYear: number): PartialDate {
  const year = between(random, firstYear, lastYear);
  const part = random();
  if (part < 0.1) return `${year}`;
  const month = String(between(random, 1, 12)).padStart(2, "0");
  if (part < 0.14) return `${year}-${month}` as PartialDate;
  if (part < 0.145) return pick(random, [`${year}-02-30`, `${year}-13-01`, "2018-4-1"] as never[]);
  const day = String(between(random, 1, 28)).padStart(2, "0");
  return `${year}-${month}-${day}` as PartialDate;
}

/** What the names of the records are picked from. */
interface Names {
  readonly officePosts: readonly PostId[];
  readonly communePosts: readonly PostId[];
  readonly ranks: readonly string[];
  readonly titles: readonly string[];
  readonly areas: readonly string[];
  readonly managingLevels: readonly string[];
  readonly levels: readonly (readonly [CredentialField, readonly string[]])[];
}

function listNames(rules: RuleSet): Names {
  const listPosts = (levels: readonly unknown[], bodies: readonly string[]) =>
    Object.entries(rules.posts)
      .filter(([, { level, body }]) => levels.includes(level) && bodies.includes(body))
      .map(([post]) => post);
  const state = ["government", "peoplesCouncil"];
  return {
    officePosts: listPosts(["provincial", "district"], state),
    communePosts: listPosts(["commune"], [...state, "party", "frontAndUnions"]),
    ranks: Object.keys(rules.ranks),
    titles: Object.keys(rules.titles).filter((title) => title.includes("Teacher")),
    areas: Object.keys(rules.areas),
    managingLevels: Object.keys(rules.managingLevels),
    levels: Object.entries(rules.levels).map(([field, levels]) => {
      return [field as CredentialField, Object.keys(levels)] as const;
    }),
  };
}

/** Where a person works, and what is mostly recorded there. */
interface Workplace {
  readonly categories: readonly PersonnelGroup[];
  readonly levels: readonly AdministrativeLevel[];
  readonly posts: readonly PostId[];
  /** The share of those who hold no post, no rank and no title. */
  readonly without: { readonly post: number; readonly rank: number; readonly title: number };
}

function pickWorkplace(random: Random, { officePosts, communePosts }: Names): Workplace {
  const share = random();
  if (share < 0.5) {
    return {
      categories: ["civilServant", "civilServant", "civilServant", "civilServant", "cadre"],
      levels: ["provincial", "district"],
      posts: officePosts,
      without: { post: 0.5, rank: 0.03, title: 0.98 },
    };
  }
  if (share < 0.75) {
    return {
      categories: ["cadre", "cadre", "civilServant", "civilServant", "nonSpecialisedCommuneStaff"],
      levels: ["commune"],
      posts: communePosts,
      without: { post: 0.1, rank: 0.6, title: 0.98 },
    };
  }
  if (share < 0.95) {
    return {
      categories: ["publicEmployee"],
      levels: ["provincial", "district"],
      posts: officePosts,
      without: { post: 0.98, rank: 0.98, title: 0.03 },
    };
  }
  return {
    categories: ["cadre", "civilServant", "publicEmployee", "contractStaff", "councilDeputy"],
    levels: ["central", "provincial", "district", "commune"],
    posts: [...officePosts, ...communePosts],
    without: { post: 0.3, rank: 0.3, title: 0.3 },
  };
}

function createHolding(random: Random, posts: readonly PostId[], names: Names): Holding {
  const post = name(random, posts);
  const unit = `unit-${between(random, 1, 200)}`;
  const about = {
    post,
    unit,
    ...(random() < 0.6 && { area: name(random, names.areas) }),
    ...(random() < 0.5 && { managedBy: name(random, names.managingLevels) }),
  };
  if (random() < 0.15) return { ...about, planned: true };
  return {
    ...about,
    ...(random() < 0.85 && { since: createDate(random, 2004, 2020) }),
    ...(random() < 0.06 && { until: createDate(random, 2018, 2023) }),
  };
}

function createHoldings(random: Random, { posts, without }: Workplace, names: Names): Holding[] {
  const share = random();
  const count = share < 0.85 ? 1 : share < 0.97 ? 2 : 3;
  return Array.from({ length: random() < without.post ? 0 : count }, () => {
    return createHolding(random, posts, names);
  });
}

function createCredential(random: Random, levels: readonly string[]): Credential {
  return {
    level: name(random, levels),
    ...(random() < 0.6 && {
      paper: name(random, ["diploma", "certificate", "certificate", "confirmation", "replacement"]),
    }),
    ...(random() < 0.7 && { issuedOn: createDate(random, 2005, 2020) }),
    ...(random() < 0.3 && { number: `QĐ-${between(random, 1, 9999)}` }),
  };
}

function createCredentials(random: Random, { levels }: Names): CredentialsByField {
  const credentials: { [Field in CredentialField]?: Credential[] } = {};
  for (const [field, each] of levels) {
    if (random() < 0.12) continue;
    const count = pick(random, [0, 1, 1, 1, 2]);
    const made = Array.from({ length: count }, () => createCredential(random, each));
    credentials[field] = orNull(random, made);
  }
  return credentials;
}

function createOfficial(random: Random, index: number, names: Names): Official {
  const workplace = pickWorkplace(random, names);
  const { categories, levels, without } = workplace;
  const grade = (share: number, grades: readonly string[]) =>
    random() < share ? null : name(random, grades);
  return {
    id: `LS-${String(index + 1).padStart(6, "0")}`,
    ...(random() < 0.97 && { birth: createDate(random, 1960, 1996) }),
    ...(random() < 0.96 && { sex: name(random, ["male", "female"]) }),
    ...(random() < 0.96 && { category: name(random, categories) }),
    ...(random() < 0.6 && { level: name(random, levels) }),
    ...(random() < 0.95 && { rank: grade(without.rank, names.ranks) }),
    ...(random() < 0.7 && { rankSince: createDate(random, 2000, 2020) }),
    ...(random() < 0.95 && { title: grade(without.title, names.titles) }),
    ...(random() < 0.3 && { titleSince: createDate(random, 2000, 2020) }),
    ...(random() < 0.8 && { serviceYears: between(random, 0, 38) }),
    ...(random() < 0.97 && {
      holdings: orNull(random, createHoldings(random, workplace, names)),
    }),
    ...(random() < 0.97 && { credentials: createCredentials(random, names) }),
  };
}

/**
 * Makes officials with the State's posts of the province and the districts, the posts of the
 * communes, every rank, the titles of teachers and every level of the rules; of the Party's and
 * the unions' posts above the commune, of managers of public service units, of health workers and
 * of other titles there is none. The records are those of a file that nobody has validated: facts
 * and parts of days are missing, and a few days, names and lists are wrong.
 */
export function createRoster(seed: number, size: number, rules: RuleSet): Official[] {
  const random = createRandom(seed);
  const names = listNames(rules);
  const made = Array.from({ length: size }, (_, index) => createOfficial(random, index, names));
  // Strings and objects that came out of a parser are dearer to compare than a generator's own.
  return JSON.parse(JSON.stringify(made)) as Official[];
}
