// terms
export { type Bilingual, type Locale } from "./terms/bilingual.ts";
export {
  isCalendarDate,
  isPartialDate,
  type CalendarDate,
  type PartialDate,
} from "./terms/calendar-date.ts";
export {
  type Citation,
  type Instrument,
  type InstrumentId,
  type InstrumentKind,
  type Trust,
} from "./terms/citation.ts";
export { CbccvcError, isCbccvcError, type ErrorCode, type ErrorInfo } from "./terms/error.ts";
export {
  compareFractions,
  createFraction,
  roundFraction,
  type Fraction,
  type RoundingMode,
} from "./terms/fraction.ts";
export {
  type Alternative,
  type Form,
  type Held,
  type Hole,
  type ReadingHole,
  type ReadingId,
  type SlotHole,
  type SlotId,
  type WithReadings,
} from "./terms/hole.ts";
export {
  type Credential,
  type CredentialField,
  type CredentialsByField,
  type Holding,
  type LevelId,
  type Official,
  type OfficialCategory,
  type Paper,
  type PostId,
  type RankId,
  type Sex,
} from "./terms/official.ts";
export { type FactPath, type GapId, type Question } from "./terms/question.ts";
export { type Status, type Truth } from "./terms/truth.ts";

// standards
export {
  type AgeCondition,
  type AllCondition,
  type AnyCondition,
  type Condition,
  type ConditionReading,
  type CountCondition,
  type CountFact,
  type DayCondition,
  type DayFact,
  type FactCondition,
  type GapCondition,
  type HoldsCondition,
  type NamedFact,
  type RecordedLevel,
  type RuleDay,
} from "./standards/condition.ts";
export { assessOfficial, createAssessor, type Assessor } from "./standards/create-assessor.ts";
export {
  type Answer,
  type DeadlineFinding,
  type Due,
  type Evidence,
  type Finding,
  type OfficialAssessment,
  type OfficialStatuses,
  type ReadingStatus,
  type StandardsReason,
  type StandardsReasonCode,
  type StandardsReasonParams,
} from "./standards/finding.ts";
export {
  type CoverSelector,
  type Deadline,
  type DeadlineId,
  type Requirement,
  type RequirementId,
  type RequirementTime,
  type StandardSubject,
} from "./standards/requirement.ts";
export {
  type NamedEntry,
  type PostEntry,
  type StandardsRules,
} from "./standards/standards-rules.ts";

// ratios
export { formatRate } from "./ratios/format-rate.ts";
export {
  checkPublishedFigure,
  type FigureCheck,
  type FigureFormula,
  type FigureFormulas,
  type FigureInput,
  type FigureReason,
  type FigureVerdict,
  type HedgedCount,
  type PublishedFigure,
} from "./ratios/published-figure.ts";
export {
  computeAttainmentRate,
  computeChangeRate,
  computeCoverageRate,
  computeMean,
  type CoverageRate,
} from "./ratios/rates.ts";
export {
  type InForce,
  type KnowledgeCompletion,
  type RatioRules,
  type SendRatioRounding,
  type SendRatioRule,
} from "./ratios/ratio-rules.ts";
export {
  assessSendRatio,
  computeNonConcentratedLimit,
  type NonConcentratedLimit,
  type SendCounts,
  type SendRatioAssessment,
  type SendRatioReading,
  type SendRatioReason,
} from "./ratios/send-ratio.ts";

// rules
export {
  type AuthoredLaw,
  type Dated,
  type DatedPostEntry,
  type DeadlineTimeline,
  type GapEntry,
  type ProvinceVariant,
  type ReadingEntry,
  type ReadingOption,
  type RequirementTimeline,
} from "./rules/authored-law.ts";
export { type KnownPostId, type KnownRankId } from "./rules/catalogues.ts";
export { findProvinceVariant } from "./rules/find-province-variant.ts";
export { binhThuan } from "./rules/provinces/binh-thuan.ts";
export { dienBien, dienBienPhu } from "./rules/provinces/dien-bien.ts";
export { langSon } from "./rules/provinces/lang-son.ts";
export { type ResolveOptions } from "./rules/resolve-law.ts";
export { resolveRules } from "./rules/resolve-rules.ts";
export { type Place, type RuleSet } from "./rules/rule-set.ts";
