import * as door from "cbccvc";
import * as schemaDoor from "cbccvc/schemas";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const VERBS = [
  "allocate",
  "assess",
  "build",
  "check",
  "compare",
  "compute",
  "create",
  "diff",
  "find",
  "format",
  "parse",
  "reconcile",
  "render",
  "resolve",
  "round",
];
const PREDICATES = ["is", "has", "meets", "can"];

/** The first word of a camelCase name. */
function firstWord(name: string): string {
  return /^[a-z]+/u.exec(name)?.[0] ?? "";
}

function isVariant(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("id" in value)) return false;
  return typeof value.id === "string" && door.findProvinceVariant(value.id) === value;
}

function isSchema(name: string, value: unknown): boolean {
  return name.endsWith("Schema") && value instanceof z.ZodType;
}

/** What is wrong with the name of a runtime export; `null` where nothing is. */
function checkName(name: string, value: unknown): string | null {
  if (value === door.CbccvcError) return null;
  if (typeof value === "function") {
    const word = firstWord(name);
    return [...VERBS, ...PREDICATES].includes(word) ? null : `${name} starts with no known verb`;
  }
  return isVariant(value) || isSchema(name, value) ? null : `${name} is no variant and no schema`;
}

describe("the public door", () => {
  it("opens these names of cbccvc and no others", () => {
    const names = Object.entries(door).flatMap(([name, value]) => (isVariant(value) ? [] : name));
    expect(names.sort()).toEqual([
      "CbccvcError",
      "allocateSeats",
      "assessAppointment",
      "assessAppointmentAge",
      "assessCredential",
      "assessEligibility",
      "assessImpact",
      "assessNominationList",
      "assessOfficial",
      "assessPostStandard",
      "assessQuota",
      "assessRankStandard",
      "assessSendRatio",
      "assessTarget",
      "assessTitleStandard",
      "assessYearlyLessons",
      "buildFigureReport",
      "buildIndicatorTable",
      "buildRulesDiffReport",
      "buildSendRatioReport",
      "buildSendRatioTable",
      "buildSendRatioTableReport",
      "buildStandardsGapReport",
      "buildTrainingNeeds",
      "checkPublishedFigure",
      "compareFractions",
      "computeAttainmentRate",
      "computeChangeRate",
      "computeCompensation",
      "computeCoverageRate",
      "computeIndicatorTotal",
      "computeMean",
      "computeNonConcentratedLimit",
      "computeParticipationCount",
      "computeRetirement",
      "computeSendingWindow",
      "computeServiceCommitment",
      "computeShare",
      "createAssessor",
      "createFraction",
      "createIndicatorCounter",
      "diffRules",
      "findProvince",
      "findProvinceSuccessors",
      "findProvinceVariant",
      "findProvinces",
      "findReappointmentTerm",
      "findRegime",
      "findTargetIndicators",
      "findTrainingDeadlines",
      "findWithin",
      "formatAssessment",
      "formatRate",
      "formatTargetAssessment",
      "formatVariantIssue",
      "hasEvent",
      "isCalendarDate",
      "isCbccvcError",
      "isPartialDate",
      "parsePrintedFigure",
      "reconcileFigures",
      "renderReport",
      "resolveRules",
      "roundFraction",
    ]);
  });

  it("opens every variant by its id in camel case", () => {
    const variants = Object.entries(door).filter(([, value]) => isVariant(value));
    expect(variants.length).toBeGreaterThan(3);
    for (const [name, { id }] of variants as [string, door.ProvinceVariant][]) {
      expect(name).toBe(id.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase()));
    }
  });

  it("opens these names of cbccvc/schemas and no others", () => {
    expect(Object.keys(schemaDoor).sort()).toEqual([
      "authoredLawSchema",
      "calendarDateSchema",
      "citationSchema",
      "credentialSchema",
      "holdingSchema",
      "indicatorSchema",
      "instrumentSchema",
      "officialSchema",
      "parseNominations",
      "parseOfficial",
      "parseParticipations",
      "parseRoster",
      "parseVariant",
      "partialDateSchema",
      "provinceVariantSchema",
      "ruleSetSchema",
      "unitTreeSchema",
    ]);
  });

  it("names functions by a verb of the table and holds no other constants than variants and schemas", () => {
    const exported = [...Object.entries(door), ...Object.entries(schemaDoor)];
    expect(exported.map(([name, value]) => checkName(name, value))).toEqual(
      exported.map(() => null),
    );
  });

  it("has no default export", () => {
    expect(door).not.toHaveProperty("default");
    expect(schemaDoor).not.toHaveProperty("default");
  });
});

describe("the check of names", () => {
  it.each([
    ["getRules", () => null, "getRules starts with no known verb"],
    ["assessment", () => null, "assessment starts with no known verb"],
    [
      "Verdict",
      class {
        readonly code = "exact";
      },
      "Verdict starts with no known verb",
    ],
    ["posts", { clerk: {} }, "posts is no variant and no schema"],
    ["hanoi", { id: "ha-noi" }, "hanoi is no variant and no schema"],
    ["dayPattern", z.string(), "dayPattern is no variant and no schema"],
    ["DEFAULT_DAY", "2020-01-01", "DEFAULT_DAY is no variant and no schema"],
  ])("refuses %s", (name, value, wrong) => {
    expect(checkName(name, value)).toBe(wrong);
  });
});
