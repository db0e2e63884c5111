import type { Condition } from "../../../standards/condition.ts";
import type { RequirementTimeline } from "../../authored-law.ts";
import { recordedLevel } from "../../readings.ts";
import { holdsPoliticalTheory } from "../political-theory.ts";
import {
  beforeCircular11,
  circular02,
  circular11,
  circular11Reach,
  fromLaw80,
  fromProvinceUp,
  unseen,
} from "./reach.ts";

const advanced = holdsPoliticalTheory("advanced");

/** Point b names a confirmation without a day; the Party ended them with 2021-07-09. */
const advancedOrConfirmed: Condition<"authored"> = {
  kind: "any",
  of: [
    advanced,
    {
      kind: "all",
      of: [
        {
          kind: "holds",
          field: "politicalTheory",
          levels: ["advanced", "politicalTheoryAdministration", "bachelorOfPolitics"],
          papers: ["confirmation"],
          issuedFrom: "2021-07-09",
          recordedLevel,
        },
        { kind: "gap", gap: "rankConfirmationFrom20210709" },
      ],
    },
  ],
};

/** The political theory of a senior specialist: no other rank names a level of its own. */
export const rankPoliticalTheory: readonly RequirementTimeline[] = [
  {
    id: "rank-political-theory-senior-specialist",
    name: {
      vi: "Trình độ lý luận chính trị của ngạch chuyên viên cao cấp",
      en: "Political theory of a senior specialist",
    },
    of: { ranks: ["seniorSpecialist"] },
    nature: "training",
    history: [
      beforeCircular11,
      {
        effectiveFrom: "2014-12-01",
        value: unseen("seniorSpecialistPoliticalTheory", circular11Reach),
        source: circular11,
      },
      {
        effectiveFrom: "2021-08-01",
        value: { when: "whileHolding", scope: fromProvinceUp, asks: advancedOrConfirmed },
        source: { ...circular02("5"), point: "b" },
      },
      fromLaw80({ asks: advanced, source: { ...circular02("5"), point: "b" } }),
    ],
  },
];
