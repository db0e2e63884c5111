import type { CalendarDate, CredentialsByField, Official, Status } from "cbccvc";

import type { DecidedCase } from "../decided-case.ts";

export const CIRCULAR_02 = "Thông tư 02/2021/TT-BNV";
export const DECREE_89 = "Nghị định 89/2021/NĐ-CP, Điều 2 khoản 3, có hiệu lực 10/12/2021";
export const CIRCULAR_06 = "Thông tư 06/2022/TT-BNV, có hiệu lực 15/8/2022";
export const DISPATCH_1848 = "Công văn 1848/BNV-CCVC ngày 05/4/2024";
export const DECREE_170 = "Nghị định 170/2025/NĐ-CP, có hiệu lực 01/7/2025";

type Rank = "specialist" | "principalSpecialist" | "seniorSpecialist";
const REQUIREMENTS: Readonly<Record<Rank, string>> = {
  specialist: "state-management-specialist",
  principalSpecialist: "state-management-principal-specialist",
  seniorSpecialist: "state-management-senior-specialist",
};

/** Appointed late unless a case says otherwise; holds nothing unless a case says what. */
export function holder(
  rank: Rank,
  credentials: CredentialsByField = {},
  more: Partial<Official> = {},
) {
  return {
    id: rank,
    category: "civilServant",
    level: "provincial",
    rank,
    rankSince: "2023-05-01",
    holdings: [],
    credentials: { stateManagement: [], degree: [], politicalTheory: [], ...credentials },
    ...more,
  } as const satisfies Official;
}

export const certificate = (level: string): CredentialsByField => ({
  stateManagement: [{ level, paper: "certificate" }],
});
export const diploma = (issuedOn?: CalendarDate): CredentialsByField => ({
  politicalTheory: [
    {
      level: "politicalTheoryAdministration",
      paper: "diploma",
      ...(issuedOn !== undefined && { issuedOn }),
    },
  ],
});

type More = Partial<Omit<DecidedCase, "status">>;

export function told(
  [clause, says]: readonly [string, string],
  asOf: CalendarDate,
  official: Official,
  status: Status,
  more: More = {},
): DecidedCase {
  const requirement = REQUIREMENTS[official.rank as Rank];
  return { clause, says, asOf, official, requirement, status, ...more };
}

export const freed = {
  readings: { "decree89.rankBefore20220630": "freesFromStandard" },
} as const;
/** What is not known of those freed from the course. */
export const openUnderDecree89 = {
  decidedBy: ["decree89.rankBefore20220630"],
  open: [{ ask: "law", gap: "decree89RankBefore20220630" }],
} as const;
export const courseOnly = {
  readings: { "decree89.rankBefore20220630": "freesFromCourseOnly" },
} as const;
