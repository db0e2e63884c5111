import type { CalendarDate, Credential, Official, PostId, Status } from "cbccvc";

import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";

const DEGREE = "Nghị định 29/2024/NĐ-CP, Điều 6 khoản 1";
const ADVANCED = "Nghị định 29/2024/NĐ-CP, Điều 6 khoản 2 điểm a";
const INTERMEDIATE = "Nghị định 29/2024/NĐ-CP, Điều 6 khoản 2 điểm b";
const MANAGEMENT = "Nghị định 29/2024/NĐ-CP, Điều 6 khoản 3";
const DISPATCH = "Công văn 1848/BNV-CCVC (5/4/2024)";
const DECREE_334 = "Nghị định 334/2025/NĐ-CP";

const theoryAdvanced = "state-leadership-political-theory-advanced";
const theoryIntermediate = "state-leadership-political-theory-intermediate";
const degree = "state-leadership-degree";
const senior = "state-leadership-state-management-senior";
const other = "state-leadership-state-management";

const theory = (level: string, paper?: Credential["paper"], issuedOn?: CalendarDate) => [
  { level, ...(paper !== undefined && { paper }), ...(issuedOn !== undefined && { issuedOn }) },
];

/** A civil servant in a post since 2009, years before retirement, with the papers of a case. */
const leader = (
  post: PostId,
  credentials: NonNullable<Official["credentials"]>,
  more: Partial<Official> = {},
): Official => ({
  id: post,
  birth: "1980-06-15",
  sex: "female",
  category: "civilServant",
  rank: null,
  holdings: [{ post, since: "2009-01-15" }],
  credentials,
  ...more,
});

const ADVANCED_POSTS: readonly PostId[] = [
  "deputy-minister",
  "ministry-department-director",
  "ministry-authority-director",
  "ministry-office-chief",
  "ministry-chief-inspector",
  "deputy-ministry-department-director",
  "deputy-ministry-authority-director",
  "deputy-ministry-office-chief",
  "deputy-ministry-chief-inspector",
  "general-department-director",
  "deputy-general-department-director",
  "general-department-unit-director",
  "department-director",
  "provincial-assembly-office-chief",
  "provincial-office-chief",
  "provincial-chief-inspector",
  "provincial-ethnic-affairs-head",
];

const INTERMEDIATE_POSTS: readonly PostId[] = [
  "deputy-department-director",
  "deputy-provincial-assembly-office-chief",
  "deputy-provincial-office-chief",
  "deputy-provincial-chief-inspector",
  "deputy-provincial-ethnic-affairs-head",
  "ministry-division-head",
  "deputy-ministry-division-head",
  "department-division-head",
  "deputy-department-division-head",
  "branch-division-head",
  "deputy-branch-division-head",
  "district-division-head",
  "deputy-district-division-head",
];

const decree29Groups: readonly DecidedCase[] = [
  ...ADVANCED_POSTS.flatMap((post): DecidedCase[] => {
    const asked = { clause: ADVANCED, asOf: "2024-05-01", requirement: theoryAdvanced } as const;
    return [
      {
        ...asked,
        says: `${post} with cao cấp`,
        official: leader(post, { politicalTheory: theory("advanced", "diploma", "2016-07-01") }),
        status: "met",
        open: [],
      },
      {
        ...asked,
        says: `${post} with trung cấp only`,
        official: leader(post, { politicalTheory: theory("intermediate", "diploma") }),
        status: "notMet",
        open: [],
      },
    ];
  }),
  ...INTERMEDIATE_POSTS.flatMap((post): DecidedCase[] => {
    const asked = {
      clause: INTERMEDIATE,
      asOf: "2024-05-01",
      requirement: theoryIntermediate,
    } as const;
    return [
      {
        ...asked,
        says: `${post} with trung cấp`,
        official: leader(post, { politicalTheory: theory("intermediate", "diploma") }),
        status: "met",
        open: [],
      },
      {
        ...asked,
        says: `${post} with sơ cấp only`,
        official: leader(post, { politicalTheory: theory("elementary", "certificate") }),
        status: "notMet",
        open: [],
      },
    ];
  }),
];

const director = (papers: NonNullable<Official["credentials"]>, more?: Partial<Official>) =>
  leader("department-director", papers, more);

const decree29Papers: readonly DecidedCase[] = [
  ...(["politicalTheoryAdministration", "bachelorOfPolitics"] as const).map(
    (level): DecidedCase => ({
      clause: ADVANCED,
      says: `${level} stands for cao cấp`,
      asOf: "2024-05-01",
      official: director({ politicalTheory: theory(level, "diploma") }),
      requirement: theoryAdvanced,
      status: "met",
    }),
  ),
  ...(
    [
      ["2021-07-08", "met"],
      ["2021-07-09", "notMet"],
      ["2021-07-10", "notMet"],
    ] as const
  ).map(([issuedOn, status]): DecidedCase => ({
    clause: `${ADVANCED}; Kết luận 09-KL/TW`,
    says: `a confirmation of cao cấp issued on ${issuedOn}`,
    asOf: "2024-05-01",
    official: director({ politicalTheory: theory("advanced", "confirmation", issuedOn) }),
    requirement: theoryAdvanced,
    status,
  })),
  {
    clause: ADVANCED,
    says: "a level recorded without its paper counts, by the reading",
    asOf: "2024-05-01",
    official: director({ politicalTheory: theory("advanced") }),
    requirement: theoryAdvanced,
    status: "met",
    decidedBy: ["recordedLevel"],
  },
  ...(
    [
      ["college", "notMet"],
      ["university", "met"],
      ["master", "met"],
    ] as const
  ).flatMap(([level, status]) =>
    (["deputy-minister", "department-director", "deputy-district-division-head"] as const).map(
      (post): DecidedCase => ({
        clause: DEGREE,
        says: `${post} with the degree ${level}`,
        asOf: "2024-05-01",
        official: leader(post, { degree: [{ level, paper: "diploma" }] }),
        requirement: degree,
        status,
        open: [],
      }),
    ),
  ),
];

const holdsRank = (rankSince: CalendarDate, rank = "seniorSpecialist"): Partial<Official> => ({
  rank,
  rankSince,
});
const noManagement = { stateManagement: [], politicalTheory: [] } as const;
const withDiploma = (issuedOn: CalendarDate) => ({
  stateManagement: [],
  politicalTheory: theory("politicalTheoryAdministration", "diploma", issuedOn),
});

const management = (
  told: Pick<DecidedCase, "says" | "official" | "status"> & Partial<DecidedCase>,
): DecidedCase => ({ clause: MANAGEMENT, asOf: "2025-06-30", requirement: senior, ...told });

const stateManagement: readonly DecidedCase[] = [
  management({
    says: "the certificate of chuyên viên cao cấp",
    official: director({ stateManagement: [{ level: "seniorSpecialist", paper: "certificate" }] }),
    status: "met",
  }),
  management({
    says: "the certificate of chuyên viên chính only",
    official: director({
      stateManagement: [{ level: "principalSpecialist", paper: "certificate" }],
      politicalTheory: [],
    }),
    status: "notMet",
    open: [],
  }),
  ...(
    [
      ["2022-06-29", "met"],
      ["2022-06-30", "notMet"],
      ["2022-07-01", "notMet"],
    ] as const
  ).map(([day, status]) =>
    management({
      clause: DISPATCH,
      says: `a diploma of cao cấp lý luận chính trị – hành chính issued on ${day}`,
      official: director(withDiploma(day)),
      status,
      open: [],
    }),
  ),
  ...(
    [
      ["2022-07-31", "met"],
      ["2022-08-01", "notMet"],
      ["2022-08-02", "notMet"],
    ] as const
  ).map(([day, status]) =>
    management({
      clause: DISPATCH,
      says: `chuyên viên cao cấp since ${day}, with that diploma of a later day`,
      official: director(withDiploma("2022-09-01"), holdsRank(day)),
      status,
      open: [],
    }),
  ),
  management({
    clause: DISPATCH,
    says: "chuyên viên chính since before does for that rank only, not for this post",
    official: director(withDiploma("2022-09-01"), holdsRank("2010-01-01", "principalSpecialist")),
    status: "notMet",
  }),
  ...(
    [
      "deputy-minister",
      "ministry-department-director",
      "ministry-authority-director",
      "general-department-director",
      "general-department-unit-director",
      "provincial-chief-inspector",
    ] as const
  ).map((post) =>
    management({
      says: `${post}, in post since before the decree, has nothing`,
      official: leader(post, noManagement),
      status: "notMet",
      open: [],
    }),
  ),
  management({
    clause: "Nghị định 29/2024/NĐ-CP, Điều 9",
    says: "a director in post since the day before the decree is not one moved in under it",
    official: director(noManagement, {
      holdings: [{ post: "department-director", since: "2024-04-30" }],
    }),
    status: "notMet",
    open: [],
  }),
];

const inForce = (
  asOf: CalendarDate,
  post: PostId,
  requirement: string,
  politicalTheory: readonly Credential[],
  status: Status,
  more: Partial<DecidedCase> = {},
): DecidedCase => ({
  clause: DECREE_334,
  says: `${post} on ${asOf} with ${politicalTheory.map(({ level }) => level).join() || "nothing"}`,
  asOf,
  official: leader(post, { politicalTheory }),
  requirement,
  status,
  ...more,
});

const diploma = (level: string) => theory(level, "diploma", "2015-01-01");

const decree334: readonly DecidedCase[] = [
  inForce("2025-12-20", "deputy-minister", theoryAdvanced, diploma("intermediate"), "notMet"),
  ...ADVANCED_POSTS.slice(0, 5).flatMap((post) => [
    inForce("2025-12-21", post, theoryAdvanced, diploma("intermediate"), "notMet", { open: [] }),
    inForce("2025-12-21", post, theoryAdvanced, diploma("advanced"), "met"),
  ]),
  ...ADVANCED_POSTS.slice(5).flatMap((post) => [
    inForce("2025-12-21", post, theoryAdvanced, diploma("elementary"), "notMet", { open: [] }),
    inForce("2025-12-21", post, theoryAdvanced, diploma("advanced"), "met"),
  ]),
  inForce(
    "2025-12-20",
    "deputy-department-director",
    theoryIntermediate,
    diploma("intermediate"),
    "met",
  ),
  inForce("2025-12-21", "deputy-department-director", theoryIntermediate, [], "notMet", {
    decidedBy: ["decree334.plannedTraining"],
  }),
  inForce(
    "2025-12-21",
    "deputy-department-director",
    theoryIntermediate,
    diploma("advanced"),
    "met",
  ),
  ...INTERMEDIATE_POSTS.slice(5, 11).flatMap((post) => [
    inForce("2025-12-21", post, theoryIntermediate, diploma("intermediate"), "met", { open: [] }),
    inForce("2025-12-21", post, theoryIntermediate, diploma("elementary"), "notMet"),
  ]),
  ...(["2025-12-20", "2025-12-21", "2026-11-21"] as const).flatMap((asOf) =>
    (
      [
        ["college", "notMet"],
        ["university", "met"],
      ] as const
    ).map(([level, status]): DecidedCase => ({
      clause: DECREE_334,
      says: `the degree ${level} of a head of division on ${asOf}`,
      asOf,
      official: leader("department-division-head", { degree: [{ level, paper: "diploma" }] }),
      requirement: degree,
      status,
    })),
  ),
];

/** What the decrees decide. */
export const statePostCases: readonly DecidedCase[] = [
  ...decree29Groups,
  ...decree29Papers,
  ...stateManagement,
  ...decree334,
];

/** What hangs on a part of the law that was not seen, or on what no record says. */
export const openStatePostCases: readonly DecidedCase[] = [
  ...(
    [
      [theoryAdvanced, "stateLeadershipPoliticalTheory"],
      [degree, "stateLeadershipDegree"],
      [senior, "stateLeadershipStateManagement"],
    ] as const
  ).flatMap(([requirement, gap]) =>
    (["2010-05-01", "2024-04-30"] as const).map((asOf): DecidedCase => ({
      clause: "trước Nghị định 29/2024/NĐ-CP",
      says: `no single decree on ${asOf}`,
      asOf,
      official: director({}),
      requirement,
      status: "unknown",
      open: [asksLaw(gap)],
    })),
  ),
  management({
    says: "the second and third groups were cut off in every copy",
    official: leader("deputy-department-director", {
      stateManagement: [{ level: "principalSpecialist", paper: "certificate" }],
    }),
    requirement: other,
    status: "unknown",
    open: [asksLaw("decree29StateManagementGroups")],
  }),
  management({
    clause: DISPATCH,
    says: "chuyên viên cao cấp since before, without that diploma: the dispatch is about its holders",
    official: director(noManagement, holdsRank("2020-01-01")),
    status: "unknown",
    open: [asksLaw("dispatch1848Rank")],
  }),
  management({
    clause: "Nghị định 29/2024/NĐ-CP, Điều 9",
    says: "a director appointed on the decree's first day may have come from outside",
    official: director(noManagement, {
      holdings: [{ post: "department-director", since: "2024-05-01" }],
    }),
    status: "unknown",
    open: [asksLaw("decree29MovedIn")],
  }),
  management({
    clause: DISPATCH,
    says: "a diploma without its day asks for the day",
    official: director({
      stateManagement: [],
      politicalTheory: theory("politicalTheoryAdministration", "diploma"),
    }),
    status: "unknown",
    open: [
      {
        ask: "fact",
        fact: "credentials.politicalTheory.issuedOn",
        decides: "2022-06-30",
      },
    ],
  }),
  management({
    clause: DECREE_334,
    says: "what the new decree asks in State management was not seen",
    asOf: "2025-12-21",
    official: director({ stateManagement: [{ level: "seniorSpecialist" }] }),
    status: "unknown",
    open: [asksLaw("decree334StateManagement")],
  }),
  inForce("2025-12-21", "department-director", theoryAdvanced, diploma("intermediate"), "unknown", {
    open: [asksLaw("decree334Groups")],
  }),
  inForce(
    "2025-12-21",
    "deputy-department-director",
    theoryIntermediate,
    diploma("intermediate"),
    "unknown",
    { open: [asksLaw("decree334Groups")] },
  ),
  inForce("2025-12-21", "department-division-head", theoryIntermediate, [], "unknown", {
    readings: { "decree334.plannedTraining": "counts" },
    open: [asksLaw("decree334PlannedTraining")],
  }),
  {
    clause: DEGREE,
    says: "a degree that is not on record is asked for",
    asOf: "2024-05-01",
    official: director({}),
    requirement: degree,
    status: "unknown",
    open: [asksFor("credentials.degree")],
  },
];
