import { findProvince, isCbccvcError, type CalendarDate, type ProvinceEntry } from "cbccvc";
import { describe, expect, it } from "vitest";

import { provinces } from "../../src/rules/catalogues/provinces.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { assertExists } from "../../src/rules/unit-life.ts";
import {
  nextDay,
  previousDay,
  toCalendarDate,
  toDayNumber,
} from "../../src/terms/calendar-date.ts";

const dayAfter = (day: CalendarDate): CalendarDate => toCalendarDate(nextDay(toDayNumber(day)));

/** The error with which a day is refused; its code is `null` where the province exists. */
function refuse(id: string, asOf: CalendarDate, catalogue = provinces) {
  try {
    assertExists({ id, name: { vi: id, en: id } }, asOf, catalogue);
    return { code: null, info: {} };
  } catch (error) {
    if (isCbccvcError(error, "unitNotBegun") || isCbccvcError(error, "unitEnded")) return error;
    throw error;
  }
}

describe("a province of the catalogue", () => {
  it.each([...new Set(provinces.map(({ id }) => id))])(
    "is refused on exactly the days on which it does not exist: %s",
    (id) => {
      const borders = provinces
        .filter((entry) => entry.id === id)
        .flatMap(({ from, through }) => [from, through])
        .filter((day) => day !== undefined)
        .flatMap((day) => [previousDay(day), day, dayAfter(day)]);
      for (const day of [nationalLaw.coverageFrom, ...borders, nationalLaw.checkedThrough]) {
        expect(refuse(id, day).code === null, day).toBe(findProvince(id, day) !== undefined);
      }
    },
  );
});

// No id of the catalogue comes back after a break; one that did would not exist in between.
describe("an id that comes back after a break", () => {
  const life: ProvinceEntry = {
    ...provinces[0]!,
    id: "x",
    from: "2012-01-01",
    through: "2013-12-31",
    predecessors: ["y"],
    successors: ["y"],
  };
  const lives: readonly ProvinceEntry[] = [
    life,
    { ...life, from: "2016-01-01", through: "2017-12-31", successors: ["z"] },
  ];
  const notBegun = { unit: "x", firstDay: "2012-01-01", predecessors: ["y"] };
  const broken = { unit: "x", lastDay: "2013-12-31", successors: ["y"] };
  const ended = { unit: "x", lastDay: "2017-12-31", successors: ["z"] };

  it.each([
    ["2011-12-31", "unitNotBegun", notBegun],
    ["2012-01-01", null, {}],
    ["2013-12-31", null, {}],
    ["2014-01-01", "unitEnded", broken],
    ["2015-12-31", "unitEnded", broken],
    ["2016-01-01", null, {}],
    ["2017-12-31", null, {}],
    ["2018-01-01", "unitEnded", ended],
  ] as const)("is refused on %s with %s", (day, code, info) => {
    expect(refuse("x", day, lives)).toMatchObject({ code, info });
  });
});
