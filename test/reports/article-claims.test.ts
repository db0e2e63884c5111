import { buildSendRatioReport, parsePrintedFigure } from "cbccvc";
import { describe, expect, it } from "vitest";

import { dienBienFigures, listClaims } from "../../src/cli/samples/published-figures.ts";
import type { ClaimCheck, DerivedCount } from "../cases/article-claims.cases.ts";
import { check, claims, compute, ratioRules, writeMean } from "./compute-claim.ts";

/** The numbers of a text, by value, so that 08 is 8 and a day in either notation has the same. */
function listNumbers(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].flatMap(([token]) => {
    const parsed = parsePrintedFigure(token);
    if (!parsed.success || parsed.data.kind !== "number") return token.split(/[.,]/u).map(String);
    const { numerator, denominator } = parsed.data.value;
    return [`${String(numerator)}/${String(denominator)}`];
  });
}

const clean = (text: string): string =>
  text.normalize("NFC").replaceAll("...", "…").replaceAll(/\s+/gu, " ").trim();

const textsOf = (counts: readonly DerivedCount[]): string[] =>
  counts.flatMap((given) => ("text" in given ? [given.text] : []));

const textsOfInputs = (inputs: Readonly<Record<string, unknown>>): string[] =>
  Object.values(inputs)
    .flat()
    .filter((input: unknown) => typeof input === "string" || typeof input === "number")
    .map((input) => (typeof input === "number" ? input.toLocaleString("de-DE") : input));

/** What a check takes from the article, and not what must come out. */
function listInputs(how: ClaimCheck): readonly string[] {
  switch (how.by) {
    case "figure":
    case "warning":
      return [how.figure.stated, ...textsOfInputs(how.figure.inputs)];
    case "mean":
      return [how.total, how.count];
    case "pair":
    case "ruleRatio":
      return [how.text];
    case "part":
      return textsOf([...how.parts, how.whole]);
    case "rise":
      return [how.current, how.rise];
    case "target":
      return [how.stated];
    case "targets":
      return how.stated;
    case "sendRatio": {
      const { concentrated, nonConcentrated, knowledgeCompletion } = dienBienFigures;
      const counts = [concentrated, nonConcentrated, knowledgeCompletion];
      return ["1:1,2", ...counts.map((given) => String(given?.persons))];
    }
    case "splits":
      return [String(how.persons)];
    case "classes":
      return [String(how.classes), ...how.means];
    case "weekday":
      return [how.weekday, how.day];
    case "years":
      return [how.stated, String(how.from), ...(how.through ? [String(how.through)] : [])];
    case "terms":
      return how.spans.flat().map(String);
    case "order":
      return how.days;
    case "deadline":
      return [how.due.slice(0, 4), ...Object.values(how.under ?? {}).map(String)];
    case "sameFigures":
      return how.printed;
    case "nothing":
      return [];
  }
}

/** Those of them that are the words of the article itself, number and noun. */
function listTexts(how: ClaimCheck): readonly string[] {
  const isWhole = how.by === "target" || how.by === "targets" || how.by === "sameFigures";
  const isWord = how.by === "pair" || how.by === "ruleRatio" || how.by === "rise";
  return isWhole || isWord || how.by === "warning" ? listInputs(how) : [];
}

describe("the claims of the five articles", () => {
  it("are all there, each once and in order", () => {
    const numbered = [11, 14, 19, 21, 10].flatMap((size, article) =>
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
      ...["000-5", "000-9", "001-2", "001-5", "001-14", "002-7", "002-12", "002-16", "002-17"],
      ...["002-19", "003-8", "003-9", "003-14", "003-21", "004-2", "004-5", "004-6", "004-7"],
      ...["004-10"],
    ]);
  });

  it("that nothing computes are not checkable, but where evidence is named", () => {
    const judged = claims.filter(
      ({ check: how, verdict }) => how.by === "nothing" && verdict !== "notCheckable",
    );
    expect(judged.map(({ id }) => id)).toEqual(["004-2", "004-7"]);
    for (const { check: how } of judged) {
      expect(how).toMatchObject({ evidence: expect.stringMatching(/\S{3}/u) as unknown });
    }
  });

  it.each(claims)("$id: every number of the check stands in the words of the article", (claim) => {
    const printed = new Set(claim.quotes.flatMap(listNumbers));
    expect(claim.quotes.length).toBeGreaterThan(0);
    for (const given of listInputs(claim.check)) {
      const missing = listNumbers(given).filter((number) => !printed.has(number));
      expect(missing, given).toEqual([]);
    }
  });

  it.each(claims)("$id: what it reads is as it stands in the words of the article", (claim) => {
    const words = claim.quotes.map(clean).join(" | ");
    // “…” behind an item of a list stands further on, after what the item says.
    for (const text of listTexts(claim.check)) {
      expect(words).toContain(clean(text).replace(/…$/u, ""));
    }
  });

  it("fail where a row is turned round, mistyped or unhedged", () => {
    const checks: readonly ClaimCheck[] = [
      { by: "mean", total: "26 lớp", count: "1.347 học viên", mean: "51,81" },
      { by: "mean", total: "25 học viên", count: "26 lớp", mean: "0,96" },
      { by: "pair", text: "1.552 người/24 lớp", mean: "64,67" },
      { by: "rise", current: "59.565 lượt", rise: "0 lượt", rate: "0,00%" },
      { by: "terms", years: 5, spans: [[2020, 2024]] },
      { by: "part", parts: [{ text: "82.955 lượt" }], whole: { countedIn: ["000-2", "000-3"] } },
      {
        by: "target",
        stated: "81%",
        target: "dien-bien-phu-law-and-ethics",
        isYearly: true,
      },
      {
        by: "target",
        stated: "80%",
        target: "dien-bien-phu-law-and-ethics",
        isYearly: true,
      },
      {
        by: "target",
        stated: "dưới 80%",
        target: "dien-bien-phu-law-and-ethics",
        isYearly: true,
      },
      {
        by: "target",
        stated: "ít nhất 80%",
        target: "dien-bien-phu-law-and-ethics",
        isYearly: false,
      },
      // By 2025 Bình Thuận asks for all.
      {
        by: "target",
        stated: "60% trở lên",
        target: "dien-bien-phu-professional-titles",
        isYearly: false,
        like: "binh-thuan-professional-titles",
      },
      { by: "targets", stated: ["100%", "80%", "70%", "70% trở lên", "60% trở lên", "60%"] },
      { by: "targets", stated: ["100%", "ít nhất 80%", "70%", "70% trở lên", "60% trở lên"] },
    ];
    expect(checks.map((how) => compute({ check: how }))).toEqual(checks.map(() => "contradicts"));
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
