import type { GapId } from "../../../terms/question.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { universityOrHigher, vocationalSecondaryOrHigher } from "../degree-levels.ts";
import { allOf, anyOf, gap, holdsDegree } from "../conditions.ts";
import { heldFrom, masterOrHigher, publicEmployees, titleCertificate } from "./conditions.ts";
import { codified, lawOnPublicEmployees2025 } from "./sources.ts";

type Entry = RequirementTimeline["history"][number];

const unseen = (name: GapId): Entry => ({
  effectiveFrom: "2010-05-01",
  value: { when: null, scope: publicEmployees, asks: gap(name) },
  source: null,
});

// Who was a librarian before the circular is taken as meeting it (its Article 11, clause 1).
const newLibrarians = allOf(publicEmployees, heldFrom("2022-08-15"));
const roman = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;

function librarian(grade: 1 | 2 | 3 | 4): readonly RequirementTimeline[] {
  const levels = {
    1: masterOrHigher,
    2: universityOrHigher,
    3: universityOrHigher,
    4: vocationalSecondaryOrHigher,
  }[grade];
  const place = (point: string) =>
    codified("02-2022-tt-bvhttdl", String(grade + 3), { clause: "2", point });
  const papers = titleCertificate(["librarian"]);
  const earlier = grade === 1 ? [] : [unseen("librariansBefore2022")];
  return [
    {
      id: `degree-librarian-grade-${grade}`,
      name: {
        vi: `Trình độ đào tạo của thư viện viên hạng ${roman[grade]}`,
        en: `Degree asked of a librarian, grade ${roman[grade]}`,
      },
      of: { titles: [`librarianGrade${grade}`] },
      nature: "training",
      history: [
        ...earlier,
        {
          effectiveFrom: "2022-08-15",
          value: { when: "whileHolding", scope: newLibrarians, asks: holdsDegree(levels) },
          source: place("a"),
        },
      ],
    },
    {
      id: `certificate-librarian-grade-${grade}`,
      name: {
        vi: `Chứng chỉ bồi dưỡng tiêu chuẩn chức danh nghề nghiệp thư viện (hạng ${roman[grade]})`,
        en: `Certificate of the professional title of librarians (grade ${roman[grade]})`,
      },
      of: { titles: [`librarianGrade${grade}`] },
      nature: "retraining",
      history: [
        ...earlier,
        {
          effectiveFrom: "2022-08-15",
          value: { when: "whileHolding", scope: newLibrarians, asks: papers },
          source: place("b"),
        },
        {
          effectiveFrom: "2026-07-01",
          value: {
            when: "whileHolding",
            scope: newLibrarians,
            asks: anyOf(papers, gap("titleCertificatesFrom20260701")),
          },
          source: lawOnPublicEmployees2025,
        },
      ],
    },
  ];
}

// Archivists have no certificate of their title. Of another subject a certificate of the profession
// stands beside the degree, which a record does not tell.

const archivist = (
  title: string,
  id: string,
  name: { readonly vi: string; readonly en: string },
  article: string,
): RequirementTimeline => ({
  id: `degree-${id}`,
  name: { vi: `Trình độ đào tạo của ${name.vi}`, en: `Degree asked of an ${name.en}` },
  of: { titles: [title] },
  nature: "training",
  history: [
    unseen("archivistsBefore2022"),
    {
      effectiveFrom: "2022-10-15",
      value: {
        when: "whileHolding",
        scope: publicEmployees,
        asks: holdsDegree(article === "8" ? vocationalSecondaryOrHigher : universityOrHigher),
      },
      source: codified("07-2022-tt-bnv", article, { clause: "3" }),
    },
  ],
});

/** What the other titles ask. */
export const otherTitleStandards: readonly RequirementTimeline[] = [
  ...([1, 2, 3, 4] as const).flatMap(librarian),
  archivist(
    "principalArchivist",
    "principal-archivist",
    { vi: "lưu trữ viên chính", en: "archivist (principal)" },
    "6",
  ),
  archivist("archivist", "archivist", { vi: "lưu trữ viên", en: "archivist" }, "7"),
  archivist(
    "associateArchivist",
    "associate-archivist",
    { vi: "lưu trữ viên trung cấp", en: "archivist (associate)" },
    "8",
  ),
  {
    id: "other-title-standard",
    name: { vi: "Tiêu chuẩn chức danh nghề nghiệp", en: "Standard of the professional title" },
    of: { titles: ["otherTitle"] },
    nature: "training",
    history: [unseen("otherTitleStandard")],
  },
];
