/** A figure that one call measures: milliseconds, by its own clock. */
export type Measure = () => number;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Takes each measure once a round and gives the median of each. Every round starts with another
 * one, so that a slow spell of the machine and the leavings of the one before fall on all alike.
 */
export function takeMedians<Name extends string>(
  measures: Readonly<Record<Name, Measure>>,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Record<Name, number> {
  const names = Object.keys(measures) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (let index = 0; index < names.length; index += 1) {
      const name = names[(index + round) % names.length] as Name;
      const figure = measures[name]();
      if (round >= warmUp) taken.get(name)?.push(figure);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
