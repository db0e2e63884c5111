import { diffRules, type RuleChange, type RulePart } from "../../rules/diff-rules.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import type { Condition } from "../../standards/condition.ts";
import type { CredentialLimit } from "../../standards/credential-rules.ts";
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
  /** A rule, and the limits on papers and ages of retirement that its conditions rest on. */
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
  const inContent = diffRules(before, after).changes.filter(({ weight }) => weight === "content");
  const changes = new Map(
    inContent.map(({ part, id, change }) => [`${part} ${id}`, { part, id, change }]),
  );
  const limits = inContent.flatMap((change) =>
    change.part !== "credentialLimits"
      ? []
      : [change.before?.value, change.after?.value].filter((limit) => limit !== undefined),
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
        ...findGrounds(listConditions(part, id, before, after), limits).flatMap((ground) =>
          ground === "retirement" ? ofRetirement() : find("credentialLimits", ground.id),
        ),
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

/** On which of the limits that differ some conditions rest, and whether on retirement. */
function findGrounds(
  conditions: readonly Condition[],
  limits: readonly CredentialLimit[],
): ("retirement" | CredentialLimit)[] {
  const leaves = conditions.flatMap(listLeaves);
  const restsOn = ({ field, levels }: CredentialLimit) =>
    leaves.some(
      (leaf) =>
        leaf.kind === "holds" &&
        leaf.field === field &&
        leaf.levels.some((level) => levels.includes(level)),
    );
  const byId = new Map(limits.filter(restsOn).map((limit) => [limit.id, limit]));
  return [
    ...byId.values(),
    ...(leaves.some(({ kind }) => kind === "monthsLeft") ? (["retirement"] as const) : []),
  ];
}

function listLeaves(condition: Condition): Condition[] {
  return condition.kind === "all" || condition.kind === "any"
    ? condition.of.flatMap(listLeaves)
    : [condition];
}
