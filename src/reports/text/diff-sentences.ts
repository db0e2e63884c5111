import type { ChangeWeight, RuleChange, RulePart } from "../../rules/diff-rules.ts";

/** What of an entry is told in a cell of the table. */
export type DiffField =
  | "of"
  | "when"
  | "scope"
  | "asks"
  | "covers"
  | "due"
  | "bindsOn"
  | "population"
  | "threshold"
  | "frequency"
  | "state"
  | "ratio"
  | "levels"
  | "fullTerm"
  | "extension"
  | "times"
  | "lessons"
  | "weeks"
  | "papers"
  | "issuers"
  | "modes"
  | "name"
  | "option";

/** The sentences on what differs between two sets of rules in one language. */
export interface DiffSentences {
  readonly title: string;
  /** One of the two sets: its day, its place, and how well a rule must have been seen. */
  readonly origin: (
    which: "before" | "after",
    day: string,
    place: string,
    trust: string | null,
  ) => string;
  readonly counted: (added: number, removed: number, changed: number) => string;
  readonly same: string;
  readonly parts: Readonly<Record<RulePart, string>>;
  readonly changes: Readonly<Record<RuleChange["change"], string>>;
  /** What an entry that both sets have differs in. */
  readonly weights: Readonly<Record<ChangeWeight, string>>;
  readonly field: (field: DiffField, text: string) => string;
  readonly inForce: string;
  readonly none: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly months: (months: number) => string;
  readonly monthsAfter: (months: number, fact: string) => string;
  readonly everyYear: string;
  readonly bindsOn: Readonly<Record<"agency" | "person", string>>;
  /** What differs in the data and has no words of its own: the paths of it. */
  readonly otherFields: (paths: string) => string;
  readonly columns: {
    readonly entry: string;
    readonly change: string;
    readonly before: string;
    readonly after: string;
  };
}
