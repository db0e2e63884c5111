import type { Condition } from "../../standards/condition.ts";
import type { CoverSelector, DueRule } from "../../standards/requirement.ts";
import type { Citation } from "../../terms/citation.ts";
import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { ReadingHole } from "../../terms/hole.ts";
import type { Cited, DeadlineTimeline } from "../authored-law.ts";
import { hasMonthsLeft, over24Months, over36Months } from "./months-left.ts";

// What serving people were given to reach a new standard. Each binds the person, and waives nothing.

const inPost = { kind: "fact", fact: "holding.planned", in: [false] } as const;
const inPostBefore = (day: CalendarDate) =>
  [inPost, { kind: "day", fact: "holding.since", is: "before", day }] as const;

const fiveYears: Citation = {
  instrument: "33-2023-nd-cp",
  article: "38",
  clause: "1",
  trust: "text",
  seenIn:
    "https://news.laodong.vn/cong-doan/quy-dinh-nang-luong-cho-can-bo-cong-chuc-cap-huyen-tinh-ve-cap-xa-1490717.ldo",
};

const communeStandards: CoverSelector = {
  requirements: [
    "commune-cadre-general-education",
    "commune-cadre-degree",
    "commune-cadre-political-theory",
    "commune-civil-servant-general-education",
    "commune-civil-servant-degree",
    "commune-justice-officer-degree",
  ],
};

const article34: Citation = {
  instrument: "29-2024-nd-cp",
  article: "34",
  clause: "1",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/thoi-han-phai-hoan-thien-tieu-chuan-bo-nhiem-moi-theo-nghi-dinh-29-cua-cong-chuc-lanh-dao-quan-ly-n-69795-144239.html",
};

const article9: Citation = {
  instrument: "29-2024-nd-cp",
  article: "9",
  trust: "text",
  seenIn:
    "http://118.69.201.250:801/phap-luat/ho-tro-phap-luat/3-truong-hop-dac-thu-ap-dung-tieu-chuan-chuc-danh-khi-bo-nhiem-lanh-dao-quan-ly-nha-nuoc-la-gi-34212-144261.html",
};

const stateManagement: CoverSelector = {
  requirements: ["state-leadership-state-management-senior", "state-leadership-state-management"],
};

const lastDay = (sameDay: CalendarDate, dayBefore: CalendarDate): ReadingHole<DueRule> => ({
  reading: "decree29.monthsCount",
  options: { sameDay: { on: sameDay }, dayBefore: { on: dayBefore } },
});

const untilDecree334 = (
  conditions: readonly Condition<"authored">[],
  terms: Pick<NonNullable<Cited<DeadlineTerms>["value"]>, "covers" | "due">,
  source: Citation,
): readonly Cited<DeadlineTerms>[] => [
  {
    effectiveFrom: "2024-05-01",
    value: { scope: { kind: "all", of: conditions }, ...terms },
    source,
  },
  {
    effectiveFrom: "2025-12-21",
    start: {
      known: "inferred",
      because: {
        vi: "Nghị định 334/2025/NĐ-CP có hiệu lực; không nguồn nào nêu thời hạn cũ còn chạy hay không",
        en: "Decree 334/2025/NĐ-CP takes effect; no source says whether the former time still runs",
      },
    },
    value: {
      scope: { kind: "all", of: [...conditions, { kind: "gap", gap: "decree29TransitionFate" }] },
      ...terms,
    },
    source,
  },
];

type DeadlineTerms = NonNullable<DeadlineTimeline["history"][number]["value"]>;

/** The transitional times of Nghị định 33/2023 and 29/2024. */
export const transitionDeadlines: readonly DeadlineTimeline[] = [
  {
    id: "decree-33-five-years",
    name: {
      vi: "Thời hạn 5 năm của Nghị định 33/2023/NĐ-CP đối với cán bộ, công chức cấp xã",
      en: "Five years of Decree 33/2023/NĐ-CP for commune cadres and civil servants",
    },
    bindsOn: "person",
    history: [
      {
        effectiveFrom: "2023-08-01",
        value: {
          scope: { kind: "all", of: inPostBefore("2023-08-01") },
          covers: communeStandards,
          due: { on: "2028-07-31" },
        },
        source: fiveYears,
      },
      {
        effectiveFrom: "2025-07-01",
        start: {
          known: "inferred",
          because: {
            vi: "Nghị định 170/2025/NĐ-CP bãi bỏ phần công chức cấp xã; không nguồn nào nêu thời hạn của cán bộ còn chạy hay không",
            en: "Decree 170/2025/NĐ-CP abolishes the part on civil servants; no source says whether the cadres' time still runs",
          },
        },
        value: {
          scope: {
            kind: "all",
            of: [...inPostBefore("2023-08-01"), { kind: "gap", gap: "decree33GraceFate" }],
          },
          covers: communeStandards,
          due: { on: "2028-07-31" },
        },
        source: fiveYears,
      },
    ],
  },
  {
    id: "decree-29-political-theory",
    name: {
      vi: "Thời hạn 36 tháng hoàn thiện lý luận chính trị của Nghị định 29/2024/NĐ-CP",
      en: "36 months of Decree 29/2024/NĐ-CP to complete political theory",
    },
    bindsOn: "person",
    history: untilDecree334(
      [...inPostBefore("2024-05-01"), hasMonthsLeft(over36Months)],
      {
        covers: {
          requirements: [
            "state-leadership-political-theory-advanced",
            "state-leadership-political-theory-intermediate",
          ],
        },
        due: lastDay("2027-05-01", "2027-04-30"),
      },
      article34,
    ),
  },
  {
    id: "decree-29-state-management",
    name: {
      vi: "Thời hạn 12 tháng hoàn thiện quản lý nhà nước của Nghị định 29/2024/NĐ-CP",
      en: "Twelve months of Decree 29/2024/NĐ-CP to complete State management",
    },
    bindsOn: "person",
    history: untilDecree334(
      [...inPostBefore("2024-05-01"), hasMonthsLeft(over24Months)],
      { covers: stateManagement, due: lastDay("2025-05-01", "2025-04-30") },
      article34,
    ),
  },
  {
    id: "decree-29-moved-in",
    name: {
      vi: "Thời hạn 12 tháng của Nghị định 29/2024/NĐ-CP đối với người từ ngoài cơ quan hành chính nhà nước",
      en: "Twelve months of Decree 29/2024/NĐ-CP for those from outside State administration",
    },
    bindsOn: "person",
    history: untilDecree334(
      [
        inPost,
        { kind: "day", fact: "holding.since", is: "from", day: "2024-05-01" },
        { kind: "gap", gap: "decree29MovedIn" },
      ],
      { covers: stateManagement, due: { months: 12, after: "holding.since" } },
      article9,
    ),
  },
];
