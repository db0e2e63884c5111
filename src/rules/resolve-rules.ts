import { nationalLaw } from "./national-law.ts";
import { resolveLaw, type ResolveOptions } from "./resolve-law.ts";
import type { RuleSet } from "./rule-set.ts";

/**
 * Resolves the rules that hold on a day in a place (bộ quy tắc có hiệu lực).
 *
 * @param options - `asOf`: the day, inclusive of everything that takes effect on it; `variant`: the
 *   province or the unit inside one; `readings`: options other than the defaults; `trustFloor`:
 *   how well a rule must have been seen to be more than a gap.
 * @returns A frozen, closed rule set of plain data.
 * @throws CbccvcError `invalidDay` if `asOf` is no day that exists.
 * @throws CbccvcError `beforeCoverage` if it lies before the first day that the data cover.
 * @throws CbccvcError `unitEnded` if the unit no longer exists on the day; `info` names the last
 *   day and the successors.
 * @throws CbccvcError `unknownTrust` if `trustFloor` is no trust.
 * @throws CbccvcError `unknownReading` or `unknownOption` if a reading or its option does not exist.
 * @throws CbccvcError `unknownSlot` or `outsideDomain` if a private variant fills a slot wrongly.
 * @example
 * ```ts
 * import { langSon, resolveRules } from "cbccvc";
 *
 * const rules = resolveRules({
 *   variant: langSon,
 *   asOf: "2020-04-08",
 *   readings: { "directive28.measuringDay": "issueDay" },
 * });
 * rules.readingsInForce["directive28.measuringDay"]; // => "issueDay"
 * rules.sendRatio; // => { state: "gap", gap: "sendRatioStart" }
 * ```
 */
export function resolveRules(options: ResolveOptions): RuleSet {
  return resolveLaw(nationalLaw, options);
}
