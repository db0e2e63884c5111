import type { RankEntry } from "../../standards/standards-rules.ts";
import type { Catalogued } from "../authored-law.ts";

const circular11 = {
  instrument: "11-2014-tt-bnv",
  article: "3",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/van-ban/EN/Bo-may-hanh-chinh/Circular-11-2014-TT-BNV-professional-standards-for-levels-of-civil-servants-specialized/489479/tieng-anh.aspx",
} as const;

/** The ranks of administrative civil servants, the highest first. */
export const ranks = {
  seniorSpecialist: {
    name: { vi: "Chuyên viên cao cấp", en: "Senior specialist" },
    code: "01.001",
    source: circular11,
  },
  principalSpecialist: {
    name: { vi: "Chuyên viên chính", en: "Principal specialist" },
    code: "01.002",
    source: circular11,
  },
  specialist: {
    name: { vi: "Chuyên viên", en: "Specialist" },
    code: "01.003",
    source: circular11,
  },
  associateOfficer: {
    name: { vi: "Cán sự", en: "Associate officer" },
    code: "01.004",
    source: circular11,
  },
  staff: { name: { vi: "Nhân viên", en: "Staff" }, code: "01.005", source: circular11 },
} as const satisfies Record<string, Catalogued<RankEntry>>;

/** A rank of the catalogue. */
export type KnownRankId = keyof typeof ranks;
