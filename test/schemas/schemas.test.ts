import { isCalendarDate, isPartialDate } from "cbccvc";
import {
  calendarDateSchema,
  citationSchema,
  credentialSchema,
  holdingSchema,
  instrumentSchema,
  partialDateSchema,
} from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

const days = [
  ["2020-02-29", true, true],
  ["2019-02-29", false, false],
  ["2020-04-31", false, false],
  ["2020-00-01", false, false],
  ["2020-04", false, true],
  ["2020", false, true],
  ["2020-13", false, false],
  ["0999", false, false],
  [" 2020", false, false],
  ["2020-04-08T00:00", false, false],
  ["", false, false],
] as const;

describe("the schemas of days", () => {
  it.each(days)("take %j as a day: %s, as a partial date: %s", (text, isDay, isPartial) => {
    expect(calendarDateSchema.safeParse(text).success).toBe(isDay);
    expect(partialDateSchema.safeParse(text).success).toBe(isPartial);
    expect([isCalendarDate(text), isPartialDate(text)]).toEqual([isDay, isPartial]);
  });

  it.each([20200408, new Date(0), null, undefined, ["2020-04-08"], {}])("refuse %j", (value) => {
    expect(calendarDateSchema.safeParse(value).success).toBe(false);
    expect(partialDateSchema.safeParse(value).success).toBe(false);
  });
});

const citation = { instrument: "101-2017-nd-cp", trust: "text", seenIn: "https://example.org" };
const name = { vi: "Nghị định", en: "Decree" };
const instrument = {
  id: "101-2017-nd-cp",
  kind: "decree",
  number: "101/2017/NĐ-CP",
  issuer: name,
  title: name,
  issuedOn: "2017-09-01",
  effectiveFrom: null,
};

describe("the schema of citations", () => {
  it.each([
    [{}, true],
    [{ instrument: null }, true],
    [{ article: "17", clause: "5", point: "đ" }, true],
    [{ article: "" }, false],
    [{ article: undefined }, false],
    [{ instrument: "" }, false],
    [{ instrument: undefined }, false],
    [{ trust: "rumour" }, false],
    [{ seenIn: "" }, false],
    [{ page: 3 }, false],
  ])("takes %j: %s", (more, taken) => {
    expect(citationSchema.safeParse({ ...citation, ...more }).success).toBe(taken);
  });
});

describe("the schema of instruments", () => {
  it.each([
    [{}, true],
    [{ issuedOn: null }, true],
    [{ amends: [], replaces: ["11-2014-tt-bnv"] }, true],
    [{ id: "101/2017/NĐ-CP" }, false],
    [{ id: "101--2017" }, false],
    [{ kind: "letter" }, false],
    [{ number: "" }, false],
    [{ issuedOn: "2017-09" }, false],
    [{ title: { vi: "Nghị định" } }, false],
    [{ title: { vi: "Nghị định".normalize("NFD"), en: "Decree" } }, false],
    [{ amends: "11-2014-tt-bnv" }, false],
  ])("takes %j: %s", (more, taken) => {
    expect(instrumentSchema.safeParse({ ...instrument, ...more }).success).toBe(taken);
  });
});

describe("the schemas of holdings and credentials", () => {
  it.each([
    [{ post: "a" }, true],
    [{ post: "a", planned: true, since: "2015", until: "2016" }, true],
    [{ post: "" }, false],
    [{ post: "a", since: undefined }, false],
    [{ post: "a", since: "2016", until: "2015" }, false],
    [{ post: "a", planed: true }, false],
  ])("take the holding %j: %s", (holding, taken) => {
    expect(holdingSchema.safeParse(holding).success).toBe(taken);
  });

  it.each([
    [{ level: "advanced" }, true],
    [{ level: "advanced", paper: "replacement", issuedOn: "2012" }, true],
    [{ level: "" }, false],
    [{ paper: "diploma" }, false],
    [{ level: "advanced", issuedOn: "12/2012" }, false],
    [{ level: "advanced", field: "degree" }, false],
  ])("take the credential %j: %s", (credential, taken) => {
    expect(credentialSchema.safeParse(credential).success).toBe(taken);
  });
});
