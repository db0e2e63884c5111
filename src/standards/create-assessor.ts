import type { Official } from "../terms/official.ts";
import { compileRules, prepareRules, type CompiledRules } from "./compile-rules.ts";
import { explainRequirement, explainUnclear } from "./explain.ts";
import type { Finding, OfficialAssessment, OfficialStatuses } from "./finding.ts";
import { summarise } from "./summarise.ts";
import type { StandardsRules } from "./standards-rules.ts";
import {
  conclude,
  least,
  NOT_APPLICABLE,
  STATUS_NAMES,
  UNKNOWN,
  type StatusCode,
} from "./truth-code.ts";
import { visitOfficial, type Visitor } from "./visit-official.ts";

/** The rules made ready once, to be asked of many people. */
export interface Assessor {
  /** Gives the bare answers: the fast way through a whole roster. */
  readonly assess: (official: Official) => OfficialStatuses;
  /** Gives everything: reasons, questions, deadlines, readings, evidence and sources. */
  readonly explain: (official: Official) => OfficialAssessment;
}

/**
 * Makes the rules of one day and place ready to be asked of many people.
 *
 * Both of its functions give the same answers in the same order. Neither throws on a record of the
 * type: what is missing or cannot be is `unknown`, with a coded reason and a question.
 *
 * @param rules - The resolved rules; the slice `StandardsRules` of a rule set.
 * @returns `assess` for the bare answers and `explain` for everything.
 * @example
 * ```ts
 * import { createAssessor, resolveRules } from "cbccvc";
 *
 * const assessor = createAssessor(resolveRules({ asOf: "2020-04-08" }));
 * assessor.assess({ id: "LS-01", holdings: [], rank: null, title: null }).status; // => "notApplicable"
 * ```
 */
export function createAssessor(rules: StandardsRules): Assessor {
  const compiled = compileRules(rules);
  return {
    assess: (official) => assessStatuses(official, compiled),
    explain: (official) => explainOfficial(official, compiled),
  };
}

/**
 * Assesses one official against the standards and deadlines of one day and place (rà soát).
 *
 * Rules from `resolveRules` are made ready at the first call and kept for as long as they live;
 * rules that are not frozen are made ready at every call, so use `createAssessor` for those.
 *
 * @param official - The record; what is absent from it is not recorded.
 * @param rules - The resolved rules.
 * @returns All findings with reasons, questions, deadlines, readings and sources. Never throws on
 *   a record of the type.
 * @example
 * ```ts
 * import { assessOfficial, langSon, resolveRules } from "cbccvc";
 *
 * const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
 * const { findings } = assessOfficial(
 *   {
 *     id: "LS-07",
 *     birth: "1975-06-02",
 *     sex: "female",
 *     category: "civilServant",
 *     rank: null,
 *     holdings: [{ post: "department-division-head" }],
 *     credentials: { leadership: [] },
 *   },
 *   rules,
 * );
 * findings.find(({ requirement }) => requirement === "leadership-division")?.status; // => "notMet"
 * ```
 * @see Chỉ thị 28/CT-TTg; Nghị định 101/2017/NĐ-CP, Điều 17 khoản 5
 */
export function assessOfficial(official: Official, rules: StandardsRules): OfficialAssessment {
  return explainOfficial(official, prepareRules(rules));
}

interface StatusesDraft {
  headline: StatusCode;
  readonly findings: OfficialStatuses["findings"][number][];
}

const statusesVisitor: Visitor<StatusesDraft> = {
  requirement(draft, { rule, scope, asks, deadlines }, subject) {
    const reach = least(subject.held, scope.test(subject));
    const asked = asks.test(subject);
    const status = conclude(reach, asked);
    // NOT_APPLICABLE is above every truth, so the least of them is the headline.
    if (status < draft.headline && subject.holding?.planned !== true) draft.headline = status;
    draft.findings.push({
      requirement: rule.id,
      status: STATUS_NAMES[status],
      deadlines: deadlines.map((deadline) => {
        return STATUS_NAMES[conclude(least(reach, deadline.scope.test(subject)), asked)];
      }),
    });
  },
  unclear(draft, _, subject) {
    if (draft.headline > UNKNOWN && subject.holding?.planned !== true) draft.headline = UNKNOWN;
    draft.findings.push({ requirement: null, status: "unknown", deadlines: [] });
  },
};

function assessStatuses(official: Official, compiled: CompiledRules): OfficialStatuses {
  const draft: StatusesDraft = { headline: NOT_APPLICABLE, findings: [] };
  visitOfficial(official, compiled, statusesVisitor, draft);
  return {
    official: official.id,
    status: STATUS_NAMES[draft.headline],
    findings: draft.findings,
  };
}

interface FindingsDraft {
  readonly compiled: CompiledRules;
  readonly findings: Finding[];
}

const findingsVisitor: Visitor<FindingsDraft> = {
  requirement({ compiled, findings }, requirement, subject, holding) {
    findings.push(explainRequirement(requirement, subject, holding, compiled));
  },
  unclear({ compiled, findings }, what, subject, holding) {
    findings.push(explainUnclear(what, subject, holding, compiled.rules));
  },
};

function explainOfficial(official: Official, compiled: CompiledRules): OfficialAssessment {
  const { rules } = compiled;
  const findings: Finding[] = [];
  visitOfficial(official, compiled, findingsVisitor, { compiled, findings });

  return {
    official: official.id,
    asOf: rules.asOf,
    ...summarise(
      findings,
      findings.filter(({ isPlanned }) => !isPlanned),
    ),
    findings,
    ...(rules.afterCheckedDay && { afterCheckedDay: true as const }),
  };
}
