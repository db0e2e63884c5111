import {
  assessOfficial,
  buildTrainingNeeds,
  langSon,
  resolveRules,
  type NeedCounts,
  type Official,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { createRoster } from "../../bench/roster.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

const rules = resolveOnce({ asOf: "2020-01-01" });

const head: Official = {
  id: "LS-01",
  category: "civilServant",
  birth: "1985-02-01",
  sex: "male",
  rank: null,
  title: null,
  holdings: [{ post: "department-division-head", unit: "SNV", since: "2018-01-01" }],
  credentials: { leadership: [], degree: [{ level: "university" }], nationalDefence: [] },
};

const build = (roster: readonly Official[]) => buildTrainingNeeds(roster, rules, { year: 2020 });

function sum(counts: readonly NeedCounts[]): NeedCounts {
  return counts.reduce(
    (all, { needed, open, tooLate }) => ({
      needed: all.needed + needed,
      open: all.open + open,
      tooLate: all.tooLate + tooLate,
    }),
    { needed: 0, open: 0, tooLate: 0 },
  );
}

describe("buildTrainingNeeds", () => {
  it("lists each programme that is lacking, with the posts that ask for it", () => {
    expect(build([head]).needs).toMatchObject([
      { field: "leadership", level: "division", state: "needed", because: "held", unit: "SNV" },
      { field: "nationalDefence", level: "defenceGroup3", state: "needed", because: "held" },
    ]);
  });

  it("asks for a programme once, however many posts ask for it", () => {
    const twice: Official = {
      ...head,
      holdings: [
        { post: "department-division-head", unit: "SNV" },
        { post: "deputy-department-division-head", unit: "SNV", planned: true },
      ],
    };
    expect(build([twice]).rows.map(({ level, needed }) => [level, needed])).toEqual([
      ["division", 1],
      ["defenceGroup3", 1],
    ]);
  });

  it("tells a need of a post only planned from a gap of one that is held", () => {
    const planned: Official = {
      ...head,
      holdings: [{ post: "department-division-head", unit: "SNV", planned: true }],
    };
    const { needs, persons } = build([planned]);
    expect(new Set(needs.map(({ because }) => because))).toEqual(new Set(["planned"]));
    expect(persons.needed).toBe(1);
  });

  it.each([
    // 60 years are reached in the month: the last day of service is its last.
    ["1960-12", "tooLate"],
    ["1961-01", "needed"],
  ] as const)("takes one born in %s for %s in 2020", (birth, state) => {
    const { needs } = build([{ ...head, birth }]);
    expect(new Set(needs.map((need) => need.state))).toEqual(new Set([state]));
  });

  it("counts what may be lacking apart", () => {
    const { leadership, ...known } = head.credentials!;
    expect(leadership).toEqual([]);
    const { rows } = build([{ ...head, credentials: known }]);
    expect(rows.map(({ level, needed, open }) => [level, needed, open])).toEqual([
      ["division", 0, 1],
      ["defenceGroup3", 1, 0],
    ]);
  });

  it.each([
    ["1985-02-01", "concentrated"],
    ["1984-12-31", "either"],
    ["1984", "either"],
    ["1985", "concentrated"],
  ] as const)("sends one born %s to political theory: %s", (birth, mode) => {
    const theory: Official = {
      ...head,
      birth,
      sendingGroups: [],
      isEthnicMinority: false,
      holdings: [
        { post: "department-director", unit: "SNV", since: "2018-01-01", area: "ordinary" },
      ],
      credentials: { politicalTheory: [], degree: [{ level: "university" }] },
    };
    const { needs } = buildTrainingNeeds([theory], resolveOnce({ asOf: "2024-06-01" }), {
      year: 2024,
    });
    expect(needs.find(({ field }) => field === "politicalTheory")?.mode).toBe(mode);
  });

  it("reads the unit of a post held on the day before one that ended or is planned", () => {
    const post = "department-division-head";
    const unitOf = (holdings: Official["holdings"]) =>
      build([{ ...head, holdings: holdings ?? [] }]).rows[0]?.unit;
    expect(
      unitOf([
        { post, unit: "OLD", until: "2015-01-01" },
        { post, unit: "PLAN", planned: true },
        { post, unit: "NOW", since: "2015-01-02" },
      ]),
    ).toBe("NOW");
    expect(unitOf([{ post, unit: "PLAN", planned: true }])).toBe("PLAN");
  });

  it.each([Number.NaN, 20.5, 1899, 2201])("refuses %s as a year", (year) => {
    expect(() => buildTrainingNeeds([head], rules, { year })).toThrow("invalidCount");
  });

  it("reads the unit as the caller says", () => {
    const { rows } = buildTrainingNeeds([head], rules, { year: 2020, unitOf: () => "tỉnh" });
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(["tỉnh"]));
  });

  it("is empty for an empty staff", () => {
    expect(build([])).toMatchObject({
      officials: 0,
      rows: [],
      totals: [],
      places: { needed: 0, open: 0, tooLate: 0 },
    });
  });

  it("adds up: rows to totals, totals to places, and no need is lost or made", () => {
    const local = resolveRules({ variant: langSon, asOf: "2020-04-08" });
    const roster = createRoster(7, 1_500, local);
    const built = buildTrainingNeeds(roster, local, { year: 2020 });
    const { needs, rows, totals, places, persons, officials } = built;
    expect(officials).toBe(1_500);
    expect(sum(rows)).toEqual(places);
    expect(sum(totals)).toEqual(places);
    expect(needs).toHaveLength(places.needed + places.open + places.tooLate);
    const keys = needs.map(({ official, field, level }) => `${official} ${field} ${level}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(persons.needed + persons.open + persons.tooLate).toBe(
      new Set(needs.map(({ official }) => official)).size,
    );
    // Against the findings one by one: who lacks what a need stands for has that need.
    for (const official of roster) {
      const lacking = assessOfficial(official, local)
        .findings.filter(({ status }) => status === "notMet")
        .map(({ requirement }) => requirement);
      const own = needs.filter((need) => need.official === official.id);
      const asked = own.flatMap(({ state, requirements }) =>
        state === "open" ? [] : requirements,
      );
      for (const requirement of lacking) expect(asked).toContain(requirement);
    }
  });
});
