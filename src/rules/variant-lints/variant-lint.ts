import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { Citation } from "../../terms/citation.ts";
import type { AuthoredLaw, ProvinceVariant } from "../authored-law.ts";
import { listUnits } from "../list-units.ts";
import type { ProvinceEntry } from "../province-entry.ts";
import type { VariantIssueParams } from "../variant-issue.ts";

/** A code of what can be wrong with a variant. */
export type VariantIssueCode = keyof VariantIssueParams;

/** One thing that is wrong with a variant, and where. */
export type VariantIssue = {
  readonly [Code in VariantIssueCode]: {
    /** What is wrong. */
    readonly code: Code;
    /** The field: keys and positions from the outside in. */
    readonly path: readonly (string | number)[];
    /** The particulars, by the code. */
    readonly params: VariantIssueParams[Code];
  };
}[VariantIssueCode];

/** What a variant is held against. */
export interface LintContext {
  readonly law: AuthoredLaw;
  readonly provinces: readonly ProvinceEntry[];
  /** The other variants that it stands beside. */
  readonly others: readonly ProvinceVariant[];
}

/** One thing that is looked at in a variant of the right form. */
export interface VariantLint {
  /** Its name. */
  readonly name: string;
  /** What must hold, in a sentence. */
  readonly says: string;
  readonly check: (variant: ProvinceVariant, context: LintContext) => readonly VariantIssue[];
}

export type Path = readonly (string | number)[];

/** A value in plain data with where it stands. */
interface Place {
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object in plain data, from the outside in; the unit around a variant is its own matter. */
export function listPlaces(value: unknown, path: Path = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => listPlaces(part, [...path, index]));
  }
  const own = { path, value: value as Place["value"] };
  return [
    own,
    ...Object.entries(value).flatMap(([key, part]) =>
      key === "within" && path.length === 0 ? [] : listPlaces(part, [...path, key]),
    ),
  ];
}

/** Every text of a variant, with where it stands; the unit around it is its own matter. */
export function listStrings(variant: ProvinceVariant) {
  const find = (value: unknown, path: Path): { readonly path: Path; readonly text: string }[] => {
    if (typeof value === "string") return [{ path, text: value }];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      key === "within" && path.length === 0
        ? []
        : find(part, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return find(variant, []);
}

/** An entry of a timeline or of a slot, with where it stands. */
export interface PlacedEntry {
  readonly path: Path;
  /** The id of the timeline, or the slot. */
  readonly of: string;
  readonly effectiveFrom: CalendarDate;
  readonly start?: unknown;
  readonly value: unknown;
  readonly source: Citation | null;
}

/** Every dated entry of a variant. */
export function listEntries(variant: ProvinceVariant): PlacedEntry[] {
  const timelines = (["requirements", "deadlines", "targets"] as const).flatMap((part) =>
    (variant[part] ?? []).flatMap(({ id, history }, index) =>
      history.map((entry, place) => ({
        path: [part, index, "history", place],
        of: id,
        ...pickEntry(entry),
      })),
    ),
  );
  const slots = Object.entries(variant.slots ?? {}).flatMap(([slot, history]) =>
    history.map((entry, place) => ({
      path: ["slots", slot, place],
      of: slot,
      ...pickEntry(entry),
    })),
  );
  return [...timelines, ...slots];
}

function pickEntry({ effectiveFrom, start, value, source }: Omit<PlacedEntry, "path" | "of">) {
  return { effectiveFrom, start, value, source };
}

/** Every citation in a variant, with where it stands. */
export function listCitations(
  variant: ProvinceVariant,
): { readonly path: Path; readonly citation: Citation }[] {
  return listPlaces(variant).flatMap(({ path, value }) =>
    "seenIn" in value && "trust" in value ? [{ path, citation: value as unknown as Citation }] : [],
  );
}

/** Every instrument that a citation of the variant may name. */
export function findInstruments(variant: ProvinceVariant, { law }: LintContext) {
  const all = [...law.instruments, ...listUnits(variant).flatMap((unit) => unit.instruments ?? [])];
  return new Map(all.map((instrument) => [instrument.id, instrument]));
}
