import type { NamedEntry } from "../../../standards/standards-rules.ts";

/**
 * The certificates of professional titles (chứng chỉ bồi dưỡng theo tiêu chuẩn chức danh nghề
 * nghiệp). Without a grade it is the certificate of the whole profession, or one of any grade where
 * the law does not tell the grades apart.
 */
export const professionalTitleLevels = {
  preschoolTeacher: { name: { vi: "giáo viên mầm non", en: "preschool teacher" } },
  preschoolTeacherGrade4: {
    name: { vi: "giáo viên mầm non hạng IV", en: "preschool teacher, grade IV" },
  },
  preschoolTeacherGrade3: {
    name: { vi: "giáo viên mầm non hạng III", en: "preschool teacher, grade III" },
  },
  preschoolTeacherGrade2: {
    name: { vi: "giáo viên mầm non hạng II", en: "preschool teacher, grade II" },
  },
  preschoolTeacherGrade1: {
    name: { vi: "giáo viên mầm non hạng I", en: "preschool teacher, grade I" },
  },
  primaryTeacher: { name: { vi: "giáo viên tiểu học", en: "primary teacher" } },
  primaryTeacherGrade4: {
    name: { vi: "giáo viên tiểu học hạng IV", en: "primary teacher, grade IV" },
  },
  primaryTeacherGrade3: {
    name: { vi: "giáo viên tiểu học hạng III", en: "primary teacher, grade III" },
  },
  primaryTeacherGrade2: {
    name: { vi: "giáo viên tiểu học hạng II", en: "primary teacher, grade II" },
  },
  primaryTeacherGrade1: {
    name: { vi: "giáo viên tiểu học hạng I", en: "primary teacher, grade I" },
  },
  lowerSecondaryTeacher: {
    name: { vi: "giáo viên trung học cơ sở", en: "lower secondary teacher" },
  },
  lowerSecondaryTeacherGrade3: {
    name: { vi: "giáo viên trung học cơ sở hạng III", en: "lower secondary teacher, grade III" },
  },
  lowerSecondaryTeacherGrade2: {
    name: { vi: "giáo viên trung học cơ sở hạng II", en: "lower secondary teacher, grade II" },
  },
  lowerSecondaryTeacherGrade1: {
    name: { vi: "giáo viên trung học cơ sở hạng I", en: "lower secondary teacher, grade I" },
  },
  upperSecondaryTeacher: {
    name: { vi: "giáo viên trung học phổ thông", en: "upper secondary teacher" },
  },
  upperSecondaryTeacherGrade3: {
    name: {
      vi: "giáo viên trung học phổ thông hạng III",
      en: "upper secondary teacher, grade III",
    },
  },
  upperSecondaryTeacherGrade2: {
    name: { vi: "giáo viên trung học phổ thông hạng II", en: "upper secondary teacher, grade II" },
  },
  upperSecondaryTeacherGrade1: {
    name: { vi: "giáo viên trung học phổ thông hạng I", en: "upper secondary teacher, grade I" },
  },
  universityLecturer: { name: { vi: "giảng viên đại học", en: "university lecturer" } },
  universityLecturerGrade3: {
    name: { vi: "giảng viên đại học hạng III", en: "university lecturer, grade III" },
  },
  universityLecturerGrade2: {
    name: { vi: "giảng viên đại học hạng II", en: "university lecturer, grade II" },
  },
  universityLecturerGrade1: {
    name: { vi: "giảng viên đại học hạng I", en: "university lecturer, grade I" },
  },
  pedagogicalCollegeLecturer: {
    name: { vi: "giảng viên cao đẳng sư phạm", en: "lecturer of a college of education" },
  },
  pedagogicalCollegeLecturerGrade3: {
    name: {
      vi: "giảng viên cao đẳng sư phạm hạng III",
      en: "lecturer of a college of education, grade III",
    },
  },
  pedagogicalCollegeLecturerGrade2: {
    name: {
      vi: "giảng viên cao đẳng sư phạm hạng II",
      en: "lecturer of a college of education, grade II",
    },
  },
  pedagogicalCollegeLecturerGrade1: {
    name: {
      vi: "giảng viên cao đẳng sư phạm hạng I",
      en: "lecturer of a college of education, grade I",
    },
  },
  doctor: { name: { vi: "bác sĩ", en: "doctor" } },
  preventiveMedicineDoctor: {
    name: { vi: "bác sĩ y học dự phòng", en: "doctor of preventive medicine" },
  },
  nurse: { name: { vi: "điều dưỡng", en: "nurse" } },
  midwife: { name: { vi: "hộ sinh", en: "midwife" } },
  medicalTechnician: { name: { vi: "kỹ thuật y", en: "medical technician" } },
  librarian: { name: { vi: "thư viện", en: "librarian" } },
  practiceLicence: {
    name: { vi: "chứng chỉ hành nghề của chuyên ngành", en: "practice licence of the same field" },
  },
} as const satisfies Record<string, NamedEntry>;
