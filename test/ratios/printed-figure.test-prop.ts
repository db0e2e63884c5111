import {
  checkPublishedFigure,
  computeAttainmentRate,
  createFraction,
  formatRate,
  parsePrintedFigure,
  type PublishedFigure,
  type WholeRange,
} from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatFraction } from "../../src/ratios/format-rate.ts";

const decimals = fc.integer({ min: 0, max: 6 });
const vi = (places: number) => ({ decimals: places, rounding: "halfUp", locale: "vi" }) as const;

describe("parsePrintedFigure and the formatter", () => {
  it("give back each other's number, of any size, sign and decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        decimals,
        fc.boolean(),
        (digits, places, isPercent) => {
          const value = createFraction(digits, 10 ** (places + (isPercent ? 2 : 0)));
          const text = isPercent
            ? formatRate(value, vi(places))
            : formatFraction(value, vi(places));
          expect(parsePrintedFigure(text)).toMatchObject({
            success: true,
            data: { kind: "number", value, decimals: places, isPercent, hedge: null },
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  const before = ["", "gần ", "Trên ", "ít nhất ", "-", "mười "];
  const numbers = ["0", "05", "7", "59.565", "1,87", "999.999.999", "70,8", "41.09", "\u22125"];
  const behind = [
    "",
    "%",
    " %",
    " nghìn",
    " tỷ",
    " người",
    " học viên/lớp",
    "…",
    " trở lên",
    "/61 lớp",
  ];
  const figureLike = fc
    .tuple(fc.constantFrom(...before), fc.constantFrom(...numbers), fc.constantFrom(...behind))
    .map((parts) => parts.join(""));
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(...before, ...numbers, ...behind, ":", "/", ".", " – ", "toString"), {
        maxLength: 6,
      })
      .map((parts) => parts.join("")),
    figureLike,
  );

  it("read without a throw whatever is printed, in plain data", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePrintedFigure(text);
        expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
      }),
      { numRuns: 3000 },
    );
  });

  it("read what was read, written again, as the same", () => {
    let read = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePrintedFigure(text);
        if (!parsed.success || parsed.data.kind !== "number") return;
        read += 1;
        const { value, isPercent } = parsed.data;
        const places = Math.max(0, parsed.data.decimals);
        const again = isPercent ? formatRate(value, vi(places)) : formatFraction(value, vi(places));
        expect(parsePrintedFigure(again)).toMatchObject({
          data: { kind: "number", value, decimals: places, isPercent },
        });
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});

describe("the missing input of a printed figure", () => {
  const MOST = 60;
  const small = fc.integer({ min: 0, max: MOST });
  const rate = fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1 }))
    .map(
      ([digits, places]) => `${formatFraction(createFraction(digits, 10 ** places), vi(places))}%`,
    );
  const number = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 1 }))
    .map(([digits, places]) => formatFraction(createFraction(digits, 10 ** places), vi(places)));

  /** A figure with a hole, as a function of what is put into it. */
  type Holed = readonly [stated: string, put: (value: number | null) => PublishedFigure];
  const holed: fc.Arbitrary<Holed> = fc.oneof(
    fc.tuple(rate, small, fc.boolean()).map(([stated, known, isFirst]): Holed => [
      stated,
      (value) => ({
        stated,
        formula: "attainmentRate",
        inputs: isFirst ? { achieved: value, planned: known } : { achieved: known, planned: value },
      }),
    ]),
    fc.tuple(rate, small, fc.boolean()).map(([stated, known, isFirst]): Holed => [
      stated,
      (value) => ({
        stated,
        formula: "coverageRate",
        inputs: isFirst ? { holders: value, required: known } : { holders: known, required: value },
      }),
    ]),
    fc
      .tuple(rate, small, fc.boolean(), fc.boolean())
      .map(([size, known, isFirst, falls]): Holed => {
        const stated = falls ? `-${size}` : size;
        return [
          stated,
          (value) => ({
            stated,
            formula: "changeRate",
            inputs: isFirst
              ? { current: value, baseline: known }
              : { current: known, baseline: value },
          }),
        ];
      }),
    fc.tuple(number, small, fc.boolean()).map(([stated, known, isFirst]): Holed => [
      stated,
      (value) => ({
        stated,
        formula: "mean",
        inputs: isFirst ? { total: value, count: known } : { total: known, count: value },
      }),
    ]),
    fc
      .tuple(number, small, small)
      .map(([stated, one, other]): Holed => [
        stated,
        (value) => ({ stated, formula: "sum", inputs: { parts: [one, value, other] } }),
      ]),
    fc.tuple(number, small, fc.boolean()).map(([stated, known, isFirst]): Holed => [
      stated,
      (value) => ({
        stated,
        formula: "difference",
        inputs: isFirst
          ? { minuend: value, subtrahend: known }
          : { minuend: known, subtrahend: value },
      }),
    ]),
  );

  const lies = (value: number, span: WholeRange | null): boolean =>
    span !== null && span.least <= value && (span.most === null || value <= span.most);

  it("is what trying every number finds", () => {
    fc.assert(
      fc.property(holed, ([, put]) => {
        const { missing } = checkPublishedFigure(put(null));
        for (let value = 0; value <= 4 * MOST; value += 1) {
          const { roundings } = checkPublishedFigure(put(value));
          const modes = roundings?.modes ?? [];
          if (missing === undefined) expect(modes).toEqual([]);
          else {
            expect(lies(value, missing.byRounding)).toBe(modes.includes("halfUp"));
            expect(lies(value, missing.byTruncation)).toBe(modes.includes("truncate"));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("holds the plan that was left out of a rate, whichever way that was brought to its decimals", () => {
    const count = fc.integer({ min: 1, max: 1e12 });
    fc.assert(
      fc.property(count, count, decimals, (achieved, planned, places) => {
        const value = computeAttainmentRate({ achieved, planned });
        // Whatever has more digits may pass 2^53, and is then refused.
        fc.pre(formatRate(value, vi(places)).replaceAll(/\D/gu, "").length <= 15);
        const find = (rounding: "halfUp" | "truncate") =>
          checkPublishedFigure({
            stated: formatRate(value, { decimals: places, rounding, locale: "vi" }),
            formula: "attainmentRate",
            inputs: { achieved, planned: null },
          }).missing!;
        expect(lies(planned, find("halfUp").byRounding)).toBe(true);
        expect(lies(planned, find("truncate").byTruncation)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
