import type { RankEntry } from "../../standards/standards-rules.ts";
import type { Catalogued } from "../authored-law.ts";

const circular11 = {
  instrument: "11-2014-tt-bnv",
  article: "3",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/van-ban/EN/Bo-may-hanh-chinh/Circular-11-2014-TT-BNV-professional-standards-for-levels-of-civil-servants-specialized/489479/tieng-anh.aspx",
} as const;

const circular02Clerical = {
  instrument: "02-2021-tt-bnv",
  article: "3",
  clause: "2",
  trust: "press",
  seenIn: "https://thuvienphapluat.vn/documents/law.aspx?id=c%3DRZM056RXTk&mode=Q%3DdsbGRWODWk",
} as const;

// The names and codes are those of Thông tư 11/2014, Điều 3, which Thông tư 02/2021, Điều 3 khoản 1
// keeps. The ranks are older, so none has a first day here; but before 2014-12-01 the code 01.005
// meant another rank (kỹ thuật viên đánh máy, Quyết định 78/2004/QĐ-BNV), so no record of that time
// may be read by that code alone.

/** The ranks of administrative and clerical civil servants, the highest first. */
export const ranks = {
  seniorExpert: {
    name: { vi: "Chuyên gia cao cấp", en: "Senior expert" },
    from: "2025-07-01",
    source: {
      instrument: "80-2025-qh15",
      article: "24",
      clause: "1",
      trust: "text",
      seenIn: "https://kimlaw.com.vn/?p=5960",
    },
  },
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
  // The clerical ranks existed before this circular, under Thông tư 14/2014/TT-BNV.
  principalClericalOfficer: {
    name: { vi: "Văn thư viên chính", en: "Principal clerical officer" },
    code: "02.006",
    source: circular02Clerical,
  },
  clericalOfficer: {
    name: { vi: "Văn thư viên", en: "Clerical officer" },
    code: "02.007",
    source: circular02Clerical,
  },
  intermediateClericalOfficer: {
    name: { vi: "Văn thư viên trung cấp", en: "Intermediate clerical officer" },
    code: "02.008",
    source: circular02Clerical,
  },
} as const satisfies Record<string, Catalogued<RankEntry>>;

/** A rank of the catalogue. */
export type KnownRankId = keyof typeof ranks;
