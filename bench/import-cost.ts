import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { build as buildPackage } from "tsup";
import packageJson from "../package.json" with { type: "json" };
import tsupConfig from "../tsup.config.ts";
import { takeMedians, type Measure } from "./median.ts";
import { printTable, row } from "./print.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TIMES = { warmUp: 2, rounds: 15 };

const IMPORTS = {
  empty: "./empty.mjs",
  index: packageJson.name,
  schemas: `${packageJson.name}/schemas`,
  zod: "zod",
} as const;

/** Lays out a folder as an install of the package beside zod leaves it. */
async function installPackage(folder: string): Promise<void> {
  const [library] = Array.isArray(tsupConfig) ? tsupConfig : [];
  if (library === undefined) throw new Error("tsup.config.ts no longer lists the library first.");
  const installed = join(folder, "node_modules", packageJson.name);
  mkdirSync(installed, { recursive: true });
  cpSync(join(ROOT, "package.json"), join(installed, "package.json"));
  await buildPackage({
    ...library,
    config: false,
    format: ["esm"],
    dts: false,
    clean: false,
    silent: true,
    outDir: join(installed, "dist"),
  });
  const zod = realpathSync(join(ROOT, "node_modules/zod"));
  cpSync(zod, join(folder, "node_modules/zod"), { recursive: true });
  writeFileSync(join(folder, "empty.mjs"), "");
}

/** The milliseconds of one import in a fresh process, the start of the process left out. */
function timeImport(folder: string, specifier: string): Measure {
  const script = `const start = performance.now(); await import("${specifier}"); console.log(performance.now() - start);`;
  return () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", script],
      { cwd: folder, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`Importing ${specifier} failed.\n${stderr}`);
    return Number(stdout);
  };
}

async function countFiles(folder: string, specifier: string): Promise<number> {
  const { metafile } = await build({
    stdin: { contents: `import "${specifier}";`, resolveDir: folder },
    bundle: true,
    format: "esm",
    platform: "node",
    // Node loads every file that is imported, used or not.
    ignoreAnnotations: true,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  return Object.keys(metafile.inputs).length - 1;
}

/** Times the imports of the package as it is installed, each in fresh processes. */
export async function benchImports(): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "cbccvc-bench-"));
  try {
    await installPackage(folder);
    const { empty, index, schemas, zod } = takeMedians(
      {
        empty: timeImport(folder, IMPORTS.empty),
        index: timeImport(folder, IMPORTS.index),
        schemas: timeImport(folder, IMPORTS.schemas),
        zod: timeImport(folder, IMPORTS.zod),
      },
      TIMES,
    );
    printTable(`Import in a fresh process: medians of ${TIMES.rounds}`, [
      row("T14 cbccvc, above an empty module", index - empty, " ms", 10),
      row("T14 cbccvc/schemas / zod", schemas / zod, "×", 1.2),
      row("    an empty module", empty, " ms"),
      row("    cbccvc", index, " ms"),
      row("    cbccvc/schemas", schemas, " ms"),
      row("    zod", zod, " ms"),
    ]);
    console.log(
      `  files loaded: cbccvc ${await countFiles(folder, IMPORTS.index)}, cbccvc/schemas ${await countFiles(folder, IMPORTS.schemas)}, zod ${await countFiles(folder, IMPORTS.zod)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
