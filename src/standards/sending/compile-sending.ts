import { STUDY_MODES, type Course } from "../../terms/course.ts";
import type { ReadingId } from "../../terms/hole.ts";
import { compileCondition, EVERYBODY } from "../compile-condition.ts";
import type { CompileContext, CompiledCondition } from "../compiled-condition.ts";
import { toDayNumber } from "../../terms/calendar-date.ts";
import { oncePerRules } from "../once-per-rules.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";
import type { CourseSelector, SendingRule } from "./sending-rule.ts";

/** The two conditions of a rule of sending, made ready. */
export interface CompiledSending {
  readonly rule: SendingRule;
  readonly scope: CompiledCondition;
  readonly asks: CompiledCondition;
}

/** A rule of sending with what each other option of each reading makes of it. */
export interface CompiledSendingRule extends CompiledSending {
  readonly moves: readonly {
    readonly axis: ReadingId;
    readonly option: string;
    readonly moved: CompiledSending;
  }[];
}

/** The rules of sending, made ready once for as long as they live. */
export const prepareSending = oncePerRules((rules): readonly CompiledSendingRule[] => {
  const context: CompileContext = { rules, asOf: toDayNumber(rules.asOf) };
  const compile = (rule: SendingRule): CompiledSending => ({
    rule,
    scope: rule.scope === undefined ? EVERYBODY : compileCondition(rule.scope, context),
    asks: compileCondition(rule.asks, context),
  });
  return rules.sending.map(({ value, alternatives }) => ({
    ...compile(value),
    moves: alternatives.map(({ axis, option, value: moved }) => ({
      axis,
      option,
      moved: compile(moved),
    })),
  }));
});

/** Whether a rule is about a course; unknown where the course does not name its form of study. */
export function testSelector(selector: CourseSelector, course: Course): TruthCode {
  const { field, levels, modes, isAbroad, isDegree } = selector;
  if (field !== undefined && field !== course.field) return NOT_MET;
  if (levels?.includes(course.level) === false) return NOT_MET;
  if (isAbroad !== undefined && isAbroad !== (course.isAbroad === true)) return NOT_MET;
  if (isDegree !== undefined && isDegree !== (course.field === "degree")) return NOT_MET;
  if (modes === undefined) return MET;
  if (course.mode === undefined || !STUDY_MODES.includes(course.mode)) return UNKNOWN;
  return modes.includes(course.mode) ? MET : NOT_MET;
}

/** Whether a selector is surely about a course. */
export function selectsCourse(selector: CourseSelector, course: Course): boolean {
  return testSelector(selector, course) === MET;
}
