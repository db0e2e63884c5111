import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OWN = [
  "src/rules/provinces/quang-ngai.ts",
  "test/cases/provinces/quang-ngai.cases.ts",
  ".changeset/quang-ngai.md",
];
const LANGUAGES = ["vi", "en"] as const;

// What is installed, built, or kept by version control is none of the source.
const NOT_SOURCE = ["node_modules", "dist", ".git", "coverage", join("docs", "api")];

/** Every file of a folder of the repository that is source, by its path. */
function listSource(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => isSource(path));
}

const isSource = (path: string): boolean =>
  !NOT_SOURCE.some((not) => path === not || path.startsWith(join(not, "/")));

let folder = "";

const readHere = (file: string): string => readFileSync(join(folder, file), "utf8");
const readThere = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const readIn = (root: string, file: string): string | null =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "latin1") : null;

function run(script: string, ...args: readonly string[]) {
  const command = join(ROOT, "node_modules/.bin/tsx");
  const { status, stdout, stderr } = spawnSync(command, [script, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, text: stdout + stderr };
}

const newProvince = (lang: string) =>
  run(
    "contribute/new-province.ts",
    "--id",
    "quang-ngai",
    "--name",
    "Quảng Ngãi",
    "--rule",
    "target",
    "--lang",
    lang,
  );
const checkProvince = (lang: string) =>
  run("contribute/check-province.ts", "quang-ngai", "--lang", lang);

/** What a page shows of one kind: commands, answers, parts of files. */
function listBlocks(lang: string, kind: string): string[] {
  const page = readThere(`docs/adding-a-province.${lang}.md`);
  return [...page.matchAll(new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``, "gu"))].map(
    ([, block = ""]) => block,
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cbccvc-walk-"));
  cpSync(ROOT, folder, { recursive: true, filter: (path) => isSource(relative(ROOT, path)) });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  for (const file of OWN) rmSync(join(folder, file));
  expect(run("contribute/update-registry.ts").status).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the walk of the page on adding a province", () => {
  it.each(LANGUAGES)("shows the commands of the scripts, in %s", (lang) => {
    const { scripts } = JSON.parse(readThere("package.json")) as { scripts: object };
    const commands = listBlocks(lang, "sh").flatMap((block) => block.trim().split("\n"));
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands.filter((each) => !each.startsWith("git "))) {
      const name = /^npm run (\S+)/u.exec(command)?.[1] ?? "test";
      expect(Object.keys(scripts)).toContain(name);
    }
  });

  it.each(LANGUAGES)("shows parts of the files as they stand there, in %s", (lang) => {
    const written = OWN.map(readThere);
    const parts = [...listBlocks(lang, "typescript"), ...listBlocks(lang, "markdown")];
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) {
      expect(
        written.filter((text) => text.includes(part)),
        part,
      ).toHaveLength(1);
    }
  });

  it.each(LANGUAGES)("gives the answers that the page shows, in %s", (lang) => {
    const answers = listBlocks(lang, "text");
    const told: string[] = [];

    for (const file of OWN) rmSync(join(folder, file), { force: true });
    const written = newProvince(lang);
    expect(written.status).toBe(0);
    told.push(written.text);
    const registry = readHere("src/rules/provinces.ts");
    expect(registry).toBe(readThere("src/rules/provinces.ts"));

    const again = newProvince(lang);
    expect(again.status).toBe(2);
    expect(again.text).toContain(OWN[0]);

    const open = checkProvince(lang);
    expect(open.status).toBe(1);
    told.push(open.text);

    for (const file of OWN) writeFileSync(join(folder, file), readThere(file));
    const [variant = ""] = OWN;
    const early = readHere(variant).replace(
      'from: "2025-11-24",\n    s',
      'from: "2025-11-23",\n    s',
    );
    writeFileSync(join(folder, variant), early);
    const wrong = checkProvince(lang);
    expect(wrong.status).toBe(1);
    told.push(wrong.text);

    writeFileSync(join(folder, variant), readThere(variant));
    const right = checkProvince(lang);
    expect(right.status).toBe(0);
    told.push(right.text);

    expect(answers).toHaveLength(told.length);
    for (const [index, answer] of answers.entries())
      expect(told[index]).toContain(answer.trimEnd());
  });

  it.each(["requirement", "slot"])("can be begun with a %s, whose template is read", (rule) => {
    const files = OWN.map((file) => file.replace("quang-ngai", "hue"));
    const registry = readHere("src/rules/provinces.ts");
    const args = ["--id", "hue", "--name", "Huế", "--rule", rule, "--lang", "en"];
    expect(run("contribute/new-province.ts", ...args).status).toBe(0);
    const { status, text } = run("contribute/check-province.ts", "hue", "--lang", "en");
    for (const file of files) rmSync(join(folder, file));
    writeFileSync(join(folder, "src/rules/provinces.ts"), registry);
    expect(status).toBe(1);
    const lines = text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toContain(": left as in the template;");
  });

  it("takes one file for the province and one for its cases, of 80 lines at the most", () => {
    for (const file of OWN) expect(readHere(file).split("\n").length - 1).toBeLessThanOrEqual(80);
  });

  it("ends where the repository stands: nothing else was touched by hand", () => {
    const { status, text } = run("audit/main.ts");
    expect(text).toContain("docs/provinces.md");
    expect(status).toBe(0);
    const files = new Set([...listSource(ROOT), ...listSource(folder)]);
    const changed = [...files].filter((file) => readIn(folder, file) !== readIn(ROOT, file));
    expect(changed).toEqual([]);
  });
});
