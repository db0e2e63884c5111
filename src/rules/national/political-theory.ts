import type { Condition } from "../../standards/condition.ts";
import type { LevelId } from "../../terms/official.ts";
import { recordedLevel } from "../readings.ts";

const advancedOrHigher: readonly LevelId[] = [
  "advanced",
  "politicalTheoryAdministration",
  "bachelorOfPolitics",
];
const intermediateOrHigher: readonly LevelId[] = [
  "intermediate",
  "intermediatePoliticalTheoryAdministration",
  ...advancedOrHigher,
];

/**
 * Political theory at a level or above. A paper that only confirms an equivalent level counts if it
 * was issued before the confirmations ended (Kết luận 09-KL/TW).
 */
export function holdsPoliticalTheory(level: "intermediate" | "advanced"): Condition<"authored"> {
  const levels = level === "intermediate" ? intermediateOrHigher : advancedOrHigher;
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
