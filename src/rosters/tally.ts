import type { OfficialAssessment } from "../standards/finding.ts";
import type { RequirementId } from "../standards/requirement.ts";
import type { Status } from "../terms/truth.ts";

/** A number of persons for each answer. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** How a roster stands, in persons. */
export interface Tally {
  /** Persons by the answer for each as a whole. */
  readonly persons: StatusCounts;
  /** Persons by requirement and answer; a person with two posts of one requirement counts once. */
  readonly requirements: Readonly<Record<RequirementId, StatusCounts>>;
}

// A person who meets a requirement in one post and lacks it in another counts as lacking it.
const WORST_FIRST: readonly Status[] = ["notMet", "unknown", "met", "notApplicable"];

function createCounts(): Record<Status, number> {
  return { notMet: 0, unknown: 0, met: 0, notApplicable: 0 };
}

/** Counts persons by answer, as a whole and for each requirement; planned posts are left aside. */
export function tallyAssessments(assessments: readonly OfficialAssessment[]): Tally {
  const persons = createCounts();
  const requirements: Record<RequirementId, Record<Status, number>> = {};
  for (const { status, findings } of assessments) {
    persons[status] += 1;
    const worst = new Map<RequirementId, Status>();
    for (const finding of findings) {
      if (finding.requirement === null || finding.isPlanned) continue;
      const known = worst.get(finding.requirement) ?? "notApplicable";
      if (WORST_FIRST.indexOf(finding.status) <= WORST_FIRST.indexOf(known)) {
        worst.set(finding.requirement, finding.status);
      }
    }
    for (const [requirement, answer] of worst) {
      (requirements[requirement] ??= createCounts())[answer] += 1;
    }
  }
  return { persons, requirements };
}
