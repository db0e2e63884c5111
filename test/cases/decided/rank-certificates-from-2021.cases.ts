import type { CalendarDate, CredentialsByField, Official, Status } from "cbccvc";

import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";

const CIRCULAR_02 = "Thông tư 02/2021/TT-BNV";
const DECREE_89 = "Nghị định 89/2021/NĐ-CP, Điều 2 khoản 3, có hiệu lực 10/12/2021";
const CIRCULAR_06 = "Thông tư 06/2022/TT-BNV, có hiệu lực 15/8/2022";
const DISPATCH_1848 = "Công văn 1848/BNV-CCVC ngày 05/4/2024";
const DECREE_170 = "Nghị định 170/2025/NĐ-CP, có hiệu lực 01/7/2025";

type Rank = "specialist" | "principalSpecialist" | "seniorSpecialist";
const REQUIREMENTS: Readonly<Record<Rank, string>> = {
  specialist: "state-management-specialist",
  principalSpecialist: "state-management-principal-specialist",
  seniorSpecialist: "state-management-senior-specialist",
};

/** Appointed late unless a case says otherwise; holds nothing unless a case says what. */
function holder(rank: Rank, credentials: CredentialsByField = {}, more: Partial<Official> = {}) {
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

const certificate = (level: string): CredentialsByField => ({
  stateManagement: [{ level, paper: "certificate" }],
});
const diploma = (issuedOn?: CalendarDate): CredentialsByField => ({
  politicalTheory: [
    {
      level: "politicalTheoryAdministration",
      paper: "diploma",
      ...(issuedOn !== undefined && { issuedOn }),
    },
  ],
});

type More = Partial<Omit<DecidedCase, "status">>;

function told(
  [clause, says]: readonly [string, string],
  asOf: CalendarDate,
  official: Official,
  status: Status,
  more: More = {},
): DecidedCase {
  const requirement = REQUIREMENTS[official.rank as Rank];
  return { clause, says, asOf, official, requirement, status, ...more };
}

const courseOnly = { readings: { "decree89.rankBefore20220630": "freesFromCourseOnly" } } as const;

const circular02: readonly DecidedCase[] = [
  ...(["principalSpecialist", "seniorSpecialist"] as const).flatMap((rank) => {
    const clause = `${CIRCULAR_02}, Điều ${rank === "seniorSpecialist" ? "5" : "6"} khoản 4`;
    const appointed = { rankSince: "2015-01-01" } as const;
    return [
      told(
        [clause, "the certificate meets it"],
        "2021-08-01",
        holder(rank, certificate(rank), appointed),
        "met",
      ),
      told(
        [clause, "without it and without the diploma it is not met"],
        "2021-08-01",
        holder(rank, {}, appointed),
        "notMet",
      ),
      told(
        [clause, "cao cấp lý luận chính trị – hành chính stands for it"],
        "2021-08-01",
        holder(rank, diploma("2012-06-30"), appointed),
        "met",
      ),
      told(
        [clause, "cao cấp lý luận chính trị without hành chính does not"],
        "2021-08-01",
        holder(rank, { politicalTheory: [{ level: "advanced", paper: "diploma" }] }, appointed),
        "notMet",
      ),
      told(
        [clause, "a master of public administration no longer stands for it"],
        "2021-08-01",
        holder(
          rank,
          { degree: [{ level: "masterOfPublicAdministration", paper: "diploma" }] },
          appointed,
        ),
        "notMet",
      ),
      told(
        [clause, "the certificate of the lower rank does not"],
        "2021-08-01",
        holder(rank, certificate("specialist"), appointed),
        "notMet",
      ),
      told(
        [clause, "a commune has no such rank"],
        "2021-08-01",
        holder(rank, {}, { level: "commune" }),
        "notApplicable",
      ),
    ];
  }),
  told(
    [
      `${CIRCULAR_02}, Điều 5 khoản 1`,
      "a senior specialist is one of central or provincial bodies",
    ],
    "2021-08-01",
    holder("seniorSpecialist", {}, { level: "district" }),
    "notApplicable",
  ),
  told(
    [`${CIRCULAR_02}, Điều 6 khoản 1`, "a principal specialist may work in a district"],
    "2021-08-01",
    holder("principalSpecialist", {}, { level: "district" }),
    "notMet",
  ),
  told(
    [`${CIRCULAR_02}, Điều 7 khoản 4`, "no degree stands for the certificate of a later appointee"],
    "2021-08-01",
    holder(
      "specialist",
      { degree: [{ level: "bachelorOfPublicAdministration", paper: "diploma" }] },
      { rankSince: "2021-08-01" },
    ),
    "notMet",
  ),
  told(
    [
      `${CIRCULAR_02}, Điều 7 khoản 4`,
      "cao cấp lý luận chính trị – hành chính does not stand for the specialist's",
    ],
    "2021-08-01",
    holder("specialist", diploma("2012-06-30"), { rankSince: "2021-08-01" }),
    "notMet",
  ),
];

const decree89: readonly DecidedCase[] = [
  told(
    [DECREE_89, "the day before the decree the certificate is lacking"],
    "2021-12-09",
    holder("specialist", {}, { rankSince: "2015-01-01" }),
    "notMet",
  ),
  told(
    [DECREE_89, "on its first day one already in the rank need not take the course"],
    "2021-12-10",
    holder("specialist", {}, { rankSince: "2015-01-01" }),
    "met",
    { decidedBy: ["decree89.rankBefore20220630"], open: [] },
  ),
  told(
    [DECREE_89, "under the narrower reading the certificate is lacking"],
    "2021-12-10",
    holder("specialist", {}, { rankSince: "2015-01-01" }),
    "notMet",
    { ...courseOnly, decidedBy: ["decree89.rankBefore20220630"] },
  ),
  ...(["specialist", "principalSpecialist", "seniorSpecialist"] as const).flatMap((rank) => [
    told(
      [DECREE_89, "appointed the day before 30/6/2022"],
      "2022-07-01",
      holder(rank, {}, { rankSince: "2022-06-29" }),
      "met",
    ),
    told(
      [DECREE_89, "appointed on 30/6/2022 itself, which is not before it"],
      "2022-07-01",
      holder(rank, {}, { rankSince: "2022-06-30" }),
      "notMet",
    ),
    told(
      [DECREE_89, "appointed on 30/6/2022 with the certificate"],
      "2022-07-01",
      holder(rank, certificate(rank), { rankSince: "2022-06-30" }),
      "met",
      { decidedBy: [] },
    ),
  ]),
  told(
    [DECREE_89, "appointed in a year that leaves the day open"],
    "2022-07-01",
    holder("specialist", {}, { rankSince: "2022" }),
    "unknown",
    { open: [{ ask: "fact", fact: "rankSince", decides: "2022-06-30" }] },
  ),
  told(
    [DECREE_89, "appointed in a year that lies before it"],
    "2022-07-01",
    holder("specialist", {}, { rankSince: "2021" }),
    "met",
  ),
];

const circular06: readonly DecidedCase[] = [
  told(
    [CIRCULAR_06, "the certificate is still asked for"],
    "2022-08-15",
    holder("specialist", {}, { rankSince: "2022-07-01" }),
    "notMet",
  ),
  told(
    [CIRCULAR_06, "a certificate obtained before 30/6/2022 counts"],
    "2022-08-15",
    holder("specialist", {
      stateManagement: [{ level: "specialist", paper: "certificate", issuedOn: "2022-06-29" }],
    }),
    "met",
  ),
  told(
    [CIRCULAR_06, "and so does one of the new programme"],
    "2023-09-01",
    holder("specialist", {
      stateManagement: [{ level: "specialist", paper: "certificate", issuedOn: "2023-06-01" }],
    }),
    "met",
  ),
  told(
    [CIRCULAR_06, "the day before, the diploma stands for the certificate"],
    "2022-08-14",
    holder("principalSpecialist", diploma("2022-07-15"), { rankSince: "2022-08-01" }),
    "met",
  ),
  told(
    [CIRCULAR_06, "without certificate and diploma nothing is met"],
    "2022-08-15",
    holder("seniorSpecialist", {}, { rankSince: "2022-08-01" }),
    "notMet",
  ),
];

const dispatch: readonly DecidedCase[] = (
  ["principalSpecialist", "seniorSpecialist"] as const
).flatMap((rank) => [
  told(
    [DISPATCH_1848, "a holder of the diploma in the rank since the day before 01/8/2022"],
    "2024-04-05",
    holder(rank, diploma("2022-07-15"), { rankSince: "2022-07-31" }),
    "met",
    { open: [] },
  ),
  told(
    [DISPATCH_1848, "a diploma of the day before 30/6/2022"],
    "2024-04-05",
    holder(rank, diploma("2022-06-29")),
    "met",
    { open: [] },
  ),
  told(
    [DISPATCH_1848, "no diploma and in the rank since 01/8/2022"],
    "2024-04-05",
    holder(rank, {}, { rankSince: "2022-08-01" }),
    "notMet",
  ),
  told(
    [DISPATCH_1848, "in the rank since the day before 30/6/2022, with no paper at all"],
    "2024-04-05",
    holder(rank, {}, { rankSince: "2022-06-29" }),
    "met",
  ),
  told(
    [
      DISPATCH_1848,
      "a holder of the diploma long in the rank meets it under the narrower reading too",
    ],
    "2024-04-05",
    holder(rank, diploma("2023-01-01"), { rankSince: "2015-01-01" }),
    "met",
    { ...courseOnly, decidedBy: [] },
  ),
]);

const law80: readonly DecidedCase[] = [
  told(
    [DECREE_170, "the day before, a specialist lacks the certificate"],
    "2025-06-30",
    holder("specialist"),
    "notMet",
  ),
  told(
    [DECREE_170, "who leads nothing and holds the certificate breaches neither rule"],
    "2025-07-01",
    holder("specialist", certificate("specialist")),
    "met",
    { open: [] },
  ),
  ...(["specialist", "principalSpecialist", "seniorSpecialist"] as const).flatMap((rank) => [
    told(
      [DECREE_170, "a leader is given the rank of the post without the certificate"],
      "2025-07-01",
      holder(rank, {}, { holdings: [{ post: "department-director" }] }),
      "notApplicable",
      { open: [] },
    ),
    told(
      [DECREE_170, "the day before, a leader is asked for it as everybody"],
      "2025-06-30",
      holder(rank, {}, { holdings: [{ post: "department-director" }] }),
      "notMet",
    ),
  ]),
  told(
    [DECREE_170, "one only planned for a post leads nothing yet"],
    "2025-07-01",
    holder("specialist", certificate("specialist"), {
      holdings: [{ post: "department-director", planned: true }],
    }),
    "met",
  ),
  told(
    [DECREE_89, "who was appointed before 30/6/2022 breaches neither rule"],
    "2025-07-01",
    holder("specialist", {}, { rankSince: "2020-01-01" }),
    "met",
  ),
  told(
    [
      `${DISPATCH_1848}: bằng cấp trước 30/6/2022`,
      "a diploma of the day before 30/6/2022 breaches neither rule",
    ],
    "2025-07-01",
    holder("seniorSpecialist", diploma("2022-06-29")),
    "met",
  ),
  told(
    [DECREE_170, "a cadre has no rank to be certified for"],
    "2025-07-01",
    holder("specialist", {}, { category: "cadre" }),
    "notApplicable",
  ),
];

/** The certificates since Thông tư 02/2021. */
export const laterCertificateCases: readonly DecidedCase[] = [
  ...circular02,
  ...decree89,
  ...circular06,
  ...dispatch,
  ...law80,
];

/** What the texts seen leave open of them, each with the exact question. */
export const openCertificateCases: readonly DecidedCase[] = [
  told(
    [
      `${CIRCULAR_02}: điều khoản chuyển tiếp chưa thấy`,
      "a degree that stood for the certificate of one already in the rank",
    ],
    "2021-08-01",
    holder(
      "specialist",
      { degree: [{ level: "masterOfPublicAdministration", paper: "diploma" }] },
      { rankSince: "2021-07-31" },
    ),
    "unknown",
    { open: [asksLaw("circular02Transition")] },
  ),
  told(
    [CIRCULAR_06, "whether the diploma still stands for the certificate was not seen"],
    "2022-08-15",
    holder("principalSpecialist", diploma("2022-07-15"), { rankSince: "2022-08-01" }),
    "unknown",
    { open: [asksLaw("administrationDiplomaFrom20220815")] },
  ),
  told(
    [DISPATCH_1848, "the day before the dispatch an older diploma is open too"],
    "2024-04-04",
    holder("principalSpecialist", diploma("2022-06-29")),
    "unknown",
    { open: [asksLaw("administrationDiplomaFrom20220815")] },
  ),
  told(
    [DISPATCH_1848, "a diploma of 30/6/2022 itself is not before it"],
    "2024-04-05",
    holder("principalSpecialist", diploma("2022-06-30"), { rankSince: "2022-08-01" }),
    "unknown",
    { open: [asksLaw("administrationDiplomaFrom20220815")] },
  ),
  told(
    [DISPATCH_1848, "in the rank before 01/8/2022 without the diploma of which it speaks"],
    "2024-04-05",
    holder("principalSpecialist", {}, { rankSince: "2022-07-31" }),
    "unknown",
    { open: [asksLaw("dispatch1848WithoutDiploma")] },
  ),
  ...(["specialist", "principalSpecialist", "seniorSpecialist"] as const).map((rank) =>
    told(
      [DECREE_170, "whether the certificate is still asked of who leads nothing was not seen"],
      "2025-07-01",
      holder(rank),
      "unknown",
      { open: [asksLaw("rankStandardsFrom20250701")] },
    ),
  ),
  told(
    [
      "Luật 80/2025/QH15",
      "civil servants of a commune have ranks since then, and the same is open of them",
    ],
    "2025-07-01",
    holder("specialist", {}, { level: "commune" }),
    "unknown",
    { open: [asksLaw("rankStandardsFrom20250701")] },
  ),
  told(
    [DECREE_170, "posts not recorded leave open whether one leads"],
    "2025-07-01",
    {
      id: "x",
      category: "civilServant",
      level: "provincial",
      rank: "specialist",
      rankSince: "2023-05-01",
      credentials: { stateManagement: [] },
    },
    "unknown",
    { open: [asksFor("holdings"), asksLaw("rankStandardsFrom20250701")] },
  ),
];
