import type { RequirementTimeline } from "../authored-law.ts";
import { clericalRanks } from "./ranks/clerical.ts";
import { rankDegrees } from "./ranks/degree.ts";
import { rankForeignLanguages } from "./ranks/foreign-language.ts";
import { rankInformatics } from "./ranks/informatics.ts";
import { rankPoliticalTheory } from "./ranks/political-theory.ts";
import { seniorExpert } from "./ranks/senior-expert.ts";
import { rankCertificates } from "./ranks/state-management.ts";

/** What each rank asks (tiêu chuẩn ngạch). */
export const rankStandards: readonly RequirementTimeline[] = [
  ...rankCertificates,
  ...rankDegrees,
  ...rankPoliticalTheory,
  ...rankForeignLanguages,
  ...rankInformatics,
  ...clericalRanks,
  ...seniorExpert,
];
