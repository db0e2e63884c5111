import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const LAST_DAY_OF_DISTRICTS = "2025-06-30";

// The law counts the posts of the Party and the socio-political organisations among those of cadres
// and leaves the titles to the Party.
const lawOfCadres = {
  instrument: "22-2008-qh12",
  article: "21",
  trust: "text",
  seenIn: "https://hethongphapluat.com/luat-can-bo-cong-chuc-2008/dieu-21",
} as const;

const regulation214 = {
  instrument: "214-qd-tw-2020",
  article: "I.2.19",
  trust: "text",
  seenIn:
    "https://lawnet.vn/en/laws/criteria-for-the-title-of-secretary-of-the-provincial-party-committee-central-party-committee-chair-28832.html",
} as const;

const youthUnion = {
  instrument: "289-qd-tw-2010",
  trust: "text",
  seenIn:
    "http://118.69.84.240:801/phap-luat/de-duoc-bau-lam-bi-thu-doan-cap-huyen-thi-bat-buoc-co-bang-tot-nghiep-dai-hoc-tro-len-dung-khong-890284-109643.html",
} as const;

/** The posts of Party bodies, of the Front and of the unions. */
export const partyPosts = {
  "provincial-party-secretary": {
    name: { vi: "Bí thư tỉnh ủy", en: "Secretary of a provincial Party committee" },
    isLeadership: true,
    body: "party",
    level: "provincial",
    source: regulation214,
  },
  "deputy-provincial-party-secretary": {
    name: { vi: "Phó Bí thư tỉnh ủy", en: "Deputy secretary of a provincial Party committee" },
    isLeadership: true,
    body: "party",
    level: "provincial",
    source: lawOfCadres,
  },
  "provincial-party-board-head": {
    name: { vi: "Trưởng ban đảng cấp tỉnh", en: "Head of a provincial Party board" },
    isLeadership: true,
    body: "party",
    level: "provincial",
    source: lawOfCadres,
  },
  "deputy-provincial-party-board-head": {
    name: { vi: "Phó Trưởng ban đảng cấp tỉnh", en: "Deputy head of a provincial Party board" },
    isLeadership: true,
    body: "party",
    level: "provincial",
    source: lawOfCadres,
  },
  "provincial-party-board-division-head": {
    name: {
      vi: "Trưởng phòng của ban đảng cấp tỉnh",
      en: "Head of a division of a provincial Party board",
    },
    isLeadership: true,
    body: "party",
    level: "provincial",
    source: lawOfCadres,
  },
  "deputy-provincial-party-board-division-head": {
    name: {
      vi: "Phó Trưởng phòng của ban đảng cấp tỉnh",
      en: "Deputy head of a division of a provincial Party board",
    },
    isLeadership: true,
    body: "party",
    level: "provincial",
    source: lawOfCadres,
  },
  "provincial-front-chairperson": {
    name: {
      vi: "Chủ tịch Ủy ban Mặt trận Tổ quốc cấp tỉnh",
      en: "Chairperson of a provincial Fatherland Front committee",
    },
    isLeadership: true,
    body: "frontAndUnions",
    level: "provincial",
    source: lawOfCadres,
  },
  "provincial-youth-union-secretary": {
    name: { vi: "Bí thư tỉnh đoàn", en: "Secretary of a provincial Youth Union" },
    isLeadership: true,
    body: "frontAndUnions",
    level: "provincial",
    source: youthUnion,
  },
  "district-party-secretary": {
    name: { vi: "Bí thư huyện ủy", en: "Secretary of a district Party committee" },
    isLeadership: true,
    body: "party",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: lawOfCadres,
  },
  "deputy-district-party-secretary": {
    name: { vi: "Phó Bí thư huyện ủy", en: "Deputy secretary of a district Party committee" },
    isLeadership: true,
    body: "party",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: lawOfCadres,
  },
  "district-party-board-head": {
    name: { vi: "Trưởng ban đảng cấp huyện", en: "Head of a district Party board" },
    isLeadership: true,
    body: "party",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: lawOfCadres,
  },
  "district-youth-union-secretary": {
    name: { vi: "Bí thư huyện đoàn", en: "Secretary of a district Youth Union" },
    isLeadership: true,
    body: "frontAndUnions",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: youthUnion,
  },
  "deputy-district-youth-union-secretary": {
    name: { vi: "Phó Bí thư huyện đoàn", en: "Deputy secretary of a district Youth Union" },
    isLeadership: true,
    body: "frontAndUnions",
    level: "district",
    through: LAST_DAY_OF_DISTRICTS,
    source: youthUnion,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
