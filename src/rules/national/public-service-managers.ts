import type { Condition } from "../../standards/condition.ts";
import type { Citation } from "../../terms/citation.ts";
import type { LevelId } from "../../terms/official.ts";
import type { RequirementTimeline } from "../authored-law.ts";
import { recordedLevel } from "../readings.ts";
import { notAppointedBefore20220630, underDecree89 } from "./exemption-89-2021.ts";

// Managing public employees outside schools, and what of school managers NĐ 93/2026 set. The decree
// was seen in one private copy of the text only.

const managers = [
  "public-service-unit-head",
  "deputy-public-service-unit-head",
  "public-service-unit-division-head",
  "deputy-public-service-unit-division-head",
];

const schoolManagers = [
  "preschool-principal",
  "preschool-vice-principal",
  "primary-school-principal",
  "primary-school-vice-principal",
  "lower-secondary-principal",
  "lower-secondary-vice-principal",
  "upper-secondary-principal",
  "upper-secondary-vice-principal",
];

const repository =
  "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban";

const lawArticle33: Citation = {
  instrument: "58-2010-qh12",
  article: "33",
  clause: "1",
  trust: "text",
  seenIn: `${repository}/can-bo-cong-chuc-vien-chuc/vien-chuc.md`,
};

const lawOf2025: Citation = {
  instrument: "vien-chuc-2025",
  trust: "press",
  seenIn:
    "https://news.laodong.vn/thoi-su/quy-dinh-bo-nhiem-tu-chuc-mien-nhiem-cho-thoi-giu-chuc-vu-voi-vien-chuc-1626415.ldo",
};

const decree93: Citation = {
  instrument: "93-2026-nd-cp",
  article: "24",
  clause: "3",
  trust: "press",
  seenIn: `${repository}/giao-duc-dao-tao/nghi-dinh-93-2026-nd-cp-chi-tiet-luat-nha-giao.md`,
};

const managerCertificate: Condition<"authored"> = {
  kind: "holds",
  field: "leadership",
  levels: ["publicServiceUnitManager"],
  recordedLevel,
};

const managerProgramme = {
  when: null,
  asks: {
    kind: "any",
    of: [managerCertificate, { kind: "gap", gap: "publicServiceUnitProgramme" }],
  },
} as const;

const programmeToMarch2026: RequirementTimeline["history"] = [
  { effectiveFrom: "2010-05-01", value: { gap: "publicServiceUnitProgramme" }, source: null },
  {
    effectiveFrom: "2012-01-01",
    value: { gap: "publicServiceUnitProgramme" },
    source: lawArticle33,
  },
  ...underDecree89(managerProgramme),
];

/** Those whom NĐ 93/2026 found in the post. */
const appointedBeforeDecree93: Condition<"authored"> = {
  kind: "all",
  of: [
    { kind: "fact", fact: "holding.planned", in: [false] },
    { kind: "day", fact: "holding.since", is: "before", day: "2026-03-31" },
  ],
};

/** "Được quy hoạch, bổ nhiệm … kể từ ngày Nghị định này có hiệu lực". */
const plannedOrAppointedSince: Condition<"authored"> = {
  kind: "any",
  of: [
    { kind: "fact", fact: "holding.planned", in: [true] },
    { kind: "day", fact: "holding.since", is: "from", day: "2026-03-31" },
  ],
};

const otherLeadershipLevels: readonly LevelId[] = [
  "division",
  "district",
  "department",
  "ministryDepartment",
  "deputyMinister",
];

/** What is asked of managing public employees (viên chức quản lý); degrees of school heads apart. */
export const publicServiceManagers: readonly RequirementTimeline[] = [
  {
    id: "public-service-manager-standard",
    name: {
      vi: "Tiêu chuẩn cụ thể của chức vụ quản lý ở đơn vị sự nghiệp công lập",
      en: "Specific standard of a managing post in a public service unit",
    },
    of: { posts: managers },
    nature: "training",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "publicServiceManagerStandardBefore20200929" },
        source: null,
      },
      {
        effectiveFrom: "2020-09-29",
        value: { gap: "publicServiceManagerStandard" },
        source: {
          instrument: "115-2020-nd-cp",
          article: "44",
          clause: "1",
          trust: "text",
          seenIn: `${repository}/can-bo-cong-chuc-vien-chuc/vien-chuc.md`,
        },
      },
      {
        effectiveFrom: "2026-07-01",
        value: { gap: "publicServiceManagerStandardFrom20260701" },
        source: lawOf2025,
      },
    ],
  },
  {
    id: "leadership-public-service-unit",
    name: {
      vi: "Chứng chỉ bồi dưỡng viên chức quản lý",
      en: "Certificate of the programme for managing public employees",
    },
    of: { posts: managers },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      ...programmeToMarch2026,
      {
        effectiveFrom: "2026-07-01",
        value: { gap: "publicServiceUnitProgrammeFrom20260701" },
        source: lawOf2025,
      },
    ],
  },
  {
    id: "leadership-school",
    name: {
      vi: "Chứng chỉ bồi dưỡng viên chức quản lý của cán bộ quản lý trường học bổ nhiệm trước ngày 31/3/2026",
      en: "Programme for managing public employees, of school managers appointed before 31 March 2026",
    },
    of: { posts: schoolManagers },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      ...programmeToMarch2026,
      {
        effectiveFrom: "2026-03-31",
        value: {
          ...managerProgramme,
          scope: {
            kind: "all",
            of: [appointedBeforeDecree93, notAppointedBefore20220630],
          },
        },
        source: decree93,
      },
      {
        effectiveFrom: "2026-07-01",
        value: {
          when: null,
          scope: appointedBeforeDecree93,
          asks: { kind: "gap", gap: "publicServiceUnitProgrammeFrom20260701" },
        },
        source: lawOf2025,
      },
    ],
  },
  {
    id: "school-manager-leadership-course",
    name: {
      vi: "Chương trình bồi dưỡng chức vụ quản lý của cán bộ quản lý trường học",
      en: "Leadership course of school managers",
    },
    of: { posts: schoolManagers },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2026-03-31",
        value: {
          when: { withinMonths: 24 },
          scope: plannedOrAppointedSince,
          asks: {
            kind: "any",
            of: [
              managerCertificate,
              {
                kind: "all",
                of: [
                  {
                    kind: "holds",
                    field: "leadership",
                    levels: otherLeadershipLevels,
                    recordedLevel,
                  },
                  { kind: "gap", gap: "otherProgramme" },
                ],
              },
            ],
          },
        },
        source: decree93,
      },
    ],
  },
  {
    id: "school-manager-education-management",
    name: {
      vi: "Chương trình bồi dưỡng nghiệp vụ quản lý giáo dục",
      en: "Course in education management",
    },
    of: { posts: schoolManagers },
    nature: "retraining",
    setters: ["party", "ministry", "province"],
    history: [
      {
        effectiveFrom: "2026-03-31",
        value: {
          when: { withinMonths: 24 },
          scope: plannedOrAppointedSince,
          asks: {
            kind: "any",
            of: [
              {
                kind: "holds",
                field: "jobPosition",
                levels: ["schoolManagement"],
                issuedFrom: "2026-03-31",
                recordedLevel,
              },
              {
                kind: "all",
                of: [
                  {
                    kind: "holds",
                    field: "jobPosition",
                    levels: ["schoolManagement"],
                    recordedLevel,
                  },
                  { kind: "gap", gap: "schoolManagementEarlierCourse" },
                ],
              },
            ],
          },
        },
        source: decree93,
      },
    ],
  },
];
