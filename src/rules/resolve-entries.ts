import type { AppointmentAgeRule, AppointmentRule } from "../standards/appointment-rule.ts";
import type { Condition } from "../standards/condition.ts";
import type { CredentialLimit, Programme, ProgrammePeriod } from "../standards/credential-rules.ts";
import type {
  CoverSelector,
  Deadline,
  Requirement,
  RequirementId,
} from "../standards/requirement.ts";
import type { SendingRule } from "../standards/sending/sending-rule.ts";
import type { StandardsRules } from "../standards/standards-rules.ts";
import { isCalendarDate, previousDay, type CalendarDate } from "../terms/calendar-date.ts";
import { isBelowTrust, type Citation, type Trust } from "../terms/citation.ts";
import { CbccvcError } from "../terms/error.ts";
import type { Alternative, ReadingId, SlotHole, WithReadings } from "../terms/hole.ts";
import type { InForce } from "../terms/in-force.ts";
import type { GapId } from "../terms/question.ts";
import type {
  AppointmentAgeTimeline,
  AppointmentTimeline,
  AuthoredLaw,
  Cited,
  CredentialLimitTimeline,
  Dated,
  DeadlineTimeline,
  ProgrammeTimeline,
  ProvinceVariant,
  RegimeTerms,
  RequirementTimeline,
  SendingTimeline,
  TargetTimeline,
} from "./authored-law.ts";
import { fillHoles, findReadings, type Filled } from "./fill-holes.ts";
import { findSlots, isInDomain } from "./slots.ts";
import type { Target } from "./target.ts";

/** The gap that stands for an entry seen less well than asked. */
export const BELOW_TRUST_FLOOR: GapId = "belowTrustFloor";

/** The gap before the first entry of a programme. */
export const BEFORE_HISTORY: GapId = "programmeBeforeHistory";

/** The entry of a timeline that is in force: the last one that has begun. */
function pickByDay<E extends Entry>(history: readonly E[], asOf: CalendarDate): E | undefined {
  const begun = history.filter(({ effectiveFrom }) => {
    if (!isCalendarDate(effectiveFrom)) {
      throw new CbccvcError(
        "invalidDay",
        { argument: "effectiveFrom", value: String(effectiveFrom) },
        "an entry begins on a day that does not exist; check the variant with its schema",
      );
    }
    return effectiveFrom <= asOf;
  });
  return begun.reduce<E | undefined>(
    (last, entry) =>
      last === undefined || entry.effectiveFrom > last.effectiveFrom ? entry : last,
    undefined,
  );
}

/** Whether what stands in place of a value is a gap. */
export function isGap(value: unknown): value is { readonly gap: GapId } {
  return typeof value === "object" && value !== null && "gap" in value && !("kind" in value);
}

/** What an entry is resolved for. */
export interface Resolution {
  readonly law: AuthoredLaw;
  /** The unit and the province around it, the smaller first. */
  readonly units: readonly ProvinceVariant[];
  readonly asOf: CalendarDate;
  readonly trustFloor: Trust;
  /** The option in force of each reading. */
  readonly optionOf: ChooseOption;
}

type ChooseOption = (reading: ReadingId) => string;

type Entry = Dated<unknown> | Cited<unknown>;

/** An entry that holds something, as against one that ends the rule. */
type Standing<E extends Entry> = E & { readonly value: NonNullable<E["value"]> };

/** What the entry of the day says, and what it would say with each reading moved, one at a time. */
function resolveHistory<E extends Entry, R>(
  history: readonly E[],
  { law, asOf, optionOf, trustFloor }: Resolution,
  build: (entry: Standing<E>, option: ChooseOption) => R,
): WithReadings<R> | undefined {
  const entry = pickByDay(history, asOf);
  if (entry === undefined || !isStanding(entry)) return undefined;
  const alternatives = findReadings(entry.value, optionOf).flatMap((axis) =>
    Object.entries(law.readings[axis]?.options ?? {})
      .filter(([option]) => option !== optionOf(axis))
      // Whoever asks for better sources is not shown what a worse one would make of the rule.
      .filter(([, { seen }]) => seen === undefined || !isBelowTrust(seen.trust, trustFloor))
      .map(([option]) => {
        const moved: ChooseOption = (reading) => (reading === axis ? option : optionOf(reading));
        return { axis, option, value: build(entry, moved) };
      }),
  );
  return { value: build(entry, optionOf), alternatives };
}

function isStanding<E extends Entry>(entry: E): entry is Standing<E> {
  return entry.value !== null;
}

/** The source of an entry; that of an option in force which was seen less well takes its place. */
function cite<S extends Citation | null>(
  { value, source }: { readonly value: unknown; readonly source: S },
  option: ChooseOption,
  { readings }: AuthoredLaw,
): S {
  return findReadings(value, option).reduce((worst, reading) => {
    const seen = readings[reading]?.options[option(reading)]?.seen;
    const isWorse = seen !== undefined && worst !== null && isBelowTrust(seen.trust, worst.trust);
    return isWorse ? { ...worst, trust: seen.trust, seenIn: seen.in } : worst;
  }, source);
}

function isTrusted(
  source: Citation | null,
  { trustFloor }: Pick<Resolution, "trustFloor">,
): boolean {
  return source === null || !isBelowTrust(source.trust, trustFloor);
}

/** Fills the holes of a value; `sources` gathers where a province filled one. */
function fill(
  value: unknown,
  option: ChooseOption,
  resolution: Resolution,
  sources: Citation[],
): Filled {
  const { asOf } = resolution;
  return fillHoles(value, { asOf, option, slot: (hole) => fillSlot(hole, resolution, sources) });
}

/** The smaller unit fills a slot before the province around it. */
function fillSlot(hole: SlotHole<unknown>, resolution: Resolution, sources: Citation[]): Filled {
  for (const { slots } of resolution.units) {
    const entry = pickByDay(slots?.[hole.slot] ?? [], resolution.asOf);
    if (entry === undefined || entry.value === null) continue;
    if (isGap(entry.value)) return { gap: entry.value.gap };
    if (!isTrusted(entry.source, resolution)) return { gap: BELOW_TRUST_FLOOR };
    assertInDomain(hole, entry.value);
    if (entry.source !== null) sources.push(entry.source);
    return { value: entry.value };
  }
  return isGap(hole.default) ? { gap: hole.default.gap } : { value: hole.default };
}

function citeSlots(sources: readonly Citation[]): { filledBy?: readonly Citation[] } {
  return sources.length === 0 ? {} : { filledBy: sources };
}

// A filled value is the resolved form of the authored one by construction; that it is, a test holds
// against the resolved schema for every rule set. Hence the casts below.

/** The requirement that a timeline stands for on the day; none before it begins or after its end. */
export function resolveRequirement(
  { history, ...fixed }: RequirementTimeline,
  resolution: Resolution,
): WithReadings<Requirement> | undefined {
  return resolveHistory(history, resolution, (entry, option): Requirement => {
    const source = cite(entry, option, resolution.law);
    const sources: Citation[] = [];
    const filled = isGap(entry.value)
      ? entry.value
      : isTrusted(source, resolution)
        ? fill(entry.value, option, resolution, sources)
        : { gap: BELOW_TRUST_FLOOR };
    if ("gap" in filled) {
      return { ...fixed, when: null, asks: { kind: "gap", gap: filled.gap }, source };
    }
    const terms = filled.value as Pick<Requirement, "when" | "scope" | "asks">;
    return { ...fixed, ...terms, source, ...citeSlots(sources) };
  });
}

/** The rule on appointments that a timeline stands for on the day. */
export function resolveAppointment(
  { history, ...fixed }: AppointmentTimeline,
  resolution: Resolution,
): WithReadings<AppointmentRule> | undefined {
  return resolveCondition(history, "scope", resolution, (scope, source) => ({
    ...fixed,
    scope,
    source,
  }));
}

/** The rule of sending that a timeline stands for on the day. */
export function resolveSending(
  { history, ...fixed }: SendingTimeline,
  resolution: Resolution,
): WithReadings<SendingRule> | undefined {
  return resolveScoped(history, resolution, (terms) => ({ ...fixed, ...terms }));
}

/** The time that an appointment must leave, as a timeline has it on the day. */
export function resolveAppointmentAge(
  { history, ...fixed }: AppointmentAgeTimeline,
  resolution: Resolution,
): WithReadings<AppointmentAgeRule> | undefined {
  return resolveScoped(history, resolution, (terms) => ({ ...fixed, ...terms }));
}

/** What a rule with a scope asks; what was not seen is a gap of those in its scope. */
function resolveScoped<R>(
  history: readonly Dated<{
    readonly scope?: Condition<"authored">;
    readonly asks: Condition<"authored">;
  }>[],
  resolution: Resolution,
  build: (terms: {
    readonly scope?: Condition;
    readonly asks: Condition;
    readonly source: Citation | null;
  }) => R,
): WithReadings<R> | undefined {
  return resolveHistory(history, resolution, (entry, option) => {
    const source = cite(entry, option, resolution.law);
    // Seen less well than asked, a rule still shows whom it reaches; what it asks is a gap.
    const filled = isGap(entry.value)
      ? entry.value
      : fill(
          isTrusted(source, resolution)
            ? entry.value
            : { ...entry.value, asks: { kind: "gap", gap: BELOW_TRUST_FLOOR } },
          option,
          resolution,
          [],
        );
    return build(
      "gap" in filled
        ? { asks: { kind: "gap", gap: filled.gap }, source }
        : {
            ...(filled.value as { readonly scope?: Condition; readonly asks: Condition }),
            source,
          },
    );
  });
}

/** The limit on papers that a timeline stands for on the day. */
export function resolveCredentialLimit(
  { history, ...fixed }: CredentialLimitTimeline,
  resolution: Resolution,
): WithReadings<CredentialLimit> | undefined {
  return resolveCondition(history, "asks", resolution, (asks, source) => ({
    ...fixed,
    asks,
    source,
  }));
}

/** A rule that is one condition: a gap where it was not seen, or not well enough. */
function resolveCondition<Key extends string, R>(
  history: readonly Dated<Readonly<Record<Key, Condition<"authored">>>>[],
  key: Key,
  resolution: Resolution,
  build: (condition: Condition, source: Citation | null) => R,
): WithReadings<R> | undefined {
  return resolveHistory(history, resolution, (entry, option) => {
    const source = cite(entry, option, resolution.law);
    const filled = isGap(entry.value)
      ? entry.value
      : isTrusted(source, resolution)
        ? fill(entry.value[key], option, resolution, [])
        : { gap: BELOW_TRUST_FLOOR };
    const condition: Condition =
      "gap" in filled ? { kind: "gap", gap: filled.gap } : (filled.value as Condition);
    return build(condition, source);
  });
}

/** A programme with its history up to the day; before its first entry nothing is known of it. */
export function resolveProgramme(
  { history, ...fixed }: ProgrammeTimeline,
  resolution: Resolution,
): Programme {
  const begun = history.filter(({ effectiveFrom }) => effectiveFrom <= resolution.asOf);
  const periods = begun.map(({ effectiveFrom, value, source }, index): ProgrammePeriod => {
    const next = begun[index + 1]?.effectiveFrom;
    const isSeen = value === null || isGap(value) || isTrusted(source, resolution);
    return {
      from: effectiveFrom,
      ...(next !== undefined && { through: previousDay(next) }),
      terms: isSeen ? value : { gap: BELOW_TRUST_FLOOR },
      source,
    };
  });
  const [first] = begun;
  const before: ProgrammePeriod = {
    from: FIRST_DAY,
    ...(first !== undefined && { through: previousDay(first.effectiveFrom) }),
    terms: { gap: BEFORE_HISTORY },
    source: null,
  };
  return { ...fixed, periods: [before, ...periods] };
}

const FIRST_DAY: CalendarDate = "1000-01-01";

/** What regulates the training of a category on the day. */
export function resolveRegime(
  history: readonly Dated<RegimeTerms>[],
  resolution: Pick<Resolution, "asOf" | "trustFloor">,
): InForce<RegimeTerms> {
  const entry = pickByDay(history, resolution.asOf);
  if (entry === undefined || entry.value === null) return { state: "none" };
  if (isGap(entry.value)) return { state: "gap", gap: entry.value.gap };
  if (!isTrusted(entry.source, resolution)) return { state: "gap", gap: BELOW_TRUST_FLOOR };
  // The schema asks every entry that is no gap for its source.
  if (entry.source === null) return { state: "none" };
  return { state: "inForce", value: entry.value, alternatives: [], source: entry.source };
}

/** The deadline that a timeline stands for on the day, with the requirements that it covers. */
export function resolveDeadline(
  { history, ...fixed }: DeadlineTimeline,
  requirements: readonly WithReadings<Requirement>[],
  resolution: Resolution,
): WithReadings<Deadline> | undefined {
  return resolveHistory(history, resolution, (entry, option): Deadline => {
    const { scope, covers, due } = entry.value;
    const source = cite(entry, option, resolution.law);
    const sources: Citation[] = [];
    // Neither may be left to a province, so neither can turn out a gap.
    const [selector, last] = [covers, due].map((part) => {
      const filled = fill(part, option, resolution, sources);
      return "value" in filled ? filled.value : undefined;
    });
    // Seen less well than asked, a deadline still shows what and when; whom it reaches is a gap.
    const reach = isTrusted(source, resolution)
      ? fill(scope, option, resolution, sources)
      : { value: { kind: "gap", gap: BELOW_TRUST_FLOOR } };
    return {
      ...fixed,
      ...("gap" in reach
        ? { scope: { kind: "gap", gap: reach.gap } as const }
        : reach.value !== undefined && { scope: reach.value as Condition }),
      covers: selectCovered(selector as CoverSelector, requirements),
      due: last as Deadline["due"],
      source,
      ...citeSlots(sources),
    };
  });
}

/**
 * The target that a timeline stands for on the day. One that is counted by a deadline hangs on the
 * readings of that deadline, and of what it covers: the target stays, its counts move.
 */
export function resolveTarget(
  { history, ...fixed }: TargetTimeline,
  { deadlines, requirements }: Pick<StandardsRules, "deadlines" | "requirements">,
  resolution: Resolution,
): WithReadings<Target> | undefined {
  const target = resolveHistory(history, resolution, (entry, option): Target => {
    const source = cite(entry, option, resolution.law);
    const { threshold, ...terms } = entry.value;
    const filled = fill(terms, option, resolution, []);
    // A slot stands inside a condition, which is then a gap itself; so the terms are never one.
    const rest = "value" in filled ? filled.value : undefined;
    return {
      ...fixed,
      ...(rest as Omit<Target, keyof typeof fixed | "threshold" | "source">),
      // Seen less well than asked, a target still shows whom it counts and when; how much is a gap.
      threshold: isTrusted(source, resolution) ? threshold : { gap: BELOW_TRUST_FLOOR },
      source,
    };
  });
  if (target === undefined) return undefined;
  const { measure } = target.value;
  const deadline =
    measure !== null && "deadline" in measure
      ? deadlines.find(({ value }) => value.id === measure.deadline)
      : undefined;
  if (deadline === undefined) return target;
  const covered = requirements.filter(({ value }) => deadline.value.covers.includes(value.id));
  const moves: readonly Omit<Alternative<unknown>, "value">[] = [
    ...deadline.alternatives,
    ...covered.flatMap(({ alternatives }) => alternatives),
  ];
  const names = new Set(target.alternatives.map(({ axis, option }) => `${axis} ${option}`));
  const more = moves.flatMap(({ axis, option }) => {
    const name = `${axis} ${option}`;
    if (names.has(name)) return [];
    names.add(name);
    return [{ axis, option, value: target.value }];
  });
  return { ...target, alternatives: [...target.alternatives, ...more] };
}

/** A rule that stands alone, as it stands on the day. */
export function resolveAlone<T>(
  history: readonly Dated<unknown>[],
  resolution: Resolution,
): InForce<T> {
  const resolved = resolveHistory(history, resolution, (entry, option) => {
    const source = cite(entry, option, resolution.law);
    if (isGap(entry.value)) return { filled: entry.value, source };
    if (!isTrusted(source, resolution)) return { filled: { gap: BELOW_TRUST_FLOOR }, source };
    return { filled: fill(entry.value, option, resolution, []), source };
  });
  if (resolved === undefined) return { state: "none" };
  const { filled, source } = resolved.value;
  if ("gap" in filled) return { state: "gap", gap: filled.gap };
  // The schema asks every entry that is no gap for its source.
  if (source === null) return { state: "none" };
  return {
    state: "inForce",
    source,
    value: filled.value as T,
    alternatives: resolved.alternatives.flatMap(({ axis, option, value: moved }) =>
      "gap" in moved.filled ? [] : [{ axis, option, value: moved.filled.value as T }],
    ),
  };
}

function selectCovered(
  selector: CoverSelector,
  requirements: readonly WithReadings<Requirement>[],
): RequirementId[] {
  return requirements
    .map(({ value }) => value)
    .filter((requirement) =>
      "requirements" in selector
        ? selector.requirements.includes(requirement.id)
        : requirement.nature === selector.nature &&
          selector.of.some((subject) => subject in requirement.of),
    )
    .map(({ id }) => id);
}

function assertInDomain(hole: SlotHole<unknown>, value: unknown): void {
  if (isInDomain(value, hole)) return;
  const { slot, domain } = hole;
  throw new CbccvcError(
    "outsideDomain",
    { slot, value },
    `the slot ${slot} cannot be ${JSON.stringify(value)}; its domain is ${JSON.stringify(domain)}`,
  );
}

/** Refuses a variant that fills a slot which the national law does not leave open. */
export function assertSlots(law: AuthoredLaw, units: readonly ProvinceVariant[]): void {
  if (units.every(({ slots }) => slots === undefined)) return;
  const known = [...findSlots(law).keys()];
  for (const { id, slots = {} } of units) {
    const unknown = Object.keys(slots).find((slot) => !known.includes(slot));
    if (unknown === undefined) continue;
    throw new CbccvcError(
      "unknownSlot",
      { slot: unknown, known },
      `${id} fills the slot ${unknown}, which the national rules do not leave open`,
    );
  }
}
