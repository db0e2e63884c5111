import { CbccvcError } from "../terms/error.ts";
import { createFraction, type Fraction } from "../terms/fraction.ts";
import { assertCount } from "./count.ts";

/** A unit that may get seats. */
export interface SeatClaim {
  /** The unit, by the caller's own name for it; each once. */
  readonly unit: string;
  /** What speaks for it: its need, its planned posts, its eligible people; 0 to 10^12. */
  readonly weight: number;
  /** The most seats it may get, such as its limit under 1:1,2; absent, there is none. */
  readonly cap?: number;
}

/** A number of seats, and among whom to share it. */
export interface SeatRequest {
  /** The seats (chỉ tiêu): an integer from 0 to 10^12. */
  readonly seats: number;
  /** The units; their weights add up to at most 10^12. */
  readonly units: readonly SeatClaim[];
}

/** What one unit gets. */
export interface SeatShare {
  /** The unit. */
  readonly unit: string;
  /** The seats it gets. */
  readonly seats: number;
  /**
   * Its exact share by weight of what was to be shared in the last round it took part in: whole
   * seats and a rest below 1.
   */
  readonly quota: { readonly whole: number; readonly rest: Fraction };
  /** Whether its quota reached its cap, so that it was fixed there. */
  readonly isCapped: boolean;
}

/** How seats are shared; those given and those unallocated are those asked for. */
export interface SeatAllocation {
  /** The seats that were to be shared. */
  readonly seats: number;
  /** What each unit gets, in the order given. */
  readonly shares: readonly SeatShare[];
  /** The seats that nobody may take: every unit with a weight is at its cap. */
  readonly unallocated: number;
  /**
   * The units of equal rest among which the tie rule gave the last seats, by name; empty where
   * nothing was tied. An office may give these seats otherwise within the same method.
   */
  readonly tied: readonly string[];
}

/**
 * Shares seats among units by weight (phân bổ chỉ tiêu) by the method of the largest remainder.
 *
 * Each unit gets the whole seats of its quota, seats × weight ÷ all weights; the seats left go one
 * each to the largest rests. Of equal rests the larger weight goes first, then the name in code-unit
 * order, so that the order given decides nothing. A unit whose quota reaches its cap is fixed there
 * and the others share the rest anew.
 *
 * The method is the office's choice: no text was seen that says how places are shared.
 *
 * @param request - The seats and the units, with weights and caps in whole numbers from 0 to 10^12.
 * @returns What each unit gets, what is left, and who was tied for the last seats.
 * @throws CbccvcError `invalidCount` if a number is no integer from 0 to 10^12, or the weights add up
 *   to more; `duplicateId` if a unit is named twice.
 * @example
 * ```ts
 * import { allocateSeats } from "cbccvc";
 *
 * const { shares, unallocated, tied } = allocateSeats({
 *   seats: 10,
 *   units: [
 *     { unit: "SNV", weight: 6, cap: 3 },
 *     { unit: "STC", weight: 3 },
 *     { unit: "SYT", weight: 3 },
 *   ],
 * });
 * shares.map(({ unit, seats }) => [unit, seats]); // => [["SNV", 3], ["STC", 4], ["SYT", 3]]
 * [unallocated, tied]; // => [0, ["STC", "SYT"]]
 * ```
 */
export function allocateSeats({ seats, units }: SeatRequest): SeatAllocation {
  assertRequest({ seats, units });
  const { capped, quotas, left } = fixCapped(seats, units);
  const spare = left - quotas.reduce((sum, { quota }) => sum + quota.whole, 0);
  // Where nobody has a weight there is nobody to take what is spare.
  const ranked = quotas.filter(({ restUnits }) => restUnits > 0n).sort(compareRests);
  const given = new Set(ranked.slice(0, spare).map(({ unit }) => unit));
  const shares = new Map<string, SeatShare>();
  for (const { unit, quota } of quotas) {
    const more = given.has(unit) ? 1 : 0;
    shares.set(unit, { unit, seats: quota.whole + more, quota, isCapped: false });
  }
  for (const share of capped) shares.set(share.unit, share);
  const inOrder = units.flatMap(({ unit }) => shares.get(unit) ?? []);
  return {
    seats,
    shares: inOrder,
    unallocated: seats - inOrder.reduce((sum, share) => sum + share.seats, 0),
    tied: findTied(ranked, spare),
  };
}

function assertRequest({ seats, units }: SeatRequest): void {
  assertCount("seats", seats);
  const names = new Set<string>();
  for (const [index, { unit, weight, cap }] of units.entries()) {
    assertCount(`units[${String(index)}].weight`, weight);
    if (cap !== undefined) assertCount(`units[${String(index)}].cap`, cap);
    if (names.has(unit)) {
      throw new CbccvcError("duplicateId", { id: unit }, `${unit} stands twice; name it once`);
    }
    names.add(unit);
  }
  assertCount("sum of weights", sumWeights(units));
}

function sumWeights(units: readonly SeatClaim[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

/** A quota with what compares it: the numerator of its rest, over the same weights for all. */
interface Quota extends SeatClaim {
  readonly quota: SeatShare["quota"];
  readonly restUnits: bigint;
}

/** Fixes units at their caps, round by round, until no quota reaches one. */
function fixCapped(seats: number, units: readonly SeatClaim[]) {
  const capped: SeatShare[] = [];
  let left = seats;
  let quotas = shareQuotas(left, units);
  let full = quotas.filter(reachesCap);
  while (full.length > 0) {
    for (const { unit, quota, cap = 0 } of full) {
      capped.push({ unit, seats: cap, quota, isCapped: true });
      left -= cap;
    }
    quotas = shareQuotas(
      left,
      quotas.filter((each) => !reachesCap(each)),
    );
    full = quotas.filter(reachesCap);
  }
  return { capped, quotas, left };
}

function reachesCap({ cap, quota }: Quota): boolean {
  return cap !== undefined && quota.whole >= cap;
}

/** The exact shares of units by weight; of nothing where nobody has a weight. */
function shareQuotas(seats: number, units: readonly SeatClaim[]): Quota[] {
  // Two counts of 10^12 multiply far beyond 2^53.
  const total = sumWeights(units);
  return units.map((claim) => {
    const product = BigInt(seats) * BigInt(claim.weight);
    const divisor = total === 0 ? 1n : BigInt(total);
    const restUnits = product % divisor;
    const rest = createFraction(Number(restUnits), Number(divisor));
    return { ...claim, quota: { whole: Number(product / divisor), rest }, restUnits };
  });
}

/** The larger rest first; of equal rests the larger weight, then the name in code-unit order. */
function compareRests(a: Quota, b: Quota): number {
  if (a.restUnits !== b.restUnits) return a.restUnits > b.restUnits ? -1 : 1;
  if (a.weight !== b.weight) return b.weight - a.weight;
  return a.unit < b.unit ? -1 : 1;
}

/** The units of the rest at which the seats ran out, where some of them got one and some none. */
function findTied(ranked: readonly Quota[], spare: number): readonly string[] {
  const last = ranked[spare - 1]?.restUnits;
  if (last === undefined || ranked[spare]?.restUnits !== last) return [];
  return ranked
    .filter(({ restUnits }) => restUnits === last)
    .map(({ unit }) => unit)
    .sort();
}
