import { allocateSeats, type SeatClaim } from "cbccvc";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const small = fc.integer({ min: 0, max: 12 });
const seatsAsked = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1e12 }));
const units: fc.Arbitrary<readonly SeatClaim[]> = fc
  .array(
    fc.record(
      {
        weight: fc.oneof(small, fc.integer({ min: 0, max: 100_000_000_000 })),
        cap: fc.oneof(small, fc.integer({ min: 0, max: 1e12 })),
      },
      { requiredKeys: ["weight"] },
    ),
    { maxLength: 9 },
  )
  .map((claims) => claims.map((each, index) => ({ unit: `unit ${String(index)}`, ...each })));

const runs = { numRuns: 500 };

describe("an allocation of seats", () => {
  it("gives and leaves over what was asked, passes no cap and gives nobody without weight", () => {
    fc.assert(
      fc.property(seatsAsked, units, (seats, claims) => {
        const { shares, unallocated } = allocateSeats({ seats, units: claims });
        const given = shares.reduce((sum, share) => sum + share.seats, 0);
        expect(given + unallocated).toBe(seats);
        expect(shares.map(({ unit }) => unit)).toEqual(claims.map(({ unit }) => unit));
        for (const [index, { weight, cap }] of claims.entries()) {
          const got = shares[index]?.seats ?? -1;
          expect(got).toBeGreaterThanOrEqual(0);
          if (cap !== undefined) expect(got).toBeLessThanOrEqual(cap);
          if (weight === 0) expect(got).toBe(0);
        }
      }),
      runs,
    );
  });

  it("leaves seats over only where every unit with a weight is at its cap", () => {
    fc.assert(
      fc.property(seatsAsked, units, (seats, claims) => {
        const { shares, unallocated } = allocateSeats({ seats, units: claims });
        const room = claims.filter(
          ({ weight, cap }, index) => weight > 0 && cap !== shares[index]?.seats,
        );
        if (unallocated > 0) expect(room).toEqual([]);
      }),
      runs,
    );
  });

  it("keeps to the quota: its floor or its ceiling, or the cap that it reached", () => {
    fc.assert(
      fc.property(seatsAsked, units, (seats, claims) => {
        const { shares } = allocateSeats({ seats, units: claims });
        // Recomputed from the words: those fixed at their caps leave the rest to the others.
        const open = shares.flatMap(({ isCapped }, index) =>
          isCapped ? [] : [claims[index] as SeatClaim],
        );
        const fixed = shares.filter(({ isCapped }) => isCapped);
        const left = BigInt(seats - fixed.reduce((sum, share) => sum + share.seats, 0));
        const total = open.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
        for (const [index, share] of shares.entries()) {
          const { weight, cap } = claims[index] as SeatClaim;
          if (share.isCapped) {
            expect(share.seats).toBe(cap);
            expect(share.quota.whole).toBeGreaterThanOrEqual(share.seats);
          } else if (total > 0n) {
            const got = BigInt(share.seats) * total;
            const exact = left * BigInt(weight);
            expect(got > exact - total && got < exact + total).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it("does not hang on the order of the units", () => {
    const shuffled = units.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
    );
    fc.assert(
      fc.property(seatsAsked, shuffled, (seats, [straight, other]) => {
        const [a, b] = [straight, other].map((each) => allocateSeats({ seats, units: each }));
        const byName = (shares = a?.shares) =>
          [...(shares ?? [])].sort((x, y) => (x.unit < y.unit ? -1 : 1));
        expect(byName(b?.shares)).toEqual(byName(a?.shares));
        expect([b?.unallocated, b?.tied]).toEqual([a?.unallocated, a?.tied]);
      }),
      runs,
    );
  });

  it("never gives fewer to the larger weight of two with one cap", () => {
    fc.assert(
      fc.property(seatsAsked, units, (seats, claims) => {
        const { shares } = allocateSeats({ seats, units: claims });
        for (const [i, a] of claims.entries()) {
          for (const [j, b] of claims.entries()) {
            if (a.cap !== b.cap || a.weight <= b.weight) continue;
            expect(shares[i]?.seats).toBeGreaterThanOrEqual(shares[j]?.seats ?? 0);
          }
        }
      }),
      runs,
    );
  });

  it("names as tied those among whom an exchange keeps to the method", () => {
    const few = fc
      .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 7 })
      .map((weights) => weights.map((weight, index) => ({ unit: String(index), weight })));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), few, (seats, claims) => {
        const { shares, tied } = allocateSeats({ seats, units: claims });
        const rests = shares.map(({ quota: { rest } }) => rest.numerator / rest.denominator);
        const ofTied = shares.filter(({ unit }) => tied.includes(unit));
        const more = shares.filter((share) => share.seats > share.quota.whole);
        const least = Math.min(...more.map(({ unit }) => rests[Number(unit)] ?? 0));
        // Tied are exactly those of the least rest that got a seat, if another of it got none.
        const equal = shares.filter(
          ({ unit }) => Math.abs((rests[Number(unit)] ?? 0) - least) < 1e-9,
        );
        const isSplit = equal.some((share) => !more.includes(share));
        expect(ofTied).toEqual(isSplit ? equal : []);
      }),
      runs,
    );
  });
});
