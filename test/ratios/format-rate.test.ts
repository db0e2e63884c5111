import { createFraction, formatRate, type RoundingMode } from "cbccvc";
import { describe, expect, it } from "vitest";

const rate = createFraction(772, 41091);

describe("formatRate", () => {
  it.each([
    ["halfUp", "1,88%"],
    ["truncate", "1,87%"],
    ["floor", "1,87%"],
    ["ceiling", "1,88%"],
  ] as const)("rounds in the named mode %s", (rounding, text) => {
    expect(formatRate(rate, { decimals: 2, rounding, locale: "vi" })).toBe(text);
  });

  it.each([
    ["halfUp", "-66,67%"],
    ["truncate", "-66,66%"],
    ["floor", "-66,67%"],
    ["ceiling", "-66,66%"],
  ] as const)("rounds a fall in the named mode %s", (rounding, text) => {
    expect(formatRate(createFraction(-2, 3), { decimals: 2, rounding, locale: "vi" })).toBe(text);
  });

  it("writes Vietnamese and English notation", () => {
    const options = { decimals: 1, rounding: "halfUp" } as const;
    const great = createFraction(12345678, 1000);
    expect(formatRate(great, { ...options, locale: "vi" })).toBe("1.234.567,8%");
    expect(formatRate(great, { ...options, locale: "en" })).toBe("1,234,567.8%");
  });

  it.each([
    [99999, "999,99%"],
    [100000, "1.000,00%"],
    [100001, "1.000,01%"],
  ])("parts thousands from the fourth digit on: %d", (hundredths, text) => {
    const options = { decimals: 2, rounding: "truncate", locale: "vi" } as const;
    expect(formatRate(createFraction(hundredths, 10000), options)).toBe(text);
  });

  it.each([0, 1, 2, 5])("shows %d decimals, zeros too", (decimals) => {
    const text = formatRate(createFraction(1, 1), { decimals, rounding: "halfUp", locale: "en" });
    expect(text).toBe(decimals === 0 ? "100%" : `100.${"0".repeat(decimals)}%`);
  });

  it.each(["halfUp", "truncate", "ceiling"] satisfies RoundingMode[])(
    "writes no sign before a zero that a small fall becomes, %s",
    (rounding) => {
      const fall = createFraction(-1, 1e6);
      expect(formatRate(fall, { decimals: 1, rounding, locale: "vi" })).toBe("0,0%");
    },
  );

  it.each([
    [4, "0,0%"],
    [5, "0,1%"],
    [6, "0,1%"],
  ])("takes a tie away from zero: %d of 10.000", (parts, text) => {
    const options = { decimals: 1, rounding: "halfUp", locale: "vi" } as const;
    expect(formatRate(createFraction(parts, 10000), options)).toBe(text);
    const fall = formatRate(createFraction(-parts, 10000), options);
    expect(fall).toBe(text === "0,0%" ? text : `-${text}`);
  });

  it("is exact at any fraction that can be made", () => {
    const greatest = createFraction(Number.MAX_SAFE_INTEGER, 1);
    expect(formatRate(greatest, { decimals: 0, rounding: "halfUp", locale: "en" })).toBe(
      "900,719,925,474,099,100%",
    );
  });
});
