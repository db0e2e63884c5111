import type { Citation } from "../../../terms/citation.ts";
import type { ProgrammeTimeline } from "../../authored-law.ts";

// Three schemes number their groups: defence and security, the Party's updates of knowledge, and
// ethnic affairs. A group means nothing without its scheme, so each level names it. The updates are a
// regime of the Party and the ethnic scheme one of the Prime Minister, both outside the groups of
// content of the decrees.

const regulation164: Citation = {
  instrument: "164-qd-tw-2013",
  trust: "text",
  seenIn:
    "https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-cua-dang/quy-dinh-so-164-qdtw-ngay-122013-cua-bo-chinh-tri-ve-che-do-boi-duong-cap-nhat-kien-thuc-doi-voi-can-bo-lanh-dao-202",
};
const regulation145: Citation = {
  instrument: "145-qd-tw-2024",
  article: "1",
  clause: "2",
  point: "b",
  trust: "text",
  seenIn:
    "https://tcnn.vn/news/detail/66036/TOAN-VAN-Quy-dinh-145-QDTW-ve-che-do-boi-duong-cap-nhat-kien-thuc-ky-nang-voi-can-bo-lanh-dao-quan-ly-cac-cap.html",
};
const decision771: Citation = {
  instrument: "771-qd-ttg-2018",
  trust: "press",
  seenIn: "https://old.baolangson.vn/en/?p=51980",
};

const update164 = (group: number): ProgrammeTimeline => ({
  id: `knowledge-update-164-group-${String(group)}`,
  name: {
    vi: `Cập nhật kiến thức đối tượng ${String(group)} (Quy định 164-QĐ/TW)`,
    en: `Knowledge update, group ${String(group)} (Regulation 164-QĐ/TW)`,
  },
  field: "knowledgeUpdate",
  levels: [`regulation164Group${String(group)}`],
  content: null,
  categories: ["cadre", "civilServant", "publicEmployee"],
  history: [
    { effectiveFrom: "2013-02-01", value: {}, source: regulation164 },
    // A class of 13 to 17 May 2024 was still one under 164.
    {
      effectiveFrom: "2024-05-10",
      value: { gap: "regulation164End" },
      source: regulation145,
    },
  ],
});

const update145 = (group: number): ProgrammeTimeline => ({
  id: `knowledge-update-145-group-${String(group)}`,
  name: {
    vi: `Cập nhật kiến thức, kỹ năng nhóm ${String(group)} (Quy định 145-QĐ/TW)`,
    en: `Update of knowledge and skills, group ${String(group)} (Regulation 145-QĐ/TW)`,
  },
  field: "knowledgeUpdate",
  levels: [`regulation145Group${String(group)}`],
  content: null,
  categories: ["cadre", "civilServant", "publicEmployee"],
  history: [{ effectiveFrom: "2024-05-10", value: {}, source: regulation145 }],
});

const ethnicAffairs = (group: number): ProgrammeTimeline => ({
  id: `ethnic-affairs-group-${String(group)}`,
  name: {
    vi: `Kiến thức dân tộc nhóm đối tượng ${String(group)} (Quyết định 771/QĐ-TTg)`,
    en: `Ethnic affairs, group ${String(group)} (Decision 771/QĐ-TTg)`,
  },
  field: "ethnicAffairs",
  levels: [`decision771Group${String(group)}`],
  content: null,
  categories: ["cadre", "civilServant", "publicEmployee"],
  history: [
    { effectiveFrom: "2018-06-26", value: {}, source: decision771 },
    {
      effectiveFrom: "2026-01-01",
      start: {
        known: "inferred",
        because: {
          vi: "đề án nêu giai đoạn 2018 – 2025",
          en: "the scheme names the years 2018 to 2025",
        },
      },
      value: { gap: "ethnicAffairsFrom2026" },
      source: decision771,
    },
  ],
});

/** Updates of knowledge and knowledge of ethnic affairs, by group. */
export const updateProgrammes: readonly ProgrammeTimeline[] = [
  ...[1, 2, 3, 4].map(update164),
  ...[1, 2, 3].map(update145),
  ...[1, 2, 3, 4].map(ethnicAffairs),
];
