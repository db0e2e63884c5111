import type { Official } from "cbccvc";
import {
  ANY_DEGREE,
  BASIC_INFORMATICS,
  COLLEGE,
  holds,
  LANGUAGE_1,
  LANGUAGE_2,
  LANGUAGE_3,
  LOWER_SECONDARY_1,
  LOWER_SECONDARY_2,
  PRESCHOOL_2,
  PRESCHOOL_3,
  PRIMARY_2,
  PRIMARY_3,
  speaks,
  UNIVERSITY,
  UPPER_SECONDARY_1,
  UPPER_SECONDARY_2,
  type Worth,
} from "./papers.ts";
import { add, addUnclear, type Answer, type FindingStatuses } from "./records.ts";

function isPublicEmployee({ category }: Official): Answer {
  switch (category) {
    case "publicEmployee":
      return "met";
    case "cadre":
    case "civilServant":
    case "councilDeputy":
    case "nonSpecialisedCommuneStaff":
    case "contractStaff":
      return "notMet";
    default:
      return "unknown";
  }
}

/** What a teacher is asked for; `null` where it is asked and was not seen. */
interface Title {
  readonly degree: string;
  readonly degreeWorth: Worth | null;
  /** `undefined` where none is asked for. */
  readonly certificate: string | undefined;
  /** `null` where it is asked of nobody on this day. */
  readonly certificateWorth: Worth | null;
  readonly language: string;
  readonly languageWorth: Worth;
  readonly informatics: string;
  readonly isInformaticsSeen: boolean;
}

function createTitle(
  name: string,
  degreeWorth: Worth | null,
  certificateWorth: Worth | null | undefined,
  languageWorth: Worth,
  isInformaticsSeen: boolean,
): Title {
  return {
    degree: `degree-${name}`,
    degreeWorth,
    certificate: certificateWorth === undefined ? undefined : `certificate-${name}`,
    certificateWorth: certificateWorth ?? null,
    language: `language-${name}`,
    languageWorth,
    informatics: `informatics-${name}`,
    isInformaticsSeen,
  };
}

const preschool = (grade: number) => `preschool-teacher-grade-${grade}-of-2015`;
const primary = (grade: number) => `primary-teacher-grade-${grade}-of-2015`;
const lower = (grade: number) => `lower-secondary-teacher-grade-${grade}-of-2015`;
const upper = (grade: number) => `upper-secondary-teacher-grade-${grade}`;

const TITLES: ReadonlyMap<string, Title> = new Map([
  [
    "preschoolTeacherGrade2Of2015",
    createTitle(preschool(2), UNIVERSITY, PRESCHOOL_2, LANGUAGE_2, true),
  ],
  [
    "preschoolTeacherGrade3Of2015",
    createTitle(preschool(3), COLLEGE, PRESCHOOL_3, LANGUAGE_2, true),
  ],
  [
    "preschoolTeacherGrade4Of2015",
    createTitle(preschool(4), ANY_DEGREE, undefined, LANGUAGE_1, true),
  ],
  ["primaryTeacherGrade2Of2015", createTitle(primary(2), UNIVERSITY, PRIMARY_2, LANGUAGE_2, true)],
  ["primaryTeacherGrade3Of2015", createTitle(primary(3), COLLEGE, PRIMARY_3, LANGUAGE_2, true)],
  ["primaryTeacherGrade4Of2015", createTitle(primary(4), ANY_DEGREE, undefined, LANGUAGE_1, true)],
  [
    "lowerSecondaryTeacherGrade1Of2015",
    createTitle(lower(1), null, LOWER_SECONDARY_1, LANGUAGE_3, false),
  ],
  [
    "lowerSecondaryTeacherGrade2Of2015",
    createTitle(lower(2), UNIVERSITY, LOWER_SECONDARY_2, LANGUAGE_2, true),
  ],
  ["lowerSecondaryTeacherGrade3Of2015", createTitle(lower(3), null, undefined, LANGUAGE_1, false)],
  [
    "upperSecondaryTeacherGrade1",
    createTitle(upper(1), null, UPPER_SECONDARY_1, LANGUAGE_3, false),
  ],
  [
    "upperSecondaryTeacherGrade2",
    createTitle(upper(2), null, UPPER_SECONDARY_2, LANGUAGE_2, false),
  ],
  ["upperSecondaryTeacherGrade3", createTitle(upper(3), null, null, LANGUAGE_2, false)],
]);

export function addTitle(official: Official, findings: FindingStatuses[]): void {
  const { title: name, credentials } = official;
  if (name === null) return;
  const reached = isPublicEmployee(official);
  if (name === undefined) {
    if (reached !== "notMet") addUnclear(findings);
    return;
  }
  const title = TITLES.get(name);
  if (title === undefined) {
    addUnclear(findings);
    return;
  }
  const { degreeWorth, certificate, certificateWorth } = title;
  const degree = degreeWorth === null ? "unknown" : holds(credentials?.degree, degreeWorth);
  add(title.degree, reached, degree, findings);
  if (certificate !== undefined) {
    if (certificateWorth === null) add(certificate, "notMet", "unknown", findings);
    else {
      add(certificate, reached, holds(credentials?.professionalTitle, certificateWorth), findings);
    }
  }
  add(title.language, reached, speaks(credentials, title.languageWorth), findings);
  const informatics = title.isInformaticsSeen
    ? holds(credentials?.informatics, BASIC_INFORMATICS)
    : "unknown";
  add(title.informatics, reached, informatics, findings);
}
