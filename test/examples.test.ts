import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";

import * as cbccvc from "cbccvc";
import * as schemas from "cbccvc/schemas";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const requireFromHere = createRequire(import.meta.url);

/** A block of code that a reader may copy. */
interface Block {
  /** Where it stands: file and line. */
  readonly at: string;
  readonly code: string;
  /** `false` for a block marked `no-run`: it is only type-checked. */
  readonly runs: boolean;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The `ts` blocks of a Markdown text, with their indentation taken off. */
function extractBlocks(markdown: string, file: string, firstLine = 1): Block[] {
  const fence = /^([ \t]*)```ts([^\n]*)\n([\s\S]*?)^\1```[ \t]*$/gmu;
  return [...markdown.matchAll(fence)].map(
    ({ 1: indent = "", 2: info = "", 3: body = "", index }) => ({
      at: `${file}:${String(firstLine + lineOf(markdown, index) - 1)}`,
      code: body.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
      runs: !info.split(/\s+/u).includes("no-run"),
    }),
  );
}

/** The blocks that stand under an `@example` of a docblock. */
function extractDocblockBlocks(comment: string, file: string, firstLine: number): Block[] {
  // Blanked and not cut, so that lines keep their numbers.
  const text = comment
    .replace(/^\/\*\*/u, "")
    .replace(/\*\/$/u, "")
    .replaceAll(/^[ \t]*\* ?/gmu, "");
  const parts = text.split(/^(?=@\w)/mu);
  const blocks: Block[] = [];
  let line = firstLine;
  for (const part of parts) {
    if (part.startsWith("@example")) blocks.push(...extractBlocks(part, file, line));
    line += part.split("\n").length - 1;
  }
  return blocks;
}

function findSourceBlocks(source: ts.SourceFile, file: string): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<number>();
  const walk = (node: ts.Node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment) || seen.has(comment.pos)) continue;
      seen.add(comment.pos);
      const line = lineOf(source.text, comment.pos);
      blocks.push(
        ...extractDocblockBlocks(source.text.slice(comment.pos, comment.end), file, line),
      );
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return blocks;
}

const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) =>
  ts.sys.readFile(path),
) as {
  config: unknown;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);

/** One program over the doors and all blocks; the blocks stand as files beside the tests. */
function createProgram(blocks: readonly Block[]) {
  const virtual = new Map(
    blocks.map((block, index) => [join(root, "test", `example-${String(index)}.ts`), block]),
  );
  const compilerOptions = { ...options, moduleDetection: ts.ModuleDetectionKind.Force };
  const host = ts.createCompilerHost(compilerOptions, true);
  const base = { ...host };
  host.fileExists = (path) => virtual.has(path) || base.fileExists(path);
  host.readFile = (path) => virtual.get(path)?.code ?? base.readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const block = virtual.get(path);
    return block === undefined
      ? base.getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, block.code, version);
  };
  const doors = ["src/index.ts", "src/schemas.ts"].map((path) => join(root, path));
  const program = ts.createProgram([...doors, ...virtual.keys()], compilerOptions, host);
  return { program, virtual, doors };
}

/** What the compiler says about each block, by its place. */
function typeCheck({ program, virtual }: ReturnType<typeof createProgram>): string[] {
  return [...virtual].flatMap(([path, { at }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${at}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
}

const MARK = /^\/\/ ?=> ?(.*)$/u;

/** The comments of a file that state a value, each with what it states and where it begins. */
function findStatedValues(file: ts.SourceFile): { text: string; pos: number; line: number }[] {
  const { text: code } = file;
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    ts.LanguageVariant.Standard,
    code,
  );
  const comments: { text: string; pos: number; line: number }[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia) continue;
    const pos = scanner.getTokenStart();
    comments.push({
      text: scanner.getTokenText(),
      pos,
      line: file.getLineAndCharacterOfPosition(pos).line,
    });
  }
  return comments.flatMap((comment, index) => {
    const stated = MARK.exec(comment.text)?.[1];
    if (stated === undefined) return [];
    // A long value goes on in the comments of the next lines.
    let text = stated;
    for (let next = index + 1; next < comments.length; next += 1) {
      const { text: more, line } = comments[next]!;
      if (line !== comment.line + next - index || MARK.test(more)) break;
      text += more.slice(2);
    }
    return [{ ...comment, text }];
  });
}

/** Evaluates in this realm, so that equality sees one kind of object and array. */
function evaluate(expression: string): unknown {
  return (compileFunction(`return (${expression});`) as () => unknown)();
}

interface Observed {
  readonly line: number;
  readonly actual: unknown;
}

/** Runs a block and compares every stated value; gives back what is wrong. */
async function runBlock({ at, code }: Block): Promise<string[]> {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const wrong: string[] = [];
  const expected: { line: number; text: string }[] = [];
  let instrumented = code;
  for (const { text, pos, line } of findStatedValues(file).reverse()) {
    const above = file.statements.filter((statement) => statement.end <= pos).at(-1);
    const endLine = above && file.getLineAndCharacterOfPosition(above.end).line;
    const isNear = endLine === line || endLine === line - 1;
    if (above === undefined || !ts.isExpressionStatement(above) || !isNear) {
      wrong.push(`${at}: "=> ${text}" stands behind no expression`);
      continue;
    }
    expected.push({ line, text });
    const { expression } = above;
    const [start, end] = [expression.getStart(file), expression.end];
    const inner = instrumented.slice(start, end);
    instrumented = `${instrumented.slice(0, start)}observe(${String(line)}, (${inner}))${instrumented.slice(end)}`;
  }

  const { outputText } = ts.transpileModule(instrumented, {
    compilerOptions: { ...options, module: ts.ModuleKind.CommonJS, verbatimModuleSyntax: false },
  });
  const load = (specifier: string): unknown => {
    if (specifier === "cbccvc") return cbccvc;
    if (specifier === "cbccvc/schemas") return schemas;
    return requireFromHere(specifier);
  };
  const observed: Observed[] = [];
  const observe = (line: number, actual: unknown) => observed.push({ line, actual });
  try {
    const body = `return (async () => {${outputText}\n})();`;
    await (
      compileFunction(body, ["require", "exports", "observe"]) as (...args: unknown[]) => unknown
    )(load, {}, observe);
  } catch (error) {
    wrong.push(`${at}: ${String(error)}`);
  }

  for (const { line, text } of expected.reverse()) {
    const found = observed.filter((each) => each.line === line);
    if (found.length === 0) wrong.push(`${at}: "=> ${text}" was not reached`);
    for (const { actual } of found) {
      try {
        expect(actual).toEqual(evaluate(text));
      } catch (error) {
        const said = JSON.stringify(actual) as string | undefined;
        const why = error instanceof SyntaxError ? "cannot be read" : `is ${said ?? "undefined"}`;
        wrong.push(`${at}: "=> ${text}" ${why}`);
      }
    }
  }
  return wrong;
}

function readBlocks(): Block[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  const docs = join(root, "docs");
  const pages = [
    join(root, "README.md"),
    ...(existsSync(docs) ? readdirSync(docs).map((name) => join(docs, name)) : []),
  ].filter((path) => path.endsWith(".md") && existsSync(path));
  return [
    ...sources.sort().flatMap((path) => {
      const file = ts.createSourceFile(
        path,
        readFileSync(path, "utf8"),
        ts.ScriptTarget.Latest,
        true,
      );
      return findSourceBlocks(file, relative(root, path));
    }),
    ...pages
      .sort()
      .flatMap((path) => extractBlocks(readFileSync(path, "utf8"), relative(root, path))),
  ];
}

/** The functions that a door opens and whose docblock shows no example. */
function findFunctionsWithoutExample(program: ts.Program, doors: readonly string[]): string[] {
  const checker = program.getTypeChecker();
  const hasExample = (declaration: ts.Declaration) =>
    ts.getJSDocTags(declaration).some(({ tagName, comment }) => {
      return tagName.text === "example" && ts.getTextOfJSDocComment(comment)?.includes("```ts");
    });
  return doors.flatMap((door) => {
    const file = program.getSourceFile(door);
    const module = file && checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : [])
      .map((symbol) =>
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      )
      .filter((symbol) => (symbol.flags & ts.SymbolFlags.Function) !== 0)
      .filter((symbol) => !(symbol.declarations ?? []).some(hasExample))
      .map(({ name }) => name);
  });
}

describe("the examples of docblocks, README and docs", () => {
  const blocks = readBlocks();
  const program = createProgram(blocks);

  it("are found", () => {
    expect(blocks.length).toBeGreaterThan(15);
  });

  it("type-check against the public doors", () => {
    expect(typeCheck(program)).toEqual([]);
  });

  it("stand beside every function that a door opens", () => {
    expect(findFunctionsWithoutExample(program.program, program.doors)).toEqual([]);
  });

  it.each(blocks.filter(({ runs }) => runs))("run and give what they state: $at", async (block) => {
    expect(await runBlock(block)).toEqual([]);
  });
});

describe("the check of examples", () => {
  const block = (code: string): Block => ({ at: "fixture", code, runs: true });
  const use = 'import { createFraction } from "cbccvc";\n';

  it("passes what is right, on the line, below it and over several lines", async () => {
    const code = `${use}
createFraction(12, 10); // => { numerator: 6, denominator: 5 }
createFraction(
  1,
  2,
);
// => {
//   numerator: 1,
//   denominator: 2,
// }
const text = "// => no comment";
text.length; // => 16
await Promise.resolve(1); // => 1
`;
    expect(await runBlock(block(code))).toEqual([]);
  });

  it.each([
    ["a wrong value", "createFraction(1, 2); // => { numerator: 1, denominator: 3 }", "is {"],
    ["a key too many", "createFraction(1, 2); // => { numerator: 1 }", "is {"],
    ["a value of another type", 'createFraction(1, 2).numerator; // => "1"', "is 1"],
    [
      "a value that cannot be read",
      "createFraction(1, 2); // => { numerator: 1,",
      "cannot be read",
    ],
    [
      "a value behind a declaration",
      "const x = createFraction(1, 2); // => 1",
      "behind no expression",
    ],
    ["a value far from its expression", "createFraction(1, 2);\n\n// => 1", "behind no expression"],
    ["a throw", "createFraction(1, 0);", "zeroDenominator"],
    ["a value after a throw", "createFraction(1, 0);\n1; // => 1", "was not reached"],
    ["a module that does not exist", 'import { x } from "cbccvc/x";\nx; // => 1', "./x"],
  ])("finds %s", async (_, code, wrong) => {
    expect((await runBlock(block(use + code))).join("\n")).toContain(wrong);
  });

  it("finds what does not type-check", () => {
    const program = createProgram([
      block('import { createFraction } from "cbccvc";\ncreateFraction("1", 2);'),
      block('import { notThere } from "cbccvc";\nnotThere();'),
      block('import { isCalendarDate } from "cbccvc";\nisCalendarDate("2020").toFixed();'),
      block('import { parseRoster } from "cbccvc/schemas";\nparseRoster([]);'),
    ]);
    const found = typeCheck(program);
    expect(found).toHaveLength(3);
    expect(found.join("\n")).toMatch(/not assignable.*\n.*notThere.*\n.*toFixed/u);
  });

  it("finds functions without an example", () => {
    const { program, virtual } = createProgram([
      block("/** Says nothing. */\nexport function bare(): void {}"),
      block(
        "/**\n * @example\n * ```ts\n * shown();\n * ```\n */\nexport function shown(): void {}",
      ),
      block("/**\n * @example as a word\n */\nexport function told(): void {}"),
    ]);
    expect(findFunctionsWithoutExample(program, [...virtual.keys()])).toEqual(["bare", "told"]);
  });

  it("reads blocks of Markdown, indented ones too, and leaves other languages aside", () => {
    const markdown =
      "```ts\na;\n```\n\n1. x\n\n   ```ts no-run\n   b;\n     c;\n   ```\n\n```sh\nd\n```\n";
    expect(extractBlocks(markdown, "page.md")).toEqual([
      { at: "page.md:1", code: "a;\n", runs: true },
      { at: "page.md:7", code: "b;\n  c;\n", runs: false },
    ]);
  });

  it("reads only what stands under an example of a docblock", () => {
    const comment =
      "/**\n * Says.\n * ```ts\n * no;\n * ```\n * @example\n * ```ts\n * yes;\n * ```\n * @see x\n */";
    expect(extractDocblockBlocks(comment, "x.ts", 1)).toEqual([
      { at: "x.ts:7", code: "yes;\n", runs: true },
    ]);
  });
});
