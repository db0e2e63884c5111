import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

describe("the notices", () => {
  it("name every package whose code the built files contain", async () => {
    const { metafile } = await build({
      entryPoints: [source("src/index.ts"), source("src/schemas.ts"), source("src/cli/main.ts")],
      bundle: true,
      write: false,
      metafile: true,
      outdir: "dist",
      format: "esm",
      platform: "node",
      external: ["zod"],
    });
    const packages = Object.keys(metafile.inputs).flatMap((path) => {
      const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path) ?? [];
      return name === undefined ? [] : [name];
    });
    const notices = readFileSync(source("THIRD-PARTY-NOTICES.md"), "utf8");
    const named = [...notices.matchAll(/^## (.+)$/gmu)].map(([, name]) => name);
    expect([...new Set(packages)].sort()).toEqual(named.sort());
  });
});
