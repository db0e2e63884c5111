import type {
  KnowledgeCompletion,
  SendCounts,
  SendRatioReason,
  SendRatioRounding,
  Truth,
} from "cbccvc";

// The document behind 1:1,2 was not found, so no clause can stand beside a case. The numbers are
// those of Báo Điện Biên Phủ, 12/4/2023: 101 full-time, 122 part-time, 14 completing knowledge.

/** Counts under one choice of readings, and what must come out. */
export interface SendRatioCase {
  readonly rounding: SendRatioRounding;
  readonly completion: KnowledgeCompletion;
  readonly counts: SendCounts;
  readonly status: Truth;
  readonly limit: number | null;
  readonly headroom: number | null;
  readonly needed: number | null;
  readonly reason: SendRatioReason["code"];
}

type Row = readonly [
  rounding: SendRatioRounding,
  nonConcentrated: number,
  limit: number,
  needed: number,
];

// Three cases per limit: just below it, at it, just above it.
const threshold: readonly Row[] = [
  ["exact", 120, 121, 100],
  ["exact", 121, 121, 101],
  ["exact", 122, 121, 102],
  ["halfUp", 120, 121, 100],
  ["halfUp", 121, 121, 101],
  ["halfUp", 122, 121, 102],
  ["ceiling", 121, 122, 101],
  ["ceiling", 122, 122, 101],
  ["ceiling", 123, 122, 102],
  ["oneDecimal", 125, 126, 101],
  ["oneDecimal", 126, 126, 101],
  ["oneDecimal", 127, 126, 102],
  ["ceiling", 120, 122, 100],
  ["oneDecimal", 120, 126, 97],
  ["oneDecimal", 121, 126, 97],
  ["oneDecimal", 122, 126, 98],
];

const small: readonly (readonly [concentrated: number, rounding: SendRatioRounding, number])[] = [
  [1, "exact", 1],
  [2, "exact", 2],
  [3, "exact", 3],
  [4, "exact", 4],
  [5, "exact", 6],
  [6, "exact", 7],
  [1, "halfUp", 1],
  [2, "halfUp", 2],
  [3, "halfUp", 4],
  [4, "halfUp", 5],
  [5, "halfUp", 6],
  [1, "ceiling", 2],
  [2, "ceiling", 3],
  [3, "ceiling", 4],
  [4, "ceiling", 5],
  [5, "ceiling", 6],
  [1, "oneDecimal", 1],
  [2, "oneDecimal", 2],
  [3, "oneDecimal", 3],
  // 5 to 4 is 1,25, shown as 1,3.
  [4, "oneDecimal", 4],
  [5, "oneDecimal", 6],
];

const outcome = (limit: number, persons: number) => ({
  status: persons <= limit ? ("met" as const) : ("notMet" as const),
  limit,
  headroom: limit - persons,
  reason: persons <= limit ? ("withinLimit" as const) : ("aboveLimit" as const),
});

export const sendRatioCases: readonly SendRatioCase[] = [
  ...threshold.map(([rounding, nonConcentrated, limit, needed]) => ({
    rounding,
    completion: "apart" as const,
    counts: { concentrated: 101, nonConcentrated },
    needed,
    ...outcome(limit, nonConcentrated),
  })),

  // A unit of one to four cannot use its 0,2; five together may send a sixth.
  ...(
    [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 6],
      [6, 7],
    ] as const
  ).flatMap(([concentrated, limit]) =>
    [limit - 1, limit, limit + 1].map((nonConcentrated) => ({
      rounding: "exact" as const,
      completion: "apart" as const,
      counts: { concentrated, nonConcentrated },
      needed: Math.ceil((nonConcentrated * 5) / 6),
      ...outcome(limit, nonConcentrated),
    })),
  ),

  // Nobody full-time: nobody may go part-time, under any rounding.
  ...(["exact", "halfUp", "ceiling", "oneDecimal"] as const).flatMap((rounding) => [
    {
      rounding,
      completion: "apart" as const,
      counts: { concentrated: 0, nonConcentrated: 0 },
      needed: 0,
      ...outcome(0, 0),
    },
    {
      rounding,
      completion: "apart" as const,
      counts: { concentrated: 0, nonConcentrated: 1 },
      needed: 1,
      ...outcome(0, 1),
    },
  ]),

  // The 14 of Điện Biên on either side, or on none.
  {
    rounding: "exact",
    completion: "apart",
    counts: { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 14 },
    needed: 102,
    ...outcome(121, 122),
  },
  {
    rounding: "exact",
    completion: "concentrated",
    counts: { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 14 },
    // With the 14, 88 full-time make the 102 that 122 part-time need.
    needed: 88,
    ...outcome(138, 122),
  },
  {
    rounding: "exact",
    completion: "nonConcentrated",
    counts: { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 14 },
    needed: 114,
    ...outcome(121, 136),
  },
  {
    rounding: "exact",
    completion: "concentrated",
    counts: { concentrated: 87, nonConcentrated: 122, knowledgeCompletion: 14 },
    needed: 88,
    ...outcome(121, 122),
  },
  {
    rounding: "exact",
    completion: "concentrated",
    counts: { concentrated: 0, nonConcentrated: 2, knowledgeCompletion: 14 },
    needed: 0,
    ...outcome(16, 2),
  },
  {
    rounding: "exact",
    completion: "concentrated",
    counts: { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 0 },
    needed: 102,
    ...outcome(121, 122),
  },

  // The number of those who complete their knowledge is not recorded.
  {
    rounding: "exact",
    completion: "apart",
    counts: { concentrated: 101, nonConcentrated: 121 },
    needed: 101,
    ...outcome(121, 121),
  },
];

/** Counts without the number of those who complete their knowledge, and what stands without it. */
export interface UnrecordedCompletionCase {
  readonly rounding: SendRatioRounding;
  readonly completion: Exclude<KnowledgeCompletion, "apart">;
  readonly counts: SendCounts;
  readonly status: Truth;
  /** The limit, which hangs on it where they count full-time. */
  readonly limit: number | null;
}

const unrecorded = (
  rounding: SendRatioRounding,
  completion: UnrecordedCompletionCase["completion"],
  [concentrated, nonConcentrated]: readonly [number, number],
  status: Truth,
  limit: number | null,
): UnrecordedCompletionCase => ({
  rounding,
  completion,
  counts: { concentrated, nonConcentrated },
  status,
  limit,
});

// 101 full-time allow 121: more of them never break a ratio that is kept, and more part-time never
// mend one that is broken. Below, at and above.
export const unrecordedCompletionCases: readonly UnrecordedCompletionCase[] = [
  unrecorded("exact", "concentrated", [101, 120], "met", null),
  unrecorded("exact", "concentrated", [101, 121], "met", null),
  unrecorded("exact", "concentrated", [101, 122], "unknown", null),
  unrecorded("ceiling", "concentrated", [101, 122], "met", null),
  unrecorded("ceiling", "concentrated", [101, 123], "unknown", null),
  unrecorded("exact", "concentrated", [100, 10], "met", null),
  unrecorded("exact", "concentrated", [0, 0], "met", null),
  unrecorded("exact", "nonConcentrated", [101, 120], "unknown", 121),
  unrecorded("exact", "nonConcentrated", [101, 121], "unknown", 121),
  unrecorded("exact", "nonConcentrated", [101, 122], "notMet", 121),
  unrecorded("ceiling", "nonConcentrated", [101, 122], "unknown", 122),
  unrecorded("ceiling", "nonConcentrated", [101, 123], "notMet", 122),
  unrecorded("exact", "nonConcentrated", [10, 100], "notMet", 12),
  unrecorded("exact", "nonConcentrated", [0, 0], "unknown", 0),
];

/** The most that may be sent part-time for a few sent full-time. */
export const smallLimits = small.map(([concentrated, rounding, persons]) => ({
  concentrated,
  rounding,
  persons,
}));
