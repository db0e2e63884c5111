import { toDayInterval, toDayNumber, type DayInterval } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import type { Credential, CredentialField } from "../terms/official.ts";
import type { Status } from "../terms/truth.ts";
import { compileCondition } from "./compile-condition.ts";
import {
  askFact,
  createTrace,
  missingFact,
  type CompiledCondition,
  type Subject,
  type Trace,
} from "./compiled-condition.ts";
import type {
  CredentialLimit,
  ProgrammeId,
  ProgrammePeriod,
  ProgrammeTerms,
} from "./credential-rules.ts";
import { findDecisive } from "./explain.ts";
import type { Answer, ReadingStatus } from "./finding.ts";
import { oncePerRules } from "./once-per-rules.ts";
import type { Life, StandardsRules } from "./standards-rules.ts";
import { greatest, MET, NOT_MET, STATUS_NAMES, UNKNOWN, type TruthCode } from "./truth-code.ts";

/** A paper together with its field. */
export interface FieldCredential extends Credential {
  /** The field in which it is kept. */
  readonly field: CredentialField;
}

/** One thing that is looked at in a paper. */
export interface CredentialCheck extends Answer {
  /**
   * What is looked at: whether the level is one of the field, the programme ran and the issuer
   * existed on the day of issue, the course was as long as set, the kind of paper is that of the
   * programme, and the limits on kinds and days are kept.
   */
  readonly check: "level" | "programme" | "issuer" | "length" | "paper" | "limit";
  /** Where the rule stands; `null` where none applies or none was seen. */
  readonly source: Citation | null;
}

/** Some days of a programme on which the paper may have been issued. */
interface Period extends ProgrammePeriod {
  readonly programme: ProgrammeId;
}

/** Some such days on which the programme ran, by terms that were seen. */
export interface RunningPeriod extends Period {
  readonly terms: ProgrammeTerms;
}

/** The days on which the paper may have been issued, none of them after that of the rules. */
function readIssue({ issuedOn }: Credential, { asOf }: StandardsRules): DayInterval | undefined {
  const interval = toDayInterval(issuedOn);
  const last = toDayNumber(asOf);
  if (interval === undefined || interval.from > last) return undefined;
  return { from: interval.from, through: Math.min(interval.through, last) };
}

/** Whether something existed on the days: on all, on none, or on some of them only. */
function testLife({ from, through }: Life, issue: DayInterval): TruthCode {
  const first = from === undefined ? issue.from : toDayNumber(from);
  const last = through === undefined ? issue.through : toDayNumber(through);
  if (first > issue.through || last < issue.from) return NOT_MET;
  return first <= issue.from && last >= issue.through ? MET : UNKNOWN;
}

function listPeriods(credential: FieldCredential, rules: StandardsRules): Period[] {
  const { field, level } = credential;
  const issue = readIssue(credential, rules);
  if (issue === undefined) return [];
  return rules.programmes
    .filter((each) => each.field === field && each.levels.includes(level))
    .flatMap(({ id, periods }) =>
      periods
        .filter((period) => testLife(period, issue) !== NOT_MET)
        .map((period) => ({ ...period, programme: id })),
    );
}

/** The programmes that led to the level on the day of issue, with their terms of that day. */
export function findRunning(credential: FieldCredential, rules: StandardsRules): RunningPeriod[] {
  return listPeriods(credential, rules).filter(
    (period): period is RunningPeriod => truthOfPeriod(period) === MET,
  );
}

function truthOfPeriod({ terms }: Period): TruthCode {
  if (terms === null) return NOT_MET;
  return "gap" in terms ? UNKNOWN : MET;
}

/** An answer that no reading can turn. */
function createCheck(
  check: CredentialCheck["check"],
  status: Status,
  { reasons, open }: Trace = createTrace(),
  source: Citation | null = null,
): CredentialCheck {
  return { check, status, reasons, open, readings: [], decidedBy: [], source };
}

/** A check for which the record gives nothing to look at. */
function createUnrecorded(
  check: CredentialCheck["check"],
  field: CredentialField,
  part: "issuerKind" | "weeks" | "paper",
): CredentialCheck {
  const trace = createTrace();
  trace.reasons.push({ code: "notRecorded", params: { fact: `credentials.${field}.${part}` } });
  return createCheck(check, "notApplicable", trace);
}

export function checkLevel(
  { field, level }: FieldCredential,
  { levels }: StandardsRules,
): CredentialCheck {
  const trace = createTrace();
  if (Object.hasOwn(levels[field], level)) {
    trace.reasons.push({ code: "credentialHeld", params: { field, level } });
    return createCheck("level", "met", trace);
  }
  askFact(
    trace,
    { code: "levelNotInCatalogue", params: { field, level } },
    { ask: "fact", fact: `credentials.${field}.level` },
  );
  return createCheck("level", "unknown", trace);
}

export function checkProgramme(
  credential: FieldCredential,
  rules: StandardsRules,
): CredentialCheck {
  const { field, level, issuedOn } = credential;
  const trace = createTrace();
  if (issuedOn === undefined || readIssue(credential, rules) === undefined) {
    if (issuedOn !== undefined && toDayInterval(issuedOn) !== undefined) {
      trace.reasons.push({ code: "issuedLater", params: { field, issuedOn } });
      return createCheck("programme", "notMet", trace);
    }
    const fact = `credentials.${field}.issuedOn` as const;
    askFact(trace, missingFact(fact, issuedOn), { ask: "fact", fact });
    return createCheck("programme", "unknown", trace);
  }
  const periods = listPeriods(credential, rules);
  // Degrees, and levels whose programmes no rule sets, have no programme to look up.
  if (periods.length === 0) return createCheck("programme", "notApplicable");

  const truth = findTruth(periods);
  const decisive = periods.find((period) => truthOfPeriod(period) === truth);
  if (truth === MET) {
    trace.reasons.push({
      code: "programmeRan",
      params: { programme: decisive?.programme ?? "" },
    });
  } else if (truth === NOT_MET) {
    trace.reasons.push({ code: "programmeNotOfDay", params: { field, level, issuedOn } });
  } else askProgramme(periods, credential, trace);
  return createCheck("programme", STATUS_NAMES[truth], trace, decisive?.source ?? null);
}

/** One programme that ran is enough; of each, all days on which it may have been must agree. */
function findTruth(periods: readonly Period[]): TruthCode {
  const programmes = new Set(periods.map(({ programme }) => programme));
  return [...programmes].reduce<TruthCode>((most, id) => {
    const truths = periods.filter(({ programme }) => programme === id).map(truthOfPeriod);
    const [first = NOT_MET] = truths;
    return greatest(most, truths.every((truth) => truth === first) ? first : UNKNOWN);
  }, NOT_MET);
}

/** Asks for the day where several are possible, and for the texts that were not seen. */
function askProgramme(
  periods: readonly Period[],
  { field, issuedOn }: FieldCredential,
  trace: Trace,
): void {
  const starts = [...new Set(periods.map(({ from }) => from))].sort().slice(1);
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

export function checkIssuer(
  credential: FieldCredential,
  running: readonly RunningPeriod[],
  rules: StandardsRules,
): CredentialCheck {
  const { field, issuerKind, issuedOn } = credential;
  if (issuerKind === undefined) return createUnrecorded("issuer", field, "issuerKind");
  const trace = createTrace();
  const known = Object.hasOwn(rules.issuerKinds, issuerKind)
    ? rules.issuerKinds[issuerKind]
    : undefined;
  if (known === undefined) {
    askFact(
      trace,
      { code: "issuerNotInCatalogue", params: { issuerKind } },
      { ask: "fact", fact: `credentials.${field}.issuerKind` },
    );
    return createCheck("issuer", "unknown", trace);
  }
  const issue = readIssue(credential, rules);
  const life = issue === undefined ? UNKNOWN : testLife(known, issue);
  if (life === NOT_MET) {
    const { from = null, through = null } = known;
    trace.reasons.push({ code: "issuerNotOfDay", params: { issuerKind, from, through } });
    return createCheck("issuer", "notMet", trace);
  }
  if (life === UNKNOWN) {
    const fact = `credentials.${field}.issuedOn` as const;
    askFact(
      trace,
      { code: "issueDayOpen", params: { field, issuedOn: issuedOn ?? null } },
      { ask: "fact", fact },
    );
    return createCheck("issuer", "unknown", trace);
  }
  const set = running.filter(({ terms }) => terms.issuerKinds !== undefined);
  const [refusing] = set;
  const mayIssue = running.some(({ terms }) => terms.issuerKinds?.includes(issuerKind) ?? true);
  if (refusing !== undefined && !mayIssue) {
    const { programme, source } = refusing;
    trace.reasons.push({ code: "issuerNotOfProgramme", params: { issuerKind, programme } });
    return createCheck("issuer", "notMet", trace, source);
  }
  trace.reasons.push({ code: "issuerExisted", params: { issuerKind } });
  return createCheck("issuer", "met", trace, refusing?.source ?? null);
}

export function checkLength(
  { field, weeks }: FieldCredential,
  running: readonly RunningPeriod[],
): CredentialCheck {
  const [first] = running;
  // A day that several terms share is not one on which a length was set.
  if (first === undefined) return createCheck("length", "notApplicable");
  if (weeks === undefined) return createUnrecorded("length", field, "weeks");
  const lengths = running.map(({ terms: { weeksAtLeast = 0, weeksAtMost = Infinity } }) => ({
    weeksAtLeast,
    weeksAtMost,
  }));
  if (
    lengths.some(({ weeksAtLeast, weeksAtMost }) => weeksAtLeast === 0 && weeksAtMost === Infinity)
  ) {
    return createCheck("length", "notApplicable");
  }
  const trace = createTrace();
  const isWithin = lengths.some(
    ({ weeksAtLeast, weeksAtMost }) => weeks >= weeksAtLeast && weeks <= weeksAtMost,
  );
  const { weeksAtLeast = null, weeksAtMost = null } = first.terms;
  trace.reasons.push({
    code: isWithin ? "lengthWithin" : "lengthOutside",
    params: { weeks, weeksAtLeast, weeksAtMost },
  });
  return createCheck("length", isWithin ? "met" : "notMet", trace, first.source);
}

export function checkPaper(
  { field, paper }: FieldCredential,
  running: readonly RunningPeriod[],
): CredentialCheck {
  const [first] = running;
  if (first === undefined || running.some(({ terms }) => terms.papers === undefined)) {
    return createCheck("paper", "notApplicable");
  }
  if (paper === undefined) return createUnrecorded("paper", field, "paper");
  const trace = createTrace();
  const counts = running.some(({ terms }) => terms.papers?.includes(paper) === true);
  trace.reasons.push({
    code: counts ? "paperAccepted" : "paperNotAccepted",
    params: { field, paper },
  });
  return createCheck("paper", counts ? "met" : "notMet", trace, first.source);
}

interface CompiledLimit {
  readonly limit: CredentialLimit;
  readonly asks: CompiledCondition;
  readonly moves: readonly (Omit<ReadingStatus, "status"> & { readonly asks: CompiledCondition })[];
}

const prepareLimits = oncePerRules((rules): readonly CompiledLimit[] => {
  const context = { rules, asOf: toDayNumber(rules.asOf) };
  return rules.credentialLimits.map(({ value, alternatives }) => ({
    limit: value,
    asks: compileCondition(value.asks, context),
    moves: alternatives.map(({ axis, option, value: moved }) => ({
      axis,
      option,
      asks: compileCondition(moved.asks, context),
    })),
  }));
});

export function checkLimits(
  { field, ...credential }: FieldCredential,
  rules: StandardsRules,
): CredentialCheck[] {
  const { level, paper } = credential;
  const official = { id: "", credentials: { [field]: [credential] } };
  const subject: Subject = {
    official,
    birth: undefined,
    leads: NOT_MET,
    level: undefined,
    holding: undefined,
    held: MET,
  };
  return prepareLimits(rules)
    .filter(({ limit }) => limit.field === field && limit.levels.includes(level))
    .filter(({ limit: { papers } }) => paper === undefined || papers?.includes(paper) !== false)
    .map(({ limit, asks, moves }) => {
      const trace = createTrace();
      asks.explain(subject, trace);
      const status = STATUS_NAMES[asks.test(subject)];
      const readings = moves.map(({ axis, option, asks: moved }) => ({
        axis,
        option,
        status: STATUS_NAMES[moved.test(subject)],
      }));
      return {
        check: "limit",
        status,
        reasons: trace.reasons,
        open: trace.open,
        readings,
        decidedBy: findDecisive(status, readings),
        source: limit.source,
      };
    });
}
