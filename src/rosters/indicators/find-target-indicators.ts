import type { RuleSet } from "../../rules/rule-set.ts";
import type { Indicator } from "../../standards/indicator.ts";

/**
 * Finds the targets in force that can be counted from records, as indicators (chỉ tiêu đếm được).
 *
 * The others speak of programmes or events that no catalogue has: their counts are the caller's own.
 *
 * @param rules - The resolved rules.
 * @returns An indicator of the same id for each target that says what is counted.
 * @example
 * ```ts
 * import {
 *   assessTarget,
 *   buildIndicatorTable,
 *   dienBienPhu,
 *   findTargetIndicators,
 *   resolveRules,
 * } from "cbccvc";
 *
 * const rules = resolveRules({ variant: dienBienPhu, asOf: "2020-04-08" });
 * const indicators = findTargetIndicators(rules);
 * indicators.map(({ id }) => id);
 * // => ["directive-28-serving-leaders-target", "dien-bien-phu-division-heads"]
 *
 * const head = { holdings: [{ post: "district-division-head" }] } as const;
 * const degree = [{ level: "university" }] as const;
 * const officials = [
 *   { id: "DBP-01", ...head, credentials: { degree, politicalTheory: [{ level: "advanced" }] } },
 *   { id: "DBP-02", ...head, credentials: { degree, politicalTheory: [] } },
 * ] as const;
 * const { rows } = buildIndicatorTable(officials, [], indicators, rules, { periods: [] });
 * const target = rules.targets.find(({ value }) => value.id === rows[1]?.indicator)?.value;
 * const counts = rows[1]?.counts;
 * const assessment =
 *   target && counts?.unit === "persons" ? assessTarget(counts, target) : undefined;
 * [assessment?.status, assessment?.personsMissing?.least]; // => ["notMet", 1]
 * ```
 */
export function findTargetIndicators({ targets }: RuleSet): Indicator[] {
  return targets.flatMap(({ value: { id, name, population, measure, source } }) =>
    measure === null
      ? []
      : [{ id, name, ...(population !== undefined && { population }), measure, source }],
  );
}
