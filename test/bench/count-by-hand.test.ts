import { buildIndicatorTable, langSon, resolveRules } from "cbccvc";
import { expect, it } from "vitest";

import { countByHand } from "../../bench/hand-written/count-by-hand.ts";
import { benchIndicators, benchOptions } from "../../bench/indicators.ts";
import { createParticipations } from "../../bench/participations.ts";
import { createRoster } from "../../bench/roster.ts";

it("indicators counted by hand are those of the library, row by row", () => {
  const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
  const roster = createRoster(28, 2_000, rules);
  const records = [...createParticipations(28, 12_000, 2_000)];
  const { rows, participations } = buildIndicatorTable(
    roster,
    records,
    benchIndicators,
    rules,
    benchOptions,
  );
  expect(participations.rows).toBe(12_000);
  expect(participations.withoutOfficial).toBeGreaterThan(0);
  expect(rows).toEqual(countByHand(roster, records));
});
