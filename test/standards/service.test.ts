import {
  computeCompensation,
  computeServiceCommitment,
  type BrokenTraining,
  type CalendarDate,
  type Compensation,
  type CompensationCase,
  type Fraction,
  type OfficialCategory,
  type RoundingMode,
  type RuleSet,
  type ServiceCommitment,
  type Trust,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

const TODAY = "2026-06-30";

function owe(
  category: OfficialCategory,
  asOf: CalendarDate,
  months = 24,
  trustFloor?: Trust,
): ServiceCommitment {
  const rules = resolveOnce({ asOf, ...(trustFloor && { trustFloor }) });
  return computeServiceCommitment({ category, months }, rules);
}

describe("the service owed after training of 24 months", () => {
  it.each<readonly [CalendarDate, OfficialCategory, string, number, number, string]>([
    ["2010-05-01", "civilServant", "Nghị định 18/2010/NĐ-CP", 3, 72, "18-2010-nd-cp"],
    ["2017-10-20", "civilServant", "Nghị định 18/2010/NĐ-CP", 3, 72, "18-2010-nd-cp"],
    ["2017-10-21", "civilServant", "Nghị định 101/2017/NĐ-CP, Điều 6", 2, 48, "101-2017-nd-cp"],
    ["2025-06-30", "civilServant", "Nghị định 101/2017/NĐ-CP, Điều 6", 2, 48, "101-2017-nd-cp"],
    ["2025-07-01", "civilServant", "Nghị định 171/2025/NĐ-CP, Điều 5", 3, 72, "171-2025-nd-cp"],
    ["2026-07-01", "civilServant", "Nghị định 171/2025/NĐ-CP, Điều 5", 3, 72, "171-2025-nd-cp"],
    ["2017-10-21", "cadre", "Nghị định 101/2017/NĐ-CP, Điều 6", 2, 48, "101-2017-nd-cp"],
    ["2025-06-30", "cadre", "Nghị định 101/2017/NĐ-CP, Điều 6", 2, 48, "101-2017-nd-cp"],
    ["2012-12-25", "publicEmployee", "Thông tư 15/2012/TT-BNV, Điều 17", 2, 48, "15-2012-tt-bnv"],
    ["2017-10-20", "publicEmployee", "Thông tư 15/2012/TT-BNV, Điều 17", 2, 48, "15-2012-tt-bnv"],
    ["2017-10-21", "publicEmployee", "Nghị định 101/2017/NĐ-CP, Điều 6", 2, 48, "101-2017-nd-cp"],
    ["2026-06-30", "publicEmployee", "Nghị định 101/2017/NĐ-CP, Điều 6", 2, 48, "101-2017-nd-cp"],
  ])("on %s of a %s by %s is %i times as long: %i months", (asOf, category, ...told) => {
    const [, times, months, instrument] = told;
    expect(owe(category, asOf)).toMatchObject({
      state: "inForce",
      times,
      months,
      source: { instrument },
    });
  });

  it.each<readonly [CalendarDate, OfficialCategory, string]>([
    ["2010-05-01", "cadre", "cadreTrainingBefore20171021"],
    ["2017-10-20", "cadre", "cadreTrainingBefore20171021"],
    ["2025-07-01", "cadre", "cadreTrainingFrom20250701"],
    ["2010-05-01", "publicEmployee", "publicEmployeeCommitmentBefore2013"],
    ["2012-12-24", "publicEmployee", "publicEmployeeCommitmentBefore2013"],
    ["2026-07-01", "publicEmployee", "publicEmployeeTrainingFrom20260701"],
  ])("on %s of a %s was not seen: %s", (asOf, category, gap) => {
    expect(owe(category, asOf)).toEqual({ state: "gap", gap });
  });

  it.each<readonly [Trust, CalendarDate, ServiceCommitment["state"]]>([
    ["official", "2017-10-20", "inForce"],
    ["text", "2017-10-20", "gap"],
    ["text", "2017-10-21", "inForce"],
    ["official", "2025-07-01", "inForce"],
    ["text", "2025-07-01", "gap"],
  ])("at the trust floor %s on %s is %s", (trustFloor, asOf, state) => {
    expect(owe("civilServant", asOf, 24, trustFloor).state).toBe(state);
  });
});

describe("the months owed", () => {
  it.each([
    [0, 0],
    [1, 3],
    [23, 69],
    [24, 72],
    [25, 75],
    [1e12, 3e12],
  ])("after %i months of training are %i", (months, owed) => {
    expect(owe("civilServant", TODAY, months)).toMatchObject({ state: "inForce", months: owed });
  });
});

const NO_COUNT: readonly (readonly [string, unknown])[] = [
  ["below zero", -1],
  ["a fraction", 23.5],
  ["just above 10^12", 1e12 + 1],
  ["2^53", 2 ** 53],
  ["no number", NaN],
  ["endless", Infinity],
  ["text", "24"],
  ["missing", undefined],
  ["null", null],
];

describe("the length of a training", () => {
  it.each(NO_COUNT)("is refused where it is %s", (_, value) => {
    const months = value as number;
    const rules = resolveOnce({ asOf: TODAY });
    expect(() => computeServiceCommitment({ category: "civilServant", months }, rules)).toThrow(
      expect.objectContaining({ code: "invalidCount", info: { field: "months", value } }),
    );
  });

  it("is refused even where the rule was not seen", () => {
    expect(() => owe("cadre", "2010-05-01", -1)).toThrow(
      expect.objectContaining({ code: "invalidCount" }),
    );
  });
});

const KNOWN = ["cadre", "civilServant", "publicEmployee"];

describe("a category that is none of the three", () => {
  it.each(["contractStaff", "councilDeputy", "công chức", "", "constructor", "__proto__"])(
    "is refused: %j",
    (name) => {
      const category = name as OfficialCategory;
      const refused = expect.objectContaining({
        code: "unknownCategory",
        info: { category, known: KNOWN },
      }) as Error;
      const rules = resolveOnce({ asOf: TODAY });
      expect(() => computeServiceCommitment({ category, months: 24 }, rules)).toThrow(refused);
      const broken = { category, case: "noDiploma", costDong: 1 } as const;
      expect(() => computeCompensation(broken, rules)).toThrow(refused);
    },
  );
});

/** A training of 80 million đồng with 48 months owed, 12 of them served. */
function payBack(
  more: Partial<BrokenTraining> = {},
  rules: RuleSet = resolveOnce({ asOf: TODAY }),
) {
  return computeCompensation(
    {
      category: "civilServant",
      case: "leftBeforeServed",
      costDong: 80_000_000,
      owedMonths: 48,
      servedMonths: 12,
      ...more,
    },
    rules,
  );
}

const WHOLE: Fraction = { numerator: 1, denominator: 1 };
const HALF: Fraction = { numerator: 1, denominator: 2 };
const THREE_QUARTERS: Fraction = { numerator: 3, denominator: 4 };

describe("what is paid back where the service owed is broken off", () => {
  it("is three quarters of the cost with 48 months owed and 12 served", () => {
    expect(payBack()).toMatchObject({
      state: "inForce",
      share: THREE_QUARTERS,
      dong: 60_000_000,
      rounding: "halfUp",
      decidedBy: [],
      source: { instrument: "171-2025-nd-cp", article: "6" },
    });
  });

  it.each<readonly [number, number, number, number, number]>([
    [48, 0, 1, 1, 80_000_000],
    [48, 1, 47, 48, 78_333_333],
    [48, 24, 1, 2, 40_000_000],
    [48, 47, 1, 48, 1_666_667],
    [48, 48, 0, 1, 0],
    [48, 49, 0, 1, 0],
    [48, 600, 0, 1, 0],
    [72, 1, 71, 72, 78_888_889],
    [1, 0, 1, 1, 80_000_000],
  ])(
    "of %i months owed with %i served is %i/%i, %i đồng",
    (owedMonths, servedMonths, numerator, denominator, dong) => {
      expect(payBack({ owedMonths, servedMonths })).toMatchObject({
        share: { numerator, denominator },
        dong,
      });
    },
  );

  it("is nothing where the training cost nothing", () => {
    expect(payBack({ costDong: 0 })).toMatchObject({ dong: 0, decidedBy: [] });
  });

  it("is exact where cost times months pass the safe integers", () => {
    const costDong = 1e12;
    for (let servedMonths = 0; servedMonths <= 72; servedMonths += 1) {
      const product = BigInt(costDong) * BigInt(72 - servedMonths);
      const [cut, rest] = [product / 72n, product % 72n];
      const down = Number(cut);
      const up = rest === 0n ? down : down + 1;
      const expected = { floor: down, ceiling: up, halfUp: rest * 2n >= 72n ? up : down };
      for (const [option, dong] of Object.entries(expected)) {
        const rules = resolveOnce({ asOf: TODAY, readings: { "compensation.rounding": option } });
        expect(payBack({ costDong, owedMonths: 72, servedMonths }, rules)).toMatchObject({ dong });
      }
    }
  });

  it("is exact with as many months as are let in", () => {
    const most = { costDong: 1e12, owedMonths: 1e12, servedMonths: 1 };
    expect(payBack(most)).toMatchObject({
      share: { numerator: 999_999_999_999, denominator: 1e12 },
      dong: 999_999_999_999,
    });
    const odd = { costDong: 999_999_999_989, owedMonths: 999_999_999_961, servedMonths: 1 };
    const product = BigInt(odd.costDong) * BigInt(odd.owedMonths - 1);
    const floor = resolveOnce({ asOf: TODAY, readings: { "compensation.rounding": "floor" } });
    expect(payBack(odd, floor)).toMatchObject({
      dong: Number(product / BigInt(odd.owedMonths)),
    });
  });
});

type Share = Fraction | "none" | `gap: ${string}`;

const QUIT = "quitDuringTraining";
const DISMISSED = "dismissedDuringTraining";
const NO_DIPLOMA = "noDiploma";
const LEFT = "leftBeforeServed";
const CASES = [QUIT, DISMISSED, NO_DIPLOMA, LEFT] as const;

const SHARES_101: readonly Share[] = [WHOLE, "gap: dismissalUnderDecree101", WHOLE, THREE_QUARTERS];
const SHARES_171: readonly Share[] = [WHOLE, WHOLE, WHOLE, THREE_QUARTERS];
// Half where the course is finished without a diploma.
const SHARES_15: readonly Share[] = [WHOLE, "gap: dismissalUnderDecree101", HALF, THREE_QUARTERS];
const allGap = (gap: string): readonly Share[] => CASES.map(() => `gap: ${gap}` as const);

const DECREE_101 = "Nghị định 101/2017/NĐ-CP, Điều 7, Điều 8";
const DECREE_171 = "Nghị định 171/2025/NĐ-CP, Điều 6";
const CIRCULAR_15 = "Thông tư 15/2012/TT-BNV, Điều 17";

/** The shares of the four cases, by category and day. */
const regimes: readonly (readonly [CalendarDate, OfficialCategory, string, readonly Share[]])[] = [
  ["2010-05-01", "civilServant", "not seen", allGap("compensationUnderDecree18")],
  ["2017-10-20", "civilServant", "not seen", allGap("compensationUnderDecree18")],
  ["2017-10-21", "civilServant", DECREE_101, SHARES_101],
  ["2025-06-30", "civilServant", DECREE_101, SHARES_101],
  ["2025-07-01", "civilServant", DECREE_171, SHARES_171],
  ["2026-07-01", "civilServant", DECREE_171, SHARES_171],
  ["2010-05-01", "cadre", "not seen", allGap("cadreTrainingBefore20171021")],
  ["2017-10-20", "cadre", "not seen", allGap("cadreTrainingBefore20171021")],
  ["2017-10-21", "cadre", DECREE_101, SHARES_101],
  ["2025-06-30", "cadre", DECREE_101, SHARES_101],
  ["2025-07-01", "cadre", "not seen", allGap("cadreTrainingFrom20250701")],
  ["2010-05-01", "publicEmployee", "not seen", allGap("publicEmployeeCommitmentBefore2013")],
  ["2012-12-24", "publicEmployee", "not seen", allGap("publicEmployeeCommitmentBefore2013")],
  ["2012-12-25", "publicEmployee", CIRCULAR_15, SHARES_15],
  ["2017-10-20", "publicEmployee", CIRCULAR_15, SHARES_15],
  ["2017-10-21", "publicEmployee", DECREE_101, SHARES_101],
  ["2025-07-01", "publicEmployee", DECREE_101, SHARES_101],
  ["2026-06-30", "publicEmployee", DECREE_101, SHARES_101],
  ["2026-07-01", "publicEmployee", "not seen", allGap("publicEmployeeTrainingFrom20260701")],
];

function nameShare(compensation: Compensation): Share {
  switch (compensation.state) {
    case "inForce":
      return compensation.share;
    case "gap":
      return `gap: ${compensation.gap}`;
    case "none":
      return "none";
  }
}

describe("the share of the cost that is paid back", () => {
  const rows = regimes.flatMap(([asOf, category, clause, shares]) =>
    CASES.map((each, index) => [asOf, category, each, clause, shares[index]!] as const),
  );

  it.each(rows)("on %s by a %s, %s: %s", (asOf, category, each, _, share) => {
    const found = payBack({ category, case: each }, resolveOnce({ asOf }));
    expect(nameShare(found)).toEqual(share);
  });

  it.each(rows.filter(([, , , , share]) => typeof share === "object"))(
    "on %s by a %s, %s, comes with its source: %s",
    (asOf, category, each, clause) => {
      const found = payBack({ category, case: each }, resolveOnce({ asOf }));
      const source = found.state === "inForce" ? found.source : undefined;
      const number = /\d+\/\d+/u.exec(clause)?.[0].replace("/", "-");
      expect(source?.instrument?.startsWith(number ?? "none")).toBe(true);
    },
  );

  it("asks no months where they do not matter", () => {
    const broken = { category: "civilServant", costDong: 80_000_000 } as const;
    for (const each of [QUIT, DISMISSED, NO_DIPLOMA] as const) {
      const found = computeCompensation({ ...broken, case: each }, resolveOnce({ asOf: TODAY }));
      expect(found).toMatchObject({ share: WHOLE, dong: 80_000_000 });
    }
  });

  it.each<readonly [Trust, CalendarDate, Compensation["state"]]>([
    ["official", "2017-10-21", "inForce"],
    ["text", "2017-10-21", "gap"],
    ["press", "2025-07-01", "inForce"],
    ["official", "2025-07-01", "gap"],
  ])("at the trust floor %s on %s is %s", (trustFloor, asOf, state) => {
    expect(payBack({}, resolveOnce({ asOf, trustFloor })).state).toBe(state);
  });
});

describe("an amount that is not whole", () => {
  const AXIS = "compensation.rounding";
  const rulesOf = (option: RoundingMode) =>
    resolveOnce({ asOf: TODAY, readings: { [AXIS]: option } });

  // Three quarters of the cost: a rest of a quarter, a half and three quarters, and none.
  it.each<readonly [number, number, number, number]>([
    [80_000_003, 60_000_002, 60_000_002, 60_000_003],
    [80_000_002, 60_000_002, 60_000_001, 60_000_002],
    [80_000_001, 60_000_001, 60_000_000, 60_000_001],
    [80_000_000, 60_000_000, 60_000_000, 60_000_000],
    [1, 1, 0, 1],
  ])("of %i đồng is by the readings %i, %i or %i", (costDong, halfUp, floor, ceiling) => {
    for (const [option, dong] of Object.entries({ halfUp, floor, ceiling })) {
      const rounding = option as RoundingMode;
      const isOpen = new Set([halfUp, floor, ceiling]).size > 1;
      expect(payBack({ costDong }, rulesOf(rounding))).toMatchObject({
        share: THREE_QUARTERS,
        dong,
        rounding,
        decidedBy: isOpen ? [AXIS] : [],
      });
    }
  });

  it("takes the nearest where no reading is named", () => {
    expect(payBack({ costDong: 80_000_001 })).toMatchObject({
      dong: 60_000_001,
      rounding: "halfUp",
      decidedBy: [AXIS],
    });
  });

  it("is not one where the whole is paid back or nothing", () => {
    for (const option of ["halfUp", "floor", "ceiling"] as const) {
      const rules = rulesOf(option);
      expect(payBack({ case: NO_DIPLOMA, costDong: 80_000_001 }, rules)).toMatchObject({
        dong: 80_000_001,
        decidedBy: [],
      });
      expect(payBack({ costDong: 80_000_001, servedMonths: 48 }, rules)).toMatchObject({
        dong: 0,
        decidedBy: [],
      });
    }
  });

  it("comes of half the cost too, of public employees under Circular 15/2012", () => {
    const half = (option: RoundingMode) =>
      payBack(
        { category: "publicEmployee", case: NO_DIPLOMA, costDong: 9_999_999 },
        resolveOnce({ asOf: "2017-10-20", readings: { [AXIS]: option } }),
      );
    expect(half("halfUp")).toMatchObject({ share: HALF, dong: 5_000_000, decidedBy: [AXIS] });
    expect(half("floor")).toMatchObject({ share: HALF, dong: 4_999_999, decidedBy: [AXIS] });
    expect(half("ceiling")).toMatchObject({ share: HALF, dong: 5_000_000, decidedBy: [AXIS] });
  });
});

describe("a cost or months that cannot be", () => {
  it.each(
    NO_COUNT.flatMap(([says, value]) =>
      (["costDong", "owedMonths", "servedMonths"] as const).map(
        (field) => [field, says, value] as const,
      ),
    ),
  )("are refused: %s %s", (field, _, value) => {
    const broken = { [field]: value } as Partial<BrokenTraining>;
    expect(() => payBack(broken)).toThrow(
      expect.objectContaining({
        code: "invalidCount",
        info: { field, value: value === undefined && field !== "costDong" ? NaN : value },
      }),
    );
  });

  it("are refused where no months are owed at all", () => {
    expect(() => payBack({ owedMonths: 0, servedMonths: 0 })).toThrow(
      expect.objectContaining({ code: "zeroDenominator" }),
    );
  });

  it("let the largest and the least in", () => {
    expect(payBack({ costDong: 1e12 })).toMatchObject({ dong: 75e10 });
    expect(payBack({ costDong: 0, owedMonths: 1, servedMonths: 0 })).toMatchObject({ dong: 0 });
  });
});

describe("a case that does not exist", () => {
  it.each(["retired", "", "constructor", undefined])("is refused: %j", (name) => {
    const given = name as CompensationCase;
    expect(() => payBack({ case: given })).toThrow(
      expect.objectContaining({
        code: "unknownCase",
        info: { case: given, known: [...CASES] },
      }),
    );
  });

  it("is refused even where the rule was not seen", () => {
    const given = "retired" as CompensationCase;
    expect(() => payBack({ case: given }, resolveOnce({ asOf: "2010-05-01" }))).toThrow(
      expect.objectContaining({ code: "unknownCase" }),
    );
  });
});
