import packageJson from "../package.json" with { type: "json" };

import { provinceVariants } from "../src/rules/find-province-variant.ts";
import { nationalLaw } from "../src/rules/national-law.ts";
import { buildCaseTables } from "./case-tables.ts";
import { createJsonSchema, schemas } from "./json-schema.ts";
import type { PublishedIndex } from "./published.schema.ts";

/** A file of the package: where it stands, what it holds, and the schema it keeps to. */
export interface PublishedFile {
  /** The path below `dist`, which is the path below `cbccvc` for whoever imports it. */
  readonly path: string;
  /** What it holds: plain JSON. */
  readonly content: unknown;
  /** The path of its schema; `null` for a schema, which keeps to JSON Schema 2020-12. */
  readonly schema: string | null;
}

const schemaPath = (stem: string): string => `schemas/${stem}.json`;

/** Every file that is written beside the code: the law, its schemas and the cases. */
export function buildFiles(): readonly PublishedFile[] {
  const data: readonly PublishedFile[] = [
    {
      path: "data/national.json",
      content: { schemaVersion: 1, law: nationalLaw },
      schema: schemaPath("law-file"),
    },
    ...provinceVariants.map((variant) => ({
      path: `data/provinces/${variant.id}.json`,
      content: { schemaVersion: 1, variant },
      schema: schemaPath("variant-file"),
    })),
    ...buildCaseTables().map((table) => ({
      path: `cases/${table.table}.json`,
      content: table,
      schema: schemaPath("case-table"),
    })),
  ];
  const written = [...schemas].map(([stem, schema]) => ({
    path: schemaPath(stem),
    content: createJsonSchema(schema),
    schema: null,
  }));
  const index: PublishedIndex = {
    schemaVersion: 1,
    packageVersion: packageJson.version,
    coverageFrom: nationalLaw.coverageFrom,
    checkedThrough: nationalLaw.checkedThrough,
    files: data.map(({ path, schema }) => ({ path, schema: String(schema) })),
    schemas: written.map(({ path }) => path),
  };
  return [
    { path: "data/index.json", content: index, schema: schemaPath("index") },
    ...data,
    ...written,
  ];
}

/** The text of a file: two blanks for each level, and a newline at its end. */
export function formatFile({ content }: PublishedFile): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
