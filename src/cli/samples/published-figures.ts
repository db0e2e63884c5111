import type { PrintedClaim, RatioClaim } from "../../reports/figure-report.ts";
import type { SendFigures, SendRatioReport } from "../../reports/send-ratio-report.ts";

// Observed figures are not law: they are what newspapers printed, kept here to be checked.

const sources = {
  langSon2020: { vi: "Lạng Sơn (LSO), 08/4/2020", en: "Lạng Sơn (LSO), 8 April 2020" },
  dienBienPhu2018: { vi: "Điện Biên Phủ (ĐBP), 22/8/2018", en: "Điện Biên Phủ (ĐBP), 22 August 2018" },
  dienBien2023: { vi: "Điện Biên (ĐBP), 12/4/2023", en: "Điện Biên (ĐBP), 12 April 2023" },
  langSon2024: { vi: "baolangson.vn, 03/6/2024", en: "baolangson.vn, 3 June 2024" },
} as const;

/** Điện Biên, the article of 12 April 2023. */
export const dienBienFigures: SendFigures = {
  period: "2021–2022",
  source: sources.dienBien2023,
  note: {
    vi: "Số học viên hệ không tập trung là của 2 lớp mở tại tỉnh; nguồn không nêu tất cả đều do tỉnh cử. Nguồn gộp hai năm 2021–2022; kỳ tính và đơn vị tính tỷ lệ chưa rõ.",
    en: "The part-time learners are those of two classes held in the province; the source does not say that all were its own sending. It gives two years together; the period and the unit of the ratio are not known.",
  },
  concentrated: { persons: 101, event: "sent" },
  nonConcentrated: { persons: 122, event: "enrolled" },
  knowledgeCompletion: { persons: 14, event: "sent" },
};

const attainment2018 = {
  id: "000-2",
  what: {
    vi: "Lạng Sơn 2018: lượt cử đi so với kế hoạch",
    en: "Lạng Sơn 2018: participations against plan",
  },
  source: sources.langSon2020,
  figure: {
    stated: "120,5%",
    formula: "attainmentRate",
    inputs: { achieved: "41.091 lượt", planned: null },
  },
} as const;

const change2019 = {
  id: "000-3",
  what: {
    vi: "Lạng Sơn 2019: lượt cử đi so với năm 2018",
    en: "Lạng Sơn 2019: participations against 2018",
  },
  source: sources.langSon2020,
  figure: {
    stated: "1,87%",
    formula: "changeRate",
    inputs: { current: "41.863 lượt cán bộ", baseline: "41.091 lượt" },
  },
} as const;

const total2017 = {
  id: "001-3",
  what: {
    vi: "Điện Biên Phủ 2016–2017: tổng số cử đi, cộng các phần (danh sách còn “…”)",
    en: "Điện Biên Phủ 2016–2017: all sent, as the sum of the parts (an open list)",
  },
  source: sources.dienBienPhu2018,
  figure: {
    stated: "gần 700 lượt người",
    formula: "sum",
    inputs: {
      parts: ["15 người", "gần 150 người", "14 người", "trên 500 người", "12 người…"],
    },
  },
} as const;

const provincial = [
  {
    id: "003-1",
    what: {
      vi: "Lạng Sơn, “từ năm 2021 đến nay … 3 năm gần đây”, trong nước: lượt bình quân mỗi năm, chia cho 3",
      en: "Lạng Sơn, “since 2021 … the last 3 years”, at home: mean participations a year, over 3",
    },
    source: sources.langSon2024,
    figure: { stated: "59.565 lượt CBCCVC", formula: "mean", inputs: { total: "178.695 lượt CBCCVC", count: "3 năm" } },
  },
  {
    id: "003-6",
    what: { vi: "Lộc Bình, từ năm 2021: số lớp so với kế hoạch", en: "Lộc Bình, since 2021: classes against plan" },
    source: sources.langSon2024,
    figure: {
      stated: "111,5%",
      formula: "attainmentRate",
      inputs: { achieved: "68 lớp", planned: "61 lớp" },
    },
  },
  {
    id: "003-7",
    what: { vi: "Lộc Bình, từ năm 2021: số học viên so với kế hoạch", en: "Lộc Bình, since 2021: learners against plan" },
    source: sources.langSon2024,
    figure: {
      stated: "104,3%",
      formula: "attainmentRate",
      inputs: { achieved: "5.476 học viên", planned: "5.250 học viên" },
    },
  },
  {
    id: "003-10",
    what: {
      vi: "Lạng Sơn: công chức có trình độ đại học trở lên, số người không nêu",
      en: "Lạng Sơn: civil servants with a degree, their number not given",
    },
    source: sources.langSon2024,
    figure: {
      stated: "98,2%",
      formula: "coverageRate",
      inputs: { holders: null, required: "1.904 người" },
    },
  },
] as const;

const ratioReadings = [
  { id: "002-2" },
  { id: "002-3", reading: { axis: "sendRatio.rounding", option: "ceiling" } },
  { id: "002-4", reading: { axis: "sendRatio.rounding", option: "oneDecimal" } },
  { id: "002-5", reading: { axis: "sendRatio.knowledgeCompletion", option: "nonConcentrated" } },
  { id: "002-6", reading: { axis: "sendRatio.knowledgeCompletion", option: "concentrated" } },
] as const;

/** The figures of five articles that the demonstration checks, by their keys. */
export function listClaims(report: SendRatioReport): (PrintedClaim | RatioClaim)[] {
  const ratio = ratioReadings.map((claim) => ({
    ...claim,
    what: {
      vi: "Điện Biên 2021–2022: thực hiện nghiêm tỷ lệ",
      en: "Điện Biên 2021–2022: ratio strictly applied",
    },
    source: sources.dienBien2023,
    stated: "1:1,2",
    report,
  }));
  return [attainment2018, change2019, total2017, ...ratio, ...provincial];
}
