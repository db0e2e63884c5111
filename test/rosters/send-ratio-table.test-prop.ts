import {
  assessSendRatio,
  buildSendRatioTable,
  type CalendarDate,
  type Participation,
  type SendCounts,
  type StudyMode,
} from "cbccvc";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

const rulesOn = (asOf: CalendarDate) => resolveOnce({ asOf });
const { sendRatio } = rulesOn("2022-06-30");

const window = { event: "sent", from: "2021-01-01", through: "2023-12-31" } as const;
const within = { A: "G", B: "G", G: "H" };
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  A: ["A"],
  B: ["B"],
  C: ["C"],
  G: ["A", "B", "G"],
  H: ["A", "B", "G", "H"],
};

interface Facts {
  readonly official: string;
  readonly unit: string | null;
  readonly mode: StudyMode | null;
  readonly day: CalendarDate | null;
  readonly isKnowledgeCompletion: boolean;
}

const officials = fc.integer({ min: 1, max: 6 }).map((number) => `LS-${String(number)}`);
const units = fc.constantFrom<string | null>("A", "B", "C", "G", null);
const modes = fc.constantFrom<StudyMode>("concentrated", "nonConcentrated");
const days = fc.constantFrom<CalendarDate>(
  "2020-12-31",
  "2021-01-01",
  "2021-12-31",
  "2022-01-01",
  "2023-12-31",
  "2024-01-01",
);
const clearFacts: fc.Arbitrary<Facts> = fc.record({
  official: officials,
  unit: units,
  mode: modes,
  day: days,
  isKnowledgeCompletion: fc.boolean(),
});
const openFacts: fc.Arbitrary<Facts> = fc.record({
  official: officials,
  unit: units,
  mode: fc.option(modes),
  day: fc.option(days),
  isKnowledgeCompletion: fc.constant(false),
});

function toRecord({ official, unit, mode, day, isKnowledgeCompletion }: Facts): Participation {
  return {
    official,
    ...(unit !== null && { unit }),
    course: {
      field: "politicalTheory",
      level: "advanced",
      ...(mode !== null && { mode }),
      ...(day !== null && { sentOn: day }),
      ...(isKnowledgeCompletion && { isKnowledgeCompletion }),
    },
    status: "sent",
  };
}

/** The persons counted by hand. */
function countByHand(
  facts: readonly Facts[],
  unit: string | null,
  from: CalendarDate,
  through: CalendarDate,
): SendCounts {
  const present = facts.filter(
    (each) =>
      each.day !== null &&
      each.day >= from &&
      each.day <= through &&
      (unit === null || (each.unit !== null && INSIDE[unit]?.includes(each.unit) === true)),
  );
  const persons = (is: (each: Facts) => boolean) =>
    new Set(present.filter(is).map(({ official }) => official)).size;
  return {
    concentrated: persons((each) => !each.isKnowledgeCompletion && each.mode === "concentrated"),
    nonConcentrated: persons(
      (each) => !each.isKnowledgeCompletion && each.mode === "nonConcentrated",
    ),
    knowledgeCompletion: persons((each) => each.isKnowledgeCompletion),
  };
}

describe("the table from records", () => {
  it("agrees with typed counts, line by line and period by period", () => {
    fc.assert(
      fc.property(fc.array(clearFacts, { maxLength: 25 }), (facts) => {
        const { periods } = buildSendRatioTable(facts.map(toRecord), rulesOn, {
          ...window,
          within,
          judgeUnitsYearly: true,
        });
        expect(periods).toHaveLength(5);
        for (const { from, through, lines } of periods) {
          for (const { unit, counts, assessment, status, range } of lines) {
            const typed = countByHand(facts, unit, from, through);
            expect(counts).toEqual(typed);
            expect(assessment).toEqual(assessSendRatio(typed, sendRatio));
            expect([status, range]).toEqual([assessment?.status, null]);
          }
        }
      }),
    );
  });

  it("loses no row and hangs on no order", () => {
    const shuffled = fc
      .array(openFacts, { maxLength: 12 })
      .chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
      );
    fc.assert(
      fc.property(shuffled, ([straight, other]) => {
        const [a, b] = [straight, other].map((facts) =>
          buildSendRatioTable(facts.map(toRecord), rulesOn, { ...window, within }),
        );
        expect(b).toEqual(a);
        expect(JSON.parse(JSON.stringify(a))).toStrictEqual(a);
        const { rows = -1, ...parts } = a?.records ?? {};
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(rows);
        expect(rows).toBe(straight.length);
      }),
    );
  });

  it("answers exactly as every way of settling what is unclear would", () => {
    fc.assert(
      fc.property(
        fc.array(clearFacts, { maxLength: 10 }),
        fc.array(openFacts, { maxLength: 4 }),
        (clear, open) => {
          const facts = [...clear, ...open];
          const table = buildSendRatioTable(facts.map(toRecord), rulesOn, { ...window, within });
          const { from, through, lines } = table.periods.at(-1)!;
          let settled: Facts[][] = [[]];
          for (const each of facts) {
            const forms = each.mode === null ? (["concentrated", "nonConcentrated"] as const) : [];
            const withMode = each.mode === null ? forms.map((mode) => ({ ...each, mode })) : [each];
            const ways = withMode.flatMap((one) =>
              one.day === null
                ? (["2022-06-30", "2030-01-01"] as const).map((day) => ({ ...one, day }))
                : [one],
            );
            settled = settled.flatMap((soFar) => ways.map((way) => [...soFar, way]));
          }
          for (const { unit, status, range, counts } of lines) {
            const assessments = settled.map((way) =>
              assessSendRatio(countByHand(way, unit, from, through), sendRatio),
            );
            const statuses = new Set(assessments.map((each) => each.status));
            expect(status).toBe(statuses.size === 1 ? [...statuses][0] : "unknown");
            const headrooms = assessments.map(({ headroom }) => headroom ?? 0);
            const now = assessSendRatio(counts, sendRatio).headroom;
            expect(range?.worst.assessment.headroom ?? now).toBe(Math.min(...headrooms));
            expect(range?.best.assessment.headroom ?? now).toBe(Math.max(...headrooms));
          }
        },
      ),
    );
  });

  it("allows units by themselves no more than the whole, where nobody stands in two", () => {
    const apart = fc
      .array(clearFacts, { maxLength: 40 })
      .map((facts) => facts.map((each, index) => ({ ...each, official: String(index) })));
    fc.assert(
      fc.property(apart, (facts) => {
        const { periods } = buildSendRatioTable(facts.map(toRecord), rulesOn, window);
        const named = facts.filter(({ unit }) => unit !== null);
        for (const { sumOfUnitLimits, remarks, from, through } of periods) {
          const { limit } = assessSendRatio(countByHand(named, null, from, through), sendRatio);
          if (limit === null) throw new Error("no limit");
          expect(sumOfUnitLimits).toBeLessThanOrEqual(limit);
          expect(remarks.length).toBe((sumOfUnitLimits ?? 0) < limit ? 1 : 0);
        }
      }),
    );
  });
});
