import { readHoldings } from "../standards/compiled-condition.ts";
import { testHeld } from "../standards/held.ts";
import { NOT_MET } from "../standards/truth-code.ts";
import { toDayNumber, type CalendarDate } from "../terms/calendar-date.ts";
import type { Official } from "../terms/official.ts";

/** The unit of the first post held on the day; else of the first that is planned; else none. */
export function createUnitReader(asOf: CalendarDate): (official: Official) => string {
  const day = toDayNumber(asOf);
  return (official) => {
    const named = (readHoldings(official) ?? []).filter(({ unit }) => unit !== undefined);
    const held = named.find(
      (holding) => holding.planned !== true && testHeld(holding, day) !== NOT_MET,
    );
    return (held ?? named.find(({ planned }) => planned === true))?.unit ?? "";
  };
}
