import { isCalendarDate, isPartialDate } from "cbccvc";
import { describe, expect, it } from "vitest";

import {
  addMonths,
  computeAgeYears,
  countDays,
  firstBirthUnderAge,
  nextDay,
  toCalendarDate,
  toDayInterval,
  toDayNumber,
} from "../../src/terms/calendar-date.ts";
import { calendarDateSchema, partialDateSchema } from "../../src/terms/calendar-date.schema.ts";

const IMPOSSIBLE = [
  "2019-02-29",
  "1900-02-29",
  "2100-02-29",
  "2020-02-30",
  "2020-04-31",
  "2020-06-31",
  "2020-09-31",
  "2020-11-31",
  "2020-12-32",
  "2020-01-00",
  "2020-00-10",
  "2020-13-01",
  "0999-12-31",
];

const MISWRITTEN = [
  "",
  " ",
  "202",
  "20200",
  "2020-",
  "2020-4",
  "2020-04-",
  "2020-04-8",
  "2020-4-08",
  "2020-04-081",
  " 2020-04-08",
  "2020-04-08 ",
  "2020/04/08",
  "08-04-2020",
  "08/04/2020",
  "2020-04-08T00:00",
  "+020-04-08",
  "-020-04-08",
  "20-04-2008",
  "2O20-04-08",
  "२०२०-०४-०८",
  "năm 1966",
];

describe("a calendar day", () => {
  it.each(["2020-04-08", "2020-02-29", "2000-02-29", "2019-02-28", "1000-01-01", "9999-12-31"])(
    "exists as %s",
    (day) => {
      expect(isCalendarDate(day)).toBe(true);
      expect(isPartialDate(day)).toBe(true);
      expect(calendarDateSchema.safeParse(day).success).toBe(true);
    },
  );

  it.each([...IMPOSSIBLE, ...MISWRITTEN])("does not exist as %j and is not rolled over", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(isPartialDate(text)).toBe(false);
    expect(toDayInterval(text)).toBeUndefined();
    expect(partialDateSchema.safeParse(text).success).toBe(false);
  });

  it.each([undefined, null, 2020, 20200408, true, ["2020-04-08"], {}])(
    "is text, so %j is none",
    (value) => {
      expect(isCalendarDate(value)).toBe(false);
      expect(isPartialDate(value)).toBe(false);
    },
  );

  it("is full, so a year or a month alone is a partial date only", () => {
    expect([isCalendarDate("1966"), isCalendarDate("1966-03")]).toEqual([false, false]);
    expect([isPartialDate("1966"), isPartialDate("1966-03")]).toEqual([true, true]);
  });

  it("is written and read back as the same integer", () => {
    expect(toDayNumber("1966-03-05")).toBe(19660305);
    expect(toCalendarDate(19660305)).toBe("1966-03-05");
  });
});

describe("a partial date", () => {
  it.each([
    ["1966", 19660101, 19661231],
    ["1966-03", 19660301, 19660331],
    ["1966-04", 19660401, 19660430],
    ["1966-12", 19661201, 19661231],
    ["1966-02", 19660201, 19660228],
    ["1968-02", 19680201, 19680229],
    ["1900-02", 19000201, 19000228],
    ["2000-02", 20000201, 20000229],
    ["2100-02", 21000201, 21000228],
    ["1966-03-15", 19660315, 19660315],
  ])("leaves open for %s the days %d through %d", (text, from, through) => {
    expect(toDayInterval(text)).toEqual({ from, through });
  });
});

describe("completed years of age", () => {
  it.each([
    ["the day before the birthday", 19651231, 20201230, 54],
    ["the birthday", 19651231, 20201231, 55],
    ["the day after the birthday", 19651231, 20210101, 55],
    ["28 February of a common year, born on 29 February", 19640229, 20190228, 54],
    ["1 March of a common year, born on 29 February", 19640229, 20190301, 55],
    ["28 February of a leap year, born on 29 February", 19640229, 20200228, 55],
    ["29 February of a leap year, born on 29 February", 19640229, 20200229, 56],
    ["29 February, born on 1 March", 19640301, 20200229, 55],
    ["29 February, born on 28 February", 19650228, 20200229, 55],
    ["the day of birth", 20000101, 20000101, 0],
  ])("are counted on %s", (_, birth, on, ageYears) => {
    expect(computeAgeYears(birth, on)).toBe(ageYears);
  });

  it.each([
    [55, 20201231, 19660101],
    [50, 20201231, 19710101],
    [55, 20200408, 19650409],
    [55, 20200229, 19650301],
    [55, 20190228, 19640229],
    [55, 20190301, 19640302],
    [55, 20180918, 19630919],
    [20, 20200229, 20000301],
    [1, 20000301, 19990302],
    [1, 20010228, 20000229],
  ])("are not yet %d on %d from the birth %d on", (ageYears, on, first) => {
    expect(firstBirthUnderAge(ageYears, on)).toBe(first);
  });
});

describe("months and days later", () => {
  it.each([
    [20200131, 1, 20200229],
    [20190131, 1, 20190228],
    [20200229, 12, 20210228],
    [20200229, 48, 20240229],
    [20200331, 1, 20200430],
    [20201130, 3, 20210228],
    [20201231, 2, 20210228],
    [20200131, 2, 20200331],
    [20200415, 9, 20210115],
    [20201231, 12, 20211231],
  ])(
    "keep the day or take the last of the month: %d and %d months give %d",
    (day, months, then) => {
      expect(addMonths(day, months)).toBe(then);
    },
  );

  it.each([
    [20200228, 20200229],
    [20190228, 20190301],
    [20000228, 20000229],
    [19000228, 19000301],
    [20201231, 20210101],
    [20200430, 20200501],
  ])("pass from %d to the next day %d", (day, next) => {
    expect(nextDay(day)).toBe(next);
    expect(countDays(day, next)).toBe(1);
    expect(countDays(next, day)).toBe(-1);
  });

  it("count the days of common and leap years", () => {
    expect(countDays(20190101, 20200101)).toBe(365);
    expect(countDays(20200101, 20210101)).toBe(366);
    expect(countDays(19000101, 20000101)).toBe(36524);
    expect(countDays(20200408, 20200408)).toBe(0);
  });
});

// Samoa left out 30 December 2011, Kwajalein 21 August 1993; in such a zone those days have no
// noon. The others change their clocks at midnight or lie at the ends of the earth.
describe.each([
  "UTC",
  "Asia/Ho_Chi_Minh",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "Pacific/Kwajalein",
])("the calendar in the time zone %s", (zone) => {
  function inZone<T>(read: () => T): T {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      return read();
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  }

  it.each([
    [20111229, 20111230],
    [20111230, 20111231],
    [19930820, 19930821],
    [19930821, 19930822],
    [20181103, 20181104],
    [20200307, 20200308],
  ])("passes from %d to %d", (day, next) => {
    expect(inZone(() => nextDay(day))).toBe(next);
    expect(inZone(() => countDays(day, next))).toBe(1);
  });

  it("adds months to the same days", () => {
    expect(inZone(() => addMonths(20111130, 1))).toBe(20111230);
    expect(inZone(() => addMonths(19930721, 1))).toBe(19930821);
    expect(inZone(() => addMonths(20200131, 1))).toBe(20200229);
  });
});
