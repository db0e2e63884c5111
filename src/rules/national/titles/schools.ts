import type { Bilingual } from "../../../terms/bilingual.ts";
import type { InstrumentId } from "../../../terms/citation.ts";
import type { LevelId, TitleId } from "../../../terms/official.ts";

/** A grade as the ids write it. */
export type GradeNumber = 1 | 2 | 3 | 4;

/** A level of school whose teachers have titles of their own. */
export interface School {
  /** The beginning of its titles and of the levels of its certificates. */
  readonly stem: string;
  /** The same in the ids of requirements. */
  readonly id: string;
  /** Its teachers. */
  readonly name: Bilingual;
  /** The joint circular of 2015. */
  readonly jointCircular: InstrumentId;
  /** The circular of 2021. */
  readonly circular: InstrumentId;
  /** The grades of its certificates by which a teacher of any grade counts (TT 08/2023). */
  readonly countedGrades: readonly GradeNumber[];
}

export const preschool: School = {
  stem: "preschoolTeacher",
  id: "preschool-teacher",
  name: { vi: "giáo viên mầm non", en: "preschool teacher" },
  jointCircular: "20-2015-ttlt-bgddt-bnv",
  circular: "01-2021-tt-bgddt",
  countedGrades: [2, 3, 4],
};

export const primary: School = {
  stem: "primaryTeacher",
  id: "primary-teacher",
  name: { vi: "giáo viên tiểu học", en: "primary teacher" },
  jointCircular: "21-2015-ttlt-bgddt-bnv",
  circular: "02-2021-tt-bgddt",
  countedGrades: [2, 3, 4],
};

export const lowerSecondary: School = {
  stem: "lowerSecondaryTeacher",
  id: "lower-secondary-teacher",
  name: { vi: "giáo viên trung học cơ sở", en: "lower secondary teacher" },
  jointCircular: "22-2015-ttlt-bgddt-bnv",
  circular: "03-2021-tt-bgddt",
  countedGrades: [1, 2, 3],
};

export const upperSecondary: School = {
  stem: "upperSecondaryTeacher",
  id: "upper-secondary-teacher",
  name: { vi: "giáo viên trung học phổ thông", en: "upper secondary teacher" },
  jointCircular: "23-2015-ttlt-bgddt-bnv",
  circular: "04-2021-tt-bgddt",
  countedGrades: [1, 2, 3],
};

const roman: Readonly<Record<GradeNumber, string>> = { 1: "I", 2: "II", 3: "III", 4: "IV" };

/** What a title of a school is called, and what belongs to it. */
export interface SchoolTitle {
  readonly title: TitleId;
  readonly id: string;
  readonly name: Bilingual;
}

/** A title of the circulars of 2021. */
export const titleOf = ({ stem, id, name }: School, grade: GradeNumber): SchoolTitle => ({
  title: `${stem}Grade${grade}`,
  id: `${id}-grade-${grade}`,
  name: { vi: `${name.vi} hạng ${roman[grade]}`, en: `${name.en}, grade ${roman[grade]}` },
});

/** A title of the joint circulars of 2015. */
export const titleOf2015 = ({ stem, id, name }: School, grade: GradeNumber): SchoolTitle => ({
  title: `${stem}Grade${grade}Of2015`,
  id: `${id}-grade-${grade}-of-2015`,
  name: {
    vi: `${name.vi} hạng ${roman[grade]} (năm 2015)`,
    en: `${name.en}, grade ${roman[grade]} (of 2015)`,
  },
});

/** The certificates of a school by grade. */
export const certificatesOf = (
  { stem }: School,
  grades: readonly GradeNumber[],
): readonly LevelId[] => grades.map((grade) => `${stem}Grade${grade}`);

/** The article of the circular of 2021 that sets a grade: 3 for III, 4 for II, 5 for I. */
export const articleOf = (grade: 1 | 2 | 3): string => String(6 - grade);
