import { writeCoverage } from "./coverage-page.ts";
import { writeHistory } from "./history-page.ts";
import { writeInstruments } from "./instruments-page.ts";
import type { Share } from "./unknown-shares.ts";

/** Every page that is written from the rule data, by its name under `docs/`. */
export function writePages(shares: ReadonlyMap<string, Share>): ReadonlyMap<string, string> {
  return new Map([
    ["coverage.md", writeCoverage(shares)],
    ["instruments.md", writeInstruments()],
    ["history.md", writeHistory("en")],
    ["history.vi.md", writeHistory("vi")],
  ]);
}
