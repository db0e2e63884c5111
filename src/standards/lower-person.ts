import { toDayInterval } from "../terms/calendar-date.ts";
import type { Official } from "../terms/official.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { readList, type Person } from "./compiled-condition.ts";
import { testHeld } from "./held.ts";
import { least, MET, NOT_MET, UNKNOWN, type TruthCode } from "./truth-code.ts";

/** Lowers a person once: what many conditions ask is then a number. */
export function lowerPerson(official: Official, { asOf, posts }: CompiledRules): Person {
  const holdings = readList(official.holdings);
  const interval = toDayInterval(official.birth);
  // A person not yet born on the day of the rules is a mistake in the record.
  const birth = interval !== undefined && interval.from > asOf ? undefined : interval;
  let leads: TruthCode = holdings === undefined ? UNKNOWN : NOT_MET;
  for (const holding of holdings ?? []) {
    if (leads === MET) break;
    if (holding.planned === true) continue;
    const truth = least(posts.get(holding.post)?.leads ?? UNKNOWN, testHeld(holding, asOf));
    if (truth > leads) leads = truth;
  }
  return { official, birth, leads };
}
