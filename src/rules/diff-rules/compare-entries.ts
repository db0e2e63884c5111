import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { Alternative } from "../../terms/hole.ts";
import type { ChangeWeight, FieldChange } from "../diff-rules.ts";

/** The days of the two rule sets. */
interface Days {
  readonly before: CalendarDate;
  readonly after: CalendarDate;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields that differ between two entries, those under the readings in force first. */
export function findFieldChanges(before: unknown, after: unknown, days: Days): FieldChange[] {
  const [first, second] = [splitReadings(before), splitReadings(after)];
  const changes: FieldChange[] = [];
  addChanges(first.inForce, second.inForce, [], days, changes);
  for (const key of [...new Set([...first.moved.keys(), ...second.moved.keys()])].sort()) {
    const [from, to] = [first.moved.get(key), second.moved.get(key)];
    const known = from ?? to;
    if (known === undefined) continue;
    const moved: FieldChange[] = [];
    addChanges(from?.value, to?.value, [], days, moved);
    const reading = { axis: known.axis, option: known.option };
    changes.push(...moved.map((change) => ({ ...change, reading })));
  }
  return changes;
}

/** What an entry says under the readings in force, and under each other option. */
function splitReadings(entry: unknown): {
  readonly inForce: unknown;
  readonly moved: ReadonlyMap<string, Alternative<unknown>>;
} {
  if (!isNode(entry) || !Array.isArray(entry["alternatives"])) {
    return { inForce: entry, moved: new Map() };
  }
  const { alternatives, ...rest } = entry;
  return {
    // A rule that stands alone has its state and its source beside its value.
    inForce: "state" in rest ? rest : rest["value"],
    moved: new Map(
      (alternatives as readonly Alternative<unknown>[]).map((each) => [
        JSON.stringify([each.axis, each.option]),
        each,
      ]),
    ),
  };
}

function addChanges(
  before: unknown,
  after: unknown,
  path: FieldChange["path"],
  days: Days,
  changes: FieldChange[],
): void {
  if (before === after) return;
  if (isNode(before) && isNode(after) && haveOneForm(before, after)) {
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
      if (isDayOfRules(before, after, key, days)) continue;
      addChanges(before[key], after[key], [...path, key], days, changes);
    }
  } else if (isListOfNodes(before) && isListOfNodes(after) && before.length === after.length) {
    before.forEach((part, index) => {
      addChanges(part, after[index], [...path, index], days, changes);
    });
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    changes.push({
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }
}

/** Whether two things are of one form: other conditions, and forms that share no field, are not. */
function haveOneForm(before: Node, after: Node): boolean {
  return (
    before["kind"] === after["kind"] && Object.keys(before).some((key) => Object.hasOwn(after, key))
  );
}

/** A list of things that have fields; of another only the whole can be told. */
function isListOfNodes(value: unknown): value is readonly Node[] {
  return Array.isArray(value) && value.every(isNode);
}

const DAY_KEYS: Readonly<Record<string, string>> = { age: "on", monthsLeft: "on", day: "day" };

/**
 * Whether two conditions measure on the day of their rules, each on its own: that is the same rule.
 *
 * A fixed day that moves from the one day to the other would look the same, which nothing in a
 * resolved rule set can tell.
 */
function isDayOfRules(before: Node, after: Node, key: string, days: Days): boolean {
  const { kind } = before;
  return (
    typeof kind === "string" &&
    DAY_KEYS[kind] === key &&
    before[key] === days.before &&
    after[key] === days.after
  );
}

const WEIGHTS: readonly ChangeWeight[] = ["content", "readings", "source", "trust"];

/** The weightiest thing that some fields tell of. */
export function weighFields(fields: readonly FieldChange[]): ChangeWeight {
  const weights = fields.map(weighField);
  return WEIGHTS.find((weight) => weights.includes(weight)) ?? "trust";
}

const CITATION_KEYS: readonly (string | number)[] = ["source", "filledBy"];
const SIGHT_KEYS: readonly (string | number)[] = ["trust", "seenIn"];

function weighField({ path, reading }: FieldChange): ChangeWeight {
  if (!path.some((key) => CITATION_KEYS.includes(key))) {
    return reading === undefined ? "content" : "readings";
  }
  return SIGHT_KEYS.includes(path.at(-1) ?? "") ? "trust" : "source";
}
