import type * as z from "zod";

import type { RecordIssue, RejectedRow, RowsReading } from "./roster-reading.ts";

/** Reads a list of untrusted rows; `refuse` may still reject one that the schema accepts. */
export function readRows<T>(
  rows: unknown,
  schema: z.ZodType<T>,
  readId: (row: unknown) => string | null,
  refuse: (record: T) => RecordIssue | null = () => null,
): RowsReading<T> {
  if (!Array.isArray(rows)) {
    const message = "not a list of records; give an array";
    const issues = [{ path: [], code: "notAList", message }];
    return { rows: 1, accepted: [], rejected: [{ index: 0, id: readId(rows), issues }] };
  }
  const accepted: T[] = [];
  const rejected: RejectedRow[] = [];
  // A hole in the array is a row too, of which nothing is known.
  Array.from(rows as readonly unknown[]).forEach((row, index) => {
    const { success, data, error } = schema.safeParse(row);
    if (!success) {
      rejected.push({ index, id: readId(row), issues: error.issues.map(toRecordIssue) });
      return;
    }
    const issue = refuse(data);
    if (issue === null) accepted.push(data);
    else rejected.push({ index, id: readId(row), issues: [issue] });
  });
  return { rows: rows.length, accepted, rejected };
}

/** The text under a key of an untrusted row. */
export function readText(row: unknown, key: string): string | null {
  if (typeof row !== "object" || row === null || !Object.hasOwn(row, key)) return null;
  const value = (row as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" ? value : null;
}

function toRecordIssue(issue: z.core.$ZodIssue): RecordIssue {
  const own: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return {
    path: issue.path.map((part) => (typeof part === "number" ? part : String(part))),
    code: typeof own === "string" ? own : issue.code,
    message: issue.message,
  };
}
