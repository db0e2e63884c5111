/** A table before it is checked: its cases, and the lists of the tests that they come from. */
export interface DraftTable {
  /** The name of the table and the stem of its file. */
  readonly table: string;
  /** The function that is asked. */
  readonly function: string;
  /** The lists that the cases are made of. */
  readonly from: readonly object[];
  /** The cases. */
  readonly cases: readonly DraftCase[];
}

/** A case before it is checked. */
export interface DraftCase {
  /** What the case shows. */
  readonly says: string;
  /** What the function is given. */
  readonly input: object;
  /** What must come out. */
  readonly expected: object;
}

/** The named keys of an object, without those that have no value. */
export function pick<T extends object, K extends keyof T>(
  from: T,
  ...keys: readonly K[]
): Pick<T, K> {
  const known = keys.filter((key) => from[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, from[key]])) as Pick<T, K>;
}
