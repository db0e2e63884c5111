import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { findNames, histories } from "../../audit/law.ts";
import { writePages } from "../../audit/pages.ts";
import { rows } from "../../audit/rows.ts";
import baseline from "../../audit/unknown-baseline.json";
import { computeShares, type Share } from "../../audit/unknown-shares.ts";

const shares = computeShares();

describe("the pages written from the rule data", () => {
  it.each([...writePages(shares)])("docs/%s is what the data say (npm run pages)", (name, text) => {
    const written = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
    expect(written === text, "run npm run pages and read what changed").toBe(true);
  });
});

describe("the share of unknown answers", () => {
  const known: Readonly<Record<string, Share>> = baseline;

  it("is known of every subject", () => {
    expect([...shares.keys()].sort()).toEqual(Object.keys(known).sort());
    for (const [name, { answers }] of shares) expect(answers, name).toBeGreaterThan(0);
  });

  it.each([...shares])("has not risen of %s", (name, { unknown, answers }) => {
    const before = known[name]!;
    expect(unknown * before.answers).toBeLessThanOrEqual(before.unknown * answers);
  });
});

describe("a row of the coverage", () => {
  it("is one of many", () => {
    expect(rows.length).toBeGreaterThan(200);
  });

  it.each(rows.map((row) => [`${row.document} ${row.clause}: ${row.says}`, row] as const))(
    "%s",
    (_, { verdict, where, why, says, document }) => {
      expect(where.filter((id) => findNames(id).length === 0)).toEqual([]);
      if (verdict === "encoded" || verdict === "partly") expect(where).not.toEqual([]);
      if (verdict !== "encoded") expect(why ?? "", "say why").not.toBe("");
      expect(says.length).toBeGreaterThan(10);
      expect(document).not.toBe("");
    },
  );

  it("says each thing once", () => {
    const said = rows.map(({ document, clause, says }) => `${document} ${clause} ${says}`);
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });

  it("stands for every requirement, deadline, target, appointment rule and programme", () => {
    const pointed = new Set(rows.flatMap(({ where }) => where.flatMap(findNames)));
    const kinds = ["requirement", "deadline", "target", "appointment", "programme", "limit"];
    const bare = histories
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id }) => id)
      .filter((id) => !pointed.has(id));
    expect(bare).toEqual([]);
  });
});
