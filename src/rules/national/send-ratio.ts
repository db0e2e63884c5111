import type { SendRatioRule } from "../../ratios/ratio-rules.ts";
import type { CourseSelector } from "../../standards/sending/sending-rule.ts";
import type { Dated } from "../authored-law.ts";

// The document that sets 1:1,2 was not found, so no instrument is cited. Two articles attest the
// ratio for advanced political theory; neither tells its period, its rounding, its beginning, or
// whether it also reaches the intermediate level.

/** The courses that the articles name beside the ratio. */
export const sendRatioCourses: CourseSelector = {
  field: "politicalTheory",
  levels: ["advanced"],
};

/** The ratio of part-time to full-time sending to political theory. */
export const sendRatio: readonly Dated<SendRatioRule<"authored">>[] = [
  { effectiveFrom: "2010-05-01", value: { gap: "sendRatioStart" }, source: null },
  {
    effectiveFrom: "2021-01-01",
    start: {
      known: "attested",
      because: {
        vi: "Bình Thuận nêu tỷ lệ khi báo cáo năm 2021, Điện Biên khi báo cáo năm 2021 – 2022; lấy từ ngày đầu năm 2021",
        en: "Bình Thuận names it reporting on 2021, Điện Biên reporting on 2021–2022; taken from the first day of 2021",
      },
    },
    value: {
      levels: {
        reading: "sendRatio.levels",
        options: {
          advancedOnly: ["advanced"],
          intermediateToo: ["advanced", "intermediate"],
        },
      },
      nonConcentratedPerConcentrated: { numerator: 6, denominator: 5 },
      rounding: {
        reading: "sendRatio.rounding",
        options: {
          exact: "exact",
          halfUp: "halfUp",
          ceiling: "ceiling",
          oneDecimal: "oneDecimal",
        },
      },
      knowledgeCompletion: {
        reading: "sendRatio.knowledgeCompletion",
        options: {
          apart: "apart",
          concentrated: "concentrated",
          nonConcentrated: "nonConcentrated",
        },
      },
    },
    source: {
      instrument: null,
      trust: "article",
      seenIn:
        "ĐBP, 12/4/2023: Từng bước chuẩn hóa đội ngũ cán bộ; bài về công tác đào tạo, bồi dưỡng năm 2021 của tỉnh Bình Thuận",
    },
  },
  {
    effectiveFrom: "2025-08-29",
    start: {
      known: "inferred",
      because: {
        vi: "Quy định 350-QĐ/TW đặt lại việc đào tạo lý luận chính trị; không nguồn nào sau đó nhắc tỷ lệ",
        en: "Regulation 350-QĐ/TW recast training in political theory; no later source names the ratio",
      },
    },
    value: { gap: "sendRatioFrom20250829" },
    source: {
      instrument: "350-qd-tw-2025",
      trust: "press",
      seenIn:
        "https://vneconomy.vn/quy-dinh-moi-cua-ban-bi-thu-ve-doi-tuong-tieu-chuan-va-phan-cap-dao-tao-ly-luan-chinh-tri.htm",
    },
  },
];
