import {
  assessSendRatio,
  computeNonConcentratedLimit,
  isCbccvcError,
  resolveRules,
  type InForce,
  type KnowledgeCompletion,
  type SendCounts,
  type SendRatioRounding,
  type SendRatioRule,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import {
  sendRatioCases,
  smallLimits,
  unrecordedCompletionCases,
} from "../cases/send-ratio.cases.ts";

function findRule(
  rounding: SendRatioRounding,
  completion: KnowledgeCompletion,
): InForce<SendRatioRule> {
  return resolveRules({
    asOf: "2022-12-31",
    readings: { "sendRatio.rounding": rounding, "sendRatio.knowledgeCompletion": completion },
  }).sendRatio;
}

function findValue(rounding: SendRatioRounding): SendRatioRule {
  const rule = findRule(rounding, "apart");
  if (rule.state !== "inForce") throw new Error("no ratio is in force");
  return rule.value;
}

const asResolved = findRule("exact", "apart");

describe("assessSendRatio", () => {
  it.each(sendRatioCases)(
    "answers $status for $counts, rounded $rounding, completion $completion",
    ({ rounding, completion, counts, status, limit, headroom, needed, reason }) => {
      const assessment = assessSendRatio(counts, findRule(rounding, completion));
      const isKnown = headroom !== null && needed !== null;
      expect({
        status: assessment.status,
        limit: assessment.limit,
        headroom: assessment.headroom,
        overBy: assessment.overBy,
        stillOpen: assessment.stillOpen,
        needed: assessment.concentratedNeeded,
        missing: assessment.concentratedMissing,
      }).toEqual({
        status,
        limit,
        headroom,
        overBy: isKnown ? (headroom < 0 ? -headroom : 0) : null,
        stillOpen: isKnown ? (headroom > 0 ? headroom : 0) : null,
        needed,
        missing: isKnown ? (headroom < 0 ? needed - counts.concentrated : 0) : null,
      });
      expect(assessment.reasons.map(({ code }) => code)).toEqual([reason]);
      expect(assessment.open.length > 0).toBe(status === "unknown");
    },
  );

  it.each(unrecordedCompletionCases)(
    "answers $status for $counts without those completing, rounded $rounding, $completion",
    ({ rounding, completion, counts, status, limit }) => {
      const rule = findRule(rounding, completion);
      const assessment = assessSendRatio(counts, rule);
      expect(assessment).toMatchObject({
        ...{ status, limit, headroom: null, overBy: null, stillOpen: null },
        ...{ concentratedNeeded: null, concentratedMissing: null },
        open: status === "unknown" ? [{ ask: "count", field: "knowledgeCompletion" }] : [],
        reasons: [
          {
            code:
              status === "unknown" ? "knowledgeCompletionNotRecorded" : "anyKnowledgeCompletion",
          },
        ],
      });
      expect(assessment.exactLimit === null).toBe(limit === null);

      const settled = [0, 1, 2, 50, 1e12].map((knowledgeCompletion) =>
        assessSendRatio({ ...counts, knowledgeCompletion }, rule),
      );
      const statuses = new Set(settled.map((each) => each.status));
      expect(statuses.size > 1 ? "unknown" : [...statuses][0]).toBe(status);
      const limits = new Set(settled.map((each) => each.limit));
      expect(limits.size > 1 ? null : [...limits][0]).toBe(limit);
    },
  );

  it.each([null, undefined, {}])("answers that %o are no counts", (counts) => {
    expect(assessSendRatio(counts as SendCounts, asResolved)).toMatchObject({
      status: "unknown",
      open: [
        { ask: "count", field: "concentrated" },
        { ask: "count", field: "nonConcentrated" },
      ],
    });
  });

  it("gives the exact limit beside the whole persons", () => {
    const { exactLimit, limit } = assessSendRatio(
      { concentrated: 101, nonConcentrated: 122 },
      asResolved,
    );
    expect(exactLimit).toEqual({ numerator: 606, denominator: 5 });
    expect(limit).toBe(121);
  });

  it("states the answer under every other option, one axis at a time", () => {
    const { readings, decidedBy } = assessSendRatio(
      { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 14 },
      asResolved,
    );
    expect(
      readings.map((each) => [
        ...[each.axis, each.option, each.status],
        ...[each.limit, each.headroom, each.concentratedMissing],
      ]),
    ).toEqual([
      ["sendRatio.levels", "intermediateToo", "notMet", 121, -1, 1],
      ["sendRatio.rounding", "halfUp", "notMet", 121, -1, 1],
      ["sendRatio.rounding", "ceiling", "met", 122, 0, 0],
      ["sendRatio.rounding", "oneDecimal", "met", 126, 4, 0],
      ["sendRatio.knowledgeCompletion", "concentrated", "met", 138, 16, 0],
      // 136 part-time need 114 full-time.
      ["sendRatio.knowledgeCompletion", "nonConcentrated", "notMet", 121, -15, 13],
    ]);
    expect(decidedBy).toEqual(["sendRatio.rounding", "sendRatio.knowledgeCompletion"]);
  });

  it("names no axis where none can turn the answer", () => {
    const { decidedBy } = assessSendRatio(
      { concentrated: 101, nonConcentrated: 100, knowledgeCompletion: 0 },
      asResolved,
    );
    expect(decidedBy).toEqual([]);
  });

  it("shows that a missing completion count can turn an answer that stands without it", () => {
    const { status, open, readings, decidedBy } = assessSendRatio(
      { concentrated: 101, nonConcentrated: 100 },
      asResolved,
    );
    expect({ status, open, decidedBy }).toEqual({
      status: "met",
      open: [],
      decidedBy: ["sendRatio.knowledgeCompletion"],
    });
    expect(readings.filter((reading) => reading.status === "unknown")).toEqual([
      {
        axis: "sendRatio.knowledgeCompletion",
        option: "nonConcentrated",
        status: "unknown",
        limit: 121,
        headroom: null,
        concentratedMissing: null,
      },
    ]);
  });

  it("asks for the completion count where the reading in force needs it", () => {
    const { open, readings, decidedBy } = assessSendRatio(
      { concentrated: 101, nonConcentrated: 100 },
      findRule("exact", "nonConcentrated"),
    );
    expect(open).toEqual([{ ask: "count", field: "knowledgeCompletion" }]);
    expect(decidedBy).toEqual(["sendRatio.knowledgeCompletion"]);
    expect(readings.find(({ option }) => option === "apart")?.status).toBe("met");
  });

  it.each([
    ["concentrated", -1],
    ["concentrated", 1.5],
    ["nonConcentrated", Number.NaN],
    ["nonConcentrated", Number.POSITIVE_INFINITY],
    ["nonConcentrated", Number.NEGATIVE_INFINITY],
    ["knowledgeCompletion", 1e13],
    ["knowledgeCompletion", -1],
  ] as const)("answers unknown, and throws nothing, where %s is %d", (field, value) => {
    const counts = { concentrated: 101, nonConcentrated: 100, knowledgeCompletion: 0 };
    const assessment = assessSendRatio({ ...counts, [field]: value }, asResolved);
    expect(assessment).toMatchObject({
      status: "unknown",
      limit: null,
      headroom: null,
      exactLimit: null,
      concentratedNeeded: null,
      open: [{ ask: "count", field }],
    });
    expect(assessment.reasons).toEqual([
      { code: "invalidCount", params: { field, value: String(value) } },
    ]);
  });

  it.each(["concentrated", "nonConcentrated"] as const)(
    "answers unknown, and throws nothing, where %s is absent from data that no compiler saw",
    (field) => {
      const counts = { concentrated: 101, nonConcentrated: 100 };
      Reflect.deleteProperty(counts, field);
      expect(assessSendRatio(counts, asResolved)).toMatchObject({
        status: "unknown",
        open: [{ ask: "count", field }],
      });
    },
  );

  it("names every count that cannot be", () => {
    const { reasons } = assessSendRatio({ concentrated: -1, nonConcentrated: 0.5 }, asResolved);
    expect(reasons.map(({ params }) => params)).toEqual([
      { field: "concentrated", value: "-1" },
      { field: "nonConcentrated", value: "0.5" },
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    "stays JSON-safe where a count is %d",
    (value) => {
      const assessment = assessSendRatio({ concentrated: value, nonConcentrated: 0 }, asResolved);
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
    },
  );

  it("throws nothing where both counts of one side are the greatest that are taken", () => {
    const counts = { concentrated: 1e12, nonConcentrated: 1e12, knowledgeCompletion: 1e12 };
    expect(() => assessSendRatio(counts, asResolved)).not.toThrow();
  });

  it("answers exactly at the greatest counts", () => {
    const counts = { concentrated: 1e12, nonConcentrated: 1e12 };
    expect(assessSendRatio(counts, asResolved)).toMatchObject({
      status: "met",
      limit: 1.2e12,
      headroom: 2e11,
      // 833.333.333.333 full-time allow 999.999.999.999,6 only.
      concentratedNeeded: 833_333_333_334,
    });
  });

  it.each([
    ["2017-10-21", "sendRatioStart"],
    ["2020-12-31", "sendRatioStart"],
    ["2025-08-29", "sendRatioFrom20250829"],
  ] as const)("asks for the law where the ratio was not seen, on %s", (asOf, gap) => {
    const assessment = assessSendRatio(
      { concentrated: 101, nonConcentrated: 122 },
      resolveRules({ asOf }).sendRatio,
    );
    expect(assessment).toEqual({
      status: "unknown",
      exactLimit: null,
      limit: null,
      headroom: null,
      overBy: null,
      stillOpen: null,
      concentratedNeeded: null,
      concentratedMissing: null,
      readings: [],
      decidedBy: [],
      reasons: [{ code: "lawGap", params: { gap } }],
      open: [{ ask: "law", gap }],
      source: null,
    });
  });

  it.each(["2021-01-01", "2025-08-28"] as const)("knows the ratio on %s", (asOf) => {
    expect(resolveRules({ asOf }).sendRatio.state).toBe("inForce");
  });

  it("does not apply where there is no ratio, not even to counts that cannot be", () => {
    const assessment = assessSendRatio(
      { concentrated: -1, nonConcentrated: 122 },
      { state: "none" },
    );
    expect(assessment).toMatchObject({
      status: "notApplicable",
      reasons: [{ code: "noRule", params: {} }],
      open: [],
    });
  });

  describe("of a level", () => {
    const counts = { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 0 };
    const withIntermediate = resolveRules({
      asOf: "2022-12-31",
      readings: { "sendRatio.levels": "intermediateToo" },
    }).sendRatio;

    it("that is told answers as one that is not told, where the rule reaches it", () => {
      const told = assessSendRatio({ level: "advanced", ...counts }, asResolved);
      expect(told).toEqual(assessSendRatio(counts, asResolved));
      expect(told.decidedBy).not.toContain("sendRatio.levels");
    });

    it("does not apply to the intermediate one, and shows what would hold if it did", () => {
      const assessment = assessSendRatio({ level: "intermediate", ...counts }, asResolved);
      expect(assessment).toMatchObject({
        status: "notApplicable",
        limit: null,
        overBy: null,
        stillOpen: null,
        concentratedMissing: null,
        decidedBy: ["sendRatio.levels"],
        reasons: [{ code: "levelNotCovered", params: { level: "intermediate" } }],
        open: [],
      });
      expect(assessment.readings.map(({ option, status }) => [option, status])).toEqual([
        ["intermediateToo", "notMet"],
        ["halfUp", "notApplicable"],
        ["ceiling", "notApplicable"],
        ["oneDecimal", "notApplicable"],
        ["concentrated", "notApplicable"],
        ["nonConcentrated", "notApplicable"],
      ]);
    });

    it("judges the intermediate one where the reading in force reaches it", () => {
      const assessment = assessSendRatio({ level: "intermediate", ...counts }, withIntermediate);
      expect(assessment).toMatchObject({ status: "notMet", limit: 121, overBy: 1 });
      expect(assessment.readings[0]).toMatchObject({
        option: "advancedOnly",
        status: "notApplicable",
      });
      expect(assessment.decidedBy).toContain("sendRatio.levels");
    });

    it.each(["advnaced", "elementary", "constructor", ""])(
      "that nothing names is not known: %j",
      (level) => {
        expect(assessSendRatio({ level, ...counts }, asResolved)).toMatchObject({
          status: "unknown",
          limit: null,
          readings: [],
          decidedBy: [],
          reasons: [{ code: "unknownLevel", params: { level } }],
          open: [{ ask: "level" }],
        });
      },
    );

    it("that an untyped caller gives as null is none", () => {
      const untyped = { level: null, ...counts } as unknown as SendCounts;
      expect(assessSendRatio(untyped, asResolved).status).toBe("notMet");
    });
  });

  it("cites where the rule was seen", () => {
    const { source } = assessSendRatio({ concentrated: 1, nonConcentrated: 1 }, asResolved);
    expect(source).toMatchObject({ instrument: null, trust: "article" });
  });
});

describe("computeNonConcentratedLimit", () => {
  it.each(smallLimits)(
    "allows $persons for $concentrated full-time, rounded $rounding",
    ({ concentrated, rounding, persons }) => {
      expect(computeNonConcentratedLimit(concentrated, findValue(rounding)).persons).toBe(persons);
    },
  );

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e12 + 1])(
    "refuses %d with a coded error",
    (concentrated) => {
      let caught: unknown;
      try {
        computeNonConcentratedLimit(concentrated, findValue("exact"));
      } catch (error) {
        caught = error;
      }
      expect(isCbccvcError(caught, "invalidCount") && caught.info).toEqual({
        field: "concentrated",
        value: concentrated,
      });
    },
  );
});
