import * as z from "zod";

import { officialSchema } from "../terms/official.schema.ts";
import type { Official } from "../terms/official.ts";
import type { RecordIssue, RejectedRow, RosterReading } from "./roster-reading.ts";

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
  if (!Array.isArray(rows)) {
    const message = "not a list of records; give an array";
    const issues = [{ path: [], code: "notAList", message }];
    return { rows: 1, accepted: [], rejected: [{ index: 0, id: readId(rows), issues }] };
  }
  const accepted: Official[] = [];
  const rejected: RejectedRow[] = [];
  const ids = new Set<string>();
  // A hole in the array is a row too, of which nothing is known.
  Array.from(rows).forEach((row, index) => {
    const { success, data, error } = parseOfficial(row);
    if (!success) {
      rejected.push({ index, id: readId(row), issues: error.issues.map(toRecordIssue) });
    } else if (ids.has(data.id)) {
      const message = `the key ${data.id} stands in an earlier row; give each person one row`;
      rejected.push({
        index,
        id: data.id,
        issues: [{ path: ["id"], code: "duplicateId", message }],
      });
    } else {
      ids.add(data.id);
      accepted.push(data);
    }
  });
  return { rows: rows.length, accepted, rejected };
}

function readId(row: unknown): string | null {
  if (typeof row !== "object" || row === null || !("id" in row)) return null;
  return typeof row.id === "string" ? row.id : null;
}

function toRecordIssue(issue: z.core.$ZodIssue): RecordIssue {
  const own: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return {
    path: issue.path.map((part) => (typeof part === "number" ? part : String(part))),
    code: typeof own === "string" ? own : issue.code,
    message: issue.message,
  };
}
