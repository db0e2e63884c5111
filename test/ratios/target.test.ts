import {
  assessTarget,
  type CalendarDate,
  type CountUnit,
  type CoverageCounts,
  type Fraction,
  type TargetFrequency,
  type TargetAssessment,
  type TargetTerms,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { targetCases } from "../cases/target.cases.ts";

const FOUR_FIFTHS: Fraction = { numerator: 4, denominator: 5 };

function createTarget(
  threshold: TargetTerms["threshold"],
  frequency: TargetFrequency = { every: "year" },
): TargetTerms {
  return { threshold, comparison: "atLeast", frequency };
}

const assess = (counts: CoverageCounts, threshold: TargetTerms["threshold"] = FOUR_FIFTHS) =>
  assessTarget(counts, createTarget(threshold));

describe("assessTarget", () => {
  it.each(targetCases)(
    "answers $status for $counts at $threshold.numerator/$threshold.denominator",
    ({ threshold, counts, status, missing, reason }) => {
      const assessment = assess(counts, threshold);
      expect(assessment.status).toBe(status);
      expect(assessment.personsMissing).toEqual(
        missing === null ? null : { least: missing[0], most: missing[1] },
      );
      expect(assessment.reasons.map(({ code }) => code)).toEqual([reason]);
      expect(assessment.open.length > 0).toBe(status === "unknown");
    },
  );

  it("gives the rate and the distance exactly, as known, at the least and at the most", () => {
    const { rate, distance } = assess({ required: 10, holders: 6, unknown: 3 });
    expect(rate).toEqual({
      known: { numerator: 3, denominator: 5 },
      lowest: { numerator: 3, denominator: 5 },
      highest: { numerator: 9, denominator: 10 },
    });
    expect(distance).toEqual({
      known: { numerator: -1, denominator: 5 },
      lowest: { numerator: -1, denominator: 5 },
      highest: { numerator: 1, denominator: 10 },
    });
  });

  it("says what the unknowns could do to it, and how many must be found out", () => {
    const perhaps = { holders: 1, unknown: 2, others: 3 };
    const { status, ifAllHold, ifNoneHold, open, reasons } = assess({
      required: 10,
      holders: 7,
      unknown: 1,
      perhaps,
    });
    expect({ status, ifAllHold, ifNoneHold }).toEqual({
      status: "unknown",
      ifAllHold: "met",
      ifNoneHold: "notMet",
    });
    expect(open).toEqual([
      { ask: "persons", about: "holds", persons: 1 },
      { ask: "persons", about: "required", persons: 6 },
    ]);
    expect(reasons).toEqual([{ code: "unknownsDecide", params: { unknown: 1, perhaps: 6 } }]);
  });

  it("asks nothing where the unknowns cannot turn it, and still shows them", () => {
    const { open, counts, personsMissing } = assess({ required: 10, holders: 2, unknown: 3 });
    expect(open).toEqual([]);
    expect(counts?.unknown).toBe(3);
    expect(personsMissing).toEqual({ least: 3, most: 6 });
  });

  it("leaves a rate of nobody out, and gives the one that there may be", () => {
    const perhaps = { holders: 2, unknown: 0, others: 0 };
    const { rate, distance, ifAllHold, ifNoneHold } = assess({ required: 0, holders: 0, perhaps });
    expect(rate).toEqual({
      known: null,
      lowest: null,
      highest: { numerator: 1, denominator: 1 },
    });
    expect(distance?.highest).toEqual({ numerator: 1, denominator: 5 });
    expect([ifAllHold, ifNoneHold]).toEqual(["met", "notApplicable"]);
  });

  it("gives the rate and no answer where the threshold was not seen", () => {
    const assessment = assess({ required: 10, holders: 6 }, { gap: "belowTrustFloor" });
    expect(assessment).toMatchObject({
      status: "unknown",
      rate: { known: { numerator: 3, denominator: 5 } },
      distance: null,
      personsMissing: null,
      ifAllHold: null,
      ifNoneHold: null,
      reasons: [{ code: "lawGap", params: { gap: "belowTrustFloor" } }],
      open: [{ ask: "law", gap: "belowTrustFloor" }],
    });
  });

  it("answers exactly at the greatest counts", () => {
    const most = 1e12;
    const perhaps = { holders: most, unknown: most, others: most };
    expect(assess({ required: most, holders: 0, unknown: most, perhaps })).toMatchObject({
      status: "unknown",
      personsMissing: { least: 0, most: 2.4e12 },
    });
    expect(
      assess({ required: most, holders: 798_999_999_999 }, { numerator: 799, denominator: 1000 }),
    ).toMatchObject({
      status: "notMet",
      personsMissing: { least: 1, most: 1 },
      distance: { known: { numerator: -1, denominator: most } },
    });
  });
});

describe("the day of a target", () => {
  it.each([
    ["2020-12-30", false],
    ["2020-12-31", true],
    ["2021-01-01", true],
  ] as const)("measured on %s is due: %s", (measuredOn, isDue) => {
    const target = createTarget(FOUR_FIFTHS, { by: "2020-12-31" });
    expect(assessTarget({ required: 1, holders: 1 }, target, { measuredOn }).isDue).toBe(isDue);
  });

  it("says nothing of being due without a day, or of a yearly target", () => {
    const target = createTarget(FOUR_FIFTHS, { by: "2020-12-31" });
    expect(assessTarget({ required: 1, holders: 1 }, target).isDue).toBeNull();
    const yearly = createTarget(FOUR_FIFTHS);
    const options = { measuredOn: "2020-12-31" } as const;
    expect(assessTarget({ required: 1, holders: 1 }, yearly, options).isDue).toBeNull();
  });

  it("is no day that does not exist: coded, and the rest stands", () => {
    const target = createTarget(FOUR_FIFTHS, { by: "2020-02-30" });
    const measuredOn = "hôm nay" as unknown as CalendarDate;
    expect(assessTarget({ required: 1, holders: 1 }, target, { measuredOn })).toMatchObject({
      status: "met",
      isDue: null,
      reasons: [
        { code: "thresholdReached" },
        { code: "invalidDay", params: { argument: "by", value: "2020-02-30" } },
        { code: "invalidDay", params: { argument: "measuredOn", value: "hôm nay" } },
      ],
    });
  });
});

describe("counts that cannot be", () => {
  const sound = {
    required: 10,
    holders: 5,
    unknown: 1,
    perhaps: { holders: 1, unknown: 1, others: 1 },
  };

  it.each([
    ["required", { ...sound, required: -1 }, "-1"],
    ["required", { ...sound, required: Number.NaN }, "NaN"],
    ["holders", { ...sound, holders: 0.5 }, "0.5"],
    ["holders", { ...sound, holders: Number.POSITIVE_INFINITY }, "Infinity"],
    ["unknown", { ...sound, unknown: Number.NEGATIVE_INFINITY }, "-Infinity"],
    ["perhaps.holders", { ...sound, perhaps: { ...sound.perhaps, holders: -1 } }, "-1"],
    ["perhaps.unknown", { ...sound, perhaps: { ...sound.perhaps, unknown: 1e13 } }, String(1e13)],
    ["perhaps.others", { ...sound, perhaps: { ...sound.perhaps, others: 1.5 } }, "1.5"],
  ] as const)("leave the answer unknown: %s in %o", (field, counts, value) => {
    const assessment = assess(counts);
    expect(assessment).toMatchObject({
      status: "unknown",
      counts: null,
      rate: null,
      distance: null,
      personsMissing: null,
      reasons: [{ code: "invalidCount", params: { field, value } }],
      open: [{ ask: "count", field }],
    });
    expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
  });

  it("are all named", () => {
    const { reasons } = assess({ required: Number.NaN, holders: -1 });
    expect(reasons.map(({ params }) => params)).toEqual([
      { field: "required", value: "NaN" },
      { field: "holders", value: "-1" },
    ]);
  });

  it.each([
    [9, 1, "thresholdReached"],
    [10, 0, "thresholdReached"],
    [10, 1, "partAboveWhole"],
    [11, 0, "partAboveWhole"],
  ] as const)("are %d holders and %d unknown of 10: %s", (holders, unknown, code) => {
    const { status, reasons } = assess({ required: 10, holders, unknown });
    expect(reasons[0]?.code).toBe(code);
    expect(status).toBe(code === "partAboveWhole" ? "unknown" : "met");
  });

  it.each(["participations", "classes"] as const)("are those of %s", (unit) => {
    const target = createTarget(FOUR_FIFTHS);
    expect(assessTarget({ required: 10, holders: 9 }, target, { unit })).toMatchObject({
      status: "unknown",
      counts: null,
      reasons: [{ code: "notPersons", params: { unit } }],
      open: [
        { ask: "count", field: "required" },
        { ask: "count", field: "holders" },
      ],
    });
  });

  it("are absent or null in data that no compiler saw", () => {
    const untyped = { required: 10, unknown: null, perhaps: null };
    expect(assess(untyped as unknown as CoverageCounts).reasons).toEqual([
      { code: "invalidCount", params: { field: "holders", value: "undefined" } },
    ]);
    const unit = null as unknown as CountUnit;
    const target = createTarget(FOUR_FIFTHS);
    expect(assessTarget({ required: 10, holders: 8 }, target, { unit }).status).toBe("met");
  });
});

describe("what an untyped caller gives in place of an object", () => {
  const sound = createTarget(FOUR_FIFTHS);
  const counts = { required: 10, holders: 8 };
  const assessAny = assessTarget as (...given: readonly unknown[]) => TargetAssessment;

  it.each([null, undefined, 5, "80%"])("has none of its parts: %s", (nothing) => {
    expect(assessAny(nothing, sound).reasons[0]?.code).toBe("invalidCount");
    expect(assessAny(counts, nothing).reasons[0]?.code).toBe("invalidThreshold");
    expect(assessAny(counts, { ...sound, threshold: nothing }).status).toBe("unknown");
    expect(assessAny(counts, { ...sound, frequency: nothing })).toMatchObject({
      status: "met",
      isDue: null,
    });
    expect(assessAny(counts, sound, nothing).status).toBe("met");
  });

  it("is no other comparison than the one there is", () => {
    const { status, reasons } = assessAny(counts, { ...sound, comparison: "atMost" });
    expect(status).toBe("unknown");
    expect(reasons).toEqual([{ code: "invalidThreshold", params: { value: "atMost 4/5" } }]);
  });
});

describe("a threshold that cannot be", () => {
  it.each([
    [0, 5, "0/5"],
    [-1, 5, "-1/5"],
    [6, 5, "6/5"],
    [1, 0, "1/0"],
    [0.8, 1, "0.8/1"],
    [Number.NaN, 1, "NaN/1"],
    [1, Number.POSITIVE_INFINITY, "1/Infinity"],
    [1, 1001, "1/1001"],
  ] as const)("is %d over %d: the rate stands, the answer is unknown", (n, d, value) => {
    const assessment = assess({ required: 10, holders: 8 }, { numerator: n, denominator: d });
    expect(assessment).toMatchObject({
      status: "unknown",
      rate: { known: FOUR_FIFTHS },
      personsMissing: null,
      reasons: [{ code: "invalidThreshold", params: { value } }],
    });
  });

  it.each([
    [1, 1000],
    [1000, 1000],
  ])("is none of %d over %d", (numerator, denominator) => {
    expect(assess({ required: 10, holders: 10 }, { numerator, denominator }).status).toBe("met");
  });
});
