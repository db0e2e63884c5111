import type { Citation } from "../../terms/citation.ts";
import { CbccvcError } from "../../terms/error.ts";
import type { OfficialCategory } from "../../terms/official.ts";
import type { GapId } from "../../terms/question.ts";
import type { StandardsRules } from "../standards-rules.ts";

/** The service owed after training at public cost. */
export type ServiceCommitment =
  | {
      /** A rule is in force. */
      readonly state: "inForce";
      /** How many times the length of the training. */
      readonly times: number;
      /** The months owed after the training. */
      readonly months: number;
      /** Where it stands. */
      readonly source: Citation;
    }
  | {
      /** The rule of the day was not seen. */
      readonly state: "gap";
      /** The gap, as registered. */
      readonly gap: GapId;
    }
  | {
      /** There is no rule. */
      readonly state: "none";
    };

/**
 * Computes the service owed after training at public cost (thời gian cam kết phục vụ).
 *
 * The rules are those of the day of sending. The first day of the service owed is the end of the
 * training; which day that is no text says.
 *
 * @param training - `category`: whose training; `months`: its length, a whole number from 0, rounded
 *   as the competent body rounds it.
 * @param rules - The resolved rules.
 * @returns The months owed with their source; a gap where the rule was not seen.
 * @throws CbccvcError `invalidCount` if the months are no integer from 0 to 10^12; `unknownCategory`
 *   if the category is none of the three.
 * @example
 * ```ts
 * import { computeServiceCommitment, resolveRules } from "cbccvc";
 *
 * const training = { category: "civilServant", months: 24 } as const;
 * const owed = computeServiceCommitment(training, resolveRules({ asOf: "2025-07-01" }));
 * owed.state === "inForce" && owed.months; // => 72
 * ```
 * @see Nghị định 101/2017/NĐ-CP, Điều 6; Nghị định 171/2025/NĐ-CP, Điều 5
 */
export function computeServiceCommitment(
  { category, months }: { readonly category: OfficialCategory; readonly months: number },
  rules: StandardsRules,
): ServiceCommitment {
  assertCategory(category, rules);
  assertWhole("months", months);
  const rule = rules.serviceCommitment[category];
  if (rule.state !== "inForce") return rule;
  const { times } = rule.value;
  return { state: "inForce", times, months: times * months, source: rule.source };
}

/** Refuses a category that is none of the three. */
export function assertCategory(
  category: OfficialCategory,
  { serviceCommitment }: StandardsRules,
): void {
  if (Object.hasOwn(serviceCommitment, category)) return;
  const known = Object.keys(serviceCommitment);
  throw new CbccvcError(
    "unknownCategory",
    { category, known },
    `there is no category ${category}; there are ${known.join(", ")}`,
  );
}

const MOST = 1e12;

/** Refuses a number of months or đồng that is not whole, below zero or beyond all reason. */
export function assertWhole(field: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0 && value <= MOST) return;
  throw new CbccvcError(
    "invalidCount",
    { field, value },
    `${field} is ${String(value)}; give a whole number from 0 to 10^12`,
  );
}
