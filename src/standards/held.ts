import { toDayInterval, type DayNumber } from "../terms/calendar-date.ts";
import type { Holding } from "../terms/official.ts";
import { askFact, missingFact, type Trace } from "./compiled-condition.ts";
import { least, MET, NOT_MET, UNKNOWN, type TruthCode } from "./truth-code.ts";

// A post is held from its first day to its last, both inclusive. A missing end leaves that side
// unbounded: a roster lists the posts that people have.

function testSince({ since }: Holding, asOf: DayNumber): TruthCode {
  if (since === undefined) return MET;
  const interval = toDayInterval(since);
  if (interval === undefined) return UNKNOWN;
  if (interval.through <= asOf) return MET;
  return interval.from > asOf ? NOT_MET : UNKNOWN;
}

function testUntil({ until }: Holding, asOf: DayNumber): TruthCode {
  if (until === undefined) return MET;
  const interval = toDayInterval(until);
  if (interval === undefined) return UNKNOWN;
  if (interval.from >= asOf) return MET;
  return interval.through < asOf ? NOT_MET : UNKNOWN;
}

/** Whether a post is held on the day. A planned post has no days to look at and is always open. */
export function testHeld(holding: Holding, asOf: DayNumber): TruthCode {
  if (holding.planned === true) return MET;
  if (holding.since === undefined && holding.until === undefined) return MET;
  return least(testSince(holding, asOf), testUntil(holding, asOf));
}

export function explainHeld(holding: Holding, asOf: DayNumber, trace: Trace): void {
  for (const [end, test] of [
    ["since", testSince],
    ["until", testUntil],
  ] as const) {
    const value = holding[end];
    if (value === undefined || test(holding, asOf) !== UNKNOWN) continue;
    const fact = `holding.${end}` as const;
    askFact(
      trace,
      toDayInterval(value) === undefined
        ? missingFact(fact, value)
        : { code: "dayOpen", params: { fact, value } },
      { ask: "fact", fact },
    );
  }
}
