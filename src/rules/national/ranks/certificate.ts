import type { Condition, HoldsCondition } from "../../../standards/condition.ts";
import type { LevelId } from "../../../terms/official.ts";
import { recordedLevel } from "../../readings.ts";

/** The certificate of a rank; whether one of a higher rank stands for it is a reading. */
export function certificateOf(level: LevelId, higher: readonly LevelId[]): Condition<"authored"> {
  const held = (levels: readonly LevelId[]) =>
    ({ kind: "holds", field: "stateManagement", levels, recordedLevel }) as const;
  if (higher.length === 0) return held([level]);
  return {
    reading: "higherCertificateCounts",
    options: {
      notSeen: {
        kind: "any",
        of: [
          held([level]),
          { kind: "all", of: [held(higher), { kind: "gap", gap: "higherCertificateForLower" }] },
        ],
      },
      no: held([level]),
      yes: held([level, ...higher]),
    },
  };
}

/** A degree that stands for a certificate (hành chính học, quản lý hành chính công). */
export function holdsPublicAdministration(levels: readonly LevelId[]): Condition<"authored"> {
  return { kind: "holds", field: "degree", levels, recordedLevel };
}

/** The diploma of cao cấp lý luận chính trị – hành chính; a confirmation of a level is none. */
export function holdsAdministrationDiploma(
  issued: Pick<HoldsCondition, "issuedFrom" | "issuedBefore"> = {},
): HoldsCondition<"authored"> {
  return {
    kind: "holds",
    field: "politicalTheory",
    levels: ["politicalTheoryAdministration"],
    papers: ["diploma", "certificate", "replacement"],
    ...issued,
    recordedLevel,
  };
}

const inRankFrom20220630: Condition<"authored"> = {
  kind: "day",
  fact: "rankSince",
  is: "from",
  day: "2022-06-30",
};

/**
 * Whom of those a rank reaches NĐ 89/2021, Điều 2 khoản 3 leaves in need of its certificate. Whether
 * it frees from the standard or from the course only is a reading.
 */
export function unlessInRankEarly(reach: Condition<"authored">): Condition<"authored"> {
  return {
    reading: "decree89.rankBefore20220630",
    options: {
      notKnown: {
        kind: "all",
        of: [
          reach,
          {
            kind: "any",
            of: [inRankFrom20220630, { kind: "gap", gap: "decree89RankBefore20220630" }],
          },
        ],
      },
      freesFromStandard: { kind: "all", of: [reach, inRankFrom20220630] },
      freesFromCourseOnly: reach,
    },
  };
}

/** Khoản 2 and 4 of Thông tư 06/2022 were not seen: the diploma may stand there still, or not. */
export const diplomaFrom20220815: Condition<"authored"> = {
  kind: "all",
  of: [holdsAdministrationDiploma(), { kind: "gap", gap: "administrationDiplomaFrom20220815" }],
};

/**
 * Công văn 1848/BNV-CCVC speaks of holders of that diploma: in the rank before "01/8/2022" (as both
 * copies print it), or with a diploma issued before 2022-06-30, they meet the standard.
 */
export const diplomaFromDispatch: Condition<"authored"> = {
  kind: "any",
  of: [
    holdsAdministrationDiploma({ issuedBefore: "2022-06-30" }),
    {
      kind: "all",
      of: [
        { kind: "day", fact: "rankSince", is: "before", day: "2022-08-01" },
        {
          kind: "any",
          of: [holdsAdministrationDiploma(), { kind: "gap", gap: "dispatch1848WithoutDiploma" }],
        },
      ],
    },
    {
      kind: "all",
      of: [
        { kind: "day", fact: "rankSince", is: "from", day: "2022-08-01" },
        holdsAdministrationDiploma({ issuedFrom: "2022-06-30" }),
        { kind: "gap", gap: "administrationDiplomaFrom20220815" },
      ],
    },
  ],
};
