import {
  assessImpact,
  assessOfficial,
  langSon,
  resolveRules,
  type CalendarDate,
  type Flip,
  type Official,
  type PairCount,
} from "cbccvc";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const holding = fc.record(
  {
    post: fc.constantFrom(
      "department-division-head",
      "district-chairperson",
      "commune-chairperson",
      "department-director",
      "no-such-post",
    ),
    since: fc.constantFrom("2019-01-01", "2024", "2025-07-01"),
    planned: fc.boolean(),
  },
  { requiredKeys: ["post"] },
);
const official = fc.record(
  {
    id: fc.constantFrom("a", "b", "c"),
    birth: fc.constantFrom("1965-04-09", "1990", "1997-08-29"),
    sex: fc.constantFrom("male", "female"),
    category: fc.constantFrom("cadre", "civilServant", "publicEmployee"),
    rank: fc.constantFrom(null, "specialist", "no-such-rank"),
    title: fc.constantFrom(null, "primary-teacher-grade-2", "no-such-title"),
    holdings: fc.array(holding, { maxLength: 2 }),
    credentials: fc.constantFrom(
      {},
      { leadership: [], politicalTheory: [{ level: "intermediate" }] },
      { degree: [{ level: "university" }], stateManagement: [] },
    ),
  },
  { requiredKeys: ["id"] },
) as fc.Arbitrary<Official>;
const sets = (["2020-04-08", "2021-08-01", "2025-06-30", "2025-08-28"] as CalendarDate[])
  .flatMap((asOf) => [
    resolveRules({ asOf }),
    resolveRules({ asOf, variant: langSon, trustFloor: "text" }),
  ])
  .concat(resolveRules({ asOf: "2025-08-29" }));
const rules = fc.constantFrom(...sets);
const courses = [
  { field: "politicalTheory", level: "intermediate", mode: "nonConcentrated" },
] as const;

const nameFlip = (flip: Flip) => {
  const { kind, id, from, to } = flip;
  const place = flip.kind === "sending" ? [flip.course, flip.aspect] : [flip.holding];
  const of = flip.kind === "deadline" ? flip.requirement : null;
  return { kind, id, from, to, place, of };
};
const sortAll = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
const sum = (counts: readonly PairCount[]) =>
  counts.reduce((total, { persons }) => total + persons, 0);

/** The answers of one official, by requirement and holding; what asks nothing is left out. */
function listAnswers(person: Official, set: (typeof sets)[number]): string[] {
  return assessOfficial(person, set)
    .findings.filter(({ status }) => status !== "notApplicable")
    .map(({ requirement, holding: place, subject, status }) =>
      JSON.stringify([requirement, place, subject, status]),
    )
    .sort();
}

describe("assessImpact", () => {
  it("mirrors itself when the two sets are exchanged", () => {
    fc.assert(
      fc.property(fc.array(official, { maxLength: 3 }), rules, rules, (officials, a, b) => {
        const there = assessImpact(officials, a, b, { courses });
        const back = assessImpact(officials, b, a, { courses });
        expect(back.officials.map(({ row }) => row)).toEqual(there.officials.map(({ row }) => row));
        back.officials.forEach(({ flips }, index) => {
          const mirrored = there.officials[index]!.flips.map((flip) => ({
            ...nameFlip(flip),
            from: flip.to,
            to: flip.from,
          }));
          expect(sortAll(flips.map(nameFlip))).toEqual(sortAll(mirrored));
        });
      }),
      { numRuns: 100 },
    );
  });

  it("leaves out exactly those whose answers are the same", () => {
    fc.assert(
      fc.property(fc.array(official, { maxLength: 4 }), rules, rules, (officials, a, b) => {
        const impact = assessImpact(officials, a, b);
        const flipped = new Set(
          impact.officials
            .filter(({ flips }) => flips.some(({ kind }) => kind === "requirement"))
            .map(({ row }) => row),
        );
        officials.forEach((person, row) => {
          const isSame =
            JSON.stringify(listAnswers(person, a)) === JSON.stringify(listAnswers(person, b));
          expect(flipped.has(row)).toBe(!isSame);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("adds up: rows are changed and unchanged, and each headline counts every row", () => {
    fc.assert(
      fc.property(fc.array(official, { maxLength: 4 }), rules, rules, (officials, a, b) => {
        const impact = assessImpact(officials, a, b, { courses });
        expect(impact.rows).toBe(officials.length);
        expect(impact.changed + impact.unchanged).toBe(impact.rows);
        expect(impact.officials).toHaveLength(impact.changed);
        for (const counts of [impact.standard, ...impact.eligibility]) {
          expect(sum(counts)).toBe(impact.rows);
        }
        for (const { persons, from, to } of impact.flips) {
          expect(persons).toBeLessThanOrEqual(impact.changed);
          expect(from).not.toBe(to);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("finds nothing between a set and itself", () => {
    fc.assert(
      fc.property(fc.array(official, { maxLength: 4 }), rules, (officials, set) => {
        expect(assessImpact(officials, set, set, { courses }).changed).toBe(0);
      }),
    );
  });
});
