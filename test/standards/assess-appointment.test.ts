import {
  assessAppointment,
  type AppointmentKind,
  type AppointmentRule,
  type Condition,
  type Credential,
  type Official,
  type Requirement,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { APPOINTMENT_KINDS } from "../../src/standards/appointment-rule.ts";
import { createRules, named } from "./create-rules.ts";

// What an appointment joins: whether the standard is asked at all, and whether it is met. The rules
// that hold in Viet Nam are tried in a table of their own.

const SOURCE = { instrument: "test", trust: "text", seenIn: "https://example.org" } as const;

function requirement(id: string, when: Requirement["when"]) {
  return {
    value: {
      id,
      ...named(id),
      of: { posts: ["head"] },
      nature: "retraining",
      when,
      asks: { kind: "holds", field: "leadership", levels: [id], recordedLevel: "counts" },
      source: SOURCE,
    } satisfies Requirement,
    alternatives: [],
  };
}

const ofCivilServants: Condition = { kind: "fact", fact: "category", in: ["civilServant"] };
const ofCadres: Condition = {
  kind: "all",
  of: [
    { kind: "fact", fact: "category", in: ["cadre"] },
    { kind: "gap", gap: "unseen" },
  ],
};

function rule(
  id: string,
  kinds: AppointmentRule["kinds"],
  scope: Condition,
  moved?: Condition,
): {
  value: AppointmentRule;
  alternatives: { axis: string; option: string; value: AppointmentRule }[];
} {
  const value = { id, ...named(id), kinds, scope, source: SOURCE };
  const alternatives =
    moved === undefined
      ? []
      : [{ axis: "axis", option: "other", value: { ...value, scope: moved } }];
  return { value, alternatives };
}

const RULES = createRules({
  posts: {
    head: { ...named("head"), isLeadership: true, body: "government", level: "provincial" },
  },
  levels: {
    leadership: { before: named("before"), holding: named("holding"), later: named("later") },
  },
  requirements: [
    requirement("before", "beforeAppointment"),
    requirement("holding", "whileHolding"),
    requirement("later", { withinMonths: 12 }),
  ],
  appointments: [
    rule("civil-servants", ["first", "reappointment"], ofCivilServants, ofCadres),
    rule("cadres", ["first"], ofCadres),
  ],
});

const credentials = (...levels: readonly string[]): Credential[] =>
  levels.map((level) => ({ level, issuedOn: "2019-05-05" }));

const person = (category: Official["category"], ...levels: readonly string[]): Official => ({
  id: "x",
  ...(category !== undefined && { category }),
  credentials: { leadership: credentials(...levels) },
});

const assess = (official: Official, kind: AppointmentKind = "first") =>
  assessAppointment(official, { post: "head" }, RULES, { kind });

describe("an appointment", () => {
  it("asks for what must be had before it, and leaves for later what has its months", () => {
    const { status, findings, later } = assess(person("civilServant", "before", "holding"));
    expect(status).toBe("met");
    expect(findings.map(({ requirement }) => requirement)).toEqual(["before", "holding"]);
    expect(later).toMatchObject([
      { requirement: "later", status: "notMet", due: { latest: "2021-04-08", isPast: false } },
    ]);
  });

  it("is open where it is not known whether the standard is asked, unless it is met", () => {
    expect(assess(person("cadre", "before"))).toMatchObject({
      status: "unknown",
      open: [{ ask: "law", gap: "unseen" }],
    });
    expect(assess(person("cadre", "before", "holding")).status).toBe("met");
    expect(assess(person(undefined, "before"))).toMatchObject({
      status: "unknown",
      open: [
        { ask: "fact", fact: "category" },
        { ask: "law", gap: "unseen" },
      ],
    });
  });

  it("does not ask for the standard of whom no rule reaches", () => {
    expect(assess(person("publicEmployee", "before")).status).toBe("notApplicable");
    expect(assess(person("cadre", "before"), "reappointment").status).toBe("notApplicable");
    expect(assess(person("civilServant"), "reappointment").status).toBe("notMet");
    expect(assess(person("civilServant"), "designation")).toMatchObject({
      status: "notApplicable",
      bases: [],
    });
  });

  it("shows each rule with its answer, and the reading that turns it", () => {
    const { bases } = assess(person("civilServant"));
    expect(bases).toMatchObject([
      {
        rule: "civil-servants",
        status: "met",
        readings: [{ axis: "axis", option: "other", status: "notMet" }],
        decidedBy: ["axis"],
      },
      { rule: "cadres", status: "notMet", open: [], decidedBy: [] },
    ]);
  });

  it("counts no paper issued after the day, and takes a planned post for the post itself", () => {
    const official: Official = {
      id: "x",
      category: "civilServant",
      credentials: {
        leadership: [
          { level: "before", issuedOn: "2020-04-09" },
          { level: "holding", issuedOn: "2020-04-08" },
        ],
      },
    };
    const planned = assessAppointment(official, { post: "head", planned: true }, RULES, {
      kind: "first",
    });
    expect(planned.status).toBe("notMet");
    expect(planned.findings.map(({ status, isPlanned }) => [status, isPlanned])).toEqual([
      ["notMet", false],
      ["met", false],
    ]);
  });

  it("is unknown of a post outside the catalogue", () => {
    const official = person("civilServant", "before");
    expect(assessAppointment(official, { post: "chief" }, RULES, { kind: "first" })).toMatchObject({
      status: "unknown",
      open: [{ ask: "fact", fact: "holding.post" }],
    });
  });

  it.each(APPOINTMENT_KINDS)("names what it leaves aside: %s", (kind) => {
    expect(assess(person("civilServant"), kind).leftAside).toEqual([
      "age",
      "health",
      "conduct",
      "planning",
      "procedure",
    ]);
  });
});
