import type { RatioRules } from "../ratios/ratio-rules.ts";
import type { CourseSelector } from "../standards/sending/sending-rule.ts";
import type { StandardsRules } from "../standards/standards-rules.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Instrument, InstrumentId, Trust } from "../terms/citation.ts";
import type { ReadingId, WithReadings } from "../terms/hole.ts";
import type { InForce } from "../terms/in-force.ts";
import type { PersonnelGroup } from "../terms/official.ts";
import type { GapId } from "../terms/question.ts";
import type { GapEntry, ReadingEntry, RegimeTerms } from "./authored-law.ts";
import type { Target } from "./target.ts";

/** The place for which rules are resolved. */
export interface Place {
  /** The name of the unit. */
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
}

/**
 * The rules of one day and place (bộ quy tắc): frozen, closed and plain data.
 *
 * Time, place and readings are gone: no function that takes it needs to know them again.
 */
export interface RuleSet extends StandardsRules, RatioRules {
  /** The form of these data; it changes only with a major version. */
  readonly schemaVersion: 1;
  /** The last day through which the rule data were checked against sources. */
  readonly checkedThrough: CalendarDate;
  /** The unit and the province around it, the smaller first; empty for the national rules alone. */
  readonly places: readonly Place[];
  /** How well a rule must have been seen to be more than a gap. */
  readonly trustFloor: Trust;
  /** The option in force of each reading. */
  readonly readingsInForce: Readonly<Record<ReadingId, string>>;
  /** Every reading, described. */
  readonly readings: Readonly<Record<ReadingId, ReadingEntry>>;
  /** The targets of the nation, then those of the unit and of the province around it. */
  readonly targets: readonly WithReadings<Target>[];
  /** The courses of which the ratio of part-time to full-time sending speaks. */
  readonly sendRatioCourses: CourseSelector;
  /** What regulates the training of each category. */
  readonly regimes: Readonly<Record<PersonnelGroup, InForce<RegimeTerms>>>;
  /** The gaps that these rules hold, described. */
  readonly gaps: Readonly<Record<GapId, GapEntry>>;
  /** The instruments that these rules cite, described. */
  readonly instruments: Readonly<Record<InstrumentId, Instrument>>;
  /** Instruments of the place whose rules are not encoded, or not whole since they were not seen whole. */
  readonly notEncoded: readonly InstrumentId[];
}
