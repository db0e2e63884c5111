import type { Text, TextDocument } from "./document.ts";

/** Writes a report as Markdown: the tones are left out, bars in a cell are escaped. */
export function renderMarkdown(document: TextDocument): string {
  const blocks = document.map((block) => {
    switch (block.kind) {
      case "title":
        return `# ${escape(block.text)}`;
      case "heading":
        return `## ${escape(block.text)}`;
      case "paragraph":
        return escape(block.content.text);
      case "table": {
        const line = (cells: readonly string[]) => `| ${cells.map(escape).join(" | ")} |`;
        const rows = block.rows.map((row: readonly Text[]) => line(row.map(({ text }) => text)));
        return [line(block.columns), line(block.columns.map(() => "---")), ...rows].join("\n");
      }
    }
  });
  return `${blocks.join("\n\n")}\n`;
}

function escape(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ").replace(/[\\|*_<`]/gu, (mark) => `\\${mark}`);
}
