import type { CoverageCounts, Fraction, Status, TargetReason } from "cbccvc";

/** Counts under one threshold, and what must come out. */
export interface TargetCase {
  readonly threshold: Fraction;
  readonly counts: CoverageCounts;
  readonly status: Status;
  /** How many must still come to hold it, in whole persons: at the least and at the most. */
  readonly missing: readonly [least: number, most: number] | null;
  readonly reason: TargetReason["code"];
}

const ALL: Fraction = { numerator: 1, denominator: 1 };
const FOUR_FIFTHS: Fraction = { numerator: 4, denominator: 5 };
const SEVEN_TENTHS: Fraction = { numerator: 7, denominator: 10 };
const THREE_FIFTHS: Fraction = { numerator: 3, denominator: 5 };

type Row = readonly [threshold: Fraction, required: number, holders: number, missing: number];

// Three cases per threshold: one person below it, at it, one above it. The thresholds are those of
// Kế hoạch 774/KH-UBND of Điện Biên Phủ, as Báo Điện Biên Phủ of 22/8/2018 states them.
const thresholds: readonly Row[] = [
  // Line 1: 100 % leaves no room above.
  [ALL, 60, 58, 2],
  [ALL, 60, 59, 1],
  [ALL, 60, 60, 0],
  // Line 2: 80 % of 60 is 48.
  [FOUR_FIFTHS, 60, 47, 1],
  [FOUR_FIFTHS, 60, 48, 0],
  [FOUR_FIFTHS, 60, 49, 0],
  // 80 % of 61 is 48,8: part of a person needs a whole one.
  [FOUR_FIFTHS, 61, 48, 1],
  [FOUR_FIFTHS, 61, 49, 0],
  [FOUR_FIFTHS, 61, 50, 0],
  // Lines 3 and 4: 70 % of 10 is 7, of 30 it is 21.
  [SEVEN_TENTHS, 10, 6, 1],
  [SEVEN_TENTHS, 10, 7, 0],
  [SEVEN_TENTHS, 10, 8, 0],
  [SEVEN_TENTHS, 30, 20, 1],
  [SEVEN_TENTHS, 30, 21, 0],
  [SEVEN_TENTHS, 30, 22, 0],
  // Lines 5 and 6: 60 % of 7 is 4,2.
  [THREE_FIFTHS, 7, 4, 1],
  [THREE_FIFTHS, 7, 5, 0],
  [THREE_FIFTHS, 7, 6, 0],
];

const known = thresholds.map(([threshold, required, holders, missing]): TargetCase => ({
  threshold,
  counts: { required, holders },
  status: missing === 0 ? "met" : "notMet",
  missing: [missing, missing],
  reason: missing === 0 ? "thresholdReached" : "belowThreshold",
}));

// 80 % of 10: eight are enough. What the unknowns can and cannot turn.
const open: readonly TargetCase[] = [
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 10, holders: 5, unknown: 2 },
    status: "notMet",
    missing: [1, 3],
    reason: "belowThreshold",
  },
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 10, holders: 6, unknown: 2 },
    status: "unknown",
    missing: [0, 2],
    reason: "unknownsDecide",
  },
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 10, holders: 8, unknown: 2 },
    status: "met",
    missing: [0, 0],
    reason: "thresholdReached",
  },
  // Of three it is not known whether it is required of them, and they do not hold it: 8 of 10, or
  // 8 of 13, of whom eleven would be needed.
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 10, holders: 8, perhaps: { holders: 0, unknown: 0, others: 3 } },
    status: "unknown",
    missing: [0, 3],
    reason: "unknownsDecide",
  },
  // The same three hold it: 7 of 10, or 10 of 13, of whom eleven would be needed.
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 10, holders: 7, perhaps: { holders: 3, unknown: 0, others: 0 } },
    status: "notMet",
    missing: [1, 1],
    reason: "belowThreshold",
  },
  // One more of them, and the best outcome reaches it: 7 + 5 of 10 + 5.
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 10, holders: 7, perhaps: { holders: 5, unknown: 0, others: 0 } },
    status: "unknown",
    missing: [0, 1],
    reason: "unknownsDecide",
  },
  // Required of nobody, for certain or perhaps.
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 0, holders: 0 },
    status: "notApplicable",
    missing: null,
    reason: "requiredOfNobody",
  },
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 0, holders: 0, perhaps: { holders: 2, unknown: 0, others: 0 } },
    status: "unknown",
    missing: [0, 0],
    reason: "unknownsDecide",
  },
  {
    threshold: FOUR_FIFTHS,
    counts: { required: 0, holders: 0, perhaps: { holders: 0, unknown: 0, others: 1 } },
    status: "unknown",
    missing: [0, 1],
    reason: "unknownsDecide",
  },
];

/** The cases of targets. */
export const targetCases: readonly TargetCase[] = [...known, ...open];
