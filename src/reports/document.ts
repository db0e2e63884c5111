/** How a piece of text stands out where the medium can show it. */
export type Tone = "plain" | "good" | "bad" | "open" | "faint" | "strong";

/** A piece of text. */
export interface Text {
  readonly text: string;
  readonly tone: Tone;
}

/** A block of a report in one language, ready for any medium. */
export type Block =
  | { readonly kind: "title" | "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly content: Text }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Text[])[];
    };

/** A report in one language. */
export type TextDocument = readonly Block[];

export function plain(text: string, tone: Tone = "plain"): Text {
  return { text, tone };
}

export function paragraph(text: string, tone: Tone = "plain"): Block {
  return { kind: "paragraph", content: { text, tone } };
}

export function heading(text: string): Block {
  return { kind: "heading", text };
}

/** A heading with a table under it, and nothing at all where there are no rows. */
export function section(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Text[])[],
  note?: string,
): TextDocument {
  if (rows.length === 0) return [];
  return [
    heading(title),
    ...(note === undefined ? [] : [paragraph(note, "faint")]),
    { kind: "table", columns, rows },
  ];
}
