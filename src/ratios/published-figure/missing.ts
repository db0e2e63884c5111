import type { RoundingMode } from "../../terms/fraction.ts";
import { MOST_COUNT } from "../count.ts";
import type {
  FigureReason,
  MissingInput,
  PublishedFigure,
  WholeRange,
} from "../published-figure.ts";
import { applyFormula, isOpenSum } from "./formula.ts";
import { placeOf, toRange, type NamedInput, type Term } from "./inputs.ts";
import { digitsOf, pointOf, scale } from "./judge.ts";
import { toPoint, toWhole, type Range } from "./range.ts";

const DIVISORS: readonly string[] = ["planned", "required", "baseline", "count"];

/** The first whole number of a span from which on a condition holds; one past it where none does. */
function findFirst(least: number, most: number, holds: (value: number) => boolean): number {
  let [low, high] = [least, most + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The whole numbers that may stand for the one input that is missing, before the printed value is
 * looked at: a divisor is at least 1, and a part is no larger than its whole.
 */
function findDomain(input: string, known: readonly Range[]): readonly [number, number] {
  const other = known[0]?.least?.dividend ?? 0n;
  if (input === "holders") return [0, Number(other)];
  if (input === "required") return [Math.max(1, Number(other)), MOST_COUNT];
  return [DIVISORS.includes(input) ? 1 : 0, MOST_COUNT];
}

/**
 * Finds the whole numbers that the one missing input may be; a reason where none could be put in.
 * `null` where that cannot be told: other inputs leave room, or the printed figure does.
 */
export function findMissing(
  figure: PublishedFigure,
  inputs: readonly NamedInput[],
  stated: Term,
): MissingInput | FigureReason | null {
  const input = inputs.find(({ term }) => term === null)?.input;
  const ranges = inputs.map(({ term }) => (term === null ? null : toRange(term)));
  const known = ranges.filter((range) => range !== null);
  const hasRoom = known.some((range) => pointOf(range) === null) || isOpenSum(figure, inputs);
  if (input === undefined || hasRoom || stated.hedge !== null) return null;

  const apply = (value: number) => {
    const whole = toPoint(toWhole(value));
    return applyFormula(
      figure,
      inputs,
      ranges.map((range) => range ?? whole),
    );
  };
  const [least, most] = findDomain(input, known);
  const first = apply(least);
  if ("reason" in first) return first.reason;

  const falls = DIVISORS.includes(input) || input === "subtrahend";
  const digits = digitsOf(stated);
  const find = (mode: RoundingMode): WholeRange | null => {
    // Every formula rises or falls with each of its inputs, so that those that fit lie together.
    const distance = (value: number): bigint => {
      const outcome = apply(value);
      const point = "range" in outcome ? pointOf(outcome.range) : null;
      const printed = point === null ? digits : scale(point, placeOf(stated), mode);
      return falls ? digits - printed : printed - digits;
    };
    const start = findFirst(least, most, (value) => distance(value) >= 0n);
    const end = findFirst(least, most, (value) => distance(value) > 0n) - 1;
    return start > end ? null : { least: start, most: end === MOST_COUNT ? null : end };
  };
  return { input, byRounding: find("halfUp"), byTruncation: find("truncate") };
}
