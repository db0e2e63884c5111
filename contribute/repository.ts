import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const listNames = (folder: string): readonly string[] =>
  statSync(folder).isDirectory() ? readdirSync(folder) : [];

/**
 * Tells whether the repository has a path, in which `*` stands for any part of a name.
 *
 * Names are read and compared, so that a path has the same case on every system and leads nowhere
 * outside the repository.
 */
export function pathExists(path: string): boolean {
  let found = [ROOT];
  for (const segment of path.replace(/\/$/u, "").split("/")) {
    const literal = segment.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
    const name = new RegExp(`^${literal.replaceAll("*", ".*")}$`, "u");
    found = found.flatMap((folder) =>
      listNames(folder)
        .filter((entry) => name.test(entry))
        .map((entry) => join(folder, entry)),
    );
  }
  return found.length > 0;
}

/** The changesets that wait for a release, each with its path and text. */
export function readChangesets(): readonly { readonly file: string; readonly text: string }[] {
  return listNames(join(ROOT, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => `.changeset/${name}`)
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));
}
