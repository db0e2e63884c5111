import type { FigureReason, FigureVerdict, PublishedFigure } from "cbccvc";

/** A printed figure, where it stands, and what the check must find. */
export interface PublishedFigureCase {
  /** The article and what it claims. */
  readonly claim: string;
  readonly figure: PublishedFigure;
  readonly verdict: FigureVerdict;
  readonly ifSamePopulation?: FigureVerdict;
  readonly reasons?: readonly FigureReason["code"][];
}

const langSon2020 = "Lạng Sơn, 8/4/2020";
const langSon2024 = "Lạng Sơn, 3/6/2024";
const dienBienPhu2018 = "Điện Biên Phủ, 22/8/2018";
const dienBien2023 = "Điện Biên, 12/4/2023";

/** The figures of the source articles that carry enough to be recomputed, or show what lacks. */
export const articleFigures: readonly PublishedFigureCase[] = [
  {
    claim: `${langSon2020}: 2019 grew by 1,87 % over 2018`,
    figure: {
      stated: "1,87 %",
      formula: "changeRate",
      inputs: { current: 41863, baseline: 41091 },
    },
    verdict: "onlyByTruncation",
  },
  {
    claim: `${langSon2020}: 120,5 % of the plan of 2018, which is not given`,
    figure: {
      stated: "120,5 %",
      formula: "attainmentRate",
      inputs: { achieved: 41091, planned: null },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
  },
  {
    claim: `${langSon2024}: 178.695 in three years are 59.565 a year`,
    figure: { stated: "59.565", formula: "mean", inputs: { total: 178695, count: 3 } },
    verdict: "exact",
  },
  {
    claim: `${langSon2024}: the mean with the 37 abroad is another`,
    figure: { stated: "59.565", formula: "mean", inputs: { total: 178732, count: 3 } },
    verdict: "contradicts",
  },
  {
    claim: `${langSon2024}: 16.608 above the mean of 2016–2020, which is not given`,
    figure: {
      stated: "16.608",
      formula: "difference",
      inputs: { minuend: 59565, subtrahend: null },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
  },
  {
    claim: `${langSon2024}: Lộc Bình held 68 of 61 planned classes`,
    figure: {
      stated: "111,5 %",
      formula: "attainmentRate",
      inputs: { achieved: 68, planned: 61 },
    },
    verdict: "byRounding",
  },
  {
    claim: `${langSon2024}: Lộc Bình taught 5.476 of 5.250 planned learners`,
    figure: {
      stated: "104,3 %",
      formula: "attainmentRate",
      inputs: { achieved: 5476, planned: 5250 },
    },
    verdict: "byRounding",
  },
  {
    claim: `${dienBienPhu2018}: nearly 700, of parts with two hedges and an open list`,
    figure: {
      stated: "gần 700",
      formula: "sum",
      inputs: {
        parts: [15, { hedge: "below", value: 150 }, 14, { hedge: "above", value: 500 }, 12],
        isOpen: true,
      },
    },
    verdict: "consistent",
  },
  {
    claim: `${dienBienPhu2018}: the total counts participations, its parts persons`,
    figure: {
      stated: "gần 700",
      formula: "sum",
      inputs: {
        parts: [15, { hedge: "below", value: 150 }, 14, { hedge: "above", value: 500 }, 12],
        isOpen: true,
      },
      samePopulation: false,
    },
    verdict: "notCheckable",
    ifSamePopulation: "consistent",
    reasons: ["populationsNotShown"],
  },
  {
    claim: `${dienBien2023}: 94 of the parts 11, 9, 13, 56 and an open list`,
    figure: { stated: "94", formula: "sum", inputs: { parts: [11, 9, 13, 56], isOpen: true } },
    verdict: "consistent",
  },
  {
    claim: `${dienBien2023}: the same parts, were the list closed`,
    figure: { stated: "94", formula: "sum", inputs: { parts: [11, 9, 13, 56] } },
    verdict: "contradicts",
  },
  {
    claim: `${dienBien2023}: an open list cannot give less than its parts`,
    figure: { stated: "88", formula: "sum", inputs: { parts: [11, 9, 13, 56], isOpen: true } },
    verdict: "contradicts",
  },
  {
    claim: `${dienBien2023}: 101 are 100 % of a plan that is not given`,
    figure: {
      stated: "100 %",
      formula: "attainmentRate",
      inputs: { achieved: 101, planned: null },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
  },
];

const mean = (stated: string, total: number, count: number): PublishedFigure => ({
  stated,
  formula: "mean",
  inputs: { total, count },
});
const attainment = (stated: string, achieved: number, planned: number): PublishedFigure => ({
  stated,
  formula: "attainmentRate",
  inputs: { achieved, planned },
});

/** How a figure may be printed. */
export const notationFigures: readonly PublishedFigureCase[] = [
  {
    claim: "a space before the percent sign",
    figure: attainment("120,5 %", 241, 200),
    verdict: "exact",
  },
  {
    claim: "no space before the percent sign",
    figure: attainment("120,5%", 241, 200),
    verdict: "exact",
  },
  {
    claim: "a no-break space before the percent sign",
    figure: attainment("120,5\u00a0%", 241, 200),
    verdict: "exact",
  },
  {
    claim: "a narrow no-break space before the percent sign",
    figure: attainment("120,5\u202f%", 241, 200),
    verdict: "exact",
  },
  {
    claim: "spaces around the figure",
    figure: mean("\u00a059.565 ", 178695, 3),
    verdict: "exact",
  },
  {
    claim: "a hedge in decomposed Unicode",
    figure: mean("gần 70".normalize("NFD"), 699, 10),
    verdict: "consistent",
  },
  {
    claim: "a hedge with a capital and a no-break space",
    figure: mean("Gần\u00a070", 699, 10),
    verdict: "consistent",
  },
  { claim: "thousands without dots", figure: mean("59565", 178695, 3), verdict: "exact" },
  { claim: "thousands with decimals", figure: mean("59.565,0", 178695, 3), verdict: "exact" },
  {
    claim: "a fall is printed with its sign",
    figure: {
      stated: "-1,84 %",
      formula: "changeRate",
      inputs: { current: 41091, baseline: 41863 },
    },
    verdict: "byRounding",
  },
  {
    claim: "a fall is cut toward zero",
    figure: {
      stated: "-66,6 %",
      formula: "changeRate",
      inputs: { current: 1, baseline: 3 },
    },
    verdict: "onlyByTruncation",
  },
  ...[
    "18.9.2018",
    "18/9/2018",
    "41.09",
    "1.2345",
    "1234.567",
    "0.954",
    "00.954",
    "abc",
    "",
    " ",
    "%",
    "gần",
    "mười 70",
    "constructor 70",
    "1,87 % %",
    "1,87 phần trăm",
    "1.87%",
    "70 – 80",
    "1e3",
    "٧٠",
  ].map((stated) => ({
    claim: `"${stated}" is no figure that can be read without a guess`,
    figure: mean(stated, 954, 1),
    verdict: "notCheckable" as const,
    reasons: ["unreadable" as const],
  })),
  {
    claim: "a rate without its percent sign",
    figure: attainment("104,3", 5476, 5250),
    verdict: "notCheckable",
    reasons: ["unitMismatch"],
  },
  {
    claim: "a mean with a percent sign",
    figure: mean("59.565 %", 178695, 3),
    verdict: "notCheckable",
    reasons: ["unitMismatch"],
  },
];

/** Three cases per border: just below it, at it, just above it. */
export const borderFigures: readonly PublishedFigureCase[] = [
  { claim: "69,9 is nearly 70", figure: mean("gần 70", 699, 10), verdict: "consistent" },
  { claim: "70 is not nearly 70", figure: mean("gần 70", 70, 1), verdict: "contradicts" },
  { claim: "70,1 is not nearly 70", figure: mean("gần 70", 701, 10), verdict: "contradicts" },
  { claim: "69,9 is below 70", figure: mean("dưới 70", 699, 10), verdict: "consistent" },
  { claim: "70 is not below 70", figure: mean("dưới 70", 70, 1), verdict: "contradicts" },
  { claim: "499,9 is not above 500", figure: mean("trên 500", 4999, 10), verdict: "contradicts" },
  { claim: "500 is not above 500", figure: mean("trên 500", 500, 1), verdict: "contradicts" },
  { claim: "500,1 is above 500", figure: mean("trên 500", 5001, 10), verdict: "consistent" },
  { claim: "500 is not more than 500", figure: mean("hơn 500", 500, 1), verdict: "contradicts" },
  { claim: "about 500 bounds nothing", figure: mean("khoảng 500", 1, 1), verdict: "consistent" },
  // 1,005: a tie goes away from zero.
  { claim: "1,00 is 1,005 cut", figure: mean("1,00", 201, 200), verdict: "onlyByTruncation" },
  { claim: "1,01 is 1,005 rounded", figure: mean("1,01", 201, 200), verdict: "byRounding" },
  { claim: "1,02 is not 1,005", figure: mean("1,02", 201, 200), verdict: "contradicts" },
  { claim: "0,99 is not 1,005", figure: mean("0,99", 201, 200), verdict: "contradicts" },
  { claim: "1,005 is 1,005", figure: mean("1,005", 201, 200), verdict: "exact" },
  { claim: "1,0050 is 1,005", figure: mean("1,0050", 201, 200), verdict: "exact" },
];

/** Inputs that cannot give a figure, or give an interval. */
export const inputFigures: readonly PublishedFigureCase[] = [
  {
    claim: "nothing was planned",
    figure: attainment("100 %", 5, 0),
    verdict: "notCheckable",
    reasons: ["zeroDenominator"],
  },
  {
    claim: "nothing was there to grow from",
    figure: { stated: "100 %", formula: "changeRate", inputs: { current: 5, baseline: 0 } },
    verdict: "notCheckable",
    reasons: ["zeroDenominator"],
  },
  {
    claim: "a mean over nothing",
    figure: mean("5", 5, 0),
    verdict: "notCheckable",
    reasons: ["zeroDenominator"],
  },
  {
    claim: "more holders than are required to hold",
    figure: { stated: "110 %", formula: "coverageRate", inputs: { holders: 11, required: 10 } },
    verdict: "notCheckable",
    reasons: ["partAboveWhole"],
  },
  {
    claim: "as many holders as are required to hold",
    figure: { stated: "100 %", formula: "coverageRate", inputs: { holders: 10, required: 10 } },
    verdict: "exact",
  },
  {
    claim: "over 10 holders of 10",
    figure: {
      stated: "100 %",
      formula: "coverageRate",
      inputs: { holders: { hedge: "above", value: 10 }, required: 10 },
    },
    verdict: "notCheckable",
    reasons: ["partAboveWhole"],
  },
  ...[-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e13].map((value) => ({
    claim: `${String(value)} is no count`,
    figure: attainment("100 %", value, 1),
    verdict: "notCheckable" as const,
    reasons: ["invalidCount" as const],
  })),
  {
    claim: "no count lies below 0",
    figure: {
      stated: "5 %",
      formula: "attainmentRate",
      inputs: { achieved: 5, planned: { hedge: "below", value: 0 } },
    },
    verdict: "notCheckable",
    reasons: ["invalidCount"],
  },
  {
    claim: "both inputs are missing",
    figure: {
      stated: "98,2 %",
      formula: "coverageRate",
      inputs: { holders: null, required: null },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing", "inputMissing"],
  },
  {
    claim: "under 1.200 planned leave room for 60 %",
    figure: {
      stated: "60 %",
      formula: "attainmentRate",
      inputs: { achieved: 600, planned: { hedge: "below", value: 1200 } },
    },
    verdict: "consistent",
  },
  {
    claim: "under 1.200 planned leave room for 50 %, which 50,04 % rounds to",
    figure: {
      stated: "50 %",
      formula: "attainmentRate",
      inputs: { achieved: 600, planned: { hedge: "below", value: 1200 } },
    },
    verdict: "consistent",
  },
  {
    claim: "under 1.200 planned leave no room for 50,00 %",
    figure: {
      stated: "50,00 %",
      formula: "attainmentRate",
      inputs: { achieved: 600, planned: { hedge: "below", value: 1200 } },
    },
    verdict: "contradicts",
  },
  {
    claim: "over 500 leave no room for a difference of 100 from 600",
    figure: {
      stated: "100",
      formula: "difference",
      inputs: { minuend: 600, subtrahend: { hedge: "above", value: 500 } },
    },
    verdict: "contradicts",
  },
  {
    claim: "over 500 leave room for a difference of 99 from 600",
    figure: {
      stated: "99",
      formula: "difference",
      inputs: { minuend: 600, subtrahend: { hedge: "above", value: 500 } },
    },
    verdict: "consistent",
  },
  {
    claim: "a difference may be negative",
    figure: { stated: "-5", formula: "difference", inputs: { minuend: 5, subtrahend: 10 } },
    verdict: "exact",
  },
  {
    claim: "the sum of no parts is 0",
    figure: { stated: "0", formula: "sum", inputs: { parts: [] } },
    verdict: "exact",
  },
];
