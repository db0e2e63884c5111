import { allOf, anyOf, gap, ofCategory } from "../conditions.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { SendingTimeline } from "../../authored-law.ts";
import { lawOnPublicEmployees2025 } from "../law-on-public-employees-2025.ts";

// NĐ 101/2017 as newspapers summed it up: its article was not seen. Exit, health and the field of
// study are left to the assessment of the competent body.

const decree101: Citation = {
  instrument: "101-2017-nd-cp",
  trust: "press",
  seenIn: "beta.baokhanhhoa.vn, bài 8052556 ngày 12/9/2017 về Nghị định 101/2017/NĐ-CP",
};

const officials = ofCategory("cadre", "civilServant", "publicEmployee");

// The pages speak of bồi dưỡng; what is asked for a degree abroad was not seen.
const abroad = { isAbroad: true, isDegree: false } as const;

/** Through 2025-06-30, and for public employees a year longer. */
function underDecree101(
  subject: Pick<SendingTimeline, "id" | "name" | "aspect">,
  asks: Condition<"authored">,
): SendingTimeline {
  return {
    ...subject,
    of: abroad,
    history: [
      { effectiveFrom: "2010-05-01", value: { gap: "abroadBefore20171021" }, source: null },
      { effectiveFrom: "2017-10-21", value: { scope: officials, asks }, source: decree101 },
      {
        effectiveFrom: "2025-07-01",
        start: {
          known: "inferred",
          because: {
            vi: "Nghị định 171/2025/NĐ-CP thay phần về công chức; điều kiện cử đi nước ngoài của Nghị định này chưa thấy",
            en: "Decree 171/2025/NĐ-CP took the place of the part on civil servants; its conditions for study abroad were not seen",
          },
        },
        value: {
          scope: officials,
          asks: anyOf(
            allOf(ofCategory("publicEmployee"), asks),
            allOf(ofCategory("cadre", "civilServant"), gap("abroadFrom20250701")),
          ),
        },
        source: decree101,
      },
      {
        effectiveFrom: "2026-07-01",
        value: { gap: "abroadFrom20250701" },
        source: lawOnPublicEmployees2025,
      },
    ],
  };
}

const monthsLeft = (atLeast: number): Condition<"authored"> => ({
  kind: "monthsLeft",
  atLeast,
  on: "courseStart",
  countedBy: "days",
});

/** Sending to study abroad on the State budget. */
export const abroadSending: readonly SendingTimeline[] = [
  underDecree101(
    {
      id: "abroad-service-left",
      name: {
        vi: "Thời gian công tác còn lại khi cử đi học ở nước ngoài",
        en: "Time left to serve when sent abroad",
      },
      aspect: "serviceLeft",
    },
    // 18 months for a course under a month, 24 for one of a month or more.
    anyOf(
      monthsLeft(24),
      allOf({ kind: "fact", fact: "course.length", in: ["underOneMonth"] }, monthsLeft(18)),
    ),
  ),
  underDecree101(
    {
      id: "abroad-discipline",
      name: {
        vi: "Không bị kỷ luật, không đang bị xem xét kỷ luật khi cử đi học ở nước ngoài",
        en: "No discipline standing or pending when sent abroad",
      },
      aspect: "standard",
    },
    { kind: "fact", fact: "isUnderDiscipline", in: [false] },
  ),
  underDecree101(
    {
      id: "abroad-good-year",
      name: {
        vi: "Hoàn thành tốt nhiệm vụ năm trước khi cử đi học ở nước ngoài",
        en: "A good year before being sent abroad",
      },
      aspect: "standard",
    },
    { kind: "count", fact: "consecutiveGoodYears", atLeast: 1 },
  ),
  {
    id: "abroad-degree",
    name: {
      vi: "Điều kiện cử đi đào tạo lấy bằng ở nước ngoài",
      en: "Conditions for being sent abroad to a degree",
    },
    of: { isAbroad: true, isDegree: true },
    aspect: "standard",
    history: [{ effectiveFrom: "2010-05-01", value: { gap: "degreesAbroad" }, source: null }],
  },
];
