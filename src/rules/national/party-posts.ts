import type { Citation } from "../../terms/citation.ts";
import type { Dated, RequirementTimeline } from "../authored-law.ts";
import { recordedLevel } from "../readings.ts";
import { universityOrHigher } from "./degree-levels.ts";
import { holdsPoliticalTheory } from "./political-theory.ts";

// The frames of the Politburo leave the standard of each post to the Party committees. What they
// say of degree and political theory was not seen, so they stand as gaps, each with its own name.

const fromIssueDay = {
  known: "inferred",
  because: {
    vi: "Lấy theo ngày ban hành; chưa thấy ngày có hiệu lực",
    en: "Taken from the day of issue; the day of force was not seen",
  },
} as const;

const before: Dated<never> = {
  effectiveFrom: "2010-05-01",
  value: { gap: "partyPostStandardBefore20170804" },
  source: null,
};

const regulation89: Dated<never> = {
  effectiveFrom: "2017-08-04",
  start: fromIssueDay,
  value: { gap: "partyPostStandard89" },
  source: {
    instrument: "89-qd-tw-2017",
    trust: "press",
    seenIn: "https://baonghean.vn/en/print/10200250.html",
  },
};

const regulation214: Dated<never> = {
  effectiveFrom: "2020-01-02",
  start: fromIssueDay,
  value: { gap: "partyPostStandard214" },
  source: {
    instrument: "214-qd-tw-2020",
    article: "I.2.19",
    trust: "text",
    seenIn:
      "https://lawnet.vn/en/laws/criteria-for-the-title-of-secretary-of-the-provincial-party-committee-central-party-committee-chair-28832.html",
  },
};

const regulation365: Dated<never> = {
  effectiveFrom: "2025-08-30",
  start: fromIssueDay,
  value: { gap: "partyPostStandard365" },
  source: {
    instrument: "365-qd-tw-2025",
    trust: "press",
    seenIn:
      "https://www.sggp.org.vn/tieu-chuan-chuc-danh-can-bo-thuoc-dien-ban-chap-hanh-trung-uong-dang-bo-chinh-tri-ban-bi-thu-quan-ly-post813834.html",
  },
};

const inForceBefore = {
  known: "attested",
  because: {
    vi: "Quyết định có hiệu lực từ ngày ký 08/02/2010; dữ liệu bắt đầu từ 01/5/2010",
    en: "In force from its signing on 8 February 2010; the data begin on 1 May 2010",
  },
} as const;

const ofDistrict: Citation = {
  instrument: "289-qd-tw-2010",
  article: "10",
  clause: "1",
  trust: "text",
  seenIn:
    "http://118.69.84.240:801/phap-luat/de-duoc-bau-lam-bi-thu-doan-cap-huyen-thi-bat-buoc-co-bang-tot-nghiep-dai-hoc-tro-len-dung-khong-890284-109643.html",
};

const ofProvince: Citation = {
  instrument: "289-qd-tw-2010",
  article: "9",
  trust: "text",
  seenIn: "LawNet, ngân hàng pháp luật, mục 397188",
};

const districtYouthUnion = {
  posts: ["district-youth-union-secretary", "deputy-district-youth-union-secretary"],
} as const;
const provincialYouthUnion = { posts: ["provincial-youth-union-secretary"] } as const;

const political = { vi: "Trình độ lý luận chính trị", en: "Political theory" } as const;
const degree = { vi: "Trình độ chuyên môn", en: "Degree" } as const;

/** The standards of posts in Party bodies, the Front and the Youth Union. */
export const partyPostStandards: readonly RequirementTimeline[] = [
  {
    id: "party-centrally-managed-standard",
    name: {
      vi: "Tiêu chuẩn chức danh thuộc diện Trung ương quản lý",
      en: "Standard of a centrally managed post",
    },
    of: { posts: ["provincial-party-secretary", "deputy-provincial-party-secretary"] },
    nature: "training",
    setters: ["party"],
    history: [before, regulation89, regulation214, regulation365],
  },
  {
    id: "party-post-standard",
    name: {
      vi: "Tiêu chuẩn chức danh theo quy định của Đảng",
      en: "Standard of the post by the Party's rules",
    },
    of: {
      posts: [
        "provincial-party-board-head",
        "deputy-provincial-party-board-head",
        "provincial-party-board-division-head",
        "deputy-provincial-party-board-division-head",
        "provincial-front-chairperson",
        "district-party-secretary",
        "deputy-district-party-secretary",
        "district-party-board-head",
      ],
    },
    nature: "training",
    setters: ["party"],
    history: [before, regulation89, regulation365],
  },
  {
    id: "youth-union-provincial-political-theory",
    name: political,
    of: provincialYouthUnion,
    nature: "training",
    setters: ["party"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: inForceBefore,
        value: { when: null, asks: holdsPoliticalTheory("advanced") },
        source: ofProvince,
      },
      regulation365,
    ],
  },
  {
    id: "youth-union-provincial-degree",
    name: degree,
    of: provincialYouthUnion,
    nature: "training",
    setters: ["party"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: inForceBefore,
        value: {
          when: null,
          asks: { kind: "holds", field: "degree", levels: universityOrHigher, recordedLevel },
        },
        source: ofProvince,
      },
      regulation365,
    ],
  },
  {
    id: "youth-union-district-political-theory",
    name: political,
    of: districtYouthUnion,
    nature: "training",
    setters: ["party"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: inForceBefore,
        value: { when: null, asks: holdsPoliticalTheory("intermediate") },
        source: ofDistrict,
      },
    ],
  },
  {
    id: "youth-union-district-degree",
    name: degree,
    of: districtYouthUnion,
    nature: "training",
    setters: ["party"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: inForceBefore,
        value: {
          when: null,
          asks: {
            kind: "any",
            of: [
              { kind: "holds", field: "degree", levels: universityOrHigher, recordedLevel },
              {
                kind: "all",
                of: [
                  { kind: "holds", field: "degree", levels: ["college"], recordedLevel },
                  {
                    kind: "any",
                    of: [
                      {
                        kind: "fact",
                        fact: "holding.area",
                        in: ["speciallyDifficult", "border", "island"],
                      },
                      { kind: "gap", gap: "youthUnionPolicyBeneficiaries" },
                    ],
                  },
                ],
              },
            ],
          },
        },
        source: ofDistrict,
      },
    ],
  },
];
