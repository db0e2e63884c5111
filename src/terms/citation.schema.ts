import * as z from "zod";

import { calendarDateSchema } from "./calendar-date.schema.ts";
import type { Bilingual } from "./bilingual.ts";
import type { Citation, Instrument, Trust } from "./citation.ts";

/** A name in both languages; the Vietnamese one in NFC. */
export const bilingualSchema = z.strictObject({
  vi: z
    .string()
    .min(1)
    .refine((text) => text === text.normalize("NFC"), {
      error: "not in Unicode form NFC; normalise it",
      params: { code: "notNormalised" },
    }),
  en: z.string().min(1),
}) satisfies z.ZodType<Bilingual>;

/** How well a rule was seen. */
export const trustSchema = z.enum([
  "text",
  "official",
  "press",
  "article",
  "weak",
]) satisfies z.ZodType<Trust>;

/** Where a rule stands and where it was seen. */
export const citationSchema = z.strictObject({
  instrument: z.string().min(1).nullable(),
  amendedBy: z.exactOptional(z.array(z.string().min(1)).min(1)),
  readWith: z.exactOptional(z.array(z.string().min(1)).min(1)),
  article: z.exactOptional(z.string().min(1)),
  clause: z.exactOptional(z.string().min(1)),
  point: z.exactOptional(z.string().min(1)),
  trust: trustSchema,
  seenIn: z.string().min(1),
}) satisfies z.ZodType<Citation>;

/** An instrument of the register. */
export const instrumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  kind: z.enum([
    "law",
    "resolution",
    "decree",
    "circular",
    "jointCircular",
    "directive",
    "decision",
    "dispatch",
    "partyRegulation",
    "partyConclusion",
    "partyGuidance",
    "plan",
  ]),
  number: z.string().min(1),
  issuer: bilingualSchema,
  title: bilingualSchema,
  issuedOn: calendarDateSchema.nullable(),
  effectiveFrom: calendarDateSchema.nullable(),
  amends: z.exactOptional(z.array(z.string())),
  replaces: z.exactOptional(z.array(z.string())),
}) satisfies z.ZodType<Instrument>;
