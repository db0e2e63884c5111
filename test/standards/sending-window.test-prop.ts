import {
  assessEligibility,
  computeSendingWindow,
  type CalendarDate,
  type Course,
  type Official,
  type PartialDate,
  type RuleSet,
  type SendingSpan,
  type Status,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

// ---------------------------------------------------------------------------------------------
// Days. Nothing here or in the oracle comes from the library: a day is counted from 1970-01-01 by
// the arithmetic of the Gregorian calendar.

const lengthOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The number of a day; its month may lie outside 1 to 12 by any number of years. */
function count(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

interface Ymd {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const FIRST = count(2010, 1, 1);
const LAST = count(2035, 12, 31);
const DAYS = LAST - FIRST + 1;

const two = (value: number): string => String(value).padStart(2, "0");
const write = ({ y, m, d }: Ymd): CalendarDate =>
  `${String(y)}-${two(m)}-${two(d)}` as CalendarDate;

/** Every day from 2010 through 2035, written out. */
const WRITTEN: readonly CalendarDate[] = (() => {
  const days: CalendarDate[] = [];
  for (let y = 2010; y <= 2035; y += 1) {
    for (let m = 1; m <= 12; m += 1) {
      for (let d = 1; d <= lengthOf(y, m); d += 1) days.push(write({ y, m, d }));
    }
  }
  return days;
})();

/** The first and the last day that a partial date leaves open. */
function ends(text: string): readonly [Ymd, Ymd] {
  const [y = 0, m, d] = text.split("-").map(Number);
  if (m === undefined) return [{ y, m: 1, d: 1 }, { y, m: 12, d: 31 }]; // prettier-ignore
  if (d === undefined) return [{ y, m, d: 1 }, { y, m, d: lengthOf(y, m) }]; // prettier-ignore
  return [
    { y, m, d },
    { y, m, d },
  ];
}

// ---------------------------------------------------------------------------------------------
// The oracle: what the notes of the law say, by days on which each thing turns.

const NO = 0;
const OPEN = 1;
const YES = 2;
const NONE = 3;
const CODES: Readonly<Record<Status, number>> = { notMet: 0, unknown: 1, met: 2, notApplicable: 3 };

/** What is asked of a day: an answer that turns at some days. */
interface Curve {
  readonly turns: readonly number[];
  readonly at: (day: number) => number;
}

const always = (answer: number): Curve => ({ turns: [], at: () => answer });
const join = (pick: (answers: readonly number[]) => number, parts: readonly Curve[]): Curve => ({
  turns: parts.flatMap(({ turns }) => turns),
  at: (day) => pick(parts.map(({ at }) => at(day))),
});
const all = (...parts: readonly Curve[]): Curve => join((each) => Math.min(...each), parts);
const any = (...parts: readonly Curve[]): Curve => join((each) => Math.max(...each), parts);
const is = (fact: boolean | undefined): Curve =>
  always(fact === undefined ? OPEN : fact ? YES : NO);
const GAP = always(OPEN);

/** Answers `before` ahead of `first`, `after` from `last` on, and is open between the two. */
const step = (before: number, first: number, last: number, after: number): Curve => ({
  turns: [first, last],
  at: (day) => (day < first ? before : day >= last ? after : OPEN),
});

/** The day on which years are completed: born on 29 February, in a common year on 1 March. */
const birthday = ({ y, m, d }: Ymd, years: number): number =>
  d > lengthOf(y + years, m) ? count(y + years, 3, 1) : count(y + years, m, d);

interface Ages {
  readonly male: number;
  readonly female: number;
}

/** The first and the last day on which the age may be reached. */
function reaches({ birth, sex }: Official, ages: Ages): readonly [number, number] | undefined {
  if (birth === undefined) return undefined;
  const [first, last] = ends(birth);
  const years = sex === undefined ? [ages.male, ages.female] : [ages[sex]];
  return [birthday(first, Math.min(...years)), birthday(last, Math.max(...years))];
}

function reached(person: Official, male: number, female: number): Curve {
  const days = reaches(person, { male, female });
  return days === undefined ? GAP : step(NO, ...days, YES);
}

function under(person: Official, years: number): Curve {
  const days = reaches(person, { male: years, female: years });
  return days === undefined ? GAP : step(YES, ...days, NO);
}

const membership = ({ partyMembership }: Official, ...accepted: readonly string[]): Curve =>
  is(partyMembership === undefined ? undefined : accepted.includes(partyMembership));

const LADDER = ["vocationalSecondary", "college", "university", "master", "doctorate"];

function degree({ credentials }: Official, least: string): Curve {
  const held = credentials?.degree;
  if (held === undefined) return GAP;
  return is(held.some(({ level }) => LADDER.indexOf(level) >= LADDER.indexOf(least)));
}

const inGroup = ({ sendingGroups }: Official): Curve =>
  is(sendingGroups === undefined ? undefined : sendingGroups.length > 0);

const goodYears = ({ consecutiveGoodYears: years }: Official, least: number): Curve =>
  is(years === undefined ? undefined : years >= least);

/** Of the page of 2015 the condition of one group breaks off. */
const inSeenGroup = ({ sendingGroups }: Official): Curve =>
  is(sendingGroups?.some((group) => group !== "principalSpecialistFourYears"));

/** A post, held or planned, in an area of a special kind; who has no post has none there. */
function inHardArea({ holdings }: Official): Curve {
  if (holdings === undefined) return GAP;
  return any(
    always(NO),
    ...holdings.map(({ area }) => is(area === undefined ? undefined : area !== "ordinary")),
  );
}

/** Those for whom lower ages may have been set in a part that was not seen. */
const mayBeSpecial = (person: Official): Curve =>
  all(any(inGroup(person), is(person.isEthnicMinority), inHardArea(person)), GAP);

interface Posts {
  readonly either: readonly string[];
  readonly inOffice?: readonly string[];
  readonly planned?: readonly string[];
}

/** The list of a regulation breaks off, so whoever is in none of its posts is open. */
function inPosts({ holdings }: Official, { either, inOffice = [], planned = [] }: Posts): Curve {
  const holds = (holdings ?? []).some(
    (each) =>
      either.includes(each.post) ||
      (each.planned === true ? planned : inOffice).includes(each.post),
  );
  return holds ? always(YES) : GAP;
}

// The posts that the test draws, by regulation.
const MIDDLE_57: Posts = {
  either: [
    "deputy-department-division-head",
    "commune-chairperson",
    "commune-party-secretary",
    "commune-military-commander",
  ],
  planned: ["deputy-ministry-division-head"],
};
const MIDDLE_350: Posts = {
  either: [
    "deputy-department-division-head",
    "department-division-head",
    "department-director",
    "commune-chairperson",
    "commune-party-secretary",
    "commune-economic-division-head",
    "deputy-ministry-division-head",
  ],
};
const HIGH_57: Posts = { either: ["department-division-head", "department-director"] };
const HIGH_350: Posts = {
  either: [
    "department-division-head",
    "department-director",
    "commune-chairperson",
    "commune-military-commander",
  ],
  inOffice: ["commune-economic-division-head", "commune-party-secretary"],
};
const POSTS = [
  "commune-party-secretary",
  "commune-military-commander",
  "deputy-ministry-division-head",
  "deputy-department-division-head",
  "department-division-head",
  "department-director",
  "commune-chairperson",
  "commune-economic-division-head",
  "deputy-provincial-party-secretary",
  "deputy-minister",
];

function oracleMiddle57(person: Official): Curve {
  return all(
    inPosts(person, MIDDLE_57),
    membership(person, "probationary", "full"),
    degree(person, "college"),
    any(reached(person, 35, 33), all(reached(person, 30, 28), mayBeSpecial(person))),
  );
}

function oracleMiddle6468(person: Official): Curve {
  return all(
    GAP,
    membership(person, "probationary", "full"),
    degree(person, "college"),
    any(reached(person, 35, 33), all(reached(person, 30, 28), mayBeSpecial(person))),
  );
}

function oracleMiddle350(person: Official): Curve {
  const schooling = person.credentials?.generalEducation;
  const school = is(schooling?.some(({ level }) => level === "upperSecondary"));
  return all(
    inPosts(person, MIDDLE_350),
    membership(person, "probationary", "full"),
    any(degree(person, "college"), all(school, any(is(person.isEthnicMinority), GAP))),
    goodYears(person, 2),
    reached(person, 30, 28),
  );
}

const oracleHigh2015 = (person: Official): Curve =>
  all(
    GAP,
    any(reached(person, 40, 35), all(reached(person, 35, 30), any(inSeenGroup(person), GAP))),
  );

function oracleHigh57(person: Official): Curve {
  return all(
    inPosts(person, HIGH_57),
    membership(person, "full"),
    degree(person, "university"),
    any(reached(person, 40, 38), all(reached(person, 35, 33), mayBeSpecial(person))),
  );
}

/** Neither the standards nor the ages of the advanced level were seen: nobody is told yes or no. */
const oracleHigh350 = (person: Official): Curve => all(inPosts(person, HIGH_350), GAP);

/** A rule that reaches some: of others nothing is said, and of unknown ones only a yes. */
function within(reach: boolean | undefined, asks: Curve): Curve {
  if (reach === false) return always(NONE);
  if (reach === true) return asks;
  return { turns: asks.turns, at: (day) => (asks.at(day) === YES ? YES : OPEN) };
}

interface Postgraduate {
  readonly service: number;
  readonly good: number;
  readonly years: number;
  readonly openFor: "cadre" | null;
  readonly employees: "probation" | "gap";
}

const postgraduate =
  ({ service, good, years, openFor, employees }: Postgraduate) =>
  (person: Official): Curve => {
    const { category, serviceYears, isOnProbation } = person;
    const isOf = (...categories: readonly string[]) =>
      category === undefined ? undefined : categories.includes(category);
    const beside = (asks: Curve): Curve =>
      openFor === null
        ? asks
        : any(all(is(isOf("civilServant")), asks), all(is(isOf("cadre")), GAP));
    const officials = (asks: Curve) => within(isOf("cadre", "civilServant"), beside(asks));
    const first = any(under(person, years), all(degree(person, "master"), GAP));
    return worst(
      officials(is(serviceYears === undefined ? undefined : serviceYears >= service)),
      officials(goodYears(person, good)),
      officials(first),
      within(
        isOf("publicEmployee"),
        employees === "gap" ? GAP : is(isOnProbation === undefined ? undefined : !isOnProbation),
      ),
    );
  };

/** The least of what applies. */
const worst = (...parts: readonly Curve[]): Curve => join((each) => Math.min(...each), parts);

// ---------------------------------------------------------------------------------------------
// Retirement, from the table of months of birth (not from the steps of the ages).

type Band = readonly [bornFrom: number, years: number, months: number];
const born = (year: number, month: number): number => year * 12 + month - 1;

const MEN: readonly Band[] = [
  [born(1900, 1), 60, 0],
  [born(1961, 1), 60, 3],
  [born(1961, 10), 60, 6],
  [born(1962, 7), 60, 9],
  [born(1963, 4), 61, 0],
  [born(1964, 1), 61, 3],
  [born(1964, 10), 61, 6],
  [born(1965, 7), 61, 9],
  [born(1966, 4), 62, 0],
];
const WOMEN: readonly Band[] = [
  [born(1900, 1), 55, 0],
  [born(1966, 1), 55, 4],
  [born(1966, 9), 55, 8],
  [born(1967, 5), 56, 0],
  [born(1968, 1), 56, 4],
  [born(1968, 9), 56, 8],
  [born(1969, 5), 57, 0],
  [born(1970, 1), 57, 4],
  [born(1970, 9), 57, 8],
  [born(1971, 5), 58, 0],
  [born(1972, 1), 58, 4],
  [born(1972, 9), 58, 8],
  [born(1973, 5), 59, 0],
  [born(1974, 1), 59, 4],
  [born(1974, 9), 59, 8],
  [born(1975, 5), 60, 0],
];

type Table = "sixty" | "roadmap";

/** The month of retirement of one born in a month. */
function retiresIn(month: number, sex: "male" | "female", table: Table): number {
  const bands = sex === "male" ? MEN : WOMEN;
  const known = table === "sixty" ? bands.slice(0, 1) : bands;
  const [, years, months] = known.filter(([from]) => from <= month).at(-1)!;
  return month + years * 12 + months;
}

interface Later {
  /** Posts whose holders may retire later if they are women, and posts that do not exist yet. */
  readonly posts: readonly string[];
  readonly isForExperts: boolean;
}

/** How retirement is told on the day of the rules. */
interface Retirement {
  readonly table: Table;
  /** The day of its year for which a year of birth alone stands. */
  readonly yearAlone: "first" | "last" | "any";
  readonly later: Later;
}

// A post that is no post of the day is asked for: it may be one of those.
const NOT_YET = "commune-economic-division-head";
const LEADERS_53: Later = { posts: ["deputy-minister", NOT_YET], isForExperts: false };
const LEADERS_104: Later = {
  posts: ["deputy-minister", "deputy-provincial-party-secretary", NOT_YET],
  isForExperts: false,
};
const AND_EXPERTS: Later = { ...LEADERS_104, isForExperts: true };
const AFTER_DISTRICTS: Later = {
  posts: ["deputy-minister", "deputy-provincial-party-secretary"],
  isForExperts: true,
};

const RETIREMENTS: readonly (readonly [from: CalendarDate, Retirement])[] = [
  ["2016-01-01", { table: "sixty", yearAlone: "last", later: LEADERS_53 }],
  ["2020-09-04", { table: "sixty", yearAlone: "last", later: LEADERS_104 }],
  ["2020-11-18", { table: "roadmap", yearAlone: "any", later: LEADERS_104 }],
  ["2021-01-01", { table: "roadmap", yearAlone: "first", later: LEADERS_104 }],
  ["2022-08-15", { table: "roadmap", yearAlone: "first", later: AND_EXPERTS }],
  ["2025-07-01", { table: "roadmap", yearAlone: "first", later: AFTER_DISTRICTS }],
];

/** What was seen of retirement on a day: nothing before 2016. */
const retirementOn = (asOf: CalendarDate): Retirement | null =>
  RETIREMENTS.filter(([from]) => from <= asOf).at(-1)?.[1] ?? null;

type LastDays = readonly [Ymd, Ymd | null] | null;

/** The last days of service that are possible; without a last one where a decision may put it off. */
function lastDays(person: Official, retirement: Retirement | null): LastDays {
  const { birth, sex, retiresOn, holdings, category, credentials } = person;
  if (retiresOn !== undefined) return ends(retiresOn);
  if (birth === undefined || retirement === null) return null;
  const { table, yearAlone, later } = retirement;
  const [first, last] = ends(birth);
  const alone = { first: [first], last: [last], any: [first, last] }[yearAlone];
  const bounds = birth.length > 4 ? [first, last] : alone;
  const sexes = sex === undefined ? (["male", "female"] as const) : [sex];
  const months = bounds.flatMap(({ y, m }) =>
    sexes.map((each) => retiresIn(born(y, m), each, table)),
  );
  const close = (month: number): Ymd => {
    const y = Math.floor(month / 12);
    const m = (month % 12) + 1;
    return { y, m, d: lengthOf(y, m) };
  };
  // Posts that are not recorded may be any.
  const inOffice = holdings?.filter(({ planned }) => planned !== true);
  const listed = inOffice?.some(({ post }) => later.posts.includes(post)) ?? true;
  const doctor = credentials?.degree?.some(({ level }) => level === "doctorate") ?? true;
  const isExpert =
    later.isForExperts && (category === undefined || category === "publicEmployee") && doctor;
  const mayWait = (listed && sex !== "male") || isExpert;
  return [close(Math.min(...months)), mayWait ? null : close(Math.max(...months))];
}

const NEVER = Number.MAX_SAFE_INTEGER;

/** The day after the last day of service: the first on which nobody is sent. */
const firstOut = ({ y, m, d }: Ymd): number => count(y, m, d) + 1;

/** The first days out that are possible, from the earliest to the latest. */
const outDays = (days: LastDays): readonly [number, number] => {
  if (days === null) return [NEVER, NEVER];
  const [first, last] = days;
  return [firstOut(first), last === null ? NEVER : firstOut(last)];
};

/** While one serves nothing is said of it. */
const serves = (days: LastDays): Curve => step(NONE, ...outDays(days), NO);

/** The first day on which fewer than so many full months are left, through the last day of service. */
function runsShort({ y, m, d }: Ymd, months: number): number {
  const after = d === lengthOf(y, m) ? { of: born(y, m) + 1, d: 1 } : { of: born(y, m), d: d + 1 };
  const month = after.of - months;
  const inMonth = lengthOf(Math.floor(month / 12), (month % 12) + 1);
  // Months are full with the day before the same day, or with the last one of a shorter month.
  const through = Math.min(after.d, inMonth);
  return count(Math.floor(month / 12), (month % 12) + 1, through) + 1;
}

const monthsLeft = (months: number, days: LastDays): Curve => {
  if (days === null) return GAP;
  const [first, last] = days;
  const from = runsShort(first, months);
  return step(YES, from, last === null ? NEVER : runsShort(last, months), NO);
};

const studyAbroad =
  (reach: "all" | "employees") =>
  (person: Official, days: LastDays): Curve => {
    const { category, isUnderDiscipline } = person;
    const isOf = (...categories: readonly string[]) =>
      category === undefined ? undefined : categories.includes(category);
    const beside = (asks: Curve): Curve =>
      within(
        isOf("cadre", "civilServant", "publicEmployee"),
        reach === "all"
          ? asks
          : any(all(is(isOf("publicEmployee")), asks), all(is(isOf("cadre", "civilServant")), GAP)),
      );
    // How long the course lasts is not told: between 18 and 24 months all is open.
    return worst(
      beside(any(monthsLeft(24, days), all(GAP, monthsLeft(18, days)))),
      beside(is(isUnderDiscipline === undefined ? undefined : !isUnderDiscipline)),
      beside(goodYears(person, 1)),
    );
  };

// ---------------------------------------------------------------------------------------------
// People.

/** Numbers from 0 to below 1, the same in every run. */
function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Dice = () => number;
const upTo = (dice: Dice, limit: number): number => Math.floor(dice() * limit);
const pick = <T>(dice: Dice, values: readonly T[]): T => values[upTo(dice, values.length)]!;

function drawDay(dice: Dice, from: number, years: number): CalendarDate {
  const y = from + upTo(dice, years);
  // One in twenty is born on the last day of February: the one that is missing in most years.
  if (dice() < 0.05) return write({ y, m: 2, d: lengthOf(y, 2) });
  const m = 1 + upTo(dice, 12);
  return write({ y, m, d: 1 + upTo(dice, lengthOf(y, m)) });
}

const CUTS = [10, 10, 10, 7, 4] as const;
const drawPart = (dice: Dice, from: number, years: number): PartialDate =>
  drawDay(dice, from, years).slice(0, pick(dice, CUTS)) as PartialDate;

const GROUPS = ["journalist", "lecturer", "youthUnionOfficial", "principalSpecialistFourYears"];
const AREAS = ["ordinary", "ordinary", "ordinary", "mountainous", "speciallyDifficult"];

function drawPerson(dice: Dice, id: string): Official {
  const optional = <K extends keyof Official>(
    share: number,
    fact: K,
    draw: () => NonNullable<Official[K]>,
  ): Pick<Official, K> | undefined =>
    dice() < share ? ({ [fact]: draw() } as unknown as Pick<Official, K>) : undefined;
  const levels = [
    "vocationalSecondary",
    "college",
    "university",
    "university",
    "master",
    "doctorate",
  ];
  // Most meet what does not move, so that the days decide.
  return {
    id,
    ...optional(0.98, "birth", () => drawPart(dice, 1950, 51)),
    ...optional(0.9, "sex", () => pick(dice, ["male", "female"] as const)),
    ...optional(0.95, "category", () =>
      pick(dice, ["civilServant", "civilServant", "publicEmployee", "cadre"] as const),
    ),
    ...optional(0.95, "serviceYears", () => pick(dice, [2, 3, 5, 6, 9])),
    ...optional(0.95, "consecutiveGoodYears", () => pick(dice, [0, 2, 3, 4, 5])),
    ...optional(0.95, "partyMembership", () =>
      pick(dice, ["none", "probationary", "full", "full", "full", "full"] as const),
    ),
    ...optional(0.8, "isEthnicMinority", () => dice() < 0.4),
    ...optional(0.95, "isOnProbation", () => dice() < 0.1),
    ...optional(0.95, "isUnderDiscipline", () => dice() < 0.1),
    ...optional(0.85, "sendingGroups", () => (dice() < 0.4 ? [pick(dice, GROUPS)] : [])),
    ...optional(0.25, "retiresOn", () => drawPart(dice, 2012, 24)),
    ...optional(0.9, "holdings", () =>
      Array.from({ length: pick(dice, [0, 1, 1, 1, 2]) }, () => ({
        post: pick(dice, POSTS),
        ...(dice() < 0.3 && { planned: true }),
        ...(dice() < 0.8 && { area: pick(dice, AREAS) }),
      })),
    ),
    credentials: {
      politicalTheory: [],
      ...(dice() < 0.95 && {
        degree: dice() < 0.9 ? [{ level: pick(dice, levels) }] : [],
      }),
      ...(dice() < 0.8 && {
        generalEducation: [{ level: pick(dice, ["lowerSecondary", "upperSecondary"]) }],
      }),
    },
  };
}

const PEOPLE: readonly Official[] = (() => {
  const dice = createDice(20_261_122);
  return Array.from({ length: 10_000 }, (_, index) => drawPerson(dice, `LS-${String(index + 1)}`));
})();

// ---------------------------------------------------------------------------------------------
// Regimes.

interface Regime {
  readonly name: string;
  readonly rules: RuleSet;
  readonly course: Course;
  readonly oracle: (person: Official) => Curve;
  readonly retirement: Retirement | null;
  /** Whether something beside the end of service may close it: an age or the time left. */
  readonly closes: boolean;
  /** The answers that are seen. */
  readonly answers: readonly number[];
  /** The people it is asked of. */
  readonly people: readonly Official[];
}

const partTime = (level: string): Course => ({
  field: "politicalTheory",
  level,
  mode: "nonConcentrated",
});
const master: Course = { field: "degree", level: "master" };
const abroad: Course = { field: "leadership", level: "department", isAbroad: true };

/** Of each kind of course the regime in which the most turns; of the others a tenth is enough. */
const WHOLE = [
  "intermediate, 57",
  "advanced, 57",
  "postgraduate, Decree 101",
  "abroad, Decree 135 with later retirement of experts",
];

const ANSWERS: Readonly<Record<string, readonly number[]>> = {
  "intermediate, Decision 6468": [NO, OPEN],
  "advanced, the page of 2015": [NO, OPEN],
  "advanced, the page of 2015 before 2016": [NO, OPEN],
  "advanced, 350": [NO, OPEN],
  "abroad before Decree 101": [NO, OPEN],
  "abroad from July 2026": [NO, OPEN],
};

const regime = (
  name: string,
  asOf: CalendarDate,
  course: Course,
  oracle: (person: Official, days: LastDays) => Curve,
  readings?: Readonly<Record<string, string>>,
): Regime => ({
  name,
  rules: resolveOnce({ asOf, ...(readings !== undefined && { readings }) }),
  course,
  oracle: (person) => {
    const days = lastDays(person, retirementOn(asOf));
    return worst(oracle(person, days), serves(days));
  },
  retirement: retirementOn(asOf),
  closes: course.field !== "politicalTheory",
  answers: ANSWERS[name] ?? [NO, OPEN, YES],
  people: WHOLE.includes(name) ? PEOPLE : PEOPLE.slice(0, 1000),
});

const decree101 = {
  service: 3,
  good: 2,
  years: 41,
  openFor: null,
  employees: "probation",
} as const;
const decree171 = {
  service: 3,
  good: 2,
  years: 46,
  openFor: "cadre",
  employees: "probation",
} as const;

const REGIMES: readonly Regime[] = [
  regime("intermediate, Decision 6468", "2022-01-15", partTime("intermediate"), oracleMiddle6468),
  regime("intermediate, 57", "2023-05-10", partTime("intermediate"), oracleMiddle57),
  regime("intermediate, 350", "2026-03-15", partTime("intermediate"), oracleMiddle350),
  regime(
    "advanced, the page of 2015 before 2016",
    "2015-06-20",
    partTime("advanced"),
    oracleHigh2015,
  ),
  regime("advanced, the page of 2015", "2016-06-20", partTime("advanced"), oracleHigh2015),
  regime("advanced, 57", "2023-05-10", partTime("advanced"), oracleHigh57),
  regime("advanced, 350", "2026-03-15", partTime("advanced"), oracleHigh350),
  regime(
    "postgraduate, Decree 18",
    "2016-06-20",
    master,
    postgraduate({ service: 5, good: 3, years: 41, openFor: "cadre", employees: "gap" }),
  ),
  regime("postgraduate, Decree 101", "2020-03-10", master, postgraduate(decree101)),
  regime(
    "postgraduate, Decree 101, strictly",
    "2020-03-10",
    master,
    postgraduate({ ...decree101, years: 40 }),
    { atMostAge: "untilBirthday" },
  ),
  regime("postgraduate, Decree 101 with Decree 104", "2020-10-01", master, postgraduate(decree101)),
  regime(
    "postgraduate, Decree 101 while the ages change",
    "2020-12-15",
    master,
    postgraduate(decree101),
  ),
  regime("postgraduate, Decree 171", "2026-03-15", master, postgraduate(decree171)),
  regime("abroad before Decree 101", "2016-06-20", abroad, () => GAP),
  regime("abroad, ages of 60 and 55", "2020-03-10", abroad, studyAbroad("all")),
  regime("abroad, Decree 135", "2021-06-01", abroad, studyAbroad("all")),
  regime(
    "abroad, Decree 135 with later retirement of experts",
    "2023-05-10",
    abroad,
    studyAbroad("all"),
  ),
  regime("abroad, Decree 171", "2025-09-01", abroad, studyAbroad("employees")),
  regime("abroad from July 2026", "2026-08-01", abroad, () => GAP),
];

// ---------------------------------------------------------------------------------------------

/** The days before 2010 and after 2035 fall on the first and the last one. */
const place = (day: number): number => Math.min(Math.max(day - FIRST, 0), DAYS);

const countOf = (text: CalendarDate): number => {
  const [{ y, m, d }] = ends(text);
  return count(y, m, d);
};

/** Spells the spans out, one answer a day. */
function spell(spans: readonly SendingSpan[], days: Uint8Array): void {
  days.fill(255);
  for (const { from, through, status } of spans) {
    const first = from === null ? 0 : place(countOf(from));
    const last = through === null ? DAYS : place(countOf(through) + 1);
    days.fill(CODES[status], first, last);
  }
}

/** Spells the oracle out: it is asked once between two turns. */
function foretell({ turns, at }: Curve, days: Uint8Array): void {
  const places = [...new Set([0, ...turns.map(place)])].sort((a, b) => a - b);
  for (const [index, first] of places.entries()) {
    if (first < DAYS) days.fill(at(FIRST + first), first, places[index + 1] ?? DAYS);
  }
}

const windowOf = (person: Official, { course, rules }: Regime): readonly SendingSpan[] =>
  computeSendingWindow(person, course, rules).spans;

function ascends(spans: readonly SendingSpan[]): boolean {
  if (spans[0]?.from !== null || spans.at(-1)?.through !== null) return false;
  return spans.every(({ from, through, status }, index) => {
    const before = spans[index - 1];
    if (before === undefined) return true;
    if (from === null || before.through === null || status === before.status) return false;
    return countOf(from) === countOf(before.through) + 1 && (through === null || from <= through);
  });
}

const told = Buffer.alloc(DAYS);
const said = Buffer.alloc(DAYS);

describe.each(REGIMES)("the window of $name", (each) => {
  const { people, closes, oracle, retirement } = each;

  it("is on every day from 2010 through 2035 what the law says, in spans without holes", () => {
    const seen = new Set<number>();
    for (const person of people) {
      const spans = windowOf(person, each);
      if (!ascends(spans)) expect({ person, spans }, "spans of a window").toBeNull();
      const codes = spans.map(({ status }) => CODES[status]);
      // Beside work only the end of service closes it; where a limit closes it, it stays closed.
      const outs = outDays(lastDays(person, retirement));
      const falls = spans.some(
        ({ from }, index) =>
          index > 0 && codes[index]! < codes[index - 1]! && !outs.includes(countOf(from!)),
      );
      const rises = codes.some((code, index) => index > 0 && code > codes[index - 1]!);
      if (closes ? rises : falls) expect({ person, spans }, "a window turns back").toBeNull();
      for (const code of codes) seen.add(code);
      spell(spans, said);
      foretell(oracle(person), told);
      if (said.equals(told)) continue;
      const day = said.findIndex((answer, index) => answer !== told[index]);
      const shown = { person, day: WRITTEN[day], answer: said[day] };
      expect(shown, "the window and the oracle differ").toEqual({ ...shown, answer: told[day] });
    }
    expect([...seen].sort()).toEqual(each.answers);
  });

  it("is the answer of an assessment around every turn and on days between", () => {
    const dice = createDice(20_351_231);
    for (const person of people.slice(0, 100)) {
      const spans = windowOf(person, each);
      spell(spans, said);
      const turns = spans.flatMap(({ from }) => {
        const at = from === null ? -1 : countOf(from) - FIRST;
        return [-2, -1, 0, 1, 2].map((steps) => at + steps);
      });
      const between = Array.from({ length: 20 }, () => upTo(dice, DAYS));
      for (const day of [...turns, ...between]) {
        const date = WRITTEN[day];
        if (date === undefined) continue;
        const course = { ...each.course, sentOn: date, startsOn: date };
        const { status } = assessEligibility(person, course, each.rules);
        if (CODES[status] === said[day]) continue;
        expect({ person, date, status }, "the window says otherwise").toBeNull();
      }
    }
  });

  it("never takes back what a partial birth had settled once the birth is exact", () => {
    const dice = createDice(19_990_229);
    const partial = people.filter(({ birth }) => birth !== undefined && birth.length < 10);
    for (const person of partial.slice(0, 150)) {
      const [first, last] = ends(person.birth!);
      const m = first.m + upTo(dice, last.m - first.m + 1);
      const d = 1 + upTo(dice, lengthOf(first.y, m));
      spell(windowOf(person, each), told);
      // A year alone retires by a day of its own, so only what does not look at it stays: all that
      // lies outside the days on which someone born in the year may retire.
      const stands =
        person.birth?.length === 4 && person.retiresOn === undefined && retirement !== null;
      const isApart = stands && retirement.yearAlone !== "any";
      if (isApart && each.course.isAbroad === true) continue;
      const [from, through] = outDays(
        isApart ? lastDays(person, { ...retirement, yearAlone: "any" }) : null,
      );
      for (const birth of [write(first), write(last), write({ y: first.y, m, d })]) {
        spell(windowOf({ ...person, birth }, each), said);
        const day = said.findIndex(
          (answer, index) =>
            told[index] !== OPEN &&
            answer !== told[index] &&
            (FIRST + index < from || FIRST + index >= through),
        );
        if (day === -1) continue;
        expect({ person, birth, day: WRITTEN[day] }, "an exact birth contradicts").toBeNull();
      }
    }
  });
});

describe("the people and the days", () => {
  it("are as many as told, and of every kind", () => {
    expect(PEOPLE).toHaveLength(10_000);
    expect(WRITTEN).toHaveLength(DAYS);
    expect([WRITTEN[0], WRITTEN.at(-1)]).toEqual(["2010-01-01", "2035-12-31"]);
    expect(WRITTEN.map((day) => countOf(day) - FIRST)).toEqual(WRITTEN.map((_, index) => index));
    for (const length of [4, 7, 10, undefined]) {
      expect(PEOPLE.some(({ birth }) => birth?.length === length)).toBe(true);
    }
    for (const sex of ["male", "female", undefined]) {
      expect(PEOPLE.some((person) => person.sex === sex)).toBe(true);
    }
  });
});
