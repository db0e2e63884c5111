import type { SendRatioRule } from "../ratios/ratio-rules.ts";
import {
  assessSendRatio,
  type SendCounts,
  type SendRatioAssessment,
} from "../ratios/send-ratio.ts";
import type { InForce } from "../terms/in-force.ts";
import type { LevelId } from "../terms/official.ts";

/**
 * Assesses counts of a level among those that exist. The ratio alone cannot tell a level that no
 * option of it names from one that is misspelt; the catalogue can.
 */
export function assessLevelRatio(
  counts: SendCounts,
  rule: InForce<SendRatioRule>,
  levels: readonly LevelId[],
): SendRatioAssessment {
  const assessment = assessSendRatio(counts, rule);
  const { level } = counts;
  const [reason] = assessment.reasons;
  if (level === undefined || reason?.code !== "unknownLevel" || !levels.includes(level)) {
    return assessment;
  }
  return {
    ...assessment,
    status: "notApplicable",
    reasons: [{ code: "levelNotCovered", params: { level } }],
    open: [],
  };
}
