import type { Instrument } from "../terms/citation.ts";
import { circulars } from "./instruments/circulars.ts";
import { decrees } from "./instruments/decrees.ts";
import { directivesAndDispatches } from "./instruments/directives-and-dispatches.ts";
import { laws } from "./instruments/laws.ts";
import { partyDocuments } from "./instruments/party.ts";

/** Every national instrument that the rules cite, once, by kind and day of issue. */
export const instruments: readonly Instrument[] = [
  ...laws,
  ...decrees,
  ...circulars,
  ...directivesAndDispatches,
  ...partyDocuments,
];
