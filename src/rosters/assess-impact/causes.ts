import { diffRules, type RuleChange, type RulePart } from "../../rules/diff-rules.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import type { Condition } from "../../standards/condition.ts";
import type { FindingSubject } from "../../standards/finding.ts";

/** An entry of the rules that differs in content between two sets of rules. */
export interface ImpactCause {
  /** The part of the rule set it stands in. */
  readonly part: RulePart;
  /** Its id. */
  readonly id: string;
  /** Whether only the second set has it, only the first, or both and not the same. */
  readonly change: RuleChange["change"];
}

/** The parts whose entries give answers. */
type AnsweringPart = "requirements" | "deadlines" | "sending";

/** Finds what differs of that on which an answer rests. */
export interface CauseFinder {
  /** A rule, and the ages of retirement where its conditions rest on them. */
  readonly ofRule: (part: AnsweringPart, id: string) => readonly ImpactCause[];
  /** A post, rank or professional title. */
  readonly ofSubject: (subject: FindingSubject | null) => readonly ImpactCause[];
  /** The ages of retirement. */
  readonly ofRetirement: () => readonly ImpactCause[];
}

interface Conditioned {
  readonly id: string;
  readonly scope?: Condition;
  readonly asks?: Condition;
}

/** Makes ready what differs between two sets of rules; each rule is looked at once. */
export function createCauseFinder(before: RuleSet, after: RuleSet): CauseFinder {
  const changes = new Map(
    diffRules(before, after)
      .changes.filter(({ weight }) => weight === "content")
      .map(({ part, id, change }) => [`${part} ${id}`, { part, id, change }]),
  );
  const find = (part: RulePart, id: string): readonly ImpactCause[] => {
    const cause = changes.get(`${part} ${id}`);
    return cause === undefined ? [] : [cause];
  };
  const ofRetirement = () => find("retirement", "retirement");

  const known = new Map<string, readonly ImpactCause[]>();
  return {
    ofRule(part, id) {
      const name = `${part} ${id}`;
      const causes = known.get(name) ?? [
        ...find(part, id),
        ...(listConditions(part, id, before, after).some(restsOnRetirement) ? ofRetirement() : []),
      ];
      known.set(name, causes);
      return causes;
    },
    ofSubject(subject) {
      if (subject === null) return [];
      if ("post" in subject) return find("posts", subject.post);
      return "rank" in subject ? find("ranks", subject.rank) : find("titles", subject.title);
    },
    ofRetirement,
  };
}

/** The conditions of a rule in both sets. */
function listConditions(
  part: AnsweringPart,
  id: string,
  before: RuleSet,
  after: RuleSet,
): Condition[] {
  return [before, after]
    .flatMap((rules): readonly Conditioned[] => rules[part].map(({ value }) => value))
    .filter((rule) => rule.id === id)
    .flatMap(({ scope, asks }) => [scope, asks])
    .filter((condition) => condition !== undefined);
}

function restsOnRetirement(condition: Condition): boolean {
  return condition.kind === "all" || condition.kind === "any"
    ? condition.of.some(restsOnRetirement)
    : condition.kind === "monthsLeft";
}
