import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import {
  addMonths,
  computeAgeYears,
  countDays,
  firstBirthUnderAge,
  isPartialDate,
  nextDay,
  toCalendarDate,
  toDayInterval,
  toDayNumber,
} from "../../src/terms/calendar-date.ts";

// A slow machine must not fail a law.
vi.setConfig({ testTimeout: 120_000 });

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every day of the years, listed by the plain rule of the calendar and by nothing of the library. */
function listDays(firstYear: number, lastYear: number): Day[] {
  const days: Day[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, index) => {
      for (let day = 1; day <= length; day += 1) days.push({ year, month: index + 1, day });
    });
  }
  return days;
}

function toNumber({ year, month, day }: Day): number {
  return year * 10000 + month * 100 + day;
}

/** Completed years as one counts them on paper: the difference, less one before the birthday. */
function ageOnPaper(birth: Day, on: Day): number {
  const isBeforeBirthday =
    on.month < birth.month || (on.month === birth.month && on.day < birth.day);
  return on.year - birth.year - (isBeforeBirthday ? 1 : 0);
}

const DAYS = listDays(1890, 2110);
const BIRTHS = listDays(1950, 2000);
const MEASURING_DAYS = listDays(2017, 2030);

const isDelicate = ({ month, day }: Day): boolean =>
  day === 1 || day >= 28 || (month === 2 && day > 26) || (month === 12 && day > 29);

const DELICATE_MEASURING_DAYS = MEASURING_DAYS.filter(isDelicate);

describe("the calendar", () => {
  it("passes through every day of 221 years in order", () => {
    const numbers = DAYS.map(toNumber);
    const wrong = numbers.filter((day, index) => {
      const next = numbers[index + 1];
      return next !== undefined && (nextDay(day) !== next || countDays(day, next) !== 1);
    });
    expect(wrong).toEqual([]);
  });

  it("knows every day of those years and writes it as it was read", () => {
    const wrong = DAYS.map(toNumber).filter((day) => {
      const interval = toDayInterval(toCalendarDate(day));
      return interval?.from !== day || interval.through !== day;
    });
    expect(wrong).toEqual([]);
  });

  it("reads nothing but the days that exist out of ten digits and hyphens", () => {
    const known = new Set(DAYS.map((day) => toCalendarDate(toNumber(day))));
    fc.assert(
      fc.property(fc.nat({ max: 220 }), fc.nat({ max: 19 }), fc.nat({ max: 39 }), (y, m, d) => {
        const text = `${1890 + y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
        expect(isPartialDate(text)).toBe(known.has(text as `${number}-${number}-${number}`));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads any text without failing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d-]{0,11}$/u)), (text) => {
        const interval = toDayInterval(text);
        expect(interval === undefined || interval.from <= interval.through).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("adds months to the same day, or to the last day of a shorter month", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), fc.nat({ max: 240 }), (day, months) => {
        const index = day.month - 1 + months;
        const year = day.year + Math.floor(index / 12);
        const month = (index % 12) + 1;
        const last = listDays(year, year).filter((each) => each.month === month).length;
        expect(addMonths(toNumber(day), months)).toBe(
          toNumber({ year, month, day: Math.min(day.day, last) }),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("age on a day", () => {
  it("is the one counted on paper in 3,000 delicate cases", () => {
    const births = BIRTHS.filter(isDelicate);
    let wrong = 0;
    for (let probe = 0; probe < 3000; probe += 1) {
      const birth = births[(probe * 7919) % births.length]!;
      const on = DELICATE_MEASURING_DAYS[(probe * 104729) % DELICATE_MEASURING_DAYS.length]!;
      if (computeAgeYears(toNumber(birth), toNumber(on)) !== ageOnPaper(birth, on)) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it("splits births where an enumeration of all of them does", () => {
    let wrong = 0;
    let probes = 0;
    for (const on of DELICATE_MEASURING_DAYS) {
      for (const ageYears of [50, 55]) {
        const first = BIRTHS.find((birth) => ageOnPaper(birth, on) < ageYears)!;
        if (firstBirthUnderAge(ageYears, toNumber(on)) !== toNumber(first)) wrong += 1;
        probes += 1;
      }
    }
    expect(probes).toBeGreaterThan(1000);
    expect(wrong).toBe(0);
  });

  it("never falls as the day moves on, and rises once a year", () => {
    fc.assert(
      fc.property(fc.constantFrom(...BIRTHS), (birth) => {
        const ages = MEASURING_DAYS.map((on) => computeAgeYears(toNumber(birth), toNumber(on)));
        const rises = ages.filter((age, index) => index > 0 && age !== ages[index - 1]);
        expect(ages).toEqual([...ages].sort((a, b) => a - b));
        expect(new Set(rises).size).toBe(rises.length);
        expect(rises.length).toBeGreaterThanOrEqual(13);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps a calendar day the same text after text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), (day) => {
        const text = toCalendarDate(toNumber(day));
        expect(toCalendarDate(toDayNumber(text))).toBe(text);
      }),
    );
  });
});
