import { isCalendarDate, type CalendarDate } from "../terms/calendar-date.ts";
import type { ParticipationEvent } from "../terms/course.ts";
import { isCount, type CountUnit } from "./count.ts";
import type { Hedge } from "./printed-figure/words.ts";
import type { HedgedCount } from "./published-figure.ts";

/** One number that a source states, with what it counts as far as the source shows it. */
export interface ReportedFigure {
  /** Who states it, by the caller's own name for it. */
  readonly source: string;
  /** The day on which it was stated; it tells a restatement from a contradiction. */
  readonly statedOn?: CalendarDate;
  /** The first and the last day counted, both inclusive. */
  readonly period: { readonly from: CalendarDate; readonly through: CalendarDate };
  /** The number, or what the source says instead of one, such as `gần 700`. */
  readonly value: number | HedgedCount;
  /** What it counts; `null` where the source does not show it ("học viên"). */
  readonly unit: CountUnit | null;
  /** Whom it counts, by the caller's own name for them; `null` where the source does not show it. */
  readonly population: string | null;
  /** The event by which is counted; `null` where the source does not show it. */
  readonly event: ParticipationEvent | null;
}

/** What two figures must share before they can be compared. */
export type FigureAspect = "unit" | "population" | "event" | "period";

/**
 * What becomes of two figures side by side.
 *
 * - `agrees`: the same thing is counted, and the numbers are equal.
 * - `consistent`: the same thing is counted, and hedges leave room for one number.
 * - `restated`: the same source states the same thing on two days, and the numbers differ.
 * - `contradicts`: the same thing is counted and the numbers differ; or the persons are more than the
 *   participations, which nobody who counts each person once can find.
 * - `differsByDefinition`: another unit, population, event or period is counted.
 * - `unclear`: a source does not show what it counts; `ifSame` says what it would be.
 * - `notComparable`: one of the two cannot be; see `problems`.
 */
export type FigureRelation =
  | "agrees"
  | "consistent"
  | "restated"
  | "contradicts"
  | "differsByDefinition"
  | "unclear"
  | "notComparable";

/** What is wrong with a figure by itself. */
export type FigureProblem =
  | {
      /** The number is negative, no integer or above 10^12; or said to lie below 0. */
      readonly code: "invalidCount";
      /** Which figure, by its place in the list, and the number. */
      readonly params: { readonly figure: number; readonly value: string };
    }
  | {
      /** A day does not exist. */
      readonly code: "invalidDay";
      /** Which figure, which day, and what it is. */
      readonly params: {
        readonly figure: number;
        readonly argument: "from" | "through" | "statedOn";
        readonly value: string;
      };
    }
  | {
      /** The period ends before it begins. */
      readonly code: "reversedPeriod";
      /** Which figure, and its period. */
      readonly params: {
        readonly figure: number;
        readonly from: CalendarDate;
        readonly through: CalendarDate;
      };
    };

/** Two figures side by side. */
export interface FigurePair {
  /** The places of the two in the list; a restated figure stands before its restatement. */
  readonly figures: readonly [number, number];
  /** What becomes of them. */
  readonly relation: FigureRelation;
  /** What they are shown to count differently. */
  readonly differsBy: readonly FigureAspect[];
  /** What at least one of them does not show. */
  readonly notShown: readonly FigureAspect[];
  /**
   * The second less the first, least and most; an end is `null` where nothing bounds it, and the
   * whole where the two cannot be subtracted: another unit, or no numbers.
   */
  readonly difference: { readonly least: number | null; readonly most: number | null } | null;
  /** What it would be if what is not shown were the same; only with `unclear`. */
  readonly ifSame?: "agrees" | "consistent" | "restated" | "contradicts";
}

/** Every two of the figures of several sources, side by side. */
export interface FigureReconciliation {
  /** Every two figures, in the order of the list. */
  readonly pairs: readonly FigurePair[];
  /** What is wrong with a figure by itself. */
  readonly problems: readonly FigureProblem[];
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

const ASPECTS: readonly FigureAspect[] = ["unit", "population", "event", "period"];

const HEDGES: readonly Hedge[] = ["below", "atMost", "above", "atLeast", "about"];

/** The ends between which a number lies, both inclusive; `null` where nothing bounds it. */
interface Span {
  readonly least: number;
  readonly most: number | null;
}

function toSpan(value: number | HedgedCount): Span {
  if (typeof value === "number") return { least: value, most: value };
  const { hedge, value: named } = value;
  switch (hedge) {
    // "Gần 700" leaves at most 699, in whole numbers.
    case "below":
      return { least: 0, most: named - 1 };
    case "atMost":
      return { least: 0, most: named };
    case "above":
      return { least: named + 1, most: null };
    case "atLeast":
      return { least: named, most: null };
    // "Khoảng" bounds nothing.
    case "about":
      return { least: 0, most: null };
  }
}

function findProblems(given: ReportedFigure, figure: number): FigureProblem[] {
  // An untyped caller may leave a part out, or give null for it: then no day and no number is given.
  const { statedOn, period, value } = { ...(given as Partial<Nullable<ReportedFigure>> | null) };
  const { from, through } = { ...period };
  const days = { from, through, ...(statedOn !== undefined && { statedOn }) };
  const invalidDays = Object.entries(days)
    .filter(([, day]) => !isCalendarDate(day))
    .map(([argument, day]: [string, unknown]): FigureProblem => ({
      code: "invalidDay",
      params: { figure, argument: argument as keyof typeof days, value: String(day) },
    }));
  const isReversed = isCalendarDate(from) && isCalendarDate(through) && through < from;
  const number: unknown = typeof value === "object" && value !== null ? value.value : value;
  // Nothing lies below 0.
  const hedge = typeof value === "object" ? value?.hedge : undefined;
  const isHedge = hedge === undefined || HEDGES.includes(hedge);
  const isEmpty = hedge === "below" && number === 0;
  return [
    ...invalidDays,
    ...(isReversed ? [{ code: "reversedPeriod", params: { figure, from, through } } as const] : []),
    ...(typeof number === "number" && isCount(number) && isHedge && !isEmpty
      ? []
      : [{ code: "invalidCount", params: { figure, value: String(number) } } as const]),
  ];
}

/** What a figure counts, aspect by aspect, as text that can be compared; `null` if not shown. */
function readAspects(figure: ReportedFigure): Readonly<Record<FigureAspect, string | null>> {
  // Untyped callers leave out what is not shown.
  const { unit, population, event }: Partial<ReportedFigure> = figure;
  const { period } = figure;
  return {
    unit: unit ?? null,
    population: population ?? null,
    event: event ?? null,
    period: `${period.from} ${period.through}`,
  };
}

function compareNumbers(
  first: ReportedFigure,
  second: ReportedFigure,
): NonNullable<FigurePair["ifSame"]> {
  const a = toSpan(first.value);
  const b = toSpan(second.value);
  const isApart = (a.most !== null && a.most < b.least) || (b.most !== null && b.most < a.least);
  if (isApart) {
    const isLater =
      first.source === second.source &&
      first.statedOn !== undefined &&
      second.statedOn !== undefined &&
      first.statedOn !== second.statedOn;
    return isLater ? "restated" : "contradicts";
  }
  const isExact = typeof first.value === "number" && typeof second.value === "number";
  return isExact ? "agrees" : "consistent";
}

/** Whether persons, each counted once, are more than the participations they took part in. */
function hasMorePersons(first: ReportedFigure, second: ReportedFigure): boolean {
  const [persons, participations] = first.unit === "persons" ? [first, second] : [second, first];
  if (persons.unit !== "persons" || participations.unit !== "participations") return false;
  const { most } = toSpan(participations.value);
  return most !== null && toSpan(persons.value).least > most;
}

/** Two sound figures, the earlier statement of one source first. */
function comparePair(first: ReportedFigure, second: ReportedFigure): Omit<FigurePair, "figures"> {
  const a = readAspects(first);
  const b = readAspects(second);
  const notShown = ASPECTS.filter((aspect) => a[aspect] === null || b[aspect] === null);
  const differsBy = ASPECTS.filter(
    (aspect) => !notShown.includes(aspect) && a[aspect] !== b[aspect],
  );
  const [from, to] = [toSpan(first.value), toSpan(second.value)];
  const difference = differsBy.includes("unit")
    ? null
    : {
        least: from.most === null ? null : to.least - from.most,
        most: to.most === null ? null : to.most - from.least,
      };
  const shared = { differsBy, notShown, difference };
  if (differsBy.length > 0) {
    const isOnlyUnit = differsBy.length === 1 && notShown.length === 0;
    const isImpossible = isOnlyUnit && hasMorePersons(first, second);
    return { relation: isImpossible ? "contradicts" : "differsByDefinition", ...shared };
  }
  const ifSame = compareNumbers(first, second);
  return notShown.length > 0
    ? { relation: "unclear", ...shared, ifSame }
    : { relation: ifSame, ...shared };
}

/**
 * Puts the figures of several sources side by side (đối chiếu số liệu) and says of every two whether
 * they agree, count different things, restate one another, or contradict.
 *
 * The Party counts those sent, the State those who completed, the school those enrolled: three
 * numbers of one year may differ and all be right. Nothing is said of a figure beyond what its source
 * shows.
 *
 * @param figures - The figures, each with what it counts.
 * @returns Every two of them with the verdict and the difference. Never throws: a number that cannot
 *   be, or a period that ends before it begins, is a problem of its own, and its pairs are
 *   `notComparable`.
 * @example
 * ```ts
 * import { reconcileFigures } from "cbccvc";
 *
 * const year2023 = { from: "2023-01-01", through: "2023-12-31" } as const;
 * const shared = { period: year2023, unit: "persons", population: "CBCCVC" } as const;
 * const { pairs } = reconcileFigures([
 *   { ...shared, source: "Ban Tổ chức", value: 140, event: "sent" },
 *   { ...shared, source: "Sở Nội vụ", value: 131, event: "completed" },
 *   { ...shared, source: "Sở Nội vụ", value: 131, event: "completed", statedOn: "2024-01-15" },
 * ]);
 * pairs.map(({ relation }) => relation); // => ["differsByDefinition", "differsByDefinition", "agrees"]
 * pairs[0]?.differsBy; // => ["event"]
 * ```
 */
export function reconcileFigures(figures: readonly ReportedFigure[]): FigureReconciliation {
  const problems = figures.flatMap(findProblems);
  const isSound = (figure: number) => !problems.some(({ params }) => params.figure === figure);
  const pairs = figures.flatMap((first, i) =>
    figures.slice(i + 1).map((second, offset): FigurePair => {
      const j = i + 1 + offset;
      if (!isSound(i) || !isSound(j)) {
        const none = { differsBy: [], notShown: [], difference: null };
        return { figures: [i, j], relation: "notComparable", ...none };
      }
      const isTurned =
        first.source === second.source &&
        first.statedOn !== undefined &&
        second.statedOn !== undefined &&
        second.statedOn < first.statedOn;
      return isTurned
        ? { figures: [j, i], ...comparePair(second, first) }
        : { figures: [i, j], ...comparePair(first, second) };
    }),
  );
  return { pairs, problems };
}
