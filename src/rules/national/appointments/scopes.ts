import type { Condition } from "../../../standards/condition.ts";
import type { OfficialCategory } from "../../../terms/official.ts";
import type { GapId } from "../../../terms/question.ts";

/** Persons of the categories. */
export function ofCategory(...categories: readonly OfficialCategory[]): Condition<"authored"> {
  return { kind: "fact", fact: "category", in: categories };
}

/** A gap that reaches persons of the categories alone. */
export function gapFor(
  gap: GapId,
  ...categories: readonly OfficialCategory[]
): Condition<"authored"> {
  return { kind: "all", of: [ofCategory(...categories), { kind: "gap", gap }] };
}
