import type { CalendarDate } from "../../../terms/calendar-date.ts";
import type { DeadlineTimeline } from "../../authored-law.ts";
import { allOf, anyOf, gap, holdsDegree, type Authored } from "../conditions.ts";

// Bound is who had 84 (96) months left to the age of retirement on 1 July 2020. By the ages of the
// time, 60 and 55, that is who was not yet 53 and 48 (52 and 47) the day before; the ages have only
// risen since, so these are bound under any count. By the schedule that Decree 135/2020 set later,
// men born from 1 October 1965 (1 July 1966) and women born from 1 March 1970 (1 November 1970)
// reach the number too, and nobody older does. Which ages the decree means was not seen: between the
// two the answer is open. The table of birth days on lawnet.vn differs by a year for 84 months.

const under = (ageYears: number, on: CalendarDate = "2020-06-30"): Authored => ({
  kind: "age",
  is: "under",
  ageYears: { male: ageYears, female: ageYears },
  on,
});

/** Who has so many years left by the ages of the time, and who only by the later schedule. */
interface YearsLeft {
  readonly surely: Authored;
  readonly byLaterSchedule: Authored;
}
type Left = Readonly<Record<"seven" | "eight", YearsLeft>>;

const men: Left = {
  seven: { surely: under(53), byLaterSchedule: under(55, "2020-09-30") },
  eight: { surely: under(52), byLaterSchedule: under(54) },
};
const women: Left = {
  seven: { surely: under(48), byLaterSchedule: under(50, "2020-02-29") },
  eight: { surely: under(47), byLaterSchedule: under(50, "2020-10-31") },
};

/** Men leave later: what binds a woman binds a man of her age, so only then the sex matters. */
const ofEither = (bound: (left: Left) => Authored): Authored =>
  anyOf(bound(women), allOf({ kind: "fact", fact: "sex", in: ["male"] }, bound(men)));

const open = gap("decree71RetirementAge");
const college = holdsDegree(["college"]);

const sevenYearsLeft = ofEither(({ seven }) =>
  anyOf(seven.surely, allOf(open, seven.byLaterSchedule)),
);

/** Primary teachers have seven years with a college degree, and eight without. */
const primaryTeachers = ofEither(({ seven, eight }) =>
  anyOf(
    eight.surely,
    allOf(college, seven.surely),
    allOf(open, anyOf(eight.byLaterSchedule, allOf(college, seven.byLaterSchedule))),
  ),
);

// Articles 4 to 6 set what share of its teachers each body has to bring through by which day, so the
// body fails, not the teacher.

function roadmap(
  id: string,
  teachers: { readonly vi: string; readonly en: string },
  scope: Authored,
  covers: readonly string[],
): DeadlineTimeline {
  return {
    id,
    name: {
      vi: `Lộ trình nâng trình độ chuẩn của ${teachers.vi} đến hết năm 2030`,
      en: `Roadmap to the end of 2030 for the standard degree of ${teachers.en}`,
    },
    bindsOn: "agency",
    history: [
      {
        effectiveFrom: "2020-08-18",
        value: { scope, covers: { requirements: covers }, due: { on: "2030-12-31" } },
        source: {
          instrument: "71-2020-nd-cp",
          article: "2",
          trust: "press",
          seenIn:
            "https://lawnet.vn/thong-tin-phap-luat/en/giao-duc/vietnam-detailed-roadmap-for-teachers-standards-improvement-according-to-decree-no-71-2020-nd-cp-110381.html",
        },
      },
    ],
  };
}

/** The roadmap of Decree 71/2020: its requirements ask for the standard degree and no more. */
export const teacherRoadmap: readonly DeadlineTimeline[] = [
  roadmap(
    "decree-71-preschool-teachers",
    { vi: "giáo viên mầm non", en: "preschool teachers" },
    sevenYearsLeft,
    [
      "degree-preschool-teacher-grade-3",
      "degree-preschool-teacher-grade-3-of-2015",
      "degree-preschool-teacher-grade-4-of-2015",
    ],
  ),
  roadmap(
    "decree-71-primary-teachers",
    { vi: "giáo viên tiểu học", en: "primary teachers" },
    primaryTeachers,
    [
      "degree-primary-teacher-grade-2",
      "degree-primary-teacher-grade-3",
      "degree-primary-teacher-grade-2-of-2015",
      "degree-primary-teacher-grade-3-of-2015",
      "degree-primary-teacher-grade-4-of-2015",
    ],
  ),
  roadmap(
    "decree-71-lower-secondary-teachers",
    { vi: "giáo viên trung học cơ sở", en: "lower secondary teachers" },
    sevenYearsLeft,
    [
      "degree-lower-secondary-teacher-grade-2",
      "degree-lower-secondary-teacher-grade-3",
      "degree-lower-secondary-teacher-grade-1-of-2015",
      "degree-lower-secondary-teacher-grade-2-of-2015",
      "degree-lower-secondary-teacher-grade-3-of-2015",
    ],
  ),
];
