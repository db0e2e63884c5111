import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const lawOfCommunes = {
  instrument: "22-2008-qh12",
  article: "4",
  clause: "3",
  trust: "press",
  seenIn: "https://news.laodong.vn/cong-doan/cac-chuc-vu-cua-can-bo-xa-nam-2025-1505888.ldo",
} as const;

/** The posts of State bodies at the commune level. */
export const communePosts = {
  "commune-chairperson": {
    name: { vi: "Chủ tịch UBND cấp xã", en: "Chairperson of a commune People's Committee" },
    isLeadership: true,
    body: "government",
    level: "commune",
    source: lawOfCommunes,
  },
  "commune-vice-chairperson": {
    name: {
      vi: "Phó Chủ tịch UBND cấp xã",
      en: "Vice chairperson of a commune People's Committee",
    },
    isLeadership: true,
    body: "government",
    level: "commune",
    source: lawOfCommunes,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
