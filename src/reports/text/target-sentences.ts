import type { CoverageField, TargetFrequency, TargetReason } from "../../ratios/target.ts";
import type { Status } from "../../terms/truth.ts";

/**
 * A reason that is said in a sentence of its own; of the others the headline, the counts and the
 * questions tell.
 */
export type TargetProblem = Extract<
  TargetReason,
  {
    readonly code:
      "invalidCount" | "partAboveWhole" | "notPersons" | "invalidThreshold" | "invalidDay";
  }
>;

/** The sentences on a target in one language. */
export interface TargetSentences {
  readonly headline: (target: string, status: string) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly counted: (
    holders: string,
    required: string,
    of: string,
    rate: string | null,
    threshold: { readonly text: string; readonly isWhole: boolean } | null,
  ) => string;
  /** `null` where there is nobody. */
  readonly unknowns: (unknown: string | null, perhaps: string | null) => string;
  readonly outcomes: (best: string, worst: string) => string;
  readonly distance: Readonly<Record<"below" | "at" | "above", (points: string) => string>>;
  /** A number too small for the decimals shown. */
  readonly lessThan: (points: string) => string;
  readonly missing: (least: string, most: string, of: string) => string;
  /** On which readings the counts hang. */
  readonly readings: (axes: string) => string;
  readonly frequency: (frequency: TargetFrequency, day: string, isDue: boolean | null) => string;
  readonly binds: (whom: string) => string;
  readonly wording: (note: string) => string;
  readonly questions: {
    readonly count: (field: string) => string;
    readonly persons: (about: "holds" | "required", persons: string) => string;
  };
  readonly fields: Readonly<Record<CoverageField, string>>;
  readonly reasons: {
    readonly [Code in TargetProblem["code"]]: (
      params: Extract<TargetProblem, { readonly code: Code }>["params"],
    ) => string;
  };
}
