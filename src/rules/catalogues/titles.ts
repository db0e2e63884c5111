import type { TitleEntry } from "../../standards/standards-rules.ts";
import type { Catalogued } from "../authored-law.ts";

/** The professional titles of public employees, by profession and from the highest grade. */
export const titles = {} as const satisfies Record<string, Catalogued<TitleEntry>>;

/** A professional title of the catalogue. */
export type KnownTitleId = keyof typeof titles;
