import {
  buildStandardsGapReport,
  langSon,
  renderReport,
  resolveRules,
  type Official,
} from "cbccvc";
import { parseRoster } from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

import sampleRoster from "../../src/cli/samples/lang-son-2020.json";

const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
const report = buildStandardsGapReport(parseRoster(sampleRoster), rules);
const findings = report.officials.flatMap(({ assessment }) => assessment.findings);
const answers = findings.flatMap((finding) => [finding, ...finding.deadlines]);

function findOfficial(id: string) {
  const reviewed = report.officials.find(({ official }) => official.id === id);
  if (reviewed === undefined) throw new Error(`${id} is not in the sample`);
  return reviewed.assessment;
}

describe("the review of the sample roster", () => {
  it("accounts for every row", () => {
    expect(report.rows).toBe(sampleRoster.length);
    expect(report.officials.length + report.rejected.length).toBe(sampleRoster.length);
    expect(report.rejected.map(({ issues }) => issues[0]?.code)).toEqual([
      "invalidDay",
      "duplicateId",
    ]);
  });

  it("counts every person once", () => {
    const { met, notMet, unknown, notApplicable } = report.tally.persons;
    expect(met + notMet + unknown + notApplicable).toBe(report.officials.length);
    expect(report.tally.persons).toEqual({ notMet: 18, unknown: 20, met: 5, notApplicable: 1 });
  });

  it("shows every status, of findings and of deadlines", () => {
    const all = ["met", "notApplicable", "notMet", "unknown"];
    expect([...new Set(findings.map(({ status }) => status))].sort()).toEqual(all);
    const ofDeadlines = findings.flatMap(({ deadlines }) => deadlines.map(({ status }) => status));
    expect([...new Set(ofDeadlines)].sort()).toEqual(all);
  });

  it("shows every kind of question", () => {
    const open = answers.flatMap((answer) => answer.open);
    expect(open.some((question) => question.ask === "law")).toBe(true);
    const facts = open.filter((question) => question.ask === "fact");
    expect(facts.some(({ decides }) => decides !== undefined)).toBe(true);
    expect(new Set(facts.map(({ fact }) => fact))).toEqual(
      new Set([
        "birth",
        "sex",
        "category",
        "rank",
        "title",
        "holdings",
        "holding.post",
        "holding.since",
        "holding.managedBy",
        "credentials.degree",
        "credentials.ethnicLanguage",
        "credentials.foreignLanguage",
        "credentials.informatics",
        "credentials.nationalDefence",
        "credentials.leadership",
        "credentials.leadership.level",
        "credentials.leadership.issuedOn",
      ]),
    );
  });

  it("decides a birth of 1965 by the deadline and leaves it open on the day of the review", () => {
    const deadline = findOfficial("LS-03").findings[0]?.deadlines[0];
    expect(deadline?.status).toBe("notApplicable");
    expect(deadline?.readings.filter(({ axis }) => axis === "directive28.measuringDay")).toEqual([
      { axis: "directive28.measuringDay", option: "issueDay", status: "notMet" },
      { axis: "directive28.measuringDay", option: "reviewDay", status: "unknown" },
    ]);
  });

  it("binds the agency, not the person", () => {
    const due = findings.flatMap(({ deadlines }) => deadlines);
    expect(new Set(due.map(({ bindsOn }) => bindsOn))).toEqual(new Set(["agency"]));
  });

  it("keeps a planned post out of the headline", () => {
    const assessment = findOfficial("LS-39");
    expect(
      assessment.findings.some(({ isPlanned, status }) => isPlanned && status === "notMet"),
    ).toBe(true);
    expect(assessment.status).toBe("met");
  });
});

describe("the text of the review", () => {
  const vi = renderReport(report, { locale: "vi" });
  const en = renderReport(report, { locale: "en" });

  it("has the same tables and rows in both languages", () => {
    const shape = (text: string) =>
      text.split("\n").map((line) => (line.startsWith("|") ? line.split(" | ").length : 0));
    expect(shape(vi).filter((cells) => cells > 0)).toEqual(shape(en).filter((cells) => cells > 0));
  });

  it.each([
    ["vi", vi],
    ["en", en],
  ])("holds no hole and no bare code in %s", (_, text) => {
    expect(text).not.toMatch(/undefined|\[object|NaN|null/u);
    expect(text).not.toMatch(/stateLeadership|leadership-division|directive28\./u);
  });

  it("is Vietnamese in NFC", () => {
    expect(vi).toBe(vi.normalize("NFC"));
  });

  it("names document, clause and how well each was seen for whoever lacks something", () => {
    const row = vi.split("\n").find((line) => line.startsWith("| LS-01 |")) ?? "";
    expect(row).toContain(
      "Nghị định 101/2017/NĐ-CP, điểm a khoản 5 Điều 17 (báo chí, trang pháp luật nêu)",
    );
    expect(row).toContain("hạn 31/12/2020, trách nhiệm của cơ quan");
    expect(row).toContain("Chỉ thị 28/CT-TTg (báo chí, trang pháp luật nêu)");
  });

  it("says that it does not replace a decision, and what may be missing after the checked day", () => {
    expect(vi).toContain("không thay quyết định của cơ quan có thẩm quyền");
    const later = buildStandardsGapReport(
      { accepted: [] },
      resolveRules({ variant: langSon, asOf: "2031-01-01" }),
    );
    expect(renderReport(later, { locale: "vi" })).toContain("21/11/2026");
    expect(renderReport(later, { locale: "en" })).toContain("newer texts may be missing");
  });
});

describe("a review of records as they may come", () => {
  const review = (officials: readonly Official[]) =>
    renderReport(buildStandardsGapReport({ accepted: officials }, rules), { locale: "vi" });

  it.each(["__proto__", "constructor", "toString"])(
    "prints a post and a rank called %s as they are",
    (name) => {
      const text = review([
        { id: "x", category: "civilServant", rank: name, holdings: [{ post: name }] },
      ]);
      expect(text).toContain(name.replaceAll("_", "\\_"));
    },
  );

  it("lists who is only planned for a post among the needs and nowhere else", () => {
    const text = review([
      {
        id: "LS-99",
        rank: null,
        title: null,
        holdings: [{ post: "district-chairperson", planned: true }],
        credentials: { leadership: [], nationalDefence: [{ level: "defenceGroup2" }] },
      },
    ]);
    const rows = text.split("\n").filter((line) => line.startsWith("| LS-99 |"));
    // One need, and one requirement that is met: neither counts as lacking.
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain("(quy hoạch)");
    expect(rows[0]).toContain("mục tiêu 100% đến 31/12/2021");
    expect(text).not.toContain("quá hạn");
  });

  it("keeps a key with a line break in its row", () => {
    const text = review([
      { id: "a\nb", rank: "specialist", category: "civilServant", holdings: [] },
    ]);
    expect(text).toContain("| a b |");
  });

  it("writes days as State documents do", () => {
    const text = review([
      {
        id: "x",
        rank: null,
        holdings: [{ post: "district-chairperson" }],
        credentials: { leadership: [{ level: "district", issuedOn: "2020-05-01" }] },
      },
    ]);
    expect(text).toContain("01/5/2020");
  });
});

describe("the receipt", () => {
  const make = (options: Parameters<typeof resolveRules>[0]) =>
    buildStandardsGapReport({ accepted: [] }, resolveRules(options)).receipt;

  it("is the same for the same rules", () => {
    expect(make({ variant: langSon, asOf: "2020-04-08" })).toEqual(report.receipt);
    expect(JSON.stringify(buildStandardsGapReport(parseRoster(sampleRoster), rules))).toBe(
      JSON.stringify(report),
    );
  });

  it("differs with the day, the place, a reading and the trust floor", () => {
    const prints = [
      make({ variant: langSon, asOf: "2020-04-08" }),
      make({ variant: langSon, asOf: "2020-04-09" }),
      make({ asOf: "2020-04-08" }),
      make({
        variant: langSon,
        asOf: "2020-04-08",
        readings: { "directive28.measuringDay": "issueDay" },
      }),
      make({ variant: langSon, asOf: "2020-04-08", trustFloor: "text" }),
    ].map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("holds the FNV-1a hash of the canonical JSON in UTF-8", () => {
    const canonical = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? Array.isArray(value)
          ? value.map(canonical)
          : value
        : Object.fromEntries(
            Object.keys(value)
              .sort()
              .map((key) => [key, canonical((value as Record<string, unknown>)[key])]),
          );
    let hash = 14695981039346656037n;
    for (const byte of Buffer.from(JSON.stringify(canonical(rules)), "utf8")) {
      hash = ((hash ^ BigInt(byte)) * 1099511628211n) % 2n ** 64n;
    }
    expect(report.receipt.fingerprint).toBe(hash.toString(16).padStart(16, "0"));
  });
});
