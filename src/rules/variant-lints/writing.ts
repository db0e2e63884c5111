import { listUnits } from "../list-units.ts";
import { listPlaces, listStrings, type VariantIssue, type VariantLint } from "./variant-lint.ts";

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

/** Texts can be searched: D with a stroke has look-alikes, eth and the African D, of other code points. */
export const vietnameseLetters: VariantLint = {
  name: "vietnamese-letters",
  says: "no text has a letter that only looks like Đ or đ",
  check: (variant) =>
    listStrings(variant).flatMap(({ path, text }): VariantIssue[] => {
      const [letter] = /[\u00D0\u00F0\u0189\u0256]/u.exec(text) ?? [];
      return letter === undefined
        ? []
        : [{ code: "foreignLetter", path, params: { text, letter } }];
    }),
};

/** What is said in both languages is translated; names of places stay as they are. */
export const bothLanguages: VariantLint = {
  name: "both-languages",
  says: "no text is the same in both languages, unless it is the name of a province or unit",
  check(variant, { provinces }) {
    const places = [...provinces, ...listUnits(variant)].flatMap(({ name }) => [name.vi, name.en]);
    return listPlaces(variant).flatMap(({ path, value: { vi, en } }): VariantIssue[] =>
      typeof vi !== "string" || vi !== en || places.includes(vi)
        ? []
        : [{ code: "sameInBothLanguages", path: [...path, "en"], params: { text: vi } }],
    );
  },
};

/** Equal texts are equal letter by letter; the Vietnamese of a pair is a matter of the form. */
export const normalised: VariantLint = {
  name: "normalised",
  says: "every text is in Unicode form NFC",
  check: (variant) =>
    listStrings(variant).flatMap(({ path, text }): VariantIssue[] =>
      text === text.normalize("NFC") ? [] : [{ code: "notNormalised", path, params: {} }],
    ),
};
