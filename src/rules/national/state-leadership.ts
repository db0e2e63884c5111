import type { Dated, RequirementTimeline } from "../authored-law.ts";

// Before NĐ 29/2024 no single decree set what a leadership post asks in political theory and
// degree. The gaps say so; without them a certificate alone would read as the whole standard.

const appointedLeaders = [
  "deputy-minister",
  "ministry-department-director",
  "deputy-ministry-department-director",
  "department-director",
  "deputy-department-director",
  "department-division-head",
  "deputy-department-division-head",
  "district-division-head",
  "deputy-district-division-head",
];
const communeLeaders = ["commune-chairperson", "commune-vice-chairperson"];

const fromDecree29: Dated<never> = {
  effectiveFrom: "2024-05-01",
  value: { gap: "stateLeadershipFrom20240501" },
  source: {
    instrument: "29-2024-nd-cp",
    trust: "press",
    seenIn:
      "https://vietnammedia.vnanet.vn/news/chinh-sach-moi-ve-nhan-su-hieu-luc-tu-thang-5-2024-119607.htm",
  },
};

/** What else leadership posts in State bodies ask: gaps, for the days covered so far. */
export const stateLeadership: readonly RequirementTimeline[] = [
  {
    id: "state-leadership-political-theory",
    name: {
      vi: "Trình độ lý luận chính trị theo chức vụ",
      en: "Political theory asked by the post",
    },
    of: { posts: appointedLeaders },
    nature: "training",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2017-10-21",
        value: { gap: "stateLeadershipPoliticalTheory" },
        source: null,
      },
      fromDecree29,
    ],
  },
  {
    id: "state-leadership-degree",
    name: { vi: "Trình độ chuyên môn theo chức vụ", en: "Degree asked by the post" },
    of: { posts: appointedLeaders },
    nature: "training",
    setters: ["party", "ministry", "province"],
    history: [
      { effectiveFrom: "2017-10-21", value: { gap: "stateLeadershipDegree" }, source: null },
      fromDecree29,
    ],
  },
  {
    id: "elected-district-leadership",
    name: { vi: "Trình độ theo chức vụ", en: "Qualification asked by the post" },
    of: { posts: ["district-chairperson", "district-vice-chairperson"] },
    nature: "training",
    setters: ["party", "ministry", "province"],
    history: [
      { effectiveFrom: "2017-10-21", value: { gap: "electedDistrictLeadership" }, source: null },
    ],
  },
  {
    id: "commune-leadership",
    name: { vi: "Tiêu chuẩn chức vụ cấp xã", en: "Standard of the commune post" },
    of: { posts: communeLeaders },
    nature: "training",
    setters: ["party", "ministry", "province"],
    history: [{ effectiveFrom: "2017-10-21", value: { gap: "communeLeadership" }, source: null }],
  },
  {
    id: "commune-leadership-programme",
    name: {
      vi: "Chương trình bồi dưỡng theo chức vụ cấp xã",
      en: "Programme of the commune post",
    },
    of: { posts: communeLeaders },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      { effectiveFrom: "2017-10-21", value: { gap: "communeLeadershipProgramme" }, source: null },
    ],
  },
];
