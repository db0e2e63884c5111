import type { CalendarDate } from "../terms/calendar-date.ts";
import { CbccvcError } from "../terms/error.ts";
import type { GapId } from "../terms/question.ts";
import type { ProvinceVariant } from "./authored-law.ts";
import type { ProvinceEntry } from "./province-entry.ts";

/** The gap left on the territory of a unit that has ended. */
export const TERRITORIAL_CARRY_OVER: GapId = "territorialCarryOver";

/** The lives of a province by the catalogue, the first one first; none of a unit inside a province. */
export function listLives(
  { id, within }: ProvinceVariant,
  catalogue: readonly ProvinceEntry[],
): ProvinceEntry[] {
  return within === undefined ? catalogue.filter((entry) => entry.id === id) : [];
}

/** Refuses a day on which a unit does not exist: before its first life, after one, or between two. */
export function assertExists(
  unit: ProvinceVariant,
  asOf: CalendarDate,
  catalogue: readonly ProvinceEntry[],
): void {
  const { id } = unit;
  const lives = listLives(unit, catalogue);
  const [first] = lives;
  if (first?.from !== undefined && asOf < first.from) {
    const { from: firstDay, predecessors } = first;
    throw new CbccvcError(
      "unitNotBegun",
      { unit: id, asOf, firstDay, predecessors },
      `${id} began with ${firstDay}; ask for that day or a later one, or for ` +
        `${predecessors.join(", ")}, whose territory it took over`,
    );
  }
  const begun = lives.filter(({ from = asOf }) => from <= asOf);
  const { through: lastDay, successors } = unit.ended ?? begun.at(-1) ?? { successors: [] };
  if (lastDay === undefined || asOf <= lastDay) return;
  const next =
    successors.length > 0 ? `its territory is now in ${successors.join(", ")}` : "ask its province";
  throw new CbccvcError(
    "unitEnded",
    { unit: id, asOf, lastDay, successors, gap: TERRITORIAL_CARRY_OVER },
    `${id} ended with ${lastDay}; ${next}. Texts of the former unit may still apply on its ` +
      "territory until they are replaced, which is not encoded",
  );
}
