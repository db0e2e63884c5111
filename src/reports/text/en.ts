import { answers } from "./en/answers.ts";
import { reports } from "./en/reports.ts";
import { words } from "./en/words.ts";
import { nameFact, type Sentences } from "./sentences.ts";

/** The sentences in plain English. */
export const en: Sentences = {
  ...words,
  ...answers,
  ...reports,
  fact: (path) => nameFact(path, words),
};
