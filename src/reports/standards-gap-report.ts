import type { RejectedRow } from "../rosters/roster-reading.ts";
import { tallyAssessments, type Tally } from "../rosters/tally.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { createAssessor } from "../standards/create-assessor.ts";
import type { OfficialAssessment } from "../standards/finding.ts";
import type { InstrumentId } from "../terms/citation.ts";
import type { Official } from "../terms/official.ts";
import { pickCatalogue, type Catalogue } from "./catalogue.ts";
import { createReceipt, type Receipt } from "./receipt.ts";

/** A roster to review: the accepted records, and the rows that were not. */
export interface ReviewedRoster {
  /** The records that may be assessed. */
  readonly accepted: readonly Official[];
  /** The rows that may not; absent where every row was accepted. */
  readonly rejected?: readonly RejectedRow[];
}

/** One official of a review. */
export interface ReviewedOfficial {
  /** The record. */
  readonly official: Official;
  /** Everything the rules say about it. */
  readonly assessment: OfficialAssessment;
}

/** Who lacks what, due when and binding whom; and what must be asked (báo cáo rà soát). */
export interface StandardsGapReport {
  /** What kind of report it is. */
  readonly kind: "standardsGap";
  /** What it was made with. */
  readonly receipt: Receipt;
  /** The rows that came in: accepted and rejected together. */
  readonly rows: number;
  /** The rows that were not accepted. */
  readonly rejected: readonly RejectedRow[];
  /** How the accepted ones stand, in persons. */
  readonly tally: Tally;
  /** The accepted ones, in the order of the roster. */
  readonly officials: readonly ReviewedOfficial[];
  /** Instruments of the place that are known to exist and whose rules are not encoded. */
  readonly notEncoded: readonly InstrumentId[];
  /** The names of what the report speaks of. */
  readonly catalogue: Catalogue;
}

/**
 * Builds the review of a roster against the standards of one day and place (rà soát).
 *
 * @param roster - The accepted records and the rejected rows, as `parseRoster` gives them.
 * @param rules - The resolved rules.
 * @returns Plain data: a receipt, all assessments, and their tally in persons. Rows in are rows
 *   accepted and rejected together.
 * @example
 * ```ts
 * import { buildStandardsGapReport, langSon, resolveRules } from "cbccvc";
 *
 * const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
 * const roster = {
 *   accepted: [
 *     {
 *       id: "LS-34",
 *       category: "civilServant" as const,
 *       level: "provincial" as const,
 *       rank: "specialist",
 *       holdings: [],
 *       credentials: { degree: [], stateManagement: [] },
 *     },
 *   ],
 * };
 * buildStandardsGapReport(roster, rules).tally.persons.notMet; // => 1
 * ```
 */
export function buildStandardsGapReport(
  roster: ReviewedRoster,
  rules: RuleSet,
): StandardsGapReport {
  const { accepted, rejected = [] } = roster;
  const { explain } = createAssessor(rules);
  const officials = accepted.map((official) => ({ official, assessment: explain(official) }));
  return {
    kind: "standardsGap",
    receipt: createReceipt(rules),
    rows: accepted.length + rejected.length,
    rejected,
    tally: tallyAssessments(officials.map(({ assessment }) => assessment)),
    officials,
    notEncoded: rules.notEncoded,
    catalogue: pickCatalogue(rules),
  };
}
