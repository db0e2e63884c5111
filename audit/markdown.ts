/** A cell of a table: no line breaks, and no bar that would end it. */
export function cell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll("|", "\\|").trim();
}

/** A table with its head. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

/** A share in per cent with one decimal. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`;
}

/** A page: its parts with an empty line between them and one line break at the end. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
