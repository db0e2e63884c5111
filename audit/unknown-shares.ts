import {
  createAssessor,
  resolveRules,
  type CalendarDate,
  type Credential,
  type CredentialField,
  type Official,
  type OfficialCategory,
  type OfficialAssessment,
  type RuleSet,
} from "cbccvc";

import { nationalLaw } from "../src/rules/national-law.ts";

/** How many answers were unknown, of those that applied. */
export interface Share {
  readonly unknown: number;
  readonly answers: number;
}

/** A subject whose answers are looked at: posts of one kind of body, ranks, or titles. */
export interface Subject {
  readonly name: string;
  /** How many people of the invented province stand for it; see `PROVINCE`. */
  readonly heads: number;
  readonly people: readonly Official[];
}

const { posts, ranks, titles, levels, coverageFrom, checkedThrough } = nationalLaw;

/** The first day covered, then the first days of January and July, and the last day checked. */
export const DAYS: readonly CalendarDate[] = (() => {
  const years = Array.from({ length: 30 }, (_, more) => Number(coverageFrom.slice(0, 4)) + more);
  const halves = years.flatMap((year): CalendarDate[] => [`${year}-01-01`, `${year}-07-01`]);
  const inside = halves.filter((day) => day > coverageFrom && day < checkedThrough);
  return [coverageFrom, ...inside, checkedThrough];
})();

const FIELDS = Object.keys(levels) as CredentialField[];

/** Every level of every field on a plain paper, or none at all; both leave nothing to ask. */
function fill(holds: boolean): Record<CredentialField, Credential[]> {
  return Object.fromEntries(
    FIELDS.map((field) => [
      field,
      holds
        ? Object.keys(levels[field]).map((level) => ({
            level,
            paper: field === "degree" || field === "politicalTheory" ? "diploma" : "certificate",
            issuedOn: "2008-06-30",
          }))
        : [],
    ]),
  ) as unknown as Record<CredentialField, Credential[]>;
}

function createPeople(id: string, known: Partial<Official>): Official[] {
  return [true, false].map((holds) => ({
    id: `${id} ${holds ? "with everything" : "with nothing"}`,
    birth: "1980-06-15",
    sex: "female",
    rank: null,
    rankSince: "2009-01-01",
    title: null,
    titleSince: "2009-01-01",
    serviceYears: 10,
    consecutiveGoodYears: 3,
    holdings: [],
    ...known,
    credentials: fill(holds),
  }));
}

const CATEGORY_OF_BODY: Readonly<Record<string, OfficialCategory>> = {
  party: "cadre",
  frontAndUnions: "cadre",
  peoplesCouncil: "cadre",
  government: "civilServant",
  publicServiceUnit: "publicEmployee",
};

// The two totals are those of an article on Lạng Sơn of 3 June 2024: 1,904 civil servants in
// administrative bodies and 20,992 public employees. How they and the cadres split is assumed.
const PROVINCE: Readonly<Record<string, number>> = {
  "titles: teachers": 15000,
  "titles: others": 5392,
  "posts: publicServiceUnit": 600,
  ranks: 1404,
  "posts: government central": 0,
  "posts: government provincial": 300,
  "posts: government district": 200,
  "posts: government commune": 2000,
  "posts: peoplesCouncil": 400,
  "posts: party": 600,
  "posts: frontAndUnions": 1000,
};

/** Every subject, with people whose records are whole. */
export const subjects: readonly Subject[] = (() => {
  const groups = new Map<string, Official[]>();
  const add = (name: string, people: readonly Official[]): void => {
    groups.set(name, [...(groups.get(name) ?? []), ...people]);
  };
  for (const [post, { body, level }] of Object.entries(posts)) {
    const name = body === "government" ? `posts: government ${level ?? ""}` : `posts: ${body}`;
    add(
      name.trim(),
      createPeople(post, {
        category: CATEGORY_OF_BODY[body] ?? "civilServant",
        ...(level !== undefined && { level }),
        holdings: [{ post, since: "2009-01-01", area: "ordinary" }],
      }),
    );
  }
  for (const rank of Object.keys(ranks)) {
    add("ranks", createPeople(rank, { category: "civilServant", level: "provincial", rank }));
  }
  for (const title of Object.keys(titles)) {
    const name = /teacher/iu.test(title) ? "titles: teachers" : "titles: others";
    add(name, createPeople(title, { category: "publicEmployee", title }));
  }
  return [...groups].map(([name, people]) => ({ name, heads: PROVINCE[name] ?? 0, people }));
})();

/** Counts the unknown answers of some assessments among those that apply. */
export function countUnknown(assessments: readonly OfficialAssessment[]): Share {
  const answers = assessments
    .flatMap(({ findings }) => findings)
    .filter(({ status }) => status !== "notApplicable");
  return {
    unknown: answers.filter(({ status }) => status === "unknown").length,
    answers: answers.length,
  };
}

const add = (a: Share, b: Share): Share => ({
  unknown: a.unknown + b.unknown,
  answers: a.answers + b.answers,
});

/** A post, rank or title that does not exist on the day says nothing of the law. */
function exists({ holdings = [], rank, title }: Official, rules: RuleSet): boolean {
  return (
    holdings.every(({ post }) => Object.hasOwn(rules.posts, post)) &&
    (typeof rank !== "string" || Object.hasOwn(rules.ranks, rank)) &&
    (typeof title !== "string" || Object.hasOwn(rules.titles, title))
  );
}

/** The share of unknown answers by subject, over all days. */
export function computeShares(): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>(
    subjects.map(({ name }) => [name, { unknown: 0, answers: 0 }]),
  );
  for (const asOf of DAYS) {
    const rules = resolveRules({ asOf });
    const { explain } = createAssessor(rules);
    for (const { name, people } of subjects) {
      const own = people.filter((person) => exists(person, rules)).map(explain);
      shares.set(name, add(shares.get(name) ?? { unknown: 0, answers: 0 }, countUnknown(own)));
    }
  }
  return shares;
}

/** The share of unknown answers in the invented province: each subject weighs as its heads. */
export function weigh(shares: ReadonlyMap<string, Share>): number {
  const weighed = subjects
    .map(({ name, heads }) => ({ heads, ...(shares.get(name) ?? { unknown: 0, answers: 0 }) }))
    .filter(({ answers }) => answers > 0);
  const all = weighed.reduce((sum, { heads }) => sum + heads, 0);
  return weighed.reduce(
    (sum, { heads, unknown, answers }) => sum + (heads / all) * (unknown / answers),
    0,
  );
}
