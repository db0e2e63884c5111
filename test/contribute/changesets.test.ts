import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import {
  formatChangesetProblem,
  type ChangesetProblem,
} from "../../contribute/changeset-problem.ts";
import { checkChangeset } from "../../contribute/changesets.ts";
import { pathExists, readChangesets } from "../../contribute/repository.ts";

const FILE = ".changeset/x.md";
const KIND = "- Kind: new rule, docs. The docs tell of it.";
const PERIODS = "- Impacted periods: 2017-10-21 to 2021-12-09 (leaders), from 2022-08-15.";
const AREAS = "- Impacted areas: `src/rules/national/*`, `docs/jobs.md`.";
const SOURCE = "- Source: Nghị định 101/2017/NĐ-CP of 2017-09-01, Điều 17, hoatieu.vn (press).";

const SOUND = `---
"cbccvc": minor
---

A rule, said in one sentence.

${KIND}
${PERIODS}
${AREAS}
${SOURCE}
`;

const NO_LAW = { [KIND]: "- Kind: engine." };
const paths = ["src/rules/national/*", "docs/jobs.md", "src/ratios/*"];

/** The sound changeset with some of its texts replaced. */
function replace(replaced: Readonly<Record<string, string>>): string {
  return Object.entries(replaced).reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, SOUND);
}

const find = (text: string) => checkChangeset(FILE, text, (path) => paths.includes(path));

const check = (replaced: Readonly<Record<string, string>>): readonly string[] =>
  find(replace(replaced)).map((problem) => formatChangesetProblem(problem));

describe("the changesets of the repository", () => {
  it("say what is asked of them (npm run check-changesets)", () => {
    const problems = readChangesets().flatMap(({ file, text }) =>
      checkChangeset(file, text, pathExists),
    );
    expect(problems.map((problem) => formatChangesetProblem(problem))).toEqual([]);
  });

  it("have a template that is sound itself", () => {
    const readme = readFileSync(new URL("../../.changeset/README.md", import.meta.url), "utf8");
    const [, template = ""] = /```md\n(.*?)```/su.exec(readme) ?? [];
    expect(template).toContain('"cbccvc"');
    expect(checkChangeset("README.md", template, pathExists)).toEqual([]);
  });
});

describe("a path of the repository", () => {
  it.each([
    "src/rules/provinces/",
    "src/rules/provinces/binh-thuan.ts",
    "src/rules/*/binh-*.ts",
    ".changeset/README.md",
  ])("is found: %s", (path) => {
    expect(pathExists(path)).toBe(true);
  });

  it.each([
    "src/rules/none.ts",
    "src/Rules/*",
    "src/rules/*/none-*.ts",
    "../*",
    "/etc",
    "src.index*",
  ])("is not: %s", (path) => {
    expect(pathExists(path)).toBe(false);
  });
});

describe("a sound changeset", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["as it stands", {}],
    ["with a line that goes on", { "(leaders), from": "(leaders),\n  from" }],
    ["with blank lines between the fields", { [AREAS]: `\n${AREAS}\n` }],
    ["with lines of Windows", { "rule, said": "rule,\r\nsaid", [`${KIND}\n`]: `${KIND}\r\n` }],
    [
      "with a day in a remark on the periods",
      { "from 2022-08-15.": "from 2022-08-15. The plan itself runs to 2025-12-31." },
    ],
    [
      "with days in a remark that are no period",
      { "from 2022-08-15.": "from 2022-08-15. Not 2025-12-31 to 2025-12-30." },
    ],
    ["of a period without an end", { [PERIODS]: "- Impacted periods: from 2022-08-15" }],
    ["without a rule", { ...NO_LAW, "src/rules/national/*": "src/ratios/*" }],
    [
      "without a rule, periods and source",
      {
        ...NO_LAW,
        [PERIODS]: "- Impacted periods: none. No rule changed.",
        [SOURCE]: "- Source: none",
      },
    ],
    [
      "of several sources and a remark",
      {
        "(press).":
          "(press); the page of 2018-09-18, https://hoatieu.vn/a (text). More; is unknown.",
      },
    ],
    [
      "of an article in no archive",
      {
        [SOURCE]: "- Source: ĐBP, 2023-04-12: Từng bước chuẩn hóa đội ngũ cán bộ (article).",
      },
    ],
  ])("has no problem: %s", (_, replaced) => {
    expect(check(replaced)).toEqual([]);
  });

  it.each(["---\n---\n", "---\n---\n\n\n  \n", "---\n\n---\n"])("may be empty: %j", (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    "101/2017/NĐ-CP",
    "28/CT-TTg",
    "57-QĐ/TW",
    "20/2015/TTLT-BGDĐT-BNV",
    "202/2025/QH15",
    "6468-QĐ/HVCTQG",
  ])("names a document by its number, %s", (number) => {
    expect(check({ "101/2017/NĐ-CP": number })).toEqual([]);
  });
});

describe("a period", () => {
  it.each([
    ["ends on the day before it begins", "2021-12-09 to 2021-12-08", false],
    ["ends on the day on which it begins", "2021-12-09 to 2021-12-09", true],
    ["ends on the day after", "2021-12-09 to 2021-12-10", true],
  ])("that %s: %s", (_, period, isSound) => {
    const problems = check({ "2017-10-21 to 2021-12-09": period });
    expect(problems).toHaveLength(isSound ? 0 : 1);
  });
});

describe("a problem", () => {
  /** What is replaced, and the message below the name of the file. */
  type Case = readonly [Readonly<Record<string, string>>, string];

  const cases: Readonly<Record<ChangesetProblem["code"], readonly Case[]>> = {
    noFrontMatter: [[{ "---\n": "" }, "1: Front matter: the file does not begin with it; put"]],
    wrongRelease: [
      [{ cbccvc: "other" }, '2: Front matter: “"other": minor” is no size'],
      [{ minor: "small" }, '2: Front matter: “"cbccvc": small” is no size'],
      [{ minor: 'minor\n"b": major' }, '2: Front matter: “"cbccvc": minor, "b": major”'],
    ],
    noRelease: [
      [
        { '"cbccvc": minor\n': "" },
        "1: Front matter: it names no package, but there is a text; write",
      ],
    ],
    noSentence: [
      [
        { "A rule, said in one sentence.\n": "" },
        "4: Sentence: none stands above the fields; write",
      ],
      [{ "sentence.": "sentence" }, "4: Sentence: none stands above the fields; write"],
    ],
    strayLine: [
      [
        { [AREAS]: `${AREAS}\n- Reason: it is so.` },
        "10: Fields: “- Reason: it is so.” is none of Kind,",
      ],
      [{ [AREAS]: `${AREAS}\nIt is so.` }, "10: Fields: “It is so.” is none of Kind,"],
      [{ [KIND]: `- Reason: none.\n${KIND}` }, "7: Fields: “- Reason: none.” is none of Kind,"],
    ],
    missingField: [
      [{ [KIND]: "" }, " Kind: it is missing or empty; add “- Kind: new rule, corrected rule,"],
      [
        { [PERIODS]: "- Impacted periods:" },
        "8: Impacted periods: it is missing or empty; add “- Impacted periods: 2023-08-01 to",
      ],
      [{ [AREAS]: "" }, " Impacted areas: it is missing or empty; add “- Impacted areas: paths in"],
      [{ [SOURCE]: "" }, " Source: it is missing or empty; add “- Source: document and article,"],
    ],
    repeatedField: [
      [{ [AREAS]: `${AREAS}\n${AREAS}` }, "10: Impacted areas: it stands twice; make one"],
    ],
    fieldOutOfOrder: [
      [
        { [KIND]: PERIODS, [`${PERIODS}\n${AREAS}`]: `${KIND}\n${AREAS}` },
        "7: Impacted periods: it stands above Kind; move it",
      ],
    ],
    unknownKind: [
      [
        { "new rule": "new rules" },
        "7: Kind: “new rules” is none of new rule, corrected rule, new province, engine, docs; name",
      ],
      [{ "new rule, docs.": "new rule, docs (both)." }, "7: Kind: “docs (both)” is none of"],
    ],
    noneRefused: [
      [
        { [PERIODS]: "- Impacted periods: none." },
        "8: Impacted periods: none does not do for a new rule; write 2023-08-01 to 2025-06-30, from 2025-07-01",
      ],
      [
        { "new rule, docs": "engine, new province", [SOURCE]: "- Source: none" },
        "10: Source: none does not do for a new province; write document and article,",
      ],
    ],
    noPeriod: [
      [
        { [PERIODS]: "- Impacted periods: all days." },
        "8: Impacted periods: no day stands in it; write",
      ],
      [
        { ...NO_LAW, [PERIODS]: "- Impacted periods: none; no rule changed." },
        "8: Impacted periods: no day stands in it; write",
      ],
      [
        { [PERIODS]: "- Impacted periods: all days. The plan runs from 2022-08-15." },
        "8: Impacted periods: no day stands in it; write",
      ],
    ],
    invalidDay: [
      [
        { "2022-08-15": "2022-02-29" },
        "8: Impacted periods: the day 2022-02-29 does not exist; write",
      ],
      [
        { "2022-08-15": "2022-8-15" },
        "8: Impacted periods: the day 2022-8-15 does not exist; write",
      ],
      [
        { ...NO_LAW, [PERIODS]: "- Impacted periods: none. Not 2022-13-01." },
        "8: Impacted periods: the day 2022-13-01 does not exist; write",
      ],
      [
        { "from 2022-08-15.": "from 2022-08-15. The plan runs to 2025-02-29." },
        "8: Impacted periods: the day 2025-02-29 does not exist; write",
      ],
      [
        { "(press).": "(press). Seen on 2017-09-31." },
        "10: Source: the day 2017-09-31 does not exist; write",
      ],
    ],
    dayOutsidePeriod: [
      [
        { "from 2022-08-15": "and 2022-08-15" },
        "8: Impacted periods: 2022-08-15 belongs to no period; write “from 2022-08-15”",
      ],
      [
        { "from 2022-08-15.": "and 2022-08-15. The plan itself runs to 2025-12-31." },
        "8: Impacted periods: 2022-08-15 belongs to no period; write “from 2022-08-15”",
      ],
    ],
    reversedPeriod: [
      [
        { "2017-10-21": "2022-10-21" },
        "8: Impacted periods: 2022-10-21 to 2021-12-09 ends before it begins; put",
      ],
    ],
    noPath: [
      [
        { [AREAS]: "- Impacted areas: src/rules/national/*" },
        "9: Impacted areas: no path stands in it; name",
      ],
    ],
    unknownPath: [
      [
        { "docs/jobs.md": "docs/none.md" },
        "9: Impacted areas: the repository has no docs/none.md; mend",
      ],
    ],
    noLawPath: [
      [
        { "src/rules/national/*": "src/ratios/*" },
        "9: Impacted areas: a new rule stands under src/rules/ and none of it is named; add",
      ],
    ],
    incompleteSource: [
      [
        { "Nghị định 101/2017/NĐ-CP": "A decree" },
        "10: Source: “A decree of 2017-09-01, Điều 17, hoatieu.vn (press)” names no document; give",
      ],
      [
        { " of 2017-09-01": "" },
        "10: Source: “Nghị định 101/2017/NĐ-CP, Điều 17, hoatieu.vn (press)” has no day; give",
      ],
      [
        { "hoatieu.vn": "`docs/jobs.md`" },
        "10: Source: “Nghị định 101/2017/NĐ-CP of 2017-09-01, Điều 17, `docs/jobs.md` (press)” has no address; give",
      ],
      [
        { "(press)": "(weak)" },
        "10: Source: “Nghị định 101/2017/NĐ-CP of 2017-09-01, Điều 17, hoatieu.vn (weak)” does not end in how well it was seen; add",
      ],
      [
        { "(press).": "(press); the page of 2018-09-18 (text)." },
        "10: Source: “the page of 2018-09-18 (text)” has no address; give",
      ],
    ],
  };

  const listed = Object.entries(cases).flatMap(([code, list]) =>
    list.map(([replaced, message]) => ({ code, replaced, message })),
  );

  it.each(listed)(
    "names its field and says what to do: $code, $replaced",
    ({ code, replaced, message }) => {
      const text = replace(replaced);
      expect(find(text).map((problem) => problem.code)).toEqual([code]);
      const [written = ""] = check(replaced);
      expect(written.startsWith(`${FILE}:${message}`), written).toBe(true);
    },
  );

  it.each(listed)("is said in Vietnamese of the same place: $code, $replaced", ({ replaced }) => {
    const [problem] = find(replace(replaced));
    const { field } = { field: undefined, ...problem!.params };
    const [vi, en] = (["vi", "en"] as const).map((locale) =>
      formatChangesetProblem(problem!, locale),
    );
    expect(en).toBe(formatChangesetProblem(problem!));
    // Up to the name of the field, which stays as it stands in the file, both say the same.
    const place = `${FILE}${problem!.line === undefined ? "" : `:${String(problem!.line)}`}: `;
    expect(vi!.startsWith(`${place}${field ?? ""}`), vi).toBe(true);
    expect(vi).toMatch(/(?:; | hoặc )(?:chuyển|đặt|ghi|gộp|sửa|viết)(?!\p{L})/u);
    expect(vi).not.toMatch(/undefined|\[object|\b(?:or|write|give|add|stands)\b/u);
    for (const value of Object.values(problem!.params)) {
      if (value !== "document" && value !== "day" && value !== "address" && value !== "trust") {
        expect(vi).toContain(value);
      }
    }
  });
});
