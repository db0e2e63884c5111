import type {
  CalendarDate,
  Course,
  Official,
  Question,
  SendingAspect,
  StandardsReasonCode,
  Status,
  StudyMode,
  Trust,
} from "cbccvc";

import { asksFor, asksLaw } from "./decided-case.ts";

/** What one finding of an assessment is told to be. */
export interface ToldFinding {
  /** The rule; `null` for what is wrong with the course itself. */
  readonly rule: string | null;
  readonly status: Status;
  /** Instrument, article and clause with a blank between; `null` where nothing is cited. */
  readonly source: string | null;
  /** All that it asks for, in its order. */
  readonly open: readonly Question[];
  /** Codes that must be among the reasons. */
  readonly reasons?: readonly StandardsReasonCode[];
  /** Reasons that must be among them, with what they name. */
  readonly tells?: readonly object[];
  /** What it looks at. */
  readonly aspect?: SendingAspect;
  /** How far the source is trusted. */
  readonly trust?: Trust;
}

/** One person, one course and one day, with what the law answers. */
export interface SendingCase {
  /** Document, article and clause. */
  readonly clause: string;
  readonly says: string;
  readonly asOf: CalendarDate;
  readonly official: Omit<Official, "id">;
  readonly course: Course;
  readonly readings?: Readonly<Record<string, string>>;
  /** The answer as a whole. */
  readonly status?: Status;
  readonly finds?: readonly ToldFinding[];
  /** Rules of which there is no finding. */
  readonly without?: readonly string[];
  /** Reasons that no finding has. */
  readonly silent?: readonly StandardsReasonCode[];
}

/** A table of cases that belong together. */
export interface SendingTable {
  readonly subject: string;
  readonly cases: readonly SendingCase[];
}

type Person = Omit<Official, "id">;

/** A record of which nothing is missing; each case changes what it is about. */
const whole = {
  birth: "1980-05-10",
  sex: "male",
  category: "civilServant",
  serviceYears: 10,
  consecutiveGoodYears: 4,
  partyMembership: "full",
  isEthnicMinority: false,
  isOnProbation: false,
  isUnderDiscipline: false,
  sendingGroups: [],
  holdings: [{ post: "deputy-department-division-head", area: "ordinary" }],
  credentials: {
    generalEducation: [{ level: "upperSecondary" }],
    degree: [{ level: "university" }],
    politicalTheory: [],
  },
} as const satisfies Person;

/** The whole record without some of its facts. */
function without(...facts: readonly (keyof Person)[]): Person {
  return Object.fromEntries(
    Object.entries(whole).filter(([fact]) => !facts.includes(fact as keyof Person)),
  );
}

const degrees = (...levels: readonly string[]): Person => ({
  ...whole,
  credentials: { ...whole.credentials, degree: levels.map((level) => ({ level })) },
});

const theory = (level: string, mode: StudyMode, sentOn?: CalendarDate): Course => ({
  field: "politicalTheory",
  level,
  mode,
  ...(sentOn !== undefined && { sentOn }),
});

const found = (
  rule: string | null,
  status: Status,
  source: string | null,
  ...open: readonly Question[]
): ToldFinding => ({ rule, status, source, open });

const S6468 = "6468-qd-hvctqg-2021";
const S57 = "57-qd-tw-2022";
const S350 = "350-qd-tw-2025";
/** The Academy's page of 2015 is no instrument. */
const PAGE = "";

const D57 = "Quy định 57-QĐ/TW";
const D350 = "Quy định 350-QĐ/TW";
const D6468 = "Quyết định 6468-QĐ/HVCTQG";
const D2015 = "Học viện CTQG Hồ Chí Minh, 14/5/2015; Công văn 4741-CV/BTCTW, Mục 2";

interface AgeTable {
  readonly clause: string;
  readonly asOf: CalendarDate;
  readonly level: "intermediate" | "advanced";
  readonly source: string;
  readonly official?: Person;
}

type AgeRow = readonly [
  says: string,
  birth: NonNullable<Official["birth"]> | null,
  sex: "male" | "female" | null,
  sentOn: CalendarDate,
  status: Status,
  ...open: Question[],
];

/** Cases of the age for the part-time form. */
function ages(
  { clause, asOf, level, source, official = whole }: AgeTable,
  rows: readonly AgeRow[],
): readonly SendingCase[] {
  const rest: Person = Object.fromEntries(
    Object.entries(official).filter(([fact]) => fact !== "birth" && fact !== "sex"),
  );
  return rows.map(([says, birth, sex, sentOn, status, ...open]) => ({
    clause,
    says: `${says}, sent on ${sentOn}, born ${birth ?? "on an unknown day"}`,
    asOf,
    official: { ...rest, ...(birth !== null && { birth }), ...(sex !== null && { sex }) },
    course: theory(level, "nonConcentrated", sentOn),
    finds: [found(`${level}-part-time-age`, status, source, ...open)],
  }));
}

const splits = (decides: CalendarDate): Question => ({ ask: "fact", fact: "birth", decides });
const unseenGroups = asksLaw("specialGroups57");
const restOfList = asksLaw("dispatch4741RestOfList");

const partTimeAges: readonly SendingCase[] = [
  ...ages({ clause: D6468, asOf: "2022-01-15", level: "intermediate", source: S6468 }, [
    ["a man the day before 35", "1987-01-16", "male", "2022-01-15", "notMet"],
    ["a man on the day of 35", "1987-01-15", "male", "2022-01-15", "met"],
    ["a man the day after 35", "1987-01-14", "male", "2022-01-15", "met"],
    ["a woman the day before 33", "1989-01-16", "female", "2022-01-15", "notMet"],
    ["a woman on the day of 33", "1989-01-15", "female", "2022-01-15", "met"],
    ["a woman the day after 33", "1989-01-14", "female", "2022-01-15", "met"],
  ]),
  ...ages({ clause: D57, asOf: "2023-05-10", level: "intermediate", source: S57 }, [
    ["a man the day before 35", "1988-05-11", "male", "2023-05-10", "notMet"],
    ["a man on the day of 35", "1988-05-10", "male", "2023-05-10", "met"],
    ["a man the day after 35", "1988-05-09", "male", "2023-05-10", "met"],
    ["a woman the day before 33", "1990-05-11", "female", "2023-05-10", "notMet"],
    ["a woman on the day of 33", "1990-05-10", "female", "2023-05-10", "met"],
    ["a woman the day after 33", "1990-05-09", "female", "2023-05-10", "met"],
    ["a man of 29 February", "1988-02-29", "male", "2023-02-28", "notMet"],
    ["a man of 29 February", "1988-02-29", "male", "2023-03-01", "met"],
    ["a woman of 29 February", "1988-02-29", "female", "2021-02-28", "notMet"],
    ["a woman of 29 February", "1988-02-29", "female", "2021-03-01", "met"],
    ["the year is past", "1987", "male", "2023-05-10", "met"],
    ["the year is open", "1988", "male", "2023-05-10", "unknown", splits("1988-05-11")],
    ["the year is to come", "1989", "male", "2023-05-10", "notMet"],
    ["the year on its first day", "1988", "male", "2023-01-01", "unknown", splits("1988-01-02")],
    ["the year on its last day", "1988", "male", "2023-12-31", "met"],
    ["the month is past", "1988-04", "male", "2023-05-10", "met"],
    ["the month is open", "1988-05", "male", "2023-05-10", "unknown", splits("1988-05-11")],
    ["the month is to come", "1988-06", "male", "2023-05-10", "notMet"],
    ["a man or a woman of 32", "1990-06-01", null, "2023-05-10", "notMet"],
    ["a man or a woman of 34", "1988-06-01", null, "2023-05-10", "unknown", asksFor("sex")],
    ["a man or a woman of 35", "1988-05-01", null, "2023-05-10", "met"],
    ["a man of unknown birth", null, "male", "2023-05-10", "unknown", splits("1988-05-11")],
  ]),
  ...ages({ clause: D57, asOf: "2023-05-10", level: "advanced", source: S57 }, [
    ["a man the day before 40", "1983-05-11", "male", "2023-05-10", "notMet"],
    ["a man on the day of 40", "1983-05-10", "male", "2023-05-10", "met"],
    ["a man the day after 40", "1983-05-09", "male", "2023-05-10", "met"],
    ["a woman the day before 38", "1985-05-11", "female", "2023-05-10", "notMet"],
    ["a woman on the day of 38", "1985-05-10", "female", "2023-05-10", "met"],
    ["a woman the day after 38", "1985-05-09", "female", "2023-05-10", "met"],
    ["a woman of 29 February", "1984-02-29", "female", "2022-02-28", "notMet"],
    ["a woman of 29 February", "1984-02-29", "female", "2022-03-01", "met"],
    ["a man of 29 February, 40 in a leap year", "1984-02-29", "male", "2024-02-28", "notMet"],
    ["a man of 29 February, 40 in a leap year", "1984-02-29", "male", "2024-02-29", "met"],
    ["the month is open", "1983-05", "male", "2023-05-10", "unknown", splits("1983-05-11")],
    ["the year is open", "1985", "female", "2023-05-10", "unknown", splits("1985-05-11")],
  ]),
  ...ages({ clause: D350, asOf: "2026-03-15", level: "intermediate", source: S350 }, [
    ["a man the day before 30", "1996-03-16", "male", "2026-03-15", "notMet"],
    ["a man on the day of 30", "1996-03-15", "male", "2026-03-15", "met"],
    ["a man the day after 30", "1996-03-14", "male", "2026-03-15", "met"],
    ["a woman the day before 28", "1998-03-16", "female", "2026-03-15", "notMet"],
    ["a woman on the day of 28", "1998-03-15", "female", "2026-03-15", "met"],
    ["a woman the day after 28", "1998-03-14", "female", "2026-03-15", "met"],
    ["a man of 29 February", "1996-02-29", "male", "2026-02-28", "notMet"],
    ["a man of 29 February", "1996-02-29", "male", "2026-03-01", "met"],
    ["the year is open", "1998", "female", "2026-03-15", "unknown", splits("1998-03-16")],
    ["the month is past", "1998-02", "female", "2026-03-15", "met"],
  ]),
  ...ages({ clause: D350, asOf: "2026-03-15", level: "advanced", source: S350 }, [
    ["a man of 29", "1997-01-01", "male", "2026-03-15", "unknown", asksLaw("advancedAge350")],
    ["a man of 60", "1966-01-01", "male", "2026-03-15", "unknown", asksLaw("advancedAge350")],
  ]),
];

const inGroup: Person = { ...whole, sendingGroups: ["youthUnionOfficial"] };
const groupOpen = without("sendingGroups");
const asksGroups = asksFor("sendingGroups");

const specialGroups: readonly SendingCase[] = [
  ...ages({ clause: D2015, asOf: "2016-06-20", level: "advanced", source: PAGE }, [
    ["in none, a man the day before 40", "1976-06-21", "male", "2016-06-20", "unknown", restOfList],
    ["in none, a man on the day of 40", "1976-06-20", "male", "2016-06-20", "met"],
    ["in none, a man the day after 40", "1976-06-19", "male", "2016-06-20", "met"],
    ["in none, a man the day before 35", "1981-06-21", "male", "2016-06-20", "notMet"],
    ["in none, a man on the day of 35", "1981-06-20", "male", "2016-06-20", "unknown", restOfList],
    ["in none, a woman before 35", "1981-06-21", "female", "2016-06-20", "unknown", restOfList],
    ["in none, a woman on the day of 35", "1981-06-20", "female", "2016-06-20", "met"],
    ["in none, a woman the day after 35", "1981-06-19", "female", "2016-06-20", "met"],
    ["in none, a woman the day before 30", "1986-06-21", "female", "2016-06-20", "notMet"],
  ]),
  ...ages(
    { clause: D2015, asOf: "2016-06-20", level: "advanced", source: PAGE, official: inGroup },
    [
      ["in a group, a man the day before 35", "1981-06-21", "male", "2016-06-20", "notMet"],
      ["in a group, a man on the day of 35", "1981-06-20", "male", "2016-06-20", "met"],
      ["in a group, a man the day after 35", "1981-06-19", "male", "2016-06-20", "met"],
      ["in a group, a woman the day before 30", "1986-06-21", "female", "2016-06-20", "notMet"],
      ["in a group, a woman on the day of 30", "1986-06-20", "female", "2016-06-20", "met"],
      ["in a group, a woman the day after 30", "1986-06-19", "female", "2016-06-20", "met"],
    ],
  ),
  ...ages(
    { clause: D2015, asOf: "2016-06-20", level: "advanced", source: PAGE, official: groupOpen },
    [
      [
        "groups not recorded, a man of 36",
        "1980-01-01",
        "male",
        "2016-06-20",
        "unknown",
        asksGroups,
        restOfList,
      ],
      ["groups not recorded, a man of 34", "1982-01-01", "male", "2016-06-20", "notMet"],
      ["groups not recorded, a man of 40", "1976-01-01", "male", "2016-06-20", "met"],
    ],
  ),
  ...ages({ clause: D57, asOf: "2023-05-10", level: "advanced", source: S57, official: inGroup }, [
    ["in a group, a man the day before 35", "1988-05-11", "male", "2023-05-10", "notMet"],
    [
      "in a group, a man on the day of 35",
      "1988-05-10",
      "male",
      "2023-05-10",
      "unknown",
      unseenGroups,
    ],
    [
      "in a group, a man the day before 40",
      "1983-05-11",
      "male",
      "2023-05-10",
      "unknown",
      unseenGroups,
    ],
    ["in a group, a man on the day of 40", "1983-05-10", "male", "2023-05-10", "met"],
    ["in a group, a woman the day before 33", "1990-05-11", "female", "2023-05-10", "notMet"],
    ["in a group, a woman of 33", "1990-05-10", "female", "2023-05-10", "unknown", unseenGroups],
  ]),
  ...ages(
    { clause: D57, asOf: "2023-05-10", level: "intermediate", source: S57, official: groupOpen },
    [
      [
        "groups not recorded, a man of 31",
        "1992-01-01",
        "male",
        "2023-05-10",
        "unknown",
        asksGroups,
        unseenGroups,
      ],
      ["groups not recorded, a man of 29", "1993-06-01", "male", "2023-05-10", "notMet"],
      ["groups not recorded, a man of 35", "1988-01-01", "male", "2023-05-10", "met"],
    ],
  ),
  ...ages(
    {
      clause: D57,
      asOf: "2023-05-10",
      level: "intermediate",
      source: S57,
      official: { ...whole, sendingGroups: ["youthUnionOficial"] },
    },
    [
      [
        "a misspelt group is asked for, a man of 31",
        "1992-01-01",
        "male",
        "2023-05-10",
        "unknown",
        asksGroups,
        unseenGroups,
      ],
    ],
  ),
  ...ages(
    { clause: D350, asOf: "2026-03-15", level: "intermediate", source: S350, official: inGroup },
    [["a group makes no difference, a man of 29", "1996-03-16", "male", "2026-03-15", "notMet"]],
  ),
];

type Opening = readonly [says: string, changes: Person];

const openings: readonly Opening[] = [
  ["in a group", { sendingGroups: ["youthUnionOfficial"] }],
  ["in the group of principal specialists", { sendingGroups: ["principalSpecialistFourYears"] }],
  ["of an ethnic minority", { isEthnicMinority: true }],
  ...(["mountainous", "border", "island", "speciallyDifficult"] as const).map((area): Opening => [
    `in an area that is ${area}`,
    { holdings: [{ post: "commune-chairperson", area }] },
  ]),
  [
    "planned for a post in an area that is remote",
    {
      holdings: [
        { post: "deputy-department-division-head", area: "ordinary" },
        { post: "commune-chairperson", area: "remote", planned: true },
      ],
    },
  ],
];

/** The five years before the age are open for some, and for them alone. */
const fiveYearsBefore: readonly SendingCase[] = [
  ...openings.flatMap(([says, changes]): readonly SendingCase[] => {
    const official: Person = { ...whole, ...changes };
    return [
      ...ages(
        { clause: D6468, asOf: "2022-01-15", level: "intermediate", source: S6468, official },
        [
          [`${says}, a man the day before 30`, "1992-01-16", "male", "2022-01-15", "notMet"],
          [`${says}, a man of 30`, "1992-01-15", "male", "2022-01-15", "unknown", unseenGroups],
          [`${says}, a woman before 28`, "1994-01-16", "female", "2022-01-15", "notMet"],
          [`${says}, a woman of 28`, "1994-01-15", "female", "2022-01-15", "unknown", unseenGroups],
          [`${says}, a man of 35`, "1987-01-15", "male", "2022-01-15", "met"],
        ],
      ),
      ...ages({ clause: D57, asOf: "2023-05-10", level: "intermediate", source: S57, official }, [
        [`${says}, a man the day before 30`, "1993-05-11", "male", "2023-05-10", "notMet"],
        [`${says}, a man of 30`, "1993-05-10", "male", "2023-05-10", "unknown", unseenGroups],
        [`${says}, a man before 35`, "1988-05-11", "male", "2023-05-10", "unknown", unseenGroups],
        [`${says}, a man of 35`, "1988-05-10", "male", "2023-05-10", "met"],
      ]),
      ...(says === "in a group"
        ? []
        : ages({ clause: D57, asOf: "2023-05-10", level: "advanced", source: S57, official }, [
            [
              `${says}, the advanced level, a man on the eve of 35`,
              "1988-05-11",
              "male",
              "2023-05-10",
              "notMet",
            ],
            [
              `${says}, the advanced level, a man of 35`,
              "1988-05-10",
              "male",
              "2023-05-10",
              "unknown",
              unseenGroups,
            ],
            [
              `${says}, the advanced level, a woman of 33`,
              "1990-05-10",
              "female",
              "2023-05-10",
              "unknown",
              unseenGroups,
            ],
            [
              `${says}, the advanced level, a woman before 33`,
              "1990-05-11",
              "female",
              "2023-05-10",
              "notMet",
            ],
            [`${says}, the advanced level, a man of 40`, "1983-05-10", "male", "2023-05-10", "met"],
          ])),
    ];
  }),
  ...(
    [
      ["minority not recorded", without("isEthnicMinority"), [asksFor("isEthnicMinority")]],
      [
        "the area of the post not recorded",
        { ...whole, holdings: [{ post: "commune-chairperson" }] },
        [asksFor("holding.area")],
      ],
      [
        "a misspelt area is asked for",
        { ...whole, holdings: [{ post: "commune-chairperson", area: "ordinry" }] },
        [asksFor("holding.area")],
      ],
      ["posts not recorded", without("holdings"), [asksFor("holding.area")]],
      [
        "nothing of the three recorded",
        without("sendingGroups", "isEthnicMinority", "holdings"),
        [asksGroups, asksFor("isEthnicMinority"), asksFor("holding.area")],
      ],
    ] as const satisfies readonly (readonly [string, Person, readonly Question[]])[]
  ).flatMap(([says, official, asked]) =>
    ages({ clause: D57, asOf: "2023-05-10", level: "intermediate", source: S57, official }, [
      [
        `${says}, a man of 31`,
        "1992-01-01",
        "male",
        "2023-05-10",
        "unknown",
        ...asked,
        unseenGroups,
      ],
      [`${says}, a man of 29`, "1993-06-01", "male", "2023-05-10", "notMet"],
      [`${says}, a man of 35`, "1988-05-10", "male", "2023-05-10", "met"],
    ]),
  ),
  ...ages(
    {
      clause: D2015,
      asOf: "2016-06-20",
      level: "advanced",
      source: PAGE,
      official: { ...whole, sendingGroups: ["principalSpecialistFourYears"] },
    },
    [
      ["a principal specialist before 35", "1981-06-21", "male", "2016-06-20", "notMet"],
      ["a principal specialist of 35", "1981-06-20", "male", "2016-06-20", "unknown", restOfList],
      ["a principal specialist of 39", "1976-06-21", "male", "2016-06-20", "unknown", restOfList],
      ["a principal specialist of 40", "1976-06-20", "male", "2016-06-20", "met"],
    ],
  ),
  ...ages(
    {
      clause: D2015,
      asOf: "2016-06-20",
      level: "advanced",
      source: PAGE,
      official: { ...whole, sendingGroups: ["principalSpecialistFourYears", "lecturer"] },
    },
    [["a principal specialist who lectures, of 35", "1981-06-20", "male", "2016-06-20", "met"]],
  ),
];

interface Turn {
  readonly clause: string;
  readonly asOf: CalendarDate;
  readonly course: Course;
  readonly official?: Person;
  readonly finds?: readonly ToldFinding[];
  readonly without?: readonly string[];
  readonly status?: Status;
}

const turn = (says: string, told: Turn): SendingCase => ({
  says,
  ...told,
  official: told.official ?? whole,
});

const partTimeAdvanced = theory("advanced", "nonConcentrated");
const fullTimeAdvanced = theory("advanced", "concentrated");
const partTimeIntermediate = theory("intermediate", "nonConcentrated");
const fullTimeIntermediate = theory("intermediate", "concentrated");

/** A man of 36, and the ages of each regime on the day before it begins and on the day itself. */
const ofThirtySix = (day: CalendarDate): Person => ({
  ...whole,
  birth: `${String(Number(day.slice(0, 4)) - 37)}-12-31` as CalendarDate,
});

const regimeTurns: readonly SendingCase[] = [
  turn("the ages of the advanced level are not seen before the Academy's page", {
    clause: D2015,
    asOf: "2015-05-13",
    course: partTimeAdvanced,
    finds: [found("advanced-part-time-age", "unknown", null, asksLaw("advancedAgeBefore2015"))],
  }),
  turn("the ages of the advanced level hold from the day of the Academy's page", {
    clause: D2015,
    asOf: "2015-05-14",
    course: partTimeAdvanced,
    official: { ...whole, birth: "1975-05-14" },
    finds: [{ ...found("advanced-part-time-age", "met", PAGE), trust: "press" }],
    status: "unknown",
  }),
  turn("the ages of the intermediate level are not seen before Decision 6468", {
    clause: D6468,
    asOf: "2021-12-20",
    course: partTimeIntermediate,
    finds: [
      found(
        "intermediate-part-time-age",
        "unknown",
        null,
        asksLaw("intermediateAgeBefore20211221"),
      ),
      found(
        "intermediate-membership",
        "unknown",
        null,
        asksLaw("intermediateStandardBefore20211221"),
      ),
      found("intermediate-degree", "unknown", null, asksLaw("intermediateStandardBefore20211221")),
    ],
    status: "unknown",
  }),
  turn("the ages of the intermediate level hold from Decision 6468", {
    clause: D6468,
    asOf: "2021-12-21",
    course: partTimeIntermediate,
    finds: [
      found("intermediate-part-time-age", "met", S6468),
      found("intermediate-membership", "met", S6468),
      found("intermediate-degree", "met", S6468),
      found("intermediate-who", "unknown", null, asksLaw("intermediateWhoBefore2022")),
    ],
    status: "unknown",
  }),
  turn("Decision 6468 is the source of the intermediate level through its last day", {
    clause: D6468,
    asOf: "2022-02-07",
    course: partTimeIntermediate,
    finds: [
      found("intermediate-part-time-age", "met", S6468),
      found("intermediate-who", "unknown", null, asksLaw("intermediateWhoBefore2022")),
    ],
  }),
  turn("Regulation 57 is the source of the intermediate level from its first day", {
    clause: D57,
    asOf: "2022-02-08",
    course: partTimeIntermediate,
    finds: [
      found("intermediate-part-time-age", "met", S57),
      found("intermediate-membership", "met", S57),
      found("intermediate-degree", "met", S57),
      found("intermediate-who", "met", S57),
    ],
    status: "met",
  }),
  turn("a woman of 36 may study the advanced level part-time the day before Regulation 57", {
    clause: D2015,
    asOf: "2022-02-07",
    course: partTimeAdvanced,
    official: { ...ofThirtySix("2022-02-07"), sex: "female" },
    finds: [
      found("advanced-part-time-age", "met", PAGE),
      found("advanced-membership", "unknown", null, asksLaw("advancedStandardBefore2022")),
      found("advanced-degree", "unknown", null, asksLaw("advancedStandardBefore2022")),
      found("advanced-who", "unknown", null, asksLaw("advancedWhoBefore2022")),
    ],
    status: "unknown",
  }),
  turn("a woman of 36 may not from Regulation 57", {
    clause: D57,
    asOf: "2022-02-08",
    course: partTimeAdvanced,
    official: { ...ofThirtySix("2022-02-08"), sex: "female" },
    finds: [
      found("advanced-part-time-age", "notMet", S57),
      found("advanced-membership", "met", S57),
      found("advanced-degree", "met", S57),
    ],
    status: "notMet",
  }),
  turn("a man of 34 may not study the intermediate level part-time on the last day of 57", {
    clause: D57,
    asOf: "2025-08-28",
    course: partTimeIntermediate,
    official: { ...whole, birth: "1990-12-31" },
    finds: [found("intermediate-part-time-age", "notMet", S57)],
    without: ["intermediate-good-years"],
    status: "notMet",
  }),
  turn("a man of 34 may from Regulation 350", {
    clause: D350,
    asOf: "2025-08-29",
    course: partTimeIntermediate,
    official: { ...whole, birth: "1990-12-31" },
    finds: [
      found("intermediate-part-time-age", "met", S350),
      found("intermediate-membership", "met", S350),
      found("intermediate-degree", "met", S350),
      found("intermediate-good-years", "met", S350),
      found("intermediate-who", "met", S350),
    ],
    status: "met",
  }),
  turn("the ages of the advanced level are known through the last day of 57", {
    clause: D57,
    asOf: "2025-08-28",
    course: partTimeAdvanced,
    finds: [found("advanced-part-time-age", "met", S57)],
  }),
  turn("the ages and standards of the advanced level are open from Regulation 350", {
    clause: D350,
    asOf: "2025-08-29",
    course: partTimeAdvanced,
    finds: [
      found("advanced-part-time-age", "unknown", S350, asksLaw("advancedAge350")),
      found("advanced-membership", "unknown", S350, asksLaw("advancedStandard350")),
      found("advanced-degree", "unknown", S350, asksLaw("advancedStandard350")),
    ],
    status: "unknown",
  }),
  turn("elementary theory is open before Regulation 57", {
    clause: "Quy định 54-QĐ/TW",
    asOf: "2022-02-07",
    course: theory("elementary", "concentrated"),
    finds: [
      found("elementary-who", "unknown", null, asksLaw("elementaryWhoBefore2022")),
      found("elementary-education", "unknown", null, asksLaw("elementaryWhoBefore2022")),
    ],
    status: "unknown",
  }),
  turn("a member of the Party with upper secondary education studies elementary theory", {
    clause: D57,
    asOf: "2022-02-08",
    course: theory("elementary", "concentrated"),
    finds: [found("elementary-who", "met", S57), found("elementary-education", "met", S57)],
    status: "met",
  }),
  turn("elementary theory is open from Regulation 350", {
    clause: D350,
    asOf: "2025-08-29",
    course: theory("elementary", "concentrated"),
    finds: [
      found("elementary-who", "unknown", S350, asksLaw("elementaryPoliticalTheoryFrom20250829")),
    ],
    status: "unknown",
  }),
];

const wholeDegree = whole.credentials;

const standards: readonly SendingCase[] = [
  ...(
    [
      ["no member", "none", "notMet"],
      ["a probationary member", "probationary", "met"],
      ["a full member", "full", "met"],
    ] as const
  ).flatMap(([says, partyMembership, status]): SendingCase[] => [
    turn(`${says} and the intermediate level under 57`, {
      clause: D57,
      asOf: "2023-05-10",
      course: partTimeIntermediate,
      official: { ...whole, partyMembership },
      finds: [found("intermediate-membership", status, S57)],
      status,
    }),
    turn(`${says} and the intermediate level under 350`, {
      clause: D350,
      asOf: "2026-03-15",
      course: fullTimeIntermediate,
      official: { ...whole, partyMembership },
      finds: [found("intermediate-membership", status, S350)],
      status,
    }),
  ]),
  turn("no member and the intermediate level under Decision 6468", {
    clause: D6468,
    asOf: "2022-01-15",
    course: fullTimeIntermediate,
    official: { ...whole, partyMembership: "none" },
    finds: [found("intermediate-membership", "notMet", S6468)],
    status: "notMet",
  }),
  turn("membership is asked for where it is not recorded", {
    clause: D57,
    asOf: "2023-05-10",
    course: partTimeIntermediate,
    official: without("partyMembership"),
    finds: [found("intermediate-membership", "unknown", S57, asksFor("partyMembership"))],
    status: "unknown",
  }),
  turn("no member and the advanced level", {
    clause: D57,
    asOf: "2023-05-10",
    course: fullTimeAdvanced,
    official: { ...whole, partyMembership: "none" },
    finds: [found("advanced-membership", "notMet", S57)],
    status: "notMet",
  }),
  turn("a probationary member and the advanced level", {
    clause: D57,
    asOf: "2023-05-10",
    course: fullTimeAdvanced,
    official: { ...whole, partyMembership: "probationary" },
    finds: [found("advanced-membership", "notMet", S57)],
    status: "notMet",
  }),
  turn("a full member and the advanced level", {
    clause: D57,
    asOf: "2023-05-10",
    course: fullTimeAdvanced,
    official: { ...whole, holdings: [{ post: "department-division-head" }] },
    finds: [found("advanced-membership", "met", S57)],
    status: "met",
  }),
  turn("membership of the advanced level is asked for where it is not recorded", {
    clause: D57,
    asOf: "2023-05-10",
    course: fullTimeAdvanced,
    official: without("partyMembership"),
    finds: [found("advanced-membership", "unknown", S57, asksFor("partyMembership"))],
  }),
  ...(
    [
      ["vocationalSecondary", "notMet", "notMet"],
      ["college", "met", "notMet"],
      ["university", "met", "met"],
      ["doctorate", "met", "met"],
    ] as const
  ).flatMap(([level, intermediate, advanced]): SendingCase[] => [
    turn(`a degree of the level ${level} and the intermediate level`, {
      clause: D57,
      asOf: "2023-05-10",
      course: fullTimeIntermediate,
      official: degrees(level),
      finds: [found("intermediate-degree", intermediate, S57)],
    }),
    turn(`a degree of the level ${level} and the advanced level`, {
      clause: D57,
      asOf: "2023-05-10",
      course: fullTimeAdvanced,
      official: degrees(level),
      finds: [found("advanced-degree", advanced, S57)],
    }),
  ]),
  turn("no degree at all", {
    clause: D6468,
    asOf: "2022-01-15",
    course: fullTimeIntermediate,
    official: degrees(),
    finds: [found("intermediate-degree", "notMet", S6468)],
    status: "notMet",
  }),
  turn("degrees are asked for where they are not recorded", {
    clause: D57,
    asOf: "2023-05-10",
    course: fullTimeIntermediate,
    official: { ...whole, credentials: { politicalTheory: [] } },
    finds: [found("intermediate-degree", "unknown", S57, asksFor("credentials.degree"))],
    status: "unknown",
  }),
  turn("a misspelt degree is asked for", {
    clause: D57,
    asOf: "2023-05-10",
    course: fullTimeAdvanced,
    official: degrees("universty"),
    finds: [found("advanced-degree", "unknown", S57, asksFor("credentials.degree.level"))],
  }),
  turn("under 57 an ethnic minority with upper secondary education needs a college degree", {
    clause: D57,
    asOf: "2025-08-28",
    course: fullTimeIntermediate,
    official: { ...degrees(), isEthnicMinority: true },
    finds: [found("intermediate-degree", "notMet", S57)],
    status: "notMet",
  }),
  turn("under 350 upper secondary education is enough for an ethnic minority", {
    clause: D350,
    asOf: "2025-08-29",
    course: fullTimeIntermediate,
    official: { ...degrees(), isEthnicMinority: true },
    finds: [found("intermediate-degree", "met", S350)],
    status: "met",
  }),
  turn("under 350 upper secondary education is open for others: the page breaks off", {
    clause: D350,
    asOf: "2026-03-15",
    course: fullTimeIntermediate,
    official: degrees(),
    finds: [
      found("intermediate-degree", "unknown", S350, asksLaw("intermediateUpperSecondaryCases")),
    ],
    status: "unknown",
  }),
  turn("under 350 ethnic minority is asked for where it decides", {
    clause: D350,
    asOf: "2026-03-15",
    course: fullTimeIntermediate,
    official: { ...without("isEthnicMinority"), credentials: { ...wholeDegree, degree: [] } },
    finds: [
      found(
        "intermediate-degree",
        "unknown",
        S350,
        asksFor("isEthnicMinority"),
        asksLaw("intermediateUpperSecondaryCases"),
      ),
    ],
    status: "unknown",
  }),
  turn("under 350 lower secondary education is too little for an ethnic minority too", {
    clause: D350,
    asOf: "2026-03-15",
    course: fullTimeIntermediate,
    official: {
      ...whole,
      isEthnicMinority: true,
      credentials: {
        ...wholeDegree,
        degree: [],
        generalEducation: [{ level: "lowerSecondary" }],
      },
    },
    finds: [found("intermediate-degree", "notMet", S350)],
    status: "notMet",
  }),
  ...([0, 1, 2, 3] as const).map((consecutiveGoodYears) => {
    const status = consecutiveGoodYears >= 2 ? "met" : "notMet";
    return turn(`${String(consecutiveGoodYears)} good years and the intermediate level`, {
      clause: D350,
      asOf: "2026-03-15",
      course: partTimeIntermediate,
      official: { ...whole, consecutiveGoodYears },
      finds: [found("intermediate-good-years", status, S350)],
      status,
    });
  }),
  turn("good years are asked for where they are not recorded", {
    clause: D350,
    asOf: "2026-03-15",
    course: partTimeIntermediate,
    official: without("consecutiveGoodYears"),
    finds: [found("intermediate-good-years", "unknown", S350, asksFor("consecutiveGoodYears"))],
    status: "unknown",
  }),
  turn("under 57 no good years are asked of the intermediate level", {
    clause: D57,
    asOf: "2023-05-10",
    course: partTimeIntermediate,
    official: { ...whole, consecutiveGoodYears: 0 },
    without: ["intermediate-good-years"],
    status: "met",
  }),
  turn("schooling of the elementary level ends below lower secondary", {
    clause: D57,
    asOf: "2023-05-10",
    course: theory("elementary", "nonConcentrated"),
    official: { ...whole, credentials: { ...wholeDegree, generalEducation: [] } },
    finds: [found("elementary-education", "notMet", S57)],
    status: "notMet",
  }),
  turn("lower secondary education is enough for the elementary level", {
    clause: D57,
    asOf: "2023-05-10",
    course: theory("elementary", "nonConcentrated"),
    official: {
      ...whole,
      credentials: { ...wholeDegree, generalEducation: [{ level: "lowerSecondary" }] },
    },
    finds: [found("elementary-education", "met", S57)],
    status: "met",
  }),
];

const young: Person = { ...whole, birth: "2000-01-01" };

const fullTime: readonly SendingCase[] = [
  turn("the full-time form of the intermediate level asks no age under 57", {
    clause: D57,
    asOf: "2023-05-10",
    course: fullTimeIntermediate,
    official: young,
    without: ["intermediate-part-time-age"],
    status: "met",
  }),
  turn("the full-time form of the intermediate level asks no age under 350", {
    clause: D350,
    asOf: "2026-03-15",
    course: fullTimeIntermediate,
    official: young,
    without: ["intermediate-part-time-age"],
    status: "met",
  }),
  turn("the full-time form of the advanced level asks no age, neither least nor most", {
    clause: D57,
    asOf: "2024-03-01",
    course: fullTimeAdvanced,
    official: {
      ...whole,
      birth: "1965-01-01",
      holdings: [{ post: "department-division-head" }],
    },
    without: ["advanced-part-time-age"],
    status: "met",
  }),
  turn("the full-time form of the advanced level asks no age in 2015", {
    clause: D2015,
    asOf: "2016-06-20",
    course: fullTimeAdvanced,
    official: young,
    without: ["advanced-part-time-age"],
    status: "unknown",
  }),
  turn("no time left until retirement is asked for political theory", {
    clause: D57,
    asOf: "2024-03-01",
    course: partTimeIntermediate,
    official: { ...whole, birth: "1963-04-01", retiresOn: "2024-04-30" },
    without: ["abroad-service-left"],
    status: "met",
  }),
];

const who = (
  says: string,
  asOf: CalendarDate,
  level: "elementary" | "intermediate" | "advanced",
  official: Person,
  status: Status,
  ...open: readonly Question[]
): SendingCase => ({
  clause: asOf < "2025-08-29" ? `${D57}, Chương II` : D350,
  says,
  asOf,
  official,
  course: theory(level, "concentrated"),
  finds: [
    {
      ...found(`${level}-who`, status, asOf < "2025-08-29" ? S57 : S350, ...open),
      trust: asOf >= "2025-08-29" ? "press" : level === "advanced" ? "official" : "text",
    },
  ],
});

const holds = (post: string): Person => ({ ...whole, holdings: [{ post }] });
const plans = (post: string): Person => ({ ...whole, holdings: [{ post, planned: true }] });
const noPost: Person = { ...whole, holdings: [] };
const others57 = asksLaw("advancedOtherGroups57");
const others350 = asksLaw("advancedOtherGroups350");
const middle57 = asksLaw("intermediateOtherGroups57");
const middle350 = asksLaw("intermediateOtherGroups350");
const asksPost = asksFor("holding.post");

const posts: readonly SendingCase[] = [
  who("a post held", "2023-05-10", "intermediate", holds("commune-chairperson"), "met"),
  who("a post planned", "2023-05-10", "intermediate", plans("commune-chairperson"), "met"),
  who(
    "a military commander of a commune",
    "2023-05-10",
    "intermediate",
    holds("commune-military-commander"),
    "met",
  ),
  who(
    "planned as deputy head of a division of a ministry",
    "2023-05-10",
    "intermediate",
    plans("deputy-ministry-division-head"),
    "met",
  ),
  who(
    "in office as deputy head of a division of a ministry",
    "2023-05-10",
    "intermediate",
    holds("deputy-ministry-division-head"),
    "unknown",
    middle57,
  ),
  ...[
    "commune-party-secretary",
    "deputy-commune-party-secretary",
    "commune-council-chairperson",
    "commune-council-vice-chairperson",
    "commune-chairperson",
    "commune-vice-chairperson",
    "department-director",
    "deputy-department-director",
  ].flatMap((post) => [
    who(`${post} held under 350`, "2026-03-15", "intermediate", holds(post), "met"),
    who(`${post} planned under 350`, "2026-03-15", "intermediate", plans(post), "met"),
  ]),
  who(
    "a military commander of a commune under 350",
    "2026-03-15",
    "intermediate",
    holds("commune-military-commander"),
    "unknown",
    middle350,
  ),
  ...[
    "commune-party-secretary",
    "deputy-commune-party-secretary",
    "commune-council-vice-chairperson",
    "commune-vice-chairperson",
  ].flatMap((post) => [
    who(`in office as ${post}`, "2026-03-15", "advanced", holds(post), "met"),
    who(`planned as ${post}`, "2026-03-15", "advanced", plans(post), "unknown", others350),
  ]),
  who("no post: other groups are open", "2023-05-10", "intermediate", noPost, "unknown", middle57),
  who(
    "posts not recorded",
    "2023-05-10",
    "intermediate",
    without("holdings"),
    "unknown",
    asksPost,
    middle57,
  ),
  who(
    "a misspelt post is asked for",
    "2023-05-10",
    "intermediate",
    holds("commune-chairpersn"),
    "unknown",
    asksPost,
    middle57,
  ),
  who(
    "a post that the list does not name",
    "2023-05-10",
    "intermediate",
    holds("commune-justice-officer"),
    "unknown",
    middle57,
  ),
  who(
    "a deputy head of a district division to the end of the districts",
    "2025-06-30",
    "intermediate",
    holds("deputy-district-division-head"),
    "met",
  ),
  who(
    "a post of a district after its end is asked for",
    "2025-07-01",
    "intermediate",
    holds("deputy-district-division-head"),
    "unknown",
    asksPost,
    middle57,
  ),
  who(
    "a post that was left counts no more",
    "2023-05-10",
    "intermediate",
    { ...whole, holdings: [{ post: "commune-chairperson", until: "2023-05-09" }] },
    "unknown",
    middle57,
  ),
  who(
    "a post on its last day counts",
    "2023-05-10",
    "intermediate",
    { ...whole, holdings: [{ post: "commune-chairperson", until: "2023-05-10" }] },
    "met",
  ),
  who(
    "a deputy head of a division of a commune held",
    "2026-03-15",
    "intermediate",
    holds("deputy-commune-economic-division-head"),
    "met",
  ),
  who(
    "a deputy head of a division of a commune planned",
    "2026-03-15",
    "intermediate",
    plans("deputy-commune-economic-division-head"),
    "met",
  ),
  who(
    "no post under 350",
    "2026-03-15",
    "intermediate",
    noPost,
    "unknown",
    asksLaw("intermediateOtherGroups350"),
  ),
  who(
    "a post of a district under 350 is asked for",
    "2026-03-15",
    "intermediate",
    holds("district-chairperson"),
    "unknown",
    asksPost,
    middle350,
  ),
  who(
    "a head of a division of a province",
    "2023-05-10",
    "advanced",
    holds("department-division-head"),
    "met",
  ),
  who(
    "a deputy head of a division is not in the list seen",
    "2023-05-10",
    "advanced",
    holds("deputy-department-division-head"),
    "unknown",
    others57,
  ),
  who(
    "planned as head of a division",
    "2023-05-10",
    "advanced",
    plans("department-division-head"),
    "met",
  ),
  who("no post", "2023-05-10", "advanced", noPost, "unknown", others57),
  who(
    "posts not recorded for the advanced level",
    "2023-05-10",
    "advanced",
    without("holdings"),
    "unknown",
    asksPost,
    others57,
  ),
  who(
    "a secretary of a district to the end of the districts",
    "2025-06-30",
    "advanced",
    holds("district-party-secretary"),
    "met",
  ),
  who(
    "a secretary of a district after their end is asked for",
    "2025-07-01",
    "advanced",
    holds("district-party-secretary"),
    "unknown",
    asksPost,
    others57,
  ),
  who(
    "in office as head of a division of a commune",
    "2026-03-15",
    "advanced",
    holds("commune-economic-division-head"),
    "met",
  ),
  who(
    "only planned as head of a division of a commune",
    "2026-03-15",
    "advanced",
    plans("commune-economic-division-head"),
    "unknown",
    others350,
  ),
  who(
    "in office as chairperson of a commune",
    "2026-03-15",
    "advanced",
    holds("commune-chairperson"),
    "met",
  ),
  who(
    "planned as chairperson of a commune",
    "2026-03-15",
    "advanced",
    plans("commune-chairperson"),
    "met",
  ),
  who(
    "a member of the Party studies elementary theory",
    "2023-05-10",
    "elementary",
    { ...noPost, partyMembership: "probationary" },
    "met",
  ),
  who(
    "a commune officer who is no member studies elementary theory",
    "2023-05-10",
    "elementary",
    { ...holds("commune-justice-officer"), partyMembership: "none" },
    "met",
  ),
  who(
    "non-specialised staff of a commune study elementary theory",
    "2023-05-10",
    "elementary",
    { ...noPost, partyMembership: "none", category: "nonSpecialisedCommuneStaff" },
    "met",
  ),
  who(
    "whether others study elementary theory the record does not tell",
    "2023-05-10",
    "elementary",
    { ...noPost, partyMembership: "none" },
    "unknown",
    asksLaw("elementaryOtherGroups"),
  ),
];

const master: Course = { field: "degree", level: "master" };
const S18 = "18-2010-nd-cp";
const S101 = "101-2017-nd-cp 6 1";
const S101UNITS = "101-2017-nd-cp 6 2";
const S171 = "171-2025-nd-cp 5";
const D18 = "Nghị định 18/2010/NĐ-CP";
const D101 = "Nghị định 101/2017/NĐ-CP, Điều 6 khoản 1";
const D101UNITS = "Nghị định 101/2017/NĐ-CP, Điều 6 khoản 2";
const D171 = "Nghị định 171/2025/NĐ-CP, Điều 5";

interface Decree {
  readonly clause: string;
  readonly asOf: CalendarDate;
  readonly source: string;
  readonly service: number;
  readonly good: number;
}

const decree18: Decree = { clause: D18, asOf: "2017-10-20", source: S18, service: 5, good: 3 };
const decree101: Decree = { clause: D101, asOf: "2017-10-21", source: S101, service: 3, good: 2 };
const decree171: Decree = { clause: D171, asOf: "2025-07-01", source: S171, service: 3, good: 2 };

const ofThirty = (day: CalendarDate): Person => ({
  ...whole,
  birth: `${String(Number(day.slice(0, 4)) - 30)}-01-01` as CalendarDate,
});

const around = (least: number) => [least - 1, least, least + 1] as const;

const thresholds: readonly SendingCase[] = [decree18, decree101, decree171].flatMap(
  ({ clause, asOf, source, service, good }): SendingCase[] => [
    ...around(service).map((serviceYears) => {
      const status = serviceYears >= service ? "met" : "notMet";
      return turn(`${String(serviceYears)} years of service where ${String(service)} are asked`, {
        clause,
        asOf,
        course: master,
        official: { ...ofThirty(asOf), serviceYears },
        finds: [found("postgraduate-service", status, source)],
        status,
      });
    }),
    ...around(good).map((consecutiveGoodYears) => {
      const status = consecutiveGoodYears >= good ? "met" : "notMet";
      return turn(`${String(consecutiveGoodYears)} good years where ${String(good)} are asked`, {
        clause,
        asOf,
        course: master,
        official: { ...ofThirty(asOf), consecutiveGoodYears },
        finds: [found("postgraduate-good-years", status, source)],
        status,
      });
    }),
  ],
);

type MostAge = readonly [
  says: string,
  decree: Decree,
  option: "untilNextBirthday" | "untilBirthday",
  birth: CalendarDate,
  sentOn: CalendarDate,
  status: Status,
];

const mostAges: readonly SendingCase[] = (
  [
    ["the last day of 40", decree18, "untilNextBirthday", "1976-03-10", "2017-03-09", "met"],
    ["the day of 41", decree18, "untilNextBirthday", "1976-03-10", "2017-03-10", "notMet"],
    ["the day after 41", decree18, "untilNextBirthday", "1976-03-10", "2017-03-11", "notMet"],
    ["the last day of 40", decree101, "untilNextBirthday", "1979-03-10", "2020-03-09", "met"],
    ["the day of 41", decree101, "untilNextBirthday", "1979-03-10", "2020-03-10", "notMet"],
    ["the day after 41", decree101, "untilNextBirthday", "1979-03-10", "2020-03-11", "notMet"],
    ["the day before 40", decree101, "untilBirthday", "1980-03-10", "2020-03-09", "met"],
    ["the day of 40", decree101, "untilBirthday", "1980-03-10", "2020-03-10", "notMet"],
    ["the day after 40", decree101, "untilBirthday", "1980-03-10", "2020-03-11", "notMet"],
    ["29 February before 40", decree101, "untilBirthday", "1980-02-29", "2020-02-28", "met"],
    ["29 February on 40", decree101, "untilBirthday", "1980-02-29", "2020-02-29", "notMet"],
    ["29 February before 41", decree101, "untilNextBirthday", "1980-02-29", "2021-02-28", "met"],
    ["29 February on 41", decree101, "untilNextBirthday", "1980-02-29", "2021-03-01", "notMet"],
    ["the last day of 45", decree171, "untilNextBirthday", "1980-03-10", "2026-03-09", "met"],
    ["the day of 46", decree171, "untilNextBirthday", "1980-03-10", "2026-03-10", "notMet"],
    ["the day after 46", decree171, "untilNextBirthday", "1980-03-10", "2026-03-11", "notMet"],
    ["the day before 45", decree171, "untilBirthday", "1981-03-10", "2026-03-09", "met"],
    ["the day of 45", decree171, "untilBirthday", "1981-03-10", "2026-03-10", "notMet"],
    ["the day after 45", decree171, "untilBirthday", "1981-03-10", "2026-03-11", "notMet"],
  ] satisfies MostAge[]
).map(([says, { clause, asOf, source }, option, birth, sentOn, status]) => ({
  clause,
  says: `${says}, sent on ${sentOn}, “not over” read as ${option}`,
  asOf,
  readings: { atMostAge: option },
  official: { ...whole, birth },
  course: { ...master, sentOn },
  finds: [found("postgraduate-age", status, source)],
  status,
}));

const cadre: Person = { ...ofThirty("2017-10-21"), category: "cadre" };
const employee: Person = { ...whole, category: "publicEmployee" };
const cadresBefore = asksLaw("cadreTrainingBefore20171021");
const cadresAfter = asksLaw("cadreTrainingFrom20250701");
const beginner: Person = { ...ofThirty("2018-01-01"), serviceYears: 4, consecutiveGoodYears: 2 };

const postgraduates: readonly SendingCase[] = [
  turn("four years of service and two good years are too little on the last day of Decree 18", {
    clause: D18,
    asOf: "2017-10-20",
    course: master,
    official: beginner,
    finds: [
      found("postgraduate-service", "notMet", S18),
      found("postgraduate-good-years", "notMet", S18),
      found("postgraduate-age", "met", S18),
    ],
    without: ["postgraduate-probation"],
    status: "notMet",
  }),
  turn("four years of service and two good years are enough from Decree 101", {
    clause: D101,
    asOf: "2017-10-21",
    course: master,
    official: beginner,
    finds: [
      found("postgraduate-service", "met", S101),
      found("postgraduate-good-years", "met", S101),
      found("postgraduate-age", "met", S101),
    ],
    status: "met",
  }),
  turn("43 years are too many on the last day of Decree 101", {
    clause: D101,
    asOf: "2025-06-30",
    course: master,
    official: { ...whole, birth: "1982-01-01" },
    finds: [found("postgraduate-age", "notMet", S101)],
    status: "notMet",
  }),
  turn("43 years are few enough from Decree 171", {
    clause: D171,
    asOf: "2025-07-01",
    course: { ...master, level: "doctorate" },
    official: { ...whole, birth: "1982-01-01" },
    finds: [found("postgraduate-age", "met", S171)],
    status: "met",
  }),
  turn("of cadres nothing was seen before Decree 101", {
    clause: D18,
    asOf: "2017-10-20",
    course: master,
    official: cadre,
    finds: [
      found("postgraduate-service", "unknown", S18, cadresBefore),
      found("postgraduate-good-years", "unknown", S18, cadresBefore),
      found("postgraduate-age", "unknown", S18, cadresBefore),
    ],
    status: "unknown",
  }),
  turn("Decree 101 asks of cadres what it asks of civil servants", {
    clause: D101,
    asOf: "2017-10-21",
    course: master,
    official: cadre,
    finds: [
      found("postgraduate-service", "met", S101),
      found("postgraduate-good-years", "met", S101),
      found("postgraduate-age", "met", S101),
    ],
    status: "met",
  }),
  turn("cadres are under Decree 101 through 30 June 2025", {
    clause: D101,
    asOf: "2025-06-30",
    course: master,
    official: { ...cadre, serviceYears: 2 },
    finds: [found("postgraduate-service", "notMet", S101)],
    status: "notMet",
  }),
  turn("cadres are open from 1 July 2025", {
    clause: D171,
    asOf: "2025-07-01",
    course: master,
    official: { ...cadre, serviceYears: 2 },
    finds: [
      found("postgraduate-service", "unknown", S171, cadresAfter),
      found("postgraduate-good-years", "unknown", S171, cadresAfter),
      found("postgraduate-age", "unknown", S171, cadresAfter),
    ],
    status: "unknown",
  }),
  turn("of public employees nothing was seen before Decree 101", {
    clause: "trước Nghị định 101/2017/NĐ-CP",
    asOf: "2017-10-20",
    course: master,
    official: employee,
    finds: [
      found(
        "postgraduate-probation",
        "unknown",
        null,
        asksLaw("publicEmployeePostgraduateBefore2017"),
      ),
    ],
    without: ["postgraduate-age", "postgraduate-service", "postgraduate-good-years"],
    status: "unknown",
  }),
  turn("a public employee of fifty who is off probation is sent: no age, no years of service", {
    clause: D101UNITS,
    asOf: "2017-10-21",
    course: master,
    official: { ...employee, birth: "1967-01-01", serviceYears: 1, consecutiveGoodYears: 0 },
    finds: [found("postgraduate-probation", "met", S101UNITS)],
    without: ["postgraduate-age", "postgraduate-service", "postgraduate-good-years"],
    status: "met",
  }),
  turn("a public employee on probation is not", {
    clause: D101UNITS,
    asOf: "2020-05-10",
    course: master,
    official: { ...employee, isOnProbation: true },
    finds: [found("postgraduate-probation", "notMet", S101UNITS)],
    status: "notMet",
  }),
  turn("probation is asked for where it is not recorded", {
    clause: D101UNITS,
    asOf: "2020-05-10",
    course: master,
    official: { ...without("isOnProbation"), category: "publicEmployee" },
    finds: [found("postgraduate-probation", "unknown", S101UNITS, asksFor("isOnProbation"))],
    status: "unknown",
  }),
  turn("public employees stay under Decree 101 through 30 June 2026", {
    clause: D101UNITS,
    asOf: "2026-06-30",
    course: master,
    official: employee,
    finds: [found("postgraduate-probation", "met", S101UNITS)],
    status: "met",
  }),
  turn("public employees are open from 1 July 2026", {
    clause: "Luật Viên chức 2025",
    asOf: "2026-07-01",
    course: master,
    official: employee,
    finds: [
      found(
        "postgraduate-probation",
        "unknown",
        "vien-chuc-2025",
        asksLaw("publicEmployeeTrainingFrom20260701"),
      ),
    ],
    status: "unknown",
  }),
  turn("an earlier master’s degree leaves the age open: it belongs to the first sending", {
    clause: D101,
    asOf: "2020-05-10",
    course: { ...master, level: "doctorate" },
    official: { ...degrees("university", "master"), birth: "1970-01-01" },
    finds: [
      found("postgraduate-age", "unknown", S101, asksLaw("earlierPostgraduateSending")),
      found("postgraduate-service", "met", S101),
    ],
    status: "unknown",
  }),
  turn("an earlier degree changes nothing while the age is low enough", {
    clause: D101,
    asOf: "2020-05-10",
    course: { ...master, level: "doctorate" },
    official: degrees("master"),
    finds: [found("postgraduate-age", "met", S101)],
    status: "met",
  }),
  turn("where degrees are not recorded they are asked for past the age", {
    clause: D171,
    asOf: "2026-03-15",
    course: master,
    official: { ...whole, birth: "1970-01-01", credentials: {} },
    finds: [
      found(
        "postgraduate-age",
        "unknown",
        S171,
        asksFor("credentials.degree"),
        asksLaw("earlierPostgraduateSending"),
      ),
    ],
    status: "unknown",
  }),
  turn("the year of birth leaves the age open", {
    clause: D101,
    asOf: "2020-05-10",
    course: master,
    official: { ...whole, birth: "1979" },
    finds: [found("postgraduate-age", "unknown", S101, splits("1979-05-11"))],
    status: "unknown",
  }),
  turn("the sex does not matter", {
    clause: D101,
    asOf: "2020-05-10",
    course: master,
    official: { ...without("sex"), birth: "1979-05-10" },
    finds: [found("postgraduate-age", "notMet", S101)],
    status: "notMet",
  }),
  turn("the category is asked for where it is not recorded and something is not met", {
    clause: D101,
    asOf: "2020-05-10",
    course: master,
    official: { ...without("category"), serviceYears: 1 },
    finds: [found("postgraduate-service", "unknown", S101, asksFor("category"))],
    status: "unknown",
  }),
  turn("council deputies are under none of the decrees", {
    clause: D101,
    asOf: "2020-05-10",
    course: master,
    official: { ...whole, category: "councilDeputy" },
    finds: [],
    without: ["postgraduate-age", "postgraduate-service", "postgraduate-probation"],
    status: "notApplicable",
  }),
  turn("a university course has no rule that was seen", {
    clause: "Nghị định 101/2017/NĐ-CP, Điều 5",
    asOf: "2020-05-10",
    course: { field: "degree", level: "university" },
    finds: [found(null, "unknown", null, asksLaw("sendingRulesNotSeen"))],
    status: "unknown",
  }),
];

const ABROAD: Course = { field: "leadership", level: "department", isAbroad: true };
const SABROAD = "101-2017-nd-cp";
const DABROAD = "Nghị định 101/2017/NĐ-CP, cử đi học ở nước ngoài";
const retiring: Person = { ...whole, retiresOn: "2022-03-31" };
const unseenAbroad = asksLaw("abroadFrom20250701");

type AbroadRow = readonly [
  says: string,
  startsOn: NonNullable<Course["startsOn"]> | null,
  endsOn: NonNullable<Course["endsOn"]> | null,
  status: Status,
  ...open: Question[],
];

const timeLeft: readonly SendingCase[] = (
  [
    ["24 months and a day", "2020-03-31", "2020-06-30", "met"],
    ["24 months", "2020-04-01", "2020-06-30", "met"],
    ["24 months less a day", "2020-04-02", "2020-06-30", "notMet"],
    ["a short course and 18 months and a day", "2020-09-30", "2020-10-15", "met"],
    ["a short course and 18 months", "2020-10-01", "2020-10-15", "met"],
    ["a short course and 18 months less a day", "2020-10-02", "2020-10-15", "notMet"],
    ["a day under a month and 18 months", "2020-10-01", "2020-10-30", "met"],
    ["a whole month and 18 months", "2020-10-01", "2020-10-31", "notMet"],
    ["a day over a month and 18 months", "2020-10-01", "2020-11-01", "notMet"],
    ["a whole month and 24 months", "2020-04-01", "2020-04-30", "met"],
    ["a length not recorded and 24 months", "2020-04-01", null, "met"],
    [
      "a length not recorded and 20 months",
      "2020-08-01",
      null,
      "unknown",
      asksFor("course.endsOn"),
    ],
    ["a length not recorded and 17 months", "2020-11-01", null, "notMet"],
    [
      "no first day",
      null,
      "2020-10-15",
      "unknown",
      asksFor("course.startsOn"),
      asksFor("course.endsOn"),
    ],
    ["a month to begin in, all of it in time", "2020-03", null, "met"],
    [
      "a month to begin in, a part of it in time",
      "2020-04",
      "2020-12-31",
      "unknown",
      asksFor("course.startsOn"),
    ],
    ["a month to begin in, none of it in time", "2020-12", null, "notMet"],
  ] satisfies AbroadRow[]
).map(([says, startsOn, endsOn, status, ...open]) => ({
  clause: DABROAD,
  says: `${says} left`,
  asOf: "2020-02-01",
  official: retiring,
  course: {
    ...ABROAD,
    ...(startsOn !== null && { startsOn }),
    ...(endsOn !== null && { endsOn }),
  },
  finds: [found("abroad-service-left", status, SABROAD, ...open)],
  status,
}));

const longCourse: Course = { ...ABROAD, startsOn: "2026-08-01", endsOn: "2027-07-31" };

const abroad: readonly SendingCase[] = [
  ...timeLeft,
  turn("a man of March 1962 retires in March 2022 before the ages rose", {
    clause: "Nghị định 115/2015/NĐ-CP, Điều 7 khoản 3",
    asOf: "2020-11-17",
    course: { ...ABROAD, startsOn: "2020-04-02", endsOn: "2020-06-30" },
    official: { ...whole, birth: "1962-03-10" },
    finds: [found("abroad-service-left", "notMet", SABROAD)],
  }),
  turn("the last day of February is full months after 31 August", {
    clause: DABROAD,
    asOf: "2020-08-31",
    course: { ...ABROAD, startsOn: "2020-08-31", endsOn: "2020-09-15" },
    official: { ...whole, retiresOn: "2022-02-28" },
    finds: [found("abroad-service-left", "met", SABROAD)],
  }),
  turn("the day before it is not", {
    clause: DABROAD,
    asOf: "2020-08-31",
    course: { ...ABROAD, startsOn: "2020-08-31", endsOn: "2020-09-15" },
    official: { ...whole, retiresOn: "2022-02-27" },
    finds: [found("abroad-service-left", "notMet", SABROAD)],
  }),
  turn("a public employee with a doctorate and without a post may retire later", {
    clause: "Nghị định 50/2022/NĐ-CP, Điều 2, Điều 3 khoản 3",
    asOf: "2023-05-10",
    course: { ...ABROAD, startsOn: "2023-09-01", endsOn: "2023-12-31" },
    official: {
      ...degrees("doctorate"),
      category: "publicEmployee",
      birth: "1962-12-10",
      holdings: [],
    },
    finds: [found("abroad-service-left", "unknown", SABROAD, asksFor("retiresOn"))],
    status: "unknown",
  }),
  turn("a man of March 1962 retires in September 2022 by the table of 2021", {
    clause: "Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2",
    asOf: "2021-01-01",
    course: { ...ABROAD, startsOn: "2020-10-01", endsOn: "2020-12-31" },
    official: { ...whole, birth: "1962-03-10" },
    finds: [found("abroad-service-left", "met", SABROAD)],
  }),
  turn("and a day later the 24 months are not full", {
    clause: "Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2",
    asOf: "2021-01-01",
    course: { ...ABROAD, startsOn: "2020-10-02", endsOn: "2020-12-31" },
    official: { ...whole, birth: "1962-03-10" },
    finds: [found("abroad-service-left", "notMet", SABROAD)],
  }),
  turn("the sex is asked for where the two tables differ", {
    clause: "Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2",
    asOf: "2021-01-01",
    course: { ...ABROAD, startsOn: "2021-03-01", endsOn: "2021-12-31" },
    official: { ...without("sex"), birth: "1966-02-10" },
    finds: [found("abroad-service-left", "unknown", SABROAD, asksFor("sex"))],
    status: "unknown",
  }),
  turn("a woman who may retire later is asked for the decision", {
    clause: "Nghị định 83/2022/NĐ-CP, Điều 2 khoản 1",
    asOf: "2023-05-10",
    course: { ...ABROAD, startsOn: "2023-06-01", endsOn: "2023-12-31" },
    official: {
      ...whole,
      sex: "female",
      birth: "1968-09-10",
      holdings: [{ post: "deputy-provincial-party-secretary" }],
    },
    finds: [found("abroad-service-left", "met", SABROAD)],
  }),
  turn("a woman near retirement who may retire later is asked for the decision", {
    clause: "Nghị định 83/2022/NĐ-CP, Điều 2 khoản 1",
    asOf: "2023-05-10",
    course: { ...ABROAD, startsOn: "2023-06-01", endsOn: "2023-12-31" },
    official: {
      ...whole,
      sex: "female",
      birth: "1968-08-10",
      holdings: [{ post: "deputy-provincial-party-secretary" }],
    },
    finds: [found("abroad-service-left", "unknown", SABROAD, asksFor("retiresOn"))],
    status: "unknown",
  }),
  ...(
    [
      ["none stands", false, "met"],
      ["one stands or is pending", true, "notMet"],
    ] as const
  ).map(([says, isUnderDiscipline, status]) =>
    turn(`of disciplinary measures ${says}`, {
      clause: DABROAD,
      asOf: "2020-05-10",
      course: { ...ABROAD, startsOn: "2020-06-01" },
      official: { ...whole, isUnderDiscipline },
      finds: [found("abroad-discipline", status, SABROAD)],
      status,
    }),
  ),
  turn("discipline is asked for where it is not recorded", {
    clause: DABROAD,
    asOf: "2020-05-10",
    course: { ...ABROAD, startsOn: "2020-06-01" },
    official: without("isUnderDiscipline"),
    finds: [found("abroad-discipline", "unknown", SABROAD, asksFor("isUnderDiscipline"))],
    status: "unknown",
  }),
  ...([0, 1, 2] as const).map((consecutiveGoodYears) => {
    const status = consecutiveGoodYears >= 1 ? "met" : "notMet";
    return turn(`${String(consecutiveGoodYears)} good years where one is asked`, {
      clause: DABROAD,
      asOf: "2020-05-10",
      course: { ...ABROAD, startsOn: "2020-06-01" },
      official: { ...whole, consecutiveGoodYears },
      finds: [found("abroad-good-year", status, SABROAD)],
      status,
    });
  }),
  turn("nothing of study abroad was seen before Decree 101", {
    clause: "trước Nghị định 101/2017/NĐ-CP",
    asOf: "2017-10-20",
    course: { ...ABROAD, startsOn: "2018-01-01" },
    finds: [
      found("abroad-service-left", "unknown", null, asksLaw("abroadBefore20171021")),
      found("abroad-discipline", "unknown", null, asksLaw("abroadBefore20171021")),
      found("abroad-good-year", "unknown", null, asksLaw("abroadBefore20171021")),
    ],
    status: "unknown",
  }),
  turn("Decree 101 rules study abroad from its first day", {
    clause: DABROAD,
    asOf: "2017-10-21",
    course: { ...ABROAD, startsOn: "2018-01-01" },
    finds: [
      found("abroad-service-left", "met", SABROAD),
      found("abroad-discipline", "met", SABROAD),
      found("abroad-good-year", "met", SABROAD),
    ],
    status: "met",
  }),
  turn("civil servants are under Decree 101 through 30 June 2025", {
    clause: DABROAD,
    asOf: "2025-06-30",
    course: longCourse,
    official: { ...whole, consecutiveGoodYears: 0 },
    finds: [found("abroad-good-year", "notMet", SABROAD)],
    status: "notMet",
  }),
  turn("study abroad of civil servants is open from 1 July 2025", {
    clause: "Nghị định 171/2025/NĐ-CP",
    asOf: "2025-07-01",
    course: longCourse,
    official: { ...whole, consecutiveGoodYears: 0 },
    finds: [
      found("abroad-good-year", "unknown", SABROAD, unseenAbroad),
      found("abroad-service-left", "unknown", SABROAD, unseenAbroad),
      found("abroad-discipline", "unknown", SABROAD, unseenAbroad),
    ],
    status: "unknown",
  }),
  turn("study abroad of public employees stays under Decree 101 on 1 July 2025", {
    clause: DABROAD,
    asOf: "2025-07-01",
    course: longCourse,
    official: { ...employee, isUnderDiscipline: true },
    finds: [
      found("abroad-discipline", "notMet", SABROAD),
      found("abroad-service-left", "met", SABROAD),
    ],
    status: "notMet",
  }),
  turn("study abroad of public employees stays under Decree 101 through 30 June 2026", {
    clause: DABROAD,
    asOf: "2026-06-30",
    course: longCourse,
    official: employee,
    finds: [
      found("abroad-discipline", "met", SABROAD),
      found("abroad-good-year", "met", SABROAD),
      found("abroad-service-left", "met", SABROAD),
    ],
    status: "met",
  }),
  turn("study abroad is open for all from 1 July 2026", {
    clause: "Luật Viên chức 2025",
    asOf: "2026-07-01",
    course: longCourse,
    official: employee,
    finds: [
      found("abroad-discipline", "unknown", "vien-chuc-2025", unseenAbroad),
      found("abroad-good-year", "unknown", "vien-chuc-2025", unseenAbroad),
      found("abroad-service-left", "unknown", "vien-chuc-2025", unseenAbroad),
    ],
    status: "unknown",
  }),
  turn("a course at home asks nothing of it", {
    clause: DABROAD,
    asOf: "2020-05-10",
    course: { field: "degree", level: "master" },
    official: { ...whole, isUnderDiscipline: true },
    without: ["abroad-discipline", "abroad-good-year", "abroad-service-left"],
    status: "met",
  }),
  turn("of a degree abroad the conditions of its own were not seen", {
    clause: DABROAD,
    asOf: "2020-05-10",
    course: { ...master, isAbroad: true, startsOn: "2020-09-01", endsOn: "2022-08-31" },
    finds: [
      found("postgraduate-age", "met", S101),
      found("postgraduate-service", "met", S101),
      found("postgraduate-good-years", "met", S101),
      found("abroad-degree", "unknown", null, asksLaw("degreesAbroad")),
    ],
    without: ["abroad-service-left", "abroad-discipline", "abroad-good-year"],
    status: "unknown",
  }),
  turn("a master’s course abroad is still under the conditions of postgraduate study", {
    clause: D101,
    asOf: "2020-05-10",
    course: { ...master, isAbroad: true, startsOn: "2020-09-01", endsOn: "2022-08-31" },
    official: { ...whole, serviceYears: 1 },
    finds: [
      found("postgraduate-service", "notMet", S101),
      found("abroad-degree", "unknown", null, asksLaw("degreesAbroad")),
    ],
    status: "notMet",
  }),
  turn("a university degree abroad has the rule of degrees abroad alone", {
    clause: DABROAD,
    asOf: "2026-03-15",
    course: { field: "degree", level: "university", isAbroad: true },
    finds: [found("abroad-degree", "unknown", null, asksLaw("degreesAbroad"))],
    without: ["postgraduate-age", "abroad-service-left"],
    status: "unknown",
  }),
  turn("other courses abroad have nothing of it", {
    clause: DABROAD,
    asOf: "2020-05-10",
    course: { ...ABROAD, startsOn: "2020-06-01" },
    finds: [found("abroad-discipline", "met", SABROAD), found("abroad-good-year", "met", SABROAD)],
    without: ["abroad-degree"],
    status: "met",
  }),
  turn("nor has a degree at home", {
    clause: D101,
    asOf: "2020-05-10",
    course: master,
    finds: [found("postgraduate-age", "met", S101)],
    without: ["abroad-degree"],
    status: "met",
  }),
];

interface ServiceCase {
  readonly clause: string;
  readonly asOf: CalendarDate;
  /** What of the record decides the retirement. */
  readonly official: Person;
  readonly sentOn: CalendarDate;
}

const onDay = ({ clause, asOf, official, sentOn }: ServiceCase) => ({
  clause,
  asOf,
  official,
  course: { ...fullTimeIntermediate, sentOn },
});

/** The table of ages of the day of the rules; before 2016 none was seen. */
function citeAges(asOf: CalendarDate): string | null {
  if (asOf < "2016-01-01") return null;
  return asOf < "2020-11-18" ? "115-2015-nd-cp 7 3" : "135-2020-nd-cp 4 2";
}

const serving = (says: string, told: ServiceCase): SendingCase => ({
  says: `${says}, sent on ${told.sentOn}`,
  ...onDay(told),
  silent: ["retired", "mayBeRetired"],
});

const retired = (says: string, told: ServiceCase, retiresOn: CalendarDate): SendingCase => ({
  says: `${says}, sent on ${told.sentOn}`,
  ...onDay(told),
  finds: [
    {
      ...found(null, "notMet", citeAges(told.asOf)),
      aspect: "serviceLeft",
      reasons: ["retired"],
      tells: [{ code: "retired", params: { retiresOn, on: told.sentOn } }],
    },
  ],
  silent: ["mayBeRetired"],
  status: "notMet",
});

const mayBeRetired = (
  says: string,
  told: ServiceCase,
  retiresOn: CalendarDate,
  ...open: readonly Question[]
): SendingCase => ({
  says: `${says}, sent on ${told.sentOn}`,
  ...onDay(told),
  finds: [
    {
      ...found(null, "unknown", citeAges(told.asOf), ...open),
      aspect: "serviceLeft",
      reasons: ["mayBeRetired"],
      tells: [{ code: "mayBeRetired", params: { retiresOn, on: told.sentOn } }],
    },
  ],
  silent: ["retired"],
});

const ROADMAP = "Nghị định 135/2020/NĐ-CP, Điều 4 khoản 2";
const SIXTY = "Nghị định 115/2015/NĐ-CP, Điều 7 khoản 3";

/** A record on a day of the rules, sent on another. */
const served =
  (clause: string, asOf: CalendarDate, official: Person) =>
  (sentOn: CalendarDate): ServiceCase => ({ clause, asOf, official, sentOn });

const man1962 = served(ROADMAP, "2023-05-10", { ...whole, birth: "1962-08-10" });
const man1960 = served(SIXTY, "2020-05-10", { ...whole, birth: "1960-02-10" });
const decided = served(ROADMAP, "2023-05-10", {
  ...whole,
  birth: "1962-08-10",
  retiresOn: "2025-02-15",
});
const decidedMonth = served(ROADMAP, "2023-05-10", { ...whole, retiresOn: "2023-06" });
const listedWoman = served("Nghị định 83/2022/NĐ-CP, Điều 2 khoản 1", "2023-05-10", {
  ...whole,
  sex: "female",
  birth: "1968-01-10",
  holdings: [{ post: "deputy-provincial-party-secretary", area: "ordinary" }],
});
const listedMan = served("Nghị định 83/2022/NĐ-CP, Điều 2 khoản 1", "2023-05-10", {
  ...whole,
  birth: "1962-08-10",
  holdings: [{ post: "deputy-provincial-party-secretary", area: "ordinary" }],
});
const expert = served("Nghị định 50/2022/NĐ-CP, Điều 2", "2023-05-10", {
  ...degrees("doctorate"),
  category: "publicEmployee",
  birth: "1962-08-10",
});
const expertBefore = served(ROADMAP, "2022-08-14", {
  ...degrees("doctorate"),
  category: "publicEmployee",
  birth: "1962-01-10",
});
const noSex = served(ROADMAP, "2023-05-10", { ...without("sex"), birth: "1968-01-10" });
const noPosts = served(ROADMAP, "2023-05-10", { ...without("holdings"), birth: "1962-08-10" });
const womanNoPosts = served("Nghị định 83/2022/NĐ-CP, Điều 2 khoản 1", "2023-05-10", {
  ...without("holdings"),
  sex: "female",
  birth: "1968-01-10",
});
const yearSixty = served("Nghị định 46/2010/NĐ-CP, Điều 9 khoản 1", "2020-05-10", {
  ...whole,
  birth: "1959",
});
const yearRoadmap = served(ROADMAP, "2023-05-10", { ...whole, birth: "1962" });
const yearBetween = served(ROADMAP, "2020-12-15", { ...whole, birth: "1962" });
const noBirth = served(ROADMAP, "2023-05-10", without("birth"));
const before2016 = served("trước Nghị định 115/2015/NĐ-CP", "2015-12-31", {
  ...whole,
  birth: "1940-01-01",
});
const from2016 = served(SIXTY, "2016-01-01", { ...whole, birth: "1940-01-01" });
const decidedBefore2016 = served("quyết định nghỉ hưu", "2015-12-31", {
  ...whole,
  retiresOn: "2015-11-30",
});
const asksRetirement = asksFor("retiresOn");
const asksBirth = asksFor("birth");

const endOfService: readonly SendingCase[] = [
  serving("a man of August 1962 on his last day", man1962("2023-05-31")),
  retired("a man of August 1962 the day after", man1962("2023-06-01"), "2023-05-31"),
  serving("a man of February 1960 before the ages rose", man1960("2020-02-29")),
  retired("a man of February 1960 before the ages rose", man1960("2020-03-01"), "2020-02-29"),
  serving("the decision comes before the table", decided("2025-02-15")),
  retired("the decision comes before the table", decided("2025-02-16"), "2025-02-15"),
  serving("a month in the decision", decidedMonth("2023-06-01")),
  mayBeRetired("a month in the decision", decidedMonth("2023-06-02"), "2023-06-01", asksRetirement),
  mayBeRetired("a month in the decision", decidedMonth("2023-06-30"), "2023-06-01", asksRetirement),
  retired("a month in the decision", decidedMonth("2023-07-01"), "2023-06-30"),
  serving("a woman in a listed post", listedWoman("2024-05-31")),
  mayBeRetired(
    "a woman in a listed post, which has no last day",
    listedWoman("2024-06-01"),
    "2024-05-31",
    asksRetirement,
  ),
  mayBeRetired(
    "a woman in a listed post, long after",
    listedWoman("2035-01-01"),
    "2024-05-31",
    asksRetirement,
  ),
  retired("a man in a listed post retires with the others", listedMan("2023-06-01"), "2023-05-31"),
  mayBeRetired("a doctor in a unit", expert("2023-06-01"), "2023-05-31", asksRetirement),
  retired("a doctor in a unit before Decree 50", expertBefore("2022-08-01"), "2022-07-31"),
  mayBeRetired("a man or a woman", noSex("2024-06-01"), "2024-05-31", asksFor("sex")),
  retired("a man whose posts are not recorded", noPosts("2023-06-01"), "2023-05-31"),
  mayBeRetired(
    "a woman whose posts are not recorded",
    womanNoPosts("2024-06-01"),
    "2024-05-31",
    asksFor("holdings"),
    asksRetirement,
  ),
  serving("a year alone stands for its last day before 2021", yearSixty("2019-12-31")),
  retired(
    "a year alone stands for its last day before 2021",
    yearSixty("2020-01-01"),
    "2019-12-31",
  ),
  serving("a year alone stands for its first day since 2021", yearRoadmap("2022-07-31")),
  retired(
    "a year alone stands for its first day since 2021",
    yearRoadmap("2022-08-01"),
    "2022-07-31",
  ),
  serving("a year alone is open while the ages change", yearBetween("2022-07-31")),
  mayBeRetired(
    "a year alone is open while the ages change",
    yearBetween("2022-08-01"),
    "2022-07-31",
    asksBirth,
  ),
  mayBeRetired(
    "a year alone is open while the ages change",
    yearBetween("2023-09-30"),
    "2022-07-31",
    asksBirth,
  ),
  retired("a year alone is open while the ages change", yearBetween("2023-10-01"), "2023-09-30"),
  serving("a birth that is not recorded", noBirth("2023-05-10")),
  serving("the ages before 2016 were not seen", before2016("2015-12-31")),
  retired("the ages are seen from 2016", from2016("2016-01-01"), "2000-01-31"),
  retired("a decision counts before 2016 too", decidedBefore2016("2015-12-01"), "2015-11-30"),
  turn("the end of service is told of courses of which no rule was seen", {
    clause: SIXTY,
    asOf: "2020-05-10",
    course: { field: "degree", level: "university" },
    official: { ...whole, birth: "1950-01-01" },
    finds: [
      {
        ...found(null, "notMet", "115-2015-nd-cp 7 3"),
        aspect: "serviceLeft",
        reasons: ["retired"],
      },
      {
        ...found(null, "unknown", null, asksLaw("sendingRulesNotSeen")),
        reasons: ["lawGap"],
      },
    ],
    status: "notMet",
  }),
];

const wrong = (
  says: string,
  course: Course,
  finding: ToldFinding,
  more: Partial<SendingCase> = {},
): SendingCase => ({
  clause: "hồ sơ sai",
  says,
  asOf: "2023-05-10",
  official: whole,
  course,
  finds: [finding],
  ...more,
});

const badInput: readonly SendingCase[] = [
  wrong(
    "a level that is not in the catalogue is asked for",
    theory("intermediat", "concentrated"),
    {
      ...found(null, "unknown", null, asksFor("course.level")),
      reasons: ["levelNotInCatalogue"],
    },
    { status: "unknown" },
  ),
  wrong(
    "a start before the birth is asked for",
    { ...fullTimeIntermediate, startsOn: "1979-05-10" },
    { ...found(null, "unknown", null, asksFor("course.startsOn")), reasons: ["invalidDay"] },
    { status: "unknown" },
  ),
  wrong(
    "a start that is no day is asked for",
    { ...fullTimeIntermediate, startsOn: "2023-02-30" },
    { ...found(null, "unknown", null, asksFor("course.startsOn")), reasons: ["invalidDay"] },
    { status: "unknown" },
  ),
  wrong(
    "an end before the start is asked for",
    { ...fullTimeIntermediate, startsOn: "2023-09-01", endsOn: "2023-08-31" },
    { ...found(null, "unknown", null, asksFor("course.endsOn")), reasons: ["invalidDay"] },
    { status: "unknown" },
  ),
  wrong(
    "negative service is asked for",
    master,
    {
      ...found("postgraduate-service", "unknown", S101, asksFor("serviceYears")),
      reasons: ["invalidCount"],
    },
    {
      asOf: "2018-05-10",
      official: { ...whole, serviceYears: -1 },
      clause: D101,
      status: "unknown",
    },
  ),
  wrong(
    "half a good year is asked for",
    partTimeIntermediate,
    {
      ...found("intermediate-good-years", "unknown", S350, asksFor("consecutiveGoodYears")),
      reasons: ["invalidCount"],
    },
    { asOf: "2026-03-15", official: { ...whole, consecutiveGoodYears: 1.5 }, clause: D350 },
  ),
  wrong(
    "a form of study outside the two is not offered, and the right one is asked for",
    theory("intermediate", "evening" as StudyMode),
    { ...found(null, "unknown", null, asksFor("course.mode")), reasons: ["modeNotOffered"] },
    { status: "unknown" },
  ),
  wrong(
    "a form of study that is not recorded is asked for where the age needs it",
    { field: "politicalTheory", level: "intermediate" },
    found("intermediate-part-time-age", "unknown", S57, asksFor("course.mode")),
    { official: young, status: "unknown" },
  ),
  wrong(
    "a form of study that is not recorded does not matter where the age allows both",
    { field: "politicalTheory", level: "intermediate" },
    found("intermediate-part-time-age", "met", S57),
    { status: "met" },
  ),
  wrong(
    "a birth that is no day is asked for",
    partTimeIntermediate,
    {
      ...found("intermediate-part-time-age", "unknown", S57, splits("1988-05-11")),
      reasons: ["invalidDay"],
    },
    { official: { ...whole, birth: "1988-02-30" }, status: "unknown" },
  ),
  wrong(
    "the first day of the course is asked for where the age is measured on it",
    partTimeIntermediate,
    {
      ...found("intermediate-part-time-age", "unknown", S57, asksFor("course.startsOn")),
      reasons: ["notRecorded"],
    },
    { readings: { "sending.measuringDay": "courseStart" }, status: "unknown" },
  ),
  wrong(
    "35 on the first day of the course is enough where the age is measured on it",
    { ...partTimeIntermediate, startsOn: "2023-09-05" },
    found("intermediate-part-time-age", "met", S57),
    {
      readings: { "sending.measuringDay": "courseStart" },
      official: { ...whole, birth: "1988-09-05" },
      status: "met",
    },
  ),
  wrong(
    "35 on the first day of the course is too late where it is measured at the sending",
    { ...partTimeIntermediate, startsOn: "2023-09-05" },
    found("intermediate-part-time-age", "notMet", S57),
    { official: { ...whole, birth: "1988-09-05" }, status: "notMet" },
  ),
];

/** Who may be sent, with the clause beside each. */
export const sendingTables: readonly SendingTable[] = [
  { subject: "ages of the part-time form", cases: partTimeAges },
  { subject: "groups with five years less", cases: specialGroups },
  { subject: "the five years before the age", cases: fiveYearsBefore },
  { subject: "days on which a regime begins", cases: regimeTurns },
  { subject: "standards of political theory", cases: standards },
  { subject: "the full-time form", cases: fullTime },
  { subject: "posts that are sent to political theory", cases: posts },
  { subject: "thresholds of postgraduate study", cases: thresholds },
  { subject: "ages of postgraduate study", cases: mostAges },
  { subject: "categories and postgraduate study", cases: postgraduates },
  { subject: "study abroad", cases: abroad },
  { subject: "the end of service", cases: endOfService },
  { subject: "records and courses that are wrong", cases: badInput },
];
