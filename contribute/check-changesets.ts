import { parseArgs } from "node:util";

import type { Locale } from "cbccvc";

import { formatChangesetProblem } from "./changeset-problem.ts";
import { checkChangeset } from "./changesets.ts";
import { pathExists, readChangesets } from "./repository.ts";

const RIGHT = {
  vi: (count: number) => `${String(count)} changeset, không có gì phải sửa`,
  en: (count: number) => `${String(count)} changesets, nothing wrong with them`,
} as const;

const { values } = parseArgs({ strict: false, options: { lang: { type: "string" } } });
const locale: Locale = values.lang === "vi" ? "vi" : "en";
const changesets = readChangesets();
const problems = changesets.flatMap(({ file, text }) => checkChangeset(file, text, pathExists));
for (const problem of problems) console.error(formatChangesetProblem(problem, locale));
if (problems.length === 0) console.log(RIGHT[locale](changesets.length));
process.exitCode = problems.length === 0 ? 0 : 1;
