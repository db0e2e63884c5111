import type { Official } from "../terms/official.ts";

/** Why a record was not accepted. */
export interface RecordIssue {
  /** Where in the record: keys and positions from the outside in. */
  readonly path: readonly (string | number)[];
  /** What is wrong, as a code: one of the library's own or one of zod's. */
  readonly code: string;
  /** What is wrong and what to do, in English. */
  readonly message: string;
}

/** A row of a roster that was not accepted. */
export interface RejectedRow {
  /** Its place in the input, from 0. */
  readonly index: number;
  /** The key it bears, where it has one that can be read. */
  readonly id: string | null;
  /** All that is wrong with it. */
  readonly issues: readonly RecordIssue[];
}

/** What became of every row of a list: rows in = accepted + rejected. */
export interface RowsReading<T> {
  /** The number of rows that came in. */
  readonly rows: number;
  /** The records that may be used, in the order of the input. */
  readonly accepted: readonly T[];
  /** The rows that may not, in the order of the input. */
  readonly rejected: readonly RejectedRow[];
}

/** What became of every row of a roster. */
export type RosterReading = RowsReading<Official>;
