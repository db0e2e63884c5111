import { assessCredential, type FieldCredential } from "cbccvc";
import { describe, expect, it } from "vitest";

import { createTitleProgrammes } from "../../src/rules/national/programmes/professional-titles.ts";
import { credentialCases } from "../cases/credentials.cases.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

const rules = resolveOnce({ asOf: "2026-11-21" });

const rank = { notMet: 0, unknown: 1, met: 2, notApplicable: 3 } as const;

describe("assessCredential", () => {
  it.each(
    credentialCases.map((told) => [`${told.check}: ${told.clause}: ${told.says}`, told] as const),
  )("%s", (_, { credential, asOf = "2026-11-21", check, status, overall, open }) => {
    const assessment = assessCredential(credential, resolveOnce({ asOf }));
    const found = assessment.checks.find((each) => each.check === check);
    expect(found?.status).toBe(status);
    if (open !== undefined) expect(found?.open).toEqual(open);
    if (overall !== undefined) expect(assessment.status).toBe(overall);

    expect(assessment).toMatchObject({ field: credential.field, level: credential.level, asOf });
    // That the level is one of its field says nothing of the paper.
    const counted = assessment.checks.filter(
      (each) => each.check !== "level" || each.status !== "met",
    );
    const least = counted.reduce((low, each) => Math.min(low, rank[each.status]), 3);
    expect(rank[assessment.status]).toBe(least);
    for (const each of assessment.checks) {
      expect(each.open.length > 0, each.check).toBe(each.status === "unknown");
      for (const question of each.open) expect(assessment.open).toContainEqual(question);
    }
  });

  it("says with a lost certificate what it says with the certificate", () => {
    const base: FieldCredential = {
      field: "leadership",
      level: "division",
      issuedOn: "2020-04-08",
      weeks: 2,
    };
    const certificate = assessCredential({ ...base, paper: "certificate" }, rules);
    const replacement = assessCredential({ ...base, paper: "replacement" }, rules);
    expect(replacement.status).toBe("met");
    expect(certificate.status).toBe("met");
  });

  it("holds no limit against a paper before the limit stood", () => {
    const paper: FieldCredential = {
      field: "politicalTheory",
      level: "advanced",
      paper: "confirmation",
      issuedOn: "2021-07-01",
    };
    const before = assessCredential(paper, resolveOnce({ asOf: "2021-07-08" }));
    expect(before.checks.some(({ check }) => check === "limit")).toBe(false);
    expect(before.status).toBe("met");
  });

  it("names the programmes that ran on the day of issue", () => {
    const { programmes } = assessCredential(
      { field: "leadership", level: "division", issuedOn: "2025-07-01" },
      rules,
    );
    expect(programmes).toEqual(["programme-division", "programme-division-public-employees"]);
  });

  it("cites the decree of the day of issue, not that of the rules", () => {
    const { checks } = assessCredential(
      { field: "stateManagement", level: "specialist", issuedOn: "2019-05-01", weeks: 8 },
      rules,
    );
    const length = checks.find(({ check }) => check === "length");
    expect(length?.source).toMatchObject({ instrument: "101-2017-nd-cp", article: "17" });
    expect(length?.source).not.toHaveProperty("amendedBy");
  });

  it("marks a day after the last that was checked", () => {
    const paper: FieldCredential = { field: "degree", level: "master" };
    const later = resolveOnce({ asOf: "2026-11-22" });
    expect(assessCredential(paper, later)).toMatchObject({ afterCheckedDay: true });
    expect(assessCredential(paper, rules)).not.toHaveProperty("afterCheckedDay");
  });

  it("takes what was seen less well than asked for a gap", () => {
    const { status, open } = assessCredential(
      { field: "stateManagement", level: "specialist", issuedOn: "2019-05-01" },
      resolveOnce({ asOf: "2026-11-21", trustFloor: "text" }),
    );
    expect(status).toBe("unknown");
    expect(open).toEqual([{ ask: "law", gap: "belowTrustFloor" }]);
  });
});

describe("the programmes of professional titles", () => {
  const name = { vi: "giáo viên tiểu học", en: "primary teacher" };
  const [whole, grade, other] = createTitleProgrammes({
    primaryTeacher: { name },
    primaryTeacherGrade3: { name },
    nurse: { name },
    practiceLicence: { name },
  });
  const daysOf = (each: typeof whole) => each?.history.map(({ effectiveFrom }) => effectiveFrom);

  it("are one for each level of certificate, and none for a licence", () => {
    expect([whole, grade, other].map((each) => each?.id)).toEqual([
      "title-primary-teacher",
      "title-primary-teacher-grade-3",
      "title-nurse",
    ]);
  });

  it("are by grade until 2021-12-09 and by profession from 2021-12-10", () => {
    expect(daysOf(grade)).toEqual(["2017-10-21", "2021-12-10"]);
    expect(daysOf(other)).toEqual(["2021-12-10", "2026-07-01"]);
    expect(other?.history[0]?.value).toMatchObject({ weeksAtMost: 6 });
  });

  it("are three weeks for teachers of schools from 2023-07-11", () => {
    expect(daysOf(whole)).toEqual(["2021-12-10", "2023-07-11", "2026-07-01"]);
    expect(whole?.history[1]?.value).toMatchObject({ weeksAtLeast: 3, weeksAtMost: 3 });
  });
});
