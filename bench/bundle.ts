import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { printTable, row, type Row } from "./print.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const KIB = 1024;

interface Bundle {
  readonly gzipBytes: number;
  /** The files of which something is left in the bundle. */
  readonly files: readonly string[];
}

/** Bundles what a page would import, as its own bundler would, and weighs it. */
async function bundle(
  contents: string,
  external: readonly string[] = [],
  minify = true,
): Promise<Bundle> {
  const result = await build({
    stdin: { contents, resolveDir: ROOT },
    alias: { cbccvc: `${ROOT}src/index.ts`, "cbccvc/schemas": `${ROOT}src/schemas.ts` },
    bundle: true,
    minify,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: [...external],
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
    logLevel: "error",
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error("esbuild gave no file.");
  return {
    gzipBytes: gzipSync(output.contents, { level: 9 }).length,
    files: listKept(result.metafile),
  };
}

function listKept({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

const takes = ({ files }: Bundle, dependency: string) =>
  files.some((path) => path.includes(`node_modules/${dependency}/`));

const from = (names: string) => `export { ${names} } from "cbccvc";`;

/** Weighs the entry points; `false` where the ratio check is above its target. */
export async function benchBundles(): Promise<boolean> {
  const [ratio, assessor, indicators, target, figure, resolve, index, bareSchemas, schemas] =
    await Promise.all([
      bundle(from("computeNonConcentratedLimit, assessSendRatio")),
      bundle(from("createAssessor")),
      bundle(from("createIndicatorCounter")),
      bundle(from("assessTarget")),
      bundle(from("checkPublishedFigure")),
      bundle(from("resolveRules")),
      bundle(`export * from "cbccvc";`),
      bundle(`export * from "cbccvc/schemas";`, ["zod"]),
      bundle(`export * from "cbccvc/schemas";`),
    ]);
  const ruleData = await bundle(`export { nationalLaw } from "${ROOT}src/rules/national-law.ts";`);
  const size = (what: string, { gzipBytes }: Bundle, atMost?: number): Row =>
    row(what, gzipBytes / KIB, " KiB", atMost);

  const ratioRow = size("T13 computeNonConcentratedLimit, assessSendRatio", ratio, 1.5);
  printTable("Bundles: esbuild, minified, gzip -9", [
    ratioRow,
    size("T13 createAssessor", assessor, 4),
    size("T13 cbccvc/schemas without zod", bareSchemas, 5),
    size("T13 cbccvc/schemas with zod", schemas, 30),
    size("    createIndicatorCounter, with the conditions", indicators),
    size("    assessTarget", target),
    size("    checkPublishedFigure", figure),
    size("    resolveRules with the national law", resolve),
    size("    of which the national law, bundled alone", ruleData),
    size("    everything of cbccvc", index),
  ]);

  const ratioIsBare = !takes(ratio, "zod") && !takes(ratio, "date-fns");
  console.log(
    `  the ratio check carries ${ratioIsBare ? "neither zod nor date-fns" : "zod or date-fns"}`,
  );
  console.log(`  everything of cbccvc carries ${takes(index, "zod") ? "zod" : "no zod"}`);
  return ratioIsBare && ratioRow.target?.isMet === true;
}
