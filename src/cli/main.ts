#!/usr/bin/env node
import { parseArgs } from "node:util";

import { paragraph } from "../reports/document.ts";
import { describeReport } from "../reports/render-report.ts";
import type { Locale } from "../terms/bilingual.ts";
import { buildDemo } from "./demo.ts";
import { renderTerminal } from "./render-terminal.ts";
import { writeRules } from "./rules-command.ts";
import { commandText } from "./text.ts";

const PIPED_WIDTH = 120;
const LEAST_WIDTH = 60;
const OF_RULES = ["as-of", "province", "reading", "trust-floor"] as const;

function run(args: readonly string[]): number {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: "string", default: "vi" },
        help: { type: "boolean", short: "h" },
        "as-of": { type: "string" },
        province: { type: "string" },
        reading: { type: "string", multiple: true },
        "trust-floor": { type: "string" },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), "vi");
  }
  const { values, positionals } = parsed;
  if (values.lang !== "vi" && values.lang !== "en") {
    return fail(commandText.vi.unknownLanguage(values.lang), "vi");
  }
  const locale: Locale = values.lang;
  const [command, ...rest] = positionals;
  if (values.help === true) {
    process.stdout.write(commandText[locale].usage);
    return 0;
  }
  if (rest.length > 0 || (command !== "demo" && command !== "rules")) {
    return fail(commandText[locale].unknownCommand(positionals.join(" ")), locale);
  }
  if (command === "rules") {
    const written = writeRules(
      {
        asOf: values["as-of"],
        province: values.province,
        readings: values.reading ?? [],
        trustFloor: values["trust-floor"],
      },
      locale,
    );
    if ("refusal" in written) return fail(written.refusal, locale);
    process.stdout.write(written.output);
    return 0;
  }
  const foreign = OF_RULES.find((option) => values[option] !== undefined);
  if (foreign !== undefined) {
    return fail(commandText[locale].foreignOption(command, foreign), locale);
  }

  const { stdout, env } = process;
  const options = {
    width: Math.max(LEAST_WIDTH, stdout.isTTY ? stdout.columns : PIPED_WIDTH),
    colour: stdout.isTTY && (env["NO_COLOR"] ?? "") === "",
  };
  const preface = paragraph(commandText[locale].synthetic, "faint");
  const panels = buildDemo().flatMap((report) => describeReport(report, locale));
  stdout.write(renderTerminal([preface, ...panels], options));
  return 0;
}

function fail(message: string, locale: Locale): number {
  process.stderr.write(`${message}\n\n${commandText[locale].usage}`);
  return 2;
}

// A reader such as head may close the pipe before the end; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = run(process.argv.slice(2));
