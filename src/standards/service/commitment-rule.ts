import type { RoundingMode } from "../../terms/fraction.ts";
import type { Form, Held } from "../../terms/hole.ts";
import type { GapId } from "../../terms/question.ts";

/** The service owed after training at public cost (cam kết phục vụ). */
export interface CommitmentRule {
  /** How many times the length of the training. */
  readonly times: number;
}

/**
 * Why training at public cost must be paid back (đền bù chi phí đào tạo).
 *
 * - `quitDuringTraining`: gives up the course, or leaves the service while at it.
 * - `dismissedDuringTraining`: is dismissed as a disciplinary measure.
 * - `noDiploma`: is not granted the paper of the course.
 * - `leftBeforeServed`: has the paper, and leaves before the service owed is done.
 */
export type CompensationCase =
  "quitDuringTraining" | "dismissedDuringTraining" | "noDiploma" | "leftBeforeServed";

/** How much of the cost is paid back in a case. */
export type CompensationShare =
  | {
      /** All of it, or a part that the rule sets: `{ numerator: 1, denominator: 2 }`. */
      readonly ofCost: { readonly numerator: number; readonly denominator: number };
    }
  | {
      /** The part of the months owed that was not served: F ÷ T1 × (T1 − T2). */
      readonly ofCost: "unservedMonths";
    }
  | {
      /** What was not seen. */
      readonly gap: GapId;
    };

/** What is paid back where training or the service after it is broken off. */
export interface CompensationRule<F extends Form = "resolved"> {
  /** The share by case; a case that is absent is not one of the rule. */
  readonly cases: { readonly [Case in CompensationCase]?: CompensationShare };
  /** How the amount is brought to whole đồng. */
  readonly rounding: Held<F, RoundingMode>;
}
