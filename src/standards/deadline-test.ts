import { CbccvcError } from "../terms/error.ts";
import type { Official } from "../terms/official.ts";
import type { CompiledDeadline, CompiledRequirement, CompiledRules } from "./compile-rules.ts";
import type { DeadlineId } from "./requirement.ts";
import { greatest, least, MET, NOT_MET, UNKNOWN, type TruthCode } from "./truth-code.ts";
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

  const visitor: Visitor<Draft> = {
    requirement(draft, requirement, subject) {
      const deadline = find(requirement);
      if (deadline === undefined) return;
      const own = least(subject.held, requirement.scope.test(subject));
      const reach = least(own, deadline.scope.test(subject));
      if (reach !== NOT_MET) add(draft, reach, requirement.asks.test(subject));
    },
    // A post that is not told, or not known, may be one that the deadline reaches.
    unclear(draft, what) {
      if (coverOf[what]) add(draft, UNKNOWN, UNKNOWN);
    },
  };
  return (official) => {
    const draft: Draft = { reach: NOT_MET, surely: MET, leastOpen: MET, greatestOpen: NOT_MET };
    visitOfficial(official, compiled, visitor, draft);
    return { reach: draft.reach, holds: concludeHolds(draft) };
  };
}

/** What of the requirements is held that surely are, and that may be, under the deadline. */
interface Draft {
  reach: TruthCode;
  surely: TruthCode;
  leastOpen: TruthCode;
  greatestOpen: TruthCode;
}

function add(draft: Draft, reach: TruthCode, asks: TruthCode): void {
  draft.reach = greatest(draft.reach, reach);
  if (reach === MET) draft.surely = least(draft.surely, asks);
  else {
    draft.leastOpen = least(draft.leastOpen, asks);
    draft.greatestOpen = greatest(draft.greatestOpen, asks);
  }
}

/** Whether everything is held, were the person reached at all. */
function concludeHolds({ reach, surely, leastOpen, greatestOpen }: Draft): TruthCode {
  if (reach === MET) return leastOpen === MET ? surely : least(surely, UNKNOWN);
  // At least one of the open ones is under the deadline: what all of them say is settled.
  return leastOpen === MET || greatestOpen === NOT_MET ? leastOpen : UNKNOWN;
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
