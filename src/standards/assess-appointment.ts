import { toDayNumber, type CalendarDate } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import type { Holding, Official, PostId } from "../terms/official.ts";
import { CbccvcError } from "../terms/error.ts";
import { addQuestions } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import {
  APPOINTMENT_KINDS,
  type AppointmentKind,
  type AppointmentRule,
} from "./appointment-rule.ts";
import { explainPost } from "./assess-standard.ts";
import { compileCondition } from "./compile-condition.ts";
import { prepareRules } from "./compile-rules.ts";
import { createTrace, type CompiledCondition, type Subject } from "./compiled-condition.ts";
import { findDecisive } from "./explain.ts";
import type { Answer, Finding, ReadingStatus, Summary } from "./finding.ts";
import { lowerForPost } from "./lower-person.ts";
import type { RequirementTime } from "./requirement.ts";
import { oncePerRules } from "./once-per-rules.ts";
import type { StandardsRules } from "./standards-rules.ts";
import { summarise } from "./summarise.ts";
import {
  conclude,
  greatest,
  MET,
  NOT_MET,
  STATUS_NAMES,
  UNKNOWN,
  type TruthCode,
} from "./truth-code.ts";

/** Whether the standard of the post must be met at this appointment, by one rule. */
export interface AppointmentBasis extends Answer {
  /** The rule; its answer is `met` where it asks for the standard. */
  readonly rule: AppointmentRule["id"];
  /** Where it stands; `null` where nothing was seen of it. */
  readonly source: Citation | null;
}

/** What an appointment needs besides the standard of training, and this assessment leaves aside. */
export type AppointmentAspect = "age" | "health" | "conduct" | "planning" | "procedure";

/** Whether an official may be appointed to a post as far as training goes. */
export interface AppointmentAssessment extends Summary {
  /** The caller's key of the official. */
  readonly official: string;
  /** The post. */
  readonly post: PostId;
  /** The kind of the appointment. */
  readonly kind: AppointmentKind;
  /** The day of the rules: that of the appointment. */
  readonly asOf: CalendarDate;
  /** By which rules the standard is asked at this appointment, or why that is not known. */
  readonly bases: readonly AppointmentBasis[];
  /** What must be had by the day of the appointment; deadlines of those in post are left out. */
  readonly findings: readonly Finding[];
  /** What may still be fulfilled afterwards; its questions stand there, and not in `open`. */
  readonly later: readonly Finding[];
  /** What else an appointment needs; it is not looked at here. */
  readonly leftAside: readonly AppointmentAspect[];
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
}

const LEFT_ASIDE: readonly AppointmentAspect[] = [
  "age",
  "health",
  "conduct",
  "planning",
  "procedure",
];

/**
 * Assesses whether one official may be appointed to a post as far as training goes (bổ nhiệm).
 *
 * The day of the rules is the day of the appointment: papers issued after it do not count.
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param holding - The post. Its `planned` is left aside; without `since` it begins on the day.
 * @param rules - The resolved rules of the day of the appointment.
 * @param options - `kind`: what kind of appointment it is.
 * @returns `met` where all that the standard asks before the appointment is there, `notApplicable`
 *   where the standard is not asked at such an appointment. Age, health, conduct, planning and
 *   procedure are left aside, and named. Never throws on a record of the type.
 * @throws CbccvcError `unknownAppointmentKind` if the kind does not exist.
 * @example
 * ```ts
 * import { assessAppointment, resolveRules } from "cbccvc";
 *
 * const { status, leftAside } = assessAppointment(
 *   { id: "LS-07", category: "civilServant", credentials: { leadership: [] } },
 *   { post: "department-division-head" },
 *   resolveRules({ asOf: "2021-12-09" }),
 *   { kind: "first" },
 * );
 * status; // => "notMet"
 * leftAside.includes("age"); // => true
 * ```
 * @see Nghị định 138/2020/NĐ-CP; Nghị định 115/2020/NĐ-CP
 */
export function assessAppointment(
  official: Official,
  holding: Holding,
  rules: StandardsRules,
  { kind }: { readonly kind: AppointmentKind },
): AppointmentAssessment {
  assertKind(kind);
  const compiled = prepareRules(rules);
  const post: Holding = { ...holding, since: holding.since ?? rules.asOf, planned: false };
  const subject = lowerForPost(official, post, MET, compiled);
  // Deadlines speak of those in post; what a candidate needs is asked before the appointment.
  const all = explainPost(subject, compiled).map((each) => ({ ...each, deadlines: [] }));
  const findings = all.filter(({ when }) => !isLater(when));
  const rulesOfKind = prepareAppointments(rules).filter(({ rule }) => rule.kinds.includes(kind));
  const reach = rulesOfKind.reduce<TruthCode>(
    (most, { scope }) => greatest(most, scope.test(subject)),
    NOT_MET,
  );
  const bases = rulesOfKind.map((each) => explainBasis(each, subject));
  const summary = summarise(findings);
  const status = concludeAppointment(reach, summary.status);
  // What is met needs no rule that asks for it, and what is not asked leaves nothing to settle.
  const open = status === "notApplicable" ? [] : [...summary.open];
  if (status === "unknown" && reach === UNKNOWN) {
    for (const basis of bases) addQuestions(open, basis.open);
  }
  return {
    official: official.id,
    post: holding.post,
    kind,
    asOf: rules.asOf,
    ...summary,
    status,
    open,
    bases,
    findings,
    later: all.filter((finding) => !findings.includes(finding)),
    leftAside: [...LEFT_ASIDE],
    ...(rules.afterCheckedDay && { afterCheckedDay: true as const }),
  };
}

/** Whether a requirement is one of those that may be fulfilled after the appointment. */
function isLater(when: RequirementTime | null): boolean {
  return when === "afterAppointment" || (typeof when === "object" && when !== null);
}

/** A misspelt kind would find no rule and read as "not asked". */
export function assertKind(kind: AppointmentKind): void {
  if (APPOINTMENT_KINDS.includes(kind)) return;
  throw new CbccvcError(
    "unknownAppointmentKind",
    { kind: kind, known: [...APPOINTMENT_KINDS] },
    `there is no appointment of the kind ${kind}; there are ${APPOINTMENT_KINDS.join(", ")}`,
  );
}

function concludeAppointment(reach: TruthCode, asked: Status): Status {
  return asked === "notApplicable" ? asked : STATUS_NAMES[conclude(reach, TRUTHS[asked])];
}

const TRUTHS = { notMet: NOT_MET, unknown: UNKNOWN, met: MET } as const;

interface CompiledAppointment {
  readonly rule: AppointmentRule;
  readonly scope: CompiledCondition;
  readonly moves: readonly (Omit<ReadingStatus, "status"> & {
    readonly scope: CompiledCondition;
  })[];
}

const prepareAppointments = oncePerRules((rules): readonly CompiledAppointment[] => {
  const context = { rules, asOf: toDayNumber(rules.asOf) };
  return rules.appointments.map(({ value, alternatives }) => ({
    rule: value,
    scope: compileCondition(value.scope, context),
    moves: alternatives.map(({ axis, option, value: moved }) => ({
      axis,
      option,
      scope: compileCondition(moved.scope, context),
    })),
  }));
});

function explainBasis(
  { rule, scope, moves }: CompiledAppointment,
  subject: Subject,
): AppointmentBasis {
  const trace = createTrace();
  scope.explain(subject, trace);
  const status = STATUS_NAMES[scope.test(subject)];
  const readings = moves.map(({ axis, option, scope: moved }) => ({
    axis,
    option,
    status: STATUS_NAMES[moved.test(subject)],
  }));
  return {
    rule: rule.id,
    status,
    reasons: trace.reasons,
    open: trace.open,
    readings,
    decidedBy: findDecisive(status, readings),
    source: rule.source,
  };
}
