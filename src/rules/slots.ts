import type { SlotHole, SlotId } from "../terms/hole.ts";
import type { AuthoredLaw } from "./authored-law.ts";

/** The slots that the national law leaves open, by name. */
export function findSlots(law: AuthoredLaw): ReadonlyMap<SlotId, SlotHole<unknown>> {
  const found = new Map<SlotId, SlotHole<unknown>>();
  addSlots(law, found);
  return found;
}

function addSlots(value: unknown, found: Map<SlotId, SlotHole<unknown>>): void {
  if (typeof value !== "object" || value === null) return;
  if ("slot" in value && "domain" in value) {
    const hole = value as SlotHole<unknown>;
    found.set(hole.slot, hole);
  }
  for (const part of Object.values(value)) addSlots(part, found);
}

/** Whether a value is one that a slot may be filled with. */
export function isInDomain(value: unknown, { domain }: SlotHole<unknown>): boolean {
  if (!("from" in domain)) {
    return domain.some((allowed) => JSON.stringify(allowed) === JSON.stringify(value));
  }
  const isInteger = typeof value === "number" && Number.isInteger(value);
  return isInteger && value >= domain.from && value <= domain.through;
}
