import type { FigureVerdict, MissingInput, WholeRange } from "../../ratios/published-figure.ts";
import { formatFraction, formatRate } from "../../ratios/format-rate.ts";
import type { RoundingMode } from "../../terms/fraction.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { paragraph, plain, type Text, type TextDocument, type Tone } from "../document.ts";
import type { CheckedClaim, FigureReport } from "../figure-report.ts";
import { LANGUAGES } from "./languages.ts";
import { nameFigureInput } from "./sentences.ts";

const TONES: Readonly<Record<FigureVerdict, Tone>> = {
  exact: "good",
  byRounding: "good",
  onlyByTruncation: "open",
  contradicts: "bad",
  consistent: "plain",
  notCheckable: "open",
};

/** Reports round or cut; up and down are worth a word only where neither of these gives the value. */
function pickModes(modes: readonly RoundingMode[]): readonly RoundingMode[] {
  const usual = modes.filter((mode) => mode === "halfUp" || mode === "truncate");
  return usual.length > 0 ? usual : modes;
}

function writeRecomputed({ recomputed, isRate }: CheckedClaim, locale: Locale): string {
  if (recomputed === null) return "–";
  const options = { rounding: "halfUp", locale } as const;
  if (isRate) return formatRate(recomputed, { decimals: 4, ...options });
  return formatFraction(recomputed, { decimals: recomputed.denominator === 1 ? 0 : 4, ...options });
}

/** Printed figures with their verdicts in one language. */
export function describeFigures(report: FigureReport, locale: Locale): TextDocument {
  const sentences = LANGUAGES[locale];
  const { title, columns, ifSame, under } = sentences.figureReport;

  function writeSpan(range: WholeRange | null): string {
    const { span, noNumber } = sentences.figureReport;
    if (range === null) return noNumber;
    const write = (value: number) =>
      formatFraction(
        { numerator: value, denominator: 1 },
        { decimals: 0, rounding: "halfUp", locale },
      );
    const { least, most } = range;
    if (least === most) return write(least);
    return span(write(least), most === null ? null : write(most));
  }

  function writeMissing({ input, byRounding, byTruncation }: MissingInput): string {
    return sentences.figureReport.missing(
      nameFigureInput(input, sentences),
      writeSpan(byRounding),
      writeSpan(byTruncation),
    );
  }

  /** What stands beside the verdict: the rounding, the missing input, the warnings. */
  function listDetails({ verdict, ifSamePopulation, ...claim }: CheckedClaim): string[] {
    const { roundings, missing, warnings } = claim;
    // An exact value needs no rounding, and where no number fits the warning says so.
    const isRounded = roundings !== null && (ifSamePopulation ?? verdict) !== "exact";
    const isFound =
      missing !== undefined && (missing.byRounding !== null || missing.byTruncation !== null);
    return [
      ...(isRounded
        ? [
            sentences.figureReport.roundings(
              pickModes(roundings.modes).map((mode) => sentences.roundingModes[mode]),
              roundings.decimals,
            ),
          ]
        : []),
      ...(isFound ? [writeMissing(missing)] : []),
      ...warnings.map(({ code, params }) => {
        const write = sentences.figureWarnings[code] as (given: typeof params) => string;
        return write(params);
      }),
    ];
  }

  function writeVerdict(claim: CheckedClaim): Text {
    const { verdict, ifSamePopulation, reasons } = claim;
    const parts = [
      sentences.verdicts[verdict],
      ...reasons.map(({ code, params }) => {
        const write = sentences.figureReasons[code] as (given: typeof params) => string;
        return write(params);
      }),
    ];
    const shown = parts.join(": ");
    const then =
      ifSamePopulation === undefined ? [] : [ifSame(sentences.verdicts[ifSamePopulation])];
    return plain([shown, ...then, ...listDetails(claim)].join("; "), TONES[verdict]);
  }

  return [
    { kind: "title", text: title },
    {
      kind: "table",
      columns: [
        columns.claim,
        columns.what,
        columns.stated,
        columns.recomputed,
        columns.verdict,
        columns.source,
      ],
      rows: report.claims.map((claim) => [
        plain(claim.id),
        plain(
          claim.reading === undefined
            ? claim.what[locale]
            : `${claim.what[locale]} (${under(claim.reading.name[locale])})`,
        ),
        plain(claim.stated),
        plain(writeRecomputed(claim, locale)),
        writeVerdict(claim),
        plain(claim.source?.[locale] ?? "–", "faint"),
      ]),
    },
    paragraph(sentences.disclaimer, "faint"),
  ];
}
