import { CbccvcError } from "../../terms/error.ts";

/** Which unit lies within which. */
export interface UnitTree {
  /** Every unit and group, ascending. */
  readonly names: readonly string[];
  /** The group in which a unit lies; `null` where it lies in none. */
  readonly parentOf: (unit: string) => string | null;
  /** Whether other units lie within it. */
  readonly isGroup: (unit: string) => boolean;
  /** The unit itself, and every group around it, the nearest first. */
  readonly chainOf: (unit: string) => readonly string[];
}

/** Reads the groups of units; refuses a circle, in which no group would be the greatest. */
export function createUnitTree(
  units: readonly string[],
  within: Readonly<Record<string, string>>,
): UnitTree {
  const parents = new Map(Object.entries(within));
  const groups = new Set(parents.values());
  const names = [...new Set([...units, ...parents.keys(), ...groups])].sort();
  const chains = new Map(names.map((name) => [name, climb(name, parents)]));
  return {
    names,
    parentOf: (unit) => parents.get(unit) ?? null,
    isGroup: (unit) => groups.has(unit),
    chainOf: (unit) => chains.get(unit) ?? [],
  };
}

function climb(unit: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const chain = new Set<string>();
  for (let next: string | undefined = unit; next !== undefined; next = parents.get(next)) {
    if (chain.has(next)) {
      const units = [...chain].slice([...chain].indexOf(next));
      throw new CbccvcError(
        "groupCycle",
        { units },
        `${units.join(", ")} lie within each other; name for each unit the group above it`,
      );
    }
    chain.add(next);
  }
  return [...chain];
}
