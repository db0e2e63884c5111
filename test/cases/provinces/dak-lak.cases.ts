import type { ProvinceCase } from "../province-case.schema.ts";

/** Kế hoạch 4890/KH-UBND of 18/6/2019, as the newspaper of the province tells it. */
export const cases: readonly ProvinceCase[] = [
  {
    kind: "period",
    says: "all four lines from the day of issue to the last day of the province of that plan",
    of: [
      "dak-lak-ethnic-affairs-2020",
      "dak-lak-minority-languages-2020",
      "dak-lak-ethnic-affairs-2025",
      "dak-lak-minority-languages-2025",
    ],
    from: "2019-06-18",
    through: "2025-06-30",
  },
  {
    kind: "period",
    says: "the plan itself stays open to the end of the years it names",
    of: ["4890-kh-ubnd-dak-lak-2019"],
    from: "2019-06-18",
    through: "2025-12-31",
  },
  {
    kind: "threshold",
    says: "50% of 101 is 50,5: part of a person needs a whole one",
    target: "dak-lak-ethnic-affairs-2020",
    on: "2020-12-31",
    required: 101,
    fewest: 51,
    due: "2020-12-31",
  },
  {
    kind: "threshold",
    says: "20% of 101 is 20,2: part of a person needs a whole one",
    target: "dak-lak-minority-languages-2020",
    on: "2020-12-31",
    required: 101,
    fewest: 21,
    due: "2020-12-31",
  },
  {
    kind: "threshold",
    says: "80% of 101 is 80,8: part of a person needs a whole one",
    target: "dak-lak-ethnic-affairs-2025",
    on: "2025-06-30",
    required: 101,
    fewest: 81,
    due: "2025-12-31",
  },
  {
    kind: "threshold",
    says: "80% of 101 is 80,8: part of a person needs a whole one",
    target: "dak-lak-minority-languages-2025",
    on: "2025-06-30",
    required: 101,
    fewest: 81,
    due: "2025-12-31",
  },
];
