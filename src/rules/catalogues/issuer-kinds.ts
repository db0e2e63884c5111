import type { NamedEntry } from "../../standards/standards-rules.ts";
import type { Catalogued } from "../authored-law.ts";

/** The kinds of bodies that issue papers, with the days on which they exist. */
export const issuerKinds = {} as const satisfies Record<string, Catalogued<NamedEntry>>;
