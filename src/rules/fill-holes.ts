import type { CalendarDate } from "../terms/calendar-date.ts";
import { CbccvcError } from "../terms/error.ts";
import type { ReadingHole, ReadingId, SlotHole } from "../terms/hole.ts";
import type { GapId } from "../terms/question.ts";

/** What the holes of the law are filled with. */
export interface Filling {
  readonly asOf: CalendarDate;
  /** The option in force of a reading. */
  readonly option: (reading: ReadingId) => string;
  /** The value of a slot, filled by a variant or by default; or the gap that stands there. */
  readonly slot: (hole: SlotHole<unknown>) => Filled;
}

/** A value without holes, or the gap that swallows the condition it would have stood in. */
export type Filled = { readonly value: unknown } | { readonly gap: GapId };

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReadingHole(node: Node): node is Node & ReadingHole<unknown> {
  return "reading" in node && "options" in node;
}

function isSlotHole(node: Node): node is Node & SlotHole<unknown> {
  return "slot" in node && "domain" in node;
}

// Where a condition takes a day, and so may take that of the rules.
const DAY_KEYS: readonly string[] = ["on", "day"];

/** The value of a hole under an option; a hole must have one for each. */
function pickOption({ reading, options }: ReadingHole<unknown>, option: string): unknown {
  if (Object.hasOwn(options, option)) return options[option];
  const known = Object.keys(options);
  throw new CbccvcError(
    "unknownOption",
    { reading, option, known },
    `a hole of the reading ${reading} has no value for ${option}; it has ${known.join(", ")}`,
  );
}

/** Fills every hole of an authored value, and the day of the rules where one is asked for. */
export function fillHoles(value: unknown, filling: Filling, key = ""): Filled {
  if (value === "asOf" && DAY_KEYS.includes(key)) return { value: filling.asOf };
  if (Array.isArray(value)) {
    const parts = value.map((part) => fillHoles(part, filling));
    const gap = parts.find((part) => "gap" in part);
    return gap ?? { value: parts.map((part) => "value" in part && part.value) };
  }
  if (!isNode(value)) return { value };
  if (isReadingHole(value)) {
    return fillHoles(pickOption(value, filling.option(value.reading)), filling, key);
  }
  if (isSlotHole(value)) return filling.slot(value);

  const entries: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value)) {
    const filled = fillHoles(part, filling, name);
    if ("gap" in filled) {
      // A leaf of which a part is not known is not known; further out nothing is lost.
      return "kind" in value ? { value: { kind: "gap", gap: filled.gap } } : filled;
    }
    entries.push([name, filled.value]);
  }
  return { value: Object.fromEntries(entries) };
}

/**
 * The readings that a value hangs on under a choice of options, each once. A reading that stands
 * only inside an option not chosen has no effect and is left out.
 */
export function findReadings(value: unknown, option: Filling["option"]): ReadingId[] {
  const found = new Set<ReadingId>();
  addReadings(value, option, found);
  return [...found];
}

function addReadings(value: unknown, option: Filling["option"], found: Set<ReadingId>): void {
  if (Array.isArray(value)) for (const part of value) addReadings(part, option, found);
  else if (isNode(value)) {
    if (isReadingHole(value)) {
      found.add(value.reading);
      addReadings(pickOption(value, option(value.reading)), option, found);
    } else for (const part of Object.values(value)) addReadings(part, option, found);
  }
}
