import type { VariantIssueParams } from "../../rules/variant-issue.ts";

/** What is said of each thing that can be wrong with a variant: what it is, and how to mend it. */
export type VariantSentences = {
  readonly [Code in keyof VariantIssueParams]: (params: VariantIssueParams[Code]) => string;
};
