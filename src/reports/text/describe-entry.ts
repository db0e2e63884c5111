import type { RuleChange, RuleEntries, RulePart } from "../../rules/diff-rules.ts";
import type { Condition } from "../../standards/condition.ts";
import type { Programme } from "../../standards/credential-rules.ts";
import type { Deadline, Requirement } from "../../standards/requirement.ts";
import type { Target } from "../../rules/target.ts";
import type { Locale } from "../../terms/bilingual.ts";
import type { Citation } from "../../terms/citation.ts";
import type { InForce } from "../../terms/in-force.ts";
import type { CredentialField, PersonnelGroup } from "../../terms/official.ts";
import { describeCondition } from "./describe-condition.ts";
import type { DiffField } from "./diff-sentences.ts";
import type { Names } from "./names.ts";

/** One thing that an entry says. */
export interface EntryLine {
  readonly field: DiffField;
  readonly text: string;
}

type Writers = {
  readonly [Part in RulePart]: (
    entry: RuleEntries[Part],
    names: Names,
    locale: Locale,
  ) => readonly EntryLine[];
};

function line(field: DiffField, text: string | undefined): EntryLine[] {
  return text === undefined || text === "" ? [] : [{ field, text }];
}

function writeConditions(
  { scope, asks }: { readonly scope?: Condition; readonly asks?: Condition },
  names: Names,
): EntryLine[] {
  return [
    ...line("scope", scope && describeCondition(scope, names)),
    ...line("asks", asks && describeCondition(asks, names)),
  ];
}

function writeRequirement({ of, when, ...rule }: Requirement, names: Names): EntryLine[] {
  const { sentences } = names;
  const subjects =
    "posts" in of
      ? of.posts.map(names.post)
      : "ranks" in of
        ? of.ranks.map(names.rank)
        : of.titles.map(names.title);
  return [
    ...line("of", sentences.list(subjects)),
    ...line(
      "when",
      when === null
        ? undefined
        : typeof when === "string"
          ? sentences[when]
          : sentences.withinMonths(when.withinMonths),
    ),
    ...writeConditions(rule, names),
  ];
}

function writeDeadline({ covers, due, bindsOn, ...rule }: Deadline, names: Names): EntryLine[] {
  const { sentences } = names;
  const text = sentences.diffReport;
  return [
    ...writeConditions(rule, names),
    ...line("covers", sentences.list(covers.map(names.requirement))),
    ...line(
      "due",
      "on" in due
        ? sentences.date(due.on)
        : text.monthsAfter(due.months, sentences.fact(due.after)),
    ),
    ...line("bindsOn", text.bindsOn[bindsOn]),
  ];
}

function writeTarget(target: Target, names: Names, locale: Locale): EntryLine[] {
  const { sentences } = names;
  const { threshold, frequency, populationName } = target;
  return [
    ...line("population", populationName[locale]),
    ...line(
      "threshold",
      "gap" in threshold
        ? names.gap(threshold.gap)
        : `${String(threshold.numerator)}/${String(threshold.denominator)}`,
    ),
    ...line(
      "frequency",
      "by" in frequency ? sentences.date(frequency.by) : sentences.diffReport.everyYear,
    ),
  ];
}

/** Whether a rule that stands alone is in force, and what it then says. */
function writeAlone<T>(
  rule: InForce<T>,
  { gap, sentences }: Names,
  write: (value: T) => readonly EntryLine[],
): EntryLine[] {
  const { inForce, none } = sentences.diffReport;
  if (rule.state === "gap") return line("state", gap(rule.gap));
  if (rule.state === "none") return line("state", none);
  return [...line("state", inForce), ...write(rule.value)];
}

function writeProgramme({ periods }: Programme, names: Names): EntryLine[] {
  const { sentences } = names;
  const { atLeast, atMost, none } = sentences.diffReport;
  const terms = periods.at(-1)?.terms ?? null;
  if (terms === null) return line("state", none);
  if ("gap" in terms) return line("state", names.gap(terms.gap));
  const { weeksAtLeast, weeksAtMost, papers, issuerKinds, modes } = terms;
  const weeks = [
    ...(weeksAtLeast === undefined ? [] : [atLeast(String(weeksAtLeast))]),
    ...(weeksAtMost === undefined ? [] : [atMost(String(weeksAtMost))]),
  ];
  return [
    ...line("weeks", sentences.list(weeks)),
    ...line("papers", papers && sentences.list(papers.map((paper) => sentences.papers[paper]))),
    ...line("issuers", issuerKinds && sentences.list(issuerKinds.map(names.issuerKind))),
    ...line("modes", modes && names.value(modes)),
  ];
}

const writeNamed = (
  { name }: { readonly name: Readonly<Record<Locale, string>> },
  _: Names,
  locale: Locale,
) => line("name", name[locale]);

const writeConditioned = (
  { value }: { readonly value: { readonly scope?: Condition; readonly asks?: Condition } },
  names: Names,
) => writeConditions(value, names);

const WRITERS: Writers = {
  requirements: ({ value }, names) => writeRequirement(value, names),
  deadlines: ({ value }, names) => writeDeadline(value, names),
  targets: ({ value }, names, locale) => writeTarget(value, names, locale),
  sending: writeConditioned,
  appointments: writeConditioned,
  appointmentAges: writeConditioned,
  credentialLimits: writeConditioned,
  courseWithoutRule: ({ gap }, names) => line("state", names.gap(gap)),
  sendRatio: (rule, names) =>
    writeAlone(rule, names, ({ nonConcentratedPerConcentrated: ratio, levels }) => [
      ...line("ratio", `${String(ratio.numerator)}/${String(ratio.denominator)}`),
      ...line("levels", names.levels("politicalTheory", levels)),
    ]),
  sendRatioCourses: ({ field, levels = [] }, names) =>
    field === undefined ? [] : line("levels", names.levels(field, levels)),
  reappointment: (rule, names) =>
    writeAlone(rule, names, ({ fullTermFromMonths, extensionUnderMonths }) => [
      ...line("fullTerm", names.sentences.diffReport.months(fullTermFromMonths)),
      ...line("extension", names.sentences.diffReport.months(extensionUnderMonths)),
    ]),
  retirement: (rule, names) => writeAlone(rule, names, () => []),
  serviceCommitment: (rule, names) =>
    writeAlone(rule, names, ({ times }) => line("times", String(times))),
  compensation: (rule, names) => writeAlone(rule, names, () => []),
  regimes: (rule, names) =>
    writeAlone(rule, names, ({ yearlyLessonsAtLeast: lessons }) =>
      line(
        "lessons",
        lessons === undefined || typeof lessons === "number"
          ? lessons?.toString()
          : names.gap(lessons.gap),
      ),
    ),
  programmes: writeProgramme,
  posts: writeNamed,
  ranks: writeNamed,
  titles: writeNamed,
  levels: writeNamed,
  managingLevels: writeNamed,
  areas: writeNamed,
  sendingGroups: writeNamed,
  issuerKinds: writeNamed,
  readingsInForce: () => [],
  notEncoded: () => [],
};

/** What an entry says on one side of a difference, line by line. */
export function writeEntry(
  change: RuleChange,
  which: "before" | "after",
  names: Names,
  locale: Locale,
): readonly EntryLine[] {
  const entry = change[which];
  if (entry === null) return [];
  if (change.part === "readingsInForce") {
    return line("option", names.option(change.id, entry as RuleEntries["readingsInForce"]));
  }
  // The compiler cannot tie a part to its own entries across the union; the type of the table does.
  const write = WRITERS[change.part] as (
    given: typeof entry,
    known: Names,
    language: Locale,
  ) => readonly EntryLine[];
  return write(entry, names, locale);
}

/** What an entry is called. */
export function nameEntry(change: RuleChange, names: Names, locale: Locale): string {
  const { sentences } = names;
  switch (change.part) {
    case "readingsInForce":
      return names.axis(change.id);
    case "notEncoded":
      return names.instrument(change.id);
    case "levels": {
      const [field = ""] = change.id.split(".");
      const level = change.after ?? change.before;
      return `${sentences.fields[field as CredentialField]}: ${level?.name[locale] ?? change.id}`;
    }
    case "regimes":
    case "reappointment":
    case "serviceCommitment":
    case "compensation":
      return sentences.categories[change.id as PersonnelGroup];
    case "courseWithoutRule":
    case "sendRatio":
    case "sendRatioCourses":
    case "retirement":
      return sentences.diffReport.parts[change.part];
    default: {
      const named = (change.after ?? change.before) as
        | { readonly name: Readonly<Record<Locale, string>> }
        | { readonly value: { readonly name: Readonly<Record<Locale, string>> } };
      return "value" in named ? named.value.name[locale] : named.name[locale];
    }
  }
}

/** Where an entry stands; nothing where it names no source. */
export function citeEntry(change: RuleChange, which: "before" | "after", names: Names): string {
  const entry: unknown = change[which];
  if (typeof entry !== "object" || entry === null) return "";
  if ("periods" in entry)
    return names.citation((entry as Programme).periods.at(-1)?.source ?? null);
  const cited = "source" in entry || !("value" in entry) ? entry : entry.value;
  return names.citation((cited as { readonly source?: Citation | null }).source ?? null);
}
