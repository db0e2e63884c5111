import { parseOfficial, parseRoster } from "cbccvc/schemas";
import type { Official } from "cbccvc";
import { describe, expect, it } from "vitest";

/** All that is wrong with one record, as `path: code`. */
function listIssues(input: unknown): string[] {
  const { rejected } = parseRoster([input]);
  return (rejected[0]?.issues ?? []).map(({ path, code }) => `${path.join(".")}: ${code}`);
}

const full: Official = {
  id: "LS-01",
  birth: "1966-03-15",
  sex: "female",
  category: "civilServant",
  rank: "principalSpecialist",
  rankSince: "2010-05",
  serviceYears: 30,
  consecutiveGoodYears: 0,
  holdings: [
    {
      post: "department-director",
      since: "2015",
      until: "2015-01-01",
      unit: "Sở Nội vụ",
      area: "urban",
      managedBy: "Ban Thường vụ Tỉnh ủy",
      planned: false,
    },
  ],
  credentials: {
    degree: [],
    politicalTheory: [
      {
        level: "advanced",
        paper: "diploma",
        issuedOn: "2012-12-31",
        issuer: "",
        number: "A 001",
      },
    ],
    stateManagement: [{ level: "specialist" }],
    leadership: [],
  },
};

describe("parseOfficial", () => {
  it("accepts a full record and a bare one, and changes neither", () => {
    expect(parseOfficial(full).data).toEqual(full);
    expect(parseOfficial({ id: "x" }).data).toEqual({ id: "x" });
    expect(parseOfficial({ id: "x", rank: null, holdings: [], credentials: {} }).data).toEqual({
      id: "x",
      rank: null,
      holdings: [],
      credentials: {},
    });
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", null, [": invalid_type"]],
    ["a text", "LS-01", [": invalid_type"]],
    ["a list", [], [": invalid_type"]],
    ["no key", {}, ["id: invalid_type"]],
    ["an empty key", { id: "" }, ["id: too_small"]],
    ["a number for a key", { id: 1 }, ["id: invalid_type"]],
    ["an unknown key", { id: "x", name: "A" }, [": unrecognized_keys"]],
    ["a misspelt key", { id: "x", holding: [] }, [": unrecognized_keys"]],
    ["a day that does not exist", { id: "x", birth: "1966-02-30" }, ["birth: invalidDay"]],
    ["a day written the Vietnamese way", { id: "x", birth: "15/3/1966" }, ["birth: invalidDay"]],
    ["a day with a clock", { id: "x", birth: "1966-03-15T00:00:00Z" }, ["birth: invalidDay"]],
    ["a year as a number", { id: "x", birth: 1966 }, ["birth: invalid_type"]],
    ["a null where a key should be absent", { id: "x", birth: null }, ["birth: invalid_type"]],
    ["a text for a count", { id: "x", serviceYears: "5" }, ["serviceYears: invalid_type"]],
    ["a negative count", { id: "x", serviceYears: -1 }, ["serviceYears: too_small"]],
    ["half a year", { id: "x", serviceYears: 0.5 }, ["serviceYears: invalid_type"]],
    ["a sex in Vietnamese", { id: "x", sex: "nữ" }, ["sex: invalid_value"]],
    ["an empty rank", { id: "x", rank: "" }, ["rank: too_small"]],
    ["one holding in place of a list", { id: "x", holdings: {} }, ["holdings: invalid_type"]],
    ["a holding without a post", { id: "x", holdings: [{}] }, ["holdings.0.post: invalid_type"]],
    [
      "a text for a truth",
      { id: "x", holdings: [{ post: "a", planned: "true" }] },
      ["holdings.0.planned: invalid_type"],
    ],
    [
      "a field nobody knows",
      { id: "x", credentials: { chess: [] } },
      ["credentials: unrecognized_keys"],
    ],
    [
      "a level without its key",
      { id: "x", credentials: { degree: ["university"] } },
      ["credentials.degree.0: invalid_type"],
    ],
    [
      "a paper nobody knows",
      { id: "x", credentials: { degree: [{ level: "a", paper: "letter" }] } },
      ["credentials.degree.0.paper: invalid_value"],
    ],
    [
      "everything wrong at once",
      { id: 1, birth: "x", sex: "x" },
      ["id: invalid_type", "birth: invalidDay", "sex: invalid_value"],
    ],
  ])("refuses %s, by path and code", (_, input, issues) => {
    expect(listIssues(input)).toEqual(issues);
  });

  it.each([
    ["2015", "2014", true],
    ["2015", "2015", false],
    ["2015-06", "2015", false],
    ["2015", "2015-06", false],
    ["2015-06", "2015-05-31", true],
    ["2015-06", "2015-06-01", false],
    ["2015-06-02", "2015-06-01", true],
    ["2015-06-01", "2015-06-01", false],
    ["2015-06-01", "2015-06-02", false],
  ])("refuses a post from %s until %s as reversed: %s", (since, until, reversed) => {
    const issues = listIssues({ id: "x", holdings: [{ post: "a", since, until }] });
    expect(issues).toEqual(reversed ? ["holdings.0.until: reversedPeriod"] : []);
  });

  it.each([
    ['{"id":"x","__proto__":{"sex":"male"}}', [": unrecognized_keys"]],
    ['{"__proto__":{"id":"x"}}', ["id: invalid_type", ": unrecognized_keys"]],
    ['{"id":"x","constructor":1}', [": unrecognized_keys"]],
    ['{"id":"x","toString":"y"}', [": unrecognized_keys"]],
    ['{"id":"x","credentials":{"__proto__":[]}}', ["credentials: unrecognized_keys"]],
    [
      '{"id":"x","holdings":[{"post":"a","__proto__":{"planned":true}}]}',
      ["holdings.0: unrecognized_keys"],
    ],
  ])("refuses keys of the prototype: %s", (text, issues) => {
    expect(listIssues(JSON.parse(text)).sort()).toEqual([...issues].sort());
    expect(({} as Record<string, unknown>)["sex"]).toBeUndefined();
  });

  it("gives zod's result and throws nothing", () => {
    const { success, error } = parseOfficial({ id: "x", birth: "1966-13" });
    expect(success).toBe(false);
    expect(error?.issues).toMatchObject([
      { code: "custom", path: ["birth"], params: { code: "invalidDay" } },
    ]);
  });
});

describe("parseRoster", () => {
  it("keeps the order of rows on either side", () => {
    const reading = parseRoster([{ id: "b" }, 5, { id: "a" }, null, { id: "c", sex: "x" }]);
    expect(reading.rows).toBe(5);
    expect(reading.accepted.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(reading.rejected.map(({ index, id }) => [index, id])).toEqual([
      [1, null],
      [3, null],
      [4, "c"],
    ]);
  });

  it("rejects the second row of a key, however often it comes", () => {
    const { accepted, rejected } = parseRoster([
      { id: "a", serviceYears: 1 },
      { id: "a", serviceYears: 2 },
      { id: "A" },
      { id: "a" },
    ]);
    expect(accepted).toEqual([{ id: "a", serviceYears: 1 }, { id: "A" }]);
    expect(rejected.map(({ index, id, issues }) => [index, id, issues[0]?.code])).toEqual([
      [1, "a", "duplicateId"],
      [3, "a", "duplicateId"],
    ]);
    expect(rejected[0]?.issues[0]?.path).toEqual(["id"]);
  });

  it("takes a key again of which no row was accepted", () => {
    const { accepted, rejected } = parseRoster([{ id: "a", sex: "x" }, { id: "a" }]);
    expect([accepted.length, rejected.length]).toEqual([1, 1]);
  });

  it("takes keys that every object has", () => {
    const rows = [{ id: "constructor" }, { id: "__proto__" }, { id: "toString" }];
    expect(parseRoster(rows).accepted).toEqual(rows);
  });

  it("shows no key of a row whose key is no text", () => {
    const { rejected } = parseRoster([{ id: 7 }, { id: null }, "a", ["a"]]);
    expect(rejected.map(({ id }) => id)).toEqual([null, null, null, null]);
  });

  it("reads an empty roster", () => {
    expect(parseRoster([])).toEqual({ rows: 0, accepted: [], rejected: [] });
  });

  it("accounts for rows that are not there", () => {
    const rows: unknown[] = [];
    rows[2] = { id: "a" };
    const { accepted, rejected } = parseRoster(rows);
    expect(accepted.length + rejected.length).toBe(3);
  });

  it("says in words what is wrong and what to do", () => {
    const { rejected } = parseRoster([
      { id: "a", birth: "x" },
      { id: "b", holdings: [{ post: "p", since: "2015", until: "2014" }] },
      { id: "c" },
      { id: "c" },
    ]);
    expect(rejected.map(({ issues }) => issues[0]?.message)).toEqual([
      expect.stringContaining("yyyy-mm-dd"),
      expect.stringContaining("correct since or until"),
      expect.stringContaining("give each person one row"),
    ]);
  });
});

describe("parseRoster of what is no list", () => {
  it.each([null, undefined, "abc", { rows: [] }, 5])("rejects %j as one row", (input) => {
    const { rows, accepted, rejected } = parseRoster(input);
    expect([rows, accepted.length, rejected[0]?.issues[0]?.code]).toEqual([1, 0, "notAList"]);
  });
});
