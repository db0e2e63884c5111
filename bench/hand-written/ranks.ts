import type { AdministrativeLevel, Official, Status } from "cbccvc";
import {
  ASSOCIATE_OFFICER,
  BASIC_INFORMATICS,
  COLLEGE,
  holds,
  LANGUAGE_1,
  LANGUAGE_2,
  PUBLIC_ADMINISTRATION,
  speaks,
  SPECIALIST,
  UNIVERSITY,
} from "./papers.ts";
import { add, addUnclear, conclude, type Answer, type FindingStatuses } from "./records.ts";

/** Whom the ranks of clerks reach; a category that is none of the six is not recorded. */
function isCivilServant({ category }: Official): Answer {
  switch (category) {
    case "civilServant":
      return "met";
    case "cadre":
    case "publicEmployee":
    case "councilDeputy":
    case "nonSpecialisedCommuneStaff":
    case "contractStaff":
      return "notMet";
    default:
      return "unknown";
  }
}

/** Whom the ranks of specialists reach: cadres perhaps, and nobody in a commune. */
function isInOffice(official: Official, level: AdministrativeLevel | undefined): Answer {
  if (level === "commune") return "notMet";
  const reached = official.category === "cadre" ? "unknown" : isCivilServant(official);
  return reached === "met" && level === undefined ? "unknown" : reached;
}

/** Ranks of which no text was seen; the certificate in State management comes first. */
const UNSEEN_RANKS = new Map([
  [
    "seniorSpecialist",
    [
      "state-management-senior-specialist",
      "rank-degree-senior-specialist",
      "rank-political-theory-senior-specialist",
      "rank-foreign-language-senior-specialist",
      "rank-informatics-senior-specialist",
    ],
  ],
  [
    "principalSpecialist",
    [
      "state-management-principal-specialist",
      "rank-degree-principal-specialist",
      "rank-foreign-language-principal-specialist",
      "rank-informatics-principal-specialist",
    ],
  ],
  ["staff", ["state-management-staff", "rank-degree-staff"]],
]);

const CLERKS = new Map([
  ["principalClericalOfficer", "rank-degree-principal-clerical-officer"],
  ["clericalOfficer", "rank-degree-clerical-officer"],
  ["intermediateClericalOfficer", "rank-degree-intermediate-clerical-officer"],
]);

/** No deadline covers the certificates of ranks by default; both would under another reading. */
function addCertificate(requirement: string, status: Status, findings: FindingStatuses[]): void {
  findings.push({ requirement, status, deadlines: ["notApplicable", "notApplicable"] });
}

function addSpecialist(official: Official, reached: Answer, findings: FindingStatuses[]): void {
  const { credentials } = official;
  let certificate = holds(credentials?.stateManagement, SPECIALIST);
  if (certificate !== "met") {
    const equivalent = holds(credentials?.degree, PUBLIC_ADMINISTRATION);
    if (equivalent !== "notMet") certificate = equivalent;
  }
  addCertificate("state-management-specialist", conclude(reached, certificate), findings);
  add("rank-degree-specialist", reached, holds(credentials?.degree, UNIVERSITY), findings);
  add("rank-foreign-language-specialist", reached, speaks(credentials, LANGUAGE_2), findings);
  const informatics = holds(credentials?.informatics, BASIC_INFORMATICS);
  add("rank-informatics-specialist", reached, informatics, findings);
}

function addAssociate(official: Official, reached: Answer, findings: FindingStatuses[]): void {
  const { credentials } = official;
  const certificate = holds(credentials?.stateManagement, ASSOCIATE_OFFICER);
  addCertificate("state-management-associate-officer", conclude(reached, certificate), findings);
  add("rank-degree-associate-officer", reached, holds(credentials?.degree, COLLEGE), findings);
  add(
    "rank-foreign-language-associate-officer",
    reached,
    speaks(credentials, LANGUAGE_1),
    findings,
  );
  const informatics = holds(credentials?.informatics, BASIC_INFORMATICS);
  add("rank-informatics-associate-officer", reached, informatics, findings);
}

export function addRank(
  official: Official,
  level: AdministrativeLevel | undefined,
  findings: FindingStatuses[],
): void {
  const { rank } = official;
  if (rank === null) return;
  const inOffice = isInOffice(official, level);
  if (rank === undefined) {
    if (inOffice !== "notMet" || isCivilServant(official) !== "notMet") addUnclear(findings);
    return;
  }
  if (rank === "specialist") {
    addSpecialist(official, inOffice, findings);
    return;
  }
  if (rank === "associateOfficer") {
    addAssociate(official, inOffice, findings);
    return;
  }
  const unseen = UNSEEN_RANKS.get(rank);
  if (unseen !== undefined) {
    const [certificate = "", ...others] = unseen;
    addCertificate(certificate, conclude(inOffice, "unknown"), findings);
    for (const requirement of others) add(requirement, inOffice, "unknown", findings);
    return;
  }
  const clerk = CLERKS.get(rank);
  if (clerk === undefined) addUnclear(findings);
  else add(clerk, isCivilServant(official), "unknown", findings);
}
