import stringWidth from "string-width";
import { describe, expect, it } from "vitest";

import { renderTerminal } from "../../src/cli/render-terminal.ts";
import { plain, type TextDocument } from "../../src/reports/document.ts";

const document: TextDocument = [
  { kind: "title", text: "Rà soát" },
  {
    kind: "table",
    columns: ["Mã", "Chức vụ", "Kết quả"],
    rows: [
      [plain("LS-01"), plain("Trưởng phòng".normalize("NFD")), plain("đạt", "good")],
      [plain("LS-02"), plain("Phó Trưởng phòng thuộc Ủy ban nhân dân huyện"), plain("chưa", "bad")],
    ],
  },
];

// The escape that starts every colour.
const ESCAPE = String.fromCharCode(27);

describe("a report on a terminal", () => {
  it("keeps within the width", () => {
    for (const width of [60, 80, 120]) {
      const lines = renderTerminal(document, { width, colour: false }).split("\n");
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });

  it("aligns columns by what is seen, also where letters are composed of several characters", () => {
    const lines = renderTerminal(document, { width: 120, colour: false }).split("\n");
    const columnOf = (key: string, text: string) => {
      const line = lines.find((each) => each.startsWith(key)) ?? "";
      return stringWidth(line.slice(0, line.indexOf(text)));
    };
    expect(columnOf("LS-01", "đạt")).toBe(columnOf("LS-02", "chưa"));
    expect(columnOf("LS-01", "đạt")).toBe(columnOf("Mã", "Kết quả"));
  });

  it("loses no text where it wraps", () => {
    const text = renderTerminal(document, { width: 60, colour: false });
    for (const word of ["Phó", "Trưởng", "thuộc", "Ủy", "huyện", "chưa"]) {
      expect(text).toContain(word);
    }
  });

  it("is coloured only where asked", () => {
    expect(renderTerminal(document, { width: 80, colour: false })).not.toContain(ESCAPE);
    expect(renderTerminal(document, { width: 80, colour: true })).toContain(ESCAPE);
  });
});
