import type { Condition } from "../../standards/condition.ts";
import type { LevelId } from "../../terms/official.ts";
import { recordedLevel } from "../readings.ts";

const advanced: readonly LevelId[] = [
  "advanced",
  "politicalTheoryAdministration",
  "bachelorOfPolitics",
];

// Kết luận 09-KL/TW: a giấy xác nhận counts only if issued before 2021-07-09 (plo.vn, 01/6/2025).

/** Political theory at a level or above, by diploma or by a confirmation that still counts. */
export function holdsPoliticalTheory(level: "intermediate" | "advanced"): Condition<"authored"> {
  const levels = level === "intermediate" ? ["intermediate", ...advanced] : advanced;
  return {
    kind: "any",
    of: [
      {
        kind: "holds",
        field: "politicalTheory",
        levels,
        papers: ["diploma", "certificate", "replacement"],
        recordedLevel,
      },
      {
        kind: "holds",
        field: "politicalTheory",
        levels,
        papers: ["confirmation"],
        issuedBefore: "2021-07-09",
        recordedLevel,
      },
    ],
  };
}
