import type { Citation } from "../../../terms/citation.ts";
import type { Dated } from "../../authored-law.ts";

export { CODIFIED_PAGE, codified } from "../../catalogues/titles/codified.ts";
export { decree89Exemption } from "../exemption-89-2021.ts";

/** The first day of the titles of 2015: only the end clauses of a later circular name it. */
export const startOf2015 = {
  known: "inferred",
  because: {
    vi: "Khoản 12 điều khoản thi hành của Thông tư 08/2023/TT-BGDĐT tính việc bổ nhiệm từ ngày 03/11/2015",
    en: "Clause 12 of the end provisions of Circular 08/2023/TT-BGDĐT counts appointments from 3 November 2015",
  },
} as const satisfies Dated<unknown>["start"];

/** Professional standards of teachers, one programme for each title. */
export const decree93 = (article: string, clause: string): Citation => ({
  instrument: "93-2026-nd-cp",
  article,
  clause,
  trust: "press",
  seenIn:
    "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/giao-duc-dao-tao/nghi-dinh-93-2026-nd-cp-chi-tiet-luat-nha-giao.md",
});

export const educationLaw: Citation = {
  instrument: "43-2019-qh14",
  article: "72",
  clause: "1",
  trust: "text",
  seenIn: "lawnet.vn, bài 147249",
};

export const lawOnTeachers: Citation = {
  instrument: "73-2025-qh15",
  article: "28",
  clause: "1",
  trust: "text",
  seenIn: "news.laodong.vn, bài 1571426",
};

export const lawOnPublicEmployees2025: Citation = {
  instrument: "vien-chuc-2025",
  trust: "press",
  seenIn:
    "https://news.laodong.vn/thoi-su/3-nhom-vi-tri-viec-lam-cua-vien-chuc-tai-don-vi-su-nghiep-cong-lap-1634444.ldo",
};

/** The end of the joint circulars of 2015. */
export const replacedIn2021 = (instrument: string): Citation => ({
  instrument,
  trust: "press",
  seenIn: "lawnet.vn, bài 67278",
});
