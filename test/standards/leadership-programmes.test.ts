import { assessOfficial, type CalendarDate, type Official } from "cbccvc";
import { describe, expect, it } from "vitest";

import { leadershipCases, type LeadershipCase } from "../cases/leadership-programmes.cases.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

function assess({ official, asOf, readings, trustFloor, requirement }: LeadershipCase) {
  const rules = resolveOnce({
    asOf,
    ...(readings !== undefined && { readings }),
    ...(trustFloor !== undefined && { trustFloor }),
  });
  return assessOfficial(official, rules).findings.find((each) => each.requirement === requirement);
}

describe("the leadership programmes of Decree 101/2017", () => {
  it.each(leadershipCases.map((told) => [`${told.clause}: ${told.says}`, told] as const))(
    "%s",
    (_, told) => {
      const finding = assess(told);

      expect(finding?.status).toBe(told.status);
      if (told.open !== undefined) expect(finding?.open).toEqual(told.open);
      if (told.decidedBy !== undefined) expect(finding?.decidedBy).toEqual(told.decidedBy);
    },
  );

  it("show the certificate that counted, and where the clause stands", () => {
    const credential = { level: "division", paper: "certificate", issuedOn: "2019-05" } as const;
    const { findings } = assessOfficial(
      {
        id: "head",
        rank: null,
        title: null,
        holdings: [{ post: "department-division-head" }],
        credentials: { leadership: [{ level: "district" }, credential] },
      },
      resolveOnce({ asOf: "2020-04-08" }),
    );
    const finding = findings.find((each) => each.requirement === "leadership-division");
    expect(finding).toMatchObject({
      subject: { post: "department-division-head" },
      holding: 0,
      when: "beforeAppointment",
      due: null,
      evidence: [{ field: "leadership", credential }],
      source: { instrument: "101-2017-nd-cp", article: "17", clause: "5", point: "a" },
    });
  });

  it("are asked for each post on its own, planned ones without weight in the headline", () => {
    const assessment = assessOfficial(
      {
        id: "head",
        rank: null,
        title: null,
        holdings: [
          { post: "department-division-head" },
          { post: "department-director", planned: true },
          { post: "deputy-department-division-head", until: "2019-12-31" },
        ],
        credentials: { leadership: [{ level: "division", paper: "certificate" }] },
      },
      resolveOnce({ asOf: "2020-04-08" }),
    );
    const asked = assessment.findings.map(({ requirement, isPlanned, status, holding }) => ({
      requirement,
      isPlanned,
      status,
      holding,
    }));
    expect(asked).toContainEqual({
      requirement: "leadership-division",
      isPlanned: false,
      status: "met",
      holding: 0,
    });
    expect(asked).toContainEqual({
      requirement: "leadership-department",
      isPlanned: true,
      status: "notMet",
      holding: 1,
    });
    expect(asked.map(({ holding }) => holding)).not.toContain(2);
    // What else the post asks was not seen, so the whole is unknown and not a breach.
    expect(assessment.status).toBe("unknown");
  });
});

describe("a post outside the catalogue of the day", () => {
  const notInCatalogue = (post: string) => ({
    requirement: null,
    subject: { post },
    status: "unknown",
    reasons: [{ code: "postNotInCatalogue", params: { post } }],
    open: [{ ask: "fact", fact: "holding.post" }],
    deadlines: [],
  });

  function findUnclear(post: string, asOf: CalendarDate) {
    const official: Official = { id: "x", rank: null, title: null, holdings: [{ post }] };
    return assessOfficial(official, resolveOnce({ asOf })).findings.filter(
      ({ requirement }) => requirement === null,
    );
  }

  it.each(["truong-phong", "Department-Director", "", "constructor", "__proto__", "toString"])(
    "is unknown and is asked for again: %j",
    (post) => {
      const unclear = findUnclear(post, "2020-04-08");
      expect(unclear).toMatchObject([notInCatalogue(post)]);
    },
  );

  it.each([
    "district-chairperson",
    "district-vice-chairperson",
    "district-division-head",
    "deputy-district-division-head",
  ])("is %s from 1 July 2025, and not on the day before", (post) => {
    expect(findUnclear(post, "2025-06-30")).toEqual([]);
    expect(findUnclear(post, "2025-07-01")).toMatchObject([
      {
        ...notInCatalogue(post),
        reasons: [{ code: "postNotOfDay", params: { post, from: null, through: "2025-06-30" } }],
      },
    ]);
  });

  it("brings no standard with it: what a post that is gone asked is not asked", () => {
    const official: Official = {
      id: "x",
      rank: null,
      title: null,
      holdings: [{ post: "district-chairperson" }],
    };
    const { findings } = assessOfficial(official, resolveOnce({ asOf: "2025-07-01" }));
    expect(findings.map(({ requirement }) => requirement)).toEqual([null]);
  });
});
