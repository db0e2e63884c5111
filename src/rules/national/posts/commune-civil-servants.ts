import type { Citation } from "../../../terms/citation.ts";
import type { PostId } from "../../../terms/official.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { universityOrHigher } from "../degree-levels.ts";
import { belowUniversity, upperSecondary, universityOrProvincialFloor } from "./commune-degree.ts";

const OFFICERS: readonly PostId[] = [
  "commune-office-statistics-officer",
  "commune-land-construction-officer",
  "commune-finance-accounting-officer",
  "commune-culture-society-officer",
];
const JUSTICE: readonly PostId[] = ["commune-justice-officer"];

const setters = ["province"] as const;

const circular13: Citation = {
  instrument: "13-2019-tt-bnv",
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/from-december-25-2019-commune-level-officials-must-have-university-degrees-or-higher-142825.html",
};

const decree33 = (point: "b" | "c"): Citation => ({
  instrument: "33-2023-nd-cp",
  article: "10",
  clause: "2",
  point,
  trust: "text",
  seenIn:
    "https://news.laodong.vn/cong-doan/tieu-chuan-ve-do-tuoi-cua-cong-chuc-xa-nam-2025-1457399.ldo",
});

const abolished: Dated<never> = {
  effectiveFrom: "2025-07-01",
  value: null,
  source: {
    instrument: "170-2025-nd-cp",
    trust: "press",
    seenIn:
      "https://vjs.vietnam.vn/en/bai-bo-quy-dinh-ve-tien-luong-ap-cho-cong-chuc-cap-xa-tu-thang-7",
  },
};

const beforeCircular13: Dated<never> = {
  effectiveFrom: "2010-05-01",
  value: { gap: "communeCivilServantBefore20191225" },
  source: null,
};

const university = {
  kind: "holds",
  field: "degree",
  levels: universityOrHigher,
  recordedLevel,
} as const;
const lowerDegree = { ...university, levels: belowUniversity } as const;

/** Trung cấp is enough there, without any decision of the province. */
const vocationalSecondaryInAreasOf2019 = {
  kind: "all",
  of: [
    {
      kind: "fact",
      fact: "holding.area",
      in: ["mountainous", "highland", "island", "ethnicMinority"],
    },
    lowerDegree,
  ],
} as const;

/** What the titles of commune civil servants ask (chức danh công chức cấp xã). */
export const communeCivilServants: readonly RequirementTimeline[] = [
  {
    id: "commune-civil-servant-general-education",
    name: {
      vi: "Trình độ giáo dục phổ thông của công chức cấp xã",
      en: "General education of a commune civil servant",
    },
    of: { posts: [...OFFICERS, ...JUSTICE] },
    nature: "training",
    setters,
    history: [
      beforeCircular13,
      {
        effectiveFrom: "2019-12-25",
        value: { when: "whileHolding", asks: upperSecondary },
        source: circular13,
      },
      {
        effectiveFrom: "2023-08-01",
        value: { when: "whileHolding", asks: upperSecondary },
        source: decree33("b"),
      },
      abolished,
    ],
  },
  {
    id: "commune-civil-servant-degree",
    name: {
      vi: "Trình độ chuyên môn của công chức cấp xã",
      en: "Degree of a commune civil servant",
    },
    of: { posts: OFFICERS },
    nature: "training",
    setters,
    history: [
      beforeCircular13,
      {
        effectiveFrom: "2019-12-25",
        value: {
          when: "whileHolding",
          asks: { kind: "any", of: [university, vocationalSecondaryInAreasOf2019] },
        },
        source: circular13,
      },
      {
        effectiveFrom: "2023-08-01",
        value: {
          when: "whileHolding",
          asks: universityOrProvincialFloor(
            "communeCivilServantDegree",
            "Khoản 3 Điều 10 Nghị định 33/2023/NĐ-CP: UBND cấp tỉnh quy định trình độ từ trung cấp trở lên",
          ),
        },
        source: decree33("c"),
      },
      abolished,
    ],
  },
  {
    // Both texts give way to a law, and Điều 72 of the law on civil status asks trung cấp luật. Since
    // when it does was not seen, nor are fields of study looked at anywhere here.
    id: "commune-justice-officer-degree",
    name: {
      vi: "Trình độ chuyên môn của công chức Tư pháp – hộ tịch",
      en: "Degree of the commune officer for justice and civil status",
    },
    of: { posts: JUSTICE },
    nature: "training",
    setters,
    history: [
      beforeCircular13,
      {
        effectiveFrom: "2019-12-25",
        value: {
          when: "whileHolding",
          asks: {
            kind: "any",
            of: [
              university,
              vocationalSecondaryInAreasOf2019,
              { kind: "all", of: [lowerDegree, { kind: "gap", gap: "civilStatusDegree" }] },
            ],
          },
        },
        source: circular13,
      },
      {
        effectiveFrom: "2023-08-01",
        value: {
          when: "whileHolding",
          // Điều 72 Luật Hộ tịch asks for a degree in law; the record does not tell the field.
          asks: {
            kind: "any",
            of: [
              university,
              { kind: "all", of: [lowerDegree, { kind: "gap", gap: "civilStatusDegree" }] },
            ],
          },
        },
        source: {
          instrument: "33-2023-nd-cp",
          article: "10",
          clause: "2",
          point: "c",
          trust: "press",
          seenIn:
            "http://118.69.201.250:801/phap-luat/thoi-han-bo-sung-bang-dai-hoc-doi-voi-can-bo-cong-chuc-cap-xa-chua-co-bang-han-chot-la-khi-nao-theo-223213-204771.html?rel=goi-y-cung-tag",
        },
      },
      abolished,
    ],
  },
  {
    id: "commune-justice-officer-course",
    name: { vi: "Bồi dưỡng nghiệp vụ hộ tịch", en: "Course in civil status" },
    of: { posts: JUSTICE },
    nature: "retraining",
    setters,
    history: [
      { effectiveFrom: "2010-05-01", value: { gap: "civilStatusCourse" }, source: null },
      abolished,
    ],
  },
  {
    id: "commune-civil-servant-informatics",
    name: {
      vi: "Chứng chỉ ứng dụng công nghệ thông tin cơ bản của công chức cấp xã",
      en: "Certificate of basic IT skills of a commune civil servant",
    },
    of: { posts: [...OFFICERS, ...JUSTICE] },
    nature: "retraining",
    setters,
    history: [
      beforeCircular13,
      {
        effectiveFrom: "2019-12-25",
        value: {
          when: "whileHolding",
          asks: {
            kind: "holds",
            field: "informatics",
            levels: ["basic", "advanced"],
            recordedLevel,
          },
        },
        source: circular13,
      },
      { effectiveFrom: "2023-08-01", value: null, source: decree33("c") },
    ],
  },
  {
    id: "commune-military-and-police",
    name: { vi: "Tiêu chuẩn theo pháp luật chuyên ngành", en: "Standard by the special laws" },
    of: { posts: ["commune-military-commander", "commune-police-chief"] },
    nature: "training",
    setters,
    history: [
      { effectiveFrom: "2010-05-01", value: { gap: "communeMilitaryAndPolice" }, source: null },
    ],
  },
];
