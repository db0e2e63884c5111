import { existsSync, readdirSync, readFileSync } from "node:fs";

import type { ProvinceSource } from "./registry.ts";

const ROOT = new URL("../", import.meta.url);

/** The address of a file of the repository. */
export function locate(path: string): URL {
  return new URL(path, ROOT);
}

export const REGISTRY = "src/rules/provinces.ts";

/** Where the variant of a province stands. */
export const variantPath = (id: string): string => `src/rules/provinces/${id}.ts`;

/** Where its cases stand. */
export const casesPath = (id: string): string => `test/cases/provinces/${id}.cases.ts`;

/** Where its changeset stands, once `new-province` has written it. */
export const changesetPath = (id: string): string => `.changeset/${id}.md`;

/** Whether there is such a file. */
export const isThere = (path: string): boolean => existsSync(locate(path));

/** The text of a file. */
export const readText = (path: string): string => readFileSync(locate(path), "utf8");

/** The name of every file of the folder of provinces, without its ending. */
export function listProvinceFiles(): readonly string[] {
  return readdirSync(locate("src/rules/provinces/"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** Every file of the folder of provinces. */
export function readProvinceSources(): readonly ProvinceSource[] {
  return listProvinceFiles().map((name) => ({
    name,
    text: readText(variantPath(name)),
  }));
}

/** What a file that cannot be loaded says of itself: the first lines, without where in the code. */
export function describeError(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split("\n");
  return lines.slice(0, 2).join(" ").replaceAll(/\s+/gu, " ").trim();
}

/** What a file exports, by name. */
export async function importExports(path: string): Promise<Readonly<Record<string, unknown>>> {
  return { ...((await import(locate(path).href)) as Readonly<Record<string, unknown>>) };
}
