import {
  assessSendRatio,
  binhThuan,
  buildFigureReport,
  buildSendRatioReport,
  checkPublishedFigure,
  compareFractions,
  computeChangeRate,
  computeMean,
  createFraction,
  dienBien,
  dienBienPhu,
  formatRate,
  langSon,
  parsePrintedFigure,
  resolveRules,
  type CheckedClaim,
  type FigureVerdict,
  type PrintedNumber,
  type PublishedFigure,
  type RuleSet,
  type Target,
  type WholeRange,
} from "cbccvc";
import { expect } from "vitest";

import { dienBienFigures } from "../../src/cli/samples/published-figures.ts";
import { formatFraction } from "../../src/ratios/format-rate.ts";
import {
  articleClaims,
  type ArticleClaim,
  type ClaimCheck,
  type DerivedCount,
} from "../cases/article-claims.cases.ts";

/** Every claim of the five articles. */
export const claims = Object.values(articleClaims).flat();
const what = { vi: "", en: "" };

/** A printed number. */
function read(text: string): PrintedNumber {
  const parsed = parsePrintedFigure(text);
  if (!parsed.success || parsed.data.kind !== "number") throw new Error(`${text} is no number`);
  return parsed.data;
}

/** A printed count as a number. */
const count = (text: string): number => {
  const { value } = read(text);
  expect(value.denominator).toBe(1);
  return value.numerator;
};

/** A printed figure, as the report checks it. */
export function check(figure: PublishedFigure): CheckedClaim {
  return buildFigureReport([{ id: "", what, figure }]).claims[0]!;
}

const writeSpan = (span: WholeRange | null | undefined): string =>
  span ? `${String(span.least)}–${String(span.most)}` : "none";

/** A mean with two decimals. */
export const writeMean = (total: number, by: number): string =>
  formatFraction(computeMean({ total, count: by }), {
    decimals: 2,
    rounding: "halfUp",
    locale: "vi",
  });

const WEEKDAYS = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];

export const ratioRules = resolveRules({ variant: dienBien, asOf: "2022-12-31" });

function checkRatio({ readings, ifSamePopulation }: ClaimCheck & { by: "sendRatio" }) {
  const report = buildSendRatioReport(dienBienFigures, ratioRules);
  const checked = buildFigureReport(
    readings.map(([axis, option]) => ({
      id: "",
      what,
      stated: "1:1,2",
      report,
      reading: { axis, option },
    })),
  ).claims;
  expect(checked.map((each) => each.ifSamePopulation)).toEqual(
    readings.map(() => ifSamePopulation),
  );
  return checked[0]!.verdict;
}

/** Whether a number of learners in a number of classes is printed as this mean. */
const fits = {
  byRounding: (learners: number, classes: number, tenths: number) =>
    Math.floor((20 * learners + classes) / (2 * classes)) === tenths,
  byTruncation: (learners: number, classes: number, tenths: number) =>
    Math.floor((10 * learners) / classes) === tenths,
};

function checkClasses({ classes, means, ...expected }: ClaimCheck & { by: "classes" }) {
  const hasTotal = (text: string, of: number, how: keyof typeof fits) => {
    const { value } = read(text);
    const tenths = (value.numerator * 10) / value.denominator;
    const learners = Array.from({ length: 100 * of }, (_, total) => total);
    const isPossible = learners.some((total) => fits[how](total, of, tenths));
    const inputs = { total: null, count: of };
    const { missing } = checkPublishedFigure({ stated: text, formula: "mean", inputs });
    expect(missing![how] !== null, `${text} of ${String(of)} classes`).toBe(isPossible);
    return isPossible;
  };
  const splits = Array.from({ length: classes - 1 }, (_, index) => index + 1);
  const listFailing = (how: keyof typeof fits) =>
    splits.filter((k) => !hasTotal(means[0], k, how) || !hasTotal(means[1], classes - k, how));
  const failing = listFailing("byRounding");
  expect(failing).toEqual(expected.impossible);
  expect(listFailing("byTruncation")).toEqual(expected.impossibleByTruncation);
  return failing.length < splits.length ? "consistent" : "contradicts";
}

/** Learners over classes, of which each has one at least. */
function checkMean(total: PrintedNumber, classes: PrintedNumber, mean: string): FigureVerdict {
  if (classes.unit !== "classes" || total.unit === "classes" || total.unit === null) {
    return "contradicts";
  }
  const [learners, number] = [total.value.numerator, classes.value.numerator];
  if (learners < number) return "contradicts";
  expect(writeMean(learners, number)).toBe(mean);
  return "consistent";
}

const planTargets = resolveRules({ variant: dienBienPhu, asOf: "2018-08-22" }).targets.filter(
  ({ value }) => value.source.instrument === "774-kh-ubnd-dien-bien-phu",
);
const likeTargets = resolveRules({ variant: binhThuan, asOf: "2021-12-31" }).targets;

/** Whether a printed share is the threshold of a target, hedged as a target compares, which is “at least”. */
function saysTarget(stated: string, { threshold, wording }: Target): boolean {
  const { value, hedge } = read(stated);
  if ("gap" in threshold) return false;
  if (compareFractions(value, threshold) !== 0) return false;
  if (hedge !== null) return hedge === "atLeast";
  // Without “at least” it is read so, and the target must say that it is; all are all anyhow.
  return compareFractions(value, createFraction(1, 1)) === 0 || wording !== undefined;
}

function checkTarget({ stated, target, isYearly, like }: ClaimCheck & { by: "target" }) {
  const agrees = (targets: RuleSet["targets"], id: string): boolean => {
    const found = targets.find(({ value }) => value.id === id)?.value;
    return (
      found !== undefined && saysTarget(stated, found) && "every" in found.frequency === isYearly
    );
  };
  if (!agrees(planTargets, target)) return "contradicts";
  // There is no result in the article to hold against it, only another plan.
  if (like === undefined) return "notCheckable";
  return agrees(likeTargets, like) ? "consistent" : "contradicts";
}

/** A count that rows give. */
function derive(given: DerivedCount): number {
  if ("text" in given) return count(given.text);
  const figureOf = (id: string) => {
    const how = claims.find((claim) => claim.id === id)?.check;
    if (how?.by !== "figure") throw new Error(`${id} has no figure`);
    return how.figure;
  };
  if ("missingOf" in given) {
    const { missing } = checkPublishedFigure(figureOf(given.missingOf));
    expect(missing?.byRounding?.least).toBe(missing?.byRounding?.most);
    return (missing?.byRounding?.least ?? Number.NaN) * (given.through - given.from + 1);
  }
  const counts = given.countedIn.map((id) => {
    const { formula, inputs } = figureOf(id);
    if (formula === "attainmentRate") return count(inputs.achieved as string);
    if (formula === "changeRate") return count(inputs.current as string);
    throw new Error(`${id} counts nothing`);
  });
  return counts.reduce((sum, each) => sum + each, 0);
}

function formatCount(value: number): string {
  const options = { decimals: 0, rounding: "halfUp", locale: "vi" } as const;
  return formatFraction(createFraction(value, 1), options);
}

function checkSplits({ persons, leastConcentrated }: ClaimCheck & { by: "splits" }) {
  const { sendRatio } = resolveRules({ asOf: "2021-12-31" });
  const statuses = Array.from({ length: persons + 1 }, (_, concentrated) => {
    const counts = { concentrated, nonConcentrated: persons - concentrated };
    return assessSendRatio(counts, sendRatio).status;
  });
  expect(statuses).toEqual(statuses.map((_, f) => (f >= leastConcentrated ? "met" : "notMet")));
  const answers = new Set(statuses);
  return answers.size > 1 ? "notCheckable" : answers.has("met") ? "exact" : "contradicts";
}

function checkDeadline({ deadline, due, under }: ClaimCheck & { by: "deadline" }): FigureVerdict {
  const { deadlines } = resolveRules({ variant: langSon, asOf: "2020-04-08" });
  const found = deadlines.find(({ value }) => value.id === deadline)!;
  const { scope } = found.value;
  const parts = scope?.kind === "all" ? scope.of : [scope];
  const age = parts.find((part) => part?.kind === "age");
  expect(found.value.due).toEqual({ on: due });
  expect(age?.kind === "age" ? { is: age.is, ...age.ageYears } : undefined).toEqual(
    under && { is: "under", ...under },
  );
  return "exact";
}

function checkYears({ stated, from, through, printedIn }: ClaimCheck & { by: "years" }) {
  const years = count(stated);
  if (through !== undefined) return through - from + 1 === years ? "exact" : "contradicts";
  // The end is not named: any full year before the article's may be it.
  const ends = Array.from({ length: printedIn - from }, (_, index) => from + index);
  return ends.some((end) => end - from + 1 === years) ? "consistent" : "contradicts";
}

/** The verdict on a claim by the functions of the library; `null` where nothing computes one. */
export function compute({
  check: how,
}: Pick<ArticleClaim, "check">): ArticleClaim["verdict"] | null {
  switch (how.by) {
    case "figure": {
      const { verdict, missing } = check(how.figure);
      if (how.missing !== undefined) {
        expect(writeSpan(missing?.byRounding)).toBe(how.missing.byRounding);
        expect(writeSpan(missing?.byTruncation)).toBe(how.missing.byTruncation);
      }
      if (how.otherwise !== undefined) {
        expect(check(how.otherwise.figure).verdict).toBe(how.otherwise.verdict);
      }
      return verdict;
    }
    case "warning": {
      const codes = check(how.figure).warnings.map(({ code }) => code);
      return codes.includes(how.warning) ? "warned" : "consistent";
    }
    case "mean":
      return checkMean(read(how.total), read(how.count), how.mean);
    case "pair": {
      const parsed = parsePrintedFigure(how.text);
      if (!parsed.success || parsed.data.kind !== "pair") return "contradicts";
      const { first, second } = parsed.data;
      return checkMean(second, first, how.mean);
    }
    case "part": {
      const inputs = { parts: how.parts.map(derive), isOpen: true };
      const stated = formatCount(derive(how.whole));
      return check({ stated, formula: "sum", inputs }).verdict;
    }
    case "sendRatio":
      return checkRatio(how);
    case "ruleRatio": {
      const parsed = parsePrintedFigure(how.text);
      const { sendRatio } = ratioRules;
      if (!parsed.success || parsed.data.kind !== "ratio") return "contradicts";
      if (sendRatio.state !== "inForce") return "notCheckable";
      const { left, right } = parsed.data;
      expect(left).toEqual(createFraction(1, 1));
      const { nonConcentratedPerConcentrated: rule } = sendRatio.value;
      return compareFractions(right, rule) === 0 ? "exact" : "contradicts";
    }
    case "splits":
      return checkSplits(how);
    case "classes":
      return checkClasses(how);
    case "weekday":
      return WEEKDAYS[new Date(`${how.day}T00:00:00Z`).getUTCDay()] === how.weekday.toLowerCase()
        ? "exact"
        : "contradicts";
    case "years":
      return checkYears(how);
    case "terms":
      return how.spans.every(([from, to]) => to - from === how.years)
        ? "consistent"
        : "contradicts";
    case "rise": {
      const [current, rise] = [count(how.current), count(how.rise)];
      const rate = computeChangeRate({ current, baseline: current - rise });
      expect(formatRate(rate, { decimals: 2, rounding: "halfUp", locale: "vi" })).toBe(how.rate);
      return rate.numerator > 0 ? "consistent" : "contradicts";
    }
    case "target":
      return checkTarget(how);
    case "targets": {
      const lines = planTargets.map(({ value }) => value);
      if (lines.length !== how.stated.length) return "contradicts";
      return lines.every((line, index) => saysTarget(how.stated[index]!, line))
        ? "exact"
        : "contradicts";
    }
    case "order":
      return how.days.every((day, index) => index === 0 || how.days[index - 1]! < day)
        ? "consistent"
        : "contradicts";
    case "deadline":
      return checkDeadline(how);
    case "sameFigures": {
      const values = (texts: readonly string[]) =>
        texts.map((text) => [read(text).value, read(text).hedge]);
      expect(values(how.printed)).toEqual(values(how.again));
      return "exact";
    }
    case "nothing":
      return null;
  }
}
