import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests import the package by its name, as a reader of the docs would.
    alias: [
      { find: /^cbccvc$/, replacement: source("./src/index.ts") },
      { find: /^cbccvc\/schemas$/, replacement: source("./src/schemas.ts") },
    ],
  },
  test: {
    // Every core: by default one is left idle, which on two of them doubles the time.
    maxWorkers: "100%",
    // What is pure can share its modules; loading the law for each file took a third of the time.
    isolate: false,
    // These end what hangs; how long anything takes is a matter of the benchmarks.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "json"],
    outputFile: { json: "node_modules/.cache/cbccvc/vitest.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
    },
    projects: [
      { extends: true, test: { name: "values", include: ["test/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "laws",
          include: ["test/**/*.test-prop.ts"],
          setupFiles: ["test/laws.setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"] },
        },
      },
    ],
  },
});
