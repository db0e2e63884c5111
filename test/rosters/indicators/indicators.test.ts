import {
  buildIndicatorTable,
  computeCoverageRate,
  createIndicatorCounter,
  isCbccvcError,
  resolveRules,
  type ErrorCode,
  type Indicator,
  type IndicatorOptions,
  type IndicatorRow,
  type Official,
  type PartialDate,
  type Participation,
  type PersonCounts,
} from "cbccvc";
import { describe, expect, it } from "vitest";

const rules = resolveRules({ asOf: "2020-04-08" });
const name = { vi: "chỉ tiêu", en: "indicator" };
const graduates: Indicator = {
  id: "graduates",
  name,
  population: { kind: "fact", fact: "category", in: ["civilServant"] },
  measure: {
    time: "stock",
    asks: {
      kind: "holds",
      field: "degree",
      levels: ["university", "master", "doctorate"],
      recordedLevel: "counts",
    },
  },
};
const years = [
  { from: "2018-01-01", through: "2018-12-31" },
  { from: "2019-01-01", through: "2019-12-31" },
] as const;

function createFlow(unit: "persons" | "participations" | "classes"): Indicator {
  return {
    id: `theory in ${unit}`,
    name,
    measure: { time: "flow", unit, of: { field: "politicalTheory" }, event: "sent" },
  };
}

function build(
  officials: readonly Official[],
  participations: readonly Participation[],
  indicators: readonly Indicator[],
  options: IndicatorOptions = { periods: years },
): readonly IndicatorRow[] {
  return buildIndicatorTable(officials, participations, indicators, rules, options).rows;
}

function persons(counts: Partial<PersonCounts>): PersonCounts {
  const perhaps = { holders: 0, unknown: 0, others: 0 };
  return { unit: "persons", required: 0, holders: 0, unknown: 0, perhaps, ...counts };
}

function catchError(call: () => unknown, code: ErrorCode): unknown {
  try {
    call();
  } catch (error) {
    if (isCbccvcError(error, code)) return error.info;
    throw error;
  }
  throw new Error(`nothing was thrown in place of ${code}`);
}

function send(official: string, sentOn: string | null, more: object = {}): Participation {
  const course = {
    field: "politicalTheory",
    level: "advanced",
    ...(sentOn !== null && { sentOn }),
  };
  return { official, course, status: "studying", ...more } as Participation;
}

describe("a state on a day", () => {
  it("counts who holds, who does not, and of whom neither is known", () => {
    const rows = build(
      [
        { id: "1", category: "civilServant", credentials: { degree: [{ level: "master" }] } },
        { id: "2", category: "civilServant", credentials: { degree: [{ level: "college" }] } },
        { id: "3", category: "civilServant", credentials: { degree: [] } },
        { id: "4", category: "civilServant" },
        { id: "5", category: "publicEmployee", credentials: { degree: [{ level: "master" }] } },
        { id: "6", credentials: { degree: [{ level: "master" }] } },
        { id: "7", credentials: { degree: [] } },
        { id: "8" },
      ],
      [],
      [graduates],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      indicator: "graduates",
      period: { from: "2020-04-08", through: "2020-04-08" },
      group: {},
    });
    expect(rows[0]!.counts).toEqual(
      persons({
        required: 4,
        holders: 1,
        unknown: 1,
        perhaps: { holders: 1, unknown: 1, others: 1 },
      }),
    );
    // 1 of 4; at worst 1 of 4 + 1 + 1; at best 1 + 1 + 1 + 1 of 4 + 1 + 1.
    expect(computeCoverageRate(rows[0]!.counts as PersonCounts)).toMatchObject({
      rate: { numerator: 1, denominator: 4 },
      lowest: { numerator: 1, denominator: 6 },
      highest: { numerator: 2, denominator: 3 },
    });
  });

  it("tells women and ethnic minorities apart, with those of whom that is not recorded", () => {
    const degree = { credentials: { degree: [{ level: "university" }] } } as const;
    const civilServant = { category: "civilServant" } as const;
    const [row] = build(
      [
        { id: "1", ...civilServant, ...degree, sex: "female", isEthnicMinority: true },
        { id: "2", ...civilServant, ...degree, sex: "male", isEthnicMinority: false },
        { id: "3", ...civilServant, credentials: { degree: [] } },
        { id: "4", ...civilServant, ...degree },
      ],
      [],
      [graduates],
    );
    const perhaps = { holders: 1, unknown: 0, others: 1 };
    expect(row!.counts).toEqual(persons({ required: 4, holders: 3 }));
    expect(row!.women).toEqual(persons({ required: 1, holders: 1, perhaps }));
    expect(row!.ethnicMinorities).toEqual(persons({ required: 1, holders: 1, perhaps }));
  });

  it("is nobody's on an empty roster, and no row less", () => {
    expect(build([], [], [graduates])[0]!.counts).toEqual(persons({}));
    expect(build([], [], [graduates], { periods: [], by: ["unit"] })).toEqual([]);
  });
});

describe("a condition about posts", () => {
  const heads: Indicator = {
    id: "heads",
    name,
    population: { kind: "fact", fact: "holding.post", in: ["district-division-head"] },
    measure: {
      time: "stock",
      asks: {
        kind: "holds",
        field: "politicalTheory",
        levels: ["intermediate", "advanced"],
        recordedLevel: "counts",
      },
    },
  };
  const planned: Indicator = {
    ...heads,
    population: {
      kind: "all",
      of: [
        { kind: "fact", fact: "holding.post", in: ["district-division-head"] },
        { kind: "fact", fact: "holding.planned", in: [true] },
      ],
    },
  };
  const head = "district-division-head";
  const count = (indicator: Indicator, holdings: Official["holdings"]) =>
    (
      build([{ id: "1", ...(holdings && { holdings }) }], [], [indicator])[0]!
        .counts as PersonCounts
    ).required;

  it.each([
    ["the only post", [{ post: head }], 1],
    ["one of two posts", [{ post: "district-chairperson" }, { post: head }], 1],
    ["another post", [{ post: "district-chairperson" }], 0],
    ["no post", [], 0],
    ["a post from the next day on", [{ post: head, since: "2020-04-09" }], 0],
    ["a post from the day on", [{ post: head, since: "2020-04-08" }], 1],
    ["a post through the day", [{ post: head, until: "2020-04-08" }], 1],
    ["a post through the day before", [{ post: head, until: "2020-04-07" }], 0],
    ["a post one is planned for", [{ post: head, planned: true }], 0],
  ] as const)("%s", (_, holdings, required) => {
    expect(count(heads, holdings)).toBe(required);
  });

  it("looks at planned posts only where it asks about planning", () => {
    expect(count(planned, [{ post: head, planned: true }])).toBe(1);
    expect(count(planned, [{ post: head }])).toBe(0);
  });

  it("leaves open whom a post or its day does not tell", () => {
    const ask = (official: Official) => build([official], [], [heads])[0]!.counts;
    const open = persons({ perhaps: { holders: 0, unknown: 1, others: 0 } });
    expect(ask({ id: "1" })).toEqual(open);
    expect(ask({ id: "1", holdings: [{ post: head, since: "2020" }] })).toEqual(open);
    expect(ask({ id: "1", holdings: [{ post: "no-such-post" }] })).toEqual(open);
  });
});

function withoutKeys(
  official: Omit<Official, "id">,
  ...keys: readonly (keyof Official)[]
): Omit<Official, "id"> {
  const kept = Object.entries(official).filter(([key]) => !keys.includes(key as keyof Official));
  return Object.fromEntries(kept);
}

describe("a deadline", () => {
  const serving: Indicator = {
    id: "directive 28",
    name,
    measure: { time: "stock", deadline: "directive-28-serving-leaders" },
  };
  const leader = {
    category: "civilServant",
    sex: "male",
    birth: "1970-01-01",
    rank: null,
    title: null,
    holdings: [{ post: "department-division-head", since: "2015-01-01" }],
  } as const;
  const ask = (official: Omit<Official, "id">) =>
    build([{ id: "1", ...official }], [], [serving])[0]!.counts;

  it.each([
    [
      "who holds what it covers",
      { leadership: [{ level: "division" }] },
      { required: 1, holders: 1 },
    ],
    ["who lacks it", { leadership: [] }, { required: 1 }],
    ["of whom it is not recorded", {}, { required: 1, unknown: 1 }],
  ] as const)("counts %s", (_, credentials, counts) => {
    expect(ask({ ...leader, credentials })).toEqual(persons(counts));
  });

  // "Dưới 55 tuổi đối với nam", by default at the end of 2020.
  it.each([
    ["1966-01-01", 1],
    ["1965-12-31", 0],
  ] as const)("reaches a man born on %s: %d", (birth, required) => {
    expect(ask({ ...leader, birth, credentials: { leadership: [] } })).toEqual(
      persons({ required }),
    );
  });

  it("leaves open whether it reaches whose age is open, though nothing is lacking", () => {
    const ageless = withoutKeys(leader, "birth");
    expect(ask({ ...ageless, credentials: { leadership: [{ level: "division" }] } })).toEqual(
      persons({ perhaps: { holders: 1, unknown: 0, others: 0 } }),
    );
    expect(ask({ ...leader, holdings: [{ post: "no-such-post" }] })).toEqual(
      persons({ perhaps: { holders: 0, unknown: 1, others: 0 } }),
    );
  });

  it("knows that somebody lacks it, whether or not it reaches that person", () => {
    const ageless = withoutKeys(leader, "birth");
    expect(ask({ ...ageless, credentials: { leadership: [] } })).toEqual(
      persons({ perhaps: { holders: 0, unknown: 0, others: 1 } }),
    );
  });

  it("leaves open whether it reaches a post of which the first day is open", () => {
    const holdings = [{ post: "department-division-head", since: "2020" }] as const;
    expect(ask({ ...leader, holdings, credentials: { leadership: [] } })).toEqual(
      persons({ perhaps: { holders: 0, unknown: 0, others: 1 } }),
    );
  });

  it("leaves open what one of two posts asks where it may not reach that one", () => {
    const holdings = [
      { post: "department-division-head", since: "2015-01-01" },
      { post: "department-director", since: "2020" },
    ] as const;
    const leadership = [{ level: "division" }];
    expect(ask({ ...leader, holdings, credentials: { leadership } })).toEqual(
      persons({ required: 1, unknown: 1 }),
    );
  });

  it("does not ask for a rank or a title that it does not look at", () => {
    const bare = withoutKeys(leader, "rank", "title");
    expect(ask({ ...bare, credentials: { leadership: [{ level: "division" }] } })).toEqual(
      persons({ required: 1, holders: 1 }),
    );
  });

  it("is refused where the rules have none of that name", () => {
    const wrong = { ...serving, measure: { time: "stock", deadline: "directive-82" } } as const;
    expect(catchError(() => build([], [], [wrong]), "unknownDeadline")).toMatchObject({
      deadline: "directive-82",
    });
  });
});

describe("a population of posts that is asked about posts", () => {
  const longStanding: Indicator = {
    id: "long-standing heads",
    name,
    population: { kind: "fact", fact: "holding.post", in: ["district-division-head"] },
    measure: {
      time: "stock",
      asks: { kind: "day", fact: "holding.since", is: "before", day: "2018-01-01" },
    },
  };
  const head = "district-division-head";
  const other = "commune-party-secretary";
  const ask = (...holdings: readonly (readonly [string, PartialDate])[]) =>
    build(
      [{ id: "1", holdings: holdings.map(([post, since]) => ({ post, since })) }],
      [],
      [longStanding],
    )[0]!.counts;

  it("is asked of the same post", () => {
    expect(ask([head, "2010-01-01"])).toEqual(persons({ required: 1, holders: 1 }));
    expect(ask([head, "2019-01-01"], [other, "2010-01-01"])).toEqual(persons({ required: 1 }));
    expect(ask([other, "2010-01-01"])).toEqual(persons({}));
    expect(ask([head, "2019-01-01"], [head, "2010-01-01"])).toEqual(
      persons({ required: 1, holders: 1 }),
    );
  });

  it("is open where the post is", () => {
    expect(ask([head, "2020"])).toEqual(
      persons({ perhaps: { holders: 0, unknown: 0, others: 1 } }),
    );
    expect(ask([head, "2019-01-01"], ["no-such-post", "2010-01-01"])).toEqual(
      persons({ required: 1, unknown: 1 }),
    );
    expect(ask(["no-such-post", "2010-01-01"])).toEqual(
      persons({ perhaps: { holders: 1, unknown: 0, others: 0 } }),
    );
    expect(ask(["no-such-post", "2010-01-01"], ["nor-this", "2019-01-01"])).toEqual(
      persons({ perhaps: { holders: 0, unknown: 1, others: 0 } }),
    );
  });
});

describe("events at courses", () => {
  it("fall into the period of their day, both ends inclusive", () => {
    const roster = [{ id: "1" }];
    const ask = (sentOn: string | null) =>
      build(roster, [send("1", sentOn)], [createFlow("participations")]).map(
        ({ counts }) => counts,
      );
    const one = { unit: "participations", participations: 1, unknown: 0 };
    const none = { unit: "participations", participations: 0, unknown: 0 };
    const open = { unit: "participations", participations: 0, unknown: 1 };
    expect(ask("2017-12-31")).toEqual([none, none]);
    expect(ask("2018-01-01")).toEqual([one, none]);
    expect(ask("2018-12-31")).toEqual([one, none]);
    expect(ask("2019-01-01")).toEqual([none, one]);
    expect(ask("2019-12-31")).toEqual([none, one]);
    expect(ask("2020-01-01")).toEqual([none, none]);
    expect(ask("2018")).toEqual([one, none]);
    expect(ask("2018-12")).toEqual([one, none]);
    expect(ask(null)).toEqual([open, open]);
    expect(ask("2018-02-30")).toEqual([open, open]);
  });

  it("leave open a year that reaches over the end of a period", () => {
    const half = [{ from: "2018-07-01", through: "2019-06-30" }] as const;
    const [row] = build([{ id: "1" }], [send("1", "2018")], [createFlow("participations")], {
      periods: half,
    });
    expect(row!.counts).toMatchObject({ participations: 0, unknown: 1 });
  });

  it("count a person once in a period and a participation each time", () => {
    const records = [send("1", "2018-03-01"), send("1", "2018-09-01"), send("1", "2019-03-01")];
    const rows = build([{ id: "1" }, { id: "2" }], records, [
      createFlow("persons"),
      createFlow("participations"),
    ]);
    expect(rows.map(({ counts }) => counts)).toEqual([
      persons({ required: 2, holders: 1 }),
      persons({ required: 2, holders: 1 }),
      { unit: "participations", participations: 2, unknown: 0 },
      { unit: "participations", participations: 1, unknown: 0 },
    ]);
  });

  it("keep what is sure of a person whatever open record comes after it", () => {
    const records = [send("1", "2018-03-01"), send("1", null)];
    for (const list of [records, [...records].reverse()]) {
      expect(build([{ id: "1" }], list, [createFlow("persons")])[0]!.counts).toEqual(
        persons({ required: 1, holders: 1 }),
      );
      const inClass = list.map((each) => ({ ...each, class: "A" }));
      expect(build([{ id: "1" }], inClass, [createFlow("classes")])[0]!.counts).toMatchObject({
        classes: 1,
        unknown: 0,
      });
    }
  });

  it("leave open a status that does not exist, and a class without a name", () => {
    const odd = { ...send("1", "2018-03-01"), status: "đang học" } as unknown as Participation;
    expect(build([{ id: "1" }], [odd], [createFlow("participations")])[0]!.counts).toMatchObject({
      participations: 0,
      unknown: 1,
    });
    const nameless = [send("1", "2018-03-01", { class: "" })];
    expect(build([{ id: "1" }], nameless, [createFlow("classes")])[0]!.counts).toMatchObject({
      classes: 0,
      withoutClass: 1,
    });
  });

  it("count by the event that is asked for", () => {
    const of = { field: "politicalTheory" } as const;
    const by = (event: "sent" | "enrolled" | "completed"): Indicator => ({
      id: event,
      name,
      measure: { time: "flow", unit: "participations", of, event },
    });
    const course = {
      field: "politicalTheory",
      level: "advanced",
      sentOn: "2018-03-01",
      startsOn: "2018-09-01",
      endsOn: "2019-08-31",
    } as const;
    const ask = (status: Participation["status"], enrolledOn?: "2018-10-01") => {
      const record = { official: "1", course, status, ...(enrolledOn && { enrolledOn }) };
      const rows = build([{ id: "1" }], [record], [by("sent"), by("enrolled"), by("completed")]);
      return rows.map(({ counts }) => [
        counts.unit === "participations" && counts.participations,
        counts.unknown,
      ]);
    };
    const [no, yes, open] = [
      [0, 0],
      [1, 0],
      [0, 1],
    ];
    expect(ask("registered")).toEqual([no, no, no, no, no, no]);
    expect(ask("sent")).toEqual([yes, no, no, no, no, no]);
    expect(ask("studying")).toEqual([yes, no, yes, no, no, no]);
    expect(ask("completed")).toEqual([yes, no, yes, no, no, yes]);
    expect(ask("withdrawn")).toEqual([yes, no, open, no, no, no]);
    expect(ask("withdrawn", "2018-10-01")).toEqual([yes, no, yes, no, no, no]);
  });

  it("leave open a course that does not tell its form of study", () => {
    const partTime: Indicator = {
      id: "part-time",
      name,
      measure: {
        time: "flow",
        unit: "persons",
        of: { field: "politicalTheory", modes: ["nonConcentrated"] },
        event: "sent",
      },
    };
    const ask = (mode?: string) => {
      const course = { field: "politicalTheory", level: "advanced", sentOn: "2018-03-01", mode };
      return build([{ id: "1" }], [send("1", null, { course })], [partTime])[0]!.counts;
    };
    expect(ask("nonConcentrated")).toEqual(persons({ required: 1, holders: 1 }));
    expect(ask("concentrated")).toEqual(persons({ required: 1 }));
    expect(ask()).toEqual(persons({ required: 1, unknown: 1 }));
  });

  it("count classes once, whoever sits in them, and say which records name none", () => {
    const records = [
      send("1", "2018-03-01", { class: "A" }),
      send("2", "2018-03-01", { class: "A" }),
      send("1", "2018-03-01", { class: "B" }),
      send("2", "2018", { class: "B" }),
      send("2", null, { class: "C" }),
      send("2", "2018-03-01"),
    ];
    const rows = build([{ id: "1" }, { id: "2" }], records, [createFlow("classes")], {
      periods: years,
      by: ["unit"],
    });
    expect(rows).toEqual([
      {
        indicator: "theory in classes",
        period: years[0],
        group: {},
        counts: { unit: "classes", classes: 2, unknown: 1, withoutClass: 1 },
        women: null,
        ethnicMinorities: null,
      },
      {
        indicator: "theory in classes",
        period: years[1],
        group: {},
        counts: { unit: "classes", classes: 0, unknown: 1, withoutClass: 0 },
        women: null,
        ethnicMinorities: null,
      },
    ]);
  });

  it("speak of the population alone", () => {
    const civilServants = {
      ...createFlow("participations"),
      population: { kind: "fact", fact: "category", in: ["civilServant"] },
    } as const;
    const roster = [
      { id: "1", category: "civilServant" },
      { id: "2", category: "publicEmployee" },
      { id: "3" },
    ] as const;
    const records = ["1", "2", "3"].map((id) => send(id, "2018-03-01"));
    const inPersons = { ...civilServants, ...createFlow("persons") };
    expect(build(roster, records, [civilServants])[0]!.counts).toMatchObject({
      participations: 1,
      unknown: 1,
    });
    expect(
      build(roster, records, [{ ...inPersons, population: civilServants.population }])[0]!.counts,
    ).toEqual(persons({ required: 1, holders: 1, perhaps: { holders: 1, unknown: 0, others: 0 } }));
  });

  it("of persons who are not on the roster are counted apart", () => {
    const table = buildIndicatorTable(
      [{ id: "1" }],
      [send("1", "2018-03-01"), send("2", "2018-03-01")],
      [createFlow("participations")],
      rules,
      { periods: years },
    );
    expect(table.participations).toEqual({ rows: 2, withoutOfficial: 1 });
    expect(table.rows[0]!.counts).toMatchObject({ participations: 1 });
  });
});

describe("groups", () => {
  const officials: readonly Official[] = [
    {
      id: "1",
      category: "civilServant",
      holdings: [
        { post: "department-director", unit: "SNV", managedBy: "provincialStandingCommittee" },
      ],
    },
    {
      id: "2",
      category: "civilServant",
      holdings: [
        { post: "department-director", unit: "SNV", managedBy: "provincialStandingCommittee" },
        { post: "department-division-head", unit: "STC", managedBy: "unit" },
      ],
    },
    { id: "3", category: "publicEmployee", level: "commune", holdings: [] },
    { id: "4" },
  ];
  const groupsBy = (options: Omit<IndicatorOptions, "periods">) =>
    build(officials, [], [graduates], { periods: [], ...options }).map(({ group }) => group);

  it("are told apart by what the caller names, ascending", () => {
    expect(groupsBy({})).toEqual([{}]);
    expect(groupsBy({ by: ["category"] })).toEqual([
      { category: "" },
      { category: "civilServant" },
      { category: "publicEmployee" },
    ]);
    expect(groupsBy({ by: ["unit", "level"] })).toEqual([
      { unit: "", level: "" },
      { unit: "", level: "commune" },
      { unit: "SNV", level: "provincial" },
    ]);
  });

  it("have no managing level where an official is under two", () => {
    expect(groupsBy({ by: ["managedBy"] })).toEqual([
      { managedBy: "" },
      { managedBy: "provincialStandingCommittee" },
    ]);
  });

  it("keep names apart in which anything stands", () => {
    const named = (unit: string, id: string): Official => ({
      id,
      category: "civilServant",
      holdings: [{ post: "department-director", unit }],
    });
    const odd = [named("A\u0000civilServant", "1"), named("A", "2"), named("A:1", "3")];
    const rows = build(odd, [], [graduates], { periods: [], by: ["unit", "category"] });
    expect(rows.map(({ group }) => group.unit)).toEqual(["A", "A\u0000civilServant", "A:1"]);
  });

  it("take the unit that the caller reads", () => {
    expect(groupsBy({ by: ["unit"], unitOf: ({ id }) => `unit ${id}` })).toHaveLength(4);
  });
});

describe("what cannot be", () => {
  const buildOver = (from: string, through: string) => () =>
    build([], [], [], { periods: [{ from, through }] as unknown as IndicatorOptions["periods"] });

  it("a period that ends before it begins is refused", () => {
    expect(catchError(buildOver("2019-01-01", "2018-12-31"), "emptyPeriod")).toEqual({
      from: "2019-01-01",
      through: "2018-12-31",
    });
  });

  it.each([
    ["2019-02-30", "2019-12-31", "from"],
    ["2019", "2019-12-31", "from"],
    ["2019-01-01", "2019-13-31", "through"],
  ])("a period from %s through %s has no day as %s", (from, through, argument) => {
    expect(catchError(buildOver(from, through), "invalidDay")).toMatchObject({ argument });
  });

  it("two indicators or two officials of one name are refused", () => {
    expect(catchError(() => build([], [], [graduates, graduates]), "duplicateId")).toEqual({
      id: "graduates",
    });
    expect(catchError(() => build([{ id: "1" }, { id: "1" }], [], []), "duplicateId")).toEqual({
      id: "1",
    });
  });

  it("a period of one day is none of these", () => {
    const day = [{ from: "2019-02-28", through: "2019-02-28" }] as const;
    expect(build([], [], [createFlow("persons")], { periods: day })).toHaveLength(1);
  });
});

describe("the counter", () => {
  it("gives the table of what it was given so far", () => {
    const counter = createIndicatorCounter([createFlow("persons")], rules, { periods: years });
    const holders = () =>
      counter.buildTable().rows.map(({ counts }) => counts.unit === "persons" && counts.holders);
    counter.countOfficial({ id: "1" });
    expect(holders()).toEqual([0, 0]);
    counter.countParticipation(send("1", "2018-03-01"));
    expect(holders()).toEqual([1, 0]);
    expect(holders()).toEqual([1, 0]);
    counter.countParticipation(send("1", "2019-03-01"));
    expect(holders()).toEqual([1, 1]);
  });
});
