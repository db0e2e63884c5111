/** One line of a table: what, how much, and what was aimed at. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** What the figure should not exceed, with whether it does; absent for a mere figure. */
  readonly target?: { readonly text: string; readonly isMet: boolean };
}

export function printTable(title: string, rows: readonly Row[]): void {
  const wide = Math.max(...rows.map(({ what }) => what.length));
  const high = Math.max(...rows.map(({ figure }) => figure.length));
  console.log(`\n${title}`);
  for (const { what, figure, target } of rows) {
    const verdict =
      target === undefined ? "" : `  target ${target.text}  ${target.isMet ? "ok" : "ABOVE"}`;
    console.log(`  ${what.padEnd(wide)}  ${figure.padStart(high)}${verdict}`);
  }
}

/** A figure with its target, an upper bound in the same unit. */
export function row(what: string, value: number, unit: string, atMost?: number): Row {
  const write = (each: number, decimals: number) => `${each.toFixed(decimals)}${unit}`;
  return {
    what,
    figure: write(value, 2),
    ...(atMost !== undefined && {
      target: { text: `≤ ${write(atMost, 1)}`, isMet: value <= atMost },
    }),
  };
}
