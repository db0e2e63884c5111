import type { Report } from "../reports/render-report.ts";
import { buildFigureReport } from "../reports/figure-report.ts";
import { buildSendRatioReport } from "../reports/send-ratio-report.ts";
import { buildStandardsGapReport } from "../reports/standards-gap-report.ts";
import { parseRoster } from "../rosters/parse-roster.ts";
import { dienBien } from "../rules/provinces/dien-bien.ts";
import { langSon } from "../rules/provinces/lang-son.ts";
import { resolveRules } from "../rules/resolve-rules.ts";
import sampleRoster from "./samples/lang-son-2020.json";
import { dienBienFigures, listClaims } from "./samples/published-figures.ts";

/** The three panels of the demonstration. */
export function buildDemo(): Report[] {
  const review = buildStandardsGapReport(
    parseRoster(sampleRoster),
    resolveRules({ variant: langSon, asOf: "2020-04-08" }),
  );
  const ratio = buildSendRatioReport(
    dienBienFigures,
    resolveRules({ variant: dienBien, asOf: "2022-12-31" }),
  );
  return [review, ratio, buildFigureReport(listClaims(ratio))];
}
