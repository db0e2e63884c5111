import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const decree29 = {
  instrument: "29-2024-nd-cp",
  article: "2",
  clause: "3",
  trust: "official",
  seenIn:
    "https://snnptnt.binhphuoc.gov.vn/vi/news/tuyen-truyen-pho-bien-phap-luat-cac-ngay-le-lon/tieu-chuan-chuc-danh-cong-chuc-lanh-dao-quan-ly-2883.html",
} as const;

/** The posts of State bodies at the provincial level. */
export const provincialPosts = {
  "department-director": {
    name: { vi: "Giám đốc sở", en: "Director of a provincial department" },
    isLeadership: true,
    body: "government",
    level: "provincial",
    source: decree29,
  },
  "deputy-department-director": {
    name: { vi: "Phó Giám đốc sở", en: "Deputy director of a provincial department" },
    isLeadership: true,
    body: "government",
    level: "provincial",
    source: decree29,
  },
  "department-division-head": {
    name: { vi: "Trưởng phòng thuộc sở", en: "Head of a division of a provincial department" },
    isLeadership: true,
    body: "government",
    level: "provincial",
    source: decree29,
  },
  "deputy-department-division-head": {
    name: {
      vi: "Phó Trưởng phòng thuộc sở",
      en: "Deputy head of a division of a provincial department",
    },
    isLeadership: true,
    body: "government",
    level: "provincial",
    source: decree29,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
