import type { SendRatioTable } from "../rosters/send-ratio-table.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { pickCatalogue, type Catalogue } from "./catalogue.ts";
import { createReceipt, type Receipt } from "./receipt.ts";

/** The table of the send ratio, ready to be printed (bảng theo dõi tỷ lệ 1:1,2). */
export interface SendRatioTableReport {
  /** What kind of report it is. */
  readonly kind: "sendRatioTable";
  /** What it was made with. */
  readonly receipt: Receipt;
  /** The table. */
  readonly table: SendRatioTable;
  /** The names of what the report speaks of; gaps of other days are named by the table. */
  readonly catalogue: Catalogue;
}

/**
 * Builds the report of a table of the send ratio.
 *
 * @param table - The table, as `buildSendRatioTable` gives it.
 * @param rules - The resolved rules of its last day, by which places and readings are named.
 * @returns Plain data with the receipt of those rules, for `renderReport`.
 * @example
 * ```ts
 * import {
 *   buildSendRatioTable,
 *   buildSendRatioTableReport,
 *   langSon,
 *   renderReport,
 *   resolveRules,
 * } from "cbccvc";
 *
 * const rules = resolveRules({ variant: langSon, asOf: "2022-12-31" });
 * const table = buildSendRatioTable([], () => rules, {
 *   event: "sent",
 *   from: "2022-01-01",
 *   through: "2022-12-31",
 * });
 * renderReport(buildSendRatioTableReport(table, rules), { locale: "en" }).split("\n")[0];
 * // => "# The 1:1.2 ratio of sending to advanced political theory, from records – Lạng Sơn"
 * ```
 * @see The document behind 1:1,2 was not found; two provincial articles of 2021–2023 attest it.
 */
export function buildSendRatioTableReport(
  table: SendRatioTable,
  rules: RuleSet,
): SendRatioTableReport {
  return {
    kind: "sendRatioTable",
    receipt: createReceipt(rules),
    table,
    catalogue: pickCatalogue(rules),
  };
}
