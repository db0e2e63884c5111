import type { Citation } from "../../terms/citation.ts";
import type { TargetTimeline } from "../authored-law.ts";

// The directive numbers neither part in the pages seen, so no clause is cited.
const directive28: Citation = {
  instrument: "28-ct-ttg-2018",
  trust: "press",
  seenIn: "https://hoatieu.vn/phap-luat/chi-thi-28-ct-ttg-2018-153698",
};

const binds = {
  vi: "bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND cấp tỉnh",
  en: "ministries, agencies of their rank, agencies under the Government, provincial People's Committees",
};

/** The targets that bind the whole country. */
export const targets: readonly TargetTimeline[] = [
  {
    id: "directive-28-serving-leaders-target",
    name: {
      vi: "100% lãnh đạo, quản lý còn thiếu chứng chỉ được bồi dưỡng theo quy định, đến hết năm 2020",
      en: "100% of leaders and managers who lack certificates are retrained as prescribed, by the end of 2020",
    },
    populationName: {
      vi: "cán bộ, công chức, viên chức lãnh đạo, quản lý dưới 55 tuổi đối với nam, dưới 50 tuổi đối với nữ",
      en: "officials in leadership and management under 55 (men) and under 50 (women)",
    },
    binds,
    history: [
      {
        effectiveFrom: "2018-09-18",
        value: {
          threshold: { numerator: 1, denominator: 1 },
          comparison: "atLeast",
          frequency: { by: "2020-12-31" },
          measure: { time: "stock", deadline: "directive-28-serving-leaders" },
          wording: {
            vi: "Chỉ thị nói về người còn thiếu chứng chỉ; ở đây tính trên mọi người thuộc thời hạn, vì với 100% thì số người còn phải bồi dưỡng là một",
            en: "The directive speaks of those who lack certificates; counted here of all whom the deadline reaches, since at 100% the persons still to be retrained are the same",
          },
        },
        source: directive28,
      },
      {
        // The last day of the deadline that it is measured by.
        effectiveFrom: "2021-12-10",
        start: {
          known: "inferred",
          because: {
            vi: "Nghị định 89/2021/NĐ-CP đặt lại các chương trình mà Chỉ thị nói đến",
            en: "Decree 89/2021/NĐ-CP recast the programmes that the Directive speaks of",
          },
        },
        value: null,
        source: directive28,
      },
    ],
  },
  {
    id: "directive-28-before-appointment-target",
    name: {
      vi: "100% được bồi dưỡng đáp ứng tiêu chuẩn chức vụ trước khi bổ nhiệm, bổ nhiệm lại, đến hết năm 2021",
      en: "100% are retrained to the standard of the post before appointment and reappointment, by the end of 2021",
    },
    populationName: {
      vi: "cán bộ, công chức, viên chức được bổ nhiệm, bổ nhiệm lại chức vụ lãnh đạo, quản lý",
      en: "officials appointed or reappointed to posts of leadership and management",
    },
    binds,
    history: [
      {
        effectiveFrom: "2018-09-18",
        value: {
          threshold: { numerator: 1, denominator: 1 },
          comparison: "atLeast",
          frequency: { by: "2021-12-31" },
          // A record does not tell which of its posts came by an appointment in the period.
          measure: null,
        },
        source: directive28,
      },
      {
        effectiveFrom: "2022-01-01",
        start: {
          known: "inferred",
          because: {
            vi: "Mục tiêu chỉ đến hết năm 2021; sau đó việc bổ nhiệm theo quy định về bổ nhiệm",
            en: "The goal runs to the end of 2021; appointments after it follow the rules on appointment",
          },
        },
        value: null,
        source: directive28,
      },
    ],
  },
];
