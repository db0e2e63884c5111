import { authoredLawSchema, provinceVariantSchema, ruleSetSchema } from "cbccvc/schemas";
import { resolveRules } from "cbccvc";
import { describe, expect, it } from "vitest";
import type * as z from "zod";

import { provinceVariants } from "../../src/rules/find-province-variant.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

function copy(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function step(value: Json, key: string | number): Json {
  if (typeof value !== "object" || value === null) throw new Error(`nothing at ${String(key)}`);
  return (value as Record<string | number, Json>)[key] ?? null;
}

/** A copy with one value replaced; `undefined` takes the key out. */
function replace(source: unknown, path: Path, value: Json | undefined): Json {
  const whole = copy(source);
  const parent = path.slice(0, -1).reduce(step, whole) as Record<string | number, Json>;
  const key = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = value;
  return whole;
}

function findPath(source: unknown, path: Path): Json {
  return path.reduce(step, copy(source));
}

function listIssues(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map((issue) => {
    const own: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
    return `${issue.path.join(".")}: ${typeof own === "string" ? own : issue.code}`;
  });
}

describe("the national law", () => {
  it("passes its schema", () => {
    expect(listIssues(authoredLawSchema, nationalLaw)).toEqual([]);
  });

  it("comes out of its schema as it went in", () => {
    expect(authoredLawSchema.parse(nationalLaw)).toEqual(nationalLaw);
  });

  it("is plain data", () => {
    expect(copy(nationalLaw)).toStrictEqual(nationalLaw);
  });

  const first = ["requirements", 0, "history", 0] as const;
  const reading = ["readings", "higherCertificateCounts"] as const;
  const mutations: readonly (readonly [string, Path, Json | undefined])[] = [
    ["a day that does not exist", [...first, "effectiveFrom"], "2017-02-30"],
    ["a partial day", [...first, "effectiveFrom"], "2017-10"],
    ["a day written the Vietnamese way", ["coverageFrom"], "21/10/2017"],
    ["no last checked day", ["checkedThrough"], undefined],
    ["an entry without its source", [...first, "source"], null],
    ["an entry that says nothing of its source", [...first, "source"], undefined],
    [
      "an end without its source",
      [...first],
      {
        effectiveFrom: "2017-10-21",
        value: null,
        source: null,
      },
    ],
    ["an address that is empty", [...first, "source", "seenIn"], ""],
    ["a trust that does not exist", [...first, "source", "trust"], "hearsay"],
    ["an empty history", ["requirements", 0, "history"], []],
    [
      "a history with one day twice",
      ["requirements", 0, "history"],
      [findPath(nationalLaw, first), findPath(nationalLaw, first)],
    ],
    [
      "a history that descends",
      ["requirements", 0, "history"],
      [findPath(nationalLaw, ["requirements", 0, "history", 1]), findPath(nationalLaw, first)],
    ],
    [
      "a ratio that descends",
      ["sendRatio"],
      [findPath(nationalLaw, ["sendRatio", 1]), findPath(nationalLaw, ["sendRatio", 0])],
    ],
    [
      "a ratio over zero",
      ["sendRatio", 1, "value", "nonConcentratedPerConcentrated"],
      {
        numerator: 6,
        denominator: 0,
      },
    ],
    ["a ratio as a float", ["sendRatio", 1, "value", "nonConcentratedPerConcentrated"], 1.2],
    ["a weak option as the default", [...reading, "default"], "yes"],
    ["a default that is no option", [...reading, "default"], "maybe"],
    ["a default that every object has", [...reading, "default"], "constructor"],
    ["a key nobody knows", ["requirements", 0, "remark"], "later"],
    ["a misspelt key", ["requirements", 0, "setter"], ["party"]],
    ["a nature that does not exist", ["requirements", 0, "nature"], "schooling"],
    ["a requirement of nobody", ["requirements", 0, "of"], { posts: [] }],
    [
      "a requirement of posts and ranks",
      ["requirements", 0, "of"],
      {
        posts: ["a"],
        ranks: ["b"],
      },
    ],
    ["a name in one language", ["requirements", 0, "name"], { vi: "Chứng chỉ" }],
    [
      "a Vietnamese name in decomposed Unicode",
      ["requirements", 0, "name", "vi"],
      "Chứng chỉ".normalize("NFD"),
    ],
    [
      "a condition of a kind nobody knows",
      [...first, "value", "asks"],
      {
        kind: "not",
        of: { kind: "gap", gap: "x" },
      },
    ],
    [
      "a negative age",
      ["deadlines", 0, "history", 0, "value", "scope", "of", 2, "ageYears"],
      {
        male: -1,
        female: 50,
      },
    ],
    [
      "an age for one sex",
      ["deadlines", 0, "history", 0, "value", "scope", "of", 2, "ageYears"],
      {
        male: 55,
      },
    ],
    ["a deadline for nobody's account", ["deadlines", 0, "bindsOn"], undefined],
    ["a deadline on no day", ["deadlines", 0, "history", 0, "value", "due"], { on: "2020-02-30" }],
    [
      "a deadline whose terms are a gap",
      ["deadlines", 0, "history", 0, "value"],
      {
        gap: "communeLeadership",
      },
    ],
    [
      "a target above its whole",
      ["targets", 0, "history", 0, "value", "threshold"],
      { numerator: 6, denominator: 5 },
    ],
    [
      "a target of nothing",
      ["targets", 0, "history", 0, "value", "threshold"],
      { numerator: 0, denominator: 5 },
    ],
    [
      "a target every month",
      ["targets", 0, "history", 0, "value", "frequency"],
      { every: "month" },
    ],
    [
      "a target by no day",
      ["targets", 0, "history", 0, "value", "frequency"],
      { by: "2020-02-30" },
    ],
    ["a target of at most", ["targets", 0, "history", 0, "value", "comparison"], "atMost"],
    [
      "a target with no word on its measure",
      ["targets", 0, "history", 0, "value", "measure"],
      undefined,
    ],
    ["a target that binds nobody", ["targets", 0, "binds"], undefined],
    ["a target without a source", ["targets", 0, "history", 0, "source"], null],
    ["an instrument of a kind nobody knows", ["instruments", 0, "kind"], "letter"],
    ["an instrument with diacritics in its id", ["instruments", 0, "id"], "101-2017-nđ-cp"],
    ["an instrument without its day", ["instruments", 0, "issuedOn"], undefined],
    [
      "a post with spaces in its id",
      ["posts"],
      {
        "deputy minister": { name: { vi: "Thứ trưởng", en: "x" }, isLeadership: true },
      },
    ],
    ["a field without its levels", ["levels", "degree"], undefined],
  ];

  it.each(mutations)("is refused with %s", (_, path, value) => {
    expect(listIssues(authoredLawSchema, replace(nationalLaw, path, value))).not.toEqual([]);
  });

  it("names what is wrong by code and place", () => {
    const source = (path: Path, value: Json | undefined) =>
      listIssues(authoredLawSchema, replace(nationalLaw, path, value));
    expect(source([...first, "source"], null)).toEqual([
      "requirements.0.history.0.source: noSource",
    ]);
    expect(source(["requirements", 0, "history", 1, "effectiveFrom"], "2010-05-01")).toEqual([
      "requirements.0.history: notAscending",
    ]);
    expect(source([...reading, "default"], "yes")).toEqual([
      "readings.higherCertificateCounts.default: weakDefault",
    ]);
    expect(source([...reading, "default"], "maybe")).toEqual([
      "readings.higherCertificateCounts.default: unknownOption",
    ]);
  });
});

describe.each(provinceVariants.map((variant) => [variant.id, variant] as const))(
  "the variant %s",
  (_, variant) => {
    it("passes its schema and is plain data", () => {
      expect(listIssues(provinceVariantSchema, variant)).toEqual([]);
      expect(copy(variant)).toStrictEqual(variant);
    });

    it.each<readonly [string, Path, Json | undefined]>([
      ["an id with capitals", ["id"], "Lang-Son"],
      ["no name", ["name"], undefined],
      ["a key nobody knows", ["capital"], "x"],
      ["an end without its source", ["ended"], { through: "2025-06-30", successors: [] }],
      [
        "an end on no day",
        ["ended"],
        {
          through: "2025-06-31",
          successors: [],
          source: { instrument: null, trust: "press", seenIn: "x" },
        },
      ],
      ["a text from no day on", ["notEncoded"], [{ instrument: "x", from: "2021" }]],
      ["a slot without a history", ["slots"], { age: [] }],
      [
        "a slot filled without a source",
        ["slots"],
        {
          age: [{ effectiveFrom: "2021-01-01", value: 5, source: null }],
        },
      ],
      ["a unit around it that is none", ["within"], { id: "x" }],
    ])("is refused with %s", (__, path, value) => {
      expect(listIssues(provinceVariantSchema, replace(variant, path, value))).not.toEqual([]);
    });
  },
);

describe("a resolved rule set", () => {
  const rules = resolveRules({ asOf: "2020-04-08" });

  it("passes its schema", () => {
    expect(listIssues(ruleSetSchema, rules)).toEqual([]);
  });

  it.each<readonly [string, Path, Json | undefined]>([
    [
      "a hole of a reading",
      ["deadlines", 0, "value", "scope", "of", 2, "on"],
      {
        reading: "directive28.measuringDay",
        options: { deadline: "2020-12-31" },
      },
    ],
    ["the day left as asOf", ["deadlines", 0, "value", "scope", "of", 2, "on"], "asOf"],
    [
      "a selector in place of requirements",
      ["deadlines", 0, "value", "covers"],
      {
        nature: "retraining",
        of: ["posts"],
      },
    ],
    ["another version of its form", ["schemaVersion"], 2],
    ["a key nobody knows", ["clock"], "now"],
  ])("is refused with %s", (_, path, value) => {
    expect(listIssues(ruleSetSchema, replace(rules, path, value))).not.toEqual([]);
  });
});
