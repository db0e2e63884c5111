import type { CoverageRow } from "./row.ts";

const D28 = "Chỉ thị 28/CT-TTg";
const D163 = "Quyết định 163/QĐ-TTg ngày 25/1/2016";
const P2646 = "Kế hoạch 2646/KH-UBND, Ủy ban nhân dân tỉnh Bình Thuận";

const NOT_SEEN_163 =
  "the decision itself was not seen; the number is only recalled, so it is not encoded";

const directive28: readonly CoverageRow[] = [
  {
    document: D28,
    clause: "",
    says: "By the end of 2020 all serving leaders under 55 and 50 who lack certificates are trained.",
    verdict: "encoded",
    where: ["directive-28-serving-leaders", "directive-28-serving-leaders-target"],
  },
  {
    document: D28,
    clause: "",
    says: "By the end of 2021 all are trained before appointment and re-appointment.",
    verdict: "partly",
    where: ["directive-28-before-appointment", "directive-28-before-appointment-target"],
    why: "As a deadline read for those planned for a post; as a target the counts are the caller's, since a record does not say when a reappointment comes.",
  },
  {
    document: D28,
    clause: "",
    says: "Ministries and provinces review the standards of division leaders.",
    verdict: "refused",
    where: [],
    why: "a duty of agencies, not of training",
  },
  {
    document: D28,
    clause: "",
    says: "The Ministry of Home Affairs submits a decree on standards in the fourth quarter of 2018.",
    verdict: "refused",
    where: [],
    why: "a duty of the ministry, not of training",
  },
  {
    document: D28,
    clause: "",
    says: "The day on which the age is measured.",
    verdict: "partly",
    where: ["directive28.measuringDay"],
    why: "a reading: no source names it",
  },
];

const DRAFT_163 =
  "an undated newspaper page tells the numbers, perhaps of the draft; the text was not found";

const decision163: readonly CoverageRow[] = [
  "Officials meet their standards before rank or post.",
  "80 % a year updated on law and ethics.",
  "70 % a year updated on skills.",
  "Shares of commune officials.",
  "60 % and 100 % of public employees by professional title.",
  "70 % and 100 % of managing public employees before appointment.",
  "60 % of public employees updated a year.",
  "All council deputies trained in the term.",
  "Numbers trained abroad.",
].map((says) => ({
  document: D163,
  clause: "",
  says,
  verdict: "gap",
  where: [],
  why: says === "Numbers trained abroad." ? DRAFT_163 : NOT_SEEN_163,
}));

// What the plan of a province holds is read off its variant; this line is none that can be encoded.
const plan2646: readonly CoverageRow[] = [
  {
    document: P2646,
    clause: "",
    says: "100 % of council deputies of the term 2021–2026 are trained, and updated at least once in the term.",
    verdict: "gap",
    where: ["2646-kh-ubnd-binh-thuan-2021"],
    why: "the last day of the term was not seen; “once in a term” is no rate of a year or by a day",
  },
];

const others: readonly CoverageRow[] = [
  {
    document: "Quyết định 705/QĐ-TTg",
    clause: "",
    says: "Targets of training institutions to 2030.",
    verdict: "refused",
    where: [],
    why: "shares of institutions and of teaching time, not of officials",
  },
  {
    document: "Quyết định 1659/QĐ-TTg",
    clause: "",
    says: "Foreign languages 2019–2030.",
    verdict: "gap",
    where: [],
    why: "its percentages were not seen",
  },
  {
    document: "Kết luận 39-KL/TW",
    clause: "",
    says: "About 400 a year trained abroad to 2025, about 500 from 2026 to 2030.",
    verdict: "refused",
    where: ["assessQuota"],
    why: "numbers of persons for the whole country, “about” so many: no share of a population and no seats given to anybody; seats that were given are an input of assessQuota",
  },
  {
    document: "Kế hoạch Bình Định 2023–2025; Kon Tum 2021–2025",
    clause: "",
    says: "Local shares.",
    verdict: "refused",
    where: ["assessTarget"],
    why: "no variant of these provinces is in the package, and of whom and of what some shares speak was not seen; assessTarget takes terms of the caller's own",
  },
  {
    document: "Công văn 5673/BNV-CCVC",
    clause: "",
    says: "Provinces review their targets in 2024.",
    verdict: "refused",
    where: [],
    why: "a duty to review; it sets no target of its own in what was seen",
  },
];

/** Ratio notes, section 3: targets. */
export const rows: readonly CoverageRow[] = [
  ...directive28,
  ...decision163,
  ...plan2646,
  ...others,
];
