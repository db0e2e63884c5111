/** A file of `src/rules/provinces`. */
export interface ProvinceSource {
  /** Its name without the ending. */
  readonly name: string;
  readonly text: string;
}

const WIDTH = 100;

/** The names that a file exports where they are declared. */
export const listExports = (text: string): readonly string[] =>
  [...text.matchAll(/^export const (\w+)/gmu)].map((found) => String(found[1]));

/** The text of `src/rules/provinces.ts`: every variant of the files, by name. */
export function writeRegistry(files: readonly ProvinceSource[]): string {
  const lines = [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => {
      const variants = listExports(text);
      const from = `from "./provinces/${name}.ts";`;
      const line = `export { ${variants.join(", ")} } ${from}`;
      return line.length <= WIDTH
        ? line
        : ["export {", ...variants.map((variant) => `  ${variant},`), `} ${from}`].join("\n");
    });
  return [
    "// Written by `npm run pages` from the files of the folder beside it.",
    ...lines,
    "",
  ].join("\n");
}
