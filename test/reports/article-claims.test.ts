import {
  assessSendRatio,
  buildFigureReport,
  buildSendRatioReport,
  checkPublishedFigure,
  compareFractions,
  computeMean,
  createFraction,
  dienBien,
  langSon,
  parsePrintedFigure,
  resolveRules,
  type CheckedClaim,
  type FigureVerdict,
  type PrintedNumber,
  type PublishedFigure,
  type WholeRange,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { dienBienFigures, listClaims } from "../../src/cli/samples/published-figures.ts";
import { formatFraction } from "../../src/ratios/format-rate.ts";
import {
  articleClaims,
  type ArticleClaim,
  type ClaimCheck,
} from "../cases/article-claims.cases.ts";

const claims = Object.values(articleClaims).flat();
const what = { vi: "", en: "" };

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

function check(figure: PublishedFigure): CheckedClaim {
  return buildFigureReport([{ id: "", what, figure }]).claims[0]!;
}

const writeSpan = (span: WholeRange | null | undefined): string =>
  span ? `${String(span.least)}–${String(span.most)}` : "none";

const writeMean = (total: number, by: number): string =>
  formatFraction(computeMean({ total, count: by }), {
    decimals: 2,
    rounding: "halfUp",
    locale: "vi",
  });

const WEEKDAYS = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];

const ratioRules = resolveRules({ variant: dienBien, asOf: "2022-12-31" });

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

/** Whether a number of learners in a number of classes is printed as this mean, half up. */
function fits(learners: number, classes: number, tenths: number): boolean {
  return Math.floor((20 * learners + classes) / (2 * classes)) === tenths;
}

function checkClasses({ classes, means, impossible }: ClaimCheck & { by: "classes" }) {
  const hasTotal = (text: string, of: number) => {
    const { value } = read(text);
    const tenths = (value.numerator * 10) / value.denominator;
    const learners = Array.from({ length: 100 * of }, (_, total) => total);
    const isPossible = learners.some((total) => fits(total, of, tenths));
    const inputs = { total: null, count: of };
    const { missing } = checkPublishedFigure({ stated: text, formula: "mean", inputs });
    expect(missing!.byRounding !== null, `${text} of ${String(of)} classes`).toBe(isPossible);
    return isPossible;
  };
  const splits = Array.from({ length: classes - 1 }, (_, index) => index + 1);
  const failing = splits.filter((k) => !hasTotal(means[0], k) || !hasTotal(means[1], classes - k));
  expect(failing).toEqual(impossible);
  return failing.length < splits.length ? "consistent" : "contradicts";
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
function compute({ check: how }: ArticleClaim): ArticleClaim["verdict"] | null {
  switch (how.by) {
    case "figure": {
      const { verdict, missing } = check(how.figure);
      if (how.missing !== undefined) {
        expect(writeSpan(missing?.byRounding)).toBe(how.missing.byRounding);
        const { byTruncation } = how.missing;
        if (byTruncation !== undefined) {
          expect(writeSpan(missing?.byTruncation)).toBe(byTruncation);
        }
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
      expect(writeMean(count(how.total), count(how.count))).toBe(how.mean);
      return "consistent";
    case "pair": {
      const parsed = parsePrintedFigure(how.text);
      if (!parsed.success || parsed.data.kind !== "pair") return "contradicts";
      const { first, second } = parsed.data;
      expect(writeMean(second.value.numerator, first.value.numerator)).toBe(how.mean);
      return "consistent";
    }
    case "part": {
      const inputs = { parts: how.parts, isOpen: true };
      return check({ stated: how.whole, formula: "sum", inputs }).verdict;
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
    case "order":
      return how.days.every((day, index) => index === 0 || how.days[index - 1]! < day)
        ? "consistent"
        : "contradicts";
    case "deadline":
      return checkDeadline(how);
    case "sameFigures": {
      const values = (texts: readonly string[]) => texts.map((text) => read(text).value);
      expect(values(how.printed)).toEqual(values(how.again));
      return "exact";
    }
    case "nothing":
      return null;
  }
}

describe("the claims of the five articles", () => {
  it("are all there, each once and in order", () => {
    const numbered = [10, 12, 17, 18, 8].flatMap((size, article) =>
      Array.from({ length: size }, (_, index) => `00${String(article)}-${String(index + 1)}`),
    );
    expect(claims.map(({ id }) => id)).toEqual(numbered);
  });

  it.each(claims.filter(({ check: { by } }) => by !== "nothing"))(
    "$id: $says: $verdict",
    (claim) => {
      expect(compute(claim)).toBe(claim.verdict);
    },
  );

  it("are computed but for those that say why not", () => {
    const uncomputed = claims.filter((claim) => compute(claim) === null);
    expect(uncomputed.map(({ id }) => id)).toEqual([
      ...["000-5", "000-9", "001-2", "001-5", "001-6", "001-7", "001-8", "001-9", "001-10"],
      ...["001-11", "002-7", "002-12", "002-16", "002-17", "003-8", "003-9", "003-14", "003-18"],
      ...["004-2", "004-5", "004-6", "004-7"],
    ]);
  });

  it("stand the same in the demonstration", () => {
    const report = buildSendRatioReport(dienBienFigures, ratioRules);
    const shown = listClaims(report).flatMap((claim) =>
      "figure" in claim ? [[claim.id, claim.figure] as const] : [],
    );
    const table = claims.flatMap(({ id, check: how }) =>
      how.by === "figure" ? [[id, how.figure] as const] : [],
    );
    expect(shown.length).toBeGreaterThan(5);
    expect(table).toEqual(expect.arrayContaining(shown));
  });
});

describe("the period of the mean of Lạng Sơn", () => {
  // From January 2021 to May 2024 are 41 months, over which a year's mean is another.
  it("is not up to the day of the article", () => {
    const months = 41;
    const toDate = check({
      stated: "59.565",
      formula: "mean",
      inputs: { total: 178_695 * 12, count: months },
    });
    expect(toDate.verdict).toBe("contradicts");
    expect(writeMean(178_695 * 12, months)).toBe("52.300,98");
  });
});
