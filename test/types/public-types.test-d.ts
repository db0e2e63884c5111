import {
  assessOfficial,
  assessSendRatio,
  checkPublishedFigure,
  CbccvcError,
  findProvinceVariant,
  isCalendarDate,
  isCbccvcError,
  isPartialDate,
  resolveRules,
  type AuthoredLaw,
  type CalendarDate,
  type Citation,
  type Credential,
  type ErrorCode,
  type FigureReason,
  type Holding,
  type Indicator,
  type Instrument,
  type KnownPostId,
  type KnownRankId,
  type Official,
  type PartialDate,
  type PostId,
  type ProvinceVariant,
  type PublishedFigure,
  type Requirement,
  type RuleDay,
  type RuleSet,
  type SendRatioReason,
  type StandardsReason,
  type UnitTree,
} from "cbccvc";
import {
  parseOfficial,
  parseRoster,
  type authoredLawSchema,
  type citationSchema,
  type credentialSchema,
  type holdingSchema,
  type indicatorSchema,
  type instrumentSchema,
  type officialSchema,
  type provinceVariantSchema,
  type ruleSetSchema,
  type unitTreeSchema,
} from "cbccvc/schemas";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";

/** A type with every list and key made read-only, which is all that a schema's output lacks. */
type Frozen<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** `true` only where each type takes the other, read-only keys aside. */
type BothWays<A, B> = [Frozen<A>] extends [Frozen<B>]
  ? [Frozen<B>] extends [Frozen<A>]
    ? true
    : false
  : false;

describe("what a schema gives", () => {
  it("is the hand-written type, both ways", () => {
    expectTypeOf<BothWays<z.output<typeof officialSchema>, Official>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof holdingSchema>, Holding>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof indicatorSchema>, Indicator>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof unitTreeSchema>, UnitTree>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof credentialSchema>, Credential>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof citationSchema>, Citation>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof instrumentSchema>, Instrument>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof ruleSetSchema>, RuleSet>>().toEqualTypeOf<true>();
    expectTypeOf<BothWays<z.output<typeof authoredLawSchema>, AuthoredLaw>>().toEqualTypeOf<true>();
    expectTypeOf<
      BothWays<z.output<typeof provinceVariantSchema>, ProvinceVariant>
    >().toEqualTypeOf<true>();
  });

  it("has the keys of the hand-written type, optional where they are", () => {
    expectTypeOf<keyof z.output<typeof officialSchema>>().toEqualTypeOf<keyof Official>();
    expectTypeOf<keyof z.output<typeof holdingSchema>>().toEqualTypeOf<keyof Holding>();
    expectTypeOf<keyof z.output<typeof credentialSchema>>().toEqualTypeOf<keyof Credential>();
    expectTypeOf<keyof z.output<typeof citationSchema>>().toEqualTypeOf<keyof Citation>();
    expectTypeOf<keyof z.output<typeof instrumentSchema>>().toEqualTypeOf<keyof Instrument>();
    expectTypeOf<keyof z.output<typeof ruleSetSchema>>().toEqualTypeOf<keyof RuleSet>();
  });

  it("differs from a type with one key more, less, or looser", () => {
    type More = Official & { readonly name: string };
    expectTypeOf<BothWays<z.output<typeof officialSchema>, More>>().toEqualTypeOf<false>();
    type Looser = Omit<Holding, "since"> & { readonly since?: string };
    expectTypeOf<BothWays<z.output<typeof holdingSchema>, Looser>>().toEqualTypeOf<false>();
    type Undefinable = Omit<Holding, "unit"> & { readonly unit?: string | undefined };
    expectTypeOf<BothWays<z.output<typeof holdingSchema>, Undefinable>>().toEqualTypeOf<false>();
  });

  it("reaches the functions without a cast", () => {
    const rules = resolveRules({ asOf: "2020-04-08" });
    const { accepted } = parseRoster([]);
    expectTypeOf(accepted).toEqualTypeOf<readonly Official[]>();
    for (const official of accepted) assessOfficial(official, rules);
    const one = parseOfficial({});
    if (one.success) expectTypeOf(one.data).toEqualTypeOf<Official>();
  });
});

describe("days", () => {
  it("are literals that look like days", () => {
    expectTypeOf<"2020-04-08">().toExtend<CalendarDate>();
    expectTypeOf<"2020-04">().toExtend<PartialDate>();
    expectTypeOf<"2020">().toExtend<PartialDate>();
    expectTypeOf<CalendarDate>().toExtend<PartialDate>();
  });

  it("are no plain text, and no other notation", () => {
    expectTypeOf<string>().not.toExtend<CalendarDate>();
    expectTypeOf<string>().not.toExtend<PartialDate>();
    expectTypeOf<"08/04/2020">().not.toExtend<CalendarDate>();
    expectTypeOf<"2020-04">().not.toExtend<CalendarDate>();
    expectTypeOf<"2020">().not.toExtend<CalendarDate>();
    expectTypeOf<"asOf">().not.toExtend<CalendarDate>();
    // @ts-expect-error A month is no day.
    resolveRules({ asOf: "2020-04" });
    // @ts-expect-error Place and day are arguments: there is no default day.
    resolveRules({});
  });

  it("come out of text by a check", () => {
    const text = "2020-04-08" as string;
    if (isCalendarDate(text)) expectTypeOf(text).toEqualTypeOf<CalendarDate>();
    if (isPartialDate(text)) expectTypeOf(text).toEqualTypeOf<PartialDate>();
    const anything = {} as unknown;
    if (isCalendarDate(anything)) expectTypeOf(anything).toEqualTypeOf<CalendarDate>();
  });

  it("of authored rules may be the day asked for, of resolved ones never", () => {
    expectTypeOf<RuleDay<"authored">>().toEqualTypeOf<CalendarDate | "asOf">();
    expectTypeOf<RuleDay>().toEqualTypeOf<CalendarDate>();
  });
});

describe("absent and empty", () => {
  it("are told apart: a key is absent, never undefined", () => {
    // @ts-expect-error What is not recorded is left out.
    const birth: Official = { id: "x", birth: undefined };
    // @ts-expect-error A post that is held has no last day at all.
    const holding: Holding = { post: "x", until: undefined };
    expectTypeOf(birth).toExtend<Official>();
    expectTypeOf(holding).toExtend<Holding>();
    expectTypeOf<Official["rank"]>().toEqualTypeOf<string | null | undefined>();
  });

  it("cannot be written over", () => {
    const rules = resolveRules({ asOf: "2020-04-08" });
    // @ts-expect-error Rules are read only.
    rules.asOf = "2021-04-08";
    // @ts-expect-error Rules are read only, also inside.
    rules.requirements[0] = rules.requirements[1]!;
  });
});

describe("reasons", () => {
  it("of an assessment narrow by code", () => {
    const reason = {} as StandardsReason;
    if (reason.code === "lawGap") {
      expectTypeOf(reason.params).toEqualTypeOf<{ readonly gap: string }>();
    }
    if (reason.code === "invalidCount") {
      expectTypeOf(reason.params.value).toEqualTypeOf<number>();
    }
    if (reason.code === "ageUnder") {
      expectTypeOf(reason.params.on).toEqualTypeOf<CalendarDate>();
    }
    // @ts-expect-error The list of codes is closed.
    expectTypeOf(reason.code === "tooOld").toBeBoolean();
  });

  it("of the send ratio narrow by code", () => {
    const reason = {} as SendRatioReason;
    if (reason.code === "lawGap") expectTypeOf(reason.params.gap).toBeString();
    if (reason.code === "aboveLimit") expectTypeOf(reason.params.limit).toBeNumber();
    if (reason.code === "invalidCount") {
      expectTypeOf(reason.params.field).toEqualTypeOf<
        "concentrated" | "nonConcentrated" | "knowledgeCompletion"
      >();
    }
  });

  it("of a figure narrow by code", () => {
    const reason = {} as FigureReason;
    if (reason.code === "unitMismatch") {
      expectTypeOf(reason.params.expected).toEqualTypeOf<"percentage" | "number">();
    }
    if (reason.code === "unreadable") expectTypeOf(reason.params.text).toBeString();
  });
});

describe("errors", () => {
  it("narrow by the check", () => {
    const error = {} as unknown;
    if (isCbccvcError(error, "unitEnded")) {
      expectTypeOf(error).toEqualTypeOf<CbccvcError<"unitEnded">>();
      expectTypeOf(error.info.lastDay).toEqualTypeOf<CalendarDate>();
      expectTypeOf(error.info.successors).toEqualTypeOf<readonly string[]>();
    }
    if (isCbccvcError(error, "unitNotBegun")) {
      expectTypeOf(error.info.firstDay).toEqualTypeOf<CalendarDate>();
      expectTypeOf(error.info.predecessors).toEqualTypeOf<readonly string[]>();
    }
    if (isCbccvcError(error, "beforeCoverage")) {
      expectTypeOf(error.info.coverageFrom).toEqualTypeOf<CalendarDate>();
      // @ts-expect-error That error names no unit.
      expectTypeOf(error.info.unit).toBeString();
    }
    // @ts-expect-error The list of codes is closed.
    isCbccvcError(error, "somethingElse");
  });

  it("are errors with a code of the list", () => {
    expectTypeOf<CbccvcError>().toExtend<Error>();
    expectTypeOf<CbccvcError["code"]>().toEqualTypeOf<ErrorCode>();
  });
});

describe("functions", () => {
  it("ask for the inputs of the formula they are given", () => {
    expectTypeOf<{
      stated: string;
      formula: "mean";
      inputs: { total: number; count: null };
    }>().toExtend<PublishedFigure>();
    expectTypeOf<{
      stated: string;
      formula: "mean";
      inputs: { achieved: number; planned: number };
    }>().not.toExtend<PublishedFigure>();
    // @ts-expect-error A mean has a total and a count.
    checkPublishedFigure({ stated: "1", formula: "mean", inputs: { total: 1 } });
  });

  it("take the rule as it stands on the day, in force or not", () => {
    const { sendRatio } = resolveRules({ asOf: "2022-12-31" });
    const { status } = assessSendRatio({ concentrated: 1, nonConcentrated: 1 }, sendRatio);
    expectTypeOf(status).toEqualTypeOf<"notMet" | "unknown" | "met" | "notApplicable">();
    // @ts-expect-error The value is there only where the rule is in force.
    expectTypeOf(sendRatio.value).toBeObject();
    if (sendRatio.state === "gap") expectTypeOf(sendRatio.gap).toBeString();
  });

  it("may find nothing", () => {
    expectTypeOf(findProvinceVariant).returns.toEqualTypeOf<ProvinceVariant | undefined>();
  });

  it("name the known posts and ranks, and take others", () => {
    expectTypeOf<"department-director">().toExtend<KnownPostId>();
    expectTypeOf<"clerk">().not.toExtend<KnownPostId>();
    expectTypeOf<"principalSpecialist">().toExtend<KnownRankId>();
    expectTypeOf<KnownPostId>().toExtend<PostId>();
    expectTypeOf<{ post: "clerk" }>().toExtend<Holding>();
  });

  it("see no hole in resolved rules", () => {
    type Hole = { reading: string; options: Record<string, "counts"> };
    expectTypeOf<Hole>().not.toExtend<Requirement["asks"]>();
    type Authored = Requirement<"authored">["asks"];
    expectTypeOf<{ reading: "x"; options: Record<string, never> }>().toExtend<Authored>();
  });
});
