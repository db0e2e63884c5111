import type { CalendarDate } from "../terms/calendar-date.ts";
import { CbccvcError } from "../terms/error.ts";
import type { CredentialField, LevelId, Paper } from "../terms/official.ts";
import { addQuestions, type Question } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import {
  checkIssuer,
  checkLength,
  checkLevel,
  checkLimits,
  checkPaper,
  checkProgramme,
  type CredentialCheck,
} from "./credential-checks.ts";
import { findPeriods, findRunning, type FieldCredential } from "./credential-periods.ts";
import type { ProgrammeId } from "./credential-rules.ts";
import type { StandardsRules } from "./standards-rules.ts";
import { findWorst } from "./summarise.ts";

/** What the rules say of one paper. */
export interface CredentialAssessment {
  /** The field. */
  readonly field: CredentialField;
  /** The level, as recorded. */
  readonly level: LevelId;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The least answer of the checks; what the record does not give is not counted against it. */
  readonly status: Status;
  /** The programmes that led to the level on the day of issue, as far as known. */
  readonly programmes: readonly ProgrammeId[];
  /** The checks; `notApplicable` where nothing is recorded to look at, or no rule was set. */
  readonly checks: readonly CredentialCheck[];
  /** All questions of the checks, each once. */
  readonly open: readonly Question[];
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
}

/**
 * Assesses one paper by itself (văn bằng, chứng chỉ): did its programme and its issuer exist on the
 * day of issue, was the course as long as set, is it the kind of paper that the programme leads to,
 * and does it keep the limits on days.
 *
 * Whether it is the paper that a post asks for is `assessPostStandard`.
 *
 * @param given - The paper with its field; `weeks` is the length of the course.
 * @param rules - The resolved rules; they hold the history of the programmes up to their day.
 * @returns One answer for each check, and the least of them; `notApplicable` where the rules set
 *   nothing to hold the paper against. Never throws on a record of the type.
 * @example
 * ```ts
 * import { assessCredential, resolveRules } from "cbccvc";
 *
 * const { status } = assessCredential(
 *   { field: "politicalTheory", level: "advanced", paper: "confirmation", issuedOn: "2021-07-09" },
 *   resolveRules({ asOf: "2026-01-01" }),
 * );
 * status; // => "notMet"
 * ```
 * @throws CbccvcError `unknownField` if the field does not exist.
 * @see Thông tư 03/2023/TT-BNV, Điều 5; Kết luận 09-KL/TW
 */
export function assessCredential(
  given: FieldCredential,
  rules: StandardsRules,
): CredentialAssessment {
  assertField(given.field, rules);
  const credential = readCredential(given);
  const { field, level } = credential;
  const periods = findPeriods(credential, rules);
  const checks = [
    checkLevel(credential, rules),
    checkProgramme(credential, periods, rules),
    checkIssuer(credential, periods, rules),
    checkLength(credential, periods, rules),
    checkPaper(credential, periods, rules),
    ...checkLimits(credential, rules),
  ];
  const open: Question[] = [];
  for (const check of checks) addQuestions(open, check.open);
  // That the level is one of its field says nothing of the paper yet.
  const statuses = checks
    .filter(({ check, status }) => check !== "level" || status !== "met")
    .map(({ status }) => status);
  return {
    field,
    level,
    asOf: rules.asOf,
    status: findWorst(statuses),
    programmes: [...new Set(findRunning(periods).map(({ programme }) => programme))],
    checks,
    open,
    ...(rules.afterCheckedDay && { afterCheckedDay: true as const }),
  };
}

const PAPERS: readonly unknown[] = [
  "diploma",
  "certificate",
  "confirmation",
  "replacement",
] satisfies Paper[];

/** What an untyped caller sends in place of a value is not recorded, and never turns an answer. */
function readCredential({ paper, weeks, ...credential }: FieldCredential): FieldCredential {
  const isLength = typeof weeks === "number" && Number.isFinite(weeks) && weeks > 0;
  return {
    ...credential,
    ...(paper !== undefined && PAPERS.includes(paper) && { paper }),
    ...(isLength && { weeks }),
  };
}

function assertField(field: CredentialField, { levels }: StandardsRules): void {
  if (Object.hasOwn(levels, field)) return;
  const known = Object.keys(levels);
  throw new CbccvcError(
    "unknownField",
    { field: field, known },
    `there is no field ${field}; there are ${known.join(", ")}`,
  );
}
