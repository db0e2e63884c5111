import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";
import {
  CIRCULAR_02,
  CIRCULAR_06,
  DISPATCH_1848,
  DECREE_170,
  diploma,
  holder,
  told,
} from "./rank-holders-from-2021.ts";

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
