import { compareFractions, createFraction, type Fraction } from "../terms/fraction.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import {
  checkPublishedFigure,
  type FigureReason,
  type FigureRoundings,
  type FigureVerdict,
  type FigureWarning,
  type MissingInput,
  type PublishedFigure,
} from "../ratios/published-figure.ts";
import { isRateFormula } from "../ratios/published-figure/inputs.ts";
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
  /** Which roundings give the printed value; `null` where there is no one value to round. */
  readonly roundings: FigureRoundings | null;
  /** What the one missing input would have to be. */
  readonly missing?: MissingInput;
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
  /** What deserves a second look, whatever the verdict. */
  readonly warnings: readonly FigureWarning[];
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
    isRate: isRateFormula(figure.formula),
  };
}

const ROUNDING = "sendRatio.rounding";
const COMPLETION = "sendRatio.knowledgeCompletion";

function checkRatioClaim({ id, what, source, stated, reading, report }: RatioClaim): CheckedClaim {
  const { assessment, samePopulation, catalogue, inForce } = report;
  const axis = reading?.axis ?? ROUNDING;
  const option = reading?.option ?? findEntry(inForce, axis) ?? "";
  const answer =
    option === findEntry(inForce, axis)
      ? assessment
      : assessment.readings.find((each) => each.axis === axis && each.option === option);
  const rounding = axis === ROUNDING ? option : findEntry(inForce, ROUNDING);
  const side = axis === COMPLETION ? option : findEntry(inForce, COMPLETION);
  const { ratio, reasons } = recompute(report, side);
  const verdict = judgeRatio(answer?.status ?? "unknown", rounding, ratio, report.ratio);
  const name = findEntry(findEntry(catalogue.readings, axis)?.options ?? {}, option)?.name;
  const isShown = samePopulation || verdict === "notCheckable";
  return {
    id,
    what,
    ...(source !== undefined && { source }),
    stated,
    recomputed: ratio,
    // A ratio is held against a limit and not printed, so that the readings speak of its rounding.
    roundings: null,
    isRate: false,
    ...(name !== undefined && { reading: { axis, option, name } }),
    verdict: isShown ? verdict : "notCheckable",
    ...(!isShown && { ifSamePopulation: verdict }),
    reasons: [
      ...reasons,
      ...(samePopulation ? [] : [{ code: "populationsNotShown" as const, params: {} }]),
    ],
    warnings: [],
  };
}

interface Recomputed {
  readonly ratio: Fraction | null;
  /** Why there is no ratio; empty where there is one. */
  readonly reasons: readonly FigureReason[];
}

/** Part-time over full-time, with those completing their knowledge on the side of the reading. */
function recompute({ figures, assessment }: SendRatioReport, side: string | undefined): Recomputed {
  const none = (
    code: "inputMissing" | "invalidCount" | "zeroDenominator",
    ...inputs: readonly string[]
  ): Recomputed => ({
    ratio: null,
    reasons: inputs.map((input) => ({ code, params: { input } })),
  });
  const invalid = assessment.reasons.flatMap((reason) =>
    reason.code === "invalidCount" ? [reason.params.field] : [],
  );
  if (invalid.length > 0) return none("invalidCount", ...invalid);

  const isCounted = side === "concentrated" || side === "nonConcentrated";
  const completion = isCounted ? figures.knowledgeCompletion?.persons : 0;
  if (completion === undefined) return none("inputMissing", "knowledgeCompletion");
  const below = figures.concentrated.persons + (side === "concentrated" ? completion : 0);
  const above = figures.nonConcentrated.persons + (side === "nonConcentrated" ? completion : 0);
  if (below === 0) return none("zeroDenominator", "concentrated");
  return { ratio: createFraction(above, below), reasons: [] };
}

/** A ratio that holds only once the comparison is rounded is right by rounding. */
function judgeRatio(
  status: SendRatioReport["assessment"]["status"],
  rounding: string | undefined,
  ratio: Fraction | null,
  rule: Fraction | null,
): FigureVerdict {
  if (status === "notMet") return "contradicts";
  if (status !== "met") return "notCheckable";
  if (rounding === "exact" || ratio === null || rule === null) return "exact";
  return compareFractions(ratio, rule) > 0 ? "byRounding" : "exact";
}
