import { holdsDegree } from "../conditions.ts";
import type { Condition } from "../../../standards/condition.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import {
  collegeOrHigher,
  universityOrHigher,
  vocationalSecondaryOrHigher,
} from "../degree-levels.ts";
import {
  beforeCircular11,
  circular02,
  circular02LowerRanks,
  circular05AssociateOfficer,
  circular11,
  circular11Reach,
  circular11Summary,
  fromDistrictUp,
  fromLaw80,
  fromProvinceUp,
  unseen,
  type RankTerms,
} from "./reach.ts";

// Each rank also asks that the major fit the position, which a person has to judge.

const university = holdsDegree(universityOrHigher);
const college = holdsDegree(collegeOrHigher);

/** Drivers of this rank need a licence only; of what work a person does the record says nothing. */
const vocationalSecondaryUnlessDriver: Condition<"authored"> = {
  kind: "any",
  of: [holdsDegree(vocationalSecondaryOrHigher), { kind: "gap", gap: "staffDrivers" }],
};

const unseenInCircular11: Dated<RankTerms> = {
  effectiveFrom: "2014-12-01",
  value: unseen("circular11Degree", circular11Reach),
  source: circular11,
};

/** The degrees of the administrative ranks. */
export const rankDegrees: readonly RequirementTimeline[] = [
  {
    id: "rank-degree-senior-specialist",
    name: {
      vi: "Trình độ đào tạo của ngạch chuyên viên cao cấp",
      en: "Degree of a senior specialist",
    },
    of: { ranks: ["seniorSpecialist"] },
    nature: "training",
    history: [
      beforeCircular11,
      unseenInCircular11,
      {
        effectiveFrom: "2021-08-01",
        value: { when: "whileHolding", scope: fromProvinceUp, asks: university },
        source: { ...circular02("5"), point: "a" },
      },
      fromLaw80({ asks: university, source: { ...circular02("5"), point: "a" } }),
    ],
  },
  {
    id: "rank-degree-principal-specialist",
    name: {
      vi: "Trình độ đào tạo của ngạch chuyên viên chính",
      en: "Degree of a principal specialist",
    },
    of: { ranks: ["principalSpecialist"] },
    nature: "training",
    history: [
      beforeCircular11,
      unseenInCircular11,
      {
        effectiveFrom: "2021-08-01",
        value: { when: "whileHolding", scope: fromDistrictUp, asks: university },
        source: circular02("6"),
      },
      fromLaw80({ asks: university, source: circular02("6") }),
    ],
  },
  {
    id: "rank-degree-specialist",
    name: { vi: "Trình độ đào tạo của ngạch chuyên viên", en: "Degree of a specialist" },
    of: { ranks: ["specialist"] },
    nature: "training",
    history: [
      beforeCircular11,
      {
        effectiveFrom: "2014-12-01",
        value: { when: "whileHolding", scope: circular11Reach, asks: university },
        source: circular11Summary,
      },
      {
        effectiveFrom: "2021-08-01",
        value: { when: "whileHolding", scope: fromDistrictUp, asks: university },
        source: circular02("7"),
      },
      fromLaw80({ asks: university, source: circular02("7") }),
    ],
  },
  {
    id: "rank-degree-associate-officer",
    name: { vi: "Trình độ đào tạo của ngạch cán sự", en: "Degree of an associate officer" },
    of: { ranks: ["associateOfficer"] },
    nature: "training",
    history: [
      beforeCircular11,
      unseenInCircular11,
      {
        effectiveFrom: "2017-10-01",
        value: { when: "whileHolding", scope: circular11Reach, asks: college },
        source: circular05AssociateOfficer,
      },
      {
        effectiveFrom: "2021-08-01",
        value: { when: "whileHolding", scope: fromDistrictUp, asks: college },
        source: circular02LowerRanks,
      },
      fromLaw80({ asks: college, source: circular02LowerRanks }),
    ],
  },
  {
    id: "rank-degree-staff",
    name: { vi: "Trình độ đào tạo của ngạch nhân viên", en: "Degree of staff" },
    of: { ranks: ["staff"] },
    nature: "training",
    history: [
      beforeCircular11,
      unseenInCircular11,
      {
        effectiveFrom: "2021-08-01",
        value: {
          when: "whileHolding",
          scope: fromDistrictUp,
          asks: vocationalSecondaryUnlessDriver,
        },
        source: circular02LowerRanks,
      },
      fromLaw80({ asks: holdsDegree(vocationalSecondaryOrHigher), source: circular02LowerRanks }),
    ],
  },
];
