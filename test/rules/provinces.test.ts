import {
  findProvince,
  findProvinces,
  findProvinceSuccessors,
  isCbccvcError,
  type CalendarDate,
  type ProvinceEntry,
} from "cbccvc";
import { describe, expect, it } from "vitest";

import { provinces } from "../../src/rules/catalogues/provinces.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import {
  nextDay,
  previousDay,
  toCalendarDate,
  toDayNumber,
} from "../../src/terms/calendar-date.ts";
import {
  citiesByDay,
  codesWithTheSeat,
  mergers,
  unmerged,
} from "../cases/province-mergers.cases.ts";

const dayAfter = (day: CalendarDate): CalendarDate => toCalendarDate(nextDay(toDayNumber(day)));

/** Every day on which a life begins or ends, with its neighbours. */
const days = [
  ...new Set(
    provinces.flatMap(({ from, through }) => [
      ...(from === undefined ? [] : [previousDay(from), from]),
      ...(through === undefined ? [] : [through, dayAfter(through)]),
    ]),
  ),
  nationalLaw.coverageFrom,
  nationalLaw.checkedThrough,
].sort();

const labelled = provinces.map(
  (entry) => [`${entry.id} from ${entry.from ?? "…"}`, entry] as const,
);

function kebab(name: string): string {
  return name
    .replaceAll("Đ", "D")
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-");
}

function namesOn(day: CalendarDate): string[] {
  return findProvinces(day).map(({ name }) => name.vi);
}

describe("the provinces of a day", () => {
  it.each(citiesByDay)("on %s are %i, with these cities: %s", (day, count, cities) => {
    const found = findProvinces(day);
    expect(found).toHaveLength(count);
    const isCity = ({ kind }: ProvinceEntry) => kind === "centrallyRunCity";
    expect(
      found
        .filter(isCity)
        .map(({ name }) => name.vi)
        .join(", "),
    ).toBe(cities);
  });

  it("are those that the resolution merged and those it left, before", () => {
    const named = [...mergers.flatMap(([, outOf]) => outOf), ...unmerged];
    expect(named).toHaveLength(63);
    expect(namesOn("2025-06-30").sort()).toEqual([...named].sort());
  });

  it("are those that it made and those it left, after", () => {
    const named = [...mergers.map(([into]) => into), ...unmerged];
    expect(named).toHaveLength(34);
    expect(namesOn("2025-07-01").sort()).toEqual([...named].sort());
    expect(namesOn(nationalLaw.checkedThrough).sort()).toEqual([...named].sort());
  });

  it.each(days)("have each id and each code once on %s, in the order of the codes", (day) => {
    const found = findProvinces(day);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const codes = found.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("refuse a day that does not exist or lies before the data", () => {
    for (const [day, code] of [
      ["2025-06-31", "invalidDay"],
      ["2010-04-30", "beforeCoverage"],
    ] as const) {
      for (const find of [
        () => findProvinces(day),
        () => findProvince("ha-noi", day),
        () => findProvinceSuccessors("ha-noi", day),
      ]) {
        let caught: unknown;
        try {
          find();
        } catch (error) {
          caught = error;
        }
        expect(isCbccvcError(caught, code)).toBe(true);
      }
    }
  });
});

describe("the mergers of 2025-07-01", () => {
  it.each(mergers)("make %s out of %j", (into, outOf) => {
    const merged = findProvince(kebab(into), "2025-07-01");
    expect(merged?.from).toBe("2025-07-01");
    expect([...(merged?.predecessors ?? [])].sort()).toEqual(outOf.map(kebab).sort());
    for (const name of outOf) {
      expect(findProvince(kebab(name), "2025-06-30")).toMatchObject({
        name: { vi: name },
        through: "2025-06-30",
        successors: [kebab(into)],
      });
      const now = findProvinceSuccessors(kebab(name), "2025-07-01").map(({ id }) => id);
      expect(now).toEqual([kebab(into)]);
    }
  });

  it.each(unmerged)("leave %s as it was", (name) => {
    const before = findProvince(kebab(name), "2025-06-30");
    expect(before).toBeDefined();
    expect(findProvince(kebab(name), "2025-07-01")).toBe(before);
  });

  it.each(codesWithTheSeat)("give the code %s of %s to %s", (code, before, after) => {
    expect(findProvince(code, "2025-06-30")?.id).toBe(before);
    expect(findProvince(code, "2025-07-01")?.id).toBe(after);
  });
});

describe("an entry of the catalogue", () => {
  it.each(labelled)("is linked both ways: %s", (_, entry) => {
    const { id, from, through, predecessors, successors } = entry;
    expect(from === undefined).toBe(predecessors.length === 0);
    expect(through === undefined).toBe(successors.length === 0);
    for (const next of through === undefined ? [] : successors) {
      const life = provinces.find((each) => each.id === next && each.from === dayAfter(through!));
      expect(life?.predecessors, next).toContain(id);
    }
    for (const before of from === undefined ? [] : predecessors) {
      const life = provinces.find(
        (each) => each.id === before && each.through === previousDay(from!),
      );
      expect(life?.successors, before).toContain(id);
    }
  });

  it.each(labelled)("is named and coded in form: %s", (_, { id, name, code, source }) => {
    expect(id).toBe(kebab(name.vi));
    expect(name.vi).toBe(name.vi.normalize("NFC"));
    expect([name.vi, `${name.vi} City`]).toContain(name.en);
    expect(code).toMatch(/^(?!00)\d\d$/u);
    expect(source.instrument).not.toBeNull();
  });

  it("follows the earlier life of its id without overlap, and no id comes back after a break", () => {
    for (const id of new Set(provinces.map((each) => each.id))) {
      const lives = provinces.filter((each) => each.id === id);
      lives.slice(1).forEach((life, index) => {
        const { through } = lives[index]!;
        expect(through, id).toBeDefined();
        expect(life.from, id).toBe(dayAfter(through!));
      });
    }
  });

  it("keeps its code while it keeps its id and territory", () => {
    for (const id of ["dong-nai", "quang-ninh", "bac-ninh"]) {
      const [before, after] = provinces.filter((each) => each.id === id).slice(-2);
      expect([before?.kind, after?.kind]).toEqual(["province", "centrallyRunCity"]);
      expect(after?.code).toBe(before?.code);
      expect(after?.predecessors).toEqual([id]);
    }
  });
});

describe("the successors of a province", () => {
  it.each([
    ["thua-thien-hue", "2024-12-31", ["thua-thien-hue"]],
    ["thua-thien-hue", "2025-01-01", ["hue"]],
    ["hue", "2024-12-31", []],
    ["lam-dong", "2025-06-30", ["lam-dong"]],
    ["lam-dong", "2025-07-01", ["lam-dong"]],
    ["bac-giang", "2026-09-20", ["bac-ninh"]],
    ["a-province-of-nobody", "2026-09-20", []],
  ] as const)("of %s on %s are %j", (id, day, expected) => {
    expect(findProvinceSuccessors(id, day).map((each) => each.id)).toEqual(expected);
  });

  it("are of the kind they have on the day", () => {
    const [before] = findProvinceSuccessors("binh-phuoc", "2026-04-29");
    const [after] = findProvinceSuccessors("binh-phuoc", "2026-04-30");
    expect([before?.kind, after?.kind]).toEqual(["province", "centrallyRunCity"]);
  });

  it.each(days)("cover on %s every province that lives or has ended", (day) => {
    const reached = provinces
      .filter(({ from }) => from === undefined || from <= day)
      .map(({ id }) => findProvinceSuccessors(id, day).length);
    expect(new Set(reached)).toEqual(new Set([1]));
  });
});

describe("the district level", () => {
  it("ends with 2025-06-30: no post and no body of a district lives on", () => {
    const entries = Object.entries({ ...nationalLaw.posts, ...nationalLaw.issuerKinds });
    const ofDistrict = entries.filter(([id]) => /^district(?!-court)/u.test(id));
    expect(ofDistrict.length).toBeGreaterThan(3);
    expect(
      ofDistrict.filter(([, { through }]) => through !== "2025-06-30").map(([id]) => id),
    ).toEqual([]);
  });
});
