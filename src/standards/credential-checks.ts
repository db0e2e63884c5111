import { nextDay, toCalendarDate, toDayInterval, toDayNumber } from "../terms/calendar-date.ts";
import type { Citation } from "../terms/citation.ts";
import type { CredentialField } from "../terms/official.ts";
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
import type { CredentialLimit, ProgrammeTerms } from "./credential-rules.ts";
import {
  askPeriods,
  dependsOnCategory,
  findRunning,
  findTruth,
  listProgrammes,
  readIssue,
  testLife,
  testTerms,
  truthOfPeriod,
  type FieldCredential,
  type CategoryPeriod,
  type RunningPeriod,
} from "./credential-periods.ts";
import { findDecisive } from "./explain.ts";
import type { Answer, ReadingStatus } from "./finding.ts";
import { oncePerRules } from "./once-per-rules.ts";
import type { Life, StandardsRules } from "./standards-rules.ts";
import { MET, NOT_MET, STATUS_NAMES, UNKNOWN, type TruthCode } from "./truth-code.ts";

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

/** An answer that no reading can turn. */
function createCheck(
  check: CredentialCheck["check"],
  status: Status,
  { reasons, open }: Trace = createTrace(),
  source: Citation | null = null,
): CredentialCheck {
  return { check, status, reasons, open, readings: [], decidedBy: [], source };
}

/** A level recorded without its paper is one that counts, so there is no kind of paper to look at. */
function createWithoutPaper(
  check: CredentialCheck["check"],
  field: CredentialField,
): CredentialCheck {
  const trace = createTrace();
  trace.reasons.push({ code: "notRecorded", params: { fact: `credentials.${field}.paper` } });
  return createCheck(check, "notApplicable", trace);
}

/** What the rules set and the record does not show must be asked. */
function createUnrecorded(
  check: CredentialCheck["check"],
  field: CredentialField,
  part: "issuerKind" | "weeks",
  source: Citation | null,
): CredentialCheck {
  const fact = `credentials.${field}.${part}` as const;
  const trace = createTrace();
  askFact(trace, { code: "notRecorded", params: { fact } }, { ask: "fact", fact });
  return createCheck(check, "unknown", trace, source);
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
  periods: readonly CategoryPeriod[],
  rules: StandardsRules,
): CredentialCheck {
  const { field, level, issuedOn } = credential;
  const trace = createTrace();
  const hasProgramme = listProgrammes(credential, rules).length > 0;
  // Degrees, and levels whose programmes no rule sets, have no programme to look up.
  if (issuedOn === undefined && !hasProgramme) return createCheck("programme", "notApplicable");
  if (issuedOn === undefined || readIssue(credential, rules) === undefined) {
    if (issuedOn !== undefined && toDayInterval(issuedOn) !== undefined) {
      trace.reasons.push({ code: "issuedLater", params: { field, issuedOn } });
      return createCheck("programme", "notMet", trace);
    }
    const fact = `credentials.${field}.issuedOn` as const;
    askFact(trace, missingFact(fact, issuedOn), { ask: "fact", fact });
    return createCheck("programme", "unknown", trace);
  }
  const asOf = toDayNumber(rules.asOf);
  if ((toDayInterval(issuedOn)?.through ?? 0) > asOf) {
    // A paper issued after the day of the rules is not yet held on it.
    const decides = toCalendarDate(nextDay(asOf));
    const fact = `credentials.${field}.issuedOn` as const;
    askFact(
      trace,
      { code: "issueDayOpen", params: { field, issuedOn } },
      { ask: "fact", fact, decides },
    );
    return createCheck("programme", "unknown", trace);
  }
  if (!hasProgramme) return createCheck("programme", "notApplicable");

  const truth = findTruth(periods, truthOfPeriod);
  const decisive = periods.find((period) => truthOfPeriod(period) === truth);
  if (truth === MET) {
    trace.reasons.push({
      code: "programmeRan",
      params: { programme: decisive?.programme ?? "" },
    });
  } else if (truth === NOT_MET) {
    trace.reasons.push({ code: "programmeNotOfDay", params: { field, level, issuedOn } });
  } else askPeriods(periods, credential, rules, trace);
  return createCheck("programme", STATUS_NAMES[truth], trace, decisive?.source ?? null);
}

export function checkIssuer(
  credential: FieldCredential,
  periods: readonly CategoryPeriod[],
  rules: StandardsRules,
): CredentialCheck {
  const { field, issuerKind, issuedOn } = credential;
  const [setting] = findRunning(periods).filter(({ terms }) => terms.issuerKinds !== undefined);
  if (issuerKind === undefined) {
    return setting === undefined
      ? createCheck("issuer", "notApplicable")
      : createUnrecorded("issuer", field, "issuerKind", setting.source);
  }
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
  const life = testIssuer(known, credential, rules);
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
  const mayIssue = testTerms(
    periods,
    ({ issuerKinds }) => issuerKinds?.includes(issuerKind) ?? true,
  );
  if (setting === undefined || mayIssue === MET) {
    trace.reasons.push({ code: "issuerExisted", params: { issuerKind } });
    if (setting !== undefined) return createCheck("issuer", "met", trace, setting.source);
    // That it existed is not yet that it may issue the paper.
    trace.reasons.push({ code: "issuersNotSeen", params: { issuerKind } });
    return createCheck("issuer", "notApplicable", trace);
  }
  if (mayIssue === UNKNOWN) askPeriods(periods, credential, rules, trace);
  else {
    const { programme } = setting;
    trace.reasons.push({ code: "issuerNotOfProgramme", params: { issuerKind, programme } });
  }
  return createCheck("issuer", STATUS_NAMES[mayIssue], trace, setting.source);
}

/** Whether a kind of issuer existed; a paper without its day was issued by the day of the rules. */
function testIssuer(life: Life, credential: FieldCredential, rules: StandardsRules): TruthCode {
  if (life.from === undefined && life.through === undefined) return MET;
  const issue =
    credential.issuedOn === undefined
      ? { from: 0, through: toDayNumber(rules.asOf) }
      : (readIssue(credential, rules) ?? toDayInterval(credential.issuedOn));
  return issue === undefined ? UNKNOWN : testLife(life, issue);
}

export function checkLength(
  credential: FieldCredential,
  periods: readonly CategoryPeriod[],
  rules: StandardsRules,
): CredentialCheck {
  const { field, weeks } = credential;
  const running = findRunning(periods);
  const [first] = running;
  if (first === undefined) return createCheck("length", "notApplicable");
  const isUnset = ({ terms: { weeksAtLeast, weeksAtMost } }: RunningPeriod) =>
    weeksAtLeast === undefined && weeksAtMost === undefined;
  // A programme without a length leaves room for a course of any.
  if (running.some(isUnset)) return createCheck("length", "notApplicable");
  if (weeks === undefined) return createUnrecorded("length", field, "weeks", first.source);
  const trace = createTrace();
  const isWithin = ({ weeksAtLeast = 0, weeksAtMost = Infinity }: ProgrammeTerms) =>
    weeks >= weeksAtLeast && weeks <= weeksAtMost;
  const testWeeks = (among: readonly CategoryPeriod[]) => testTerms(among, isWithin);
  if (dependsOnCategory(periods, testWeeks)) {
    askFact(
      trace,
      { code: "notRecorded", params: { fact: "category" } },
      { ask: "fact", fact: "category" },
    );
    return createCheck("length", "unknown", trace);
  }
  const truth = testWeeks(periods);
  const decisive = running.find(({ terms }) => isWithin(terms) === (truth === MET)) ?? first;
  if (truth === UNKNOWN) askPeriods(periods, credential, rules, trace);
  else {
    const { weeksAtLeast = null, weeksAtMost = null } = decisive.terms;
    trace.reasons.push({
      code: truth === MET ? "lengthWithin" : "lengthOutside",
      params: { weeks, weeksAtLeast, weeksAtMost },
    });
  }
  return createCheck("length", STATUS_NAMES[truth], trace, decisive.source);
}

export function checkPaper(
  credential: FieldCredential,
  periods: readonly CategoryPeriod[],
  rules: StandardsRules,
): CredentialCheck {
  const { field, paper } = credential;
  const running = findRunning(periods);
  const [first] = running;
  if (first === undefined || running.some(({ terms }) => terms.papers === undefined)) {
    return createCheck("paper", "notApplicable");
  }
  if (paper === undefined) return createWithoutPaper("paper", field);
  const trace = createTrace();
  const isAccepted = ({ papers }: ProgrammeTerms) => papers?.includes(paper) === true;
  const truth = testTerms(periods, isAccepted);
  const decisive = running.find(({ terms }) => isAccepted(terms) === (truth === MET)) ?? first;
  if (truth === UNKNOWN) askPeriods(periods, credential, rules, trace);
  else {
    trace.reasons.push({
      code: truth === MET ? "paperAccepted" : "paperNotAccepted",
      params: { field, paper },
    });
  }
  return createCheck("paper", STATUS_NAMES[truth], trace, decisive.source);
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
      // A level without its paper may stand on one of which the limit does not speak.
      if (paper === undefined && limit.papers !== undefined) {
        return createWithoutPaper("limit", field);
      }
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
