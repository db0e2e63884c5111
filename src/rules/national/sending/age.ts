import type { Condition } from "../../../standards/condition.ts";

/** Ages in completed years, by sex. */
export interface Ages {
  readonly male: number;
  readonly female: number;
}

/** The day on which an age is measured at sending: no text was seen that names it. */
const measuringDay = {
  reading: "sending.measuringDay",
  options: { sending: "sending", courseStart: "courseStart" },
} as const;

/** From an age on, its birthday included. */
export function reachedAge(ageYears: Ages): Condition<"authored"> {
  return { kind: "age", is: "from", ageYears, on: measuringDay };
}

/**
 * "Không quá N tuổi": until the birthday that completes N + 1 years, or until the one that completes
 * N. The clauses that say so count the age at the sending itself.
 */
export function atMostAge(ageYears: Ages, on: "sending" | "asOf"): Condition<"authored"> {
  const under = (years: number): Condition<"authored"> => ({
    kind: "age",
    is: "under",
    ageYears: { male: ageYears.male + years, female: ageYears.female + years },
    on,
  });
  return {
    reading: "atMostAge",
    options: { untilNextBirthday: under(1), untilBirthday: under(0) },
  };
}
