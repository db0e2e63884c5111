import type { CalendarDate } from "../../../terms/calendar-date.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import {
  collegeOrHigher,
  universityOrHigher,
  vocationalSecondaryOrHigher,
} from "../degree-levels.ts";
import { allOf, anyOf, gap, holdsDegree, type Authored } from "../conditions.ts";
import { degreeOrElse, masterOrHigher, publicEmployees } from "./conditions.ts";
import {
  articleOf,
  lowerSecondary,
  preschool,
  primary,
  titleOf,
  titleOf2015,
  upperSecondary,
  type School,
  type SchoolTitle,
} from "./schools.ts";
import { codified, decree93, educationLaw, lawOnTeachers, startOf2015 } from "./sources.ts";

// A record holds the level of a degree and not its subject. So a requirement here asks for the level
// alone; whether the subject fits, and pedagogy beside another subject, a person must judge.

type Entry = RequirementTimeline["history"][number];

function asks(
  effectiveFrom: CalendarDate,
  asked: Authored,
  source: Citation,
  start?: Dated<never>["start"],
): Entry {
  return {
    effectiveFrom,
    ...(start !== undefined && { start }),
    value: { when: "whileHolding", scope: publicEmployees, asks: asked },
    source,
  };
}

const jointCircular = (
  { jointCircular: instrument }: School,
  trust: "text" | "press",
  seenIn: string,
): Citation => ({ instrument, trust, seenIn });

const unseen2015: Entry = {
  effectiveFrom: "2015-11-03",
  value: {
    when: null,
    scope: publicEmployees,
    asks: gap("teacherDegrees2015"),
  },
  source: null,
};

/** The grades ended with Decree 93/2026: what lies above the law's own standard is not known. */
const college = holdsDegree(collegeOrHigher);
const university = holdsDegree(universityOrHigher);

/** For some subjects, and for minority languages, a college degree is the standard at first. */
const universityOrSubject: Authored = {
  reading: "teacher.subject",
  options: {
    notKnown: anyOf(university, allOf(holdsDegree(["college"]), gap("teacherOfSpecialSubject"))),
    other: university,
    special: college,
  },
};
const subjectsFrom20260331 = asks("2026-03-31", universityOrSubject, decree93("20", "2"));

const onlyTheLawIsLeft = {
  known: "inferred",
  because: {
    vi: "Thông tư liên tịch năm 2015 bị thay thế từ ngày này; với người còn giữ hạng cũ chỉ còn trình độ chuẩn của luật",
    en: "The joint circular of 2015 was replaced from this day; of those who keep the old grade only the law's own degree is asked",
  },
} as const;

function timeline(
  { title, id, name }: SchoolTitle,
  history: readonly Entry[],
): RequirementTimeline {
  return {
    id: `degree-${id}`,
    name: { vi: `Trình độ đào tạo của ${name.vi}`, en: `Degree asked of a ${name.en}` },
    of: { titles: [title] },
    nature: "training",
    history,
  };
}

/** A title of the circulars of 2021 with what each change asked. */
function from2021(
  school: School,
  grade: 1 | 2 | 3,
  asked: Authored,
  later: readonly Entry[],
  source?: Citation,
): RequirementTimeline {
  const place = { clause: "3", point: "a" };
  const text = codified(school.circular, articleOf(grade), place);
  return timeline(titleOf(school, grade), [asks("2021-03-20", asked, source ?? text), ...later]);
}

const amended = (school: School) =>
  asks(
    "2023-05-30",
    university,
    codified(school.circular, "5", { clause: "3", point: "a", amendedBy: ["08-2023-tt-bgddt"] }),
  );
const masterOf2021 = (school: School): Citation => ({
  instrument: school.circular,
  article: "5",
  clause: "3",
  point: "a",
  trust: "press",
  seenIn: "lawnet.vn, bài 399114",
});
const lawOf2020 = asks("2020-07-01", university, educationLaw);
const lawOf2026 = asks("2026-01-01", university, lawOnTeachers);

const preschoolDegrees: readonly RequirementTimeline[] = [
  from2021(preschool, 1, university, [
    asks(
      "2026-03-31",
      anyOf(university, allOf(college, gap("teacherGradesFrom20260331"))),
      decree93("3", "1"),
    ),
  ]),
  from2021(preschool, 2, university, [
    asks(
      "2026-03-31",
      anyOf(university, allOf(college, gap("teacherGradesFrom20260331"))),
      decree93("3", "1"),
    ),
  ]),
  from2021(preschool, 3, college, [asks("2026-01-01", college, lawOnTeachers)]),
  timeline(titleOf2015(preschool, 2), [
    asks(
      "2015-11-03",
      university,
      jointCircular(preschool, "press", "lawnet.vn, bài 142618"),
      startOf2015,
    ),
    asks("2021-03-20", college, educationLaw, onlyTheLawIsLeft),
    asks("2026-01-01", college, lawOnTeachers),
  ]),
  timeline(titleOf2015(preschool, 3), [
    asks(
      "2015-11-03",
      college,
      jointCircular(preschool, "press", "lawnet.vn, bài 142618"),
      startOf2015,
    ),
    asks("2020-07-01", college, educationLaw),
    asks("2026-01-01", college, lawOnTeachers),
  ]),
  timeline(titleOf2015(preschool, 4), [
    asks(
      "2015-11-03",
      holdsDegree(vocationalSecondaryOrHigher),
      jointCircular(preschool, "press", "lawnet.vn, bài 142618"),
      startOf2015,
    ),
    asks("2020-07-01", college, educationLaw),
    asks("2026-01-01", college, lawOnTeachers),
  ]),
];

const primaryDegrees: readonly RequirementTimeline[] = [
  from2021(
    primary,
    1,
    holdsDegree(masterOrHigher),
    [amended(primary), lawOf2026, subjectsFrom20260331],
    masterOf2021(primary),
  ),
  from2021(primary, 2, university, [lawOf2026, subjectsFrom20260331]),
  from2021(primary, 3, university, [lawOf2026, subjectsFrom20260331]),
  timeline(titleOf2015(primary, 2), [
    asks(
      "2015-11-03",
      university,
      jointCircular(primary, "text", "thuvienphapluat.vn, hỏi đáp pháp luật 4A81E"),
      startOf2015,
    ),
    lawOf2020,
    lawOf2026,
    subjectsFrom20260331,
  ]),
  timeline(titleOf2015(primary, 3), [
    asks(
      "2015-11-03",
      college,
      jointCircular(primary, "press", "lawnet.vn, bài 152851"),
      startOf2015,
    ),
    lawOf2020,
    lawOf2026,
    subjectsFrom20260331,
  ]),
  timeline(titleOf2015(primary, 4), [
    asks(
      "2015-11-03",
      holdsDegree(vocationalSecondaryOrHigher),
      jointCircular(primary, "press", "lawnet.vn, bài 152851"),
      startOf2015,
    ),
    lawOf2020,
    lawOf2026,
    subjectsFrom20260331,
  ]),
];

const lowerSecondaryDegrees: readonly RequirementTimeline[] = [
  from2021(
    lowerSecondary,
    1,
    holdsDegree(masterOrHigher),
    [amended(lowerSecondary), lawOf2026, subjectsFrom20260331],
    masterOf2021(lowerSecondary),
  ),
  from2021(lowerSecondary, 2, university, [lawOf2026, subjectsFrom20260331]),
  from2021(lowerSecondary, 3, university, [lawOf2026, subjectsFrom20260331]),
  timeline(titleOf2015(lowerSecondary, 1), [
    unseen2015,
    // What the joint circular asked of grade I was not seen; the law asks at least this.
    asks("2020-07-01", allOf(university, gap("teacherDegrees2015")), educationLaw),
    asks("2021-03-20", university, educationLaw, onlyTheLawIsLeft),
    lawOf2026,
    subjectsFrom20260331,
  ]),
  timeline(titleOf2015(lowerSecondary, 2), [
    asks(
      "2015-11-03",
      university,
      {
        ...jointCircular(lowerSecondary, "text", "giaoducthoidai.vn, bài 20200424103631011"),
        article: "5",
        clause: "2",
      },
      startOf2015,
    ),
    lawOf2020,
    lawOf2026,
    subjectsFrom20260331,
  ]),
  timeline(titleOf2015(lowerSecondary, 3), [
    unseen2015,
    lawOf2020,
    lawOf2026,
    subjectsFrom20260331,
  ]),
];

const upperSecondaryText = (grade: 1 | 2 | 3) =>
  codified("04-2021-tt-bgddt", articleOf(grade), { clause: "3", point: "a" });

const upperSecondaryDegrees: readonly RequirementTimeline[] = [
  timeline(titleOf(upperSecondary, 1), [
    unseen2015,
    asks("2020-07-01", allOf(university, gap("teacherDegrees2015")), educationLaw),
    asks("2021-03-20", holdsDegree(masterOrHigher), upperSecondaryText(1)),
    asks(
      "2026-03-31",
      degreeOrElse(masterOrHigher, "teacherGradesFrom20260331"),
      decree93("3", "1"),
    ),
  ]),
  timeline(titleOf(upperSecondary, 2), [
    unseen2015,
    lawOf2020,
    asks("2021-03-20", university, {
      ...upperSecondaryText(2),
      seenIn: "news.laodong.vn, bài 1626221",
    }),
    lawOf2026,
    subjectsFrom20260331,
  ]),
  timeline(titleOf(upperSecondary, 3), [
    unseen2015,
    lawOf2020,
    asks("2021-03-20", university, upperSecondaryText(3)),
    lawOf2026,
    subjectsFrom20260331,
  ]),
];

/** The degrees of teachers of preschool and general education, by title. */
export const teacherDegrees: readonly RequirementTimeline[] = [
  ...preschoolDegrees,
  ...primaryDegrees,
  ...lowerSecondaryDegrees,
  ...upperSecondaryDegrees,
];
