import type { AreaId, CalendarDate, Official, PostId } from "cbccvc";

import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";

const DECISION_5 = "Quyết định 04/2004/QĐ-BNV, Điều 5";
const DECISION_7 = "Quyết định 04/2004/QĐ-BNV, Điều 7";
const ARTICLE_8 = "Nghị định 33/2023/NĐ-CP, Điều 8";
const ARTICLE_10 = "Nghị định 33/2023/NĐ-CP, Điều 10 khoản 2";
const CIRCULAR_13 = "Thông tư 13/2019/TT-BNV";
const DECREE_334 = "Nghị định 334/2025/NĐ-CP";
const DISPATCH_11 = "Công văn 11/CV-BCĐ (4/6/2025)";

const cadreDegree = "commune-cadre-degree";
const cadreTheory = "commune-cadre-political-theory";
const cadreSchool = "commune-cadre-general-education";
const officerDegree = "commune-civil-servant-degree";
const justiceDegree = "commune-justice-officer-degree";
const divisionDegree = "commune-division-degree";
const divisionTheory = "commune-division-political-theory";

type Papers = NonNullable<Official["credentials"]>;

const inPost = (post: PostId, credentials: Papers, area?: AreaId): Official => ({
  id: post,
  rank: null,
  holdings: [{ post, since: "2009-03-01", ...(area !== undefined && { area }) }],
  credentials,
});

const degreeOf = (level?: string): Papers => ({
  degree: level === undefined ? [] : [{ level, paper: "diploma" }],
});
const theoryOf = (level?: string): Papers => ({
  politicalTheory: level === undefined ? [] : [{ level, paper: "diploma", issuedOn: "2016" }],
});
const school = (level: string): Papers => ({ generalEducation: [{ level, paper: "diploma" }] });

const COUNCIL_AND_COMMITTEE: readonly PostId[] = [
  "commune-council-chairperson",
  "commune-council-vice-chairperson",
  "commune-chairperson",
  "commune-vice-chairperson",
];
const CADRES: readonly PostId[] = [
  "commune-party-secretary",
  "deputy-commune-party-secretary",
  ...COUNCIL_AND_COMMITTEE,
  "commune-front-chairperson",
  "commune-youth-union-secretary",
  "commune-womens-union-president",
  "commune-farmers-association-chairperson",
  "commune-veterans-association-chairperson",
];
const OFFICERS: readonly PostId[] = [
  "commune-office-statistics-officer",
  "commune-land-construction-officer",
  "commune-finance-accounting-officer",
  "commune-culture-society-officer",
];
const DIVISION_LEADERS: readonly PostId[] = [
  "commune-office-chief",
  "deputy-commune-office-chief",
  "commune-economic-division-head",
  "deputy-commune-economic-division-head",
  "commune-culture-society-division-head",
  "deputy-commune-culture-society-division-head",
  "commune-public-service-centre-director",
  "deputy-commune-public-service-centre-director",
];
const HARD_AREAS: readonly AreaId[] = [
  "mountainous",
  "highland",
  "border",
  "island",
  "remote",
  "ethnicMinority",
  "speciallyDifficult",
];

const of2004: readonly DecidedCase[] = [
  ...(["2016-12-31", "2023-07-31"] as const).flatMap((asOf): DecidedCase[] => [
    {
      clause: DECISION_5,
      says: `a secretary with trung cấp of political theory on ${asOf}`,
      asOf,
      official: inPost("commune-party-secretary", theoryOf("intermediate")),
      requirement: cadreTheory,
      status: "met",
    },
    {
      clause: DECISION_5,
      says: `a secretary with sơ cấp of political theory on ${asOf}`,
      asOf,
      official: inPost("commune-party-secretary", theoryOf("elementary")),
      requirement: cadreTheory,
      status: "notMet",
      open: [],
    },
    {
      clause: DECISION_5,
      says: `a secretary with a trung cấp degree, wherever the commune, on ${asOf}`,
      asOf,
      official: inPost("commune-party-secretary", degreeOf("vocationalSecondary")),
      requirement: cadreDegree,
      status: "met",
    },
    {
      clause: DECISION_5,
      says: `a secretary in the plains without a degree on ${asOf}`,
      asOf,
      official: inPost("commune-party-secretary", degreeOf(), "ordinary"),
      requirement: cadreDegree,
      status: "notMet",
      open: [],
    },
    {
      clause: DECISION_7,
      says: `a council's chair in the plains with sơ cấp on ${asOf}`,
      asOf,
      official: inPost("commune-council-chairperson", theoryOf("elementary"), "ordinary"),
      requirement: cadreTheory,
      status: "notMet",
      open: [],
    },
    {
      clause: DECISION_7,
      says: `a council's vice chair with trung cấp, wherever the commune, on ${asOf}`,
      asOf,
      official: inPost("commune-council-vice-chairperson", theoryOf("intermediate")),
      requirement: cadreTheory,
      status: "met",
    },
  ]),
  ...(["commune-party-secretary", "commune-council-chairperson"] as const).flatMap(
    (post): DecidedCase[] => [
      {
        clause: `${DECISION_5}, ${DECISION_7}`,
        says: `${post} with trung học phổ thông`,
        asOf: "2023-07-31",
        official: inPost(post, school("upperSecondary")),
        requirement: cadreSchool,
        status: "met",
      },
      {
        clause: `${DECISION_5}, ${DECISION_7}`,
        says: `${post} with trung học cơ sở`,
        asOf: "2010-05-01",
        official: inPost(post, school("lowerSecondary")),
        requirement: cadreSchool,
        status: "notMet",
        open: [],
      },
    ],
  ),
];

const of2023: readonly DecidedCase[] = [
  ...CADRES.flatMap((post): DecidedCase[] => [
    {
      clause: ARTICLE_8,
      says: `${post} with đại học`,
      asOf: "2023-08-01",
      official: inPost(post, degreeOf("university")),
      requirement: cadreDegree,
      status: "met",
      open: [],
    },
    {
      clause: ARTICLE_8,
      says: `${post} with cao đẳng in an ordinary commune`,
      asOf: "2025-06-30",
      official: inPost(post, degreeOf("college"), "ordinary"),
      requirement: cadreDegree,
      status: "notMet",
      open: [],
    },
  ]),
  ...HARD_AREAS.map((area): DecidedCase => ({
    clause: `${ARTICLE_8} khoản 4`,
    says: `no province sets less than trung cấp: none at all in an area ${area}`,
    asOf: "2023-08-01",
    official: inPost("commune-chairperson", degreeOf(), area),
    requirement: cadreDegree,
    status: "notMet",
    open: [],
  })),
  ...COUNCIL_AND_COMMITTEE.flatMap((post): DecidedCase[] => [
    {
      clause: `${ARTICLE_8} khoản 3 điểm d`,
      says: `${post} with trung cấp of political theory`,
      asOf: "2023-08-01",
      official: inPost(post, theoryOf("intermediate")),
      requirement: cadreTheory,
      status: "met",
      open: [],
    },
    {
      clause: `${ARTICLE_8} khoản 3 điểm d`,
      says: `${post} with sơ cấp, in the mountains too`,
      asOf: "2025-06-30",
      official: inPost(post, theoryOf("elementary"), "mountainous"),
      requirement: cadreTheory,
      status: "notMet",
      open: [],
    },
    {
      clause: `${ARTICLE_8} khoản 3 điểm b`,
      says: `${post} with trung học cơ sở`,
      asOf: "2023-08-01",
      official: inPost(post, school("lowerSecondary")),
      requirement: cadreSchool,
      status: "notMet",
      open: [],
    },
  ]),
  {
    clause: `${ARTICLE_8} khoản 1`,
    says: "a secretary with cao cấp meets whatever level the cut clause asks",
    asOf: "2023-08-01",
    official: inPost("commune-party-secretary", theoryOf("advanced")),
    requirement: cadreTheory,
    status: "met",
  },
  {
    clause: "Kết luận 177-KL/TW (11/7/2025)",
    says: "a chair with cao cấp has what is expected of the new communes",
    asOf: "2025-07-11",
    official: inPost("commune-chairperson", theoryOf("advanced")),
    requirement: cadreTheory,
    status: "met",
  },
];

const officers: readonly DecidedCase[] = [
  ...OFFICERS.flatMap((post): DecidedCase[] => [
    {
      clause: CIRCULAR_13,
      says: `${post} with cao đẳng in an ordinary commune`,
      asOf: "2019-12-25",
      official: inPost(post, degreeOf("college"), "ordinary"),
      requirement: officerDegree,
      status: "notMet",
      open: [],
    },
    {
      clause: ARTICLE_10,
      says: `${post} with đại học`,
      asOf: "2023-08-01",
      official: inPost(post, degreeOf("university")),
      requirement: officerDegree,
      status: "met",
      open: [],
    },
    {
      clause: ARTICLE_10,
      says: `${post} with trung cấp in an ordinary commune`,
      asOf: "2025-06-30",
      official: inPost(post, degreeOf("vocationalSecondary"), "ordinary"),
      requirement: officerDegree,
      status: "notMet",
      open: [],
    },
  ]),
  ...(["mountainous", "highland", "island", "ethnicMinority"] as const).map(
    (area): DecidedCase => ({
      clause: CIRCULAR_13,
      says: `trung cấp is enough in an area ${area}, without a decision of the province`,
      asOf: "2023-07-31",
      official: inPost(OFFICERS[0]!, degreeOf("vocationalSecondary"), area),
      requirement: officerDegree,
      status: "met",
      open: [],
    }),
  ),
  ...(["border", "remote", "speciallyDifficult"] as const).map((area): DecidedCase => ({
    clause: CIRCULAR_13,
    says: `the circular does not name areas ${area}`,
    asOf: "2023-07-31",
    official: inPost(OFFICERS[0]!, degreeOf("vocationalSecondary"), area),
    requirement: officerDegree,
    status: "notMet",
    open: [],
  })),
  ...(["2019-12-25", "2023-08-01"] as const).map((asOf): DecidedCase => ({
    clause: `${ARTICLE_10}; Luật Hộ tịch, Điều 72`,
    says: `an officer for justice without a degree on ${asOf}`,
    asOf,
    official: inPost("commune-justice-officer", degreeOf(), "ordinary"),
    requirement: justiceDegree,
    status: "notMet",
    open: [],
  })),
  {
    clause: CIRCULAR_13,
    says: "the certificate of advanced IT skills",
    asOf: "2019-12-25",
    official: inPost(OFFICERS[1]!, { informatics: [{ level: "advanced", paper: "certificate" }] }),
    requirement: "commune-civil-servant-informatics",
    status: "met",
  },
  {
    clause: CIRCULAR_13,
    says: "the certificate of basic IT skills",
    asOf: "2019-12-25",
    official: inPost(OFFICERS[1]!, { informatics: [{ level: "basic", paper: "certificate" }] }),
    requirement: "commune-civil-servant-informatics",
    status: "met",
  },
  {
    clause: CIRCULAR_13,
    says: "no certificate of IT skills",
    asOf: "2023-07-31",
    official: inPost(OFFICERS[1]!, { informatics: [] }),
    requirement: "commune-civil-servant-informatics",
    status: "notMet",
  },
];

const divisions: readonly DecidedCase[] = [
  ...DIVISION_LEADERS.flatMap((post): DecidedCase[] => [
    {
      clause: DISPATCH_11,
      says: `${post} with đại học`,
      asOf: "2025-07-01",
      official: inPost(post, degreeOf("university")),
      requirement: divisionDegree,
      status: "met",
    },
    {
      clause: DECREE_334,
      says: `${post} with cao đẳng`,
      asOf: "2025-12-21",
      official: inPost(post, degreeOf("college")),
      requirement: divisionDegree,
      status: "notMet",
    },
    {
      clause: DECREE_334,
      says: `${post} with đại học`,
      asOf: "2025-12-21",
      official: inPost(post, degreeOf("university")),
      requirement: divisionDegree,
      status: "met",
    },
    {
      clause: DECREE_334,
      says: `${post} with trung cấp of political theory`,
      asOf: "2025-12-21",
      official: inPost(post, theoryOf("intermediate")),
      requirement: divisionTheory,
      status: "met",
      open: [],
    },
    {
      clause: DECREE_334,
      says: `${post} with sơ cấp of political theory`,
      asOf: "2026-11-21",
      official: inPost(post, theoryOf("elementary")),
      requirement: divisionTheory,
      status: "notMet",
      decidedBy: ["decree334.plannedTraining"],
    },
  ]),
  {
    clause: DISPATCH_11,
    says: "trung cấp of political theory is not held up before Decree 334",
    asOf: "2025-12-20",
    official: inPost("commune-office-chief", theoryOf("intermediate")),
    requirement: divisionTheory,
    status: "met",
  },
];

/** What the texts decide. */
export const communePostCases: readonly DecidedCase[] = [
  ...of2004,
  ...of2023,
  ...officers,
  ...divisions,
];

const open = (
  asOf: CalendarDate,
  official: Official,
  requirement: string,
  gap: string,
  clause: string,
): DecidedCase => ({
  clause,
  says: `${official.id} on ${asOf}`,
  asOf,
  official,
  requirement,
  status: "unknown",
  open: [asksLaw(gap)],
});

/** What hangs on a part of the law that was not seen. */
export const openCommunePostCases: readonly DecidedCase[] = [
  open(
    "2023-07-31",
    inPost("commune-chairperson", degreeOf("university")),
    cadreDegree,
    "communeCadreBefore20230801",
    "Quyết định 04/2004/QĐ-BNV, Điều 8",
  ),
  open(
    "2023-07-31",
    inPost("commune-party-secretary", degreeOf(), "mountainous"),
    cadreDegree,
    "communeMountainSecretary",
    DECISION_5,
  ),
  open(
    "2023-07-31",
    inPost("commune-council-chairperson", theoryOf("elementary"), "mountainous"),
    cadreTheory,
    "communeMountainTheory",
    DECISION_7,
  ),
  ...HARD_AREAS.map((area) =>
    open(
      "2023-08-01",
      inPost("commune-chairperson", degreeOf("vocationalSecondary"), area),
      cadreDegree,
      "communeDegreeByProvince",
      `${ARTICLE_8} khoản 4 (${area})`,
    ),
  ),
  {
    clause: `${ARTICLE_8} khoản 4`,
    says: "cao đẳng without the area asks for the area",
    asOf: "2023-08-01",
    official: inPost("commune-chairperson", degreeOf("college")),
    requirement: cadreDegree,
    status: "unknown",
    open: [asksFor("holding.area"), asksLaw("communeDegreeByProvince")],
  },
  open(
    "2023-08-01",
    inPost("commune-party-secretary", theoryOf("intermediate")),
    cadreTheory,
    "communeCadreTheoryFrom20230801",
    `${ARTICLE_8} khoản 1`,
  ),
  open(
    "2025-07-01",
    inPost("commune-chairperson", degreeOf("university")),
    cadreDegree,
    "communeCadresFrom20250701",
    "Nghị định 170/2025/NĐ-CP",
  ),
  open(
    "2019-12-24",
    inPost(OFFICERS[0]!, degreeOf("university")),
    officerDegree,
    "communeCivilServantBefore20191225",
    CIRCULAR_13,
  ),
  ...(["2019-12-25", "2023-07-31", "2023-08-01"] as const).map((asOf) =>
    open(
      asOf,
      inPost("commune-justice-officer", degreeOf("vocationalSecondary"), "ordinary"),
      justiceDegree,
      "civilStatusDegree",
      `${asOf < "2023-08-01" ? CIRCULAR_13 : ARTICLE_10}; Luật Hộ tịch, Điều 72`,
    ),
  ),
  ...DIVISION_LEADERS.map((post) =>
    open(
      "2025-12-20",
      inPost(post, degreeOf("college")),
      divisionDegree,
      "communeDivisionDegree2025",
      DISPATCH_11,
    ),
  ),
  open(
    "2023-07-31",
    inPost("commune-police-chief", degreeOf("university")),
    "commune-military-and-police",
    "communeMilitaryAndPolice",
    "pháp luật chuyên ngành",
  ),
  open(
    "2025-12-20",
    inPost("commune-office-chief", theoryOf()),
    divisionTheory,
    "communeDivisionTheoryBefore20251221",
    DISPATCH_11,
  ),
];
