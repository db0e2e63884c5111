import type { TitleEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";
import { codified } from "./codified.ts";

// Under the joint circulars of 2015 and the circulars of 2021 the same words, "hạng II", are two
// titles with two codes, save for upper secondary teachers. Who does not reach the standard of 2021
// keeps the title of 2015, so none of those has an end.

const jointCircular23 = {
  instrument: "23-2015-ttlt-bgddt-bnv",
  article: "2",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/28F2E-hd-chuc-danh-nghe-nghiep-giao-vien-trung-hoc-pho-thong.html",
} as const;

/** The titles of teachers, by level of school and from the highest grade. */
export const teachers = {
  preschoolTeacherGrade1: {
    name: { vi: "Giáo viên mầm non hạng I", en: "Preschool teacher, grade I" },
    grade: "I",
    code: "V.07.02.24",
    from: "2021-03-20",
    source: codified("01-2021-tt-bgddt", "2"),
  },
  preschoolTeacherGrade2: {
    name: { vi: "Giáo viên mầm non hạng II", en: "Preschool teacher, grade II" },
    grade: "II",
    code: "V.07.02.25",
    from: "2021-03-20",
    source: codified("01-2021-tt-bgddt", "2"),
  },
  preschoolTeacherGrade3: {
    name: { vi: "Giáo viên mầm non hạng III", en: "Preschool teacher, grade III" },
    grade: "III",
    code: "V.07.02.26",
    from: "2021-03-20",
    source: codified("01-2021-tt-bgddt", "2"),
  },
  preschoolTeacherGrade2Of2015: {
    name: {
      vi: "Giáo viên mầm non hạng II (theo quy định năm 2015)",
      en: "Preschool teacher, grade II (of 2015)",
    },
    grade: "II",
    code: "V.07.02.04",
    from: "2015-11-03",
    source: codified("01-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  preschoolTeacherGrade3Of2015: {
    name: {
      vi: "Giáo viên mầm non hạng III (theo quy định năm 2015)",
      en: "Preschool teacher, grade III (of 2015)",
    },
    grade: "III",
    code: "V.07.02.05",
    from: "2015-11-03",
    source: codified("01-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  preschoolTeacherGrade4Of2015: {
    name: {
      vi: "Giáo viên mầm non hạng IV (theo quy định năm 2015)",
      en: "Preschool teacher, grade IV (of 2015)",
    },
    grade: "IV",
    code: "V.07.02.06",
    from: "2015-11-03",
    source: codified("01-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  primaryTeacherGrade1: {
    name: { vi: "Giáo viên tiểu học hạng I", en: "Primary teacher, grade I" },
    grade: "I",
    code: "V.07.03.27",
    from: "2021-03-20",
    source: codified("02-2021-tt-bgddt", "2"),
  },
  primaryTeacherGrade2: {
    name: { vi: "Giáo viên tiểu học hạng II", en: "Primary teacher, grade II" },
    grade: "II",
    code: "V.07.03.28",
    from: "2021-03-20",
    source: codified("02-2021-tt-bgddt", "2"),
  },
  primaryTeacherGrade3: {
    name: { vi: "Giáo viên tiểu học hạng III", en: "Primary teacher, grade III" },
    grade: "III",
    code: "V.07.03.29",
    from: "2021-03-20",
    source: codified("02-2021-tt-bgddt", "2"),
  },
  primaryTeacherGrade2Of2015: {
    name: {
      vi: "Giáo viên tiểu học hạng II (theo quy định năm 2015)",
      en: "Primary teacher, grade II (of 2015)",
    },
    grade: "II",
    code: "V.07.03.07",
    from: "2015-11-03",
    source: codified("02-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  primaryTeacherGrade3Of2015: {
    name: {
      vi: "Giáo viên tiểu học hạng III (theo quy định năm 2015)",
      en: "Primary teacher, grade III (of 2015)",
    },
    grade: "III",
    code: "V.07.03.08",
    from: "2015-11-03",
    source: codified("02-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  primaryTeacherGrade4Of2015: {
    name: {
      vi: "Giáo viên tiểu học hạng IV (theo quy định năm 2015)",
      en: "Primary teacher, grade IV (of 2015)",
    },
    grade: "IV",
    code: "V.07.03.09",
    from: "2015-11-03",
    source: codified("02-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  lowerSecondaryTeacherGrade1: {
    name: { vi: "Giáo viên trung học cơ sở hạng I", en: "Lower secondary teacher, grade I" },
    grade: "I",
    code: "V.07.04.30",
    from: "2021-03-20",
    source: codified("03-2021-tt-bgddt", "2"),
  },
  lowerSecondaryTeacherGrade2: {
    name: { vi: "Giáo viên trung học cơ sở hạng II", en: "Lower secondary teacher, grade II" },
    grade: "II",
    code: "V.07.04.31",
    from: "2021-03-20",
    source: codified("03-2021-tt-bgddt", "2"),
  },
  lowerSecondaryTeacherGrade3: {
    name: { vi: "Giáo viên trung học cơ sở hạng III", en: "Lower secondary teacher, grade III" },
    grade: "III",
    code: "V.07.04.32",
    from: "2021-03-20",
    source: codified("03-2021-tt-bgddt", "2"),
  },
  lowerSecondaryTeacherGrade1Of2015: {
    name: {
      vi: "Giáo viên trung học cơ sở hạng I (theo quy định năm 2015)",
      en: "Lower secondary teacher, grade I (of 2015)",
    },
    grade: "I",
    code: "V.07.04.10",
    from: "2015-11-03",
    source: codified("03-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  lowerSecondaryTeacherGrade2Of2015: {
    name: {
      vi: "Giáo viên trung học cơ sở hạng II (theo quy định năm 2015)",
      en: "Lower secondary teacher, grade II (of 2015)",
    },
    grade: "II",
    code: "V.07.04.11",
    from: "2015-11-03",
    source: codified("03-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  lowerSecondaryTeacherGrade3Of2015: {
    name: {
      vi: "Giáo viên trung học cơ sở hạng III (theo quy định năm 2015)",
      en: "Lower secondary teacher, grade III (of 2015)",
    },
    grade: "III",
    code: "V.07.04.12",
    from: "2015-11-03",
    source: codified("03-2021-tt-bgddt", "7", { clause: "1", amendedBy: ["08-2023-tt-bgddt"] }),
  },
  upperSecondaryTeacherGrade1: {
    name: { vi: "Giáo viên trung học phổ thông hạng I", en: "Upper secondary teacher, grade I" },
    grade: "I",
    code: "V.07.05.13",
    from: "2015-11-03",
    source: jointCircular23,
  },
  upperSecondaryTeacherGrade2: {
    name: { vi: "Giáo viên trung học phổ thông hạng II", en: "Upper secondary teacher, grade II" },
    grade: "II",
    code: "V.07.05.14",
    from: "2015-11-03",
    source: jointCircular23,
  },
  upperSecondaryTeacherGrade3: {
    name: {
      vi: "Giáo viên trung học phổ thông hạng III",
      en: "Upper secondary teacher, grade III",
    },
    grade: "III",
    code: "V.07.05.15",
    from: "2015-11-03",
    source: jointCircular23,
  },
} as const satisfies Record<string, Catalogued<TitleEntry>>;
