import {
  createAssessor,
  resolveRules,
  type CalendarDate,
  type Citation,
  type Condition,
  type Credential,
  type CredentialField,
  type FactPath,
  type Holding,
  type HoldsCondition,
  type Official,
  type PartialDate,
  type Question,
  type StandardsRules,
} from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compileCondition } from "../../src/standards/compile-condition.ts";
import { compileRules } from "../../src/standards/compile-rules.ts";
import { testHeld } from "../../src/standards/held.ts";
import { lowerPerson } from "../../src/standards/lower-person.ts";
import { MET } from "../../src/standards/truth-code.ts";
import { createTrace } from "../../src/standards/compiled-condition.ts";
import { createRules, named } from "./create-rules.ts";

// What follows up to the laws is an oracle: it reads days, ages and conditions by itself, and the
// truth of a partial record is what all of its completions agree on. It takes nothing from src.

/** Every day from 1900 through 2035, as text, which compares as days do. */
const DAYS: readonly string[] = (() => {
  const days: string[] = [];
  const two = (value: number): string => String(value).padStart(2, "0");
  for (let year = 1900; year <= 2035; year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
      for (let day = 1; day <= length; day += 1) days.push(`${year}-${two(month + 1)}-${two(day)}`);
    });
  }
  return days;
})();
const LAST = DAYS.length - 1;

/** The place of a day in the list, or of the first day after it where it does not exist. */
function placeOf(day: string): number {
  let [low, high] = [0, DAYS.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (DAYS[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The days that a partial date leaves open: those whose text begins with it. */
function daysOf(text: string | undefined): readonly string[] {
  if (text === undefined || ![4, 7, 10].includes(text.length)) return [];
  const from = placeOf(text);
  let to = from;
  while (DAYS[to]?.startsWith(text) === true) to += 1;
  return DAYS.slice(from, to);
}

function around(day: string): readonly string[] {
  const place = placeOf(day);
  return DAYS.slice(Math.max(0, place - 2), Math.min(LAST, place + 2) + 1);
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The days to try of a dated fact: all of a known interval where asked, else those that matter. */
function daysToTry(text: string | undefined, limits: readonly string[], every: boolean): string[] {
  const known = daysOf(text);
  const near = unique(limits.flatMap(around));
  if (known.length === 0) return unique(["1901-01-01", ...near, "2035-01-01"]);
  if (every) return [...known];
  return unique([known[0]!, ...near.filter((day) => known.includes(day)), known.at(-1)!]);
}

type Leaf = Exclude<Condition, { kind: "all" | "any" }>;

function leavesOf(condition: Condition): Leaf[] {
  return condition.kind === "all" || condition.kind === "any"
    ? condition.of.flatMap(leavesOf)
    : [condition];
}

interface Person {
  readonly official: Official;
  readonly holding: Holding | undefined;
}

interface Law {
  readonly condition: Condition;
  readonly rules: StandardsRules;
}

type Value = string | number | boolean | null | readonly Credential[];

/** One thing that a completion settles, and the question that asks for it. */
interface Slot {
  readonly key: string;
  readonly asks: string;
  readonly values: readonly Value[];
}

type World = ReadonlyMap<string, Value>;

const DROPPED = "no such credential";
const PAPERS = ["diploma", "certificate", "confirmation", "replacement"] as const;
/** The paper behind a bare level where such a level counts: one that every rule accepts. */
const RECORDED = "recorded";

function listIssueDays(leaves: readonly HoldsCondition[], asOf: string): string[] {
  const limits = leaves.flatMap(({ issuedFrom, issuedBefore }) => [issuedFrom, issuedBefore]);
  return [...limits.filter((day) => day !== undefined), DAYS[placeOf(asOf) + 1]!];
}

/** A name of the catalogue; a misspelt one is not recorded. */
function among(catalogue: Readonly<Record<string, unknown>>, name: string | undefined) {
  return name !== undefined && Object.hasOwn(catalogue, name) ? name : undefined;
}

function credentialSlots(
  field: CredentialField,
  leaves: readonly HoldsCondition[],
  { official }: Person,
  rules: StandardsRules,
  every: boolean,
): Slot[] {
  const ladder = Object.keys(rules.levels[field]);
  const limits = listIssueDays(leaves, rules.asOf);
  const recorded = official.credentials?.[field];
  if (recorded === undefined) {
    const lists = ladder.flatMap((level) =>
      PAPERS.flatMap((paper) =>
        unique(limits.flatMap((day) => [DAYS[placeOf(day) - 1]!, day])).map((issuedOn) => [
          { level, paper, issuedOn: issuedOn as CalendarDate },
        ]),
      ),
    );
    return [{ key: field, asks: `credentials.${field}`, values: [[], ...lists] }];
  }
  const hasLimits = leaves.some(
    // A day that lies after that of the rules is no limit on it.
    ({ issuedFrom, issuedBefore = "9999-12-31" }) =>
      issuedFrom !== undefined || issuedBefore <= rules.asOf,
  );
  const asksForPaper = leaves.some(({ recordedLevel }) => recordedLevel === "asksForPaper");
  return recorded.flatMap(({ level, paper, issuedOn }, place): Slot[] => [
    {
      key: `${field}.${place}.level`,
      asks: `credentials.${field}.level`,
      // A level that is not on the ladder is one of it, misspelt, or none of it.
      values: ladder.includes(level) ? [level] : [...ladder, "none of them"],
    },
    {
      key: `${field}.${place}.paper`,
      asks: `credentials.${field}.paper`,
      // Where a bare level does not count, there may be no paper behind it.
      values: paper !== undefined ? [paper] : asksForPaper ? [...PAPERS, DROPPED] : [RECORDED],
    },
    {
      key: `${field}.${place}.issuedOn`,
      asks: `credentials.${field}.issuedOn`,
      // A paper on record without its day is one that is held.
      values:
        issuedOn !== undefined
          ? daysToTry(issuedOn, limits, every)
          : hasLimits
            ? daysToTry(issuedOn, limits, every).filter((day) => day <= rules.asOf)
            : [rules.asOf],
    },
  ]);
}

/** What decides for each post whether it is one of leadership, held on the day. */
function leadershipSlots({ official, holding }: Person, { posts, asOf }: StandardsRules): Slot[] {
  const { holdings } = official;
  if (holdings === undefined) {
    return [{ key: "post.0.leads", asks: "holdings", values: [true, false] }];
  }
  const sides = (text: string | undefined, is: (day: string) => boolean): boolean[] => {
    if (text === undefined) return [true];
    const days = daysOf(text);
    return days.length === 0 ? [true, false] : unique(days.map(is));
  };
  return holdings.flatMap((each, place): Slot[] => {
    const asks = (end: string): string => (each === holding ? `holding.${end}` : "holdings");
    const leads = Object.hasOwn(posts, each.post) ? [posts[each.post]!.isLeadership] : undefined;
    return [
      {
        key: `post.${place}.leads`,
        asks: "holdings",
        values: each.planned === true ? [false] : (leads ?? [true, false]),
      },
      {
        key: `post.${place}.begun`,
        asks: asks("since"),
        values: sides(each.since, (day) => day <= asOf),
      },
      {
        key: `post.${place}.stands`,
        asks: asks("until"),
        values: sides(each.until, (day) => day >= asOf),
      },
    ];
  });
}

const LEVELS = ["central", "provincial", "district", "commune"] as const;
const GROUPS = [
  "cadre",
  "civilServant",
  "publicEmployee",
  "councilDeputy",
  "nonSpecialisedCommuneStaff",
  "contractStaff",
] as const;

/** The level that is recorded, or the one level of every post that may be held on the day. */
function levelOf({ level, holdings = [] }: Official, { posts, asOf }: StandardsRules) {
  if (level !== undefined) return level;
  const isPossible = (text: string | undefined, is: (day: string) => boolean): boolean => {
    const days = daysOf(text);
    return days.length === 0 || days.some(is);
  };
  const own = holdings
    .filter(({ planned }) => planned !== true)
    .filter(({ since }) => isPossible(since, (day) => day <= asOf))
    .filter(({ until }) => isPossible(until, (day) => day >= asOf))
    .map(({ post }) => (Object.hasOwn(posts, post) ? posts[post]!.level : undefined));
  const [first] = own;
  return own.every((each) => each === first) ? first : undefined;
}

function isLeading(world: World): boolean {
  for (let place = 0; world.has(`post.${place}.leads`); place += 1) {
    const parts = ["leads", "begun", "stands"].map((part) => world.get(`post.${place}.${part}`));
    if (!parts.includes(false)) return true;
  }
  return false;
}

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0;

function limitDay(on: string, ageYears: number): string {
  return `${Number(on.slice(0, 4)) - ageYears}${on.slice(4)}`;
}

/** Everything that a completion of the record settles for the condition. */
function listSlots({ condition, rules }: Law, person: Person, every: boolean): Slot[] {
  const { official, holding } = person;
  const leaves = leavesOf(condition);
  const slots = new Map<string, Slot>();
  const add = (key: string, values: readonly Value[], asks: string = key): void => {
    slots.set(key, { key, asks, values });
  };

  for (const leaf of leaves) {
    switch (leaf.kind) {
      case "gap":
        add(`gap ${leaf.gap}`, [false, true]);
        break;
      case "age": {
        const limits = leaves.flatMap((each) =>
          each.kind === "age"
            ? [limitDay(each.on, each.ageYears.male), limitDay(each.on, each.ageYears.female)]
            : [],
        );
        // Nobody is born after the day on which the record is read.
        const isPossible = daysOf(official.birth).some((day) => day <= rules.asOf);
        const births = daysToTry(isPossible ? official.birth : undefined, limits, every);
        add(
          "birth",
          births.filter((day) => day <= rules.asOf),
        );
        add("sex", official.sex === undefined ? ["male", "female"] : [official.sex]);
        break;
      }
      case "day": {
        const limits = leaves.flatMap((each) => (each.kind === "day" ? [each.day] : []));
        const texts = {
          rankSince: official.rankSince,
          titleSince: official.titleSince,
          "holding.since": holding?.since,
          "holding.until": holding?.until,
        };
        add(leaf.fact, daysToTry(texts[leaf.fact], limits, every));
        break;
      }
      case "count": {
        const value = official[leaf.fact];
        const limits = leaves.flatMap((each) =>
          each.kind === "count" ? [each.atLeast - 1, each.atLeast] : [],
        );
        add(leaf.fact, isCount(value) ? [value] : unique(limits));
        break;
      }
      case "holds": {
        const same = leaves.filter(
          (each): each is HoldsCondition => each.kind === "holds" && each.field === leaf.field,
        );
        for (const slot of credentialSlots(leaf.field, same, person, rules, every)) {
          slots.set(slot.key, slot);
        }
        break;
      }
      case "fact": {
        // Leaves on one fact may name different values of it.
        const named = leaves.flatMap((each) =>
          each.kind === "fact" && each.fact === leaf.fact ? each.in : [],
        );
        const words = unique([...named.filter((value) => typeof value === "string"), "another"]);
        const known = (value: string | null | undefined, any: readonly Value[]): void => {
          add(leaf.fact, value === undefined ? any : [value]);
        };
        if (leaf.fact === "category") {
          known(official.category, GROUPS);
        } else if (leaf.fact === "level") known(levelOf(official, rules), LEVELS);
        else if (leaf.fact === "sex") known(official.sex, ["male", "female"]);
        else if (leaf.fact === "rank") known(official.rank, [null, ...words]);
        else if (leaf.fact === "holding.post") known(holding?.post, words);
        else if (leaf.fact === "holding.area") known(among(rules.areas, holding?.area), words);
        else if (leaf.fact === "holding.managedBy") {
          known(among(rules.managingLevels, holding?.managedBy), words);
        } else if (leaf.fact === "holding.planned") add(leaf.fact, [holding?.planned === true]);
        else for (const slot of leadershipSlots(person, rules)) slots.set(slot.key, slot);
      }
    }
  }
  return [...slots.values()];
}

/** Every completion in turn; the map is one and the same and holds until the next is asked for. */
function* listWorlds(slots: readonly Slot[], world = new Map<string, Value>()): Generator<World> {
  const [first, ...others] = slots;
  if (first === undefined) {
    yield world;
    return;
  }
  for (const value of first.values) {
    world.set(first.key, value);
    yield* listWorlds(others, world);
  }
}

function countWorlds(slots: readonly Slot[]): number {
  return slots.reduce((product, { values }) => product * values.length, 1);
}

/** Completed years as counted on paper. */
function ageOn(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

function textAt(world: World, key: string): string {
  const value = world.get(key);
  return typeof value === "string" ? value : "";
}

function credentialsIn(field: CredentialField, world: World): readonly Credential[] {
  const whole = world.get(field);
  if (whole !== undefined) return whole as readonly Credential[];
  const list: Credential[] = [];
  for (let place = 0; world.has(`${field}.${place}.level`); place += 1) {
    const read = (part: string): string => textAt(world, `${field}.${place}.${part}`);
    if (read("paper") === DROPPED) continue;
    list.push({
      level: read("level"),
      ...(read("paper") !== RECORDED && { paper: read("paper") as (typeof PAPERS)[number] }),
      issuedOn: read("issuedOn") as CalendarDate,
    });
  }
  return list;
}

/** Whether a completed record meets the condition; then there is nothing between yes and no. */
function isMet(condition: Condition, world: World, asOf: string): boolean {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => isMet(part, world, asOf));
    case "any":
      return condition.of.some((part) => isMet(part, world, asOf));
    case "gap":
      return world.get(`gap ${condition.gap}`) === true;
    case "fact": {
      const isDerived = condition.fact === "holdsLeadershipPost";
      const known = isDerived ? isLeading(world) : world.get(condition.fact);
      return condition.in.some((value) => value === known);
    }
    case "count":
      return Number(world.get(condition.fact)) >= condition.atLeast;
    case "day": {
      const isBefore = textAt(world, condition.fact) < condition.day;
      return isBefore === (condition.is === "before");
    }
    case "age": {
      const limit = condition.ageYears[world.get("sex") as "male" | "female"];
      const isUnder = ageOn(textAt(world, "birth"), condition.on) < limit;
      return isUnder === (condition.is === "under");
    }
    case "monthsLeft":
      throw new Error("no condition of this test looks at retirement");
    case "holds":
      return credentialsIn(condition.field, world).some(
        ({ level, paper, issuedOn = "" }) =>
          condition.levels.includes(level) &&
          (condition.papers === undefined ||
            paper === undefined ||
            condition.papers.includes(paper)) &&
          issuedOn <= asOf &&
          (condition.issuedFrom === undefined || issuedOn >= condition.issuedFrom) &&
          (condition.issuedBefore === undefined || issuedOn < condition.issuedBefore),
      );
  }
}

const TRUTHS = ["notMet", "unknown", "met"] as const;

/** The truth by the library. */
function truthOf({ condition, rules }: Law, { official, holding }: Person) {
  const ready = compileRules(rules);
  const { asOf } = ready;
  const held = holding === undefined ? MET : testHeld(holding, asOf);
  const subject = { ...lowerPerson(official, ready), holding, held };
  const compiled = compileCondition(condition, { rules, asOf });
  const trace = createTrace();
  compiled.explain(subject, trace);
  return { truth: TRUTHS[compiled.test(subject)], open: trace.open };
}

/** The truth by the completions. */
function bruteTruth({ condition, rules }: Law, slots: readonly Slot[]): (typeof TRUTHS)[number] {
  let [isEver, isAlways] = [false, true];
  for (const world of listWorlds(slots)) {
    if (isMet(condition, world, rules.asOf)) isEver = true;
    else isAlways = false;
    if (isEver && !isAlways) return "unknown";
  }
  return isEver ? "met" : "notMet";
}

const keyOf = (question: Question): string =>
  question.ask === "fact" ? question.fact : `gap ${question.gap}`;

function groupBy<T>(values: readonly T[], key: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
}

/** What is wrong with a list of questions; nothing where it is as it should be. */
function faultsOf(law: Law, slots: readonly Slot[], open: readonly Question[]): string[] {
  const asked = new Set(open.map(keyOf));
  const listed = slots.filter(({ asks }) => asked.has(asks));
  const worlds: { readonly world: World; readonly met: boolean }[] = [];
  for (const world of listWorlds(slots)) {
    worlds.push({ world: new Map(world), met: isMet(law.condition, world, law.rules.asOf) });
  }
  const settle = (world: World, by: readonly Slot[]): string =>
    JSON.stringify(by.map(({ key }) => world.get(key)));
  const isMixed = (group: readonly { met: boolean }[]): boolean =>
    group.some(({ met }) => met !== group[0]!.met);

  const faults: string[] = [];
  if (groupBy(worlds, ({ world }) => settle(world, listed)).some(isMixed)) {
    faults.push("settling all of them does not decide");
  }
  for (const question of open) {
    const key = keyOf(question);
    const others = listed.filter(({ asks }) => asks !== key);
    const groups = groupBy(worlds, ({ world }) => settle(world, others));
    if (!groups.some(isMixed)) faults.push(`no settlement of ${key} changes anything`);
    // Two credentials of a field may each have a day of their own that splits the answer.
    const same = listed.filter(({ asks }) => asks === key);
    if (question.ask === "law" || question.decides === undefined || same.length !== 1) continue;
    const { decides } = question;
    // Two limits on one day each name theirs; together they split.
    const splits = open.flatMap((each) =>
      each.ask === "fact" && keyOf(each) === key ? (each.decides ?? []) : [],
    );
    const sideOf = (world: World): string =>
      String(splits.filter((day) => textAt(world, same[0]!.key) < day).length);
    const isSplit = groups.every((group) =>
      groupBy(group, ({ world }) => sideOf(world)).every((side) => !isMixed(side)),
    );
    if (!isSplit) faults.push(`${decides} does not split ${key}`);
  }
  return faults;
}

// The records and the conditions that the laws are tried on.

const partialDate = (firstYear: number, lastYear: number): fc.Arbitrary<PartialDate> =>
  fc
    .tuple(
      fc.integer({ min: placeOf(`${firstYear}`), max: placeOf(`${lastYear + 1}`) - 1 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([place, length]) => DAYS[place]!.slice(0, length) as PartialDate);

const oddDay = fc.constantFrom("", "1966-02-30", "08/04/2020").map((text) => text as PartialDate);
const recentDay = fc.oneof(
  { weight: 9, arbitrary: partialDate(2014, 2022) },
  { weight: 1, arbitrary: oddDay },
);
const birth = fc.oneof(
  { weight: 9, arbitrary: partialDate(1962, 1972) },
  { weight: 1, arbitrary: oddDay },
);

const FIELDS = Object.keys(createRules().levels) as CredentialField[];

function personOf(rules: StandardsRules): fc.Arbitrary<Person> {
  const credentials = (field: CredentialField) =>
    fc.array(
      fc.record(
        {
          level: fc.constantFrom(...Object.keys(rules.levels[field]), "misspelt"),
          paper: fc.constantFrom(...PAPERS),
          issuedOn: recentDay,
        },
        { requiredKeys: ["level"], noNullPrototype: true },
      ),
      { maxLength: 2 },
    );
  const holding = fc.record(
    {
      post: fc.constantFrom(...Object.keys(rules.posts), "no such post"),
      since: recentDay,
      until: recentDay,
      planned: fc.boolean(),
      area: fc.constantFrom("border", "lowland"),
      managedBy: fc.constantFrom("province", "ministry"),
    },
    { requiredKeys: ["post"], noNullPrototype: true },
  );
  const official: fc.Arbitrary<Official> = fc.record(
    {
      id: fc.constant("x"),
      birth,
      sex: fc.constantFrom("male", "female"),
      category: fc.constantFrom(...GROUPS),
      level: fc.constantFrom(...LEVELS),
      rank: fc.constantFrom(...Object.keys(rules.ranks), null),
      rankSince: recentDay,
      titleSince: recentDay,
      serviceYears: fc.integer({ min: -1, max: 6 }),
      consecutiveGoodYears: fc.integer({ min: -1, max: 6 }),
      holdings: fc.array(holding, { maxLength: 2 }),
      credentials: fc.record(
        Object.fromEntries(FIELDS.map((field) => [field, credentials(field)])),
        { requiredKeys: [], noNullPrototype: true },
      ),
    },
    { requiredKeys: ["id"], noNullPrototype: true },
  );
  // The holding that a rule is about is one on record; a rule of a rank is about none. The open
  // days of a post that leads nothing are asked beside the condition, not by it.
  return fc.record({ official, place: fc.nat({ max: 2 }) }).map(({ official: person, place }) => {
    const own = person.holdings?.[place];
    const isKnown = own !== undefined && rules.posts[own.post]?.isLeadership === true;
    return { official: person, holding: isKnown ? own : undefined };
  });
}

const SOURCE: Citation = { instrument: "test", trust: "text", seenIn: "https://example.org" };
const LADDER = { low: named("low"), middle: named("middle"), high: named("high") };

const SYNTHETIC: StandardsRules = createRules({
  posts: {
    head: { ...named("head"), isLeadership: true, body: "government", level: "provincial" },
    clerk: { ...named("clerk"), isLeadership: false, body: "government", level: "commune" },
    anywhere: { ...named("anywhere"), isLeadership: false, body: "publicServiceUnit" },
  },
  ranks: { first: named("first"), second: named("second") },
  titles: { teacher: { ...named("teacher"), grade: "III" } },
  levels: {
    degree: LADDER,
    politicalTheory: LADDER,
    stateManagement: LADDER,
    leadership: LADDER,
  },
});

const ruleDay = fc.constantFrom<CalendarDate[]>(
  "2018-09-18",
  "2019-03-01",
  "2020-02-29",
  "2020-04-08",
  "2020-12-31",
);

function factLeaf(
  fact: "category" | "level" | "rank" | "holding.area" | "holding.managedBy" | "sex",
) {
  const values = {
    category: ["cadre", "civilServant"],
    level: ["provincial", "district"],
    rank: ["first", "second"],
    "holding.area": ["border", "lowland"],
    "holding.managedBy": ["province"],
    sex: ["male"],
  }[fact];
  return fc
    .subarray(values, { minLength: 1 })
    .map((accepted): Leaf => ({ kind: "fact", fact, in: accepted }));
}

const flagLeaf = (fact: "holdsLeadershipPost" | "holding.planned") =>
  fc.boolean().map((value): Leaf => ({ kind: "fact", fact, in: [value] }));

const ageLeaf = fc
  .record({
    is: fc.constantFrom("under", "from"),
    male: fc.integer({ min: 48, max: 55 }),
    female: fc.integer({ min: 48, max: 55 }),
    on: ruleDay,
  })
  .map(({ is, male, female, on }): Leaf => ({ kind: "age", is, ageYears: { male, female }, on }));

const dayLeaf = (fact: "rankSince" | "titleSince" | "holding.since" | "holding.until") =>
  fc
    .record({ is: fc.constantFrom("before", "from"), day: ruleDay })
    .map(({ is, day }): Leaf => ({ kind: "day", fact, is, day }));

const countLeaf = (fact: "serviceYears" | "consecutiveGoodYears") =>
  fc.integer({ min: 1, max: 5 }).map((atLeast): Leaf => ({ kind: "count", fact, atLeast }));

const holdsLeaf = (field: CredentialField): fc.Arbitrary<Leaf> =>
  fc.record(
    {
      kind: fc.constant("holds"),
      field: fc.constant(field),
      levels: fc.subarray(["low", "middle", "high"], { minLength: 1, maxLength: 2 }),
      papers: fc.subarray([...PAPERS], { minLength: 1, maxLength: 3 }),
      // From a day that has come, before a day after it: another window is empty.
      issuedFrom: fc.constantFrom("2016-05-01", "2018-09-18", "2020-04-08"),
      issuedBefore: fc.constantFrom("2020-04-09", "2021-01-01"),
      recordedLevel: fc.constantFrom("counts", "asksForPaper"),
    },
    {
      requiredKeys: ["kind", "field", "levels", "recordedLevel"],
      noNullPrototype: true,
    },
  );

const gapLeaf = (gap: string): fc.Arbitrary<Leaf> => fc.constant({ kind: "gap", gap });

/** Leaves by what they look at: no two of these share a fact. */
const LEAVES: readonly fc.Arbitrary<Leaf>[] = [
  factLeaf("category"),
  factLeaf("level"),
  factLeaf("rank"),
  factLeaf("holding.area"),
  factLeaf("holding.managedBy"),
  flagLeaf("holding.planned"),
  ageLeaf,
  dayLeaf("rankSince"),
  dayLeaf("titleSince"),
  fc.oneof(flagLeaf("holdsLeadershipPost"), dayLeaf("holding.since"), dayLeaf("holding.until")),
  countLeaf("serviceYears"),
  countLeaf("consecutiveGoodYears"),
  holdsLeaf("degree"),
  holdsLeaf("stateManagement"),
  holdsLeaf("leadership"),
  gapLeaf("one"),
  gapLeaf("other"),
];

/** A tree over the leaves, shaped by the seeds. */
function join(leaves: readonly Condition[], seeds: readonly number[]): Condition {
  const [seed = 0, ...rest] = seeds;
  const [only] = leaves;
  if (leaves.length <= 1 && only !== undefined) return only;
  const kind = seed % 2 === 0 ? "all" : "any";
  if (seed % 5 === 0) return { kind, of: leaves };
  const cut = 1 + (seed % (leaves.length - 1));
  return { kind, of: [join(leaves.slice(0, cut), rest), join(leaves.slice(cut), rest.reverse())] };
}

const seeds = fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 });

const eachFactOnce: fc.Arbitrary<Condition> = fc
  .shuffledSubarray([...LEAVES], { minLength: 1, maxLength: 5 })
  .chain((chosen) => fc.tuple(fc.tuple(...chosen), seeds))
  .map(([leaves, shape]) => join(leaves, shape));

const anyFacts: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.array(fc.oneof(...LEAVES, factLeaf("sex"), holdsLeaf("leadership"), ageLeaf), {
      minLength: 2,
      maxLength: 5,
    }),
    seeds,
  )
  .map(([leaves, shape]) => join(leaves.map(countBareLevels), shape));

/** What a bare level counts for is one reading for all conditions. */
function countBareLevels(leaf: Leaf): Leaf {
  return leaf.kind === "holds" ? { ...leaf, recordedLevel: "counts" } : leaf;
}

/** Every condition of the national rules, on days of each period and under each option. */
const NATIONAL: readonly Law[] = (() => {
  const laws = new Map<string, Law>();
  const days: readonly CalendarDate[] = [
    "2018-01-01",
    "2018-09-18",
    "2020-02-29",
    "2020-04-08",
    "2020-12-31",
    "2021-08-01",
    "2021-12-10",
    "2024-05-01",
  ];
  for (const asOf of days) {
    for (const readings of [{}, { principalSpecialistCertificate: "asWeaklySeen" }]) {
      const rules = resolveRules({ asOf, readings });
      const conditions = [...rules.requirements, ...rules.deadlines].flatMap(
        ({ value, alternatives }) =>
          [value, ...alternatives.map((moved) => moved.value)].flatMap((rule) => [
            rule.scope,
            "asks" in rule ? rule.asks : undefined,
          ]),
      );
      for (const condition of conditions) {
        if (condition === undefined) continue;
        laws.set(`${asOf} ${JSON.stringify(condition)}`, { condition, rules });
      }
    }
  }
  return [...laws.values()];
})();

const MOST_WORLDS = 6000;

describe("every condition of the national rules", () => {
  const place = fc.nat({ max: NATIONAL.length - 1 });
  const person = personOf(NATIONAL[0]!.rules);

  it("is many", () => {
    expect(NATIONAL.length).toBeGreaterThan(60);
    const kinds = new Set(
      NATIONAL.flatMap(({ condition }) => leavesOf(condition)).map((leaf) => leaf.kind),
    );
    expect(kinds).toEqual(new Set(["age", "day", "fact", "gap", "holds"]));
  });

  it("has of a partial record the truth on which all completions agree", () => {
    fc.assert(
      fc.property(place, person, (index, record) => {
        const law = NATIONAL[index]!;
        const slots = listSlots(law, record, true);
        fc.pre(countWorlds(slots) <= 30_000);
        expect(truthOf(law, record).truth).toBe(bruteTruth(law, slots));
      }),
      { numRuns: 2000 },
    );
  });

  it("asks what matters, and all that matters", () => {
    fc.assert(
      fc.property(place, person, (index, record) => {
        const law = NATIONAL[index]!;
        const { truth, open } = truthOf(law, record);
        fc.pre(truth === "unknown");
        const slots = listSlots(law, record, false);
        fc.pre(countWorlds(slots) <= MOST_WORLDS);
        expect(faultsOf(law, slots, open)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});

describe("a condition in which each fact occurs once", () => {
  const person = personOf(SYNTHETIC);

  it("has of a partial record the truth on which all completions agree", () => {
    fc.assert(
      fc.property(eachFactOnce, person, (condition, record) => {
        const law: Law = { condition, rules: SYNTHETIC };
        const slots = listSlots(law, record, false);
        fc.pre(countWorlds(slots) <= 30_000);
        expect(truthOf(law, record).truth).toBe(bruteTruth(law, slots));
      }),
      { numRuns: 3000 },
    );
  });

  it("asks what matters, and all that matters", () => {
    fc.assert(
      fc.property(eachFactOnce, person, (condition, record) => {
        const law: Law = { condition, rules: SYNTHETIC };
        const { truth, open } = truthOf(law, record);
        expect(open.length > 0).toBe(truth === "unknown");
        fc.pre(truth === "unknown");
        const slots = listSlots(law, record, false);
        fc.pre(countWorlds(slots) <= MOST_WORLDS);
        expect(faultsOf(law, slots, open)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});

describe("a condition in which facts occur more than once", () => {
  it("is never decided against a completion", () => {
    fc.assert(
      fc.property(anyFacts, personOf(SYNTHETIC), (condition, record) => {
        const law: Law = { condition, rules: SYNTHETIC };
        const { truth } = truthOf(law, record);
        fc.pre(truth !== "unknown");
        const slots = listSlots(law, record, false);
        fc.pre(countWorlds(slots) <= 30_000);
        expect(bruteTruth(law, slots)).toBe(truth);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a requirement and a deadline of any three conditions", () => {
  it("answer alike by both functions, ask exactly where unknown, and join as they must", () => {
    fc.assert(
      fc.property(
        fc.tuple(eachFactOnce, eachFactOnce, eachFactOnce),
        personOf(SYNTHETIC),
        ([scope, asks, deadlineScope], { official }) => {
          const { assess, explain } = createAssessor({
            ...SYNTHETIC,
            requirements: [
              {
                value: {
                  id: "asked",
                  ...named("asked"),
                  of: { posts: ["head", "clerk"] },
                  nature: "retraining",
                  when: null,
                  scope,
                  asks,
                  source: SOURCE,
                },
                alternatives: [],
              },
            ],
            deadlines: [
              {
                value: {
                  id: "by",
                  ...named("by"),
                  scope: deadlineScope,
                  covers: ["asked"],
                  due: { on: "2020-12-31" },
                  bindsOn: "agency",
                  source: SOURCE,
                },
                alternatives: [],
              },
            ],
          });
          const { findings } = explain({ ...official, rank: null });
          expect(assess({ ...official, rank: null }).findings).toEqual(
            findings.map(({ requirement, status, deadlines }) => ({
              requirement,
              status,
              deadlines: deadlines.map((each) => each.status),
            })),
          );
          for (const finding of findings) {
            for (const { open, status } of [finding, ...finding.deadlines]) {
              expect(open.length > 0).toBe(status === "unknown");
            }
            const [deadline] = finding.deadlines;
            if (deadline === undefined) continue;
            // A deadline reaches no further than its requirement and breaches nothing else.
            if (finding.status === "notApplicable") expect(deadline.status).toBe("notApplicable");
            if (deadline.status === "notMet") expect(finding.status).toBe("notMet");
            if (deadline.status === "met") expect(finding.status).toBe("met");
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe("ages at their boundaries", () => {
  const factAsked = (fact: FactPath): Question => ({ ask: "fact", fact });

  /** The first day of the list on which the person is no longer under the age. */
  function birthdayOf(day: string, ageYears: number): number {
    return placeOf(`${Number(day.slice(0, 4)) + ageYears}${day.slice(4)}`);
  }

  it("are right in 3,000 probes and more, by exact births of 1950 through 2000", () => {
    const births = DAYS.slice(placeOf("1950"), placeOf("2001")).filter((day) =>
      [
        "-01-01",
        "-02-28",
        "-02-29",
        "-03-01",
        "-12-31",
        "-01-31",
        "-04-30",
        "-06-30",
        "-11-30",
      ].some((end) => day.endsWith(end)),
    );
    let [probes, wrong] = [0, 0];
    for (const born of births) {
      for (const [sex, ageYears] of [
        ["male", 55],
        ["female", 50],
        ["male", 30],
      ] as const) {
        const birthday = birthdayOf(born, ageYears);
        for (const place of [birthday - 1, birthday, birthday + 1]) {
          const on = DAYS[place] as CalendarDate | undefined;
          if (on === undefined) continue;
          const condition: Condition = {
            kind: "age",
            is: "under",
            ageYears: { male: ageYears, female: ageYears },
            on,
          };
          const rules: StandardsRules = { ...SYNTHETIC, asOf: "2035-12-01" };
          const official: Official = { id: "x", birth: born as CalendarDate, sex };
          const { truth, open } = truthOf({ condition, rules }, { official, holding: undefined });
          probes += 1;
          if (truth !== (place < birthday ? "met" : "notMet") || open.length > 0) wrong += 1;
        }
      }
    }
    expect(probes).toBeGreaterThanOrEqual(3000);
    expect(wrong).toBe(0);
  });

  it("are asked for with the very day that splits a year or a month of birth", () => {
    fc.assert(
      fc.property(birth, ageLeaf, fc.constantFrom("male", "female"), (born, condition, sex) => {
        const record: Person = { official: { id: "x", birth: born, sex }, holding: undefined };
        const law: Law = { condition, rules: SYNTHETIC };
        const days = daysOf(born);
        const births = days.length > 0 ? days : DAYS.slice(0, placeOf(SYNTHETIC.asOf));
        if (condition.kind !== "age") return;
        const limit = condition.ageYears[sex];
        const split = births.find((day) => ageOn(day, condition.on) < limit);
        const { truth, open } = truthOf(law, record);
        const isUnder = condition.is === "under";
        if (split === undefined) expect(truth).toBe(isUnder ? "notMet" : "met");
        else if (split === births[0]) expect(truth).toBe(isUnder ? "met" : "notMet");
        else expect(open).toEqual([{ ...factAsked("birth"), decides: split }]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("deadlines at their boundaries", () => {
  const rulesOn = (asOf: CalendarDate, months: number): StandardsRules => ({
    ...SYNTHETIC,
    asOf,
    requirements: [
      {
        value: {
          id: "asked",
          ...named("asked"),
          of: { posts: ["head"] },
          nature: "retraining",
          when: { withinMonths: months },
          asks: { kind: "holds", field: "leadership", levels: ["low"], recordedLevel: "counts" },
          source: SOURCE,
        },
        alternatives: [],
      },
    ],
  });

  /** The last day, counted on the fingers: month by month, and back from a day that is missing. */
  function lastDayOf(start: string, months: number): string {
    let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
    for (let left = months; left > 0; left -= 1) {
      month += 1;
      if (month > 12) [year, month] = [year + 1, 1];
    }
    const stem = `${String(year)}-${String(month).padStart(2, "0")}`;
    const days = daysOf(stem);
    return days.includes(`${stem}${start.slice(7)}`) ? `${stem}${start.slice(7)}` : days.at(-1)!;
  }

  it("are right in 3,000 probes and more, by exact starts of 2010 through 2028", () => {
    const starts = DAYS.slice(placeOf("2010"), placeOf("2029")).filter((day) =>
      [
        "-01-01",
        "-01-31",
        "-02-28",
        "-02-29",
        "-03-01",
        "-04-30",
        "-08-31",
        "-11-30",
        "-12-31",
      ].some((end) => day.endsWith(end)),
    );
    let [probes, wrong] = [0, 0];
    for (const since of starts) {
      for (const months of [1, 6, 9, 12, 24, 36, 60]) {
        const due = lastDayOf(since, months);
        for (const on of around(due).slice(1, 4)) {
          const official: Official = {
            id: "x",
            rank: null,
            title: null,
            holdings: [{ post: "head", since: since as CalendarDate }],
            credentials: { leadership: [] },
          };
          const [finding] = createAssessor(rulesOn(on as CalendarDate, months)).explain(
            official,
          ).findings;
          probes += 1;
          const isRight =
            finding?.due?.earliest === due &&
            finding.due.latest === due &&
            finding.due.isPast === on > due;
          if (!isRight) wrong += 1;
        }
      }
    }
    expect(probes).toBeGreaterThanOrEqual(3000);
    expect(wrong).toBe(0);
  });
});
