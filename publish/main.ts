import { mkdirSync, rmSync, writeFileSync } from "node:fs";

import { buildFiles, formatFile } from "./files.ts";

const DIST = new URL("../dist/", import.meta.url);

// A table or a province that is gone must not stay behind.
for (const folder of ["data", "schemas", "cases"]) {
  rmSync(new URL(folder, DIST), { recursive: true, force: true });
}
const files = buildFiles();
for (const file of files) {
  const url = new URL(file.path, DIST);
  mkdirSync(new URL(".", url), { recursive: true });
  writeFileSync(url, formatFile(file));
}
console.log(`${files.length} JSON files under dist/data, dist/schemas and dist/cases`);
