import type { ReadingId } from "../terms/hole.ts";
import { nationalLaw } from "./national-law.ts";
import { resolveLaw, type ResolveOptions } from "./resolve-law.ts";
import type { KnownReadings } from "./readings.ts";
import type { RuleSet } from "./rule-set.ts";

/** What rules to resolve from the national law; the readings of that law are offered by name. */
export interface RulesQuery extends Omit<ResolveOptions, "readings"> {
  /** The options of readings that shall not stand at their default. */
  readonly readings?: KnownReadings | Readonly<Record<ReadingId, string>>;
}

/**
 * Resolves the rules that hold on a day in a place (bộ quy tắc có hiệu lực).
 *
 * @param options - `asOf`: the day, inclusive of everything that takes effect on it; `variant`: the
 *   province or the unit inside one; `readings`: options other than the defaults; `trustFloor`:
 *   how well a rule must have been seen to be more than a gap.
 * @returns A frozen, closed rule set of plain data.
 * @throws CbccvcError `invalidDay` if `asOf` is no day that exists.
 * @throws CbccvcError `beforeCoverage` if it lies before the first day that the data cover.
 * @throws CbccvcError `unitNotBegun` if the province does not yet exist on the day; `info` names its
 *   first day and the predecessors.
 * @throws CbccvcError `unitEnded` if the unit no longer exists on the day; `info` names the last
 *   day and the successors.
 * @throws CbccvcError `invalidVariant` if `variant` is no variant, but for example its name.
 * @throws CbccvcError `duplicateId` if a variant has a rule of the same id as another.
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
export function resolveRules(options: RulesQuery): RuleSet {
  return resolveLaw(nationalLaw, options);
}
