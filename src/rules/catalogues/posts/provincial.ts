import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const divisions = {
  instrument: "29-2024-nd-cp",
  article: "2",
  clause: "3",
  trust: "official",
  seenIn:
    "https://snnptnt.binhphuoc.gov.vn/vi/news/tuyen-truyen-pho-bien-phap-luat-cac-ngay-le-lon/tieu-chuan-chuc-danh-cong-chuc-lanh-dao-quan-ly-2883.html",
} as const;

const departments = (point: "a" | "b") =>
  ({
    instrument: "29-2024-nd-cp",
    article: "2",
    clause: "3",
    point,
    trust: "text",
    seenIn:
      "http://118.69.201.250:801/phap-luat/ho-tro-phap-luat/tu-ngay-152024-de-giu-vi-tri-pho-giam-doc-so-va-tuong-duong-phai-dap-ung-cac-tieu-chuan-nao-144960.html",
  }) as const;

const provincial = { isLeadership: true, body: "government", level: "provincial" } as const;

/** The posts of State bodies at the provincial level. */
export const provincialPosts = {
  "department-director": {
    name: { vi: "Giám đốc sở", en: "Director of a provincial department" },
    ...provincial,
    source: departments("a"),
  },
  "provincial-assembly-office-chief": {
    name: {
      vi: "Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh",
      en: "Chief of the office of the province's National Assembly deputies and People's Council",
    },
    ...provincial,
    body: "peoplesCouncil",
    source: departments("a"),
  },
  "provincial-office-chief": {
    name: {
      vi: "Chánh Văn phòng UBND cấp tỉnh",
      en: "Chief of the office of a provincial People's Committee",
    },
    ...provincial,
    source: departments("a"),
  },
  "provincial-chief-inspector": {
    name: { vi: "Chánh Thanh tra tỉnh", en: "Chief inspector of a province" },
    ...provincial,
    source: departments("a"),
  },
  "provincial-ethnic-affairs-head": {
    name: { vi: "Trưởng ban Ban Dân tộc", en: "Head of a provincial board of ethnic affairs" },
    ...provincial,
    source: departments("a"),
  },
  "deputy-department-director": {
    name: { vi: "Phó Giám đốc sở", en: "Deputy director of a provincial department" },
    ...provincial,
    source: departments("b"),
  },
  "deputy-provincial-assembly-office-chief": {
    name: {
      vi: "Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh",
      en: "Deputy chief of the office of the province's National Assembly deputies and People's Council",
    },
    ...provincial,
    body: "peoplesCouncil",
    source: departments("b"),
  },
  "deputy-provincial-office-chief": {
    name: {
      vi: "Phó Chánh Văn phòng UBND cấp tỉnh",
      en: "Deputy chief of the office of a provincial People's Committee",
    },
    ...provincial,
    source: departments("b"),
  },
  "deputy-provincial-chief-inspector": {
    name: { vi: "Phó Chánh Thanh tra tỉnh", en: "Deputy chief inspector of a province" },
    ...provincial,
    source: departments("b"),
  },
  "deputy-provincial-ethnic-affairs-head": {
    name: {
      vi: "Phó Trưởng ban Ban Dân tộc",
      en: "Deputy head of a provincial board of ethnic affairs",
    },
    ...provincial,
    source: departments("b"),
  },
  "department-division-head": {
    name: { vi: "Trưởng phòng thuộc sở", en: "Head of a division of a provincial department" },
    ...provincial,
    source: divisions,
  },
  "deputy-department-division-head": {
    name: {
      vi: "Phó Trưởng phòng thuộc sở",
      en: "Deputy head of a division of a provincial department",
    },
    ...provincial,
    source: divisions,
  },
  "branch-division-head": {
    name: {
      vi: "Trưởng phòng thuộc chi cục thuộc sở",
      en: "Head of a division of a branch of a provincial department",
    },
    ...provincial,
    source: divisions,
  },
  "deputy-branch-division-head": {
    name: {
      vi: "Phó Trưởng phòng thuộc chi cục thuộc sở",
      en: "Deputy head of a division of a branch of a provincial department",
    },
    ...provincial,
    source: divisions,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
