import { createAssessor, langSon, resolveRules } from "cbccvc";
import { expect, it } from "vitest";

import { assessByHand } from "../../bench/hand-written/assess-by-hand.ts";
import { createRoster } from "../../bench/roster.ts";

// The floor of the benchmark shares nothing with the evaluator, so it is a second opinion too, and a
// floor that answers something else would be the floor of nothing.
it("the rules written out by hand give what the evaluator gives, official by official", () => {
  const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
  const { assess } = createAssessor(rules);
  const roster = createRoster(28, 4_000, rules);
  expect(roster).toHaveLength(4_000);
  for (const official of roster) expect(assess(official)).toEqual(assessByHand(official));
});
