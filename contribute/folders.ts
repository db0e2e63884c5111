import { readdirSync, readFileSync } from "node:fs";

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

/** Every file of the folder of provinces. */
export function readProvinceSources(): readonly ProvinceSource[] {
  return readdirSync(locate("src/rules/provinces/"))
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".ts".length),
      text: readFileSync(locate(`src/rules/provinces/${file}`), "utf8"),
    }));
}
