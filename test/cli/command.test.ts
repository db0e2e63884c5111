import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { langSon, resolveRules } from "cbccvc";
import { ruleSetSchema } from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

import { commandText } from "../../src/cli/text.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx");

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", tsx, main, ...args], {
    encoding: "utf8",
    // A whole rule set passes the megabyte at which Node would stop.
    maxBuffer: 16 * 2 ** 20,
  });
  return { stdout, stderr, status };
}

describe("the command", () => {
  it("prints the three panels, in Vietnamese unless asked otherwise", () => {
    const { stdout, status } = run("demo");
    expect(status).toBe(0);
    expect(stdout).toContain("danh sách rà soát là giả lập");
    for (const title of ["Rà soát tiêu chuẩn", "1:1,2 – Điện Biên", "Số liệu đã in"]) {
      expect(stdout).toContain(title);
    }
    expect(run("demo", "--lang", "en").stdout).toContain("Printed figures, recomputed");
  });

  it("is plain where it is piped, and the same each time", () => {
    const { stdout } = run("demo");
    expect(stdout).not.toContain(String.fromCharCode(27));
    expect(run("demo").stdout).toBe(stdout);
  });

  it("prints the rules of a day and a place, which its own schema takes", () => {
    const args = ["--province", "lang-son", "--as-of", "2026-01-01", "--trust-floor", "text"];
    const { stdout, stderr, status } = run(
      "rules",
      ...args,
      ...["--reading", "directive28.measuringDay=issueDay", "--reading", "atMostAge=untilBirthday"],
    );
    const rules = resolveRules({
      variant: langSon,
      asOf: "2026-01-01",
      trustFloor: "text",
      readings: { "directive28.measuringDay": "issueDay", atMostAge: "untilBirthday" },
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout === `${JSON.stringify(rules, null, 2)}\n`).toBe(true);
    expect(ruleSetSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  it("prints the national rules where no province is named", () => {
    const { stdout } = run("rules", "--as-of", "2020-04-08", "--lang", "en");
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2020-04-08", places: [] });
  });

  const onDay = ["rules", "--as-of", "2026-01-01"];

  it.each([
    ["no day", ["rules"], "Thiếu ngày", "A day is missing"],
    [
      "a bad day",
      ["rules", "--as-of", "2026-02-29"],
      "“2026-02-29” không phải",
      "“2026-02-29” is not",
    ],
    [
      "an early day",
      ["rules", "--as-of", "2010-04-30"],
      "từ ngày 2010-05-01",
      "begin on 2010-05-01",
    ],
    ["a province", [...onDay, "--province", "atlantis"], "dien-bien, ", "“atlantis”; there are"],
    [
      "an ended unit",
      [...onDay, "--province", "binh-thuan"],
      "đến hết ngày 2025-06-30",
      "is now in lam-dong",
    ],
    ["a reading", [...onDay, "--reading", "a=b"], "cách hiểu “a”", "There is no reading “a”"],
    [
      "an option",
      [...onDay, "--reading", "recordedLevel=b"],
      "lựa chọn “b”",
      "it has counts, asksForPaper",
    ],
    ["half a reading", [...onDay, "--reading", "recordedLevel"], "sai dạng", "another form"],
    [
      "a reading twice",
      [...onDay, "--reading", "recordedLevel=counts", "--reading", "recordedLevel=asksForPaper"],
      "hai lần",
      "twice",
    ],
    ["a trust", [...onDay, "--trust-floor", "rumour"], "“rumour”", "“rumour”; there are"],
    ["an option of rules", ["demo", "--as-of", "2026-01-01"], "--as-of", "has no option --as-of"],
  ])("refuses %s in both languages, with nothing on standard output", (_, args, vi, en) => {
    for (const [lang, message] of [
      ["vi", vi],
      ["en", en],
    ] as const) {
      const { stdout, stderr, status } = run(...args, "--lang", lang);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(message);
      expect(stderr).toContain("cbccvc rules");
    }
  });

  // No variant of the package is one of Huế; the words are there for the day when one is.
  it.each([
    ["vi", "Đơn vị hue chỉ có từ ngày 2025-01-01; trước đó, địa bàn thuộc thua-thien-hue."],
    ["en", "The unit hue began with 2025-01-01; until then its territory was in thua-thien-hue."],
  ] as const)("says in %s from when on a province may be asked for", (lang, line) => {
    const info = {
      unit: "hue",
      asOf: "2020-01-01",
      firstDay: "2025-01-01",
      predecessors: ["thua-thien-hue"],
    } as const;
    expect(commandText[lang].unitNotBegun(info)).toBe(line);
  });

  it.each([
    ["no command", [], "Thiếu tên lệnh"],
    ["a command it does not know", ["review"], "Không có lệnh “review”"],
    ["a word too many", ["demo", "now"], "Không có lệnh “demo now”"],
    ["a language it does not have", ["demo", "--lang", "fr"], "Không có ngôn ngữ “fr”"],
    ["an option it does not have", ["demo", "--fast"], "--fast"],
  ])("says what to do about %s", (_, args, message) => {
    const { stdout, stderr, status } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).toContain("cbccvc demo");
  });

  it("explains itself", () => {
    expect(run("--help").stdout).toContain("Cách dùng");
    expect(run("--help").stdout).toContain("cbccvc rules");
    expect(run("--help", "--lang", "en").stdout).toContain("Usage");
  });
});
