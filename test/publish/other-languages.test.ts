import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { buildCaseTables } from "../../publish/case-tables.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

const page = read("other-languages.md");
const program = read("other-languages/Prove.java");

const indented = (text: string): string => text.replaceAll(/^\s+/gmu, "");

describe("the page for other languages", () => {
  it("names as proved the tables of assessOfficial, and no other", () => {
    const list = /These tables it proves[^\n]*\n\n((?:[- ][^\n]*\n)+)/u.exec(page)?.[1] ?? "";
    const named = [...list.matchAll(/`([a-z0-9-]+)`/gu)].map(([, name]) => name);
    const asked = buildCaseTables().filter((each) => each.function === "assessOfficial");
    expect(named.sort()).toEqual(asked.map(({ table }) => table).sort());
  });

  it("shows parts of the program as they stand in it", () => {
    const parts = [...page.matchAll(/```java\n([\s\S]*?)```/gu)].map(([, part = ""]) => part);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(indented(program)).toContain(indented(part));
  });

  it("sees every key that such a case may expect compared, or named as left out", () => {
    const keys = new Set(
      buildCaseTables()
        .filter((each) => each.function === "assessOfficial")
        .flatMap(({ cases }) => cases.flatMap(({ expected }) => Object.keys(expected))),
    );
    const sentences = /Of an answer it compares([\s\S]*?)What else it lacks/u.exec(page)?.[1] ?? "";
    for (const key of keys) expect(sentences).toContain(`\`${key}\``);
  });
});
