import type { SendRatioRule } from "../ratios/ratio-rules.ts";
import type {
  AppointmentAgeRule,
  AppointmentRule,
  ReappointmentRule,
} from "../standards/appointment-rule.ts";
import type { CredentialLimit, Programme } from "../standards/credential-rules.ts";
import type { Deadline, Requirement } from "../standards/requirement.ts";
import type { CourseSelector, SendingRule } from "../standards/sending/sending-rule.ts";
import type { CommitmentRule, CompensationRule } from "../standards/service/commitment-rule.ts";
import type { RetirementRule } from "../standards/service/retirement-rule.ts";
import type {
  Life,
  NamedEntry,
  PostEntry,
  RankEntry,
  TitleEntry,
} from "../standards/standards-rules.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { InstrumentId, Trust } from "../terms/citation.ts";
import type { ReadingId, WithReadings } from "../terms/hole.ts";
import type { InForce } from "../terms/in-force.ts";
import type { GapId } from "../terms/question.ts";
import type { RegimeTerms } from "./authored-law.ts";
import { findFieldChanges, weighFields } from "./diff-rules/compare-entries.ts";
import { pairEntries, PARTS } from "./diff-rules/parts.ts";
import type { Place, RuleSet } from "./rule-set.ts";
import type { Target } from "./target.ts";

/** What stands in each part of a rule set that is compared, by the name of the part. */
export interface RuleEntries {
  /** What posts, ranks and titles ask, by id. */
  readonly requirements: WithReadings<Requirement>;
  /** The deadlines, by id. */
  readonly deadlines: WithReadings<Deadline>;
  /** The targets, by id. */
  readonly targets: WithReadings<Target>;
  /** At which appointments the standard must be met, by id. */
  readonly appointments: WithReadings<AppointmentRule>;
  /** The time that an appointment must leave, by id. */
  readonly appointmentAges: WithReadings<AppointmentAgeRule>;
  /** What becomes of a term near retirement, by category. */
  readonly reappointment: InForce<ReappointmentRule>;
  /** What must hold of those who are sent, by id. */
  readonly sending: WithReadings<SendingRule>;
  /** What stands for the rules of a course of which none was seen; one entry. */
  readonly courseWithoutRule: { readonly gap: GapId };
  /** The ratio of part-time to full-time sending; one entry. */
  readonly sendRatio: InForce<SendRatioRule>;
  /** The courses of which that ratio speaks; one entry. */
  readonly sendRatioCourses: CourseSelector;
  /** The programmes, by id: the terms of the day, and what is said of the days before. */
  readonly programmes: Programme;
  /** Which papers count only by their kind or day of issue, by id. */
  readonly credentialLimits: WithReadings<CredentialLimit>;
  /** What regulates training, by category. */
  readonly regimes: InForce<RegimeTerms>;
  /** When officials retire; one entry. */
  readonly retirement: InForce<RetirementRule>;
  /** The service owed after training, by category. */
  readonly serviceCommitment: InForce<CommitmentRule>;
  /** What is paid back, by category. */
  readonly compensation: InForce<CompensationRule>;
  /** The posts that exist, by id. */
  readonly posts: PostEntry;
  /** The ranks that exist, by id. */
  readonly ranks: RankEntry;
  /** The professional titles that exist, by id. */
  readonly titles: TitleEntry;
  /** The levels of each field: `"politicalTheory.advanced"`. */
  readonly levels: NamedEntry;
  /** The managing levels, by id. */
  readonly managingLevels: NamedEntry;
  /** The kinds of areas, by id. */
  readonly areas: NamedEntry;
  /** The groups that rules of sending treat apart, by id. */
  readonly sendingGroups: NamedEntry;
  /** The kinds of bodies that issue papers, by id. */
  readonly issuerKinds: NamedEntry & Life;
  /** The option in force of each reading, by reading. */
  readonly readingsInForce: string;
  /** The instruments of the place that are not encoded, or not whole, by id. */
  readonly notEncoded: InstrumentId;
}

/** The name of a part of a rule set that is compared. */
export type RulePart = keyof RuleEntries;

/** One field of an entry that differs. */
export interface FieldChange {
  /** Where it stands in the entry: keys and positions from the outside in. */
  readonly path: readonly (string | number)[];
  /** Present where it differs only under another option of a reading, one axis moved at a time. */
  readonly reading?: {
    /** The reading that is moved. */
    readonly axis: ReadingId;
    /** The option it is moved to. */
    readonly option: string;
  };
  /** What stood there, as plain data; absent where nothing did. */
  readonly before?: unknown;
  /** What stands there, as plain data; absent where nothing does. */
  readonly after?: unknown;
}

/**
 * What the difference reaches, the weightiest first.
 *
 * - `content`: what the entry says; that it was not seen, or not well enough, is part of that.
 * - `readings`: only what it would say under another option of a reading.
 * - `source`: only where it stands: another instrument, article or clause says the same.
 * - `trust`: only how well, or on which page, it was seen.
 */
export type ChangeWeight = "content" | "readings" | "source" | "trust";

/** How one entry differs between two sets of rules, typed by the part it stands in. */
export type RuleChange = {
  readonly [Part in RulePart]: {
    /** The part of the rule set. */
    readonly part: Part;
    /** The id of the entry, or its category; the name of the part where it has one entry only. */
    readonly id: string;
    /** Whether only the second set has it, only the first, or both and not the same. */
    readonly change: "added" | "removed" | "changed";
    /** The weightiest thing that differs; an entry that only one of them has is `content`. */
    readonly weight: ChangeWeight;
    /** The entry in the first set; `null` where it has none. */
    readonly before: RuleEntries[Part] | null;
    /** The entry in the second set; `null` where it has none. */
    readonly after: RuleEntries[Part] | null;
    /** The fields that differ, in order of their paths; empty where only one set has the entry. */
    readonly fields: readonly FieldChange[];
  };
}[RulePart];

/** What a set of rules was resolved for. */
export interface RulesOrigin {
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The unit and the province around it, the smaller first; empty for the national rules alone. */
  readonly places: readonly Place[];
  /** How well a rule must have been seen to be more than a gap. */
  readonly trustFloor: Trust;
  /** Whether the day lies after the last day through which the rule data were checked. */
  readonly afterCheckedDay: boolean;
}

/** What differs between two sets of rules (so sánh hai bộ quy tắc). */
export interface RulesDiff {
  /** What the first set was resolved for. */
  readonly before: RulesOrigin;
  /** What the second set was resolved for. */
  readonly after: RulesOrigin;
  /** The entries that differ: part by part, and in each part ascending by id. */
  readonly changes: readonly RuleChange[];
}

/**
 * Finds what differs between two sets of rules (so sánh hai bộ quy tắc): of two days, of two places,
 * of two readings or of two trust floors.
 *
 * A rule that measures on the day of the rules does not differ for that. A programme is compared by
 * its terms of the day, and by what both sets say of a day before: a history that only went on is no
 * difference. The descriptions of readings, gaps and instruments are no rules and are left out, and
 * so is what exists on other days only.
 *
 * @param before - The first set, as `resolveRules` gives it.
 * @param after - The second set.
 * @returns Plain data: every entry that was added, removed or changed, with the fields that differ
 *   and the weight of the difference. Two equal sets have no changes, and exchanging the two
 *   exchanges `added` with `removed` and every `before` with its `after`.
 * @example
 * ```ts
 * import { diffRules, resolveRules } from "cbccvc";
 *
 * const { changes } = diffRules(
 *   resolveRules({ asOf: "2025-08-28" }), // Quy định 57-QĐ/TW
 *   resolveRules({ asOf: "2025-08-29" }), // Quy định 350-QĐ/TW
 * );
 * const membership = changes.find(({ id }) => id === "intermediate-membership");
 * [membership?.change, membership?.weight]; // => ["changed", "source"]
 * const age = changes.find(({ id }) => id === "intermediate-part-time-age");
 * age?.weight; // => "content"
 * age?.part === "sending" && age.after?.value.asks;
 * // => { kind: "age", is: "from", ageYears: { male: 30, female: 28 }, on: "sending" }
 * ```
 * @see Quy định 57-QĐ/TW; Quy định 350-QĐ/TW
 */
export function diffRules(before: RuleSet, after: RuleSet): RulesDiff {
  return {
    before: describeOrigin(before),
    after: describeOrigin(after),
    changes: PARTS.flatMap((part) => diffPart(part, before, after)),
  };
}

/** What a set of rules was resolved for. */
export function describeOrigin({
  asOf,
  places,
  trustFloor,
  afterCheckedDay,
}: RuleSet): RulesOrigin {
  return { asOf, places, trustFloor, afterCheckedDay };
}

function diffPart(part: RulePart, before: RuleSet, after: RuleSet): RuleChange[] {
  const days = { before: before.asOf, after: after.asOf };
  return pairEntries(part, before, after).flatMap(({ id, entries, compared }): RuleChange[] => {
    // The compiler cannot tie a part to its own entries across the union; the pairing has.
    const create = (
      change: RuleChange["change"],
      weight: ChangeWeight,
      fields: readonly FieldChange[],
    ) => [{ part, id, change, weight, ...entries, fields } as RuleChange];
    if (entries.before === null) return create("added", "content", []);
    if (entries.after === null) return create("removed", "content", []);
    const fields = findFieldChanges(compared.before, compared.after, days);
    return fields.length === 0 ? [] : create("changed", weighFields(fields), fields);
  });
}
