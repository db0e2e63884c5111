import type { TargetTerms } from "../ratios/target.ts";
import type { Condition } from "../standards/condition.ts";
import type { IndicatorMeasure } from "../standards/indicator.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { Citation } from "../terms/citation.ts";
import type { Form } from "../terms/hole.ts";

/** The name of a target. */
export type TargetId = string;

/**
 * A share of officials that a plan or a directive sets out to reach (chỉ tiêu, mục tiêu). It is a
 * goal of agencies: no person breaches it.
 */
export interface Target<F extends Form = "resolved"> extends TargetTerms {
  /** Its name. */
  readonly id: TargetId;
  /** The line in words. */
  readonly name: Bilingual;
  /** Whom it counts, in the words of the source. */
  readonly populationName: Bilingual;
  /** Whom it counts, as far as the catalogues can say it; absent where they cannot. */
  readonly population?: Condition<F>;
  /**
   * What is counted of them; `null` where no catalogue has the programme or the event, so that the
   * counts are the caller's own.
   */
  readonly measure: IndicatorMeasure<F> | null;
  /** Whom it binds. */
  readonly binds: Bilingual;
  /** What the words leave open or out, and how they are read here; absent where they are plain. */
  readonly wording?: Bilingual;
  /** Where it stands. */
  readonly source: Citation;
}
