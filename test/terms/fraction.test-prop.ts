import { compareFractions, createFraction, roundFraction, type RoundingMode } from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const integer = fc.integer({ min: -1_000_000, max: 1_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 });
const mode = fc.constantFrom<RoundingMode[]>("halfUp", "truncate", "floor", "ceiling");

describe("fractions", () => {
  it("stand in lowest terms with the value they were made of", () => {
    fc.assert(
      fc.property(integer, positive, positive, (above, below, factor) => {
        const { numerator, denominator } = createFraction(above, below);
        expect(BigInt(numerator) * BigInt(below)).toBe(BigInt(above) * BigInt(denominator));
        expect(denominator).toBeGreaterThanOrEqual(1);
        const times = factor % 1000 || 1;
        expect(createFraction(above * times, below * times)).toEqual({ numerator, denominator });
        expect(createFraction(-above, -below)).toEqual({ numerator, denominator });
      }),
    );
  });

  it("are ordered: one of less, equal and more, and turned round it is the other", () => {
    fc.assert(
      fc.property(integer, positive, integer, positive, (a, b, c, d) => {
        const [left, right] = [createFraction(a, b), createFraction(c, d)];
        const turned = compareFractions(right, left);
        expect(compareFractions(left, right)).toBe(turned === 0 ? 0 : -turned);
        expect(compareFractions(left, right)).toBe(Math.sign(a * d - c * b));
      }),
    );
  });

  it("round to a neighbour on the side that the mode names", () => {
    fc.assert(
      fc.property(
        integer,
        positive,
        fc.nat({ max: 3 }),
        mode,
        (above, below, decimals, rounding) => {
          const exact = createFraction(above, below);
          const rounded = roundFraction(exact, { decimals, rounding });
          const side = compareFractions(rounded, exact);
          if (rounding === "floor") expect(side).toBeLessThanOrEqual(0);
          if (rounding === "ceiling") expect(side).toBeGreaterThanOrEqual(0);
          if (rounding === "truncate") expect(side * Math.sign(above)).toBeLessThanOrEqual(0);
          // |rounded − exact| in units of the last decimal, times both denominators.
          const unit = 10n ** BigInt(decimals);
          const scale = BigInt(exact.denominator) * BigInt(rounded.denominator);
          const apart =
            (BigInt(rounded.numerator) * BigInt(exact.denominator) -
              BigInt(exact.numerator) * BigInt(rounded.denominator)) *
            unit;
          const distance = apart < 0n ? -apart : apart;
          expect(distance < scale).toBe(true);
          if (rounding === "halfUp") expect(2n * distance <= scale).toBe(true);
        },
      ),
    );
  });

  it("stay as they are once rounded", () => {
    fc.assert(
      fc.property(
        integer,
        positive,
        fc.nat({ max: 3 }),
        mode,
        (above, below, decimals, rounding) => {
          const once = roundFraction(createFraction(above, below), { decimals, rounding });
          expect(roundFraction(once, { decimals, rounding })).toEqual(once);
        },
      ),
    );
  });

  it("round alike in two modes about zero: half up is odd, floor and ceiling mirror", () => {
    fc.assert(
      fc.property(integer, positive, fc.nat({ max: 3 }), (above, below, decimals) => {
        const round = (n: number, rounding: RoundingMode) =>
          roundFraction(createFraction(n, below), { decimals, rounding });
        const negate = ({ numerator, denominator }: ReturnType<typeof round>) =>
          createFraction(-numerator, denominator);
        expect(round(-above, "halfUp")).toEqual(negate(round(above, "halfUp")));
        expect(round(-above, "truncate")).toEqual(negate(round(above, "truncate")));
        expect(round(-above, "floor")).toEqual(negate(round(above, "ceiling")));
      }),
    );
  });
});
