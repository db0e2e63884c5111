import {
  createAssessor,
  isPartialDate,
  resolveRules,
  type Assessor,
  type CalendarDate,
  type Official,
  type OfficialAssessment,
} from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Catalogued } from "../../src/rules/authored-law.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { official } from "./records.ts";

const DAY_IN_MS = 86_400_000;
const shift = (day: string, days: number): CalendarDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_IN_MS)
    .toISOString()
    .slice(0, 10) as CalendarDate;

/** The days on which the law itself changes: entries that begin, and lives that begin or end. */
const CHANGES: readonly string[] = (() => {
  const { requirements, deadlines, posts, ranks, titles } = nationalLaw;
  const starts = [...requirements, ...deadlines].flatMap(({ history }) =>
    history.map(({ effectiveFrom }) => effectiveFrom),
  );
  const lives = [posts, ranks, titles].flatMap((entries) =>
    Object.values<Catalogued<object>>(entries).flatMap(({ from, through }) => [
      ...(from === undefined ? [] : [from]),
      ...(through === undefined ? [] : [shift(through, 1)]),
    ]),
  );
  return [...new Set([...starts, ...lives])]
    .filter((day) => day >= nationalLaw.coverageFrom)
    .sort();
})();

/** Days of each period: the first and the last, and some between. */
const PERIODS: readonly (readonly CalendarDate[])[] = CHANGES.map((from, index) => {
  const end = CHANGES[index + 1] ?? shift(from, 400);
  const length = Math.round((Date.parse(end) - Date.parse(from)) / DAY_IN_MS);
  const steps = [0, 1, 0.3 * length, 0.5 * length, 0.8 * length, length - 1];
  const days = steps.map((step) => shift(from, Math.min(Math.floor(step), length - 1)));
  return [...new Set(days)].sort();
});

/** Two days of one period of the law, the earlier first. */
const pairs = fc
  .tuple(fc.nat({ max: PERIODS.length - 1 }), fc.nat(), fc.nat())
  .map(([index, a, b]) => {
    const days = PERIODS[index] ?? [];
    const [first = 0, second = 0] = [a % days.length, b % days.length].sort((x, y) => x - y);
    return [days[first]!, days[second]!] as const;
  });

const readings = { "directive28.measuringDay": "reviewDay" };
const assessors = new Map<CalendarDate, Assessor>();

function explain(person: Official, asOf: CalendarDate): OfficialAssessment {
  const assessor = assessors.get(asOf) ?? createAssessor(resolveRules({ asOf, readings }));
  assessors.set(asOf, assessor);
  return assessor.explain(person);
}

/** Every partial date of a record with the first day it may be and the day after the last. */
function edgesOf(person: Official): string[] {
  const edges: string[] = [];
  JSON.stringify(person, (_, value: unknown) => {
    if (isPartialDate(value)) {
      const from =
        value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
      const last =
        value.length === 4
          ? `${value}-12-31`
          : value.length === 7
            ? shift(shift(`${value}-28`, 4).slice(0, 8) + "01", -1)
            : value;
      edges.push(from, last, shift(last, 1));
    }
    return value;
  });
  return edges;
}

function statusesOf({ findings }: OfficialAssessment): string {
  return JSON.stringify(
    findings.map(({ requirement, holding, status, due, deadlines }) => [
      requirement,
      holding,
      status,
      due?.isPast,
      deadlines.map((deadline) => [deadline.status, deadline.due?.isPast]),
    ]),
  );
}

/** The days on which something that must be done by them is past. */
function dueDaysOf({ findings }: OfficialAssessment): string[] {
  return findings
    .flatMap(({ due, deadlines }) => [due, ...deadlines.map((deadline) => deadline.due)])
    .flatMap((due) => (due === null ? [] : [shift(due.earliest, 1), shift(due.latest, 1)]));
}

describe("a day that moves on within one period of the law", () => {
  it("is one of many", () => {
    expect(CHANGES.length).toBeGreaterThan(15);
  });

  it("moves an answer only where a dated fact, an age or a deadline falls", () => {
    fc.assert(
      fc.property(official, pairs, (person, [earlier, later]) => {
        const before = explain(person, earlier);
        const after = explain(person, later);
        if (statusesOf(before) === statusesOf(after)) return;
        const edges = [...edgesOf(person), ...dueDaysOf(before), ...dueDaysOf(after)];
        // The 29th of February comes of age on the 1st of March in a common year.
        const birthdays = edgesOf({ id: "", ...(person.birth && { birth: person.birth }) }).flatMap(
          (day) => [day.slice(5), ...(day.endsWith("-02-29") ? ["03-01"] : [])],
        );
        const isBetween = (day: string): boolean => day > earlier && day <= later;
        const [first, last] = [earlier, later].map((day) => Number(day.slice(0, 4)));
        const years = Array.from({ length: last! - first! + 1 }, (_, more) => first! + more);
        const moments = [
          ...edges,
          ...birthdays.flatMap((end) => years.map((year) => `${String(year)}-${end}`)),
        ];
        expect(moments.some(isBetween)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("never takes away a certificate once held, nor gives back an age once reached", () => {
    const standing = official.map((person) => ({
      ...person,
      holdings: (person.holdings ?? []).map(({ post, planned }) => ({
        post,
        ...(planned !== undefined && { planned }),
      })),
    }));
    fc.assert(
      fc.property(standing, pairs, (person, [earlier, later]) => {
        // A birth after the earlier day is a mistake there and a fact on the later one.
        fc.pre(person.birth === undefined || person.birth < "2010");
        const before = explain(person, earlier).findings;
        const after = explain(person, later).findings;
        before.forEach((finding, index) => {
          const then = after[index]!;
          expect(then.requirement).toBe(finding.requirement);
          if (finding.status === "met") expect(["met", "notApplicable"]).toContain(then.status);
          if (finding.status === "notApplicable") expect(then.status).toBe("notApplicable");
          finding.deadlines.forEach(({ status, due }, place) => {
            const deadline = then.deadlines[place]!;
            if (status === "notApplicable") expect(deadline.status).toBe("notApplicable");
            if (status === "met") expect(["met", "notApplicable"]).toContain(deadline.status);
            if (due?.isPast === true) expect(deadline.due?.isPast).toBe(true);
          });
        });
      }),
      { numRuns: 1000 },
    );
  });
});
