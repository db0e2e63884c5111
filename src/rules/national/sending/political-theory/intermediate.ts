import type { SendingTimeline } from "../../../authored-law.ts";
import { allOf, anyOf, gap, holds, holdsDegree, inPost } from "../../conditions.ts";
import { collegeOrHigher } from "../../degree-levels.ts";
import { reachedAge } from "../age.ts";
import { memberOfParty, planned, openFrom } from "./conditions.ts";
import {
  communeHeads,
  communeLeaders,
  provincialDivisionDeputies,
  divisionHeads,
  departmentLeaders,
  communeDivisionHeads,
  communeDivisionDeputies,
} from "./posts.ts";
import {
  decision6468,
  regulation57,
  regulation57Chapter2,
  regulation350,
  unseen,
  afterRegulation57,
  issueOf6468,
} from "./sources.ts";

const intermediate = { field: "politicalTheory", levels: ["intermediate"] } as const;

/** Intermediate political theory (trung cấp). */
export const intermediateTheory: readonly SendingTimeline[] = [
  {
    id: "intermediate-who",
    name: {
      vi: "Đối tượng học trung cấp lý luận chính trị",
      en: "Who studies intermediate political theory",
    },
    of: intermediate,
    aspect: "who",
    history: [
      unseen("2010-05-01", "intermediateWhoBefore2022"),
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: anyOf(
            inPost(
              ...communeLeaders,
              ...provincialDivisionDeputies,
              "deputy-district-division-head",
              "commune-military-commander",
            ),
            allOf(planned, inPost("deputy-ministry-division-head")),
            gap("intermediateOtherGroups57"),
          ),
        },
        source: regulation57Chapter2,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: {
          asks: anyOf(
            inPost(
              ...communeDivisionHeads,
              ...communeDivisionDeputies,
              ...divisionHeads,
              ...provincialDivisionDeputies,
              // "Phó trưởng phòng trở lên": those above are meant too.
              ...communeHeads,
              ...departmentLeaders,
              "ministry-division-head",
              "deputy-ministry-division-head",
            ),
            gap("intermediateOtherGroups350"),
          ),
        },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-membership",
    name: {
      vi: "Đảng viên, kể cả dự bị, để học trung cấp lý luận chính trị",
      en: "Membership of the Party, probationary too, for intermediate political theory",
    },
    of: intermediate,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "intermediateStandardBefore20211221"),
      {
        effectiveFrom: "2021-12-21",
        start: issueOf6468,
        value: { asks: memberOfParty("probationary", "full") },
        source: decision6468,
      },
      {
        effectiveFrom: "2022-02-08",
        value: { asks: memberOfParty("probationary", "full") },
        source: regulation57,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: { asks: memberOfParty("probationary", "full") },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-degree",
    name: {
      vi: "Trình độ chuyên môn để học trung cấp lý luận chính trị",
      en: "Degree for intermediate political theory",
    },
    of: intermediate,
    aspect: "standard",
    history: [
      unseen("2010-05-01", "intermediateStandardBefore20211221"),
      {
        effectiveFrom: "2021-12-21",
        start: issueOf6468,
        value: { asks: holdsDegree(collegeOrHigher) },
        source: decision6468,
      },
      {
        effectiveFrom: "2022-02-08",
        value: { asks: holdsDegree(collegeOrHigher) },
        source: regulation57,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: {
          // Upper secondary education is enough for officials of an ethnic minority; the page breaks
          // off before the other cases.
          asks: anyOf(
            holdsDegree(collegeOrHigher),
            allOf(
              holds("generalEducation", ["upperSecondary"]),
              anyOf(
                { kind: "fact", fact: "isEthnicMinority", in: [true] },
                gap("intermediateUpperSecondaryCases"),
              ),
            ),
          ),
        },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-good-years",
    name: {
      vi: "Hai năm liên tục hoàn thành tốt nhiệm vụ trước khi cử học trung cấp lý luận chính trị",
      en: "Two consecutive good years before intermediate political theory",
    },
    of: intermediate,
    aspect: "standard",
    history: [
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: { asks: { kind: "count", fact: "consecutiveGoodYears", atLeast: 2 } },
        source: regulation350,
      },
    ],
  },
  {
    id: "intermediate-part-time-age",
    name: {
      vi: "Tuổi học trung cấp lý luận chính trị hệ không tập trung",
      en: "Age for part-time intermediate political theory",
    },
    of: { ...intermediate, modes: ["nonConcentrated"] },
    aspect: "age",
    history: [
      unseen("2010-05-01", "intermediateAgeBefore20211221"),
      {
        effectiveFrom: "2021-12-21",
        start: issueOf6468,
        value: {
          asks: openFrom({ male: 35, female: 33 }, { male: 30, female: 28 }, "specialGroups57"),
        },
        source: decision6468,
      },
      {
        effectiveFrom: "2022-02-08",
        value: {
          asks: openFrom({ male: 35, female: 33 }, { male: 30, female: 28 }, "specialGroups57"),
        },
        source: regulation57,
      },
      {
        effectiveFrom: "2025-08-29",
        start: afterRegulation57,
        value: { asks: reachedAge({ male: 30, female: 28 }) },
        source: regulation350,
      },
    ],
  },
];
