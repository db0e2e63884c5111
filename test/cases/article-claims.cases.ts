import type { FigureVerdict, FigureWarning, PublishedFigure } from "cbccvc";

/**
 * Why nothing computes a claim.
 *
 * - `singleFigure`: a number by itself, with nothing beside it to compare it with.
 * - `noTotal`: parts without a printed total.
 * - `targetOnly`: a target without a result.
 * - `otherTextNotEncoded`: agrees, by reading, with another plan whose targets are no data here.
 * - `periodsTogether`: the article gives two years as one.
 * - `limitNotFound`: the limit it is held against was not found.
 * - `baseMissing`: what it is compared with is not given.
 * - `differentPeriods`: two rates of different periods, which cannot oppose each other.
 * - `sentences`: two sentences of one text, or a sentence and a fact of history, compared by reading.
 */
export type NotComputed =
  | "singleFigure"
  | "noTotal"
  | "targetOnly"
  | "otherTextNotEncoded"
  | "periodsTogether"
  | "limitNotFound"
  | "baseMissing"
  | "differentPeriods"
  | "sentences";

/** How a claim is checked. */
export type ClaimCheck =
  /** The printed figure by its formula; `missing` is what the one missing input would be. */
  | {
      readonly by: "figure";
      readonly figure: PublishedFigure;
      readonly missing?: { readonly byRounding: string; readonly byTruncation?: string };
      /** The same with other inputs, and the verdict then. */
      readonly otherwise?: { readonly figure: PublishedFigure; readonly verdict: FigureVerdict };
    }
  /** The printed figure, of which only the warning matters. */
  | {
      readonly by: "warning";
      readonly figure: PublishedFigure;
      readonly warning: FigureWarning["code"];
    }
  /** A mean of two printed counts where the article prints none: the exact one, to two decimals. */
  | { readonly by: "mean"; readonly total: string; readonly count: string; readonly mean: string }
  /** Two counts side by side, read as one figure, and their mean. */
  | { readonly by: "pair"; readonly text: string; readonly mean: string }
  /** A part that must lie within a whole. */
  | { readonly by: "part"; readonly parts: readonly string[]; readonly whole: string }
  /** The ratio of Điện Biên under one reading; without one, under those in force. */
  | {
      readonly by: "sendRatio";
      readonly readings: readonly (readonly [axis: string, option: string])[];
      readonly ifSamePopulation: FigureVerdict;
    }
  /** The words of the ratio against the rule. */
  | { readonly by: "ruleRatio"; readonly text: string }
  /** Every split of a number into both forms: the least full-time that keeps the ratio. */
  | { readonly by: "splits"; readonly persons: number; readonly leastConcentrated: number }
  /** Numbers of classes of two forms whose means are printed: the splits that can be. */
  | {
      readonly by: "classes";
      readonly classes: number;
      readonly means: readonly [concentrated: string, nonConcentrated: string];
      readonly impossible: readonly number[];
    }
  /** The day of the week. */
  | { readonly by: "weekday"; readonly day: string; readonly weekday: string }
  /** A period of whole years; `through` is left out where the article does not name its end. */
  | {
      readonly by: "years";
      readonly stated: string;
      readonly from: number;
      readonly through?: number;
      /** The year of the article. */
      readonly printedIn: number;
    }
  /** Days, months or years that must follow one another. */
  | { readonly by: "order"; readonly days: readonly string[] }
  /** A deadline of Chỉ thị 28/CT-TTg against the rule data. */
  | {
      readonly by: "deadline";
      readonly deadline: string;
      readonly due: string;
      readonly under?: { readonly male: number; readonly female: number };
    }
  /** Figures that are printed twice, or in an order. */
  | {
      readonly by: "sameFigures";
      readonly printed: readonly string[];
      readonly again: readonly string[];
    }
  | { readonly by: "nothing"; readonly why: NotComputed };

/** A claim of one of the five articles. */
export interface ArticleClaim {
  readonly id: string;
  readonly says: string;
  readonly check: ClaimCheck;
  /** The verdict; `warned` where the claim is about a warning and no more. */
  readonly verdict: FigureVerdict | "warned";
}

const nothing = (why: NotComputed): ClaimCheck => ({ by: "nothing", why });

const sentIn2016And2017: PublishedFigure = {
  stated: "gần 700 lượt người",
  formula: "sum",
  inputs: { parts: ["15 người", "gần 150 người", "14 người", "trên 500 người", "12 người…"] },
};

const sentToCourses: PublishedFigure = {
  stated: "94 lượt cán bộ",
  formula: "sum",
  inputs: { parts: ["11 đồng chí", "9 đồng chí", "13 đồng chí...", "56 đồng chí"] },
};

const perYear = (total: string | number, years: string | number): PublishedFigure => ({
  stated: "59.565 lượt CBCCVC",
  formula: "mean",
  inputs: { total, count: years },
});

const shareOf = (stated: string, required: string): PublishedFigure => ({
  stated,
  formula: "coverageRate",
  inputs: { holders: null, required },
});

/** Every claim of the five articles, article by article, in the order of their text. */
export const articleClaims: Readonly<Record<string, readonly ArticleClaim[]>> = {
  "Lạng Sơn, 08/4/2020": [
    {
      id: "000-1",
      says: "the day is a Wednesday",
      check: { by: "weekday", day: "2020-04-08", weekday: "Thứ tư" },
      verdict: "exact",
    },
    {
      id: "000-2",
      says: "2018: 41.091 participations, 120,5 % of plan; the plan is not given",
      check: {
        by: "figure",
        figure: {
          stated: "120,5%",
          formula: "attainmentRate",
          inputs: { achieved: "41.091 lượt", planned: null },
        },
        missing: { byRounding: "34087–34114", byTruncation: "34073–34100" },
      },
      verdict: "notCheckable",
    },
    {
      id: "000-3",
      says: "2019: 41.863 participations, up by 1,87 %",
      check: {
        by: "figure",
        figure: {
          stated: "1,87%",
          formula: "changeRate",
          inputs: { current: "41.863 lượt cán bộ", baseline: "41.091 lượt" },
        },
      },
      verdict: "onlyByTruncation",
    },
    {
      id: "000-4",
      says: "6.822 participations before appointment, of all in 2018 and 2019",
      check: { by: "part", parts: ["6.822 lượt CBCCVC"], whole: "82.954 lượt" },
      verdict: "consistent",
    },
    {
      id: "000-5",
      says: "1 person planned for the office's leadership, 16 for divisions; no total",
      check: nothing("noTotal"),
      verdict: "notCheckable",
    },
    {
      id: "000-6",
      says: "“2 năm gần đây”, from 2018 to the end of 2019",
      check: { by: "years", stated: "2 năm", from: 2018, through: 2019, printedIn: 2020 },
      verdict: "exact",
    },
    {
      id: "000-7",
      says: "Chỉ thị 28/CT-TTg: leaders under 55 (men) and 50 (women) by the end of 2020",
      check: {
        by: "deadline",
        deadline: "directive-28-serving-leaders",
        due: "2020-12-31",
        under: { male: 55, female: 50 },
      },
      verdict: "exact",
    },
    {
      id: "000-8",
      says: "Chỉ thị 28/CT-TTg: before appointment and reappointment by the end of 2021",
      check: { by: "deadline", deadline: "directive-28-before-appointment", due: "2021-12-31" },
      verdict: "exact",
    },
    {
      id: "000-9",
      says: "100 % at both deadlines",
      check: nothing("targetOnly"),
      verdict: "notCheckable",
    },
    {
      id: "000-10",
      says: "trained 2018 – 2019, appointed early in 2020",
      check: { by: "order", days: ["2018", "2019", "2020"] },
      verdict: "consistent",
    },
  ],
  "Điện Biên Phủ, 22/8/2018": [
    {
      id: "001-1",
      says: "the day is a Wednesday",
      check: { by: "weekday", day: "2018-08-22", weekday: "Thứ Tư" },
      verdict: "exact",
    },
    {
      id: "001-2",
      says: "nearly 1.200 CBCCVC",
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "001-3",
      says: "nearly 700 sent in 2016 – 2017, of five parts and an open list",
      check: { by: "figure", figure: sentIn2016And2017 },
      verdict: "consistent",
    },
    {
      id: "001-4",
      says: "the total counts participations, its parts persons",
      check: { by: "warning", figure: sentIn2016And2017, warning: "mixedUnits" },
      verdict: "warned",
    },
    {
      id: "001-5",
      says: "participations per head, of two hedged numbers, are not printed",
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "001-6",
      says: "100 % of heads and deputies with degree and intermediate theory",
      check: nothing("targetOnly"),
      verdict: "notCheckable",
    },
    ...(
      [
        ["001-7", "at least 80 % a year in law and ethics"],
        ["001-8", "70 % a year in skills"],
        ["001-9", "70 % and more of managers of units before appointment"],
        ["001-10", "60 % and more by professional title"],
        ["001-11", "at least 60 % of public employees a year"],
      ] as const
    ).map(([id, says]) => ({
      id,
      says,
      check: nothing("otherTextNotEncoded"),
      verdict: "consistent" as const,
    })),
    {
      id: "001-12",
      says: "six targets, in this order",
      check: {
        by: "sameFigures",
        printed: [
          "100%",
          "ít nhất 80% trở lên",
          "70%",
          "70% trở lên",
          "60% trở lên",
          "ít nhất 60%",
        ],
        again: ["100%", "80%", "70%", "70%", "60%", "60%"],
      },
      verdict: "exact",
    },
  ],
  "Điện Biên, 12/4/2023": [
    {
      id: "002-1",
      says: "the day is a Wednesday",
      check: { by: "weekday", day: "2023-04-12", weekday: "Thứ Tư" },
      verdict: "exact",
    },
    // The article counts 101 persons sent, and 122 learners of two classes held in the province. The
    // second is not shown to be the province's own sending, so whether the ratio held is not
    // checkable; the rows say what would hold if it were.
    {
      id: "002-2",
      says: "1:1,2 strictly applied, compared exactly or rounded to the nearest person",
      check: {
        by: "sendRatio",
        readings: [
          ["sendRatio.rounding", "exact"],
          ["sendRatio.rounding", "halfUp"],
        ],
        ifSamePopulation: "contradicts",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-3",
      says: "the same, the limit rounded up",
      check: {
        by: "sendRatio",
        readings: [["sendRatio.rounding", "ceiling"]],
        ifSamePopulation: "byRounding",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-4",
      says: "the same, as a ratio with one decimal",
      check: {
        by: "sendRatio",
        readings: [["sendRatio.rounding", "oneDecimal"]],
        ifSamePopulation: "byRounding",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-5",
      says: "the same, the 14 completing their knowledge counted part-time",
      check: {
        by: "sendRatio",
        readings: [["sendRatio.knowledgeCompletion", "nonConcentrated"]],
        ifSamePopulation: "contradicts",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-6",
      says: "the same, the 14 counted full-time",
      check: {
        by: "sendRatio",
        readings: [["sendRatio.knowledgeCompletion", "concentrated"]],
        ifSamePopulation: "exact",
      },
      verdict: "notCheckable",
    },
    {
      id: "002-7",
      says: "the same, year by year",
      check: nothing("periodsTogether"),
      verdict: "notCheckable",
    },
    {
      id: "002-8",
      says: "1 sent full-time lets 1,2 be sent part-time",
      check: { by: "ruleRatio", text: "1:1,2" },
      verdict: "exact",
    },
    {
      id: "002-9",
      says: "101 full-time are 100 % of plan; the plan is not given",
      check: {
        by: "figure",
        figure: {
          stated: "100%",
          formula: "attainmentRate",
          inputs: { achieved: "101 cán bộ", planned: null },
        },
        missing: { byRounding: "101–101", byTruncation: "101–101" },
      },
      verdict: "notCheckable",
    },
    {
      id: "002-10",
      says: "2 part-time classes of 122 learners",
      check: { by: "mean", total: "122 học viên", count: "2 lớp", mean: "61,00" },
      verdict: "consistent",
    },
    {
      id: "002-11",
      says: "22 intermediate classes: 47,0 learners a class full-time, 70,8 part-time",
      check: {
        by: "classes",
        classes: 22,
        means: ["47,0 học viên/lớp", "70,8 học viên/lớp"],
        impossible: [15, 19, 20, 21],
      },
      verdict: "consistent",
    },
    {
      id: "002-12",
      says: "within the Academy's greatest number of learners a class",
      check: nothing("limitNotFound"),
      verdict: "notCheckable",
    },
    {
      id: "002-13",
      says: "26 classes of 1.347 learners",
      check: { by: "mean", total: "1.347 học viên", count: "26 lớp", mean: "51,81" },
      verdict: "consistent",
    },
    {
      id: "002-14",
      says: "94 sent, of four parts and an open list",
      check: { by: "figure", figure: sentToCourses },
      verdict: "consistent",
    },
    {
      id: "002-15",
      says: "the total counts participations, its parts persons",
      check: { by: "warning", figure: sentToCourses, warning: "mixedUnits" },
      verdict: "warned",
    },
    {
      id: "002-16",
      says: "25 rotated, 447 participations in personnel planning, 1 master in Japan",
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "002-17",
      says: "101, 122 and 14 at the advanced level; no total",
      check: nothing("noTotal"),
      verdict: "notCheckable",
    },
  ],
  "Lạng Sơn, 03/6/2024": [
    {
      id: "003-1",
      says: "178.695 participations in 3 years are 59.565 a year",
      check: { by: "figure", figure: perYear("178.695 lượt CBCCVC", "3 năm") },
      verdict: "exact",
    },
    {
      id: "003-2",
      says: "“từ năm 2021 đến nay” are 3 years: only if they end with 2023",
      check: { by: "years", stated: "3 năm", from: 2021, printedIn: 2024 },
      verdict: "consistent",
    },
    {
      id: "003-3",
      says: "the mean leaves out the 37 sent abroad",
      check: {
        by: "figure",
        figure: perYear(178_695, 3),
        otherwise: { figure: perYear(178_732, 3), verdict: "contradicts" },
      },
      verdict: "exact",
    },
    {
      id: "003-4",
      says: "16.608 above the mean of 2016 – 2020, which is not given",
      check: {
        by: "figure",
        figure: {
          stated: "16.608 lượt",
          formula: "difference",
          inputs: { minuend: "59.565 lượt", subtrahend: null },
        },
        missing: { byRounding: "42957–42957", byTruncation: "42957–42957" },
      },
      verdict: "notCheckable",
    },
    {
      // Five times the mean of 003-4, of which 2018 and 2019 are known from the article of 2020.
      id: "003-5",
      says: "that mean leaves room for the figures of 2018 and 2019",
      check: { by: "part", parts: ["41.091 lượt", "41.863 lượt"], whole: "214.785 lượt" },
      verdict: "consistent",
    },
    {
      id: "003-6",
      says: "Lộc Bình: 68/61 classes are 111,5 %",
      check: {
        by: "figure",
        figure: {
          stated: "111,5%",
          formula: "attainmentRate",
          inputs: { achieved: "68 lớp", planned: "61 lớp" },
        },
      },
      verdict: "byRounding",
    },
    {
      id: "003-7",
      says: "Lộc Bình: 5.476/5.250 learners are 104,3 %",
      check: {
        by: "figure",
        figure: {
          stated: "104,3%",
          formula: "attainmentRate",
          inputs: { achieved: "5.476 học viên", planned: "5.250 học viên" },
        },
      },
      verdict: "byRounding",
    },
    {
      id: "003-8",
      says: "253 sent to political theory",
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "003-9",
      says: "17 research topics; 100 % of lectures with information technology",
      check: nothing("singleFigure"),
      verdict: "notCheckable",
    },
    {
      id: "003-10",
      says: "98,2 % of 1.904 civil servants with a degree",
      check: {
        by: "figure",
        figure: shareOf("98,2%", "1.904 người"),
        missing: { byRounding: "1869–1870" },
      },
      verdict: "consistent",
    },
    {
      id: "003-11",
      says: "99,7 % of them with elementary theory or higher",
      check: {
        by: "figure",
        figure: shareOf("99,7%", "1.904 người"),
        missing: { byRounding: "1898–1899" },
      },
      verdict: "consistent",
    },
    {
      id: "003-12",
      says: "99,6 % of 20.992 public employees with an intermediate degree or higher",
      check: {
        by: "figure",
        figure: shareOf("99,6%", "20.992 người"),
        missing: { byRounding: "20898–20918" },
      },
      verdict: "consistent",
    },
    {
      id: "003-13",
      says: "22,8 % of them with elementary theory or higher",
      check: {
        by: "figure",
        figure: shareOf("22,8%", "20.992 người"),
        missing: { byRounding: "4776–4796" },
      },
      verdict: "consistent",
    },
    {
      id: "003-14",
      says: "over 99 % meet the standards; all rates up on 2020",
      check: nothing("baseMissing"),
      verdict: "notCheckable",
    },
    {
      id: "003-15",
      says: "the summary repeats the figures of the body",
      check: {
        by: "sameFigures",
        printed: ["178.695 lượt CBCCVC", "37 CBCCVC", "59.565 lượt CBCCVC", "16.608 lượt"],
        again: ["178.695 lượt CBCCVC", "37 CBCCVC", "59.565 lượt CBCCVC", "16.608 lượt"],
      },
      verdict: "exact",
    },
    {
      id: "003-16",
      says: "class K73.B11 of 2022 – 2024",
      check: { by: "order", days: ["2022", "2024", "2024-06-03"] },
      verdict: "consistent",
    },
    {
      id: "003-17",
      says: "Kế hoạch 08-KH/TU and the later Chỉ thị 04-CT/TU, both for 2021 – 2025",
      check: { by: "order", days: ["2021-01-13", "2021-04-29", "2025"] },
      verdict: "consistent",
    },
    {
      id: "003-18",
      says: "up by 1,87 % in a year, and by 38,66 % between two means",
      check: nothing("differentPeriods"),
      verdict: "consistent",
    },
  ],
  "Bình Thuận, năm 2021": [
    {
      id: "004-1",
      says: "116 at the advanced level by 1:1,2; the forms are not given apart",
      check: { by: "splits", persons: 116, leastConcentrated: 53 },
      verdict: "notCheckable",
    },
    {
      // Unless the one sentence speaks of the province and the other of its units.
      id: "004-2",
      says: "further down: some bodies did not keep 1:1,2",
      check: nothing("sentences"),
      verdict: "contradicts",
    },
    {
      id: "004-3",
      says: "11 intermediate classes of 721 learners",
      check: { by: "mean", total: "721 học viên", count: "11 lớp", mean: "65,55" },
      verdict: "consistent",
    },
    {
      id: "004-4",
      says: "24 lớp/1.552 người, which is no fraction",
      check: { by: "pair", text: "24 lớp/1.552 người", mean: "64,67" },
      verdict: "consistent",
    },
    {
      id: "004-5",
      says: "116, 146 and 232 sent; no total",
      check: nothing("noTotal"),
      verdict: "notCheckable",
    },
    {
      id: "004-6",
      says: "classes not held as planned; the plan is not given",
      check: nothing("baseMissing"),
      verdict: "notCheckable",
    },
    {
      // The congress of 2021 was the thirteenth: a misprint.
      id: "004-7",
      says: "the third national congress of the Party",
      check: nothing("sentences"),
      verdict: "contradicts",
    },
    {
      id: "004-8",
      says: "the plan of 2021 – 2025, the year 2021, tasks of 2022",
      check: { by: "order", days: ["2021", "2022", "2025"] },
      verdict: "consistent",
    },
  ],
};
