import type { SendRatioReading } from "../../ratios/send-ratio.ts";
import { formatFraction } from "../../ratios/format-rate.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { createFraction } from "../../terms/fraction.ts";
import type { Truth } from "../../terms/truth.ts";
import {
  heading,
  paragraph,
  plain,
  type Block,
  type Text,
  type TextDocument,
  type Tone,
} from "../document.ts";
import type { CountedPersons, SendRatioReport } from "../send-ratio-report.ts";
import { describeReceipt } from "./describe-receipt.ts";
import { createNames } from "./names.ts";
import { countDecimals, writeExact } from "./write-exact.ts";

/** How an answer stands out. */
export const STATUS_TONES: Readonly<Record<Truth | "notApplicable", Tone>> = {
  met: "good",
  notMet: "bad",
  unknown: "open",
  notApplicable: "faint",
};

/** The report on 1:1,2 in one language: first what the source shows, then what would follow. */
export function describeSendRatio(report: SendRatioReport, locale: Locale): TextDocument {
  const { assessment, figures, samePopulation, catalogue } = report;
  const names = createNames(catalogue, locale);
  const { sentences } = names;
  const text = sentences.ratioReport;
  const { exactLimit, limit, headroom, overBy, stillOpen } = assessment;
  const { concentratedNeeded, concentratedMissing, status } = assessment;
  const [place] = catalogue.places;

  const counted = (
    Object.keys(sentences.sendCounts) as (keyof typeof sentences.sendCounts)[]
  ).flatMap((key): Block[] => {
    const count: CountedPersons | undefined = figures[key];
    if (count === undefined) return [];
    const event = sentences.countingEvents[count.event];
    return [
      paragraph(text.counted(sentences.sendCounts[key], sentences.persons(count.persons), event)),
    ];
  });

  const result: Block[] = [paragraph(text.verdict[status], STATUS_TONES[status])];
  if (exactLimit !== null && limit !== null && headroom !== null) {
    const exact = writeExact(exactLimit, locale);
    // Over by how much: of the exact limit where it is compared exactly, else of whole persons.
    const isExact = report.inForce["sendRatio.rounding"] === "exact";
    const compared = isExact ? exactLimit : createFraction(limit, 1);
    const over = formatFraction(
      createFraction(
        (limit - headroom) * compared.denominator - compared.numerator,
        compared.denominator,
      ),
      { decimals: countDecimals(compared), rounding: "halfUp", locale },
    );
    const [axis = "", option = ""] =
      Object.entries(report.inForce).find(([name]) => name === "sendRatio.rounding") ?? [];
    result.unshift(
      paragraph(text.limit(exact, names.option(axis, option), sentences.persons(limit))),
    );
    if (status === "met") {
      result.push(
        paragraph(stillOpen === 0 ? text.noRoom : text.room(sentences.persons(stillOpen ?? 0))),
      );
    } else {
      const exactly = compared.denominator === 1 ? null : over;
      const repair = text.repair(
        sentences.persons(concentratedNeeded ?? 0),
        sentences.persons(concentratedMissing ?? 0),
      );
      result.push(paragraph(`${text.over(exactly, sentences.persons(overBy ?? 0))} ${repair}`));
    }
  } else {
    result.push(
      ...assessment.reasons.map(({ code, params }) => {
        const write = sentences.sendRatioReasons[code] as (
          given: typeof params,
          known: typeof names,
        ) => string;
        return paragraph(write(params, names), "open");
      }),
    );
  }
  // Under “if they were all of persons sent” what is not checkable is as well.
  const { decidedBy } = samePopulation ? report : assessment;
  if (assessment.readings.length > 0) {
    result.push(
      paragraph(
        decidedBy.length === 0
          ? text.nothingDecides
          : text.decidedBy(decidedBy.map(names.axis).join("; ")),
      ),
    );
  }

  return [
    {
      kind: "title",
      text: text.title(
        place?.name[locale] ?? sentences.national,
        figures.period,
        figures.level === undefined ? null : names.level("politicalTheory", figures.level),
      ),
    },
    heading(text.notShown),
    ...counted,
    ...(figures.note === undefined ? [] : [paragraph(figures.note[locale])]),
    ...(figures.source === undefined
      ? []
      : [paragraph(text.figures(figures.source[locale]), "faint")]),
    ...(samePopulation ? [] : [paragraph(text.populationsDiffer, "open")]),
    ...report.remarks.map(({ params: { event } }) =>
      paragraph(text.countedByOtherEvent(sentences.countingEvents[event]), "open"),
    ),
    heading(samePopulation ? text.ifShown : text.ifSame),
    ...result,
    ...describeReadings(),
    ...(assessment.source === null
      ? []
      : [
          paragraph(
            text.basis(`${names.citation(assessment.source)}: ${assessment.source.seenIn}`),
            "faint",
          ),
        ]),
    ...describeReceipt(report.receipt, catalogue, locale),
  ];

  /** The answer under another option, where the counts that it compares are of several events too. */
  function writeStatus({ axis, option, status: ifSame }: SendRatioReading): Text {
    const shown = report.readings.find((each) => each.axis === axis && each.option === option);
    const assumed = sentences.statuses[ifSame];
    if (!samePopulation || shown?.status !== "notCheckable") {
      return plain(assumed, STATUS_TONES[ifSame]);
    }
    const then = sentences.figureReport.ifSame(assumed);
    return plain(`${sentences.verdicts.notCheckable}; ${then}`, "open");
  }

  function describeReadings(): TextDocument {
    if (assessment.readings.length === 0) return [];
    const { columns } = text;
    const number = (value: number | null) => plain(value === null ? "–" : String(value));
    const rows = Object.entries(report.inForce).flatMap(([axis, option]) => [
      [
        plain(names.axis(axis)),
        plain(`${names.option(axis, option)} (${text.inForce})`, "strong"),
        number(limit),
        number(headroom),
        number(concentratedMissing),
        plain(sentences.statuses[status], STATUS_TONES[status]),
      ],
      ...assessment.readings
        .filter((reading) => reading.axis === axis)
        .map((reading) => [
          plain(""),
          plain(names.option(axis, reading.option)),
          number(reading.limit),
          number(reading.headroom),
          number(reading.concentratedMissing),
          writeStatus(reading),
        ]),
    ]);
    return [
      heading(text.readings),
      {
        kind: "table",
        columns: [
          columns.axis,
          columns.option,
          columns.limit,
          columns.headroom,
          columns.missing,
          columns.status,
        ],
        rows,
      },
    ];
  }
}
