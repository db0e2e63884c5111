import { describeOrigin, type RulesOrigin } from "../rules/diff-rules.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { createAssessor } from "../standards/create-assessor.ts";
import type { DeadlineFinding, Finding } from "../standards/finding.ts";
import type { DeadlineId, RequirementId } from "../standards/requirement.ts";
import { assessEligibility, type SendingFinding } from "../standards/sending/assess-eligibility.ts";
import type { SendingAspect, SendingRuleId } from "../standards/sending/sending-rule.ts";
import type { Course } from "../terms/course.ts";
import type { Official } from "../terms/official.ts";
import type { Status } from "../terms/truth.ts";
import { createCauseFinder, type ImpactCause } from "./assess-impact/causes.ts";
import { countPairs, countFlips } from "./assess-impact/counts.ts";
import { findCourseFlips, findStandardFlips, areSurelySame } from "./assess-impact/flips.ts";

/** One answer before and after. */
export interface StatusPair {
  /** Under the first set of rules; `null` where it asks nothing of the kind. */
  readonly from: Status | null;
  /** Under the second set of rules; `null` where it asks nothing of the kind. */
  readonly to: Status | null;
}

/** An answer that is another one under the second set of rules. */
export type Flip = StatusPair & {
  /**
   * The entries that differ in content and that the answer rests on: the rule itself, of a deadline
   * the requirement too, the post, rank or title, the ages of retirement. Empty where none of them
   * differs: between two days it is then the time that passed, or another post that is held.
   */
  readonly by: readonly ImpactCause[];
} & (
    | {
        /** It is the answer of a requirement. */
        readonly kind: "requirement";
        /** The requirement; `null` where the record does not show which one applies. */
        readonly id: RequirementId | null;
        /** The place of the holding in the record; `null` for a rank or a title. */
        readonly holding: number | null;
        /** The whole answer under the first set, with its source. */
        readonly before: Finding | null;
        /** The whole answer under the second set, with its source. */
        readonly after: Finding | null;
      }
    | {
        /** It is the answer of a deadline for a requirement. */
        readonly kind: "deadline";
        /** The deadline. */
        readonly id: DeadlineId;
        /** The requirement. */
        readonly requirement: RequirementId;
        /** The place of the holding in the record; `null` for a rank or a title. */
        readonly holding: number | null;
        /** The whole answer under the first set, with its source. */
        readonly before: DeadlineFinding | null;
        /** The whole answer under the second set, with its source. */
        readonly after: DeadlineFinding | null;
      }
    | {
        /** It is the answer of a rule of sending for a course. */
        readonly kind: "sending";
        /** The rule; `null` where it is about the course itself, or no rule of it was seen. */
        readonly id: SendingRuleId | null;
        /** What it looks at; `null` with an unknown rule. */
        readonly aspect: SendingAspect | null;
        /** The place of the course among those asked for. */
        readonly course: number;
        /** The whole answer under the first set, with its source. */
        readonly before: SendingFinding | null;
        /** The whole answer under the second set, with its source. */
        readonly after: SendingFinding | null;
      }
  );

/** An official of whom some answer changes. */
export interface ImpactedOfficial {
  /** The caller's key of the official. */
  readonly official: string;
  /** The place of the record in the input. */
  readonly row: number;
  /** The answer for the official as a whole, courses apart. */
  readonly standard: StatusPair;
  /** The answer for each course asked for, in their order. */
  readonly courses: readonly StatusPair[];
  /** The answers that change: as in the findings, then course by course; never empty. */
  readonly flips: readonly Flip[];
}

/** How many persons have one answer before and one after. */
export interface PairCount extends StatusPair {
  /** The persons. */
  readonly persons: number;
}

/** How many persons a rule moves from one answer to another. */
export interface FlipCount extends PairCount {
  /** What kind of rule it is. */
  readonly kind: Flip["kind"];
  /** The rule; `null` where the record or the course does not show which one applies. */
  readonly id: string | null;
  /** The place of the course among those asked for; only of a rule of sending. */
  readonly course?: number;
}

/** Whom a change of the rules hits (tác động của thay đổi quy định). */
export interface ImpactAssessment {
  /** What the first set of rules was resolved for. */
  readonly before: RulesOrigin;
  /** What the second set of rules was resolved for. */
  readonly after: RulesOrigin;
  /** The courses asked for. */
  readonly courses: readonly Course[];
  /** The officials that came in: those changed and those unchanged. */
  readonly rows: number;
  /** Those of whom some answer changes. */
  readonly changed: number;
  /** Those of whom none does. */
  readonly unchanged: number;
  /** All officials by the answer as a whole, the same before and after included; adds up to `rows`. */
  readonly standard: readonly PairCount[];
  /** The same for each course asked for, in their order; each adds up to `rows`. */
  readonly eligibility: readonly (readonly PairCount[])[];
  /** The changes by rule and direction; a person counts once in a line, and may be in several. */
  readonly flips: readonly FlipCount[];
  /** Those of whom some answer changes, in the order of the input. */
  readonly officials: readonly ImpactedOfficial[];
}

/** What else is asked than the standards of what each official holds. */
export interface ImpactOptions {
  /** The courses to which each might be sent; without `sentOn`, on the day of each set of rules. */
  readonly courses?: readonly Course[];
}

/**
 * Assesses whom a change of the rules hits: whose answers flip, which way, by which entry (đánh giá
 * tác động của thay đổi quy định).
 *
 * Answers are matched by rule and holding. A rule that does not reach somebody and one that is not
 * there say the same of that person, so to go from one to the other is no change. Between two days
 * people age as well: `by` is empty where
 * none of the rules behind an answer changed.
 *
 * @param officials - The records, one for each person.
 * @param before - The first set of rules, as `resolveRules` gives it.
 * @param after - The second set.
 * @param options - `courses`: to which each might be sent; absent, none.
 * @returns Plain data: the officials that change with the whole answers on both sides, and persons
 *   by rule and direction. Exchanging the two sets exchanges `from` with `to`.
 * @throws CbccvcError `unknownField` or `invalidDay` if a course is of no field that exists, or its
 *   `sentOn` is no day. Never throws on a record of the type.
 * @example
 * ```ts
 * import { assessImpact, resolveRules } from "cbccvc";
 *
 * const impact = assessImpact(
 *   [
 *     { id: "LS-21", birth: "1997-01-15", sex: "female" },
 *     { id: "LS-22", birth: "1997-01-15", sex: "male" },
 *   ],
 *   resolveRules({ asOf: "2025-08-28" }), // Quy định 57-QĐ/TW: women from 33
 *   resolveRules({ asOf: "2025-08-29" }), // Quy định 350-QĐ/TW: women from 28
 *   { courses: [{ field: "politicalTheory", level: "intermediate", mode: "nonConcentrated" }] },
 * );
 * const age = impact.officials[0]?.flips.find(({ id }) => id === "intermediate-part-time-age");
 * [age?.from, age?.to]; // => ["unknown", "met"]
 * age?.by; // => [{ part: "sending", id: "intermediate-part-time-age", change: "changed" }]
 * ```
 * @see Quy định 57-QĐ/TW; Quy định 350-QĐ/TW
 */
export function assessImpact(
  officials: readonly Official[],
  before: RuleSet,
  after: RuleSet,
  { courses = [] }: ImpactOptions = {},
): ImpactAssessment {
  const causes = createCauseFinder(before, after);
  const hasSameDeadlines = createDeadlineComparison(before, after);
  const [first, second] = [createAssessor(before), createAssessor(after)];
  const changed: ImpactedOfficial[] = [];
  const standards: StatusPair[] = [];
  const eligibility: StatusPair[][] = courses.map(() => []);

  officials.forEach((official, row) => {
    const [from, to] = [first.assess(official), second.assess(official)];
    const standard = { from: from.status, to: to.status };
    standards.push(standard);
    const flips: Flip[] = areSurelySame(official, from, to, hasSameDeadlines)
      ? []
      : findStandardFlips(first.explain(official), second.explain(official), causes);
    const answers = courses.map((course, place): StatusPair => {
      const earlier = assessEligibility(official, course, before);
      const later = assessEligibility(official, course, after);
      flips.push(...findCourseFlips(earlier, later, place, causes));
      const statuses = { from: earlier.status, to: later.status };
      eligibility[place]?.push(statuses);
      return statuses;
    });
    if (flips.length > 0) {
      changed.push({ official: official.id, row, standard, courses: answers, flips });
    }
  });
  return {
    before: describeOrigin(before),
    after: describeOrigin(after),
    courses,
    rows: officials.length,
    changed: changed.length,
    unchanged: officials.length - changed.length,
    standard: countPairs(standards),
    eligibility: eligibility.map(countPairs),
    flips: countFlips(changed),
    officials: changed,
  };
}

/** Whether a requirement has the same deadlines in both sets of rules, in the same order. */
function createDeadlineComparison(
  before: RuleSet,
  after: RuleSet,
): (requirement: RequirementId) => boolean {
  const [first, second] = [listDeadlines(before), listDeadlines(after)];
  return (requirement) => first.get(requirement) === second.get(requirement);
}

/** The deadlines of each requirement that has any, as one name. */
function listDeadlines({ requirements, deadlines }: RuleSet): ReadonlyMap<RequirementId, string> {
  const covering = (requirement: RequirementId) =>
    deadlines.filter(({ value, alternatives }) =>
      [value, ...alternatives.map((moved) => moved.value)].some(({ covers }) =>
        covers.includes(requirement),
      ),
    );
  return new Map(
    requirements.map(({ value: { id } }) => [
      id,
      JSON.stringify(covering(id).map(({ value }) => value.id)),
    ]),
  );
}
