import { renderReport, type Report } from "cbccvc";
import { describe, expect, it } from "vitest";

import { buildDemo } from "../../src/cli/demo.ts";

const [, ratio, figures] = buildDemo() as [Report, Report, Report];

describe("the panel on Điện Biên 2021–2022", () => {
  it("says first that it cannot be checked, then what would follow", () => {
    if (ratio.kind !== "sendRatio") throw new Error("the second panel is the ratio");
    expect(ratio.samePopulation).toBe(false);
    expect(ratio.status).toBe("notCheckable");
    const { status, exactLimit, limit, headroom, concentratedNeeded, decidedBy } = ratio.assessment;
    expect({ status, exactLimit, limit, headroom, concentratedNeeded, decidedBy }).toEqual({
      status: "notMet",
      exactLimit: { numerator: 606, denominator: 5 },
      limit: 121,
      headroom: -1,
      concentratedNeeded: 102,
      decidedBy: ["sendRatio.rounding", "sendRatio.knowledgeCompletion"],
    });
  });

  it.each([
    ["vi", "không kiểm tra được", "121,2", "Vượt 0,8"],
    ["en", "cannot be checked", "121.2", "Over by 0.8"],
  ] as const)("writes the limit to the last figure in %s", (locale, first, limit, over) => {
    const text = renderReport(ratio, { locale });
    expect(text).toContain(limit);
    expect(text).toContain(over);
    expect(text.indexOf(first)).toBeLessThan(text.indexOf(limit));
    expect(text.indexOf(first)).toBeGreaterThan(0);
  });
});

describe("the panel of printed figures", () => {
  it("gives each claim its verdict", () => {
    if (figures.kind !== "figures") throw new Error("the third panel is the figures");
    const verdicts = figures.claims.map(({ id, verdict, ifSamePopulation }) => [
      id,
      verdict,
      ...(ifSamePopulation === undefined ? [] : [ifSamePopulation]),
    ]);
    expect(verdicts).toEqual([
      ["000-2", "notCheckable"],
      ["000-3", "onlyByTruncation"],
      ["001-3", "consistent"],
      ["002-2", "notCheckable", "contradicts"],
      ["002-3", "notCheckable", "byRounding"],
      ["002-4", "notCheckable", "byRounding"],
      ["002-5", "notCheckable", "contradicts"],
      ["002-6", "notCheckable", "exact"],
      ["003-1", "exact"],
      ["003-6", "byRounding"],
      ["003-7", "byRounding"],
      ["003-10", "consistent"],
    ]);
  });

  it("recomputes each to the last printed figure", () => {
    const text = renderReport(figures, { locale: "vi" });
    for (const value of [
      "1,8788%",
      "1,2079",
      "1,3465",
      "1,0609",
      "59.565",
      "111,4754%",
      "104,3048%",
    ]) {
      expect(text).toContain(value);
    }
  });
});
