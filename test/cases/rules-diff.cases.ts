import type { Sex, Status } from "cbccvc";

/** Someone of an age on 29 August 2025, and the answer on age before and after that day. */
export interface AgeCase {
  readonly sex: Sex;
  readonly birth: string;
  readonly from: Status;
  readonly to: Status;
}

// Quy định 57-QĐ/TW, through 2025-08-28: part-time intermediate political theory for women from 33
// and men from 35; younger ones, from 28 and 30, where a special group is not excluded (a gap).
// Quy định 350-QĐ/TW, from 2025-08-29: women from 28, men from 30. Just below, at, just above.
export const partTimeAges: readonly AgeCase[] = [
  // The new age of women, 28, on the first day of 350-QĐ/TW.
  { sex: "female", birth: "1997-08-30", from: "notMet", to: "notMet" },
  // One turns 28 on that very day: both the day and the rule moved.
  { sex: "female", birth: "1997-08-29", from: "notMet", to: "met" },
  { sex: "female", birth: "1997-08-28", from: "notMet", to: "met" },
  // The old age of women, 33, on the last day of 57-QĐ/TW.
  { sex: "female", birth: "1992-08-29", from: "notMet", to: "met" },
  { sex: "female", birth: "1992-08-28", from: "met", to: "met" },
  { sex: "female", birth: "1992-08-27", from: "met", to: "met" },
  // The new age of men, 30.
  { sex: "male", birth: "1995-08-30", from: "notMet", to: "notMet" },
  { sex: "male", birth: "1995-08-29", from: "notMet", to: "met" },
  { sex: "male", birth: "1995-08-28", from: "notMet", to: "met" },
  // The old age of men, 35.
  { sex: "male", birth: "1990-08-29", from: "notMet", to: "met" },
  { sex: "male", birth: "1990-08-28", from: "met", to: "met" },
  { sex: "male", birth: "1990-08-27", from: "met", to: "met" },
];
