import { formatFraction, formatRate } from "../../ratios/format-rate.ts";
import type { TargetAssessment, TargetQuestion, TargetReason } from "../../ratios/target.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import type { Target } from "../../rules/target.ts";
import type { Locale } from "../../terms/bilingual.ts";
import type { Fraction } from "../../terms/fraction.ts";
import { pickCatalogue } from "../catalogue.ts";
import { createNames, type Names } from "./names.ts";
import { capitalise } from "./sentences.ts";
import type { TargetProblem } from "./target-sentences.ts";
import { writeSource } from "./write-finding.ts";

/**
 * Puts the answer on a target into the sentences a training officer would write: whether it is
 * reached, by how much it is missed, how sure that is, and how many persons would repair it.
 *
 * @param assessment - What `assessTarget` gave for the target.
 * @param target - The target, such as `rules.targets[0].value`.
 * @param rules - The rules it comes from; they hold the names.
 * @param options - `locale`: `vi` for administrative Vietnamese, `en` for plain English.
 * @returns The lines, none of them empty: the headline first, the source and what the text is not last.
 * @example
 * ```ts
 * import { assessTarget, dienBienPhu, formatTargetAssessment, resolveRules } from "cbccvc";
 *
 * const rules = resolveRules({ variant: dienBienPhu, asOf: "2020-04-08" });
 * const target = rules.targets.find(({ value }) => value.id === "dien-bien-phu-division-heads")?.value;
 * const lines = target && formatTargetAssessment(
 *   assessTarget({ required: 60, holders: 49 }, target, { measuredOn: "2020-04-08" }),
 *   target,
 *   rules,
 *   { locale: "en" },
 * );
 * lines?.[1]; // => "49 of 60 heads and deputy heads of division and equivalent, 81.6%; the target is 100% or more."
 * lines?.[2]; // => "18.4 percentage points below the target."
 * lines?.[3]; // => "11 more of the heads and deputy heads of division and equivalent must come to hold it."
 * ```
 */
export function formatTargetAssessment(
  assessment: TargetAssessment,
  target: Target,
  rules: RuleSet,
  { locale }: { readonly locale: Locale },
): readonly string[] {
  const names = createNames(pickCatalogue(rules), locale);
  const { targets: text, afterCheckedDay, date, disclaimer } = names.sentences;
  const { status, isDue, reasons, open } = assessment;
  const by = "by" in target.frequency ? date(target.frequency.by) : "";
  // The counts tell the rest, and the questions what was not seen of the law.
  const problems = reasons
    .filter((reason): reason is TargetProblem => isProblem(reason, names))
    .map((reason) => writeProblem(reason, names));
  return [
    text.headline(target.name[locale], text.statuses[status]),
    ...writeCounts(assessment, target, names, locale),
    ...problems.map((problem) => `${capitalise(problem)}.`),
    ...open.map((question) => `${capitalise(writeQuestion(question, names))}.`),
    text.frequency(target.frequency, by, isDue),
    text.binds(target.binds[locale]),
    ...(target.wording === undefined ? [] : [text.wording(target.wording[locale])]),
    `${capitalise(writeSource(target.source, names))}.`,
    ...(rules.afterCheckedDay ? [afterCheckedDay(date(rules.checkedThrough))] : []),
    disclaimer,
  ];
}

function writeCounts(
  { counts, rate, distance, personsMissing, ifAllHold, ifNoneHold }: TargetAssessment,
  { threshold, populationName }: Target,
  { sentences: { targets: text } }: Names,
  locale: Locale,
): string[] {
  if (counts === null || rate === null) return [];
  const { holders, required, unknown, perhaps } = counts;
  const of = populationName[locale];
  // Rounded down, so that a rate just below its target never reads as the target.
  const options = { decimals: 1, rounding: "floor", locale } as const;
  const ofPerhaps = perhaps.holders + perhaps.unknown + perhaps.others;
  const lines = [
    text.counted(
      holders,
      required,
      of,
      rate.known === null ? null : formatRate(rate.known, options),
      "gap" in threshold ? null : formatThreshold(threshold, locale),
    ),
  ];
  if (unknown + ofPerhaps > 0) {
    lines.push(capitalise(text.unknowns(unknown, ofPerhaps)));
    if (ifAllHold !== null && ifNoneHold !== null) {
      lines.push(text.outcomes(text.statuses[ifAllHold], text.statuses[ifNoneHold]));
    }
  }
  const known = distance?.known ?? null;
  if (known !== null) {
    const { numerator, denominator } = known;
    const size = { numerator: Math.abs(numerator), denominator };
    const rounding = numerator < 0 ? "ceiling" : "floor";
    const points = formatFraction(size, { ...options, rounding }, 2);
    const side = numerator < 0 ? "below" : numerator === 0 ? "at" : "above";
    lines.push(text.distance[side](points));
  }
  if (personsMissing !== null && personsMissing.most > 0) {
    lines.push(text.missing(personsMissing.least, personsMissing.most, of));
  }
  return lines;
}

/** A threshold as plans print it: in whole percents, with a decimal only where it needs one. */
function formatThreshold(threshold: Fraction, locale: Locale): string {
  const decimals = 100 % threshold.denominator === 0 ? 0 : 1;
  return formatRate(threshold, { decimals, rounding: "halfUp", locale });
}

function isProblem(reason: TargetReason, { sentences }: Names): reason is TargetProblem {
  return Object.hasOwn(sentences.targets.reasons, reason.code);
}

function writeProblem({ code, params }: TargetProblem, { sentences }: Names): string {
  // The compiler cannot tie a code to its own parameters across a union; the type of the table does.
  const write = sentences.targets.reasons[code] as (given: typeof params) => string;
  return write(params);
}

function writeQuestion(question: TargetQuestion, names: Names): string {
  const { questions, fields } = names.sentences.targets;
  switch (question.ask) {
    case "count":
      return questions.count(fields[question.field]);
    case "persons":
      return questions.persons(question.about, question.persons);
    default:
      return names.question(question);
  }
}
