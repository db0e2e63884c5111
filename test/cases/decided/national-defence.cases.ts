import type { CalendarDate, Credential, Holding, LevelId, Official, PostId, Status } from "cbccvc";

import { asksFor, asksLaw, type DecidedCase } from "../decided-case.ts";

const certified = (level: LevelId): Credential => ({ level, paper: "certificate" });

const holder = (
  post: PostId,
  nationalDefence: readonly Credential[],
  holding: Omit<Holding, "post"> = {},
): Official => ({
  id: post,
  rank: null,
  holdings: [{ post, since: "2012-01-01", ...holding }],
  credentials: { nationalDefence },
});

const of = (
  group: "group-1" | "group-2" | "group-3" | "group-4" | "other-manager",
  asOf: CalendarDate,
  status: Status,
  says: string,
  official: Official,
  more: Partial<DecidedCase> = {},
): DecidedCase => ({
  clause: "Nghị định 13/2014/NĐ-CP, Điều 2 khoản 1",
  requirement: `national-defence-${group}`,
  asOf,
  status,
  says,
  official,
  ...more,
});

const POSTS: Readonly<Record<"group-1" | "group-2" | "group-3" | "group-4", readonly PostId[]>> = {
  "group-1": ["deputy-minister", "provincial-party-secretary"],
  "group-2": [
    "department-director",
    "deputy-ministry-department-director",
    "district-party-secretary",
  ],
  "group-3": [
    "deputy-department-division-head",
    "commune-chairperson",
    "upper-secondary-principal",
  ],
  "group-4": ["preschool-principal", "lower-secondary-vice-principal"],
};

const byPost = (Object.keys(POSTS) as (keyof typeof POSTS)[]).flatMap((group) =>
  POSTS[group].flatMap((post): DecidedCase[] => {
    const level = `defenceGroup${group.slice(-1)}`;
    return [
      of(group, "2014-04-10", "met", `${post} with ${level}`, holder(post, [certified(level)]), {
        open: [],
      }),
      of(group, "2025-06-30", "notMet", `${post} with no certificate`, holder(post, []), {
        open: [],
      }),
    ];
  }),
);

/** Defence and security training by group. */
export const defenceDecided: readonly DecidedCase[] = [
  ...byPost,
  of(
    "group-2",
    "2020-12-31",
    "notMet",
    "a lower group does not stand for a higher one",
    holder("department-director", [certified("defenceGroup3")]),
    { open: [] },
  ),
  of(
    "group-2",
    "2021-01-15",
    "notMet",
    "the first day of Decree 139/2020 asks the same",
    holder("department-director", []),
    { open: [] },
  ),
  of(
    "group-2",
    "2021-01-14",
    "notMet",
    "and so does the day before",
    holder("department-director", []),
    { open: [] },
  ),
  of(
    "group-3",
    "2020-04-08",
    "notMet",
    "a post begun on the day before",
    holder("department-division-head", [], { since: "2020-04-07" }),
    { open: [] },
  ),
  of(
    "group-3",
    "2020-04-08",
    "notMet",
    "a planned post shows what will be asked",
    holder("department-division-head", [], { planned: true }),
    { open: [] },
  ),
  of(
    "group-2",
    "2020-04-08",
    "met",
    "a unit head managed by the province, group 2",
    holder("public-service-unit-head", [certified("defenceGroup2")], {
      managedBy: "provincialStandingCommittee",
    }),
    { open: [] },
  ),
  of(
    "group-2",
    "2020-04-08",
    "notMet",
    "a unit head managed by the province, without",
    holder("public-service-unit-head", [], { managedBy: "provincialStandingCommittee" }),
    { open: [] },
  ),
  of(
    "group-3",
    "2020-04-08",
    "met",
    "a district Youth Union secretary managed by the district",
    holder("district-youth-union-secretary", [certified("defenceGroup3")], {
      managedBy: "districtStandingCommittee",
    }),
    { open: [] },
  ),
  of(
    "group-2",
    "2020-04-08",
    "notMet",
    "group 3 where the province manages the post",
    holder("commune-vice-chairperson", [certified("defenceGroup3")], {
      managedBy: "provincialStandingCommittee",
    }),
    { open: [] },
  ),
  of(
    "group-1",
    "2020-04-08",
    "notMet",
    "a deputy secretary whom the centre manages, without",
    holder("deputy-provincial-party-secretary", [], { managedBy: "politburoOrSecretariat" }),
    { open: [] },
  ),
];

/** What the law seen leaves open. */
export const defenceOpen: readonly DecidedCase[] = [
  of(
    "group-2",
    "2014-04-09",
    "unknown",
    "the day before Decree 13/2014",
    holder("department-director", []),
    { open: [asksLaw("defenceBefore20140410")] },
  ),
  of(
    "group-2",
    "2025-07-01",
    "unknown",
    "after the end of the districts",
    holder("department-director", [certified("defenceGroup2")]),
    { open: [asksLaw("defenceGroupsFrom20250701")] },
  ),
  of(
    "group-3",
    "2020-04-08",
    "unknown",
    "a higher group",
    holder("department-division-head", [certified("defenceGroup2")]),
    { open: [asksLaw("higherDefenceGroup")] },
  ),
  of(
    "group-3",
    "2020-04-08",
    "unknown",
    "who manages the unit head is not on record",
    holder("public-service-unit-head", [certified("defenceGroup2")]),
    {
      open: [asksFor("holding.managedBy"), asksLaw("higherDefenceGroup")],
    },
  ),
  of(
    "other-manager",
    "2020-04-08",
    "unknown",
    "a unit head whom a ministry manages",
    holder("public-service-unit-head", [certified("defenceGroup2")], { managedBy: "ministry" }),
    { open: [asksLaw("defenceGroupByOtherManager")] },
  ),
];
