import type { SendRatioRule } from "../ratios/ratio-rules.ts";
import type { ReappointmentRule } from "../standards/appointment-rule.ts";
import type { CommitmentRule, CompensationRule } from "../standards/service/commitment-rule.ts";
import type { RetirementRule } from "../standards/service/retirement-rule.ts";
import type { Life, NamedEntry } from "../standards/standards-rules.ts";
import { isCalendarDate, type CalendarDate } from "../terms/calendar-date.ts";
import { TRUSTS, type InstrumentId, type Trust } from "../terms/citation.ts";
import { CbccvcError } from "../terms/error.ts";
import type { ReadingId } from "../terms/hole.ts";
import type { GapId } from "../terms/question.ts";
import type { AuthoredLaw, ProvinceVariant, RequirementTimeline } from "./authored-law.ts";
import { provinces } from "./catalogues/provinces.ts";
import { copyFrozen, copyFrozenOnce } from "./copy-frozen.ts";
import { listUnits } from "./list-units.ts";
import {
  assertSlots,
  resolveAlone,
  resolveAppointment,
  resolveAppointmentAge,
  resolveCredentialLimit,
  resolveDeadline,
  resolveProgramme,
  resolveRegime,
  resolveRequirement,
  resolveSending,
  resolveTarget,
  type Resolution,
} from "./resolve-entries.ts";
import type { RuleSet } from "./rule-set.ts";
import { assertExists } from "./unit-life.ts";

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

/**
 * Resolves a law for a day, a place and a choice of readings: picks the entries in force, applies
 * the trust floor, fills the slots, fills the readings, and freezes what is left.
 */
export function resolveLaw(law: AuthoredLaw, options: ResolveOptions): RuleSet {
  const { asOf, variant, trustFloor = "weak" } = options;
  assertDay(law, asOf);
  assertTrust(trustFloor);
  const units = variant === undefined ? [] : listUnits(variant);
  for (const unit of units) assertExists(unit, asOf, provinces);
  assertSlots(law, units);
  const optionOf = chooseOptions(law, options.readings ?? {});
  const resolution: Resolution = { law, units, asOf, trustFloor, optionOf };

  const resolveAll = (timelines: readonly RequirementTimeline[]) =>
    timelines
      .map((timeline) => resolveRequirement(timeline, resolution))
      .filter((requirement) => requirement !== undefined);
  const own = resolveAll(units.flatMap((unit) => unit.requirements ?? []));
  const requirements = [...resolveAll(law.requirements), ...own];
  const deadlines = [...law.deadlines, ...units.flatMap((unit) => unit.deadlines ?? [])]
    .map((timeline) => resolveDeadline(timeline, requirements, resolution))
    .filter((deadline) => deadline !== undefined);
  const targets = [...law.targets, ...units.flatMap((unit) => unit.targets ?? [])]
    .map((timeline) => resolveTarget(timeline, { deadlines, requirements }, resolution))
    .filter((target) => target !== undefined);
  assertUniqueIds(requirements);
  assertUniqueIds(deadlines);
  assertUniqueIds(targets);

  const content = {
    requirements,
    deadlines,
    targets,
    appointments: law.appointments
      .map((timeline) => resolveAppointment(timeline, resolution))
      .filter((rule) => rule !== undefined),
    programmes: law.programmes.map((timeline) => resolveProgramme(timeline, resolution)),
    credentialLimits: law.credentialLimits
      .map((timeline) => resolveCredentialLimit(timeline, resolution))
      .filter((limit) => limit !== undefined),
    regimes: mapEntries(law.personnel, ({ training }) => resolveRegime(training, resolution)),
    sending: law.sending
      .map((timeline) => resolveSending(timeline, resolution))
      .filter((rule) => rule !== undefined),
    courseWithoutRule: law.courseWithoutRule,
    sendRatioCourses: law.sendRatioCourses,
    retirement: resolveAlone<RetirementRule>(law.retirement, resolution),
    appointmentAges: law.appointmentAges
      .map((timeline) => resolveAppointmentAge(timeline, resolution))
      .filter((rule) => rule !== undefined),
    reappointment: mapEntries(law.reappointment, (history) =>
      resolveAlone<ReappointmentRule>(history, resolution),
    ),
    serviceCommitment: mapEntries(law.serviceCommitment, (history) =>
      resolveAlone<CommitmentRule>(history, resolution),
    ),
    compensation: mapEntries(law.compensation, (history) =>
      resolveAlone<CompensationRule>(history, resolution),
    ),
    sendRatio: resolveAlone<SendRatioRule>(law.sendRatio, resolution),
  };
  const notEncoded = units
    .flatMap((unit) => unit.notEncoded ?? [])
    .filter(({ from, through = asOf }) => from <= asOf && asOf <= through)
    .map(({ instrument }) => instrument);
  const instruments = [...law.instruments, ...units.flatMap((unit) => unit.instruments ?? [])];
  const cited = new Set<InstrumentId>(notEncoded);
  const gaps = new Set<GapId>();
  collectNames(content, cited, gaps);

  return copyFrozen({
    schemaVersion: 1,
    asOf,
    checkedThrough: law.checkedThrough,
    afterCheckedDay: asOf > law.checkedThrough,
    places: units.map(({ id, name }) => ({ id, name })),
    trustFloor,
    readingsInForce: Object.fromEntries(
      Object.keys(law.readings).map((reading) => [reading, optionOf(reading)]),
    ),
    readings: copyFrozenOnce(law.readings),
    posts: mapEntries(pickLiving(law.posts, asOf), ({ name, isLeadership, body, level }) => ({
      name,
      isLeadership,
      body,
      ...(level !== undefined && { level }),
    })),
    otherPosts: mapEntries(pickOthers(law.posts, asOf), nameLife),
    ranks: mapEntries(pickLiving(law.ranks, asOf), ({ name, code }) => ({
      name,
      ...(code !== undefined && { code }),
    })),
    titles: mapEntries(pickLiving(law.titles, asOf), ({ name, grade, code }) => ({
      name,
      grade,
      ...(code !== undefined && { code }),
    })),
    otherRanks: mapEntries(pickOthers(law.ranks, asOf), nameLife),
    otherTitles: mapEntries(pickOthers(law.titles, asOf), nameLife),
    managingLevels: copyFrozenOnce(law.managingLevels),
    areas: copyFrozenOnce(law.areas),
    issuerKinds: mapEntries(law.issuerKinds, nameLife),
    levels: copyFrozenOnce(law.levels),
    sendingGroups: copyFrozenOnce(law.sendingGroups),
    ...content,
    postsWithOwnStandard: [
      ...new Set(own.flatMap(({ value: { of } }) => ("posts" in of ? of.posts : []))),
    ],
    gaps: Object.fromEntries(Object.entries(law.gaps).filter(([gap]) => gaps.has(gap))),
    instruments: Object.fromEntries(
      instruments
        .filter(({ id }) => cited.has(id))
        .map((instrument) => [instrument.id, instrument]),
    ),
    notEncoded,
  } satisfies RuleSet);
}

function isLiving({ from, through }: Life, asOf: CalendarDate): boolean {
  return (from === undefined || from <= asOf) && (through === undefined || asOf <= through);
}

/** The entries of a catalogue that exist on a day. */
function pickLiving<T extends Life>(
  entries: Readonly<Record<string, T>>,
  asOf: CalendarDate,
): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([, each]) => isLiving(each, asOf)));
}

/** The entries of a catalogue that exist on other days only. */
function pickOthers<T extends Life>(
  entries: Readonly<Record<string, T>>,
  asOf: CalendarDate,
): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([, each]) => !isLiving(each, asOf)));
}

function nameLife({ name, from, through }: NamedEntry & Life): NamedEntry & Life {
  return {
    name,
    ...(from !== undefined && { from }),
    ...(through !== undefined && { through }),
  };
}

function mapEntries<Key extends string, T, R>(
  entries: Readonly<Record<Key, T>>,
  map: (entry: T) => R,
): Record<Key, R> {
  return Object.fromEntries(
    Object.entries<T>(entries).map(([key, entry]) => [key, map(entry)]),
  ) as Record<Key, R>;
}

/** Refuses a day that does not exist and one before the data begin. */
export function assertDay({ coverageFrom }: AuthoredLaw, asOf: CalendarDate): void {
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

function assertTrust(trustFloor: Trust): void {
  if (TRUSTS.includes(trustFloor)) return;
  throw new CbccvcError(
    "unknownTrust",
    { trustFloor, known: [...TRUSTS] },
    `there is no trust ${trustFloor as string}; there are ${TRUSTS.join(", ")}`,
  );
}

function createUnknownReading({ readings }: AuthoredLaw, reading: ReadingId) {
  const known = Object.keys(readings);
  return new CbccvcError(
    "unknownReading",
    { reading, known },
    `there is no reading ${reading}; there are ${known.join(", ")}`,
  );
}

/** Two rules of one name could not be told apart in a report. */
function assertUniqueIds(rules: readonly { readonly value: { readonly id: string } }[]): void {
  const ids = rules.map(({ value }) => value.id);
  const id = ids.find((each, index) => ids.indexOf(each) !== index);
  if (id === undefined) return;
  throw new CbccvcError(
    "duplicateId",
    { id },
    `two rules are called ${id}; give each its own name`,
  );
}

function chooseOptions(
  law: AuthoredLaw,
  chosen: Readonly<Record<ReadingId, string>>,
): (reading: ReadingId) => string {
  for (const [reading, option] of Object.entries(chosen)) {
    const entry = Object.hasOwn(law.readings, reading) ? law.readings[reading] : undefined;
    if (entry === undefined) {
      throw createUnknownReading(law, reading);
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
  return (reading) => {
    const entry = Object.hasOwn(law.readings, reading) ? law.readings[reading] : undefined;
    if (entry === undefined) throw createUnknownReading(law, reading);
    return (Object.hasOwn(chosen, reading) ? chosen[reading] : undefined) ?? entry.default;
  };
}

const INSTRUMENT_KEYS: readonly string[] = [
  "instrument",
  "amendedBy",
  "readWith",
  "decree",
  "guidedBy",
];

/** The instruments and the gaps that stand anywhere in plain data. */
function collectNames(value: unknown, instruments: Set<InstrumentId>, gaps: Set<GapId>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    const names = INSTRUMENT_KEYS.includes(key) ? instruments : key === "gap" ? gaps : null;
    if (names === null || (typeof part === "object" && !Array.isArray(part))) {
      collectNames(part, instruments, gaps);
    } else if (typeof part === "string") names.add(part);
    else if (Array.isArray(part)) {
      for (const each of part) if (typeof each === "string") names.add(each);
    }
  }
}
