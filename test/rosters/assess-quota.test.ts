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
      seatsLeft,
      overBy,
      attainmentRate: rate,
      reasons: [],
    });
  });

  it.each([
    [0, "full"],
    [1, "exceeded"],
  ] as const)("has no rate where no seat was given and %d used one: %s", (count, status) => {
    const assessment = assessQuota({ ...quota, seats: 0 }, { count, unit: "persons" });
    expect(assessment).toMatchObject({ status, attainmentRate: null, overBy: count });
  });

  it.each([
    ["seats", -1],
    ["seats", Number.NaN],
    ["used", 1.5],
    ["used", Number.POSITIVE_INFINITY],
    ["used", 1e12 + 1],
  ] as const)("refuses %s of %d", (field, value) => {
    const given = field === "seats" ? { ...quota, seats: value } : quota;
    const count = field === "used" ? value : 1;
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
});
