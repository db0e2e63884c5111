import type { Condition } from "../../../standards/condition.ts";
import type { AreaId, LevelId } from "../../../terms/official.ts";
import { recordedLevel } from "../../readings.ts";
import {
  collegeOrHigher,
  universityOrHigher,
  vocationalSecondaryOrHigher,
} from "../degree-levels.ts";

/** The areas of Điều 8 khoản 4 and Điều 10 khoản 3 of Nghị định 33/2023. */
export const hardAreas: readonly AreaId[] = [
  "mountainous",
  "highland",
  "border",
  "island",
  "remote",
  "ethnicMinority",
  "speciallyDifficult",
];

/** Trung cấp, cao đẳng: what đại học leaves to decide, so that no paper is looked at twice. */
export const belowUniversity: readonly LevelId[] = ["vocationalSecondary", "college"];

/** Tốt nghiệp trung học phổ thông. */
export const upperSecondary = {
  kind: "holds",
  field: "generalEducation",
  levels: ["upperSecondary"],
  recordedLevel,
} as const satisfies Condition<"authored">;

/** Đại học; in hard areas the level that the province sets, from trung cấp up. */
export function universityOrProvincialFloor(slot: string, clause: string): Condition<"authored"> {
  return {
    kind: "any",
    of: [
      { kind: "holds", field: "degree", levels: universityOrHigher, recordedLevel },
      {
        kind: "all",
        of: [
          { kind: "fact", fact: "holding.area", in: hardAreas },
          { kind: "holds", field: "degree", levels: belowUniversity, recordedLevel },
          {
            kind: "holds",
            field: "degree",
            levels: {
              slot,
              domain: [vocationalSecondaryOrHigher, collegeOrHigher, universityOrHigher],
              default: { gap: "communeDegreeByProvince" },
              clause,
            },
            recordedLevel,
          },
        ],
      },
    ],
  };
}
