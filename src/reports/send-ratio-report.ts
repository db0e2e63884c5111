import type { SendRatioRule } from "../ratios/ratio-rules.ts";
import type { SendCounts, SendRatioAssessment } from "../ratios/send-ratio.ts";
import { assessLevelRatio } from "../rosters/assess-level-ratio.ts";
import { remarkOnEvent, type CountingEventRemark } from "../rosters/event-remark.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import type { CountingEvent } from "../terms/course.ts";
import type { Fraction } from "../terms/fraction.ts";
import type { ReadingId } from "../terms/hole.ts";
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

/** The answer under one other option of one reading, as far as the source lets it be known. */
export interface SendRatioReportReading {
  /** The reading that is moved. */
  readonly axis: ReadingId;
  /** The option it is moved to. */
  readonly option: string;
  /** Whether the counts that are then compared are all of one event. */
  readonly samePopulation: boolean;
  /** The answer then; `notCheckable` where the counts that are compared are of several events. */
  readonly status: SendRatioAssessment["status"] | "notCheckable";
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
  /**
   * Whether the counts that are compared under the readings in force are all of one event: those
   * full-time, those part-time, and those completing their knowledge where they count with either.
   */
  readonly samePopulation: boolean;
  /**
   * The answer: `notCheckable` where the counts that are compared are of several events; the
   * assessment then says what would hold if they were of one.
   */
  readonly status: SendRatioAssessment["status"] | "notCheckable";
  /** The answer under each other option, one axis moved at a time. */
  readonly readings: readonly SendRatioReportReading[];
  /** The axes that can turn the answer, or whether there is one. */
  readonly decidedBy: readonly ReadingId[];
  /** What is to be said of counts that are all of one event. */
  readonly remarks: readonly CountingEventRemark[];
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
 * beside it. Counts of one event other than sending are compared, with the remark that the ratio
 * speaks of persons sent, as `buildSendRatioTable` does.
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
  const ratio = rules.sendRatio;
  const assessment = assessLevelRatio(counts, ratio, Object.keys(rules.levels.politicalTheory));
  const show = (
    status: SendRatioAssessment["status"],
    value: SendRatioRule | undefined,
  ): Pick<SendRatioReport, "samePopulation" | "status"> => {
    const samePopulation = value === undefined || new Set(listEvents(figures, value)).size === 1;
    const isCompared = status === "met" || status === "notMet";
    return { samePopulation, status: isCompared && !samePopulation ? "notCheckable" : status };
  };
  const now = show(assessment.status, ratio.state === "inForce" ? ratio.value : undefined);
  const alternatives = ratio.state === "inForce" ? ratio.alternatives : [];
  const readings = assessment.readings.map(({ axis, option, status }) => {
    const moved = alternatives.find((each) => each.axis === axis && each.option === option);
    return { axis, option, ...show(status, moved?.value) };
  });
  const turning = readings.filter(({ status }) => status !== now.status);
  return {
    kind: "sendRatio",
    receipt: createReceipt(rules),
    figures,
    ratio: ratio.state === "inForce" ? ratio.value.nonConcentratedPerConcentrated : null,
    ...now,
    readings,
    decidedBy: [...new Set(turning.map(({ axis }) => axis))],
    remarks: now.samePopulation ? remarkOnEvent(concentrated.event) : [],
    assessment,
    inForce: Object.fromEntries(
      assessment.readings.map(({ axis }) => [axis, rules.readingsInForce[axis] ?? ""]),
    ),
    catalogue: pickCatalogue(rules),
  };
}

/** The events of the counts that enter the comparison. */
function listEvents(figures: SendFigures, rule: SendRatioRule): readonly CountingEvent[] {
  const { concentrated, nonConcentrated, knowledgeCompletion } = figures;
  const isCounted = rule.knowledgeCompletion !== "apart" && knowledgeCompletion !== undefined;
  return [
    concentrated.event,
    nonConcentrated.event,
    ...(isCounted ? [knowledgeCompletion.event] : []),
  ];
}
