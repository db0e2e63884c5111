import { createFraction } from "cbccvc";

import { printedNumbers, refusedFigures } from "../../test/cases/printed-figure.cases.ts";
import {
  borderFigures,
  inputFigures,
  missingFigures,
  notationFigures,
  unitFigures,
} from "../../test/cases/published-figure.cases.ts";
import { reconcileCases } from "../../test/cases/reconcile.cases.ts";
import { sendRatioCases, smallLimits } from "../../test/cases/send-ratio.cases.ts";
import { targetCases } from "../../test/cases/target.cases.ts";
import { pick, type DraftTable } from "./draft-table.ts";

/** Rules of the send ratio on a day on which it was in force. */
const ratioRules = (readings: Readonly<Record<string, string>>) => ({
  asOf: "2022-12-31",
  readings,
});

/** `2–5` as its two ends, `2–…` without an upper one, `none` as nothing. */
function readSpan(text: string) {
  if (text === "none") return null;
  const [least, most] = text.split("–").map((end) => (end === "…" ? null : Number(end)));
  return { least, most };
}

/** Tables of numbers. */
export const figureTables: readonly DraftTable[] = [
  {
    table: "send-ratio",
    function: "assessSendRatio",
    from: [sendRatioCases],
    cases: sendRatioCases.map((told) => ({
      says: `rounded ${told.rounding}, completion of knowledge ${told.completion}`,
      rules: ratioRules({
        "sendRatio.rounding": told.rounding,
        "sendRatio.knowledgeCompletion": told.completion,
      }),
      input: { counts: told.counts },
      expected: {
        ...pick(told, "status", "limit", "headroom", "reason"),
        concentratedNeeded: told.needed,
      },
    })),
  },
  {
    table: "send-ratio-limit",
    function: "computeNonConcentratedLimit",
    from: [smallLimits],
    cases: smallLimits.map(({ concentrated, rounding, persons }) => ({
      says: `${concentrated} full-time, rounded ${rounding}`,
      rules: ratioRules({ "sendRatio.rounding": rounding }),
      input: { concentrated },
      expected: { persons },
    })),
  },
  {
    table: "target",
    function: "assessTarget",
    from: [targetCases],
    cases: targetCases.map(({ threshold, counts, status, missing, reason }) => ({
      says: `${threshold.numerator}/${threshold.denominator} of ${counts.required}, ${counts.holders} hold it`,
      input: {
        counts,
        target: { threshold, comparison: "atLeast", frequency: { every: "year" } },
      },
      expected: {
        status,
        personsMissing: missing === null ? null : { least: missing[0], most: missing[1] },
        reason,
      },
    })),
  },
  {
    table: "published-figure",
    function: "checkPublishedFigure",
    from: [notationFigures, borderFigures, inputFigures, missingFigures, unitFigures],
    cases: [notationFigures, borderFigures, inputFigures, missingFigures, unitFigures]
      .flat()
      .map(
        ({ claim, figure, verdict, ifSamePopulation, reasons = [], warnings = [], missing }) => ({
          says: claim,
          input: { figure },
          expected: {
            verdict,
            ...(ifSamePopulation !== undefined && { ifSamePopulation }),
            reasons,
            warnings,
            ...(missing !== undefined && {
              missing: { byRounding: readSpan(missing[0]), byTruncation: readSpan(missing[1]) },
            }),
          },
        }),
      ),
  },
  {
    table: "printed-figure",
    function: "parsePrintedFigure",
    from: [printedNumbers, refusedFigures],
    cases: [
      ...printedNumbers.map(
        ({
          text,
          value,
          decimals = 0,
          isPercent = false,
          hedge = null,
          unit = null,
          per = null,
          isOpen = false,
        }) => ({
          says: "a number as printed",
          input: { text },
          expected: {
            value: createFraction(...value),
            decimals,
            isPercent,
            hedge,
            unit,
            per,
            isOpen,
          },
        }),
      ),
      ...Object.entries(refusedFigures).flatMap(([refused, texts]) =>
        texts.map((text) => ({
          says: "no figure that can be read without a guess",
          input: { text },
          expected: { refused },
        })),
      ),
    ],
  },
  {
    table: "reconcile",
    function: "reconcileFigures",
    from: [reconcileCases],
    cases: reconcileCases.map(({ title, first, second, difference, ...told }) => ({
      says: title,
      input: { figures: [first, second] },
      expected: {
        ...pick(told, "relation", "differsBy", "notShown", "ifSame"),
        difference: difference === null ? null : { least: difference[0], most: difference[1] },
      },
    })),
  },
];
