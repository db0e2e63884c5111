import { isCount, type CountUnit } from "../ratios/count.ts";
import { computeAttainmentRate } from "../ratios/rates.ts";
import type { CourseSelector } from "../standards/sending/sending-rule.ts";
import type { Fraction } from "../terms/fraction.ts";

/** Seats that somebody gave for courses of one year (chỉ tiêu được giao): the caller's own, not law. */
export interface Quota {
  /** The courses they are for. */
  readonly of: CourseSelector;
  /** The year they are for. */
  readonly year: number;
  /** How many persons may be sent: an integer from 0 to 10^12. */
  readonly seats: number;
  /** Who gave them, by the caller's own name for it. */
  readonly givenBy: string;
  /** The unit they were given to, by the caller's own name for it; absent, to everybody counted. */
  readonly unit?: string;
}

/** Why the use of a quota gets its answer. */
export type QuotaReason =
  | {
      /** The seats or those who used them are negative, no integer or above 10^12. */
      readonly code: "invalidCount";
      /** Which, and what it is. */
      readonly params: { readonly field: "seats" | "used"; readonly value: string };
    }
  | {
      /** Something else than persons was counted. */
      readonly code: "notPersons";
      /** What. */
      readonly params: { readonly unit: string };
    };

/** How far a quota is used. */
export interface QuotaAssessment {
  /** `open`: seats are left; `full`: none, and nobody too many; `exceeded`; `unknown`. */
  readonly status: "open" | "full" | "exceeded" | "unknown";
  /** The seats left, 0 if none; `null` if unknown. */
  readonly seatsLeft: number | null;
  /** The persons sent beyond the seats, 0 if none; `null` if unknown. */
  readonly overBy: number | null;
  /** Those sent over the seats, exactly; `null` if unknown or if there are no seats. */
  readonly attainmentRate: Fraction | null;
  /** Why it cannot be told; empty where it can. */
  readonly reasons: readonly QuotaReason[];
}

/**
 * Assesses how far a quota is used (mức độ thực hiện chỉ tiêu được giao): the seats left or exceeded.
 *
 * @param quota - The seats given.
 * @param used - Those sent against them: `count`, an integer from 0 to 10^12, and what it counts.
 * @returns The seats left, the persons too many, and the exact rate. Never throws: a count that cannot
 *   be, or one that counts anything but persons, gives `unknown` with a reason.
 * @example
 * ```ts
 * import { assessQuota } from "cbccvc";
 *
 * const quota = {
 *   of: { field: "politicalTheory", levels: ["advanced"] },
 *   year: 2022,
 *   seats: 60,
 *   givenBy: "Ban Tổ chức Tỉnh ủy",
 * } as const;
 * const { status, seatsLeft, attainmentRate } = assessQuota(quota, { count: 48, unit: "persons" });
 * status; // => "open"
 * seatsLeft; // => 12
 * attainmentRate; // => { numerator: 4, denominator: 5 }
 * assessQuota(quota, { count: 61, unit: "persons" }).overBy; // => 1
 * ```
 */
export function assessQuota(
  { seats }: Quota,
  used: { readonly count: number; readonly unit: CountUnit },
): QuotaAssessment {
  const { count, unit } = used;
  const counts = { seats, used: count };
  const reasons: readonly QuotaReason[] = [
    ...(["seats", "used"] as const)
      .filter((field) => !isCount(counts[field]))
      .map((field): QuotaReason => ({
        code: "invalidCount",
        params: { field, value: String(counts[field]) },
      })),
    ...(unit === "persons" ? [] : [{ code: "notPersons", params: { unit } } as const]),
  ];
  if (reasons.length > 0) {
    return { status: "unknown", seatsLeft: null, overBy: null, attainmentRate: null, reasons };
  }
  return {
    status: count < seats ? "open" : count === seats ? "full" : "exceeded",
    seatsLeft: Math.max(0, seats - count),
    overBy: Math.max(0, count - seats),
    attainmentRate: seats === 0 ? null : computeAttainmentRate({ achieved: count, planned: seats }),
    reasons,
  };
}
