import type { Citation } from "../../../terms/citation.ts";
import type { PostId } from "../../../terms/official.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { universityOrHigher } from "../degree-levels.ts";
import { holdsPoliticalTheory } from "../political-theory.ts";
import {
  departmentHeads,
  deputyDepartmentHeads,
  deputyMinistryHeads,
  districtDivisionLeaders,
  divisionLeaders,
  generalDepartmentHeads,
  ministryHeads,
} from "./state-leadership-posts.ts";
import { boundByDecree29, over36Months } from "../months-left.ts";

// Before NĐ 29/2024 no single decree set what a leadership post asks; the gaps say so. NĐ 334/2025
// asks cao cấp of a group whose list was seen only in part, and trung cấp of "chức danh còn lại":
// whoever holds neither falls short in any case, and whoever holds cao cấp does not.

const setters = ["party", "ministry", "province"] as const;

const decree29 = (clause: string, point?: string): Citation => ({
  instrument: "29-2024-nd-cp",
  article: "6",
  clause,
  ...(point !== undefined && { point }),
  trust: "text",
  seenIn:
    "https://thuvienphapluat.vn/lao-dong-tien-luong/cong-chuc-lanh-dao-phai-dat-cac-tieu-chuan-ve-trinh-do-nhu-the-nao-35805.html",
});

const decree334: Citation = {
  instrument: "334-2025-nd-cp",
  trust: "press",
  seenIn:
    "https://fr.congdoanvietnam.vn/thoi-su/cong-chuc-lanh-dao-quan-ly-phai-co-uy-tin-khong-be-phai-cuc-bo-21416.tld",
};

const advanced = holdsPoliticalTheory("advanced");
const intermediate = holdsPoliticalTheory("intermediate");
/** Trung cấp and no more, so that a paper of cao cấp is not looked at twice. */
const onlyIntermediate: Condition<"authored"> = {
  kind: "any",
  of: [
    {
      kind: "holds",
      field: "politicalTheory",
      levels: ["intermediate"],
      papers: ["diploma", "certificate", "replacement"],
      recordedLevel,
    },
    {
      kind: "holds",
      field: "politicalTheory",
      levels: ["intermediate"],
      papers: ["confirmation"],
      issuedBefore: "2021-07-09",
      recordedLevel,
    },
  ],
};
const university = {
  kind: "holds",
  field: "degree",
  levels: universityOrHigher,
  recordedLevel,
} as const;

const advancedPosts: readonly PostId[] = [
  ...ministryHeads,
  ...deputyMinistryHeads,
  ...generalDepartmentHeads,
  ...departmentHeads,
];
const intermediatePosts: readonly PostId[] = [
  ...deputyDepartmentHeads,
  ...divisionLeaders,
  ...districtDivisionLeaders,
];

/** Trung cấp, or being sent to it by plan, which only one newspaper has. */
export function intermediateOrPlanned(asks: Condition<"authored">): Condition<"authored"> {
  return {
    reading: "decree334.plannedTraining",
    options: {
      notCounted: asks,
      counts: { kind: "any", of: [asks, { kind: "gap", gap: "decree334PlannedTraining" }] },
    },
  };
}

/** What leadership posts in State administrative bodies ask in degree and political theory. */
export const stateLeadership: readonly RequirementTimeline[] = [
  {
    id: "state-leadership-political-theory-advanced",
    name: {
      vi: "Trình độ lý luận chính trị theo chức vụ (nhóm cao cấp)",
      en: "Political theory asked by the post (advanced group)",
    },
    of: { posts: advancedPosts },
    nature: "training",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "stateLeadershipPoliticalTheory" },
        source: null,
      },
      {
        effectiveFrom: "2024-05-01",
        value: {
          when: "beforeAppointment",
          scope: boundByDecree29(over36Months),
          asks: advanced,
        },
        source: decree29("2", "a"),
      },
      {
        effectiveFrom: "2025-12-21",
        value: {
          when: "beforeAppointment",
          asks: {
            kind: "any",
            of: [
              advanced,
              {
                kind: "all",
                of: [
                  {
                    kind: "fact",
                    fact: "holding.post",
                    in: [...deputyMinistryHeads, ...generalDepartmentHeads, ...departmentHeads],
                  },
                  onlyIntermediate,
                  { kind: "gap", gap: "decree334Groups" },
                ],
              },
            ],
          },
        },
        source: decree334,
      },
    ],
  },
  {
    id: "state-leadership-political-theory-intermediate",
    name: {
      vi: "Trình độ lý luận chính trị theo chức vụ (nhóm trung cấp)",
      en: "Political theory asked by the post (intermediate group)",
    },
    of: { posts: intermediatePosts },
    nature: "training",
    setters,
    history: [
      {
        effectiveFrom: "2010-05-01",
        value: { gap: "stateLeadershipPoliticalTheory" },
        source: null,
      },
      {
        effectiveFrom: "2024-05-01",
        value: {
          when: "beforeAppointment",
          scope: boundByDecree29(over36Months),
          asks: intermediate,
        },
        source: decree29("2", "b"),
      },
      {
        effectiveFrom: "2025-12-21",
        value: {
          when: "beforeAppointment",
          asks: intermediateOrPlanned({
            kind: "any",
            of: [
              {
                kind: "all",
                of: [{ kind: "fact", fact: "holding.post", in: divisionLeaders }, intermediate],
              },
              advanced,
              { kind: "all", of: [onlyIntermediate, { kind: "gap", gap: "decree334Groups" }] },
            ],
          }),
        },
        source: decree334,
      },
    ],
  },
  {
    id: "state-leadership-degree",
    name: { vi: "Trình độ chuyên môn theo chức vụ", en: "Degree asked by the post" },
    of: { posts: [...advancedPosts, ...intermediatePosts] },
    nature: "training",
    setters,
    history: [
      { effectiveFrom: "2010-05-01", value: { gap: "stateLeadershipDegree" }, source: null },
      {
        effectiveFrom: "2024-05-01",
        value: { when: "beforeAppointment", asks: university },
        source: decree29("1"),
      },
      {
        effectiveFrom: "2025-12-21",
        value: { when: "beforeAppointment", asks: university },
        source: decree334,
      },
    ],
  },
  {
    id: "elected-district-leadership",
    name: { vi: "Trình độ theo chức vụ", en: "Qualification asked by the post" },
    of: { posts: ["district-chairperson", "district-vice-chairperson"] },
    nature: "training",
    setters,
    history: [
      { effectiveFrom: "2010-05-01", value: { gap: "electedDistrictLeadership" }, source: null },
    ],
  },
];
