import { gap } from "../conditions.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { PostId } from "../../../terms/official.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { vocationalSecondaryOrHigher } from "../degree-levels.ts";
import { holdsPoliticalTheory } from "../political-theory.ts";
import { hardAreas, upperSecondary, universityOrProvincialFloor } from "./commune-degree.ts";

// QĐ 04/2004/QĐ-BNV was seen for the secretary (Điều 5) and the council's chairs (Điều 7) only. Its
// own days are gone by the first day covered, so its start decides nothing.

const SECRETARY: readonly PostId[] = ["commune-party-secretary"];
const DEPUTY_SECRETARY: readonly PostId[] = ["deputy-commune-party-secretary"];
const COUNCIL: readonly PostId[] = [
  "commune-council-chairperson",
  "commune-council-vice-chairperson",
];
const COMMITTEE: readonly PostId[] = ["commune-chairperson", "commune-vice-chairperson"];
const FRONT_AND_UNIONS: readonly PostId[] = [
  "commune-front-chairperson",
  "commune-youth-union-secretary",
  "commune-womens-union-president",
  "commune-farmers-association-chairperson",
  "commune-veterans-association-chairperson",
];
const STATE_AND_PARTY = [...SECRETARY, ...DEPUTY_SECRETARY, ...COUNCIL, ...COMMITTEE];

const setters = ["party", "province"] as const;

const startOfDecision04: Dated<never>["start"] = {
  known: "inferred",
  because: {
    vi: "Quyết định có hiệu lực sau 15 ngày kể từ ngày đăng Công báo 12/02/2004; dữ liệu bắt đầu từ 01/5/2010",
    en: "In force fifteen days after its publication of 12 February 2004; the data begin on 1 May 2010",
  },
};

/** The page of Điều 7; that of Điều 5 is cited where a rule is the secretary's alone. */
const decision04: Citation = {
  instrument: "04-2004-qd-bnv",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/3DC58-hd-tieu-chuan-doi-voi-chu-tich-pho-chu-tich-hoi-dong-nhan-dan-cap-xa.html",
};
const decision04OnSecretary: Citation = {
  ...decision04,
  article: "5",
  seenIn:
    "https://nganhangphapluat.lawnet.vn/tu-van-phap-luat/bo-may-hanh-chinh/bi-thu-dang-uy-xa-co-phai-tot-nghiep-dai-hoc-khong-308344",
};

const decree33 = (seenIn: string): Citation => ({
  instrument: "33-2023-nd-cp",
  article: "8",
  trust: "text",
  seenIn,
});

const councilAndCommitteePage =
  "https://ja.congdoanvietnam.vn/quan-he-lao-dong/tieu-chuan-de-tro-thanh-pho-chu-tich-uy-ban-nhan-dan-cap-xa-nam-2025-4330.tld";

/** Nghị định 170/2025 took the civil servants out of Nghị định 33/2023; of cadres no page speaks. */
const fromTwoTiers: Dated<never> = {
  effectiveFrom: "2025-07-01",
  value: { gap: "communeCadresFrom20250701" },
  source: {
    instrument: "170-2025-nd-cp",
    trust: "press",
    seenIn:
      "https://vjs.vietnam.vn/en/bai-bo-quy-dinh-ve-tien-luong-ap-cho-cong-chuc-cap-xa-tu-thang-7",
  },
};

function ofPosts(posts: readonly PostId[], asks: Condition<"authored">): Condition<"authored"> {
  return { kind: "all", of: [{ kind: "fact", fact: "holding.post", in: posts }, asks] };
}

const inHardAreas = (asks: Condition<"authored">): Condition<"authored"> => ({
  kind: "all",
  of: [{ kind: "fact", fact: "holding.area", in: hardAreas }, asks],
});

/** What the posts of commune cadres ask (cán bộ cấp xã). */
export const communeCadres: readonly RequirementTimeline[] = [
  {
    id: "commune-cadre-general-education",
    name: {
      vi: "Trình độ giáo dục phổ thông của cán bộ cấp xã",
      en: "General education of a commune cadre",
    },
    of: { posts: STATE_AND_PARTY },
    nature: "training",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: startOfDecision04,
        value: {
          when: "whileHolding",
          asks: {
            kind: "any",
            of: [
              ofPosts([...SECRETARY, ...COUNCIL], upperSecondary),
              ofPosts([...DEPUTY_SECRETARY, ...COMMITTEE], gap("communeCadreBefore20230801")),
            ],
          },
        },
        source: decision04,
      },
      {
        effectiveFrom: "2023-08-01",
        value: { when: "whileHolding", asks: upperSecondary },
        source: decree33(councilAndCommitteePage),
      },
      fromTwoTiers,
    ],
  },
  {
    id: "commune-cadre-degree",
    name: { vi: "Trình độ chuyên môn của cán bộ cấp xã", en: "Degree of a commune cadre" },
    of: { posts: [...STATE_AND_PARTY, ...FRONT_AND_UNIONS] },
    nature: "training",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: startOfDecision04,
        value: {
          when: "whileHolding",
          asks: {
            kind: "any",
            of: [
              ofPosts(SECRETARY, {
                kind: "any",
                of: [
                  {
                    kind: "holds",
                    field: "degree",
                    levels: vocationalSecondaryOrHigher,
                    recordedLevel,
                  },
                  inHardAreas(gap("communeMountainSecretary")),
                ],
              }),
              ofPosts(
                [...DEPUTY_SECRETARY, ...COUNCIL, ...COMMITTEE, ...FRONT_AND_UNIONS],
                gap("communeCadreBefore20230801"),
              ),
            ],
          },
        },
        source: decision04OnSecretary,
      },
      {
        // "Trường hợp Điều lệ Đảng, luật có quy định khác": no other rule was seen.
        effectiveFrom: "2023-08-01",
        value: {
          when: "whileHolding",
          asks: universityOrProvincialFloor(
            "communeCadreDegree",
            "Khoản 4 Điều 8 Nghị định 33/2023/NĐ-CP: UBND cấp tỉnh quy định trình độ từ trung cấp trở lên",
          ),
        },
        source: decree33(
          "http://118.69.201.250:801/phap-luat/thoi-han-bo-sung-bang-dai-hoc-doi-voi-can-bo-cong-chuc-cap-xa-chua-co-bang-han-chot-la-khi-nao-theo-223213-204771.html?rel=goi-y-cung-tag",
        ),
      },
      fromTwoTiers,
    ],
  },
  {
    id: "commune-cadre-political-theory",
    name: {
      vi: "Trình độ lý luận chính trị của cán bộ cấp xã",
      en: "Political theory of a commune cadre",
    },
    of: { posts: [...STATE_AND_PARTY, ...FRONT_AND_UNIONS] },
    nature: "training",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: startOfDecision04,
        value: {
          when: "whileHolding",
          asks: {
            kind: "any",
            of: [
              ofPosts(SECRETARY, holdsPoliticalTheory("intermediate")),
              ofPosts(COUNCIL, {
                kind: "any",
                of: [
                  holdsPoliticalTheory("intermediate"),
                  inHardAreas(gap("communeMountainTheory")),
                ],
              }),
              ofPosts(
                [...DEPUTY_SECRETARY, ...COMMITTEE, ...FRONT_AND_UNIONS],
                gap("communeCadreBefore20230801"),
              ),
            ],
          },
        },
        source: decision04,
      },
      {
        // Of the others only the level was not seen: whoever holds the highest meets any.
        effectiveFrom: "2023-08-01",
        value: {
          when: "whileHolding",
          asks: {
            kind: "any",
            of: [
              ofPosts([...COUNCIL, ...COMMITTEE], holdsPoliticalTheory("intermediate")),
              ofPosts([...SECRETARY, ...DEPUTY_SECRETARY, ...FRONT_AND_UNIONS], {
                kind: "any",
                of: [holdsPoliticalTheory("advanced"), gap("communeCadreTheoryFrom20230801")],
              }),
            ],
          },
        },
        source: decree33(councilAndCommitteePage),
      },
      fromTwoTiers,
      {
        // Kết luận 177 lets those who lack the standard be placed and then complete cao cấp: that
        // is what is expected of them at most.
        effectiveFrom: "2025-07-11",
        start: {
          known: "attested",
          because: {
            vi: "Ngày của Kết luận 177-KL/TW; ngày có hiệu lực không được nêu",
            en: "The day of Conclusion 177-KL/TW, which names no first day",
          },
        },
        value: {
          when: null,
          asks: {
            kind: "any",
            of: [
              ofPosts(STATE_AND_PARTY, holdsPoliticalTheory("advanced")),
              gap("communeCadresFrom20250701"),
            ],
          },
        },
        source: {
          instrument: "177-kl-tw-2025",
          trust: "press",
          seenIn:
            "https://ja.laodong.vn/thoi-su/khan-truong-bo-tri-cac-vi-tri-bi-thu-chu-tich-ubnd-cap-xa-con-thieu-truoc-257-1542059.ldo",
        },
      },
    ],
  },
  {
    id: "commune-secretary-courses",
    name: {
      vi: "Bồi dưỡng nghiệp vụ xây dựng Đảng, quản lý hành chính nhà nước, quản lý kinh tế",
      en: "Courses in Party work, State administration and economic management",
    },
    of: { posts: SECRETARY },
    nature: "retraining",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        start: startOfDecision04,
        value: { gap: "communeSecretaryCourses" },
        source: decision04OnSecretary,
      },
      {
        effectiveFrom: "2023-08-01",
        value: { gap: "communeCadreTheoryFrom20230801" },
        source: decree33(
          "https://lawnet.vn/thong-tin-phap-luat/en/can-bo-cong-chuc-vien-chuc/latest-regulations-on-standards-of-each-tittles-of-commune-level-officials-in-vietnam-118596.html",
        ),
      },
      fromTwoTiers,
    ],
  },
  {
    id: "commune-leadership-programme",
    name: {
      vi: "Chương trình bồi dưỡng theo chức vụ cấp xã",
      en: "Programme of the commune post",
    },
    of: { posts: COMMITTEE },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      { effectiveFrom: "2010-05-01", value: { gap: "communeLeadershipProgramme" }, source: null },
    ],
  },
];
