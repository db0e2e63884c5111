import * as z from "zod";

import { articleClaims } from "../test/cases/article-claims.cases.ts";
import {
  citiesByDay,
  codesWithTheSeat,
  mergers,
  unmerged,
} from "../test/cases/province-mergers.cases.ts";
import { printedRatios } from "../test/cases/printed-figure.cases.ts";
import { unrecordedCompletionCases } from "../test/cases/send-ratio.cases.ts";
import { partTimeAges } from "../test/cases/rules-diff.cases.ts";
import { caseTableSchema, type CaseTable } from "./case-table.schema.ts";
import { decidedTables } from "./tables/decided.ts";
import type { DraftCase, DraftTable } from "./tables/draft-table.ts";
import { figureTables } from "./tables/figures.ts";
import { officialTables } from "./tables/officials.ts";
import { provinceTables } from "./tables/provinces.ts";

/** Every table, before what cannot be written is left out. */
export const draftTables: readonly DraftTable[] = [
  ...officialTables,
  ...decidedTables,
  ...figureTables,
  ...provinceTables,
];

/** The lists of the tests that are in no table, and why. */
export const listsLeftOut: readonly { readonly list: object; readonly because: string }[] = [
  {
    list: articleClaims,
    because:
      "sentences of articles, each checked in a way of its own; their figures are in published-figure and send-ratio",
  },
  {
    list: unrecordedCompletionCases,
    because: "answers to a count that is missing, which have fewer parts than those of send-ratio",
  },
  {
    list: printedRatios,
    because: "ratios as printed, whose answer has another form than the numbers of printed-figure",
  },
  ...[partTimeAges].map((list) => ({
    list,
    because: "who flips between two sets of rules, which is more than one evaluation",
  })),
  ...[mergers, unmerged, citiesByDay, codesWithTheSeat].map((list) => ({
    list,
    because: "facts of the catalogue of provinces, which is no rule to evaluate",
  })),
];

/** A case that is in no file. */
export interface CaseLeftOut {
  /** Its table. */
  readonly table: string;
  /** What the case shows. */
  readonly says: string;
}

const inputSchemas: ReadonlyMap<string, z.ZodType> = new Map(
  caseTableSchema.options.map(({ shape }) => [
    shape.function.value,
    (shape.cases as unknown as { readonly element: z.ZodObject }).element.shape[
      "input"
    ] as z.ZodType,
  ]),
);

// Some tests give a function what its schema refuses; a reader in another language refuses it too.
function isWellFormed(name: string, { input }: DraftCase): boolean {
  const schema = inputSchemas.get(name);
  if (schema === undefined) throw new Error(`no form for cases of ${name}`);
  return schema.safeParse(input).success;
}

/** Every table as it is written. */
export function buildCaseTables(): readonly CaseTable[] {
  return draftTables.map((draft) =>
    caseTableSchema.parse({
      schemaVersion: 1,
      table: draft.table,
      function: draft.function,
      cases: draft.cases.filter((each) => isWellFormed(draft.function, each)),
    }),
  );
}

/** The cases whose input is malformed on purpose, and which therefore are in no file. */
export function listCasesLeftOut(): readonly CaseLeftOut[] {
  return draftTables.flatMap(({ table, function: name, cases }) =>
    cases.filter((each) => !isWellFormed(name, each)).map(({ says }) => ({ table, says })),
  );
}
