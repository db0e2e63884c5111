import {
  importExports,
  casesPath,
  listProvinceFiles,
  variantPath,
} from "../../contribute/province-files.ts";
import type { ProvinceVariant } from "../../src/index.ts";
import type { ProvinceCase } from "../../test/cases/province-case.schema.ts";
import type { DraftCase, DraftTable } from "./draft-table.ts";

const files = await Promise.all(
  listProvinceFiles().map(async (name) => ({
    cases: (await importExports(casesPath(name)))["cases"] as readonly ProvinceCase[],
    variants: Object.values(await importExports(variantPath(name))) as ProvinceVariant[],
  })),
);

type CaseOf<Kind extends ProvinceCase["kind"]> = Extract<ProvinceCase, { kind: Kind }>;

/** A threshold as three cases: one person below it, at it, one above it where that can be. */
function splitThreshold(
  told: CaseOf<"threshold">,
  variants: readonly ProvinceVariant[],
): DraftCase[] {
  const { says, target, on, required, fewest } = told;
  const province = variants.find(({ targets = [] }) => targets.some(({ id }) => id === target))?.id;
  return [fewest - 1, fewest, fewest + 1]
    .filter((holders) => holders <= required)
    .map((holders) => ({
      says: `${says}; ${String(holders)} hold it`,
      rules: { asOf: on, province },
      input: { counts: { required, holders }, target },
      expected: { status: holders < fewest ? "notMet" : "met" },
    }));
}

/** The cases of the provinces that one function answers; their periods are in the variants. */
export const provinceTables: readonly DraftTable[] = [
  {
    table: "province-targets",
    function: "assessTarget",
    from: files.map(({ cases }) => cases),
    cases: files.flatMap(({ cases, variants }) =>
      cases.flatMap((told) => (told.kind === "threshold" ? splitThreshold(told, variants) : [])),
    ),
  },
];
