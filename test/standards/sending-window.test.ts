import { assessEligibility, computeSendingWindow, type Course, type Official } from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

const rules = resolveOnce({ asOf: "2023-10-01" });

const official: Official = {
  id: "LS-01",
  sex: "male",
  birth: "1970-01-01",
  category: "civilServant",
  partyMembership: "full",
  sendingGroups: [],
  isEthnicMinority: false,
  holdings: [{ post: "department-division-head", area: "ordinary" }],
  credentials: { degree: [{ level: "university" }], politicalTheory: [] },
};
const partTime: Course = { field: "politicalTheory", level: "advanced", mode: "nonConcentrated" };

describe("computeSendingWindow", () => {
  it("ends with the service, and opens with the age", () => {
    expect(computeSendingWindow(official, partTime, rules).spans).toEqual([
      { from: null, through: "2009-12-31", status: "notMet" },
      { from: "2010-01-01", through: "2032-01-31", status: "met" },
      { from: "2032-02-01", through: null, status: "notMet" },
    ]);
  });

  it("is open full-time from the beginning", () => {
    const { opensOn, closesOn } = computeSendingWindow(
      official,
      { ...partTime, mode: "concentrated" },
      rules,
    );
    expect([opensOn, closesOn]).toEqual([
      { state: "unbounded" },
      { state: "day", day: "2032-01-31" },
    ]);
  });

  it("asks for the birth where only its year is known", () => {
    const { opensOn } = computeSendingWindow({ ...official, birth: "1980" }, partTime, rules);
    expect(opensOn).toEqual({ state: "unknown", open: [{ ask: "fact", fact: "birth" }] });
  });

  it("is over for one who has retired", () => {
    const { opensOn, closesOn } = computeSendingWindow(
      { ...official, retiresOn: "2023-09-30" },
      partTime,
      rules,
    );
    expect([opensOn, closesOn]).toEqual([{ state: "none" }, { state: "none" }]);
  });

  it.each(["2023-10-01", "2026-02-01", "2026-02-02"] as const)(
    "says of a course that ends on a day what each day by itself says: %s",
    (day) => {
      const course: Course = { ...partTime, mode: "concentrated", endsOn: "2026-02-01" };
      const { spans } = computeSendingWindow(official, course, rules);
      const span = spans.find(
        ({ from, through }) => (from ?? day) <= day && day <= (through ?? day),
      );
      const dated = { ...course, sentOn: day, startsOn: day };
      expect(span?.status).toBe(assessEligibility(official, dated, rules).status);
      expect(span?.status).toBe(day > "2026-02-01" ? "unknown" : "met");
    },
  );

  it("does not throw on a day of retirement that nobody can have", () => {
    const odd = { ...official, retiresOn: "1001" } as const;
    const course: Course = { field: "leadership", level: "division", isAbroad: true };
    expect(computeSendingWindow(odd, course, rules).opensOn.state).toBe("unknown");
  });
});
