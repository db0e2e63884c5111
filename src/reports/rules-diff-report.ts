import { diffRules, type RulesDiff } from "../rules/diff-rules.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { pickCatalogue, type Catalogue } from "./catalogue.ts";
import { createReceipt, type Receipt } from "./receipt.ts";

/** What differs between two sets of rules, as a table (bảng so sánh hai bộ quy tắc). */
export interface RulesDiffReport {
  /** What kind of report it is. */
  readonly kind: "rulesDiff";
  /** What the first set of rules was made with. */
  readonly before: Receipt;
  /** What the second set of rules was made with. */
  readonly after: Receipt;
  /** What differs. */
  readonly diff: RulesDiff;
  /** The names of what the report speaks of, as each set has them. */
  readonly catalogues: {
    /** Those of the first set. */
    readonly before: Catalogue;
    /** Those of the second set. */
    readonly after: Catalogue;
  };
}

/**
 * Builds the report on what differs between two sets of rules (so sánh hai bộ quy tắc).
 *
 * @param before - The first set, as `resolveRules` gives it.
 * @param after - The second set.
 * @returns Plain data: both receipts, and all that `diffRules` finds.
 * @example
 * ```ts
 * import { buildRulesDiffReport, renderReport, resolveRules } from "cbccvc";
 *
 * const report = buildRulesDiffReport(
 *   resolveRules({ asOf: "2025-08-28" }),
 *   resolveRules({ asOf: "2025-08-29" }),
 * );
 * const lines = renderReport(report, { locale: "en" }).split("\n");
 * lines[0]; // => "# What differs between two sets of rules"
 * lines.some((line) => line.includes("at least 30 (men) or 28 (women)")); // => true
 * ```
 * @see Quy định 57-QĐ/TW; Quy định 350-QĐ/TW
 */
export function buildRulesDiffReport(before: RuleSet, after: RuleSet): RulesDiffReport {
  return {
    kind: "rulesDiff",
    before: createReceipt(before),
    after: createReceipt(after),
    diff: diffRules(before, after),
    catalogues: { before: pickCatalogue(before), after: pickCatalogue(after) },
  };
}
