import type { SlotHole } from "../../terms/hole.ts";
import type { AuthoredLaw } from "../authored-law.ts";
import { listPlaces, type VariantIssue, type VariantLint } from "./variant-lint.ts";

/** The slots that the national law leaves open, by name. */
function findSlots(law: AuthoredLaw): ReadonlyMap<string, SlotHole<unknown>> {
  return new Map(
    listPlaces(law.requirements).flatMap(({ value }) =>
      typeof value["slot"] === "string" && "domain" in value
        ? [[value["slot"], value as unknown as SlotHole<unknown>] as const]
        : [],
    ),
  );
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function isGap(value: unknown): boolean {
  return typeof value === "object" && value !== null && "gap" in value;
}

function isInside(value: unknown, { domain }: SlotHole<unknown>): boolean {
  if (!("from" in domain)) return domain.some((allowed) => isSame(allowed, value));
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= domain.from &&
    value <= domain.through
  );
}

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
        if (value === null || isGap(value) || isInside(value, hole)) return [];
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
