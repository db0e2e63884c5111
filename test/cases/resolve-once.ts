import { resolveRules, type ResolveOptions, type RuleSet } from "cbccvc";

const resolved = new Map<string, RuleSet>();

/** The rules of a day under plain options, resolved once for all cases that ask for them. */
export function resolveOnce(options: Omit<ResolveOptions, "variant">): RuleSet {
  const key = JSON.stringify(options);
  const rules = resolved.get(key) ?? resolveRules(options);
  resolved.set(key, rules);
  return rules;
}
