import {
  buildFigureReport,
  buildSendRatioReport,
  buildSendRatioTable,
  renderReport,
  resolveRules,
  type CalendarDate,
  type CountingEvent,
  type Participation,
  type RatioClaim,
  type RulesQuery,
  type SendFigures,
  type SendRatioReport,
} from "cbccvc";
import { describe, expect, it } from "vitest";

const what = { vi: "giữ tỷ lệ", en: "ratio kept" };

/** 10 full-time and 12 part-time, each with its event. */
function countedBy(concentrated: CountingEvent, nonConcentrated: CountingEvent): SendFigures {
  return {
    period: "2022",
    concentrated: { persons: 10, event: concentrated },
    nonConcentrated: { persons: 12, event: nonConcentrated },
  };
}

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

  it("cannot be checked where nobody was sent at all, and says so", () => {
    expect(check([0, 0])).toEqual([
      "notCheckable",
      null,
      [{ code: "zeroDenominator", params: { input: "concentrated" } }],
    ]);
    expect(check([0, 1])).toEqual(["contradicts", null, []]);
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
    // Whatever their number is, 100 full-time and they allow the 120.
    expect(check([100, 120], {}, moved)).toEqual(["consistent", null, []]);
    const partTime = { axis: "sendRatio.knowledgeCompletion", option: "nonConcentrated" };
    expect(check([100, 121], {}, partTime)).toEqual(["contradicts", null, []]);
  });

  const kept = (asOf: CalendarDate, options: Omit<RulesQuery, "asOf"> = {}): SendRatioReport =>
    buildSendRatioReport(countedBy("sent", "sent"), resolveRules({ asOf, ...options }));
  const reasonsOf = (report: SendRatioReport, claim: Partial<RatioClaim> = {}) => {
    const stated = "1:1,2";
    const [checked] = buildFigureReport([{ id: "x", what, stated, report, ...claim }]).claims;
    return [checked?.verdict, checked?.reasons];
  };

  it.each([
    ["1:1,2", "exact", []],
    ["5:6", "exact", []],
    ["1:1,1", "notCheckable", ["otherRatio"]],
    ["1:1,3", "notCheckable", ["otherRatio"]],
    ["0:0", "notCheckable", ["otherRatio"]],
    ["1,2", "notCheckable", ["notRatio"]],
    ["một chấm hai", "notCheckable", ["unreadable"]],
    ["10:06", "notCheckable", ["unreadable"]],
    [null as unknown as string, "notCheckable", ["unreadable"]],
  ] as const)("that is stated as %s is %s", (stated, verdict, codes) => {
    const [found, reasons] = reasonsOf(kept("2022-12-31"), { stated });
    expect(found).toBe(verdict);
    expect((reasons as readonly { readonly code: string }[]).map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it.each(["vi", "en"] as const)("says why it gives no answer, in %s", (locale) => {
    const before = kept("2019-06-30");
    const after = kept("2026-06-30");
    const unseen = kept("2022-12-31", { trustFloor: "text" });
    const intermediate = buildSendRatioReport(
      { ...countedBy("sent", "sent"), level: "intermediate" },
      resolveRules({ asOf: "2022-12-31" }),
    );
    const misspelt = { ...countedBy("sent", "sent"), level: "advnaced" };
    const unnamed = buildSendRatioReport(misspelt, resolveRules({ asOf: "2022-12-31" }));
    const cases = [
      [before, "lawGap", before.catalogue.gaps["sendRatioStart"]?.about[locale]],
      [after, "lawGap", after.catalogue.gaps["sendRatioFrom20250829"]?.about[locale]],
      [unseen, "lawGap", undefined],
      [intermediate, "levelNotCovered", undefined],
      [unnamed, "unknownLevel", "advnaced"],
    ] as const;
    for (const [report, code, words] of cases) {
      const [verdict, reasons] = reasonsOf(report);
      expect([verdict, reasons]).toMatchObject(["notCheckable", [{ code }]]);
      const claims = buildFigureReport([{ id: "x", what, stated: "1:1,2", report }]);
      const text = renderReport(claims, { locale });
      expect(text).not.toMatch(/sendRatio|trustFloor|undefined/u);
      if (words !== undefined) expect(text).toContain(words);
    }
  });

  it.each([
    ["sendRatio.rounding", "up"],
    ["sendRatio.mode", "exact"],
    ["constructor", "exact"],
  ])("refuses the option %s %s that does not exist", (axis, option) => {
    expect(reasonsOf(kept("2022-12-31"), { reading: { axis, option } })).toEqual([
      "notCheckable",
      [{ code: "unknownOption", params: { reading: axis, option } }],
    ]);
  });

  it("is checked for a level that only another option reaches", () => {
    const report = buildSendRatioReport(
      { ...countedBy("sent", "sent"), level: "intermediate" },
      resolveRules({ asOf: "2022-12-31" }),
    );
    const moved = { axis: "sendRatio.levels", option: "intermediateToo" };
    expect(reasonsOf(report, { reading: moved })).toEqual(["exact", []]);
    const rounded = { axis: "sendRatio.rounding", option: "ceiling" };
    expect(reasonsOf(report, { reading: rounded })).toMatchObject([
      "notCheckable",
      [{ code: "levelNotCovered", params: { level: "intermediate" } }],
    ]);
  });
});

describe("a report on the ratio", () => {
  const rules = resolveRules({ asOf: "2022-12-31" });
  const figures = (event: CountingEvent) => countedBy(event, event);

  it.each([
    ["sent", "sent", "met", []],
    ["enrolled", "enrolled", "met", ["countedByOtherEvent"]],
    ["completed", "completed", "met", ["countedByOtherEvent"]],
    ["sent", "enrolled", "notCheckable", []],
    ["enrolled", "sent", "notCheckable", []],
    ["enrolled", "completed", "notCheckable", []],
  ] as const)("compares counts of one event: %s and %s", (full, part, status, codes) => {
    const report = buildSendRatioReport(countedBy(full, part), rules);
    expect(report.status).toBe(status);
    expect(report.samePopulation).toBe(full === part);
    expect(report.remarks.map(({ code }) => code)).toEqual(codes);
    const [claim] = buildFigureReport([{ id: "x", what, stated: "1:1,2", report }]).claims;
    expect(claim?.verdict).toBe(full === part ? "exact" : "notCheckable");
    expect(claim?.warnings.map(({ code }) => code)).toEqual(codes);
  });

  it.each(["sent", "enrolled", "completed"] as const)(
    "says of typed counts what the table says of records, counted as %s",
    (event) => {
      const records = Array.from({ length: 22 }, (_, index): Participation => {
        const mode = index < 10 ? "concentrated" : "nonConcentrated";
        const days = {
          sentOn: "2022-03-01",
          startsOn: "2022-03-01",
          endsOn: "2022-09-01",
        } as const;
        const course = { field: "politicalTheory", level: "advanced", mode, ...days } as const;
        return { official: `LS-${String(index)}`, course, status: "completed" };
      });
      const window = { event, from: "2022-01-01", through: "2022-12-31" } as const;
      const table = buildSendRatioTable(records, () => rules, window);
      const report = buildSendRatioReport(figures(event), rules);
      expect(table.periods.at(-1)?.lines[0]?.status).toBe(report.status);
      expect(table.remarks).toEqual(report.remarks);
    },
  );

  it.each([
    [
      "vi",
      "sự kiện “là học viên”, còn tỷ lệ nói về số người được cử đi",
      "không cùng một cách đếm",
    ],
    ["en", "persons enrolled", "not of the same event"],
  ] as const)("tells in %s that the ratio speaks of persons sent", (locale, said, unsaid) => {
    const text = renderReport(buildSendRatioReport(figures("enrolled"), rules), { locale });
    expect(text).toContain(said);
    expect(text).not.toContain(unsaid);
  });

  describe("with those completing their knowledge of another event", () => {
    const mixed: SendFigures = {
      period: "2022",
      concentrated: { persons: 100, event: "sent" },
      nonConcentrated: { persons: 110, event: "sent" },
      knowledgeCompletion: { persons: 30, event: "completed" },
    };
    const counting = (side: string) =>
      buildSendRatioReport(
        mixed,
        resolveRules({ asOf: "2022-12-31", readings: { "sendRatio.knowledgeCompletion": side } }),
      );

    it.each([
      ["apart", "met", "met"],
      ["concentrated", "notCheckable", "met"],
      ["nonConcentrated", "notCheckable", "notMet"],
    ] as const)("under %s is %s", (side, status, assumed) => {
      const report = counting(side);
      expect([report.status, report.assessment.status]).toEqual([status, assumed]);
      expect(report.samePopulation).toBe(side === "apart");
    });

    it("needs the same care in each row of the other readings", () => {
      const { readings, decidedBy } = counting("apart");
      const shown = readings.map((each) => [each.option, each.samePopulation, each.status]);
      expect(shown).toContainEqual(["concentrated", false, "notCheckable"]);
      expect(shown).toContainEqual(["nonConcentrated", false, "notCheckable"]);
      expect(shown).toContainEqual(["ceiling", true, "met"]);
      expect(decidedBy).toEqual(["sendRatio.knowledgeCompletion"]);
      const text = renderReport(counting("apart"), { locale: "en" });
      expect(text).toMatch(/not checkable; if the same people: not met/u);
    });

    it("and a claim under such a reading", () => {
      const claim = { id: "x", what, stated: "1:1,2", report: counting("apart") };
      const under = (option: string) =>
        buildFigureReport([
          { ...claim, reading: { axis: "sendRatio.knowledgeCompletion", option } },
        ]).claims[0];
      expect(under("apart")).toMatchObject({ verdict: "exact", reasons: [] });
      expect(under("nonConcentrated")).toMatchObject({
        verdict: "notCheckable",
        ifSamePopulation: "contradicts",
        reasons: [{ code: "populationsNotShown" }],
      });
    });
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
