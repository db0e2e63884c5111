import {
  computeRetirement,
  type CalendarDate,
  type Official,
  type PartialDate,
  type Question,
  type Sex,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { asksFor, asksLaw } from "../cases/decided-case.ts";
import { resolveOnce } from "../cases/resolve-once.ts";
import {
  laterRetirementCases,
  retirementAnchors,
  retirementBands,
  retirementBefore2021,
  retirementByYearOnly,
  type Month,
  type RetirementCase,
} from "../cases/retirement.cases.ts";

const compute = (known: Partial<Official>, asOf: CalendarDate) =>
  computeRetirement(
    { id: "LS-01", category: "civilServant", holdings: [], ...known },
    resolveOnce({ asOf }),
  );

const onDay = (day: CalendarDate) => ({ earliest: day, latest: day });

// The months of a band are walked on paper, with nothing of the library.
const toCount = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
const toMonth = (count: number): Month => {
  const year = Math.floor((count - 1) / 12);
  return `${year}-${String(count - year * 12).padStart(2, "0")}` as Month;
};
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
function lastDayOf(month: Month): CalendarDate {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${month}-${lengths[number - 1]!}`;
}

describe("the table of ages by the month of birth", () => {
  it.each(["male", "female"] as const)("leaves out no month of birth: %s", (sex) => {
    const bands = retirementBands.filter((each) => each.sex === sex);
    for (const [index, { born, age, retire }] of bands.entries()) {
      const months = age[0] * 12 + age[1];
      expect(toCount(retire[0]) - toCount(born[0])).toBe(months);
      expect(toCount(retire[1]) - toCount(born[1])).toBe(months);
      const next = bands[index + 1];
      if (next !== undefined) expect(toCount(next.born[0])).toBe(toCount(born[1]) + 1);
    }
  });

  const days = ["2021-01-01", "2022-10-20", "2026-07-01"] as const;
  const rows = retirementBands.flatMap((band) =>
    days.map((asOf) => {
      const [years, months] = band.age;
      const title = `${band.sex} ${band.born.join(" to ")}: ${years} years ${months} months`;
      return [asOf, title, band] as const;
    }),
  );

  it.each(rows)("by the rules of %s, %s", (asOf, _, { sex, born, retire }) => {
    const first = toCount(born[0]);
    for (let month = first; month <= toCount(born[1]); month += 1) {
      const birth = toMonth(month);
      const lastDay = lastDayOf(toMonth(toCount(retire[0]) + month - first));
      for (const given of [birth, `${birth}-01`, `${birth}-15`, lastDayOf(birth)]) {
        const found = compute({ birth: given as PartialDate, sex }, asOf);
        expect(found, given).toMatchObject({
          status: "known",
          lastDay: onDay(lastDay),
          byTable: onDay(lastDay),
          open: [],
        });
      }
    }
  });
});

function describeRetirements(subject: string, cases: readonly RetirementCase[]): void {
  describe(subject, () => {
    it.each(
      cases.map((told) => {
        const { asOf, clause, sex, birth, says } = told;
        return [`${asOf} ${clause}: ${sex} of ${birth}, ${says}`, told] as const;
      }),
    )("%s", (_, { asOf, birth, sex, lastDay, pensionFrom }) => {
      expect(compute({ birth, sex }, asOf)).toMatchObject({
        official: "LS-01",
        asOf,
        status: "known",
        lastDay: onDay(lastDay),
        pensionFrom,
        byTable: onDay(lastDay),
        reasons: [],
        open: [],
      });
    });
  });
}

describeRetirements("the last day of service, and the pension from the next", retirementAnchors);
describeRetirements("retirement at 60 and 55", retirementBefore2021);
describeRetirements("retirement of those with a year of birth alone", retirementByYearOnly);

describe("the rules of the day", () => {
  const born = { birth: "1961-06-15", sex: "male" } as const;

  it("were not seen before 2016", () => {
    expect(compute(born, "2015-12-31")).toEqual({
      official: "LS-01",
      asOf: "2015-12-31",
      status: "unknown",
      lastDay: null,
      pensionFrom: null,
      byTable: null,
      reasons: [{ code: "lawGap", params: { gap: "retirementBefore2016" } }],
      open: [asksLaw("retirementBefore2016")],
      source: null,
    });
    expect(compute(born, "2010-05-01").open).toEqual([asksLaw("retirementBefore2016")]);
  });

  it.each([
    ["2016-01-01", "115-2015-nd-cp", "2021-06-30"],
    ["2020-11-17", "115-2015-nd-cp", "2021-06-30"],
    ["2020-11-18", "135-2020-nd-cp", "2021-09-30"],
    ["2021-01-01", "135-2020-nd-cp", "2021-09-30"],
    ["2025-07-01", "135-2020-nd-cp", "2021-09-30"],
  ] as const)("of %s are those of %s", (asOf, instrument, lastDay) => {
    const found = compute(born, asOf);
    expect(found.source?.instrument).toBe(instrument);
    expect(found.lastDay).toEqual(onDay(lastDay));
  });

  it.each([
    ["2016-01-01", ["53-2015-nd-cp"]],
    ["2020-09-03", ["53-2015-nd-cp"]],
    ["2021-01-01", ["104-2020-nd-cp"]],
    ["2022-08-14", ["104-2020-nd-cp"]],
    ["2022-08-15", ["104-2020-nd-cp", "50-2022-nd-cp"]],
    ["2022-10-19", ["104-2020-nd-cp", "50-2022-nd-cp"]],
    ["2022-10-20", ["83-2022-nd-cp", "50-2022-nd-cp"]],
    ["2026-07-01", ["83-2022-nd-cp", "50-2022-nd-cp"]],
  ] as const)("on %s let some retire later by %j", (asOf, instruments) => {
    const { retirement } = resolveOnce({ asOf });
    const later = retirement.state === "inForce" ? retirement.value.later : [];
    expect(later.map(({ source }) => source.instrument)).toEqual(instruments);
  });

  it("stand at every trust floor, for their text was seen", () => {
    for (const asOf of ["2016-01-01", "2020-12-31", "2021-01-01", "2026-07-01"] as const) {
      const official: Official = { id: "LS-01", category: "civilServant", holdings: [], ...born };
      const floored = resolveOnce({ asOf, trustFloor: "text" });
      expect(computeRetirement(official, floored)).toEqual(compute(born, asOf));
      expect(compute(born, asOf).source?.trust).toBe("text");
    }
  });

  it("are marked where they were not checked so far", () => {
    expect(compute(born, "2099-01-01")).toMatchObject({ afterCheckedDay: true });
    expect(compute(born, "2026-07-01")).not.toHaveProperty("afterCheckedDay");
  });
});

describe("a birth that is known in part", () => {
  it("is whole enough with its month, for the age counts by months", () => {
    expect(compute({ birth: "1965-02", sex: "male" }, "2026-07-01")).toEqual(
      compute({ birth: "1965-02-28", sex: "male" }, "2026-07-01"),
    );
  });

  it.each<readonly [string, PartialDate | undefined]>([
    ["a day that does not exist", "1965-02-30"],
    ["29 February of a common year", "1965-02-29"],
    ["a month that does not exist", "1965-13"],
    ["another form", "15/02/1965" as PartialDate],
    ["no text", "" as PartialDate],
    ["a day after that of the rules", "2026-07-02"],
    ["a year after that of the rules", "2027"],
  ])("is asked for where it is %s", (_, birth) => {
    expect(compute({ ...(birth && { birth }), sex: "male" }, "2026-07-01")).toMatchObject({
      status: "unknown",
      lastDay: null,
      pensionFrom: null,
      byTable: null,
      open: [asksFor("birth")],
    });
  });

  it("is asked for where it is not recorded, and where it cannot be, with the reason", () => {
    expect(compute({ sex: "male" }, "2026-07-01")).toMatchObject({
      status: "unknown",
      lastDay: null,
      byTable: null,
      reasons: [{ code: "notRecorded", params: { fact: "birth" } }],
      open: [asksFor("birth")],
    });
    expect(compute({ birth: "1965-02-30", sex: "male" }, "2026-07-01").reasons).toEqual([
      { code: "invalidDay", params: { fact: "birth", value: "1965-02-30" } },
    ]);
  });
});

describe("an unknown sex", () => {
  it.each<readonly [CalendarDate, PartialDate, CalendarDate, CalendarDate]>([
    ["2020-11-17", "1962-05-20", "2017-05-31", "2022-05-31"],
    ["2021-01-01", "1965-02-10", "2020-02-29", "2026-08-31"],
    ["2026-07-01", "1970-09-01", "2028-05-31", "2032-09-30"],
    ["2026-07-01", "1975-05-01", "2035-05-31", "2037-05-31"],
  ])("by the rules of %s leaves both days of a birth on %s", (asOf, birth, earliest, latest) => {
    const span = { earliest, latest };
    for (const sex of [undefined, "nam" as Sex]) {
      expect(compute({ birth, ...(sex && { sex }) }, asOf)).toMatchObject({
        status: "unknown",
        lastDay: span,
        byTable: span,
        pensionFrom: null,
        open: [asksFor("sex")],
      });
    }
  });

  it("is among what is asked where the birth is a month or a year", () => {
    for (const birth of ["1965-02", "1965"] as const) {
      const { status, open } = compute({ birth }, "2026-07-01");
      expect(status).toBe("unknown");
      expect(open).toContainEqual(asksFor("sex"));
    }
  });
});

describe("the day that a decision sets", () => {
  const born = { birth: "1965-02-10", sex: "male" } as const;
  const byTable = onDay("2026-08-31");

  it.each<readonly [string, CalendarDate, CalendarDate]>([
    ["earlier", "2024-05-31", "2024-06-01"],
    ["one day earlier", "2026-08-30", "2026-08-31"],
    ["the same", "2026-08-31", "2026-09-01"],
    ["one day later", "2026-09-01", "2026-09-02"],
    ["later", "2028-02-29", "2028-03-01"],
    ["at the end of a year", "2027-12-31", "2028-01-01"],
  ])("goes before the table where it is %s", (_, retiresOn, pensionFrom) => {
    expect(compute({ ...born, retiresOn }, "2023-01-01")).toMatchObject({
      status: "known",
      lastDay: onDay(retiresOn),
      pensionFrom,
      byTable,
      open: [],
    });
  });

  it("settles what the record or the law leaves open", () => {
    const retiresOn = "2029-03-31";
    const settled = { status: "known", lastDay: onDay(retiresOn), open: [] };
    expect(compute({ retiresOn }, "2023-01-01")).toMatchObject({ ...settled, byTable: null });
    expect(compute({ birth: "1965-02-10", retiresOn }, "2023-01-01")).toMatchObject(settled);
    expect(compute({ ...born, retiresOn }, "2015-12-31")).toMatchObject(settled);
    const leader: Partial<Official> = {
      birth: "1970-02-10",
      sex: "female",
      holdings: [{ post: "deputy-minister" }],
      retiresOn,
    };
    expect(compute(leader, "2023-01-01")).toMatchObject({
      ...settled,
      byTable: onDay("2027-06-30"),
    });
    const bare: Official = { id: "LS-01", ...born, retiresOn };
    expect(computeRetirement(bare, resolveOnce({ asOf: "2023-01-01" }))).toMatchObject(settled);
  });

  it.each<readonly [PartialDate, CalendarDate, CalendarDate]>([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
  ])("is asked for whole where it is %s", (retiresOn, earliest, latest) => {
    expect(compute({ ...born, retiresOn }, "2023-01-01")).toMatchObject({
      status: "unknown",
      lastDay: { earliest, latest },
      pensionFrom: null,
      byTable,
      open: [asksFor("retiresOn")],
    });
  });

  it("is asked for where it does not exist, and the table is not taken in its place", () => {
    expect(compute({ ...born, retiresOn: "2027-02-29" }, "2023-01-01")).toMatchObject({
      status: "unknown",
      lastDay: null,
      pensionFrom: null,
      byTable,
      reasons: [{ code: "invalidDay", params: { fact: "retiresOn", value: "2027-02-29" } }],
      open: [asksFor("retiresOn")],
    });
  });
});

describe("retirement at a later age", () => {
  it.each(
    laterRetirementCases.map(
      (told) => [`${told.asOf} ${told.clause}: ${told.says}`, told] as const,
    ),
  )("%s", (_, { asOf, official, rules, open }) => {
    const found = compute(official, asOf);
    const isOpen = rules.length > 0;
    expect(found.byTable?.latest).toBe(found.byTable?.earliest);
    expect(found).toMatchObject({
      status: isOpen ? "unknown" : "known",
      lastDay: { earliest: found.byTable?.earliest, latest: isOpen ? null : found.byTable?.latest },
      reasons: rules.map((rule) => ({ code: "mayRetireLater", params: { rule } })),
      open,
    });
    expect(found.pensionFrom === null).toBe(isOpen);
  });

  it("asks the sex of one in a listed post", () => {
    const known: Partial<Official> = {
      birth: "1966-02-10",
      category: "civilServant",
      holdings: [{ post: "deputy-minister" }],
    };
    expect(compute(known, "2022-10-20")).toMatchObject({
      status: "unknown",
      lastDay: { earliest: "2021-06-30", latest: null },
      byTable: { earliest: "2021-06-30", latest: "2027-11-30" },
      open: [asksFor("sex"), asksFor("retiresOn")],
    });
  });

  it("asks the category of a head of a unit with a doctorate", () => {
    const known: Official = {
      id: "LS-01",
      birth: "1966-02-10",
      sex: "male",
      holdings: [{ post: "public-service-unit-head" }],
      credentials: { degree: [{ level: "doctorate" }] },
    };
    const on = (asOf: CalendarDate) => computeRetirement(known, resolveOnce({ asOf }));
    expect(on("2022-08-14")).toMatchObject({ status: "known", open: [] });
    expect(on("2022-08-15")).toMatchObject({
      status: "unknown",
      open: [asksFor("category"), asksFor("retiresOn")],
    });
  });

  it.each<readonly [CalendarDate, CalendarDate]>([
    ["2016-01-01", "2021-02-28"],
    ["2021-01-01", "2021-06-30"],
    ["2026-07-01", "2021-06-30"],
  ])("is not ruled out on %s of a woman whose posts are not recorded", (asOf, earliest) => {
    const open: readonly Question[] = [asksFor("holdings"), asksFor("retiresOn")];
    const official: Official = {
      id: "LS-01",
      birth: "1966-02-10",
      sex: "female",
      category: "civilServant",
    };
    expect(computeRetirement(official, resolveOnce({ asOf }))).toMatchObject({
      status: "unknown",
      lastDay: { earliest, latest: null },
      byTable: onDay(earliest),
      reasons: [{ code: "mayRetireLater" }],
      open,
    });
    // The decrees list women alone.
    const man: Official = { ...official, sex: "male" };
    expect(computeRetirement(man, resolveOnce({ asOf })).status).toBe("known");
  });

  it("asks for the birth where a year alone stands between two conventions", () => {
    const official: Official = {
      id: "LS-01",
      birth: "1960",
      sex: "male",
      category: "civilServant",
      holdings: [],
    };
    const on = (asOf: CalendarDate) => computeRetirement(official, resolveOnce({ asOf }));
    expect(on("2020-11-17")).toMatchObject({ status: "known", pensionFrom: "2021-01-01" });
    expect(on("2020-11-18")).toMatchObject({
      status: "unknown",
      lastDay: { earliest: "2020-01-31", latest: "2020-12-31" },
      open: [asksFor("birth")],
    });
  });

  it.each(["9999-12-31", "1001", "2200-01-01"] as const)("does not take %s for a day", (day) => {
    const official: Official = { id: "LS-01", birth: "1970", sex: "male", retiresOn: day };
    expect(computeRetirement(official, resolveOnce({ asOf: "2023-10-01" }))).toMatchObject({
      status: "unknown",
      lastDay: null,
      reasons: [{ code: "invalidDay", params: { fact: "retiresOn", value: day } }],
    });
  });

  it("stays open while one of several posts may put it off", () => {
    const known: Partial<Official> = {
      birth: "1966-02-10",
      sex: "female",
      category: "civilServant",
      holdings: [
        { post: "department-director" },
        { post: "provincial-party-board-head" },
        { post: "deputy-provincial-party-secretary", planned: true },
      ],
    };
    expect(compute(known, "2023-01-01")).toMatchObject({
      status: "unknown",
      reasons: [{ code: "mayRetireLater" }],
      open: [asksFor("retiresOn")],
    });
  });
});

describe("a retirement that a person's own standing puts off", () => {
  const doctor: Official = {
    id: "LS-01",
    birth: "1965-02-10",
    sex: "male",
    category: "publicEmployee",
    holdings: [],
    credentials: { degree: [{ level: "doctorate" }] },
  };

  // Nghị định 50/2022/NĐ-CP, Điều 2: it is about persons, whatever post they hold.
  it("is open of a public employee with a doctorate and without a post, from 15 August 2022", () => {
    expect(computeRetirement(doctor, resolveOnce({ asOf: "2022-08-14" })).status).toBe("known");
    expect(computeRetirement(doctor, resolveOnce({ asOf: "2022-08-15" }))).toMatchObject({
      status: "unknown",
      byTable: { earliest: "2026-08-31", latest: "2026-08-31" },
      open: [{ ask: "fact", fact: "retiresOn" }],
    });
  });

  it.each([
    ["2005", "unknown"],
    ["2022-08-15", "unknown"],
    ["2022-08-16", "known"],
  ] as const)(
    "is open by a doctorate issued on %s as by any held on the day: %s",
    (day, status) => {
      const credentials = { degree: [{ level: "doctorate", issuedOn: day }] };
      const rules = resolveOnce({ asOf: "2022-08-15" });
      expect(computeRetirement({ ...doctor, credentials }, rules).status).toBe(status);
    },
  );

  it("is not open of one with a lower degree, or of a civil servant", () => {
    const rules = resolveOnce({ asOf: "2022-08-15" });
    const master = { degree: [{ level: "master" }] };
    expect(computeRetirement({ ...doctor, credentials: master }, rules).status).toBe("known");
    expect(computeRetirement({ ...doctor, category: "civilServant" }, rules).status).toBe("known");
  });

  it("asks for a decision that lies before the birth", () => {
    const rules = resolveOnce({ asOf: "2026-01-01" });
    const official = { ...doctor, retiresOn: "1960-01-01" } as const;
    expect(computeRetirement(official, rules).open).toEqual([{ ask: "fact", fact: "retiresOn" }]);
  });
});
