import type { Condition } from "../../../standards/condition.ts";
import type { Citation } from "../../../terms/citation.ts";
import type { Dated, RequirementTimeline } from "../../authored-law.ts";
import { circular02LowerRanks, circular11, circular11Reach, type RankTerms } from "./reach.ts";

/** What the two highest ranks ask in language and informatics stands on weak pages only. */
export function weaklySeen(asks: Condition<"authored">): Dated<RankTerms> {
  return {
    effectiveFrom: "2014-12-01",
    value: {
      when: "whileHolding",
      scope: circular11Reach,
      asks: {
        reading: "higherRankSkills",
        options: { notSeen: { kind: "gap", gap: "higherRankSkills" }, asWeaklySeen: asks },
      },
    },
    source: circular11,
  };
}

export function asked(
  effectiveFrom: "2014-12-01" | "2017-10-01",
  asks: Condition<"authored">,
  source: Citation,
): Dated<RankTerms> {
  return {
    effectiveFrom,
    value: { when: "whileHolding", scope: circular11Reach, asks },
    source,
  };
}

/**
 * Thông tư 02/2021 asks for no certificate of either: to be able to use a language (of bậc 4 and bậc
 * 3 until 2022-08-14) and informatics "theo yêu cầu của vị trí việc làm" is for a person to judge.
 */
export const noCertificate: Dated<never> = {
  effectiveFrom: "2021-08-01",
  value: null,
  source: circular02LowerRanks,
};

/** The timelines of one field for the four ranks of which a level was seen. */
export function timelinesOf(
  field: { readonly id: string; readonly vi: string; readonly en: string },
  histories: Readonly<
    Record<
      "seniorSpecialist" | "principalSpecialist" | "specialist" | "associateOfficer",
      RequirementTimeline["history"]
    >
  >,
): readonly RequirementTimeline[] {
  const ranks = [
    ["seniorSpecialist", "senior-specialist", "chuyên viên cao cấp", "a senior specialist"],
    ["principalSpecialist", "principal-specialist", "chuyên viên chính", "a principal specialist"],
    ["specialist", "specialist", "chuyên viên", "a specialist"],
    ["associateOfficer", "associate-officer", "cán sự", "an associate officer"],
  ] as const;
  return ranks.map(([rank, suffix, vi, en]) => ({
    id: `${field.id}-${suffix}`,
    name: { vi: `${field.vi} của ngạch ${vi}`, en: `${field.en} of ${en}` },
    of: { ranks: [rank] },
    nature: "retraining",
    history: histories[rank],
  }));
}
