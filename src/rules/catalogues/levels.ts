import type { NamedEntry } from "../../standards/standards-rules.ts";
import type { CredentialField } from "../../terms/official.ts";

/** The levels of each field, the lowest first. */
export const levels = {
  generalEducation: {
    lowerSecondary: { name: { vi: "trung học cơ sở", en: "lower secondary" } },
    upperSecondary: { name: { vi: "trung học phổ thông", en: "upper secondary" } },
  },
  degree: {
    vocationalSecondary: { name: { vi: "trung cấp", en: "vocational secondary" } },
    college: { name: { vi: "cao đẳng", en: "college" } },
    university: { name: { vi: "đại học", en: "university" } },
    bachelorOfPublicAdministration: {
      name: { vi: "đại học hành chính học", en: "bachelor of public administration" },
    },
    master: { name: { vi: "thạc sĩ", en: "master" } },
    masterOfPublicAdministration: {
      name: { vi: "thạc sĩ quản lý hành chính công", en: "master of public administration" },
    },
    doctorate: { name: { vi: "tiến sĩ", en: "doctorate" } },
    doctorateOfPublicAdministration: {
      name: { vi: "tiến sĩ quản lý hành chính công", en: "doctorate of public administration" },
    },
  },
  politicalTheory: {
    elementary: { name: { vi: "sơ cấp", en: "elementary" } },
    intermediate: { name: { vi: "trung cấp", en: "intermediate" } },
    advanced: { name: { vi: "cao cấp", en: "advanced" } },
    politicalTheoryAdministration: {
      name: {
        vi: "cao cấp lý luận chính trị – hành chính",
        en: "advanced political theory – administration",
      },
    },
    bachelorOfPolitics: { name: { vi: "cử nhân chính trị", en: "bachelor of politics" } },
  },
  stateManagement: {
    associateOfficer: { name: { vi: "chương trình cán sự", en: "associate officer's programme" } },
    specialist: { name: { vi: "chương trình chuyên viên", en: "specialist's programme" } },
    principalSpecialist: {
      name: { vi: "chương trình chuyên viên chính", en: "principal specialist's programme" },
    },
    seniorSpecialist: {
      name: { vi: "chương trình chuyên viên cao cấp", en: "senior specialist's programme" },
    },
  },
  leadership: {
    publicServiceUnitManager: {
      name: {
        vi: "viên chức quản lý đơn vị sự nghiệp công lập",
        en: "managing public employee of a public service unit",
      },
    },
    division: { name: { vi: "cấp phòng và tương đương", en: "division level and equivalent" } },
    district: { name: { vi: "cấp huyện và tương đương", en: "district level and equivalent" } },
    department: { name: { vi: "cấp sở và tương đương", en: "department level and equivalent" } },
    ministryDepartment: {
      name: { vi: "cấp vụ và tương đương", en: "ministry department level and equivalent" },
    },
    deputyMinister: {
      name: { vi: "Thứ trưởng và tương đương", en: "deputy minister and equivalent" },
    },
  },
  professionalTitle: {},
  jobPosition: {
    completed: { name: { vi: "đã hoàn thành", en: "completed" } },
    schoolManagement: {
      name: {
        vi: "quản lý trường học, nghiệp vụ quản lý giáo dục",
        en: "school and education management",
      },
    },
  },
  nationalDefence: {
    defenceGroup4: { name: { vi: "đối tượng 4 (QP–AN)", en: "group 4 (defence and security)" } },
    defenceGroup3: { name: { vi: "đối tượng 3 (QP–AN)", en: "group 3 (defence and security)" } },
    defenceGroup2: { name: { vi: "đối tượng 2 (QP–AN)", en: "group 2 (defence and security)" } },
    defenceGroup1: { name: { vi: "đối tượng 1 (QP–AN)", en: "group 1 (defence and security)" } },
  },
  knowledgeUpdate: {},
  ethnicAffairs: {},
  foreignLanguage: {},
  ethnicLanguage: {},
  informatics: {},
} as const satisfies Record<CredentialField, Record<string, NamedEntry>>;
