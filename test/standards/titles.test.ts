import { assessCredential, assessTitleStandard } from "cbccvc";
import { describe, expect, it } from "vitest";

import {
  titleCertificateCases,
  unclearCertificateCases,
} from "../cases/decided/title-certificates.cases.ts";
import {
  roadmapCases,
  subjectCases,
  titleDegreeCases,
  unclearDegreeCases,
  unclearRoadmapCases,
} from "../cases/decided/title-degrees.cases.ts";
import { certified, holder } from "../cases/decided/titles.people.ts";
import { describeCases } from "../cases/decided-case.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

describeCases("the degrees of titles", titleDegreeCases);
describeCases("the degrees of titles, left open", unclearDegreeCases);
describeCases("the roadmap of Decree 71/2020", roadmapCases);
describeCases("the roadmap of Decree 71/2020, between two counts", unclearRoadmapCases);
describeCases("the subject of a teacher", subjectCases);
describeCases("the certificates of titles", titleCertificateCases);
describeCases("the certificates of titles, left open", unclearCertificateCases);

describe("the decided cases", () => {
  it("are decided", () => {
    const decided = [...titleDegreeCases, ...roadmapCases, ...titleCertificateCases];
    expect(decided.filter(({ status }) => status === "unknown")).toEqual([]);
    expect(decided.length).toBeGreaterThan(50);
  });
});

describe("titles", () => {
  const asked = (title: string, asOf: `${number}-${number}-${number}`) =>
    assessTitleStandard(holder({ title }), resolveOnce({ asOf })).findings.map(
      ({ requirement }) => requirement,
    );

  it("of 2015 are asked for no language, informatics or certificate from 20 March 2021", () => {
    expect(asked("primaryTeacherGrade3Of2015", "2021-03-19")).toHaveLength(4);
    expect(asked("primaryTeacherGrade3Of2015", "2021-03-20")).toEqual([
      "degree-primary-teacher-grade-3-of-2015",
    ]);
  });

  it("are none of the catalogue before their first day", () => {
    expect(asked("primaryTeacherGrade3", "2021-03-19")).toEqual([null]);
    expect(asked("preschoolTeacherGrade4Of2015", "2015-11-02")).toEqual([null]);
  });

  it("bind public employees only", () => {
    const contract = {
      ...certified("upperSecondaryTeacherGrade2", "2023-09-01"),
      category: "contractStaff" as const,
    };
    const { status } = assessTitleStandard(contract, resolveOnce({ asOf: "2024-01-01" }));
    expect(status).toBe("notApplicable");
  });

  it("keep their grade after the first day of the law of 2025, which converts none", () => {
    const { titles } = resolveOnce({ asOf: "2026-07-01" });
    expect(titles["primaryTeacherGrade2"]?.grade).toBe("II");
    expect(titles["otherTitle"]?.grade).toBeNull();
  });
});

describe("a teacher's certificate by grade", () => {
  const rules = resolveOnce({ asOf: "2024-01-01" });
  it.each([
    ["2022-06-29", "met"],
    ["2022-06-30", "unknown"],
  ] as const)("of %s: %s", (issuedOn, status) => {
    const { checks } = assessCredential(
      { field: "professionalTitle", level: "primaryTeacherGrade3", paper: "certificate", issuedOn },
      rules,
    );
    expect(checks.find(({ check }) => check === "limit")?.status).toBe(status);
  });
});
