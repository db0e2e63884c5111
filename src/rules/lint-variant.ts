import type { ProvinceVariant } from "./authored-law.ts";
import { explainedStarts, livingPosts, orderedDays, withinLife } from "./variant-lints/days.ts";
import { catalogued, diacritics, fieldOrder, ownIds, uniqueIds } from "./variant-lints/identity.ts";
import {
  addresses,
  instrumentDays,
  registeredInstruments,
  usedInstruments,
} from "./variant-lints/instruments.ts";
import { nothingRepeated, slots } from "./variant-lints/national.ts";
import { references } from "./variant-lints/references.ts";
import type { LintContext, VariantIssue, VariantLint } from "./variant-lints/variant-lint.ts";
import { filledIn, tidyTexts } from "./variant-lints/writing.ts";

/** Everything that is looked at in a variant of the right form. */
export const variantLints: readonly VariantLint[] = [
  filledIn,
  catalogued,
  uniqueIds,
  ownIds,
  fieldOrder,
  diacritics,
  tidyTexts,
  registeredInstruments,
  usedInstruments,
  instrumentDays,
  addresses,
  withinLife,
  livingPosts,
  orderedDays,
  explainedStarts,
  references,
  slots,
  nothingRepeated,
];

/** Everything that is wrong with a variant of the right form. */
export function lintVariant(variant: ProvinceVariant, context: LintContext): VariantIssue[] {
  return variantLints.flatMap(({ check }) => check(variant, context));
}
