import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";
import { describe, expect, it } from "vitest";

import { posts } from "../src/rules/catalogues/posts.ts";
import { ranks } from "../src/rules/catalogues/ranks.ts";
import { titles } from "../src/rules/catalogues/titles.ts";
import { provinceVariants } from "../src/rules/find-province-variant.ts";
import { instruments } from "../src/rules/instruments.ts";

/** Sources by path, the path from the root of the repository with forward slashes. */
type Sources = ReadonlyMap<string, string>;

/** The names of law that may not stand in a code room. */
interface LawNames {
  /** Ids of posts and ranks: forbidden as a whole literal. */
  readonly ids: readonly string[];
  /** Ids and numbers of instruments: forbidden anywhere in a literal. */
  readonly instruments: readonly string[];
}

interface Import {
  readonly specifier: string;
  /** `false` only for what the compiler surely drops: `import type` and types from `import()`. */
  readonly isRuntime: boolean;
}

const KNOWN_ROOMS = {
  terms: ["terms"],
  standards: ["terms", "standards"],
  ratios: ["terms", "ratios"],
  rules: ["terms", "standards", "ratios", "rules"],
  rosters: ["terms", "standards", "ratios", "rules", "rosters"],
  reports: ["terms", "standards", "ratios", "rules", "rosters", "reports"],
  cli: ["terms", "standards", "ratios", "rules", "rosters", "reports", "cli"],
} as const satisfies Record<string, readonly string[]>;

type Room = keyof typeof KNOWN_ROOMS;

const DOORS = ["src/index.ts", "src/schemas.ts"];
const CALENDAR = "src/terms/calendar-date.ts";
// A receipt names the version of the package, which stands nowhere else.
const RECEIPT = "src/reports/receipt.ts";
const MANIFEST = "package.json";
const CODE_ROOMS: readonly Room[] = ["terms", "standards", "ratios"];

function isRoom(name: string): name is Room {
  return Object.hasOwn(KNOWN_ROOMS, name);
}

/** The room a file stands in; `null` for the doors and what lies outside any room. */
function roomOf(path: string): Room | null {
  const name = /^src\/([^/]+)\//u.exec(path)?.[1] ?? "";
  return isRoom(name) ? name : null;
}

function parse(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
}

function readImports(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isRuntime: boolean) => {
    if (specifier === undefined) return;
    // What is not written out cannot be checked, and so is a breach of its own.
    const text = ts.isStringLiteralLike(specifier) ? specifier.text : "(computed)";
    found.push({ specifier: text, isRuntime });
  };
  const walk = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      // `import { type A }` stays in the output as `import {}` and so loads the file.
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, !isType);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, !node.isTypeOnly);
    } else if (ts.isImportEqualsDeclaration(node)) {
      if (ts.isExternalModuleReference(node.moduleReference)) {
        add(node.moduleReference.expression, !node.isTypeOnly);
      }
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, false);
    } else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const isRequire = ts.isIdentifier(expression) && expression.text === "require";
      if (expression.kind === ts.SyntaxKind.ImportKeyword || isRequire)
        add(node.arguments[0], true);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** The file of the repository that a specifier names; `null` for a package. */
function resolveSpecifier(from: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function isLawFile(path: string): boolean {
  return /^src\/rules\/(?:national|provinces)\//u.test(path);
}

function mayImportZod(path: string): boolean {
  return (
    path.endsWith(".schema.ts") || path === "src/schemas.ts" || path.startsWith("src/rosters/")
  );
}

function checkRoom(path: string, target: string): string[] {
  const room = roomOf(path);
  const targetRoom = roomOf(target);
  if (path === RECEIPT && target === MANIFEST) return [];
  if (DOORS.includes(target)) return [`${path} imports the door ${target}`];
  if (posix.basename(target) === "index.ts") return [`${path} imports an index, ${target}`];
  if (targetRoom === null) return [`${path} imports ${target}, which lies in no room`];
  if (room === null) {
    return targetRoom === "cli" ? [`${path} imports ${target} of the cli`] : [];
  }
  const known: readonly Room[] = KNOWN_ROOMS[room];
  return known.includes(targetRoom) ? [] : [`${path} imports ${target} to its right`];
}

function checkPackage(path: string, specifier: string): string[] {
  const name = packageOf(specifier);
  if (name === "zod") return mayImportZod(path) ? [] : [`${path} imports zod`];
  if (name === "date-fns" || name.startsWith("@date-fns/")) {
    if (path !== CALENDAR) return [`${path} imports ${name}`];
    return specifier === name ? [`${path} imports the index of ${name}`] : [];
  }
  return roomOf(path) === "cli" ? [] : [`${path} imports ${specifier}`];
}

function checkLaw(path: string, { specifier, isRuntime }: Import, target: string | null): string[] {
  if (!isLawFile(path) || !isRuntime) return [];
  // The register of readings, and what writes the lines of a plan, stand beside the folders.
  if (["src/rules/readings.ts", "src/rules/plan-targets.ts"].includes(target ?? "")) return [];
  // Data may be put together from data of the nation; they are no code.
  if (/^src\/rules\/(?:national|catalogues)\//u.test(target ?? "")) return [];
  return [`${path} runs ${specifier}: law imports types only`];
}

function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push(`cycle: ${[...trail.slice(start), path].join(" -> ")}`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

/**
 * Zod, reached from the door of the functions. Types count: a declaration that reaches zod does
 * not compile in a project without it.
 */
function findZodBehindDoor(
  edges: ReadonlyMap<string, readonly string[]>,
  importers: ReadonlySet<string>,
): string[] {
  const reached = new Set<string>();
  const queue = ["src/index.ts"];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    queue.push(...(edges.get(path) ?? []));
  }
  return [...reached]
    .filter((path) => importers.has(path))
    .map((path) => `src/index.ts reaches zod through ${path}`);
}

/** Strings of a code room that name a post, a rank or an instrument; comments are no strings. */
function findLaw(file: ts.SourceFile, path: string, law: LawNames): string[] {
  const room = roomOf(path);
  if (room === null || !CODE_ROOMS.includes(room)) return [];
  const found: string[] = [];
  const walk = (node: ts.Node) => {
    if (
      ts.isStringLiteralLike(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateMiddle ||
      node.kind === ts.SyntaxKind.TemplateTail
    ) {
      const { text } = node as ts.LiteralLikeNode;
      const isLaw = law.ids.includes(text) || law.instruments.some((name) => text.includes(name));
      if (isLaw) found.push(`${path} holds law: "${text}"`);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Every breach of the rooms, in words. */
function findBreaches(sources: Sources, law: LawNames): string[] {
  const breaches: string[] = [];
  const edges = new Map<string, string[]>();
  const valueEdges = new Map<string, string[]>();
  const zodImporters = new Set<string>();

  for (const [path, source] of sources) {
    if (!path.endsWith(".ts")) continue;
    const file = parse(path, source);
    const targets: string[] = [];
    const values: string[] = [];
    if (roomOf(path) === null && !DOORS.includes(path)) breaches.push(`${path} lies in no room`);
    for (const found of readImports(file)) {
      const target = resolveSpecifier(path, found.specifier);
      breaches.push(...checkLaw(path, found, target));
      if (target === null) {
        breaches.push(...checkPackage(path, found.specifier));
        if (packageOf(found.specifier) === "zod") zodImporters.add(path);
      } else {
        breaches.push(...checkRoom(path, target));
        if (!sources.has(target) && target !== MANIFEST)
          breaches.push(`${path} imports ${target}, which does not exist`);
        targets.push(target);
        if (found.isRuntime) values.push(target);
      }
    }
    edges.set(path, targets);
    valueEdges.set(path, values);
    breaches.push(...findLaw(file, path, law));
  }
  return [...breaches, ...findCycles(valueEdges), ...findZodBehindDoor(edges, zodImporters)];
}

function readSources(): Sources {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const paths = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join("/"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

const allInstruments = [
  ...instruments,
  ...provinceVariants.flatMap((variant) => variant.instruments ?? []),
];
const lawNames: LawNames = {
  ids: [...Object.keys(posts), ...Object.keys(ranks), ...Object.keys(titles)],
  instruments: allInstruments.flatMap(({ id, number }) => [id, number]),
};

describe("the rooms of src", () => {
  const sources = readSources();

  it("are read", () => {
    expect(sources.size).toBeGreaterThan(50);
    expect([...sources.keys()]).toEqual(expect.arrayContaining(DOORS));
  });

  it("keep to their imports and hold no law where code stands", () => {
    expect(findBreaches(sources, lawNames)).toEqual([]);
  });

  it("stand behind doors that are read", () => {
    for (const path of DOORS) {
      expect(readImports(parse(path, sources.get(path) ?? "")).length).toBeGreaterThan(3);
    }
  });
});

describe("the checker", () => {
  const law: LawNames = {
    ids: ["department-director", "staff"],
    instruments: ["101-2017-nd-cp", "101/2017/NĐ-CP"],
  };
  const check = (files: Readonly<Record<string, string>>) =>
    findBreaches(new Map(Object.entries(files)), law);

  it("passes sound files", () => {
    const files = {
      "src/index.ts": 'export { a } from "./terms/a.ts";',
      "src/schemas.ts": 'import * as z from "zod";\nexport { s } from "./terms/a.schema.ts";',
      "src/terms/a.ts": "/** `department-director` of 101/2017/NĐ-CP. */\nexport const a = 1;",
      "src/terms/a.schema.ts": 'import * as z from "zod";\nimport { a } from "./a.ts";',
      "src/terms/calendar-date.ts": 'import { addDays } from "date-fns/addDays";',
      "src/standards/b.ts": 'import { a } from "../terms/a.ts";',
      "src/rules/c.ts": 'import { b } from "../standards/b.ts";\nexport const c = "staff";',
      "src/rules/readings.ts": "export const r = 1;",
      "src/rules/national/d.ts":
        'import type { C } from "../c.ts";\nimport { r } from "../readings.ts";',
      "src/rosters/e.ts": 'import * as z from "zod";\nimport { c } from "../rules/c.ts";',
      "src/reports/f.ts": 'import { e } from "../rosters/e.ts";',
      "src/cli/g.ts": 'import fs from "node:fs";\nimport { f } from "../reports/f.ts";',
    };
    expect(check(files)).toEqual([]);
  });

  const a = { "src/terms/a.ts": "export const a = 1;" };
  const breaches: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      "an import to the right",
      { "src/terms/x.ts": 'import { b } from "../rules/b.ts";', "src/rules/b.ts": "" },
      "src/terms/x.ts imports src/rules/b.ts to its right",
    ],
    [
      "a type import to the right",
      { "src/terms/x.ts": 'import type { B } from "../rules/b.ts";', "src/rules/b.ts": "" },
      "src/terms/x.ts imports src/rules/b.ts to its right",
    ],
    [
      "an import() type to the right",
      { "src/terms/x.ts": 'let b: import("../rules/b.ts").B;', "src/rules/b.ts": "" },
      "src/terms/x.ts imports src/rules/b.ts to its right",
    ],
    [
      "a re-export to the right",
      { "src/rules/x.ts": 'export * from "../rosters/b.ts";', "src/rosters/b.ts": "" },
      "src/rules/x.ts imports src/rosters/b.ts to its right",
    ],
    [
      "a dynamic import to the right",
      { "src/rosters/x.ts": 'await import("../cli/b.ts");', "src/cli/b.ts": "" },
      "src/rosters/x.ts imports src/cli/b.ts to its right",
    ],
    [
      "a require to the right",
      { "src/ratios/x.ts": 'const b = require("../reports/b.ts");', "src/reports/b.ts": "" },
      "src/ratios/x.ts imports src/reports/b.ts to its right",
    ],
    [
      "standards that know ratios",
      { "src/standards/x.ts": 'import { b } from "../ratios/b.ts";', "src/ratios/b.ts": "" },
      "src/standards/x.ts imports src/ratios/b.ts to its right",
    ],
    [
      "ratios that know standards",
      { "src/ratios/x.ts": 'import { b } from "../standards/b.ts";', "src/standards/b.ts": "" },
      "src/ratios/x.ts imports src/standards/b.ts to its right",
    ],
    [
      "a room that imports the door",
      { "src/reports/x.ts": 'import { a } from "../index.ts";', "src/index.ts": "" },
      "src/reports/x.ts imports the door src/index.ts",
    ],
    [
      "a cli that imports the door",
      { "src/cli/x.ts": 'import { s } from "../schemas.ts";', "src/schemas.ts": "" },
      "src/cli/x.ts imports the door src/schemas.ts",
    ],
    [
      "a door that opens the cli",
      { "src/index.ts": 'export { c } from "./cli/c.ts";', "src/cli/c.ts": "" },
      "src/index.ts imports src/cli/c.ts of the cli",
    ],
    [
      "an index inside a room",
      { "src/rules/x.ts": 'import { b } from "./b/index.ts";', "src/rules/b/index.ts": "" },
      "src/rules/x.ts imports an index, src/rules/b/index.ts",
    ],
    [
      "the manifest outside the receipt",
      { "src/terms/x.ts": 'import { version } from "../../package.json";' },
      "src/terms/x.ts imports package.json, which lies in no room",
    ],
    ["a file in no room", { "src/helpers/x.ts": "" }, "src/helpers/x.ts lies in no room"],
    [
      "an import of what does not exist",
      { "src/terms/x.ts": 'import { b } from "./b.ts";' },
      "src/terms/x.ts imports src/terms/b.ts, which does not exist",
    ],
    [
      "zod outside the schemas",
      { "src/terms/x.ts": 'import type { ZodType } from "zod";' },
      "src/terms/x.ts imports zod",
    ],
    [
      "zod behind the door of the functions",
      {
        "src/index.ts": 'export { type S } from "./terms/s.ts";',
        "src/terms/s.ts": 'import { s } from "./s.schema.ts";',
        "src/terms/s.schema.ts": 'import * as z from "zod/mini";',
      },
      "src/index.ts reaches zod through src/terms/s.schema.ts",
    ],
    [
      "zod behind the door, reached by types alone",
      {
        "src/index.ts": 'export type { S } from "./terms/s.ts";',
        "src/terms/s.ts": 'import type { s } from "./s.schema.ts";',
        "src/terms/s.schema.ts": 'import type * as z from "zod";',
      },
      "src/index.ts reaches zod through src/terms/s.schema.ts",
    ],
    [
      "date-fns outside the calendar",
      { "src/standards/x.ts": 'import { addDays } from "date-fns/addDays";' },
      "src/standards/x.ts imports date-fns",
    ],
    [
      "the index of date-fns",
      { "src/terms/calendar-date.ts": 'import { addDays } from "date-fns";' },
      "src/terms/calendar-date.ts imports the index of date-fns",
    ],
    [
      "the index of a package of date-fns",
      { "src/terms/calendar-date.ts": 'import { UTCDate } from "@date-fns/utc";' },
      "src/terms/calendar-date.ts imports the index of @date-fns/utc",
    ],
    [
      "a package of date-fns outside the calendar",
      { "src/ratios/x.ts": 'import { utc } from "@date-fns/utc/utc";' },
      "src/ratios/x.ts imports @date-fns/utc",
    ],
    [
      "a package of Node outside the cli",
      { "src/reports/x.ts": 'import { join } from "node:path";' },
      "src/reports/x.ts imports node:path",
    ],
    [
      "an import that cannot be read",
      { "src/terms/x.ts": "await import(name);" },
      "src/terms/x.ts imports (computed)",
    ],
    [
      "a cycle",
      {
        ...a,
        "src/terms/x.ts": 'import { y } from "./y.ts";',
        "src/terms/y.ts": 'export { x } from "./x.ts";',
      },
      "cycle: src/terms/x.ts -> src/terms/y.ts -> src/terms/x.ts",
    ],
    [
      "a post in a code room",
      { "src/standards/x.ts": 'export const x = ["department-director"];' },
      'src/standards/x.ts holds law: "department-director"',
    ],
    [
      "a rank in a code room, in a template",
      { "src/terms/x.ts": "export const x = `staff`;" },
      'src/terms/x.ts holds law: "staff"',
    ],
    [
      "an instrument in a code room",
      { "src/ratios/x.ts": "export const x = (n: number) => `Nghị định 101/2017/NĐ-CP, ${n}`;" },
      'src/ratios/x.ts holds law: "Nghị định 101/2017/NĐ-CP, "',
    ],
    [
      "law that runs code",
      {
        "src/rules/provinces/x.ts": 'import { compute } from "../compute.ts";',
        "src/rules/compute.ts": "",
      },
      "src/rules/provinces/x.ts runs ../compute.ts: law imports types only",
    ],
  ];

  it.each(breaches)("finds %s", (_, files, breach) => {
    expect(check(files)).toContain(breach);
  });

  it("takes no type import for a cycle", () => {
    const files = {
      "src/terms/x.ts": 'import type { Y } from "./y.ts";',
      "src/terms/y.ts": 'import { x } from "./x.ts";',
    };
    expect(check(files)).toEqual([]);
  });
});
