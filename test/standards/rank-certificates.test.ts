import { assessOfficial, resolveRules, type Official } from "cbccvc";
import { describe, expect, it } from "vitest";

import { rankCases, type RankCase } from "../cases/rank-certificates.cases.ts";

function assess({ official, asOf, readings, trustFloor, requirement }: RankCase) {
  const rules = resolveRules({
    asOf,
    ...(readings !== undefined && { readings }),
    ...(trustFloor !== undefined && { trustFloor }),
  });
  return assessOfficial(official, rules).findings.find((each) => each.requirement === requirement);
}

describe("the state-management certificates of the ranks", () => {
  it.each(rankCases.map((told) => [`${told.clause}: ${told.says}`, told] as const))(
    "%s",
    (_, told) => {
      const finding = assess(told);

      expect(finding?.status).toBe(told.status);
      if (told.open !== undefined) expect(finding?.open).toEqual(told.open);
      if (told.decidedBy !== undefined) expect(finding?.decidedBy).toEqual(told.decidedBy);
    },
  );
});

describe("the rank of a record", () => {
  const rules = resolveRules({ asOf: "2020-04-08" });
  const official: Official = { id: "x", category: "civilServant", holdings: [] };

  it("brings no standard with it where the person has none", () => {
    const assessment = assessOfficial({ ...official, rank: null }, rules);
    expect(assessment).toMatchObject({ status: "notApplicable", findings: [], open: [] });
  });

  it("is asked for where it is not recorded", () => {
    const assessment = assessOfficial(official, rules);
    expect(assessment.status).toBe("unknown");
    expect(assessment.open).toEqual([{ ask: "fact", fact: "rank" }]);
    expect(assessment.findings).toMatchObject([
      { requirement: null, subject: null, reasons: [{ code: "notRecorded" }] },
    ]);
  });

  it.each(["Specialist", "chuyên viên", "", "constructor", "__proto__"])(
    "is asked for again where it is not in the catalogue: %j",
    (rank) => {
      const assessment = assessOfficial({ ...official, rank }, rules);
      expect(assessment.status).toBe("unknown");
      expect(assessment.findings).toMatchObject([
        {
          requirement: null,
          subject: { rank },
          reasons: [{ code: "rankNotInCatalogue", params: { rank } }],
          open: [{ ask: "fact", fact: "rank" }],
        },
      ]);
    },
  );

  // Thông tư 11/2014 sets ranks of civil servants: a public employee has a professional title.
  it("is not asked of a public employee, whom no standard of a rank can reach", () => {
    const assessment = assessOfficial({ ...official, category: "publicEmployee" }, rules);
    expect(assessment).toMatchObject({ status: "notApplicable", open: [] });
  });
});
