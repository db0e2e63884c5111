import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Holding, Official } from "../terms/official.ts";
import {
  canReach,
  prepareRules,
  type CompiledRequirement,
  type CompiledRules,
} from "./compile-rules.ts";
import type { Subject } from "./compiled-condition.ts";
import { explainRequirement, explainUnclear, type Unclear } from "./explain.ts";
import type { Finding, FindingSubject, Summary } from "./finding.ts";
import { testHeld } from "./held.ts";
import { findHolding, lowerForPerson, lowerForPost } from "./lower-person.ts";
import type { StandardsRules } from "./standards-rules.ts";
import { summarise } from "./summarise.ts";
import { NOT_MET } from "./truth-code.ts";

/** What the standard of one post, rank or title says of one official. */
export interface StandardAssessment extends Summary {
  /** The caller's key of the official. */
  readonly official: string;
  /** The post, rank or title; `null` where the record does not name one. */
  readonly subject: FindingSubject | null;
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** One finding for each requirement of the standard. */
  readonly findings: readonly Finding[];
  /** Present where the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay?: true;
}

/**
 * Assesses one official against the standard of one post (tiêu chuẩn chức vụ, chức danh), be it
 * held, planned, or only thought of.
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param holding - The post; it need not be among the posts on record. One that is, by everything
 *   recorded of it, keeps its place there.
 * @param rules - The resolved rules.
 * @returns The findings of that post and their headline; none where it was not held on the day.
 *   Never throws on a record of the type.
 * @example
 * ```ts
 * import { assessPostStandard, resolveRules } from "cbccvc";
 *
 * const official = { id: "LS-07", credentials: { leadership: [] } };
 * const { findings } = assessPostStandard(
 *   official,
 *   { post: "department-division-head", planned: true },
 *   resolveRules({ asOf: "2020-04-08" }),
 * );
 * findings[0]?.requirement; // => "leadership-division"
 * findings[0]?.status; // => "notMet"
 * ```
 * @see Nghị định 101/2017/NĐ-CP, Điều 17 khoản 5; Nghị định 29/2024/NĐ-CP
 */
export function assessPostStandard(
  official: Official,
  holding: Holding,
  rules: StandardsRules,
): StandardAssessment {
  const compiled = prepareRules(rules);
  const held = testHeld(holding, compiled.asOf);
  const subject = lowerForPost(official, holding, held, compiled);
  const findings = held === NOT_MET ? [] : explainPost(subject, compiled);
  return createAssessment(official, { post: holding.post }, findings, compiled);
}

/**
 * Assesses one official against the standard of the recorded rank (tiêu chuẩn ngạch).
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param rules - The resolved rules.
 * @returns The findings of the rank and their headline; none where the person has no rank. Never
 *   throws on a record of the type.
 * @example
 * ```ts
 * import { assessRankStandard, resolveRules } from "cbccvc";
 *
 * const official = {
 *   id: "LS-34",
 *   category: "civilServant" as const,
 *   level: "provincial" as const,
 *   rank: "associateOfficer",
 *   credentials: { stateManagement: [] },
 * };
 * const { findings } = assessRankStandard(official, resolveRules({ asOf: "2020-04-08" }));
 * findings.find(({ requirement }) => requirement === "state-management-associate-officer")?.status; // => "notMet"
 * ```
 * @see Thông tư 11/2014/TT-BNV; Thông tư 02/2021/TT-BNV
 */
export function assessRankStandard(official: Official, rules: StandardsRules): StandardAssessment {
  return assessGrade(official, "rank", rules);
}

/**
 * Assesses one official against the standard of the recorded professional title (tiêu chuẩn chức
 * danh nghề nghiệp).
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param rules - The resolved rules.
 * @returns The findings of the title and their headline; none where the person has no title. Never
 *   throws on a record of the type.
 * @example
 * ```ts
 * import { assessTitleStandard, resolveRules } from "cbccvc";
 *
 * const official = { id: "LS-51", category: "publicEmployee" as const, title: null };
 * assessTitleStandard(official, resolveRules({ asOf: "2020-04-08" })).status; // => "notApplicable"
 * ```
 * @see Thông tư 01/2021/TT-BGDĐT to 04/2021/TT-BGDĐT; Thông tư 08/2023/TT-BGDĐT
 */
export function assessTitleStandard(official: Official, rules: StandardsRules): StandardAssessment {
  return assessGrade(official, "title", rules);
}

/** The findings of a post; one that is unclear where the post is none of the day. */
export function explainPost(subject: Subject, compiled: CompiledRules): Finding[] {
  const { holding, official } = subject;
  const place = holding === undefined ? null : findHolding(official, holding);
  const post = compiled.posts.get(holding?.post ?? "");
  return post === undefined
    ? [explainUnclear("post", subject, place, compiled.rules)]
    : explainAll(post.requirements, subject, place, compiled);
}

function assessGrade(
  official: Official,
  which: "rank" | "title",
  rules: StandardsRules,
): StandardAssessment {
  const compiled = prepareRules(rules);
  const subject = lowerForPerson(official, compiled);
  const grade = official[which];
  const about = typeof grade === "string" ? nameGrade(which, grade) : null;
  const findings = grade === null ? [] : explainGrade(which, grade, subject, compiled);
  return createAssessment(official, about, findings, compiled);
}

function nameGrade(which: "rank" | "title", grade: string): FindingSubject {
  return which === "rank" ? { rank: grade } : { title: grade };
}

function explainGrade(
  which: "rank" | "title",
  grade: string | undefined,
  subject: Subject,
  compiled: CompiledRules,
): Finding[] {
  const unclear = (what: Unclear) => [explainUnclear(what, subject, null, compiled.rules)];
  const grades = which === "rank" ? compiled.ranks : compiled.titles;
  if (grade === undefined) return canReach(grades, subject) ? unclear(which) : [];
  const requirements = grades.get(grade);
  if (requirements === undefined) return unclear(which === "rank" ? "unknownRank" : "unknownTitle");
  return explainAll(requirements, subject, null, compiled);
}

function explainAll(
  requirements: readonly CompiledRequirement[],
  subject: Subject,
  place: number | null,
  compiled: CompiledRules,
): Finding[] {
  return requirements.map((each) => explainRequirement(each, subject, place, compiled));
}

function createAssessment(
  { id }: Official,
  subject: FindingSubject | null,
  findings: readonly Finding[],
  { rules }: CompiledRules,
): StandardAssessment {
  return {
    official: id,
    subject,
    asOf: rules.asOf,
    ...summarise(findings),
    findings,
    ...(rules.afterCheckedDay && { afterCheckedDay: true as const }),
  };
}
