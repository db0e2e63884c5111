import { formatChangesetProblem } from "./changeset-problem.ts";
import { checkChangeset } from "./changesets.ts";
import { pathExists, readChangesets } from "./repository.ts";

const changesets = readChangesets();
const problems = changesets.flatMap(({ file, text }) => checkChangeset(file, text, pathExists));
for (const problem of problems) console.error(formatChangesetProblem(problem));
if (problems.length === 0) console.log(`${changesets.length} changesets, nothing wrong with them`);
process.exitCode = problems.length === 0 ? 0 : 1;
