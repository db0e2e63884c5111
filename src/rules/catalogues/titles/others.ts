import type { TitleEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";
import { CODIFIED_PAGE, codified } from "./codified.ts";

// The circular on archivists names no grades, so none is given.

/** The titles of other public employees. */
export const otherPublicEmployees = {
  librarianGrade1: {
    name: { vi: "Thư viện viên hạng I", en: "Librarian, grade I" },
    grade: "I",
    code: "V.10.02.30",
    from: "2022-08-15",
    source: codified("02-2022-tt-bvhttdl", "2"),
  },
  librarianGrade2: {
    name: { vi: "Thư viện viên hạng II", en: "Librarian, grade II" },
    grade: "II",
    code: "V.10.02.05",
    source: codified("02-2022-tt-bvhttdl", "2"),
  },
  librarianGrade3: {
    name: { vi: "Thư viện viên hạng III", en: "Librarian, grade III" },
    grade: "III",
    code: "V.10.02.06",
    source: codified("02-2022-tt-bvhttdl", "2"),
  },
  librarianGrade4: {
    name: { vi: "Thư viện viên hạng IV", en: "Librarian, grade IV" },
    grade: "IV",
    code: "V.10.02.07",
    source: codified("02-2022-tt-bvhttdl", "2"),
  },
  principalArchivist: {
    name: { vi: "Lưu trữ viên chính", en: "Principal archivist" },
    grade: null,
    code: "V.01.02.01",
    source: codified("07-2022-tt-bnv", "3"),
  },
  archivist: {
    name: { vi: "Lưu trữ viên", en: "Archivist" },
    grade: null,
    code: "V.01.02.02",
    source: codified("07-2022-tt-bnv", "3"),
  },
  associateArchivist: {
    name: { vi: "Lưu trữ viên trung cấp", en: "Associate archivist" },
    grade: null,
    code: "V.01.02.03",
    source: codified("07-2022-tt-bnv", "3"),
  },
  otherTitle: {
    name: { vi: "Chức danh nghề nghiệp khác", en: "Another professional title" },
    grade: null,
    source: {
      instrument: "58-2010-qh12",
      article: "8",
      trust: "text",
      seenIn: CODIFIED_PAGE,
    },
  },
} as const satisfies Record<string, Catalogued<TitleEntry>>;
