import {
  assessOfficial,
  isPartialDate,
  resolveRules,
  type CredentialsByField,
  type Holding,
  type Official,
  type PartialDate,
} from "cbccvc";
import { parseOfficial, parseRoster } from "cbccvc/schemas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tallyAssessments } from "../../src/rosters/tally.ts";

const pad = (value: number) => String(value).padStart(2, "0");
const partialDate = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) => `${String(year)}-${pad(month)}-${pad(day)}`.slice(0, length))
  .filter((text): text is PartialDate => isPartialDate(text));

const word = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
const text = fc.string({ maxLength: 12, unit: "grapheme" });
const optional = { requiredKeys: [] };

const credentials = fc.array(
  fc.record(
    {
      level: fc.oneof(fc.constantFrom("advanced", "university", "department"), word),
      paper: fc.constantFrom("diploma", "certificate", "confirmation", "replacement"),
      issuedOn: partialDate,
      issuer: text,
      number: text,
    },
    { requiredKeys: ["level"] },
  ),
  { maxLength: 3 },
);
const credentialsByField: fc.Arbitrary<CredentialsByField> = fc.record(
  {
    degree: credentials,
    politicalTheory: credentials,
    stateManagement: credentials,
    leadership: credentials,
  },
  optional,
);

/** A holding whose days, where both are known as far, do not run backwards. */
const holding: fc.Arbitrary<Holding> = fc
  .record(
    {
      post: fc.oneof(fc.constantFrom("department-director", "commune-chairperson"), word),
      since: partialDate,
      until: partialDate,
      unit: text,
      area: text,
      managedBy: text,
      planned: fc.boolean(),
    },
    { requiredKeys: ["post"] },
  )
  .map(({ since, until, ...rest }) => {
    if (since === undefined || until === undefined) {
      return { ...rest, ...(since && { since }), ...(until && { until }) };
    }
    return since < until ? { ...rest, since, until } : { ...rest, since: until, until: since };
  });

const officialOf = (id: fc.Arbitrary<string>): fc.Arbitrary<Official> =>
  fc.record(
    {
      id,
      birth: partialDate,
      sex: fc.constantFrom("male", "female"),
      category: fc.constantFrom("cadre", "civilServant", "publicEmployee"),
      rank: fc.oneof(fc.constant(null), fc.constantFrom("specialist", "staff"), word),
      rankSince: partialDate,
      serviceYears: fc.nat(),
      consecutiveGoodYears: fc.nat(),
      holdings: fc.array(holding, { maxLength: 3 }),
      credentials: credentialsByField,
    },
    { requiredKeys: ["id"] },
  );

describe("parseOfficial", () => {
  it("accepts every record that the type allows, and changes none", () => {
    fc.assert(
      fc.property(officialOf(word), (official) => {
        // A dictionary without a prototype is the same record.
        const plain = JSON.parse(JSON.stringify(official)) as Official;
        expect(parseOfficial(plain)).toEqual({ success: true, data: plain });
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseRoster", () => {
  const ids = fc.constantFrom("a", "b", "c", "constructor", "__proto__");
  const row = fc.oneof(
    fc.jsonValue(),
    officialOf(ids),
    fc.record({ id: ids, birth: fc.string() }),
    fc.record({ id: fc.jsonValue() }),
    fc.anything(),
  );

  it("accepts or rejects every row, and each once", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const reading = parseRoster(rows);
        const { accepted, rejected } = reading;
        expect(reading.rows).toBe(rows.length);
        expect(accepted.length + rejected.length).toBe(rows.length);
        const indices = rejected.map(({ index }) => index);
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
        for (const { issues } of rejected) expect(issues.length).toBeGreaterThan(0);
        expect(new Set(accepted.map(({ id }) => id)).size).toBe(accepted.length);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same for rows that went through JSON", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.jsonValue(), officialOf(ids)), { maxLength: 10 }),
        (rows) => {
          const plain = JSON.parse(JSON.stringify(rows)) as unknown[];
          const reading = parseRoster(plain);
          expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
        },
      ),
    );
  });
});

describe("tallyAssessments", () => {
  it("counts every person once, and no requirement more often than there are persons", () => {
    const rules = resolveRules({ asOf: "2020-04-08" });
    fc.assert(
      fc.property(fc.array(officialOf(word), { maxLength: 8 }), (officials) => {
        const { persons, requirements } = tallyAssessments(
          officials.map((official) => assessOfficial(official, rules)),
        );
        const sum = (counts: Readonly<Record<string, number>>) =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        expect(sum(persons)).toBe(officials.length);
        for (const counts of Object.values(requirements)) {
          expect(sum(counts)).toBeLessThanOrEqual(officials.length);
        }
      }),
    );
  });
});
