import type { CalendarDate, Credential, LevelId, Official, RankId, Status } from "cbccvc";

import { asksLaw, type DecidedCase } from "../decided-case.ts";

const CIRCULAR_11 = "Thông tư 11/2014/TT-BNV";
const CIRCULAR_05 = "Thông tư 05/2017/TT-BNV, Điều 1 khoản 4";
const CIRCULAR_02 = "Thông tư 02/2021/TT-BNV";
const LAW_80 = "Luật 80/2025/QH15, Điều 24";

function holder(rank: RankId, degree: readonly Credential[], more: Partial<Official> = {}) {
  return {
    id: rank,
    category: "civilServant",
    level: "provincial",
    rank,
    holdings: [],
    credentials: { degree },
    ...more,
  } as const satisfies Official;
}

const degree = (level: LevelId): Credential => ({ level, paper: "diploma" });

const REQUIREMENTS: Readonly<Record<RankId, string>> = {
  seniorSpecialist: "rank-degree-senior-specialist",
  principalSpecialist: "rank-degree-principal-specialist",
  specialist: "rank-degree-specialist",
  associateOfficer: "rank-degree-associate-officer",
  staff: "rank-degree-staff",
  clericalOfficer: "rank-degree-clerical-officer",
  principalClericalOfficer: "rank-degree-principal-clerical-officer",
  intermediateClericalOfficer: "rank-degree-intermediate-clerical-officer",
  seniorExpert: "rank-standard-senior-expert",
};

function told(
  [clause, says]: readonly [string, string],
  asOf: CalendarDate,
  official: Official,
  status: Status,
  more: Partial<DecidedCase> = {},
): DecidedCase {
  const requirement = REQUIREMENTS[official.rank ?? ""] ?? "";
  return { clause, says, asOf, official, requirement, status, ...more };
}

/** The level just below what is asked, the level itself, and one above it. */
function around(
  clause: string,
  asOf: CalendarDate,
  rank: RankId,
  [below, at, above]: readonly [LevelId, LevelId, LevelId],
  whenBelow: Status = "notMet",
): readonly DecidedCase[] {
  return [
    told([clause, `${below} does not meet it`], asOf, holder(rank, [degree(below)]), whenBelow),
    told([clause, `${at} meets it`], asOf, holder(rank, [degree(at)]), "met"),
    told([clause, `${above} meets it`], asOf, holder(rank, [degree(above)]), "met"),
  ];
}

const UNIVERSITY = ["college", "university", "master"] as const;
const COLLEGE = ["vocationalSecondary", "college", "university"] as const;

const degrees: readonly DecidedCase[] = [
  ...around(`${CIRCULAR_11}, ngạch chuyên viên`, "2014-12-01", "specialist", UNIVERSITY),
  ...around(`${CIRCULAR_11}, ngạch chuyên viên`, "2021-07-31", "specialist", UNIVERSITY),
  ...around(`${CIRCULAR_02}, Điều 7 khoản 4`, "2021-08-01", "specialist", UNIVERSITY),
  ...around(`${CIRCULAR_02}, Điều 6 khoản 4`, "2021-08-01", "principalSpecialist", UNIVERSITY),
  ...around(`${CIRCULAR_02}, Điều 5 khoản 4 điểm a`, "2021-08-01", "seniorSpecialist", UNIVERSITY),
  ...around(CIRCULAR_05, "2017-10-01", "associateOfficer", COLLEGE),
  ...around(`${CIRCULAR_02}, ngạch cán sự`, "2021-08-01", "associateOfficer", COLLEGE),
  ...around(`${CIRCULAR_02}, ngạch cán sự`, "2025-06-30", "associateOfficer", COLLEGE),
  ...around(LAW_80, "2025-07-01", "specialist", UNIVERSITY, "unknown"),
  told(
    [`${CIRCULAR_02}, ngạch nhân viên`, "a vocational secondary degree meets it"],
    "2021-08-01",
    holder("staff", [degree("vocationalSecondary")]),
    "met",
  ),
  told(
    [`${CIRCULAR_02}, ngạch nhân viên`, "a higher degree meets it"],
    "2021-08-01",
    holder("staff", [degree("college")]),
    "met",
  ),
  told(
    [`${CIRCULAR_02}, Điều 7 khoản 1`, "in a commune no rank is set"],
    "2021-08-01",
    holder("specialist", [], { level: "commune" }),
    "notApplicable",
  ),
  told(
    [`${CIRCULAR_02}, Điều 11 khoản 4`, "a clerical officer needs a university degree at least"],
    "2021-08-01",
    holder("clericalOfficer", [degree("college")]),
    "notMet",
  ),
  told(
    [`${CIRCULAR_02}, Điều 10 khoản 4`, "and so does a principal clerical officer"],
    "2022-08-15",
    holder("principalClericalOfficer", [degree("vocationalSecondary")]),
    "notMet",
  ),
];

const open: readonly DecidedCase[] = [
  told(
    [CIRCULAR_11, "the day before the circular is not seen"],
    "2014-11-30",
    holder("specialist", [degree("university")]),
    "unknown",
    {
      open: [asksLaw("rankStandardsBefore20141201")],
    },
  ),
  told(
    [CIRCULAR_05, "the day before, the older degree was not seen"],
    "2017-09-30",
    holder("associateOfficer", [degree("vocationalSecondary")]),
    "unknown",
    {
      open: [asksLaw("circular11Degree")],
    },
  ),
  told(
    [`${CIRCULAR_02}, ngạch nhân viên lái xe`, "staff without a degree may be a driver"],
    "2021-08-01",
    holder("staff", []),
    "unknown",
    {
      open: [asksLaw("staffDrivers")],
    },
  ),
  told(
    [`${CIRCULAR_02}, Điều 11 khoản 4`, "the major of a clerical officer is not in the record"],
    "2021-08-01",
    holder("clericalOfficer", [degree("university")]),
    "unknown",
    {
      open: [asksLaw("clericalTraining")],
    },
  ),
  told(
    [
      `${CIRCULAR_02}, Điều 10 khoản 4`,
      "what a principal clerical officer with another major needs was not seen",
    ],
    "2021-08-01",
    holder("principalClericalOfficer", [degree("master")]),
    "unknown",
    {
      open: [asksLaw("principalClericalTraining")],
    },
  ),
  told(
    [CIRCULAR_02, "the standard of the intermediate clerical officer was not seen"],
    "2021-08-01",
    holder("intermediateClericalOfficer", []),
    "unknown",
    {
      open: [asksLaw("intermediateClericalStandard")],
    },
  ),
  told(
    ["Thông tư 14/2014/TT-BNV", "the clerical ranks before are not encoded"],
    "2021-07-31",
    holder("clericalOfficer", []),
    "unknown",
    {
      open: [asksLaw("clericalRanksBefore20210801")],
    },
  ),
  told(
    [LAW_80, "the standard of a senior expert was not seen"],
    "2025-07-01",
    holder("seniorExpert", [degree("doctorate")]),
    "unknown",
    {
      open: [asksLaw("seniorExpertStandard")],
    },
  ),
];

const POINT_B = `${CIRCULAR_02}, Điều 5 khoản 4 điểm b`;

function theory(
  says: string,
  asOf: CalendarDate,
  paper: Credential | null,
  status: Status,
  more: Partial<DecidedCase> = {},
): DecidedCase {
  const official: Official = {
    ...holder("seniorSpecialist", []),
    credentials: { politicalTheory: paper === null ? [] : [paper] },
  };
  const requirement = "rank-political-theory-senior-specialist";
  return { clause: POINT_B, says, asOf, official, requirement, status, ...more };
}

const confirmation = (issuedOn: CalendarDate): Credential => ({
  level: "advanced",
  paper: "confirmation",
  issuedOn,
});

const politicalTheory: readonly DecidedCase[] = [
  theory(
    "an intermediate diploma is too low",
    "2021-08-01",
    { level: "intermediate", paper: "diploma" },
    "notMet",
  ),
  theory(
    "an advanced diploma meets it",
    "2021-08-01",
    { level: "advanced", paper: "diploma" },
    "met",
  ),
  theory(
    "cao cấp lý luận chính trị – hành chính meets it",
    "2021-08-01",
    { level: "politicalTheoryAdministration", paper: "diploma" },
    "met",
  ),
  theory(
    "a bachelor of politics meets it",
    "2021-08-01",
    { level: "bachelorOfPolitics", paper: "diploma" },
    "met",
  ),
  theory("nothing held does not", "2021-08-01", null, "notMet"),
  theory(
    "a confirmation of the day before 09/7/2021 counts",
    "2021-08-01",
    confirmation("2021-07-08"),
    "met",
  ),
  theory(
    "one of that day is accepted by the circular and not by the Party",
    "2021-08-01",
    confirmation("2021-07-09"),
    "unknown",
    {
      open: [asksLaw("rankConfirmationFrom20210709")],
    },
  ),
  theory("it is not asked in a district", "2021-08-01", null, "notApplicable", {
    official: {
      ...holder("seniorSpecialist", []),
      level: "district",
      credentials: { politicalTheory: [] },
    },
  }),
  theory(
    "the day before the circular what was asked is not seen",
    "2021-07-31",
    { level: "advanced", paper: "diploma" },
    "unknown",
    {
      open: [asksLaw("seniorSpecialistPoliticalTheory")],
    },
  ),
  theory("the last day before the law of 2025 it is asked", "2025-06-30", null, "notMet"),
  theory("from the law of 2025 whether it is asked is open", "2025-07-01", null, "unknown", {
    open: [asksLaw("rankStandardsFrom20250701")],
  }),
  theory(
    "who holds it breaches neither",
    "2025-07-01",
    { level: "advanced", paper: "diploma" },
    "met",
  ),
];

/** Degrees of all ranks, and the political theory of the highest. */
export const rankDegreeCases: readonly DecidedCase[] = [...degrees, ...open, ...politicalTheory];
