import type { Locale } from "cbccvc";

import { writeClaims } from "./claims-page.ts";
import { writeCoverage } from "./coverage-page.ts";
import { writeHistory, type Kind } from "./history-page.ts";
import { writeInstruments } from "./instruments-page.ts";
import { writeProvinces } from "./provinces-page.ts";
import type { Share } from "./unknown-shares.ts";

const KINDS: readonly Kind[] = ["posts", "ranks", "titles"];
const LOCALES: readonly Locale[] = ["en", "vi"];

/** Every page that is written from the rule data and the claims, by its name under `docs/`. */
export function writePages(shares: ReadonlyMap<string, Share>): ReadonlyMap<string, string> {
  const histories = KINDS.flatMap((kind) =>
    LOCALES.map((locale) => [`history/${kind}.${locale}.md`, writeHistory(kind, locale)] as const),
  );
  return new Map([
    ["article-claims.md", writeClaims()],
    ["coverage.md", writeCoverage(shares)],
    ["instruments.md", writeInstruments()],
    ["provinces.md", writeProvinces()],
    ...histories,
  ]);
}
