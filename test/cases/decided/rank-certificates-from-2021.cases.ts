import { type DecidedCase } from "../decided-case.ts";
import {
  CIRCULAR_02,
  DECREE_89,
  CIRCULAR_06,
  DISPATCH_1848,
  DECREE_170,
  certificate,
  diploma,
  courseOnly,
  freed,
  openUnderDecree89,
  holder,
  told,
} from "./rank-holders-from-2021.ts";

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
    "notApplicable",
    { ...freed, decidedBy: ["decree89.rankBefore20220630"], open: [] },
  ),
  told(
    [DECREE_89, "whether that frees from the standard too was not seen"],
    "2021-12-10",
    holder("specialist", {}, { rankSince: "2015-01-01" }),
    "unknown",
    openUnderDecree89,
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
      "notApplicable",
      freed,
    ),
    told(
      [DECREE_89, "appointed the day before 30/6/2022, under no choice of reading"],
      "2022-07-01",
      holder(rank, {}, { rankSince: "2022-06-29" }),
      "unknown",
      openUnderDecree89,
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
    { ...freed, open: [{ ask: "fact", fact: "rankSince", decides: "2022-06-30" }] },
  ),
  told(
    [DECREE_89, "appointed in a year that lies before it"],
    "2022-07-01",
    holder("specialist", {}, { rankSince: "2021" }),
    "notApplicable",
    freed,
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
    "notApplicable",
    freed,
  ),
  told(
    [DISPATCH_1848, "under the narrower reading a holder of the diploma long in the rank meets it"],
    "2024-04-05",
    holder(rank, diploma("2023-01-01"), { rankSince: "2015-01-01" }),
    "met",
    { ...courseOnly, decidedBy: ["decree89.rankBefore20220630"] },
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
    "notApplicable",
    freed,
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
    [
      `${DISPATCH_1848}: bổ nhiệm ngạch trước 01/8/2022`,
      "a later diploma of one in the rank since the day before still stands",
    ],
    "2025-07-01",
    holder("seniorSpecialist", diploma("2023-01-01"), { rankSince: "2022-07-31" }),
    "met",
  ),
  told(
    [
      `${DISPATCH_1848}: bổ nhiệm ngạch trước 01/8/2022`,
      "a later diploma of one in the rank since that day leaves it open",
    ],
    "2025-07-01",
    holder("seniorSpecialist", diploma("2023-01-01"), { rankSince: "2022-08-01" }),
    "unknown",
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
