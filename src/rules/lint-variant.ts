import type { ProvinceVariant } from "./authored-law.ts";
import {
  endedLives,
  explainedStarts,
  issueStarts,
  livingLevels,
  livingPosts,
  orderedDays,
  withinLife,
} from "./variant-lints/days.ts";
import { catalogued, diacritics, fieldOrder, ownIds, uniqueIds } from "./variant-lints/identity.ts";
import {
  describedOnce,
  instrumentOrder,
  numberedIds,
} from "./variant-lints/instrument-descriptions.ts";
import {
  addresses,
  instrumentDays,
  registeredInstruments,
  trustedSources,
  usedInstruments,
} from "./variant-lints/instruments.ts";
import { nothingRepeated, slots } from "./variant-lints/national.ts";
import { namedOnce, references } from "./variant-lints/references.ts";
import { lowestTerms, measuredTargets, targetDays } from "./variant-lints/targets.ts";
import type { LintContext, VariantIssue, VariantLint } from "./variant-lints/variant-lint.ts";
import {
  bothLanguages,
  filledIn,
  normalised,
  tidyTexts,
  vietnameseLetters,
} from "./variant-lints/writing.ts";

/** Everything that is looked at in a variant of the right form. */
export const variantLints: readonly VariantLint[] = [
  filledIn,
  catalogued,
  uniqueIds,
  ownIds,
  fieldOrder,
  diacritics,
  bothLanguages,
  tidyTexts,
  vietnameseLetters,
  normalised,
  numberedIds,
  instrumentOrder,
  describedOnce,
  registeredInstruments,
  usedInstruments,
  instrumentDays,
  addresses,
  trustedSources,
  withinLife,
  endedLives,
  livingPosts,
  livingLevels,
  orderedDays,
  explainedStarts,
  issueStarts,
  targetDays,
  lowestTerms,
  measuredTargets,
  references,
  namedOnce,
  slots,
  nothingRepeated,
];

/** Everything that is wrong with a variant of the right form. */
export function lintVariant(variant: ProvinceVariant, context: LintContext): VariantIssue[] {
  return variantLints.flatMap(({ check }) => check(variant, context));
}
