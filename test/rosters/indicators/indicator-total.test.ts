import {
  computeIndicatorTotal,
  isCbccvcError,
  type ErrorInfo,
  type GroupValues,
  type IndicatorCounts,
  type IndicatorRow,
  type Period,
} from "cbccvc";
import { describe, expect, it } from "vitest";

const year2018 = { from: "2018-01-01", through: "2018-12-31" } as const;
const year2019 = { from: "2019-01-01", through: "2019-12-31" } as const;
const year2020 = { from: "2020-01-01", through: "2020-12-31" } as const;

const participations = (number: number): IndicatorCounts => ({
  unit: "participations",
  participations: number,
  unknown: 1,
});
const persons = (required: number): IndicatorCounts => ({
  unit: "persons",
  required,
  holders: 2,
  unknown: 1,
  perhaps: { holders: 1, unknown: 2, others: 3 },
});
const classes: IndicatorCounts = { unit: "classes", classes: 1, unknown: 0, withoutClass: 0 };

function row(
  group: GroupValues,
  counts: IndicatorCounts,
  period: Period | null = year2018,
  more: Partial<IndicatorRow> = {},
): IndicatorRow {
  return {
    indicator: "one",
    period,
    group,
    counts,
    women: counts,
    ethnicMinorities: counts,
    ...more,
  };
}

function refusal(rows: readonly IndicatorRow[]): ErrorInfo["countsDoNotAdd"]["because"] {
  try {
    computeIndicatorTotal(rows);
  } catch (error) {
    if (isCbccvcError(error, "countsDoNotAdd")) return error.info.because;
    throw error;
  }
  throw new Error("the rows were added up");
}

describe("the total of rows", () => {
  it("adds persons over groups, with all that is open", () => {
    const total = computeIndicatorTotal([
      row({ unit: "A", category: "civilServant" }, persons(10)),
      row({ unit: "B", category: "civilServant" }, persons(20)),
    ]);
    const counts = {
      unit: "persons",
      required: 30,
      holders: 4,
      unknown: 2,
      perhaps: { holders: 2, unknown: 4, others: 6 },
    };
    expect(total).toEqual({
      indicator: "one",
      period: year2018,
      group: { category: "civilServant" },
      counts,
      women: counts,
      ethnicMinorities: counts,
    });
  });

  it("adds a state on a day over groups", () => {
    expect(
      computeIndicatorTotal([
        row({ unit: "A" }, persons(1), null),
        row({ unit: "B" }, persons(1), null),
      ]).period,
    ).toBeNull();
  });

  it("adds participations over periods that follow one another, in any order", () => {
    const rows = [year2019, year2018, year2020].map((period) =>
      row({ unit: "A" }, participations(5), period),
    );
    expect(computeIndicatorTotal(rows)).toMatchObject({
      period: { from: "2018-01-01", through: "2020-12-31" },
      group: { unit: "A" },
      counts: { participations: 15, unknown: 3 },
    });
  });

  it("gives one row as it is", () => {
    const one = row({}, classes);
    expect(computeIndicatorTotal([one])).toBe(one);
  });

  it("has no subset where one row lacks it", () => {
    const rows = [row({ unit: "A" }, persons(1), null), row({ unit: "B" }, persons(1), null)];
    const [first, second] = rows as [IndicatorRow, IndicatorRow];
    expect(computeIndicatorTotal([first, { ...second, women: null }]).women).toBeNull();
  });
});

describe("rows that do not add up", () => {
  it.each([
    ["none", [], "nothing"],
    [
      "persons of two years",
      [row({ unit: "A" }, persons(1)), row({ unit: "A" }, persons(1), year2019)],
      "periods",
    ],
    [
      "participations of years with a day between",
      [
        row({}, participations(1)),
        row({}, participations(1), { from: "2019-01-02", through: "2019-12-31" }),
      ],
      "periods",
    ],
    [
      "participations of years that share a day",
      [
        row({}, participations(1)),
        row({}, participations(1), { from: "2018-12-31", through: "2019-12-31" }),
      ],
      "periods",
    ],
    [
      "two programmes",
      [
        row({ unit: "A" }, persons(1)),
        row({ unit: "B" }, persons(1), year2018, { indicator: "two" }),
      ],
      "indicators",
    ],
    [
      "persons and participations",
      [row({ unit: "A" }, persons(1)), row({ unit: "B" }, participations(1))],
      "indicators",
    ],
    [
      "a state and a year",
      [row({ unit: "A" }, persons(1), null), row({ unit: "B" }, persons(1))],
      "indicators",
    ],
    ["a group twice", [row({ unit: "A" }, persons(1)), row({ unit: "A" }, persons(1))], "groups"],
    [
      "a unit and a category",
      [row({ unit: "A" }, persons(1)), row({ category: "civilServant" }, persons(1))],
      "groups",
    ],
    [
      "a unit and a part of it",
      [row({ unit: "A" }, persons(1)), row({ unit: "A", category: "civilServant" }, persons(1))],
      "groups",
    ],
    ["classes", [row({}, classes), row({}, classes, year2019)], "classes"],
  ] as const)("%s", (_, rows, because) => {
    expect(refusal(rows)).toBe(because);
  });
});
