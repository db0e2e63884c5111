import type { Condition } from "../../standards/condition.ts";
import type { LevelId } from "../../terms/official.ts";
import { recordedLevel } from "../readings.ts";

const LEVELS: Readonly<Record<"intermediate" | "advanced", readonly LevelId[]>> = {
  intermediate: ["intermediate", "advanced", "politicalTheoryAdministration", "bachelorOfPolitics"],
  advanced: ["advanced", "politicalTheoryAdministration", "bachelorOfPolitics"],
};

/**
 * Political theory at a level or above. A confirmation counts only if issued before 9 July 2021, the
 * day of Kết luận 09-KL/TW.
 */
export function holdsPoliticalTheory(level: "intermediate" | "advanced"): Condition<"authored"> {
  const held = { kind: "holds", field: "politicalTheory", levels: LEVELS[level] } as const;
  return {
    kind: "any",
    of: [
      { ...held, papers: ["diploma", "certificate", "replacement"], recordedLevel },
      { ...held, papers: ["confirmation"], issuedBefore: "2021-07-09", recordedLevel },
    ],
  };
}
