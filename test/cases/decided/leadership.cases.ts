import type { CalendarDate, Credential, Holding, Official, PostId, Status } from "cbccvc";

import { asksLaw, type DecidedCase } from "../decided-case.ts";

const holder = (
  post: PostId,
  leadership: readonly Credential[],
  holding: Omit<Holding, "post"> = {},
): Official => ({
  id: post,
  rank: null,
  holdings: [{ post, ...holding }],
  credentials: { leadership },
});

const head = (
  leadership: readonly Credential[],
  since: CalendarDate,
  holding: Omit<Holding, "post"> = {},
) => holder("department-division-head", leadership, { since, ...holding });

const division = (issuedOn: CalendarDate): Credential => ({
  level: "division",
  paper: "certificate",
  issuedOn,
});

const of = (
  clause: string,
  asOf: CalendarDate,
  status: Status,
  says: string,
  official: Official,
  more: Partial<DecidedCase> = {},
): DecidedCase => ({
  clause,
  asOf,
  status,
  says,
  official,
  requirement: "leadership-division",
  ...more,
});

const DECREE_18 = "Nghị định 18/2010/NĐ-CP";
const DECREE_101 = "Nghị định 101/2017/NĐ-CP, Điều 17 khoản 5 điểm a";
const DECREE_89 = "Nghị định 89/2021/NĐ-CP, Điều 2 khoản 3";
const DECREE_29 = "Nghị định 29/2024/NĐ-CP, Điều 6";
const DECREE_171 = "Nghị định 171/2025/NĐ-CP";

const notAsked = { readings: { leadershipUnderDecree29: "notAsked" } } as const;
const counts = { readings: { earlierLeadershipCertificate: "counts" } } as const;

/** The certificate of the division programme, from decree to decree. */
export const leadershipDecided: readonly DecidedCase[] = [
  of(
    DECREE_18,
    "2010-05-01",
    "met",
    "a certificate held on the first day covered",
    head([division("2009-10-01")], "2010-05-01"),
  ),
  of(
    DECREE_18,
    "2017-10-20",
    "met",
    "a certificate held on the last day of the decree",
    head([division("2012-10-01")], "2013-01-01"),
  ),
  of(
    DECREE_101,
    "2017-10-21",
    "notMet",
    "the first day of Decree 101/2017",
    head([], "2013-01-01"),
    { open: [] },
  ),
  of(
    DECREE_101,
    "2021-12-09",
    "notMet",
    "the last day of the duty before appointment",
    head([], "2013-01-01"),
    { open: [] },
  ),
  of(
    DECREE_89,
    "2021-12-10",
    "notApplicable",
    "whoever was appointed earlier need not take the course",
    head([], "2013-01-01"),
    { open: [] },
  ),
  of(
    DECREE_89,
    "2022-06-30",
    "notApplicable",
    "appointed on the day before 30 June 2022",
    head([], "2022-06-29"),
    { open: [] },
  ),
  of(
    DECREE_89,
    "2022-07-01",
    "met",
    "appointed on 30 June 2022 and certified",
    head([division("2022-06-30")], "2022-06-30"),
    { open: [] },
  ),
  of(
    DECREE_89,
    "2024-04-30",
    "notApplicable",
    "appointed on 29 June 2022, two years later",
    head([], "2022-06-29"),
    { open: [] },
  ),
  of(
    DECREE_89,
    "2023-05-01",
    "met",
    "appointed on 1 July 2022 and certified a year later",
    head([division("2023-04-30")], "2022-07-01"),
    { open: [], reasons: ["credentialHeld"] },
  ),
  of(
    DECREE_29,
    "2024-05-01",
    "notApplicable",
    "appointed before 30 June 2022",
    head([], "2020-01-01"),
    { open: [] },
  ),
  of(DECREE_29, "2024-05-01", "met", "certified", head([division("2023-01-01")], "2024-01-01"), {
    open: [],
  }),
  of(
    DECREE_29,
    "2024-05-01",
    "notApplicable",
    "not asked, where the standard of the post is read as the whole",
    head([], "2024-01-01"),
    { ...notAsked, open: [], decidedBy: ["leadershipUnderDecree29"] },
  ),
  of(
    DECREE_29,
    "2025-06-30",
    "notApplicable",
    "that reading reaches the last day of the decree",
    head([], "2024-01-01"),
    { ...notAsked, open: [] },
  ),
  of(
    DECREE_171,
    "2025-07-01",
    "met",
    "certified on the first day of Decree 171/2025",
    head([division("2025-07-01")], "2024-01-01"),
    { open: [] },
  ),
  of(
    DECREE_171,
    "2025-07-01",
    "met",
    "certified on the day before, where that counts",
    head([division("2025-06-30")], "2024-01-01"),
    { ...counts, open: [] },
  ),
  of(
    "Nghị định 89/2021/NĐ-CP",
    "2025-06-30",
    "notApplicable",
    "an elected district chair, whom Decree 29/2024 does not reach, appointed before",
    holder("district-chairperson", [], { since: "2021-07-01" }),
    { requirement: "leadership-district", open: [] },
  ),
];

/** What the law seen leaves open, with what is asked. */
export const leadershipOpen: readonly DecidedCase[] = [
  of(
    DECREE_29,
    "2024-04-30",
    "unknown",
    "that reading does not reach the day before",
    head([], "2024-01-01"),
    { ...notAsked, open: [asksLaw("leadershipProgrammesFrom20211210")] },
  ),
  of(
    DECREE_18,
    "2017-10-20",
    "unknown",
    "no certificate: which programme the post asked is unseen",
    head([], "2013-01-01"),
    { open: [asksLaw("leadershipProgrammesBefore20171021")] },
  ),
  of(
    DECREE_89,
    "2022-06-29",
    "unknown",
    "who is being appointed on the day is not yet one appointed before it",
    head([], "2022-06-29"),
    { open: [asksLaw("leadershipProgrammesFrom20211210")] },
  ),
  of(
    DECREE_89,
    "2022-06-30",
    "unknown",
    "appointed on 30 June 2022 without a certificate",
    head([], "2022-06-30"),
    { open: [asksLaw("leadershipProgrammesFrom20211210")] },
  ),
  of(
    DECREE_89,
    "2023-01-01",
    "unknown",
    "planned: the exemption is for those appointed",
    holder("department-division-head", [], { planned: true, since: "2021-01-01" }),
    { open: [asksLaw("leadershipProgrammesFrom20211210")] },
  ),
  of(
    DECREE_29,
    "2024-05-01",
    "unknown",
    "appointed later and not certified",
    head([], "2024-01-01"),
    {
      open: [asksLaw("leadershipProgrammesFrom20211210")],
      decidedBy: ["leadershipUnderDecree29"],
    },
  ),
  of(
    DECREE_171,
    "2025-07-01",
    "unknown",
    "no certificate: by when it is to be had is unseen",
    head([], "2024-01-01"),
    { open: [asksLaw("leadershipFrom20250701")] },
  ),
  of(
    DECREE_171,
    "2025-07-01",
    "unknown",
    "an earlier certificate: whether it counts is unseen",
    head([division("2025-06-30")], "2024-01-01"),
    {
      open: [asksLaw("earlierLeadershipCertificate"), asksLaw("leadershipFrom20250701")],
      decidedBy: ["earlierLeadershipCertificate"],
    },
  ),
  of(
    "Nghị định 101/2017/NĐ-CP, Điều 17 khoản 5: và tương đương",
    "2020-04-08",
    "unknown",
    "a division of a Party board: of which level was not seen",
    holder("provincial-party-board-division-head", []),
    { requirement: "leadership-equivalent-posts", open: [asksLaw("leadershipEquivalentPosts")] },
  ),
  of(
    DECREE_89,
    "2023-01-01",
    "unknown",
    "the first day of the post is not on record",
    holder("department-division-head", []),
    {
      open: [
        { ask: "fact", fact: "holding.since", decides: "2022-06-30" },
        asksLaw("leadershipProgrammesFrom20211210"),
      ],
    },
  ),
];
