import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { langSon, type Locale, type ProvinceVariant } from "cbccvc";
import { afterAll, describe, expect, it } from "vitest";

import { checkCases } from "../../contribute/check-cases.ts";
import { checkTypes } from "../../contribute/check-types.ts";
import { checkNames, checkVariants } from "../../contribute/check-variants.ts";
import { formatProblem, formatProblems } from "../../contribute/text.ts";
import { listProvinceFiles, locate, REGISTRY } from "../../contribute/province-files.ts";
import { checkProvince } from "../../contribute/province.ts";
import type { FileProblem } from "../../contribute/problem.ts";
import { writeRegistry } from "../../contribute/registry.ts";
import {
  HINT,
  RULE_KINDS,
  writeCasesTemplate,
  writeChangesetTemplate,
  writeVariantTemplate,
} from "../../contribute/templates.ts";
import type { ProvinceCase } from "../cases/province-case.schema.ts";
import { deadline, requirement, sound, source, target } from "../rules/sound-variant.ts";

const LOCALES: readonly Locale[] = ["vi", "en"];

describe("the files of a province", () => {
  it.each(listProvinceFiles())("%s have nothing wrong with them", async (name) => {
    const { variants, cases, asked, problems } = await checkProvince(name);
    expect(problems.map((problem) => formatProblem(problem, "en"))).toEqual([]);
    expect(variants).toBeGreaterThan(0);
    expect(cases).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(cases);
  });

  it("that are not there are asked for", async () => {
    const { problems } = await checkProvince("atlantis");
    expect(problems.map(({ code }) => code)).toEqual(["noFile"]);
  });
});

describe("the names in a file", () => {
  const province: ProvinceVariant = { id: "cao-bang", name: langSon.name };
  const unit: ProvinceVariant = { id: "do-son", name: langSon.name, within: province };
  const elsewhere: ProvinceVariant = { ...unit, id: "dong-dang", within: langSon };

  it.each([
    [[], { caoBang: province }],
    [[], { caoBang: province, doSon: unit }],
    [["fileNameIsNotId"], { doSon: unit }],
    [["fileNameIsNotId"], {}],
    [["exportNameIsNotId"], { haiphong: province }],
    [["notAVariant"], { caoBang: province, source }],
    [["unitOfAnother"], { caoBang: province, dongDang: elsewhere }],
    [["unitOfAnother"], { caoBang: province, langSon }],
  ] as const)("give %j", (codes, exports) => {
    const found = checkNames({ name: "cao-bang", exports });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

it("an export must stand where it is declared", () => {
  const file = { name: "lang-son", exports: { langSon } };
  expect(checkNames(file, ["langSon"])).toEqual([]);
  expect(checkNames(file, ["plan"]).map(({ code }) => code)).toEqual(["hiddenExport"]);
});

describe("the variants in a file", () => {
  const check = (variant: unknown) =>
    checkVariants({ name: "cao-bang", exports: { caoBang: variant } }, []).map((problem) =>
      problem.code === "variant" ? problem.issue.code : problem.code,
    );

  it("are read as a private one is, and linted", () => {
    expect(check(sound)).toEqual([]);
    expect(check({ ...sound, requirement: [] })).toEqual(["unknownKey"]);
    expect(check({ ...sound, name: { vi: "Cao Bằn", en: "Cao Bằng" } })).toEqual(["nameDiffers"]);
  });

  it("are asked to be filled in before anything else is said", () => {
    const open = { ...sound, name: { vi: "…", en: "Cao Bằng" }, requirement: [] };
    expect(check(open)).toEqual(["notFilledIn"]);
  });

  it("may not bear an id that another file has", () => {
    const file = { name: "lang-son", exports: { langSon } };
    const found = checkVariants(file, [{ ...langSon, name: { vi: "Khác", en: "Other" } }]);
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) {
      expect(problem).toMatchObject({ code: "variant", issue: { code: "duplicateId" } });
    }
  });
});

describe("the cases of a file", () => {
  const { id, name, instruments, slots } = sound;
  const withoutSlots: ProvinceVariant = {
    id,
    name,
    instruments,
    requirements: [requirement],
    targets: [target],
    notEncoded: [{ instrument: source.instrument, from: "2024-03-15", through: "2025-12-31" }],
  };
  const variant: ProvinceVariant = { ...withoutSlots, slots };
  const chair = (level: string) => ({
    id: "A-1",
    holdings: [{ post: "commune-chairperson" }],
    credentials: { degree: [{ level }] },
  });
  const mountainChair = {
    ...chair("college"),
    holdings: [{ post: "commune-chairperson", since: "2020", area: "mountainous" }],
  };
  const period = {
    kind: "period",
    says: "from the day of the decision",
    of: [requirement.id, target.id],
    from: "2024-03-15",
  } as const;
  const open = {
    ...period,
    of: [source.instrument],
    through: "2025-12-31",
  } as const;
  const threshold = {
    kind: "threshold",
    says: "80% of 101 is 80,8",
    target: target.id,
    on: "2025-01-01",
    required: 101,
    fewest: 81,
    due: "year",
  } as const;
  const person = {
    kind: "person",
    says: "a university degree is what it asks",
    on: "2025-01-01",
    official: chair("university"),
    rule: requirement.id,
    expected: "met",
  } as const;
  const lacking = { ...person, official: chair("college"), expected: "notMet" } as const;
  const alike = {
    ...person,
    on: "2024-03-15",
    official: mountainChair,
    rule: "commune-cadre-degree",
  } as const;
  const slotted = { ...alike, national: "unknown" } as const;
  const whole: readonly ProvinceCase[] = [period, open, threshold, person, lacking];

  const check = (cases: unknown, given = variant) => checkCases("cao-bang", cases, [given]);
  const codes = (cases: unknown, given = variant) =>
    check(cases, given).problems.map(({ code }) => code);

  it("try what the variant says", () => {
    expect(check(whole, withoutSlots).problems).toEqual([]);
    // Two rules on three days, one document on four, three counts and a due day, two persons.
    expect(check(whole, withoutSlots).asked).toBe(16);
  });

  it.each([
    ["the day before", { ...period, from: "2024-03-14" }],
    ["the day after", { ...period, from: "2024-03-16" }],
    ["an end too early", { ...open, through: "2025-12-30" }],
    ["an end too late", { ...open, through: "2026-01-01" }],
    ["a threshold one too low", { ...threshold, fewest: 80 }],
    ["a threshold one too high", { ...threshold, fewest: 82 }],
    ["another day on which it is due", { ...threshold, due: "2025-12-31" }],
    ["another answer", { ...person, expected: "notMet" }],
    ["a national answer that is none", { ...person, national: "met" }],
    [
      "observed counts",
      {
        kind: "observed",
        says: "48 of 61 as a newspaper tells",
        target: target.id,
        on: "2025-01-01",
        required: 61,
        holders: 48,
        seenIn: "https://a.vn/1",
        expected: "met",
      },
    ],
  ])("find out %s", (_, wrong) => {
    expect(codes([...whole, wrong], withoutSlots)).toContain("otherAnswer");
  });

  it.each([
    ["a target", { ...threshold, target: "cao-bang-targets" }],
    ["a requirement", { ...person, rule: "cao-bang-degrees" }],
    ["a rule of a period", { ...period, of: ["cao-bang-degrees"] }],
    ["a target on a day on which it is none", { ...threshold, on: "2024-03-14" }],
  ])("find out %s that is not there", (_, wrong) => {
    expect(codes([...whole, wrong], withoutSlots)).toContain("unknownRule");
  });

  it.each([
    [61, 49, ["79%"]],
    [100, 80, []],
    [101, 81, []],
    [5, 4, ["61%", "62%"]],
  ])("of a threshold leave no other percentage: %d", (required, fewest, also) => {
    const { problems } = check([...whole, { ...threshold, required, fewest }], withoutSlots);
    const [loose] = problems;
    expect(problems).toHaveLength(also.length === 0 ? 0 : 1);
    if (loose !== undefined) expect(formatProblem(loose, "en")).toContain(also[0]);
  });

  it.each([
    ["untestedPeriod", [open, threshold, person, lacking]],
    ["untestedPeriod", [period, threshold, person, lacking]],
    ["untestedThreshold", [period, open, person, lacking]],
    ["untestedAnswer", [period, open, threshold, lacking]],
    ["untestedAnswer", [period, open, threshold, person]],
  ])("miss none: %s", (code, cases) => {
    expect(new Set(codes(cases, withoutSlots))).toEqual(new Set([code]));
  });

  it("say when a rule ends: without a last day it goes on to the last that was checked", () => {
    const last = { effectiveFrom: "2026-01-01", value: null, source } as const;
    const ending = {
      ...withoutSlots,
      targets: [{ ...target, history: [target.history[0], last] }],
    };
    expect(codes(whole, ending)).toEqual(["otherAnswer"]);
    const both = [
      { ...period, of: [requirement.id] },
      { ...period, of: [target.id], through: "2025-12-31" },
    ];
    expect(codes([...both, open, threshold, person, lacking], ending)).toEqual([]);
  });

  it("must show what a filled slot changes", () => {
    expect(codes(whole)).toEqual(["untestedSlot"]);
    expect(codes([...whole, slotted])).toEqual([]);
    expect(codes([...whole, alike])).toEqual(["untestedSlot"]);
  });

  it("must try a deadline both ways", () => {
    const withDeadline = { ...withoutSlots, deadlines: [deadline] };
    const begun = { ...period, of: [...period.of, deadline.id] };
    const found = check([begun, open, threshold, person, lacking], withDeadline).problems;
    expect(found.map(({ code }) => code)).toEqual(["untestedAnswer", "untestedAnswer"]);
  });

  it.each([
    ["cases[0].kind", [{ ...period, kind: "peroid" }]],
    ["cases[0].from", [{ ...period, from: "2024-02-30" }]],
    ["cases[1].fewest", [period, { ...threshold, fewest: 102 }]],
    ["cases[0].says", [{ ...period, says: "short" }]],
    ["cases[0].official", [{ ...person, official: { ...mountainChair, name: "A" } }]],
  ])("have a form: %s", (field, cases) => {
    const { asked, problems } = check(cases);
    expect(asked).toBe(0);
    expect(problems).toMatchObject([{ code: "caseForm", params: { field } }]);
  });

  it("are asked to be filled in before anything else is said", () => {
    const { problems } = check([{ ...period, says: "…", of: ["…"] }, { kind: "peroid" }]);
    expect(problems.map(({ code }) => code)).toEqual(["caseOpen", "caseOpen"]);
    expect(problems).toMatchObject([
      { params: { field: "cases[0].says" } },
      { params: { field: "cases[0].of[0]" } },
    ]);
  });

  it("tell the field in the language asked for", () => {
    const [vi] = checkCases("cao-bang", [{ ...period, of: [] }], [variant], "vi").problems;
    const [en] = checkCases("cao-bang", [{ ...period, of: [] }], [variant], "en").problems;
    expect(formatProblem(vi!, "vi")).toMatch(/cases\[0\]\.of: .*phần tử/u);
    expect(formatProblem(en!, "en")).toMatch(/cases\[0\]\.of: .*items/u);
  });
});

describe("a problem", () => {
  const file = "src/rules/provinces/cao-bang.ts";
  const problems: readonly FileProblem[] = [
    { file, code: "noFile", params: {} },
    { file, code: "notReadable", params: { message: "Unexpected end of file" } },
    { file, code: "typeError", params: { line: 12, message: "',' expected" } },
    { file, code: "caseOpen", params: { field: "cases[0].says" } },
    { file, code: "notAVariant", params: { name: "plan" } },
    { file, code: "fileNameIsNotId", params: { id: "cao-bang" } },
    { file, code: "exportNameIsNotId", params: { name: "hp", expected: "caoBang" } },
    { file, code: "unitOfAnother", params: { id: "dong-dang", province: "cao-bang" } },
    { file, code: "notRegistered", params: {} },
    { file, code: "hintsLeft", params: { count: 3 } },
    { file, code: "noCases", params: {} },
    { file, code: "caseForm", params: { field: "cases[0].from", message: "no day" } },
    { file, code: "unknownRule", says: "a case", params: { rule: "r", on: "2024-01-01" } },
    {
      file,
      code: "otherAnswer",
      says: "a case",
      params: { asked: "r 2024-01-01", expected: "met", found: "notMet" },
    },
    { file, code: "looseThreshold", says: "a case", params: { target: "t", also: "79%, 81%" } },
    { file, code: "hiddenExport", params: { name: "caoBang" } },
    { file, code: "untestedPeriod", params: { rule: "r", from: "2024-01-01" } },
    { file, code: "untestedThreshold", params: { target: "t" } },
    { file, code: "untestedAnswer", params: { rule: "r", answer: "met" } },
    { file, code: "untestedSlot", params: { slot: "s" } },
    {
      file,
      code: "variant",
      unit: "cao-bang",
      issue: { code: "missing", path: ["name"], params: { field: "name" } },
    },
    {
      file: ".changeset/cao-bang.md",
      code: "changeset",
      problem: { file: ".changeset/cao-bang.md", code: "noSentence", params: {} },
    },
  ];

  it.each(problems)("$code names its file and says what to do", (problem) => {
    for (const locale of LOCALES) {
      const line = formatProblem(problem, locale);
      expect(line.startsWith(problem.file)).toBe(true);
      expect(line).not.toMatch(/undefined|\[object|null|NaN/u);
      expect(line.length).toBeGreaterThan(problem.file.length + 30);
      for (const value of Object.values("params" in problem ? problem.params : {})) {
        expect(line).toContain(String(value));
      }
    }
  });
});

describe("problems", () => {
  const inTarget = (index: number): FileProblem => ({
    file: "a.ts",
    code: "variant",
    unit: "a",
    issue: {
      code: "weakSource",
      path: ["targets", index, "history", 0, "source", "trust"],
      params: {},
    },
  });
  const elsewhere: FileProblem = { file: "a.ts", code: "noFile", params: {} };

  it("that a plan has in common are said once, in their place", () => {
    const lines = formatProblems([inTarget(0), elsewhere, inTarget(1)], "en");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("targets[0, 1].history.source.trust");
    expect(formatProblems([inTarget(1), elsewhere], "en")[0]).toContain("targets[1].history[0]");
  });
});

describe("the compiler", () => {
  const folder = mkdtempSync(join(tmpdir(), "cbccvc-types-"));
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return pathToFileURL(path).href;
  };

  it.each([
    ["nothing wrong", "export const a: number = 1;\n", []],
    ["a missing comma", "export const a = [\n  1\n  2,\n];\n", [3]],
    [
      "a value of another kind",
      'export const a: number = 1;\nexport const b: number = "1";\n',
      [2],
    ],
    ["a name that is not used", "const a = 1;\nexport const b = 2;\n", [1]],
  ])("tells the line of %s", (name, text, lines) => {
    const problems = checkTypes([write(`${name.replaceAll(" ", "-")}.ts`, text)]);
    expect(problems.map(({ code }) => code)).toEqual(lines.map(() => "typeError"));
    expect(problems).toMatchObject(lines.map((line) => ({ params: { line } })));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
});

describe("the list of provinces", () => {
  it("names every variant of every file, in their order", () => {
    expect(
      writeRegistry([
        { name: "lang-son", text: "const plan = {};\nexport const langSon: ProvinceVariant = {};" },
        {
          name: "hue",
          text: "export const hue: ProvinceVariant = {};\nexport const huongTra = {};",
        },
      ])
        .split("\n")
        .slice(1),
    ).toEqual([
      'export { hue, huongTra } from "./provinces/hue.ts";',
      'export { langSon } from "./provinces/lang-son.ts";',
      "",
    ]);
  });

  it("is written anew where a file came or went (npm run pages)", () => {
    const files = listProvinceFiles().map((name) => ({
      name,
      text: readFileSync(locate(`src/rules/provinces/${name}.ts`), "utf8"),
    }));
    expect(readFileSync(locate(REGISTRY), "utf8")).toBe(writeRegistry(files));
  });
});

describe.each(RULE_KINDS)("the template of a %s", (rule) => {
  const of = { id: "hue", constant: "hue", name: { vi: "Huế", en: "Huế" }, rule } as const;

  it.each(LOCALES)("explains each field it leaves open, in %s", (locale) => {
    const text = writeVariantTemplate(of, locale);
    expect(text).toContain("export const hue: ProvinceVariant = {");
    expect(text.split(HINT).length).toBeGreaterThan(6);
    expect(writeCasesTemplate(of, locale).split(HINT).length).toBeGreaterThan(3);
    expect(text + writeCasesTemplate(of, locale)).not.toMatch(/undefined|\[object/u);
  });

  it("asks in the changeset for what a changeset must say", () => {
    expect(writeChangesetTemplate(of)).toContain("- Impacted periods: …");
  });
});
