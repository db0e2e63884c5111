import type { CalendarDate, CredentialsByField, Official, RankId, Status } from "cbccvc";

import { asksLaw, type DecidedCase } from "../decided-case.ts";

const CIRCULAR_11 = "Thông tư 11/2014/TT-BNV, ngạch chuyên viên";
const CLAUSE_3 = "Thông tư 05/2017/TT-BNV, Điều 1 khoản 3";
const CLAUSE_4 = "Thông tư 05/2017/TT-BNV, Điều 1 khoản 4";

const KEBAB: Readonly<Record<RankId, string>> = {
  seniorSpecialist: "senior-specialist",
  principalSpecialist: "principal-specialist",
  specialist: "specialist",
  associateOfficer: "associate-officer",
};

function told(
  [field, rank, clause, says]: readonly [
    "foreign-language" | "informatics",
    RankId,
    string,
    string,
  ],
  asOf: CalendarDate,
  credentials: CredentialsByField,
  status: Status,
  more: Partial<DecidedCase> = {},
): DecidedCase {
  const official: Official = {
    id: rank,
    category: "civilServant",
    level: "district",
    rank,
    holdings: [],
    credentials: { foreignLanguage: [], ethnicLanguage: [], informatics: [], ...credentials },
  };
  const requirement = `rank-${field}-${KEBAB[rank] ?? ""}`;
  return { clause, says, asOf, official, requirement, status, ...more };
}

const language = (level: string): CredentialsByField => ({
  foreignLanguage: [{ level, paper: "certificate" }],
});
const ethnic: CredentialsByField = {
  ethnicLanguage: [{ level: "certificate", paper: "certificate" }],
};
const informatics = (level: string): CredentialsByField => ({
  informatics: [{ level, paper: "certificate" }],
});
const asWeaklySeen = { readings: { higherRankSkills: "asWeaklySeen" } } as const;

const specialist = ["foreign-language", "specialist", CLAUSE_3] as const;
const associate = ["foreign-language", "associateOfficer", CLAUSE_4] as const;

const languages: readonly DecidedCase[] = [
  told(
    ["foreign-language", "specialist", CIRCULAR_11, "level 2 meets it"],
    "2014-12-01",
    language("level2"),
    "met",
  ),
  told(
    ["foreign-language", "specialist", CIRCULAR_11, "level 1 is too low"],
    "2014-12-01",
    language("level1"),
    "notMet",
  ),
  told([...specialist, "level 1 is too low"], "2017-10-01", language("level1"), "notMet"),
  told([...specialist, "level 2 meets it"], "2017-10-01", language("level2"), "met"),
  told([...specialist, "level 6 meets it"], "2017-10-01", language("level6"), "met"),
  told([...specialist, "nothing held does not, on the last day"], "2021-07-31", {}, "notMet"),
  told(
    [...specialist, "an ethnic language stands for it in an area of ethnic minorities only"],
    "2020-04-08",
    ethnic,
    "unknown",
    {
      open: [asksLaw("ethnicLanguageArea")],
    },
  ),
  told(
    [...specialist, "with the foreign language the area does not matter"],
    "2020-04-08",
    { ...ethnic, ...language("level2") },
    "met",
    { open: [] },
  ),
  told([...specialist, "in a commune no rank is set"], "2020-04-08", {}, "notApplicable", {
    official: {
      id: "x",
      category: "civilServant",
      level: "commune",
      rank: "specialist",
      holdings: [],
      credentials: { foreignLanguage: [] },
    },
  }),
  told(
    [...specialist, "a paper of another ladder is asked for again"],
    "2020-04-08",
    language("B"),
    "unknown",
    {
      open: [{ ask: "fact", fact: "credentials.foreignLanguage.level" }],
    },
  ),
  told([...associate, "level 1 meets it"], "2017-10-01", language("level1"), "met"),
  told([...associate, "level 2 meets it"], "2017-10-01", language("level2"), "met"),
  told([...associate, "nothing held does not"], "2017-10-01", {}, "notMet"),
  told([...associate, "the day before what was asked was not seen"], "2017-09-30", {}, "unknown", {
    open: [asksLaw("associateOfficerSkills")],
  }),
];

const computers: readonly DecidedCase[] = [
  told(
    ["informatics", "specialist", CIRCULAR_11, "basic meets it"],
    "2014-12-01",
    informatics("basic"),
    "met",
  ),
  told(
    ["informatics", "specialist", CLAUSE_3, "basic meets it"],
    "2017-10-01",
    informatics("basic"),
    "met",
  ),
  told(
    ["informatics", "specialist", CLAUSE_3, "advanced meets it"],
    "2017-10-01",
    informatics("advanced"),
    "met",
  ),
  told(
    ["informatics", "specialist", CLAUSE_3, "nothing held does not"],
    "2021-07-31",
    {},
    "notMet",
  ),
  told(
    ["informatics", "associateOfficer", CLAUSE_4, "basic meets it"],
    "2017-10-01",
    informatics("basic"),
    "met",
  ),
  told(
    ["informatics", "associateOfficer", CLAUSE_4, "nothing held does not"],
    "2017-10-01",
    {},
    "notMet",
  ),
];

const WEAK = "Thông tư 11/2014/TT-BNV, mới thấy ở nguồn yếu";
const higher: readonly DecidedCase[] = [
  ...(
    [
      ["principalSpecialist", "level2", "level3"],
      ["seniorSpecialist", "level3", "level4"],
    ] as const
  ).flatMap(([rank, below, at]) => [
    told(
      ["foreign-language", rank, WEAK, "what is asked is a gap by default"],
      "2020-04-08",
      language(at),
      "unknown",
      {
        open: [asksLaw("higherRankSkills")],
        decidedBy: ["higherRankSkills"],
      },
    ),
    told(
      ["foreign-language", rank, WEAK, `${below} is too low as weakly seen`],
      "2020-04-08",
      language(below),
      "notMet",
      asWeaklySeen,
    ),
    told(
      ["foreign-language", rank, WEAK, `${at} meets it as weakly seen`],
      "2020-04-08",
      language(at),
      "met",
      asWeaklySeen,
    ),
    told(
      ["informatics", rank, WEAK, "basic meets it as weakly seen"],
      "2020-04-08",
      informatics("basic"),
      "met",
      asWeaklySeen,
    ),
    told(
      ["informatics", rank, WEAK, "what is asked is a gap by default"],
      "2020-04-08",
      {},
      "unknown",
      {
        open: [asksLaw("higherRankSkills")],
      },
    ),
  ]),
];

/** Languages and informatics, asked by certificate until 2021-07-31. */
export const rankSkillCases: readonly DecidedCase[] = [...languages, ...computers, ...higher];
