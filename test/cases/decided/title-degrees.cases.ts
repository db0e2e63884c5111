import type { CalendarDate, Status } from "cbccvc";

import { asksLaw, type DecidedCase } from "../decided-case.ts";
import { holder, withDegree } from "./titles.people.ts";

type Row = readonly [
  clause: string,
  asOf: CalendarDate,
  title: string,
  requirement: string,
  degree: string,
  status: Status,
];

const rows: readonly Row[] = [
  [
    "TTLT 20/2015, hạng IV",
    "2015-11-03",
    "preschoolTeacherGrade4Of2015",
    "preschool-teacher-grade-4-of-2015",
    "vocationalSecondary",
    "met",
  ],
  [
    "TTLT 20/2015, hạng IV",
    "2020-06-30",
    "preschoolTeacherGrade4Of2015",
    "preschool-teacher-grade-4-of-2015",
    "vocationalSecondary",
    "met",
  ],
  [
    "Luật Giáo dục 2019, Điều 72",
    "2020-07-01",
    "preschoolTeacherGrade4Of2015",
    "preschool-teacher-grade-4-of-2015",
    "vocationalSecondary",
    "notMet",
  ],
  [
    "Luật Giáo dục 2019, Điều 72",
    "2020-07-01",
    "preschoolTeacherGrade4Of2015",
    "preschool-teacher-grade-4-of-2015",
    "college",
    "met",
  ],
  [
    "TTLT 20/2015, hạng II",
    "2021-03-19",
    "preschoolTeacherGrade2Of2015",
    "preschool-teacher-grade-2-of-2015",
    "college",
    "notMet",
  ],
  [
    "Luật Giáo dục 2019, Điều 72",
    "2021-03-20",
    "preschoolTeacherGrade2Of2015",
    "preschool-teacher-grade-2-of-2015",
    "college",
    "met",
  ],
  [
    "TTLT 21/2015, hạng II",
    "2015-11-03",
    "primaryTeacherGrade2Of2015",
    "primary-teacher-grade-2-of-2015",
    "college",
    "notMet",
  ],
  [
    "TTLT 21/2015, hạng II",
    "2015-11-03",
    "primaryTeacherGrade2Of2015",
    "primary-teacher-grade-2-of-2015",
    "university",
    "met",
  ],
  [
    "TTLT 21/2015, hạng III",
    "2020-06-30",
    "primaryTeacherGrade3Of2015",
    "primary-teacher-grade-3-of-2015",
    "college",
    "met",
  ],
  [
    "Luật Giáo dục 2019, Điều 72",
    "2020-07-01",
    "primaryTeacherGrade3Of2015",
    "primary-teacher-grade-3-of-2015",
    "college",
    "notMet",
  ],
  [
    "Luật Giáo dục 2019, Điều 72",
    "2020-07-01",
    "primaryTeacherGrade3Of2015",
    "primary-teacher-grade-3-of-2015",
    "university",
    "met",
  ],
  [
    "TTLT 22/2015, Điều 5 khoản 2",
    "2018-05-01",
    "lowerSecondaryTeacherGrade2Of2015",
    "lower-secondary-teacher-grade-2-of-2015",
    "college",
    "notMet",
  ],
  [
    "TTLT 22/2015, Điều 5 khoản 2",
    "2018-05-01",
    "lowerSecondaryTeacherGrade2Of2015",
    "lower-secondary-teacher-grade-2-of-2015",
    "university",
    "met",
  ],
  [
    "Luật Giáo dục 2019, Điều 72",
    "2020-07-01",
    "lowerSecondaryTeacherGrade3Of2015",
    "lower-secondary-teacher-grade-3-of-2015",
    "college",
    "notMet",
  ],
  [
    "TT 01/2021, Điều 3 khoản 3 điểm a",
    "2021-03-20",
    "preschoolTeacherGrade3",
    "preschool-teacher-grade-3",
    "vocationalSecondary",
    "notMet",
  ],
  [
    "TT 01/2021, Điều 3 khoản 3 điểm a",
    "2021-03-20",
    "preschoolTeacherGrade3",
    "preschool-teacher-grade-3",
    "college",
    "met",
  ],
  [
    "TT 01/2021, Điều 3 khoản 3 điểm a",
    "2021-03-20",
    "preschoolTeacherGrade3",
    "preschool-teacher-grade-3",
    "university",
    "met",
  ],
  [
    "TT 01/2021, Điều 4 khoản 3 điểm a",
    "2021-03-20",
    "preschoolTeacherGrade2",
    "preschool-teacher-grade-2",
    "college",
    "notMet",
  ],
  [
    "TT 02/2021, Điều 5 khoản 3 điểm a",
    "2023-05-29",
    "primaryTeacherGrade1",
    "primary-teacher-grade-1",
    "university",
    "notMet",
  ],
  [
    "TT 02/2021, Điều 5 khoản 3 điểm a",
    "2023-05-29",
    "primaryTeacherGrade1",
    "primary-teacher-grade-1",
    "master",
    "met",
  ],
  [
    "TT 08/2023, Điều 2",
    "2023-05-30",
    "primaryTeacherGrade1",
    "primary-teacher-grade-1",
    "university",
    "met",
  ],
  [
    "TT 08/2023, Điều 2",
    "2023-05-30",
    "primaryTeacherGrade1",
    "primary-teacher-grade-1",
    "college",
    "notMet",
  ],
  [
    "TT 03/2021, Điều 5 khoản 3 điểm a",
    "2023-05-29",
    "lowerSecondaryTeacherGrade1",
    "lower-secondary-teacher-grade-1",
    "university",
    "notMet",
  ],
  [
    "TT 08/2023, Điều 3",
    "2023-05-30",
    "lowerSecondaryTeacherGrade1",
    "lower-secondary-teacher-grade-1",
    "university",
    "met",
  ],
  [
    "TT 04/2021, Điều 5 khoản 3 điểm a",
    "2023-05-30",
    "upperSecondaryTeacherGrade1",
    "upper-secondary-teacher-grade-1",
    "university",
    "notMet",
  ],
  [
    "TT 04/2021, Điều 5 khoản 3 điểm a",
    "2026-03-30",
    "upperSecondaryTeacherGrade1",
    "upper-secondary-teacher-grade-1",
    "university",
    "notMet",
  ],
  [
    "NĐ 93/2026, Điều 3 khoản 1",
    "2026-03-31",
    "upperSecondaryTeacherGrade1",
    "upper-secondary-teacher-grade-1",
    "master",
    "met",
  ],
  [
    "NĐ 93/2026, Điều 3 khoản 1",
    "2026-03-31",
    "upperSecondaryTeacherGrade1",
    "upper-secondary-teacher-grade-1",
    "college",
    "notMet",
  ],
  [
    "Luật Giáo dục 2019, Điều 72",
    "2020-07-01",
    "upperSecondaryTeacherGrade3",
    "upper-secondary-teacher-grade-3",
    "college",
    "notMet",
  ],
  [
    "Luật Nhà giáo, Điều 28 khoản 1",
    "2025-12-31",
    "primaryTeacherGrade3",
    "primary-teacher-grade-3",
    "college",
    "notMet",
  ],
  [
    "Luật Nhà giáo, Điều 28 khoản 1",
    "2026-01-01",
    "primaryTeacherGrade3",
    "primary-teacher-grade-3",
    "college",
    "notMet",
  ],
  [
    "Luật Nhà giáo, Điều 28 khoản 1",
    "2026-01-01",
    "preschoolTeacherGrade3",
    "preschool-teacher-grade-3",
    "college",
    "met",
  ],
  [
    "NĐ 93/2026, Điều 20",
    "2026-03-31",
    "primaryTeacherGrade3",
    "primary-teacher-grade-3",
    "university",
    "met",
  ],
  [
    "NĐ 93/2026, Điều 20",
    "2026-03-31",
    "primaryTeacherGrade3",
    "primary-teacher-grade-3",
    "vocationalSecondary",
    "notMet",
  ],
  [
    "NĐ 93/2026, Điều 20",
    "2026-07-01",
    "primaryTeacherGrade2",
    "primary-teacher-grade-2",
    "university",
    "met",
  ],
  [
    "TT 40/2020, Điều 5 khoản 2 điểm a",
    "2020-12-12",
    "universityLecturerGrade3",
    "university-lecturer-grade-3",
    "university",
    "notMet",
  ],
  [
    "TT 40/2020, Điều 5 khoản 2 điểm a",
    "2020-12-12",
    "universityLecturerGrade3",
    "university-lecturer-grade-3",
    "master",
    "met",
  ],
  [
    "TT 40/2020, Điều 7 khoản 2 điểm a",
    "2024-01-01",
    "universityLecturerGrade1",
    "university-lecturer-grade-1",
    "master",
    "notMet",
  ],
  [
    "TT 40/2020, Điều 7 khoản 2 điểm a",
    "2024-01-01",
    "universityLecturerGrade1",
    "university-lecturer-grade-1",
    "doctorate",
    "met",
  ],
  [
    "TT 35/2020, Điều 4 khoản 2 điểm a",
    "2020-11-20",
    "pedagogicalCollegeLecturerGrade3",
    "pedagogical-college-lecturer-grade-3",
    "university",
    "met",
  ],
  [
    "TT 35/2020, Điều 5 khoản 2 điểm a",
    "2020-11-20",
    "pedagogicalCollegeLecturerGrade2",
    "pedagogical-college-lecturer-grade-2",
    "university",
    "notMet",
  ],
  ["TT 03/2022/TT-BYT, Điều 3", "2022-06-10", "nurseGrade3", "nurse-grade-3", "college", "notMet"],
  ["TT 03/2022/TT-BYT, Điều 3", "2022-06-10", "nurseGrade3", "nurse-grade-3", "university", "met"],
  [
    "TTLT 10/2015, Điều 10 khoản 2",
    "2019-01-01",
    "assistantDoctorGrade4",
    "assistant-doctor",
    "vocationalSecondary",
    "met",
  ],
  [
    "TT 07/2022/TT-BNV, Điều 7 khoản 3",
    "2022-10-15",
    "archivist",
    "archivist",
    "college",
    "notMet",
  ],
  [
    "TT 07/2022/TT-BNV, Điều 8 khoản 3",
    "2022-10-15",
    "associateArchivist",
    "associate-archivist",
    "vocationalSecondary",
    "met",
  ],
];

/** The degrees of titles, below, at and above, and on both sides of each day of change. */
export const titleDegreeCases: readonly DecidedCase[] = rows.map(
  ([clause, asOf, title, requirement, degree, status]) => ({
    clause,
    says: `${title} with ${degree}`,
    asOf,
    official: withDegree(title, degree),
    requirement: `degree-${requirement}`,
    status,
    open: [],
  }),
);

const DECREE_71 = "NĐ 71/2020, Điều 2";

type Bound = readonly [
  title: string,
  degree: string,
  sex: "male" | "female",
  birth: CalendarDate,
  status: Status,
];

const bounds: readonly Bound[] = [
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "female", "1972-07-01", "notMet"],
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "female", "1970-02-28", "notApplicable"],
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "male", "1967-07-01", "notMet"],
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "male", "1965-09-30", "notApplicable"],
  ["preschoolTeacherGrade4Of2015", "college", "female", "1980-01-01", "met"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "female", "1973-07-01", "notMet"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "female", "1970-10-31", "notApplicable"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "male", "1968-07-01", "notMet"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "male", "1966-06-30", "notApplicable"],
  ["primaryTeacherGrade3Of2015", "college", "female", "1972-07-01", "notMet"],
  ["primaryTeacherGrade3Of2015", "college", "male", "1967-07-01", "notMet"],
  ["primaryTeacherGrade3Of2015", "college", "male", "1965-09-30", "notApplicable"],
  ["lowerSecondaryTeacherGrade3Of2015", "college", "female", "1972-07-01", "notMet"],
  ["lowerSecondaryTeacherGrade3Of2015", "college", "female", "1970-02-28", "notApplicable"],
];
const unclearBounds: readonly Bound[] = [
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "female", "1972-06-30", "unknown"],
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "female", "1970-03-01", "unknown"],
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "male", "1967-06-30", "unknown"],
  ["preschoolTeacherGrade4Of2015", "vocationalSecondary", "male", "1965-10-01", "unknown"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "female", "1973-06-30", "unknown"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "female", "1970-11-01", "unknown"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "male", "1968-06-30", "unknown"],
  ["primaryTeacherGrade4Of2015", "vocationalSecondary", "male", "1966-07-01", "unknown"],
];

const kebab: Readonly<Record<string, readonly [requirement: string, deadline: string]>> = {
  preschoolTeacherGrade4Of2015: ["preschool-teacher-grade-4-of-2015", "preschool-teachers"],
  primaryTeacherGrade4Of2015: ["primary-teacher-grade-4-of-2015", "primary-teachers"],
  primaryTeacherGrade3Of2015: ["primary-teacher-grade-3-of-2015", "primary-teachers"],
  lowerSecondaryTeacherGrade3Of2015: [
    "lower-secondary-teacher-grade-3-of-2015",
    "lower-secondary-teachers",
  ],
};

const bound =
  (asOf: CalendarDate) =>
  ([title, level, sex, birth, status]: Bound): DecidedCase => {
    const [requirement, deadline] = kebab[title]!;
    return {
      clause: DECREE_71,
      says: `${title} with ${level}, ${sex}, born ${birth}`,
      asOf,
      official: holder({
        title,
        born: [sex, birth],
        credentials: { degree: [{ level, paper: "diploma" }] },
      }),
      requirement: `degree-${requirement}`,
      deadline: `decree-71-${deadline}`,
      status,
      due: "2030-12-31",
      ...(status === "unknown" && { open: [asksLaw("decree71RetirementAge")] }),
    };
  };

/** Whom the roadmap of Decree 71/2020 binds. */
export const roadmapCases: readonly DecidedCase[] = [
  ...bounds.map(bound("2020-08-18")),
  ...bounds.map(bound("2026-03-30")),
];

/** The subject taught, where a college degree may do from 31 March 2026 on. */
export const subjectCases: readonly DecidedCase[] = (
  [
    ["other", "notMet"],
    ["special", "met"],
  ] as const
).map(([option, status]) => ({
  clause: "NĐ 93/2026, Điều 20 khoản 2",
  says: `a primary teacher with a college degree, subject: ${option}`,
  asOf: "2026-11-21",
  official: withDegree("primaryTeacherGrade3Of2015", "college"),
  requirement: "degree-primary-teacher-grade-3-of-2015",
  readings: { "teacher.subject": option },
  status,
}));

/** Between the two ways of counting the months left. */
export const unclearRoadmapCases: readonly DecidedCase[] = unclearBounds.map(bound("2022-01-01"));

/** What the degrees leave open, and why. */
export const unclearDegreeCases: readonly DecidedCase[] = [
  {
    clause: "NĐ 93/2026, Điều 20 khoản 2",
    says: "a primary teacher with a college degree may teach a subject for which it will do",
    asOf: "2026-03-31",
    official: withDegree("primaryTeacherGrade3", "college"),
    requirement: "degree-primary-teacher-grade-3",
    status: "unknown",
    open: [asksLaw("teacherOfSpecialSubject")],
  },
  {
    clause: "NĐ 93/2026, Điều 3 khoản 1",
    says: "an upper secondary teacher of grade I without a master's",
    asOf: "2026-03-31",
    official: withDegree("upperSecondaryTeacherGrade1", "university"),
    requirement: "degree-upper-secondary-teacher-grade-1",
    status: "unknown",
    open: [asksLaw("teacherGradesFrom20260331")],
  },
  {
    clause: "TTLT 23/2015",
    says: "what was asked of upper secondary teachers was not seen",
    asOf: "2019-09-01",
    official: withDegree("upperSecondaryTeacherGrade2", "university"),
    requirement: "degree-upper-secondary-teacher-grade-2",
    status: "unknown",
    open: [asksLaw("teacherDegrees2015")],
  },
  {
    clause: "TT 03/2022/TT-BYT",
    says: "a principal doctor whose university degree may be topped by a chuyên khoa cấp I",
    asOf: "2023-01-01",
    official: withDegree("doctorGrade2", "university"),
    requirement: "degree-doctor-grade-2",
    status: "unknown",
    open: [asksLaw("medicalSpecialistDegree")],
  },
  {
    clause: "Luật Viên chức 2010, Điều 8",
    says: "a title outside the catalogue",
    asOf: "2024-01-01",
    official: holder({ title: "otherTitle" }),
    requirement: "other-title-standard",
    status: "unknown",
    open: [asksLaw("otherTitleStandard")],
  },
];
