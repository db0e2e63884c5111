import type { PostId } from "../../../terms/official.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import {
  departmentHeads,
  deputyDepartmentHeads,
  deputyMinistryHeads,
  districtDivisionLeaders,
  divisionLeaders,
  generalDepartmentHeads,
  ministryHeads,
} from "./state-leadership-posts.ts";
import { boundByDecree29, over24Months } from "../months-left.ts";

const setters = ["party", "ministry", "province"] as const;

const decree29 = {
  instrument: "29-2024-nd-cp",
  article: "6",
  clause: "3",
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/lao-dong-tien-luong/cong-chuc-lanh-dao-phai-dat-cac-tieu-chuan-ve-trinh-do-nhu-the-nao-35805.html",
} as const;

const fromDecree334: Dated<never> = {
  effectiveFrom: "2025-12-21",
  value: { gap: "decree334StateManagement" },
  source: {
    instrument: "334-2025-nd-cp",
    trust: "press",
    seenIn:
      "https://baothanhhoa.vn/tieu-chuan-chuc-danh-cong-chuc-lanh-dao-quan-ly-o-co-quan-hanh-chinh-nha-nuoc-273133.htm",
  },
};

const diplomaOfTheoryAndAdministration = {
  kind: "holds",
  field: "politicalTheory",
  levels: ["politicalTheoryAdministration"],
  papers: ["diploma", "certificate", "replacement"],
  recordedLevel,
} as const;

/**
 * The two reliefs of Công văn 1848/BNV-CCVC of 5 April 2024, older than the decree's first day. Both
 * days are "trước ngày". Its subject is the holders of that diploma; whether the rank alone does
 * for others is a gap.
 */
const dispatch1848: readonly Condition<"authored">[] = [
  { ...diplomaOfTheoryAndAdministration, issuedBefore: "2022-06-30" },
  {
    kind: "all",
    of: [
      { kind: "fact", fact: "rank", in: ["seniorSpecialist"] },
      { kind: "day", fact: "rankSince", is: "before", day: "2022-08-01" },
      {
        kind: "any",
        of: [diplomaOfTheoryAndAdministration, { kind: "gap", gap: "dispatch1848Rank" }],
      },
    ],
  },
];

/**
 * Điều 9 lets those moved in from the armed forces, a public service unit, a State enterprise or
 * another body of the political system meet this standard within twelve months of the appointment.
 * No record says where a person came from, so of those appointed since the decree it stays open.
 */
const movedIn: Condition<"authored"> = {
  kind: "all",
  of: [
    { kind: "day", fact: "holding.since", is: "from", day: "2024-05-01" },
    { kind: "gap", gap: "decree29MovedIn" },
  ],
};

const seniorStandard: Condition<"authored"> = {
  kind: "any",
  of: [
    { kind: "holds", field: "stateManagement", levels: ["seniorSpecialist"], recordedLevel },
    ...dispatch1848,
  ],
};

const seniorPosts: readonly PostId[] = [
  ...ministryHeads,
  ...generalDepartmentHeads,
  ...departmentHeads,
];

/** What leadership posts in State administrative bodies ask in State management. */
export const stateLeadershipManagement: readonly RequirementTimeline[] = [
  {
    id: "state-leadership-state-management-senior",
    name: {
      vi: "Chứng chỉ quản lý nhà nước theo chức vụ (chuyên viên cao cấp và tương đương)",
      en: "State-management certificate of the post (senior specialist and equivalent)",
    },
    of: { posts: seniorPosts },
    nature: "retraining",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "stateLeadershipStateManagement" },
        source: null,
      },
      {
        effectiveFrom: "2024-05-01",
        value: {
          when: "beforeAppointment",
          scope: boundByDecree29(over24Months),
          asks: { kind: "any", of: [seniorStandard, movedIn] },
        },
        source: decree29,
      },
      fromDecree334,
    ],
  },
  {
    id: "state-leadership-state-management",
    name: {
      vi: "Chứng chỉ quản lý nhà nước theo chức vụ",
      en: "State-management certificate of the post",
    },
    of: {
      posts: [
        ...deputyMinistryHeads,
        ...deputyDepartmentHeads,
        ...divisionLeaders,
        ...districtDivisionLeaders,
      ],
    },
    nature: "retraining",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "stateLeadershipStateManagement" },
        source: null,
      },
      {
        effectiveFrom: "2024-05-01",
        value: { gap: "decree29StateManagementGroups" },
        source: decree29,
      },
      fromDecree334,
    ],
  },
];
