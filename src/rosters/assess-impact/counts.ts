import type { FlipCount, ImpactedOfficial, PairCount, StatusPair } from "../assess-impact.ts";

/** Counts persons by their answers before and after, ascending by the answers' names. */
export function countPairs(pairs: readonly StatusPair[]): PairCount[] {
  return countKeys(pairs.map(({ from, to }) => ({ from, to })));
}

/** Counts persons by rule and direction, each once in a line. */
export function countFlips(officials: readonly ImpactedOfficial[]): FlipCount[] {
  return countKeys(
    officials.flatMap(({ flips }) => {
      const lines = flips.map((flip) => ({
        kind: flip.kind,
        id: flip.id,
        ...(flip.kind === "sending" && { course: flip.course }),
        from: flip.from,
        to: flip.to,
      }));
      return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
    }),
  );
}

function countKeys<Key extends object>(keys: readonly Key[]): (Key & { persons: number })[] {
  const counts = new Map<string, Key & { persons: number }>();
  for (const key of keys) {
    const name = JSON.stringify(key);
    const known = counts.get(name) ?? { ...key, persons: 0 };
    known.persons += 1;
    counts.set(name, known);
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
