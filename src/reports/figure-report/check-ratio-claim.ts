import { parsePrintedFigure } from "../../ratios/printed-figure.ts";
import type { FigureReason, FigureVerdict } from "../../ratios/published-figure.ts";
import type { SendRatioAssessment } from "../../ratios/send-ratio.ts";
import { remarkOnEvent } from "../../rosters/event-remark.ts";
import { compareFractions, createFraction, type Fraction } from "../../terms/fraction.ts";
import { findEntry } from "../catalogue.ts";
import type { CheckedClaim, ClaimReason, RatioClaim } from "../figure-report.ts";
import type { SendRatioReport, SendRatioReportReading } from "../send-ratio-report.ts";

const ROUNDING = "sendRatio.rounding";
const COMPLETION = "sendRatio.knowledgeCompletion";

/** Checks the word of a source that 1:1,2 was kept against the report on its counts. */
export function checkRatioClaim(claim: RatioClaim): CheckedClaim {
  const { id, what, source, stated, reading, report } = claim;
  const { assessment, catalogue, inForce } = report;
  const axis = reading?.axis ?? ROUNDING;
  const option = reading?.option ?? findEntry(inForce, axis) ?? "";
  const isInForce = reading === undefined || option === findEntry(inForce, axis);
  const isMoved = (each: Pick<SendRatioReportReading, "axis" | "option">) =>
    each.axis === axis && each.option === option;
  const answer = isInForce ? assessment : assessment.readings.find(isMoved);
  const shown = isInForce ? report : report.readings.find(isMoved);
  const rounding = axis === ROUNDING ? option : findEntry(inForce, ROUNDING);
  const side = axis === COMPLETION ? option : findEntry(inForce, COMPLETION);
  const { ratio, reasons: missing } = recompute(report, side);
  const reasons: readonly ClaimReason[] = [
    ...checkStated(stated, report.ratio),
    ...listOpen(claim, answer),
  ];
  const judged = answer === undefined || reasons.length > 0 ? null : judgeRatio(answer.status);
  const samePopulation = shown?.samePopulation ?? true;
  const name = findEntry(findEntry(catalogue.readings, axis)?.options ?? {}, option)?.name;
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
    ...settle(),
    warnings: samePopulation ? remarkOnEvent(report.figures.concentrated.event) : [],
  };

  function settle(): Pick<CheckedClaim, "verdict" | "ifSamePopulation" | "reasons"> {
    if (judged === null) {
      return { verdict: "notCheckable", reasons: reasons.length > 0 ? reasons : missing };
    }
    if (samePopulation) return { verdict: judged, reasons: [] };
    return {
      verdict: "notCheckable",
      ifSamePopulation: judged,
      reasons: [{ code: "populationsNotShown", params: {} }],
    };
  }

  /** A ratio that holds only once the comparison is rounded is right by rounding. */
  function judgeRatio(status: SendRatioAssessment["status"]): FigureVerdict | null {
    if (status === "notMet") return "contradicts";
    if (status !== "met" || missing.some(({ code }) => code !== "inputMissing")) return null;
    // Kept whatever the number that is not given: no one ratio is there to be held against the rule.
    if (ratio === null || report.ratio === null) return "consistent";
    if (rounding === "exact") return "exact";
    return compareFractions(ratio, report.ratio) > 0 ? "byRounding" : "exact";
  }
}

/** Whether the words of a claim are those of the ratio of the rule. */
function checkStated(stated: string, rule: Fraction | null): readonly ClaimReason[] {
  const parsed = parsePrintedFigure(stated);
  const text = typeof (stated as unknown) === "string" ? stated : "";
  if (!parsed.success) return [{ code: "unreadable", params: { text, why: parsed.reason } }];
  if (parsed.data.kind !== "ratio") return [{ code: "notRatio", params: { text } }];
  if (rule === null) return [];
  // 5:6 is 1:1,2 as well.
  const { left, right } = parsed.data;
  const isSame =
    BigInt(right.numerator) * BigInt(left.denominator) * BigInt(rule.denominator) ===
    BigInt(right.denominator) * BigInt(left.numerator) * BigInt(rule.numerator);
  const isRatio = left.numerator > 0;
  return isSame && isRatio ? [] : [{ code: "otherRatio", params: { text, ratio: rule } }];
}

/** Why the ratio gives no answer, as the assessment says it; an option that does not exist is none. */
function listOpen(
  { reading, report }: RatioClaim,
  answer: Pick<SendRatioAssessment, "status"> | undefined,
): readonly ClaimReason[] {
  const { assessment, catalogue, figures } = report;
  const { level } = figures;
  const isKnown = assessment.readings.length > 0;
  if (reading !== undefined && answer === undefined && isKnown) {
    return [{ code: "unknownOption", params: { reading: reading.axis, option: reading.option } }];
  }
  // Under another option the rule may reach a level that it does not reach now, or the reverse.
  const status = answer === undefined ? assessment.status : answer.status;
  const isOfLevel = assessment.reasons.some(({ code }) => code === "levelNotCovered") || isKnown;
  if (status === "notApplicable" && isOfLevel && level !== undefined) {
    const name = findEntry(catalogue.levels.politicalTheory, level)?.name ?? null;
    return [{ code: "levelNotCovered", params: { level, name } }];
  }
  return assessment.reasons.flatMap((reason): ClaimReason[] => {
    switch (reason.code) {
      case "lawGap": {
        const { gap } = reason.params;
        const about = findEntry(catalogue.gaps, gap)?.about ?? null;
        return [{ code: "lawGap", params: { gap, about } }];
      }
      case "noRule":
        return [{ code: "noRule", params: {} }];
      case "unknownLevel":
        return [{ code: "unknownLevel", params: reason.params }];
      default:
        return [];
    }
  });
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
