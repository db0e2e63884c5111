import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx");

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", tsx, main, ...args], {
    encoding: "utf8",
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
    expect(run("--help", "--lang", "en").stdout).toContain("Usage");
  });
});
