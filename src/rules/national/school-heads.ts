import { holdsDegree } from "./conditions.ts";
import type { Condition } from "../../standards/condition.ts";
import type { Citation } from "../../terms/citation.ts";
import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { LevelId, PostId } from "../../terms/official.ts";
import type { Dated, RequirementTimeline } from "../authored-law.ts";
import { recordedLevel } from "../readings.ts";
import { collegeOrHigher, universityOrHigher } from "./degree-levels.ts";

// The charters ask "trình độ chuẩn được đào tạo của nhà giáo". A record of the level alone does not
// tell the field of the degree, so only the level is looked at. The job descriptions add an
// exception for those on the roadmap, which the charters do not repeat.

const before: Dated<never> = {
  effectiveFrom: "2010-05-01",
  value: { gap: "schoolHeadDegreeEarlier" },
  source: null,
};

const charterOfPrimary: Citation = {
  instrument: "28-2020-tt-bgddt",
  article: "11",
  clause: "1",
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/can-bo-cong-chuc-vien-chuc/conditions-to-become-a-principal-vice-principal-of-primary-lower-secondary-and-upper-secondary-schools-in-vietnam-latest-145828.html",
};

const charterOfSecondary: Citation = {
  instrument: "32-2020-tt-bgddt",
  article: "11",
  clause: "3",
  trust: "text",
  seenIn:
    "https://lawnet.vn/thong-tin-phap-luat/en/giao-duc/circular-32-2020-tt-bgddt-regulations-on-the-appointment-of-principals-and-vice-principals-of-secondary-schools-in-vietnam-142509.html",
};

const describedPreschool: Citation = {
  instrument: "19-2023-tt-bgddt",
  article: "Phụ lục III, I.5.1",
  trust: "text",
  seenIn:
    "https://lawnet.vn/giao-duc/en/how-many-principals-are-assigned-to-a-public-preschool-18366.html",
};

const describedGeneral: Citation = {
  instrument: "20-2023-tt-bgddt",
  article: "Phụ lục III, 5.1",
  trust: "text",
  seenIn:
    "https://lawnet.vn/en/laws/yeu-cau-ve-trinh-do-kinh-nghiem-pham-chat-ca-nhan-cua-hieu-truong-trong-cac-co-so-giao-duc-pho-thon-218637-125925.html",
};

const decree93: Citation = {
  instrument: "93-2026-nd-cp",
  article: "24",
  clause: "3",
  trust: "press",
  seenIn:
    "https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e1c9ff35deabbf5e9a8b8830ce3d54048/van-ban/giao-duc-dao-tao/nghi-dinh-93-2026-nd-cp-chi-tiet-luat-nha-giao.md",
};

/** The standard degree; a lower one is a gap where the roadmap may excuse it. */
function degreeOrRoadmap(levels: readonly LevelId[], lower: readonly LevelId[]) {
  return {
    kind: "any",
    of: [
      holdsDegree(levels),
      { kind: "all", of: [holdsDegree(lower), { kind: "gap", gap: "schoolHeadDegreeExemption" }] },
    ],
  } as const satisfies Condition<"authored">;
}

/** The standard degree; a lower one is a gap for those appointed before the charter. */
function degreeFrom(day: CalendarDate): Condition<"authored"> {
  return {
    kind: "any",
    of: [
      holdsDegree(universityOrHigher),
      {
        kind: "all",
        of: [
          { kind: "fact", fact: "holding.planned", in: [false] },
          { kind: "day", fact: "holding.since", is: "before", day },
          holdsDegree(["vocationalSecondary", "college"]),
          { kind: "gap", gap: "schoolHeadDegreeAppointedEarlier" },
        ],
      },
    ],
  };
}

const setters = ["party", "ministry", "province"] as const;
const name = { vi: "Trình độ chuyên môn theo chức vụ", en: "Degree asked by the post" } as const;

function managementTraining(
  id: string,
  posts: readonly PostId[],
  source: Citation,
): RequirementTimeline {
  const asks = {
    kind: "holds",
    field: "jobPosition",
    levels: ["schoolManagement"],
    recordedLevel,
  } as const;
  return {
    id,
    name: {
      vi: "Đào tạo, bồi dưỡng về quản lý trường học",
      en: "Training in school management",
    },
    of: { posts },
    nature: "retraining",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "schoolManagementTrainingBefore20231216" },
        source: null,
      },
      { effectiveFrom: "2023-12-16", value: { when: null, asks }, source },
      {
        // Whoever is planned or appointed from this day has the 24 months of NĐ 93 instead.
        effectiveFrom: "2026-03-31",
        value: {
          when: null,
          scope: {
            kind: "all",
            of: [
              { kind: "fact", fact: "holding.planned", in: [false] },
              { kind: "day", fact: "holding.since", is: "before", day: "2026-03-31" },
            ],
          },
          asks,
        },
        source: decree93,
      },
    ],
  };
}

/** What is asked of principals and vice principals (hiệu trưởng, phó hiệu trưởng). */
export const schoolHeads: readonly RequirementTimeline[] = [
  {
    id: "preschool-principal-degree",
    name,
    of: { posts: ["preschool-principal"] },
    nature: "training",
    setters,
    history: [
      before,
      {
        effectiveFrom: "2023-12-16",
        value: { when: null, asks: degreeOrRoadmap(collegeOrHigher, ["vocationalSecondary"]) },
        source: describedPreschool,
      },
    ],
  },
  {
    id: "primary-school-head-degree",
    name,
    of: { posts: ["primary-school-principal", "primary-school-vice-principal"] },
    nature: "training",
    setters,
    history: [
      before,
      {
        effectiveFrom: "2020-10-20",
        value: {
          when: "beforeAppointment",
          asks: degreeOrRoadmap(universityOrHigher, ["vocationalSecondary", "college"]),
        },
        source: charterOfPrimary,
      },
    ],
  },
  {
    id: "lower-secondary-head-degree",
    name,
    of: { posts: ["lower-secondary-principal", "lower-secondary-vice-principal"] },
    nature: "training",
    setters,
    history: [
      before,
      {
        effectiveFrom: "2020-11-01",
        value: {
          when: "beforeAppointment",
          asks: degreeOrRoadmap(universityOrHigher, ["vocationalSecondary", "college"]),
        },
        source: charterOfSecondary,
      },
    ],
  },
  {
    id: "upper-secondary-head-degree",
    name,
    of: { posts: ["upper-secondary-principal", "upper-secondary-vice-principal"] },
    nature: "training",
    setters,
    history: [
      before,
      {
        effectiveFrom: "2020-11-01",
        value: { when: "beforeAppointment", asks: degreeFrom("2020-11-01") },
        source: charterOfSecondary,
      },
    ],
  },
  managementTraining(
    "preschool-principal-management-training",
    ["preschool-principal"],
    describedPreschool,
  ),
  managementTraining(
    "school-principal-management-training",
    ["primary-school-principal", "lower-secondary-principal", "upper-secondary-principal"],
    describedGeneral,
  ),
];
