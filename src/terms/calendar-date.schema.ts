import * as z from "zod";

import {
  isCalendarDate,
  isPartialDate,
  type CalendarDate,
  type PartialDate,
} from "./calendar-date.ts";

/** A day that exists, written `yyyy-mm-dd`. */
export const calendarDateSchema = z.string().refine(isCalendarDate, {
  error: "not a day that exists; write yyyy-mm-dd",
  params: { code: "invalidDay" },
}) as unknown as z.ZodType<CalendarDate>;

/** A year, a year and month, or a day that exists: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
export const partialDateSchema = z.string().refine(isPartialDate, {
  error: "not a date that exists; write yyyy, yyyy-mm or yyyy-mm-dd",
  params: { code: "invalidDay" },
}) as unknown as z.ZodType<PartialDate>;
