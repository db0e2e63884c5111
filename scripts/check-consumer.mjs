// Packs the built package, installs the tarball in empty folders as a user would, and uses it there.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const pinned = (name) => `${name}@${devDependencies[name]}`;

const run = (cwd, command, ...args) =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    // A whole rule set passes the megabyte at which Node would stop.
    maxBuffer: 16 * 2 ** 20,
    stdio: ["ignore", "pipe", "pipe"],
    // npm and npx are batch files on Windows.
    shell: process.platform === "win32",
  });

const check = (name, body) => {
  try {
    body();
    console.log(`ok   ${name}`);
  } catch (error) {
    console.log(`FAIL ${name}\n${error.message}\n${error.stdout ?? ""}`);
    process.exitCode = 1;
  }
};

const emptyProject = (name) => {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  return folder;
};

const install = (folder, ...args) =>
  run(folder, "npm", "install", "--no-audit", "--no-fund", "--silent", ...args);

// Every file that a declaration file reaches by relative imports.
const reachable = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/["'](\.\.?\/[^"']+)["']/g)) {
    const target = resolve(dirname(file), path.replace(/\.([cm]?)js$/, ".d.$1ts"));
    if (existsSync(target)) reachable(target, seen);
  }
  return seen;
};

const work = mkdtempSync(join(tmpdir(), "cbccvc-consumer-"));
try {
  const [{ filename }] = JSON.parse(run(root, "npm", "pack", "--json", "--pack-destination", work));
  const tarball = join(work, filename);

  const user = emptyProject("user");
  cpSync(join(root, "test/consumer"), user, { recursive: true });
  install(user, tarball, pinned("zod"), pinned("typescript"));

  check("ES module", () => run(user, process.execPath, "esm.mjs"));
  check("CommonJS", () => run(user, process.execPath, "commonjs.cjs"));

  const strict = {
    target: "es2022",
    // zod's declarations name URL.
    lib: ["es2022", "dom"],
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    // A library's declarations must be sound by themselves.
    skipLibCheck: false,
  };
  for (const [name, options] of Object.entries({
    nodenext: { module: "nodenext" },
    bundler: { module: "esnext", moduleResolution: "bundler" },
  })) {
    const files = ["strict.mts", "strict-commonjs.cts"];
    const project = `tsconfig.${name}.json`;
    writeFileSync(
      join(user, project),
      JSON.stringify({ compilerOptions: { ...strict, ...options }, files }),
    );
    check(`TypeScript, ${name}`, () => run(user, "npx", "--no-install", "tsc", "-p", project));
  }

  for (const args of [["demo"], ["demo", "--lang", "en"], ["rules", "--as-of", "2026-01-01"]]) {
    check(`npx cbccvc ${args.join(" ")}`, () => {
      if (run(user, "npx", "--no-install", "cbccvc", ...args).trim() === "") {
        throw new Error("it printed nothing");
      }
    });
  }

  // The functions serve projects that have no zod: neither their code nor their types may ask for it.
  const bare = emptyProject("bare");
  install(bare, "--legacy-peer-deps", tarball);
  rmSync(join(bare, "node_modules/zod"), { recursive: true, force: true });
  check("import without zod", () =>
    run(bare, process.execPath, "--input-type=module", "-e", 'await import("cbccvc")'),
  );
  check("require without zod", () => run(bare, process.execPath, "-e", 'require("cbccvc")'));
  for (const entry of ["index.d.ts", "index.d.cts"]) {
    check(`no zod in ${entry}`, () => {
      for (const file of reachable(join(bare, "node_modules/cbccvc/dist", entry))) {
        if (/["']zod["'/]/.test(readFileSync(file, "utf8"))) throw new Error(`${file} imports zod`);
      }
    });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
