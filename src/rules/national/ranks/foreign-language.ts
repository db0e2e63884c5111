import type { Condition } from "../../../standards/condition.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { languageOf } from "../conditions.ts";
import {
  beforeCircular11,
  circular05AssociateOfficer,
  circular05Specialist,
  circular11,
  circular11Reach,
  circular11Summary,
  unseen,
} from "./reach.ts";
import { asked, noCertificate, timelinesOf, weaklySeen } from "./skills.ts";

/**
 * A certificate at a level (bậc) or above, or one of an ethnic language "đối với công chức công tác
 * ở vùng dân tộc thiểu số". Where a rank is exercised no record says, hence the gap.
 */
function languageFrom(level: Parameters<typeof languageOf>[0]): Condition<"authored"> {
  return {
    kind: "any",
    of: [
      languageOf(level),
      {
        kind: "all",
        of: [
          { kind: "holds", field: "ethnicLanguage", levels: ["certificate"], recordedLevel },
          { kind: "gap", gap: "ethnicLanguageArea" },
        ],
      },
    ],
  };
}

/** The languages of the administrative ranks, asked by certificate until 2021-07-31. */
export const rankForeignLanguages: readonly RequirementTimeline[] = timelinesOf(
  { id: "rank-foreign-language", vi: "Chứng chỉ ngoại ngữ", en: "Foreign language" },
  {
    seniorSpecialist: [beforeCircular11, weaklySeen(languageFrom(4)), noCertificate],
    principalSpecialist: [beforeCircular11, weaklySeen(languageFrom(3)), noCertificate],
    specialist: [
      beforeCircular11,
      asked("2014-12-01", languageFrom(2), circular11Summary),
      asked("2017-10-01", languageFrom(2), circular05Specialist),
      noCertificate,
    ],
    associateOfficer: [
      beforeCircular11,
      {
        effectiveFrom: "2014-12-01",
        value: unseen("associateOfficerSkills", circular11Reach),
        source: circular11,
      },
      asked("2017-10-01", languageFrom(1), circular05AssociateOfficer),
      noCertificate,
    ],
  },
);
