import { assessOfficial, type Official } from "cbccvc";
import { describe, expect, it } from "vitest";

import { describeCases } from "../cases/decided-case.ts";
import { rankCertificateCases } from "../cases/decided/rank-certificates.cases.ts";
import { laterCertificateCases } from "../cases/decided/rank-certificates-from-2021.cases.ts";
import { openCertificateCases } from "../cases/decided/rank-certificates-open.cases.ts";
import { rankReachCases } from "../cases/decided/rank-certificate-reach.cases.ts";
import { rankDegreeCases } from "../cases/decided/rank-degrees.cases.ts";
import { rankSkillCases } from "../cases/decided/rank-skills.cases.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

describeCases("the state-management certificates of the ranks until 2021", rankCertificateCases);
describeCases("whom the certificates of the ranks reach", rankReachCases);
describeCases("the state-management certificates of the ranks since 2021", laterCertificateCases);
describeCases("what stays open of the certificates since 2021", openCertificateCases);
describeCases("the degrees and the political theory of the ranks", rankDegreeCases);
describeCases("the languages and informatics of the ranks", rankSkillCases);

describe("requirements of ranks that ended", () => {
  it.each([
    "state-management-associate-officer",
    "state-management-staff",
    "rank-foreign-language-senior-specialist",
    "rank-foreign-language-principal-specialist",
    "rank-foreign-language-specialist",
    "rank-foreign-language-associate-officer",
    "rank-informatics-senior-specialist",
    "rank-informatics-principal-specialist",
    "rank-informatics-specialist",
    "rank-informatics-associate-officer",
  ])("%s is asked through 2021-07-31 and no longer from 2021-08-01", (id) => {
    const idsOn = (asOf: "2021-07-31" | "2021-08-01") =>
      resolveOnce({ asOf }).requirements.map(({ value }) => value.id);
    expect(idsOn("2021-07-31")).toContain(id);
    expect(idsOn("2021-08-01")).not.toContain(id);
  });
});

describe("the rank of senior expert", () => {
  it("exists from 2025-07-01 and not the day before", () => {
    const ranksOn = (asOf: "2025-06-30" | "2025-07-01") => Object.keys(resolveOnce({ asOf }).ranks);
    expect(ranksOn("2025-06-30")).not.toContain("seniorExpert");
    expect(ranksOn("2025-07-01")).toContain("seniorExpert");
  });
});

describe("the rank of a record", () => {
  const rules = resolveOnce({ asOf: "2020-04-08" });
  const official: Official = { id: "x", category: "civilServant", title: null, holdings: [] };

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
