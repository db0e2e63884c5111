import type { Bilingual } from "../terms/bilingual.ts";
import type { Citation } from "../terms/citation.ts";
import type { Form } from "../terms/hole.ts";
import type { Condition } from "./condition.ts";

/**
 * The kind of an appointment.
 *
 * - `first`: bổ nhiệm lần đầu vào chức vụ lãnh đạo, quản lý.
 * - `higher`: bổ nhiệm chức vụ cao hơn.
 * - `equalOrLower`: bổ nhiệm, điều động sang chức vụ tương đương hoặc thấp hơn.
 * - `reappointment`: bổ nhiệm lại.
 * - `extension`: kéo dài thời gian giữ chức vụ đến khi nghỉ hưu.
 * - `nomination`: giới thiệu ứng cử, bầu cử.
 * - `designation`: chỉ định.
 */
export type AppointmentKind =
  | "first"
  | "higher"
  | "equalOrLower"
  | "reappointment"
  | "extension"
  | "nomination"
  | "designation";

/** All kinds of appointment. */
export const APPOINTMENT_KINDS: readonly AppointmentKind[] = [
  "first",
  "higher",
  "equalOrLower",
  "reappointment",
  "extension",
  "nomination",
  "designation",
];

/** At which appointments, and of whom, the standard of the post must be met. */
export interface AppointmentRule<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: string;
  /** What it says, in a few words. */
  readonly name: Bilingual;
  /** The kinds of appointment it speaks of. */
  readonly kinds: readonly AppointmentKind[];
  /** Of whom the standard must be met at such an appointment. */
  readonly scope: Condition<F>;
  /** Where it stands; `null` where nothing was seen. */
  readonly source: Citation | null;
}

/** The time in the post that an appointment must leave until retirement, or the age not passed. */
export interface AppointmentAgeRule<F extends Form = "resolved"> {
  /** Its name. */
  readonly id: string;
  /** What it says, in a few words. */
  readonly name: Bilingual;
  /** The kinds of appointment it speaks of. */
  readonly kinds: readonly AppointmentKind[];
  /** Whom it reaches; absent when everybody. */
  readonly scope?: Condition<F>;
  /** What it asks. */
  readonly asks: Condition<F>;
  /** Where it stands; `null` where nothing was seen. */
  readonly source: Citation | null;
}

/** What becomes of a term that ends near retirement (bổ nhiệm lại, kéo dài thời gian giữ chức vụ). */
export interface ReappointmentRule {
  /** The months left from which the reappointment is for a full term. */
  readonly fullTermFromMonths: number;
  /** The months left under which the time in the post may be extended instead. */
  readonly extensionUnderMonths: number;
  /** How the months are counted. */
  readonly countedBy: "days" | "calendarMonths";
}
