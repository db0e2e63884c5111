import type { CalendarDate } from "./calendar-date.ts";

/** What each error of a programmer carries, by its code. */
export interface ErrorInfo {
  /** A day that does not exist, or a partial day where a full one is needed. */
  readonly invalidDay: { readonly argument: string; readonly value: string };
  /** The rules asked for lie before the first day that the rule data cover. */
  readonly beforeCoverage: { readonly asOf: CalendarDate; readonly coverageFrom: CalendarDate };
  /** The province does not yet exist on the day asked for. */
  readonly unitNotBegun: {
    readonly unit: string;
    readonly asOf: CalendarDate;
    readonly firstDay: CalendarDate;
    readonly predecessors: readonly string[];
  };
  /** The unit no longer exists on the day asked for. */
  readonly unitEnded: {
    readonly unit: string;
    readonly asOf: CalendarDate;
    readonly lastDay: CalendarDate;
    readonly successors: readonly string[];
    readonly gap: string;
  };
  /** How well a rule must have been seen is given as something that is no trust. */
  readonly unknownTrust: { readonly trustFloor: string; readonly known: readonly string[] };
  /** No reading of that name exists in these rules. */
  readonly unknownReading: { readonly reading: string; readonly known: readonly string[] };
  /** The reading exists, the option does not. */
  readonly unknownOption: {
    readonly reading: string;
    readonly option: string;
    readonly known: readonly string[];
  };
  /** A kind of appointment that does not exist. */
  readonly unknownAppointmentKind: { readonly kind: string; readonly known: readonly string[] };
  /** A case of compensation that does not exist. */
  readonly unknownCase: { readonly case: string; readonly known: readonly string[] };
  /** A field of credentials that does not exist. */
  readonly unknownField: { readonly field: string; readonly known: readonly string[] };
  /** A category, or a group beside the three, that does not exist. */
  readonly unknownCategory: { readonly category: string; readonly known: readonly string[] };
  /** What is given as a variant is none. */
  readonly invalidVariant: { readonly variant: string };
  /** Two requirements, two deadlines, or two units among which seats are shared bear one id. */
  readonly duplicateId: { readonly id: string };
  /** The rules of the day have no deadline of that name. */
  readonly unknownDeadline: { readonly deadline: string; readonly known: readonly string[] };
  /** Counts that may speak of the same people, or of different things. */
  readonly countsDoNotAdd: {
    /** What stands in the way: they differ in the indicator, period or groups, or are of classes. */
    readonly because: "nothing" | "indicators" | "periods" | "groups" | "classes";
  };
  /** A rounding mode that does not exist. */
  readonly unknownRounding: { readonly rounding: string };
  /** A variant fills a slot that the national rules do not leave open. */
  readonly unknownSlot: { readonly slot: string; readonly known: readonly string[] };
  /** A variant fills a slot with a value outside its domain. */
  readonly outsideDomain: { readonly slot: string; readonly value: unknown };
  /** A number that must be an integer within ±(2^53 − 1). */
  readonly notAnInteger: { readonly value: unknown };
  /** A count of persons, participations or classes that is no integer from 0 to 10^12. */
  readonly invalidCount: { readonly field: string; readonly value: unknown };
  /** Units lie within each other in a circle. */
  readonly groupCycle: { readonly units: readonly string[] };
  /** The last day of a window lies before its first. */
  readonly emptyPeriod: { readonly from: CalendarDate; readonly through: CalendarDate };
  /** A window reaches over more calendar years than a table is made for. */
  readonly periodTooLong: {
    readonly from: CalendarDate;
    readonly through: CalendarDate;
    readonly mostYears: number;
  };
  /** A part is larger than its whole. */
  readonly partAboveWhole: { readonly part: number; readonly whole: number };
  /** A ratio over zero. */
  readonly zeroDenominator: { readonly numerator: number };
}

/** The closed list of error codes. */
export type ErrorCode = keyof ErrorInfo;

/**
 * The one error class of the library, thrown for a programmer's mistake and never for data that
 * an `assess…` function is given.
 *
 * Match on `code`, never on `message`: the message says what to do and may be reworded.
 */
export class CbccvcError<Code extends ErrorCode = ErrorCode> extends Error {
  /** What went wrong, from the closed list. */
  readonly code: Code;
  /** The particulars, typed by the code. */
  readonly info: ErrorInfo[Code];

  constructor(code: Code, info: ErrorInfo[Code], message: string) {
    super(`${code}: ${message}`);
    this.name = "CbccvcError";
    this.code = code;
    this.info = info;
  }
}

/**
 * Tells whether a caught value is an error of this library with the given code.
 *
 * @param error - Anything that was caught.
 * @param code - The code to look for.
 * @returns `true` if it is, and then `error.info` is typed.
 * @example
 * ```ts
 * import { isCbccvcError, resolveRules } from "cbccvc";
 *
 * let firstDay: string | undefined;
 * try {
 *   resolveRules({ asOf: "1999-01-01" });
 * } catch (error) {
 *   if (isCbccvcError(error, "beforeCoverage")) firstDay = error.info.coverageFrom;
 * }
 * firstDay; // => "2010-05-01"
 * ```
 */
export function isCbccvcError<Code extends ErrorCode>(
  error: unknown,
  code: Code,
): error is CbccvcError<Code> {
  // By name and not by class: the ES module and the CommonJS module each have a class of their own.
  return (
    error instanceof Error && error.name === "CbccvcError" && "code" in error && error.code === code
  );
}
