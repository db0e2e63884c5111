import * as z from "zod";

import { partialDateSchema } from "./calendar-date.schema.ts";
import type {
  AdministrativeLevel,
  Credential,
  CredentialField,
  Holding,
  Official,
  OfficialCategory,
  Paper,
  PersonnelGroup,
} from "./official.ts";

/** The categories of officials. */
export const officialCategorySchema = z.enum([
  "cadre",
  "civilServant",
  "publicEmployee",
]) satisfies z.ZodType<OfficialCategory>;

/** The categories of officials and the groups trained beside them. */
export const personnelGroupSchema = z.enum([
  "cadre",
  "civilServant",
  "publicEmployee",
  "councilDeputy",
  "nonSpecialisedCommuneStaff",
  "contractStaff",
]) satisfies z.ZodType<PersonnelGroup>;

/** The levels of bodies. */
export const administrativeLevelSchema = z.enum([
  "central",
  "provincial",
  "district",
  "commune",
]) satisfies z.ZodType<AdministrativeLevel>;

/** The fields of credentials. */
export const credentialFieldSchema = z.enum([
  "generalEducation",
  "degree",
  "politicalTheory",
  "stateManagement",
  "leadership",
  "professionalTitle",
  "jobPosition",
  "nationalDefence",
  "knowledgeUpdate",
  "ethnicAffairs",
  "foreignLanguage",
  "ethnicLanguage",
  "informatics",
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
  issuerKind: z.exactOptional(z.string().min(1)),
  courseFrom: z.exactOptional(partialDateSchema),
  courseThrough: z.exactOptional(partialDateSchema),
  weeks: z.exactOptional(z.number().positive()),
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
  category: z.exactOptional(personnelGroupSchema),
  level: z.exactOptional(administrativeLevelSchema),
  rank: z.exactOptional(z.string().min(1).nullable()),
  rankSince: z.exactOptional(partialDateSchema),
  title: z.exactOptional(z.string().min(1).nullable()),
  titleSince: z.exactOptional(partialDateSchema),
  serviceYears: z.exactOptional(countSchema),
  consecutiveGoodYears: z.exactOptional(countSchema),
  partyMembership: z.exactOptional(z.enum(["none", "probationary", "full"])),
  isEthnicMinority: z.exactOptional(z.boolean()),
  isOnProbation: z.exactOptional(z.boolean()),
  isUnderDiscipline: z.exactOptional(z.boolean()),
  sendingGroups: z.exactOptional(z.array(z.string().min(1))),
  retiresOn: z.exactOptional(partialDateSchema),
  holdings: z.exactOptional(z.array(holdingSchema)),
  credentials: z.exactOptional(
    z.strictObject({
      generalEducation: z.exactOptional(credentialsSchema),
      degree: z.exactOptional(credentialsSchema),
      politicalTheory: z.exactOptional(credentialsSchema),
      stateManagement: z.exactOptional(credentialsSchema),
      leadership: z.exactOptional(credentialsSchema),
      professionalTitle: z.exactOptional(credentialsSchema),
      jobPosition: z.exactOptional(credentialsSchema),
      nationalDefence: z.exactOptional(credentialsSchema),
      knowledgeUpdate: z.exactOptional(credentialsSchema),
      ethnicAffairs: z.exactOptional(credentialsSchema),
      foreignLanguage: z.exactOptional(credentialsSchema),
      ethnicLanguage: z.exactOptional(credentialsSchema),
      informatics: z.exactOptional(credentialsSchema),
    }),
  ),
}) satisfies z.ZodType<Official>;
