import * as z from "zod";

import type { Form, Held, ReadingHole, SlotHole } from "./hole.ts";

/** What a schema needs to know of the form it describes. */
export interface FormSchemas<F extends Form> {
  readonly form: F;
  /** A value that may be a hole in the authored form and is the bare value in the resolved one. */
  readonly held: <T>(value: z.ZodType<T>) => z.ZodType<Held<F, T>>;
  /** A value that may hang on a reading in the authored form, and on nothing else. */
  readonly read: <T>(value: z.ZodType<T>) => z.ZodType<T | ReadingHole<T>>;
}

const rangeSchema = z
  .strictObject({ from: z.int(), through: z.int() })
  .refine(({ from, through }) => from <= through, {
    error: "the domain is empty; through may not lie below from",
    params: { code: "emptyPeriod" },
    path: ["through"],
  });

const gapValueSchema = z.strictObject({ gap: z.string().min(1) });

function createReadingSchema<T>(value: z.ZodType<T>): z.ZodType<ReadingHole<T>> {
  return z.strictObject({ reading: z.string().min(1), options: z.record(z.string(), value) });
}

function createSlotSchema<T>(value: z.ZodType<T>): z.ZodType<SlotHole<T>> {
  return z.strictObject({
    slot: z.string().min(1),
    domain: z.union([z.array(value).min(1), rangeSchema]),
    default: z.union([value, gapValueSchema]),
    clause: z.string().min(1),
  });
}

/**
 * The one factory from which both forms of every rule schema come, so that the authored law and
 * the resolved rules cannot drift apart.
 */
export function createFormSchemas<F extends Form>(form: F): FormSchemas<F> {
  const isAuthored = form === "authored";
  return {
    form,
    held: <T>(value: z.ZodType<T>) =>
      (isAuthored
        ? z.union([value, createReadingSchema(value), createSlotSchema(value)])
        : value) as z.ZodType<Held<F, T>>,
    read: (value) => (isAuthored ? z.union([value, createReadingSchema(value)]) : value),
  };
}
