import { compareFractions, createFraction, type Fraction } from "../terms/fraction.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import {
  checkPublishedFigure,
  type FigureReason,
  type FigureVerdict,
  type PublishedFigure,
} from "../ratios/published-figure.ts";
import { findEntry } from "./catalogue.ts";
import type { SendRatioReport } from "./send-ratio-report.ts";
import type { ReadingId } from "../terms/hole.ts";

/** A figure that a source prints. */
export interface PrintedClaim {
  /** The caller's own key. */
  readonly id: string;
  /** What the figure says. */
  readonly what: Bilingual;
  /** Where it is printed. */
  readonly source?: Bilingual;
  /** The figure with its formula and inputs. */
  readonly figure: PublishedFigure;
}

/** A source's word that 1:1,2 was kept, under one reading; without one, under those in force. */
export interface RatioClaim {
  /** The caller's own key. */
  readonly id: string;
  /** What the source says. */
  readonly what: Bilingual;
  /** Where it is printed. */
  readonly source?: Bilingual;
  /** The words of the source. */
  readonly stated: string;
  /** The reading that is moved, and to which option. */
  readonly reading?: { readonly axis: ReadingId; readonly option: string };
  /** The report on the counts of the source. */
  readonly report: SendRatioReport;
}

/** One line of a report on printed figures. */
export interface CheckedClaim {
  /** The caller's own key. */
  readonly id: string;
  /** What the figure says. */
  readonly what: Bilingual;
  /** Where it is printed. */
  readonly source?: Bilingual;
  /** The figure as printed. */
  readonly stated: string;
  /** What the check finds. */
  readonly verdict: FigureVerdict;
  /** The verdict if the numbers counted the same people, where that is not shown. */
  readonly ifSamePopulation?: FigureVerdict;
  /** The exact value by the formula; `null` where it cannot be recomputed, or is hedged. */
  readonly recomputed: Fraction | null;
  /** Whether it is a rate, which is printed as a percentage. */
  readonly isRate: boolean;
  /** The reading under which the claim was checked, and what the option is called. */
  readonly reading?: {
    readonly axis: ReadingId;
    readonly option: string;
    readonly name: Bilingual;
  };
  /** Why. */
  readonly reasons: readonly FigureReason[];
}

/** Printed figures with their verdicts (đối chiếu số liệu đã công bố). */
export interface FigureReport {
  /** What kind of report it is. */
  readonly kind: "figures";
  /** The lines, in the order given. */
  readonly claims: readonly CheckedClaim[];
}

/**
 * Builds the report on figures that sources print.
 *
 * @param claims - The figures, and the claims that 1:1,2 was kept.
 * @returns One line per claim, in the same order, with its verdict.
 * @example
 * ```ts
 * import { buildFigureReport } from "cbccvc";
 *
 * const { claims } = buildFigureReport([
 *   {
 *     id: "003-1",
 *     what: { vi: "Bình quân mỗi năm", en: "Mean per year" },
 *     figure: { stated: "59.565", formula: "mean", inputs: { total: 178695, count: 3 } },
 *   },
 * ]);
 * claims[0]?.verdict; // => "exact"
 * ```
 */
export function buildFigureReport(claims: readonly (PrintedClaim | RatioClaim)[]): FigureReport {
  return {
    kind: "figures",
    claims: claims.map((claim) =>
      "figure" in claim ? checkPrintedClaim(claim) : checkRatioClaim(claim),
    ),
  };
}

const RATES: readonly string[] = ["attainmentRate", "coverageRate", "changeRate"];

function checkPrintedClaim({ id, what, source, figure }: PrintedClaim): CheckedClaim {
  const { recomputed, ...check } = checkPublishedFigure(figure);
  const { least, most } = recomputed ?? { least: null, most: null };
  const isOne =
    least !== null && least.numerator === most?.numerator && least.denominator === most.denominator;
  return {
    id,
    what,
    ...(source !== undefined && { source }),
    ...check,
    recomputed: isOne ? least : null,
    isRate: RATES.includes(figure.formula),
  };
}

const ROUNDING = "sendRatio.rounding";
const COMPLETION = "sendRatio.knowledgeCompletion";

function checkRatioClaim({ id, what, source, stated, reading, report }: RatioClaim): CheckedClaim {
  const { assessment, samePopulation, figures, catalogue, inForce } = report;
  const axis = reading?.axis ?? ROUNDING;
  const option = reading?.option ?? findEntry(inForce, axis) ?? "";
  const answer =
    option === findEntry(inForce, axis)
      ? assessment
      : assessment.readings.find((each) => each.axis === axis && each.option === option);
  const rounding = axis === ROUNDING ? option : findEntry(inForce, ROUNDING);
  const side = axis === COMPLETION ? option : findEntry(inForce, COMPLETION);
  const ratio = computeRatio(figures, side);
  const verdict = judgeRatio(answer?.status ?? "unknown", rounding, ratio, report);
  const name = findEntry(findEntry(catalogue.readings, axis)?.options ?? {}, option)?.name;
  const isShown = samePopulation || verdict === "notCheckable";
  return {
    id,
    what,
    ...(source !== undefined && { source }),
    stated,
    recomputed: ratio,
    isRate: false,
    ...(name !== undefined && { reading: { axis, option, name } }),
    verdict: isShown ? verdict : "notCheckable",
    ...(!isShown && { ifSamePopulation: verdict }),
    reasons: [
      ...(ratio === null
        ? [{ code: "inputMissing" as const, params: { input: "knowledgeCompletion" } }]
        : []),
      ...(samePopulation ? [] : [{ code: "populationsNotShown" as const, params: {} }]),
    ],
  };
}

/** Part-time over full-time, with those completing their knowledge on the side of the reading. */
function computeRatio(figures: SendRatioReport["figures"], side: string | undefined) {
  const { concentrated, nonConcentrated, knowledgeCompletion } = figures;
  const completion = side === "apart" ? 0 : knowledgeCompletion?.persons;
  if (completion === undefined) return null;
  const below = concentrated.persons + (side === "concentrated" ? completion : 0);
  const above = nonConcentrated.persons + (side === "nonConcentrated" ? completion : 0);
  return below === 0 ? null : createFraction(above, below);
}

/** A ratio that holds only once the comparison is rounded is right by rounding. */
function judgeRatio(
  status: SendRatioReport["assessment"]["status"],
  rounding: string | undefined,
  ratio: Fraction | null,
  { assessment, figures }: SendRatioReport,
): FigureVerdict {
  if (status === "notMet") return "contradicts";
  if (status !== "met") return "notCheckable";
  if (rounding === "exact" || ratio === null || assessment.exactLimit === null) return "exact";
  // The ratio of the rule is its exact limit for one person sent full-time.
  const { numerator, denominator } = assessment.exactLimit;
  const rule = createFraction(numerator, denominator * Math.max(1, figures.concentrated.persons));
  return compareFractions(ratio, rule) > 0 ? "byRounding" : "exact";
}
