// The only file that walks a calendar, and so the only one that may import date-fns (by sub-path).
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysToDate } from "date-fns/addDays";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

/**
 * A calendar day (ngày), written `yyyy-mm-dd`.
 *
 * A literal such as `"2020-04-08"` has this type; a plain `string` does not, so text from outside
 * passes through `isCalendarDate` or a schema first. A day carries no clock and no time zone.
 */
export type CalendarDate = `${number}-${number}-${number}`;

/**
 * A day of which the record may know only a part: `"1966-03-15"`, `"1966-03"` or `"1966"`.
 *
 * It stands for the whole interval it leaves open. A year alone is not 1 January unless a rule
 * says so and is cited for it.
 */
export type PartialDate = CalendarDate | `${number}-${number}` | `${number}`;

/** A day as the integer `yyyymmdd`: it compares as days do and knows no time zone. */
export type DayNumber = number;

/** The days a partial date leaves open, both ends inclusive. */
export interface DayInterval {
  /** The first day. */
  readonly from: DayNumber;
  /** The last day. */
  readonly through: DayNumber;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Reads `length` digits of `text` at `start`; −1 where one of them is no digit. */
function readDigits(text: string, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const HYPHEN = 45;
const FIRST_YEAR = 1000;

/**
 * Reads a partial date into the interval it leaves open.
 *
 * @param text - The date: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`, with nothing before or after it; of
 *   an untyped caller anything else.
 * @returns The interval, or `undefined` for any other form and for a day that does not exist.
 *   Nothing is rolled over: 30 February is no day.
 */
export function toDayInterval(text: unknown): DayInterval | undefined {
  if (typeof text !== "string") return undefined;
  const year = readDigits(text, 0, 4);
  if (year < FIRST_YEAR) return undefined;
  if (text.length === 4) return { from: year * 10000 + 101, through: year * 10000 + 1231 };

  const month = text.charCodeAt(4) === HYPHEN ? readDigits(text, 5, 2) : -1;
  if (month < 1 || month > 12) return undefined;
  const base = year * 10000 + month * 100;
  if (text.length === 7) return { from: base + 1, through: base + lengthOfMonth(year, month) };

  const day = text.charCodeAt(7) === HYPHEN ? readDigits(text, 8, 2) : -1;
  if (text.length !== 10 || day < 1 || day > lengthOfMonth(year, month)) return undefined;
  return { from: base + day, through: base + day };
}

/**
 * Tells whether a value is a day that exists, written `yyyy-mm-dd`.
 *
 * @param value - Anything.
 * @returns `true` for a full calendar day from the year 1000 on.
 * @example
 * ```ts
 * import { isCalendarDate } from "cbccvc";
 *
 * isCalendarDate("2020-02-29"); // => true
 * isCalendarDate("2019-02-29"); // => false
 * isCalendarDate("2020-02"); // => false
 * ```
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  const interval = toDayInterval(value);
  return interval !== undefined && (value as string).length === 10;
}

/**
 * Tells whether a value is a partial date: a year, a year and month, or a full day that exists.
 *
 * @param value - Anything.
 * @returns `true` for `yyyy`, `yyyy-mm` and `yyyy-mm-dd` from the year 1000 on.
 * @example
 * ```ts
 * import { isPartialDate } from "cbccvc";
 *
 * isPartialDate("1966"); // => true
 * isPartialDate("1966-13"); // => false
 * isPartialDate("03/1966"); // => false
 * ```
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return toDayInterval(value) !== undefined;
}

/** Turns a day that is known to exist into its integer. */
export function toDayNumber(day: CalendarDate): DayNumber {
  return readDigits(day, 0, 4) * 10000 + readDigits(day, 5, 2) * 100 + readDigits(day, 8, 2);
}

/** Writes an integer day as `yyyy-mm-dd`. */
export function toCalendarDate(day: DayNumber): CalendarDate {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}` as CalendarDate;
}

/**
 * Counts the completed years of age on a day.
 *
 * The subtraction makes a person born on 29 February reach an age on 1 March of a common year.
 * It is the one convention of the library, and it stands only here.
 */
export function computeAgeYears(birth: DayNumber, on: DayNumber): number {
  return Math.trunc((on - birth) / 10000);
}

/** The first birth day for which a person has not yet completed `ageYears` on the given day. */
export function firstBirthUnderAge(ageYears: number, on: DayNumber): DayNumber {
  const reachedThrough = on - ageYears * 10000;
  const interval = toDayInterval(toCalendarDate(reachedThrough));
  // 29 February less a number of years may be a day that does not exist; 1 March is the next.
  return interval === undefined ? reachedThrough + 72 : nextDay(reachedThrough);
}

// In UTC every day exists. In a local zone one may not: Samoa had no 30 December 2011.
function toDate(day: DayNumber): Date {
  return new UTCDateMini(Math.trunc(day / 10000), (Math.trunc(day / 100) % 100) - 1, day % 100);
}

function fromDate(date: Date): DayNumber {
  return date.getFullYear() * 10000 + (date.getMonth() + 1) * 100 + date.getDate();
}

/** The day after. */
export function nextDay(day: DayNumber): DayNumber {
  return fromDate(addDaysToDate(toDate(day), 1));
}

/** The day before a day that is known to exist. */
export function previousDay(day: CalendarDate): CalendarDate {
  return toCalendarDate(fromDate(addDaysToDate(toDate(toDayNumber(day)), -1)));
}

/** The day a number of months later; the last day of a shorter month where the day is missing. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  return fromDate(addMonthsToDate(toDate(day), months));
}

/** A month as one integer, so that months are counted by subtraction. */
export type MonthNumber = number;

/** The month in which a day lies. */
export function toMonthNumber(day: DayNumber): MonthNumber {
  return Math.trunc(day / 10000) * 12 + (Math.trunc(day / 100) % 100) - 1;
}

/** The year in which a month lies. */
export function yearOfMonth(month: MonthNumber): number {
  return Math.trunc(month / 12);
}

/** The last day of a month. */
export function lastDayOfMonth(month: MonthNumber): DayNumber {
  const year = yearOfMonth(month);
  const ofYear = (month % 12) + 1;
  return year * 10000 + ofYear * 100 + lengthOfMonth(year, ofYear);
}

/** The days from one day to a later one; negative where the other is earlier. */
export function countDays(from: DayNumber, to: DayNumber): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}
