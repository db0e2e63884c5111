import { listStrings, type VariantIssue, type VariantLint } from "./variant-lint.ts";

/** What a template leaves for its reader to fill in. */
const TO_FILL_IN = "…";

/** Nothing of the template is left. */
export const filledIn: VariantLint = {
  name: "filled-in",
  says: "nothing is left of what the template leaves to be filled in",
  check: (variant) =>
    listStrings(variant).flatMap(({ path, text }): VariantIssue[] =>
      text === TO_FILL_IN ? [{ code: "notFilledIn", path, params: {} }] : [],
    ),
};

/** Texts can be compared and printed as they stand. */
export const tidyTexts: VariantLint = {
  name: "tidy-texts",
  says: "no text is empty, begins or ends with a blank, or has two in a row",
  check: (variant) =>
    listStrings(variant).flatMap(({ path, text }): VariantIssue[] =>
      /^\s|\s$|\s\s|^$/u.test(text) ? [{ code: "untidyText", path, params: { text } }] : [],
    ),
};
