import type { ProvinceVariant } from "cbccvc";
import { describe, expect, it } from "vitest";

import { provinceVariantSchema } from "../../src/rules/authored-law.schema.ts";
import { provinces } from "../../src/rules/catalogues/provinces.ts";
import { lintVariant, variantLints } from "../../src/rules/lint-variant.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { lintFixtures } from "./lint-fixtures.ts";
import { sound } from "./sound-variant.ts";

const context = (others: readonly ProvinceVariant[] = []) => ({
  law: nationalLaw,
  provinces,
  others,
});

/** The keys and positions of a field such as `requirements[0].id`. */
const toPath = (field: string) =>
  (field.match(/[^.[\]]+/gu) ?? []).map((key) => (/^\d+$/u.test(key) ? Number(key) : key));

const isOfTheForm = (variant: ProvinceVariant) => provinceVariantSchema.safeParse(variant).success;

describe.each(variantLints)("the lint $name", ({ name, check }) => {
  const { finds, passes } = lintFixtures[name] ?? { finds: [], passes: [] };
  const mistakes = finds.map(
    ([code, field, variant, others = []]) => [code, field, variant, others] as const,
  );

  it("has deliberate mistakes to find", () => {
    expect(finds.length).toBeGreaterThan(0);
  });

  it("finds nothing in a sound variant", () => {
    expect(check(sound, context())).toEqual([]);
  });

  it.each(mistakes)(
    "finds %s at “%s”, and no other lint finds anything",
    (code, field, variant, others) => {
      const found = check(variant, context(others));
      expect(found.map((issue) => [issue.code, issue.path])).toEqual([[code, toPath(field)]]);
      expect(lintVariant(variant, context(others))).toEqual(found);
      expect(isOfTheForm(variant)).toBe(true);
    },
  );

  it.each(passes)("takes %s, as every other does", (_, variant) => {
    expect(lintVariant(variant, context())).toEqual([]);
    expect(isOfTheForm(variant)).toBe(true);
  });
});

it("every deliberate mistake is one for a lint of the list", () => {
  expect(Object.keys(lintFixtures)).toEqual(variantLints.map(({ name }) => name));
});
