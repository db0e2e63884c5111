import type { Citation } from "../../terms/citation.ts";
import { CbccvcError } from "../../terms/error.ts";
import {
  createFraction,
  roundQuotient,
  type Fraction,
  type RoundingMode,
} from "../../terms/fraction.ts";
import type { ReadingId } from "../../terms/hole.ts";
import type { OfficialCategory } from "../../terms/official.ts";
import type { GapId } from "../../terms/question.ts";
import type { StandardsRules } from "../standards-rules.ts";
import type { CompensationCase, CompensationRule, CompensationShare } from "./commitment-rule.ts";
import { assertCategory, assertWhole } from "./compute-service-commitment.ts";

/** What is known of a training that was broken off, or of a service that was. */
export interface BrokenTraining {
  /** Whose training. */
  readonly category: OfficialCategory;
  /** What happened. */
  readonly case: CompensationCase;
  /** The cost actually paid for the person, in đồng, without salary and allowances (F). */
  readonly costDong: number;
  /** The months of service owed (T1), rounded as the competent body rounds them. */
  readonly owedMonths?: number;
  /** The months served after the training (T2), rounded likewise. */
  readonly servedMonths?: number;
}

/** What is paid back of the cost of training. */
export type Compensation =
  | {
      /** A rule is in force. */
      readonly state: "inForce";
      /** The part of the cost that is paid back, exact. */
      readonly share: Fraction;
      /** The amount in đồng. */
      readonly dong: number;
      /** How it was brought to whole đồng; it matters only where the exact amount is not whole. */
      readonly rounding: RoundingMode;
      /** The readings that can turn the amount. */
      readonly decidedBy: readonly ReadingId[];
      /** Where it stands. */
      readonly source: Citation;
    }
  | {
      /** The rule of the day was not seen, or not for that case. */
      readonly state: "gap";
      /** The gap, as registered. */
      readonly gap: GapId;
    }
  | {
      /** The rule does not name the case: nothing is paid back by it. */
      readonly state: "none";
    };

/** All cases. */
const CASES: readonly CompensationCase[] = [
  "quitDuringTraining",
  "dismissedDuringTraining",
  "noDiploma",
  "leftBeforeServed",
];

/**
 * Computes what is paid back of the cost of training (chi phí đền bù): S = F ÷ T1 × (T1 − T2) where
 * the service owed was broken off, the whole or a part of the cost in the other cases.
 *
 * Waivers and reductions are not looked at: they are decided case by case.
 *
 * @param broken - What happened, the cost in whole đồng and, for `leftBeforeServed`, the months owed
 *   and served. Whoever served all that was owed pays nothing.
 * @param rules - The resolved rules of the day on which the duty to pay arose.
 * @returns The exact share and the amount in whole đồng; a gap where the rule was not seen.
 * @throws CbccvcError `invalidCount` if the cost or the months are no integers from 0 to 10^12, or
 *   months are missing where the case needs them; `unknownCategory`; `unknownCase`;
 *   `zeroDenominator` if no months are owed.
 * @example
 * ```ts
 * import { computeCompensation, resolveRules } from "cbccvc";
 *
 * const broken = {
 *   category: "publicEmployee",
 *   case: "leftBeforeServed",
 *   costDong: 80_000_000,
 *   owedMonths: 48,
 *   servedMonths: 12,
 * } as const;
 * const compensation = computeCompensation(broken, resolveRules({ asOf: "2024-01-01" }));
 * compensation.state === "inForce" && [compensation.share, compensation.dong];
 * // => [{ numerator: 3, denominator: 4 }, 60_000_000]
 * ```
 * @see Nghị định 101/2017/NĐ-CP, Điều 7, Điều 8; Nghị định 171/2025/NĐ-CP, Điều 6
 */
export function computeCompensation(broken: BrokenTraining, rules: StandardsRules): Compensation {
  assertCategory(broken.category, rules);
  assertCase(broken.case);
  assertWhole("costDong", broken.costDong);
  const rule = rules.compensation[broken.category];
  if (rule.state !== "inForce") return rule;
  const share = rule.value.cases[broken.case];
  if (share === undefined) return { state: "none" };
  if ("gap" in share) return { state: "gap", gap: share.gap };
  const part = readShare(share, broken);
  const dong = computeDong(broken.costDong, part, rule.value);
  const turning = rule.alternatives.filter(
    ({ value }) => computeDong(broken.costDong, part, value) !== dong,
  );
  return {
    state: "inForce",
    share: part,
    dong,
    rounding: rule.value.rounding,
    decidedBy: [...new Set(turning.map(({ axis }) => axis))],
    source: rule.source,
  };
}

function readShare(
  share: Exclude<CompensationShare, { readonly gap: GapId }>,
  { owedMonths = NaN, servedMonths = NaN }: BrokenTraining,
): Fraction {
  if (share.ofCost !== "unservedMonths") {
    return createFraction(share.ofCost.numerator, share.ofCost.denominator);
  }
  assertWhole("owedMonths", owedMonths);
  assertWhole("servedMonths", servedMonths);
  return createFraction(Math.max(owedMonths - servedMonths, 0), owedMonths);
}

/** Cost times months may pass the safe integers; the amount itself is never above the cost. */
function computeDong(
  cost: number,
  { numerator, denominator }: Fraction,
  { rounding }: CompensationRule,
): number {
  return Number(roundQuotient(BigInt(cost) * BigInt(numerator), BigInt(denominator), rounding));
}

function assertCase(given: CompensationCase): void {
  if (CASES.includes(given)) return;
  throw new CbccvcError(
    "unknownCase",
    { case: given, known: [...CASES] },
    `there is no case ${given}; there are ${CASES.join(", ")}`,
  );
}
