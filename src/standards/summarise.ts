import { addQuestions, type Question } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import type { Finding, Summary } from "./finding.ts";

const WORST_FIRST = ["notMet", "unknown", "met"] as const satisfies Status[];

/** The least of the answers that apply; `notApplicable` where none does. */
export function findWorst(statuses: readonly Status[]): Status {
  return WORST_FIRST.find((each) => statuses.includes(each)) ?? "notApplicable";
}

/** What findings say together: the least answer that applies, of those that are to be counted. */
export function summarise(
  findings: readonly Finding[],
  counted: readonly Finding[] = findings,
): Summary {
  const open: Question[] = [];
  for (const finding of findings) {
    addQuestions(open, finding.open);
    for (const deadline of finding.deadlines) addQuestions(open, deadline.open);
  }
  const statuses = counted.map(({ status }) => status);
  const setters = [...new Set(findings.flatMap(({ furtherStandards = [] }) => furtherStandards))];
  return {
    status: findWorst(statuses),
    open,
    ...(setters.length > 0 && { furtherStandards: setters }),
  };
}
