import { provinceVariants } from "../src/rules/find-province-variant.ts";
import { rows as leadership } from "./rows/leadership.ts";
import { rows as posts } from "./rows/posts.ts";
import { listProvinceRows } from "./rows/provinces.ts";
import { rows as ranks } from "./rows/ranks.ts";
import { rows as records } from "./rows/records.ts";
import { rows as regimes } from "./rows/regimes.ts";
import type { CoverageRow } from "./rows/row.ts";
import { rows as sending } from "./rows/sending.ts";
import { rows as targets } from "./rows/targets.ts";
import { rows as titles } from "./rows/titles.ts";

/** Every statement of the law that was looked at, subject by subject. */
export const rows: readonly CoverageRow[] = [
  ...regimes,
  ...ranks,
  ...posts,
  ...leadership,
  ...titles,
  ...sending,
  ...targets,
  ...records,
  ...listProvinceRows(provinceVariants),
];
