import { formatRate } from "../../ratios/format-rate.ts";
import type { SendRatioLine, SendRatioPeriod } from "../../rosters/send-ratio-table.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { heading, paragraph, plain, type Text, type TextDocument } from "../document.ts";
import type { SendRatioTableReport } from "../send-ratio-table-report.ts";
import { describeReceipt } from "./describe-receipt.ts";
import { STATUS_TONES } from "./describe-send-ratio.ts";
import { createNames } from "./names.ts";

/** The table of the send ratio in one language: event and window first, then period by period. */
export function describeSendRatioTable(
  { table, catalogue, receipt }: SendRatioTableReport,
  locale: Locale,
): TextDocument {
  const gaps = { ...catalogue.gaps, ...table.gaps };
  const names = createNames({ ...catalogue, gaps }, locale);
  const { sentences } = names;
  const text = sentences.ratioTable;
  const { columns } = text;
  const [place] = catalogue.places;
  const count = (value: number | null | undefined): Text =>
    plain(value === null || value === undefined ? "–" : String(value));

  return [
    {
      kind: "title",
      text: text.title(
        place?.name[locale] ?? sentences.national,
        table.level === null ? null : names.level("politicalTheory", table.level),
      ),
    },
    paragraph(
      text.window(
        sentences.date(table.from),
        sentences.date(table.through),
        sentences.countingEvents[table.event],
      ),
    ),
    ...table.remarks.map(({ params: { event } }) =>
      paragraph(sentences.ratioReport.countedByOtherEvent(sentences.countingEvents[event]), "open"),
    ),
    paragraph(text.rows(table.records), "faint"),
    ...table.periods.flatMap(describePeriod),
    ...describeReceipt(receipt, catalogue, locale),
  ];

  function describePeriod(period: SendRatioPeriod): TextDocument {
    const { kind, from, through, lines, remarks, withoutUnit } = period;
    return [
      heading(text.period[kind](sentences.date(from), sentences.date(through))),
      {
        kind: "table",
        columns: [
          columns.unit,
          columns.concentrated,
          columns.nonConcentrated,
          columns.share,
          columns.limit,
          columns.headroom,
          columns.stillOpen,
          columns.missing,
          columns.status,
        ],
        rows: lines.map(describeLine),
      },
      ...remarks.map(({ params: { sumOfUnitLimits, limit } }) =>
        paragraph(
          text.unitLimitsBelowWhole(sentences.persons(sumOfUnitLimits), sentences.persons(limit)),
        ),
      ),
      ...(withoutUnit === 0 ? [] : [paragraph(text.withoutUnit(withoutUnit), "open")]),
    ];
  }

  function describeLine({ unit, counts, share, assessment, ...line }: SendRatioLine): Text[] {
    return [
      plain(unit ?? text.whole, unit === null ? "strong" : "plain"),
      count(counts.concentrated),
      count(counts.nonConcentrated),
      plain(share === null ? "–" : formatRate(share, { decimals: 1, rounding: "halfUp", locale })),
      count(assessment?.limit),
      count(assessment?.headroom),
      count(assessment?.stillOpen),
      count(assessment?.concentratedMissing),
      plain(writeAnswer(line), line.status === null ? "faint" : STATUS_TONES[line.status]),
    ];
  }

  /** The answer, why, on which readings it hangs, and of how many something is missing. */
  function writeAnswer({
    status,
    reasons,
    decidedBy,
    unclear,
  }: Pick<SendRatioLine, "status" | "reasons" | "decidedBy" | "unclear">): string {
    const written = reasons.map(({ code, params }) => {
      const write = sentences.sendRatioReasons[code] as (
        given: typeof params,
        known: typeof names,
      ) => string;
      return write(params, names);
    });
    if (status === null) return written.join("; ");
    return [
      `${sentences.statuses[status]}: ${written.join("; ")}`,
      ...(decidedBy.length === 0
        ? []
        : [sentences.ratioReport.decidedBy(decidedBy.map(names.axis).join("; "))]),
      ...(unclear.persons === 0 ? [] : [text.unclear(sentences.persons(unclear.persons))]),
    ].join("; ");
  }
}
