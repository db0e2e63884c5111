import type { Condition } from "../../standards/condition.ts";

type Ages = Extract<Condition<"authored">, { kind: "age" }>["ageYears"];

/**
 * Whom Điều 34 khoản 1 NĐ 29/2024 leaves bound: those with enough months left to the month of
 * retirement. By the roadmap of Nghị định 135/2020 everybody under these ages on 1 May 2024 has that
 * many left. Of the others the month is not worked out, nor the retirement that a decree puts off or
 * brings forward.
 */
export function hasMonthsLeft(surelyUnder: Ages): Condition<"authored"> {
  return {
    kind: "any",
    of: [
      { kind: "age", is: "under", ageYears: surelyUnder, on: "2024-05-01" },
      { kind: "gap", gap: "decree29RetirementMonth" },
    ],
  };
}

/** Ages under which more than 36 and more than 24 months are surely left. */
export const over36Months: Ages = { male: 58, female: 54 };
export const over24Months: Ages = { male: 59, female: 55 };

/** Whom the decree reaches: the planned, those appointed since, and those in post whom it binds. */
export function boundByDecree29(ages: Ages): Condition<"authored"> {
  return {
    kind: "any",
    of: [
      { kind: "fact", fact: "holding.planned", in: [true] },
      { kind: "day", fact: "holding.since", is: "from", day: "2024-05-01" },
      hasMonthsLeft(ages),
    ],
  };
}
