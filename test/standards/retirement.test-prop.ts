import { computeRetirement, resolveRules, type PartialDate, type Sex } from "cbccvc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const RULES = (
  ["2016-01-01", "2020-11-17", "2020-11-18", "2022-08-15", "2022-10-20", "2026-07-01"] as const
).map((asOf) => resolveRules({ asOf }));
const SEXES: readonly Sex[] = ["male", "female"];

/** Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2, as printed: the years and months of men and women. */
const PRINTED: readonly (readonly [number, number, number, number, number])[] = [
  [2021, 60, 3, 55, 4],
  [2022, 60, 6, 55, 8],
  [2023, 60, 9, 56, 0],
  [2024, 61, 0, 56, 4],
  [2025, 61, 3, 56, 8],
  [2026, 61, 6, 57, 0],
  [2027, 61, 9, 57, 4],
  [2028, 62, 0, 57, 8],
  [2029, 62, 0, 58, 0],
  [2030, 62, 0, 58, 4],
  [2031, 62, 0, 58, 8],
  [2032, 62, 0, 59, 0],
  [2033, 62, 0, 59, 4],
  [2034, 62, 0, 59, 8],
];

/** The age asked of those who would retire in a year, by the rules of a day. */
function ageAsked(year: number, sex: Sex, asOf: string): number {
  const isMan = sex === "male";
  if (asOf < "2020-11-18" || year < 2021) return (isMan ? 60 : 55) * 12;
  const row = PRINTED.find(([printed]) => printed === year);
  if (row === undefined) return (isMan ? 62 : 60) * 12;
  const [, menYears, menMonths, womenYears, womenMonths] = row;
  return isMan ? menYears * 12 + menMonths : womenYears * 12 + womenMonths;
}

const two = (value: number): string => String(value).padStart(2, "0");

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** Goes from month to month until the age that the year asks for is there. */
function retireOnPaper(birthYear: number, birthMonth: number, sex: Sex, asOf: string): string {
  let [year, month, age] = [birthYear, birthMonth, 0];
  while (age < ageAsked(year, sex, asOf)) {
    age += 1;
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return `${year}-${two(month)}-${two(lengthOf(year, month))}`;
}

function computeDay(birth: string, sex: Sex | undefined, rules: number) {
  return computeRetirement(
    {
      id: "LS-01",
      birth: birth as PartialDate,
      ...(sex !== undefined && { sex }),
      category: "civilServant",
      holdings: [],
    },
    RULES[rules]!,
  );
}

// Rule sets are drawn by their place: a counterexample then fits on a page.
const ruleSet = fc.nat({ max: RULES.length - 1 });
const sexOf = fc.constantFrom(...SEXES);
const year = fc.integer({ min: 1950, max: 2000 });
const month = fc.integer({ min: 1, max: 12 });
const birthDay = fc
  .tuple(year, month, fc.nat())
  .map(([y, m, d]) => [y, m, (d % lengthOf(y, m)) + 1] as const);
const write = ([y, m, d]: readonly [number, number, number]): string => `${y}-${two(m)}-${two(d)}`;
const RUNS = { numRuns: 2000 };

describe("retirement by the table", () => {
  it("is what one finds going from month to month, for every month of birth of 51 years", () => {
    const wrong: string[] = [];
    for (const [index, { asOf }] of RULES.entries()) {
      for (const sex of SEXES) {
        for (let count = 1950 * 12; count < 2001 * 12; count += 1) {
          const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
          const birth = `${y}-${two(m)}`;
          const { lastDay, status } = computeDay(birth, sex, index);
          const expected = retireOnPaper(y, m, sex, asOf);
          if (status !== "known" || lastDay?.earliest !== expected || lastDay.latest !== expected) {
            wrong.push(`${asOf} ${sex} ${birth}: ${lastDay?.earliest ?? "none"}, not ${expected}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is the same for every day of the month, with the pension from the day after", () => {
    fc.assert(
      fc.property(birthDay, sexOf, ruleSet, (born, sex, rules) => {
        const [y, m] = born;
        const expected = retireOnPaper(y, m, sex, RULES[rules]!.asOf);
        const found = computeDay(write(born), sex, rules);
        expect(found.lastDay).toEqual({ earliest: expected, latest: expected });
        const [retireYear = 0, retireMonth = 0] = expected.split("-").map(Number);
        expect(found.pensionFrom).toBe(
          retireMonth === 12
            ? `${retireYear + 1}-01-01`
            : `${retireYear}-${two(retireMonth + 1)}-01`,
        );
      }),
      RUNS,
    );
  });

  it("holds the day of every birth and sex that the record leaves open", () => {
    fc.assert(
      fc.property(
        birthDay,
        sexOf,
        ruleSet,
        fc.constantFrom(7, 10),
        fc.boolean(),
        (born, sex, rules, length, hasSex) => {
          const whole = computeDay(write(born), sex, rules).lastDay?.earliest ?? "";
          const part = write(born).slice(0, length);
          const { lastDay } = computeDay(part, hasSex ? sex : undefined, rules);
          expect([lastDay?.earliest ?? "", whole].sort()[0]).toBe(lastDay?.earliest);
          expect([lastDay?.latest ?? "", whole].sort()[1]).toBe(lastDay?.latest);
        },
      ),
      RUNS,
    );
  });

  // A year alone does not leave its days open: the rule says which one it stands for.
  it("takes a year alone for its last day before 2021, and for its first from then on", () => {
    fc.assert(
      fc.property(year, fc.option(sexOf, { nil: undefined }), ruleSet, (y, sex, rules) => {
        const isBefore2021 = RULES[rules]!.asOf < "2020-11-18";
        // From the issue of the decree to its first day both conventions may be meant.
        fc.pre(isBefore2021 || RULES[rules]!.asOf >= "2021");
        // Of those who had retired by then the rules from 2021 do not speak.
        fc.pre(isBefore2021 || y >= 1966);
        const day = isBefore2021 ? `${y}-12-31` : `${y}-01-01`;
        const { status, lastDay, pensionFrom } = computeDay(String(y), sex, rules);
        expect({ status, lastDay, pensionFrom }).toEqual({
          status: sex === undefined ? "unknown" : "known",
          lastDay: computeDay(day, sex, rules).lastDay,
          pensionFrom: computeDay(day, sex, rules).pensionFrom,
        });
      }),
      RUNS,
    );
  });

  it("never comes earlier for one who was born later", () => {
    fc.assert(
      fc.property(birthDay, birthDay, sexOf, ruleSet, (one, other, sex, rules) => {
        const [earlier = "", later = ""] = [write(one), write(other)].sort();
        const first = computeDay(earlier, sex, rules).lastDay?.earliest ?? "";
        const second = computeDay(later, sex, rules).lastDay?.earliest ?? "";
        expect(first <= second).toBe(true);
      }),
      RUNS,
    );
  });
});
