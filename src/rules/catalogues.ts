import type { NamedEntry } from "../standards/standards-rules.ts";
import type { CredentialField } from "../terms/official.ts";
import type { DatedPostEntry } from "./authored-law.ts";

const LAST_DAY_OF_DISTRICTS = "2025-06-30";

/** The posts of State administrative bodies of which the rules speak, from the centre down. */
export const posts = {
  "deputy-minister": {
    name: { vi: "Thứ trưởng", en: "Deputy minister" },
    isLeadership: true,
  },
  "ministry-department-director": {
    name: { vi: "Vụ trưởng", en: "Director of a ministry department" },
    isLeadership: true,
  },
  "deputy-ministry-department-director": {
    name: { vi: "Phó Vụ trưởng", en: "Deputy director of a ministry department" },
    isLeadership: true,
  },
  "department-director": {
    name: { vi: "Giám đốc sở", en: "Director of a provincial department" },
    isLeadership: true,
  },
  "deputy-department-director": {
    name: { vi: "Phó Giám đốc sở", en: "Deputy director of a provincial department" },
    isLeadership: true,
  },
  "department-division-head": {
    name: { vi: "Trưởng phòng thuộc sở", en: "Head of a division of a provincial department" },
    isLeadership: true,
  },
  "deputy-department-division-head": {
    name: {
      vi: "Phó Trưởng phòng thuộc sở",
      en: "Deputy head of a division of a provincial department",
    },
    isLeadership: true,
  },
  "district-chairperson": {
    name: { vi: "Chủ tịch UBND cấp huyện", en: "Chairperson of a district People's Committee" },
    isLeadership: true,
    through: LAST_DAY_OF_DISTRICTS,
  },
  "district-vice-chairperson": {
    name: {
      vi: "Phó Chủ tịch UBND cấp huyện",
      en: "Vice chairperson of a district People's Committee",
    },
    isLeadership: true,
    through: LAST_DAY_OF_DISTRICTS,
  },
  "district-division-head": {
    name: { vi: "Trưởng phòng thuộc UBND cấp huyện", en: "Head of a district division" },
    isLeadership: true,
    through: LAST_DAY_OF_DISTRICTS,
  },
  "deputy-district-division-head": {
    name: { vi: "Phó Trưởng phòng thuộc UBND cấp huyện", en: "Deputy head of a district division" },
    isLeadership: true,
    through: LAST_DAY_OF_DISTRICTS,
  },
  "commune-chairperson": {
    name: { vi: "Chủ tịch UBND cấp xã", en: "Chairperson of a commune People's Committee" },
    isLeadership: true,
  },
  "commune-vice-chairperson": {
    name: {
      vi: "Phó Chủ tịch UBND cấp xã",
      en: "Vice chairperson of a commune People's Committee",
    },
    isLeadership: true,
  },
} as const satisfies Record<string, DatedPostEntry>;

/** A post of the catalogue. */
export type KnownPostId = keyof typeof posts;

/** The ranks of administrative civil servants, the highest first (Thông tư 11/2014/TT-BNV). */
export const ranks = {
  seniorSpecialist: { name: { vi: "Chuyên viên cao cấp", en: "Senior specialist" } },
  principalSpecialist: { name: { vi: "Chuyên viên chính", en: "Principal specialist" } },
  specialist: { name: { vi: "Chuyên viên", en: "Specialist" } },
  associateOfficer: { name: { vi: "Cán sự", en: "Associate officer" } },
  staff: { name: { vi: "Nhân viên", en: "Staff" } },
} as const satisfies Record<string, NamedEntry>;

/** A rank of the catalogue. */
export type KnownRankId = keyof typeof ranks;

/** The levels of each field, the lowest first. */
export const levels = {
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
} as const satisfies Record<CredentialField, Record<string, NamedEntry>>;
