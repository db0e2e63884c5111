export { parseOfficial, parseRoster } from "./rosters/parse-roster.ts";
export type { RecordIssue, RejectedRow, RosterReading } from "./rosters/roster-reading.ts";
export { authoredLawSchema, provinceVariantSchema } from "./rules/authored-law.schema.ts";
export { ruleSetSchema } from "./rules/rule-set.schema.ts";
export { calendarDateSchema, partialDateSchema } from "./terms/calendar-date.schema.ts";
export { citationSchema, instrumentSchema } from "./terms/citation.schema.ts";
export { credentialSchema, holdingSchema, officialSchema } from "./terms/official.schema.ts";
