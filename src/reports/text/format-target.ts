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
 * lines?.[1]; // => "49 of 60 heads and deputy heads of division and equivalent, 81.6%; the target is 100%."
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
    ...writeReadings(target, rules, names),
    ...problems.map((problem) => `${capitalise(problem)}.`),
    ...open.map((question) => `${capitalise(writeQuestion(question, names, locale))}.`),
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
  const write = (count: number) => formatCount(count, locale);
  const of = populationName[locale];
  // Rounded down, so that a rate just below its target never reads as the target.
  const options = { decimals: 1, rounding: "floor", locale } as const;
  const ofPerhaps = perhaps.holders + perhaps.unknown + perhaps.others;
  // Without a distance the threshold is a gap, or one that cannot be.
  const isJudged = distance !== null && !("gap" in threshold);
  const lines = [
    text.counted(
      write(holders),
      write(required),
      of,
      rate.known === null ? null : formatRate(rate.known, options),
      isJudged ? nameThreshold(threshold, locale) : null,
    ),
  ];
  if (unknown + ofPerhaps > 0) {
    const nameOpen = (persons: number) => (persons === 0 ? null : write(persons));
    lines.push(capitalise(text.unknowns(nameOpen(unknown), nameOpen(ofPerhaps))));
    if (ifAllHold !== null && ifNoneHold !== null) {
      lines.push(text.outcomes(text.statuses[ifAllHold], text.statuses[ifNoneHold]));
    }
  }
  const known = distance?.known ?? null;
  if (known !== null) {
    const { numerator } = known;
    const side = numerator < 0 ? "below" : numerator === 0 ? "at" : "above";
    lines.push(text.distance[side](writePoints(known, text, locale)));
  }
  if (personsMissing !== null && personsMissing.most > 0) {
    lines.push(text.missing(write(personsMissing.least), write(personsMissing.most), of));
  }
  return lines;
}

/** A distance in percentage points: a shortfall rounded up, a surplus down, and never to nothing. */
function writePoints(
  { numerator, denominator }: Fraction,
  text: Names["sentences"]["targets"],
  locale: Locale,
): string {
  const size = { numerator: Math.abs(numerator), denominator };
  const write = (rounding: "ceiling" | "floor") =>
    formatFraction(size, { decimals: 1, rounding, locale }, 2);
  const isBelowOneTenth = numerator > 0 && numerator * 1000 < denominator;
  return isBelowOneTenth
    ? text.lessThan(write("ceiling"))
    : write(numerator < 0 ? "ceiling" : "floor");
}

function formatCount(count: number, locale: Locale): string {
  const whole = { numerator: count, denominator: 1 };
  return formatFraction(whole, { decimals: 0, rounding: "truncate", locale });
}

/** A threshold with the decimals that make it exact; one that none does is written as a fraction. */
function nameThreshold(threshold: Fraction, locale: Locale) {
  const { numerator, denominator } = threshold;
  const decimals = [0, 1, 2].find((each) => (100 * 10 ** each * numerator) % denominator === 0);
  return {
    text:
      decimals === undefined
        ? `${String(numerator)}/${String(denominator)}`
        : formatRate(threshold, { decimals, rounding: "truncate", locale }),
    isWhole: numerator === denominator,
  };
}

/** The readings on which the counts of the target hang. */
function writeReadings({ id }: Target, { targets }: RuleSet, { sentences, axis }: Names): string[] {
  const axes = new Set(
    targets
      .filter(({ value }) => value.id === id)
      .flatMap(({ alternatives }) => alternatives.map((each) => each.axis)),
  );
  const named = [...axes].map((each) => `“${axis(each)}”`);
  return named.length === 0 ? [] : [sentences.targets.readings(named.join("; "))];
}

function isProblem(reason: TargetReason, { sentences }: Names): reason is TargetProblem {
  return Object.hasOwn(sentences.targets.reasons, reason.code);
}

function writeProblem({ code, params }: TargetProblem, { sentences }: Names): string {
  // The compiler cannot tie a code to its own parameters across a union; the type of the table does.
  const write = sentences.targets.reasons[code] as (given: typeof params) => string;
  return write(params);
}

function writeQuestion(question: TargetQuestion, names: Names, locale: Locale): string {
  const { questions, fields } = names.sentences.targets;
  switch (question.ask) {
    case "count":
      return questions.count(fields[question.field]);
    case "persons":
      return questions.persons(question.about, formatCount(question.persons, locale));
    default:
      return names.question(question);
  }
}
