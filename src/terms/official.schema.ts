import * as z from "zod";

import { partialDateSchema } from "./calendar-date.schema.ts";
import type { Credential, CredentialField, Holding, Official, Paper } from "./official.ts";

/** The fields of credentials. */
export const credentialFieldSchema = z.enum([
  "degree",
  "politicalTheory",
  "stateManagement",
  "leadership",
]) satisfies z.ZodType<CredentialField>;

/** The kinds of paper. */
export const paperSchema = z.enum([
  "diploma",
  "certificate",
  "confirmation",
  "replacement",
]) satisfies z.ZodType<Paper>;

// Objects are strict: a misspelt key would read as "not recorded" and turn an answer.

/** A diploma, certificate or confirmation. */
export const credentialSchema = z.strictObject({
  level: z.string().min(1),
  paper: z.exactOptional(paperSchema),
  issuedOn: z.exactOptional(partialDateSchema),
  issuer: z.exactOptional(z.string()),
  number: z.exactOptional(z.string()),
}) satisfies z.ZodType<Credential>;

/** A post that is held, was held, or is planned for; it may not end before it begins. */
export const holdingSchema = z
  .strictObject({
    post: z.string().min(1),
    since: z.exactOptional(partialDateSchema),
    until: z.exactOptional(partialDateSchema),
    unit: z.exactOptional(z.string()),
    area: z.exactOptional(z.string()),
    managedBy: z.exactOptional(z.string()),
    planned: z.exactOptional(z.boolean()),
  })
  .refine(
    ({ since, until }) => since === undefined || until === undefined || !isAfter(since, until),
    {
      error: "the post ends before it begins; correct since or until",
      params: { code: "reversedPeriod" },
      path: ["until"],
    },
  ) satisfies z.ZodType<Holding>;

/** Whether one partial date lies wholly after another; days compare as their text does. */
function isAfter(since: string, until: string): boolean {
  const length = Math.min(since.length, until.length);
  return since.slice(0, length) > until.slice(0, length);
}

const countSchema = z.int().nonnegative();
const credentialsSchema = z.array(credentialSchema);

/** A record of an official. */
export const officialSchema = z.strictObject({
  id: z.string().min(1),
  birth: z.exactOptional(partialDateSchema),
  sex: z.exactOptional(z.enum(["male", "female"])),
  category: z.exactOptional(z.enum(["cadre", "civilServant", "publicEmployee"])),
  rank: z.exactOptional(z.string().min(1).nullable()),
  rankSince: z.exactOptional(partialDateSchema),
  serviceYears: z.exactOptional(countSchema),
  consecutiveGoodYears: z.exactOptional(countSchema),
  holdings: z.exactOptional(z.array(holdingSchema)),
  credentials: z.exactOptional(
    z.strictObject({
      degree: z.exactOptional(credentialsSchema),
      politicalTheory: z.exactOptional(credentialsSchema),
      stateManagement: z.exactOptional(credentialsSchema),
      leadership: z.exactOptional(credentialsSchema),
    }),
  ),
}) satisfies z.ZodType<Official>;
