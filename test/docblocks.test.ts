import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// typedoc sees to it that every export is documented; this sees to the fields of the interfaces.

const root = fileURLToPath(new URL("../src/", import.meta.url));
// The command has no API, and the sentences of a language are named by what they say.
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !/^cli|^reports.text/u.test(path),
);

function listUndocumented(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((declaration) =>
      declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter(({ name }) => exported.has(name.text))
    .flatMap((declaration) =>
      declaration.members
        .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
        .map((member) => `${path}: ${declaration.name.text}.${member.name?.getText() ?? "?"}`),
    );
}

const door = readFileSync(new URL("../src/index.ts", import.meta.url), "utf8");
const exported = new Set(door.match(/\b[A-Z]\w+\b/gu));

describe("the fields of exported interfaces", () => {
  it("each have a docblock", () => {
    const missing = files.flatMap((path) =>
      listUndocumented(path, readFileSync(`${root}${path}`, "utf8")),
    );
    expect(missing).toEqual([]);
  });

  it("are found where one has none", () => {
    const source =
      "export interface Official {\n/** The key. */\nreadonly id: string;\nreadonly sex: 1 }";
    expect(listUndocumented("x.ts", source)).toEqual(["x.ts: Official.sex"]);
  });
});
