import {
  assessOfficial,
  createAssessor,
  dienBienPhu,
  isCalendarDate,
  langSon,
  resolveRules,
  type Official,
  type OfficialAssessment,
  type PartialDate,
  type RuleSet,
  type Status,
} from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { credentialOf, FIELDS, official, two } from "./records.ts";

const RULES: readonly RuleSet[] = [
  resolveRules({ asOf: "2017-10-21" }),
  resolveRules({ asOf: "2018-09-18", readings: { "directive28.measuringDay": "issueDay" } }),
  resolveRules({ asOf: "2019-02-28", readings: { "directive28.measuringDay": "reviewDay" } }),
  resolveRules({ variant: langSon, asOf: "2020-04-08" }),
  resolveRules({ asOf: "2020-04-08", readings: { recordedLevel: "asksForPaper" } }),
  resolveRules({
    variant: dienBienPhu,
    asOf: "2020-12-31",
    readings: {
      "directive28.reach": "alsoRankCertificates",
      principalSpecialistCertificate: "asWeaklySeen",
      higherCertificateCounts: "yes",
    },
  }),
  resolveRules({ asOf: "2020-04-08", trustFloor: "text" }),
  resolveRules({ asOf: "2010-05-01" }),
  resolveRules({ asOf: "2014-12-01" }),
  resolveRules({ asOf: "2021-08-01" }),
  resolveRules({ asOf: "2021-12-10" }),
  resolveRules({ asOf: "2022-08-15" }),
  resolveRules({ asOf: "2023-08-01" }),
  resolveRules({ asOf: "2024-05-01" }),
  resolveRules({ asOf: "2025-07-01" }),
  resolveRules({ asOf: "2025-12-21" }),
  resolveRules({ asOf: "2026-07-01" }),
  resolveRules({ asOf: "2027-01-01" }),
];

// Rule sets are drawn by their place: a counterexample then fits on a page.
const ruleSet = fc.nat({ max: RULES.length - 1 });
const assessors = RULES.map((rules) => createAssessor(rules));
const RUNS = { numRuns: 1500 };

/** The bare answers inside a full assessment. */
function bareOf({ official: key, status, findings }: OfficialAssessment) {
  return {
    official: key,
    status,
    findings: findings.map(({ requirement, status: found, deadlines }) => ({
      requirement,
      status: found,
      deadlines: deadlines.map((deadline) => deadline.status),
    })),
  };
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

describe("an assessment by any of the rule sets", () => {
  it("gives the same bare answers as the full one, in the same order, for any record", () => {
    fc.assert(
      fc.property(official, ruleSet, (person, rules) => {
        const { assess, explain } = assessors[rules]!;
        expect(assess(person)).toStrictEqual(bareOf(explain(person)));
      }),
      RUNS,
    );
  });

  it("is unknown exactly where something is left to ask", () => {
    fc.assert(
      fc.property(official, ruleSet, (person, rules) => {
        for (const finding of assessors[rules]!.explain(person).findings) {
          for (const answer of [finding, ...finding.deadlines]) {
            expect(answer.open.length > 0).toBe(answer.status === "unknown");
          }
        }
      }),
      RUNS,
    );
  });

  it("lists every question of its findings and deadlines once, and no other", () => {
    fc.assert(
      fc.property(official, ruleSet, (person, rules) => {
        const { open, findings } = assessors[rules]!.explain(person);
        const asked = findings.flatMap((finding) => [
          ...finding.open,
          ...finding.deadlines.flatMap((deadline) => deadline.open),
        ]);
        const texts = open.map((question) => JSON.stringify(question));
        expect(new Set(texts).size).toBe(texts.length);
        expect(new Set(texts)).toEqual(new Set(asked.map((each) => JSON.stringify(each))));
      }),
      RUNS,
    );
  });

  it("has for its headline the least of what applies to posts held and ranks", () => {
    fc.assert(
      fc.property(official, ruleSet, (person, rules) => {
        const { status, findings } = assessors[rules]!.explain(person);
        const statuses = findings.filter(({ isPlanned }) => !isPlanned).map((each) => each.status);
        const least = (["notMet", "unknown", "met"] as const).find((each) =>
          statuses.includes(each),
        );
        expect(status).toBe(least ?? "notApplicable");
      }),
      RUNS,
    );
  });

  it("is the same the second time, changes no record and no rule, and is plain data", () => {
    fc.assert(
      fc.property(official, ruleSet, (person, rules) => {
        const before = JSON.stringify(person);
        const first = assessOfficial(freeze(person), RULES[rules]!);
        const second = assessOfficial(person, RULES[rules]!);
        expect(second).toStrictEqual(first);
        expect(JSON.stringify(person)).toBe(before);
        expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
      }),
      RUNS,
    );
    for (const rules of RULES) expect(Object.isFrozen(rules.requirements)).toBe(true);
  });

  it("names only days that exist", () => {
    fc.assert(
      fc.property(official, ruleSet, (person, rules) => {
        const { open, findings } = assessors[rules]!.explain(person);
        const days = [
          ...open.flatMap((each) => (each.ask === "fact" ? [each.decides] : [])),
          ...findings.flatMap(({ due, deadlines }) =>
            [due, ...deadlines.map((deadline) => deadline.due)].flatMap((each) =>
              each === null ? [] : [each.earliest, each.latest],
            ),
          ),
        ].filter((day) => day !== undefined);
        expect(days.filter((day) => !isCalendarDate(day))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("shows the answer under each other option, and names an axis exactly where one turns it", () => {
    fc.assert(
      fc.property(official, ruleSet, (person, rules) => {
        for (const finding of assessors[rules]!.explain(person).findings) {
          for (const { status, readings, decidedBy } of [finding, ...finding.deadlines]) {
            const turning = readings.filter((each) => each.status !== status);
            expect(new Set(decidedBy)).toEqual(new Set(turning.map(({ axis }) => axis)));
            expect(new Set(decidedBy).size).toBe(decidedBy.length);
          }
        }
      }),
      RUNS,
    );
  });

  it("says under each other option what the rules resolved with that option say", () => {
    const asOf = "2020-04-08";
    const rules = resolveRules({ asOf });
    const moved = new Map<string, RuleSet>();
    for (const [axis, { options }] of Object.entries(rules.readings)) {
      for (const option of Object.keys(options)) {
        const key = `${axis} ${option}`;
        moved.set(key, resolveRules({ asOf, readings: { [axis]: option } }));
      }
    }
    fc.assert(
      fc.property(official, (person) => {
        assessOfficial(person, rules).findings.forEach((finding, index) => {
          for (const { axis, option, status } of finding.readings) {
            const there = assessOfficial(person, moved.get(`${axis} ${option}`)!).findings[index];
            expect(there?.status).toBe(status);
          }
          for (const { deadline, readings } of finding.deadlines) {
            for (const { axis, option, status } of readings) {
              const there = assessOfficial(person, moved.get(`${axis} ${option}`)!).findings[index];
              const same = there?.deadlines.find((each) => each.deadline === deadline);
              expect(same?.status).toBe(status);
            }
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

const ORDER: readonly Status[] = ["notMet", "unknown", "met"];

describe("a record that is completed", () => {
  const addition = fc
    .constantFrom(...FIELDS)
    .chain((field) => credentialOf(field).map((credential) => ({ field, credential })));

  it("never turns a requirement that is met by one credential more", () => {
    fc.assert(
      fc.property(official, addition, ruleSet, (person, { field, credential }, rules) => {
        const known = person.credentials?.[field];
        const richer: Official = {
          ...person,
          credentials: { ...person.credentials, [field]: [...(known ?? []), credential] },
        };
        const { assess } = assessors[rules]!;
        const after = assess(richer).findings;
        assess(person).findings.forEach(({ status, deadlines }, index) => {
          const then = after[index]!;
          [status, ...deadlines].forEach((answer, place) => {
            const better = [then.status, ...then.deadlines][place]!;
            if (answer === "met" || answer === "notApplicable") expect(better).toBe(answer);
            else if (known !== undefined) {
              expect(ORDER.indexOf(better)).toBeGreaterThanOrEqual(ORDER.indexOf(answer));
            }
          });
        });
      }),
      RUNS,
    );
  });

  /** A day that the partial date leaves open; the text itself where it is none. */
  function complete(text: PartialDate, seed: number): PartialDate {
    const [year, month = two(1 + (seed % 12)), day] = text.split("-");
    if (day !== undefined) return text;
    for (let number = 1 + (seed % 31); number > 0; number -= 1) {
      const full = `${year ?? ""}-${month}-${two(number)}`;
      if (isCalendarDate(full)) return full;
    }
    return text;
  }

  /** Every partial date of a record made exact. */
  function completeAll(person: Official, seed: number): Official {
    let turn = seed;
    return JSON.parse(
      JSON.stringify(person, (key, value: unknown) => {
        turn = (turn * 31 + 7) % 10007;
        const isDate = ["birth", "rankSince", "since", "until", "issuedOn"].includes(key);
        return isDate ? complete(value as PartialDate, turn) : value;
      }),
    ) as Official;
  }

  it("never contradicts a decided answer by an exact day in place of a partial one", () => {
    fc.assert(
      fc.property(official, fc.nat({ max: 10006 }), ruleSet, (person, seed, rules) => {
        const { explain } = assessors[rules]!;
        const exact = explain(completeAll(person, seed));
        for (const { requirement, holding: place, status, deadlines } of explain(person).findings) {
          const then = exact.findings.find(
            (each) => each.requirement === requirement && each.holding === place,
          );
          const pairs: readonly (readonly [Status, Status | undefined])[] = [
            [status, then?.status],
            ...deadlines.map(
              (before, index) => [before.status, then?.deadlines[index]?.status] as const,
            ),
          ];
          for (const [before, after] of pairs) {
            // What is met needs no scope; an exact day may show that the rule does not reach.
            if (before === "met") expect(["met", "notApplicable", undefined]).toContain(after);
            if (before === "notApplicable") expect(["notApplicable", undefined]).toContain(after);
            if (before === "notMet") expect(after).toBe("notMet");
          }
        }
      }),
      RUNS,
    );
  });
});
