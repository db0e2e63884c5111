import { assessTarget, compareFractions, createFraction, type CoverageCounts } from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const small = fc.integer({ min: 0, max: 4 });

const counts: fc.Arbitrary<Required<CoverageCounts>> = fc
  .record({
    holders: small,
    unknown: small,
    lacking: small,
    perhaps: fc.record({ holders: small, unknown: small, others: small }),
  })
  .map(({ holders, unknown, lacking, perhaps }) => ({
    required: holders + unknown + lacking,
    holders,
    unknown,
    perhaps,
  }));

const thresholds = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .filter(([numerator, denominator]) => numerator <= denominator)
  .map(([numerator, denominator]) => createFraction(numerator, denominator));

const targets = thresholds.map((threshold) => ({
  threshold,
  comparison: "atLeast" as const,
  frequency: { every: "year" as const },
}));

interface Outcome {
  readonly required: number;
  readonly holders: number;
}

/** Every way in which those may turn out of whom something is not known. */
function listOutcomes({ required, holders, unknown, perhaps }: Required<CoverageCounts>) {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, each) => each);
  return upTo(unknown).flatMap((hold) =>
    upTo(perhaps.holders).flatMap((reachedHolders) =>
      upTo(perhaps.others).flatMap((reachedOthers) =>
        upTo(perhaps.unknown).flatMap((reached) =>
          upTo(reached).map((holding): Outcome => ({
            required: required + reachedHolders + reachedOthers + reached,
            holders: holders + hold + reachedHolders + holding,
          })),
        ),
      ),
    ),
  );
}

describe("a target", () => {
  it("is answered as every outcome answers it, and unknown where two differ", () => {
    fc.assert(
      fc.property(counts, targets, (given, target) => {
        const { threshold } = target;
        const truths = new Set(
          listOutcomes(given).map(({ required, holders }) =>
            required === 0
              ? "notApplicable"
              : holders * threshold.denominator >= threshold.numerator * required
                ? "met"
                : "notMet",
          ),
        );
        const [only] = truths;
        expect(assessTarget(given, target).status).toBe(truths.size === 1 ? only : "unknown");
      }),
    );
  });

  it("lacks as many persons as it takes, and no fewer, over all outcomes", () => {
    fc.assert(
      fc.property(counts, targets, (given, target) => {
        const { threshold } = target;
        const missing = listOutcomes(given).map(({ required, holders }) => {
          let more = 0;
          while ((holders + more) * threshold.denominator < threshold.numerator * required) {
            more += 1;
          }
          return more;
        });
        const { personsMissing, status } = assessTarget(given, target);
        if (status === "notApplicable") return;
        expect(personsMissing).toEqual({
          least: Math.min(...missing),
          most: Math.max(...missing),
        });
      }),
    );
  });

  it("lies between its lowest and its highest rate, which outcomes reach", () => {
    fc.assert(
      fc.property(counts, targets, (given, target) => {
        const { rate } = assessTarget(given, target);
        fc.pre(given.required > 0 && rate !== null);
        const rates = listOutcomes(given).map(({ holders, required }) =>
          createFraction(holders, required),
        );
        const sorted = [...rates].sort(compareFractions);
        expect(rate.lowest).toEqual(sorted[0]);
        expect(rate.highest).toEqual(sorted.at(-1));
      }),
    );
  });

  it("is at its distance from the threshold", () => {
    fc.assert(
      fc.property(counts, targets, (given, target) => {
        const { rate, distance } = assessTarget(given, target);
        for (const end of ["known", "lowest", "highest"] as const) {
          const at = rate?.[end] ?? null;
          const off = distance?.[end] ?? null;
          if (at === null || off === null) continue;
          const { threshold } = target;
          const again = createFraction(
            off.numerator * threshold.denominator + threshold.numerator * off.denominator,
            off.denominator * threshold.denominator,
          );
          expect(again).toEqual(at);
        }
      }),
    );
  });

  it("never throws, whatever numbers come, and stays JSON-safe", () => {
    const anything = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 1e12, 1e12 + 1));
    fc.assert(
      fc.property(
        fc.array(anything, { minLength: 6, maxLength: 6 }),
        anything,
        anything,
        (numbers, numerator, denominator) => {
          const [required = 0, holders = 0, unknown = 0, a = 0, b = 0, c = 0] = numbers;
          const perhaps = { holders: a, unknown: b, others: c };
          const assessment = assessTarget(
            { required, holders, unknown, perhaps },
            {
              threshold: { numerator, denominator },
              comparison: "atLeast",
              frequency: { every: "year" },
            },
          );
          expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
        },
      ),
    );
  });

  it("never throws at great counts and the greatest terms", () => {
    const count = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        count,
        fc.integer({ min: 1, max: 1000 }),
        (required, holders, a, b, c, numerator) => {
          const assessment = assessTarget(
            { required, holders, perhaps: { holders: a, unknown: b, others: c } },
            {
              threshold: { numerator, denominator: 1000 },
              comparison: "atLeast",
              frequency: { every: "year" },
            },
          );
          expect(assessment.counts === null).toBe(holders > required);
        },
      ),
    );
  });
});
