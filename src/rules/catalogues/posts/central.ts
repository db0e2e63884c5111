import type { PostEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";

const ministries = {
  instrument: "29-2024-nd-cp",
  article: "2",
  clause: "1",
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/hanh-chinh/leading-positions-for-officials-in-state-administrative-agencies-in-vietnam-134058.html",
} as const;

// The page names the posts of a general department but for its head, which Điều 17 has.
const generalDepartments = {
  instrument: "29-2024-nd-cp",
  article: "2",
  clause: "2",
  trust: "press",
  seenIn:
    "https://vietnammedia.vnanet.vn/news/chinh-sach-moi-ve-nhan-su-hieu-luc-tu-thang-5-2024-119607.htm",
} as const;

const central = { isLeadership: true, body: "government", level: "central" } as const;

/** The posts of State bodies at the central level. */
export const centralPosts = {
  "deputy-minister": {
    name: { vi: "Thứ trưởng", en: "Deputy minister" },
    ...central,
    source: ministries,
  },
  "ministry-department-director": {
    name: { vi: "Vụ trưởng", en: "Director of a ministry department" },
    ...central,
    source: ministries,
  },
  "ministry-authority-director": {
    name: { vi: "Cục trưởng thuộc bộ", en: "Director of an authority of a ministry" },
    ...central,
    source: ministries,
  },
  "ministry-office-chief": {
    name: { vi: "Chánh Văn phòng bộ", en: "Chief of a ministry's office" },
    ...central,
    source: ministries,
  },
  "ministry-chief-inspector": {
    name: { vi: "Chánh Thanh tra bộ", en: "Chief inspector of a ministry" },
    ...central,
    source: ministries,
  },
  "deputy-ministry-department-director": {
    name: { vi: "Phó Vụ trưởng", en: "Deputy director of a ministry department" },
    ...central,
    source: ministries,
  },
  "deputy-ministry-authority-director": {
    name: { vi: "Phó Cục trưởng thuộc bộ", en: "Deputy director of an authority of a ministry" },
    ...central,
    source: ministries,
  },
  "deputy-ministry-office-chief": {
    name: { vi: "Phó Chánh Văn phòng bộ", en: "Deputy chief of a ministry's office" },
    ...central,
    source: ministries,
  },
  "deputy-ministry-chief-inspector": {
    name: { vi: "Phó Chánh Thanh tra bộ", en: "Deputy chief inspector of a ministry" },
    ...central,
    source: ministries,
  },
  "ministry-division-head": {
    name: { vi: "Trưởng phòng thuộc bộ", en: "Head of a division of a ministry" },
    ...central,
    source: ministries,
  },
  "deputy-ministry-division-head": {
    name: { vi: "Phó Trưởng phòng thuộc bộ", en: "Deputy head of a division of a ministry" },
    ...central,
    source: ministries,
  },
  "general-department-director": {
    name: { vi: "Tổng cục trưởng", en: "Director of a general department" },
    ...central,
    source: generalDepartments,
  },
  "deputy-general-department-director": {
    name: { vi: "Phó Tổng cục trưởng", en: "Deputy director of a general department" },
    ...central,
    source: generalDepartments,
  },
  "general-department-unit-director": {
    name: {
      vi: "Vụ trưởng thuộc tổng cục",
      en: "Director of a department within a general department",
    },
    ...central,
    source: generalDepartments,
  },
} as const satisfies Record<string, Catalogued<PostEntry>>;
