import {
  assessYearlyLessons,
  computeParticipationCount,
  hasEvent,
  type Participation,
  type ParticipationEvent,
  type ParticipationStatus,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

const course = { field: "leadership", level: "division" } as const;
const at = (status: ParticipationStatus, more: Partial<Participation> = {}): Participation => ({
  official: "LS-01",
  course,
  status,
  ...more,
});

describe("which participations each count takes", () => {
  const table: readonly (readonly [ParticipationStatus, string])[] = [
    // sent, enrolled, studying, completed: yes, no, or not known
    ["registered", "nnnn"],
    ["sent", "ynnn"],
    ["enrolled", "yyyn"],
    ["studying", "yyyn"],
    ["deferred", "y?nn"],
    ["withdrawn", "y?nn"],
    ["completed", "yyny"],
    ["awaitingDiploma", "yyny"],
  ];
  const EVENTS: readonly ParticipationEvent[] = ["sent", "enrolled", "studying", "completed"];

  it.each(table)("%s counts as %s", (status, expected) => {
    const found = EVENTS.map((event) => hasEvent(at(status), event));
    expect(found.map((truth) => ({ met: "y", notMet: "n", unknown: "?" })[truth]).join("")).toBe(
      expected,
    );
  });

  it.each(["deferred", "withdrawn"] as const)("%s after enrolment had enrolled", (status) => {
    expect(hasEvent(at(status, { enrolledOn: "2023-09" }), "enrolled")).toBe("met");
  });

  it("takes no enrolment on a day that does not exist", () => {
    expect(hasEvent(at("withdrawn", { enrolledOn: "2025-13-40" }), "enrolled")).toBe("unknown");
  });

  it("counts persons once and participations each, with what stays open", () => {
    const records = [
      at("completed"),
      at("studying"),
      at("studying", { official: "LS-02" }),
      at("withdrawn", { official: "LS-03" }),
      at("registered", { official: "LS-04" }),
    ];
    expect(computeParticipationCount(records, "enrolled")).toEqual({
      event: "enrolled",
      participations: 3,
      persons: 2,
      unknown: 1,
    });
  });
});

describe("assessYearlyLessons", () => {
  const attended = (...lessons: readonly (number | undefined)[]) =>
    lessons.map((each) => at("completed", each === undefined ? {} : { lessons: each }));

  // Nghị định 171/2025/NĐ-CP: 40 lessons a year, added up.
  it.each([
    [[39], "notMet", 1],
    [[40], "met", 0],
    [[41], "met", 0],
    [[24, 16], "met", 0],
    [[24, 15], "notMet", 1],
    [[], "notMet", 40],
    [[24, undefined], "unknown", 16],
    [[40, undefined], "met", 0],
  ] as const)("of %j lessons are %s, lacking %i", (lessons, status, lacking) => {
    const rules = resolveOnce({ asOf: "2025-12-31" });
    const found = assessYearlyLessons(attended(...lessons), "civilServant", rules);
    expect(found).toMatchObject({ status, lacking, atLeast: 40, gap: null });
    expect(found.source?.instrument).toBe("171-2025-nd-cp");
  });

  it.each([
    ["2021-12-09", "notMet", 40],
    // Nghị định 89/2021/NĐ-CP annulled it, Nghị định 171/2025/NĐ-CP brought it back.
    ["2021-12-10", "notApplicable", null],
    ["2025-06-30", "notApplicable", null],
    ["2025-07-01", "notMet", 40],
  ] as const)("on %s: %s", (asOf, status, atLeast) => {
    const found = assessYearlyLessons(attended(8), "civilServant", resolveOnce({ asOf }));
    expect(found).toMatchObject({ status, atLeast });
  });

  it("is open of cadres from 1 July 2025, with the gap", () => {
    const found = assessYearlyLessons(attended(80), "cadre", resolveOnce({ asOf: "2025-07-01" }));
    expect(found).toMatchObject({ status: "unknown", gap: "cadreTrainingFrom20250701" });
  });

  it.each(["civilServant", "publicEmployee"] as const)(
    "was not seen before 2017: %s",
    (category) => {
      const found = assessYearlyLessons([], category, resolveOnce({ asOf: "2017-10-20" }));
      expect(found).toMatchObject({ status: "unknown", gap: "yearlyLessonsBefore2017" });
    },
  );

  it("leaves those who never enrolled aside", () => {
    const rules = resolveOnce({ asOf: "2025-12-31" });
    const records = [at("sent", { lessons: 40 }), at("registered", { lessons: 40 })];
    expect(assessYearlyLessons(records, "civilServant", rules)).toMatchObject({
      lessons: 0,
      status: "notMet",
    });
  });

  it("refuses a category that does not exist", () => {
    const rules = resolveOnce({ asOf: "2025-12-31" });
    expect(() => assessYearlyLessons([], "toString" as never, rules)).toThrow("unknownCategory");
  });
});
