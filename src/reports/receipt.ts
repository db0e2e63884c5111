import { version } from "../../package.json";
import type { RuleSet } from "../rules/rule-set.ts";
import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Trust } from "../terms/citation.ts";
import type { ReadingId } from "../terms/hole.ts";

/** What a report was made with: the same receipt and the same roster give the same report. */
export interface Receipt {
  /** The version of the package. */
  readonly version: string;
  /** The last day through which the rule data were checked against sources. */
  readonly checkedThrough: CalendarDate;
  /** The FNV-1a hash, 64 bits in hexadecimal, of the canonical JSON of the rule set in UTF-8. */
  readonly fingerprint: string;
  /** The unit and the province around it, the smaller first. */
  readonly places: readonly string[];
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** Whether that day lies after `checkedThrough`. */
  readonly afterCheckedDay: boolean;
  /** The option in force of every reading. */
  readonly readings: Readonly<Record<ReadingId, string>>;
  /** How well a rule must have been seen to be more than a gap. */
  readonly trustFloor: Trust;
}

/** Writes plain data as JSON with the keys of every object in order of their code units. */
function toCanonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(",")}]`;
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${toCanonicalJson(part)}`);
  return `{${entries.join(",")}}`;
}

/** FNV-1a, 64 bits: it tells one rule set from another; it is no seal against forgery. */
function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  // encodeURIComponent is the one UTF-8 encoder that every platform has without its own globals.
  const bytes = encodeURIComponent(text).replace(/%([0-9A-F]{2})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  for (let index = 0; index < bytes.length; index += 1) {
    state = BigInt.asUintN(64, (state ^ BigInt(bytes.charCodeAt(index))) * 0x100000001b3n);
  }
  return state.toString(16).padStart(16, "0");
}

/** Makes the receipt of a rule set. */
export function createReceipt(rules: RuleSet): Receipt {
  return {
    version,
    checkedThrough: rules.checkedThrough,
    fingerprint: hash(toCanonicalJson(rules)),
    places: rules.places.map(({ id }) => id),
    asOf: rules.asOf,
    afterCheckedDay: rules.afterCheckedDay,
    readings: rules.readingsInForce,
    trustFloor: rules.trustFloor,
  };
}
