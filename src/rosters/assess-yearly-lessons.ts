import type { RuleSet } from "../rules/rule-set.ts";
import { CbccvcError } from "../terms/error.ts";
import type { Citation } from "../terms/citation.ts";
import type { PersonnelGroup } from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import { hasEvent, type Participation } from "./participation.ts";

/** Whether one person's training of a year reaches the least that is asked. */
export interface YearlyLessonsAssessment {
  /** `notApplicable` where no least number is set. */
  readonly status: Status;
  /** The lessons attended (tiết), as far as recorded. */
  readonly lessons: number;
  /** The courses that count, or may, and whose lessons are not in the sum. */
  readonly unrecorded: number;
  /** The least number of lessons; `null` where none is set, or none was seen. */
  readonly atLeast: number | null;
  /** The lessons that are still lacking; 0 where none are, or no number is set. */
  readonly lacking: number;
  /** What was not seen of the law; `null` where it was. */
  readonly gap: GapId | null;
  /** Where it stands; `null` where nothing is set or seen. */
  readonly source: Citation | null;
}

/**
 * Assesses one person's training of a year against the yearly least (thời gian bồi dưỡng tối thiểu
 * hằng năm). Lessons of all courses add up over the year.
 *
 * @param participations - The person's participations of the year; those enrolled count.
 * @param category - The category of the person.
 * @param rules - The resolved rules of the year.
 * @returns The sum, the least and what is lacking; `unknown` where lessons that are not recorded
 *   could make up for what is lacking, or where the rule was not seen.
 * @throws CbccvcError `unknownCategory` if the category does not exist.
 * @example
 * ```ts
 * import { assessYearlyLessons, resolveRules } from "cbccvc";
 *
 * const course = { field: "jobPosition", level: "completed" } as const;
 * const { status, lacking } = assessYearlyLessons(
 *   [
 *     { official: "LS-01", course, status: "completed", lessons: 24 },
 *     { official: "LS-01", course, status: "completed", lessons: 8 },
 *   ],
 *   "civilServant",
 *   resolveRules({ asOf: "2025-12-31" }),
 * );
 * [status, lacking]; // => ["notMet", 8]
 * ```
 * @see Nghị định 101/2017/NĐ-CP; Nghị định 171/2025/NĐ-CP; Thông tư 01/2018/TT-BNV, Điều 3
 */
export function assessYearlyLessons(
  participations: readonly Participation[],
  category: PersonnelGroup,
  { regimes }: RuleSet,
): YearlyLessonsAssessment {
  if (!Object.hasOwn(regimes, category)) {
    const known = Object.keys(regimes);
    throw new CbccvcError(
      "unknownCategory",
      { category, known },
      `there is no category ${category}; there are ${known.join(", ")}`,
    );
  }
  const counted = participations.filter((each) => hasEvent(each, "enrolled") !== "notMet");
  const recorded = counted.filter(
    (each) => isCount(each.lessons) && hasEvent(each, "enrolled") === "met",
  );
  const lessons = recorded.reduce((sum, each) => sum + (each.lessons ?? 0), 0);
  const unrecorded = counted.length - recorded.length;
  const regime = regimes[category];
  const sums = { lessons, unrecorded };
  if (regime.state === "gap") {
    const { gap } = regime;
    return { ...sums, status: "unknown", atLeast: null, lacking: 0, gap, source: null };
  }
  const least = regime.state === "none" ? undefined : regime.value.yearlyLessonsAtLeast;
  const source = regime.state === "none" ? null : regime.source;
  if (typeof least === "object") {
    return { ...sums, status: "unknown", atLeast: null, lacking: 0, gap: least.gap, source };
  }
  const atLeast = least ?? null;
  if (atLeast === null) {
    return { ...sums, status: "notApplicable", atLeast, lacking: 0, gap: null, source };
  }
  const lacking = Math.max(atLeast - lessons, 0);
  const status = lacking === 0 ? "met" : unrecorded > 0 ? "unknown" : "notMet";
  return { ...sums, status, atLeast, lacking, gap: null, source };
}

function isCount(value: number | undefined): boolean {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
