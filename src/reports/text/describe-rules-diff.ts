import type { RuleChange } from "../../rules/diff-rules.ts";
import { PARTS } from "../../rules/diff-rules/parts.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { paragraph, plain, section, type Text, type TextDocument } from "../document.ts";
import type { RulesDiffReport } from "../rules-diff-report.ts";
import { citeEntry, nameEntry, writeEntry, type EntryLine } from "./describe-entry.ts";
import { describeReceipt } from "./describe-receipt.ts";
import { createNames, type Names } from "./names.ts";
import { uncapitalise } from "./sentences.ts";

interface BothNames {
  readonly before: Names;
  readonly after: Names;
}

/** What differs between two sets of rules, in one language. */
export function describeRulesDiff(report: RulesDiffReport, locale: Locale): TextDocument {
  const { diff, catalogues } = report;
  const names = {
    before: createNames(catalogues.before, locale),
    after: createNames(catalogues.after, locale),
  };
  const { sentences } = names.after;
  const text = sentences.diffReport;
  const { columns } = text;
  const count = (change: RuleChange["change"]) =>
    diff.changes.filter((each) => each.change === change).length;
  const describeOrigin = (which: "before" | "after") => {
    const { asOf, places, trustFloor } = diff[which];
    const place = places.map(({ name }) => name[locale]);
    return paragraph(
      text.origin(
        which,
        sentences.date(asOf),
        place.length === 0 ? sentences.national : sentences.list(place),
        trustFloor === "weak" ? null : sentences.trusts[trustFloor],
      ),
    );
  };
  return [
    { kind: "title", text: text.title },
    describeOrigin("before"),
    describeOrigin("after"),
    paragraph(
      diff.changes.length === 0
        ? text.same
        : text.counted(count("added"), count("removed"), count("changed")),
    ),
    ...PARTS.flatMap((part) =>
      section(
        text.parts[part],
        [columns.entry, columns.change, columns.before, columns.after],
        diff.changes
          .filter((change) => change.part === part)
          .map((change) => writeChange(change, names, locale)),
      ),
    ),
    // What a report is not is said once, under the second receipt.
    ...describeReceipt(report.before, catalogues.before, locale).slice(0, -1),
    ...describeReceipt(report.after, catalogues.after, locale),
  ];
}

function writeChange(change: RuleChange, names: BothNames, locale: Locale): Text[] {
  const { diffReport: text } = names.after.sentences;
  const before = writeEntry(change, "before", names.before, locale);
  const after = writeEntry(change, "after", names.after, locale);
  const isChanged = change.change === "changed";
  const told = (lines: readonly EntryLine[], others: readonly EntryLine[]) =>
    isChanged ? lines.filter((line) => !others.some((each) => each.text === line.text)) : lines;
  const [first, second] = [told(before, after), told(after, before)];
  const isTold = !isChanged || change.weight !== "content" || first.length + second.length > 0;
  const cell = (which: "before" | "after", lines: readonly EntryLine[]) => {
    const source = citeEntry(change, which, names[which]);
    const parts = [
      ...lines.map((line) => text.field(line.field, line.text)),
      ...(source === "" ? [] : [uncapitalise(names[which].sentences.basis(source))]),
    ];
    return plain(parts.join("; "));
  };
  const paths = change.fields
    .filter(({ reading }) => reading === undefined)
    .map(({ path }) => path.join("."));
  const kind = isChanged ? text.weights[change.weight] : text.changes[change.change];
  const name = nameEntry(change, change.after === null ? names.before : names.after, locale);
  return [
    plain(name, "strong"),
    plain(isTold ? kind : `${kind}; ${text.otherFields(paths.join(", "))}`),
    cell("before", first),
    cell("after", second),
  ];
}
