import {
  buildSendRatioTable,
  isCbccvcError,
  type CalendarDate,
  type Course,
  type Participation,
  type SendRatioTable,
  type SendRatioTableOptions,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

const rulesOn = (asOf: CalendarDate) => resolveOnce({ asOf });

const window2022 = { event: "sent", from: "2022-01-01", through: "2022-12-31" } as const;
const window2021To2022 = { ...window2022, from: "2021-01-01" } as const;

const F = "concentrated";
const P = "nonConcentrated";

interface Given extends Partial<Omit<Participation, "course">> {
  readonly mode?: typeof F | typeof P;
  readonly course?: Partial<Course>;
}

/** One sent on 1 March 2022 to advanced theory; `mode` absent, the form is not told. */
function send(official: string, { mode, course, ...more }: Given = {}): Participation {
  return {
    official,
    course: {
      field: "politicalTheory",
      level: "advanced",
      sentOn: "2022-03-01",
      ...(mode !== undefined && { mode }),
      ...course,
    },
    status: "sent",
    ...more,
  };
}

/** So many persons of one form, named apart. */
function sendMany(count: number, mode: typeof F | typeof P, unit: string, course = {}) {
  return Array.from({ length: count }, (_, index) =>
    send(`${unit}-${mode}-${String(index)}`, { mode, unit, course }),
  );
}

const dropUnit = ({ unit, ...record }: Participation): Participation => {
  expect(unit).toBeDefined();
  return record;
};

const build = (
  records: readonly Participation[],
  options: SendRatioTableOptions = window2022,
): SendRatioTable => buildSendRatioTable(records, rulesOn, options);

const windowOf = (table: SendRatioTable) => table.periods.at(-1)!;

function lineOf(table: SendRatioTable, unit: string | null = null, place = -1) {
  const line = table.periods.at(place)?.lines.find((each) => each.unit === unit);
  if (line === undefined) throw new Error(`no line of ${String(unit)}`);
  return line;
}

describe("what a table says of one period", () => {
  it("is whether, by how much and how to repair, from records", () => {
    const table = build([...sendMany(5, F, "A"), ...sendMany(7, P, "A")]);
    expect(table).toMatchObject({ event: "sent", from: "2022-01-01", through: "2022-12-31" });
    expect(lineOf(table)).toMatchObject({
      kind: "whole",
      counts: { concentrated: 5, nonConcentrated: 7, knowledgeCompletion: 0 },
      status: "notMet",
      assessment: { limit: 6, headroom: -1, overBy: 1, stillOpen: 0, concentratedMissing: 1 },
      range: null,
      reasons: [{ code: "aboveLimit", params: { nonConcentrated: 7, limit: 6 } }],
    });
  });

  it("says where the limits of units add up to less than that of the whole", () => {
    const records = ["A", "B", "C"].flatMap((unit) => [
      ...sendMany(4, F, unit),
      ...sendMany(4, P, unit),
    ]);
    const table = build(records, { ...window2022, judgeUnitsYearly: true });
    const { sumOfUnitLimits, remarks, lines } = windowOf(table);
    expect(lines.map(({ assessment }) => assessment?.limit)).toEqual([14, 4, 4, 4]);
    expect(lines.map(({ assessment }) => assessment?.stillOpen)).toEqual([2, 0, 0, 0]);
    expect([sumOfUnitLimits, remarks]).toEqual([
      12,
      [{ code: "unitLimitsBelowWhole", params: { sumOfUnitLimits: 12, limit: 14 } }],
    ]);
  });

  // Two units share 5 full-time: at 4 and 1 their limits lose a person, at 5 and 0 they lose none.
  it.each([
    [4, 1, 5, ["unitLimitsBelowWhole"]],
    [5, 0, 6, []],
  ] as const)("of %i and %i full-time remarks on it or not", (a, b, sum, codes) => {
    const { sumOfUnitLimits, remarks } = windowOf(
      build([...sendMany(a, F, "A"), ...sendMany(b, F, "B")]),
    );
    expect([sumOfUnitLimits, remarks.map(({ code }) => code)]).toEqual([sum, codes]);
  });

  it("blames no unit for those whose unit is not told", () => {
    const records = [...sendMany(5, F, "A"), ...sendMany(5, F, "B").map(dropUnit)];
    const { sumOfUnitLimits, remarks, lines, withoutUnit } = windowOf(build(records));
    expect([lines[0]?.assessment?.limit, sumOfUnitLimits, withoutUnit]).toEqual([12, 6, 5]);
    expect(remarks).toEqual([]);
    const small = [...sendMany(4, F, "A"), ...sendMany(1, F, "C")];
    expect(windowOf(build([...records, ...small])).remarks).toEqual([]);
    const both = [...sendMany(5, F, "B").map(dropUnit), ...small];
    expect(windowOf(build(both)).remarks).toEqual([
      { code: "unitLimitsBelowWhole", params: { sumOfUnitLimits: 5, limit: 6 } },
    ]);
  });

  it("gives each unit its share of those sent part-time", () => {
    const table = build([...sendMany(1, P, "A"), ...sendMany(3, P, "B"), ...sendMany(1, F, "C")]);
    expect(windowOf(table).lines.map(({ unit, share }) => [unit, share])).toEqual([
      [null, { numerator: 1, denominator: 1 }],
      ["A", { numerator: 1, denominator: 4 }],
      ["B", { numerator: 3, denominator: 4 }],
      ["C", { numerator: 0, denominator: 1 }],
    ]);
    expect(lineOf(build([])).share).toBeNull();
  });

  it("counts a person once in each form, however many the participations", () => {
    const table = build([
      send("LS-01", { mode: P, course: { sentOn: "2022-02-01" } }),
      send("LS-01", { mode: P, course: { sentOn: "2022-09-01" } }),
      send("LS-01", { mode: F }),
    ]);
    expect(lineOf(table).counts).toMatchObject({ concentrated: 1, nonConcentrated: 1 });
    expect(table.records.counted).toBe(3);
  });

  it("counts one whom two units sent once in the group above, and says so", () => {
    const table = build(
      [
        send("LS-01", { mode: P, unit: "A" }),
        send("LS-01", { mode: P, unit: "B" }),
        send("LS-02", { mode: F, unit: "A" }),
      ],
      { ...window2022, within: { A: "G", B: "G" } },
    );
    const counts = windowOf(table).lines.map(({ unit, kind, within, counts: c, ...rest }) => [
      ...[unit, kind, within, c.concentrated, c.nonConcentrated, rest.inSeveralUnits],
    ]);
    expect(counts).toEqual([
      [null, "whole", null, 1, 1, 1],
      ["A", "unit", "G", 1, 1, 0],
      ["B", "unit", "G", 0, 1, 0],
      ["G", "group", null, 1, 1, 1],
    ]);
  });

  it("rolls units up to any depth, and shows those that sent nobody", () => {
    const table = build([...sendMany(2, F, "A"), ...sendMany(1, F, "G"), ...sendMany(1, F, "X")], {
      ...window2022,
      within: { A: "G", B: "G", G: "H" },
    });
    const found = windowOf(table).lines.map(({ unit, kind, counts }) => [
      ...[unit, kind, counts.concentrated],
    ]);
    expect(found).toEqual([
      [null, "whole", 4],
      ["A", "unit", 2],
      ["B", "unit", 0],
      ["G", "group", 3],
      ["H", "group", 3],
      ["X", "unit", 1],
    ]);
    // By what each sent itself: 2 of A, 1 of G, 1 of X.
    expect(windowOf(table).sumOfUnitLimits).toBe(4);
  });

  it("counts those without a unit in the whole only", () => {
    const table = build([send("LS-01", { mode: F }), ...sendMany(1, P, "A")]);
    expect([windowOf(table).withoutUnit, windowOf(table).lines.length]).toEqual([1, 2]);
    expect(lineOf(table).counts).toMatchObject({ concentrated: 1, nonConcentrated: 1 });
  });

  it("keeps those who complete their knowledge apart, whatever the form", () => {
    const course = { isKnowledgeCompletion: true };
    const records = [
      ...sendMany(5, F, "A"),
      ...sendMany(6, P, "A"),
      send("LS-01", { mode: P, unit: "A", course }),
      send("LS-02", { unit: "A", course }),
    ];
    expect(lineOf(build(records))).toMatchObject({
      counts: { concentrated: 5, nonConcentrated: 6, knowledgeCompletion: 2 },
      unclear: { persons: 0 },
      status: "met",
      decidedBy: ["sendRatio.knowledgeCompletion"],
    });
    const counted = (asOf: CalendarDate) =>
      resolveOnce({ asOf, readings: { "sendRatio.knowledgeCompletion": "nonConcentrated" } });
    const table = buildSendRatioTable(records, counted, window2022);
    expect(lineOf(table)).toMatchObject({ status: "notMet", assessment: { overBy: 2 } });
  });
});

describe("the periods of a table", () => {
  it("are the years, the stretches to the end of each between, and the window", () => {
    const { periods } = build([], { event: "sent", from: "2021-03-01", through: "2024-06-30" });
    expect(periods.map(({ kind, from, through }) => [kind, from, through])).toEqual([
      ["year", "2021-03-01", "2021-12-31"],
      ["year", "2022-01-01", "2022-12-31"],
      ["year", "2023-01-01", "2023-12-31"],
      ["year", "2024-01-01", "2024-06-30"],
      ["cumulative", "2021-03-01", "2022-12-31"],
      ["cumulative", "2021-03-01", "2023-12-31"],
      ["window", "2021-03-01", "2024-06-30"],
    ]);
  });

  const records = [
    ...sendMany(2, F, "A", { sentOn: "2021-05-01" }),
    ...sendMany(2, P, "A", { sentOn: "2022-05-01" }),
  ];

  it("judge a unit by a single year only where somebody asks for it", () => {
    const table = build(records, window2021To2022);
    expect(lineOf(table, "A", 1)).toMatchObject({
      counts: { concentrated: 0, nonConcentrated: 2 },
      status: null,
      assessment: null,
      reasons: [{ code: "notJudgedYearly", params: {} }],
    });
    expect(lineOf(table, null, 1).status).toBe("notMet");
    expect(lineOf(table, "A").status).toBe("met");
    const asked = build(records, { ...window2021To2022, judgeUnitsYearly: true });
    expect(lineOf(asked, "A", 1)).toMatchObject({
      status: "notMet",
      assessment: { concentratedMissing: 2 },
    });
  });

  it("take a window within one year for a single year", () => {
    expect(lineOf(build(records), "A").status).toBeNull();
    expect(lineOf(build(records, { ...window2022, judgeUnitsYearly: true }), "A").status).toBe(
      "notMet",
    );
  });

  it.each([
    ["2021-01-01", "2025-08-28", "inForce", "met", []],
    ["2021-01-02", "2025-08-27", "inForce", "met", []],
    ["2020-12-31", "2025-08-28", "changes", "unknown", ["sendRatioStart"]],
    ["2021-01-01", "2025-08-29", "changes", "unknown", ["sendRatioFrom20250829"]],
    // One gap at the first day, another at the last: both are named.
    ["2020-12-31", "2025-08-29", "changes", "unknown", ["sendRatioStart", "sendRatioFrom20250829"]],
  ] as const)("from %s through %s: the rule is %s", (from, through, state, status, gaps) => {
    const table = build([], { event: "sent", from, through });
    const { rule, sumOfUnitLimits } = windowOf(table);
    expect([rule, sumOfUnitLimits]).toEqual([state, state === "inForce" ? 0 : null]);
    const line = lineOf(table);
    expect(line.status).toBe(status);
    if (state === "changes") {
      expect(line).toMatchObject({
        assessment: null,
        reasons: [{ code: "ruleChangesWithin", params: { gaps } }],
      });
    }
  });

  it.each([
    ["2020-06-01", "2020-12-31", "sendRatioStart"],
    ["2025-08-29", "2026-01-31", "sendRatioFrom20250829"],
  ] as const)("from %s through %s lie in the gap %s", (from, through, gap) => {
    const table = build(records, { event: "sent", from, through });
    expect(lineOf(table)).toMatchObject({
      status: "unknown",
      assessment: { open: [{ ask: "law", gap }] },
      reasons: [{ code: "lawGap", params: { gap } }],
    });
    expect(windowOf(table).sumOfUnitLimits).toBeNull();
  });

  it("find a gap in the middle of a window whose ends agree", () => {
    const holed = (asOf: CalendarDate) =>
      resolveOnce({ asOf: asOf.startsWith("2022") ? "2020-06-01" : asOf });
    const { periods } = buildSendRatioTable([], holed, {
      event: "sent",
      from: "2021-01-01",
      through: "2023-12-31",
    });
    expect(periods.map(({ rule }) => rule)).toEqual([
      ...["inForce", "gap", "inForce"],
      ...["changes", "changes"],
    ]);
  });

  it("say where they reach beyond what was checked", () => {
    const { checkedThrough } = rulesOn("2022-12-31");
    const at = (through: CalendarDate) =>
      build([], { event: "sent", from: "2022-01-01", through }).afterCheckedDay;
    const nextYear = String(Number(checkedThrough.slice(0, 4)) + 1);
    expect([at(checkedThrough), at(`${nextYear}-01-01` as CalendarDate)]).toEqual([
      undefined,
      true,
    ]);
  });
});

describe("what a record does not tell", () => {
  const fullTime = sendMany(5, F, "A");

  it("leaves an answer open only where it can turn it", () => {
    const open = build([...fullTime, ...sendMany(6, P, "A"), send("LS-01", { unit: "A" })]);
    expect(lineOf(open)).toMatchObject({
      status: "unknown",
      assessment: { status: "met" },
      unclear: { persons: 1, formNotTold: 1, eventNotKnown: 0, dayNotKnown: 0 },
      range: {
        worst: {
          counts: { concentrated: 5, nonConcentrated: 7 },
          assessment: { status: "notMet", overBy: 1 },
        },
        best: {
          counts: { concentrated: 6, nonConcentrated: 6 },
          assessment: { status: "met", stillOpen: 1 },
        },
      },
      reasons: [{ code: "unclearDecides", params: {} }],
    });
    const kept = build([...fullTime, ...sendMany(5, P, "A"), send("LS-01", { unit: "A" })]);
    expect(lineOf(kept)).toMatchObject({ status: "met", range: { worst: {} } });
    // Even as the sixth full-time, 7 are allowed.
    const over = build([...fullTime, ...sendMany(8, P, "A"), send("LS-01", { unit: "A" })]);
    expect(lineOf(over).status).toBe("notMet");
  });

  it("shows no range where somebody unclear is counted already", () => {
    const twice = [
      ...fullTime,
      send("A-concentrated-0", { mode: F, unit: "A", course: { sentOn: "2021-12-31" } }),
    ];
    const undated = send("A-concentrated-0", { mode: F, unit: "A" });
    const { sentOn, ...course } = undated.course;
    expect(sentOn).toBe("2022-03-01");
    const table = build([...twice, { ...undated, course }]);
    expect(lineOf(table)).toMatchObject({ unclear: { persons: 1, dayNotKnown: 1 }, range: null });
    expect(table.records).toMatchObject({ counted: 5, unclear: 1, outside: 1 });
  });

  // Of those who complete their knowledge, one on an unknown day: nobody, or one, counts with a form.
  it.each([
    ["apart", 6, "met", [0, 1], ["met", "met"]],
    ["nonConcentrated", 6, "unknown", [1, 0], ["notMet", "met"]],
    ["nonConcentrated", 5, "met", [1, 0], ["met", "met"]],
    ["concentrated", 7, "unknown", [0, 1], ["notMet", "met"]],
    ["concentrated", 6, "met", [0, 1], ["met", "met"]],
  ] as const)("with completion %s and %i part-time is %s", (side, partTime, status, most, ends) => {
    const course = { field: "politicalTheory", level: "advanced", isKnowledgeCompletion: true };
    const records = [
      ...fullTime,
      ...sendMany(partTime, P, "A"),
      { official: "LS-01", unit: "A", status: "sent", course } as const,
    ] as readonly Participation[];
    const moved = (asOf: CalendarDate) =>
      resolveOnce({ asOf, readings: { "sendRatio.knowledgeCompletion": side } });
    const { range, ...line } = lineOf(buildSendRatioTable(records, moved, window2022));
    expect(line.status).toBe(status);
    const [worst, best] = [range?.worst, range?.best];
    expect([worst?.counts.knowledgeCompletion, best?.counts.knowledgeCompletion]).toEqual(
      // On no side it matters to nobody; it is shown with the full-time.
      most,
    );
    expect([worst?.assessment.status, best?.assessment.status]).toEqual(ends);
  });

  it("leaves open whether one who withdrew had enrolled", () => {
    const enrolled = { ...window2022, event: "enrolled" } as const;
    const course = { startsOn: "2022-09-05" } as const;
    const gone = send("LS-01", { mode: P, status: "withdrawn", course });
    const table = build([gone], enrolled);
    expect(lineOf(table)).toMatchObject({
      status: "unknown",
      unclear: { persons: 1, eventNotKnown: 1, dayNotKnown: 0 },
    });
    expect(build([gone]).records.counted).toBe(1);
    const after = build([{ ...gone, enrolledOn: "2022-09-06" }], enrolled);
    expect(after.records).toMatchObject({ counted: 1, unclear: 0 });
  });

  // Around the end of 2022, by the day of enrolment.
  it.each([
    ["2022", "counted", "outside"],
    ["2022-12", "counted", "outside"],
    ["2022-12-31", "counted", "outside"],
    ["2023", "outside", "counted"],
    ["2023-01-01", "outside", "counted"],
    ["2022-02-30", "unclear", "unclear"],
    [undefined, "unclear", "unclear"],
  ] as const)("enrolled on %s is %s in 2022 and %s in 2023", (enrolledOn, in2022, in2023) => {
    const one = send("LS-01", {
      mode: F,
      status: "enrolled",
      ...(enrolledOn !== undefined && { enrolledOn }),
    });
    const kindOf = (year: string) => {
      const { counted, unclear, outside } = build([one], {
        event: "enrolled",
        from: `${year}-01-01` as CalendarDate,
        through: `${year}-12-31` as CalendarDate,
      }).records;
      return counted === 1 ? "counted" : unclear === 1 ? "unclear" : outside === 1 && "outside";
    };
    expect([kindOf("2022"), kindOf("2023")]).toEqual([in2022, in2023]);
  });

  it("leaves a year open that a period cuts, on both sides of the cut", () => {
    const one = send("LS-01", { mode: F, status: "enrolled", enrolledOn: "2022" });
    const options = { event: "enrolled", from: "2021-01-01", through: "2022-06-30" } as const;
    expect(build([one], options).records).toMatchObject({ counted: 0, unclear: 1 });
    const whole = build([one], { ...options, through: "2023-06-30" });
    expect(whole.periods.map(({ lines: [line] }) => line?.counts.concentrated)).toEqual([
      ...[0, 1, 0, 1, 1],
    ]);
  });

  it("takes the first day of the course for that of enrolment, and its last for completion", () => {
    const course = { startsOn: "2021-09", endsOn: "2022-06" } as const;
    const one = send("LS-01", { mode: F, status: "completed", course });
    const countedBy = (event: "sent" | "enrolled" | "completed") =>
      [window2022, { from: "2021-01-01", through: "2021-12-31" } as const].map(
        (days) => build([one], { ...days, event }).records.counted,
      );
    expect(countedBy("sent")).toEqual([1, 0]);
    expect(countedBy("enrolled")).toEqual([0, 1]);
    expect(countedBy("completed")).toEqual([1, 0]);
  });

  it("takes a form that does not exist for one that is not told", () => {
    const odd = send("LS-01", { mode: "evening" as never });
    expect(lineOf(build([odd])).unclear.formNotTold).toBe(1);
  });
});

describe("the rows of a table", () => {
  it("are each counted, unclear, outside, of another course or without the event", () => {
    const records = [
      send("LS-01", { mode: F }),
      send("LS-02"),
      send("LS-03", { mode: F, course: { sentOn: "2023-01-01" } }),
      send("LS-04", { mode: F, course: { level: "intermediate" } }),
      send("LS-05", { mode: F, course: { field: "stateManagement" } }),
      send("LS-06", { mode: F, status: "registered" }),
    ];
    expect(build(records).records).toEqual({
      rows: 6,
      counted: 1,
      unclear: 1,
      outside: 1,
      otherCourses: 2,
      notCounted: 1,
    });
  });

  it.each([
    ["elementary", "notApplicable", "levelNotCovered"],
    ["advnaced", "unknown", "unknownLevel"],
    ["constructor", "unknown", "unknownLevel"],
  ] as const)("of the level %s are %s", (level, status, code) => {
    expect(lineOf(build([], { ...window2022, level }))).toMatchObject({
      status,
      decidedBy: [],
      reasons: [{ code, params: { level } }],
    });
  });

  it("of the intermediate level are counted, and judged where a reading says so", () => {
    const course = { level: "intermediate" };
    const records = [...sendMany(1, F, "A", course), ...sendMany(2, P, "A", course)];
    const options = { ...window2022, level: "intermediate" } as const;
    const table = build(records, options);
    expect([table.level, table.records.counted]).toEqual(["intermediate", 3]);
    expect(lineOf(table)).toMatchObject({
      status: "notApplicable",
      decidedBy: ["sendRatio.levels"],
      reasons: [{ code: "levelNotCovered", params: { level: "intermediate" } }],
    });
    const reaching = (asOf: CalendarDate) =>
      resolveOnce({ asOf, readings: { "sendRatio.levels": "intermediateToo" } });
    const reached = buildSendRatioTable(records, reaching, options);
    expect(lineOf(reached)).toMatchObject({ status: "notMet", assessment: { overBy: 1 } });
  });
});

describe("what cannot be asked for", () => {
  const infoOf = (options: Partial<SendRatioTableOptions>) => {
    try {
      build([], { ...window2022, ...options });
    } catch (error) {
      if (isCbccvcError(error, "groupCycle")) return error.info.units;
      if (isCbccvcError(error, "emptyPeriod")) return error.info.through;
      if (isCbccvcError(error, "invalidDay")) return error.info.argument;
      if (isCbccvcError(error, "periodTooLong")) return error.info.mostYears;
    }
    return null;
  };

  it.each([
    [{ A: "B", B: "C", C: "B" }, ["B", "C"]],
    [{ A: "A" }, ["A"]],
  ])("are groups in a circle, %j", (within, units) => {
    expect(infoOf({ within })).toEqual(units);
  });

  it.each([
    ["2021-12-31", "2021-12-31"],
    ["2022-01-01", null],
    ["2022-02-30", "through"],
    // At most 100 calendar years.
    ["2121-12-31", null],
    ["2122-01-01", 100],
    ["9999-12-31", 100],
  ] as const)("is a window from 2022-01-01 through %s", (through, info) => {
    expect(infoOf({ through })).toBe(info);
  });

  it("is a window from a part of a day", () => {
    expect(infoOf({ from: "2022-01" as CalendarDate })).toBe("from");
  });
});
