import type { CalendarDate, CredentialsByField, Holding, Official, PostId, Status } from "cbccvc";

import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";

const holder = (
  post: PostId,
  credentials: CredentialsByField,
  holding: Omit<Holding, "post"> = {},
): Official => ({ id: post, rank: null, holdings: [{ post, ...holding }], credentials });

const theory = (
  level: string,
  paper: "diploma" | "confirmation" = "diploma",
  issuedOn: CalendarDate = "2015-06-01",
): CredentialsByField => ({ politicalTheory: [{ level, paper, issuedOn }] });
const degree = (level: string): CredentialsByField => ({ degree: [{ level, paper: "diploma" }] });

const of = (
  requirement: string,
  asOf: CalendarDate,
  status: Status,
  says: string,
  official: Official,
  more: Partial<DecidedCase> = {},
): DecidedCase => ({
  clause: "Quyết định 289-QĐ/TW ngày 08/02/2010, Quy chế cán bộ Đoàn, Điều 9, Điều 10",
  requirement,
  asOf,
  status,
  says,
  official,
  ...more,
});

const district = "district-youth-union-secretary";
const provincial = "provincial-youth-union-secretary";
const DISTRICT_THEORY = "youth-union-district-political-theory";
const DISTRICT_DEGREE = "youth-union-district-degree";
const PROVINCIAL_THEORY = "youth-union-provincial-political-theory";
const PROVINCIAL_DEGREE = "youth-union-provincial-degree";

/** The Youth Union, whose rules were seen. */
export const partyDecided: readonly DecidedCase[] = [
  of(
    DISTRICT_THEORY,
    "2010-05-01",
    "met",
    "intermediate",
    holder(district, theory("intermediate", "diploma", "2009-01-01")),
  ),
  of(
    DISTRICT_THEORY,
    "2025-06-30",
    "met",
    "advanced, above what is asked",
    holder(district, theory("advanced")),
  ),
  of(
    DISTRICT_THEORY,
    "2020-01-01",
    "notMet",
    "elementary, just below",
    holder(district, theory("elementary")),
  ),
  of(
    DISTRICT_THEORY,
    "2020-01-01",
    "notMet",
    "a deputy without any",
    holder("deputy-district-youth-union-secretary", { politicalTheory: [] }),
  ),
  of(
    DISTRICT_THEORY,
    "2022-01-01",
    "met",
    "a confirmation of 8 July 2021",
    holder(district, theory("intermediate", "confirmation", "2021-07-08")),
  ),
  of(
    DISTRICT_THEORY,
    "2022-01-01",
    "notMet",
    "a confirmation of 9 July 2021",
    holder(district, theory("intermediate", "confirmation", "2021-07-09")),
  ),
  of(DISTRICT_DEGREE, "2020-01-01", "met", "university", holder(district, degree("university"))),
  of(
    DISTRICT_DEGREE,
    "2020-01-01",
    "met",
    "college in a border district",
    holder(district, degree("college"), { area: "border" }),
    { open: [] },
  ),
  of(
    DISTRICT_DEGREE,
    "2020-01-01",
    "notMet",
    "vocational secondary in a border district",
    holder(district, degree("vocationalSecondary"), { area: "border" }),
    { open: [] },
  ),
  of(
    PROVINCIAL_THEORY,
    "2010-05-01",
    "met",
    "advanced",
    holder(provincial, theory("advanced", "diploma", "2009-01-01")),
  ),
  of(
    PROVINCIAL_THEORY,
    "2020-01-01",
    "met",
    "bachelor of politics",
    holder(provincial, theory("bachelorOfPolitics")),
  ),
  of(
    PROVINCIAL_THEORY,
    "2025-08-29",
    "notMet",
    "intermediate, just below",
    holder(provincial, theory("intermediate")),
  ),
  of(
    PROVINCIAL_DEGREE,
    "2020-01-01",
    "met",
    "university",
    holder(provincial, degree("university")),
  ),
  of(
    PROVINCIAL_DEGREE,
    "2020-01-01",
    "notMet",
    "college, just below",
    holder(provincial, degree("college")),
  ),
];

/** Posts whose standard was not seen. */
export const partyOpen: readonly DecidedCase[] = [
  of(
    DISTRICT_DEGREE,
    "2020-01-01",
    "unknown",
    "college in an ordinary district: a beneficiary of policy?",
    holder(district, degree("college"), { area: "ordinary" }),
    { open: [asksLaw("youthUnionPolicyBeneficiaries")] },
  ),
  of(
    DISTRICT_DEGREE,
    "2020-01-01",
    "unknown",
    "college, the area not on record",
    holder(district, degree("college")),
    { open: [asksFor("holding.area"), asksLaw("youthUnionPolicyBeneficiaries")] },
  ),
  of(
    PROVINCIAL_THEORY,
    "2025-08-30",
    "unknown",
    "Regulation 365 lets Party bodies set the standard",
    holder(provincial, theory("advanced")),
    { open: [asksLaw("partyPostStandard365")] },
  ),
  ...(
    [
      [
        "party-centrally-managed-standard",
        "provincial-party-secretary",
        "2017-08-03",
        "partyPostStandardBefore20170804",
      ],
      [
        "party-centrally-managed-standard",
        "provincial-party-secretary",
        "2017-08-04",
        "partyPostStandard89",
      ],
      [
        "party-centrally-managed-standard",
        "provincial-party-secretary",
        "2020-01-01",
        "partyPostStandard89",
      ],
      [
        "party-centrally-managed-standard",
        "provincial-party-secretary",
        "2020-01-02",
        "partyPostStandard214",
      ],
      [
        "party-centrally-managed-standard",
        "provincial-party-secretary",
        "2025-08-30",
        "partyPostStandard365",
      ],
      ["party-post-standard", "provincial-party-board-head", "2025-08-29", "partyPostStandard89"],
      ["party-post-standard", "provincial-party-board-head", "2025-08-30", "partyPostStandard365"],
    ] as const
  ).map(([requirement, post, asOf, gap]) =>
    of(requirement, asOf, "unknown", `${post}: ${gap}`, holder(post, {}), { open: [asksLaw(gap)] }),
  ),
];
