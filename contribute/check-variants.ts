import type { ProvinceVariant } from "cbccvc";
import { parseVariant } from "cbccvc/schemas";

import { provinces } from "../src/rules/catalogues/provinces.ts";
import { lintVariant } from "../src/rules/lint-variant.ts";
import { nationalLaw } from "../src/rules/national-law.ts";
import { filledIn } from "../src/rules/variant-lints/writing.ts";
import type { VariantIssue } from "../src/rules/variant-lints/variant-lint.ts";
import type { FileProblem } from "./problem.ts";
import { variantPath } from "./province-files.ts";
import { toCamelCase } from "./province-names.ts";

/** What one file of the folder of provinces exports. */
export interface VariantFile {
  /** Its name without the ending. */
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Whether something has what a variant is found by. */
function isVariant(value: unknown): value is ProvinceVariant {
  return typeof value === "object" && value !== null && "id" in value && "name" in value;
}

/** The variants that a file exports. */
export function listVariants({ exports }: VariantFile): readonly ProvinceVariant[] {
  return Object.values(exports).filter(isVariant);
}

/**
 * What is wrong with the names in a file: those of the file, of its exports and of its units.
 * `declared` are those that are exported where they are declared, as the list of provinces needs it.
 */
export function checkNames(
  { name: province, exports }: VariantFile,
  declared: readonly string[] = Object.keys(exports),
): FileProblem[] {
  const file = variantPath(province);
  const own = Object.values(exports).find((value) => isVariant(value) && value.id === province);
  return [
    ...(own === undefined
      ? [{ file, code: "fileNameIsNotId", params: { id: province } } as const]
      : []),
    ...Object.entries(exports).flatMap(([name, value]): FileProblem[] => {
      if (!isVariant(value)) return [{ file, code: "notAVariant", params: { name } }];
      const { id, within } = value;
      const expected = toCamelCase(id);
      return [
        ...(declared.includes(name)
          ? []
          : [{ file, code: "hiddenExport", params: { name } } as const]),
        ...(name === expected
          ? []
          : [{ file, code: "exportNameIsNotId", params: { name, expected } } as const]),
        ...(own === undefined || value === own || within === own
          ? []
          : [{ file, code: "unitOfAnother", params: { id, province } } as const]),
      ];
    }),
  ];
}

/** What is wrong with the variants of a file, read as a private variant would be, and linted. */
export function checkVariants(
  own: VariantFile,
  others: readonly ProvinceVariant[],
): readonly FileProblem[] {
  const variants = listVariants(own);
  return variants.flatMap((variant) => {
    const around = [...others, ...variants].filter(
      (other) => other !== variant && other !== variant.within,
    );
    return listIssues(variant, around).map((issue) => ({
      file: variantPath(own.name),
      code: "variant",
      unit: variant.id,
      issue,
    }));
  });
}

function listIssues(
  variant: ProvinceVariant,
  others: readonly ProvinceVariant[],
): readonly VariantIssue[] {
  const context = { law: nationalLaw, provinces, others };
  // What is still to be filled in breaks every other check as well, and would bury itself in them.
  const open = filledIn.check(variant, context);
  if (open.length > 0) return open;
  const read = parseVariant(JSON.parse(JSON.stringify(variant)));
  // The form first: what looks at the meaning relies on it.
  return read.success ? lintVariant(variant, context) : read.issues;
}
