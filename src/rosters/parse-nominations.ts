import * as z from "zod";

import { courseSchema } from "../terms/course.schema.ts";
import { officialSchema } from "../terms/official.schema.ts";
import { partialDateSchema } from "../terms/calendar-date.schema.ts";
import type { Nomination } from "./assess-nomination-list.ts";
import type { Participation } from "./participation.ts";
import { readRows, readText } from "./read-rows.ts";
import type { RowsReading } from "./roster-reading.ts";

const nominationSchema = z.strictObject({
  official: officialSchema,
  course: courseSchema,
  unit: z.exactOptional(z.string().min(1)),
}) satisfies z.ZodType<Nomination>;

const participationSchema = z.strictObject({
  official: z.string().min(1),
  course: courseSchema,
  status: z.enum([
    "registered",
    "sent",
    "enrolled",
    "studying",
    "deferred",
    "withdrawn",
    "completed",
    "awaitingDiploma",
  ]),
  unit: z.exactOptional(z.string().min(1)),
  enrolledOn: z.exactOptional(partialDateSchema),
  class: z.exactOptional(z.string().min(1)),
  lessons: z.exactOptional(z.int().min(0).max(10_000)),
}) satisfies z.ZodType<Participation>;

/**
 * Reads an untrusted list of nominations (danh sách đề nghị cử): every row is either accepted or
 * rejected with its issues. A person named twice is accepted twice; `assessNominationList` says so.
 *
 * @param rows - The rows, as they came out of `JSON.parse`; anything but a list counts as one row,
 *   rejected as `notAList`.
 * @returns The accepted nominations and the rejected rows.
 * @example
 * ```ts
 * import { parseNominations } from "cbccvc/schemas";
 *
 * const course = { field: "politicalTheory", level: "advanced", mode: "evening" };
 * const { rows, rejected } = parseNominations([{ official: { id: "LS-01" }, course }]);
 * [rows, rejected[0]?.issues[0]?.path]; // => [1, ["course", "mode"]]
 * ```
 */
export function parseNominations(rows: unknown): RowsReading<Nomination> {
  return readRows(rows, nominationSchema, (row) =>
    typeof row === "object" && row !== null && "official" in row
      ? readText(row.official, "id")
      : null,
  );
}

/**
 * Reads an untrusted list of participations (lượt đào tạo, bồi dưỡng): every row is either accepted
 * or rejected with its issues.
 *
 * @param rows - The rows, as they came out of `JSON.parse`; anything but a list counts as one row,
 *   rejected as `notAList`.
 * @returns The accepted participations and the rejected rows.
 * @example
 * ```ts
 * import { parseParticipations } from "cbccvc/schemas";
 *
 * const course = { field: "leadership", level: "division" };
 * const { accepted, rejected } = parseParticipations([
 *   { official: "LS-01", course, status: "studying" },
 *   { official: "LS-02", course, status: "gone" },
 * ]);
 * [accepted.length, rejected[0]?.id]; // => [1, "LS-02"]
 * ```
 */
export function parseParticipations(rows: unknown): RowsReading<Participation> {
  return readRows(rows, participationSchema, (row) => readText(row, "official"));
}
