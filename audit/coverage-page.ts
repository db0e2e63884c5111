import { createAssessor, langSon, resolveRules } from "cbccvc";
import { parseRoster } from "cbccvc/schemas";

import sampleRoster from "../src/cli/samples/lang-son-2020.json";
import { nationalLaw } from "../src/rules/national-law.ts";
import { cell, page, percent, table } from "./markdown.ts";
import { rows } from "./rows.ts";
import type { CoverageRow } from "./rows/row.ts";
import { countUnknown, DAYS, subjects, weigh, type Share } from "./unknown-shares.ts";

const VERDICTS = ["encoded", "partly", "judgement", "gap", "refused"] as const;

const MEANINGS: Readonly<Record<CoverageRow["verdict"], string>> = {
  encoded: "the rule data hold it",
  partly: "they hold a part of it",
  judgement: "it needs a person's judgement",
  gap: "not seen well enough, or not built yet; an answer says so or nothing asks for it",
  refused: "left out, for the reason given",
};

function countVerdicts(of: readonly CoverageRow[]): string[] {
  return VERDICTS.map((verdict) => String(of.filter((row) => row.verdict === verdict).length));
}

function writeRow({ clause, says, verdict, where, why }: CoverageRow): string[] {
  const ids = where.map((id) => `\`${id}\``).join(", ");
  return [clause, says, verdict, [ids, why ?? ""].filter((part) => part !== "").join(" – ")];
}

function groupByDocument(): Map<string, CoverageRow[]> {
  const groups = new Map<string, CoverageRow[]>();
  for (const row of rows) groups.set(row.document, [...(groups.get(row.document) ?? []), row]);
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b, "vi")));
}

function writeSample(): string {
  const { accepted, rejected } = parseRoster(sampleRoster);
  const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
  const assessments = accepted.map(createAssessor(rules).explain);
  const { unknown, answers } = countUnknown(assessments);
  const byLaw = assessments
    .flatMap(({ findings }) => findings)
    .filter(({ status }) => status === "unknown")
    .filter(({ open }) => open.every(({ ask }) => ask === "law")).length;
  return `The sample roster of the demonstration (${String(accepted.length)} records accepted, ${String(rejected.length)} rejected, Lạng Sơn on 2020-04-08): ${String(unknown)} of ${String(answers)} answers unknown (${percent(unknown, answers)}), ${String(byLaw)} of them only because a text was not seen; the others wait for a fact of the record.`;
}

/** The page that says of every statement of the law what became of it here. */
export function writeCoverage(shares: ReadonlyMap<string, Share>): string {
  const documents = groupByDocument();
  return page(
    "---\ntitle: Coverage of the law\n---",
    "# Coverage of the law",
    `Written from the rule data, which were checked through ${nationalLaw.checkedThrough}. ${String(rows.length)} statements of ${String(documents.size)} documents were looked at. ${VERDICTS.map((verdict) => `\`${verdict}\`: ${MEANINGS[verdict]}`).join("; ")}.`,
    table(["", ...VERDICTS], [["statements", ...countVerdicts(rows)]]),
    "## How often the answer is unknown",
    `Of people whose records are whole, on ${String(DAYS.length)} days from ${DAYS[0] ?? ""} through ${DAYS.at(-1) ?? ""}: one who holds every paper and one who holds none, for every post, rank and title of the subject. Nothing is left to ask of such a record, so what is unknown is unknown of the law. A test holds that no share rises.`,
    table(
      ["subject", "unknown", "answers", "share", "heads"],
      subjects.map(({ name, heads }) => {
        const { unknown, answers } = shares.get(name) ?? { unknown: 0, answers: 0 };
        return [name, String(unknown), String(answers), percent(unknown, answers), String(heads)];
      }),
    ),
    `Weighed by the heads of a province (its two totals are those of an article on Lạng Sơn of June 2024, how they split is assumed): ${(weigh(shares) * 100).toFixed(1)} %.`,
    writeSample(),
    "## Document by document",
    ...[...documents].flatMap(([document, own]) => [
      `### ${cell(document)}`,
      table(["clause", "what it says", "verdict", "where, or why not"], own.map(writeRow)),
    ]),
  );
}
