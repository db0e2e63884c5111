import {
  resolveRules,
  type Credential,
  type CredentialField,
  type Holding,
  type Official,
  type PartialDate,
} from "cbccvc";
import fc from "fast-check";

// Names of every day, so that a record may also hold what the day of the rules does not know.
const EARLY = resolveRules({ asOf: "2017-10-21" });
const LATE = resolveRules({ asOf: "2025-12-31" });
const POSTS = [...Object.keys(EARLY.posts), ...Object.keys(EARLY.otherPosts)];
const RANKS = Object.keys({ ...EARLY.ranks, ...LATE.ranks });
const TITLES = Object.keys({ ...EARLY.titles, ...LATE.titles });

/** The fields of credentials. */
export const FIELDS = Object.keys(EARLY.levels) as CredentialField[];

/** A number with two digits. */
export const two = (value: number): string => String(value).padStart(2, "0");

const partialDate = (firstYear: number, lastYear: number): fc.Arbitrary<PartialDate> =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      // A few of these days do not exist.
      fc.integer({ min: 1, max: 31 }),
      fc.constantFrom(4, 7, 10, 10),
    )
    .map(([year, month, day, length]) => {
      return `${year}-${two(month)}-${two(day)}`.slice(0, length) as PartialDate;
    });

/** Text that stands where a date should: never one of the library's dates but by accident. */
const garbage = fc
  .oneof(
    fc.string(),
    fc.stringMatching(/^[\d-]{0,10}$/u),
    fc.constantFrom("", "1966-02-30", "08/04/2020", "19660315", "9999-12-31", "1000", "không rõ"),
  )
  .map((text) => text as PartialDate);

const oddOr = <T>(weight: number, sound: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ weight, arbitrary: sound }, { weight: 1, arbitrary: odd });

const recentDay = oddOr(9, partialDate(2014, 2027), garbage);
const oddName = fc.oneof(fc.string(), fc.constantFrom("constructor", "__proto__", "toString"));

/** A credential of a field, now and then an odd one. */
export function credentialOf(field: CredentialField): fc.Arbitrary<Credential> {
  const levels = [...Object.keys(EARLY.levels[field]), "level"];
  return fc.record(
    {
      level: oddOr(9, fc.constantFrom(...levels), oddName),
      paper: fc.constantFrom("diploma", "certificate", "confirmation", "replacement"),
      issuedOn: recentDay,
      issuer: fc.string(),
    },
    { requiredKeys: ["level"], noNullPrototype: true },
  );
}

const holding: fc.Arbitrary<Holding> = fc.record(
  {
    post: oddOr(12, fc.constantFrom(...POSTS), oddName),
    since: recentDay,
    until: recentDay,
    planned: fc.boolean(),
    area: fc.constantFrom(...Object.keys(EARLY.areas), "đồng bằng"),
  },
  { requiredKeys: ["post"], noNullPrototype: true },
);

const count = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(-1, 2.5, 1e21));

/** A record of an official, often partial and now and then odd. */
export const official: fc.Arbitrary<Official> = fc.record(
  {
    id: fc.string(),
    birth: oddOr(12, partialDate(1957, 1976), garbage),
    sex: fc.constantFrom("male", "female"),
    category: fc.constantFrom(
      "cadre",
      "civilServant",
      "civilServant",
      "publicEmployee",
      "councilDeputy",
    ),
    rank: oddOr(6, fc.constantFrom(...RANKS, null), oddName),
    rankSince: recentDay,
    level: fc.constantFrom("central", "provincial", "district", "commune"),
    title: oddOr(6, fc.constantFrom(...TITLES, null), oddName),
    titleSince: recentDay,
    serviceYears: count,
    consecutiveGoodYears: count,
    holdings: fc.array(holding, { maxLength: 3 }),
    credentials: fc.record(
      Object.fromEntries(
        FIELDS.map((field) => [field, fc.array(credentialOf(field), { maxLength: 3 })]),
      ) as Record<CredentialField, fc.Arbitrary<Credential[]>>,
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
  { requiredKeys: ["id"], noNullPrototype: true },
);
