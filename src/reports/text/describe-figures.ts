import type { FigureVerdict } from "../../ratios/published-figure.ts";
import { formatFraction, formatRate } from "../../ratios/format-rate.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { paragraph, plain, type Text, type TextDocument, type Tone } from "../document.ts";
import type { CheckedClaim, FigureReport } from "../figure-report.ts";
import { LANGUAGES } from "./languages.ts";

const TONES: Readonly<Record<FigureVerdict, Tone>> = {
  exact: "good",
  byRounding: "good",
  onlyByTruncation: "open",
  contradicts: "bad",
  consistent: "plain",
  notCheckable: "open",
};

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
      ifSamePopulation === undefined ? "" : `; ${ifSame(sentences.verdicts[ifSamePopulation])}`;
    return plain(`${shown}${then}`, TONES[verdict]);
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
