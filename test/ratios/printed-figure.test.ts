import { createFraction, parsePrintedFigure, type PrintedFigure } from "cbccvc";
import { describe, expect, it } from "vitest";

import { printedNumbers, printedRatios, refusedFigures } from "../cases/printed-figure.cases.ts";

function read(text: string): PrintedFigure {
  const parsed = parsePrintedFigure(text);
  if (!parsed.success) throw new Error(`${text}: ${parsed.reason.code}`);
  return parsed.data;
}

describe("parsePrintedFigure", () => {
  it.each(printedNumbers)("reads $text", (expected) => {
    const { text, value, decimals = 0, isPercent = false, isOpen = false } = expected;
    const { hedge = null, unit = null, per = null } = expected;
    expect(read(text)).toEqual({
      kind: "number",
      text,
      value: createFraction(...value),
      decimals,
      isPercent,
      hedge,
      unit,
      per,
      isOpen,
    });
  });

  const refused = Object.entries(refusedFigures).flatMap(([code, texts]) =>
    texts.map((text) => [text, code] as const),
  );

  it.each(refused)("refuses %j: %s", (text, code) => {
    const parsed = parsePrintedFigure(text);
    expect(parsed).toMatchObject({ success: false, reason: { code } });
  });

  it("names the separator and the word that it cannot take", () => {
    expect(parsePrintedFigure("41.09")).toMatchObject({ reason: { params: { separator: "." } } });
    expect(parsePrintedFigure("40,000 người")).toMatchObject({
      reason: { params: { separator: "," } },
    });
    expect(parsePrintedFigure("12 con voi")).toMatchObject({
      reason: { params: { word: "con voi" } },
    });
  });

  it.each(printedRatios)("reads %s as two exact numbers", (text, left, right) => {
    expect(read(text)).toEqual({
      kind: "ratio",
      text,
      left: createFraction(...left),
      right: createFraction(...right),
    });
  });

  it.each([null, undefined, 5, {}, [], Symbol("5")])("answers that %s is no text", (value) => {
    expect(parsePrintedFigure(value as never)).toEqual({
      success: false,
      reason: { code: "notText", params: {} },
    });
  });

  it("reads 68/61 lớp as actual over plan, the noun being of both", () => {
    expect(read("68/61 lớp")).toMatchObject({
      kind: "attainment",
      actual: { text: "68", value: createFraction(68, 1), unit: "classes" },
      planned: { text: "61 lớp", value: createFraction(61, 1), unit: "classes" },
    });
    expect(read("5.476/5.250 học viên").kind).toBe("attainment");
    expect(read("12 người/15 đồng chí").kind).toBe("attainment");
  });

  it("reads 24 lớp/1.552 người as a pair and no fraction", () => {
    expect(read("24 lớp/1.552 người")).toMatchObject({
      kind: "pair",
      first: { value: createFraction(24, 1), unit: "classes" },
      second: { value: createFraction(1552, 1), unit: "persons" },
    });
    expect(read("24 lớp/gần 1.600 người")).toMatchObject({ second: { hedge: "below" } });
  });

  it("reads a figure of 200 characters and none longer", () => {
    expect(parsePrintedFigure(`${"0".repeat(199)}7`).success).toBe(true);
    expect(parsePrintedFigure(`${"0".repeat(200)}7`).success).toBe(false);
  });
});
