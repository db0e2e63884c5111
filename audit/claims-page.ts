import {
  articleClaims,
  type ClaimCheck,
  type NotComputed,
} from "../test/cases/article-claims.cases.ts";
import { page, table } from "./markdown.ts";

const BY: Readonly<Record<Exclude<ClaimCheck["by"], "nothing">, string>> = {
  figure: "`checkPublishedFigure`",
  warning: "the warnings of `checkPublishedFigure`",
  mean: "`computeMean`; the article prints no mean",
  pair: "`parsePrintedFigure`, `computeMean`",
  part: "`checkPublishedFigure`, as a part of a whole",
  rise: "`computeChangeRate`; the article prints no rate",
  target: "the targets of `resolveRules` for the city",
  targets: "the targets of `resolveRules` for the city, in their order",
  sendRatio: "`buildSendRatioReport`, `buildFigureReport`",
  ruleRatio: "`parsePrintedFigure` against `rules.sendRatio`",
  splits: "`assessSendRatio`, on every split",
  classes: "every split, against the missing totals of `checkPublishedFigure`",
  weekday: "the calendar",
  years: "the years counted",
  terms: "the years counted",
  order: "the days compared",
  deadline: "the deadlines of `resolveRules`",
  sameFigures: "`parsePrintedFigure`, figure by figure",
};

const WHY: Readonly<Record<NotComputed, string>> = {
  singleFigure: "a number by itself, with nothing to compare it with",
  noTotal: "no total is printed",
  targetOnly: "a target without a result",
  periodsTogether: "the article gives two years as one",
  limitNotFound: "the limit was not found",
  baseMissing: "what it is compared with is not given",
  sentences: "by reading: two sentences, or a sentence and a known fact",
  noClaim: "no claim on training",
};

const VERDICTS = {
  exact: "exact",
  byRounding: "right by rounding",
  onlyByTruncation: "right only by truncation",
  contradicts: "contradicts",
  consistent: "consistent",
  notCheckable: "not checkable",
  warned: "mixed units",
} as const;

/** What the one input that the article does not give would have to be. */
function nameMissing(check: ClaimCheck): string {
  if (check.by === "classes") {
    const [rounded, cut] = [check.impossible, check.impossibleByTruncation].map((splits) =>
      splits.join(", "),
    );
    return `; impossible with ${rounded ?? ""} full-time classes, or with ${cut ?? ""} by truncation`;
  }
  if (check.by !== "figure" || check.missing === undefined) return "";
  const { byRounding, byTruncation } = check.missing;
  const cut = byTruncation === byRounding ? "" : `, or ${byTruncation} by truncation`;
  return `; the missing number would be ${byRounding}${cut}`;
}

/** By what a claim was checked, beside what, or why by nothing. */
function nameCheck(check: ClaimCheck): string {
  if (check.by === "nothing") {
    return check.evidence === undefined ? WHY[check.why] : `${WHY[check.why]}: ${check.evidence}`;
  }
  if (check.by !== "target") return BY[check.by];
  const like =
    check.like === undefined
      ? "; no result, and no other text seen with this line"
      : "; the plan of Bình Thuận has the same line";
  return `${BY.target}${like}`;
}

/** The page with every claim of the articles and the verdict on it. */
export function writeClaims(): string {
  const sections = Object.entries(articleClaims).flatMap(([article, claims]) => [
    `## ${article}`,
    table(
      ["claim", "what it says", "verdict", "by what, or why not"],
      claims.map(({ id, says, check, verdict }) => [
        id,
        says,
        check.by === "sendRatio"
          ? `${VERDICTS[verdict]}; if the counts were of the same people: ${VERDICTS[check.ifSamePopulation]}`
          : `${VERDICTS[verdict]}${nameMissing(check)}`,
        nameCheck(check),
      ]),
    ),
  ]);
  return page(
    "---\ntitle: The claims of five articles\n---",
    "# The claims of five articles",
    "Five articles print figures and statements on training. The table is that of the tests, `test/cases/article-claims.cases.ts`, which compute each verdict anew, but for the rows that say why nothing can.",
    ...sections,
  );
}
