import {
  assessOfficial,
  assessTarget,
  createIndicatorCounter,
  findTargetIndicators,
  isCbccvcError,
  resolveRules,
  type CalendarDate,
  type Locale,
  type Official,
  type ProvinceVariant,
  type RuleSet,
  type Status,
  type TargetTerms,
} from "cbccvc";
import * as z from "zod";
import { en, vi } from "zod/locales";

import { provinces } from "../src/rules/catalogues/provinces.ts";
import { nationalLaw } from "../src/rules/national-law.ts";
import { findLastDay } from "../src/rules/variant-lints/days.ts";
import { nextDay, previousDay, toCalendarDate, toDayNumber } from "../src/terms/calendar-date.ts";
import { provinceCaseSchema, type ProvinceCase } from "../test/cases/province-case.schema.ts";
import type { FileProblem, FileProblemParams } from "./problem.ts";
import { casesPath } from "./province-files.ts";

type Case<Kind extends ProvinceCase["kind"]> = Extract<ProvinceCase, { kind: Kind }>;

/** What came of the cases of a province: how many questions were asked, and what was wrong. */
export interface CaseResults {
  readonly asked: number;
  readonly problems: readonly FileProblem[];
}

/** A question with the answer that was written down, and the one that came. */
interface Trial {
  readonly asked: string;
  readonly expected: string;
  readonly found: string;
}

// The schema of days words its own refusal, in English.
const NO_DAY = "không phải ngày có thật, viết dạng yyyy-mm-dd";

const KINDS = provinceCaseSchema.options.map(({ shape }) => shape.kind.value).join(" | ");

const RULES = ["requirements", "deadlines", "targets"] as const;

const idsOf = (variant: ProvinceVariant): string[] => [
  ...RULES.flatMap((part) => (variant[part] ?? []).map(({ id }) => id)),
  ...(variant.notEncoded ?? []).map(({ instrument }) => instrument),
];

/** The unit whose own the rule is; the province where it is one of the nation. */
function findUnit(variants: readonly ProvinceVariant[], rule: string): ProvinceVariant | undefined {
  return (
    variants.find((variant) => idsOf(variant).includes(rule)) ??
    variants.find(({ within }) => within === undefined)
  );
}

/** The rules of a day; none on a day on which the unit does not exist. */
function resolve(variant: ProvinceVariant | undefined, asOf: CalendarDate): RuleSet | null {
  try {
    return resolveRules({ asOf, ...(variant !== undefined && { variant }) });
  } catch (error) {
    const outside = ["beforeCoverage", "unitEnded", "unitNotBegun"] as const;
    if (outside.some((code) => isCbccvcError(error, code))) return null;
    throw error;
  }
}

function isInForce(rules: RuleSet | null, id: string): boolean {
  return (
    rules !== null &&
    (rules.notEncoded.includes(id) ||
      RULES.some((part) => rules[part].some(({ value }) => value.id === id)))
  );
}

function tryPeriod({ of, from, through }: Case<"period">, variants: readonly ProvinceVariant[]) {
  return of.flatMap((id): (Trial | FileProblemParams["unknownRule"])[] => {
    const unit = variants.find((variant) => idsOf(variant).includes(id));
    if (unit === undefined) return [{ rule: id, on: from }];
    const last = through ?? findLastDay(unit, provinces) ?? nationalLaw.checkedThrough;
    const days: readonly (readonly [CalendarDate, boolean])[] = [
      [previousDay(from), false],
      [from, true],
      [last, true],
      ...(through === undefined
        ? []
        : [[toCalendarDate(nextDay(toDayNumber(through))), false] as const]),
    ];
    return days.map(([day, expected]) => ({
      asked: `${id} ${day}`,
      expected: expected ? "inForce" : "notInForce",
      found: isInForce(resolve(unit, day), id) ? "inForce" : "notInForce",
    }));
  });
}

function findTarget(variants: readonly ProvinceVariant[], target: string, on: CalendarDate) {
  const rules = resolve(findUnit(variants, target), on);
  return rules?.targets.find(({ value }) => value.id === target)?.value;
}

function tryThreshold(told: Case<"threshold">, variants: readonly ProvinceVariant[]) {
  const { target, on, required, fewest, due } = told;
  const terms = findTarget(variants, target, on);
  if (terms === undefined) return [{ rule: target, on }];
  const asked = "by" in terms.frequency ? terms.frequency.by : terms.frequency.every;
  const also = listAgreeing(terms, required, fewest);
  const counts = [fewest - 1, fewest, fewest + 1]
    .filter((holders) => holders <= required)
    .map((holders): Trial => ({
      asked: `${target} ${String(holders)}/${String(required)}`,
      expected: holders < fewest ? "notMet" : "met",
      found: assessTarget({ required, holders }, terms, { measuredOn: on }).status,
    }));
  return [
    ...counts,
    { asked: `${target} due`, expected: due, found: asked },
    ...(also.length === 0 ? [] : [{ target, also: also.join(", ") }]),
  ];
}

/** The whole percentages beside the one of the target with which a case would agree as well. */
function listAgreeing({ threshold }: TargetTerms, required: number, fewest: number): string[] {
  if ("gap" in threshold) return [];
  const isOwn = (percent: number): boolean =>
    percent * threshold.denominator === threshold.numerator * 100;
  return Array.from({ length: 100 }, (_, index) => index + 1)
    .filter((percent) => !isOwn(percent) && Math.ceil((percent * required) / 100) === fewest)
    .map((percent) => `${String(percent)}%`);
}

function tryObserved(told: Case<"observed">, variants: readonly ProvinceVariant[]) {
  const { target, on, required, holders, expected } = told;
  const terms = findTarget(variants, target, on);
  if (terms === undefined) return [{ rule: target, on }];
  const found = assessTarget({ required, holders }, terms, { measuredOn: on }).status;
  return [{ asked: `${target} ${String(holders)}/${String(required)}`, expected, found }];
}

const EVERYBODY = {
  threshold: { numerator: 1, denominator: 1 },
  comparison: "atLeast",
  frequency: { every: "year" },
} as const;

/** Whether a target counts a person, and as one who holds what it measures. */
function count(rules: RuleSet, official: Official, target: string): Status | undefined {
  const indicators = findTargetIndicators(rules).filter(({ id }) => id === target);
  if (indicators.length === 0) return undefined;
  const day = { from: rules.asOf, through: rules.asOf };
  const counter = createIndicatorCounter(indicators, rules, { periods: [day] });
  counter.countOfficial(official);
  const [row] = counter.buildTable().rows;
  // Of one person, all of them hold it or not.
  return row !== undefined && "required" in row.counts
    ? assessTarget(row.counts, EVERYBODY).status
    : "notApplicable";
}

/** The answer of a requirement, a deadline or a target; none where there is none of that name. */
function assess(rules: RuleSet | null, official: Official, rule: string): Status | undefined {
  if (rules === null) return undefined;
  const { findings } = assessOfficial(official, rules);
  const deadlines = findings.flatMap((finding) => finding.deadlines);
  return (
    findings.find(({ requirement }) => requirement === rule)?.status ??
    deadlines.find(({ deadline }) => deadline === rule)?.status ??
    count(rules, official, rule)
  );
}

function tryPerson(told: Case<"person">, variants: readonly ProvinceVariant[]) {
  const { on, official, rule, expected, national } = told;
  const found = assess(resolve(findUnit(variants, rule), on), official, rule);
  if (found === undefined) return [{ rule, on }];
  const own: Trial = { asked: `${rule} ${on}`, expected, found };
  if (national === undefined) return [own];
  const alone = assess(resolve(undefined, on), official, rule) ?? "notApplicable";
  return [own, { asked: `${rule} ${on} (national)`, expected: national, found: alone }];
}

function ask(told: ProvinceCase, variants: readonly ProvinceVariant[]) {
  switch (told.kind) {
    case "period":
      return tryPeriod(told, variants);
    case "threshold":
      return tryThreshold(told, variants);
    case "person":
      return tryPerson(told, variants);
    case "observed":
      return tryObserved(told, variants);
  }
}

/** What no case of the file tries. */
function findUntested(
  cases: readonly ProvinceCase[],
  variants: readonly ProvinceVariant[],
  file: string,
): FileProblem[] {
  const of = <Kind extends ProvinceCase["kind"]>(kind: Kind): Case<Kind>[] =>
    cases.filter((each): each is Case<Kind> => each.kind === kind);
  const begins = new Set(of("period").flatMap((told) => told.of.map((id) => `${id} ${told.from}`)));
  const thresholds = new Set(of("threshold").map(({ target }) => target));
  const answers = new Set(of("person").map(({ rule, expected }) => `${rule} ${expected}`));
  const differs = of("person").some(
    ({ expected, national }) => national !== undefined && national !== expected,
  );
  return variants.flatMap((variant): FileProblem[] => {
    const rules: readonly {
      readonly id: string;
      readonly history: readonly { readonly effectiveFrom: CalendarDate }[];
    }[] = [
      ...(variant.requirements ?? []),
      ...(variant.deadlines ?? []),
      ...(variant.targets ?? []),
    ];
    const begun = [
      ...rules.flatMap(({ id, history }) =>
        history.slice(0, 1).map((entry) => ({ id, from: entry.effectiveFrom })),
      ),
      ...(variant.notEncoded ?? []).map(({ instrument: id, from }) => ({ id, from })),
    ];
    const measured = (variant.targets ?? []).filter(({ history }) =>
      history.some(({ value }) => value?.measure?.time === "stock"),
    );
    const people = [...(variant.requirements ?? []), ...(variant.deadlines ?? []), ...measured];
    return [
      ...begun
        .filter(({ id, from }) => !begins.has(`${id} ${from}`))
        .map(
          ({ id: rule, from }) =>
            ({ file, code: "untestedPeriod", params: { rule, from } }) as const,
        ),
      ...(variant.targets ?? [])
        .filter(({ id }) => !thresholds.has(id))
        .map(
          ({ id: target }) => ({ file, code: "untestedThreshold", params: { target } }) as const,
        ),
      ...people.flatMap(({ id: rule }) =>
        (["met", "notMet"] as const)
          .filter((answer) => !answers.has(`${rule} ${answer}`))
          .map((answer) => ({ file, code: "untestedAnswer", params: { rule, answer } }) as const),
      ),
      ...Object.keys(variant.slots ?? {})
        .filter(() => !differs)
        .map((slot) => ({ file, code: "untestedSlot", params: { slot } }) as const),
    ];
  });
}

/** The fields that are left as in the template. */
function listOpen(value: unknown, field: string): string[] {
  if (value === "…") return [field];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    listOpen(part, Array.isArray(value) ? `${field}[${key}]` : `${field}.${key}`),
  );
}

/** Runs the cases of a province, and looks for what none of them tries. */
export function checkCases(
  name: string,
  given: unknown,
  variants: readonly ProvinceVariant[],
  locale: Locale = "en",
): CaseResults {
  const file = casesPath(name);
  const open = listOpen(given, "cases");
  if (open.length > 0) {
    const problems = open.map((field): FileProblem => ({
      file,
      code: "caseOpen",
      params: { field },
    }));
    return { asked: 0, problems };
  }
  const { localeError } = (locale === "vi" ? vi : en)();
  const read = z.array(provinceCaseSchema).safeParse(given, { error: localeError });
  if (!read.success) {
    const problems = read.error.issues.map((issue): FileProblem => {
      const field = issue.path.map((key) =>
        typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`,
      );
      const isDay = issue.code === "custom" && issue.params?.["code"] === "invalidDay";
      const isKind = issue.code === "invalid_union" && issue.path.at(-1) === "kind";
      const message = isKind ? KINDS : isDay && locale === "vi" ? NO_DAY : issue.message;
      return { file, code: "caseForm", params: { field: `cases${field.join("")}`, message } };
    });
    return { asked: 0, problems };
  }
  const trials = read.data.flatMap((told) =>
    ask(told, variants).map((trial) => ({ says: told.says, trial })),
  );
  const problems = trials.flatMap(({ says, trial }): FileProblem[] => {
    if ("also" in trial) return [{ file, code: "looseThreshold", says, params: trial }];
    if ("rule" in trial) return [{ file, code: "unknownRule", says, params: trial }];
    return trial.expected === trial.found
      ? []
      : [{ file, code: "otherAnswer", says, params: trial }];
  });
  return {
    asked: trials.length,
    problems: [...problems, ...findUntested(read.data, variants, file)],
  };
}
