/**
 * The side of a printed number on which the true one lies.
 *
 * - `below`: strictly under it (gần, dưới).
 * - `above`: strictly over it (trên, hơn).
 * - `about`: on either side, at no stated distance (khoảng).
 * - `atLeast`: it or more (ít nhất, trở lên).
 * - `atMost`: it or less (không quá).
 */
export type Hedge = "below" | "above" | "about" | "atLeast" | "atMost";

/**
 * What a printed number counts.
 *
 * `participations` are lượt: one person on one course. `enrolments` are học viên: one person in one
 * class, so that whoever sits in two classes counts twice. Neither adds to `persons`.
 */
export type FigureUnit = "persons" | "participations" | "enrolments" | "classes" | "years" | "dong";

/** The words before a number that hedge it. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ["gần", "below"],
  ["dưới", "below"],
  ["trên", "above"],
  ["hơn", "above"],
  ["khoảng", "about"],
  ["ít nhất", "atLeast"],
  ["không quá", "atMost"],
]);

/** Whether something is one of the hedges by name. */
export function isHedge(name: unknown): name is Hedge {
  return [...HEDGES.values()].some((hedge) => hedge === name);
}

/** The words behind a number that hedge it. */
export const OR_MORE = "trở lên";

/** The words that multiply, each with its power of ten. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["trăm", 2],
  ["nghìn", 3],
  ["ngàn", 3],
  ["triệu", 6],
  ["tỷ", 9],
  ["tỉ", 9],
]);

const PERSONS: readonly string[] = [
  "người",
  "đồng chí",
  "cán bộ",
  "công chức",
  "viên chức",
  "cán bộ, công chức",
  "cán bộ công chức",
  "cán bộ, công chức, viên chức",
  "cbcc",
  "cbccvc",
];

/** The nouns behind a number. */
export const NOUNS: ReadonlyMap<string, FigureUnit> = new Map<string, FigureUnit>([
  ...PERSONS.map((noun) => [noun, "persons"] as const),
  ["học viên", "enrolments"],
  ["lượt", "participations"],
  ...[...PERSONS, "học viên"].map((noun) => [`lượt ${noun}`, "participations"] as const),
  ["lớp", "classes"],
  ["năm", "years"],
  ["đồng", "dong"],
]);
