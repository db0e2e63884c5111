import {
  assessAppointmentAge,
  type AppointmentAgeAssessment,
  type AppointmentKind,
  type AppointmentTiming,
  type CalendarDate,
  type KnownReadings,
  type Official,
  type PartialDate,
  type PostId,
  type Status,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { asksFor, asksLaw } from "../cases/decided-case.ts";
import { resolveOnce } from "../cases/resolve-once.ts";

interface Told {
  readonly asOf: CalendarDate;
  readonly official?: Partial<Official>;
  readonly post?: PostId;
  readonly timing?: Partial<AppointmentTiming>;
  readonly readings?: KnownReadings;
}

/** A man born in 02/1965, who retires with 2026-08-31 by the table from 2021. */
const BORN_1965 = { birth: "1965-02-10", sex: "male", holdings: [] } as const;
const CIVIL: Partial<Official> = { ...BORN_1965, category: "civilServant" };
const UNIT: Partial<Official> = { ...BORN_1965, category: "publicEmployee" };
const CADRE: Partial<Official> = { ...BORN_1965, category: "cadre" };

function assess({
  asOf,
  official = CIVIL,
  post = "department-director",
  timing = {},
  readings,
}: Told): AppointmentAgeAssessment {
  const rules = resolveOnce({ asOf, ...(readings && { readings }) });
  const appointment: AppointmentTiming = { kind: "first", ...timing };
  return assessAppointmentAge({ id: "LS-01", ...official }, { post }, rules, appointment);
}

/** A record in which a fact is not recorded. */
function without(known: Partial<Official>, fact: keyof Official): Partial<Official> {
  return Object.fromEntries(Object.entries(known).filter(([name]) => name !== fact));
}

const STATE_RULE = "appointment-age-civil-servants";
const STATE_EQUAL = "appointment-age-civil-servants-equal";
const UNIT_RULE = "appointment-age-public-employees";
const UNIT_EQUAL = "appointment-age-public-employees-equal";
const PARTY_RULE = "appointment-age-party";

describe("Quyết định 27/2003/QĐ-TTg, Điều 6 khoản 3: ages of civil servants to 2020-11-30", () => {
  const man = { category: "civilServant", birth: "1964-06-15", sex: "male", holdings: [] } as const;
  const woman = { ...man, birth: "1969-06-15", sex: "female" } as const;
  const young = { ...man, birth: "1974-06-15" } as const;
  const youngWoman = { ...young, sex: "female" } as const;
  const DIVISION = "district-division-head";
  const DEPUTY = "deputy-district-division-head";
  const DIRECTOR = "department-director";
  const BY_BIRTHDAY: KnownReadings = { atMostAge: "untilBirthday" };
  const UNTIL_NEXT: KnownReadings = { atMostAge: "untilNextBirthday" };

  type Row = readonly [CalendarDate, Status, string, PostId, Partial<Official>, KnownReadings];

  it.each<Row>([
    ["2020-06-14", "met", "a man of 55, 56 tomorrow", DIRECTOR, man, UNTIL_NEXT],
    ["2020-06-15", "notMet", "a man on his 56th birthday", DIRECTOR, man, UNTIL_NEXT],
    ["2020-06-16", "notMet", "a man of 56 since yesterday", DIRECTOR, man, UNTIL_NEXT],
    ["2019-06-14", "met", "a man of 54, 55 tomorrow", DIRECTOR, man, BY_BIRTHDAY],
    ["2019-06-15", "notMet", "a man on his 55th birthday", DIRECTOR, man, BY_BIRTHDAY],
    ["2019-06-16", "notMet", "a man of 55 since yesterday", DIRECTOR, man, BY_BIRTHDAY],
    ["2020-06-14", "met", "a woman of 50, 51 tomorrow", DIRECTOR, woman, UNTIL_NEXT],
    ["2020-06-15", "notMet", "a woman on her 51st birthday", DIRECTOR, woman, UNTIL_NEXT],
    ["2020-06-16", "notMet", "a woman of 51 since yesterday", DIRECTOR, woman, UNTIL_NEXT],
    ["2019-06-14", "met", "a woman of 49, 50 tomorrow", DIRECTOR, woman, BY_BIRTHDAY],
    ["2019-06-15", "notMet", "a woman on her 50th birthday", DIRECTOR, woman, BY_BIRTHDAY],
    ["2019-06-16", "notMet", "a woman of 50 since yesterday", DIRECTOR, woman, BY_BIRTHDAY],
    ["2020-06-14", "met", "a man of 45, 46 tomorrow", DIVISION, young, UNTIL_NEXT],
    ["2020-06-15", "notMet", "a man on his 46th birthday", DIVISION, young, UNTIL_NEXT],
    ["2020-06-16", "notMet", "a man of 46 since yesterday", DIVISION, young, UNTIL_NEXT],
    ["2019-06-14", "met", "a man of 44, 45 tomorrow", DIVISION, young, BY_BIRTHDAY],
    ["2019-06-15", "notMet", "a man on his 45th birthday", DIVISION, young, BY_BIRTHDAY],
    ["2019-06-16", "notMet", "a man of 45 since yesterday", DIVISION, young, BY_BIRTHDAY],
    ["2020-06-14", "met", "a woman of 45, 46 tomorrow", DEPUTY, youngWoman, UNTIL_NEXT],
    ["2020-06-15", "notMet", "a woman on her 46th birthday", DEPUTY, youngWoman, UNTIL_NEXT],
    ["2019-06-14", "met", "a woman of 44, 45 tomorrow", DEPUTY, youngWoman, BY_BIRTHDAY],
    ["2019-06-15", "notMet", "a woman on her 45th birthday", DEPUTY, youngWoman, BY_BIRTHDAY],
    ["2020-06-15", "met", "46, but no division of a district", DIRECTOR, young, UNTIL_NEXT],
    ["2020-06-15", "met", "46, but its chairperson", "district-chairperson", young, UNTIL_NEXT],
  ])("%s %s: %s as %s", (asOf, status, _, post, official, readings) => {
    expect(assess({ asOf, post, official, readings }).status).toBe(status);
  });

  it("stands by default until the day before the next birthday, and says what turns it", () => {
    const at = (asOf: CalendarDate) => assess({ asOf, official: man }).findings[0];
    expect(at("2019-06-14")).toMatchObject({ status: "met", decidedBy: [] });
    expect(at("2019-06-15")).toMatchObject({
      rule: STATE_RULE,
      status: "met",
      decidedBy: ["atMostAge"],
      readings: [{ axis: "atMostAge", option: "untilBirthday", status: "notMet" }],
      source: { instrument: "27-2003-qd-ttg", article: "6", clause: "3" },
    });
    expect(at("2020-06-14")).toMatchObject({ status: "met", decidedBy: ["atMostAge"] });
    expect(at("2020-06-15")).toMatchObject({ status: "notMet", decidedBy: [] });
  });

  it("asks the sex between 50 and 55, and the birth where a part of it leaves the age open", () => {
    const unknownSex = without(woman, "sex");
    expect(assess({ asOf: "2020-06-14", official: unknownSex }).status).toBe("met");
    expect(assess({ asOf: "2020-06-15", official: unknownSex })).toMatchObject({
      status: "unknown",
      open: [asksFor("sex")],
    });
    const old = without(man, "sex");
    expect(assess({ asOf: "2020-06-15", official: old }).status).toBe("notMet");
    const ofMonth = (birth: PartialDate) =>
      assess({ asOf: "2020-06-15", official: { ...man, birth } });
    expect(ofMonth("1964-05").status).toBe("notMet");
    expect(ofMonth("1964-07").status).toBe("met");
    expect(ofMonth("1964-06")).toMatchObject({
      status: "unknown",
      open: [{ ask: "fact", fact: "birth" }],
    });
  });

  it("asks which post it is where the catalogue lacks it, between 45 and 55", () => {
    const of = (asOf: CalendarDate) =>
      assess({ asOf, official: young, post: "chief" }).findings.find(
        ({ rule }) => rule === STATE_RULE,
      );
    expect(of("2020-06-14")).toMatchObject({ status: "met" });
    expect(of("2020-06-15")).toMatchObject({ status: "unknown", open: [asksFor("holding.post")] });
  });

  it("needs no day of a process", () => {
    expect(assess({ asOf: "2020-11-30", official: { ...man, birth: "1970" } })).toMatchObject({
      status: "met",
      open: [],
    });
  });
});

const processed = (processOn: PartialDate, more: Partial<AppointmentTiming> = {}) => ({
  processOn,
  ...more,
});

describe("Nghị định 138/2020/NĐ-CP, Điều 42: five full years from the process, of civil servants", () => {
  // Old enough for neither table to matter: what changes is the rule.
  const young: Partial<Official> = { ...CIVIL, birth: "1970-06-15" };
  const timing = processed("2020-11-30");

  it("begins on 2020-12-01, in the place of the ages before", () => {
    const post = "district-division-head";
    expect(assess({ asOf: "2020-11-30", official: young, post, timing })).toMatchObject({
      status: "notMet",
      findings: [{ rule: STATE_RULE, source: { instrument: "27-2003-qd-ttg" } }],
    });
    expect(assess({ asOf: "2020-12-01", official: young, post, timing })).toMatchObject({
      status: "met",
      findings: [{ rule: STATE_RULE, source: { instrument: "138-2020-nd-cp", article: "42" } }],
    });
  });

  it("asks the day of the process from its first day on", () => {
    expect(assess({ asOf: "2020-11-30", official: young })).toMatchObject({ status: "met" });
    expect(assess({ asOf: "2020-12-01", official: young })).toMatchObject({
      status: "unknown",
      open: [asksFor("appointment.processOn")],
    });
  });

  it("was followed on 2025-07-01 by a text that was not seen", () => {
    const told = { official: young, timing: processed("2025-06-30") };
    expect(assess({ ...told, asOf: "2025-06-30" }).status).toBe("met");
    expect(assess({ ...told, asOf: "2025-07-01" })).toMatchObject({
      status: "unknown",
      open: [asksLaw("appointmentAgeUnderDecree170")],
      findings: [{ rule: STATE_RULE }],
    });
  });

  type Row = readonly [CalendarDate, Status, string, Partial<Official>];
  const born = (birth: PartialDate): Partial<Official> => ({ ...CIVIL, birth });
  const until = (retiresOn: CalendarDate): Partial<Official> => ({ ...CIVIL, retiresOn });
  const bornWoman = (birth: PartialDate): Partial<Official> => ({ ...born(birth), sex: "female" });

  it.each<Row>([
    ["2021-08-31", "met", "a day more than 60 months to 2026-08-31", CIVIL],
    ["2021-09-01", "met", "60 months to the day", CIVIL],
    ["2021-09-02", "notMet", "one day short", CIVIL],
    ["2024-01-31", "met", "a day more than 60 months to 2029-01-31", born("1967-01")],
    ["2022-06-30", "met", "a woman, one day more than 60 months", bornWoman("1970-02")],
    ["2022-07-01", "met", "a woman, 60 months to 2027-06-30", bornWoman("1970-02")],
    ["2022-07-02", "notMet", "a woman, one day short", bornWoman("1970-02")],
    ["2024-02-01", "met", "60 months to 2029-01-31", born("1967-01")],
    ["2024-02-02", "notMet", "one day short of 2029-01-31", born("1967-01")],
    ["2024-02-29", "notMet", "29 February, a month short", born("1967-01")],
    ["2024-02-29", "met", "29 February to the end of February 2029", born("1967-02")],
    ["2024-03-01", "met", "60 months to the end of February 2029", born("1967-02")],
    ["2024-03-02", "notMet", "one day short of it", born("1967-02")],
    ["2023-02-28", "met", "to 28 February 2028, with a 29th after it", until("2028-02-28")],
    ["2023-03-01", "notMet", "one day short, for the 29th lies between", until("2028-02-28")],
    ["2023-03-01", "met", "60 months to the 29th", until("2028-02-29")],
    ["2023-03-02", "notMet", "one day short of the 29th", until("2028-02-29")],
    ["2023-06-10", "met", "a day more than 60 months to a decision", until("2028-06-10")],
    ["2023-06-11", "met", "60 months to a decision", until("2028-06-10")],
    ["2023-06-12", "notMet", "one day short of a decision", until("2028-06-10")],
  ])("with a process on %s is %s: %s", (processOn, status, _, official) => {
    const found = assess({ asOf: processOn, official, timing: processed(processOn) });
    expect(found).toMatchObject({ status, open: [], findings: [{ rule: STATE_RULE, status }] });
  });

  it("names the months, the day of the process and the last day of service", () => {
    const reasonsOf = (processOn: CalendarDate) =>
      assess({ asOf: "2021-09-02", timing: processed(processOn) }).findings[0]?.reasons;
    const params = { atLeast: 60, retiresOn: "2026-08-31" };
    expect(reasonsOf("2021-09-01")).toEqual([
      { code: "monthsLeftEnough", params: { ...params, on: "2021-09-01" } },
    ]);
    expect(reasonsOf("2021-09-02")).toEqual([
      { code: "monthsLeftShort", params: { ...params, on: "2021-09-02" } },
    ]);
  });

  it.each<readonly [number | undefined, CalendarDate, Status]>([
    [36, "2023-08-31", "met"],
    [36, "2023-09-01", "met"],
    [36, "2023-09-02", "notMet"],
    [59, "2021-10-01", "met"],
    [59, "2021-10-02", "notMet"],
    [60, "2021-09-01", "met"],
    [60, "2021-09-02", "notMet"],
    // A longer term asks for no more than five years.
    [72, "2021-09-01", "met"],
    [72, "2021-09-02", "notMet"],
    [undefined, "2021-09-02", "notMet"],
  ])("with a term of %s months and a process on %s is %s", (termMonths, processOn, status) => {
    const more = termMonths === undefined ? {} : { termMonths };
    expect(assess({ asOf: processOn, timing: processed(processOn, more) }).status).toBe(status);
  });

  it.each<readonly [PartialDate, Status]>([
    ["2021", "unknown"],
    ["2020", "met"],
    ["2022", "notMet"],
    ["2021-08", "met"],
    ["2021-09", "unknown"],
    ["2021-10", "notMet"],
    ["2021-09-31", "unknown"],
    ["01/09/2021" as PartialDate, "unknown"],
  ])("with a process on %s, known in part or not at all, is %s", (processOn, status) => {
    expect(assess({ asOf: "2021-09-15", timing: processed(processOn) })).toMatchObject({
      status,
      open: status === "unknown" ? [asksFor("appointment.processOn")] : [],
    });
  });

  it("is not counted at an equal or a lower post", () => {
    const retiring = { ...CIVIL, birth: "1961-05-20" } as const;
    const equal = { kind: "equalOrLower" } as const;
    for (const asOf of ["2020-12-01", "2025-06-30"] as const) {
      expect(assess({ asOf, official: retiring, timing: equal })).toMatchObject({
        status: "met",
        open: [],
        findings: [{ rule: STATE_EQUAL, source: { instrument: "138-2020-nd-cp" } }],
      });
    }
    expect(assess({ asOf: "2025-07-01", official: retiring, timing: equal })).toMatchObject({
      status: "unknown",
      open: [asksLaw("appointmentAgeUnderDecree170")],
    });
  });

  it.each<readonly [AppointmentKind, Status]>([
    ["first", "notMet"],
    ["higher", "notMet"],
    ["equalOrLower", "met"],
    ["reappointment", "notApplicable"],
    ["extension", "notApplicable"],
  ])("at the appointment %s of one too old is %s", (kind, status) => {
    const timing = processed("2021-09-02", { kind });
    expect(assess({ asOf: "2021-09-02", timing })).toMatchObject({ kind, status });
  });

  it("asks what leaves the day of retirement open, unless the least of it is enough", () => {
    const asOf = "2023-01-02";
    const leader: Partial<Official> = {
      category: "civilServant",
      sex: "female",
      birth: "1970-02-03",
      holdings: [{ post: "deputy-minister" }],
    };
    // 2027-06-30 by the table, or later by a decision.
    expect(assess({ asOf, official: leader, timing: processed("2022-07-01") }).status).toBe("met");
    expect(assess({ asOf, official: leader, timing: processed("2022-07-02") })).toMatchObject({
      status: "unknown",
      open: [asksFor("retiresOn")],
    });
    // Only women hold the posts that the decrees list: of a man the posts need not be known.
    const bare = without(CIVIL, "holdings");
    expect(assess({ asOf, official: bare, timing: processed("2021-09-01") }).status).toBe("met");
    expect(assess({ asOf, official: bare, timing: processed("2021-09-02") }).status).toBe("notMet");
    const woman = { ...without(leader, "holdings") };
    expect(assess({ asOf, official: woman, timing: processed("2022-07-02") })).toMatchObject({
      status: "unknown",
      open: [asksFor("holdings"), asksFor("retiresOn")],
    });
    const unborn = without(CIVIL, "birth");
    expect(assess({ asOf, official: unborn, timing: processed("2021-09-02") })).toMatchObject({
      status: "unknown",
      open: [asksFor("birth")],
    });
    const unknownSex = without(CIVIL, "sex");
    expect(assess({ asOf, official: unknownSex, timing: processed("2021-09-01") })).toMatchObject({
      status: "unknown",
      open: [asksFor("sex")],
    });
    expect(assess({ asOf, official: unknownSex, timing: processed("2021-09-02") }).status).toBe(
      "notMet",
    );
  });

  it("asks both the process and the birth where neither is known", () => {
    const unborn = without(CIVIL, "birth");
    const { status, open } = assess({ asOf: "2021-09-02", official: unborn });
    expect(status).toBe("unknown");
    expect(open).toEqual(
      expect.arrayContaining([asksFor("appointment.processOn"), asksFor("birth")]),
    );
  });

  it("asks the category of whom it is not recorded", () => {
    const { status, open } = assess({
      asOf: "2021-09-02",
      official: BORN_1965,
      timing: processed("2021-09-02"),
    });
    expect(status).toBe("unknown");
    expect(open).toContainEqual(asksFor("category"));
  });

  it("takes a planned post for the post itself", () => {
    const rules = resolveOnce({ asOf: "2021-09-01" });
    const official: Official = { id: "LS-01", ...CIVIL };
    const holding = { post: "department-director", planned: true } as const;
    const timing = { kind: "first", processOn: "2021-09-01" } as const;
    expect(assessAppointmentAge(official, holding, rules, timing)).toMatchObject({
      official: "LS-01",
      post: "department-director",
      asOf: "2021-09-01",
      status: "met",
    });
  });
});

describe("the age at appointments of managing public employees", () => {
  const post = "public-service-unit-head";
  const young: Partial<Official> = { ...UNIT, birth: "1970-06-15" };
  const GAP_BEFORE = asksLaw("publicEmployeeAppointmentAgeBefore20200929");
  const GAP_AFTER = asksLaw("publicEmployeeAppointmentFrom20260701");

  it("was not seen before Nghị định 115/2020/NĐ-CP, Điều 44, from 2020-09-29", () => {
    const told = { official: young, post, timing: processed("2020-09-28") };
    expect(assess({ ...told, asOf: "2020-09-28" })).toMatchObject({
      status: "unknown",
      open: [GAP_BEFORE],
      findings: [{ rule: UNIT_RULE }],
    });
    expect(assess({ ...told, asOf: "2020-09-29" })).toMatchObject({
      status: "met",
      findings: [{ rule: UNIT_RULE, source: { instrument: "115-2020-nd-cp", article: "44" } }],
    });
    expect(assess({ asOf: "2020-09-29", official: young, post })).toMatchObject({
      status: "unknown",
      open: [asksFor("appointment.processOn")],
    });
  });

  it.each<readonly [CalendarDate, Status]>([
    ["2021-08-31", "met"],
    ["2021-09-01", "met"],
    ["2021-09-02", "notMet"],
  ])("with a process on %s and retirement with 2026-08-31 is %s", (processOn, status) => {
    const timing = processed(processOn, { fileReceivedOn: "2022-01-01" });
    const found = assess({ asOf: "2021-09-02", official: UNIT, post, timing });
    expect(found).toMatchObject({ status, findings: [{ rule: UNIT_RULE, decidedBy: [] }] });
  });

  describe("from 2023-12-07, Nghị định 85/2023/NĐ-CP, Điều 1", () => {
    // Retires with 2028-11-30: the process leaves 60 months, the file a day less.
    const official: Partial<Official> = { ...UNIT, birth: "1966-11-05" };
    const timing = processed("2023-12-01", { fileReceivedOn: "2023-12-02" });
    const AXIS = "appointmentAge.countingDay";
    const onFile: KnownReadings = { [AXIS]: "file" };

    it("leaves the day of counting to the competent authority", () => {
      const told = { official, post, timing };
      expect(assess({ ...told, asOf: "2023-12-06" })).toMatchObject({
        status: "met",
        findings: [{ decidedBy: [], readings: [] }],
      });
      expect(assess({ ...told, asOf: "2023-12-06", readings: onFile }).status).toBe("met");
      expect(assess({ ...told, asOf: "2023-12-07" })).toMatchObject({
        status: "met",
        findings: [
          {
            decidedBy: [AXIS],
            readings: [{ axis: AXIS, option: "file", status: "notMet" }],
            source: { instrument: "115-2020-nd-cp", amendedBy: ["85-2023-nd-cp"] },
          },
        ],
      });
      expect(assess({ ...told, asOf: "2023-12-07", readings: onFile })).toMatchObject({
        status: "notMet",
        findings: [{ decidedBy: [AXIS] }],
      });
    });

    it.each<readonly [CalendarDate, Status]>([
      ["2023-11-30", "met"],
      ["2023-12-01", "met"],
      ["2023-12-02", "notMet"],
    ])("counts from the file on %s by the one reading: %s", (fileReceivedOn, status) => {
      const file = { fileReceivedOn };
      expect(
        assess({ asOf: "2023-12-07", official, post, timing: file, readings: onFile }),
      ).toMatchObject({ status, open: [] });
    });

    it("asks the day that its reading counts from", () => {
      const asOf = "2023-12-07";
      expect(assess({ asOf, official, post })).toMatchObject({
        status: "unknown",
        open: [asksFor("appointment.processOn")],
      });
      const processOnly = { asOf, official, post, timing: processed("2023-12-01") } as const;
      expect(assess(processOnly).status).toBe("met");
      expect(assess({ ...processOnly, readings: onFile })).toMatchObject({
        status: "unknown",
        open: [asksFor("appointment.fileReceivedOn")],
      });
    });

    it.each<readonly [number, CalendarDate, Status]>([
      [36, "2025-11-30", "met"],
      [36, "2025-12-01", "met"],
      [36, "2025-12-02", "notMet"],
      [60, "2023-12-02", "notMet"],
    ])("asks for the whole term: %i months from %s is %s", (termMonths, processOn, status) => {
      const told = { asOf: "2025-12-02", official, post } as const;
      expect(assess({ ...told, timing: processed(processOn, { termMonths }) }).status).toBe(status);
    });
  });

  it("was not seen from 2026-07-01", () => {
    const told = { official: young, post, timing: processed("2026-06-30") };
    expect(assess({ ...told, asOf: "2026-06-30" })).toMatchObject({ status: "met", open: [] });
    expect(assess({ ...told, asOf: "2026-07-01" })).toMatchObject({
      status: "unknown",
      open: [GAP_AFTER],
    });
  });

  it("is not counted at an equal or a lower post, to 2026-06-30", () => {
    const retiring: Partial<Official> = { ...UNIT, retiresOn: "2026-08-31" };
    const told = { official: retiring, post, timing: { kind: "equalOrLower" } } as const;
    for (const asOf of ["2020-09-29", "2023-12-07", "2026-06-30"] as const) {
      expect(assess({ ...told, asOf })).toMatchObject({
        status: "met",
        open: [],
        findings: [{ rule: UNIT_EQUAL }],
      });
    }
    expect(assess({ ...told, asOf: "2026-07-01" })).toMatchObject({
      status: "unknown",
      open: [GAP_AFTER],
    });
  });
});

describe("Hướng dẫn 06-HD/BTCTW: 60 months, counted in months, when the file is received", () => {
  const post = "district-party-secretary";
  const filed = (fileReceivedOn: PartialDate, more: Partial<AppointmentTiming> = {}) => ({
    fileReceivedOn,
    ...more,
  });
  const bornWoman: Partial<Official> = { ...CADRE, birth: "1970-02-10", sex: "female" };

  it("finds the man born in 02/1965 eligible with a file of 8/2021: 61y6m less 56y6m", () => {
    const timing = filed("2021-08");
    expect(assess({ asOf: "2021-08-31", official: CADRE, post, timing })).toMatchObject({
      status: "met",
      open: [],
      findings: [{ rule: PARTY_RULE, status: "met", source: { instrument: "06-hd-btctw-2021" } }],
    });
  });

  it.each<readonly [PartialDate, Status, string, Partial<Official>]>([
    ["2021-07", "met", "61 months", CADRE],
    ["2021-08", "met", "60 months, the worked example", CADRE],
    ["2021-09", "notMet", "59 months", CADRE],
    // Days do not count.
    ["2021-08-01", "met", "the first day of the 60th month", CADRE],
    ["2021-08-31", "met", "the last day of it", CADRE],
    ["2021-09-01", "notMet", "the day after, though five years to the day are left", CADRE],
    ["2021-08-31", "met", "born on the first of the month", { ...CADRE, birth: "1965-02-01" }],
    ["2021-08-01", "met", "born on the last of it", { ...CADRE, birth: "1965-02-28" }],
    ["2021-08-31", "met", "born in the month, the day unknown", { ...CADRE, birth: "1965-02" }],
    ["2021-08-31", "notMet", "born in the month before", { ...CADRE, birth: "1965-01-31" }],
    ["2021-09-30", "met", "born in the month after", { ...CADRE, birth: "1965-03-01" }],
    ["2022-05-31", "met", "a woman, 61 months to 06/2027", bornWoman],
    ["2022-06-30", "met", "a woman, 60 months to 06/2027", bornWoman],
    ["2022-07-01", "notMet", "a woman, 59 months to 06/2027", bornWoman],
    ["2021", "unknown", "some time in the year", CADRE],
    ["2020", "met", "the year before", CADRE],
    ["2022", "notMet", "the year after", CADRE],
    ["2021-08-32", "unknown", "a day that does not exist", CADRE],
  ])("with a file of %s is %s: %s", (fileReceivedOn, status, _, official) => {
    const timing = filed(fileReceivedOn);
    expect(assess({ asOf: "2022-08-17", official, post, timing })).toMatchObject({
      status,
      open: status === "unknown" ? [asksFor("appointment.fileReceivedOn")] : [],
      findings: [{ rule: PARTY_RULE }],
    });
  });

  it("asks when the file is received, and not when the process is carried out", () => {
    expect(assess({ asOf: "2021-08-31", official: CADRE, post })).toMatchObject({
      status: "unknown",
      open: [asksFor("appointment.fileReceivedOn")],
    });
    const timing = processed("2021-08-31");
    expect(assess({ asOf: "2021-08-31", official: CADRE, post, timing }).open).toEqual([
      asksFor("appointment.fileReceivedOn"),
    ]);
  });

  it.each<readonly [AppointmentKind, CalendarDate, CalendarDate]>([
    // Quy định 377-QĐ/TW from 8 October 2025, Chỉ thị 45-CT/TW from 14 April 2025.
    ["first", "2025-10-07", "2025-10-08"],
    ["nomination", "2025-04-13", "2025-04-14"],
  ])("stands at %s from 2021-07-26 to %s; the rest was not seen", (kind, last, next) => {
    const official: Partial<Official> = { ...CADRE, birth: "1975-06-15" };
    const told = { official, post, timing: filed("2021-07-20", { kind }) };
    const before = asksLaw("partyAppointmentAgeBefore20210726");
    const after = asksLaw("partyAppointmentAgeFrom20250414");
    expect(assess({ ...told, asOf: "2021-07-25" })).toMatchObject({
      status: "unknown",
      open: [before],
    });
    expect(assess({ ...told, asOf: "2021-07-26" })).toMatchObject({ status: "met", open: [] });
    expect(assess({ ...told, asOf: last })).toMatchObject({ status: "met", open: [] });
    expect(assess({ ...told, asOf: next })).toMatchObject({
      status: "unknown",
      open: [after],
    });
  });

  it.each<readonly [AppointmentKind, Status]>([
    ["first", "notMet"],
    ["nomination", "notMet"],
    ["equalOrLower", "notApplicable"],
    ["reappointment", "notApplicable"],
    ["extension", "notApplicable"],
  ])("at %s of one too old is %s", (kind, status) => {
    const timing = filed("2021-09-01", { kind });
    expect(assess({ asOf: "2021-09-01", official: CADRE, post, timing }).status).toBe(status);
  });

  it("makes no difference for a shorter term, unlike the rule of the State", () => {
    const timing = filed("2021-09-01", { termMonths: 36 });
    expect(assess({ asOf: "2021-09-01", official: CADRE, post, timing }).status).toBe("notMet");
  });

  it("speaks beside the State's rule of a civil servant in a post of the Party", () => {
    const asOf = "2021-09-01";
    const timing = processed("2021-09-01", { fileReceivedOn: "2021-09-01" });
    const both = assess({ asOf, post: "provincial-party-board-division-head", timing });
    expect(both.status).toBe("notMet");
    expect(both.findings.map(({ rule, status }) => [rule, status])).toEqual([
      [STATE_RULE, "met"],
      [PARTY_RULE, "notMet"],
    ]);
    const { findings, status } = assess({ asOf, post: "department-director", timing });
    expect(status).toBe("met");
    expect(findings.map(({ rule }) => rule)).toEqual([STATE_RULE]);
  });
});

describe("an appointment whose kind does not exist", () => {
  it.each(["promotion", "", "constructor", undefined])("is refused: %j", (name) => {
    const kind = name as AppointmentKind;
    expect(() => assess({ asOf: "2021-09-01", timing: { kind } })).toThrow(
      expect.objectContaining({ code: "unknownAppointmentKind" }),
    );
  });

  it("names those that do", () => {
    const kind = "promotion" as AppointmentKind;
    expect(() => assess({ asOf: "2021-09-01", timing: { kind } })).toThrow(
      expect.objectContaining({
        info: {
          kind,
          known: [
            "first",
            "higher",
            "equalOrLower",
            "reappointment",
            "extension",
            "nomination",
            "designation",
          ],
        },
      }),
    );
  });
});

describe("an appointment by rules that were seen less well than is asked", () => {
  it.each<readonly [CalendarDate, Status]>([
    ["2020-11-30", "unknown"],
    ["2020-12-01", "met"],
    ["2025-04-13", "met"],
  ])("on %s at the floor of the text is %s", (asOf, status) => {
    const rules = resolveOnce({ asOf, trustFloor: "text" });
    const official: Official = { id: "LS-01", ...CIVIL, birth: "1975-06-15" };
    const timing = { kind: "first", processOn: asOf } as const;
    const found = assessAppointmentAge(official, { post: "department-director" }, rules, timing);
    expect(found.status).toBe(status);
    if (status === "unknown") expect(found.open).toEqual([asksLaw("belowTrustFloor")]);
  });

  it("is marked where the rules were not checked so far", () => {
    expect(assess({ asOf: "2099-01-01" })).toMatchObject({ afterCheckedDay: true });
    expect(assess({ asOf: "2021-09-01" })).not.toHaveProperty("afterCheckedDay");
  });
});
