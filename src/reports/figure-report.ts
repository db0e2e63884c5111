import { createFraction, type Fraction } from "../terms/fraction.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import {
  checkPublishedFigure,
  type FigureReason,
  type FigureVerdict,
  type PublishedFigure,
} from "../ratios/published-figure.ts";
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

function checkRatioClaim({ id, what, source, stated, reading, report }: RatioClaim): CheckedClaim {
  const { assessment, samePopulation, figures, catalogue } = report;
  const axis = reading?.axis ?? "sendRatio.rounding";
  const option = reading?.option ?? report.inForce[axis] ?? "";
  const answer =
    reading === undefined
      ? assessment
      : assessment.readings.find((each) => each.axis === axis && each.option === option);
  const verdict = judgeRatio(answer?.status ?? "unknown", axis, reading !== undefined);

  // The two counts, with those completing their knowledge on the side the reading puts them.
  const completion = figures.knowledgeCompletion?.persons ?? 0;
  const side = axis === "sendRatio.knowledgeCompletion" ? option : "apart";
  const concentrated = figures.concentrated.persons + (side === "concentrated" ? completion : 0);
  const nonConcentrated =
    figures.nonConcentrated.persons + (side === "nonConcentrated" ? completion : 0);
  const name = catalogue.readings[axis]?.options[option]?.name;
  return {
    id,
    what,
    ...(source !== undefined && { source }),
    stated,
    recomputed: concentrated === 0 ? null : createFraction(nonConcentrated, concentrated),
    isRate: false,
    ...(name !== undefined && { reading: { axis, option, name } }),
    ...(samePopulation || verdict === "notCheckable"
      ? { verdict, reasons: [] }
      : {
          verdict: "notCheckable" as const,
          ifSamePopulation: verdict,
          reasons: [{ code: "populationsNotShown" as const, params: {} }],
        }),
  };
}

/** A ratio that holds only once the comparison is rounded is right by rounding. */
function judgeRatio(
  status: SendRatioReport["assessment"]["status"],
  axis: ReadingId,
  isMoved: boolean,
): FigureVerdict {
  if (status === "notMet") return "contradicts";
  if (status !== "met") return "notCheckable";
  return isMoved && axis === "sendRatio.rounding" ? "byRounding" : "exact";
}
