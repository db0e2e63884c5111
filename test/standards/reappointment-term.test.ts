import { findReappointmentTerm, type Official } from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

// Born in 2/1965: 61 years 6 months, retires on 31 August 2026.
const official: Official = {
  id: "LS-01",
  birth: "1965-02-10",
  sex: "male",
  category: "publicEmployee",
  holdings: [{ post: "public-service-unit-head" }],
};
const find = (termEndsOn: `${number}-${number}-${number}`, more: Partial<Official> = {}) =>
  findReappointmentTerm({ ...official, ...more }, resolveOnce({ asOf: "2022-01-01" }), {
    termEndsOn,
  });

describe("findReappointmentTerm", () => {
  // Nghị định 115/2020/NĐ-CP, Điều 49 khoản 2: under 5 years to retirement, under 2 years to extension.
  it.each([
    ["2021-08-31", "fullTerm"],
    ["2021-09-01", "untilRetirement"],
    ["2024-08-31", "untilRetirement"],
    ["2024-09-01", "extension"],
  ] as const)("gives for a term that ends on %s: %s", (termEndsOn, outcome) => {
    const found = find(termEndsOn);
    expect([found.outcome, found.open]).toEqual([outcome, []]);
    expect(found.source).toMatchObject({ instrument: "115-2020-nd-cp", clause: "2" });
  });

  it("asks what leaves the month open", () => {
    const { birth, ...unborn } = official;
    expect(birth).toBe("1965-02-10");
    const rules = resolveOnce({ asOf: "2022-01-01" });
    expect(findReappointmentTerm(unborn, rules, { termEndsOn: "2024-08-31" })).toMatchObject({
      outcome: "unknown",
      open: [{ ask: "fact", fact: "birth" }],
    });
  });

  it("does not ask where any month of the year gives the same", () => {
    const { outcome } = find("2021-08-31", { birth: "1967-03", sex: "male" });
    expect(outcome).toBe("fullTerm");
  });

  it("asks for the category, and names what was not seen of cadres", () => {
    const { category, ...rest } = official;
    expect(category).toBe("publicEmployee");
    const rules = resolveOnce({ asOf: "2022-01-01" });
    const on = { termEndsOn: "2024-08-31" } as const;
    expect(findReappointmentTerm(rest, rules, on).open).toEqual([
      { ask: "fact", fact: "category" },
    ]);
    expect(find("2024-08-31", { category: "cadre" }).open).toEqual([
      { ask: "law", gap: "partyReappointmentTerm" },
    ]);
    expect(find("2024-08-31", { category: "councilDeputy" })).toMatchObject({
      outcome: "notApplicable",
      open: [],
    });
  });

  it.each([
    ["2020-09-28", "unknown"],
    ["2020-09-29", "fullTerm"],
    ["2026-06-30", "fullTerm"],
    ["2026-07-01", "unknown"],
  ] as const)("stands by the rules of %s: %s", (asOf, outcome) => {
    const found = findReappointmentTerm(
      { ...official, birth: "1980-01-01" },
      resolveOnce({ asOf }),
      { termEndsOn: "2026-08-31" },
    );
    expect(found.outcome).toBe(outcome);
  });

  it("refuses a day that does not exist", () => {
    expect(() => find("2024-02-30")).toThrow("invalidDay");
  });
});
