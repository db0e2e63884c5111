import { CbccvcError, findRegime, type CalendarDate, type PersonnelGroup } from "cbccvc";
import { describe, expect, it } from "vitest";

interface RegimeCase {
  readonly clause: string;
  readonly category: PersonnelGroup;
  readonly asOf: CalendarDate;
  readonly decree?: string;
  readonly amendedBy?: readonly string[];
  readonly guidedBy?: readonly string[];
  readonly lessons?: number | null;
  readonly gap?: string;
}

const decree101 = "101/2017/NĐ-CP";
const decree89 = ["89/2021/NĐ-CP"];
const circular01 = ["01/2018/TT-BNV"];
const circular03 = ["03/2023/TT-BNV"];

/** The days on which what the decree of 2017 says changed, for all three categories alike. */
const underDecree101 = (category: PersonnelGroup): RegimeCase[] => [
  { clause: "NĐ 101", category, asOf: "2017-10-21", decree: decree101, lessons: 40 },
  { clause: "NĐ 101", category, asOf: "2018-02-28", decree: decree101, lessons: 40 },
  {
    clause: "TT 01/2018",
    category,
    asOf: "2018-03-01",
    decree: decree101,
    guidedBy: circular01,
    lessons: 40,
  },
  {
    clause: "NĐ 101",
    category,
    asOf: "2021-12-09",
    decree: decree101,
    guidedBy: circular01,
    lessons: 40,
  },
  {
    clause: "NĐ 89, the yearly week annulled",
    category,
    asOf: "2021-12-10",
    decree: decree101,
    amendedBy: decree89,
    guidedBy: circular01,
  },
  {
    clause: "the day before TT 03/2023 was issued",
    category,
    asOf: "2023-04-29",
    decree: decree101,
    amendedBy: decree89,
    guidedBy: circular01,
  },
  {
    clause: "TT 03/2023 issued, its effective day not seen",
    category,
    asOf: "2023-04-30",
    decree: decree101,
    amendedBy: decree89,
  },
  {
    clause: "CV 5673 rests on TT 03/2023",
    category,
    asOf: "2023-10-03",
    decree: decree101,
    amendedBy: decree89,
    guidedBy: circular03,
  },
  {
    clause: "the last day of the district level",
    category,
    asOf: "2025-06-30",
    decree: decree101,
    amendedBy: decree89,
    guidedBy: circular03,
  },
];

const cases: readonly RegimeCase[] = [
  { clause: "", category: "cadre", asOf: "2010-05-01", gap: "cadreTrainingBefore20171021" },
  { clause: "", category: "cadre", asOf: "2017-10-20", gap: "cadreTrainingBefore20171021" },
  ...underDecree101("cadre"),
  {
    clause: "NĐ 171 Điều 1 khoản 2 names civil servants only",
    category: "cadre",
    asOf: "2025-07-01",
    gap: "cadreTrainingFrom20250701",
  },
  { clause: "", category: "cadre", asOf: "2026-11-21", gap: "cadreTrainingFrom20250701" },

  { clause: "NĐ 18", category: "civilServant", asOf: "2010-05-01", decree: "18/2010/NĐ-CP" },
  { clause: "NĐ 18", category: "civilServant", asOf: "2017-10-20", decree: "18/2010/NĐ-CP" },
  ...underDecree101("civilServant"),
  {
    clause: "NĐ 171, the yearly week again",
    category: "civilServant",
    asOf: "2025-07-01",
    decree: "171/2025/NĐ-CP",
    lessons: 40,
  },
  {
    clause: "NĐ 171",
    category: "civilServant",
    asOf: "2026-11-21",
    decree: "171/2025/NĐ-CP",
    lessons: 40,
  },

  {
    clause: "before NĐ 29/2012",
    category: "publicEmployee",
    asOf: "2010-05-01",
    gap: "publicEmployeeTrainingBefore20120601",
  },
  {
    clause: "before NĐ 29/2012",
    category: "publicEmployee",
    asOf: "2012-05-31",
    gap: "publicEmployeeTrainingBefore20120601",
  },
  {
    clause: "NĐ 29/2012",
    category: "publicEmployee",
    asOf: "2012-06-01",
    decree: "29/2012/NĐ-CP",
  },
  {
    clause: "NĐ 29/2012",
    category: "publicEmployee",
    asOf: "2017-10-20",
    decree: "29/2012/NĐ-CP",
  },
  ...underDecree101("publicEmployee"),
  {
    clause: "NĐ 171 is not theirs",
    category: "publicEmployee",
    asOf: "2025-07-01",
    decree: decree101,
    amendedBy: decree89,
    guidedBy: circular03,
  },
  {
    clause: "the last day of the Law of 2010",
    category: "publicEmployee",
    asOf: "2026-06-30",
    decree: decree101,
    amendedBy: decree89,
    guidedBy: circular03,
  },
  {
    clause: "Luật Viên chức 2025; NĐ 259/2026 only weakly seen",
    category: "publicEmployee",
    asOf: "2026-07-01",
    gap: "publicEmployeeTrainingFrom20260701",
  },

  { clause: "", category: "councilDeputy", asOf: "2010-05-01", gap: "councilDeputyTraining" },
  { clause: "", category: "councilDeputy", asOf: "2026-11-21", gap: "councilDeputyTraining" },
  {
    clause: "NĐ 33/2023",
    category: "nonSpecialisedCommuneStaff",
    asOf: "2023-07-31",
    gap: "nonSpecialisedCommuneStaffTraining",
  },
  {
    clause: "NĐ 33/2023",
    category: "nonSpecialisedCommuneStaff",
    asOf: "2023-08-01",
    gap: "nonSpecialisedCommuneStaffTraining",
  },
  { clause: "", category: "contractStaff", asOf: "2010-05-01", gap: "contractStaffTraining" },
  { clause: "", category: "contractStaff", asOf: "2026-11-21", gap: "contractStaffTraining" },
];

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("findRegime", () => {
  it.each(cases.map((told) => [`${told.category} on ${told.asOf} ${told.clause}`, told] as const))(
    "%s",
    (_, { category, asOf, decree, amendedBy = [], guidedBy = [], lessons = null, gap }) => {
      const regime = findRegime(category, asOf);
      expect(regime).toMatchObject({ category, asOf });
      expect(regime).not.toHaveProperty("afterCheckedDay");
      if (regime.state === "inForce") {
        expect(regime.decree.number).toBe(decree);
        expect(regime.amendedBy.map(({ number }) => number)).toEqual(amendedBy);
        expect(regime.guidedBy.map(({ number }) => number)).toEqual(guidedBy);
        // Both decrees of the time before 2017 leave the figure open.
        const isBefore2017 = decree === "18/2010/NĐ-CP" || decree === "29/2012/NĐ-CP";
        expect(regime.yearlyLessonsAtLeast).toEqual(
          isBefore2017 ? { gap: "yearlyLessonsBefore2017" } : lessons,
        );
      } else expect(regime).toEqual({ category, asOf, state: "gap", gap });
    },
  );

  it("names no instrument that was issued after the day", () => {
    for (const { category, asOf } of cases) {
      const regime = findRegime(category, asOf);
      if (regime.state !== "inForce") continue;
      const named = [regime.decree, ...regime.amendedBy, ...regime.guidedBy];
      for (const { id, issuedOn } of named) expect((issuedOn ?? asOf) <= asOf, id).toBe(true);
    }
  });

  it("marks a day after the last that was checked", () => {
    expect(findRegime("civilServant", "2026-11-22")).toMatchObject({
      afterCheckedDay: true,
      state: "inForce",
    });
    expect(findRegime("cadre", "2026-11-22")).toMatchObject({
      afterCheckedDay: true,
      state: "gap",
    });
  });

  it("refuses a day before the coverage", () => {
    const error = catchError(() => findRegime("civilServant", "2010-04-30"));
    expect(error).toBeInstanceOf(CbccvcError);
    expect(error).toMatchObject({
      code: "beforeCoverage",
      info: { asOf: "2010-04-30", coverageFrom: "2010-05-01" },
    });
  });

  it.each(["2021-02-29", "2021-13-01"] as const)("refuses %s, which does not exist", (asOf) => {
    const error = catchError(() => findRegime("cadre", asOf));
    expect(error).toMatchObject({
      code: "invalidDay",
      info: { argument: "asOf", value: asOf },
    });
  });
});
