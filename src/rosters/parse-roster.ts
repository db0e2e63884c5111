import type * as z from "zod";

import { officialSchema } from "../terms/official.schema.ts";
import type { Official } from "../terms/official.ts";
import { readRows, readText } from "./read-rows.ts";
import type { RosterReading } from "./roster-reading.ts";

/**
 * Reads one untrusted record of an official.
 *
 * @param input - Anything, as it came out of `JSON.parse`.
 * @returns zod's result: the record, or all issues with their paths. Nothing is coerced.
 * @example
 * ```ts
 * import { parseOfficial } from "cbccvc/schemas";
 *
 * parseOfficial({ id: "LS-01", birth: "1966" }).success; // => true
 * parseOfficial({ id: "LS-01", birth: "1966-02-30" }).error?.issues[0]?.path; // => ["birth"]
 * ```
 */
export function parseOfficial(input: unknown): z.ZodSafeParseResult<Official> {
  return officialSchema.safeParse(input);
}

/**
 * Reads an untrusted roster (danh sách): every row is either accepted or rejected with its issues.
 *
 * @param rows - The rows, as they came out of `JSON.parse`; anything but a list counts as one row,
 *   rejected as `notAList`.
 * @returns The accepted records and the rejected rows. A second row with a key that was accepted
 *   before is rejected as `duplicateId`.
 * @example
 * ```ts
 * import { parseRoster } from "cbccvc/schemas";
 *
 * const { rows, accepted, rejected } = parseRoster([{ id: "LS-01" }, { id: "LS-01" }]);
 * [rows, accepted.length, rejected[0]?.issues[0]?.code]; // => [2, 1, "duplicateId"]
 * ```
 */
export function parseRoster(rows: unknown): RosterReading {
  const ids = new Set<string>();
  return readRows(
    rows,
    officialSchema,
    (row) => readText(row, "id"),
    ({ id }) => {
      if (ids.has(id)) {
        const message = `the key ${id} stands in an earlier row; give each person one row`;
        return { path: ["id"], code: "duplicateId", message };
      }
      ids.add(id);
      return null;
    },
  );
}
