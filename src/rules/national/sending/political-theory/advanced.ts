import type { SendingTimeline } from "../../../authored-law.ts";
import { allOf, anyOf, gap, holdsDegree, inPost } from "../../conditions.ts";
import { universityOrHigher } from "../../degree-levels.ts";
import { reachedAge } from "../age.ts";
import { inSeenGroup, memberOfParty, inOffice, openFrom } from "./conditions.ts";
import {
  communeHeads,
  divisionHeads,
  departmentLeaders,
  districtLeaders,
  communeDivisionHeads,
  communeChairs,
} from "./posts.ts";
import {
  academyAndDispatch,
  regulation57,
  regulation57Advanced,
  regulation350Advanced,
  unseen,
  afterRegulation57,
} from "./sources.ts";

const advanced = { field: "politicalTheory", levels: ["advanced"] } as const;

/** Advanced political theory (cao cấp). */
export const advancedTheory: readonly SendingTimeline[] = [
  {
    id: "advanced-who",
    name: {
      vi: "Đối tượng học cao cấp lý luận chính trị",
      en: "Who studies advanced political theory",
    },
    of: advanced,
    aspect: "who",
    history: [
      unseen("2010-05-01", "advancedWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: anyOf(
            inPost(...departmentLeaders, ...divisionHeads, ...districtLeaders),
            gap("advancedOtherGroups57"),
          ),
        },
        source: regulation57Advanced,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: {
          asks: anyOf(
            // "Trưởng phòng cấp xã trở lên", in office.
            allOf(inOffice, inPost(...communeDivisionHeads, ...communeHeads)),
            inPost(
              ...communeChairs,
              ...departmentLeaders,
              ...divisionHeads,
              "ministry-division-head",
            ),
            gap("advancedOtherGroups350"),
          ),
        },
        source: regulation350Advanced,
      },
    ],
  },
  {
    id: "advanced-membership",
    name: {
      vi: "Đảng viên chính thức để học cao cấp lý luận chính trị",
      en: "Full membership of the Party for advanced political theory",
    },
    of: advanced,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "advancedStandardBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: { asks: memberOfParty("full") },
        source: regulation57,
      },
      unseen("2025-08-29", "advancedStandard350", regulation350Advanced),
    ],
  },
  {
    id: "advanced-degree",
    name: {
      vi: "Trình độ đại học trở lên để học cao cấp lý luận chính trị",
      en: "University degree for advanced political theory",
    },
    of: advanced,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "advancedStandardBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: { asks: holdsDegree(universityOrHigher) },
        source: regulation57,
      },
      unseen("2025-08-29", "advancedStandard350", regulation350Advanced),
    ],
  },
  {
    id: "advanced-part-time-age",
    name: {
      vi: "Tuổi học cao cấp lý luận chính trị hệ không tập trung",
      en: "Age for part-time advanced political theory",
    },
    of: { ...advanced, modes: ["nonConcentrated"] },
    aspect: "age",
    history: [
      unseen("2010-05-01", "advancedAgeBefore2015"),
      {
        effectiveFrom: "2015-05-14",
        start: {
          known: "attested",
          because: {
            vi: "ngày của trang Học viện Chính trị quốc gia Hồ Chí Minh nêu độ tuổi; có từ khi nào thì chưa thấy",
            en: "the day of the Academy's page that states the ages; since when they held was not seen",
          },
        },
        value: {
          // Those of the groups of Công văn 4741 may be five years younger; its list breaks off.
          asks: anyOf(
            reachedAge({ male: 40, female: 35 }),
            allOf(
              reachedAge({ male: 35, female: 30 }),
              anyOf(inSeenGroup, gap("dispatch4741RestOfList")),
            ),
          ),
        },
        source: academyAndDispatch,
      },
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: openFrom({ male: 40, female: 38 }, { male: 35, female: 33 }, "specialGroups57"),
        },
        source: regulation57,
      },
      unseen("2025-08-29", "advancedAge350", regulation350Advanced),
    ],
  },
];
