// Compares vitest's JSON results, given as paths: the same tests with the same outcome in each.
// What .ci/run leaves out in the other zones is looked at in none.
import { readFileSync } from "node:fs";
import { relative } from "node:path";

const LEFT_OUT =
  /\.test-d\.ts$|\/test\/(?:cli\/command\.test\.ts|contribute\/walk\.test\.ts|publish\/.*|examples\.test\.ts)$/u;

const outcomes = (path) =>
  new Map(
    JSON.parse(readFileSync(path, "utf8"))
      .testResults.filter(({ name }) => !LEFT_OUT.test(name))
      .flatMap((file) => [
        // A file that fails to load has no tests, and would else leave no trace.
        [relative(process.cwd(), file.name), file.status],
        ...file.assertionResults.map((test) => [
          `${relative(process.cwd(), file.name)} > ${test.fullName}`,
          test.status,
        ]),
      ]),
  );

const [firstPath, ...otherPaths] = process.argv.slice(2);
const first = outcomes(firstPath);
for (const path of otherPaths) {
  const other = outcomes(path);
  for (const name of new Set([...first.keys(), ...other.keys()])) {
    if (first.get(name) === other.get(name)) continue;
    console.error(`${name}: ${first.get(name)} in ${firstPath}, ${other.get(name)} in ${path}`);
    process.exitCode = 1;
  }
}
