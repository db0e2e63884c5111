import { assessQuota, type CountUnit, type Quota } from "cbccvc";
import { describe, expect, it } from "vitest";

const quota: Quota = {
  of: { field: "politicalTheory", levels: ["advanced"], modes: ["concentrated"] },
  year: 2022,
  seats: 60,
  givenBy: "Ban Tổ chức Tỉnh ủy",
  unit: "SNV",
};

describe("assessQuota", () => {
  it.each([
    [0, "open", 60, 0, { numerator: 0, denominator: 1 }],
    [59, "open", 1, 0, { numerator: 59, denominator: 60 }],
    [60, "full", 0, 0, { numerator: 1, denominator: 1 }],
    [61, "exceeded", 0, 1, { numerator: 61, denominator: 60 }],
  ] as const)("finds of 60 seats with %d used: %s", (count, status, seatsLeft, overBy, rate) => {
    expect(assessQuota(quota, { count, unit: "persons" })).toEqual({
      status,
      seatsLeft: { least: seatsLeft, most: seatsLeft },
      overBy: { least: overBy, most: overBy },
      attainmentRate: { least: rate, most: rate },
      reasons: [],
    });
  });

  it.each([
    [0, "full"],
    [1, "exceeded"],
  ] as const)("has no rate where no seat was given and %d used one: %s", (count, status) => {
    const assessment = assessQuota({ ...quota, seats: 0 }, { count, unit: "persons" });
    expect(assessment).toMatchObject({
      status,
      attainmentRate: null,
      overBy: { least: count, most: count },
    });
  });

  it.each([
    ["seats", -1],
    ["seats", Number.NaN],
    ["count", 1.5],
    ["count", Number.POSITIVE_INFINITY],
    ["count", 1e12 + 1],
  ] as const)("refuses %s of %d", (field, value) => {
    const given = field === "seats" ? { ...quota, seats: value } : quota;
    const count = field === "count" ? value : 1;
    const assessment = assessQuota(given, { count, unit: "persons" });
    expect(assessment).toEqual({
      status: "unknown",
      seatsLeft: null,
      overBy: null,
      attainmentRate: null,
      reasons: [{ code: "invalidCount", params: { field, value: String(value) } }],
    });
    expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
  });

  it.each<CountUnit>(["participations", "classes"])("refuses %s", (unit) => {
    expect(assessQuota(quota, { count: 60, unit })).toMatchObject({
      status: "unknown",
      reasons: [{ code: "notPersons", params: { unit } }],
    });
  });

  // 48 of 60 seats are surely used; so many more may be.
  it.each([
    [11, "open", { least: 1, most: 12 }, { least: 0, most: 0 }],
    [12, "unknown", { least: 0, most: 12 }, { least: 0, most: 0 }],
    [13, "unknown", { least: 0, most: 12 }, { least: 0, most: 1 }],
  ] as const)("with %d of whom it is not known is %s", (unknown, status, seatsLeft, overBy) => {
    const assessment = assessQuota(quota, { count: 48, unknown, unit: "persons" });
    expect(assessment).toMatchObject({ status, seatsLeft, overBy });
    expect(assessment.reasons).toEqual(
      status === "unknown" ? [{ code: "unknownsDecide", params: { unknown } }] : [],
    );
  });

  it.each([null, undefined])("answers an untyped caller's %s", (nothing) => {
    const given = nothing as never;
    expect(assessQuota(given, given).status).toBe("unknown");
  });
});
