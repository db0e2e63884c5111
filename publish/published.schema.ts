import * as z from "zod";

import { authoredLawSchema, calendarDateSchema, provinceVariantSchema } from "../src/schemas.ts";

const schemaVersionSchema = z.literal(1);

/** The national law in a file. */
export const lawFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  law: authoredLawSchema,
});

/** A province, or a unit inside one, in a file. */
export const variantFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  variant: provinceVariantSchema,
});

const listedSchema = z.strictObject({ path: z.string().min(1), schema: z.string().min(1) });

/** What is written, with the schema of each; paths are those of the package. */
export const publishedIndexSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  packageVersion: z.string().min(1),
  coverageFrom: calendarDateSchema,
  checkedThrough: calendarDateSchema,
  files: z.array(listedSchema).min(1),
  schemas: z.array(z.string().min(1)).min(1),
});

/** The index of what is written. */
export type PublishedIndex = z.infer<typeof publishedIndexSchema>;
