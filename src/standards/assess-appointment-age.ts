import { toDayNumber, type CalendarDate, type PartialDate } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import { CbccvcError } from "../terms/error.ts";
import type { Holding, Official, PostId } from "../terms/official.ts";
import { addQuestions, type Question } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import type { AppointmentAgeRule, AppointmentKind } from "./appointment-rule.ts";
import { assertKind } from "./assess-appointment.ts";
import {
  compileWithMoves,
  prepareRules,
  type CompiledRule,
  type CompiledWithMoves,
} from "./compile-rules.ts";
import { createTrace, readEvents, type Subject } from "./compiled-condition.ts";
import { findDecisive } from "./explain.ts";
import type { Answer } from "./finding.ts";
import { lowerForPost } from "./lower-person.ts";
import { oncePerRules } from "./once-per-rules.ts";
import { lowerRetirement } from "./service/lower-retirement.ts";
import type { StandardsRules } from "./standards-rules.ts";
import { findWorst } from "./summarise.ts";
import { conclude, MET, NOT_APPLICABLE, STATUS_NAMES, UNKNOWN } from "./truth-code.ts";

/** What is told of an appointment, besides the post. */
export interface AppointmentTiming {
  /** What kind of appointment it is. */
  readonly kind: AppointmentKind;
  /** The day on which its process is carried out, as far as known. */
  readonly processOn?: PartialDate;
  /** The day on which the personnel body receives the submission and the file, as far as known. */
  readonly fileReceivedOn?: PartialDate;
  /** The term of the post in months; absent, it is not shorter than the rule says. */
  readonly termMonths?: number;
}

/** The answer of one rule on the age at appointments. */
export interface AppointmentAgeFinding extends Answer {
  /** The rule. */
  readonly rule: AppointmentAgeRule["id"];
  /** Where it stands; `null` where nothing was seen of it. */
  readonly source: Citation | null;
}

/** Whether an appointment leaves enough time until retirement, or keeps to the ages. */
export interface AppointmentAgeAssessment {
  /** The caller's key of the official. */
  readonly official: string;
  /** The post. */
  readonly post: PostId;
  /** The kind of the appointment. */
  readonly kind: AppointmentKind;
  /** The day of the rules: that of the appointment. */
  readonly asOf: CalendarDate;
  /** The least answer of the rules that reach the person; `notApplicable` where none does. */
  readonly status: Status;
  /** All questions, each once; not empty exactly when it is unknown. */
  readonly open: readonly Question[];
  /** One finding for each rule that reaches the person, or may. */
  readonly findings: readonly AppointmentAgeFinding[];
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
}

/**
 * Assesses whether an official is of the age at which an appointment is still made (tuổi bổ nhiệm,
 * giới thiệu ứng cử).
 *
 * State and Party measure on two days: that of the process, and that on which the file is received.
 *
 * @param official - The record; of it birth, sex, category, posts and `retiresOn` are read.
 * @param holding - The post of the appointment.
 * @param rules - The resolved rules of the day of the appointment.
 * @param timing - `kind`, with the days of the process and of the file, and the term where it is
 *   shorter than five years.
 * @returns One finding for each rule that reaches the person, and the least of them. Never throws on
 *   a record of the type.
 * @throws CbccvcError `unknownAppointmentKind` if the kind does not exist; `invalidCount` if
 *   `termMonths` is no whole number from 1.
 * @example
 * ```ts
 * import { assessAppointmentAge, resolveRules } from "cbccvc";
 *
 * // The worked example of Hướng dẫn 06-HD/BTCTW: 61 years 6 months less 56 years 6 months.
 * const { status } = assessAppointmentAge(
 *   { id: "LS-02", birth: "1965-02", sex: "male", category: "cadre", holdings: [] },
 *   { post: "district-party-secretary" },
 *   resolveRules({ asOf: "2021-08-31" }),
 *   { kind: "first", fileReceivedOn: "2021-08" },
 * );
 * status; // => "met"
 * ```
 * @see Nghị định 138/2020/NĐ-CP, Điều 42; Nghị định 115/2020/NĐ-CP, Điều 44; Hướng dẫn 06-HD/BTCTW
 */
export function assessAppointmentAge(
  official: Official,
  holding: Holding,
  rules: StandardsRules,
  { kind, processOn, fileReceivedOn, termMonths }: AppointmentTiming,
): AppointmentAgeAssessment {
  assertKind(kind);
  if (termMonths !== undefined) assertTerm(termMonths);
  const compiled = prepareRules(rules);
  const post: Holding = { ...holding, planned: false };
  const person = lowerForPost(official, post, MET, compiled);
  const subject: Subject = {
    ...person,
    retirement: lowerRetirement(person, compiled, "leadership"),
    events: readEvents({ appointmentProcess: processOn, appointmentFile: fileReceivedOn }),
    ...(termMonths !== undefined && { termMonths }),
  };
  const findings = prepareAges(rules)
    .filter(({ rule }) => rule.kinds.includes(kind))
    .map((each) => explainAge(each, subject))
    .filter(({ status }) => status !== "notApplicable");
  const open: Question[] = [];
  for (const finding of findings) addQuestions(open, finding.open);
  const status = findWorst(findings.map((finding) => finding.status));
  return {
    official: official.id,
    post: holding.post,
    kind,
    asOf: rules.asOf,
    status,
    open: status === "unknown" ? open : [],
    findings,
    ...(rules.afterCheckedDay && { afterCheckedDay: true as const }),
  };
}

function assertTerm(termMonths: number): void {
  if (Number.isSafeInteger(termMonths) && termMonths >= 1) return;
  throw new CbccvcError(
    "invalidCount",
    { field: "termMonths", value: termMonths },
    `termMonths is ${String(termMonths)}; give whole months, 1 or more`,
  );
}

const prepareAges = oncePerRules((rules): readonly CompiledWithMoves<AppointmentAgeRule>[] => {
  const context = { rules, asOf: toDayNumber(rules.asOf) };
  return rules.appointmentAges.map((rule) => compileWithMoves(rule, context));
});

function explainAge(
  { rule, scope, asks, moves }: CompiledWithMoves<AppointmentAgeRule>,
  subject: Subject,
): AppointmentAgeFinding {
  const concludeAge = (age: Pick<CompiledRule<AppointmentAgeRule>, "scope" | "asks">) =>
    conclude(age.scope.test(subject), age.asks.test(subject));
  const status = concludeAge({ scope, asks });
  const trace = createTrace();
  if (status === UNKNOWN && scope.test(subject) === UNKNOWN) scope.explain(subject, trace);
  if (status !== NOT_APPLICABLE) asks.explain(subject, trace);
  const readings = moves.map(({ axis, option, moved }) => ({
    axis,
    option,
    status: STATUS_NAMES[concludeAge(moved)],
  }));
  return {
    rule: rule.id,
    status: STATUS_NAMES[status],
    reasons: trace.reasons,
    open: status === UNKNOWN ? trace.open : [],
    readings,
    decidedBy: findDecisive(STATUS_NAMES[status], readings),
    source: rule.source,
  };
}
