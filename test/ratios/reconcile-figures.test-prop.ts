import { reconcileFigures, type FigurePair, type ReportedFigure } from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const count = fc.integer({ min: 1, max: 6 });
const figure: fc.Arbitrary<ReportedFigure> = fc
  .record({
    source: fc.constantFrom("A", "B"),
    statedOn: fc.constantFrom(undefined, "2024-01-15", "2025-01-15"),
    from: fc.constantFrom("2022-01-01", "2023-01-01"),
    value: fc.oneof(
      count,
      fc.record({
        hedge: fc.constantFrom("below", "atMost", "above", "atLeast", "about"),
        value: count,
      }),
    ),
    unit: fc.constantFrom("persons", "participations", "classes", null),
    population: fc.constantFrom("all", "some", null),
    event: fc.constantFrom("sent", "completed", null),
  })
  .map(({ statedOn, from, ...rest }): ReportedFigure => ({
    ...rest,
    ...(statedOn !== undefined && { statedOn: statedOn }),
    period: { from, through: "2023-12-31" },
  }));

/** The numbers up to nine that a value leaves room for. */
function listNumbers({ value }: ReportedFigure): number[] {
  const all = Array.from({ length: 10 }, (_, each) => each);
  return all.filter((each) => {
    if (typeof value === "number") return each === value;
    switch (value.hedge) {
      case "below":
        return each < value.value;
      case "atMost":
        return each <= value.value;
      case "above":
        return each > value.value;
      case "atLeast":
        return each >= value.value;
      case "about":
        return true;
    }
  });
}

function readPair(figures: readonly ReportedFigure[]): FigurePair {
  const [pair] = reconcileFigures(figures).pairs;
  if (pair === undefined) throw new Error("no pair");
  return pair;
}

describe("two figures", () => {
  it("come out the same whichever stands first, the difference turned", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const { figures: forth, difference, ...rest } = readPair([a, b]);
        const { figures: back, difference: turned, ...same } = readPair([b, a]);
        expect(same).toEqual(rest);
        const isTold = a.source === b.source && (a.statedOn ?? "") !== (b.statedOn ?? "");
        const isOrdered = isTold && a.statedOn !== undefined && b.statedOn !== undefined;
        if (isOrdered) {
          expect(turned).toEqual(difference);
          expect([...back].reverse()).toEqual(forth);
        } else if (difference !== null) {
          const negate = (end: number | null | undefined) => (end == null ? null : 0 - end);
          expect(turned).toEqual({
            least: negate(difference.most),
            most: negate(difference.least),
          });
        }
      }),
    );
  });

  it("contradict, or restate, only where no one number fits both", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const { relation, ifSame = relation, differsBy } = readPair([a, b]);
        fc.pre(differsBy.length === 0);
        const common = listNumbers(a).filter((each) => listNumbers(b).includes(each));
        expect(ifSame === "contradicts" || ifSame === "restated").toBe(common.length === 0);
      }),
    );
  });

  it("are only said to agree where every aspect is shown and the same", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const { relation, differsBy, notShown } = readPair([a, b]);
        const isPlain = differsBy.length === 0 && notShown.length === 0;
        if (!isPlain) expect(["agrees", "consistent", "restated"]).not.toContain(relation);
        if (relation === "agrees") expect(a.value).toBe(b.value);
      }),
    );
  });
});
