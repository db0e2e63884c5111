import {
  assessOfficial,
  assessSendRatio,
  CbccvcError,
  checkPublishedFigure,
  isCalendarDate,
  isCbccvcError,
  langSon,
  resolveRules,
  type CalendarDate,
  type FigureVerdict,
  type Finding,
  type Official,
  type PublishedFigure,
  type RuleSet,
  type SendRatioAssessment,
} from "cbccvc";
import { parseRoster, ruleSetSchema, type RosterReading } from "cbccvc/schemas";

const rules: RuleSet = resolveRules({ variant: langSon, asOf: "2020-04-08" });

/** What is missing from whom: the data of a page, without a cast. */
export function listMissing(rows: readonly unknown[]): readonly string[] {
  const reading: RosterReading = parseRoster(rows);
  const official: Official | undefined = reading.accepted[0];
  if (official === undefined) return reading.rejected.map(({ issues }) => issues[0]?.code ?? "");
  const findings: readonly Finding[] = assessOfficial(official, rules).findings;
  return findings
    .filter(({ status }) => status === "notMet")
    .flatMap(({ reasons }) => reasons)
    .map((reason) =>
      reason.code === "credentialLacking" ? reason.params.levels.join() : reason.code,
    );
}

export function assessSending(concentrated: number, nonConcentrated: number): number | null {
  const assessment: SendRatioAssessment = assessSendRatio(
    { concentrated, nonConcentrated },
    rules.sendRatio,
  );
  return assessment.headroom;
}

const figure: PublishedFigure = {
  stated: "111,5 %",
  formula: "attainmentRate",
  inputs: { achieved: 68, planned: null },
};
export const verdict: FigureVerdict = checkPublishedFigure(figure).verdict;

export function resolveOn(text: string): RuleSet | CalendarDate | readonly string[] {
  // @ts-expect-error A plain string is no day.
  const refused: CalendarDate = text;
  if (!isCalendarDate(text)) return refused;
  try {
    return ruleSetSchema.parse(resolveRules({ asOf: text }));
  } catch (error) {
    if (isCbccvcError(error, "unitEnded")) return error.info.successors;
    if (isCbccvcError(error, "beforeCoverage")) return error.info.coverageFrom;
    if (error instanceof CbccvcError) throw error;
    throw new Error("nothing else is thrown", { cause: error });
  }
}

// @ts-expect-error What is not recorded is left out, never undefined.
export const undefinedBirth: Official = { id: "x", birth: undefined };

// @ts-expect-error Rules are read only.
rules.asOf = "2021-04-08";
