import * as z from "zod";

import { calendarDateSchema } from "../terms/calendar-date.schema.ts";
import { nextDay, toCalendarDate, toDayNumber, type CalendarDate } from "../terms/calendar-date.ts";
import { findWithin, isAliveOn, type UnitEntry, type UnitTree } from "./unit-tree.ts";

/** An entry without a first day reaches back to here. */
const EARLIEST: CalendarDate = "1000-01-01";

const idSchema = z.string().min(1).max(200);

const unitSchema = z.strictObject({
  id: idSchema,
  name: z.exactOptional(z.string().min(1)),
  within: z.exactOptional(idSchema),
  from: z.exactOptional(calendarDateSchema),
  through: z.exactOptional(calendarDateSchema),
  successors: z.exactOptional(z.array(idSchema)),
}) satisfies z.ZodType<UnitEntry>;

/** What is wrong with a tree as a whole, by code. */
type TreeIssue =
  | "reversedPeriod"
  | "duplicateId"
  | "unknownParent"
  | "unknownSuccessor"
  | "successorsWithoutEnd"
  | "groupCycle";

const ADVICE: Readonly<Record<TreeIssue, string>> = {
  reversedPeriod: "the last day lies before the first",
  duplicateId: "another entry of this id lives on one of its days; end one before the next begins",
  unknownParent: "the unit around it does not exist on all of its days; add it, or split the entry",
  unknownSuccessor: "no such unit exists on the day after the last",
  successorsWithoutEnd: "a unit that goes on has no successors; give `through`",
  groupCycle: "it lies within itself by way of the units around it",
};

/** The units of a caller with their lives, checked as a whole. */
export const unitTreeSchema = z
  .array(unitSchema)
  .check((context) => {
    for (const { index, key, code } of listIssues(context.value)) {
      context.issues.push({
        code: "custom",
        input: context.value,
        path: [index, key],
        message: ADVICE[code],
        params: { code },
      });
    }
  })
  .describe(Object.values(ADVICE).join("; ")) satisfies z.ZodType<UnitTree>;

interface Found {
  readonly index: number;
  readonly key: keyof UnitEntry;
  readonly code: TreeIssue;
}

function listIssues(tree: UnitTree): Found[] {
  const lives = groupById(tree);
  const found = tree.flatMap((entry, index): Found[] => {
    if (isReversed(entry)) return [{ index, key: "through", code: "reversedPeriod" }];
    return [
      ...(isDuplicate(entry, lives) ? [{ index, key: "id", code: "duplicateId" } as const] : []),
      ...(hasParent(entry, lives)
        ? []
        : [{ index, key: "within", code: "unknownParent" } as const]),
      ...checkSuccessors(entry, lives).map((code) => ({ index, key: "successors", code }) as const),
    ];
  });
  // Chains are followed day by day, which means something only where each id has one life a day.
  return found.length > 0 ? found : listCycles(tree);
}

type Lives = ReadonlyMap<string, readonly UnitEntry[]>;

function groupById(tree: UnitTree): Lives {
  const lives = new Map<string, UnitEntry[]>();
  for (const entry of tree) {
    const own = lives.get(entry.id);
    if (own === undefined) lives.set(entry.id, [entry]);
    else own.push(entry);
  }
  return lives;
}

function isReversed({ from, through }: UnitEntry): boolean {
  return from !== undefined && through !== undefined && through < from;
}

function isDuplicate(entry: UnitEntry, lives: Lives): boolean {
  const others = lives.get(entry.id) ?? [];
  return others.some((other) => other !== entry && !isReversed(other) && overlaps(entry, other));
}

function overlaps(a: UnitEntry, b: UnitEntry): boolean {
  const isBefore = (one: UnitEntry, other: UnitEntry) =>
    one.through !== undefined && other.from !== undefined && one.through < other.from;
  return !isBefore(a, b) && !isBefore(b, a);
}

/** Whether the unit around it exists on every day of its own. */
function hasParent(entry: UnitEntry, lives: Lives): boolean {
  if (entry.within === undefined) return true;
  const parents = lives.get(entry.within) ?? [];
  if (entry.from === undefined && !parents.some(({ from }) => from === undefined)) return false;
  if (entry.through === undefined && !parents.some(({ through }) => through === undefined)) {
    return false;
  }
  const days = [entry.from, entry.through, ...parents.flatMap(dayAfter)];
  return (
    parents.length > 0 &&
    days
      .filter((day) => day !== undefined)
      .filter((day) => isAliveOn(entry, day))
      .every((day) => parents.some((parent) => isAliveOn(parent, day)))
  );
}

function checkSuccessors(entry: UnitEntry, lives: Lives): TreeIssue[] {
  const { successors = [] } = entry;
  if (successors.length === 0) return [];
  const [day] = dayAfter(entry);
  if (day === undefined) return ["successorsWithoutEnd"];
  const isKnown = (id: string) => (lives.get(id) ?? []).some((next) => isAliveOn(next, day));
  return successors.every(isKnown) ? [] : ["unknownSuccessor"];
}

function dayAfter({ through }: UnitEntry): CalendarDate[] {
  return through === undefined ? [] : [toCalendarDate(nextDay(toDayNumber(through)))];
}

/** The entries that lie in a circle on one of the days on which an entry begins. */
function listCycles(tree: UnitTree): Found[] {
  const days = new Set(
    tree.filter(({ within }) => within !== undefined).map(({ from }) => from ?? EARLIEST),
  );
  const found = new Map<number, Found>();
  for (const day of days) {
    const inCircle = findInCircle(new Map(Object.entries(findWithin(tree, day))));
    if (inCircle.size === 0) continue;
    tree.forEach((entry, index) => {
      if (inCircle.has(entry.id) && isAliveOn(entry, day)) {
        found.set(index, { index, key: "within", code: "groupCycle" });
      }
    });
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** The units that come upon themselves on the way up; each is climbed from once. */
function findInCircle(parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const inCircle = new Set<string>();
  const seen = new Set<string>();
  for (const start of parents.keys()) {
    const chain = new Set<string>();
    let unit: string | undefined = start;
    while (unit !== undefined && !seen.has(unit)) {
      seen.add(unit);
      chain.add(unit);
      unit = parents.get(unit);
    }
    if (unit === undefined || !chain.has(unit)) continue;
    const climbed = [...chain];
    for (const each of climbed.slice(climbed.indexOf(unit))) inCircle.add(each);
  }
  return inCircle;
}
