import type { CoverageRow } from "./rows/row.ts";

/** Every statement of the law that was looked at, document by document. */
export const rows: readonly CoverageRow[] = [];
