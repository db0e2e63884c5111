import type { ProvinceCase } from "../province-case.schema.ts";

/** Kế hoạch 2646/KH-UBND of 20/7/2021, as bdt.binhthuan.gov.vn tells it line by line. */
export const cases: readonly ProvinceCase[] = [
  {
    kind: "period",
    says: "all lines from the day of issue to the last day of the province, before the plan ends",
    of: [
      "binh-thuan-standards-before-appointment",
      "binh-thuan-law-and-ethics",
      "binh-thuan-knowledge-and-skills",
      "binh-thuan-professional-titles",
      "binh-thuan-managers-before-appointment",
      "binh-thuan-public-employee-updates",
      "2646-kh-ubnd-binh-thuan-2021",
    ],
    from: "2021-07-20",
    through: "2025-06-30",
  },
  {
    kind: "threshold",
    says: "100% of 60 is 60",
    target: "binh-thuan-standards-before-appointment",
    on: "2025-06-30",
    required: 60,
    fewest: 60,
  },
  {
    kind: "threshold",
    says: "80% of 61 is 48,8: part of a person needs a whole one",
    target: "binh-thuan-law-and-ethics",
    on: "2022-12-31",
    required: 61,
    fewest: 49,
  },
  {
    kind: "threshold",
    says: "70% of 30 is 21",
    target: "binh-thuan-knowledge-and-skills",
    on: "2022-12-31",
    required: 30,
    fewest: 21,
  },
  {
    kind: "threshold",
    says: "100% of 45 is 45",
    target: "binh-thuan-professional-titles",
    on: "2025-06-30",
    required: 45,
    fewest: 45,
  },
  {
    kind: "threshold",
    says: "100% of 8 is 8",
    target: "binh-thuan-managers-before-appointment",
    on: "2025-06-30",
    required: 8,
    fewest: 8,
  },
  {
    kind: "threshold",
    says: "60% of 7 is 4,2: part of a person needs a whole one",
    target: "binh-thuan-public-employee-updates",
    on: "2023-12-31",
    required: 7,
    fewest: 5,
  },
];
