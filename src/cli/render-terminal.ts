import pc from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

import type { Text, TextDocument, Tone } from "../reports/document.ts";

/** How a terminal shows a document. */
export interface TerminalOptions {
  /** The width in columns. */
  readonly width: number;
  /** Whether tones are shown as colours. */
  readonly colour: boolean;
}

const GAP = "  ";
const LEAST_WIDTH = 6;

/** Writes a report for a terminal: aligned columns, wrapped cells, colours only where asked. */
export function renderTerminal(document: TextDocument, options: TerminalOptions): string {
  const colours = pc.createColors(options.colour);
  const paint: Readonly<Record<Tone, (text: string) => string>> = {
    plain: String,
    good: colours.green,
    bad: colours.red,
    open: colours.yellow,
    faint: colours.dim,
    strong: colours.bold,
  };
  const write = ({ text, tone }: Text, width: number): string[] =>
    wrap(text, width).map((line) => (line === "" ? line : paint[tone](line)));

  const blocks = document.map((block): string[] => {
    switch (block.kind) {
      case "title": {
        const lines = wrap(block.text, options.width);
        const rule = "═".repeat(Math.max(...lines.map((line) => stringWidth(line))));
        return ["", ...lines.map((line) => colours.bold(line)), rule];
      }
      case "heading":
        return ["", ...wrap(block.text, options.width).map((line) => colours.bold(line))];
      case "paragraph":
        return write(block.content, options.width);
      case "table":
        return [...writeTable(block.columns, block.rows), ""];
    }
  });
  // A heading brings its own blank line; after a table one is enough.
  return `${blocks
    .flat()
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")}\n`;

  function writeTable(columns: readonly string[], rows: readonly (readonly Text[])[]): string[] {
    const head = columns.map((text): Text => ({ text, tone: "faint" }));
    const widths = fitColumns([head, ...rows], options.width);
    const rule = widths.map((width) => "─".repeat(width)).join(GAP);
    const body = rows.flatMap((row) => writeRow(row, widths));
    return [...writeRow(head, widths), colours.dim(rule), ...body];
  }

  function writeRow(row: readonly Text[], widths: readonly number[]): string[] {
    const cells = row.map((cell, index) => write(cell, widths[index] ?? LEAST_WIDTH));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, index) => pad(lines[line] ?? "", widths[index] ?? LEAST_WIDTH))
        .join(GAP)
        .trimEnd(),
    );
  }
}

function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** Widths as the text asks for; what does not fit is taken from the widest columns. */
function fitColumns(rows: readonly (readonly Text[])[], width: number): number[] {
  const [head = []] = rows;
  const widths = head.map((_, index) =>
    Math.max(...rows.map((row) => stringWidth(row[index]?.text ?? ""))),
  );
  const room = width - GAP.length * (widths.length - 1);
  while (sum(widths) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= LEAST_WIDTH) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
