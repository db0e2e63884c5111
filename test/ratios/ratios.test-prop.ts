import {
  assessSendRatio,
  checkPublishedFigure,
  compareFractions,
  computeAttainmentRate,
  computeChangeRate,
  computeCoverageRate,
  computeNonConcentratedLimit,
  createFraction,
  formatRate,
  roundFraction,
  type FigureInput,
  type Fraction,
  type InForce,
  type KnowledgeCompletion,
  type PublishedFigure,
  type RoundingMode,
  type SendCounts,
  type SendRatioRounding,
  type SendRatioRule,
} from "cbccvc";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const roundings = ["exact", "halfUp", "ceiling", "oneDecimal"] as const;
const sides = ["apart", "concentrated", "nonConcentrated"] as const;
const modes = ["halfUp", "truncate", "floor", "ceiling"] as const;

const ratio = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([numerator, denominator]) => createFraction(numerator, denominator));
const rounding = fc.constantFrom<SendRatioRounding>(...roundings);
const side = fc.constantFrom<KnowledgeCompletion>(...sides);
const persons = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 100_000_000_000 }),
);

function createRule(
  nonConcentratedPerConcentrated: Fraction,
  roundingMode: SendRatioRounding,
  knowledgeCompletion: KnowledgeCompletion,
): InForce<SendRatioRule> {
  const value = {
    levels: ["advanced"],
    nonConcentratedPerConcentrated,
    rounding: roundingMode,
    knowledgeCompletion,
  };
  return {
    state: "inForce",
    value,
    alternatives: [
      ...roundings
        .filter((option) => option !== roundingMode)
        .map((option) => ({
          axis: "sendRatio.rounding",
          option,
          value: { ...value, rounding: option },
        })),
      ...sides
        .filter((option) => option !== knowledgeCompletion)
        .map((option) => ({
          axis: "sendRatio.knowledgeCompletion",
          option,
          value: { ...value, knowledgeCompletion: option },
        })),
    ],
    source: { instrument: null, trust: "article", seenIn: "a test" },
  };
}

/** The comparison written from its words, in integers of any size. */
function keepsWithin(
  { numerator, denominator }: Fraction,
  roundingMode: SendRatioRounding,
  fullTime: number,
  partTime: number,
): boolean {
  const [n, d, f, p] = [numerator, denominator, fullTime, partTime].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const whole = (n * f) / d;
  const rest = (n * f) % d;
  switch (roundingMode) {
    case "exact":
      return p * d <= n * f;
    case "halfUp":
      return p <= (2n * rest >= d ? whole + 1n : whole);
    case "ceiling":
      return p <= (rest > 0n ? whole + 1n : whole);
    case "oneDecimal": {
      if (f === 0n) return p === 0n;
      const tenths = (20n * p + f) / (2n * f);
      return tenths * d <= 10n * n;
    }
  }
}

function countSides({ concentrated, nonConcentrated, knowledgeCompletion = 0 }: SendCounts) {
  return {
    apart: [concentrated, nonConcentrated],
    concentrated: [concentrated + knowledgeCompletion, nonConcentrated],
    nonConcentrated: [concentrated, nonConcentrated + knowledgeCompletion],
  } as const;
}

describe("the send ratio", () => {
  it("never allows fewer part-time when more are sent full-time", () => {
    fc.assert(
      fc.property(ratio, rounding, persons, fc.integer({ min: 0, max: 50 }), (r, mode, f, more) => {
        const rule = createRule(r, mode, "apart");
        if (rule.state !== "inForce") return;
        const fewer = computeNonConcentratedLimit(f, rule.value);
        const greater = computeNonConcentratedLimit(f + more, rule.value);
        expect(greater.persons).toBeGreaterThanOrEqual(fewer.persons);
        expect(compareFractions(greater.exact, fewer.exact)).not.toBe(-1);
      }),
    );
  });

  it("agrees with the comparison written from its words, for every reading", () => {
    fc.assert(
      fc.property(
        ratio,
        rounding,
        side,
        fc.record({
          concentrated: persons,
          nonConcentrated: persons,
          knowledgeCompletion: persons,
        }),
        (r, mode, completion, counts) => {
          const assessment = assessSendRatio(counts, createRule(r, mode, completion));
          const expected = (roundingMode: SendRatioRounding, where: KnowledgeCompletion) => {
            const [fullTime, partTime] = countSides(counts)[where];
            return keepsWithin(r, roundingMode, fullTime, partTime) ? "met" : "notMet";
          };
          expect(assessment.status).toBe(expected(mode, completion));
          for (const { axis, option, status } of assessment.readings) {
            expect(status).toBe(
              axis === "sendRatio.rounding"
                ? expected(option as SendRatioRounding, completion)
                : expected(mode, option as KnowledgeCompletion),
            );
          }
        },
      ),
    );
  });

  it("agrees with it near the limit, where it is decided", () => {
    fc.assert(
      fc.property(
        ratio,
        rounding,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: -3, max: 3 }),
        (r, mode, concentrated, step) => {
          const rule = createRule(r, mode, "apart");
          const limit = Math.floor((r.numerator * concentrated) / r.denominator);
          const nonConcentrated = Math.max(0, limit + step);
          const { status } = assessSendRatio({ concentrated, nonConcentrated }, rule);
          const expected = keepsWithin(r, mode, concentrated, nonConcentrated);
          expect(status).toBe(expected ? "met" : "notMet");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("names the least number full-time that passes, and passes with no fewer", () => {
    fc.assert(
      fc.property(
        ratio,
        rounding,
        side,
        fc.record({
          concentrated: fc.integer({ min: 0, max: 500 }),
          nonConcentrated: fc.integer({ min: 0, max: 500 }),
          knowledgeCompletion: fc.integer({ min: 0, max: 60 }),
        }),
        (r, mode, completion, counts) => {
          const rule = createRule(r, mode, completion);
          const needed = assessSendRatio(counts, rule).concentratedNeeded ?? -1;
          expect(needed).toBeGreaterThanOrEqual(0);
          const statusFor = (concentrated: number) =>
            assessSendRatio({ ...counts, concentrated }, rule).status;
          expect(statusFor(needed)).toBe("met");
          if (needed > 0) expect(statusFor(needed - 1)).toBe("notMet");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is over, open and repaired by what the one inequality says", () => {
    fc.assert(
      fc.property(
        ratio,
        rounding,
        side,
        fc.record({
          concentrated: fc.integer({ min: 0, max: 500 }),
          nonConcentrated: fc.integer({ min: 0, max: 500 }),
          knowledgeCompletion: fc.integer({ min: 0, max: 60 }),
        }),
        (r, mode, completion, counts) => {
          const rule = createRule(r, mode, completion);
          const statusOf = (more: Partial<SendCounts>) =>
            assessSendRatio({ ...counts, ...more }, rule).status;
          const { status, overBy, stillOpen, concentratedMissing } = assessSendRatio(counts, rule);
          const { concentrated, nonConcentrated } = counts;
          const open = stillOpen ?? -1;
          const missing = concentratedMissing ?? -1;
          expect(overBy === 0 && missing === 0).toBe(status === "met");
          expect(statusOf({ concentrated: concentrated + missing })).toBe("met");
          if (status === "met") {
            expect(statusOf({ nonConcentrated: nonConcentrated + open })).toBe("met");
            expect(statusOf({ nonConcentrated: nonConcentrated + open + 1 })).toBe("notMet");
          } else {
            expect(open).toBe(0);
            expect(statusOf({ concentrated: concentrated + missing - 1 })).toBe("notMet");
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("answers without a throw, in plain data, whatever the counts", () => {
    const anyCount = fc.oneof(
      persons,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    );
    fc.assert(
      fc.property(
        fc.record(
          { concentrated: anyCount, nonConcentrated: anyCount, knowledgeCompletion: anyCount },
          { requiredKeys: ["concentrated", "nonConcentrated"] },
        ),
        ratio,
        rounding,
        side,
        (counts, r, mode, completion) => {
          // A minus before zero is no count of its own, and JSON does not keep it.
          fc.pre(Object.values(counts).every((count) => !Object.is(count, -0)));
          const assessment = assessSendRatio(counts, createRule(r, mode, completion));
          expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
          expect(assessment.open.length > 0).toBe(assessment.status === "unknown");
        },
      ),
    );
  });
});

/** Rounds by the words of each mode, away from the code under test. */
function roundByWords(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const cut = size / denominator;
  const rest = size - cut * denominator;
  const up =
    mode === "halfUp"
      ? rest * 2n >= denominator
      : rest > 0n && (mode === "ceiling" ? !negative : mode === "floor" && negative);
  const rounded = up ? cut + 1n : cut;
  return negative ? -rounded : rounded;
}

function writeByWords(scaled: bigint, decimals: number, thousands: string, comma: string): string {
  const size = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const groups: string[] = [];
  let left = size.slice(0, size.length - decimals);
  while (left.length > 3) {
    groups.unshift(left.slice(-3));
    left = left.slice(0, -3);
  }
  const tail = decimals > 0 ? comma + size.slice(-decimals) : "";
  return `${scaled < 0n ? "-" : ""}${[left, ...groups].join(thousands)}${tail}`;
}

const count = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 1e12 }));
const divisor = count.filter((value) => value > 0);
const decimals = fc.integer({ min: 0, max: 6 });
const mode = fc.constantFrom<RoundingMode>(...modes);

describe("rounding and writing", () => {
  it("rounds as the words of each mode say", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        decimals,
        mode,
        (numerator, denominator, places, rounded) => {
          const actual = roundFraction(createFraction(numerator, denominator), {
            decimals: places,
            rounding: rounded,
          });
          const scaled = roundByWords(
            BigInt(numerator) * 10n ** BigInt(places),
            BigInt(denominator),
            rounded,
          );
          expect(BigInt(actual.numerator) * 10n ** BigInt(places)).toBe(
            scaled * BigInt(actual.denominator),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("writes a rate as the words of each mode say, in both notations", () => {
    fc.assert(
      fc.property(count, divisor, decimals, mode, (current, baseline, places, rounded) => {
        const rate = computeChangeRate({ current, baseline });
        const scaled = roundByWords(
          BigInt(current - baseline) * 100n * 10n ** BigInt(places),
          BigInt(baseline),
          rounded,
        );
        const options = { decimals: places, rounding: rounded };
        expect(formatRate(rate, { ...options, locale: "vi" })).toBe(
          `${writeByWords(scaled, places, ".", ",")}%`,
        );
        expect(formatRate(rate, { ...options, locale: "en" })).toBe(
          `${writeByWords(scaled, places, ",", ".")}%`,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("checking a printed figure", () => {
  const figure = fc
    .tuple(fc.constantFrom("attainmentRate", "coverageRate", "changeRate"), count, divisor)
    .map(([formula, upper, lower]) => {
      if (formula === "coverageRate") {
        const [holders, required] = [Math.min(upper, lower), Math.max(upper, lower)];
        const { rate } = computeCoverageRate({ holders, required });
        return { rate, formula, inputs: { holders, required } } as const;
      }
      if (formula === "attainmentRate") {
        const inputs = { achieved: upper, planned: lower };
        return { rate: computeAttainmentRate(inputs), formula, inputs } as const;
      }
      const inputs = { current: upper, baseline: lower };
      return { rate: computeChangeRate(inputs), formula: "changeRate", inputs } as const;
    });

  it.each([
    ["halfUp", ["exact", "byRounding"]],
    ["truncate", ["exact", "byRounding", "onlyByTruncation"]],
  ] as const)("accepts what was written with %s", (rounded, verdicts) => {
    fc.assert(
      fc.property(figure, decimals, ({ rate, ...rest }, places) => {
        const options = { decimals: places, rounding: rounded, locale: "vi" } as const;
        const stated = formatRate(rate, options);
        // Whatever has more digits may pass 2^53, and is then refused.
        fc.pre(stated.replaceAll(/\D/gu, "").length <= 15);
        const check = checkPublishedFigure({ stated, ...rest });
        expect(verdicts).toContain(check.verdict);
        expect(check.recomputed).toEqual({ least: rate, most: rate });
      }),
      { numRuns: 500 },
    );
  });

  it("contradicts what is one more or one less in the last decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.boolean(),
        (achieved, planned, places, above) => {
          const size = 10n ** BigInt(places);
          const cut = (BigInt(achieved) * 100n * size) / BigInt(planned);
          const off = above ? cut + 2n : cut - 1n;
          fc.pre(off >= 0n);
          const stated = `${writeByWords(off, places, ".", ",")} %`;
          const inputs = { achieved, planned };
          const { verdict } = checkPublishedFigure({ stated, formula: "attainmentRate", inputs });
          expect(verdict).toBe("contradicts");
        },
      ),
    );
  });

  const anyNumber = fc.oneof(count, fc.double(), fc.integer());
  const anyInput: fc.Arbitrary<FigureInput> = fc.oneof(
    anyNumber,
    fc.constant(null),
    fc.record({ hedge: fc.constantFrom("below", "above", "about"), value: anyNumber }),
  );
  const pair = <Left extends string, Right extends string>(left: Left, right: Right) =>
    fc
      .tuple(anyInput, anyInput)
      .map(([a, b]) => ({ [left]: a, [right]: b }) as Record<Left | Right, FigureInput>);
  const stated = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .tuple(
        fc.constantFrom("", "gần ", "trên ", "dưới ", "khoảng ", "constructor "),
        fc.constantFrom("0", "-0", "7", "59.565", "1,87", "0,000000001", "9".repeat(40)),
        fc.constantFrom("", "%", " %", "\u00a0%"),
      )
      .map((parts) => parts.join("")),
  );
  const anyFigure: fc.Arbitrary<PublishedFigure> = fc
    .tuple(
      stated,
      fc.oneof(
        fc.record({
          formula: fc.constant("attainmentRate" as const),
          inputs: pair("achieved", "planned"),
        }),
        fc.record({
          formula: fc.constant("coverageRate" as const),
          inputs: pair("holders", "required"),
        }),
        fc.record({
          formula: fc.constant("changeRate" as const),
          inputs: pair("current", "baseline"),
        }),
        fc.record({ formula: fc.constant("mean" as const), inputs: pair("total", "count") }),
        fc.record({
          formula: fc.constant("difference" as const),
          inputs: pair("minuend", "subtrahend"),
        }),
        fc.record({
          formula: fc.constant("sum" as const),
          inputs: fc.record({ parts: fc.array(anyInput), isOpen: fc.boolean() }),
        }),
      ),
      fc.boolean(),
    )
    .map(([text, rest, samePopulation]) => ({ stated: text, ...rest, samePopulation }));

  it("answers without a throw, in plain data, whatever is printed and put in", () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        const check = checkPublishedFigure(any);
        expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
        expect(check.reasons.length > 0).toBe(check.verdict === "notCheckable");
      }),
      { numRuns: 1000 },
    );
  });

  it("never gives a least value above the greatest", () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        const { recomputed } = checkPublishedFigure(any);
        const { least = null, most = null } = recomputed ?? {};
        if (least !== null && most !== null) expect(compareFractions(least, most)).not.toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
