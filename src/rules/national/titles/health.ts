import type { Citation } from "../../../terms/citation.ts";
import type { LevelId } from "../../../terms/official.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import {
  collegeOrHigher,
  universityOrHigher,
  vocationalSecondaryOrHigher,
} from "../degree-levels.ts";
import { allOf, anyOf, gap, holdsDegree, type Authored, languageOf } from "../conditions.ts";
import {
  basicInformatics,
  degreeOrElse,
  doctorates,
  heldFrom,
  languageOrMinorityLanguage,
  masterOrHigher,
  publicEmployees,
  titleCertificate,
  unlessRelieved,
} from "./conditions.ts";
import { everybody } from "../everybody.ts";
import { codified, decree89Exemption, lawOnPublicEmployees2025 } from "./sources.ts";

type History = RequirementTimeline["history"];
type Entry = History[number];

const DOCTORS = "10-2015-ttlt-byt-bnv";
const NURSES = "26-2015-ttlt-byt-bnv";

const entry = (
  effectiveFrom: Entry["effectiveFrom"],
  asks: Authored,
  source: Citation | null,
  scope: Authored = everybody,
): Entry => ({
  effectiveFrom,
  value: {
    when: source === null ? null : "whileHolding",
    scope: scope === everybody ? publicEmployees : allOf(publicEmployees, scope),
    asks,
  },
  source,
});

const unseen = (from: "2015-07-16" | "2015-11-20"): Entry =>
  entry(from, gap("healthTitlesBefore20220610"), null);

/** From the new law on: who has the paper is well; whether it still binds was not seen. */
const from20260701 = (asked: Authored, scope: Authored): Entry =>
  entry(
    "2026-07-01",
    anyOf(asked, gap("titleCertificatesFrom20260701")),
    lawOnPublicEmployees2025,
    scope,
  );

const amended = (instrument: string, article: number, point: string): Citation =>
  codified(instrument, String(article), { clause: "2", point, amendedBy: ["03-2022-tt-byt"] });

interface HealthTitle {
  readonly title: string;
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
}

const degreeFor = ({ title, id, name }: HealthTitle, history: History): RequirementTimeline => ({
  id: `degree-${id}`,
  name: { vi: `Trình độ đào tạo của ${name.vi}`, en: `Degree asked of a ${name.en}` },
  of: { titles: [title] },
  nature: "training",
  history,
});

const certificateFor = (
  { title, id, name }: HealthTitle,
  history: History,
): RequirementTimeline => ({
  id: `certificate-${id}`,
  name: {
    vi: `Chứng chỉ bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp ${name.vi}`,
    en: `Certificate of the professional title of a ${name.en}`,
  },
  of: { titles: [title] },
  nature: "retraining",
  history,
});

/** Until 2022 a level of language and informatics was asked for; since then the skill alone. */
function papersUntil2022(
  { title, id, name }: HealthTitle,
  article: number,
  language: Authored,
  ends: boolean,
): readonly RequirementTimeline[] {
  const end: History = ends
    ? [
        {
          effectiveFrom: "2022-06-10",
          value: null,
          source: codified(DOCTORS, String(article), { amendedBy: ["03-2022-tt-byt"] }),
        },
      ]
    : [];
  const place = (point: string) => codified(DOCTORS, String(article), { clause: "2", point });
  return [
    {
      id: `language-${id}`,
      name: { vi: `Ngoại ngữ của ${name.vi}`, en: `Language level of a ${name.en}` },
      of: { titles: [title] },
      nature: "retraining",
      history: [entry("2015-07-16", language, place("b")), ...end],
    },
    {
      id: `informatics-${id}`,
      name: { vi: `Tin học cơ bản của ${name.vi}`, en: `Basic informatics of a ${name.en}` },
      of: { titles: [title] },
      nature: "retraining",
      history: [entry("2015-07-16", basicInformatics, place("c")), ...end],
    },
  ];
}

// A practice licence is that of the same field (dùng cho các hạng chức danh): whether it fits, a
// person must judge. Doctors of preventive medicine have no such choice in the text seen.

const specialistOr = (levels: readonly LevelId[]) =>
  degreeOrElse(levels, "medicalSpecialistDegree");

function doctors(
  stem: "doctor" | "preventiveMedicineDoctor",
  id: string,
  names: Readonly<Record<1 | 2 | 3, HealthTitle["name"]>>,
  firstArticle: number,
): readonly RequirementTimeline[] {
  const levels: readonly LevelId[] = stem === "doctor" ? [stem, "practiceLicence"] : [stem];
  const papers = titleCertificate(levels);
  const of = (grade: 1 | 2 | 3): HealthTitle => ({
    title: `${stem}Grade${grade}`,
    id: `${id}-grade-${grade}`,
    name: names[grade],
  });
  const higher = ([1, 2] as const).flatMap((grade): RequirementTimeline[] => {
    const article = firstArticle + grade - 1;
    const scope = unlessRelieved(everybody);
    const asked = specialistOr(grade === 1 ? doctorates : masterOrHigher);
    const isSeenWhole = stem === "doctor";
    // The certificate was one of the grade; the levels of the record do not tell grades of doctors.
    const ofGrade = allOf(papers, gap("otherGradeCertificate"));
    return [
      degreeFor(of(grade), [
        isSeenWhole
          ? entry(
              "2015-07-16",
              asked,
              codified(DOCTORS, String(article), { clause: "2", point: "a" }),
            )
          : unseen("2015-07-16"),
        entry("2022-06-10", asked, amended(DOCTORS, article, "a")),
      ]),
      certificateFor(of(grade), [
        isSeenWhole
          ? entry(
              "2015-07-16",
              ofGrade,
              codified(DOCTORS, String(article), { clause: "2", point: "d" }),
            )
          : unseen("2015-07-16"),
        ...(isSeenWhole ? [entry("2021-12-10", ofGrade, decree89Exemption, scope)] : []),
        entry("2022-06-10", papers, amended(DOCTORS, article, "b"), scope),
        from20260701(papers, scope),
      ]),
      ...(isSeenWhole
        ? papersUntil2022(
            of(grade),
            article,
            grade === 1 ? languageOf(4) : languageOrMinorityLanguage(3),
            true,
          )
        : []),
    ];
  });
  const grade3 = unlessRelieved(
    anyOf(heldFrom("2022-06-10"), gap("healthGrade3Certificate")),
    everybody,
  );
  return [
    ...higher,
    degreeFor(of(3), [
      unseen("2015-07-16"),
      entry("2022-06-10", holdsDegree(universityOrHigher), amended(DOCTORS, firstArticle + 2, "a")),
    ]),
    certificateFor(of(3), [
      unseen("2015-07-16"),
      entry("2022-06-10", papers, amended(DOCTORS, firstArticle + 2, "b"), grade3),
      from20260701(papers, grade3),
    ]),
  ];
}

function nurses(
  stem: "nurse" | "midwife" | "medicalTechnician",
  id: string,
  name: { readonly vi: string; readonly en: string },
  firstArticle: number,
): readonly RequirementTimeline[] {
  const papers = titleCertificate([stem, "practiceLicence"]);
  const roman = { 2: "II", 3: "III", 4: "IV" } as const;
  const asked: Readonly<Record<2 | 3 | 4, Authored>> = {
    2: specialistOr(masterOrHigher),
    3: holdsDegree(universityOrHigher),
    4: anyOf(
      holdsDegree(collegeOrHigher),
      allOf(holdsDegree(["vocationalSecondary"]), beforeAmendment),
    ),
  };
  const reach: Readonly<Record<2 | 3 | 4, Authored>> = {
    2: everybody,
    3: anyOf(heldFrom("2022-06-10"), gap("healthGrade3Certificate")),
    // Grade IV asked for no certificate before, so who was in it then needs none.
    4: heldFrom("2022-06-10"),
  };
  return ([2, 3, 4] as const).flatMap((grade) => {
    const title: HealthTitle = {
      title: `${stem}Grade${grade}`,
      id: `${id}-grade-${grade}`,
      name: { vi: `${name.vi} hạng ${roman[grade]}`, en: `${name.en}, grade ${roman[grade]}` },
    };
    const article = firstArticle + grade - 2;
    const scope = unlessRelieved(reach[grade], everybody);
    return [
      degreeFor(title, [
        unseen("2015-11-20"),
        entry("2022-06-10", asked[grade], amended(NURSES, article, "a")),
      ]),
      certificateFor(title, [
        unseen("2015-11-20"),
        entry("2022-06-10", papers, amended(NURSES, article, "b"), scope),
        from20260701(papers, scope),
      ]),
    ];
  });
}

const beforeAmendment: Authored = allOf(
  { kind: "day", fact: "titleSince", is: "before", day: "2022-06-10" },
  gap("nurseWithoutCollege"),
);

const assistantDoctor: HealthTitle = {
  title: "assistantDoctorGrade4",
  id: "assistant-doctor",
  name: { vi: "y sĩ hạng IV", en: "assistant doctor, grade IV" },
};

const nurse1: HealthTitle = {
  title: "nurseGrade1",
  id: "nurse-grade-1",
  name: { vi: "điều dưỡng hạng I", en: "nurse, grade I" },
};
const circular2025: Citation = {
  instrument: "02-2025-tt-byt",
  trust: "press",
  seenIn: "lawnet.vn, bài 175806",
};
const nursePapers = titleCertificate(["nurse", "practiceLicence"]);

/** What the titles of health workers ask. */
export const healthStandards: readonly RequirementTimeline[] = [
  ...doctors(
    "doctor",
    "doctor",
    {
      1: { vi: "bác sĩ cao cấp", en: "senior doctor" },
      2: { vi: "bác sĩ chính", en: "principal doctor" },
      3: { vi: "bác sĩ", en: "doctor" },
    },
    4,
  ),
  ...doctors(
    "preventiveMedicineDoctor",
    "preventive-medicine-doctor",
    {
      1: { vi: "bác sĩ y học dự phòng cao cấp", en: "senior doctor of preventive medicine" },
      2: { vi: "bác sĩ y học dự phòng chính", en: "principal doctor of preventive medicine" },
      3: { vi: "bác sĩ y học dự phòng", en: "doctor of preventive medicine" },
    },
    7,
  ),
  degreeFor(assistantDoctor, [
    entry(
      "2015-07-16",
      holdsDegree(vocationalSecondaryOrHigher),
      codified(DOCTORS, "10", { clause: "2", point: "a" }),
    ),
  ]),
  ...papersUntil2022(assistantDoctor, 10, languageOrMinorityLanguage(1), false),
  degreeFor(nurse1, [entry("2025-03-01", specialistOr(doctorates), circular2025)]),
  certificateFor(nurse1, [
    entry("2025-03-01", nursePapers, circular2025),
    from20260701(nursePapers, everybody),
  ]),
  ...nurses("nurse", "nurse", { vi: "điều dưỡng", en: "nurse" }, 4),
  ...nurses("midwife", "midwife", { vi: "hộ sinh", en: "midwife" }, 7),
  ...nurses(
    "medicalTechnician",
    "medical-technician",
    { vi: "kỹ thuật y", en: "medical technician" },
    10,
  ),
];
