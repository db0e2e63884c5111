import {
  communePostCases,
  openCommunePostCases,
} from "../../test/cases/decided/commune-posts.cases.ts";
import { leadershipDecided, leadershipOpen } from "../../test/cases/decided/leadership.cases.ts";
import { defenceDecided, defenceOpen } from "../../test/cases/decided/national-defence.cases.ts";
import { partyDecided, partyOpen } from "../../test/cases/decided/party-posts.cases.ts";
import { rankReachCases } from "../../test/cases/decided/rank-certificate-reach.cases.ts";
import { laterCertificateCases } from "../../test/cases/decided/rank-certificates-from-2021.cases.ts";
import { openCertificateCases } from "../../test/cases/decided/rank-certificates-open.cases.ts";
import { rankCertificateCases } from "../../test/cases/decided/rank-certificates.cases.ts";
import { rankDegreeCases } from "../../test/cases/decided/rank-degrees.cases.ts";
import { rankSkillCases } from "../../test/cases/decided/rank-skills.cases.ts";
import { openStatePostCases, statePostCases } from "../../test/cases/decided/state-posts.cases.ts";
import {
  titleCertificateCases,
  unclearCertificateCases,
} from "../../test/cases/decided/title-certificates.cases.ts";
import {
  roadmapCases,
  subjectCases,
  titleDegreeCases,
  unclearDegreeCases,
  unclearRoadmapCases,
} from "../../test/cases/decided/title-degrees.cases.ts";
import {
  openTransitionCases,
  transitionCases,
} from "../../test/cases/decided/transition-deadlines.cases.ts";
import { managersDecided, managersOpen } from "../../test/cases/decided/unit-managers.cases.ts";
import type { DecidedCase } from "../../test/cases/decided-case.ts";
import { pick, type DraftTable } from "./draft-table.ts";

const of = (table: string, ...from: readonly (readonly DecidedCase[])[]): DraftTable => ({
  table,
  function: "assessOfficial",
  from,
  cases: from.flat().map((told) => ({
    ...pick(told, "clause", "says"),
    rules: pick(told, "asOf", "readings", "trustFloor"),
    input: pick(told, "official", "requirement", "deadline"),
    expected: pick(told, "status", "open", "decidedBy", "due", "furtherStandards", "reasons"),
  })),
});

/** Tables of what a post, rank or title asks, one for each file under `test/cases/decided`. */
export const decidedTables: readonly DraftTable[] = [
  of("commune-posts", communePostCases, openCommunePostCases),
  of("leadership", leadershipDecided, leadershipOpen),
  of("national-defence", defenceDecided, defenceOpen),
  of("party-posts", partyDecided, partyOpen),
  of("rank-certificate-reach", rankReachCases),
  of("rank-certificates", rankCertificateCases),
  of("rank-certificates-from-2021", laterCertificateCases),
  of("rank-certificates-open", openCertificateCases),
  of("rank-degrees", rankDegreeCases),
  of("rank-skills", rankSkillCases),
  of("state-posts", statePostCases, openStatePostCases),
  of("title-certificates", titleCertificateCases, unclearCertificateCases),
  of(
    "title-degrees",
    titleDegreeCases,
    unclearDegreeCases,
    subjectCases,
    roadmapCases,
    unclearRoadmapCases,
  ),
  of("transition-deadlines", transitionCases, openTransitionCases),
  of("unit-managers", managersDecided, managersOpen),
];
