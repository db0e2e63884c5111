import type { FigureUnit, Hedge, PrintedFigureReason } from "cbccvc";

/** A number as printed and what it says; what is left out is none, or `false`. */
export interface PrintedNumberCase {
  readonly text: string;
  /** The exact value: numerator and denominator. */
  readonly value: readonly [number, number];
  readonly decimals?: number;
  readonly isPercent?: boolean;
  readonly hedge?: Hedge;
  readonly unit?: FigureUnit;
  readonly per?: FigureUnit;
  readonly isOpen?: boolean;
}

const spaces = ["\u00a0", "\u202f", "\u2009", "  "];

/** Each form of a number. */
export const printedNumbers: readonly PrintedNumberCase[] = [
  { text: "41.091", value: [41091, 1] },
  { text: "41091", value: [41091, 1] },
  { text: "1,87%", value: [187, 10_000], decimals: 2, isPercent: true },
  { text: "1,87 %", value: [187, 10_000], decimals: 2, isPercent: true },
  { text: "100%", value: [1, 1], isPercent: true },
  { text: "70,8", value: [354, 5], decimals: 1 },
  { text: "47,0", value: [47, 1], decimals: 1 },
  { text: "59.565,5", value: [119_131, 2], decimals: 1 },
  { text: "-1,84 %", value: [-184, 10_000], decimals: 2, isPercent: true },
  { text: "\u22121,84 %", value: [-184, 10_000], decimals: 2, isPercent: true },
  { text: "-0", value: [0, 1] },
  { text: "05 đồng chí", value: [5, 1], unit: "persons" },
  { text: "01", value: [1, 1] },
  ...spaces.map((space) => ({
    text: `59.565${space}lượt`,
    value: [59565, 1] as const,
    unit: "participations" as const,
  })),

  // Hedges.
  { text: "gần 700", value: [700, 1], hedge: "below" },
  { text: "dưới 55", value: [55, 1], hedge: "below" },
  { text: "trên 500 người", value: [500, 1], hedge: "above", unit: "persons" },
  { text: "hơn 20 nghìn", value: [20_000, 1], decimals: -3, hedge: "above" },
  { text: "khoảng 400", value: [400, 1], hedge: "about" },
  { text: "ít nhất 60%", value: [3, 5], isPercent: true, hedge: "atLeast" },
  { text: "80% trở lên", value: [4, 5], isPercent: true, hedge: "atLeast" },
  { text: "ít nhất 80% trở lên", value: [4, 5], isPercent: true, hedge: "atLeast" },
  { text: "không quá 40", value: [40, 1], hedge: "atMost" },
  {
    text: "Gần\u00a01.200 CBCCVC".normalize("NFD"),
    value: [1200, 1],
    hedge: "below",
    unit: "persons",
  },

  // Multipliers move the last printed place.
  { text: "8 ngàn", value: [8000, 1], decimals: -3 },
  { text: "16 nghìn lượt", value: [16_000, 1], decimals: -3, unit: "participations" },
  { text: "3 trăm người", value: [300, 1], decimals: -2, unit: "persons" },
  { text: "1,2 triệu", value: [1_200_000, 1], decimals: -5 },
  { text: "7,9 tỷ", value: [7_900_000_000, 1], decimals: -8 },
  { text: "7,9 tỉ đồng", value: [7_900_000_000, 1], decimals: -8, unit: "dong" },
  { text: "1,2345 nghìn", value: [2469, 2], decimals: 1 },

  // Nouns.
  { text: "41.863 lượt cán bộ", value: [41863, 1], unit: "participations" },
  { text: "178.695 lượt CBCCVC", value: [178_695, 1], unit: "participations" },
  { text: "700 lượt người", value: [700, 1], unit: "participations" },
  { text: "116 cán bộ, công chức, viên chức", value: [116, 1], unit: "persons" },
  { text: "122 học viên", value: [122, 1], unit: "enrolments" },
  { text: "22 lớp", value: [22, 1], unit: "classes" },
  { text: "05 năm", value: [5, 1], unit: "years" },
  { text: "1,5 năm", value: [3, 2], decimals: 1, unit: "years" },

  // A mean, and an item of a list that goes on.
  { text: "70,8 học viên/lớp", value: [354, 5], decimals: 1, unit: "enrolments", per: "classes" },
  { text: "47,0 học viên / lớp", value: [47, 1], decimals: 1, unit: "enrolments", per: "classes" },
  { text: "12 người…", value: [12, 1], unit: "persons", isOpen: true },
  { text: "13 đồng chí ...", value: [13, 1], unit: "persons", isOpen: true },
  { text: "12 người, …", value: [12, 1], unit: "persons", isOpen: true },
  {
    text: "70,8 học viên/lớp…",
    value: [354, 5],
    decimals: 1,
    unit: "enrolments",
    per: "classes",
    isOpen: true,
  },

  // The last integer that is kept exactly.
  { text: "9.007.199.254.740.991", value: [Number.MAX_SAFE_INTEGER, 1] },
  { text: "1,123456789", value: [1_123_456_789, 1_000_000_000], decimals: 9 },
];

/** Ratios: on this side of each border stands a time of day that is refused below. */
export const printedRatios: readonly (readonly [
  text: string,
  left: readonly [number, number],
  right: readonly [number, number],
])[] = [
  ["1:1,2", [1, 1], [6, 5]],
  ["1:1", [1, 1], [1, 1]],
  ["1:2", [1, 1], [2, 1]],
  ["5:6", [5, 1], [6, 1]],
  ["10:12,0", [10, 1], [12, 1]],
  ["24:10", [24, 1], [10, 1]],
  ["23:60", [23, 1], [60, 1]],
  ["100:120", [100, 1], [120, 1]],
  ["1:0,5", [1, 1], [1, 2]],
  ["0,5:1", [1, 2], [1, 1]],
];

/** What is refused, by reason: on this side of each border stands a number that is read above. */
export const refusedFigures: Readonly<
  Record<Exclude<PrintedFigureReason["code"], "notText">, readonly string[]>
> = {
  nothingPrinted: ["", " ", "\u00a0\n"],
  date: [
    "18.9.2018",
    "18/9/2018",
    "18-9-2018",
    "08/4/2020",
    "ngày 18/9/2018",
    "2018-09-18",
    "9/2018",
    "tháng 4/2023",
    // A zero before a number, or hours and minutes.
    "10:06",
    "08:50",
    "15:57",
    "12:30",
    "00:00",
    "30:05",
    "08:5",
    "23:59",
    "1:15",
    // A ratio as well, perhaps; as one it can be written 10:12,0.
    "10:12",
  ],
  ambiguousSeparator: [
    "41.09",
    "41.0911",
    "1.2345",
    "1234.567",
    "0.954",
    "00.954",
    "1.87%",
    "40,000 người",
    "40,000/41,000 người",
    "1,234.5",
    "1,234,567",
  ],
  fractionOfCount: [
    "1,2 cán bộ",
    "59.565,0 lượt",
    "70,8 học viên",
    "68,5/61 lớp",
    "1,2345 nghìn người",
  ],
  range: ["70 – 80", "70-80 người", "2016 - 2020", "từ 70 đến 80 người", "70 người đến 80 người"],
  unitMissing: ["68/61", "18/9", "68 lớp/61", "50%/60%"],
  unknownWord: [
    "mười 70",
    "constructor 70",
    "12 con voi",
    "1,87 phần trăm",
    "gần 80% trở lên",
    "1e3",
    "70 học viên/tháng",
    "5 triệu 200 nghìn",
  ],
  tooManyDigits: [
    "9.007.199.254.740.992",
    "9".repeat(40),
    "0,0000000001",
    "9.007.200 tỷ",
    "1:9007199254740992",
  ],
  noNumber: [
    "abc",
    "%",
    "gần",
    "…",
    "1,87 % %",
    "٧٠",
    "1:",
    "1:2:3",
    "-1:2",
    "1/2/3 lớp",
    ":",
    "/",
    "- 5",
    "5 5",
  ],
};
