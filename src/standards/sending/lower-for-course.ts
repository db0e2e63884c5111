import { toCalendarDate, type DayNumber } from "../../terms/calendar-date.ts";
import type { Course } from "../../terms/course.ts";
import type { Holding, Official } from "../../terms/official.ts";
import type { CompiledRules } from "../compile-rules.ts";
import { NO_HOLDING, readEvents, readHoldings, type Subject } from "../compiled-condition.ts";
import { testHeld } from "../held.ts";
import { lowerPerson } from "../lower-person.ts";
import { lowerRetirement } from "../service/lower-retirement.ts";
import { MET, NOT_MET } from "../truth-code.ts";

/**
 * A person as rules of sending look at one: once with each post that is held or planned, since a
 * rule may ask for a post together with its area or its managing level.
 *
 * A person without posts is looked at once with none; one whose posts are not recorded once with a
 * post of which nothing is known.
 */
export function lowerForCourse(
  official: Official,
  course: Course,
  sentOn: DayNumber,
  compiled: CompiledRules,
): readonly Subject[] {
  const person = lowerPerson(official, compiled);
  const shared: Omit<Subject, "holding" | "held"> = {
    ...person,
    course,
    events: readEvents({ sending: toCalendarDate(sentOn), courseStart: course.startsOn }),
  };
  const asked: Subject = { ...shared, holding: undefined, held: MET };
  const retirement = lowerRetirement(asked, compiled);
  const holdings = readHoldings(official);
  if (holdings === undefined) return [{ ...asked, retirement }];
  const subjects = holdings
    .map((holding: Holding) => ({
      ...shared,
      retirement,
      holding,
      held: testHeld(holding, compiled.asOf),
    }))
    .filter(({ held }) => held !== NOT_MET);
  return subjects.length > 0 ? subjects : [{ ...asked, retirement, holding: NO_HOLDING }];
}
