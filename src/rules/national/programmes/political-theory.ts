import type { Citation } from "../../../terms/citation.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { Dated, ProgrammeTimeline } from "../../authored-law.ts";
import type { ProgrammeTerms } from "../../../standards/credential-rules.ts";

// The lengths of these programmes are known from practice only (six months, two years and so on), and
// the pages that list who grants the diplomas break off: neither is set here. Until the confirmations
// of an equivalent level ended, a level could be shown by one.

const everybody: readonly OfficialCategory[] = ["cadre", "civilServant", "publicEmployee"];

const regulation256: Citation = {
  instrument: "256-qd-tw-2009",
  article: "1",
  trust: "text",
  seenIn:
    "https://luatminhkhue.vn/quy-dinh-256-qd-tw-nam-2009-ve-xac-dinh-trinh-do-ly-luan-chinh-tri-doi-voi-can-bo--dang-vien-da-hoc-ly-luan-chinh-tri-o-cac-co-so-dao-tao-ngoai-he-thong-truong-chinh-tri-cua-dang-hoac-dai-hoc-chinh-tr.aspx",
};
const conclusion09: Citation = {
  instrument: "09-kl-tw-2021",
  trust: "press",
  seenIn:
    "https://plo.vn/ban-to-chuc-trung-uong-huong-dan-ve-viec-xac-dinh-trinh-do-ly-luan-chinh-tri-post852822.html",
};
const regulation57: Citation = {
  instrument: "57-qd-tw-2022",
  trust: "text",
  seenIn: "https://vietjack.me/phap-luat/quy-dinh-57-qd-tw/chuong-ii-8465.html",
};
const regulation350: Citation = {
  instrument: "350-qd-tw-2025",
  trust: "press",
  seenIn:
    "https://vneconomy.vn/quy-dinh-moi-cua-ban-bi-thu-ve-doi-tuong-tieu-chuan-va-phan-cap-dao-tao-ly-luan-chinh-tri.htm",
};

const attested2009 = {
  known: "attested",
  because: {
    vi: "Quy định 256-QĐ/TW ngày 16/9/2009 đã nói đến ba cấp sơ, trung, cao; văn bản cũ hơn chưa thấy",
    en: "Regulation 256-QĐ/TW of 16 September 2009 speaks of the three levels; older texts were not seen",
  },
} as const;

const toDiploma: readonly Dated<ProgrammeTerms>[] = [
  {
    effectiveFrom: "2009-09-16",
    start: attested2009,
    value: { papers: ["diploma", "replacement", "confirmation"] },
    source: regulation256,
  },
  {
    effectiveFrom: "2021-07-09",
    value: { papers: ["diploma", "replacement"], modes: ["concentrated", "nonConcentrated"] },
    source: conclusion09,
  },
  {
    effectiveFrom: "2022-02-08",
    value: { papers: ["diploma", "replacement"], modes: ["concentrated", "nonConcentrated"] },
    source: regulation57,
  },
  {
    effectiveFrom: "2025-08-29",
    value: { papers: ["diploma", "replacement"], modes: ["concentrated", "nonConcentrated"] },
    source: regulation350,
  },
];

/** Training in political theory to a diploma, and the classes beside it. */
export const politicalTheoryProgrammes: readonly ProgrammeTimeline[] = [
  {
    id: "political-theory-elementary",
    name: { vi: "Sơ cấp lý luận chính trị", en: "Elementary political theory" },
    field: "politicalTheory",
    levels: ["elementary"],
    content: "politicalTheory",
    categories: everybody,
    history: [
      {
        effectiveFrom: "2009-09-16",
        start: attested2009,
        value: {},
        source: regulation256,
      },
      { effectiveFrom: "2022-02-08", value: {}, source: regulation57 },
      {
        effectiveFrom: "2025-08-29",
        value: { gap: "elementaryPoliticalTheoryFrom20250829" },
        source: regulation350,
      },
    ],
  },
  {
    id: "political-theory-intermediate",
    name: { vi: "Trung cấp lý luận chính trị", en: "Intermediate political theory" },
    field: "politicalTheory",
    levels: ["intermediate"],
    content: null,
    categories: everybody,
    history: toDiploma,
  },
  {
    id: "political-theory-advanced",
    name: { vi: "Cao cấp lý luận chính trị", en: "Advanced political theory" },
    field: "politicalTheory",
    levels: ["advanced"],
    content: null,
    categories: everybody,
    history: toDiploma,
  },
  {
    id: "political-theory-advanced-completion",
    name: {
      vi: "Hoàn chỉnh kiến thức cao cấp lý luận chính trị",
      en: "Completion of advanced political theory",
    },
    field: "politicalTheory",
    levels: ["advanced"],
    content: null,
    categories: everybody,
    history: [
      { effectiveFrom: "2010-05-01", value: { gap: "knowledgeCompletion" }, source: null },
      {
        effectiveFrom: "2017-02-28",
        start: {
          known: "attested",
          because: {
            vi: "báo nêu lớp này vào tháng 02/2017; có từ khi nào thì chưa thấy",
            en: "a newspaper tells of the class in February 2017; since when it ran was not seen",
          },
        },
        value: { papers: ["diploma", "replacement"] },
        source: {
          instrument: null,
          trust: "press",
          seenIn:
            "https://plo.vn/thoi-su/chinh-tri/huong-dan-xac-nhan-trinh-do-ly-luan-chinh-tri-684816.html",
        },
      },
    ],
  },
  {
    id: "political-theory-administration-intermediate",
    name: {
      vi: "Trung cấp lý luận chính trị – hành chính",
      en: "Intermediate political theory – administration",
    },
    field: "politicalTheory",
    levels: ["intermediatePoliticalTheoryAdministration"],
    content: null,
    categories: everybody,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "politicalTheoryAdministrationDays" },
        source: null,
      },
      {
        effectiveFrom: "2018-12-31",
        start: {
          known: "attested",
          because: {
            vi: "có lớp năm 2018, và lớp K50 (2020 – 2021) khai giảng ngày 07/9/2020",
            en: "a class of 2018 is told of, and class K50 (2020–2021) opened on 7 September 2020",
          },
        },
        value: { papers: ["diploma", "replacement"] },
        source: {
          instrument: null,
          trust: "press",
          seenIn:
            "https://baonghean.vn/en/khai-giang-cac-lop-trung-cap-ly-luan-chinh-tri-hanh-chinh-k50-10217418.html",
        },
      },
      {
        effectiveFrom: "2021-01-01",
        start: {
          known: "inferred",
          because: {
            vi: "lớp cuối thấy được khai giảng năm 2020; từ tháng 02/2024 chỉ còn thấy trung cấp lý luận chính trị",
            en: "the last class seen opened in 2020; by February 2024 only the plain programme is seen",
          },
        },
        value: { gap: "politicalTheoryAdministrationDays" },
        source: null,
      },
    ],
  },
  {
    id: "political-theory-administration-advanced",
    name: {
      vi: "Cao cấp lý luận chính trị – hành chính",
      en: "Advanced political theory – administration",
    },
    field: "politicalTheory",
    levels: ["politicalTheoryAdministration"],
    content: null,
    categories: everybody,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "politicalTheoryAdministrationDays" },
        source: null,
      },
      {
        effectiveFrom: "2012-05-24",
        start: {
          known: "attested",
          because: {
            vi: "ngày bế giảng một lớp khai giảng ngày 17/5/2010; một lớp khác nhận bằng ngày 27/01/2014",
            en: "the end of a class that opened on 17 May 2010; another received its diplomas on 27 January 2014",
          },
        },
        value: { papers: ["diploma", "replacement"] },
        source: {
          instrument: null,
          trust: "press",
          seenIn:
            "https://baothainguyen.vn/chinh-tri/201401/be-giang-lop-cao-cap-ly-luan-chinh-tri-hanh-chinh-tai-chuc-khoa-5-367CABC",
        },
      },
      {
        effectiveFrom: "2014-01-28",
        start: {
          known: "inferred",
          because: {
            vi: "sau ngày bế giảng lớp cuối thấy được",
            en: "after the last class that was seen",
          },
        },
        value: { gap: "politicalTheoryAdministrationDays" },
        source: null,
      },
    ],
  },
];
