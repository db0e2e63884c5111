import type { NamedEntry } from "../../standards/standards-rules.ts";
import type { CredentialField } from "../../terms/official.ts";
import { professionalTitleLevels } from "./titles/certificate-levels.ts";

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
    intermediatePoliticalTheoryAdministration: {
      name: {
        vi: "trung cấp lý luận chính trị – hành chính",
        en: "intermediate political theory – administration",
      },
    },
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
    commune: {
      name: { vi: "chức danh cán bộ, công chức cấp xã", en: "titles of commune officials" },
    },
    communeDivision: { name: { vi: "cấp phòng ở cấp xã", en: "division level of a commune" } },
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
  professionalTitle: professionalTitleLevels,
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
  knowledgeUpdate: {
    regulation164Group4: {
      name: { vi: "đối tượng 4 (Quy định 164-QĐ/TW)", en: "group 4 (Regulation 164-QĐ/TW)" },
    },
    regulation164Group3: {
      name: { vi: "đối tượng 3 (Quy định 164-QĐ/TW)", en: "group 3 (Regulation 164-QĐ/TW)" },
    },
    regulation164Group2: {
      name: { vi: "đối tượng 2 (Quy định 164-QĐ/TW)", en: "group 2 (Regulation 164-QĐ/TW)" },
    },
    regulation164Group1: {
      name: { vi: "đối tượng 1 (Quy định 164-QĐ/TW)", en: "group 1 (Regulation 164-QĐ/TW)" },
    },
    regulation145Group3: {
      name: { vi: "nhóm 3 (Quy định 145-QĐ/TW)", en: "group 3 (Regulation 145-QĐ/TW)" },
    },
    regulation145Group2: {
      name: { vi: "nhóm 2 (Quy định 145-QĐ/TW)", en: "group 2 (Regulation 145-QĐ/TW)" },
    },
    regulation145Group1: {
      name: { vi: "nhóm 1 (Quy định 145-QĐ/TW)", en: "group 1 (Regulation 145-QĐ/TW)" },
    },
  },
  ethnicAffairs: {
    decision771Group4: {
      name: { vi: "nhóm đối tượng 4 (Quyết định 771/QĐ-TTg)", en: "group 4 (Decision 771/QĐ-TTg)" },
    },
    decision771Group3: {
      name: { vi: "nhóm đối tượng 3 (Quyết định 771/QĐ-TTg)", en: "group 3 (Decision 771/QĐ-TTg)" },
    },
    decision771Group2: {
      name: { vi: "nhóm đối tượng 2 (Quyết định 771/QĐ-TTg)", en: "group 2 (Decision 771/QĐ-TTg)" },
    },
    decision771Group1: {
      name: { vi: "nhóm đối tượng 1 (Quyết định 771/QĐ-TTg)", en: "group 1 (Decision 771/QĐ-TTg)" },
    },
  },
  // The levels of Thông tư 01/2014/TT-BGDĐT. A paper of an older kind (A, B, C) or another one is
  // recorded at the level that it was found to equal.
  foreignLanguage: {
    level1: { name: { vi: "bậc 1 (A1)", en: "level 1 (A1)" } },
    level2: { name: { vi: "bậc 2 (A2)", en: "level 2 (A2)" } },
    level3: { name: { vi: "bậc 3 (B1)", en: "level 3 (B1)" } },
    level4: { name: { vi: "bậc 4 (B2)", en: "level 4 (B2)" } },
    level5: { name: { vi: "bậc 5 (C1)", en: "level 5 (C1)" } },
    level6: { name: { vi: "bậc 6 (C2)", en: "level 6 (C2)" } },
  },
  ethnicLanguage: {
    certificate: {
      name: { vi: "chứng chỉ tiếng dân tộc thiểu số", en: "certificate of an ethnic language" },
    },
  },
  informatics: {
    basic: {
      name: {
        vi: "ứng dụng công nghệ thông tin cơ bản",
        en: "basic use of information technology",
      },
    },
    advanced: {
      name: {
        vi: "ứng dụng công nghệ thông tin nâng cao",
        en: "advanced use of information technology",
      },
    },
  },
} as const satisfies Record<CredentialField, Record<string, NamedEntry>>;
