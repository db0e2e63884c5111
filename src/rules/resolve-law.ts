import type { InForce, SendRatioRule } from "../ratios/ratio-rules.ts";
import type {
  CoverSelector,
  Deadline,
  Requirement,
  RequirementId,
} from "../standards/requirement.ts";
import { isCalendarDate, type CalendarDate } from "../terms/calendar-date.ts";
import { isBelowTrust, type Citation, type InstrumentId, type Trust } from "../terms/citation.ts";
import { CbccvcError } from "../terms/error.ts";
import type { ReadingId, SlotHole, WithReadings } from "../terms/hole.ts";
import type { GapId } from "../terms/question.ts";
import type {
  AuthoredLaw,
  Dated,
  DeadlineTimeline,
  ProvinceVariant,
  RequirementTimeline,
} from "./authored-law.ts";
import { fillHoles, findReadings, type Filled, type Filling } from "./fill-holes.ts";
import { freezeDeep } from "./freeze-deep.ts";
import type { RuleSet } from "./rule-set.ts";

/** What rules to resolve. */
export interface ResolveOptions {
  /** The province, or the unit inside one; absent for the national rules alone. */
  readonly variant?: ProvinceVariant;
  /** The day on which the rules shall hold. */
  readonly asOf: CalendarDate;
  /** The options of readings that shall not stand at their default. */
  readonly readings?: Readonly<Record<ReadingId, string>>;
  /** How well a rule must have been seen; every entry seen less well becomes a gap. */
  readonly trustFloor?: Trust;
}

/** The gap that stands for an entry seen less well than asked. */
export const BELOW_TRUST_FLOOR: GapId = "belowTrustFloor";

/** The gap left on the territory of a unit that has ended. */
export const TERRITORIAL_CARRY_OVER: GapId = "territorialCarryOver";

/**
 * Resolves a law for a day, a place and a choice of readings: picks the entries in force, applies
 * the trust floor, fills the slots, fills the readings, and freezes what is left.
 */
export function resolveLaw(law: AuthoredLaw, options: ResolveOptions): RuleSet {
  const { asOf, variant, trustFloor = "weak" } = options;
  assertDay(law, asOf);
  const units = listUnits(variant);
  for (const unit of units) assertExists(unit, asOf);
  const optionOf = chooseOptions(law, options.readings ?? {});
  const resolver = createResolver(law, units, asOf, trustFloor, optionOf);

  const timelines = [...law.requirements, ...units.flatMap((unit) => unit.requirements ?? [])];
  const requirements = timelines.flatMap((timeline) => resolver.requirement(timeline));
  const deadlineTimelines = [...law.deadlines, ...units.flatMap((unit) => unit.deadlines ?? [])];
  const deadlines = deadlineTimelines.flatMap((timeline) =>
    resolver.deadline(timeline, requirements),
  );
  const sendRatio = resolver.sendRatio(law.sendRatio);

  const content = { requirements, deadlines, sendRatio };
  const notEncoded = units
    .flatMap((unit) => unit.notEncoded ?? [])
    .filter(({ from }) => from <= asOf)
    .map(({ instrument }) => instrument);
  const instruments = [...law.instruments, ...units.flatMap((unit) => unit.instruments ?? [])];
  const cited = new Set<InstrumentId>([...collect(content, "instrument"), ...notEncoded]);
  const gaps = new Set<GapId>(collect(content, "gap"));

  return freezeDeep({
    schemaVersion: 1,
    asOf,
    checkedThrough: law.checkedThrough,
    afterCheckedDay: asOf > law.checkedThrough,
    places: units.map(({ id, name }) => ({ id, name })),
    trustFloor,
    readingsInForce: Object.fromEntries(
      Object.keys(law.readings).map((reading) => [reading, optionOf(reading)]),
    ),
    readings: law.readings,
    posts: Object.fromEntries(
      Object.entries(law.posts)
        .filter(([, { through }]) => through === undefined || asOf <= through)
        .map(([post, { name, isLeadership }]) => [post, { name, isLeadership }]),
    ),
    ranks: law.ranks,
    levels: law.levels,
    ...content,
    provincialStandard: units.some((unit) => (unit.requirements ?? []).length > 0)
      ? "encoded"
      : "notEncoded",
    gaps: Object.fromEntries(Object.entries(law.gaps).filter(([gap]) => gaps.has(gap))),
    instruments: Object.fromEntries(
      instruments
        .filter(({ id }) => cited.has(id))
        .map((instrument) => [instrument.id, instrument]),
    ),
    notEncoded,
  } satisfies RuleSet);
}

function assertDay({ coverageFrom }: AuthoredLaw, asOf: CalendarDate): void {
  if (!isCalendarDate(asOf)) {
    throw new CbccvcError(
      "invalidDay",
      { argument: "asOf", value: String(asOf) },
      `asOf is ${String(asOf)}; give a full day that exists, as yyyy-mm-dd`,
    );
  }
  if (asOf < coverageFrom) {
    throw new CbccvcError(
      "beforeCoverage",
      { asOf, coverageFrom },
      `the rule data begin on ${coverageFrom}; ask for that day or a later one`,
    );
  }
}

/** The unit and the province around it, the smaller first. */
function listUnits(variant: ProvinceVariant | undefined): ProvinceVariant[] {
  return variant === undefined ? [] : [variant, ...listUnits(variant.within)];
}

function assertExists({ id, ended }: ProvinceVariant, asOf: CalendarDate): void {
  if (ended === undefined || asOf <= ended.through) return;
  const { through: lastDay, successors } = ended;
  const next = successors.length > 0 ? `ask for ${successors.join(", ")}` : "ask for its province";
  throw new CbccvcError(
    "unitEnded",
    { unit: id, asOf, lastDay, successors, gap: TERRITORIAL_CARRY_OVER },
    `${id} ended with ${lastDay}; ${next}. Texts of the former unit may still apply on its ` +
      "territory until they are replaced, which is not encoded",
  );
}

function chooseOptions(
  law: AuthoredLaw,
  chosen: Readonly<Record<ReadingId, string>>,
): (reading: ReadingId) => string {
  for (const [reading, option] of Object.entries(chosen)) {
    const entry = Object.hasOwn(law.readings, reading) ? law.readings[reading] : undefined;
    if (entry === undefined) {
      const known = Object.keys(law.readings);
      throw new CbccvcError(
        "unknownReading",
        { reading, known },
        `there is no reading ${reading}; there are ${known.join(", ")}`,
      );
    }
    if (!Object.hasOwn(entry.options, option)) {
      const known = Object.keys(entry.options);
      throw new CbccvcError(
        "unknownOption",
        { reading, option, known },
        `the reading ${reading} has no option ${option}; it has ${known.join(", ")}`,
      );
    }
  }
  return (reading) =>
    (Object.hasOwn(chosen, reading) ? chosen[reading] : law.readings[reading]?.default) ?? "";
}

/** Every value that stands under a key, anywhere in plain data. */
function collect(value: unknown, key: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === key && typeof part === "string" ? [part] : collect(part, key),
  );
}

/** The entry of a timeline that is in force: the last one that has begun. */
function pickByDay<T>(history: readonly Dated<T>[], asOf: CalendarDate): Dated<T> | undefined {
  return history.filter(({ effectiveFrom }) => effectiveFrom <= asOf).at(-1);
}

function isGap(value: unknown): value is { readonly gap: GapId } {
  return typeof value === "object" && value !== null && "gap" in value && !("kind" in value);
}

interface Resolved<T> {
  readonly base: T;
  readonly alternatives: readonly { axis: ReadingId; option: string; value: T }[];
}

interface Terms {
  /** The filled value, or the gap that stands in its place. */
  readonly filled: Filled;
  readonly source: Citation | null;
}

function createResolver(
  law: AuthoredLaw,
  units: readonly ProvinceVariant[],
  asOf: CalendarDate,
  trustFloor: Trust,
  optionOf: (reading: ReadingId) => string,
) {
  const known = new Set(findSlots(law));
  for (const unit of units) {
    for (const slot of Object.keys(unit.slots ?? {})) {
      if (!known.has(slot)) {
        throw new CbccvcError(
          "unknownSlot",
          { slot, known: [...known] },
          `${unit.id} fills the slot ${slot}, which the national rules do not leave open`,
        );
      }
    }
  }

  /** The smaller unit fills a slot before the province around it. */
  function fillSlot(hole: SlotHole<unknown>): Filled {
    for (const { slots } of units) {
      const entry = pickByDay(slots?.[hole.slot] ?? [], asOf);
      if (entry === undefined || entry.value === null) continue;
      if (isGap(entry.value)) return { gap: entry.value.gap };
      if (entry.source !== null && isBelowTrust(entry.source.trust, trustFloor)) {
        return { gap: BELOW_TRUST_FLOOR };
      }
      assertInDomain(hole, entry.value);
      return { value: entry.value };
    }
    return isGap(hole.default) ? { gap: hole.default.gap } : { value: hole.default };
  }

  /** Fills the terms of one entry under a choice of readings. */
  function fill<T>(entry: Dated<T>, option: (reading: ReadingId) => string): Terms {
    const { value } = entry;
    if (isGap(value)) return { filled: { gap: value.gap }, source: entry.source };
    const source = findReadings(value).reduce<Citation | null>((worst, reading) => {
      const seen = law.readings[reading]?.options[option(reading)]?.seen;
      const isWorse = seen !== undefined && worst !== null && isBelowTrust(seen.trust, worst.trust);
      return isWorse ? { ...worst, trust: seen.trust, seenIn: seen.in } : worst;
    }, entry.source);
    if (source !== null && isBelowTrust(source.trust, trustFloor)) {
      return { filled: { gap: BELOW_TRUST_FLOOR }, source };
    }
    const filling: Filling = { asOf, option, slot: fillSlot };
    return { filled: fillHoles(value, filling), source };
  }

  /** The terms in force, and as they stand with each reading moved, one at a time. */
  function resolveEntry<T, R>(
    history: readonly Dated<T>[],
    build: (terms: Terms, entry: Dated<T>) => R,
  ): Resolved<R> | undefined {
    const entry = pickByDay(history, asOf);
    if (entry === undefined || entry.value === null) return undefined;
    const alternatives = findReadings(entry.value).flatMap((axis) =>
      Object.keys(law.readings[axis]?.options ?? {})
        .filter((option) => option !== optionOf(axis))
        .map((option) => {
          const moved = (reading: ReadingId) => (reading === axis ? option : optionOf(reading));
          return { axis, option, value: build(fill(entry, moved), entry) };
        }),
    );
    return { base: build(fill(entry, optionOf), entry), alternatives };
  }

  function withReadings<T>({ base, alternatives }: Resolved<T>): WithReadings<T> {
    return { value: base, alternatives };
  }

  return {
    requirement(timeline: RequirementTimeline): WithReadings<Requirement>[] {
      const { history, ...fixed } = timeline;
      const resolved = resolveEntry(history, ({ filled, source }): Requirement => {
        if ("gap" in filled) {
          return { ...fixed, when: null, asks: { kind: "gap", gap: filled.gap }, source };
        }
        // The authored terms without holes are the resolved ones; a test holds every rule set
        // against the resolved schema.
        return {
          ...fixed,
          ...(filled.value as Pick<Requirement, "when" | "scope" | "asks">),
          source,
        };
      });
      return resolved === undefined ? [] : [withReadings(resolved)];
    },

    deadline(
      timeline: DeadlineTimeline,
      requirements: readonly WithReadings<Requirement>[],
    ): WithReadings<Deadline>[] {
      const { history, ...fixed } = timeline;
      const resolved = resolveEntry(history, ({ filled, source }, entry): Deadline | null => {
        // A deadline without a source, or with a gap for its terms, cannot be written: schema.
        if (source === null) return null;
        const terms = "gap" in filled ? untrusted(entry, filled.gap) : filled.value;
        const { covers, ...rest } = terms as AuthoredTerms;
        return { ...fixed, ...rest, covers: selectCovered(covers, requirements), source };
      });
      if (resolved === undefined || resolved.base === null) return [];
      const alternatives = resolved.alternatives.flatMap(({ value, ...moved }) =>
        value === null ? [] : [{ ...moved, value }],
      );
      return [{ value: resolved.base, alternatives }];
    },

    sendRatio(history: AuthoredLaw["sendRatio"]): InForce<SendRatioRule> {
      const resolved = resolveEntry(history, (terms) => terms);
      if (resolved === undefined) return { state: "none" };
      const { filled, source } = resolved.base;
      if ("gap" in filled) return { state: "gap", gap: filled.gap };
      if (source === null) return { state: "none" };
      return {
        state: "inForce",
        source,
        value: filled.value as SendRatioRule,
        alternatives: resolved.alternatives.flatMap(({ axis, option, value }) =>
          "gap" in value.filled
            ? []
            : [{ axis, option, value: value.filled.value as SendRatioRule }],
        ),
      };
    },
  };

  /** A deadline seen less well than asked: what it covers and when is shown, whom it reaches not. */
  function untrusted<T>(entry: Dated<T>, gap: GapId): unknown {
    const filled = fillHoles(entry.value, { asOf, option: optionOf, slot: fillSlot });
    const terms = "value" in filled ? (filled.value as AuthoredTerms) : {};
    return { ...terms, scope: { kind: "gap", gap } };
  }
}

type AuthoredTerms = Omit<Pick<Deadline, "scope" | "due">, never> & {
  readonly covers: CoverSelector;
};

function selectCovered(
  { nature, of }: CoverSelector,
  requirements: readonly WithReadings<Requirement>[],
): RequirementId[] {
  return requirements
    .map(({ value }) => value)
    .filter((requirement) => requirement.nature === nature)
    .filter((requirement) => of.includes("posts" in requirement.of ? "posts" : "ranks"))
    .map(({ id }) => id);
}

function assertInDomain({ slot, domain }: SlotHole<unknown>, value: unknown): void {
  const isInside =
    "from" in domain
      ? Number.isInteger(value) &&
        (value as number) >= domain.from &&
        (value as number) <= domain.through
      : domain.some((allowed) => JSON.stringify(allowed) === JSON.stringify(value));
  if (isInside) return;
  throw new CbccvcError(
    "outsideDomain",
    { slot, value },
    `the slot ${slot} cannot be ${JSON.stringify(value)}; its domain is ${JSON.stringify(domain)}`,
  );
}

function findSlots(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "slot" in value && "domain" in value ? [String(value.slot)] : [];
  return [...own, ...Object.values(value).flatMap(findSlots)];
}
