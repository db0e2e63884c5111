import { fileURLToPath } from "node:url";

import ts from "typescript";

import type { FileProblem } from "./problem.ts";
import { locate } from "./province-files.ts";

/** What the compiler says of files: a comma that is missing, a field that no form has, a name unused. */
export function checkTypes(files: readonly string[]): readonly FileProblem[] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = fileURLToPath(locate("tsconfig.json"));
  const options = ts.getParsedCommandLineOfConfigFile(config, {}, host)?.options ?? {};
  const paths = new Map(files.map((file) => [file, fileURLToPath(locate(file))]));
  const program = ts.createProgram([...paths.values()], options);
  return [...paths].flatMap(([file, path]): FileProblem[] => {
    const source = program.getSourceFile(path);
    if (source === undefined) return [];
    const syntax = program.getSyntacticDiagnostics(source);
    // What cannot be parsed has types that say nothing.
    const found = syntax.length > 0 ? syntax : program.getSemanticDiagnostics(source);
    return found.map(({ start = 0, messageText }) => ({
      file,
      code: "typeError",
      params: {
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        message: ts
          .flattenDiagnosticMessageText(messageText, "; ")
          .replaceAll(/\s+|\.$/gu, " ")
          .trim(),
      },
    }));
  });
}
