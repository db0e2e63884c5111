import {
  assessEligibility,
  CbccvcError,
  type Course,
  type EligibilityAssessment,
  type SendingFinding,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";
import { sendingTables, type SendingCase, type ToldFinding } from "../cases/sending.cases.ts";

function assess({ asOf, readings, official, course }: SendingCase): EligibilityAssessment {
  const rules = resolveOnce({ asOf, ...(readings !== undefined && { readings }) });
  return assessEligibility({ id: "LS-01", ...official }, course, rules);
}

function nameSource({ source }: SendingFinding): string | null {
  if (source === null) return null;
  const { instrument, article, clause } = source;
  return [instrument, article, clause].filter((part) => typeof part === "string").join(" ");
}

/** The findings of a rule; of the course itself, those that have the told reason. */
function pick(findings: readonly SendingFinding[], { rule, reasons = [] }: ToldFinding) {
  return findings.filter(
    (each) =>
      each.rule === rule && reasons.every((code) => each.reasons.some((has) => has.code === code)),
  );
}

describe.each(sendingTables)("$subject", ({ cases }) => {
  it.each(cases.map((told) => [`${told.asOf} ${told.clause}: ${told.says}`, told] as const))(
    "%s",
    (_, told) => {
      const answer = assess(told);
      for (const each of told.finds ?? []) {
        const [finding, ...others] = pick(answer.findings, each);
        expect(finding, `no finding for ${each.rule ?? "the course"}`).toBeDefined();
        expect(others).toEqual([]);
        if (finding === undefined) continue;
        expect([finding.rule, finding.status]).toEqual([each.rule, each.status]);
        expect(nameSource(finding)).toBe(each.source);
        expect(finding.open).toEqual(each.open);
        expect(finding.reasons).not.toEqual([]);
        for (const reason of each.tells ?? []) expect(finding.reasons).toContainEqual(reason);
        if (each.aspect !== undefined) expect(finding.aspect).toBe(each.aspect);
        if (each.trust !== undefined) expect(finding.source?.trust).toBe(each.trust);
      }
      const rules = answer.findings.map(({ rule }) => rule);
      expect((told.without ?? []).filter((rule) => rules.includes(rule))).toEqual([]);
      const codes = answer.findings.flatMap(({ reasons }) => reasons.map(({ code }) => code));
      expect((told.silent ?? []).filter((code) => codes.includes(code))).toEqual([]);
      if (told.status !== undefined) expect(answer.status).toBe(told.status);
    },
  );

  it("asks exactly where the answer is unknown, and asks what its findings ask", () => {
    for (const told of cases) {
      const { status, open, findings } = assess(told);
      expect(open.length > 0, told.says).toBe(status === "unknown");
      for (const finding of findings) {
        expect(finding.open.length > 0, told.says).toBe(finding.status === "unknown");
        if (status !== "unknown") continue;
        for (const question of finding.open) expect(open).toContainEqual(question);
      }
    }
  });
});

describe("the tables of sending", () => {
  const all = sendingTables.flatMap(({ cases }) => cases);

  it("hold more than four hundred cases, each told once", () => {
    expect(all.length).toBeGreaterThan(400);
    const told = all.map(({ asOf, clause, says }) => `${asOf} ${clause}: ${says}`);
    expect(told.filter((name, index) => told.indexOf(name) !== index)).toEqual([]);
  });

  it("look at every rule of sending of the days they ask about, and see each answer", () => {
    const asked = new Set(
      all.flatMap(({ finds = [] }) =>
        finds.flatMap(({ rule, status }) => (rule === null ? [] : [`${rule} ${status}`])),
      ),
    );
    for (const rule of [
      "intermediate-part-time-age",
      "intermediate-membership",
      "intermediate-degree",
      "intermediate-good-years",
      "advanced-part-time-age",
      "advanced-membership",
      "advanced-degree",
      "postgraduate-service",
      "postgraduate-good-years",
      "postgraduate-age",
      "postgraduate-probation",
      "abroad-service-left",
      "abroad-discipline",
      "abroad-good-year",
    ]) {
      for (const status of ["met", "notMet"]) {
        expect(asked.has(`${rule} ${status}`), `${rule} ${status}`).toBe(true);
      }
    }
  });
});

describe("a course that cannot be looked at", () => {
  const rules = resolveOnce({ asOf: "2023-05-10" });
  const send = (course: Course) => () => assessEligibility({ id: "LS-01" }, course, rules);
  const catchOf = (run: () => unknown): unknown => {
    try {
      run();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it("is refused where its field does not exist", () => {
    const error = catchOf(
      send({ field: "politicTheory" as Course["field"], level: "intermediate" }),
    );
    expect(error).toBeInstanceOf(CbccvcError);
    expect(error).toMatchObject({ code: "unknownField", info: { field: "politicTheory" } });
  });

  it.each(["2023-02-29", "2023-05", "2023", "10/05/2023", ""])(
    "is refused where it is sent on %j",
    (sentOn) => {
      const error = catchOf(
        send({
          field: "politicalTheory",
          level: "intermediate",
          sentOn: sentOn as "2023-05-10",
        }),
      );
      expect(error).toBeInstanceOf(CbccvcError);
      expect(error).toMatchObject({ code: "invalidDay", info: { argument: "sentOn" } });
    },
  );

  it("is not refused for anything that a record may hold", () => {
    const official = JSON.parse(
      '{"id":"LS-01","birth":null,"sex":"x","category":7,"holdings":[null],"sendingGroups":null,' +
        '"retiresOn":"soon","partyMembership":"","serviceYears":"five","credentials":{"degree":[]}}',
    ) as Parameters<typeof assessEligibility>[0];
    for (const course of [
      { field: "politicalTheory", level: "intermediate", mode: "nonConcentrated" },
      { field: "degree", level: "master", isAbroad: true, startsOn: "2023-06-01" },
    ] as const) {
      expect(() => assessEligibility(official, course, rules)).not.toThrow();
    }
  });
});

describe("what an assessment of sending says beside its findings", () => {
  it("takes the day of the rules where no day of sending is told", () => {
    const rules = resolveOnce({ asOf: "2023-05-10" });
    const course = { field: "politicalTheory", level: "intermediate" } as const;
    expect(assessEligibility({ id: "LS-01" }, course, rules).sentOn).toBe("2023-05-10");
    const later = { ...course, sentOn: "2023-09-01" } as const;
    expect(assessEligibility({ id: "LS-01" }, later, rules)).toMatchObject({
      asOf: "2023-05-10",
      sentOn: "2023-09-01",
    });
  });

  it.each([
    [{ field: "degree", level: "master" }, ["health", "conduct", "field", "seats", "decision"]],
    [
      { field: "degree", level: "master", isAbroad: true },
      ["health", "conduct", "field", "seats", "decision"],
    ],
    [
      { field: "politicalTheory", level: "intermediate" },
      ["health", "conduct", "seats", "decision"],
    ],
    [
      { field: "leadership", level: "department", isAbroad: true },
      ["health", "conduct", "seats", "decision"],
    ],
  ] as const)("names what it leaves aside of %j", (course, concerns) => {
    const rules = resolveOnce({ asOf: "2023-05-10" });
    expect(assessEligibility({ id: "LS-01" }, course, rules).leftAside).toEqual(concerns);
  });
});
