import type { CalendarDate, Official, PartialDate, PostId, Sex, Status } from "cbccvc";

import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";

const ARTICLE_38 = "Nghị định 33/2023/NĐ-CP, Điều 38 khoản 1";
const ARTICLE_34A = "Nghị định 29/2024/NĐ-CP, Điều 34 khoản 1 điểm a";
const ARTICLE_34B = "Nghị định 29/2024/NĐ-CP, Điều 34 khoản 1 điểm b";
const ARTICLE_9 = "Nghị định 29/2024/NĐ-CP, Điều 9";

const FIVE_YEARS = "decree-33-five-years";
const THEORY = "decree-29-political-theory";
const MANAGEMENT = "decree-29-state-management";
const MOVED_IN = "decree-29-moved-in";

const person = (
  post: PostId,
  since: PartialDate | undefined,
  credentials: NonNullable<Official["credentials"]>,
  more: Partial<Official> = {},
): Official => ({
  id: post,
  rank: null,
  holdings: [{ post, ...(since !== undefined && { since }), area: "ordinary" }],
  credentials,
  ...more,
});

const commune = (
  since: PartialDate | undefined,
  status: Status,
  more: Partial<DecidedCase> = {},
): DecidedCase => ({
  clause: ARTICLE_38,
  says: `a chair with cao đẳng, in post since ${since ?? "an unknown day"}`,
  asOf: "2023-08-01",
  official: person("commune-chairperson", since, { degree: [{ level: "college" }] }),
  requirement: "commune-cadre-degree",
  deadline: FIVE_YEARS,
  due: "2028-07-31",
  status,
  ...more,
});

const fiveYears: readonly DecidedCase[] = [
  commune("2023-07-31", "notMet"),
  commune("2023-08-01", "notApplicable"),
  commune("2023-08-02", "notApplicable", { asOf: "2023-08-02" }),
  commune("2020", "notMet", { asOf: "2025-06-30" }),
  commune("2020", "met", {
    says: "a chair with đại học has reached it",
    official: person("commune-chairperson", "2020", { degree: [{ level: "university" }] }),
  }),
  ...(
    [
      "commune-office-statistics-officer",
      "commune-land-construction-officer",
      "commune-finance-accounting-officer",
      "commune-culture-society-officer",
    ] as const
  ).map((post) =>
    commune("2015-05-01", "notMet", {
      says: `${post} with trung cấp`,
      official: person(post, "2015-05-01", { degree: [{ level: "vocationalSecondary" }] }),
      requirement: "commune-civil-servant-degree",
    }),
  ),
  commune("2015-05-01", "notMet", {
    says: "a council's vice chair without political theory",
    official: person("commune-council-vice-chairperson", "2015-05-01", { politicalTheory: [] }),
    requirement: "commune-cadre-political-theory",
  }),
];

const born = (birth: PartialDate, sex: Sex): Partial<Official> => ({ birth, sex });

const theory = (
  since: PartialDate,
  more: Partial<Official>,
  status: Status,
  told: Partial<DecidedCase> = {},
): DecidedCase => ({
  clause: ARTICLE_34A,
  says: `${more.sex} born ${more.birth}, in post since ${since}, without political theory`,
  asOf: "2024-05-01",
  official: person("department-director", since, { politicalTheory: [] }, more),
  requirement: "state-leadership-political-theory-advanced",
  deadline: THEORY,
  due: "2027-05-01",
  status,
  ...told,
});

const young = born("1980-02-02", "male");

const thirtySixMonths: readonly DecidedCase[] = [
  theory("2024-04-30", young, "notMet"),
  theory("2024-05-01", young, "notApplicable"),
  theory("2024-05-02", young, "notApplicable", { asOf: "2024-05-02" }),
  theory("2019", young, "notMet", { asOf: "2025-12-20" }),
  theory("2019", born("1966-05-02", "male"), "notMet"),
  theory("2019", born("1970-05-02", "female"), "notMet"),
  theory("2019", young, "notMet", {
    says: "by the other count the 36 months end a day earlier",
    readings: { "decree29.monthsCount": "dayBefore" },
    due: "2027-04-30",
  }),
  theory("2019", young, "met", {
    says: "cao cấp has been completed",
    official: person("department-director", "2019", { politicalTheory: [{ level: "advanced" }] }),
  }),
  theory("2019", young, "notMet", {
    says: "a deputy head of division without trung cấp",
    official: person("deputy-department-division-head", "2019", { politicalTheory: [] }, young),
    requirement: "state-leadership-political-theory-intermediate",
  }),
  theory("2019", young, "notApplicable", {
    says: "a post only planned is none in which the decree found the person",
    official: {
      ...young,
      id: "planned",
      rank: null,
      holdings: [{ post: "department-director", since: "2019", planned: true }],
      credentials: { politicalTheory: [] },
    },
  }),
];

const management = (
  since: PartialDate,
  more: Partial<Official>,
  status: Status,
  told: Partial<DecidedCase> = {},
): DecidedCase => ({
  clause: ARTICLE_34B,
  says: `${more.sex} born ${more.birth}, in post since ${since}, without the certificate`,
  asOf: "2024-05-01",
  official: person(
    "department-director",
    since,
    { stateManagement: [], politicalTheory: [] },
    more,
  ),
  requirement: "state-leadership-state-management-senior",
  deadline: MANAGEMENT,
  due: "2025-05-01",
  status,
  ...told,
});

const twelveMonths: readonly DecidedCase[] = [
  management("2024-04-30", young, "notMet"),
  management("2024-05-01", young, "notApplicable"),
  management("2019", born("1965-05-02", "male"), "notMet", { asOf: "2025-05-02" }),
  management("2019", born("1969-05-02", "female"), "notMet"),
  management("2024-04-30", young, "notApplicable", {
    clause: ARTICLE_9,
    says: "who was in post before the decree was not moved in under it",
    deadline: MOVED_IN,
    due: "2025-04-30",
  }),
  management("2024-08-15", young, "met", {
    clause: ARTICLE_9,
    says: "who holds the certificate has nothing to complete",
    asOf: "2025-01-01",
    official: person("department-director", "2024-08-15", {
      stateManagement: [{ level: "seniorSpecialist", paper: "certificate" }],
    }),
    deadline: MOVED_IN,
    due: "2025-08-15",
  }),
];

/** What the transitional clauses decide. */
export const transitionCases: readonly DecidedCase[] = [
  ...fiveYears,
  ...thirtySixMonths,
  ...twelveMonths,
];

const since = (decides: CalendarDate) => ({
  ask: "fact" as const,
  fact: "holding.since" as const,
  decides,
});

/** What hangs on the month of retirement, on what the record lacks, or on what was not seen. */
export const openTransitionCases: readonly DecidedCase[] = [
  commune(undefined, "unknown", { open: [since("2023-08-01")] }),
  commune("2023", "unknown", { asOf: "2024-01-01", open: [since("2023-08-01")] }),
  ...(
    [
      ["1966-05-01", "male"],
      ["1964-05-01", "male"],
      ["1970-05-01", "female"],
      ["1968-05-01", "female"],
    ] as const
  ).map(([birth, sex]) =>
    theory("2019", born(birth, sex), "unknown", { open: [asksLaw("decree29RetirementMonth")] }),
  ),
  ...(
    [
      ["1965-05-01", "male"],
      ["1963-05-01", "male"],
      ["1969-05-01", "female"],
      ["1967-05-01", "female"],
    ] as const
  ).map(([birth, sex]) =>
    management("2019", born(birth, sex), "unknown", {
      open: [asksLaw("decree29RetirementMonth")],
    }),
  ),
  theory("2019", young, "unknown", {
    asOf: "2025-12-21",
    says: "whether the 36 months still run after Decree 334 was not seen",
    open: [asksLaw("decree29TransitionFate")],
  }),
  management("2024-08-15", young, "unknown", {
    clause: ARTICLE_9,
    asOf: "2025-01-01",
    says: "one appointed after the decree may have been moved in",
    deadline: MOVED_IN,
    due: "2025-08-15",
    open: [asksLaw("decree29MovedIn")],
  }),
  theory("2019", {}, "unknown", {
    says: "without birth and sex it asks for both",
    open: [asksFor("sex"), asksFor("birth"), asksLaw("decree29RetirementMonth")],
  }),
];
