import { toDayNumber } from "../../terms/calendar-date.ts";
import { STUDY_MODES, type Course } from "../../terms/course.ts";
import { compileWithMoves, type CompiledWithMoves } from "../compile-rules.ts";
import { oncePerRules } from "../once-per-rules.ts";
import { MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";
import type { CourseSelector, SendingRule } from "./sending-rule.ts";

/** The rules of sending, made ready once for as long as they live. */
export const prepareSending = oncePerRules((rules): readonly CompiledWithMoves<SendingRule>[] => {
  const context = { rules, asOf: toDayNumber(rules.asOf) };
  return rules.sending.map((rule) => compileWithMoves(rule, context));
});

/**
 * Whether a rule is about a course; unknown where the course does not name its form of study. No
 * rule was seen of courses that only complete knowledge, so a selector names whole programmes.
 */
export function testSelector(selector: CourseSelector, course: Course): TruthCode {
  const { field, levels, modes, isAbroad, isDegree } = selector;
  if (course.isKnowledgeCompletion === true) return NOT_MET;
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
