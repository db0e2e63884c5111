import type { TitleEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";
import { codified } from "./codified.ts";

/** The titles of lecturers, from the highest grade. */
export const lecturers = {
  universityLecturerGrade1: {
    name: { vi: "Giảng viên cao cấp đại học (hạng I)", en: "Senior university lecturer (grade I)" },
    grade: "I",
    code: "V.07.01.01",
    source: codified("40-2020-tt-bgddt", "2"),
  },
  universityLecturerGrade2: {
    name: {
      vi: "Giảng viên chính đại học (hạng II)",
      en: "Principal university lecturer (grade II)",
    },
    grade: "II",
    code: "V.07.01.02",
    source: codified("40-2020-tt-bgddt", "2"),
  },
  universityLecturerGrade3: {
    name: { vi: "Giảng viên đại học (hạng III)", en: "University lecturer (grade III)" },
    grade: "III",
    code: "V.07.01.03",
    source: codified("40-2020-tt-bgddt", "2"),
  },
  assistantLecturer: {
    name: { vi: "Trợ giảng (hạng III)", en: "Assistant lecturer (grade III)" },
    grade: "III",
    code: "V.07.01.23",
    source: codified("40-2020-tt-bgddt", "2"),
  },
  pedagogicalCollegeLecturerGrade1: {
    name: {
      vi: "Giảng viên cao đẳng sư phạm cao cấp (hạng I)",
      en: "Senior lecturer of a college of education (grade I)",
    },
    grade: "I",
    code: "V.07.08.20",
    from: "2020-11-20",
    source: codified("35-2020-tt-bgddt", "2"),
  },
  pedagogicalCollegeLecturerGrade2: {
    name: {
      vi: "Giảng viên cao đẳng sư phạm chính (hạng II)",
      en: "Principal lecturer of a college of education (grade II)",
    },
    grade: "II",
    code: "V.07.08.21",
    from: "2020-11-20",
    source: codified("35-2020-tt-bgddt", "2"),
  },
  pedagogicalCollegeLecturerGrade3: {
    name: {
      vi: "Giảng viên cao đẳng sư phạm (hạng III)",
      en: "Lecturer of a college of education (grade III)",
    },
    grade: "III",
    code: "V.07.08.22",
    from: "2020-11-20",
    source: codified("35-2020-tt-bgddt", "2"),
  },
} as const satisfies Record<string, Catalogued<TitleEntry>>;
