import type { TargetTerms } from "../ratios/target.ts";
import type { Condition } from "../standards/condition.ts";
import type { IndicatorMeasure } from "../standards/indicator.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import { createFraction, type Fraction } from "../terms/fraction.ts";
import type { Dated, TargetTimeline } from "./authored-law.ts";
import type { TargetId } from "./target.ts";

type Start = NonNullable<Dated<unknown>["start"]>;

/** What all targets of a plan have in common. */
export interface TargetPlan {
  /** Where they stand. */
  readonly source: Citation;
  /** Whom they bind. */
  readonly binds: Bilingual;
  /** The first day, inclusive. */
  readonly from: CalendarDate;
  /** Why that day, where the plan itself does not say so. */
  readonly start?: Start;
  /** The end, where the plan has one. */
  readonly end?: {
    /** The first day without the plan. */
    readonly from: CalendarDate;
    /** Why that day. */
    readonly start: Start;
  };
}

/** A line of a plan: so many of a hundred, or more. */
export interface TargetLine {
  readonly id: TargetId;
  /** The line in words. */
  readonly name: Bilingual;
  /** Whom it counts, in the words of the plan. */
  readonly populationName: Bilingual;
  /** A whole number from 1 to 100. */
  readonly percent: number;
  readonly frequency: TargetTerms["frequency"];
  /** Whom it counts, as far as the catalogues can say it. */
  readonly population?: Condition<"authored">;
  /** What is counted of them; absent where no catalogue has it. */
  readonly measure?: IndicatorMeasure<"authored">;
  /** What the words leave open or out, and how they are read here. */
  readonly wording?: Bilingual;
}

/** The start of a plan of which only the day of issue was seen. */
export const startsWithIssue: Start = {
  known: "inferred",
  because: {
    vi: "Ngày ban hành; trang đã thấy không nêu ngày có hiệu lực",
    en: "The day of issue; the page seen names no day on which it takes effect",
  },
};

// Nought, which the template leaves, is refused with the form of the variant.
function toShare(id: TargetId, percent: number): Fraction {
  if (Number.isInteger(percent) && percent >= 0 && percent <= 100) {
    return createFraction(percent, 100);
  }
  throw new RangeError(`${id}: percent ${String(percent)} is no whole number from 1 to 100`);
}

/**
 * The lines of a plan as targets with their histories. A percentage that is no whole number from 1 to
 * 100 ends the program: it stands in the source.
 */
export function listPlanTargets(
  { source, binds, from, start, end }: TargetPlan,
  lines: readonly TargetLine[],
): readonly TargetTimeline[] {
  return lines.map(
    ({ id, name, populationName, percent, frequency, population, measure, wording }) => ({
      id,
      name,
      populationName,
      binds,
      history: [
        {
          effectiveFrom: from,
          ...(start !== undefined && { start }),
          value: {
            threshold: toShare(id, percent),
            comparison: "atLeast",
            frequency,
            ...(population !== undefined && { population }),
            measure: measure ?? null,
            ...(wording !== undefined && { wording }),
          },
          source,
        },
        ...(end === undefined
          ? []
          : [{ effectiveFrom: end.from, start: end.start, value: null, source }]),
      ],
    }),
  );
}
