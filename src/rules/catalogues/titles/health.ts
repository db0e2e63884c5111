import type { TitleEntry } from "../../../standards/standards-rules.ts";
import type { Catalogued } from "../../authored-law.ts";
import { codified } from "./codified.ts";

/** The titles of health workers, from the highest grade. */
export const healthWorkers = {
  doctorGrade1: {
    name: { vi: "Bác sĩ cao cấp (hạng I)", en: "Senior doctor (grade I)" },
    grade: "I",
    code: "V.08.01.01",
    from: "2015-07-16",
    source: codified("10-2015-ttlt-byt-bnv", "2"),
  },
  doctorGrade2: {
    name: { vi: "Bác sĩ chính (hạng II)", en: "Principal doctor (grade II)" },
    grade: "II",
    code: "V.08.01.02",
    from: "2015-07-16",
    source: codified("10-2015-ttlt-byt-bnv", "2"),
  },
  doctorGrade3: {
    name: { vi: "Bác sĩ (hạng III)", en: "Doctor (grade III)" },
    grade: "III",
    code: "V.08.01.03",
    from: "2015-07-16",
    source: codified("10-2015-ttlt-byt-bnv", "2"),
  },
  preventiveMedicineDoctorGrade1: {
    name: {
      vi: "Bác sĩ y học dự phòng cao cấp (hạng I)",
      en: "Senior doctor of preventive medicine (grade I)",
    },
    grade: "I",
    code: "V.08.02.04",
    from: "2015-07-16",
    source: codified("10-2015-ttlt-byt-bnv", "2"),
  },
  preventiveMedicineDoctorGrade2: {
    name: {
      vi: "Bác sĩ y học dự phòng chính (hạng II)",
      en: "Principal doctor of preventive medicine (grade II)",
    },
    grade: "II",
    code: "V.08.02.05",
    from: "2015-07-16",
    source: codified("10-2015-ttlt-byt-bnv", "2"),
  },
  preventiveMedicineDoctorGrade3: {
    name: {
      vi: "Bác sĩ y học dự phòng (hạng III)",
      en: "Doctor of preventive medicine (grade III)",
    },
    grade: "III",
    code: "V.08.02.06",
    from: "2015-07-16",
    source: codified("10-2015-ttlt-byt-bnv", "2"),
  },
  assistantDoctorGrade4: {
    name: { vi: "Y sĩ (hạng IV)", en: "Assistant doctor (grade IV)" },
    grade: "IV",
    code: "V.08.03.07",
    from: "2015-07-16",
    source: codified("10-2015-ttlt-byt-bnv", "2"),
  },
  nurseGrade1: {
    name: { vi: "Điều dưỡng hạng I", en: "Nurse, grade I" },
    grade: "I",
    from: "2025-03-01",
    source: {
      instrument: "02-2025-tt-byt",
      trust: "press",
      seenIn: "lawnet.vn, bài 175806",
    },
  },
  nurseGrade2: {
    name: { vi: "Điều dưỡng hạng II", en: "Nurse, grade II" },
    grade: "II",
    code: "V.08.05.11",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  nurseGrade3: {
    name: { vi: "Điều dưỡng hạng III", en: "Nurse, grade III" },
    grade: "III",
    code: "V.08.05.12",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  nurseGrade4: {
    name: { vi: "Điều dưỡng hạng IV", en: "Nurse, grade IV" },
    grade: "IV",
    code: "V.08.05.13",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  midwifeGrade2: {
    name: { vi: "Hộ sinh hạng II", en: "Midwife, grade II" },
    grade: "II",
    code: "V.08.06.14",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  midwifeGrade3: {
    name: { vi: "Hộ sinh hạng III", en: "Midwife, grade III" },
    grade: "III",
    code: "V.08.06.15",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  midwifeGrade4: {
    name: { vi: "Hộ sinh hạng IV", en: "Midwife, grade IV" },
    grade: "IV",
    code: "V.08.06.16",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  medicalTechnicianGrade2: {
    name: { vi: "Kỹ thuật y hạng II", en: "Medical technician, grade II" },
    grade: "II",
    code: "V.08.07.17",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  medicalTechnicianGrade3: {
    name: { vi: "Kỹ thuật y hạng III", en: "Medical technician, grade III" },
    grade: "III",
    code: "V.08.07.18",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
  medicalTechnicianGrade4: {
    name: { vi: "Kỹ thuật y hạng IV", en: "Medical technician, grade IV" },
    grade: "IV",
    code: "V.08.07.19",
    from: "2015-11-20",
    source: codified("26-2015-ttlt-byt-bnv", "2"),
  },
} as const satisfies Record<string, Catalogued<TitleEntry>>;
