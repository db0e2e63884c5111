/** The side of a printed number on which the true one lies: `gần`, `trên`, `khoảng`. */
export type Hedge = "below" | "above" | "about";

const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ["gần", "below"],
  ["dưới", "below"],
  ["trên", "above"],
  ["hơn", "above"],
  ["khoảng", "about"],
]);

// Thousands are parted by dots in groups of three, decimals by a comma: 41.091; 1,87; 59.565,5.
const FIGURE = /^(?:(\p{L}+) )?(-?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d{1,9}))? ?(%)?$/u;

/**
 * A printed figure, read: `digits` over 10^`decimals`. A percentage is kept as its share, so that
 * 1,87 % is 187 over 10^4.
 */
export interface StatedFigure {
  readonly digits: bigint;
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly hedge: Hedge | null;
}

/** Reads a printed figure; `null` where it cannot be read without a guess. */
export function readStated(stated: string): StatedFigure | null {
  const match = FIGURE.exec(stated.normalize("NFC").trim().replace(/\s+/gu, " "));
  if (match === null) return null;
  const [, word, sign = "", whole = "", tail = "", percent] = match;
  const hedge = word === undefined ? null : HEDGES.get(word.toLowerCase());
  if (hedge === undefined) return null;
  const isPercent = percent !== undefined;
  return {
    digits: BigInt(`${sign}${whole.replaceAll(".", "")}${tail}`),
    decimals: tail.length + (isPercent ? 2 : 0),
    isPercent,
    hedge,
  };
}
