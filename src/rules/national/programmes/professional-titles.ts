import type { ProgrammeTerms } from "../../../standards/credential-rules.ts";
import type { NamedEntry } from "../../../standards/standards-rules.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { LevelId } from "../../../terms/official.ts";
import type { Dated, ProgrammeTimeline } from "../../authored-law.ts";
import { levels } from "../../catalogues/levels.ts";
import { certificates } from "./regimes.ts";

// Until NĐ 89/2021 each grade (hạng) had its programme, from then on each profession has one. Classes
// by grade ran on for a time, so that what is not seen of them afterwards is a gap.

const decree101: Citation = {
  instrument: "101-2017-nd-cp",
  article: "17",
  trust: "press",
  seenIn: "Truyền hình Thanh Hóa (truyenhinhthanhhoa.vn), 21/10/2021",
};
const decree89: Citation = {
  instrument: "89-2021-nd-cp",
  article: "1",
  clause: "4",
  trust: "text",
  seenIn: "https://dulieuphapluat.vn/?p=617556",
};

const untilLaw2025: Dated<never> = {
  effectiveFrom: "2026-07-01",
  value: { gap: "publicEmployeeTrainingFrom20260701" },
  source: {
    instrument: "vien-chuc-2025",
    trust: "press",
    seenIn:
      "https://news.laodong.vn/thoi-su/3-nhom-vi-tri-viec-lam-cua-vien-chuc-tai-don-vi-su-nghiep-cong-lap-1634444.ldo",
  },
};

const ofGrade: readonly Dated<ProgrammeTerms>[] = [
  {
    effectiveFrom: "2017-10-21",
    value: { weeksAtLeast: 6, weeksAtMost: 8, papers: certificates },
    source: decree101,
  },
  {
    effectiveFrom: "2021-12-10",
    value: { gap: "titleProgrammesByGradeFrom20211210" },
    source: decree89,
  },
];

const ofProfession: Dated<ProgrammeTerms> = {
  effectiveFrom: "2021-12-10",
  value: { weeksAtMost: 6, papers: certificates },
  source: decree89,
};

const ofTeachers: Dated<ProgrammeTerms> = {
  effectiveFrom: "2023-07-11",
  start: {
    known: "attested",
    because: {
      vi: "ngày Bộ Giáo dục và Đào tạo ban hành các chương trình 120 tiết (03 tuần); số quyết định thấy không thống nhất",
      en: "the day the Ministry of Education and Training issued the programmes of 120 lessons (3 weeks); sources differ on the numbers of its decisions",
    },
  },
  value: { weeksAtLeast: 3, weeksAtMost: 3, papers: certificates },
  source: {
    instrument: null,
    trust: "official",
    seenIn: "Cổng xây dựng chính sách (xaydungchinhsach.chinhphu.vn), 14/7/2023",
  },
};

const schoolTeachers: readonly LevelId[] = [
  "preschoolTeacher",
  "primaryTeacher",
  "lowerSecondaryTeacher",
  "upperSecondaryTeacher",
];

function listHistory(level: LevelId): readonly Dated<ProgrammeTerms>[] {
  if (/Grade[1-5]$/u.test(level)) return ofGrade;
  const own = schoolTeachers.includes(level) ? [ofProfession, ofTeachers] : [ofProfession];
  return [...own, untilLaw2025];
}

/** The programmes of professional titles, one for each level of the catalogue. */
export function createTitleProgrammes(
  certificateLevels: Readonly<Record<LevelId, NamedEntry>>,
): readonly ProgrammeTimeline[] {
  return Object.entries(certificateLevels)
    .filter(([level]) => level !== "practiceLicence")
    .map(([level, { name }]) => ({
      id: `title-${level.replaceAll(/[A-Z]|\d+/gu, (part) => `-${part.toLowerCase()}`)}`,
      name: {
        vi: `Chương trình bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp ${name.vi}`,
        en: `Programme of the professional title: ${name.en}`,
      },
      field: "professionalTitle",
      levels: [level],
      content: "jobPosition",
      categories: ["publicEmployee"],
      history: listHistory(level),
    }));
}

/** Those of the catalogue. */
export const titleProgrammes = createTitleProgrammes(levels.professionalTitle);
