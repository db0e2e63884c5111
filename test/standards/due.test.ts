import {
  createAssessor,
  type CalendarDate,
  type Citation,
  type Deadline,
  type Holding,
  type Official,
  type Question,
  type Requirement,
  type StandardsRules,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { createRules, named } from "./create-rules.ts";

const SOURCE: Citation = { instrument: "test", trust: "text", seenIn: "https://example.org" };

interface Terms {
  readonly asOf?: CalendarDate;
  readonly when?: Requirement["when"];
  readonly of?: Requirement["of"];
  readonly due?: Deadline["due"];
}

/** Rules with one requirement and, where it has a last day, one deadline over it. */
function rulesOf({ asOf = "2020-04-08", when = null, of, due }: Terms): StandardsRules {
  const requirement: Requirement = {
    id: "asked",
    ...named("asked"),
    of: of ?? { posts: ["head"] },
    nature: "retraining",
    when,
    asks: { kind: "holds", field: "leadership", levels: ["only"], recordedLevel: "counts" },
    source: SOURCE,
  };
  const deadlines: Deadline[] =
    due === undefined
      ? []
      : [{ id: "by", ...named("by"), covers: ["asked"], due, bindsOn: "person", source: SOURCE }];
  return createRules({
    asOf,
    posts: { head: { ...named("head"), isLeadership: true, body: "government" } },
    ranks: { first: named("first") },
    levels: { leadership: { only: named("only") } },
    requirements: [{ value: requirement, alternatives: [] }],
    deadlines: deadlines.map((value) => ({ value, alternatives: [] })),
  });
}

const LACKING: Official = {
  id: "x",
  rank: null,
  holdings: [{ post: "head" }],
  credentials: { leadership: [] },
};

function explain(terms: Terms, known: Partial<Official> = {}) {
  return createAssessor(rulesOf(terms)).explain({ ...LACKING, ...known });
}

const posted = (holding: Partial<Holding>): Partial<Official> => ({
  holdings: [{ post: "head", ...holding }],
});

describe("a requirement within a number of months", () => {
  const due = (terms: Terms, known: Partial<Official>) => explain(terms, known).findings[0]?.due;
  const within6 = { when: { withinMonths: 6 } } as const;

  it.each<readonly [Holding["since"] & string, CalendarDate, CalendarDate, boolean | null]>([
    ["2019-10-08", "2020-04-08", "2020-04-08", false],
    ["2019-10-07", "2020-04-07", "2020-04-07", true],
    ["2019-10-09", "2020-04-09", "2020-04-09", false],
    ["2019-08-31", "2020-02-29", "2020-02-29", true],
    ["2018-08-31", "2019-02-28", "2019-02-28", true],
    ["2019-10", "2020-04-01", "2020-04-30", null],
    ["2019-09", "2020-03-01", "2020-03-30", true],
    ["2019-11", "2020-05-01", "2020-05-30", false],
    ["2019", "2019-07-01", "2020-06-30", null],
  ])("after the start %s falls due from %s to %s", (since, earliest, latest, isPast) => {
    expect(due(within6, posted({ since }))).toEqual({ earliest, latest, isPast });
  });

  it("has no day where the start is not recorded or is no day", () => {
    expect(due(within6, posted({}))).toBeNull();
    expect(due(within6, posted({ since: "2019-02-30", planned: true }))).toBeNull();
  });

  it("has no day where it is asked before appointment or while holding", () => {
    expect(due({ when: "beforeAppointment" }, posted({ since: "2019" }))).toBeNull();
    expect(due({ when: "whileHolding" }, posted({ since: "2019" }))).toBeNull();
    expect(due({ when: null }, posted({ since: "2019" }))).toBeNull();
  });

  it("runs from the start of the rank where it belongs to one", () => {
    const terms: Terms = { ...within6, of: { ranks: ["first"] } };
    const known = { rank: "first", rankSince: "2019-12-31" } as const;
    const finding = explain(terms, known).findings[0];
    expect(finding).toMatchObject({
      subject: { rank: "first" },
      holding: null,
      status: "notMet",
      due: { earliest: "2020-06-30", latest: "2020-06-30", isPast: false },
    });
    expect(explain(terms, { rank: "first" }).findings[0]?.due).toBeNull();
  });
});

describe("a deadline", () => {
  const deadline = (terms: Terms, known: Partial<Official> = {}) =>
    explain(terms, known).findings[0]?.deadlines[0];

  it.each([
    ["2020-12-30", false],
    ["2020-12-31", false],
    ["2021-01-01", true],
  ] as const)("on a fixed last day has passed on %s: %s", (asOf, isPast) => {
    expect(deadline({ asOf, due: { on: "2020-12-31" } })).toMatchObject({
      status: "notMet",
      bindsOn: "person",
      due: { earliest: "2020-12-31", latest: "2020-12-31", isPast },
    });
  });

  it.each<
    readonly [CalendarDate, Holding["since"] & string, CalendarDate, CalendarDate, boolean | null]
  >([
    ["2024-02-28", "2023-02-28", "2024-02-28", "2024-02-28", false],
    ["2024-02-29", "2023-02-28", "2024-02-28", "2024-02-28", true],
    ["2024-02-29", "2023-03-01", "2024-03-01", "2024-03-01", false],
    ["2025-02-28", "2024-02-29", "2025-02-28", "2025-02-28", false],
    ["2025-03-01", "2024-02-29", "2025-02-28", "2025-02-28", true],
    ["2024-06-01", "2023", "2024-01-01", "2024-12-31", null],
    ["2024-01-01", "2023", "2024-01-01", "2024-12-31", false],
    ["2024-01-02", "2023", "2024-01-01", "2024-12-31", null],
    ["2024-12-31", "2023", "2024-01-01", "2024-12-31", null],
    ["2025-01-01", "2023", "2024-01-01", "2024-12-31", true],
  ])(
    "on %s, twelve months after %s, lies from %s to %s",
    (asOf, since, earliest, latest, isPast) => {
      const due = { months: 12, after: "holding.since" } as const;
      expect(deadline({ asOf, due }, posted({ since }))?.due).toEqual({ earliest, latest, isPast });
    },
  );

  it("runs from the end of a post and from the start of a rank alike", () => {
    const afterEnd = { months: 1, after: "holding.until" } as const;
    expect(deadline({ due: afterEnd }, posted({ until: "2020-05-31" }))?.due).toEqual({
      earliest: "2020-06-30",
      latest: "2020-06-30",
      isPast: false,
    });
    const afterRank = { months: 1, after: "rankSince" } as const;
    expect(deadline({ due: afterRank }, { rankSince: "2020-01-31" })?.due).toEqual({
      earliest: "2020-02-29",
      latest: "2020-02-29",
      isPast: true,
    });
  });

  it("has no day where the day it runs from is not recorded, and stands all the same", () => {
    const found = deadline({ due: { months: 12, after: "holding.since" } });
    expect(found).toMatchObject({ status: "notMet", due: null, open: [] });
  });

  // Rosters write an open end as 9999-12-31.
  it.each([
    ["2020-12-30", []],
    ["2020-12-31", []],
    ["2021-01-01", ["heldOnlyAfterDue"]],
    ["2020", []],
    ["2021", ["heldOnlyAfterDue"]],
    [undefined, []],
  ] as const)("says whether what fulfils it, issued %s, came too late", (issuedOn, codes) => {
    const paper = { level: "only", ...(issuedOn !== undefined && { issuedOn }) } as const;
    const terms: Terms = { asOf: "2022-01-01", due: { on: "2020-12-31" } };
    const found = deadline(terms, { credentials: { leadership: [paper] } });
    expect(found?.status).toBe("met");
    expect(found?.reasons.map(({ code }) => code)).toEqual(codes);
    if (issuedOn !== "2021-01-01") return;
    expect(found?.reasons).toEqual([
      {
        code: "heldOnlyAfterDue",
        params: { field: "leadership", issuedOn, due: "2020-12-31" },
      },
    ]);
  });

  it("is kept by the paper that came in time, whatever came after it", () => {
    const papers = [
      { level: "only", issuedOn: "2021-05-05" },
      { level: "only", issuedOn: "2020-05-05" },
    ] as const;
    const terms: Terms = { asOf: "2022-01-01", due: { on: "2020-12-31" } };
    const found = deadline(terms, { credentials: { leadership: papers } });
    expect(found).toMatchObject({ status: "met", reasons: [] });
  });

  it("never falls on a day that cannot be written", () => {
    const due = { months: 12, after: "holding.until" } as const;
    const found = deadline({ due }, posted({ until: "9999-12-31" }))?.due;
    expect(found).toBeNull();
  });
});

describe("a post on the day of the rules", () => {
  const since: Question = { ask: "fact", fact: "holding.since" };
  const until: Question = { ask: "fact", fact: "holding.until" };

  it.each<readonly [string, Partial<Holding>]>([
    ["ended on the day before", { until: "2020-04-07" }],
    ["ended in the month before", { until: "2020-03" }],
    ["ended in the year before", { until: "2019" }],
    ["begins on the day after", { since: "2020-04-09" }],
    ["begins in the month after", { since: "2020-05" }],
    ["begins in the year after", { since: "2021" }],
    ["may have begun, but has surely ended", { since: "2020", until: "2019-12" }],
  ])("asks nothing where it %s", (_, holding) => {
    expect(explain({}, posted(holding))).toMatchObject({ status: "notApplicable", findings: [] });
  });

  it.each<readonly [string, Partial<Holding>]>([
    ["ends on the day itself", { until: "2020-04-08" }],
    ["began on the day itself", { since: "2020-04-08" }],
    ["begins and ends on the day itself", { since: "2020-04-08", until: "2020-04-08" }],
    ["ends in the month after", { until: "2020-05" }],
    ["began in the month before", { since: "2020-03" }],
    ["has neither day on record", {}],
  ])("asks in full where it %s", (_, holding) => {
    expect(explain({}, posted(holding)).findings).toMatchObject([{ status: "notMet", open: [] }]);
  });

  it.each<readonly [string, Partial<Holding>, Question[]]>([
    ["may have ended in the month", { until: "2020-04" }, [until]],
    ["may have ended in the year", { until: "2020" }, [until]],
    ["may begin in the year", { since: "2020" }, [since]],
    ["may begin and end in the year", { since: "2020", until: "2020" }, [since, until]],
    ["ends on no day", { until: "2020-02-30" }, [until]],
    ["begins on no day", { since: "2020-4-08" }, [since]],
  ])("leaves it open where it %s", (_, holding, open) => {
    const { status, findings } = explain({ due: { on: "2020-12-31" } }, posted(holding));
    expect(status).toBe("unknown");
    expect(findings).toMatchObject([{ status: "unknown", open, deadlines: [{ open }] }]);
  });

  it("is done with, open or not, once the certificate is held", () => {
    const known = {
      ...posted({ until: "2020" }),
      credentials: { leadership: [{ level: "only" }] },
    };
    expect(explain({}, known).findings).toMatchObject([{ status: "met", open: [] }]);
  });

  it("counts as planned whatever days it bears, and weighs nothing in the headline", () => {
    const { status, findings } = explain({}, posted({ planned: true, since: "2031" }));
    expect(status).toBe("notApplicable");
    expect(findings).toMatchObject([{ status: "notMet", isPlanned: true }]);
  });

  it("is unknown as a whole where the catalogue lacks it, whatever a rule asks of it", () => {
    const rules: StandardsRules = { ...rulesOf({}), posts: {} };
    const assessment = createAssessor(rules).explain(LACKING);
    expect(assessment.status).toBe("unknown");
  });

  it("is left aside with its rank alike: a rank out of the catalogue is unknown as a whole", () => {
    const rules: StandardsRules = { ...rulesOf({ of: { ranks: ["first"] } }), ranks: {} };
    const record: Official = { ...LACKING, rank: "first", holdings: [] };
    const { status, findings } = createAssessor(rules).explain(record);
    expect(status).toBe("unknown");
    expect(findings.map(({ requirement }) => requirement)).toEqual([null]);
  });

  it("is asked for where no posts are on record", () => {
    const record: Official = { id: "x", rank: null, credentials: { leadership: [] } };
    expect(createAssessor(rulesOf({})).explain(record)).toMatchObject({
      status: "unknown",
      open: [{ ask: "fact", fact: "holdings" }],
    });
  });
});
