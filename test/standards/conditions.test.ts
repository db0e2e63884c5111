import {
  createAssessor,
  type Citation,
  type Condition,
  type Credential,
  type HoldsCondition,
  type Official,
  type Question,
  type StandardsRules,
  type Status,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { createRules, named } from "./create-rules.ts";

const SOURCE: Citation = { instrument: "test", trust: "text", seenIn: "https://example.org" };

/** Rules with one post that asks one thing. */
function asking(asks: Condition, scope?: Condition): StandardsRules {
  return createRules({
    posts: {
      head: { ...named("head"), isLeadership: true, body: "government" },
      clerk: { ...named("clerk"), isLeadership: false, body: "government" },
    },
    ranks: { first: named("first"), second: named("second") },
    levels: {
      degree: { low: named("low"), middle: named("middle"), high: named("high") },
      stateManagement: { low: named("low"), middle: named("middle"), high: named("high") },
    },
    requirements: [
      {
        value: {
          id: "asked",
          ...named("asked"),
          of: { posts: ["head"] },
          nature: "retraining",
          when: "whileHolding",
          asks,
          ...(scope !== undefined && { scope }),
          source: SOURCE,
        },
        alternatives: [],
      },
    ],
  });
}

const PERSON: Official = { id: "x", rank: null, holdings: [{ post: "head" }] };

function ask(condition: Condition, known: Partial<Official> = {}, scope?: Condition) {
  const finding = createAssessor(asking(condition, scope)).explain({ ...PERSON, ...known })
    .findings[0];
  return { status: finding?.status, open: finding?.open, reasons: finding?.reasons };
}

type Told = readonly [says: string, known: Partial<Official>, status: Status, open?: Question[]];

function check(condition: Condition, told: readonly Told[]): void {
  for (const [says, known, status, open = []] of told) {
    it(says, () => {
      expect(ask(condition, known)).toMatchObject({ status, open });
    });
  }
}

const posted = (day: Partial<NonNullable<Official["holdings"]>[number]>): Partial<Official> => ({
  holdings: [{ post: "head", ...day }],
});

describe("a dated fact before a day", () => {
  const rankSince: Question = { ask: "fact", fact: "rankSince", decides: "2015-06-01" };
  check({ kind: "day", fact: "rankSince", is: "before", day: "2015-06-01" }, [
    ["is met by the day before it", { rankSince: "2015-05-31" }, "met"],
    ["is not met by the day itself", { rankSince: "2015-06-01" }, "notMet"],
    ["is not met by the day after it", { rankSince: "2015-06-02" }, "notMet"],
    ["is met by the whole month before it", { rankSince: "2015-05" }, "met"],
    ["is not met by the month that it begins", { rankSince: "2015-06" }, "notMet"],
    ["is open for the year in which it lies", { rankSince: "2015" }, "unknown", [rankSince]],
    ["is open where the fact is not recorded", {}, "unknown", [rankSince]],
    ["is open where the fact is no day", { rankSince: "2015-02-30" }, "unknown", [rankSince]],
  ]);
});

describe("a dated fact from a day on", () => {
  const since: Question = { ask: "fact", fact: "holding.since", decides: "2015-06-15" };
  check({ kind: "day", fact: "holding.since", is: "from", day: "2015-06-15" }, [
    ["is not met by the day before it", posted({ since: "2015-06-14" }), "notMet"],
    ["is met by the day itself", posted({ since: "2015-06-15" }), "met"],
    ["is met by the day after it", posted({ since: "2015-06-16" }), "met"],
    ["is open for the month in which it lies", posted({ since: "2015-06" }), "unknown", [since]],
    ["is met by the month after it", posted({ since: "2015-07" }), "met"],
    ["is open where the start is not recorded", posted({}), "unknown", [since]],
  ]);
});

describe("a counted fact", () => {
  const years: Question = { ask: "fact", fact: "serviceYears" };
  check({ kind: "count", fact: "serviceYears", atLeast: 3 }, [
    ["is not met by one less", { serviceYears: 2 }, "notMet"],
    ["is met by the number itself", { serviceYears: 3 }, "met"],
    ["is met by one more", { serviceYears: 4 }, "met"],
    ["is not met by none", { serviceYears: 0 }, "notMet"],
    ["is open where it is not recorded", {}, "unknown", [years]],
    ["is open for a number below zero", { serviceYears: -1 }, "unknown", [years]],
    ["is open for a broken number", { serviceYears: 3.5 }, "unknown", [years]],
    ["is open for no number", { serviceYears: Number.NaN }, "unknown", [years]],
  ]);

  it("leaves the other counted fact aside", () => {
    const condition: Condition = { kind: "count", fact: "consecutiveGoodYears", atLeast: 2 };
    expect(ask(condition, { serviceYears: 9, consecutiveGoodYears: 1 }).status).toBe("notMet");
    expect(ask(condition, { serviceYears: 1, consecutiveGoodYears: 2 }).status).toBe("met");
  });
});

describe("a named fact", () => {
  const area: Question = { ask: "fact", fact: "holding.area" };
  check({ kind: "fact", fact: "holding.area", in: ["border", "island"] }, [
    ["is met by one of its values", posted({ area: "island" }), "met"],
    ["is not met by any other", posted({ area: "lowland" }), "notMet"],
    ["is open where it is not recorded", posted({}), "unknown", [area]],
    ["is open where it is misspelt", posted({ area: "iland" }), "unknown", [area]],
  ]);

  const rank: Question = { ask: "fact", fact: "rank" };
  check({ kind: "fact", fact: "rank", in: ["first"] }, [
    ["that is the rank is met by it", { rank: "first" }, "met"],
    ["that is the rank is not met by another", { rank: "second" }, "notMet"],
    ["that is the rank is not met by having none", { rank: null }, "notMet"],
  ]);
  it("that is the rank is open where it is not recorded", () => {
    const unranked: Official = { id: "x", holdings: [{ post: "head" }] };
    const rules = asking({ kind: "fact", fact: "rank", in: ["first"] });
    const finding = createAssessor(rules).explain(unranked).findings[0];
    expect(finding).toMatchObject({ status: "unknown", open: [rank] });
  });

  check({ kind: "fact", fact: "holding.planned", in: [false] }, [
    ["that a post is not planned is met where nothing else is said", posted({}), "met"],
    ["that a post is not planned is not met by a plan", posted({ planned: true }), "notMet"],
  ]);
});

describe("holding a post of leadership", () => {
  const holdings: Question = { ask: "fact", fact: "holdings" };
  const also = (...more: NonNullable<Official["holdings"]>): Partial<Official> => ({
    holdings: [{ post: "head", planned: true }, ...more],
  });
  check({ kind: "fact", fact: "holdsLeadershipPost", in: [true] }, [
    ["is met by one that is held", also({ post: "head" }), "met"],
    ["is not met by one that is planned", also(), "notMet"],
    ["is not met by a post that leads nothing", also({ post: "clerk" }), "notMet"],
    ["is not met by one that is over", also({ post: "head", until: "2020-04-07" }), "notMet"],
    ["is met on the last day of one", also({ post: "head", until: "2020-04-08" }), "met"],
    ["is met on the first day of one", also({ post: "head", since: "2020-04-08" }), "met"],
    ["is not met by one yet to begin", also({ post: "head", since: "2020-04-09" }), "notMet"],
    ["is open for an unknown post", also({ post: "boss" }), "unknown", [holdings]],
    [
      "is not open for an unknown post that is over",
      also({ post: "boss", until: "2019" }),
      "notMet",
    ],
    ["is met whatever else is held", also({ post: "boss" }, { post: "head" }), "met"],
    [
      "is open for one that may be over",
      also({ post: "head", until: "2020" }),
      "unknown",
      [holdings],
    ],
  ]);
});

const HOLDS: HoldsCondition = {
  kind: "holds",
  field: "stateManagement",
  levels: ["middle"],
  recordedLevel: "counts",
};
const held = (...stateManagement: Credential[]): Partial<Official> => ({
  credentials: { stateManagement },
});
const LEVEL: Question = { ask: "fact", fact: "credentials.stateManagement.level" };
const PAPER: Question = { ask: "fact", fact: "credentials.stateManagement.paper" };
const ISSUE: Question = { ask: "fact", fact: "credentials.stateManagement.issuedOn" };

describe("a credential", () => {
  check(HOLDS, [
    ["is met by the level asked", held({ level: "middle" }), "met"],
    [
      "is not met by another level, higher or lower",
      held({ level: "low" }, { level: "high" }),
      "notMet",
    ],
    [
      "is not met by the same level of another field",
      { credentials: { degree: [{ level: "middle" }], stateManagement: [] } },
      "notMet",
    ],
    [
      "is open where the field is not recorded",
      { credentials: { degree: [] } },
      "unknown",
      [{ ask: "fact", fact: "credentials.stateManagement" }],
    ],
    [
      "is open where no credentials are recorded",
      {},
      "unknown",
      [{ ask: "fact", fact: "credentials.stateManagement" }],
    ],
    ["is open for a level not on the ladder", held({ level: "Middle" }), "unknown", [LEVEL]],
    [
      "is open for a level that names a property of every object",
      held({ level: "constructor" }),
      "unknown",
      [LEVEL],
    ],
  ]);
});

describe("a credential on certain papers", () => {
  check({ ...HOLDS, papers: ["certificate", "replacement"] }, [
    ["is met by the first paper", held({ level: "middle", paper: "certificate" }), "met"],
    ["is met by the other paper", held({ level: "middle", paper: "replacement" }), "met"],
    [
      "is not met by a paper not listed",
      held({ level: "middle", paper: "confirmation" }),
      "notMet",
    ],
    [
      "is met by a level without its paper, where such levels count",
      held({ level: "middle" }),
      "met",
    ],
    ["is not met by another level without its paper", held({ level: "low" }), "notMet"],
    ["asks for the level of what is misspelt", held({ level: "mid" }), "unknown", [LEVEL]],
    [
      "asks for nothing of what is misspelt on a paper not listed",
      held({ level: "mid", paper: "diploma" }),
      "notMet",
    ],
  ]);

  check({ ...HOLDS, papers: ["certificate"], recordedLevel: "asksForPaper" }, [
    [
      "is open where the paper is asked for and not recorded",
      held({ level: "middle" }),
      "unknown",
      [PAPER],
    ],
    ["asks for no paper of another level", held({ level: "low" }), "notMet"],
    [
      "asks for the level and the paper of what is misspelt",
      held({ level: "mid" }),
      "unknown",
      [LEVEL, PAPER],
    ],
  ]);

  it("says which paper does not count", () => {
    const condition: Condition = { ...HOLDS, papers: ["certificate"] };
    const { reasons } = ask(condition, held({ level: "middle", paper: "diploma" }));
    expect(reasons).toEqual([
      { code: "credentialLacking", params: { field: "stateManagement", levels: ["middle"] } },
      { code: "paperNotAccepted", params: { field: "stateManagement", paper: "diploma" } },
    ]);
  });
});

describe("a credential issued from a day on", () => {
  const middle = (issuedOn: Credential["issuedOn"]) =>
    held({ level: "middle", ...(issuedOn !== undefined && { issuedOn }) });
  check({ ...HOLDS, issuedFrom: "2015-06-15" }, [
    ["is not met by the day before it", middle("2015-06-14"), "notMet"],
    ["is met by the day itself", middle("2015-06-15"), "met"],
    ["is met by the day after it", middle("2015-06-16"), "met"],
    ["is not met by the month before it", middle("2015-05"), "notMet"],
    [
      "is open for the month in which it lies",
      middle("2015-06"),
      "unknown",
      [{ ...ISSUE, decides: "2015-06-15" }],
    ],
    ["is met by the month after it", middle("2015-07"), "met"],
    ["is not met after the day of the rules", middle("2020-04-09"), "notMet"],
    [
      "is open, with two days that split, where the issue is not recorded",
      middle(undefined),
      "unknown",
      [ISSUE],
    ],
  ]);
});

describe("a credential issued before a day", () => {
  const middle = (issuedOn: Credential["issuedOn"]) =>
    held({ level: "middle", ...(issuedOn !== undefined && { issuedOn }) });
  const splits: Question = { ...ISSUE, decides: "2015-06-15" };
  check({ ...HOLDS, issuedBefore: "2015-06-15" }, [
    ["is met by the day before it", middle("2015-06-14"), "met"],
    ["is not met by the day itself", middle("2015-06-15"), "notMet"],
    ["is not met by the day after it", middle("2015-06-16"), "notMet"],
    ["is met by the month before it", middle("2015-05"), "met"],
    ["is open for the month in which it lies", middle("2015-06"), "unknown", [splits]],
    ["is not met by the month after it", middle("2015-07"), "notMet"],
    ["is open where the issue is not recorded", middle(undefined), "unknown", [splits]],
  ]);

  it("tells a paper outside the limits from one that is yet to come", () => {
    const condition: Condition = { ...HOLDS, issuedBefore: "2015-06-15" };
    const codes = (issuedOn: NonNullable<Credential["issuedOn"]>) =>
      ask(condition, held({ level: "middle", issuedOn })).reasons?.map(({ code }) => code);
    expect(codes("2016")).toEqual(["credentialLacking", "issuedOutsideLimits"]);
    expect(codes("2020-04-09")).toEqual(["credentialLacking", "issuedLater"]);
  });
});

describe("a credential issued within days that lie wholly after the day of the rules", () => {
  // No paper can be held on 8 April 2020 that was issued from 1 June 2020 on.
  check({ ...HOLDS, issuedFrom: "2020-06-01" }, [
    ["is not met by any full day", held({ level: "middle", issuedOn: "2020-06-01" }), "notMet"],
    ["is not met by any day of the year", held({ level: "middle", issuedOn: "2020" }), "notMet"],
  ]);
});

describe("conditions joined", () => {
  const YES: Condition = { kind: "fact", fact: "rank", in: ["first"] };
  const NO: Condition = { kind: "fact", fact: "rank", in: ["second"] };
  const OPEN: Condition = { kind: "count", fact: "serviceYears", atLeast: 3 };
  const GAP: Condition = { kind: "gap", gap: "one" };
  const OTHER: Condition = { kind: "gap", gap: "other" };
  const all = (...of: Condition[]): Condition => ({ kind: "all", of });
  const any = (...of: Condition[]): Condition => ({ kind: "any", of });
  const years: Question = { ask: "fact", fact: "serviceYears" };
  const one: Question = { ask: "law", gap: "one" };
  const other: Question = { ask: "law", gap: "other" };

  it.each<readonly [string, Condition, Status, Question[]]>([
    ["all of nothing is met", all(), "met", []],
    ["any of nothing is not met", any(), "notMet", []],
    [
      "all is the least: one that is not met outweighs what is open",
      all(YES, OPEN, NO),
      "notMet",
      [],
    ],
    [
      "all is the least: one that is open outweighs what is met",
      all(YES, OPEN),
      "unknown",
      [years],
    ],
    ["any is the greatest: one that is met outweighs what is open", any(OPEN, YES), "met", []],
    [
      "any is the greatest: one that is open outweighs what is not met",
      any(NO, OPEN),
      "unknown",
      [years],
    ],
    ["a branch that is not met is not held up by a gap beside it", all(NO, GAP), "notMet", []],
    ["a branch that is met needs no gap beside it", any(YES, GAP), "met", []],
    [
      "a gap inside a branch that is not met asks nothing",
      any(all(NO, GAP), OPEN),
      "unknown",
      [years],
    ],
    ["a gap inside a branch that is met asks", any(all(YES, GAP), NO), "unknown", [one]],
    [
      "every open part is asked in the order of the rule",
      all(GAP, OPEN, OTHER),
      "unknown",
      [one, years, other],
    ],
    ["a question met twice is asked once", all(GAP, any(GAP, OPEN)), "unknown", [one, years]],
    ["a deep branch decides", all(any(NO, all(YES, any(NO, YES))), YES), "met", []],
  ])("%s", (_, condition, status, open) => {
    expect(ask(condition, { rank: "first" })).toMatchObject({ status, open });
  });

  it.each<readonly [string, Condition, Condition, Status, Question[]]>([
    ["a scope that is not met makes it not applicable, met or not", NO, YES, "notApplicable", []],
    ["a scope that is not met makes it not applicable, open or not", NO, GAP, "notApplicable", []],
    ["a scope that is met leaves the answer to what is asked", YES, NO, "notMet", []],
    ["a scope that is open leaves a thing that is met met", GAP, YES, "met", []],
    ["a scope that is open leaves a breach open", GAP, NO, "unknown", [one]],
    [
      "scope and asked thing are both asked where both are open",
      GAP,
      OPEN,
      "unknown",
      [one, years],
    ],
  ])("%s", (_, scope, condition, status, open) => {
    expect(ask(condition, { rank: "first" }, scope)).toMatchObject({ status, open });
  });
});
