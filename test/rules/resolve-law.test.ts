import {
  assessOfficial,
  isCbccvcError,
  type AuthoredLaw,
  type Citation,
  type Condition,
  type Dated,
  type ErrorCode,
  type ErrorInfo,
  type Official,
  type PersonnelEntry,
  type ProvinceVariant,
  type Requirement,
  type RequirementTimeline,
  type RuleSet,
  type SlotHole,
} from "cbccvc";
import { authoredLawSchema, provinceVariantSchema, ruleSetSchema } from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

import { resolveLaw, type ResolveOptions } from "../../src/rules/resolve-law.ts";
import { createRules } from "../standards/create-rules.ts";

// A law of an invented country, so that what the resolver does is not hidden by what is in force.

const name = { vi: "Tên", en: "Name" };
const source: Citation = { instrument: "law-1", trust: "text", seenIn: "https://example.org/1" };
const provincial: Citation = {
  instrument: "plan-1",
  trust: "press",
  seenIn: "https://example.org/2",
};

type Terms = Pick<Requirement<"authored">, "when" | "scope" | "asks">;

function createTimeline(
  id: string,
  history: readonly Dated<Terms>[],
  more: Partial<RequirementTimeline> = {},
): RequirementTimeline {
  return { id, name, of: { posts: ["clerk"] }, nature: "retraining", ...more, history };
}

function createEntry(asks: Condition<"authored">, more: Partial<Dated<Terms>> = {}): Dated<Terms> {
  return { effectiveFrom: "2000-01-01", value: { when: "whileHolding", asks }, source, ...more };
}

const holdsDegree: Condition<"authored"> = {
  kind: "holds",
  field: "degree",
  levels: ["university"],
  recordedLevel: "counts",
};
const yearsSlot: SlotHole<number> = {
  slot: "years",
  domain: { from: 2, through: 5 },
  default: 3,
  clause: "the province sets 2 to 5 years",
};
const levelsSlot: SlotHole<readonly string[]> = {
  slot: "levels",
  domain: [["college"], ["university"]],
  default: { gap: "levelsNotSeen" },
  clause: "the province names the level",
};

const gap = { about: name };
const option = (seen?: "weak") =>
  seen === undefined ? { name } : { name, seen: { trust: seen, in: "https://example.org/w" } };

const untrained: PersonnelEntry = {
  name,
  meaning: [{ effectiveFrom: "2000-01-01", value: { gap: "openNow" }, source: null }],
  training: [{ effectiveFrom: "2000-01-01", value: { gap: "openNow" }, source: null }],
};

const open = [{ effectiveFrom: "2000-01-01", value: { gap: "openNow" }, source: null }] as const;

const base: AuthoredLaw = {
  coverageFrom: "2000-01-01",
  checkedThrough: "2030-12-31",
  instruments: [
    {
      id: "law-1",
      kind: "law",
      number: "1/2000/QH1",
      issuer: name,
      title: name,
      issuedOn: "1999-12-01",
      effectiveFrom: "2000-01-01",
    },
  ],
  gaps: { belowTrustFloor: gap, territorialCarryOver: gap, levelsNotSeen: gap, openNow: gap },
  readings: {
    outer: {
      question: name,
      options: { plain: option(), deep: option() },
      default: "plain",
      why: name,
    },
    inner: {
      question: name,
      options: { low: option(), high: option(), weak: option("weak") },
      default: "low",
      why: name,
    },
  },
  personnel: {
    cadre: untrained,
    civilServant: untrained,
    publicEmployee: untrained,
    councilDeputy: untrained,
    nonSpecialisedCommuneStaff: untrained,
    contractStaff: untrained,
  },
  posts: {
    clerk: { name, isLeadership: false, body: "government", source },
    head: { name, isLeadership: true, body: "government", source },
  },
  ranks: { staff: { name, source } },
  titles: {},
  managingLevels: {},
  areas: {},
  issuerKinds: {},
  levels: createRules({ levels: { degree: { college: { name }, university: { name } } } }).levels,
  requirements: [
    createTimeline(
      "service",
      [
        createEntry({
          kind: "all",
          of: [
            { kind: "count", fact: "serviceYears", atLeast: yearsSlot },
            { kind: "holds", field: "degree", levels: levelsSlot, recordedLevel: "counts" },
          ],
        }),
      ],
      { setters: ["province"] },
    ),
  ],
  targets: [],
  deadlines: [
    {
      id: "by-2020",
      name,
      bindsOn: "agency",
      history: [
        {
          effectiveFrom: "2000-01-01",
          value: { covers: { nature: "retraining", of: ["posts"] }, due: { on: "2020-12-31" } },
          source,
        },
      ],
    },
  ],
  appointments: [],
  programmes: [],
  credentialLimits: [],
  sendingGroups: {},
  sending: [],
  retirement: open,
  appointmentAges: [],
  sendRatioCourses: {},
  courseWithoutRule: { gap: "openNow" },
  reappointment: { cadre: open, civilServant: open, publicEmployee: open },
  serviceCommitment: { cadre: open, civilServant: open, publicEmployee: open },
  compensation: { cadre: open, civilServant: open, publicEmployee: open },
  sendRatio: [{ effectiveFrom: "2000-01-01", value: { gap: "openNow" }, source: null }],
};

const plan = {
  id: "plan-1",
  kind: "plan",
  number: "1/KH",
  issuer: name,
  title: name,
  issuedOn: "2005-01-01",
  effectiveFrom: null,
} as const;

function createVariant(more: Partial<ProvinceVariant>): ProvinceVariant {
  return { id: "province", name, instruments: [plan], ...more };
}

function fillYears(value: unknown, effectiveFrom: Dated<unknown>["effectiveFrom"] = "2005-01-01") {
  return { years: [{ effectiveFrom, value, source: provincial }] };
}

function resolve(law: AuthoredLaw, options: Partial<ResolveOptions> = {}): RuleSet {
  return resolveLaw(law, { asOf: "2010-01-01", ...options });
}

function findAsks(rules: RuleSet, id = "service"): Condition | undefined {
  return rules.requirements.find(({ value }) => value.id === id)?.value.asks;
}

/** The two leaves of the requirement `service`. */
function findLeaves(options: Partial<ResolveOptions>): readonly Condition[] {
  const asks = findAsks(resolve(base, options));
  return asks?.kind === "all" ? asks.of : [];
}

function catchInfo<Code extends ErrorCode>(code: Code, body: () => unknown): ErrorInfo[Code] {
  try {
    body();
  } catch (error) {
    if (isCbccvcError(error, code)) return error.info;
    throw error;
  }
  throw new Error(`nothing was thrown in place of ${code}`);
}

describe("the invented law", () => {
  it("passes the schema, and so do the rules it gives", () => {
    expect(authoredLawSchema.safeParse(base).error).toBeUndefined();
    expect(ruleSetSchema.safeParse(resolve(base)).error).toBeUndefined();
  });
});

describe("slots", () => {
  it("stand at their default, a gap taking only the leaf it stands in", () => {
    expect(findLeaves({})).toEqual([
      { kind: "count", fact: "serviceYears", atLeast: 3 },
      { kind: "gap", gap: "levelsNotSeen" },
    ]);
    expect(Object.keys(resolve(base).gaps).sort()).toEqual(["levelsNotSeen", "openNow"]);
  });

  it("are filled by a variant, each by itself", () => {
    const years = createVariant({ slots: fillYears(5) });
    expect(provinceVariantSchema.safeParse(years).error).toBeUndefined();
    expect(findLeaves({ variant: years })).toEqual([
      { kind: "count", fact: "serviceYears", atLeast: 5 },
      { kind: "gap", gap: "levelsNotSeen" },
    ]);
    const levels = createVariant({
      slots: {
        levels: [{ effectiveFrom: "2005-01-01", value: ["college"], source: provincial }],
      },
    });
    expect(findLeaves({ variant: levels })).toEqual([
      { kind: "count", fact: "serviceYears", atLeast: 3 },
      { kind: "holds", field: "degree", levels: ["college"], recordedLevel: "counts" },
    ]);
  });

  it("are filled by the smaller unit before the province around it", () => {
    const province = createVariant({ slots: fillYears(5) });
    const city = createVariant({ id: "city", within: province, slots: fillYears(2) });
    const bare = createVariant({ id: "bare", within: province });
    expect(findLeaves({ variant: city })[0]).toMatchObject({ atLeast: 2 });
    expect(findLeaves({ variant: bare })[0]).toMatchObject({ atLeast: 5 });
    expect(findLeaves({ variant: province })[0]).toMatchObject({ atLeast: 5 });
  });

  it.each([
    ["2004-12-31", 3],
    ["2005-01-01", 5],
    ["2007-12-31", 5],
    ["2008-01-01", 2],
    ["2008-12-31", 2],
    ["2009-01-01", 3],
  ] as const)("are filled by day: %s asks for %d years", (asOf, atLeast) => {
    const variant = createVariant({
      slots: {
        years: [
          { effectiveFrom: "2005-01-01", value: 5, source: provincial },
          { effectiveFrom: "2008-01-01", value: 2, source: provincial },
          { effectiveFrom: "2009-01-01", value: null, source: provincial },
        ],
      },
    });
    expect(findLeaves({ variant, asOf })[0]).toMatchObject({ atLeast });
  });

  it("fall back to the province where the smaller unit ends its own filling", () => {
    const province = createVariant({ slots: fillYears(5) });
    const years = [
      { effectiveFrom: "2005-01-01", value: 2, source: provincial },
      { effectiveFrom: "2009-01-01", value: null, source: provincial },
    ] as const;
    const city = createVariant({ id: "city", within: province, slots: { years } });
    expect(findLeaves({ variant: city, asOf: "2008-12-31" })[0]).toMatchObject({ atLeast: 2 });
    expect(findLeaves({ variant: city, asOf: "2009-01-01" })[0]).toMatchObject({ atLeast: 5 });
  });

  it("may be filled by a gap, which takes the leaf", () => {
    const slots = {
      years: [{ effectiveFrom: "2005-01-01", value: { gap: "openNow" }, source: null }],
    } as const;
    expect(findLeaves({ variant: createVariant({ slots }) })[0]).toEqual({
      kind: "gap",
      gap: "openNow",
    });
  });

  it("are a gap where the filling was seen less well than asked", () => {
    const variant = createVariant({ slots: fillYears(5) });
    expect(findLeaves({ variant, trustFloor: "press" })[0]).toMatchObject({ atLeast: 5 });
    expect(findLeaves({ variant, trustFloor: "official" })[0]).toEqual({
      kind: "gap",
      gap: "belowTrustFloor",
    });
  });

  it.each([
    [1, false],
    [2, true],
    [3, true],
    [5, true],
    [6, false],
    [2.5, false],
    ["3", false],
    [Number.NaN, false],
    [[3], false],
  ])("of integers from 2 through 5 take %j: %s", (value, taken) => {
    const variant = createVariant({ slots: fillYears(value) });
    const body = () => findLeaves({ variant });
    if (taken) expect(body()[0]).toMatchObject({ atLeast: value });
    else expect(catchInfo("outsideDomain", body)).toEqual({ slot: "years", value });
  });

  it.each([
    [["college"], true],
    [["university"], true],
    [["college", "university"], false],
    [["master"], false],
    [[], false],
    ["college", false],
  ])("of a closed list take %j: %s", (value, taken) => {
    const slots = { levels: [{ effectiveFrom: "2005-01-01", value, source: provincial }] } as const;
    const body = () => findLeaves({ variant: createVariant({ slots }) });
    if (taken) expect(body()[1]).toMatchObject({ levels: value });
    else expect(catchInfo("outsideDomain", body)).toEqual({ slot: "levels", value });
  });

  it("that do not exist are refused, also on days before they are filled and in the outer unit", () => {
    const slots = {
      months: [{ effectiveFrom: "2029-01-01", value: 1, source: provincial }],
    } as const;
    const province = createVariant({ slots });
    const city = createVariant({ id: "city", within: province });
    for (const variant of [province, city]) {
      expect(catchInfo("unknownSlot", () => resolve(base, { variant }))).toEqual({
        slot: "months",
        known: ["years", "levels"],
      });
    }
  });

  it("show the paper that filled them beside the rule", () => {
    const rules = resolve(base, { variant: createVariant({ slots: fillYears(5) }) });
    expect(Object.keys(rules.instruments)).toContain("plan-1");
  });

  it("stand in no deadline, which a province may not move", () => {
    const [deadline] = base.deadlines;
    const due = {
      slot: "day",
      domain: [{ on: "2020-12-31" }],
      default: { gap: "openNow" },
      clause: "the province sets the day",
    };
    const [entry] = deadline!.history;
    const law = {
      ...base,
      deadlines: [{ ...deadline!, history: [{ ...entry!, value: { ...entry!.value, due } }] }],
    };
    expect(authoredLawSchema.safeParse(law).success).toBe(false);
  });

  it("in the send ratio make it a gap where their default is one", () => {
    const law: AuthoredLaw = {
      ...base,
      sendRatio: [
        {
          effectiveFrom: "2000-01-01",
          value: {
            levels: ["advanced"],
            nonConcentratedPerConcentrated: {
              slot: "ratio",
              domain: [{ numerator: 6, denominator: 5 }],
              default: { gap: "openNow" },
              clause: "the province sets the ratio",
            },
            rounding: "exact",
            knowledgeCompletion: "apart",
          },
          source,
        },
      ],
    };
    expect(resolve(law).sendRatio).toEqual({ state: "gap", gap: "openNow" });
    const slots = {
      ratio: [
        {
          effectiveFrom: "2005-01-01",
          value: { numerator: 6, denominator: 5 },
          source: provincial,
        },
      ],
    } as const;
    expect(resolve(law, { variant: createVariant({ slots }) }).sendRatio).toMatchObject({
      state: "inForce",
      value: { nonConcentratedPerConcentrated: { numerator: 6, denominator: 5 } },
    });
  });
});

describe("what a variant adds", () => {
  const own = createTimeline("own", [createEntry(holdsDegree, { source: provincial })]);
  const ownDeadline: AuthoredLaw["deadlines"][number] = {
    id: "own-by-2015",
    name,
    bindsOn: "person",
    history: [
      {
        effectiveFrom: "2005-01-01",
        value: {
          covers: { nature: "retraining", of: ["posts"] },
          due: { months: 6, after: "holding.since" },
        },
        source: provincial,
      },
    ],
  };
  const variant = createVariant({ requirements: [own], deadlines: [ownDeadline] });

  it("stands beside the national rules and replaces none", () => {
    const plain = resolve(base);
    const rules = resolve(base, { variant });
    expect(rules.requirements.map(({ value }) => value.id)).toEqual(["service", "own"]);
    expect(rules.deadlines.map(({ value }) => value.id)).toEqual(["by-2020", "own-by-2015"]);
    expect(rules.requirements[0]).toEqual(plain.requirements[0]);
    expect(rules.deadlines[0]?.value.due).toEqual(plain.deadlines[0]?.value.due);
    expect(Object.keys(rules.instruments)).toContain("plan-1");
    expect(ruleSetSchema.safeParse(rules).error).toBeUndefined();
  });

  it("is covered by the national deadline, and its deadline covers the national requirement", () => {
    const { deadlines } = resolve(base, { variant });
    expect(deadlines.map(({ value }) => value.covers)).toEqual([
      ["service", "own"],
      ["service", "own"],
    ]);
  });

  it("of a province binds in the units inside it", () => {
    const city = createVariant({ id: "city", within: variant });
    expect(resolve(base, { variant: city }).requirements.map(({ value }) => value.id)).toEqual([
      "service",
      "own",
    ]);
  });

  it("begins on its own day", () => {
    const late = createVariant({ deadlines: [ownDeadline] });
    const on = (asOf: "2004-12-31" | "2005-01-01") =>
      resolve(base, { variant: late, asOf }).deadlines.length;
    expect([on("2004-12-31"), on("2005-01-01")]).toEqual([1, 2]);
  });

  it("says that the province's standard is encoded, and nothing added that it is not", () => {
    expect(resolve(base, { variant }).postsWithOwnStandard).toEqual(["clerk"]);
    expect(resolve(base, { variant: createVariant({}) }).postsWithOwnStandard).toEqual([]);
    expect(resolve(base).postsWithOwnStandard).toEqual([]);
    const slots = createVariant({ slots: fillYears(5) });
    expect(resolve(base, { variant: slots }).postsWithOwnStandard).toEqual([]);
  });

  it("says that the province's standard is not encoded on a day on which none of it is in force", () => {
    const late = createVariant({
      requirements: [
        createTimeline("own", [createEntry(holdsDegree, { effectiveFrom: "2020-01-01" })]),
      ],
    });
    const on = (asOf: "2019-12-31" | "2020-01-01") =>
      resolve(base, { variant: late, asOf }).postsWithOwnStandard;
    expect([on("2019-12-31"), on("2020-01-01")]).toEqual([[], ["clerk"]]);
  });

  it("marks a met answer of the national law as possibly not the whole, or does not", () => {
    const official: Official = {
      id: "x",
      serviceYears: 9,
      rank: null,
      holdings: [{ post: "clerk" }],
      credentials: { degree: [{ level: "college" }] },
    };
    const levels = {
      levels: [{ effectiveFrom: "2005-01-01", value: ["college"], source: provincial }],
    } as const;
    const mark = (more: Partial<ProvinceVariant>) =>
      assessOfficial(
        official,
        resolve(base, { variant: createVariant({ slots: levels, ...more }) }),
      ).findings[0];
    expect(mark({})).toMatchObject({ status: "met", furtherStandards: ["province"] });
    expect(mark({ requirements: [own] })).not.toHaveProperty("furtherStandards");
  });

  it("may hold readings of the national register and no hole of its own that stays open", () => {
    const reading = createTimeline("own", [
      createEntry({ reading: "outer", options: { plain: holdsDegree, deep: holdsDegree } }),
    ]);
    const rules = resolve(base, { variant: createVariant({ requirements: [reading] }) });
    expect(rules.requirements[1]?.alternatives).toHaveLength(1);
    expect(ruleSetSchema.safeParse(rules).error).toBeUndefined();
  });
});

describe("readings in holes of holes", () => {
  const years = (atLeast: number): Condition<"authored"> => ({
    kind: "count",
    fact: "serviceYears",
    atLeast,
  });
  const law: AuthoredLaw = {
    ...base,
    requirements: [
      createTimeline("nested", [
        createEntry({
          reading: "outer",
          options: {
            plain: years(1),
            deep: {
              kind: "all",
              of: [
                {
                  kind: "count",
                  fact: "serviceYears",
                  atLeast: { reading: "inner", options: { low: 2, high: 3, weak: 4 } },
                },
              ],
            },
          },
        }),
      ]),
    ],
  };
  const deep = (atLeast: number) => ({ kind: "all", of: [years(atLeast)] });
  const listAlternatives = (readings: Readonly<Record<string, string>>) =>
    resolve(law, { readings }).requirements[0]?.alternatives.map(
      ({ axis, option: moved, value }) => ({
        [`${axis}=${moved}`]: value.asks,
      }),
    );

  it("fill both", () => {
    expect(findAsks(resolve(law), "nested")).toEqual(years(1));
    expect(findAsks(resolve(law, { readings: { outer: "deep" } }), "nested")).toEqual(deep(2));
    const both = { outer: "deep", inner: "high" };
    expect(findAsks(resolve(law, { readings: both }), "nested")).toEqual(deep(3));
  });

  it("move one axis at a time from the options in force", () => {
    expect(listAlternatives({ outer: "deep", inner: "high" })).toEqual([
      { "outer=plain": years(1) },
      { "inner=low": deep(2) },
      { "inner=weak": deep(4) },
    ]);
    // What an option that is off holds open cannot turn anything.
    expect(listAlternatives({})).toEqual([{ "outer=deep": deep(2) }]);
  });

  it("lower the trust where the weak option is part of the rule", () => {
    const readings = { outer: "deep", inner: "weak" };
    const found = resolve(law, { readings }).requirements[0]?.value;
    expect(found?.source).toEqual({ ...source, trust: "weak", seenIn: "https://example.org/w" });
    const hidden = resolve(law, { readings, trustFloor: "article" });
    expect(findAsks(hidden, "nested")).toEqual({ kind: "gap", gap: "belowTrustFloor" });
  });

  it("keep the trust where the weak option lies in an option that is off", () => {
    const readings = { inner: "weak" };
    const found = resolve(law, { readings, trustFloor: "article" }).requirements[0]?.value;
    expect(found?.asks).toEqual(years(1));
    expect(found?.source).toEqual(source);
  });

  it("may open a gap under one option only", () => {
    const gapped: AuthoredLaw = {
      ...base,
      requirements: [
        createTimeline("nested", [
          createEntry({
            reading: "outer",
            options: { plain: { kind: "gap", gap: "openNow" }, deep: years(1) },
          }),
        ]),
      ],
    };
    const { requirements, gaps } = resolve(gapped, { readings: { outer: "deep" } });
    expect(requirements[0]?.value.asks).toEqual(years(1));
    expect(requirements[0]?.alternatives[0]?.value.asks).toEqual({ kind: "gap", gap: "openNow" });
    expect(Object.keys(gaps)).toContain("openNow");
  });
});

describe("histories", () => {
  const law: AuthoredLaw = {
    ...base,
    requirements: [
      createTimeline("ending", [
        createEntry(holdsDegree),
        { effectiveFrom: "2010-01-01", value: null, source },
        createEntry({ kind: "gap", gap: "openNow" }, { effectiveFrom: "2012-01-01" }),
        { effectiveFrom: "2014-01-01", value: { gap: "levelsNotSeen" }, source: null },
      ]),
    ],
    sendRatio: [
      { effectiveFrom: "2000-01-01", value: { gap: "openNow" }, source: null },
      { effectiveFrom: "2010-01-01", value: null, source },
    ],
  };

  it.each([
    ["2000-01-01", holdsDegree],
    ["2009-12-31", holdsDegree],
    ["2010-01-01", undefined],
    ["2011-12-31", undefined],
    ["2012-01-01", { kind: "gap", gap: "openNow" }],
    ["2014-01-01", { kind: "gap", gap: "levelsNotSeen" }],
    ["2030-12-31", { kind: "gap", gap: "levelsNotSeen" }],
  ] as const)("are in force by day, and ended by null: %s", (asOf, asks) => {
    expect(findAsks(resolve(law, { asOf }), "ending")).toEqual(asks);
  });

  it("that end leave the deadline with nothing to cover", () => {
    const covers = (asOf: "2009-12-31" | "2010-01-01") =>
      resolve(law, { asOf }).deadlines[0]?.value.covers;
    expect(covers("2009-12-31")).toEqual(["ending"]);
    expect(covers("2010-01-01")).toEqual([]);
  });

  it("of the send ratio end with none", () => {
    expect(resolve(law, { asOf: "2009-12-31" }).sendRatio.state).toBe("gap");
    expect(resolve(law, { asOf: "2010-01-01" }).sendRatio).toEqual({ state: "none" });
  });

  it("that have not begun give no rule", () => {
    const late = createTimeline("late", [
      createEntry(holdsDegree, { effectiveFrom: "2020-01-01" }),
    ]);
    const { requirements } = resolve({ ...base, requirements: [late] });
    expect(requirements).toEqual([]);
  });

  it("keep a gap without any source free of a source", () => {
    const rules = resolve(law, { asOf: "2014-01-01" });
    expect(rules.requirements[0]?.value).toMatchObject({ when: null, source: null });
    expect(ruleSetSchema.safeParse(rules).error).toBeUndefined();
  });
});
