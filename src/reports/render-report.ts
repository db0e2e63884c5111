import type { Locale } from "../terms/bilingual.ts";
import type { TextDocument } from "./document.ts";
import type { FigureReport } from "./figure-report.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { RulesDiffReport } from "./rules-diff-report.ts";
import type { SendRatioReport } from "./send-ratio-report.ts";
import type { SendRatioTableReport } from "./send-ratio-table-report.ts";
import type { StandardsGapReport } from "./standards-gap-report.ts";
import { describeFigures } from "./text/describe-figures.ts";
import { describeRulesDiff } from "./text/describe-rules-diff.ts";
import { describeSendRatio } from "./text/describe-send-ratio.ts";
import { describeSendRatioTable } from "./text/describe-send-ratio-table.ts";
import { describeStandardsGap } from "./text/describe-standards-gap.ts";

/** Any report of the library. */
export type Report =
  StandardsGapReport | SendRatioReport | SendRatioTableReport | FigureReport | RulesDiffReport;

/** Puts a report into the words of one language. */
export function describeReport(report: Report, locale: Locale): TextDocument {
  switch (report.kind) {
    case "standardsGap":
      return describeStandardsGap(report, locale);
    case "sendRatio":
      return describeSendRatio(report, locale);
    case "sendRatioTable":
      return describeSendRatioTable(report, locale);
    case "figures":
      return describeFigures(report, locale);
    case "rulesDiff":
      return describeRulesDiff(report, locale);
  }
}

/**
 * Renders a report as Markdown, in Vietnamese or in English.
 *
 * @param report - The report, as a `build…Report` function gives it.
 * @param options - `locale`: the language.
 * @returns The text. The same report and language give the same text.
 * @example
 * ```ts
 * import { buildFigureReport, renderReport } from "cbccvc";
 *
 * const report = buildFigureReport([
 *   {
 *     id: "003-6",
 *     what: { vi: "Số lớp so với kế hoạch", en: "Classes against plan" },
 *     figure: {
 *       stated: "111,5%",
 *       formula: "attainmentRate",
 *       inputs: { achieved: 68, planned: 61 },
 *     },
 *   },
 * ]);
 * renderReport(report, { locale: "vi" }).split("\n")[0]; // => "# Số liệu đã in, tính lại"
 * ```
 */
export function renderReport(report: Report, { locale }: { readonly locale: Locale }): string {
  return renderMarkdown(describeReport(report, locale));
}
