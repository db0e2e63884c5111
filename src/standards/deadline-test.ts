import { CbccvcError } from "../terms/error.ts";
import type { Official } from "../terms/official.ts";
import type { CompiledDeadline, CompiledRequirement, CompiledRules } from "./compile-rules.ts";
import type { DeadlineId } from "./requirement.ts";
import {
  conclude,
  greatest,
  least,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  UNKNOWN,
  type TruthCode,
} from "./truth-code.ts";
import { visitOfficial, type Visitor } from "./visit-official.ts";

/** How a person stands under a deadline. */
export interface DeadlineStand {
  /** Whether it reaches the person at all. */
  readonly reach: TruthCode;
  /** Whether nothing that it covers is lacking. */
  readonly holds: TruthCode;
}

/** Makes a deadline ready to be asked of many people, over all posts, ranks and titles of each. */
export function createDeadlineTest(
  id: DeadlineId,
  compiled: CompiledRules,
): (official: Official) => DeadlineStand {
  assertDeadline(id, compiled);
  // One that only another reading lets the deadline cover stands beside it too.
  const find = ({ rule, deadlines }: CompiledRequirement): CompiledDeadline | undefined =>
    deadlines.find(({ deadline }) => deadline.id === id && deadline.covers.includes(rule.id));
  const covers = (requirements: Iterable<readonly CompiledRequirement[]>) =>
    [...requirements].some((list) => list.some((each) => find(each) !== undefined));
  const covered = {
    posts: covers([...compiled.posts.values()].map(({ requirements }) => requirements)),
    ranks: covers(compiled.ranks.values()),
    titles: covers(compiled.titles.values()),
  };
  const coverOf = {
    holdings: covered.posts,
    post: covered.posts,
    rank: covered.ranks,
    unknownRank: covered.ranks,
    title: covered.titles,
    unknownTitle: covered.titles,
  };

  const visitor: Visitor<{ reach: TruthCode; holds: TruthCode }> = {
    requirement(draft, requirement, subject) {
      const deadline = find(requirement);
      if (deadline === undefined) return;
      const own = least(subject.held, requirement.scope.test(subject));
      const reach = least(own, deadline.scope.test(subject));
      const status = conclude(reach, requirement.asks.test(subject));
      draft.reach = greatest(draft.reach, reach);
      if (status !== NOT_APPLICABLE) draft.holds = least(draft.holds, status);
    },
    // A post that is not told, or not known, may be one that the deadline reaches.
    unclear(draft, what) {
      if (!coverOf[what]) return;
      draft.reach = greatest(draft.reach, UNKNOWN);
      draft.holds = least(draft.holds, UNKNOWN);
    },
  };
  return (official) => {
    const draft: { reach: TruthCode; holds: TruthCode } = { reach: NOT_MET, holds: MET };
    visitOfficial(official, compiled, visitor, draft);
    return draft;
  };
}

function assertDeadline(id: DeadlineId, { rules: { deadlines } }: CompiledRules): void {
  const known = deadlines.map(({ value }) => value.id);
  if (known.includes(id)) return;
  throw new CbccvcError(
    "unknownDeadline",
    { deadline: id, known },
    `these rules have no deadline ${id}; they have ${known.join(", ") || "none"}`,
  );
}
