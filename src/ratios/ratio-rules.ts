import type { Fraction } from "../terms/fraction.ts";
import type { Form, Held } from "../terms/hole.ts";
import type { InForce } from "../terms/in-force.ts";
import type { LevelId } from "../terms/official.ts";

/**
 * How part-time sending is compared with its limit: exactly, after rounding the limit to whole
 * persons half up or up, or by the ratio of the two counts shown with one decimal.
 */
export type SendRatioRounding = "exact" | "halfUp" | "ceiling" | "oneDecimal";

/** On which side those count who complete their knowledge (hoàn chỉnh kiến thức), if on any. */
export type KnowledgeCompletion = "apart" | "concentrated" | "nonConcentrated";

/** How many may be sent part-time for those sent full-time (tỷ lệ 1:1,2). */
export interface SendRatioRule<F extends Form = "resolved"> {
  /** The levels of political theory it reaches, each compared by itself. */
  readonly levels: Held<F, readonly LevelId[]>;
  /** Persons part-time (hệ không tập trung) for one person full-time (hệ tập trung). */
  readonly nonConcentratedPerConcentrated: Held<F, Fraction>;
  /** How the comparison is rounded. */
  readonly rounding: Held<F, SendRatioRounding>;
  /** Where those who complete their knowledge count. */
  readonly knowledgeCompletion: Held<F, KnowledgeCompletion>;
}

/** The slice of a resolved rule set that the arithmetic reads. */
export interface RatioRules {
  /** The ratio of part-time to full-time sending to political theory. */
  readonly sendRatio: InForce<SendRatioRule>;
}
