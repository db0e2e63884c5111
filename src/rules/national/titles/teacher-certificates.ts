import type { Citation } from "../../../terms/citation.ts";
import type { GapId } from "../../../terms/question.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import type { RequirementTime } from "../../../standards/requirement.ts";
import { allOf, anyOf, gap, type Authored } from "../conditions.ts";
import {
  certificateByGrade,
  heldFrom,
  publicEmployees,
  titleCertificate,
  unlessBroughtOver,
  unlessRelieved,
  unlessTransferred,
} from "./conditions.ts";
import { everybody, nobody } from "../everybody.ts";
import {
  articleOf,
  certificatesOf,
  lowerSecondary,
  preschool,
  primary,
  titleOf,
  titleOf2015,
  upperSecondary,
  type GradeNumber,
  type School,
  type SchoolTitle,
} from "./schools.ts";
import {
  CODIFIED_PAGE,
  codified,
  decree89Exemption,
  decree93,
  replacedIn2021,
  startOf2015,
} from "./sources.ts";

// A grade-III recruit has some months from recruitment, and gets the title only after probation
// (Điều 7 of each circular). A record tells when the title began, not the recruitment. So the months
// run from the title here: the day given is the latest that can be meant, never too early.

type Entry = RequirementTimeline["history"][number];
type History = readonly Entry[];

/** The certificate of the grade itself; whether one of another grade will do was not seen. */
function certificateOfGrade(
  school: School,
  grade: GradeNumber,
  grades: readonly GradeNumber[],
): Authored {
  const others = certificatesOf(
    school,
    grades.filter((each) => each !== grade),
  );
  return anyOf(
    titleCertificate(certificatesOf(school, [grade])),
    allOf(titleCertificate([school.stem, ...others]), gap("otherGradeCertificate")),
  );
}

/** Any paper of the level of school that counts since Circular 08/2023 (its clause 3). */
function certificateOfSchool(school: School, grades: readonly GradeNumber[]): Authored {
  const counted = certificatesOf(school, school.countedGrades);
  const uncounted = certificatesOf(
    school,
    grades.filter((each) => !school.countedGrades.includes(each)),
  );
  return anyOf(
    titleCertificate([school.stem]),
    certificateByGrade(counted),
    ...(uncounted.length === 0
      ? []
      : [allOf(titleCertificate(uncounted), gap("otherGradeCertificate"))]),
  );
}

function entry(
  effectiveFrom: Entry["effectiveFrom"],
  when: RequirementTime | null,
  scope: Authored,
  asks: Authored,
  source: Citation,
): Entry {
  return {
    effectiveFrom,
    value: {
      when,
      scope: scope === everybody ? publicEmployees : allOf(publicEmployees, scope),
      asks,
    },
    source,
  };
}

/** From Decree 93/2026 on: who has it is well; whether it still binds was not seen. */
const from20260331 = (asked: Authored, unsure: GapId = "teacherCertificateFrom20260331"): Entry =>
  entry(
    "2026-03-31",
    null,
    unlessRelieved(everybody),
    anyOf(asked, gap(unsure)),
    decree93("21", "2"),
  );

/** Recruits of the circulars of 2021: a probation of up to a year may lie before the title. */
const recruitedSince20210321 = anyOf(
  heldFrom("2022-03-21"),
  allOf(heldFrom("2021-03-21"), gap("recruitmentDay")),
);

/** What Circular 08/2023 says of those recruited before it, whose probation was over, is not clear. */
const since20230530 = (reach: Authored): Authored =>
  unlessRelieved(
    allOf(
      reach,
      anyOf(heldFrom("2023-05-30"), allOf(recruitedSince20210321, gap("recruitsBefore20230530"))),
    ),
    allOf(reach, anyOf(heldFrom("2023-05-30"), gap("recruitsBefore20230530"))),
  );

const amendedText = (school: School, grade: 1 | 2 | 3): Citation =>
  codified(school.circular, articleOf(grade), {
    clause: "3",
    point: "b",
    amendedBy: ["08-2023-tt-bgddt"],
  });

const grades2021 = [1, 2, 3] as const;
const grades2015 = [1, 2, 3, 4] as const;
const gradesOf = (school: School): readonly GradeNumber[] =>
  school === preschool || school === primary ? grades2015 : grades2021;

function timeline({ title, id, name }: SchoolTitle, history: History): RequirementTimeline {
  return {
    id: `certificate-${id}`,
    name: {
      vi: `Chứng chỉ bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp ${name.vi}`,
      en: `Certificate of the professional title of a ${name.en}`,
    },
    of: { titles: [title] },
    nature: "retraining",
    history,
  };
}

/** Grades I and II of the circulars of 2021. */
function higherGrade(
  school: School,
  grade: 1 | 2,
  seen: Pick<Citation, "trust" | "seenIn"> = { trust: "text", seenIn: CODIFIED_PAGE },
): RequirementTimeline {
  const own = certificateOfGrade(school, grade, gradesOf(school));
  const ofSchool = certificateOfSchool(school, gradesOf(school));
  return timeline(titleOf(school, grade), [
    entry("2021-03-20", "whileHolding", everybody, own, {
      ...codified(school.circular, articleOf(grade), { clause: "3", point: "b" }),
      ...seen,
    }),
    entry("2021-12-10", "whileHolding", unlessRelieved(everybody), own, decree89Exemption),
    entry(
      "2023-05-30",
      "whileHolding",
      unlessRelieved(unlessBroughtOver),
      ofSchool,
      amendedText(school, grade),
    ),
    from20260331(ofSchool),
  ]);
}

/**
 * Grade III of the circulars of 2021, where a new code came in: recruits of after 20 March 2021 were
 * bound, and some of those brought over from a grade of 2015.
 */
function newGrade3(
  school: School,
  months: RequirementTime | null,
  source: Citation,
): RequirementTimeline {
  const own = certificateOfGrade(school, 3, gradesOf(school));
  const ofSchool = certificateOfSchool(school, gradesOf(school));
  return timeline(titleOf(school, 3), [
    entry("2021-03-20", months, gap("grade3BoundIn2021"), own, source),
    entry("2021-12-10", months, unlessRelieved(gap("grade3BoundIn2021")), own, decree89Exemption),
    entry(
      "2023-05-30",
      { withinMonths: 12 },
      since20230530(unlessBroughtOver),
      ofSchool,
      amendedText(school, 3),
    ),
    from20260331(ofSchool),
  ]);
}

/** A title of 2015 that asked for the certificate of its grade. */
function of2015(
  school: School,
  grade: GradeNumber,
  source: Omit<Citation, "instrument">,
): RequirementTimeline {
  const grades = school === preschool || school === primary ? ([2, 3, 4] as const) : grades2021;
  return timeline(titleOf2015(school, grade), [
    {
      ...entry("2015-11-03", "whileHolding", everybody, certificateOfGrade(school, grade, grades), {
        instrument: school.jointCircular,
        ...source,
      }),
      start: startOf2015,
    },
    { effectiveFrom: "2021-03-20", value: null, source: replacedIn2021(school.circular) },
  ]);
}

const press = (seenIn: string) => ({ trust: "press", seenIn }) as const;

/** Upper secondary teachers kept their codes. */
function upperSecondaryHigher(grade: 1 | 2): RequirementTimeline {
  const own = certificateOfGrade(upperSecondary, grade, grades2021);
  const ofSchool = certificateOfSchool(upperSecondary, grades2021);
  const place = { clause: "3", point: "b" };
  return timeline(titleOf(upperSecondary, grade), [
    {
      ...entry("2015-11-03", "whileHolding", everybody, own, {
        instrument: upperSecondary.jointCircular,
        ...press("nghean24h.vn, bài a603372"),
      }),
      start: startOf2015,
    },
    entry("2021-03-20", "whileHolding", everybody, own, {
      ...codified("04-2021-tt-bgddt", articleOf(grade), place),
      ...press("lawnet.vn, bài 3189"),
    }),
    entry("2021-12-10", "whileHolding", unlessRelieved(everybody), own, decree89Exemption),
    entry(
      "2023-05-30",
      "whileHolding",
      unlessRelieved(unlessTransferred),
      ofSchool,
      amendedText(upperSecondary, grade),
    ),
    from20260331(ofSchool),
  ]);
}

function upperSecondaryGrade3(): RequirementTimeline {
  const own = certificateOfGrade(upperSecondary, 3, grades2021);
  const ofSchool = certificateOfSchool(upperSecondary, grades2021);
  return timeline(titleOf(upperSecondary, 3), [
    {
      ...entry("2015-11-03", null, nobody, own, {
        instrument: upperSecondary.jointCircular,
        ...press("lawnet.vn, bài 145909"),
      }),
      start: startOf2015,
    },
    entry("2021-03-20", { withinMonths: 36 }, recruitedSince20210321, own, {
      instrument: "04-2021-tt-bgddt",
      article: "9",
      clause: "5",
      trust: "text",
      seenIn: "nganhangphapluat.thukyluat.vn, bài 337993",
    }),
    entry(
      "2021-12-10",
      { withinMonths: 36 },
      unlessRelieved(recruitedSince20210321, everybody),
      own,
      decree89Exemption,
    ),
    entry(
      "2023-05-30",
      { withinMonths: 12 },
      since20230530(unlessTransferred),
      ofSchool,
      amendedText(upperSecondary, 3),
    ),
    from20260331(ofSchool),
  ]);
}

const grade3Text = (school: School, trust: "text" | "press", seenIn: string): Citation => ({
  instrument: school.circular,
  article: "3",
  clause: "3",
  point: "b",
  trust,
  seenIn,
});

/** The page tells what the amendment put in the place of the certificates by grade. */
const changeOf2023 = {
  trust: "official",
  seenIn: "https://sonv.hungyen.gov.vn/portal/pages/print.aspx?p=11034",
} as const;

/** The certificates of the titles of teachers of preschool and general education. */
export const teacherCertificates: readonly RequirementTimeline[] = [
  higherGrade(preschool, 1),
  higherGrade(preschool, 2),
  newGrade3(
    preschool,
    { withinMonths: 36 },
    grade3Text(preschool, "press", "lawnet.vn, bài 105327"),
  ),
  of2015(preschool, 2, press("lawnet.vn, bài 142618")),
  of2015(preschool, 3, press("lawnet.vn, bài 142618")),
  higherGrade(primary, 1),
  higherGrade(primary, 2),
  newGrade3(
    primary,
    { withinMonths: 36 },
    codified("02-2021-tt-bgddt", "3", { clause: "3", point: "b" }),
  ),
  of2015(primary, 2, { trust: "text", seenIn: "thuvienphapluat.vn, hỏi đáp pháp luật 4A81E" }),
  of2015(primary, 3, press("lawnet.vn, bài 152851")),
  higherGrade(lowerSecondary, 1, changeOf2023),
  higherGrade(lowerSecondary, 2, changeOf2023),
  // Whom it binds was seen on an official page; the 36 months of this circular were not.
  newGrade3(lowerSecondary, null, {
    instrument: "03-2021-tt-bgddt",
    article: "10",
    clause: "5",
    trust: "official",
    seenIn: "baochinhphu.vn, trang 102291413",
  }),
  of2015(lowerSecondary, 1, press("nghean24h.vn, bài a603372")),
  of2015(lowerSecondary, 2, {
    article: "5",
    clause: "2",
    trust: "text",
    seenIn: "giaoducthoidai.vn, bài 20200424103631011",
  }),
  upperSecondaryHigher(1),
  upperSecondaryHigher(2),
  upperSecondaryGrade3(),
];
