import { createFraction } from "../../terms/fraction.ts";
import type { ProvinceVariant } from "../authored-law.ts";
import { listUnits } from "../list-units.ts";
import { findLastDay } from "./days.ts";
import type { VariantIssue, VariantLint } from "./variant-lint.ts";

/** Every entry of a target that has a value, with where it stands and the first day without it. */
function listValues({ targets = [] }: ProvinceVariant) {
  return targets.flatMap(({ history }, index) =>
    history.flatMap(({ effectiveFrom, value }, place) => {
      const path = ["targets", index, "history", place, "value"];
      const until = history[place + 1]?.effectiveFrom;
      return value === null ? [] : [{ path, effectiveFrom, until, value }];
    }),
  );
}

/** No target falls due before it is set. */
export const targetDays: VariantLint = {
  name: "target-days",
  says: "a target falls due on the day its entry begins or later",
  check: (variant) =>
    listValues(variant).flatMap(({ path, effectiveFrom, value }): VariantIssue[] => {
      if (!("by" in value.frequency) || value.frequency.by >= effectiveFrom) return [];
      const params = { effectiveFrom, by: value.frequency.by };
      return [{ code: "dueBeforeStart", path: [...path, "frequency", "by"], params }];
    }),
};

/** Equal shares look alike. */
export const lowestTerms: VariantLint = {
  name: "lowest-terms",
  says: "the share of a target is in lowest terms",
  check: (variant) =>
    listValues(variant).flatMap(({ path, value: { threshold } }): VariantIssue[] => {
      if ("gap" in threshold) return [];
      const { numerator, denominator } = createFraction(threshold.numerator, threshold.denominator);
      if (denominator === threshold.denominator) return [];
      const params = {
        given: `${String(threshold.numerator)}/${String(threshold.denominator)}`,
        expected: `${String(numerator)}/${String(denominator)}`,
      };
      return [{ code: "notReduced", path: [...path, "threshold"], params }];
    }),
};

/** A target that is measured by a deadline does not outlast it. */
export const measuredTargets: VariantLint = {
  name: "measured-targets",
  says: "the deadline that a target is measured by is in force as long as the target",
  check(variant, { law, provinces }) {
    const deadlines = new Map(
      [law, ...listUnits(variant)].flatMap((unit) =>
        (unit.deadlines ?? []).map(({ id, history }) => [id, history] as const),
      ),
    );
    const lastDay = findLastDay(variant, provinces) ?? "9999-12-31";
    return listValues(variant).flatMap(({ path, effectiveFrom, until, value }): VariantIssue[] => {
      const { measure } = value;
      if (measure === null || !("deadline" in measure)) return [];
      const { deadline } = measure;
      const history = deadlines.get(deadline);
      // One that does not exist is found as such.
      if (history === undefined) return [];
      const changes = history
        .map((entry) => entry.effectiveFrom)
        .filter((day) => day > effectiveFrom && day <= lastDay && day < (until ?? "9999-12-31"));
      const day = [effectiveFrom, ...changes].find(
        (each) =>
          (history.filter((entry) => entry.effectiveFrom <= each).at(-1)?.value ?? null) === null,
      );
      const at = [...path, "measure", "deadline"];
      return day === undefined
        ? []
        : [{ code: "deadlineNotInForce", path: at, params: { deadline, day } }];
    });
  },
};
