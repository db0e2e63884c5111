import {
  buildFigureReport,
  buildSendRatioReport,
  renderReport,
  resolveRules,
  type RatioClaim,
  type SendFigures,
} from "cbccvc";
import { describe, expect, it } from "vitest";

const what = { vi: "giữ tỷ lệ", en: "ratio kept" };

function check(
  [concentrated, nonConcentrated, knowledgeCompletion]: readonly [number, number, number?],
  readings: Readonly<Record<string, string>> = {},
  reading?: RatioClaim["reading"],
) {
  const figures: SendFigures = {
    period: "2022",
    concentrated: { persons: concentrated, event: "sent" },
    nonConcentrated: { persons: nonConcentrated, event: "sent" },
    ...(knowledgeCompletion !== undefined && {
      knowledgeCompletion: { persons: knowledgeCompletion, event: "sent" },
    }),
  };
  const report = buildSendRatioReport(figures, resolveRules({ asOf: "2022-12-31", readings }));
  const claim = { id: "x", what, stated: "1:1,2", report, ...(reading && { reading }) };
  const [checked] = buildFigureReport([claim]).claims;
  return [checked?.verdict, checked?.recomputed, checked?.reasons];
}

describe("a claim that the ratio was kept", () => {
  it("is checked under the readings in force", () => {
    expect(check([101, 121])).toEqual(["exact", { numerator: 121, denominator: 101 }, []]);
    expect(check([101, 122])).toEqual(["contradicts", { numerator: 122, denominator: 101 }, []]);
  });

  it("is right by rounding where only a rounding in force lets it hold", () => {
    const ceiling = { "sendRatio.rounding": "ceiling" };
    expect(check([101, 122], ceiling)).toEqual([
      "byRounding",
      { numerator: 122, denominator: 101 },
      [],
    ]);
    expect(check([101, 121], ceiling)[0]).toBe("exact");
  });

  it("recomputes with those completing their knowledge on the side that is in force", () => {
    const withFullTime = { "sendRatio.knowledgeCompletion": "concentrated" };
    expect(check([100, 130, 14], withFullTime)).toEqual([
      "exact",
      { numerator: 65, denominator: 57 },
      [],
    ]);
    const moved = { axis: "sendRatio.knowledgeCompletion", option: "nonConcentrated" };
    expect(check([100, 130, 14], withFullTime, moved)).toEqual([
      "contradicts",
      { numerator: 36, denominator: 25 },
      [],
    ]);
  });

  it("measures rounding by the ratio of the rule, whoever is counted full-time", () => {
    const rounded = {
      "sendRatio.knowledgeCompletion": "concentrated",
      "sendRatio.rounding": "ceiling",
    };
    expect(check([100, 130, 14], rounded)[0]).toBe("exact");
    expect(check([100, 136, 14], rounded)[0]).toBe("exact");
    expect(check([100, 137, 14], rounded)[0]).toBe("byRounding");
    expect(check([100, 138, 14], rounded)[0]).toBe("contradicts");
  });

  it("has nothing to recompute where nobody was sent full-time, and says so", () => {
    expect(check([0, 0])).toEqual([
      "exact",
      null,
      [{ code: "zeroDenominator", params: { input: "concentrated" } }],
    ]);
    expect(check([0, 1])[0]).toBe("contradicts");
  });

  it("cannot be checked where a number is no count", () => {
    expect(check([10.5, 12])).toEqual([
      "notCheckable",
      null,
      [{ code: "invalidCount", params: { input: "concentrated" } }],
    ]);
  });

  it("cannot be checked where a count is missing that the reading needs", () => {
    const moved = { axis: "sendRatio.knowledgeCompletion", option: "concentrated" };
    expect(check([100, 130], {}, moved)).toEqual([
      "notCheckable",
      null,
      [{ code: "inputMissing", params: { input: "knowledgeCompletion" } }],
    ]);
  });
});

describe("a report on the ratio", () => {
  const rules = resolveRules({ asOf: "2022-12-31" });
  const figures = (event: "sent" | "enrolled"): SendFigures => ({
    period: "2022",
    concentrated: { persons: 10, event },
    nonConcentrated: { persons: 12, event },
  });

  it("compares only persons sent", () => {
    expect(buildSendRatioReport(figures("sent"), rules).status).toBe("met");
    expect(buildSendRatioReport(figures("enrolled"), rules).status).toBe("notCheckable");
  });

  it("says that the limit is just used up", () => {
    const text = renderReport(buildSendRatioReport(figures("sent"), rules), { locale: "vi" });
    expect(text).toContain("Vừa hết giới hạn.");
  });

  // 10 full-time allow 12: below, at and above.
  it.each([
    [11, "Còn được cử thêm 1 người hệ không tập trung.", "1 person more may be sent part-time."],
    [12, "Vừa hết giới hạn.", "The limit is just used up."],
    [
      13,
      "Vượt 1 người. Phải cử 11 người hệ tập trung, tức thêm 1 người,",
      "Over by 1 person. 11 persons full-time, that is 1 person more,",
    ],
  ] as const)("says of %i part-time what is open or what repairs it", (persons, vi, en) => {
    const report = buildSendRatioReport(
      { ...figures("sent"), nonConcentrated: { persons, event: "sent" } },
      rules,
    );
    expect(renderReport(report, { locale: "vi" })).toContain(vi);
    expect(renderReport(report, { locale: "en" })).toContain(en);
  });

  it("tells what is over in whole persons where the exact limit lies between two", () => {
    const report = buildSendRatioReport(
      {
        period: "2022",
        concentrated: { persons: 4, event: "sent" },
        nonConcentrated: { persons: 5, event: "sent" },
      },
      rules,
    );
    expect(renderReport(report, { locale: "vi" })).toContain(
      "Vượt 0,2 người, tính tròn là 1 người.",
    );
  });

  it.each([
    ["vi", "đào tạo trung cấp lý luận chính trị", "không áp dụng cho trung cấp", "cao cấp lý luận"],
    ["en", "intermediate political theory", "does not reach the intermediate", "to advanced"],
  ] as const)("names the level, and says where no ratio reaches it, in %s", (locale, ...words) => {
    const report = buildSendRatioReport({ ...figures("sent"), level: "intermediate" }, rules);
    expect(report.status).toBe("notApplicable");
    const [title, reason, other] = words;
    const text = renderReport(report, { locale });
    expect(text).toContain(title);
    expect(text).toContain(reason);
    expect(text).not.toContain(other);
  });

  it("names the rounding in force beside the limit", () => {
    const rounded = resolveRules({
      asOf: "2022-12-31",
      readings: { "sendRatio.rounding": "ceiling" },
    });
    const text = renderReport(buildSendRatioReport(figures("sent"), rounded), { locale: "vi" });
    expect(text).toContain("làm tròn lên");
  });
});
