import {
  assessOfficial,
  type CalendarDate,
  type DeadlineFinding,
  type Finding,
  type Official,
  type Question,
  type Status,
  type StandardsReasonCode,
  type Trust,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "./resolve-once.ts";

/** One question that the law answers: a person, a day, a requirement, and the answer. */
export interface DecidedCase {
  /** Document, article and clause. */
  readonly clause: string;
  /** What is the matter with the person. */
  readonly says: string;
  readonly asOf: CalendarDate;
  readonly official: Official;
  readonly requirement: string;
  /** The answer; with `deadline` it is that of the deadline. */
  readonly status: Status;
  readonly deadline?: string;
  /** The last day, exact; of the deadline, or of a requirement within months. */
  readonly due?: CalendarDate | null;
  readonly readings?: Readonly<Record<string, string>>;
  readonly trustFloor?: Trust;
  readonly open?: readonly Question[];
  readonly decidedBy?: readonly string[];
  readonly furtherStandards?: readonly string[];
  /** Codes that must be among the reasons. */
  readonly reasons?: readonly StandardsReasonCode[];
}

/** A short way to a question about a fact. */
export const asksFor = (fact: Extract<Question, { ask: "fact" }>["fact"]): Question => ({
  ask: "fact",
  fact,
});

/** A short way to a question about the law. */
export const asksLaw = (gap: string): Question => ({ ask: "law", gap });

function answer({ asOf, official, requirement, readings, trustFloor, deadline }: DecidedCase) {
  const rules = resolveOnce({
    asOf,
    ...(readings !== undefined && { readings }),
    ...(trustFloor !== undefined && { trustFloor }),
  });
  const { findings } = assessOfficial(official, rules);
  const finding = findings.find((each) => each.requirement === requirement);
  return deadline === undefined
    ? finding
    : finding?.deadlines.find((each) => each.deadline === deadline);
}

function check(told: DecidedCase, found: Finding | DeadlineFinding): void {
  const { open, decidedBy, furtherStandards, reasons, due } = told;
  expect(found.status).toBe(told.status);
  if (open !== undefined) expect(found.open).toEqual(open);
  if (decidedBy !== undefined) expect(found.decidedBy).toEqual(decidedBy);
  if (due !== undefined) {
    expect([found.due?.earliest ?? null, found.due?.latest ?? null]).toEqual([due, due]);
  }
  if (furtherStandards !== undefined) {
    expect("furtherStandards" in found ? found.furtherStandards : []).toEqual(furtherStandards);
  }
  if (reasons !== undefined) {
    expect(found.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...reasons]));
  }
}

/** Tests a table: every case finds its requirement, and the answer is as told. */
export function describeCases(subject: string, cases: readonly DecidedCase[]): void {
  describe(subject, () => {
    it.each(cases.map((told) => [`${told.asOf} ${told.clause}: ${told.says}`, told] as const))(
      "%s",
      (_, told) => {
        const found = answer(told);
        expect(found, `no finding for ${told.requirement}`).toBeDefined();
        if (found !== undefined) check(told, found);
      },
    );
  });
}
