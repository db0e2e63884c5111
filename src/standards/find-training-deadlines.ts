import type { ReadingId } from "../terms/hole.ts";
import type { Citation } from "../terms/citation.ts";
import type { Official } from "../terms/official.ts";
import type { Question } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import { assessOfficial } from "./create-assessor.ts";
import type { Due, Finding, FindingSubject } from "./finding.ts";
import type { Deadline, DeadlineId, RequirementId } from "./requirement.ts";
import type { StandardsRules } from "./standards-rules.ts";

/** A day by which one official must have, or must be given, some training. */
export interface TrainingDeadline {
  /** What must be fulfilled. */
  readonly requirement: RequirementId;
  /** The post, rank or title that asks it. */
  readonly subject: FindingSubject | null;
  /** The place of the holding in the record; `null` for a rank or a title. */
  readonly holding: number | null;
  /** `true` where the person is only planned for the post. */
  readonly isPlanned: boolean;
  /** The deadline; `null` where the requirement itself gives the months. */
  readonly deadline: DeadlineId | null;
  /** The last day; `null` where the day it runs from is not recorded. */
  readonly due: Due | null;
  /** Who fails when the day passes; `null` where the requirement itself gives the months. */
  readonly bindsOn: Deadline["bindsOn"] | null;
  /** Whether it is fulfilled; `unknown` also where it is open whether it reaches the person. */
  readonly status: Status;
  /** What to ask; not empty exactly when it is unknown. */
  readonly open: readonly Question[];
  /** The readings that can turn the answer. */
  readonly decidedBy: readonly ReadingId[];
  /** Where it stands. */
  readonly source: Citation | null;
}

/**
 * Finds the days by which one official must have training (thời hạn), the nearest first.
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param rules - The resolved rules.
 * @returns All deadlines that reach the person, or do under another reading (`decidedBy`); also
 *   those fulfilled and those whose day has passed. Those without a known day stand last. Never throws on a record of the type.
 * @example
 * ```ts
 * import { findTrainingDeadlines, resolveRules } from "cbccvc";
 *
 * const [first] = findTrainingDeadlines(
 *   {
 *     id: "LS-07",
 *     birth: "1975-06-02",
 *     sex: "female",
 *     holdings: [{ post: "department-division-head" }],
 *     credentials: { leadership: [] },
 *   },
 *   resolveRules({ asOf: "2020-04-08" }),
 * );
 * first?.due?.latest; // => "2020-12-31"
 * first?.bindsOn; // => "agency"
 * ```
 * @see Chỉ thị 28/CT-TTg; Nghị định 33/2023/NĐ-CP, Điều 38
 */
export function findTrainingDeadlines(
  official: Official,
  rules: StandardsRules,
): readonly TrainingDeadline[] {
  return assessOfficial(official, rules)
    .findings.flatMap(listDeadlines)
    .filter(({ status, decidedBy }) => status !== "notApplicable" || decidedBy.length > 0)
    .sort((a, b) => compareText(a.due?.latest ?? NEVER, b.due?.latest ?? NEVER));
}

const NEVER = "9999-12-31";

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listDeadlines(finding: Finding): TrainingDeadline[] {
  const { requirement, subject, holding, isPlanned } = finding;
  if (requirement === null) return [];
  const about = { requirement, subject, holding, isPlanned };
  const own: TrainingDeadline[] =
    typeof finding.when === "object" && finding.when !== null
      ? [
          {
            ...about,
            deadline: null,
            due: finding.due,
            bindsOn: null,
            status: finding.status,
            open: finding.open,
            decidedBy: finding.decidedBy,
            source: finding.source,
          },
        ]
      : [];
  return [
    ...own,
    ...finding.deadlines.map(
      ({ deadline, due, bindsOn, status, open, decidedBy, source }): TrainingDeadline => ({
        ...about,
        deadline,
        due,
        bindsOn,
        status,
        open,
        decidedBy,
        source,
      }),
    ),
  ];
}
