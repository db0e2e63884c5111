import {
  assessOfficial,
  langSon,
  resolveRules,
  type Finding,
  type Official,
  type OfficialAssessment,
  type Status,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { tallyAssessments } from "../../src/rosters/tally.ts";

const none = { notMet: 0, unknown: 0, met: 0, notApplicable: 0 };

function createFinding(
  requirement: string | null,
  status: Status,
  more: Partial<Finding> = {},
): Finding {
  return {
    requirement,
    status,
    subject: null,
    holding: 0,
    isPlanned: false,
    when: null,
    due: null,
    deadlines: [],
    evidence: [],
    source: null,
    reasons: [],
    open: [],
    readings: [],
    decidedBy: [],
    ...more,
  };
}

function createAssessment(status: Status, findings: readonly Finding[]): OfficialAssessment {
  return { official: "x", asOf: "2020-04-08", status, findings, open: [] };
}

const sum = (counts: Readonly<Record<Status, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe("tallyAssessments", () => {
  it("counts nobody in an empty roster", () => {
    expect(tallyAssessments([])).toEqual({ persons: none, requirements: {} });
  });

  it("counts every person once by the answer as a whole", () => {
    const statuses: Status[] = ["met", "notMet", "notMet", "unknown", "notApplicable"];
    const { persons } = tallyAssessments(statuses.map((status) => createAssessment(status, [])));
    expect(persons).toEqual({ notMet: 2, unknown: 1, met: 1, notApplicable: 1 });
  });

  it.each<readonly [readonly Status[], Status]>([
    [["met", "notMet"], "notMet"],
    [["notMet", "met"], "notMet"],
    [["unknown", "notMet"], "notMet"],
    [["met", "unknown"], "unknown"],
    [["met", "notApplicable"], "met"],
    [["notApplicable", "met"], "met"],
    [["notApplicable", "notApplicable"], "notApplicable"],
  ])("counts a person with %j for one requirement once, as %s", (statuses, worst) => {
    const findings = statuses.map((status) => createFinding("degree", status));
    const { requirements } = tallyAssessments([createAssessment("notMet", findings)]);
    expect(requirements).toEqual({ degree: { ...none, [worst]: 1 } });
  });

  it("leaves planned posts aside", () => {
    const planned = createFinding("degree", "notMet", { isPlanned: true });
    const held = createFinding("degree", "met");
    expect(tallyAssessments([createAssessment("met", [planned, held])]).requirements).toEqual({
      degree: { ...none, met: 1 },
    });
    expect(tallyAssessments([createAssessment("notApplicable", [planned])]).requirements).toEqual(
      {},
    );
  });

  it("leaves findings aside that name no requirement", () => {
    const { requirements } = tallyAssessments([
      createAssessment("unknown", [createFinding(null, "unknown")]),
    ]);
    expect(requirements).toEqual({});
  });

  it("adds up to the number of persons for each requirement that reaches all of them", () => {
    const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
    const leadership: readonly NonNullable<Official["credentials"]>[] = [
      { leadership: [{ level: "department" }] },
      { leadership: [] },
      {},
    ];
    const officials = leadership.map((credentials, index) => ({
      id: String(index),
      rank: null,
      holdings: [
        { post: "department-director" },
        { post: "deputy-department-director" },
        { post: "deputy-minister", planned: true },
      ],
      credentials,
    }));
    const { persons, requirements } = tallyAssessments(
      officials.map((official) => assessOfficial(official, rules)),
    );
    expect(sum(persons)).toBe(3);
    expect(requirements["leadership-department"]).toEqual({
      ...none,
      met: 1,
      notMet: 1,
      unknown: 1,
    });
    for (const counts of Object.values(requirements)) expect(sum(counts)).toBe(3);
    expect(Object.keys(requirements)).not.toContain("leadership-deputy-minister");
  });

  it("is plain data", () => {
    const tally = tallyAssessments([createAssessment("met", [createFinding("a", "met")])]);
    expect(JSON.parse(JSON.stringify(tally))).toStrictEqual(tally);
  });
});
