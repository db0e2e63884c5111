import type { Condition } from "../../standards/condition.ts";
import type { LevelId } from "../../terms/official.ts";
import { recordedLevel } from "../readings.ts";

const levelsFrom: Readonly<Record<"intermediate" | "advanced", readonly LevelId[]>> = {
  intermediate: ["intermediate", "advanced", "politicalTheoryAdministration", "bachelorOfPolitics"],
  advanced: ["advanced", "politicalTheoryAdministration", "bachelorOfPolitics"],
};

/**
 * Political theory at a level or above. A confirmation (giấy xác nhận) counts only if issued before
 * 9 July 2021: Kết luận 09-KL/TW, as the guidance reported by plo.vn on 1 June 2025 reads it.
 */
export function holdsPoliticalTheory(level: "intermediate" | "advanced"): Condition<"authored"> {
  const levels = levelsFrom[level];
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
