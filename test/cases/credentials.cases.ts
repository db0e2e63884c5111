import type { CalendarDate, CredentialCheck, FieldCredential, Question, Status } from "cbccvc";

import { asksFor, asksLaw } from "./decided-case.ts";

/** One paper, and what one of its checks must answer. */
export interface CredentialCase {
  /** Document, article and clause. */
  readonly clause: string;
  /** What is the matter with the paper. */
  readonly says: string;
  readonly credential: FieldCredential;
  readonly asOf?: CalendarDate;
  readonly check: CredentialCheck["check"];
  readonly status: Status;
  /** The answer on the paper as a whole, where it is not that of the check. */
  readonly overall?: Status;
  readonly open?: readonly Question[];
}

const specialist = { field: "stateManagement", level: "specialist" } as const;
const advanced = { field: "politicalTheory", level: "advanced" } as const;
const confirmation = { ...advanced, paper: "confirmation" } as const;
const division = { field: "leadership", level: "division" } as const;

const levelCases: readonly CredentialCase[] = [
  {
    clause: "catalogue",
    says: "a level of the field",
    credential: { ...advanced, issuedOn: "2020-01-01" },
    check: "level",
    status: "met",
  },
  {
    clause: "catalogue",
    says: "a level nobody knows",
    credential: { field: "politicalTheory", level: "cao cấp", issuedOn: "2020-01-01" },
    check: "level",
    status: "unknown",
    open: [asksFor("credentials.politicalTheory.level")],
  },
  {
    clause: "catalogue",
    says: "a group of the one scheme in the field of another",
    credential: { field: "knowledgeUpdate", level: "defenceGroup3", issuedOn: "2020-01-01" },
    check: "level",
    status: "unknown",
  },
];

const ran = (
  clause: string,
  credential: FieldCredential,
  status: Status,
  open?: readonly Question[],
): CredentialCase => ({
  clause,
  says: `issued ${credential.issuedOn ?? "on no day recorded"}`,
  credential,
  check: "programme",
  status,
  ...(open !== undefined && { open }),
});

const group = (level: string) => ({ field: "nationalDefence", level }) as const;
const update = (level: string) => ({ field: "knowledgeUpdate", level }) as const;
const ethnic = { field: "ethnicAffairs", level: "decision771Group3" } as const;
const officer = { field: "stateManagement", level: "associateOfficer" } as const;

const programmeCases: readonly CredentialCase[] = [
  ran("NĐ 101 Điều 17", { ...specialist, issuedOn: "2017-10-20" }, "unknown", [
    asksLaw("programmeBeforeHistory"),
  ]),
  ran("NĐ 101 Điều 17", { ...specialist, issuedOn: "2017-10-21" }, "met"),
  ran("NĐ 89", { ...specialist, issuedOn: "2021-12-10" }, "met"),
  ran("NĐ 89", { ...specialist, issuedOn: "2021" }, "met"),
  ran("NĐ 101 Điều 17", { ...specialist, issuedOn: "2017-10" }, "unknown", [
    { ...asksFor("credentials.stateManagement.issuedOn"), decides: "2017-10-21" } as Question,
    asksLaw("programmeBeforeHistory"),
  ]),
  ran("NĐ 171", { ...specialist, issuedOn: "2025-06-30" }, "met"),
  ran("NĐ 171", { ...specialist, issuedOn: "2025-07-01" }, "unknown", [
    asksLaw("rankProgrammesFrom20250701"),
  ]),
  ran("NĐ 101 Điều 17", { ...officer, issuedOn: "2021-12-09" }, "met"),
  ran("NĐ 89 Điều 2 khoản 3", { ...officer, issuedOn: "2021-12-10" }, "met"),
  ran("NĐ 89 Điều 2 khoản 3", { ...officer, issuedOn: "2022-06-29" }, "met"),
  ran("NĐ 89 drops the cán sự programme", { ...officer, issuedOn: "2022-06-30" }, "notMet"),
  ran("NĐ 89 drops the cán sự programme", { ...officer, issuedOn: "2022" }, "unknown", [
    { ...asksFor("credentials.stateManagement.issuedOn"), decides: "2022-06-30" } as Question,
  ]),
  ran("no day", { ...specialist }, "unknown", [asksFor("credentials.stateManagement.issuedOn")]),
  ran("a day that does not exist", { ...specialist, issuedOn: "2021-02-30" }, "unknown", [
    asksFor("credentials.stateManagement.issuedOn"),
  ]),
  ran("issued after the day of the rules", { ...specialist, issuedOn: "2026-11-22" }, "notMet"),
  ran(
    "a degree has none",
    { field: "degree", level: "university", issuedOn: "1999" },
    "notApplicable",
  ),
  ran("a degree has none", { field: "degree", level: "university" }, "notApplicable"),
  ran("256-QĐ/TW", { ...advanced, issuedOn: "2009-09-15" }, "unknown"),
  ran("256-QĐ/TW", { ...advanced, issuedOn: "2009-09-16" }, "met"),
  ran("350-QĐ/TW", { ...advanced, issuedOn: "2025-08-29" }, "met"),
  ran("350-QĐ/TW", { ...advanced, level: "elementary", issuedOn: "2025-08-28" }, "met"),
  ran("350-QĐ/TW", { ...advanced, level: "elementary", issuedOn: "2025-08-29" }, "unknown", [
    asksLaw("elementaryPoliticalTheoryFrom20250829"),
  ]),
  ran(
    "cao cấp LLCT–HC, a class that ended 27/01/2014",
    { ...advanced, level: "politicalTheoryAdministration", issuedOn: "2014-01-27" },
    "met",
  ),
  ran(
    "cao cấp LLCT–HC, its days not seen",
    { ...advanced, level: "politicalTheoryAdministration", issuedOn: "2014-01-28" },
    "unknown",
    [asksLaw("politicalTheoryAdministrationDays")],
  ),
  ran("NĐ 13/2014", { ...group("defenceGroup3"), issuedOn: "2014-04-09" }, "unknown"),
  ran("NĐ 13/2014", { ...group("defenceGroup3"), issuedOn: "2014-04-10" }, "met"),
  ran("164-QĐ/TW", { ...update("regulation164Group4"), issuedOn: "2013-02-01" }, "met"),
  ran("164-QĐ/TW", { ...update("regulation164Group4"), issuedOn: "2024-05-09" }, "met"),
  ran("145-QĐ/TW", { ...update("regulation164Group4"), issuedOn: "2024-05-17" }, "unknown", [
    asksLaw("regulation164End"),
  ]),
  ran("145-QĐ/TW", { ...update("regulation145Group3"), issuedOn: "2024-05-10" }, "met"),
  ran("QĐ 771", { ...ethnic, issuedOn: "2018-06-26" }, "met"),
  ran("QĐ 771", { ...ethnic, issuedOn: "2025-12-31" }, "met"),
  ran("QĐ 771", { ...ethnic, issuedOn: "2026-01-01" }, "unknown", [
    asksLaw("ethnicAffairsFrom2026"),
  ]),
  ran(
    "NĐ 171, a fifth content",
    { field: "jobPosition", level: "completed", issuedOn: "2026-08-01" },
    "met",
  ),
  ran(
    "NĐ 171, divisions of communes",
    { field: "leadership", level: "communeDivision", issuedOn: "2025-07-01" },
    "met",
  ),
  ran(
    "NĐ 101 went on for public employees",
    { field: "leadership", level: "department", issuedOn: "2026-06-30" },
    "met",
  ),
  ran(
    "Luật Viên chức 2025",
    { field: "leadership", level: "department", issuedOn: "2026-07-01" },
    "unknown",
    [
      asksLaw("programmesUnderDecree171"),
      asksLaw("cadreTrainingFrom20250701"),
      asksLaw("publicEmployeeTrainingFrom20260701"),
    ],
  ),
];

const lasted = (
  clause: string,
  credential: FieldCredential & { readonly weeks: number },
  status: Status,
): CredentialCase => ({
  clause,
  says: `${String(credential.weeks)} weeks, issued ${credential.issuedOn ?? ""}`,
  credential,
  check: "length",
  status,
});

const weeksOf = (
  clause: string,
  subject: Pick<FieldCredential, "field" | "level" | "issuedOn" | "category">,
  answers: readonly (readonly [weeks: number, status: Status])[],
): CredentialCase[] =>
  answers.map(([weeks, status]) => lasted(clause, { ...subject, weeks }, status));

const lengthCases: readonly CredentialCase[] = [
  ...weeksOf("NĐ 101, 6 to 8 weeks", { ...specialist, issuedOn: "2021-12-09" }, [
    [5.9, "notMet"],
    [6, "met"],
    [8, "met"],
    [8.1, "notMet"],
  ]),
  ...weeksOf("NĐ 89 Điều 2 khoản 3, either", { ...specialist, issuedOn: "2021-12-10" }, [
    [4, "met"],
    [8, "met"],
    [8.1, "notMet"],
  ]),
  ...weeksOf("NĐ 89 Điều 2 khoản 3, either", { ...specialist, issuedOn: "2022-06-29" }, [
    [8, "met"],
    [8.1, "notMet"],
  ]),
  ...weeksOf("NĐ 89, at most 4 weeks", { ...specialist, issuedOn: "2022-06-30" }, [
    [1, "met"],
    [4, "met"],
    [4.1, "notMet"],
  ]),
  ...weeksOf(
    "NĐ 89, at most 6 weeks",
    { ...specialist, level: "principalSpecialist", issuedOn: "2024-03-01" },
    [
      [6, "met"],
      [7, "notMet"],
    ],
  ),
  ...weeksOf(
    "NĐ 89, at most 8 weeks",
    { ...specialist, level: "seniorSpecialist", issuedOn: "2024-03-01" },
    [
      [8, "met"],
      [9, "notMet"],
    ],
  ),
  ...weeksOf("NĐ 101 or NĐ 89, by the day", { ...specialist, issuedOn: "2022" }, [
    [4, "met"],
    [5, "unknown"],
    [8, "unknown"],
    [9, "notMet"],
  ]),
  ...weeksOf("NĐ 101 Điều 17 khoản 5 điểm a, 2 to 4", { ...division, issuedOn: "2021-12-09" }, [
    [1, "notMet"],
    [2, "met"],
    [4, "met"],
    [5, "notMet"],
  ]),
  ...weeksOf("NĐ 89, at most 2", { ...division, issuedOn: "2025-06-30" }, [
    [2, "met"],
    [3, "notMet"],
  ]),
  // The 4 weeks of NĐ 171, or the 2 that went on for public employees; what cadres follow is unseen.
  ...weeksOf("NĐ 171, 4 weeks", { ...division, issuedOn: "2025-07-01", category: "civilServant" }, [
    [3, "notMet"],
    [4, "met"],
    [5, "notMet"],
  ]),
  ...weeksOf(
    "NĐ 101 goes on for public employees",
    { ...division, issuedOn: "2025-07-01", category: "publicEmployee" },
    [
      [2, "met"],
      [3, "notMet"],
    ],
  ),
  ...weeksOf("whose course it was is not told", { ...division, issuedOn: "2025-07-01" }, [
    [2, "unknown"],
    [4, "unknown"],
  ]),
  ...weeksOf(
    "NĐ 171, cấp sở not seen",
    { ...division, level: "department", issuedOn: "2025-11-18", category: "civilServant" },
    [[2, "notApplicable"]],
  ),
  ...weeksOf(
    "NĐ 89, cấp vụ not seen",
    { ...division, level: "ministryDepartment", issuedOn: "2024-05-01" },
    [[9, "notApplicable"]],
  ),
  ...weeksOf("NĐ 101, communes 2 to 4", { ...division, level: "commune", issuedOn: "2021-12-09" }, [
    [1, "notMet"],
    [2, "met"],
  ]),
  ...weeksOf("NĐ 89, communes 1", { ...division, level: "commune", issuedOn: "2022-06-30" }, [
    [1, "met"],
    [2, "notMet"],
  ]),
  ...weeksOf(
    "NĐ 101, job position 1",
    { field: "jobPosition", level: "completed", issuedOn: "2020-01-01" },
    [
      [1, "met"],
      [1.5, "notMet"],
    ],
  ),
  ...weeksOf("no length set by law", { ...group("defenceGroup3"), issuedOn: "2025-11-03" }, [
    [2, "notApplicable"],
  ]),
  ...weeksOf("no length set by law", { ...advanced, issuedOn: "2024-07-01" }, [
    [104, "notApplicable"],
  ]),
  {
    clause: "NĐ 101",
    says: "no length recorded",
    credential: { ...specialist, issuedOn: "2020-01-01" },
    check: "length",
    status: "unknown",
    overall: "unknown",
    open: [asksFor("credentials.stateManagement.weeks")],
  },
];

const issuedBy = (
  clause: string,
  credential: FieldCredential,
  status: Status,
  open?: readonly Question[],
): CredentialCase => ({
  clause,
  says: `${credential.level} by ${credential.issuerKind ?? "nobody recorded"}, ${credential.issuedOn ?? "undated"}`,
  credential,
  check: "issuer",
  status,
  ...(open !== undefined && { open }),
});

// Which body may issue which paper was not seen: what is checked is whether it existed that day.
const issuerCases: readonly CredentialCase[] = [
  issuedBy("none recorded", { ...specialist, issuedOn: "2020-01-01" }, "notApplicable"),
  issuedBy("catalogue", { ...specialist, issuerKind: "tradeSchool", issuedOn: "2020" }, "unknown", [
    asksFor("credentials.stateManagement.issuerKind"),
  ]),
  issuedBy("no ends", { ...advanced, issuerKind: "hcma", issuedOn: "2020" }, "notApplicable"),
  issuedBy("no ends", { ...advanced, issuerKind: "hcma" }, "notApplicable"),
  issuedBy(
    "merged",
    { ...specialist, issuerKind: "napa", issuedOn: "2025-01-31" },
    "notApplicable",
  ),
  issuedBy("merged", { ...specialist, issuerKind: "napa", issuedOn: "2025-02-01" }, "notMet"),
  issuedBy("merged", { ...specialist, issuerKind: "napa", issuedOn: "2025" }, "unknown", [
    asksFor("credentials.stateManagement.issuedOn"),
  ]),
  issuedBy("merged", { ...specialist, issuerKind: "apag", issuedOn: "2024-12-27" }, "notMet"),
  issuedBy(
    "merged",
    { ...specialist, issuerKind: "apag", issuedOn: "2024-12-28" },
    "notApplicable",
  ),
  issuedBy(
    "the end of the districts",
    {
      ...advanced,
      level: "elementary",
      issuerKind: "districtPoliticalCentre",
      issuedOn: "2025-06-30",
    },
    "notApplicable",
  ),
  issuedBy(
    "the end of the districts",
    {
      ...advanced,
      level: "elementary",
      issuerKind: "districtPoliticalCentre",
      issuedOn: "2025-07-01",
    },
    "notMet",
  ),
  issuedBy(
    "360-QĐ/TW",
    {
      ...advanced,
      level: "elementary",
      issuerKind: "communePoliticalCentre",
      issuedOn: "2025-08-28",
    },
    "notMet",
  ),
  issuedBy(
    "360-QĐ/TW",
    {
      ...advanced,
      level: "elementary",
      issuerKind: "communePoliticalCentre",
      issuedOn: "2025-08-29",
    },
    "notApplicable",
  ),
  issuedBy(
    "360-QĐ/TW, undated",
    { ...advanced, level: "elementary", issuerKind: "communePoliticalCentre" },
    "unknown",
    [asksFor("credentials.politicalTheory.issuedOn")],
  ),
  issuedBy(
    "NĐ 139/2020",
    { ...group("defenceGroup4"), issuerKind: "districtMilitaryCommand", issuedOn: "2025-06-30" },
    "met",
  ),
  issuedBy(
    "NĐ 139/2020",
    { ...group("defenceGroup3"), issuerKind: "districtMilitaryCommand", issuedOn: "2025-06-30" },
    "notMet",
  ),
  issuedBy(
    "NĐ 139/2020",
    { ...group("defenceGroup3"), issuerKind: "provincialMilitaryCommand", issuedOn: "2023-05-20" },
    "met",
  ),
  issuedBy(
    "NĐ 139/2020",
    { ...group("defenceGroup1"), issuerKind: "militaryRegionSchool", issuedOn: "2023-05-20" },
    "notMet",
  ),
  issuedBy(
    "before the schools were seen",
    { ...group("defenceGroup1"), issuerKind: "militaryRegionSchool", issuedOn: "2021-01-14" },
    "notApplicable",
  ),
  issuedBy(
    "after the districts any body may train group 4",
    { ...group("defenceGroup4"), issuerKind: "provincialMilitaryCommand", issuedOn: "2025-07-01" },
    "notApplicable",
  ),
];

const onPaper = (clause: string, credential: FieldCredential, status: Status): CredentialCase => ({
  clause,
  says: `${credential.paper ?? "no paper"}, issued ${credential.issuedOn ?? "undated"}`,
  credential,
  check: "paper",
  status,
});

const paperCases: readonly CredentialCase[] = [
  onPaper("TT 03/2023 Điều 5", { ...specialist, paper: "certificate", issuedOn: "2024" }, "met"),
  onPaper("TT 03/2023 Điều 5", { ...specialist, paper: "replacement", issuedOn: "2024" }, "met"),
  onPaper("TT 03/2023 Điều 5", { ...specialist, paper: "diploma", issuedOn: "2024" }, "notMet"),
  onPaper("none recorded", { ...specialist, issuedOn: "2024" }, "notApplicable"),
  onPaper("350-QĐ/TW", { ...advanced, paper: "diploma", issuedOn: "2025-09-01" }, "met"),
  onPaper("256-QĐ/TW", { ...confirmation, issuedOn: "2021-07-08" }, "met"),
  onPaper("09-KL/TW", { ...confirmation, issuedOn: "2021-07-09" }, "notMet"),
  onPaper("09-KL/TW", { ...confirmation, issuedOn: "2021-07" }, "unknown"),
  onPaper(
    "not seen",
    { ...group("defenceGroup3"), paper: "confirmation", issuedOn: "2023" },
    "notApplicable",
  ),
];

const limited = (
  says: string,
  credential: FieldCredential,
  status: Status,
  more: Partial<CredentialCase> = {},
): CredentialCase => ({
  clause: "09-KL/TW",
  says,
  credential,
  check: "limit",
  status,
  ...more,
});

const limitCases: readonly CredentialCase[] = [
  limited("the last day", { ...confirmation, issuedOn: "2021-07-08" }, "met"),
  limited("the day itself", { ...confirmation, issuedOn: "2021-07-09" }, "notMet"),
  limited("a year that it divides", { ...confirmation, issuedOn: "2021" }, "unknown", {
    open: [
      { ...asksFor("credentials.politicalTheory.issuedOn"), decides: "2021-07-09" } as Question,
    ],
  }),
  limited("a year before it", { ...confirmation, issuedOn: "2020" }, "met"),
  limited("a year after it", { ...confirmation, issuedOn: "2022" }, "notMet"),
  limited("undated", confirmation, "unknown", {
    open: [
      { ...asksFor("credentials.politicalTheory.issuedOn"), decides: "2021-07-09" } as Question,
    ],
  }),
  limited(
    "a lower level",
    { ...confirmation, level: "intermediate", issuedOn: "2021-07-09" },
    "notMet",
  ),
  limited("a level without its paper", { ...advanced, issuedOn: "2023-01-01" }, "notApplicable", {
    overall: "met",
  }),
];

/** Every case of one check. */
export const credentialCases: readonly CredentialCase[] = [
  ...levelCases,
  ...programmeCases,
  ...lengthCases,
  ...issuerCases,
  ...paperCases,
  ...limitCases,
];
