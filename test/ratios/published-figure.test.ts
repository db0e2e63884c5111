import { checkPublishedFigure, type PublishedFigure, type WholeRange } from "cbccvc";
import { describe, expect, it } from "vitest";

import {
  borderFigures,
  inputFigures,
  missingFigures,
  notationFigures,
  type PublishedFigureCase,
  unitFigures,
} from "../cases/published-figure.cases.ts";

const tables: readonly (readonly [string, readonly PublishedFigureCase[]])[] = [
  ["notation", notationFigures],
  ["borders", borderFigures],
  ["inputs", inputFigures],
  ["missing inputs", missingFigures],
  ["units and warnings", unitFigures],
];

const writeSpan = (span: WholeRange | null): string =>
  span === null ? "none" : `${String(span.least)}–${String(span.most ?? "…")}`;

describe.each(tables)("checkPublishedFigure, %s", (_, cases) => {
  it.each(cases)(
    "finds $verdict: $claim",
    ({ figure, verdict, ifSamePopulation, reasons = [], warnings = [], missing }) => {
      const check = checkPublishedFigure(figure);
      expect(check.verdict).toBe(verdict);
      expect(check.ifSamePopulation).toBe(ifSamePopulation);
      expect(check.reasons.map(({ code }) => code)).toEqual(reasons);
      expect(check.warnings.map(({ code }) => code)).toEqual(warnings);
      if (missing !== undefined) {
        const { byRounding, byTruncation } = check.missing!;
        expect([byRounding, byTruncation].map(writeSpan)).toEqual(missing);
      }
      expect(check.stated).toBe(figure.stated);
    },
  );
});

describe("checkPublishedFigure", () => {
  const swapped: readonly (readonly [PublishedFigure, PublishedFigure])[] = [
    [
      { stated: "111,5 %", formula: "attainmentRate", inputs: { achieved: 68, planned: 61 } },
      { stated: "111,5 %", formula: "attainmentRate", inputs: { planned: 61, achieved: 68 } },
    ],
    [
      { stated: "75 %", formula: "coverageRate", inputs: { holders: 3, required: 4 } },
      { stated: "75 %", formula: "coverageRate", inputs: { required: 4, holders: 3 } },
    ],
    [
      { stated: "1,87 %", formula: "changeRate", inputs: { current: 41863, baseline: 41091 } },
      { stated: "1,87 %", formula: "changeRate", inputs: { baseline: 41091, current: 41863 } },
    ],
    [
      { stated: "59.565", formula: "mean", inputs: { total: 178695, count: 3 } },
      { stated: "59.565", formula: "mean", inputs: { count: 3, total: 178695 } },
    ],
    [
      { stated: "772", formula: "difference", inputs: { minuend: 41863, subtrahend: 41091 } },
      { stated: "772", formula: "difference", inputs: { subtrahend: 41091, minuend: 41863 } },
    ],
  ];

  it.each(swapped)("does not depend on the order of keys: %o", (figure, other) => {
    expect(checkPublishedFigure(other)).toEqual(checkPublishedFigure(figure));
  });

  it("shows the exact value it recomputed", () => {
    const { recomputed } = checkPublishedFigure({
      stated: "1,87 %",
      formula: "changeRate",
      inputs: { current: 41863, baseline: 41091 },
    });
    const change = { numerator: 772, denominator: 41091 };
    expect(recomputed).toEqual({ least: change, most: change });
  });

  it("shows the ends that hedges leave, and none where an open list has no upper end", () => {
    const parts = [15, { hedge: "below", value: 150 }, 14, { hedge: "above", value: 500 }, 12];
    const { recomputed } = checkPublishedFigure({
      stated: "gần 700",
      formula: "sum",
      inputs: { parts: parts as (number | { hedge: "below" | "above"; value: number })[] },
    });
    expect(recomputed).toEqual({ least: { numerator: 542, denominator: 1 }, most: null });
  });

  it("bounds a rate by a hedged part of it", () => {
    const { recomputed } = checkPublishedFigure({
      stated: "40 %",
      formula: "attainmentRate",
      inputs: { achieved: { hedge: "below", value: 6 }, planned: 10 },
    });
    expect(recomputed).toEqual({
      least: { numerator: 0, denominator: 1 },
      most: { numerator: 1, denominator: 2 },
    });
  });

  it("names the input that is missing, of a list by its place", () => {
    const { reasons } = checkPublishedFigure({
      stated: "94",
      formula: "sum",
      inputs: { parts: [11, null, 13, -1] },
    });
    expect(reasons).toEqual([
      { code: "inputMissing", params: { input: "parts[1]" } },
      { code: "invalidCount", params: { input: "parts[3]" } },
    ]);
  });

  it("takes an input that is absent from data that no compiler saw for one not given", () => {
    const figure = { stated: "5 %", formula: "attainmentRate", inputs: { achieved: 5 } };
    expect(checkPublishedFigure(figure as unknown as PublishedFigure)).toMatchObject({
      verdict: "notCheckable",
      reasons: [{ code: "inputMissing", params: { input: "planned" } }],
    });
  });

  it("names the input that is zero", () => {
    const { reasons } = checkPublishedFigure({
      stated: "100 %",
      formula: "attainmentRate",
      inputs: { achieved: 5, planned: 0 },
    });
    expect(reasons).toEqual([{ code: "zeroDenominator", params: { input: "planned" } }]);
  });

  it("says what unit the formula gives where the printed one differs", () => {
    const shares = checkPublishedFigure({
      stated: "100",
      formula: "sum",
      inputs: { parts: ["60 %", "40 %"] },
    });
    const mean = checkPublishedFigure({
      stated: "50 %",
      formula: "mean",
      inputs: { total: 1, count: 2 },
    });
    expect(shares.reasons).toEqual([{ code: "unitMismatch", params: { expected: "percentage" } }]);
    expect(mean.reasons).toEqual([{ code: "unitMismatch", params: { expected: "number" } }]);
  });

  it("says nothing of other populations where a figure cannot be recomputed at all", () => {
    const check = checkPublishedFigure({
      stated: "120,5 %",
      formula: "attainmentRate",
      inputs: { achieved: 41091, planned: null },
      samePopulation: false,
    });
    expect(check.verdict).toBe("notCheckable");
    expect(check).not.toHaveProperty("ifSamePopulation");
  });

  it("gives the same verdict where the populations are said to be the same", () => {
    const figure = {
      stated: "59.565",
      formula: "mean",
      inputs: { total: 178695, count: 3 },
    } as const;
    expect(checkPublishedFigure({ ...figure, samePopulation: true })).toEqual(
      checkPublishedFigure(figure),
    );
  });

  it("throws nothing where parts add up beyond the safe integers", () => {
    const parts = Array.from({ length: 9008 }, () => 1e12);
    expect(() =>
      checkPublishedFigure({ stated: "5", formula: "sum", inputs: { parts } }),
    ).not.toThrow();
  });

  it.each([null, undefined, 5, {}, Object.create(null) as object])(
    "answers that a figure stated as %s is no text",
    (stated) => {
      const figure = { stated, formula: "mean", inputs: { total: 6, count: 2 } };
      expect(checkPublishedFigure(figure as unknown as PublishedFigure)).toMatchObject({
        stated: "",
        verdict: "notCheckable",
        reasons: [{ code: "unreadable", params: { text: "", why: { code: "notText" } } }],
      });
    },
  );

  it.each([null, undefined, {}])("answers of no figure at all, %s", (figure) => {
    expect(checkPublishedFigure(figure as PublishedFigure).reasons).toHaveLength(1);
  });

  it.each([
    ["median", "median"],
    ["constructor", "constructor"],
    [undefined, ""],
  ])("answers that there is no formula %s", (formula, shown) => {
    const figure = { stated: "3", formula, inputs: { total: 6, count: 2 } };
    expect(checkPublishedFigure(figure as unknown as PublishedFigure)).toMatchObject({
      verdict: "notCheckable",
      reasons: [{ code: "unknownFormula", params: { formula: shown } }],
    });
  });

  it.each([undefined, null, {}, { parts: 5 }])("asks for the parts of a sum with %o", (inputs) => {
    const figure = { stated: "3", formula: "sum", inputs } as unknown as PublishedFigure;
    expect(checkPublishedFigure(figure)).toMatchObject({
      verdict: "notCheckable",
      reasons: [{ code: "inputMissing", params: { input: "parts" } }],
    });
  });

  const five = { numerator: 5, denominator: 1 };
  const printed = { kind: "number", value: five, decimals: 0, isPercent: false, hedge: null };
  it.each([
    { hedge: "near", value: 5 },
    { hedge: "constructor", value: 5 },
    { hedge: null, value: 5 },
    { hedge: "below" },
    {},
    true,
    5n,
    { kind: "number" },
    { ...printed, hedge: "near" },
    { ...printed, value: { numerator: 5, denominator: 0 } },
    { ...printed, value: { numerator: 5.5, denominator: 1 } },
    { ...printed, decimals: 1e9 },
    { kind: "ratio", left: five, right: five },
  ])("takes no input such as %o", (total) => {
    const figure = { stated: "5", formula: "mean", inputs: { total, count: 1 } };
    expect(checkPublishedFigure(figure as unknown as PublishedFigure)).toMatchObject({
      verdict: "notCheckable",
      reasons: [{ code: "invalidCount", params: { input: "total" } }],
    });
  });

  // Holders are never more than those of whom it is required, however hedged either number is.
  it.each([
    ["trên 500", 600, "99 %", "consistent"],
    ["trên 500", 600, "100 %", "consistent"],
    ["trên 500", 600, "120 %", "contradicts"],
    ["ít nhất 5", 5, "99 %", "contradicts"],
    ["ít nhất 5", 5, "100 %", "exact"],
    ["ít nhất 5", 5, "120 %", "contradicts"],
    [6, "khoảng 5", "100 %", "consistent"],
    [6, "khoảng 5", "101 %", "contradicts"],
    [6, "khoảng 5", "120 %", "contradicts"],
    [6, "khoảng 5", "trên 100 %", "contradicts"],
  ] as const)("takes %s of %s, printed as %s: %s", (holders, required, stated, verdict) => {
    const figure = { stated, formula: "coverageRate", inputs: { holders, required } } as const;
    expect(checkPublishedFigure(figure).verdict).toBe(verdict);
  });
});
