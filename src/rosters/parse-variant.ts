import type * as z from "zod";

import type { ProvinceVariant } from "../rules/authored-law.ts";
import { provinceVariantSchema } from "../rules/authored-law.schema.ts";
import { provinces } from "../rules/catalogues/provinces.ts";
import { lintVariant } from "../rules/lint-variant.ts";
import { listUnits } from "../rules/list-units.ts";
import { nationalLaw } from "../rules/national-law.ts";
import type { Path, VariantIssue } from "../rules/variant-lints/variant-lint.ts";

/** What became of a variant that was read: the variant, or all that is wrong with it. */
export type VariantReading =
  | {
      /** It may be used. */
      readonly success: true;
      /** The variant. */
      readonly data: ProvinceVariant;
    }
  | {
      /** It may not. */
      readonly success: false;
      /** All that is wrong with it. */
      readonly issues: readonly VariantIssue[];
    };

// Far above any real variant, and low enough that a hostile file is refused at once.
const MOST_VALUES = 5_000;
const MOST_DEPTH = 40;
const MOST_LETTERS = 2_000;
const MOST_LETTERS_OF_ALL = 100_000;
const FORBIDDEN_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];

/**
 * Reads a private variant kept as JSON (biến thể của một tỉnh, giữ riêng): its form, and everything
 * that the variants of the package are held to.
 *
 * @param input - Anything, as it came out of `JSON.parse`.
 * @returns The variant, to be given to `resolveRules`; or every issue with its field, code and
 *   particulars, which `formatVariantIssue` puts into words. Never throws.
 * @example
 * ```ts
 * import { parseVariant } from "cbccvc/schemas";
 *
 * parseVariant({ id: "hai-phong", name: { vi: "Hải Phòng", en: "Hải Phòng" } }).success; // => true
 * const reading = parseVariant({ id: "hai-phong", name: { vi: "Hai Phong", en: "Hải Phòng" } });
 * reading.success ? [] : reading.issues.map(({ code, path }) => [code, path.join(".")]);
 * // => [["nameDiffers", "name.vi"]]
 * ```
 */
export function parseVariant(input: unknown): VariantReading {
  const hostile = findHostile(input);
  if (hostile !== null) return { success: false, issues: [hostile] };
  const { success, data, error } = provinceVariantSchema.safeParse(input);
  if (!success) {
    return {
      success: false,
      issues: error.issues.flatMap((issue) => toVariantIssues(issue, input)),
    };
  }
  const issues = listUnits(data).flatMap((unit, outside) => {
    const around = new Array<string>(outside).fill("within");
    return lintVariant(unit, { law: nationalLaw, provinces, others: [] }).map((issue) => ({
      ...issue,
      path: [...around, ...issue.path],
    }));
  });
  return issues.length > 0 ? { success: false, issues } : { success: true, data };
}

/** What no variant has: more values, deeper nesting, or a key that reaches into a prototype. */
function findHostile(input: unknown): VariantIssue | null {
  const open: { readonly path: Path; readonly value: unknown }[] = [{ path: [], value: input }];
  let values = 0;
  let letters = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= MOST_DEPTH) {
      return { code: "tooLarge", path: path.slice(0, 1), params: { most: MOST_DEPTH } };
    }
    // The keys of a list of a million are a million texts.
    const keys = Array.isArray(value) && value.length > MOST_VALUES ? [] : Object.keys(value);
    values += Array.isArray(value) ? value.length : keys.length;
    if (values > MOST_VALUES) {
      return { code: "tooLarge", path: path.slice(0, 1), params: { most: MOST_VALUES } };
    }
    const forbidden = keys.find((key) => FORBIDDEN_KEYS.includes(key));
    if (forbidden !== undefined) {
      return { code: "forbiddenKey", path: [...path, forbidden], params: { key: forbidden } };
    }
    for (const key of keys) {
      const part = (value as Readonly<Record<string, unknown>>)[key];
      const length = typeof part === "string" ? part.length : 0;
      letters += key.length + length;
      if (letters > MOST_LETTERS_OF_ALL) {
        return { code: "tooLong", path: path.slice(0, 1), params: { most: MOST_LETTERS_OF_ALL } };
      }
      if (Math.max(key.length, length) > MOST_LETTERS) {
        const field = key.length > MOST_LETTERS ? path : [...path, key];
        return { code: "tooLong", path: field.slice(0, 1), params: { most: MOST_LETTERS } };
      }
      open.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: part });
    }
  }
  return null;
}

/** The issues behind one of zod's; of a union those of the form that was meant. */
function toVariantIssues(
  issue: z.core.$ZodIssue,
  input: unknown,
  around: Path = [],
): VariantIssue[] {
  const path = [
    ...around,
    ...issue.path.map((part) => (typeof part === "number" ? part : String(part))),
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknownKey",
        path: [...path, key],
        params: { key },
      }));
    case "invalid_union": {
      const meant = pickMeant(issue.errors);
      return meant === undefined
        ? [{ code: "wrongValue", path, params: { expected: issue.message } }]
        : meant.flatMap((each) => toVariantIssues(each, input, path));
    }
    case "invalid_type":
      return issue.message.includes("received undefined")
        ? [{ code: "missing", path, params: { field: String(path.at(-1) ?? "") } }]
        : [{ code: "wrongType", path, params: { expected: issue.expected } }];
    case "invalid_value":
      return [
        { code: "wrongValue", path, params: { expected: issue.values.map(String).join(", ") } },
      ];
    case "custom":
      return [toCustomIssue(issue, input, path)];
    default:
      return [{ code: "wrongForm", path, params: { expected: issue.message } }];
  }
}

const CUSTOM_CODES = ["noSource", "notAscending", "notNormalised", "shareAboveOne"] as const;

function toCustomIssue(issue: z.core.$ZodIssueCustom, input: unknown, path: Path): VariantIssue {
  const code: unknown = issue.params?.["code"];
  if (code === "invalidDay") {
    return { code: "invalidDay", path, params: { value: String(readAt(input, path)) } };
  }
  const known = CUSTOM_CODES.find((each) => each === code);
  return known === undefined
    ? { code: "wrongForm", path, params: { expected: issue.message } }
    : { code: known, path, params: {} };
}

/** What stands at a path of plain data. */
function readAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    input,
  );
}

/** Of several forms the one that a value comes nearest to: it fails furthest inside. */
function pickMeant(
  forms: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const ranked = forms
    .filter((issues) => issues.length > 0)
    .map((issues) => ({ issues, depth: Math.max(...issues.map(measureDepth)) }))
    .sort((a, b) => b.depth - a.depth || a.issues.length - b.issues.length);
  return ranked[0]?.issues;
}

function measureDepth(issue: z.core.$ZodIssue): number {
  const inner =
    issue.code === "invalid_union"
      ? Math.max(0, ...issue.errors.flat().map((each) => measureDepth(each)))
      : 0;
  // A key too many says more of the form than a form that is not met at all.
  return issue.path.length + inner + (issue.code === "unrecognized_keys" ? 0.5 : 0);
}
