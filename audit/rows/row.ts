/** One statement of the law as far as it was seen, and what became of it here. */
export interface CoverageRow {
  /** The document, as cited. */
  readonly document: string;
  /** Article, clause and point, as far as seen. */
  readonly clause: string;
  /** What it says, in other words. */
  readonly says: string;
  /**
   * - `encoded`: the rule data hold it.
   * - `partly`: they hold a part of it.
   * - `judgement`: it needs a person's judgement, which no data can give.
   * - `gap`: it was not seen well enough, and an answer says so.
   * - `refused`: it is left out, for a reason.
   */
  readonly verdict: "encoded" | "partly" | "judgement" | "gap" | "refused";
  /** The entries that hold it: ids of requirements, deadlines, programmes, readings, gaps and so on. */
  readonly where: readonly string[];
  /** Why it is not encoded whole. */
  readonly why?: string;
}
