import { isGap } from "../resolve-entries.ts";
import { findSlots, isInDomain } from "../slots.ts";
import type { VariantIssue, VariantLint } from "./variant-lint.ts";

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Every slot is one of the national law, and every value lies in its domain. */
export const slots: VariantLint = {
  name: "slots",
  says: "every slot is one of the national law, filled inside its domain",
  check(variant, { law }) {
    const known = findSlots(law);
    return Object.entries(variant.slots ?? {}).flatMap(([slot, history]): VariantIssue[] => {
      const hole = known.get(slot);
      if (hole === undefined) {
        const params = { slot, known: [...known.keys()].join(", ") };
        return [{ code: "unknownSlot", path: ["slots", slot], params }];
      }
      return history.flatMap(({ value }, index): VariantIssue[] => {
        if (value === null || isGap(value) || isInDomain(value, hole)) return [];
        const params = { slot, clause: hole.clause, domain: JSON.stringify(hole.domain) };
        return [{ code: "outsideDomain", path: ["slots", slot, index, "value"], params }];
      });
    });
  },
};

/** Nothing says what the national law says without it. */
export const nothingRepeated: VariantLint = {
  name: "nothing-repeated",
  says: "nothing repeats the national law: a variant states only what differs",
  check(variant, { law }) {
    const known = findSlots(law);
    const filled = Object.entries(variant.slots ?? {}).flatMap(([slot, history]) =>
      history.flatMap(({ value }, index): VariantIssue[] =>
        value !== null && isSame(value, known.get(slot)?.default)
          ? [{ code: "repeatsNational", path: ["slots", slot, index], params: { what: slot } }]
          : [],
      ),
    );
    const national = law.requirements.flatMap(({ id, of, history }) =>
      history.map(({ value }) => ({ id, of, value })),
    );
    const repeated = (variant.requirements ?? []).flatMap(({ of, history }, place) =>
      history.flatMap(({ value }, index): VariantIssue[] => {
        if (value === null || isGap(value) || !("asks" in value)) return [];
        const same = national.find(
          (each) =>
            isSame(each.of, of) &&
            each.value !== null &&
            "asks" in each.value &&
            isSame(each.value.asks, value.asks) &&
            isSame(each.value.scope, value.scope),
        );
        const path = ["requirements", place, "history", index];
        return same === undefined
          ? []
          : [{ code: "repeatsNational", path, params: { what: same.id } }];
      }),
    );
    return [...filled, ...repeated];
  },
};
