import { reconcileFigures, type ReportedFigure } from "cbccvc";
import { describe, expect, it } from "vitest";

import { reconcileCases } from "../cases/reconcile.cases.ts";

const figure: ReportedFigure = {
  source: "Sở Nội vụ",
  period: { from: "2023-01-01", through: "2023-12-31" },
  value: 131,
  unit: "persons",
  population: "cán bộ, công chức, viên chức của tỉnh",
  event: "completed",
};

describe("reconcileFigures", () => {
  it.each(reconcileCases)(
    "$title: $relation",
    ({ first, second, relation, differsBy, notShown, difference, ifSame }) => {
      const { pairs, problems } = reconcileFigures([first, second]);
      expect(problems).toEqual([]);
      expect(pairs).toEqual([
        {
          figures: [0, 1],
          relation,
          differsBy,
          notShown,
          difference: difference === null ? null : { least: difference[0], most: difference[1] },
          ...(ifSame !== undefined && { ifSame }),
        },
      ]);
    },
  );

  it("puts every two side by side, in the order of the list", () => {
    const { pairs } = reconcileFigures([figure, { ...figure, value: 132 }, figure, figure]);
    expect(pairs.map(({ figures }) => figures)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(pairs.map(({ relation }) => relation)).toEqual([
      "contradicts",
      "agrees",
      "agrees",
      "contradicts",
      "contradicts",
      "agrees",
    ]);
  });

  it("names what was stated first before its restatement, wherever they stand", () => {
    const later: ReportedFigure = { ...figure, statedOn: "2025-01-15", value: 134 };
    const { pairs } = reconcileFigures([later, { ...figure, statedOn: "2024-01-15" }]);
    expect(pairs[0]).toMatchObject({
      figures: [1, 0],
      relation: "restated",
      difference: { least: 3, most: 3 },
    });
  });

  it.each([[[]], [[figure]]])("has nothing to put beside %j", (figures) => {
    expect(reconcileFigures(figures)).toEqual({ pairs: [], problems: [] });
  });
});

describe("a figure that cannot be", () => {
  const period = { from: "2023-12-31", through: "2023-01-01" } as const;

  it.each([
    [{ ...figure, value: -1 }, "invalidCount", { value: "-1" }],
    [{ ...figure, value: 1.5 }, "invalidCount", { value: "1.5" }],
    [{ ...figure, value: Number.NaN }, "invalidCount", { value: "NaN" }],
    [{ ...figure, value: Number.POSITIVE_INFINITY }, "invalidCount", { value: "Infinity" }],
    [{ ...figure, value: { hedge: "below", value: 0 } }, "invalidCount", { value: "0" }],
    [{ ...figure, value: { hedge: "above", value: Number.NaN } }, "invalidCount", { value: "NaN" }],
    [{ ...figure, value: null }, "invalidCount", { value: "null" }],
    [{ ...figure, value: "140" }, "invalidCount", { value: "140" }],
    [{ ...figure, value: { hedge: "near", value: 140 } }, "invalidCount", { value: "140" }],
    [{ ...figure, period }, "reversedPeriod", period],
    [
      { ...figure, period: { from: "2023-02-30", through: "2023-12-31" } },
      "invalidDay",
      { argument: "from", value: "2023-02-30" },
    ],
    [
      { ...figure, period: { from: "2023-01-01", through: "2023" } },
      "invalidDay",
      { argument: "through", value: "2023" },
    ],
    [{ ...figure, statedOn: "hôm qua" }, "invalidDay", { argument: "statedOn", value: "hôm qua" }],
  ] as const)("is named with its place, and nothing is lost: %j", (bad, code, params) => {
    const result = reconcileFigures([figure, bad as unknown as ReportedFigure, figure]);
    expect(result.problems).toEqual([{ code, params: { figure: 1, ...params } }]);
    expect(result.pairs.map(({ relation }) => relation)).toEqual([
      "notComparable",
      "agrees",
      "notComparable",
    ]);
    expect(result.pairs[0]).toEqual({
      figures: [0, 1],
      relation: "notComparable",
      differsBy: [],
      notShown: [],
      difference: null,
    });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it.each([
    ["2023-01-01", "2023-01-02", true],
    ["2023-01-01", "2023-01-01", true],
    ["2023-01-02", "2023-01-01", false],
  ] as const)("is none from %s through %s: %s", (from, through, isSound) => {
    const { problems } = reconcileFigures([{ ...figure, period: { from, through } }]);
    expect(problems.length === 0).toBe(isSound);
  });

  it("may lack whole parts in data that no compiler saw", () => {
    const bare = { source: "Báo tỉnh" } as unknown as ReportedFigure;
    expect(reconcileFigures([bare]).problems.map(({ code }) => code)).toEqual([
      "invalidDay",
      "invalidDay",
      "invalidCount",
    ]);
    const withoutUnit = { ...figure };
    Reflect.deleteProperty(withoutUnit, "unit");
    const { pairs } = reconcileFigures([figure, withoutUnit]);
    expect(pairs[0]).toMatchObject({ relation: "unclear", notShown: ["unit"] });
  });
});
