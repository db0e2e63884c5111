import { circular15, startOfCircular15 } from "./circular-15-2012.ts";
import type { CompensationRule } from "../../../standards/service/commitment-rule.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { Dated } from "../../authored-law.ts";
import { lawOnPublicEmployees2025 } from "../law-on-public-employees-2025.ts";

const decree101: Citation = {
  instrument: "101-2017-nd-cp",
  article: "7",
  trust: "official",
  seenIn:
    "https://baolamdong.vn/khong-hoan-thanh-khoa-hoc-do-om-dau-co-phai-boi-hoan-chi-phi-dao-tao-386685.html",
};
const decree171: Citation = {
  instrument: "171-2025-nd-cp",
  article: "6",
  trust: "press",
  seenIn:
    "https://ja.laodong.vn/thoi-su/cong-chuc-di-hoc-sau-dai-hoc-phai-cam-ket-phuc-vu-gap-3-lan-thoi-gian-dao-tao-1534515.ldo",
};

/** No text says how the amount is brought to whole đồng. */
const rounding = {
  reading: "compensation.rounding",
  options: { halfUp: "halfUp", floor: "floor", ceiling: "ceiling" },
} as const;

const whole = { ofCost: { numerator: 1, denominator: 1 } } as const;
const unserved = { ofCost: "unservedMonths" } as const;

const underDecree101: CompensationRule<"authored"> = {
  cases: {
    quitDuringTraining: whole,
    dismissedDuringTraining: { gap: "dismissalUnderDecree101" },
    noDiploma: whole,
    leftBeforeServed: unserved,
  },
  rounding,
};

/** What is paid back of the cost of training; salary and allowances are not part of the cost. */
export const compensation: Readonly<
  Record<OfficialCategory, readonly Dated<CompensationRule<"authored">>[]>
> = {
  cadre: [
    { effectiveFrom: "2010-05-01", value: { gap: "cadreTrainingBefore20171021" }, source: null },
    { effectiveFrom: "2017-10-21", value: underDecree101, source: decree101 },
    { effectiveFrom: "2025-07-01", value: { gap: "cadreTrainingFrom20250701" }, source: decree171 },
  ],
  civilServant: [
    { effectiveFrom: "2010-05-01", value: { gap: "compensationUnderDecree18" }, source: null },
    { effectiveFrom: "2017-10-21", value: underDecree101, source: decree101 },
    {
      effectiveFrom: "2025-07-01",
      value: {
        cases: {
          quitDuringTraining: whole,
          dismissedDuringTraining: whole,
          noDiploma: whole,
          leftBeforeServed: unserved,
        },
        rounding,
      },
      source: decree171,
    },
  ],
  publicEmployee: [
    {
      effectiveFrom: "2010-05-01",
      value: { gap: "publicEmployeeCommitmentBefore2013" },
      source: null,
    },
    {
      effectiveFrom: "2012-12-25",
      start: startOfCircular15,
      value: {
        cases: {
          quitDuringTraining: whole,
          dismissedDuringTraining: { gap: "dismissalUnderDecree101" },
          noDiploma: { ofCost: { numerator: 1, denominator: 2 } },
          leftBeforeServed: unserved,
        },
        rounding,
      },
      source: circular15,
    },
    { effectiveFrom: "2017-10-21", value: underDecree101, source: decree101 },
    {
      effectiveFrom: "2026-07-01",
      value: { gap: "publicEmployeeTrainingFrom20260701" },
      source: lawOnPublicEmployees2025,
    },
  ],
};
