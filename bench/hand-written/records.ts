import type { Holding, Official, OfficialStatuses, Status } from "cbccvc";

export type FindingStatuses = OfficialStatuses["findings"][number];
export type Answer = Exclude<Status, "notApplicable">;

const AS_OF = 2020_04_08;
/** The first days of birth of those under 55 and under 50 at the end of 2020. */
const FIRST_MAN_UNDER_AGE = 1966_01_01;
const FIRST_WOMAN_UNDER_AGE = 1971_01_01;

function readDigits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day that a date may be; no number, which no comparison meets, where none exists. */
export function firstDay(date: unknown): number {
  if (typeof date !== "string") return Number.NaN;
  const year = readDigits(date, 0, 4);
  if (!(year >= 1000)) return Number.NaN;
  if (date.length === 4) return year * 10000 + 101;
  const month = date[4] === "-" ? readDigits(date, 5, 2) : 0;
  if (!(month >= 1 && month <= 12)) return Number.NaN;
  const base = year * 10000 + month * 100;
  if (date.length === 7) return base + 1;
  const day = date.length === 10 && date[7] === "-" ? readDigits(date, 8, 2) : 0;
  return day >= 1 && day <= lengthOfMonth(year, month) ? base + day : Number.NaN;
}

/** The last day that a date may be; the 31st of any month does, as no limit is that near. */
export function lastDay(date: string, first: number): number {
  if (date.length === 10) return first;
  return first + (date.length === 7 ? 30 : 1130);
}

/** A list of a record, or nothing where something else stands in its place. */
export function readList<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return Array.isArray(list) ? list : undefined;
}

function hasBegun(date: string): Answer {
  const first = firstDay(date);
  if (lastDay(date, first) <= AS_OF) return "met";
  return first > AS_OF ? "notMet" : "unknown";
}

function hasNotEnded(date: string): Answer {
  const first = firstDay(date);
  if (first >= AS_OF) return "met";
  return lastDay(date, first) < AS_OF ? "notMet" : "unknown";
}

export function isHeld({ since, until, planned }: Holding): Answer {
  if (planned === true) return "met";
  const begun = since === undefined ? "met" : hasBegun(since);
  if (begun === "notMet" || until === undefined) return begun;
  const lasting = hasNotEnded(until);
  return lasting === "met" ? begun : lasting;
}

export function isIssued(issuedOn: string | undefined): Answer {
  return issuedOn === undefined ? "met" : hasBegun(issuedOn);
}

function isUnderAge({ birth, sex }: Official): Answer {
  if (birth === undefined) return "unknown";
  const first = firstDay(birth);
  if (first > AS_OF) return "unknown";
  if (first >= (sex === "male" ? FIRST_MAN_UNDER_AGE : FIRST_WOMAN_UNDER_AGE)) return "met";
  const last = lastDay(birth, first);
  return last < (sex === "female" ? FIRST_WOMAN_UNDER_AGE : FIRST_MAN_UNDER_AGE)
    ? "notMet"
    : "unknown";
}

/** Joins whom a rule reaches with what it asks. */
export function conclude(reached: Answer, asked: Answer): Status {
  if (reached === "notMet") return "notApplicable";
  if (asked === "met") return "met";
  return reached === "unknown" ? "unknown" : asked;
}

/** Both parts of the directive: the first for who serves, the second for who is planned. */
export function listDeadlines(
  official: Official,
  { planned }: Holding,
  held: Answer,
  asked: Answer,
): Status[] {
  if (planned === true) return ["notApplicable", conclude(held, asked)];
  let reached = isUnderAge(official);
  if (reached === "met") reached = held;
  return [conclude(reached, asked), "notApplicable"];
}

export function add(
  requirement: string,
  reached: Answer,
  asked: Answer,
  findings: FindingStatuses[],
): void {
  findings.push({ requirement, status: conclude(reached, asked), deadlines: [] });
}

/** The record does not show which requirement applies. */
export function addUnclear(findings: FindingStatuses[]): void {
  findings.push({ requirement: null, status: "unknown", deadlines: [] });
}
