import {
  assessEligibility,
  assessImpact,
  assessOfficial,
  langSon,
  resolveRules,
  type Official,
  type PartialDate,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { partTimeAges } from "../cases/rules-diff.cases.ts";

const AGE = "intermediate-part-time-age";
const on57 = resolveRules({ asOf: "2025-08-28" });
const on350 = resolveRules({ asOf: "2025-08-29" });
const course = {
  field: "politicalTheory",
  level: "intermediate",
  mode: "nonConcentrated",
} as const;

describe("57-QĐ/TW to 350-QĐ/TW on the ages of part-time intermediate theory", () => {
  // Nobody of a special group, so that only the age is asked.
  const officials = partTimeAges.map(({ sex, birth }, index): Official => ({
    id: `LS-${String(index)}`,
    sex,
    birth: birth as PartialDate,
    sendingGroups: [],
    isEthnicMinority: false,
    holdings: [{ post: "department-division-head", area: "ordinary" }],
  }));
  const impact = assessImpact(officials, on57, on350, { courses: [course] });
  const flipOf = (id: string) =>
    impact.officials.find(({ official }) => official === id)?.flips.find((flip) => flip.id === AGE);

  it.each(partTimeAges.map((each, index) => ({ ...each, id: `LS-${String(index)}` })))(
    "$sex born $birth: $from, then $to",
    ({ id, from, to }) => {
      const flip = flipOf(id);
      if (from === to) expect(flip).toBeUndefined();
      else {
        expect(flip).toMatchObject({ kind: "sending", course: 0, from, to });
        expect(flip?.before?.source?.instrument).toBe("57-qd-tw-2022");
        expect(flip?.after?.source?.instrument).toBe("350-qd-tw-2025");
        expect(flip?.by).toEqual([{ part: "sending", id: AGE, change: "changed" }]);
      }
    },
  );

  it("agrees with the two answers by themselves", () => {
    officials.forEach((official, index) => {
      const answers = [on57, on350].map(
        (rules) =>
          assessEligibility(official, course, rules).findings.find(({ rule }) => rule === AGE)
            ?.status,
      );
      expect(answers).toEqual([partTimeAges[index]?.from, partTimeAges[index]?.to]);
    });
  });

  it("counts persons by rule and direction", () => {
    const moved = partTimeAges.filter(({ from, to }) => from !== to).length;
    expect(impact.flips.find(({ id }) => id === AGE)).toEqual({
      kind: "sending",
      id: AGE,
      course: 0,
      from: "notMet",
      to: "met",
      persons: moved,
    });
    expect(impact.rows).toBe(impact.changed + impact.unchanged);
  });
});

describe("whom a change does not hit", () => {
  const head: Official = {
    id: "LS-07",
    birth: "1975-06-02",
    sex: "female",
    holdings: [{ post: "department-division-head" }],
    credentials: { leadership: [] },
  };

  it("is only counted", () => {
    const asOf = "2022-04-08";
    const [nation, province] = [resolveRules({ asOf }), resolveRules({ asOf, variant: langSon })];
    const impact = assessImpact([head], nation, province);
    expect(impact).toMatchObject({ rows: 1, changed: 0, unchanged: 1, flips: [], officials: [] });
    const { status } = assessOfficial(head, nation);
    expect(impact.standard).toEqual([{ from: status, to: status, persons: 1 }]);
  });

  it("is nobody on an empty roster", () => {
    const impact = assessImpact([], on57, on350, { courses: [course] });
    expect(impact).toMatchObject({ rows: 0, changed: 0, unchanged: 0, eligibility: [[]] });
  });

  it("has no cause where only the day moved", () => {
    // Chỉ thị 28/CT-TTg reaches who is under 55: she turns 55 on 2020-04-09, no rule moved.
    const rules = (asOf: "2020-04-08" | "2020-04-09") =>
      resolveRules({ asOf, readings: { "directive28.measuringDay": "reviewDay" } });
    const official = { ...head, sex: "male", birth: "1965-04-09" } as const;
    const impact = assessImpact([official], rules("2020-04-08"), rules("2020-04-09"));
    expect(impact.officials[0]?.flips).toMatchObject([
      {
        kind: "deadline",
        id: "directive-28-serving-leaders",
        requirement: "leadership-division",
        holding: 0,
        from: "notMet",
        to: "notApplicable",
        by: [],
      },
    ]);
  });
});

describe("the cause of a flip", () => {
  it("is the post where the post ended", () => {
    const official: Official = {
      id: "LS-09",
      rank: null,
      title: null,
      holdings: [{ post: "district-chairperson" }],
    };
    const [before, after] = [
      resolveRules({ asOf: "2025-06-30" }),
      resolveRules({ asOf: "2025-07-01" }),
    ];
    const { officials } = assessImpact([official], before, after);
    const unclear = officials[0]?.flips.find(({ id }) => id === null);
    expect(unclear).toMatchObject({
      kind: "requirement",
      from: null,
      to: "unknown",
      by: [{ part: "posts", id: "district-chairperson", change: "removed" }],
    });
  });

  it("is the ages of retirement where a rule that did not change counts the months to them", () => {
    const before = resolveRules({ asOf: "2022-01-01" });
    const after: typeof before = { ...before, retirement: { state: "none" } };
    const abroad = {
      field: "knowledgeUpdate",
      level: "division",
      isAbroad: true,
      sentOn: "2022-01-01",
      startsOn: "2022-01-10",
      endsOn: "2022-01-20",
    } as const;
    const official: Official = { id: "LS-12", birth: "1985-03-01", sex: "male", category: "cadre" };
    const { officials } = assessImpact([official], before, after, { courses: [abroad] });
    expect(officials[0]?.flips.find(({ id }) => id === "abroad-service-left")).toMatchObject({
      from: "met",
      to: "unknown",
      by: [{ part: "retirement", id: "retirement", change: "changed" }],
    });
  });

  it("throws for a course of no field", () => {
    const wrong = { ...course, field: "cooking" as "degree" };
    expect(() => assessImpact([{ id: "a" }], on57, on350, { courses: [wrong] })).toThrow(
      expect.objectContaining({ code: "unknownField" }) as Error,
    );
  });
});
