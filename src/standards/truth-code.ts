import type { Status } from "../terms/truth.ts";

// Inside the evaluator answers are small integers in the order of the truths, so that `all` is the
// least and `any` the greatest; names are given at the edge.
export const NOT_MET = 0;
export const UNKNOWN = 1;
export const MET = 2;
export const NOT_APPLICABLE = 3;

export type TruthCode = typeof NOT_MET | typeof UNKNOWN | typeof MET;
export type StatusCode = TruthCode | typeof NOT_APPLICABLE;

export const STATUS_NAMES = [
  "notMet",
  "unknown",
  "met",
  "notApplicable",
] as const satisfies Status[];

export function least(a: TruthCode, b: TruthCode): TruthCode {
  return a < b ? a : b;
}

export function greatest(a: TruthCode, b: TruthCode): TruthCode {
  return a > b ? a : b;
}

/**
 * Joins the scope of a rule with what it asks. Nothing else combines answers, and only here does
 * `notApplicable` come to be: a scope that is not met, whatever else is known. A thing asked and
 * met is met even while the scope is open, since no settlement of the scope makes it a breach.
 */
export function conclude(scope: TruthCode, asks: TruthCode): StatusCode {
  if (scope === NOT_MET) return NOT_APPLICABLE;
  if (asks === MET) return MET;
  return scope === UNKNOWN ? UNKNOWN : asks;
}
