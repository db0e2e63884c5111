import {
  formatVariantIssue,
  type ProvinceVariant,
  type VariantIssue,
  type VariantIssueCode,
} from "cbccvc";
import { parseVariant } from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

import { provinces } from "../../src/rules/catalogues/provinces.ts";
import { provinceVariants } from "../../src/rules/find-province-variant.ts";
import { variantIssues as sentences } from "../../src/reports/text/en/variant-issues.ts";
import { lintVariant, variantLints } from "../../src/rules/lint-variant.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { lintFixtures } from "./lint-fixtures.ts";
import { requirement, sound, withEntry, withRequirement, withTarget } from "./sound-variant.ts";

/** What tells the reader to do something: a verb at the beginning of a clause. */
const INSTRUCTION = {
  en: /(?:^|[.:;,] )(?:add|correct|cite|describe|exchange|fill|give|name|put|start|take|type|write)\b/iu,
  vi: /(?:^|[.:;,] )(?:hãy )?(?:bỏ|thêm|cần|chọn|dẫn|đặt|điền|đổi|ghi|gõ|lấy|mô tả|sửa|viết|xếp)(?!\p{L})/iu,
} as const;

const ENTRY = "requirements[0].history[0]";

/** One deliberate mistake each in the form: its code, and the field that the message must name. */
const MISTAKES: readonly (readonly [VariantIssueCode, string, unknown])[] = [
  ["unknownKey", "requirement", { ...sound, requirement: [] }],
  ["missing", "name", { id: "cao-bang" }],
  ["wrongType", "requirements", { ...sound, requirements: {} }],
  ["wrongValue", "requirements[0].nature", withRequirement({ nature: "học" })],
  ["wrongForm", "id", { ...sound, id: "Cao Bằng" }],
  ["forbiddenKey", "constructor", { ...sound, constructor: 1 }],
  ["notNormalised", "name.vi", { ...sound, name: { vi: "Cao Bằng".normalize("NFD"), en: "x" } }],
  ["noSource", `${ENTRY}.source`, withEntry({ source: null })],
  ["invalidDay", `${ENTRY}.effectiveFrom`, withEntry({ effectiveFrom: "2024-02-30" })],
  [
    "notAscending",
    "requirements[0].history",
    withRequirement({ history: [...requirement.history, ...requirement.history] }),
  ],
  [
    "shareAboveOne",
    "targets[0].history[0].value.threshold",
    withTarget({ threshold: { numerator: 6, denominator: 5 } }),
  ],
  ["tooLong", "name", { ...sound, name: { vi: "a".repeat(2_001), en: "b" } }],
  ["tooLarge", "requirements", { requirements: new Array(20_000).fill({}) }],
];

/** And those that the lints find; the reader puts fields in order, and knows of no other variants. */
const LINTED = Object.values(lintFixtures).flatMap(({ finds }) =>
  finds
    .filter(([code, , , others]) => code !== "notInOrder" && others === undefined)
    .map(([code, field, variant]) => [code, field, variant] as const),
);

function read(input: unknown): readonly VariantIssue[] {
  const reading = parseVariant(JSON.parse(JSON.stringify(input)));
  return reading.success ? [] : reading.issues;
}

describe("a deliberate mistake", () => {
  it("is made in a variant that is else sound", () => {
    expect(read(sound)).toEqual([]);
  });

  it.each([...MISTAKES, ...LINTED])(
    "%s is all that is found, at %s, and the message names the field and the fix",
    (code, field, input) => {
      const issues = read(input);
      expect(issues.map((issue) => issue.code)).toEqual([code]);
      for (const locale of ["vi", "en"] as const) {
        const line = formatVariantIssue(issues[0]!, { locale });
        expect(line.startsWith(`${field}: `)).toBe(true);
        expect(line).not.toMatch(/undefined|\[object|null|NaN/u);
        expect(line).toMatch(INSTRUCTION[locale]);
      }
    },
  );

  it("is made for each code that has words", () => {
    const made = new Set([...MISTAKES, ...LINTED].map(([code]) => code).concat("notInOrder"));
    expect([...made].sort()).toEqual(Object.keys(sentences).sort());
  });
});

it("fields in another order than that of the template are found, which the reader puts right", () => {
  const { id, name } = sound;
  const issues = lintVariant({ name, id }, { law: nationalLaw, provinces, others: [] });
  for (const locale of ["vi", "en"] as const) {
    const [line] = issues.map((issue) => formatVariantIssue(issue, { locale }));
    expect(line).toMatch(INSTRUCTION[locale]);
    expect(line).toContain("id, name");
  }
  expect(read({ name, id })).toEqual([]);
});

describe("the size of a file", () => {
  // Two fields, and as many entries of a list as fill it up.
  const withValues = (values: number) => ({ id: 1, requirements: new Array(values - 2).fill(0) });

  it.each([
    [4_999, false],
    [5_000, false],
    [5_001, true],
  ])("of %d values is refused: %s", (values, refused) => {
    const codes = read(withValues(values)).map(({ code }) => code);
    expect(codes.includes("tooLarge")).toBe(refused);
    if (refused) expect(codes).toEqual(["tooLarge"]);
  });
});

describe("the length of a text", () => {
  const isTooLong = (input: unknown) => read(input).some(({ code }) => code === "tooLong");

  it.each([
    [1_999, false],
    [2_000, false],
    [2_001, true],
  ])("of %d letters is refused: %s", (letters, refused) => {
    expect(isTooLong({ id: "a".repeat(letters) })).toBe(refused);
    expect(isTooLong({ ["a".repeat(letters)]: 1 })).toBe(refused);
  });

  // The key of the list, then as many texts of a thousand letters, and one that fills it up.
  it.each([
    [99_999, false],
    [100_000, false],
    [100_001, true],
  ])("of %d letters together is refused: %s", (letters, refused) => {
    const texts = Array.from({ length: 99 }, () => "a".repeat(1_000));
    const keys =
      "targets".length + Array.from({ length: 100 }, (_, i) => String(i)).join("").length;
    const last = "a".repeat(letters - 99_000 - keys);
    expect(isTooLong({ targets: [...texts, last] })).toBe(refused);
  });
});

describe("a hostile file", () => {
  const deep: Record<string, unknown> = {};
  let inner = deep;
  for (let level = 0; level < 100_000; level += 1) inner = inner["slots"] = {} as never;

  it.each([
    ["a prototype key", JSON.parse('{"__proto__":{"polluted":true}}') as unknown, "forbiddenKey"],
    ["a million entries", { requirements: new Array(1_000_000).fill({}) }, "tooLarge"],
    ["deep nesting", deep, "tooLarge"],
    ["a long text", { id: "a".repeat(1_000_000) }, "tooLong"],
    ["a long key", { ["a".repeat(1_000_000)]: 1 }, "tooLong"],
    ["a list", [], "wrongType"],
    ["nothing", null, "wrongType"],
    ["text", "cao-bang", "wrongType"],
  ])("%s is refused", (_, input, code) => {
    const reading = parseVariant(input);
    expect(reading.success ? [] : reading.issues.map((issue) => issue.code)).toContain(code);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("the variants of the package", () => {
  it.each(provinceVariants.map((variant) => [variant.id, variant] as const))(
    "%s has nothing wrong with it",
    (_, variant: ProvinceVariant) => {
      const others = provinceVariants.filter(
        (other) => other !== variant && other !== variant.within,
      );
      expect(lintVariant(variant, { law: nationalLaw, provinces, others })).toEqual([]);
      expect(read(variant)).toEqual([]);
    },
  );

  it("are held to lints that have a name and say what must hold", () => {
    expect(new Set(variantLints.map(({ name }) => name)).size).toBe(variantLints.length);
    for (const { says } of variantLints) expect(says.length).toBeGreaterThan(20);
  });
});
