import * as z from "zod";

/** What the written JSON Schemas say of a schema beside its form. */
export interface SchemaNote {
  /** The name under which other schemas refer to it. */
  readonly id?: string;
  /** What it is. */
  readonly description?: string;
  /** The form of a text whose check is a function. */
  readonly pattern?: string;
}

/** The notes; a registry of our own, since that of zod is one for the whole program. */
export const registry = z.registry<SchemaNote>();

/** A key that may be absent, with what it means. */
export function optional<S extends z.ZodType>(
  schema: S,
  description: string,
): z.ZodExactOptional<S> {
  const wrapped = z.exactOptional(schema);
  registry.add(wrapped, { description });
  return wrapped;
}
