import type { Credential, Official, Question } from "cbccvc";

import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";

export const CIRCULAR_11 = "Thông tư 11/2014/TT-BNV";
export const CIRCULAR_02 = "Thông tư 02/2021/TT-BNV, có hiệu lực 01/8/2021";

export const STATE_MANAGEMENT: Question = asksFor("credentials.stateManagement");
export const CATEGORY: Question = asksFor("category");

export const HIGHER = asksLaw("higherCertificateForLower");

export const higherCounts = { readings: { higherCertificateCounts: "yes" } } as const;
export const asWeaklySeen = {
  readings: { principalSpecialistCertificate: "asWeaklySeen" },
} as const;

/** A civil servant of a rank in a provincial body who leads nothing. */
export function civilServant(rank: string, stateManagement?: readonly Credential[]): Official {
  return {
    id: rank,
    category: "civilServant",
    level: "provincial",
    rank,
    holdings: [],
    credentials: { degree: [], ...(stateManagement !== undefined && { stateManagement }) },
  };
}

export const certificate = (level: string): Credential => ({ level, paper: "certificate" });

type Told = Pick<DecidedCase, "says" | "official" | "status"> & Partial<DecidedCase>;

export const specialist = (told: Told): DecidedCase => ({
  clause: `${CIRCULAR_11}, ngạch chuyên viên`,
  asOf: "2020-04-08",
  requirement: "state-management-specialist",
  ...told,
});
export const associateOfficer = (told: Told): DecidedCase => ({
  clause: `${CIRCULAR_11}, ngạch cán sự`,
  asOf: "2020-04-08",
  requirement: "state-management-associate-officer",
  ...told,
});
export const principalSpecialist = (told: Told): DecidedCase => ({
  clause: `${CIRCULAR_11}, ngạch chuyên viên chính (nguồn yếu)`,
  asOf: "2020-04-08",
  requirement: "state-management-principal-specialist",
  ...told,
});
