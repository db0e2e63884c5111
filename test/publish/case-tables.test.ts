import { readdirSync } from "node:fs";

import * as cbccvc from "cbccvc";
import type { RuleSet, SendRatioRule } from "cbccvc";
import { describe, expect, it } from "vitest";

import {
  buildCaseTables,
  draftTables,
  listCasesLeftOut,
  listsLeftOut,
} from "../../publish/case-tables.ts";
import type { CaseTable } from "../../publish/case-table.schema.ts";

// Whoever evaluates the law elsewhere has the files and nothing else: so the cases are read back.
const tables = JSON.parse(JSON.stringify(buildCaseTables())) as CaseTable[];

type TableOf<Name extends CaseTable["function"]> = Extract<CaseTable, { function: Name }>;
type CaseOf<Name extends CaseTable["function"]> = TableOf<Name>["cases"][number];

const resolved = new Map<string, RuleSet>();

function resolve(rules: CaseOf<"assessOfficial">["rules"]): RuleSet {
  const key = JSON.stringify(rules);
  const { province, ...options } = rules;
  const variant = province === undefined ? undefined : cbccvc.findProvinceVariant(province);
  const known =
    resolved.get(key) ??
    cbccvc.resolveRules({ ...options, ...(variant !== undefined && { variant }) });
  resolved.set(key, known);
  return known;
}

function rule({ sendRatio }: RuleSet): SendRatioRule {
  if (sendRatio.state !== "inForce") throw new Error("no ratio is in force");
  return sendRatio.value;
}

const codes = (reasons: readonly { readonly code: string }[]): string[] =>
  reasons.map(({ code }) => code);

/** Checks of `found` what the case tells, by the sense that the schema gives to each key. */
function check(expected: object, found: object): void {
  for (const [key, value] of Object.entries(expected) as [string, unknown][]) {
    const answer = (found as Record<string, unknown>)[key];
    if (key === "decidedBy")
      expect(new Set(answer as string[])).toEqual(new Set(value as string[]));
    else expect(answer, key).toEqual(value);
  }
}

/** How each function is asked, from the form of its cases alone. */
const ask: { [Name in CaseTable["function"]]: (told: CaseOf<Name>) => void } = {
  assessOfficial: ({ rules, input, expected }) => {
    const { findings } = cbccvc.assessOfficial(input.official, resolve(rules));
    const finding = findings.find(({ requirement }) => requirement === input.requirement);
    if (finding === undefined) throw new Error(`no finding of ${input.requirement}`);
    const found =
      input.deadline === undefined
        ? finding
        : finding.deadlines.find(({ deadline }) => deadline === input.deadline);
    if (found === undefined) throw new Error(`no deadline ${String(input.deadline)}`);
    const { reasons = [], due, ...told } = expected;
    const { due: last, ...answers } = found;
    check(told, { furtherStandards: [], ...answers, standard: finding.status });
    expect(codes(found.reasons)).toEqual(expect.arrayContaining(reasons));
    if (due !== undefined)
      expect([last?.earliest ?? null, last?.latest ?? null]).toEqual([due, due]);
  },
  assessCredential: ({ rules, input, expected }) => {
    const credential = input.credential as cbccvc.FieldCredential;
    const { checks, status } = cbccvc.assessCredential(credential, resolve(rules));
    const found = checks.find((each) => each.check === input.check);
    if (found === undefined) throw new Error(`no check of ${input.check}`);
    check(expected, { ...found, overall: status });
  },
  assessEligibility: ({ rules, input, expected }) => {
    const { official, course } = input;
    const answer = cbccvc.assessEligibility(official, course, resolve(rules));
    if (expected.status !== undefined) expect(answer.status).toBe(expected.status);
    for (const { reasons = [], tells = [], source, trust, ...told } of expected.finds ?? []) {
      const finding = answer.findings.find(
        (each) =>
          each.rule === told.rule && reasons.every((code) => codes(each.reasons).includes(code)),
      );
      if (finding === undefined) throw new Error(`no finding of ${String(told.rule)}`);
      check(told, finding);
      expect(finding.reasons).toEqual(expect.arrayContaining(tells));
      const { instrument, article, clause } = finding.source ?? {};
      const cited = [instrument, article, clause].filter((part) => typeof part === "string");
      expect(finding.source === null ? null : cited.join(" ")).toBe(source);
      if (trust !== undefined) expect(finding.source?.trust).toBe(trust);
    }
    const rulesFound = answer.findings.map((each) => each.rule);
    expect((expected.without ?? []).filter((each) => rulesFound.includes(each))).toEqual([]);
    const given = answer.findings.flatMap(({ reasons }) => codes(reasons));
    expect((expected.silent ?? []).filter((each) => given.includes(each))).toEqual([]);
  },
  computeRetirement: ({ rules, input, expected }) => {
    const found = cbccvc.computeRetirement(input.official, resolve(rules));
    const laterBy = found.reasons.flatMap((reason) =>
      reason.code === "mayRetireLater" ? [reason.params.rule] : [],
    );
    expect(found.lastDay?.latest ?? undefined).toBe(
      expected.status === "known" ? found.lastDay?.earliest : undefined,
    );
    check(expected, { ...found, lastDay: found.lastDay?.latest, laterBy });
  },
  assessAppointment: ({ rules, input, expected }) => {
    const kind = input.kind as cbccvc.AppointmentKind;
    const { official, holding } = input as { official: cbccvc.Official; holding: cbccvc.Holding };
    const { bases, status } = cbccvc.assessAppointment(official, holding, resolve(rules), { kind });
    const asking = bases.filter((basis) => basis.status === "met");
    check(expected, {
      status,
      askedBy: asking.map((basis) => basis.rule),
      open: bases.flatMap((basis) => basis.open),
    });
  },
  assessSendRatio: ({ rules, input, expected }) => {
    const counts = input.counts as cbccvc.SendCounts;
    const found = cbccvc.assessSendRatio(counts, resolve(rules).sendRatio);
    const { reason, ...told } = expected;
    check(told, found);
    expect(codes(found.reasons)).toEqual([reason]);
  },
  computeNonConcentratedLimit: ({ rules, input, expected }) => {
    check(expected, cbccvc.computeNonConcentratedLimit(input.concentrated, rule(resolve(rules))));
  },
  assessTarget: ({ rules, input: { counts, target }, expected }) => {
    const targets = rules === undefined ? [] : resolve(rules).targets.map(({ value }) => value);
    const terms = typeof target === "string" ? targets.find(({ id }) => id === target) : target;
    if (terms === undefined) throw new Error(`no target ${JSON.stringify(target)}`);
    const found = cbccvc.assessTarget(counts, terms);
    const { reason, ...told } = expected;
    check(told, found);
    if (reason !== undefined) expect(codes(found.reasons)).toEqual([reason]);
  },
  checkPublishedFigure: ({ input, expected }) => {
    const found = cbccvc.checkPublishedFigure(input.figure as cbccvc.PublishedFigure);
    const { missing, ...told } = expected;
    check(told, { ...found, reasons: codes(found.reasons), warnings: codes(found.warnings) });
    if (missing !== undefined) expect(found.missing).toMatchObject(missing);
    if (expected.ifSamePopulation === undefined) {
      expect(found).not.toHaveProperty("ifSamePopulation");
    }
  },
  parsePrintedFigure: ({ input, expected }) => {
    const parsed = cbccvc.parsePrintedFigure(input.text);
    if ("refused" in expected) {
      expect(parsed).toMatchObject({ success: false, reason: { code: expected.refused } });
    } else {
      expect(parsed).toMatchObject({ success: true, data: expected });
    }
  },
  reconcileFigures: ({ input, expected }) => {
    const figures = input.figures as readonly cbccvc.ReportedFigure[];
    const [pair] = cbccvc.reconcileFigures(figures).pairs;
    check(expected, pair!);
  },
};

describe.each(tables)("the written table $table", (table) => {
  const answer = ask[table.function] as (told: unknown) => void;
  const cases = table.cases.map((told) => [told.says, told] as const);

  it.each(cases)("holds true: %s", (_, told) => {
    answer(told);
  });

  it("would not if it told something else", () => {
    for (const told of table.cases) {
      const first = Object.entries(told.expected as Record<string, unknown>)[0]!;
      const wrong = { ...told.expected, [first[0]]: "something else" };
      expect(() => {
        answer({ ...told, expected: wrong });
      }, told.says).toThrow();
    }
  });
});

describe("the written tables", () => {
  it("hold each list of the tests, but for those named as left out with a reason", async () => {
    const folder = new URL("../cases/", import.meta.url);
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const modules = await Promise.all(
      paths
        .filter((path) => path.endsWith(".cases.ts"))
        .map(async (path) => (await import(new URL(path, folder).href)) as Record<string, unknown>),
    );
    const lists = modules.flatMap((each) =>
      Object.values(each).filter(
        (value): value is object => typeof value === "object" && value !== null,
      ),
    );
    expect(lists.length).toBeGreaterThan(40);
    const known = [
      ...draftTables.flatMap(({ from }) => from),
      ...listsLeftOut.map((each) => each.list),
    ];
    expect(lists.filter((list) => !known.includes(list))).toEqual([]);
    for (const { because } of listsLeftOut) expect(because.length).toBeGreaterThan(20);
  });

  it("hold every case of these lists, but for those whose input is malformed on purpose", () => {
    expect(listCasesLeftOut()).toEqual([
      { table: "directive-28", says: "a birth that is no day is asked for again" },
      {
        table: "leadership-programmes",
        says: "a certificate issued on a day that does not exist is asked for again",
      },
      { table: "credentials", says: "issued 2021-02-30" },
      { table: "sending", says: "a start that is no day is asked for" },
      { table: "sending", says: "negative service is asked for" },
      { table: "sending", says: "half a good year is asked for" },
      {
        table: "sending",
        says: "a form of study outside the two is not offered, and the right one is asked for",
      },
      { table: "sending", says: "a birth that is no day is asked for" },
      { table: "published-figure", says: "NaN is no count" },
      { table: "published-figure", says: "Infinity is no count" },
    ]);
    const drafted = draftTables.flatMap(({ cases }) => cases).length;
    const writtenCases = tables.flatMap(({ cases }) => cases as unknown[]).length;
    expect(writtenCases).toBe(drafted - listCasesLeftOut().length);
  });

  it("are named once each", () => {
    const names = tables.map(({ table }) => table);
    expect(new Set(names).size).toBe(names.length);
  });
});
