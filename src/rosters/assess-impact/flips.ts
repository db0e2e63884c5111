import type {
  DeadlineFinding,
  Finding,
  OfficialAssessment,
  OfficialStatuses,
} from "../../standards/finding.ts";
import type {
  EligibilityAssessment,
  SendingFinding,
} from "../../standards/sending/assess-eligibility.ts";
import type { Official } from "../../terms/official.ts";
import type { Status } from "../../terms/truth.ts";
import type { Flip, StatusPair } from "../assess-impact.ts";
import type { CauseFinder } from "./causes.ts";

interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** The answers of two lists side by side: those of the first in order, then those only of the second. */
function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (answer: T) => string,
): Pair<T>[] {
  const rest = new Map(after.map((answer) => [keyOf(answer), answer]));
  const pairs = before.map((answer): Pair<T> => {
    const key = keyOf(answer);
    const other = rest.get(key) ?? null;
    rest.delete(key);
    return { before: answer, after: other };
  });
  return [...pairs, ...[...rest.values()].map((answer) => ({ before: null, after: answer }))];
}

/** How an answer flips; `null` where it does not. */
function compareAnswers({
  before,
  after,
}: Pair<{ readonly status: Status }>): Required<StatusPair> | null {
  const [from, to] = [before?.status ?? null, after?.status ?? null];
  // What does not reach somebody and what is not there ask the same of that person: nothing.
  return (from ?? "notApplicable") === (to ?? "notApplicable") ? null : { from, to };
}

/**
 * Whether the bare answers under two sets of rules are surely the same, deadline by deadline.
 *
 * They do not name the holding, nor what the record leaves unclear: of several holdings, and where
 * something is unclear, only the whole answers can tell.
 */
export function areSurelySame(
  { holdings }: Official,
  before: OfficialStatuses,
  after: OfficialStatuses,
  hasSameDeadlines: (requirement: string) => boolean,
): boolean {
  return (
    (holdings?.length ?? 0) < 2 &&
    before.findings.length === after.findings.length &&
    before.findings.every(({ requirement, status, deadlines }, index) => {
      const other = after.findings[index];
      return (
        requirement !== null &&
        other?.requirement === requirement &&
        other.status === status &&
        hasSameDeadlines(requirement) &&
        deadlines.every((each, place) => each === other.deadlines[place])
      );
    })
  );
}

/** The answers on the standards of one official that flip. */
export function findStandardFlips(
  before: OfficialAssessment,
  after: OfficialAssessment,
  causes: CauseFinder,
): Flip[] {
  return pairUp(before.findings, after.findings, nameFinding).flatMap((pair): Flip[] => {
    const known = pair.before ?? pair.after;
    if (known === null) return [];
    const { requirement, holding, subject } = known;
    const ofRequirement = requirement === null ? [] : causes.ofRule("requirements", requirement);
    const by = [...ofRequirement, ...causes.ofSubject(subject)];
    const statuses = compareAnswers(pair);
    const deadlines = pairUp(
      pair.before?.deadlines ?? [],
      pair.after?.deadlines ?? [],
      ({ deadline }) => deadline,
    );
    return [
      ...(statuses === null
        ? []
        : [{ kind: "requirement", id: requirement, holding, ...statuses, by, ...pair } as const]),
      ...deadlines.flatMap((each) => findDeadlineFlip(each, known, by, causes)),
    ];
  });
}

function findDeadlineFlip(
  pair: Pair<DeadlineFinding>,
  { requirement, holding }: Finding,
  by: Flip["by"],
  causes: CauseFinder,
): Flip[] {
  const statuses = compareAnswers(pair);
  const id = (pair.before ?? pair.after)?.deadline;
  if (statuses === null || id === undefined || requirement === null) return [];
  return [
    {
      kind: "deadline",
      id,
      requirement,
      holding,
      ...statuses,
      by: [...causes.ofRule("deadlines", id), ...by],
      ...pair,
    },
  ];
}

/** What tells the findings of one official apart. */
function nameFinding({ requirement, holding, subject, reasons }: Finding): string {
  // A record that names no post, rank or title says in its one reason which of them is missing.
  const unclear = requirement === null ? (subject ?? reasons) : null;
  return JSON.stringify([requirement, holding, unclear]);
}

/** The answers on one course that flip; whether the level is held already is one of them. */
export function findCourseFlips(
  before: EligibilityAssessment,
  after: EligibilityAssessment,
  course: number,
  causes: CauseFinder,
): Flip[] {
  return pairUp(listAnswers(before), listAnswers(after), nameSending).flatMap((pair): Flip[] => {
    const known = pair.before ?? pair.after;
    const statuses = compareAnswers(pair);
    if (statuses === null || known === null) return [];
    const { rule: id, aspect } = known;
    const by =
      id !== null
        ? causes.ofRule("sending", id)
        : aspect === "serviceLeft"
          ? causes.ofRetirement()
          : [];
    return [{ kind: "sending", id, aspect, course, ...statuses, by, ...pair }];
  });
}

function listAnswers({ findings, alreadyHeld }: EligibilityAssessment): SendingFinding[] {
  return [...findings, alreadyHeld];
}

function nameSending({ rule, aspect, reasons }: SendingFinding): string {
  if (rule !== null) return `rule ${rule}`;
  // About the course itself there may be several, each with a reason of its own.
  return JSON.stringify([aspect, aspect === null ? reasons[0]?.code : null]);
}
