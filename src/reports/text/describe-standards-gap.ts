import type { DeadlineFinding, Finding } from "../../standards/finding.ts";
import type { Locale } from "../../terms/bilingual.ts";
import type { Status } from "../../terms/truth.ts";
import { paragraph, plain, section, type Text, type TextDocument, type Tone } from "../document.ts";
import type { ReviewedOfficial, StandardsGapReport } from "../standards-gap-report.ts";
import { describeReceipt } from "./describe-receipt.ts";
import { createNames, type Names } from "./names.ts";
import {
  listEvidence,
  nameAnswer,
  nameSubject,
  writeDeadlines,
  writeLacking,
} from "./write-finding.ts";

const TONES: Readonly<Record<Status, Tone>> = {
  notMet: "bad",
  unknown: "open",
  met: "good",
  notApplicable: "faint",
};

const HEADLINES: readonly Status[] = ["notMet", "unknown", "met", "notApplicable"];

/** A review in one language. */
export function describeStandardsGap(report: StandardsGapReport, locale: Locale): TextDocument {
  const { officials, catalogue, receipt, tally } = report;
  const names = createNames(catalogue, locale);
  const { sentences } = names;
  const text = sentences.gapReport;
  const { columns } = text;
  const places = catalogue.places.map(({ name }) => name[locale]);
  const place = places.length === 0 ? sentences.national : sentences.list(places);
  const each = officials.flatMap((reviewed) =>
    reviewed.assessment.findings.map((finding) => ({ reviewed, finding })),
  );
  const lacking = each.filter(({ finding }) => finding.status === "notMet");
  const gapColumns = [
    columns.official,
    columns.post,
    columns.lacks,
    columns.due,
    columns.source,
  ] as const;
  const toRow = ({ reviewed, finding }: (typeof each)[number]) => [
    plain(reviewed.official.id, "strong"),
    plain(nameSubject(finding, names)),
    plain(writeLacking(finding, names), "bad"),
    plain(writeDeadlines(finding, names)),
    plain(names.citation(finding.source)),
  ];

  return [
    { kind: "title", text: text.title(place, sentences.date(receipt.asOf)) },
    paragraph(text.rows(report.rows, officials.length, report.rejected.length)),
    ...HEADLINES.filter((status) => tally.persons[status] > 0).map((status) =>
      paragraph(
        `${text.headline[status]}: ${sentences.persons(tally.persons[status])}.`,
        TONES[status],
      ),
    ),
    paragraph(text.limits, "faint"),
    ...(report.notEncoded.length === 0
      ? []
      : [
          paragraph(
            text.notEncoded(sentences.list(report.notEncoded.map(names.instrument))),
            "open",
          ),
        ]),
    ...section(
      text.lacking,
      gapColumns,
      lacking.filter(({ finding }) => !finding.isPlanned).map(toRow),
    ),
    ...section(
      text.needs,
      gapColumns,
      lacking.filter(({ finding }) => finding.isPlanned).map(toRow),
      text.needsNote,
    ),
    ...section(
      text.questions,
      [columns.official, columns.post, columns.question, columns.forWhat],
      officials.flatMap((reviewed) => listQuestions(reviewed, names)),
    ),
    ...section(
      text.lawGaps,
      [columns.gap, columns.persons, columns.official],
      listLawGaps(officials, names),
      text.lawGapsNote,
    ),
    ...section(
      text.readings,
      [columns.forWhat, columns.inForce, columns.otherwise],
      listReadings(report, names),
      text.readingsNote,
    ),
    ...section(
      text.met,
      [columns.official, columns.post, columns.evidence],
      officials.flatMap((reviewed) => listMet(reviewed, names)),
      text.metNote,
    ),
    ...section(
      text.notApplicable,
      [columns.official, columns.post, columns.why],
      officials
        .filter(
          ({ assessment: { status, findings } }) =>
            status === "notApplicable" && findings.every(({ isPlanned }) => !isPlanned),
        )
        .map((reviewed) => [
          plain(reviewed.official.id, "strong"),
          plain(namePosts(reviewed, names)),
          plain(writeWhyNot(reviewed, names), "faint"),
        ]),
    ),
    ...section(
      text.rejected,
      [columns.row, columns.official, columns.problem],
      report.rejected.map(({ index, id, issues }) => [
        plain(text.row(index)),
        plain(id ?? "–", "strong"),
        plain(
          issues
            .map(({ path, code, message }) => {
              const where = path.length === 0 ? "" : `${path.join(".")}: `;
              return `${where}${sentences.recordIssues[code] ?? message}`;
            })
            .join("; "),
          "bad",
        ),
      ]),
    ),
    ...describeReceipt(receipt, catalogue, locale),
  ];
}

/** The posts held on the day, and the rank. */
function namePosts({ official, assessment }: ReviewedOfficial, names: Names): string {
  const posts = assessment.findings.flatMap(({ subject, isPlanned }) =>
    subject !== null && "post" in subject && !isPlanned ? [names.post(subject.post)] : [],
  );
  const rank = typeof official.rank === "string" ? [names.rank(official.rank)] : [];
  const all = [...new Set(posts), ...rank];
  return all.length === 0 ? names.sentences.gapReport.noPost : names.sentences.list(all);
}

function listAnswers({ assessment }: ReviewedOfficial): (Finding | DeadlineFinding)[] {
  return assessment.findings.flatMap((finding) => [finding, ...finding.deadlines]);
}

/** One row for each question about the person, with everything that waits for the answer. */
function listQuestions(reviewed: ReviewedOfficial, names: Names): Text[][] {
  const waiting = new Map<string, Set<string>>();
  for (const answer of listAnswers(reviewed)) {
    for (const question of answer.open) {
      if (question.ask !== "fact") continue;
      const asked = names.question(question);
      const subjects = waiting.get(asked) ?? new Set();
      subjects.add(nameAnswer(answer, names));
      waiting.set(asked, subjects);
    }
  }
  return [...waiting].map(([question, subjects]) => [
    plain(reviewed.official.id, "strong"),
    plain(namePosts(reviewed, names)),
    plain(question, "open"),
    plain([...subjects].join("; ")),
  ]);
}

function listLawGaps(officials: readonly ReviewedOfficial[], names: Names): Text[][] {
  const waiting = new Map<string, string[]>();
  for (const { official, assessment } of officials) {
    for (const question of assessment.open) {
      if (question.ask !== "law") continue;
      waiting.set(question.gap, [...(waiting.get(question.gap) ?? []), official.id]);
    }
  }
  return [...waiting]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([gap, ids]) => [
      plain(names.gap(gap), "open"),
      plain(String(ids.length)),
      plain(names.sentences.list(ids)),
    ]);
}

/** One row for each option that turns an answer, with the people it turns and to what. */
function listReadings(report: StandardsGapReport, names: Names): Text[][] {
  const turned = new Map<string, { axis: string; option: string; ids: Map<string, Set<string>> }>();
  for (const reviewed of report.officials) {
    for (const answer of listAnswers(reviewed)) {
      for (const { axis, option, status } of answer.readings) {
        if (status === answer.status || (isSettled(status) && isSettled(answer.status))) continue;
        const key = JSON.stringify([axis, option]);
        const entry = turned.get(key) ?? { axis, option, ids: new Map<string, Set<string>>() };
        const outcome = `${nameAnswer(answer, names)} – ${names.sentences.statuses[status]}`;
        const ids = entry.ids.get(outcome) ?? new Set();
        entry.ids.set(outcome, ids.add(reviewed.official.id));
        turned.set(key, entry);
      }
    }
  }
  return [...turned.values()].map(({ axis, option, ids }) => {
    const outcomes = [...ids].map(([outcome, people]) => `${outcome}: ${[...people].join(", ")}`);
    return [
      plain(names.axis(axis)),
      plain(names.option(axis, report.receipt.readings[axis] ?? "")),
      plain(`${names.option(axis, option)} → ${outcomes.join("; ")}`, "open"),
    ];
  });
}

/** Whether an answer asks nothing of anybody; a turn from one such to another is not worth a row. */
function isSettled(status: Status): boolean {
  return status === "met" || status === "notApplicable";
}

function listMet(reviewed: ReviewedOfficial, names: Names): Text[][] {
  const met = reviewed.assessment.findings.filter(({ status }) => status === "met");
  if (met.length === 0) return [];
  const written = met.map((finding) => {
    const mark = finding.furtherStandards === undefined ? "" : " *";
    const evidence = listEvidence(finding, names);
    const name = `${nameAnswer(finding, names)}${mark}`;
    return evidence.length === 0 ? name : `${name} (${evidence.join(", ")})`;
  });
  return [
    [
      plain(reviewed.official.id, "strong"),
      plain(namePosts(reviewed, names)),
      plain(written.join("; "), "good"),
    ],
  ];
}

function writeWhyNot({ official, assessment }: ReviewedOfficial, names: Names): string {
  const reasons = assessment.findings.flatMap((finding) => finding.reasons.map(names.reason));
  if (reasons.length > 0) return names.sentences.list([...new Set(reasons)]);
  return official.category === undefined ? "" : names.sentences.categories[official.category];
}
