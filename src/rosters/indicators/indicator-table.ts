import type { CoverageCounts } from "../../ratios/rates.ts";
import type { IndicatorId } from "../../standards/indicator.ts";
import type { CalendarDate } from "../../terms/calendar-date.ts";
import type { Period } from "../period.ts";

/**
 * By what counts are told apart: the unit, the category, the level of the body or the managing level
 * (diện quản lý) of the official on the day of the rules. Each official has one value of each, and so
 * stands in one group; the unit that sent somebody may have been another one.
 */
export type GroupKey = "unit" | "category" | "level" | "managedBy";

/** The values of a group; an empty text where the record does not tell one, or tells several. */
export type GroupValues = { readonly [Key in GroupKey]?: string };

/** Persons (người), each once. */
export interface PersonCounts extends Required<CoverageCounts> {
  /** What is counted. */
  readonly unit: "persons";
}

/** Participations (lượt). */
export interface ParticipationCounts {
  /** What is counted. */
  readonly unit: "participations";
  /** Those that count. */
  readonly participations: number;
  /** Those of which it is not known whether they count. */
  readonly unknown: number;
}

/** Classes (lớp). */
export interface ClassCounts {
  /** What is counted. */
  readonly unit: "classes";
  /** The classes of which at least one participation counts. */
  readonly classes: number;
  /** Those of which it is not known whether one does. */
  readonly unknown: number;
  /** Participations that count, or may count, and name no class. */
  readonly withoutClass: number;
}

/** What an indicator counted: integers, of which rates are made last. */
export type IndicatorCounts = PersonCounts | ParticipationCounts | ClassCounts;

/** One indicator of one group and period. */
export interface IndicatorRow {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The period; for a state, the one day on which it is measured. */
  readonly period: Period;
  /** The group; no values for everybody, and always for classes. */
  readonly group: GroupValues;
  /** Everybody of the group. */
  readonly counts: IndicatorCounts;
  /** The women among them; `null` for classes. */
  readonly women: IndicatorCounts | null;
  /** Those of ethnic minorities (dân tộc thiểu số) among them; `null` for classes. */
  readonly ethnicMinorities: IndicatorCounts | null;
}

/** The indicators of a staff, with what became of every record. */
export interface IndicatorTable {
  /** The day of the rules. */
  readonly asOf: CalendarDate;
  /** The officials looked at. */
  readonly officials: number;
  /** The participations looked at. */
  readonly participations: {
    /** All that came in. */
    readonly rows: number;
    /** Those of persons who are not on the roster; they are in no row. */
    readonly withoutOfficial: number;
  };
  /** The rows: by indicator and period in the order given, then by group, ascending. */
  readonly rows: readonly IndicatorRow[];
}
