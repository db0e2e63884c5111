import {
  binhThuan,
  dienBien,
  diffRules,
  langSon,
  resolveRules,
  type CalendarDate,
  type RuleChange,
} from "cbccvc";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const rules = fc
  .record({
    asOf: fc.constantFrom<CalendarDate>(
      "2012-01-01",
      "2020-04-08",
      "2021-08-01",
      "2025-06-30",
      "2022-02-08",
    ),
    variant: fc.constantFrom(undefined, langSon, dienBien, binhThuan),
    trustFloor: fc.constantFrom("weak", "press", "text"),
  })
  .map(({ asOf, variant, trustFloor }) =>
    resolveRules({ asOf, ...(variant && { variant }), trustFloor }),
  );

const OPPOSITES = { added: "removed", removed: "added", changed: "changed" } as const;

/** What stood before as what stands after, and the other way round. */
function swap<T extends { readonly before?: unknown; readonly after?: unknown }>(sides: T) {
  const { before, after, ...rest } = sides;
  return {
    ...rest,
    ...("after" in sides && { before: after }),
    ...("before" in sides && { after: before }),
  };
}

function mirror(change: RuleChange) {
  return {
    ...swap(change),
    change: OPPOSITES[change.change],
    fields: change.fields.map(swap),
  };
}

describe("diffRules", () => {
  it("finds nothing between a set and a copy of it", () => {
    fc.assert(
      fc.property(rules, (each) => {
        expect(diffRules(each, structuredClone(each)).changes).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("mirrors itself when the two sets are exchanged", () => {
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        const there = diffRules(before, after);
        const back = diffRules(after, before);
        expect(back.changes).toEqual(there.changes.map(mirror));
        expect([back.before, back.after]).toEqual([there.after, there.before]);
      }),
      { numRuns: 30 },
    );
  });

  it("names each entry once, and fields exactly where both sets have it", () => {
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        const { changes } = diffRules(before, after);
        const names = changes.map(({ part, id }) => `${part} ${id}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { change, fields } of changes) {
          expect(fields.length > 0).toBe(change === "changed");
        }
      }),
      { numRuns: 30 },
    );
  });
});
