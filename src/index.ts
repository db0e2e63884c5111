/**
 * The rules of training for the officials of Viet Nam: everything but what needs zod.
 *
 * @module cbccvc
 */

// terms
export type { Bilingual, Locale } from "./terms/bilingual.ts";
export {
  isCalendarDate,
  isPartialDate,
  type CalendarDate,
  type PartialDate,
} from "./terms/calendar-date.ts";
export type {
  Citation,
  Instrument,
  InstrumentId,
  InstrumentKind,
  Trust,
} from "./terms/citation.ts";
export { CbccvcError, isCbccvcError, type ErrorCode, type ErrorInfo } from "./terms/error.ts";
export {
  compareFractions,
  createFraction,
  roundFraction,
  type Fraction,
  type RoundingMode,
} from "./terms/fraction.ts";
export type {
  Alternative,
  Form,
  Held,
  Hole,
  ReadingHole,
  ReadingId,
  SlotHole,
  SlotId,
  WithReadings,
} from "./terms/hole.ts";
export type { InForce } from "./terms/in-force.ts";
export type { CountingEvent, Course, ParticipationEvent, StudyMode } from "./terms/course.ts";
export type {
  AdministrativeLevel,
  AreaId,
  Credential,
  CredentialField,
  CredentialsByField,
  Holding,
  IssuerKindId,
  LevelId,
  ManagingLevelId,
  Official,
  OfficialCategory,
  OutsideGroup,
  Paper,
  PartyMembership,
  PersonnelGroup,
  PostId,
  RankId,
  SendingGroupId,
  Sex,
  TitleId,
} from "./terms/official.ts";
export type { FactPath, GapId, Question } from "./terms/question.ts";
export type { Status, Truth } from "./terms/truth.ts";

// standards
export type {
  AgeCondition,
  AllCondition,
  AnyCondition,
  Condition,
  ConditionReading,
  CountCondition,
  CountFact,
  DayCondition,
  DayFact,
  EventDay,
  FactCondition,
  GapCondition,
  HoldsCondition,
  MeasuringDay,
  MonthsLeftCondition,
  NamedFact,
  RecordedLevel,
  RuleDay,
} from "./standards/condition.ts";
export type {
  AppointmentAgeRule,
  AppointmentKind,
  AppointmentRule,
  ReappointmentRule,
} from "./standards/appointment-rule.ts";
export {
  assessAppointment,
  type AppointmentAspect,
  type AppointmentAssessment,
  type AppointmentBasis,
} from "./standards/assess-appointment.ts";
export {
  assessAppointmentAge,
  type AppointmentAgeAssessment,
  type AppointmentAgeFinding,
  type AppointmentTiming,
} from "./standards/assess-appointment-age.ts";
export { assessCredential, type CredentialAssessment } from "./standards/assess-credential.ts";
export {
  assessPostStandard,
  assessRankStandard,
  assessTitleStandard,
  type StandardAssessment,
} from "./standards/assess-standard.ts";
export { assessOfficial, createAssessor, type Assessor } from "./standards/create-assessor.ts";
export type { CredentialCheck } from "./standards/credential-checks.ts";
export type { FieldCredential } from "./standards/credential-periods.ts";
export type {
  ContentGroup,
  CredentialLimit,
  Programme,
  ProgrammeId,
  ProgrammePeriod,
  ProgrammeSubject,
  ProgrammeTerms,
} from "./standards/credential-rules.ts";
export {
  findTrainingDeadlines,
  type TrainingDeadline,
} from "./standards/find-training-deadlines.ts";
export type {
  Answer,
  CourseLength,
  DeadlineFinding,
  Due,
  Evidence,
  Finding,
  FindingSubject,
  MonthsLeft,
  OfficialAssessment,
  OfficialStatuses,
  ReadingStatus,
  StandardsReason,
  StandardsReasonCode,
  StandardsReasonParams,
  Summary,
} from "./standards/finding.ts";
export type {
  ConditionMeasure,
  CourseMeasure,
  DeadlineMeasure,
  Indicator,
  IndicatorId,
  IndicatorMeasure,
} from "./standards/indicator.ts";
export type {
  CoverSelector,
  Deadline,
  DeadlineId,
  DueRule,
  Requirement,
  RequirementId,
  RequirementTime,
  StandardSetter,
  StandardSubject,
} from "./standards/requirement.ts";
export {
  assessEligibility,
  type EligibilityAssessment,
  type SendingConcern,
  type SendingFinding,
} from "./standards/sending/assess-eligibility.ts";
export {
  computeSendingWindow,
  type SendingSpan,
  type SendingWindow,
  type WindowEnd,
} from "./standards/sending/compute-sending-window.ts";
export type {
  CourseSelector,
  SendingAspect,
  SendingRule,
  SendingRuleId,
} from "./standards/sending/sending-rule.ts";
export type {
  CommitmentRule,
  CompensationCase,
  CompensationRule,
  CompensationShare,
} from "./standards/service/commitment-rule.ts";
export {
  computeCompensation,
  type BrokenTraining,
  type Compensation,
} from "./standards/service/compute-compensation.ts";
export {
  computeRetirement,
  type DaySpan,
  type Retirement,
} from "./standards/service/compute-retirement.ts";
export {
  computeServiceCommitment,
  type ServiceCommitment,
} from "./standards/service/compute-service-commitment.ts";
export {
  findReappointmentTerm,
  type ReappointmentTerm,
} from "./standards/service/find-reappointment-term.ts";
export type {
  LaterRetirement,
  RetirementRule,
  RetirementStep,
} from "./standards/service/retirement-rule.ts";
export type {
  Life,
  NamedEntry,
  PostBody,
  PostEntry,
  RankEntry,
  StandardsRules,
  TitleEntry,
  TitleGrade,
} from "./standards/standards-rules.ts";

// ratios
export {
  allocateSeats,
  type SeatAllocation,
  type SeatClaim,
  type SeatRequest,
  type SeatShare,
} from "./ratios/allocate-seats.ts";
export { assessTarget } from "./ratios/assess-target.ts";
export type { CountUnit } from "./ratios/count.ts";
export { formatRate, type NumberFormat } from "./ratios/format-rate.ts";
export {
  parsePrintedFigure,
  type ParsedFigure,
  type PrintedAttainment,
  type PrintedFigure,
  type PrintedFigureReason,
  type PrintedNumber,
  type PrintedPair,
  type PrintedRatio,
} from "./ratios/printed-figure.ts";
export type { FigureUnit, Hedge } from "./ratios/printed-figure/words.ts";
export {
  checkPublishedFigure,
  type FigureCheck,
  type FigureFormula,
  type FigureFormulas,
  type FigureInput,
  type FigureReason,
  type FigureRoundings,
  type FigureVerdict,
  type FigureWarning,
  type HedgedCount,
  type MissingInput,
  type PublishedFigure,
  type WholeRange,
} from "./ratios/published-figure.ts";
export {
  computeAttainmentRate,
  computeChangeRate,
  computeCoverageRate,
  computeMean,
  computeShare,
  type CoverageCounts,
  type CoverageRate,
} from "./ratios/rates.ts";
export type {
  KnowledgeCompletion,
  RatioRules,
  SendRatioRounding,
  SendRatioRule,
} from "./ratios/ratio-rules.ts";
export {
  reconcileFigures,
  type FigureAspect,
  type FigurePair,
  type FigureProblem,
  type FigureReconciliation,
  type FigureRelation,
  type ReportedFigure,
} from "./ratios/reconcile-figures.ts";
export {
  assessSendRatio,
  computeNonConcentratedLimit,
  type NonConcentratedLimit,
  type SendCounts,
  type SendRatioAssessment,
  type SendRatioReading,
  type SendRatioReason,
} from "./ratios/send-ratio.ts";
export type {
  CoverageField,
  RateBounds,
  TargetAssessment,
  TargetFrequency,
  TargetOptions,
  TargetQuestion,
  TargetReason,
  TargetTerms,
} from "./ratios/target.ts";

// rules
export type {
  AppointmentAgeTimeline,
  AppointmentTimeline,
  AuthoredLaw,
  Catalogued,
  Cited,
  CredentialLimitTimeline,
  Dated,
  DeadlineTimeline,
  GapEntry,
  PersonnelEntry,
  ProgrammeTimeline,
  ProvinceVariant,
  ReadingEntry,
  ReadingOption,
  RegimeTerms,
  RequirementTimeline,
  SendingTimeline,
  TargetTimeline,
} from "./rules/authored-law.ts";
export type { KnownPostId } from "./rules/catalogues/posts.ts";
export type { KnownRankId } from "./rules/catalogues/ranks.ts";
export type { KnownTitleId } from "./rules/catalogues/titles.ts";
export {
  diffRules,
  type ChangeWeight,
  type FieldChange,
  type RuleChange,
  type RuleEntries,
  type RulePart,
  type RulesDiff,
  type RulesOrigin,
} from "./rules/diff-rules.ts";
export { findProvince, findProvinces, findProvinceSuccessors } from "./rules/find-province.ts";
export { findRegime, type TrainingRegime } from "./rules/find-regime.ts";
export { findProvinceVariant } from "./rules/find-province-variant.ts";
export type { ProvinceEntry, ProvinceKind } from "./rules/province-entry.ts";
export * from "./rules/provinces.ts";
export type { ResolveOptions } from "./rules/resolve-law.ts";
export type { KnownReadingId, KnownReadings } from "./rules/readings.ts";
export { resolveRules, type RulesQuery } from "./rules/resolve-rules.ts";
export type { Place, RuleSet } from "./rules/rule-set.ts";
export type { VariantIssueParams } from "./rules/variant-issue.ts";
export type { VariantIssue, VariantIssueCode } from "./rules/variant-lints/variant-lint.ts";
export type { Target, TargetId } from "./rules/target.ts";

// reports
export type { Catalogue } from "./reports/catalogue.ts";
export {
  buildFigureReport,
  type CheckedClaim,
  type ClaimReason,
  type FigureReport,
  type PrintedClaim,
  type RatioClaim,
} from "./reports/figure-report.ts";
export type { Receipt } from "./reports/receipt.ts";
export { renderReport, type Report } from "./reports/render-report.ts";
export { buildRulesDiffReport, type RulesDiffReport } from "./reports/rules-diff-report.ts";
export {
  buildSendRatioReport,
  type CountedPersons,
  type SendFigures,
  type SendRatioReport,
  type SendRatioReportReading,
} from "./reports/send-ratio-report.ts";
export {
  buildSendRatioTableReport,
  type SendRatioTableReport,
} from "./reports/send-ratio-table-report.ts";
export {
  buildStandardsGapReport,
  type ReviewedOfficial,
  type ReviewedRoster,
  type StandardsGapReport,
} from "./reports/standards-gap-report.ts";
export { formatAssessment, type FormattableAssessment } from "./reports/text/format-assessment.ts";
export { formatVariantIssue } from "./reports/text/format-variant-issue.ts";
export { formatTargetAssessment } from "./reports/text/format-target.ts";
export {
  assessImpact,
  type Flip,
  type FlipCount,
  type ImpactAssessment,
  type ImpactedOfficial,
  type ImpactOptions,
  type PairCount,
  type StatusPair,
} from "./rosters/assess-impact.ts";
export type { ImpactCause } from "./rosters/assess-impact/causes.ts";
export {
  assessNominationList,
  type ListSendRatio,
  type Nomination,
  type NominationContext,
  type NominationListAssessment,
  type NominationProblem,
  type NominationVerdict,
} from "./rosters/assess-nomination-list.ts";
export {
  assessQuota,
  type Quota,
  type QuotaAssessment,
  type QuotaReason,
  type QuotaSpan,
  type QuotaUse,
} from "./rosters/assess-quota.ts";
export {
  assessYearlyLessons,
  type YearlyLessonsAssessment,
} from "./rosters/assess-yearly-lessons.ts";
export {
  buildTrainingNeeds,
  type NeedCounts,
  type NeedMode,
  type NeedRow,
  type NeedsOptions,
  type NeedTotal,
  type TrainingNeed,
  type TrainingNeeds,
} from "./rosters/build-training-needs.ts";
export type { CountingEventRemark } from "./rosters/event-remark.ts";
export { computeIndicatorTotal } from "./rosters/indicators/compute-indicator-total.ts";
export {
  buildIndicatorTable,
  createIndicatorCounter,
  type IndicatorCounter,
  type IndicatorOptions,
} from "./rosters/indicators/create-indicator-counter.ts";
export { findTargetIndicators } from "./rosters/indicators/find-target-indicators.ts";
export type {
  ClassCounts,
  GroupKey,
  GroupValues,
  IndicatorCounts,
  IndicatorRow,
  IndicatorTable,
  ParticipationCounts,
  PersonCounts,
} from "./rosters/indicators/indicator-table.ts";
export {
  computeParticipationCount,
  hasEvent,
  type Participation,
  type ParticipationCount,
  type ParticipationStatus,
} from "./rosters/participation.ts";
export type { Period } from "./rosters/period.ts";
export type {
  RecordIssue,
  RejectedRow,
  RosterReading,
  RowsReading,
} from "./rosters/roster-reading.ts";
export {
  buildSendRatioTable,
  type SendRatioExtreme,
  type SendRatioLine,
  type SendRatioLineReason,
  type SendRatioPeriod,
  type SendRatioRemark,
  type SendRatioRows,
  type SendRatioTable,
  type SendRatioTableOptions,
  type UnclearPersons,
} from "./rosters/send-ratio-table.ts";
export type { StatusCounts, Tally } from "./rosters/tally.ts";
export { findWithin, type UnitEntry, type UnitTree } from "./rosters/unit-tree.ts";
