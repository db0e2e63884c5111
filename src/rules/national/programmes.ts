import type { ProgrammeTimeline } from "../authored-law.ts";
import { defenceProgrammes } from "./programmes/defence.ts";
import { jobPositionProgrammes } from "./programmes/job-position.ts";
import { leadershipProgrammeTerms } from "./programmes/leadership.ts";
import { politicalTheoryProgrammes } from "./programmes/political-theory.ts";
import { titleProgrammes } from "./programmes/professional-titles.ts";
import { rankProgrammes } from "./programmes/ranks.ts";
import { updateProgrammes } from "./programmes/updates.ts";

/** The programmes of training, with their lengths by regime. */
export const programmes: readonly ProgrammeTimeline[] = [
  ...rankProgrammes,
  ...leadershipProgrammeTerms,
  ...titleProgrammes,
  ...jobPositionProgrammes,
  ...politicalTheoryProgrammes,
  ...defenceProgrammes,
  ...updateProgrammes,
];
