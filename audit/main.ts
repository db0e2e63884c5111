import { readFileSync, writeFileSync } from "node:fs";

import { writePages } from "./pages.ts";
import { computeShares, type Share } from "./unknown-shares.ts";

const BASELINE = new URL("unknown-baseline.json", import.meta.url);

const shares = computeShares();
const baseline = JSON.parse(readFileSync(BASELINE, "utf8")) as Readonly<Record<string, Share>>;
const risen = [...shares].filter(([name, { unknown, answers }]) => {
  const known = baseline[name];
  return known !== undefined && unknown * known.answers > known.unknown * answers;
});
if (risen.length > 0 && !process.argv.includes("--accept-rise")) {
  const names = risen.map(([name]) => name).join(", ");
  console.error(`More is unknown than before of: ${names}. Nothing was written.`);
  console.error("If that is right (a wrong rule was taken back), run again with --accept-rise.");
  process.exit(1);
}
writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(shares), null, 2)}\n`);
for (const [name, text] of writePages(shares)) {
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), text);
  console.log(`docs/${name}`);
}
