/**
 * Readers of untrusted data and the schemas behind them; the only entry that loads zod.
 *
 * @module cbccvc/schemas
 */

import type * as z from "zod";

import { authoredLawSchema as lawObject } from "./rules/authored-law.schema.ts";
import { provinceVariantSchema as variantObject } from "./rules/authored-law.schema.ts";
import type { AuthoredLaw, ProvinceVariant } from "./rules/authored-law.ts";
import { unitTreeSchema as unitTreeObject } from "./rosters/unit-tree.schema.ts";
import type { UnitTree } from "./rosters/unit-tree.ts";
import { ruleSetSchema as ruleSetObject } from "./rules/rule-set.schema.ts";
import type { RuleSet } from "./rules/rule-set.ts";
import { indicatorSchema as indicatorObject } from "./standards/indicator.schema.ts";
import type { Indicator } from "./standards/indicator.ts";
import { citationSchema as citationObject } from "./terms/citation.schema.ts";
import { instrumentSchema as instrumentObject } from "./terms/citation.schema.ts";
import type { Citation, Instrument } from "./terms/citation.ts";
import { credentialSchema as credentialObject } from "./terms/official.schema.ts";
import { holdingSchema as holdingObject } from "./terms/official.schema.ts";
import { officialSchema as officialObject } from "./terms/official.schema.ts";
import type { Credential, Holding, Official } from "./terms/official.ts";

export { parseNominations, parseParticipations } from "./rosters/parse-nominations.ts";
export { parseOfficial, parseRoster } from "./rosters/parse-roster.ts";
export { parseVariant, type VariantReading } from "./rosters/parse-variant.ts";
export type {
  RecordIssue,
  RejectedRow,
  RosterReading,
  RowsReading,
} from "./rosters/roster-reading.ts";
export { calendarDateSchema, partialDateSchema } from "./terms/calendar-date.schema.ts";

// The door shows what a schema gives and not how it is made, which may change in any release.

/** A record of an official. Unknown keys are refused: a misspelt one would read as not recorded. */
export const officialSchema: z.ZodType<Official> = officialObject;

/** A post that is held, was held, or is planned for; it may not end before it begins. */
export const holdingSchema: z.ZodType<Holding> = holdingObject;

/** A diploma, certificate or confirmation. */
export const credentialSchema: z.ZodType<Credential> = credentialObject;

/** An instrument of the register. */
export const instrumentSchema: z.ZodType<Instrument> = instrumentObject;

/** Where a rule stands and where it was seen. */
export const citationSchema: z.ZodType<Citation> = citationObject;

/** The law as data, with its holes. */
export const authoredLawSchema: z.ZodType<AuthoredLaw> = lawObject;

/** A province, or a unit inside one. */
export const provinceVariantSchema: z.ZodType<ProvinceVariant> = variantObject;

/** The rules of one day and place, without any hole. */
export const ruleSetSchema: z.ZodType<RuleSet> = ruleSetObject;

/** An indicator, as a caller writes one down. */
export const indicatorSchema: z.ZodType<Indicator> = indicatorObject;

/** The units of a caller with their lives: no two of one id on a day, no unknown or circular links. */
export const unitTreeSchema: z.ZodType<UnitTree> = unitTreeObject;
