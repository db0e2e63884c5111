import {
  nextDay,
  toCalendarDate,
  toDayInterval,
  toDayNumber,
  type DayInterval,
  type PartialDate,
} from "../../terms/calendar-date.ts";
import type { Credential, LevelId, Paper } from "../../terms/official.ts";
import {
  addEvidence,
  askFact,
  missingFact,
  readList,
  type CompileContext,
  type CompiledCondition,
  type Subject,
  type Trace,
} from "../compiled-condition.ts";
import type { HoldsCondition } from "../condition.ts";
import type { StandardsReason } from "../finding.ts";
import { least, MET, NOT_MET, UNKNOWN, type TruthCode } from "../truth-code.ts";

const PAPERS: readonly Paper[] = ["diploma", "certificate", "confirmation", "replacement"];
const FIRST_DAY = 0;
const LAST_DAY = 99999999;
const ANY_DAY: DayInterval = { from: FIRST_DAY, through: LAST_DAY };

export function compileHolds(
  condition: HoldsCondition,
  context: CompileContext,
): CompiledCondition {
  const { field, levels, papers } = condition;
  const truthOfLevel = new Map<LevelId, TruthCode>(
    Object.keys(context.rules.levels[field]).map((level) => [level, NOT_MET]),
  );
  for (const level of levels) truthOfLevel.set(level, MET);
  const issuedFrom =
    condition.issuedFrom === undefined ? FIRST_DAY : toDayNumber(condition.issuedFrom);
  // A paper issued after the day of the rules is not yet held on it.
  const dayAfter = nextDay(context.asOf);
  const issuedBefore = Math.min(
    dayAfter,
    condition.issuedBefore === undefined ? LAST_DAY : toDayNumber(condition.issuedBefore),
  );

  function testLevel({ level }: Credential): TruthCode {
    // A misspelt level must not pass for a lower one.
    return truthOfLevel.get(level) ?? UNKNOWN;
  }

  function testPaper({ paper }: Credential): TruthCode {
    if (paper === undefined) {
      return condition.recordedLevel === "asksForPaper" ? UNKNOWN : MET;
    }
    if (!PAPERS.includes(paper)) return UNKNOWN;
    return papers === undefined || papers.includes(paper) ? MET : NOT_MET;
  }

  function testInterval({ from, through }: DayInterval): TruthCode {
    if (from >= issuedFrom && through < issuedBefore) return MET;
    const isOutside = through < issuedFrom || from >= issuedBefore || issuedFrom >= issuedBefore;
    return isOutside ? NOT_MET : UNKNOWN;
  }

  // A paper on record without its day is one that is held on the day of the rules.
  const undated: DayInterval = { from: FIRST_DAY, through: context.asOf };
  const whenUndated = testInterval(undated);

  /** The days on which a paper may have been issued. */
  function readIssue(issuedOn: PartialDate | undefined): DayInterval {
    return issuedOn === undefined ? undated : (toDayInterval(issuedOn) ?? ANY_DAY);
  }

  function testIssue({ issuedOn }: Credential): TruthCode {
    return issuedOn === undefined ? whenUndated : testInterval(readIssue(issuedOn));
  }

  function testCredential(credential: Credential): TruthCode {
    const level = testLevel(credential);
    if (level === NOT_MET) return NOT_MET;
    return least(level, least(testPaper(credential), testIssue(credential)));
  }

  function test({ official }: Subject): TruthCode {
    const credentials = readList(official.credentials?.[field]);
    if (credentials === undefined) return UNKNOWN;
    let best: TruthCode = NOT_MET;
    for (const credential of credentials) {
      const truth = testCredential(credential);
      if (truth === MET) return MET;
      if (truth > best) best = truth;
    }
    return best;
  }

  function findSplit(issuedOn: PartialDate | undefined): {
    decides?: ReturnType<typeof toCalendarDate>;
  } {
    const { from, through } = readIssue(issuedOn);
    const splits = [issuedFrom, issuedBefore].filter((day) => day > from && day <= through);
    const [split] = splits;
    return splits.length === 1 && split !== undefined ? { decides: toCalendarDate(split) } : {};
  }

  function askOpen(credential: Credential, trace: Trace): void {
    const { level, issuedOn } = credential;
    if (testLevel(credential) === UNKNOWN) {
      askFact(
        trace,
        { code: "levelNotInCatalogue", params: { field, level } },
        { ask: "fact", fact: `credentials.${field}.level` },
      );
    }
    if (testPaper(credential) === UNKNOWN) {
      askFact(
        trace,
        { code: "paperNotRecorded", params: { field, level } },
        { ask: "fact", fact: `credentials.${field}.paper` },
      );
    }
    if (testIssue(credential) === UNKNOWN) {
      const fact = `credentials.${field}.issuedOn` as const;
      askFact(
        trace,
        issuedOn !== undefined && toDayInterval(issuedOn) === undefined
          ? missingFact(fact, issuedOn)
          : { code: "issueDayOpen", params: { field, issuedOn: issuedOn ?? null } },
        { ask: "fact", fact, ...findSplit(issuedOn) },
      );
    }
  }

  /** Why a credential at an accepted level still does not count. */
  function explainRefusal(credential: Credential): StandardsReason[] {
    const { paper, issuedOn } = credential;
    if (testLevel(credential) !== MET) return [];
    const reasons: StandardsReason[] = [];
    if (paper !== undefined && testPaper(credential) === NOT_MET) {
      reasons.push({ code: "paperNotAccepted", params: { field, paper } });
    }
    if (issuedOn !== undefined && testIssue(credential) === NOT_MET) {
      const isLater = (toDayInterval(issuedOn)?.from ?? FIRST_DAY) >= dayAfter;
      const code = isLater ? "issuedLater" : "issuedOutsideLimits";
      reasons.push({ code, params: { field, issuedOn } });
    }
    return reasons;
  }

  return {
    test,
    explain(subject, trace) {
      const credentials = readList(subject.official.credentials?.[field]);
      if (credentials === undefined) {
        const fact = `credentials.${field}` as const;
        askFact(trace, { code: "notRecorded", params: { fact } }, { ask: "fact", fact });
        return;
      }
      const truth = test(subject);
      if (truth === MET) {
        const counting = credentials.filter((each) => testCredential(each) === MET);
        const [first] = counting;
        if (first === undefined) return;
        trace.reasons.push({ code: "credentialHeld", params: { field, level: first.level } });
        for (const credential of counting) addEvidence(trace, { field, credential });
      } else if (truth === UNKNOWN) {
        for (const each of credentials) if (testCredential(each) === UNKNOWN) askOpen(each, trace);
      } else {
        trace.reasons.push(
          { code: "credentialLacking", params: { field, levels } },
          ...credentials.flatMap(explainRefusal),
        );
      }
    },
  };
}
