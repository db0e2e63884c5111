// What an engineer would write who needs these rules only: Lạng Sơn on 2020-04-08, default readings.
// Nothing here is looked up in the library, or the benchmark would measure it against itself.
import type { Credential, Holding, Official, OfficialStatuses, Status } from "cbccvc";

type FindingStatuses = OfficialStatuses["findings"][number];
type Answer = Exclude<Status, "notApplicable">;

const AS_OF = 2020_04_08;
/** The first days of birth of those under 55 and under 50 at the end of 2020. */
const FIRST_MAN_UNDER_AGE = 1966_01_01;
const FIRST_WOMAN_UNDER_AGE = 1971_01_01;

const PROGRAMMES = new Map([
  ["division", 0],
  ["district", 1],
  ["department", 2],
  ["ministryDepartment", 3],
  ["deputyMinister", 4],
]);

/** The highest programme, by programme, that plainly cannot stand in for it. */
const HIGHEST_LOWER = [-1, 0, 0, 1, 3];

const RANK_LEVELS = new Map([
  ["associateOfficer", 0],
  ["specialist", 1],
  ["principalSpecialist", 2],
  ["seniorSpecialist", 3],
]);

/** The degrees that plainly cannot stand in for a certificate. */
const PLAIN_DEGREES = new Set([
  "vocationalSecondary",
  "college",
  "university",
  "master",
  "doctorate",
]);

const division = { requirement: "leadership-division", programme: 0 };
const district = { requirement: "leadership-district", programme: 1 };
const department = { requirement: "leadership-department", programme: 2 };
const ministryDepartment = { requirement: "leadership-ministry-department", programme: 3 };
const deputyMinister = { requirement: "leadership-deputy-minister", programme: 4 };

const STATE_LEADERS = new Map([
  ["deputy-minister", deputyMinister],
  ["ministry-department-director", ministryDepartment],
  ["deputy-ministry-department-director", ministryDepartment],
  ["department-director", department],
  ["deputy-department-director", department],
  ["department-division-head", division],
  ["deputy-department-division-head", division],
  ["district-chairperson", district],
  ["district-vice-chairperson", district],
  ["district-division-head", division],
  ["deputy-district-division-head", division],
]);

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

function firstDay(date: string): number {
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const month = date.length > 4 ? twoDigits(date, 5) : 1;
  const day = date.length > 7 ? twoDigits(date, 8) : 1;
  return year * 10000 + month * 100 + day;
}

function lastDay(date: string): number {
  if (date.length === 10) return firstDay(date);
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  return year * 10000 + (date.length > 4 ? twoDigits(date, 5) : 12) * 100 + 31;
}

/** Joins whom a rule reaches with what it asks. */
function conclude(reached: Answer, asked: Answer): Status {
  if (reached === "notMet") return "notApplicable";
  if (asked === "met") return "met";
  return reached === "unknown" ? "unknown" : asked;
}

function isHeld({ since, until, planned }: Holding): Answer {
  if (planned === true) return "met";
  let answer: Answer = "met";
  if (since !== undefined && lastDay(since) > AS_OF) {
    if (firstDay(since) > AS_OF) return "notMet";
    answer = "unknown";
  }
  if (until !== undefined && firstDay(until) < AS_OF) {
    if (lastDay(until) < AS_OF) return "notMet";
    answer = "unknown";
  }
  return answer;
}

function isIssued({ issuedOn }: Credential): Answer {
  if (issuedOn === undefined || lastDay(issuedOn) <= AS_OF) return "met";
  return firstDay(issuedOn) > AS_OF ? "notMet" : "unknown";
}

function isUnderAge({ birth, sex }: Official): Answer {
  if (birth === undefined) return "unknown";
  const first = firstDay(birth);
  if (first > AS_OF) return "unknown";
  if (first >= (sex === "male" ? FIRST_MAN_UNDER_AGE : FIRST_WOMAN_UNDER_AGE)) return "met";
  const last = lastDay(birth);
  if (last < (sex === "female" ? FIRST_WOMAN_UNDER_AGE : FIRST_MAN_UNDER_AGE)) return "notMet";
  return "unknown";
}

/** Whether a programme was taken; another that may stand in leaves it open, as does no known level. */
function hasTakenProgramme({ credentials }: Official, programme: number): Answer {
  const held = credentials?.leadership;
  if (held === undefined) return "unknown";
  const lower = HIGHEST_LOWER[programme] ?? -1;
  let answer: Answer = "notMet";
  for (const credential of held) {
    const taken = PROGRAMMES.get(credential.level);
    if (taken !== undefined && taken <= lower) continue;
    const issued = isIssued(credential);
    if (issued === "notMet") continue;
    if (issued === "met" && taken === programme) return "met";
    answer = "unknown";
  }
  return answer;
}

function hasRankCertificate({ credentials }: Official, rank: number): Answer {
  const held = credentials?.stateManagement;
  if (held === undefined) return "unknown";
  let answer: Answer = "notMet";
  for (const credential of held) {
    const level = RANK_LEVELS.get(credential.level);
    if (level !== undefined && level < rank) continue;
    const issued = isIssued(credential);
    if (issued === "notMet") continue;
    if (issued === "met" && level === rank) return "met";
    answer = "unknown";
  }
  return answer;
}

/** Whether a degree may stand in for the specialist's certificate: of none was it seen. */
function mayHaveEquivalent({ credentials }: Official): Answer {
  const held = credentials?.degree;
  if (held === undefined) return "unknown";
  for (const credential of held) {
    if (!PLAIN_DEGREES.has(credential.level) && isIssued(credential) !== "notMet") return "unknown";
  }
  return "notMet";
}

function isCivilServant({ category }: Official): Answer {
  if (category === undefined) return "unknown";
  return category === "civilServant" ? "met" : "notMet";
}

/** Both parts of the directive: the first for who serves, the second for who is planned. */
function listDeadlines(
  official: Official,
  holding: Holding,
  held: Answer,
  asked: Answer,
): Status[] {
  if (holding.planned === true) return ["notApplicable", conclude(held, asked)];
  let reached = isUnderAge(official);
  if (reached === "met") reached = held;
  return [conclude(reached, asked), "notApplicable"];
}

function addHolding(official: Official, holding: Holding, findings: FindingStatuses[]): void {
  const held = isHeld(holding);
  if (held === "notMet") return;
  const { post } = holding;

  const leader = STATE_LEADERS.get(post);
  if (leader !== undefined) {
    const asked = hasTakenProgramme(official, leader.programme);
    findings.push({
      requirement: leader.requirement,
      status: conclude(held, asked),
      deadlines: listDeadlines(official, holding, held, asked),
    });
    if (leader === district) {
      findings.push({
        requirement: "elected-district-leadership",
        status: "unknown",
        deadlines: [],
      });
      return;
    }
    findings.push({
      requirement: "state-leadership-political-theory",
      status: "unknown",
      deadlines: [],
    });
    findings.push({ requirement: "state-leadership-degree", status: "unknown", deadlines: [] });
  } else if (post === "commune-chairperson" || post === "commune-vice-chairperson") {
    findings.push({ requirement: "commune-leadership", status: "unknown", deadlines: [] });
    findings.push({
      requirement: "commune-leadership-programme",
      status: "unknown",
      deadlines: listDeadlines(official, holding, held, "unknown"),
    });
  } else {
    findings.push({ requirement: null, status: "unknown", deadlines: [] });
  }
}

/** What a rank asks; the certificates of three ranks were not seen. */
function askRank(official: Official, rank: string): Answer {
  if (rank === "associateOfficer") return hasRankCertificate(official, 0);
  if (rank !== "specialist") return "unknown";
  const asked = hasRankCertificate(official, 1);
  return asked === "notMet" ? mayHaveEquivalent(official) : asked;
}

const RANK_REQUIREMENTS = new Map([
  ["seniorSpecialist", "state-management-senior-specialist"],
  ["principalSpecialist", "state-management-principal-specialist"],
  ["specialist", "state-management-specialist"],
  ["associateOfficer", "state-management-associate-officer"],
  ["staff", "state-management-staff"],
]);

function addRank(official: Official, findings: FindingStatuses[]): void {
  const { rank } = official;
  if (rank === null) return;
  const reached = isCivilServant(official);
  if (rank === undefined) {
    if (reached === "notMet") return;
    findings.push({ requirement: null, status: "unknown", deadlines: [] });
    return;
  }
  const requirement = RANK_REQUIREMENTS.get(rank);
  if (requirement === undefined) {
    findings.push({ requirement: null, status: "unknown", deadlines: [] });
    return;
  }
  findings.push({
    requirement,
    status: reached === "notMet" ? "notApplicable" : conclude(reached, askRank(official, rank)),
    // No deadline covers ranks by default; both would under another reading.
    deadlines: ["notApplicable", "notApplicable"],
  });
}

function worse(a: Status, b: Status): Status {
  if (a === "notMet" || b === "notMet") return "notMet";
  if (a === "unknown" || b === "unknown") return "unknown";
  return a === "met" || b === "met" ? "met" : "notApplicable";
}

function worstFrom(first: number, findings: readonly FindingStatuses[], status: Status): Status {
  let worst = status;
  for (let index = first; index < findings.length; index += 1) {
    const finding = findings[index];
    if (finding !== undefined) worst = worse(worst, finding.status);
  }
  return worst;
}

export function assessByHand(official: Official): OfficialStatuses {
  const findings: FindingStatuses[] = [];
  let status: Status = "notApplicable";

  const { holdings } = official;
  if (holdings === undefined) {
    findings.push({ requirement: null, status: "unknown", deadlines: [] });
    status = "unknown";
  } else {
    for (const holding of holdings) {
      const first = findings.length;
      addHolding(official, holding, findings);
      // A planned post makes a need for training, never a breach.
      if (holding.planned === true) continue;
      status = worstFrom(first, findings, status);
    }
  }

  const first = findings.length;
  addRank(official, findings);
  status = worstFrom(first, findings, status);

  return { official: official.id, status, findings };
}
