import type { Credential, CredentialsByField } from "cbccvc";
import { isIssued, readList, type Answer } from "./records.ts";

/** What each level of a field counts for; of a level that is not in it nothing is known. */
export type Worth = ReadonlyMap<string, Answer>;

const PAPERS = new Set(["diploma", "certificate", "confirmation", "replacement"]);

/** Levels that count, and levels that no text seen says may stand in for them. */
function count(
  levels: readonly string[],
  counting: readonly string[],
  open: readonly string[] = [],
): Worth {
  const worth = new Map<string, Answer>(levels.map((level) => [level, "notMet"]));
  for (const level of open) worth.set(level, "unknown");
  for (const level of counting) worth.set(level, "met");
  return worth;
}

/** Whether a paper is held that counts. */
export function holds(credentials: readonly Credential[] | undefined, worth: Worth): Answer {
  const held = readList(credentials);
  if (held === undefined) return "unknown";
  let answer: Answer = "notMet";
  for (const { level, paper, issuedOn } of held) {
    const counts = worth.get(level) ?? "unknown";
    if (counts === "notMet") continue;
    const issued = isIssued(issuedOn);
    if (issued === "notMet") continue;
    const isKnown = counts === "met" && issued === "met";
    if (isKnown && (paper === undefined || PAPERS.has(paper))) return "met";
    answer = "unknown";
  }
  return answer;
}

const DEGREES = [
  "vocationalSecondary",
  "college",
  "university",
  "bachelorOfPublicAdministration",
  "master",
  "masterOfPublicAdministration",
  "doctorate",
  "doctorateOfPublicAdministration",
];
export const ANY_DEGREE = count(DEGREES, DEGREES);
export const COLLEGE = count(DEGREES, DEGREES.slice(1));
export const UNIVERSITY = count(DEGREES, DEGREES.slice(2));
export const UNIVERSITY_OR_PERHAPS_LOWER = count(DEGREES, DEGREES.slice(2), DEGREES.slice(0, 2));
export const PUBLIC_ADMINISTRATION = count(DEGREES, [
  "bachelorOfPublicAdministration",
  "masterOfPublicAdministration",
  "doctorateOfPublicAdministration",
]);

export const UPPER_SECONDARY = count(["lowerSecondary", "upperSecondary"], ["upperSecondary"]);

const THEORY = [
  "elementary",
  "intermediate",
  "intermediatePoliticalTheoryAdministration",
  "advanced",
  "politicalTheoryAdministration",
  "bachelorOfPolitics",
];
export const INTERMEDIATE_THEORY = count(THEORY, THEORY.slice(1));

const PROGRAMMES = [
  "commune",
  "communeDivision",
  "publicServiceUnitManager",
  "division",
  "district",
  "department",
  "ministryDepartment",
  "deputyMinister",
];
export const DIVISION = count(PROGRAMMES, ["division"], PROGRAMMES.slice(4));
export const DISTRICT = count(PROGRAMMES, ["district"], PROGRAMMES.slice(5));
export const DEPARTMENT = count(
  PROGRAMMES,
  ["department"],
  ["district", "ministryDepartment", "deputyMinister"],
);

const RANKS = ["associateOfficer", "specialist", "principalSpecialist", "seniorSpecialist"];
export const ASSOCIATE_OFFICER = count(RANKS, ["associateOfficer"], RANKS.slice(1));
export const SPECIALIST = count(RANKS, ["specialist"], RANKS.slice(2));

const DEFENCE = ["defenceGroup4", "defenceGroup3", "defenceGroup2", "defenceGroup1"];
export const DEFENCE_1 = count(DEFENCE, ["defenceGroup1"]);
export const DEFENCE_2 = count(DEFENCE, ["defenceGroup2"], ["defenceGroup1"]);
export const DEFENCE_3 = count(DEFENCE, ["defenceGroup3"], ["defenceGroup1", "defenceGroup2"]);

const LANGUAGE = ["level1", "level2", "level3", "level4", "level5", "level6"];
export const LANGUAGE_1 = count(LANGUAGE, LANGUAGE);
export const LANGUAGE_2 = count(LANGUAGE, LANGUAGE.slice(1));
export const LANGUAGE_3 = count(LANGUAGE, LANGUAGE.slice(2));
const ETHNIC_LANGUAGE = count(["certificate"], [], ["certificate"]);

const INFORMATICS = ["basic", "advanced"];
export const BASIC_INFORMATICS = count(INFORMATICS, INFORMATICS);

const LECTURERS = ["universityLecturer", "pedagogicalCollegeLecturer"];
const TITLES = [
  ...["preschoolTeacher", "primaryTeacher"].flatMap((title) => listGrades(title, 4)),
  ...["lowerSecondaryTeacher", "upperSecondaryTeacher"].flatMap((title) => listGrades(title, 3)),
  ...LECTURERS.flatMap((title) => listGrades(title, 3)),
  ...["doctor", "preventiveMedicineDoctor", "nurse", "midwife", "medicalTechnician"],
  ...["librarian", "practiceLicence"],
];

function listGrades(title: string, lowest: number): string[] {
  return [title, ...Array.from({ length: lowest }, (_, index) => `${title}Grade${index + 1}`)];
}

/** The certificate of one grade; that of another grade asked of the same teachers is left open. */
function countGrade(title: string, grade: number, others: readonly number[]): Worth {
  const open = [title, ...others.map((other) => `${title}Grade${other}`)];
  return count(TITLES, [`${title}Grade${grade}`], open);
}

export const PRESCHOOL_2 = countGrade("preschoolTeacher", 2, [3, 4]);
export const PRESCHOOL_3 = countGrade("preschoolTeacher", 3, [2, 4]);
export const PRIMARY_2 = countGrade("primaryTeacher", 2, [3, 4]);
export const PRIMARY_3 = countGrade("primaryTeacher", 3, [2, 4]);
export const LOWER_SECONDARY_1 = countGrade("lowerSecondaryTeacher", 1, [2, 3]);
export const LOWER_SECONDARY_2 = countGrade("lowerSecondaryTeacher", 2, [1, 3]);
export const UPPER_SECONDARY_1 = countGrade("upperSecondaryTeacher", 1, [2, 3]);
export const UPPER_SECONDARY_2 = countGrade("upperSecondaryTeacher", 2, [1, 3]);

/** An ethnic language may stand in for a foreign one: for whom was not seen. */
export function speaks(credentials: CredentialsByField | undefined, worth: Worth): Answer {
  const foreign = holds(credentials?.foreignLanguage, worth);
  return foreign === "notMet" ? holds(credentials?.ethnicLanguage, ETHNIC_LANGUAGE) : foreign;
}
