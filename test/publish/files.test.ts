import { isDeepStrictEqual } from "node:util";

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { resolveRules, type AuthoredLaw, type CalendarDate } from "cbccvc";
import { authoredLawSchema, provinceVariantSchema, ruleSetSchema } from "cbccvc/schemas";
import * as door from "cbccvc/schemas";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import packageJson from "../../package.json" with { type: "json" };
import { buildFiles, formatFile, type PublishedFile } from "../../publish/files.ts";
import { createJsonSchema, listRefinements, schemas } from "../../publish/json-schema.ts";
import { provinceVariants } from "../../src/rules/find-province-variant.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { resolveLaw } from "../../src/rules/resolve-law.ts";

const files = buildFiles();
const written = new Map(files.map((file) => [file.path, formatFile(file)]));

/** What a reader in another language has: the text of a file, parsed. */
function read(path: string): unknown {
  const text = written.get(path);
  if (text === undefined) throw new Error(`${path} is not written`);
  return JSON.parse(text);
}

/** Strict but for two matters of style: a record names its keys, and a list may mix two scalars. */
const createValidator = () =>
  new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });

const validators = new Map<string, ValidateFunction>();

/** The validator of a written schema. */
function compile(path: string): ValidateFunction {
  const validate = validators.get(path) ?? createValidator().compile(read(path) as object);
  validators.set(path, validate);
  return validate;
}

const withSchema = files.filter(
  (file): file is PublishedFile & { readonly schema: string } => file.schema !== null,
);

describe("a written file", () => {
  it.each(withSchema)("keeps to its written schema: $path", ({ path, schema }) => {
    const validate = compile(schema);
    validate(read(path));
    expect(validate.errors).toBeNull();
  });

  it.each(files)("is the JSON of plain data, nothing lost: $path", ({ path, content }) => {
    expect(isDeepStrictEqual(read(path), content)).toBe(true);
    const text = written.get(path) ?? "";
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("has the same bytes each time", () => {
    for (const file of buildFiles()) {
      expect(formatFile(file) === written.get(file.path), file.path).toBe(true);
    }
  });

  it("stands in the index, which names nothing else", () => {
    const index = read("data/index.json") as { files: { path: string }[]; schemas: string[] };
    expect(index).toMatchObject({
      packageVersion: packageJson.version,
      checkedThrough: nationalLaw.checkedThrough,
    });
    expect(
      [...index.files.map(({ path }) => path), ...index.schemas, "data/index.json"].sort(),
    ).toEqual([...written.keys()].sort());
  });

  it("is one for each province of the package", () => {
    const provinces = [...written.keys()].filter((path) => path.startsWith("data/provinces/"));
    expect(provinces).toEqual(provinceVariants.map(({ id }) => `data/provinces/${id}.json`));
  });
});

describe("a written schema", () => {
  const paths = files.filter(({ schema }) => schema === null).map(({ path }) => path);

  it.each(paths)("is a JSON Schema of 2020-12, complete in itself: %s", (path) => {
    const schema = read(path) as Record<string, unknown>;
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(createValidator().validateSchema(schema)).toBe(true);
    expect(() => compile(path)).not.toThrow();
    // Named parts only: a number in place of a name would change with the next schema.
    expect(Object.keys(schema["$defs"] ?? {}).filter((name) => name.startsWith("__"))).toEqual([]);
  });

  it("is there for every schema of the door", () => {
    const ofDoor = Object.entries(door).filter(([, value]) => value instanceof z.ZodType);
    expect(ofDoor.length).toBeGreaterThan(10);
    expect([...schemas.values()]).toEqual(expect.arrayContaining(ofDoor.map(([, value]) => value)));
  });

  const law = read("data/national.json") as { readonly law: AuthoredLaw };
  const broken: readonly (readonly [string, (law: Record<string, unknown>) => unknown])[] = [
    ["a key too many", (each) => ({ ...each, colour: "red" })],
    ["no readings", (each) => ({ ...each, readings: undefined })],
    ["a day in another form", (each) => ({ ...each, checkedThrough: "21/11/2026" })],
    ["a history without entries", (each) => ({ ...each, sendRatio: [] })],
  ];

  it.each(broken)("refuses a law with %s", (_, breakLaw) => {
    const validate = compile("schemas/law-file.json");
    expect(validate({ schemaVersion: 1, law: { ...law.law } })).toBe(true);
    expect(validate({ schemaVersion: 1, law: breakLaw({ ...law.law }) })).toBe(false);
    expect(validate({ schemaVersion: 2, law: law.law })).toBe(false);
  });

  it.each([
    ["2020-02-29", true],
    ["2020-2-29", false],
    ["2020-13-01", false],
    ["0999-01-01", false],
    ["2020-01-32", false],
    // What the description says is left to the reader.
    ["2019-02-29", true],
  ])("takes %s for a day: %s", (day, taken) => {
    const validate = compile("schemas/calendar-date.json");
    expect(validate(day)).toBe(taken);
  });

  it.each([
    ["1966", true],
    ["1966-03", true],
    ["1966-03-15", true],
    ["1966-13", false],
    ["66", false],
  ])("takes %s for a partial date: %s", (date, taken) => {
    const validate = compile("schemas/partial-date.json");
    expect(validate(date)).toBe(taken);
  });

  it("says in words what it cannot check", () => {
    const schema = z.object({}).refine(() => true, { error: "no more than two on a Monday" });
    expect(listRefinements(schema)).toEqual(["no more than two on a Monday"]);
    expect(createJsonSchema(schema)["description"]).toContain("no more than two on a Monday");
    const text = JSON.stringify(read("schemas/law-file.json"));
    for (const said of [
      "entries must ascend by effectiveFrom",
      "an entry that is no gap needs its source",
      "the default must be one of the options",
      "not a day that exists",
      "not in Unicode form NFC",
    ]) {
      expect(text).toContain(said);
    }
  });

  it("takes what the library resolves", () => {
    const validate = compile("schemas/rule-set.json");
    for (const variant of [undefined, ...provinceVariants]) {
      const rules = resolveRules({ asOf: "2022-12-31", ...(variant !== undefined && { variant }) });
      validate(JSON.parse(JSON.stringify(rules)));
      expect(validate.errors).toBeNull();
    }
  });
});

describe("the law read back from its file", () => {
  const { law } = read("data/national.json") as { readonly law: AuthoredLaw };

  it("is what its schema gives back", () => {
    expect(isDeepStrictEqual(authoredLawSchema.parse(law), law)).toBe(true);
  });

  const days: readonly CalendarDate[] = [
    "2010-05-01",
    "2018-09-18",
    "2020-12-31",
    "2021-12-10",
    "2025-06-30",
    "2025-07-01",
    "2026-01-01",
  ];

  it.each(days)("resolves to the same rules on %s", (asOf) => {
    const rules = resolveLaw(law, { asOf });
    expect(ruleSetSchema.safeParse(rules).success).toBe(true);
    // A boolean, since the difference of two rule sets fills a screen a hundred times.
    expect(isDeepStrictEqual(rules, resolveRules({ asOf }))).toBe(true);
  });

  it.each(provinceVariants.map((variant) => [variant.id, variant] as const))(
    "resolves to the same rules with %s, and under other choices",
    (id, variant) => {
      const file = read(`data/provinces/${id}.json`) as { readonly variant: unknown };
      const options = {
        asOf: "2020-04-08",
        trustFloor: "official",
        readings: { "directive28.measuringDay": "issueDay" },
      } as const;
      const again = resolveLaw(law, {
        ...options,
        variant: provinceVariantSchema.parse(file.variant),
      });
      expect(isDeepStrictEqual(again, resolveRules({ ...options, variant }))).toBe(true);
    },
  );
});
