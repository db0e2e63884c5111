import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: { index: "src/index.ts", schemas: "src/schemas.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    dts: true,
    // The few calendar functions go in: as files of their own they would triple the time of import.
    noExternal: [/date-fns/],
    // Both entries must hand out the same error class, so they share chunks, in CommonJS too.
    splitting: true,
    // The two builds run side by side: this one must not sweep away what the other has written.
    clean: ["!cli.js"],
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "es2022",
    platform: "node",
    // Terminal packages are bundled, so that installing the library brings none of them along.
    noExternal: [/date-fns/, "picocolors", "string-width", "wrap-ansi"],
  },
]);
