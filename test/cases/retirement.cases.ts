import type { CalendarDate, CredentialsByField, Holding, Official, Question, Sex } from "cbccvc";

import { asksFor } from "./decided-case.ts";

/** A year and a month, `"1961-01"`. */
export type Month = `${number}-${number}`;

/** A row of the table of births: who was born in these months retires at that age. */
export interface RetirementBand {
  readonly sex: Sex;
  /** The first and the last month of birth. */
  readonly born: readonly [Month, Month];
  /** The age, in years and months. */
  readonly age: readonly [years: number, months: number];
  /** The month in which the first of them retire, and the last. */
  readonly retire: readonly [Month, Month];
}

const band =
  (sex: Sex) =>
  (
    from: Month,
    through: Month,
    years: number,
    months: number,
    first: Month,
    last: Month,
  ): RetirementBand => ({
    sex,
    born: [from, through],
    age: [years, months],
    retire: [first, last],
  });
const men = band("male");
const women = band("female");

/**
 * Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2, by the month of birth. The last band of each sex has no
 * end in the decree; here it ends where the tests do.
 */
export const retirementBands: readonly RetirementBand[] = [
  men("1961-01", "1961-09", 60, 3, "2021-04", "2021-12"),
  men("1961-10", "1962-06", 60, 6, "2022-04", "2022-12"),
  men("1962-07", "1963-03", 60, 9, "2023-04", "2023-12"),
  men("1963-04", "1963-12", 61, 0, "2024-04", "2024-12"),
  men("1964-01", "1964-09", 61, 3, "2025-04", "2025-12"),
  men("1964-10", "1965-06", 61, 6, "2026-04", "2026-12"),
  men("1965-07", "1966-03", 61, 9, "2027-04", "2027-12"),
  men("1966-04", "1976-12", 62, 0, "2028-04", "2038-12"),
  women("1966-01", "1966-08", 55, 4, "2021-05", "2021-12"),
  women("1966-09", "1967-04", 55, 8, "2022-05", "2022-12"),
  women("1967-05", "1967-12", 56, 0, "2023-05", "2023-12"),
  women("1968-01", "1968-08", 56, 4, "2024-05", "2024-12"),
  women("1968-09", "1969-04", 56, 8, "2025-05", "2025-12"),
  women("1969-05", "1969-12", 57, 0, "2026-05", "2026-12"),
  women("1970-01", "1970-08", 57, 4, "2027-05", "2027-12"),
  women("1970-09", "1971-04", 57, 8, "2028-05", "2028-12"),
  women("1971-05", "1971-12", 58, 0, "2029-05", "2029-12"),
  women("1972-01", "1972-08", 58, 4, "2030-05", "2030-12"),
  women("1972-09", "1973-04", 58, 8, "2031-05", "2031-12"),
  women("1973-05", "1973-12", 59, 0, "2032-05", "2032-12"),
  women("1974-01", "1974-08", 59, 4, "2033-05", "2033-12"),
  women("1974-09", "1975-04", 59, 8, "2034-05", "2034-12"),
  women("1975-05", "1976-12", 60, 0, "2035-05", "2036-12"),
];

/** A birth, and the last day of service. */
export interface RetirementCase {
  readonly clause: string;
  readonly says: string;
  readonly asOf: CalendarDate;
  readonly birth: NonNullable<Official["birth"]>;
  readonly sex: Sex;
  readonly lastDay: CalendarDate;
  readonly pensionFrom: CalendarDate;
}

const DAY_RULE = "Nghị định 135/2020/NĐ-CP, Điều 3 khoản 1, khoản 2";
const TABLE = "Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2";
const BRIDGE = "Nghị định 135/2020/NĐ-CP, Điều 7 khoản 2";
const YEAR_ONLY_2021 = "Nghị định 135/2020/NĐ-CP, Điều 3 khoản 3";
const BEFORE_2021 = "Nghị định 115/2015/NĐ-CP, Điều 7 khoản 3";
const YEAR_ONLY_2010 = "Nghị định 46/2010/NĐ-CP, Điều 9 khoản 1";
const PARTY_EXAMPLE = "Hướng dẫn 06-HD/BTCTW, ví dụ";

type Told = readonly [
  asOf: CalendarDate,
  sex: Sex,
  birth: NonNullable<Official["birth"]>,
  lastDay: CalendarDate,
  pensionFrom: CalendarDate,
  says: string,
];

const under = (clause: string, ...told: readonly Told[]): readonly RetirementCase[] =>
  told.map(([asOf, sex, birth, lastDay, pensionFrom, says]) => ({
    clause,
    says,
    asOf,
    birth,
    sex,
    lastDay,
    pensionFrom,
  }));

const TODAY = "2026-07-01";
const LAST_OF_2020 = "2020-12-31";
const FIRST_OF_2021 = "2021-01-01";

/** What other documents say of single births, and the edges of the table. */
export const retirementAnchors: readonly RetirementCase[] = [
  ...under(PARTY_EXAMPLE, [
    "2021-08-31",
    "male",
    "1965-02",
    "2026-08-31",
    "2026-09-01",
    "at 61 years 6 months",
  ]),
  ...under(
    TABLE,
    [FIRST_OF_2021, "male", "1961-01-01", "2021-04-30", "2021-05-01", "the first man of the table"],
    [FIRST_OF_2021, "female", "1966-01-31", "2021-05-31", "2021-06-01", "the first woman of it"],
    [TODAY, "male", "1966-03-31", "2027-12-31", "2028-01-01", "the last man under 62"],
    [TODAY, "male", "1966-04-01", "2028-04-30", "2028-05-01", "the first man at 62"],
    [TODAY, "female", "1969-04-30", "2025-12-31", "2026-01-01", "the last at 56 years 8 months"],
    [TODAY, "female", "1969-05-01", "2026-05-31", "2026-06-01", "57, which a draft put later"],
    [TODAY, "female", "1970-01-15", "2027-05-31", "2027-06-01", "pension from June 2027"],
    [TODAY, "female", "1970-08-31", "2027-12-31", "2028-01-01", "pension from January 2028"],
    [TODAY, "female", "1970-09-01", "2028-05-31", "2028-06-01", "pension from June 2028"],
    [TODAY, "female", "1970-12-31", "2028-08-31", "2028-09-01", "pension from September 2028"],
    // A public copy of the table has 60 for all women born in 1975.
    [TODAY, "female", "1974-12-31", "2034-08-31", "2034-09-01", "59 years 8 months"],
    [TODAY, "female", "1975-01-01", "2034-09-30", "2034-10-01", "59 years 8 months, not 60"],
    [TODAY, "female", "1975-02-14", "2034-10-31", "2034-11-01", "59 years 8 months, not 60"],
    [TODAY, "female", "1975-03", "2034-11-30", "2034-12-01", "59 years 8 months, not 60"],
    [TODAY, "female", "1975-04-30", "2034-12-31", "2035-01-01", "59 years 8 months, not 60"],
    [TODAY, "female", "1975-05-01", "2035-05-31", "2035-06-01", "the first woman at 60"],
    [TODAY, "female", "1975-06", "2035-06-30", "2035-07-01", "60 years"],
  ),
  ...under(
    BRIDGE,
    [LAST_OF_2020, "male", "1960-12-01", "2020-12-31", "2021-01-01", "still 60, on the day before"],
    [FIRST_OF_2021, "male", "1960-12-01", "2020-12-31", "2021-01-01", "still 60, on the day"],
    [FIRST_OF_2021, "male", "1960-12-31", "2020-12-31", "2021-01-01", "still 60, on the day"],
    [FIRST_OF_2021, "female", "1965-12-31", "2020-12-31", "2021-01-01", "still 55, on the day"],
    [TODAY, "female", "1965-12-01", "2020-12-31", "2021-01-01", "still 55, years after"],
    [TODAY, "male", "1960-11-30", "2020-11-30", "2020-12-01", "60, years after"],
  ),
  ...under(
    DAY_RULE,
    [TODAY, "male", "1967-02-01", "2029-02-28", "2029-03-01", "February of a common year"],
    [TODAY, "male", "1970-02-28", "2032-02-29", "2032-03-01", "February of a leap year"],
    [TODAY, "male", "1968-02-29", "2030-02-28", "2030-03-01", "born on 29 February"],
    [TODAY, "female", "1976-02-29", "2036-02-29", "2036-03-01", "29 February to 29 February"],
    [TODAY, "male", "1967-12-31", "2029-12-31", "2030-01-01", "the end of a year"],
    [TODAY, "male", "1969-04-30", "2031-04-30", "2031-05-01", "a month of 30 days"],
  ),
];

/** The ages of 60 and 55, on the last day of their rules and before. */
export const retirementBefore2021: readonly RetirementCase[] = under(
  BEFORE_2021,
  ["2016-01-01", "male", "1956-01-15", "2016-01-31", "2016-02-01", "60, on the first day"],
  ["2016-01-01", "female", "1961-01-15", "2016-01-31", "2016-02-01", "55, on the first day"],
  [LAST_OF_2020, "male", "1960-02-10", "2020-02-29", "2020-03-01", "60, in a leap year"],
  [LAST_OF_2020, "female", "1964-02-10", "2019-02-28", "2019-03-01", "55, in a common year"],
);

/** A year of birth alone, before 2021 and from then on. */
export const retirementByYearOnly: readonly RetirementCase[] = [
  ...under(
    YEAR_ONLY_2010,
    ["2016-01-01", "male", "1956", "2016-12-31", "2017-01-01", "the year 60 is reached"],
    ["2018-06-30", "female", "1964", "2019-12-31", "2020-01-01", "the year 55 is reached"],
    ["2020-11-17", "male", "1960", "2020-12-31", "2021-01-01", "on the last day of the rule"],
    ["2020-11-17", "female", "1965", "2020-12-31", "2021-01-01", "on the last day of the rule"],
  ),
  ...under(
    YEAR_ONLY_2021,
    [FIRST_OF_2021, "male", "1961", "2021-04-30", "2021-05-01", "on the first day of the rule"],
    [FIRST_OF_2021, "female", "1966", "2021-05-31", "2021-06-01", "on the first day of the rule"],
    [TODAY, "male", "1964", "2025-04-30", "2025-05-01", "as if of 1 January"],
    [TODAY, "male", "1966", "2027-10-31", "2027-11-01", "61 years 9 months, though most have 62"],
    [TODAY, "male", "1967", "2029-01-31", "2029-02-01", "62 years"],
    [TODAY, "female", "1975", "2034-09-30", "2034-10-01", "59 years 8 months"],
    [TODAY, "female", "1976", "2036-01-31", "2036-02-01", "60 years"],
  ),
];

/** A person who may retire later, or not. */
export interface LaterCase {
  readonly clause: string;
  readonly says: string;
  readonly asOf: CalendarDate;
  readonly official: Partial<Official>;
  /** The rules that may put retirement off; none where the last day is known. */
  readonly rules: readonly string[];
  readonly open: readonly Question[];
}

const LEADERS = "later-retirement-leaders";
const EXPERTS = "later-retirement-experts";
const DECREE_53 = "Nghị định 53/2015/NĐ-CP, Điều 2 khoản 1";
const DECREE_104 = "Nghị định 104/2020/NĐ-CP, Điều 1";
const DECREE_83 = "Nghị định 83/2022/NĐ-CP, Điều 2 khoản 1";
const DECREE_50 = "Nghị định 50/2022/NĐ-CP, Điều 2";
const DECISION: Question = asksFor("retiresOn");

const holding = (post: string, more: Omit<Holding, "post"> = {}): Pick<Official, "holdings"> => ({
  holdings: [{ post, ...more }],
});
const woman = (post: string, more: Omit<Holding, "post"> = {}): Partial<Official> => ({
  birth: "1966-02-10",
  sex: "female",
  category: "civilServant",
  ...holding(post, more),
});
const man = (post: string): Partial<Official> => ({ ...woman(post), sex: "male" });
const unitHead = (more: Partial<Official>): Partial<Official> => ({
  birth: "1966-02-10",
  sex: "male",
  category: "publicEmployee",
  ...holding("public-service-unit-head"),
  ...more,
});
const degree = (level: string): { readonly credentials: CredentialsByField } => ({
  credentials: { degree: [{ level, paper: "diploma" }] },
});

type LaterTold = readonly [
  asOf: CalendarDate,
  official: Partial<Official>,
  says: string,
  rules?: readonly string[],
  open?: readonly Question[],
];

const later = (clause: string, ...told: readonly LaterTold[]): readonly LaterCase[] =>
  told.map(([asOf, official, says, rules = [], open = []]) => ({
    clause,
    says,
    asOf,
    official,
    rules,
    open,
  }));

const SECRETARY = "deputy-provincial-party-secretary";
const BOARD = "provincial-party-board-head";
const MINISTER = "deputy-minister";

/** Posts and degrees that let a person retire later. */
export const laterRetirementCases: readonly LaterCase[] = [
  ...later(
    DECREE_53,
    ["2016-01-01", woman(MINISTER), "a woman, deputy minister", [LEADERS], [DECISION]],
    ["2020-12-31", woman(MINISTER), "a woman, deputy minister", [LEADERS], [DECISION]],
    ["2020-12-31", man(MINISTER), "a man, deputy minister"],
    ["2020-12-31", woman("department-director"), "a woman in a post off the list"],
    ["2020-09-03", woman(SECRETARY), "a deputy provincial secretary, before Decree 104 was issued"],
    ["2020-09-03", woman(BOARD), "the head of a provincial board, before Decree 104 was issued"],
  ),
  ...later(
    DECREE_104,
    ["2021-01-01", woman(MINISTER), "a woman, deputy minister", [LEADERS], [DECISION]],
    ["2021-01-01", woman(SECRETARY), "a deputy provincial secretary", [LEADERS], [DECISION]],
    ["2021-01-01", woman(BOARD), "the head of a provincial board", [LEADERS], [DECISION]],
    ["2022-10-19", woman(SECRETARY), "a deputy provincial secretary", [LEADERS], [DECISION]],
    ["2021-01-01", man(SECRETARY), "a man, deputy provincial secretary"],
    ["2022-10-19", man(BOARD), "a man, head of a provincial board"],
  ),
  ...later(
    DECREE_83,
    ["2022-10-20", woman(MINISTER), "a woman, deputy minister", [LEADERS], [DECISION]],
    ["2022-10-20", woman(SECRETARY), "a deputy provincial secretary", [LEADERS], [DECISION]],
    ["2026-07-01", woman(BOARD), "the head of a provincial board", [LEADERS], [DECISION]],
    ["2022-10-20", man(MINISTER), "a man, deputy minister"],
    ["2022-10-20", woman("deputy-department-director"), "a woman in a post off the list"],
    ["2022-10-20", woman(SECRETARY, { planned: true }), "only planned for the post"],
    ["2022-10-20", woman(SECRETARY, { until: "2022-10-19" }), "out of the post the day before"],
    [
      "2022-10-20",
      woman(SECRETARY, { until: "2022-10-20" }),
      "on the last day in the post",
      [LEADERS],
      [DECISION],
    ],
    ["2022-10-20", woman(SECRETARY, { since: "2022-10-21" }), "in the post from the next day"],
    [
      "2022-10-20",
      woman(SECRETARY, { since: "2022-10-20" }),
      "on the first day in the post",
      [LEADERS],
      [DECISION],
    ],
    [
      "2022-10-20",
      woman("chief"),
      "a woman in a post outside the catalogue",
      [LEADERS],
      [asksFor("holding.post"), DECISION],
    ],
    ["2022-10-20", man("chief"), "a man in a post outside the catalogue"],
  ),
  ...later(
    DECREE_50,
    ["2022-08-14", unitHead(degree("doctorate")), "a doctor, on the day before"],
    ["2022-08-15", unitHead(degree("doctorate")), "a doctor, on the day", [EXPERTS], [DECISION]],
    ["2026-07-01", unitHead(degree("doctorate")), "a doctor, since", [EXPERTS], [DECISION]],
    ["2022-08-15", unitHead(degree("master")), "with a master's degree"],
    ["2022-08-15", unitHead({ credentials: { degree: [] } }), "without any degree"],
    [
      "2022-08-15",
      unitHead({}),
      "whose degree is not recorded",
      [EXPERTS],
      [asksFor("credentials.degree"), DECISION],
    ],
    ["2022-08-14", unitHead({}), "whose degree is not recorded, on the day before"],
    [
      "2022-08-15",
      { ...man("department-director"), ...degree("doctorate") },
      "a civil servant with a doctorate",
    ],
  ),
];
