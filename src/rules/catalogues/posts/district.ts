import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const LAST_DAY_OF_DISTRICTS = "2025-06-30";

const lawOfDistricts = {
  instrument: "22-2008-qh12",
  article: "4",
  clause: "1",
  trust: "press",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/44C48-hd-can-bo-cong-chuc-vien-chuc-la-gi.html",
} as const;

/** The posts of State bodies at the district level. */
export const districtPosts = {
  "district-chairperson": {
    name: { vi: "Chủ tịch UBND cấp huyện", en: "Chairperson of a district People's Committee" },
    isLeadership: true,
    body: "government",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: lawOfDistricts,
  },
  "district-vice-chairperson": {
    name: {
      vi: "Phó Chủ tịch UBND cấp huyện",
      en: "Vice chairperson of a district People's Committee",
    },
    isLeadership: true,
    body: "government",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: lawOfDistricts,
  },
  "district-division-head": {
    name: { vi: "Trưởng phòng thuộc UBND cấp huyện", en: "Head of a district division" },
    isLeadership: true,
    body: "government",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: lawOfDistricts,
  },
  "deputy-district-division-head": {
    name: { vi: "Phó Trưởng phòng thuộc UBND cấp huyện", en: "Deputy head of a district division" },
    isLeadership: true,
    body: "government",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: lawOfDistricts,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
