import type { Citation } from "./citation.ts";
import type { WithReadings } from "./hole.ts";
import type { GapId } from "./question.ts";

/** A rule as it stands on a day: in force, not known, or none. */
export type InForce<T> =
  | (WithReadings<T> & {
      readonly state: "inForce";
      /** Where it stands. */
      readonly source: Citation;
    })
  | {
      /** Whether there is a rule, or what it says, was not seen. */
      readonly state: "gap";
      /** The gap, as registered. */
      readonly gap: GapId;
    }
  | {
      /** There is no rule. */
      readonly state: "none";
    };
