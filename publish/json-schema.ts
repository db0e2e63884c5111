import * as z from "zod";

import * as door from "../src/schemas.ts";
import { createConditionSchema } from "../src/standards/condition.schema.ts";
import { bilingualSchema, trustSchema } from "../src/terms/citation.schema.ts";
import { createFormSchemas } from "../src/terms/hole.schema.ts";
import { caseTableSchema } from "./case-table.schema.ts";
import { lawFileSchema, publishedIndexSchema, variantFileSchema } from "./published.schema.ts";
import { registry } from "./registry.ts";

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Every schema of the door, by its name without the ending. */
const ofDoor: readonly (readonly [id: string, schema: z.ZodType])[] = Object.entries(door).flatMap(
  ([name, value]) =>
    value instanceof z.ZodType ? [[name.replace(/Schema$/u, ""), value] as const] : [],
);
for (const [id, schema] of ofDoor) registry.add(schema, { id });
registry.add(bilingualSchema, { id: "bilingual" });
registry.add(trustSchema, { id: "trust" });
for (const [id, form] of [
  ["authoredCondition", "authored"],
  ["condition", "resolved"],
] as const) {
  registry.add(createConditionSchema(createFormSchemas(form)), { id });
}

// JSON Schema without formats has no word for a day: its form stands in for the check of it.
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
registry.add(door.calendarDateSchema, {
  id: "calendarDate",
  pattern: `^[1-9]\\d{3}-${MONTH}-${DAY}$`,
});
registry.add(door.partialDateSchema, {
  id: "partialDate",
  pattern: `^[1-9]\\d{3}(?:-${MONTH}(?:-${DAY})?)?$`,
});

/** Every schema that is written, by the stem of its file: those of the door, and of the files. */
export const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ...ofDoor.map(([id, schema]) => [toStem(id), schema] as const),
  ["law-file", lawFileSchema],
  ["variant-file", variantFileSchema],
  ["case-table", caseTableSchema],
  ["index", publishedIndexSchema],
]);

function toStem(id: string): string {
  return id.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** What a check that finds several things says of them all: the description of its schema. */
const descriptions = new Map<unknown, string | undefined>(
  ofDoor.flatMap(([, schema]) =>
    (schema._zod.def.checks ?? []).map((check) => [
      check,
      z.globalRegistry.get(schema)?.description,
    ]),
  ),
);

/** What the functions in a schema check, in the words of their errors. */
export function listRefinements(schema: z.core.$ZodType): readonly string[] {
  return (schema._zod.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod;
    if (def.check !== "custom") return [];
    // The errors of this library are plain sentences, whatever the input.
    const error = def.error?.({} as never);
    const message = (typeof error === "string" ? error : error?.message) ?? descriptions.get(check);
    if (message === undefined) throw new Error("a refinement that says nothing of itself");
    return [message];
  });
}

/** The JSON Schema of a schema; what only a function can check stands in a description. */
export function createJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      const unchecked = listRefinements(zodSchema);
      if (unchecked.length === 0) return;
      jsonSchema.description = `Refused, though this schema cannot say so: ${unchecked.join("; ")}.`;
    },
  });
}
