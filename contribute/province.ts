import type { Locale } from "cbccvc";

import { checkCases } from "./check-cases.ts";
import { checkChangeset } from "./changesets.ts";
import { checkNames, checkVariants, listVariants, type VariantFile } from "./check-variants.ts";
import type { FileProblem } from "./problem.ts";
import {
  casesPath,
  changesetPath,
  describeError,
  importExports,
  isThere,
  listProvinceFiles,
  readProvinceSources,
  readText,
  REGISTRY,
  variantPath,
} from "./province-files.ts";
import { listExports, writeRegistry } from "./registry.ts";
import { pathExists } from "./repository.ts";
import { HINT } from "./templates.ts";

/** What came of a province: what was looked at, and what is wrong. */
export interface ProvinceResults {
  /** The province and the units inside it. */
  readonly variants: number;
  readonly cases: number;
  /** How often the cases asked the library. */
  readonly asked: number;
  /** Whether all was looked at; cases and changeset are not, before the variant is right. */
  readonly isWhole: boolean;
  readonly problems: readonly FileProblem[];
}

type Loaded = { readonly exports: VariantFile["exports"] } | { readonly problem: FileProblem };

async function load(file: string): Promise<Loaded> {
  if (!isThere(file)) return { problem: { file, code: "noFile", params: {} } };
  try {
    return { exports: await importExports(file) };
  } catch (error) {
    return { problem: { file, code: "notReadable", params: { message: describeError(error) } } };
  }
}

/** Looks at everything that must hold of the files of a province. */
export async function checkProvince(name: string, locale: Locale = "en"): Promise<ProvinceResults> {
  const nothing = { variants: 0, cases: 0, asked: 0, isWhole: false };
  const own = await load(variantPath(name));
  if ("problem" in own) return { ...nothing, problems: [own.problem] };
  const file: VariantFile = { name, exports: own.exports };
  const variants = listVariants(file);
  const others = await loadOthers(name);
  const declared = listExports(readText(variantPath(name)));
  const problems = [...checkNames(file, declared), ...checkVariants(file, others)];
  const found = { ...nothing, variants: variants.length };
  // Cases ask the library, which takes a variant for granted.
  if (problems.length > 0) return { ...found, problems };

  const told = isThere(casesPath(name)) ? await load(casesPath(name)) : { exports: {} };
  if ("problem" in told) return { ...found, problems: [told.problem] };
  const cases: unknown = told.exports["cases"];
  if (!Array.isArray(cases)) {
    return { ...found, problems: [{ file: casesPath(name), code: "noCases", params: {} }] };
  }
  const results = checkCases(name, cases, variants, locale);
  const isListed = readText(REGISTRY) === writeRegistry(readProvinceSources());
  return {
    ...found,
    cases: cases.length,
    asked: results.asked,
    isWhole: true,
    problems: [
      ...results.problems,
      ...[variantPath(name), casesPath(name)].flatMap(findHints),
      ...findChangesetProblems(changesetPath(name)),
      ...(isListed
        ? []
        : [{ file: variantPath(name), code: "notRegistered", params: {} } as const]),
    ],
  };
}

function findHints(file: string): FileProblem[] {
  const count = readText(file).split(HINT).length - 1;
  return count === 0 ? [] : [{ file, code: "hintsLeft", params: { count } }];
}

/** A changeset under another name, or released already, is a matter of `check-changesets`. */
function findChangesetProblems(file: string): FileProblem[] {
  if (!isThere(file)) return [];
  return checkChangeset(file, readText(file), pathExists).map((problem) => ({
    file,
    code: "changeset",
    problem,
  }));
}

/** The variants of the other files; one that cannot be loaded is a matter of its own check. */
async function loadOthers(name: string) {
  const files = await Promise.all(
    listProvinceFiles()
      .filter((other) => other !== name)
      .map(async (other) => ({ name: other, loaded: await load(variantPath(other)) })),
  );
  return files.flatMap(({ name: other, loaded }) =>
    "problem" in loaded ? [] : listVariants({ name: other, exports: loaded.exports }),
  );
}
