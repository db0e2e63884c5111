import {
  buildIndicatorTable,
  computeIndicatorTotal,
  hasEvent,
  resolveRules,
  type GroupKey,
  type Indicator,
  type IndicatorRow,
  type Official,
  type Participation,
} from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { official } from "../../standards/records.ts";

const rules = resolveRules({ asOf: "2020-04-08" });
const name = { vi: "chỉ tiêu", en: "indicator" };
const years = [
  { from: "2018-01-01", through: "2018-12-31" },
  { from: "2019-01-01", through: "2019-12-31" },
] as const;
const both = { from: "2018-01-01", through: "2019-12-31" } as const;
const of = { field: "politicalTheory" } as const;
const population = { kind: "fact", fact: "category", in: ["civilServant", "cadre"] } as const;
const asks = {
  kind: "holds",
  field: "politicalTheory",
  levels: ["intermediate", "advanced"],
  recordedLevel: "counts",
} as const;

const holders: Indicator = { id: "holders", name, population, measure: { time: "stock", asks } };
const serving: Indicator = {
  id: "serving",
  name,
  measure: { time: "stock", deadline: "directive-28-serving-leaders" },
};
const learners: Indicator = {
  id: "learners",
  name,
  population,
  measure: { time: "flow", unit: "persons", of, event: "enrolled" },
};
const turns: Indicator = {
  id: "turns",
  name,
  population,
  measure: { time: "flow", unit: "participations", of, event: "enrolled" },
};
const indicators = [holders, serving, learners, turns];

const roster = fc
  .array(official, { maxLength: 12 })
  .map((list): Official[] => list.map((each, index) => ({ ...each, id: `P${index}` })));

const day = fc.constantFrom(
  ...([
    "2017-12-31",
    "2018-01-01",
    "2018-12-31",
    "2019-01-01",
    "2019-12-31",
    "2020-01-01",
  ] as const),
  ...(["2018", "2018-12", "2019", "2019-02-30", undefined] as const),
);
const participation: fc.Arbitrary<Participation> = fc
  .record({
    who: fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 14 })),
    field: fc.constantFrom("politicalTheory", "leadership"),
    startsOn: day,
    status: fc.constantFrom(
      ...(["registered", "sent", "studying", "deferred", "withdrawn", "completed"] as const),
    ),
  })
  .map(({ who, field, startsOn, status }) => ({
    official: `P${who}`,
    course: { field, level: "advanced", ...(startsOn && { startsOn }) },
    status,
  }));
const participations = fc.array(participation, { maxLength: 40 });

const build = (
  officials: readonly Official[],
  records: readonly Participation[],
  by: readonly GroupKey[],
  periods: readonly (typeof both | (typeof years)[number])[] = years,
) => buildIndicatorTable(officials, records, indicators, rules, { periods, by });

const DIMENSIONS: readonly (readonly GroupKey[])[] = [
  ["unit"],
  ["category"],
  ["level"],
  ["managedBy"],
  ["unit", "category", "level", "managedBy"],
];

describe("counts of a staff", () => {
  it("by any groups add up to those of everybody", () => {
    fc.assert(
      fc.property(roster, participations, (officials, records) => {
        fc.pre(officials.length > 0);
        const whole = build(officials, records, []).rows;
        for (const by of DIMENSIONS) {
          const { rows } = build(officials, records, by);
          const totals = whole.map(({ indicator, period }) =>
            computeIndicatorTotal(
              rows.filter((row) => row.indicator === indicator && row.period.from === period.from),
            ),
          );
          expect(totals.map(stripGroup)).toEqual(whole.map(stripGroup));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("of two disjoint parts add up to those of both", () => {
    fc.assert(
      fc.property(roster, participations, fc.nat({ max: 12 }), (officials, records, border) => {
        const unitOf = ({ id }: Official) => (Number(id.slice(1)) < border ? "first" : "second");
        const options = { periods: years, by: ["unit"] as const, unitOf };
        const table = (list: readonly Official[]) =>
          buildIndicatorTable(list, records, indicators, rules, options).rows;
        const parts = [
          ...table(officials.filter((each) => unitOf(each) === "first")),
          ...table(officials.filter((each) => unitOf(each) === "second")),
        ];
        const byText = (a: IndicatorRow, b: IndicatorRow) =>
          JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
        expect([...parts].sort(byText)).toEqual([...table(officials)].sort(byText));
      }),
      { numRuns: 150 },
    );
  });

  it("do not depend on the order of the records", () => {
    fc.assert(
      fc.property(roster, participations, (officials, records) => {
        expect(build([...officials].reverse(), [...records].reverse(), ["unit"])).toEqual(
          build(officials, records, ["unit"]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("of participations in two years add up to those of both years; persons need not", () => {
    fc.assert(
      fc.property(roster, participations, (officials, records) => {
        const pick = (id: string, periods: Parameters<typeof build>[3]) =>
          build(officials, records, [], periods).rows.filter(({ indicator }) => indicator === id);
        const [whole] = pick("turns", [both]);
        const inEach = pick("turns", years);
        // A day that is not known may lie in either year: then nothing is added up.
        const isOpen = inEach.some(({ counts, women, ethnicMinorities }) =>
          [counts, women, ethnicMinorities].some((each) => each !== null && each.unknown > 0),
        );
        if (isOpen) {
          expect(() => computeIndicatorTotal(inEach)).toThrow("countsDoNotAdd");
        } else expect(computeIndicatorTotal(inEach).counts).toEqual(whole?.counts);

        const inYears = pick("learners", years).map(readHolders);
        const [inBoth = 0] = pick("learners", [both]).map(readHolders);
        expect(inBoth).toBeLessThanOrEqual(inYears.reduce((sum, each) => sum + each, 0));
        expect(inBoth).toBeGreaterThanOrEqual(Math.max(...inYears));
      }),
      { numRuns: 300 },
    );
  });

  it("are what counting by hand gives", () => {
    fc.assert(
      fc.property(roster, participations, (officials, records) => {
        const { rows, participations: read } = build(officials, records, []);
        const ids = new Set(officials.map(({ id }) => id));
        const known = records.filter((each) => ids.has(each.official));
        expect(read).toEqual({
          rows: records.length,
          withoutOfficial: records.length - known.length,
        });
        const categoryOf = new Map(officials.map(({ id, category }) => [id, category]));
        const isCounted = ({ official: id }: Participation) =>
          ["civilServant", "cadre"].includes(categoryOf.get(id) ?? "");
        for (const { from, through } of years) {
          const counted = known.filter(
            (each) =>
              isCounted(each) &&
              each.course.field === "politicalTheory" &&
              hasEvent(each, "enrolled") === "met" &&
              each.course.startsOn !== undefined &&
              surelyIn(each.course.startsOn, from, through),
          );
          const find = (id: string) =>
            rows.find((row) => row.indicator === id && row.period.from === from);
          expect(find("turns")?.counts).toMatchObject({ participations: counted.length });
          expect(readHolders(find("learners")!)).toBe(
            new Set(counted.map((each) => each.official)).size,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never count more holders and unknown than there are", () => {
    fc.assert(
      fc.property(roster, participations, (officials, records) => {
        for (const { counts, women, ethnicMinorities } of build(officials, records, []).rows) {
          for (const each of [counts, women, ethnicMinorities]) {
            if (each?.unit !== "persons") continue;
            const { required, holders: held, unknown, perhaps } = each;
            expect(held + unknown).toBeLessThanOrEqual(required);
            expect(
              required + perhaps.holders + perhaps.unknown + perhaps.others,
            ).toBeLessThanOrEqual(officials.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

function stripGroup(row: IndicatorRow): IndicatorRow {
  return { ...row, group: {} };
}

function readHolders({ counts }: IndicatorRow): number {
  if (counts.unit !== "persons") throw new Error("these are no persons");
  return counts.holders;
}

/** Whether a date, whole or in part, lies in a period of whole years whatever it may turn out. */
function surelyIn(date: string, from: string, through: string): boolean {
  if (date === "2019-02-30") return false;
  const first = `${date}-01-01`.slice(0, 10);
  return first >= from && first.slice(0, 4) <= through.slice(0, 4);
}
