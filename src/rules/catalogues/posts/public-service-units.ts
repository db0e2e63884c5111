import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const lawOfManagers = {
  instrument: "58-2010-qh12",
  article: "3",
  clause: "1",
  trust: "official",
  seenIn: "https://vbpl.vn/bogiaothong//Pages/ivbpqen-toanvan.aspx?ItemID=10499",
} as const;

const pages =
  "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/can-bo-cong-chuc-vien-chuc/vien-chuc.md";

const preschool = {
  instrument: "19-2023-tt-bgddt",
  article: "4",
  trust: "text",
  seenIn: pages,
} as const;

const generalSchool = (article: "6" | "11" | "16") =>
  ({ instrument: "20-2023-tt-bgddt", article, trust: "text", seenIn: pages }) as const;

/** The managing posts of public service units (viên chức quản lý); schools by their level. */
export const publicServiceUnitPosts = {
  "public-service-unit-head": {
    name: { vi: "Người đứng đầu đơn vị sự nghiệp công lập", en: "Head of a public service unit" },
    isLeadership: true,
    body: "publicServiceUnit",
    source: lawOfManagers,
  },
  "deputy-public-service-unit-head": {
    name: {
      vi: "Cấp phó của người đứng đầu đơn vị sự nghiệp công lập",
      en: "Deputy head of a public service unit",
    },
    isLeadership: true,
    body: "publicServiceUnit",
    source: lawOfManagers,
  },
  "public-service-unit-division-head": {
    name: {
      vi: "Trưởng khoa, trưởng phòng của đơn vị sự nghiệp công lập",
      en: "Head of a division of a public service unit",
    },
    isLeadership: true,
    body: "publicServiceUnit",
    source: lawOfManagers,
  },
  "deputy-public-service-unit-division-head": {
    name: {
      vi: "Phó trưởng khoa, phó trưởng phòng của đơn vị sự nghiệp công lập",
      en: "Deputy head of a division of a public service unit",
    },
    isLeadership: true,
    body: "publicServiceUnit",
    source: lawOfManagers,
  },
  "preschool-principal": {
    name: { vi: "Hiệu trưởng trường mầm non", en: "Principal of a preschool" },
    isLeadership: true,
    body: "publicServiceUnit",
    source: preschool,
  },
  "preschool-vice-principal": {
    name: { vi: "Phó Hiệu trưởng trường mầm non", en: "Vice principal of a preschool" },
    isLeadership: true,
    body: "publicServiceUnit",
    source: preschool,
  },
  "primary-school-principal": {
    name: { vi: "Hiệu trưởng trường tiểu học", en: "Principal of a primary school" },
    isLeadership: true,
    body: "publicServiceUnit",
    source: generalSchool("6"),
  },
  "primary-school-vice-principal": {
    name: { vi: "Phó Hiệu trưởng trường tiểu học", en: "Vice principal of a primary school" },
    isLeadership: true,
    body: "publicServiceUnit",
    source: generalSchool("6"),
  },
  "lower-secondary-principal": {
    name: {
      vi: "Hiệu trưởng trường trung học cơ sở",
      en: "Principal of a lower secondary school",
    },
    isLeadership: true,
    body: "publicServiceUnit",
    source: generalSchool("11"),
  },
  "lower-secondary-vice-principal": {
    name: {
      vi: "Phó Hiệu trưởng trường trung học cơ sở",
      en: "Vice principal of a lower secondary school",
    },
    isLeadership: true,
    body: "publicServiceUnit",
    source: generalSchool("11"),
  },
  "upper-secondary-principal": {
    name: {
      vi: "Hiệu trưởng trường trung học phổ thông",
      en: "Principal of an upper secondary school",
    },
    isLeadership: true,
    body: "publicServiceUnit",
    source: generalSchool("16"),
  },
  "upper-secondary-vice-principal": {
    name: {
      vi: "Phó Hiệu trưởng trường trung học phổ thông",
      en: "Vice principal of an upper secondary school",
    },
    isLeadership: true,
    body: "publicServiceUnit",
    source: generalSchool("16"),
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
