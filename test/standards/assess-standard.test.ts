import {
  assessOfficial,
  assessPostStandard,
  assessRankStandard,
  assessTitleStandard,
  createAssessor,
  findTrainingDeadlines,
  type Holding,
  type Official,
  type Requirement,
  type StandardsRules,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { createRules, named } from "./create-rules.ts";

const SOURCE = { instrument: "test", trust: "text", seenIn: "https://example.org" } as const;
const holds = {
  kind: "holds",
  field: "leadership",
  levels: ["low"],
  recordedLevel: "counts",
} as const;

function requirement(id: string, given: Partial<Requirement> & Pick<Requirement, "of">) {
  return {
    value: {
      id,
      ...named(id),
      nature: "retraining",
      when: "whileHolding",
      asks: holds,
      source: SOURCE,
      ...given,
    } satisfies Requirement,
    alternatives: [],
  };
}

const RULES: StandardsRules = createRules({
  posts: {
    head: { ...named("head"), isLeadership: true, body: "government", level: "provincial" },
    clerk: { ...named("clerk"), isLeadership: false, body: "government", level: "commune" },
  },
  otherPosts: {
    former: { ...named("former"), through: "2019-12-31" },
    coming: { ...named("coming"), from: "2021-01-01" },
  },
  ranks: { first: named("first") },
  titles: { teacher: { ...named("teacher"), grade: "III" } },
  levels: { leadership: { low: named("low"), high: named("high") } },
  requirements: [
    requirement("of-head", { of: { posts: ["head"] }, setters: ["party", "province"] }),
    requirement("of-head-before", { of: { posts: ["head"] }, when: "beforeAppointment" }),
    requirement("of-leaders", {
      of: { posts: ["clerk"] },
      scope: { kind: "fact", fact: "holdsLeadershipPost", in: [true] },
    }),
    requirement("of-first", {
      of: { ranks: ["first"] },
      scope: { kind: "fact", fact: "level", in: ["provincial"] },
    }),
    requirement("of-teacher", { of: { titles: ["teacher"] }, when: { withinMonths: 12 } }),
  ],
});

const LACKING: Official = { id: "x", credentials: { leadership: [] } };

describe("the standard of one post", () => {
  it("is asked of a post that is not on record, at no place in it", () => {
    const { subject, findings, status } = assessPostStandard(LACKING, { post: "head" }, RULES);
    expect({ subject, status }).toEqual({ subject: { post: "head" }, status: "notMet" });
    expect(findings.map(({ requirement, holding }) => [requirement, holding])).toEqual([
      ["of-head", null],
      ["of-head-before", null],
    ]);
  });

  it("gives of a post on record what the whole assessment gives of it", () => {
    const holding: Holding = { post: "clerk", since: "2019" };
    const official: Official = {
      ...LACKING,
      rank: null,
      title: null,
      holdings: [{ post: "head" }, holding],
    };
    const whole = assessOfficial(official, RULES).findings.filter((each) => each.holding === 1);
    expect(assessPostStandard(official, holding, RULES).findings).toEqual(whole);
    expect(whole).toHaveLength(1);
  });

  it("counts a planned post in its headline, which the whole assessment leaves aside", () => {
    const holding: Holding = { post: "head", planned: true };
    const official: Official = { ...LACKING, rank: null, title: null, holdings: [holding] };
    expect(assessOfficial(official, RULES).status).toBe("notApplicable");
    expect(assessPostStandard(official, holding, RULES).status).toBe("notMet");
  });

  it("knows a leader by a post that is only thought of, and keeps open what posts are not recorded", () => {
    const withHead: Official = { ...LACKING, holdings: [{ post: "head" }] };
    expect(assessPostStandard(withHead, { post: "clerk" }, RULES).status).toBe("notMet");
    expect(assessPostStandard({ ...LACKING, holdings: [] }, { post: "clerk" }, RULES).status).toBe(
      "notApplicable",
    );
    expect(assessPostStandard(LACKING, { post: "clerk" }, RULES)).toMatchObject({
      status: "unknown",
      open: [{ ask: "fact", fact: "holdings" }],
    });
  });

  it("has no finding of a post that was left before the day, or begins after it", () => {
    for (const holding of [
      { post: "head", until: "2020-04-07" },
      { post: "head", since: "2020-04-09" },
    ] satisfies Holding[]) {
      expect(assessPostStandard(LACKING, holding, RULES)).toMatchObject({
        status: "notApplicable",
        findings: [],
      });
    }
  });

  it("is unknown of a post outside the catalogue, and says when a post of other days exists", () => {
    const reasonsOf = (post: string) =>
      assessPostStandard(LACKING, { post }, RULES).findings.flatMap(({ reasons }) => reasons);
    expect(reasonsOf("constructor")).toEqual([
      { code: "postNotInCatalogue", params: { post: "constructor" } },
    ]);
    expect(reasonsOf("former")).toEqual([
      { code: "postNotOfDay", params: { post: "former", from: null, through: "2019-12-31" } },
    ]);
    expect(reasonsOf("coming")).toEqual([
      { code: "postNotOfDay", params: { post: "coming", from: "2021-01-01", through: null } },
    ]);
  });

  it("names who may ask more of what is met, and of nothing else", () => {
    const holder: Official = { id: "x", credentials: { leadership: [{ level: "low" }] } };
    const met = assessPostStandard(holder, { post: "head" }, RULES);
    expect(met).toMatchObject({ status: "met", furtherStandards: ["party", "province"] });
    expect(met.findings.map((each) => each.furtherStandards)).toEqual([
      ["party", "province"],
      undefined,
    ]);
    expect(assessPostStandard(LACKING, { post: "head" }, RULES)).not.toHaveProperty(
      "furtherStandards",
    );
    const own = { ...RULES, postsWithOwnStandard: ["head"] };
    expect(assessPostStandard(holder, { post: "head" }, own).furtherStandards).toEqual(["party"]);
  });

  it.each([
    ["the day before the post began", "2015-03-09", false],
    ["the day it began", "2015-03-10", false],
    ["the day after", "2015-03-11", true],
    ["the month after", "2015-04", true],
    ["the month in which it began", "2015-03", false],
  ] as const)("says of evidence of %s whether it came too late", (_, issuedOn, isLate) => {
    const official: Official = {
      id: "x",
      credentials: { leadership: [{ level: "low", issuedOn }] },
    };
    const holding: Holding = { post: "head", since: "2015-03-10" };
    const [while_, before] = assessPostStandard(official, holding, RULES).findings;
    const codes = before?.reasons.map(({ code }) => code);
    expect(codes).toEqual(isLate ? ["credentialHeld", "heldOnlyAfterStart"] : ["credentialHeld"]);
    expect(while_?.reasons.map(({ code }) => code)).toEqual(["credentialHeld"]);
  });
});

describe("the standard of a rank or a title", () => {
  it("is asked at the level of the body, recorded or of the posts held", () => {
    const ranked: Official = { ...LACKING, rank: "first" };
    const statusOf = (more: Partial<Official>) =>
      assessRankStandard({ ...ranked, ...more }, RULES).status;
    expect(statusOf({ level: "provincial" })).toBe("notMet");
    expect(statusOf({ level: "commune" })).toBe("notApplicable");
    expect(statusOf({ holdings: [{ post: "head" }] })).toBe("notMet");
    expect(statusOf({ holdings: [{ post: "clerk" }] })).toBe("notApplicable");
    expect(statusOf({ holdings: [{ post: "clerk" }], level: "provincial" })).toBe("notMet");
    expect(statusOf({ holdings: [{ post: "clerk" }, { post: "head" }] })).toBe("unknown");
    expect(statusOf({ holdings: [{ post: "clerk", planned: true }, { post: "head" }] })).toBe(
      "notMet",
    );
    expect(statusOf({ holdings: [{ post: "clerk", until: "2019" }, { post: "head" }] })).toBe(
      "notMet",
    );
    expect(assessRankStandard(ranked, RULES).open).toEqual([{ ask: "fact", fact: "level" }]);
  });

  it("is of nobody without one, asked for where not recorded, and unknown outside the catalogue", () => {
    expect(assessTitleStandard({ id: "x", title: null }, RULES)).toMatchObject({
      subject: null,
      status: "notApplicable",
      findings: [],
    });
    expect(assessTitleStandard({ id: "x" }, RULES).open).toEqual([{ ask: "fact", fact: "title" }]);
    expect(assessTitleStandard({ id: "x", title: "driver" }, RULES)).toMatchObject({
      subject: { title: "driver" },
      status: "unknown",
      findings: [{ reasons: [{ code: "titleNotInCatalogue", params: { title: "driver" } }] }],
    });
    expect(assessRankStandard({ id: "x", rank: "third" }, RULES)).toMatchObject({
      subject: { rank: "third" },
      status: "unknown",
    });
  });

  it("has its months run from the day of the title", () => {
    const teacher: Official = { ...LACKING, title: "teacher", titleSince: "2019-04-08" };
    expect(assessTitleStandard(teacher, RULES).findings[0]).toMatchObject({
      subject: { title: "teacher" },
      status: "notMet",
      due: { earliest: "2020-04-08", latest: "2020-04-08", isPast: false },
    });
  });
});

describe("training deadlines", () => {
  const rules = createRules({
    ...RULES,
    levels: RULES.levels,
    deadlines: [
      {
        value: {
          id: "late",
          ...named("late"),
          covers: ["of-head"],
          due: { on: "2021-12-31" },
          bindsOn: "agency",
          source: SOURCE,
        },
        alternatives: [],
      },
      {
        value: {
          id: "after-start",
          ...named("after-start"),
          covers: ["of-head"],
          due: { months: 6, after: "holding.since" },
          bindsOn: "person",
          source: SOURCE,
        },
        alternatives: [],
      },
    ],
  });
  const official: Official = {
    ...LACKING,
    rank: null,
    title: "teacher",
    titleSince: "2019-04-08",
    holdings: [{ post: "head" }],
  };

  it("stand nearest first, those without a known day last", () => {
    const found = findTrainingDeadlines(official, rules);
    expect(
      found.map(({ requirement, deadline, due }) => [requirement, deadline, due?.latest]),
    ).toEqual([
      ["of-teacher", null, "2020-04-08"],
      ["of-head", "late", "2021-12-31"],
      ["of-head", "after-start", undefined],
    ]);
    expect(found.map(({ bindsOn }) => bindsOn)).toEqual([null, "agency", "person"]);
  });

  it("are also told where they are met, and not where they do not reach", () => {
    const holder: Official = { ...official, credentials: { leadership: [{ level: "low" }] } };
    expect(findTrainingDeadlines(holder, rules).map(({ status }) => status)).toEqual([
      "met",
      "met",
      "met",
    ]);
    expect(findTrainingDeadlines({ ...official, holdings: [], title: null }, rules)).toEqual([]);
  });
});

describe("rules made ready", () => {
  it("are read again at every call where they may still change", () => {
    const open = structuredClone(RULES);
    expect(assessPostStandard(LACKING, { post: "head" }, open).status).toBe("notMet");
    (open.requirements as unknown[]).length = 0;
    expect(assessPostStandard(LACKING, { post: "head" }, open).status).toBe("notApplicable");
  });

  it("give the same through every door", () => {
    const official: Official = {
      ...LACKING,
      rank: "first",
      title: "teacher",
      holdings: [{ post: "head" }],
    };
    const { findings } = createAssessor(RULES).explain(official);
    const [holding] = official.holdings ?? [];
    expect([
      ...(holding === undefined ? [] : assessPostStandard(official, holding, RULES).findings),
      ...assessRankStandard(official, RULES).findings,
      ...assessTitleStandard(official, RULES).findings,
    ]).toEqual(findings);
  });
});
