import type { TitleEntry } from "../../standards/standards-rules.ts";
import type { Catalogued } from "../authored-law.ts";
import { healthWorkers } from "./titles/health.ts";
import { lecturers } from "./titles/lecturers.ts";
import { otherPublicEmployees } from "./titles/others.ts";
import { teachers } from "./titles/teachers.ts";

/** The professional titles of public employees, by profession and from the highest grade. */
export const titles = {
  ...teachers,
  ...lecturers,
  ...healthWorkers,
  ...otherPublicEmployees,
} as const satisfies Record<string, Catalogued<TitleEntry>>;

/** A professional title of the catalogue. */
export type KnownTitleId = keyof typeof titles;
