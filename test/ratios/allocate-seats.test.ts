import { allocateSeats, createFraction, isCbccvcError, type SeatClaim } from "cbccvc";
import { describe, expect, it } from "vitest";

const claim = (unit: string, weight: number, cap?: number): SeatClaim => ({
  unit,
  weight,
  ...(cap !== undefined && { cap }),
});

const seatsOf = (seats: number, units: readonly SeatClaim[]) =>
  Object.fromEntries(
    allocateSeats({ seats, units }).shares.map((share) => [share.unit, share.seats]),
  );

describe("allocateSeats", () => {
  it("gives whole quotas, then the seats left to the largest rests", () => {
    // Quotas of 10 by 47, 16, 15.8, 12, 6.1 and 3.1 of 100: the textbook table, times ten.
    const units = [
      claim("A", 470),
      claim("B", 160),
      claim("C", 158),
      claim("D", 120),
      claim("E", 61),
      claim("F", 31),
    ];
    expect(seatsOf(10, units)).toEqual({ A: 5, B: 2, C: 1, D: 1, E: 1, F: 0 });
  });

  it("shows the exact quota behind each share", () => {
    const { shares } = allocateSeats({ seats: 7, units: [claim("A", 2), claim("B", 1)] });
    expect(shares).toEqual([
      { unit: "A", seats: 5, quota: { whole: 4, rest: createFraction(2, 3) }, isCapped: false },
      { unit: "B", seats: 2, quota: { whole: 2, rest: createFraction(1, 3) }, isCapped: false },
    ]);
  });

  it("gives of equal rests to the larger weight first, then by name, and names the tied", () => {
    // Half a seat is left of each quota: 1,5 and 0,5.
    const byWeight = allocateSeats({ seats: 2, units: [claim("A", 1), claim("B", 3)] });
    expect(byWeight.shares.map(({ seats }) => seats)).toEqual([0, 2]);
    expect(byWeight.tied).toEqual(["A", "B"]);
    const byName = allocateSeats({
      seats: 1,
      units: [claim("b", 1), claim("B", 1), claim("a", 1)],
    });
    // Code units: capitals before small letters.
    expect(byName.shares.map(({ unit, seats }) => [unit, seats])).toEqual([
      ["b", 0],
      ["B", 1],
      ["a", 0],
    ]);
    expect(byName.tied).toEqual(["B", "a", "b"]);
  });

  it("names nobody as tied where equal rests all get a seat, or none", () => {
    const units = [claim("A", 1), claim("B", 1), claim("C", 2)];
    expect(allocateSeats({ seats: 4, units }).tied).toEqual([]);
    // Quotas 0,75, 0,75 and 1,5: both rests of three quarters get one, the half none.
    expect(allocateSeats({ seats: 3, units })).toMatchObject({
      shares: [{ seats: 1 }, { seats: 1 }, { seats: 1 }],
      tied: [],
    });
  });

  // Quotas of 6 by equal weight are 3 and 3: a cap below, at and above.
  it.each([
    [2, { A: 2, B: 4 }, true],
    [3, { A: 3, B: 3 }, true],
    [4, { A: 3, B: 3 }, false],
  ] as const)("at a cap of %i gives %j", (cap, expected, isCapped) => {
    const units = [claim("A", 1, cap), claim("B", 1)];
    expect(seatsOf(6, units)).toEqual(expected);
    expect(allocateSeats({ seats: 6, units }).shares[0]?.isCapped).toBe(isCapped);
  });

  it("shares anew as often as a new quota reaches a cap", () => {
    // Quotas 4, 4, 4; A at 1 leaves 11 to two: 5,5 each; B at 5 leaves 6 to C.
    const units = [claim("A", 1, 1), claim("B", 1, 5), claim("C", 1)];
    expect(seatsOf(12, units)).toEqual({ A: 1, B: 5, C: 6 });
  });

  it("leaves over what no unit may take", () => {
    const { shares, unallocated } = allocateSeats({
      seats: 10,
      units: [claim("A", 5, 3), claim("B", 2, 4), claim("C", 0)],
    });
    expect(shares.map(({ seats }) => seats)).toEqual([3, 4, 0]);
    expect(unallocated).toBe(3);
  });

  it.each([
    ["no unit", []],
    ["no weight", [claim("A", 0), claim("B", 0, 2)]],
  ] as const)("leaves all over where there is %s", (_, units) => {
    expect(allocateSeats({ seats: 4, units })).toMatchObject({ unallocated: 4, tied: [] });
  });

  it("gives nothing of nothing", () => {
    expect(seatsOf(0, [claim("A", 1), claim("B", 2, 0)])).toEqual({ A: 0, B: 0 });
  });

  it("stays exact where seats times weight pass 2^53", () => {
    const half = 500_000_000_000;
    const { shares, unallocated } = allocateSeats({
      seats: 999_999_999_999,
      units: [claim("A", half), claim("B", half - 1)],
    });
    // Both products lie near 5 × 10^23; the weights add up to the seats, so each quota is its weight.
    expect(shares.map(({ seats, quota }) => [seats, quota.rest.numerator])).toEqual([
      [half, 0],
      [half - 1, 0],
    ]);
    expect(unallocated).toBe(0);
  });

  const codeOf = (seats: number, units: readonly SeatClaim[]) => {
    try {
      allocateSeats({ seats, units });
    } catch (error) {
      if (isCbccvcError(error, "invalidCount")) return error.info.field;
      if (isCbccvcError(error, "duplicateId")) return error.info.id;
    }
    return null;
  };

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e12 + 1])(
    "refuses %d as seats, weight or cap",
    (value) => {
      expect(codeOf(value, [claim("A", 1)])).toBe("seats");
      expect(codeOf(1, [claim("A", 1), claim("B", value)])).toBe("units[1].weight");
      expect(codeOf(1, [claim("A", 1, value)])).toBe("units[0].cap");
    },
  );

  it.each([
    [1e12 - 1, null],
    [1e12, null],
    [1e12 + 1, "sum of weights"],
  ] as const)("takes weights that add up to %d or not", (sum, code) => {
    const rest = 600_000_000_000;
    expect(codeOf(1, [claim("A", rest), claim("B", sum - rest)])).toBe(code);
  });

  it("refuses a unit that stands twice", () => {
    expect(codeOf(1, [claim("A", 1), claim("A", 2)])).toBe("A");
  });
});
