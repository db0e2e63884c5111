import {
  assessSendRatio,
  type SendCounts,
  type SendRatioAssessment,
} from "../ratios/send-ratio.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { CountingEvent } from "../terms/course.ts";
import type { Fraction } from "../terms/fraction.ts";
import type { LevelId } from "../terms/official.ts";
import { pickCatalogue, type Catalogue } from "./catalogue.ts";
import { createReceipt, type Receipt } from "./receipt.ts";

/** A number of persons with the event by which it was counted. */
export interface CountedPersons {
  /** The persons: an integer from 0 to 10^12. */
  readonly persons: number;
  /** The event, as far as the source shows it. */
  readonly event: CountingEvent;
}

/** The counts of one sender in one period, as a source gives them. */
export interface SendFigures {
  /** The period, in words: `"2021–2022"`. */
  readonly period: string;
  /** The level of political theory; absent, the advanced one, of which the articles speak. */
  readonly level?: LevelId;
  /** Where the counts come from; absent if the caller counted them. */
  readonly source?: Bilingual;
  /** What the source leaves open about them, in a sentence. */
  readonly note?: Bilingual;
  /** Full-time. */
  readonly concentrated: CountedPersons;
  /** Part-time. */
  readonly nonConcentrated: CountedPersons;
  /** Completing their knowledge; absent if not recorded. */
  readonly knowledgeCompletion?: CountedPersons;
}

/** Whether 1:1,2 was kept, as far as the source of the counts lets it be known. */
export interface SendRatioReport {
  /** What kind of report it is. */
  readonly kind: "sendRatio";
  /** What it was made with. */
  readonly receipt: Receipt;
  /** The counts, as given. */
  readonly figures: SendFigures;
  /** Persons part-time per person full-time by the rule in force; `null` where none is known. */
  readonly ratio: Fraction | null;
  /** Whether full-time and part-time are both counted as sent, which is what the ratio speaks of. */
  readonly samePopulation: boolean;
  /**
   * The answer: `notCheckable` where the counts are not shown to be of persons sent; the assessment
   * then says what would hold if they were.
   */
  readonly status: SendRatioAssessment["status"] | "notCheckable";
  /** The comparison of the numbers as they are. */
  readonly assessment: SendRatioAssessment;
  /** The options in force of the readings of the ratio. */
  readonly inForce: Readonly<Record<string, string>>;
  /** The names of what the report speaks of. */
  readonly catalogue: Catalogue;
}

/**
 * Builds the report on 1:1,2 from the counts of one sender in one period.
 *
 * Two numbers are compared only if they count the same people by the same event; where a source
 * does not show that, the answer is `notCheckable`, and what would follow if they did is given
 * beside it.
 *
 * @param figures - The counts in persons, each with the event by which it was counted.
 * @param rules - The resolved rules.
 * @returns Plain data with the receipt, the answer and the full assessment.
 * @example
 * ```ts
 * import { buildSendRatioReport, dienBien, resolveRules } from "cbccvc";
 *
 * const report = buildSendRatioReport(
 *   {
 *     period: "2021–2022",
 *     concentrated: { persons: 101, event: "sent" },
 *     nonConcentrated: { persons: 122, event: "enrolled" },
 *     knowledgeCompletion: { persons: 14, event: "sent" },
 *   },
 *   resolveRules({ variant: dienBien, asOf: "2022-12-31" }),
 * );
 * [report.status, report.assessment.status]; // => ["notCheckable", "notMet"]
 * ```
 * @see The document behind 1:1,2 was not found; two provincial articles of 2021–2023 attest it.
 */
export function buildSendRatioReport(figures: SendFigures, rules: RuleSet): SendRatioReport {
  const { level, concentrated, nonConcentrated, knowledgeCompletion } = figures;
  const counts: SendCounts = {
    ...(level !== undefined && { level }),
    concentrated: concentrated.persons,
    nonConcentrated: nonConcentrated.persons,
    ...(knowledgeCompletion !== undefined && { knowledgeCompletion: knowledgeCompletion.persons }),
  };
  const assessment = assessSendRatio(counts, rules.sendRatio);
  const samePopulation = concentrated.event === "sent" && nonConcentrated.event === "sent";
  const isCompared = assessment.status === "met" || assessment.status === "notMet";
  return {
    kind: "sendRatio",
    receipt: createReceipt(rules),
    figures,
    ratio:
      rules.sendRatio.state === "inForce"
        ? rules.sendRatio.value.nonConcentratedPerConcentrated
        : null,
    samePopulation,
    status: isCompared && !samePopulation ? "notCheckable" : assessment.status,
    assessment,
    inForce: Object.fromEntries(
      assessment.readings.map(({ axis }) => [axis, rules.readingsInForce[axis] ?? ""]),
    ),
    catalogue: pickCatalogue(rules),
  };
}
