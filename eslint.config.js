import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const calendarFile = "src/terms/calendar-date.ts";

const noDate = `Days are CalendarDate; Date stands in ${calendarFile} only.`;
const noDateFnsIndex = {
  name: "date-fns",
  message: "The index costs 130 ms at import: take the function by its sub-path.",
};
const noDateFns = {
  group: ["date-fns/*"],
  message: `Calendars are walked in ${calendarFile} only.`,
};
const noZod = {
  group: ["zod", "zod/*"],
  message:
    "Function entries need no zod: schemas stand in *.schema.ts, src/schemas.ts, src/rosters/.",
};

const restrictImports = (...patterns) => ["error", { paths: [noDateFnsIndex], patterns }];

export default defineConfig(
  globalIgnores(["dist/", "docs/api/", "coverage/"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // A number reads the same in every locale once in a template; objects and null do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-imports": restrictImports(),
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        // One name per thing, in every file that imports it.
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        { selector: "ExportSpecifier[exported.name='default']", message: "Export by name." },
        // The named z drags every locale into a bundle: 91 KiB gzip against 24.
        {
          selector:
            "ImportDeclaration[source.value=/^zod(\\u002F|$)/][importKind='value'] > :not(ImportNamespaceSpecifier, Literal)",
          message: 'Write import * as z from "zod".',
        },
      ],
      // Clock and time zone never decide an answer: days are calendar days.
      "no-restricted-globals": [
        "error",
        { globals: [{ name: "Date", message: noDate }], checkGlobalObject: true },
      ],
      "@typescript-eslint/no-restricted-types": ["error", { types: { Date: noDate } }],
      "no-restricted-imports": restrictImports(noDateFns, noZod),
    },
  },
  {
    files: ["src/**/*.schema.ts", "src/schemas.ts", "src/rosters/**/*.ts"],
    rules: { "no-restricted-imports": restrictImports(noDateFns) },
  },
  {
    files: [calendarFile],
    rules: {
      "no-restricted-globals": "off",
      "@typescript-eslint/no-restricted-types": "off",
      "no-restricted-imports": restrictImports(noZod),
    },
  },
  {
    files: ["test/**/*.ts"],
    // A wrong index in a test fails that test, which is all a check would do.
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
