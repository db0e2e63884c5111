import type { Citation } from "../../../terms/citation.ts";
import type { Dated, RegimeTerms } from "../../authored-law.ts";

// NĐ 101 asked for one week a year; a week is 5 days of 8 lessons, hence 40. NĐ 89 annulled it and
// NĐ 171 brought it back for civil servants. NĐ 18/2010 had a yearly least too; its figure was not
// seen. TT 03/2023 guides from a day that was not seen: between its issue and the first paper
// that names it as in force neither circular is given.

const decree101: Citation = {
  instrument: "101-2017-nd-cp",
  trust: "press",
  seenIn:
    "https://english.luatvietnam.vn/decree-no-89-2021-nd-cp-dated-october-18-2021-of-the-government-amending-and-supplementing-a-number-of-articles-of-the-governments-decree-no-101-2-211219-doc1.html",
};
const decree89: Citation = { ...decree101, amendedBy: ["89-2021-nd-cp"] };

const underDecree101: readonly Dated<RegimeTerms>[] = [
  {
    effectiveFrom: "2017-10-21",
    value: { decree: "101-2017-nd-cp", yearlyLessonsAtLeast: 40 },
    source: decree101,
  },
  {
    effectiveFrom: "2018-03-01",
    start: {
      known: "attested",
      because: {
        vi: "ngày Thông tư 01/2018/TT-BNV hướng dẫn Nghị định có hiệu lực",
        en: "the day on which the guiding Circular 01/2018/TT-BNV took effect",
      },
    },
    value: {
      decree: "101-2017-nd-cp",
      guidedBy: ["01-2018-tt-bnv"],
      yearlyLessonsAtLeast: 40,
    },
    source: decree101,
  },
  {
    effectiveFrom: "2021-12-10",
    value: { decree: "101-2017-nd-cp", guidedBy: ["01-2018-tt-bnv"] },
    source: decree89,
  },
  {
    effectiveFrom: "2023-04-30",
    start: {
      known: "inferred",
      because: {
        vi: "ngày ban hành Thông tư 03/2023/TT-BNV; chưa thấy ngày hiệu lực, nên chưa rõ khi nào thay Thông tư 01/2018/TT-BNV",
        en: "the day Circular 03/2023/TT-BNV was issued; its effective day was not seen, nor when it took the place of Circular 01/2018/TT-BNV",
      },
    },
    value: { decree: "101-2017-nd-cp" },
    source: decree89,
  },
  {
    effectiveFrom: "2023-10-03",
    start: {
      known: "attested",
      because: {
        vi: "ngày Công văn 5673/BNV-CCVC dẫn Thông tư 03/2023/TT-BNV làm căn cứ",
        en: "the day of Dispatch 5673/BNV-CCVC, which rests on Circular 03/2023/TT-BNV",
      },
    },
    value: { decree: "101-2017-nd-cp", guidedBy: ["03-2023-tt-bnv"] },
    source: decree89,
  },
];

/** What regulated the training of cadres. */
export const cadreTraining: readonly Dated<RegimeTerms>[] = [
  { effectiveFrom: "2010-05-01", value: { gap: "cadreTrainingBefore20171021" }, source: null },
  ...underDecree101,
  {
    effectiveFrom: "2025-07-01",
    value: { gap: "cadreTrainingFrom20250701" },
    source: {
      instrument: "171-2025-nd-cp",
      article: "1",
      clause: "2",
      trust: "text",
      seenIn:
        "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-dinh-171-2025-ND-CP-quy-dinh-ve-dao-tao-boi-duong-cong-chuc-663215.aspx",
    },
  },
];

/** What regulated the training of civil servants. */
export const civilServantTraining: readonly Dated<RegimeTerms>[] = [
  {
    effectiveFrom: "2010-05-01",
    value: { decree: "18-2010-nd-cp", yearlyLessonsAtLeast: { gap: "yearlyLessonsBefore2017" } },
    source: {
      instrument: "18-2010-nd-cp",
      trust: "press",
      seenIn:
        "https://vietnamlawmagazine.vn/decree-no-18-2010-nd-cp-new-regulations-aim-to-rejuvenate-civil-servants-with-higher-qualifications-1984.html",
    },
  },
  ...underDecree101,
  {
    effectiveFrom: "2025-07-01",
    value: { decree: "171-2025-nd-cp", yearlyLessonsAtLeast: 40 },
    source: {
      instrument: "171-2025-nd-cp",
      trust: "press",
      seenIn: "https://www.sggp.org.vn/tphcm-ra-soat-danh-gia-doi-ngu-cong-chuc-post814959.html",
    },
  },
];

/** What regulated the training of public employees. */
export const publicEmployeeTraining: readonly Dated<RegimeTerms>[] = [
  {
    effectiveFrom: "2010-05-01",
    value: { gap: "publicEmployeeTrainingBefore20120601" },
    source: null,
  },
  {
    effectiveFrom: "2012-06-01",
    value: { decree: "29-2012-nd-cp", yearlyLessonsAtLeast: { gap: "yearlyLessonsBefore2017" } },
    source: {
      instrument: "29-2012-nd-cp",
      article: "1",
      trust: "text",
      seenIn: "https://luatduonggia.vn/van-ban/nghi-dinh-29-2012-nd-cp-365771",
    },
  },
  ...underDecree101,
  {
    effectiveFrom: "2026-07-01",
    value: { gap: "publicEmployeeTrainingFrom20260701" },
    source: {
      instrument: "vien-chuc-2025",
      trust: "press",
      seenIn:
        "https://news.laodong.vn/thoi-su/3-nhom-vi-tri-viec-lam-cua-vien-chuc-tai-don-vi-su-nghiep-cong-lap-1634444.ldo",
    },
  },
];
