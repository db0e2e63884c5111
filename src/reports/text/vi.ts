import { answers } from "./vi/answers.ts";
import { reports } from "./vi/reports.ts";
import { words } from "./vi/words.ts";
import { nameFact, type Sentences } from "./sentences.ts";

/** The sentences in administrative Vietnamese. */
export const vi: Sentences = {
  ...words,
  ...answers,
  ...reports,
  fact: (path) => nameFact(path, words),
};
