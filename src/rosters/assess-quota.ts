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

/** Those sent against a quota. */
export interface QuotaUse {
  /** Those who surely count: an integer from 0 to 10^12. */
  readonly count: number;
  /** Those of whom it is not known whether they count; leave it out only where everybody is known. */
  readonly unknown?: number;
  /** What is counted. */
  readonly unit: CountUnit;
}

/** Why the use of a quota gets its answer. */
export type QuotaReason =
  | {
      /** The seats or those who used them are negative, no integer or above 10^12. */
      readonly code: "invalidCount";
      /** Which, and what it is. */
      readonly params: { readonly field: "seats" | "count" | "unknown"; readonly value: string };
    }
  | {
      /** Something else than persons was counted. */
      readonly code: "notPersons";
      /** What. */
      readonly params: { readonly unit: string };
    }
  | {
      /** The answer hangs on those of whom it is not known whether they count. */
      readonly code: "unknownsDecide";
      /** How many, in persons. */
      readonly params: { readonly unknown: number };
    };

/** The ends between which a number lies, both inclusive. */
export interface QuotaSpan<T> {
  /** The least it can be. */
  readonly least: T;
  /** The most it can be. */
  readonly most: T;
}

/** How far a quota is used. */
export interface QuotaAssessment {
  /** `open`: seats are left; `full`: none, and nobody too many; `exceeded`; `unknown`. */
  readonly status: "open" | "full" | "exceeded" | "unknown";
  /** The seats left, 0 if none; `null` if the counts cannot be. */
  readonly seatsLeft: QuotaSpan<number> | null;
  /** The persons sent beyond the seats, 0 if none; `null` if the counts cannot be. */
  readonly overBy: QuotaSpan<number> | null;
  /** Those sent over the seats, exactly; `null` if the counts cannot be, or there are no seats. */
  readonly attainmentRate: QuotaSpan<Fraction> | null;
  /** Why it cannot be told; empty where it can. */
  readonly reasons: readonly QuotaReason[];
}

/**
 * Assesses how far a quota is used (mức độ thực hiện chỉ tiêu được giao): the seats left or exceeded.
 *
 * Whom to count is the caller's: persons sent to the courses of the quota in its year, of its unit.
 *
 * @param quota - The seats given.
 * @param used - Those sent against them, with those of whom it is not known.
 * @returns The seats left, the persons too many, and the exact rate, each with its least and its most.
 *   Never throws: a count that cannot be, or one that counts anything but persons, gives `unknown`
 *   with a reason.
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
 * const { status, seatsLeft } = assessQuota(quota, { count: 48, unknown: 2, unit: "persons" });
 * status; // => "open"
 * seatsLeft; // => { least: 10, most: 12 }
 * assessQuota(quota, { count: 61, unit: "persons" }).overBy; // => { least: 1, most: 1 }
 * assessQuota(quota, { count: 48, unknown: 20, unit: "persons" }).status; // => "unknown"
 * ```
 */
export function assessQuota(quota: Quota, used: QuotaUse): QuotaAssessment {
  const { seats } = { ...(quota as Partial<Quota> | null) };
  const { count, unknown = 0, unit } = { ...(used as Partial<QuotaUse> | null) };
  const counts = { seats, count, unknown };
  const problems: readonly QuotaReason[] = [
    ...(["seats", "count", "unknown"] as const)
      .filter((field) => !isCount(counts[field] ?? Number.NaN))
      .map((field): QuotaReason => ({
        code: "invalidCount",
        params: { field, value: String(counts[field]) },
      })),
    ...(unit === "persons"
      ? []
      : [{ code: "notPersons", params: { unit: String(unit) } } as const]),
  ];
  if (problems.length > 0 || seats === undefined || count === undefined) {
    const nothing = { seatsLeft: null, overBy: null, attainmentRate: null };
    return { status: "unknown", ...nothing, reasons: problems };
  }
  const most = count + unknown;
  const [atLeast, atMost] = [judge(seats, count), judge(seats, most)];
  const rate = (achieved: number) => computeAttainmentRate({ achieved, planned: seats });
  return {
    status: atLeast === atMost ? atLeast : "unknown",
    seatsLeft: { least: Math.max(0, seats - most), most: Math.max(0, seats - count) },
    overBy: { least: Math.max(0, count - seats), most: Math.max(0, most - seats) },
    attainmentRate: seats === 0 ? null : { least: rate(count), most: rate(most) },
    reasons: atLeast === atMost ? [] : [{ code: "unknownsDecide", params: { unknown } }],
  };
}

function judge(seats: number, used: number): "open" | "full" | "exceeded" {
  return used < seats ? "open" : used === seats ? "full" : "exceeded";
}
