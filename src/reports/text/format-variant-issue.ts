import type { VariantIssue } from "../../rules/variant-lints/variant-lint.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { variantIssues as en } from "./en/variant-issues.ts";
import { variantIssues as vi } from "./vi/variant-issues.ts";

const SENTENCES = { vi, en } as const;

/**
 * Puts what is wrong with a variant into words: the field, what is wrong, and how to mend it.
 *
 * @param issue - One of the issues that `parseVariant` gives.
 * @param options - `locale`: the language.
 * @returns One line.
 * @example
 * ```ts
 * import { formatVariantIssue } from "cbccvc";
 *
 * formatVariantIssue(
 *   { code: "unknownPost", path: ["requirements", 0, "of", "posts", 0], params: { name: "head" } },
 *   { locale: "en" },
 * );
 * // => "requirements[0].of.posts[0]: there is no post head; take a name of docs/history/posts.en.md"
 * ```
 */
export function formatVariantIssue(
  { code, path, params }: VariantIssue,
  { locale }: { readonly locale: Locale },
): string {
  // The compiler cannot tie a code to its own parameters across a union; the type of the table does.
  const write = SENTENCES[locale][code] as (given: typeof params) => string;
  const field = path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${String(key)}]` : text === "" ? key : `${text}.${key}`,
    "",
  );
  return field === "" ? write(params) : `${field}: ${write(params)}`;
}
