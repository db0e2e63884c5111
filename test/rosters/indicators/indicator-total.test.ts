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

const participations = (number: number, unknown = 0): IndicatorCounts => ({
  unit: "participations",
  participations: number,
  unknown,
});
const today = { from: "2020-04-08", through: "2020-04-08" } as const;
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
  period: Period = year2018,
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
        row({ unit: "A" }, persons(1), today),
        row({ unit: "B" }, persons(1), today),
      ]).period,
    ).toEqual(today);
  });

  it("adds participations over periods that follow one another, in any order", () => {
    const rows = [year2019, year2018, year2020].map((period) =>
      row({ unit: "A" }, participations(5), period),
    );
    expect(computeIndicatorTotal(rows)).toMatchObject({
      period: { from: "2018-01-01", through: "2020-12-31" },
      group: { unit: "A" },
      counts: { participations: 15, unknown: 0 },
    });
  });

  it("gives one row as it is", () => {
    const one = row({}, classes);
    expect(computeIndicatorTotal([one])).toBe(one);
  });

  it("has no subset where one row lacks it", () => {
    const rows = [row({ unit: "A" }, persons(1), today), row({ unit: "B" }, persons(1), today)];
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
      "states of two days",
      [
        row({ unit: "A" }, persons(1), today),
        row({ unit: "B" }, persons(1), { from: "2020-04-09", through: "2020-04-09" }),
      ],
      "periods",
    ],
    [
      "participations of two years of which a day is open",
      [row({}, participations(1, 1)), row({}, participations(1), year2019)],
      "periods",
    ],
    [
      "participations of two years with an open day among the women",
      [
        row({}, participations(1), year2018, { women: participations(0, 1) }),
        row({}, participations(1), year2019),
      ],
      "periods",
    ],
    [
      "participations of which a unit lacks a year",
      [row({ unit: "A" }, participations(12)), row({ unit: "B" }, participations(8), year2019)],
      "groups",
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

describe("counts that cannot be", () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e12 + 1, 2 ** 53 + 2])(
    "%d is refused",
    (value) => {
      const rows = [
        row({ unit: "A" }, participations(value)),
        row({ unit: "B" }, participations(1)),
      ];
      expect(() => computeIndicatorTotal(rows)).toThrow("invalidCount");
      const perhaps = { holders: 0, unknown: 0, others: value };
      const odd = { unit: "persons", required: 0, holders: 0, unknown: 0, perhaps } as const;
      expect(() => computeIndicatorTotal([row({}, odd)])).toThrow("invalidCount");
    },
  );

  it("a sum above 10^12 is refused", () => {
    const rows = [row({ unit: "A" }, participations(1e12)), row({ unit: "B" }, participations(1))];
    expect(() => computeIndicatorTotal(rows)).toThrow("invalidCount");
  });
});
