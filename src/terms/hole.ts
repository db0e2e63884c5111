import type { GapId } from "./question.ts";

/** The name of a choice that the text of a rule leaves open, described once in the register. */
export type ReadingId = string;

/** The name of a place that a variant may fill. */
export type SlotId = string;

/**
 * A hole that a reading fills: the text of the law leaves the choice open.
 *
 * Which option is the default, and why, stands once in the register of readings.
 */
export interface ReadingHole<T> {
  /** The reading, as registered. */
  readonly reading: ReadingId;
  /** The value under each option of that reading. */
  readonly options: Readonly<Record<string, T>>;
}

/** A hole that a provincial variant fills: the law itself leaves the value to the province. */
export interface SlotHole<T> {
  /** The slot. */
  readonly slot: SlotId;
  /** The values a province may choose from: a closed list, or integers from–through inclusive. */
  readonly domain: readonly T[] | { readonly from: number; readonly through: number };
  /** The value where no province fills it, or the gap that stands there. */
  readonly default: T | { readonly gap: GapId };
  /** The clause that leaves the choice to the province, in words. */
  readonly clause: string;
}

/** A place in the authored law that is filled at resolution. */
export type Hole<T> = ReadingHole<T> | SlotHole<T>;

/** The two forms of every rule: as authored, with holes, and as resolved, without any. */
export type Form = "authored" | "resolved";

/** A value that may be a hole in the authored form. */
export type Held<F extends Form, T> = F extends "authored" ? T | Hole<T> : T;

/** A value as it stands under one other option of one reading. */
export interface Alternative<T> {
  /** The reading that is moved. */
  readonly axis: ReadingId;
  /** The option it is moved to. */
  readonly option: string;
  /** The value then. */
  readonly value: T;
}

/** A resolved value together with what it would be under each other option, one axis at a time. */
export interface WithReadings<T> {
  /** The value under the readings in force. */
  readonly value: T;
  /** The value under each other option of each reading that touches it. */
  readonly alternatives: readonly Alternative<T>[];
}
