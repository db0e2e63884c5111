import type { FigureReason, FigureVerdict, FigureWarning, PublishedFigure } from "cbccvc";

/** A printed figure, where it stands, and what the check must find. */
export interface PublishedFigureCase {
  /** What the case shows. */
  readonly claim: string;
  readonly figure: PublishedFigure;
  readonly verdict: FigureVerdict;
  readonly ifSamePopulation?: FigureVerdict;
  readonly reasons?: readonly FigureReason["code"][];
  readonly warnings?: readonly FigureWarning["code"][];
  /** What the missing input would be, by rounding and by truncation. */
  readonly missing?: readonly [string, string];
}

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
    verdict: "byRounding",
    warnings: ["percentSignLost"],
  },
  {
    claim: "a wrong rate without its percent sign",
    figure: attainment("104,5", 5476, 5250),
    verdict: "contradicts",
    warnings: ["percentSignLost"],
  },
  {
    claim: "a rate as a bare number, which never had a sign",
    figure: attainment("1,04", 5476, 5250),
    verdict: "byRounding",
  },
  ...["1:1,2", "68/61 lớp", "24 lớp/1.552 người"].map((stated) => ({
    claim: `"${stated}" is no single number`,
    figure: mean(stated, 954, 1),
    verdict: "notCheckable" as const,
    reasons: ["notSingleNumber" as const],
  })),
  {
    claim: "millions by their last digit",
    figure: mean("7,9 tỷ", 7_949_999_999, 1),
    verdict: "byRounding",
  },
  { claim: "millions, cut", figure: mean("7,9 tỷ", 7_950_000_000, 1), verdict: "onlyByTruncation" },
  { claim: "millions, too many", figure: mean("7,9 tỷ", 8_000_000_000, 1), verdict: "contradicts" },
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
    warnings: ["shareAboveWhole"],
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

const listed = { parts: [11, 9, 13, 56] } as const;

/** One input that the source does not give: the check works backward. */
export const missingFigures: readonly PublishedFigureCase[] = [
  {
    claim: "the plan of an attainment could be anything, and is then these",
    figure: {
      stated: "120,5 %",
      formula: "attainmentRate",
      inputs: { achieved: 41091, planned: null },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
    missing: ["34087–34114", "34073–34100"],
  },
  {
    claim: "what was achieved, from the plan",
    figure: {
      stated: "111,5 %",
      formula: "attainmentRate",
      inputs: { achieved: null, planned: 61 },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
    missing: ["68–68", "none"],
  },
  {
    claim: "a part of a known whole lies between nobody and the whole",
    figure: {
      stated: "98,2 %",
      formula: "coverageRate",
      inputs: { holders: null, required: 1904 },
    },
    verdict: "consistent",
    missing: ["1869–1870", "1870–1871"],
  },
  {
    claim: "the same, were the populations not shown to be one",
    figure: {
      stated: "98,2 %",
      formula: "coverageRate",
      inputs: { holders: null, required: 1904 },
      samePopulation: false,
    },
    verdict: "notCheckable",
    ifSamePopulation: "consistent",
    reasons: ["populationsNotShown"],
    missing: ["1869–1870", "1870–1871"],
  },
  // Of 3 persons none, 33,3 %, 66,6 % or 66,7 %, or all.
  {
    claim: "33 % of 3 persons is one of them",
    figure: { stated: "33 %", formula: "coverageRate", inputs: { holders: null, required: 3 } },
    verdict: "consistent",
    missing: ["1–1", "1–1"],
  },
  {
    claim: "66 % of 3 persons is two of them, cut",
    figure: { stated: "66 %", formula: "coverageRate", inputs: { holders: null, required: 3 } },
    verdict: "consistent",
    missing: ["none", "2–2"],
  },
  {
    claim: "50 % of 3 persons is no number of them",
    figure: { stated: "50 %", formula: "coverageRate", inputs: { holders: null, required: 3 } },
    verdict: "contradicts",
    warnings: ["noWholeNumber"],
    missing: ["none", "none"],
  },
  {
    claim: "101 % of 300 is no part of them",
    figure: { stated: "101 %", formula: "coverageRate", inputs: { holders: null, required: 300 } },
    verdict: "contradicts",
    warnings: ["shareAboveWhole", "noWholeNumber"],
    missing: ["none", "none"],
  },
  {
    claim: "a share of nobody",
    figure: { stated: "50 %", formula: "coverageRate", inputs: { holders: null, required: 0 } },
    verdict: "notCheckable",
    reasons: ["inputMissing", "zeroDenominator"],
  },
  {
    claim: "the whole, from its part",
    figure: { stated: "75 %", formula: "coverageRate", inputs: { holders: 3, required: null } },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
    missing: ["4–4", "4–4"],
  },
  {
    claim: "the baseline of a change",
    figure: { stated: "1,87 %", formula: "changeRate", inputs: { current: 41863, baseline: null } },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
    missing: ["41093–41096", "41091–41094"],
  },
  {
    claim: "a mean that no total of 2 classes gives",
    figure: { stated: "47,3", formula: "mean", inputs: { total: null, count: 2 } },
    verdict: "contradicts",
    warnings: ["noWholeNumber"],
    missing: ["none", "none"],
  },
  {
    claim: "a mean of 0 has no greatest divisor",
    figure: { stated: "0", formula: "mean", inputs: { total: 5, count: null } },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
    missing: ["11–…", "6–…"],
  },
  {
    claim: "the part that a sum lacks",
    figure: { stated: "94", formula: "sum", inputs: { parts: [11, 9, null, 56] } },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
    missing: ["18–18", "18–18"],
  },
  {
    claim: "no part, where the others are too many already",
    figure: { stated: "94", formula: "sum", inputs: { parts: [51, 52, null] } },
    verdict: "contradicts",
    warnings: ["partsExceedTotal", "noWholeNumber"],
    missing: ["none", "none"],
  },
  {
    claim: "what is taken off",
    figure: {
      stated: "16.608",
      formula: "difference",
      inputs: { minuend: 59565, subtrahend: null },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
    missing: ["42957–42957", "42957–42957"],
  },
  {
    claim: "nothing where the printed figure is hedged",
    figure: {
      stated: "gần 99 %",
      formula: "coverageRate",
      inputs: { holders: null, required: 1904 },
    },
    verdict: "notCheckable",
    reasons: ["inputMissing"],
  },
];

/** Inputs as printed, and what the check warns of. */
export const unitFigures: readonly PublishedFigureCase[] = [
  {
    claim: "inputs as printed",
    figure: {
      stated: "104,3 %",
      formula: "attainmentRate",
      inputs: { achieved: "5.476 học viên", planned: "5.250 học viên" },
    },
    verdict: "byRounding",
  },
  {
    claim: "an input that cannot be read",
    figure: {
      stated: "104,3 %",
      formula: "attainmentRate",
      inputs: { achieved: "5.476 học viên", planned: "40,000 người" },
    },
    verdict: "notCheckable",
    reasons: ["unreadable"],
  },
  {
    claim: "an input that is a pair",
    figure: {
      stated: "104,3 %",
      formula: "attainmentRate",
      inputs: { achieved: "24 lớp/1.552 người", planned: 5 },
    },
    verdict: "notCheckable",
    reasons: ["notSingleNumber"],
  },
  {
    claim: "a share put into a rate",
    figure: { stated: "50 %", formula: "attainmentRate", inputs: { achieved: "50 %", planned: 1 } },
    verdict: "notCheckable",
    reasons: ["invalidCount"],
  },
  {
    claim: "persons over participations",
    figure: {
      stated: "50 %",
      formula: "attainmentRate",
      inputs: { achieved: "5 người", planned: "10 lượt" },
    },
    verdict: "exact",
    warnings: ["mixedUnits"],
  },
  {
    claim: "a total of participations of parts in persons",
    figure: { stated: "3 lượt", formula: "sum", inputs: { parts: ["1 người", "2 đồng chí"] } },
    verdict: "exact",
    warnings: ["mixedUnits"],
  },
  {
    claim: "học viên per class of học viên and classes",
    figure: {
      stated: "61 học viên/lớp",
      formula: "mean",
      inputs: { total: "122 học viên", count: "2 lớp" },
    },
    verdict: "exact",
  },
  {
    claim: "học viên per class of learners and years",
    figure: {
      stated: "61 học viên/lớp",
      formula: "mean",
      inputs: { total: "122 học viên", count: "2 năm" },
    },
    verdict: "exact",
    warnings: ["mixedUnits"],
  },
  {
    claim: "89 of the parts 11, 9, 13, 56",
    figure: { stated: "89", formula: "sum", inputs: listed },
    verdict: "exact",
  },
  {
    claim: "94 is more than its parts, were the list closed",
    figure: { stated: "94", formula: "sum", inputs: listed },
    verdict: "contradicts",
  },
  {
    claim: "94 of the same parts and others: the list is open",
    figure: { stated: "94", formula: "sum", inputs: { ...listed, isOpen: true } },
    verdict: "consistent",
  },
  {
    claim: "94 of the same parts, open by the mark behind one",
    figure: { stated: "94", formula: "sum", inputs: { parts: [11, 9, 13, "56…"] } },
    verdict: "consistent",
  },
  {
    claim: "89 of an open list, with nothing more in it",
    figure: { stated: "89", formula: "sum", inputs: { ...listed, isOpen: true } },
    verdict: "consistent",
  },
  {
    claim: "88 is less than the parts, even of an open list",
    figure: { stated: "88", formula: "sum", inputs: { ...listed, isOpen: true } },
    verdict: "contradicts",
    warnings: ["partsExceedTotal"],
  },
  {
    claim: "at most 89, of 89",
    figure: { stated: "không quá 89", formula: "sum", inputs: listed },
    verdict: "consistent",
  },
  {
    claim: "at most 88, of 89",
    figure: { stated: "không quá 88", formula: "sum", inputs: listed },
    verdict: "contradicts",
    warnings: ["partsExceedTotal"],
  },
  {
    claim: "at least 89, of 89",
    figure: { stated: "ít nhất 89", formula: "sum", inputs: listed },
    verdict: "consistent",
  },
  {
    claim: "at least 90, of 89",
    figure: { stated: "90 trở lên", formula: "sum", inputs: listed },
    verdict: "contradicts",
  },
  {
    claim: "three thirds add up to 100,1 % by their rounding",
    figure: { stated: "100 %", formula: "sum", inputs: { parts: ["33,4 %", "33,4 %", "33,3 %"] } },
    verdict: "consistent",
  },
  {
    claim: "three thirds, with their sum as printed",
    figure: {
      stated: "100,1 %",
      formula: "sum",
      inputs: { parts: ["33,4 %", "33,4 %", "33,3 %"] },
    },
    verdict: "consistent",
  },
  // Each of three shares may have been rounded up by half of its last digit: 100,15 % is none too many.
  {
    claim: "three shares of 100,1 % leave room for one whole",
    figure: { stated: "100,1 %", formula: "sum", inputs: { parts: ["50 %", "50 %", "0,1 %"] } },
    verdict: "consistent",
  },
  {
    claim: "three shares of 100,2 % leave none",
    figure: { stated: "100,2 %", formula: "sum", inputs: { parts: ["50,0 %", "50,0 %", "0,2 %"] } },
    verdict: "consistent",
    warnings: ["shareAboveWhole"],
  },
  {
    claim: "shares that are far from their sum",
    figure: { stated: "95 %", formula: "sum", inputs: { parts: ["60 %", "40 %"] } },
    verdict: "contradicts",
    warnings: ["partsExceedTotal"],
  },
  {
    claim: "a difference of shares",
    figure: {
      stated: "2,5 %",
      formula: "difference",
      inputs: { minuend: "98,2 %", subtrahend: "95,7 %" },
    },
    verdict: "consistent",
  },
  {
    claim: "a share below 0",
    figure: { stated: "-5 %", formula: "sum", inputs: { parts: ["-5 %"] } },
    verdict: "notCheckable",
    reasons: ["invalidCount"],
  },
  // 20 nghìn may be 19.500 rounded up to 20.999 cut.
  ...(
    [
      [19_499, "contradicts"],
      [19_500, "consistent"],
      [20_999, "consistent"],
      [21_000, "contradicts"],
    ] as const
  ).map(([total, verdict]) => ({
    claim: `20 nghìn put in for ${String(total)}`,
    figure: { stated: String(total), formula: "sum", inputs: { parts: ["20 nghìn"] } } as const,
    verdict,
    ...(total < 19_500 && { warnings: ["partsExceedTotal" as const] }),
  })),
];
