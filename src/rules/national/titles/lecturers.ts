import type { Citation } from "../../../terms/citation.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { universityOrHigher } from "../degree-levels.ts";
import { allOf, anyOf, gap, holdsDegree, type Authored } from "../conditions.ts";
import {
  degreeOrElse,
  doctorates,
  heldFrom,
  masterOrHigher,
  publicEmployees,
  titleCertificate,
  unlessRelieved,
} from "./conditions.ts";
import { everybody } from "../everybody.ts";
import { codified, decree89Exemption, decree93 } from "./sources.ts";

type Entry = RequirementTimeline["history"][number];

/** Lecturers of a kind of school: two circulars of 2020, amended together in 2022. */
interface Lecturers {
  readonly stem: string;
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly circular: "40-2020-tt-bgddt" | "35-2020-tt-bgddt";
  readonly from: "2020-12-12" | "2020-11-20";
  /** The article of grade III; II and I follow it. */
  readonly firstArticle: number;
  readonly places: { readonly degree: string; readonly certificate: string };
  /** The degrees of grade III. */
  readonly lowest: Authored;
}

const university: Lecturers = {
  stem: "universityLecturer",
  id: "university-lecturer",
  name: { vi: "giảng viên đại học", en: "university lecturer" },
  circular: "40-2020-tt-bgddt",
  from: "2020-12-12",
  firstArticle: 5,
  places: { degree: "a", certificate: "b" },
  lowest: holdsDegree(masterOrHigher),
};

const pedagogicalCollege: Lecturers = {
  stem: "pedagogicalCollegeLecturer",
  id: "pedagogical-college-lecturer",
  name: { vi: "giảng viên cao đẳng sư phạm", en: "lecturer of a college of education" },
  circular: "35-2020-tt-bgddt",
  from: "2020-11-20",
  firstArticle: 4,
  places: { degree: "a", certificate: "c" },
  lowest: holdsDegree(universityOrHigher),
};

const roman = { 1: "I", 2: "II", 3: "III" } as const;

/** A gap that still reaches public employees only: nobody else is asked for a title. */
const unseen: Entry = {
  effectiveFrom: "2010-05-01",
  value: { when: null, scope: publicEmployees, asks: gap("lecturersBefore2020") },
  source: null,
};

/** The codes of university lecturers are older than the circular. */
const earlier = ({ circular }: Lecturers): readonly Entry[] =>
  circular === "40-2020-tt-bgddt" ? [unseen] : [];

const place = (
  { circular, firstArticle }: Lecturers,
  grade: 1 | 2 | 3,
  point: string,
  amendedBy?: Citation["amendedBy"],
): Citation =>
  codified(circular, String(firstArticle + 3 - grade), {
    clause: "2",
    point,
    ...(amendedBy !== undefined && { amendedBy }),
  });

function degreeOf(lecturers: Lecturers, grade: 1 | 2 | 3): RequirementTimeline {
  const levels = grade === 1 ? doctorates : masterOrHigher;
  const asked = grade === 3 ? lecturers.lowest : holdsDegree(levels);
  const fromDecree93: Entry = {
    effectiveFrom: "2026-03-31",
    value: {
      when: "whileHolding",
      scope: publicEmployees,
      asks: degreeOrElse(levels, "lecturerGradesFrom20260331"),
    },
    source: decree93("4", "1"),
  };
  // A master's is what the law itself asks of every university lecturer from 2026 on.
  const isOfLaw = lecturers === university && grade !== 1;
  return {
    id: `degree-${lecturers.id}-grade-${grade}`,
    name: {
      vi: `Trình độ đào tạo của ${lecturers.name.vi} hạng ${roman[grade]}`,
      en: `Degree asked of a ${lecturers.name.en}, grade ${roman[grade]}`,
    },
    of: { titles: [`${lecturers.stem}Grade${grade}`] },
    nature: "training",
    history: [
      ...earlier(lecturers),
      {
        effectiveFrom: lecturers.from,
        value: { when: "whileHolding", scope: publicEmployees, asks: asked },
        source: place(lecturers, grade, lecturers.places.degree),
      },
      ...(isOfLaw || grade === 3 ? [] : [fromDecree93]),
    ],
  };
}

function certificateOf(lecturers: Lecturers, grade: 1 | 2 | 3): RequirementTimeline {
  const { stem } = lecturers;
  const grades = ([1, 2, 3] as const).map((each) => `${stem}Grade${each}`);
  const own = `${stem}Grade${grade}`;
  const ofGrade = anyOf(
    titleCertificate([own]),
    allOf(
      titleCertificate([stem, ...grades.filter((each) => each !== own)]),
      gap("otherGradeCertificate"),
    ),
  );
  const ofProfession = anyOf(
    titleCertificate([stem]),
    titleCertificate(grades, { issuedBefore: "2022-06-30" }),
    allOf(
      titleCertificate(grades, { issuedFrom: "2022-06-30" }),
      gap("gradeCertificateFrom20220630"),
    ),
  );
  // Of grade III the circular on universities binds only those recruited after its first day.
  const recruits =
    lecturers === university && grade === 3
      ? anyOf(heldFrom("2021-12-13"), allOf(heldFrom("2020-12-13"), gap("recruitmentDay")))
      : everybody;
  const entry = (
    effectiveFrom: Entry["effectiveFrom"],
    scope: Authored,
    asks: Authored,
    source: Citation,
  ): Entry => ({
    effectiveFrom,
    value: {
      when: "whileHolding",
      scope: scope === everybody ? publicEmployees : allOf(publicEmployees, scope),
      asks,
    },
    source,
  });
  const { certificate } = lecturers.places;
  return {
    id: `certificate-${lecturers.id}-grade-${grade}`,
    name: {
      vi: `Chứng chỉ bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp ${lecturers.name.vi} hạng ${roman[grade]}`,
      en: `Certificate of the professional title of a ${lecturers.name.en}, grade ${roman[grade]}`,
    },
    of: { titles: [own] },
    nature: "retraining",
    history: [
      ...earlier(lecturers),
      entry(lecturers.from, recruits, ofGrade, place(lecturers, grade, certificate)),
      entry("2021-12-10", unlessRelieved(recruits, everybody), ofGrade, decree89Exemption),
      entry(
        "2022-04-19",
        unlessRelieved(recruits, everybody),
        ofProfession,
        place(lecturers, grade, certificate, ["04-2022-tt-bgddt"]),
      ),
      entry(
        "2026-03-31",
        unlessRelieved(recruits, everybody),
        anyOf(ofProfession, gap("teacherCertificateFrom20260331")),
        decree93("21", "2"),
      ),
    ],
  };
}

const grades = [1, 2, 3] as const;

/** What the titles of lecturers ask. */
export const lecturerStandards: readonly RequirementTimeline[] = [
  ...[university, pedagogicalCollege].flatMap((lecturers) =>
    grades.flatMap((grade) => [degreeOf(lecturers, grade), certificateOf(lecturers, grade)]),
  ),
  {
    id: "degree-assistant-lecturer",
    name: { vi: "Trình độ đào tạo của trợ giảng", en: "Degree asked of an assistant lecturer" },
    of: { titles: ["assistantLecturer"] },
    nature: "training",
    history: [
      unseen,
      {
        effectiveFrom: "2020-12-12",
        value: {
          when: "whileHolding",
          scope: publicEmployees,
          asks: holdsDegree(universityOrHigher),
        },
        source: codified("40-2020-tt-bgddt", "4", { clause: "2" }),
      },
    ],
  },
];
