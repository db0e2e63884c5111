import type { Bilingual } from "../../../terms/bilingual.ts";
import type { LevelId } from "../../../terms/official.ts";
import type { ProgrammeTimeline } from "../../authored-law.ts";
import { certificates, decree101, decree171, decree89, withTransition } from "./regimes.ts";

/** A programme of a rank; `weeksAtMost` is the longest from NĐ 89/2021 on, `null` where dropped. */
function createRankProgramme(
  id: string,
  level: LevelId,
  name: Bilingual,
  weeksAtMost: number | null,
): ProgrammeTimeline {
  return {
    id,
    name,
    field: "stateManagement",
    levels: [level],
    content: "stateManagement",
    categories: ["civilServant"],
    history: [
      ...withTransition([
        {
          effectiveFrom: "2017-10-21",
          value: { weeksAtLeast: 6, weeksAtMost: 8, papers: certificates },
          source: decree101,
        },
        {
          effectiveFrom: "2021-12-10",
          value: weeksAtMost === null ? null : { weeksAtMost, papers: certificates },
          source: decree89,
        },
      ]),
      {
        effectiveFrom: "2025-07-01",
        value: { gap: "rankProgrammesFrom20250701" },
        source: decree171,
      },
    ],
  };
}

/** The programmes of the ranks (NĐ 101/2017, Điều 17). */
export const rankProgrammes: readonly ProgrammeTimeline[] = [
  createRankProgramme(
    "rank-associate-officer",
    "associateOfficer",
    { vi: "Chương trình bồi dưỡng ngạch cán sự", en: "Associate officer's programme" },
    null,
  ),
  createRankProgramme(
    "rank-specialist",
    "specialist",
    { vi: "Chương trình bồi dưỡng ngạch chuyên viên", en: "Specialist's programme" },
    4,
  ),
  createRankProgramme(
    "rank-principal-specialist",
    "principalSpecialist",
    {
      vi: "Chương trình bồi dưỡng ngạch chuyên viên chính",
      en: "Principal specialist's programme",
    },
    6,
  ),
  createRankProgramme(
    "rank-senior-specialist",
    "seniorSpecialist",
    { vi: "Chương trình bồi dưỡng ngạch chuyên viên cao cấp", en: "Senior specialist's programme" },
    8,
  ),
];
