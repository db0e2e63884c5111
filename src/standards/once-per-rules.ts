import type { StandardsRules } from "./standards-rules.ts";

/** Makes something of a rule set once, and again each time only of rules that are not frozen. */
export function oncePerRules<T>(build: (rules: StandardsRules) => T): (rules: StandardsRules) => T {
  const built = new WeakMap<StandardsRules, { readonly value: T }>();
  return (rules) => {
    const known = built.get(rules);
    if (known !== undefined) return known.value;
    const value = build(rules);
    if (Object.isFrozen(rules)) built.set(rules, { value });
    return value;
  };
}
