import type { Fraction } from "../terms/fraction.ts";
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
import type { CountingEventRemark } from "../rosters/event-remark.ts";
import type { GapId } from "../terms/question.ts";
import type { LevelId } from "../terms/official.ts";
import { checkRatioClaim } from "./figure-report/check-ratio-claim.ts";
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
  /** The ratio in the words of the source: `"1:1,2"`. */
  readonly stated: string;
  /** The reading that is moved, and to which option. */
  readonly reading?: { readonly axis: ReadingId; readonly option: string };
  /** The report on the counts of the source. */
  readonly report: SendRatioReport;
}

/** Why a claim gets its verdict: the reasons of a figure, and those of the ratio. */
export type ClaimReason =
  | FigureReason
  | {
      /** The words are no ratio. */
      readonly code: "notRatio";
      /** The words. */
      readonly params: { readonly text: string };
    }
  | {
      /** The words are another ratio than that of the rule. */
      readonly code: "otherRatio";
      /** The words, and the ratio of the rule: persons part-time for one full-time. */
      readonly params: { readonly text: string; readonly ratio: Fraction };
    }
  | {
      /** Whether there is a ratio on that day, or which, was not seen. */
      readonly code: "lawGap";
      /** The gap, and what it is about; `null` where it is not registered. */
      readonly params: { readonly gap: GapId; readonly about: Bilingual | null };
    }
  | {
      /** There is no ratio on that day. */
      readonly code: "noRule";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      /** The rule does not reach the level. */
      readonly code: "levelNotCovered";
      /** The level, and its name; `null` where it has none. */
      readonly params: { readonly level: LevelId; readonly name: Bilingual | null };
    }
  | {
      /** There is no level of that name. */
      readonly code: "unknownLevel";
      /** The level. */
      readonly params: { readonly level: LevelId };
    }
  | {
      /** The ratio has no such reading, or the reading no such option. */
      readonly code: "unknownOption";
      /** Both, as given. */
      readonly params: { readonly reading: ReadingId; readonly option: string };
    };

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
  readonly reasons: readonly ClaimReason[];
  /** What deserves a second look, whatever the verdict. */
  readonly warnings: readonly (FigureWarning | CountingEventRemark)[];
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
