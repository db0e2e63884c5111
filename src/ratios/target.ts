import type { CalendarDate } from "../terms/calendar-date.ts";
import type { Fraction } from "../terms/fraction.ts";
import type { GapId, Question } from "../terms/question.ts";
import type { Status } from "../terms/truth.ts";
import type { CountUnit } from "./count.ts";
import type { CoverageCounts } from "./rates.ts";

/** When a target is to be reached: in every year (hằng năm), or by a day, that day included. */
export type TargetFrequency =
  | {
      /** Each year anew. */
      readonly every: "year";
    }
  | {
      /** The last day, inclusive. */
      readonly by: CalendarDate;
    };

/** How much of its population a target asks for, and when (chỉ tiêu). */
export interface TargetTerms {
  /** The share that must be reached, from above 0 to 1; a gap where it was not seen well enough. */
  readonly threshold:
    | Fraction
    | {
        /** The gap, as registered. */
        readonly gap: GapId;
      };
  /** How the rate is held against it: at least so much; the threshold itself is enough. */
  readonly comparison: "atLeast";
  /** When it is to be reached. */
  readonly frequency: TargetFrequency;
}

/** How a target is looked at. */
export interface TargetOptions {
  /** The day of which the counts tell; only with it can be said whether the target is due. */
  readonly measuredOn?: CalendarDate;
  /** What was counted; absent, persons. Anything else is refused: a target is a share of persons. */
  readonly unit?: CountUnit;
}

/** The counts of a coverage, by name. */
export type CoverageField =
  "required" | "holders" | "unknown" | "perhaps.holders" | "perhaps.unknown" | "perhaps.others";

/** Why a target gets its answer. */
export type TargetReason =
  | {
      /** A count is negative, no integer or above 10^12. */
      readonly code: "invalidCount";
      /** Which, and what it is. */
      readonly params: { readonly field: CoverageField; readonly value: string };
    }
  | {
      /** Those who hold it and those of whom it is not known are more than those required. */
      readonly code: "partAboveWhole";
      /** Both, in persons. */
      readonly params: { readonly part: number; readonly whole: number };
    }
  | {
      /** Something else than persons was counted. */
      readonly code: "notPersons";
      /** What. */
      readonly params: { readonly unit: string };
    }
  | {
      /** The threshold is no share above 0 and up to 1, in terms up to 1000. */
      readonly code: "invalidThreshold";
      /** What it is. */
      readonly params: { readonly value: string };
    }
  | {
      /** A day does not exist. */
      readonly code: "invalidDay";
      /** Which, and what it is. */
      readonly params: { readonly argument: "measuredOn" | "by"; readonly value: string };
    }
  | {
      /** How much the target asks for was not seen, or not well enough. */
      readonly code: "lawGap";
      /** The gap, as registered. */
      readonly params: { readonly gap: GapId };
    }
  | {
      /** It is required of nobody. */
      readonly code: "requiredOfNobody";
      /** Nothing further. */
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      /** The threshold is reached, or missed, however those turn out of whom it is not known. */
      readonly code: "thresholdReached" | "belowThreshold";
      /** The counts as far as known, in persons. */
      readonly params: { readonly holders: number; readonly required: number };
    }
  | {
      /** The answer hangs on those of whom something is not known. */
      readonly code: "unknownsDecide";
      /** Of whom it is not known whether they hold it, and whether it is required, in persons. */
      readonly params: { readonly unknown: number; readonly perhaps: number };
    };

/** What must be found out before an open answer on a target can be settled. */
export type TargetQuestion =
  | Question
  | {
      /** A count, which as given cannot be. */
      readonly ask: "count";
      /** Which. */
      readonly field: CoverageField;
    }
  | {
      /** Persons of whom something is not known. */
      readonly ask: "persons";
      /** Whether they hold it, or whether it is required of them. */
      readonly about: "holds" | "required";
      /** How many. */
      readonly persons: number;
    };

/** A rate as far as known, and between which it lies; `null` where it would be one of nobody. */
export interface RateBounds {
  /** As far as known: those of whom something is not known do not count as holders. */
  readonly known: Fraction | null;
  /** The least it can be. */
  readonly lowest: Fraction | null;
  /** The most it can be. */
  readonly highest: Fraction | null;
}

/** Whether a target is reached, how far off it is, and what the unknowns could do to it. */
export interface TargetAssessment {
  /** The answer; `unknown` where those of whom something is not known can turn it. */
  readonly status: Status;
  /** The counts it stands on, completed; `null` where they cannot be. */
  readonly counts: Required<CoverageCounts> | null;
  /** The rate; `null` where the counts cannot be. */
  readonly rate: RateBounds | null;
  /** The rate less the threshold, where 1/100 is one percentage point; negative where it is missed. */
  readonly distance: RateBounds | null;
  /** How many persons must still come to hold it, of the same population; `null` if unknown. */
  readonly personsMissing: {
    /** If everybody turns out well of whom something is not known. */
    readonly least: number;
    /** If nobody does. */
    readonly most: number;
  } | null;
  /** The answer if everybody turns out well of whom something is not known; `null` if unknown. */
  readonly ifAllHold: Exclude<Status, "unknown"> | null;
  /** The answer if nobody does; `null` if unknown. */
  readonly ifNoneHold: Exclude<Status, "unknown"> | null;
  /** Whether the last day has come, itself included; `null` for a yearly target or without a day. */
  readonly isDue: boolean | null;
  /** Why. */
  readonly reasons: readonly TargetReason[];
  /** What to find out; not empty exactly when the answer is unknown for want of facts or of law. */
  readonly open: readonly TargetQuestion[];
}
