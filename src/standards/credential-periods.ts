import { toDayInterval, toDayNumber, type DayInterval } from "../terms/calendar-date.ts";
import type { Credential, CredentialField, OfficialCategory } from "../terms/official.ts";
import { askFact, type Trace } from "./compiled-condition.ts";
import type { ProgrammeId, ProgrammePeriod, ProgrammeTerms } from "./credential-rules.ts";
import type { Life, StandardsRules } from "./standards-rules.ts";
import { greatest, MET, NOT_MET, UNKNOWN, type TruthCode } from "./truth-code.ts";

/** A paper together with its field. */
export interface FieldCredential extends Credential {
  /** The field in which it is kept. */
  readonly field: CredentialField;
  /** The category of whoever holds it, where programmes of the level differ by category. */
  readonly category?: OfficialCategory;
}

/** Some days of a programme on which the paper may have been issued. */
export interface CategoryPeriod extends ProgrammePeriod {
  readonly programme: ProgrammeId;
  readonly categories: readonly OfficialCategory[];
}

/** Some such days on which the programme ran, by terms that were seen. */
export interface RunningPeriod extends CategoryPeriod {
  readonly terms: ProgrammeTerms;
}

/** The days on which the paper may have been issued, none of them after that of the rules. */
export function readIssue(
  { issuedOn }: Credential,
  { asOf }: StandardsRules,
): DayInterval | undefined {
  const interval = toDayInterval(issuedOn);
  const last = toDayNumber(asOf);
  if (interval === undefined || interval.from > last) return undefined;
  return { from: interval.from, through: Math.min(interval.through, last) };
}

/** Whether something existed on the days: on all, on none, or on some of them only. */
export function testLife({ from, through }: Life, issue: DayInterval): TruthCode {
  const first = from === undefined ? issue.from : toDayNumber(from);
  const last = through === undefined ? issue.through : toDayNumber(through);
  if (first > issue.through || last < issue.from) return NOT_MET;
  return first <= issue.from && last >= issue.through ? MET : UNKNOWN;
}

export function listProgrammes(
  { field, level, category }: FieldCredential,
  { programmes }: StandardsRules,
) {
  return programmes.filter(
    (each) =>
      each.field === field &&
      each.levels.includes(level) &&
      (category === undefined || each.categories.includes(category)),
  );
}

/** The programmes that lead to the level, on the days on which the paper may have been issued. */
export function findPeriods(credential: FieldCredential, rules: StandardsRules): CategoryPeriod[] {
  const issue = readIssue(credential, rules);
  if (issue === undefined) return [];
  return listProgrammes(credential, rules).flatMap(({ id, categories, periods }) =>
    periods
      .filter((period) => testLife(period, issue) !== NOT_MET)
      .map((period) => ({ ...period, programme: id, categories })),
  );
}

/** Those among them of which it was seen that the programme ran. */
export function findRunning(periods: readonly CategoryPeriod[]): RunningPeriod[] {
  return periods.filter((period): period is RunningPeriod => truthOfPeriod(period) === MET);
}

export function truthOfPeriod({ terms }: CategoryPeriod): TruthCode {
  if (terms === null) return NOT_MET;
  return "gap" in terms ? UNKNOWN : MET;
}

/** Whether programmes of different categories answer differently: then the category must be asked. */
export function dependsOnCategory(
  periods: readonly CategoryPeriod[],
  find: (periods: readonly CategoryPeriod[]) => TruthCode,
): boolean {
  const categories = [...new Set(periods.flatMap((period) => period.categories))];
  const [first, ...others] = categories.map((category) =>
    find(periods.filter((period) => period.categories.includes(category))),
  );
  return others.some((truth) => truth !== first);
}

/** One programme is enough; of each, all days on which the paper may have been issued must agree. */
export function findTruth<P extends CategoryPeriod>(
  periods: readonly P[],
  test: (period: P) => TruthCode,
): TruthCode {
  const programmes = new Set(periods.map(({ programme }) => programme));
  return [...programmes].reduce<TruthCode>((most, id) => {
    const truths = periods.filter(({ programme }) => programme === id).map(test);
    const [first = NOT_MET] = truths;
    return greatest(most, truths.every((truth) => truth === first) ? first : UNKNOWN);
  }, NOT_MET);
}

/** Whether the terms of one programme are kept; where its terms were not seen, they may be. */
export function testTerms(
  periods: readonly CategoryPeriod[],
  test: (terms: ProgrammeTerms) => boolean,
): TruthCode {
  // On days without the programme there were no terms to keep.
  const existing = periods.filter(({ terms }) => terms !== null);
  return findTruth(existing, ({ terms }) => {
    if (terms === null || "gap" in terms) return UNKNOWN;
    return test(terms) ? MET : NOT_MET;
  });
}

/** Asks for the day where several are possible, and for the texts that were not seen. */
export function askPeriods(
  periods: readonly CategoryPeriod[],
  credential: FieldCredential,
  rules: StandardsRules,
  trace: Trace,
): void {
  const { field, issuedOn } = credential;
  const issue = readIssue(credential, rules);
  const starts = [...new Set(periods.map(({ from }) => from))]
    .filter((day) => issue !== undefined && toDayNumber(day) > issue.from)
    .sort();
  const [decides] = starts;
  if (decides !== undefined) {
    askFact(
      trace,
      { code: "issueDayOpen", params: { field, issuedOn: issuedOn ?? null } },
      {
        ask: "fact",
        fact: `credentials.${field}.issuedOn`,
        ...(starts.length === 1 && { decides }),
      },
    );
  }
  for (const { terms } of periods) {
    if (terms === null || !("gap" in terms)) continue;
    const { gap } = terms;
    askFact(trace, { code: "lawGap", params: { gap } }, { ask: "law", gap });
  }
}
