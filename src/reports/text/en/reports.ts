import { nameFigureInput, type ReportSentences } from "../sentences.ts";
import { diffReport } from "./diff.ts";
import { writeExact } from "../write-exact.ts";
import { targets } from "./targets.ts";
import { words } from "./words.ts";

const printedReasons: ReportSentences["printedReasons"] = {
  notText: () => "it is no text; give the figure as printed",
  nothingPrinted: () => "nothing is given; write the number as printed",
  date: () => "it is a date or a time of day; give the number",
  range: () => "it is a range; give each end by itself",
  unitMissing: () => "two numbers with a stroke and no unit; write as in “68/61 lớp”",
  fractionOfCount: () =>
    "persons, participations, enrolments and classes have no decimals; give a whole number",
  tooManyDigits: () => "it has more digits than can be kept exactly; give fewer",
  noNumber: () => "it is no number; write as in “41.091” or “1,87%”",
  ambiguousSeparator: ({ separator }) =>
    `“${separator}” may part thousands or decimals; write dots for thousands and a comma for decimals`,
  unknownWord: ({ word }) => `“${word}” is not known; leave it out or write a known unit`,
};

const countedByOtherEvent = (event: string) =>
  `All counts are of persons ${event}, while the ratio speaks of persons sent: the answer is one on persons ${event}.`;

/** The reports. */
export const reports: ReportSentences = {
  figureReasons: {
    unreadable: ({ text, why: { code, params } }) => {
      const write = printedReasons[code] as (given: typeof params) => string;
      return `“${text}” cannot be read: ${write(params)}`;
    },
    notSingleNumber: ({ text, kind }) =>
      `“${text}” is ${words.figureKinds[kind]} and no single number; give each number by itself`,
    unitMismatch: ({ expected }) =>
      expected === "percentage" ? "the percent sign is missing" : "a percent sign too many",
    inputMissing: ({ input }) => `the source does not give ${nameFigureInput(input, words)}`,
    invalidCount: ({ input }) => `${nameFigureInput(input, words)} is no count`,
    unknownFormula: ({ formula }) =>
      formula === "" ? "no formula is named" : `there is no formula “${formula}”`,
    zeroDenominator: ({ input }) => `${nameFigureInput(input, words)} is 0`,
    partAboveWhole: () => "the part is larger than the whole",
    notRatio: ({ text }) => `“${text}” is no ratio; write it like “1:1,2”`,
    otherRatio: ({ text, ratio }) =>
      `“${text}” is not the ratio of the rule, 1:${writeExact(ratio, "en")}`,
    lawGap: ({ gap, about }) => about?.en ?? gap,
    noRule: () => "there is no ratio on that day",
    levelNotCovered: ({ level, name }) => `the ratio does not reach the ${name?.en ?? level} level`,
    unknownLevel: ({ level }) => `there is no level named “${level}”; correct the name`,
    unknownOption: ({ reading, option }) =>
      `there is no option “${option}” of the reading “${reading}”; correct the name`,
    populationsNotShown: () => "the source does not show that the counts are of the same people",
  },
  figureWarnings: {
    mixedUnits: ({ units }) =>
      `note: the units differ (${units.map((unit) => words.figureUnits[unit]).join(", ")})`,
    noWholeNumber: ({ input }) =>
      `note: no whole number for ${nameFigureInput(input, words)} gives the printed one`,
    countedByOtherEvent: ({ event }) => countedByOtherEvent(words.countingEvents[event]),
    partsExceedTotal: () => "note: the parts are more than the printed total",
    shareAboveWhole: () => "note: shares of one whole pass 100%",
    percentSignLost: () => "note: printed without its percent sign",
  },
  printedReasons,
  sendRatioReasons: {
    invalidCount: ({ field, value }) => `${words.sendCounts[field]}: ${value} is no count`,
    knowledgeCompletionNotRecorded: () => "the number completing their knowledge is not given",
    anyKnowledgeCompletion: () =>
      "the number completing their knowledge is not recorded, and no number would turn the answer",
    unknownLevel: ({ level }) => `there is no level named “${level}”; correct the name`,
    levelNotCovered: ({ level }, names) =>
      `the ratio does not reach the ${names.level("politicalTheory", level)} level under the reading in force`,
    lawGap: ({ gap }, names) => names.gap(gap),
    noRule: () => "there is no ratio on that day",
    unclearDecides: () => "it hangs on the records that are not clear",
    notJudgedYearly: () => "not judged by a single year",
    ruleChangesWithin: ({ gaps }, names) =>
      gaps.length === 0
        ? "the ratio changes within the period"
        : `one ratio is not known to hold over the whole period: ${gaps.map(names.gap).join("; ")}`,
    withinLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} persons, within the limit of ${String(limit)}`,
    aboveLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} persons, above the limit of ${String(limit)}`,
  },
  gapReport: {
    title: (place, asOf) => `Review of training standards – ${place}, ${asOf}`,
    rows: (rows, accepted, rejected) =>
      `${String(rows)} rows read = ${String(accepted)} accepted + ${String(rejected)} rejected.`,
    headline: {
      notMet: "Lacking something",
      unknown: "Cannot be concluded yet",
      met: "Meeting the encoded requirements",
      notApplicable: "Under no encoded requirement",
    },
    lacking: "Who lacks what, due when, binding whom",
    needs: "Needs of those planned for a post",
    needsNote: "Who is only planned for a post does not hold it: a need, not a breach.",
    questions: "What must be asked about people",
    lawGaps: "Texts not seen",
    lawGapsNote: "These requirements stay open until the text is seen; nobody counts as lacking.",
    met: "Requirements met, also by those who lack another",
    metNote:
      "The Party, a ministry or a province may ask more where marked *; that standard is not encoded.",
    limits:
      "Only encoded requirements are looked at: levels and papers, not whether a degree fits the job, nor age, health or conduct. So “met” is not yet the whole standard.",
    notApplicable: "Out of scope",
    readings: "Readings of the text that turn an answer",
    readingsNote: "One reading is moved at a time; the others stay.",
    rejected: "Rejected rows",
    notEncoded: (instruments) =>
      `Known texts of the province not encoded, or not whole: ${instruments}.`,
    row: (index) => `row ${String(index + 1)}`,
    planned: "planned",
    noPost: "no post",
    ofPost: "every requirement of the post",
    ofRank: "every requirement of the rank",
    ofTitle: "every requirement of the professional title",
    columns: {
      official: "Key",
      post: "Post, rank",
      lacks: "Lacks",
      due: "Deadline",
      source: "Source",
      question: "Question",
      forWhat: "To conclude on",
      gap: "Not seen",
      persons: "Persons",
      evidence: "Requirement and evidence",
      why: "Why",
      inForce: "In force",
      otherwise: "Under another reading",
      row: "Row",
      problem: "Problem",
    },
  },
  ratioReport: {
    title: (place, period, level) =>
      `The 1:1.2 ratio of sending to ${level ?? "advanced"} political theory – ${place}, ${period}`,
    notShown: "What the source shows, and what it does not",
    counted: (count, persons, event) => `${count}: ${persons} ${event}.`,
    populationsDiffer:
      "The counts are not of the same event, so whether the ratio was kept cannot be checked from this source.",
    countedByOtherEvent,
    ifSame: "If all these counts were of persons sent",
    ifShown: "Result",
    limit: (exact, option, persons) =>
      `Part-time limit: ${exact} exactly; by the reading in force (${option}): at most ${persons}.`,
    verdict: {
      met: "The ratio is kept under the reading in force.",
      notMet: "The ratio is not kept under the reading in force.",
      unknown: "It cannot be concluded.",
      notApplicable: "The ratio does not apply.",
    },
    over: (exact, persons) =>
      exact === null
        ? `Over by ${persons}.`
        : `Over by ${exact} persons, in whole ones ${persons}.`,
    room: (persons) => `${persons} more may be sent part-time.`,
    noRoom: "The limit is just used up.",
    repair: (needed, missing) =>
      `${needed} full-time, that is ${missing} more, would allow this part-time sending.`,
    basis: (source) => `Source of the ratio: ${source}.`,
    figures: (source) => `Source of the figures: ${source}.`,
    decidedBy: (axes) => `The answer hangs on: ${axes}.`,
    nothingDecides: "No reading turns the answer.",
    readings: "Reading by reading, one moved at a time",
    inForce: "in force",
    columns: {
      axis: "What is open",
      option: "Reading",
      limit: "Limit",
      headroom: "Headroom",
      missing: "Further full-time needed",
      status: "Answer",
    },
  },
  ratioTable: {
    title: (place, level) =>
      `The 1:1.2 ratio of sending to ${level ?? "advanced"} political theory, from records – ${place}`,
    window: (from, through, event) =>
      `From ${from} through ${through}; counted are persons ${event}.`,
    rows: ({ rows, counted, unclear, outside, otherCourses, notCounted }) =>
      `${String(rows)} participations = ${String(counted)} counted + ${String(unclear)} unclear + ${String(outside)} outside + ${String(otherCourses)} of other courses + ${String(notCounted)} not come to the event.`,
    period: {
      year: (from, through) => `Year: ${from} – ${through}`,
      cumulative: (from, through) => `Up to now: ${from} – ${through}`,
      window: (from, through) => `Whole window: ${from} – ${through}`,
    },
    unitLimitsBelowWhole: (sumOfUnitLimits, limit) =>
      `The limits of the units add up to ${sumOfUnitLimits}, that of these units together is ${limit}: each unit loses its own fraction.`,
    withoutUnit: (participations) =>
      `${String(participations)} participations name no unit and count in the whole only.`,
    unclear: (persons) => `of ${persons} something is not clear`,
    whole: "All",
    columns: {
      unit: "Unit",
      concentrated: "Full-time",
      nonConcentrated: "Part-time",
      share: "Share",
      limit: "Limit",
      headroom: "Headroom (negative: over)",
      stillOpen: "Still open",
      missing: "Further full-time needed",
      status: "Answer",
    },
  },
  figureReport: {
    title: "Printed figures, recomputed",
    ifSame: (verdict) => `if the same people: ${verdict}`,
    under: (option) => `reading: ${option}`,
    roundings: (modes, decimals) => {
      const to = decimals === 1 ? "to 1 decimal" : `to ${String(decimals)} decimals`;
      return modes.length === 0 ? `${to} no rounding gives it` : `${to}: ${modes.join(", ")}`;
    },
    missing: (input, byRounding, byTruncation) =>
      byRounding === byTruncation
        ? `${input} would be ${byRounding}`
        : `${input} would be ${byRounding} by rounding, ${byTruncation} by truncation`,
    span: (least, most) => (most === null ? `${least} or more` : `${least}–${most}`),
    noNumber: "no number",
    columns: {
      claim: "Key",
      what: "Claim",
      stated: "Printed",
      recomputed: "Recomputed",
      verdict: "Verdict",
      source: "Source",
    },
  },
  targets,
  diffReport,
  receipt: ({ version, checkedThrough, fingerprint, asOf }) =>
    `cbccvc ${version}; rules of ${asOf}, checked against sources through ${checkedThrough}, fingerprint ${fingerprint}.`,
  receiptTrust: (trustFloor) => `Only rules at least this well seen: ${trustFloor}.`,
  receiptReadings: (readings) => `Readings other than the defaults: ${readings}.`,
  disclaimer: "This supports a review; it does not replace the decision of the competent body.",
};
