import type {
  CalendarDate,
  Credential,
  LevelId,
  Official,
  PostId,
  Question,
  Status,
  Trust,
} from "cbccvc";

/** One person, one day, and what a leadership post asks of the programme of its level. */
export interface LeadershipCase {
  readonly clause: string;
  readonly says: string;
  readonly official: Official;
  readonly asOf: CalendarDate;
  readonly readings?: Readonly<Record<string, string>>;
  readonly trustFloor?: Trust;
  readonly requirement: string;
  readonly status: Status;
  readonly open?: readonly Question[];
  readonly decidedBy?: readonly string[];
}

const ARTICLE_17 = "Nghị định 101/2017/NĐ-CP, Điều 17 khoản 5";

const HIGHER: Question = { ask: "law", gap: "otherProgramme" };
const CREDENTIALS: Question = { ask: "fact", fact: "credentials.leadership" };
const LEVEL: Question = { ask: "fact", fact: "credentials.leadership.level" };
const PAPER: Question = { ask: "fact", fact: "credentials.leadership.paper" };
const issuedOn = (decides: CalendarDate): Question => ({
  ask: "fact",
  fact: "credentials.leadership.issuedOn",
  decides,
});

const LADDER: readonly LevelId[] = [
  "division",
  "district",
  "department",
  "ministryDepartment",
  "deputyMinister",
];

/** The programmes of which it was not seen whether they stand for that of the level. */
const OTHERS: Readonly<Record<LevelId, readonly LevelId[]>> = {
  division: ["district", "department", "ministryDepartment", "deputyMinister"],
  district: ["department", "ministryDepartment", "deputyMinister"],
  department: ["district", "ministryDepartment", "deputyMinister"],
  ministryDepartment: ["department", "deputyMinister"],
  deputyMinister: [],
};

/** The posts that each point names, with the level of its programme. */
const POINTS: readonly {
  readonly point: string;
  readonly requirement: string;
  readonly level: LevelId;
  readonly posts: readonly PostId[];
}[] = [
  {
    point: "a",
    requirement: "leadership-division",
    level: "division",
    posts: [
      "department-division-head",
      "deputy-department-division-head",
      "district-division-head",
      "deputy-district-division-head",
    ],
  },
  {
    point: "b",
    requirement: "leadership-district",
    level: "district",
    posts: ["district-chairperson", "district-vice-chairperson"],
  },
  {
    point: "c",
    requirement: "leadership-department",
    level: "department",
    posts: ["department-director", "deputy-department-director"],
  },
  {
    point: "d",
    requirement: "leadership-ministry-department",
    level: "ministryDepartment",
    posts: ["ministry-department-director", "deputy-ministry-department-director"],
  },
  {
    point: "đ",
    requirement: "leadership-deputy-minister",
    level: "deputyMinister",
    posts: ["deputy-minister"],
  },
];

const leader = (post: PostId, leadership?: readonly Credential[]): Official => ({
  id: post,
  rank: null,
  holdings: [{ post }],
  ...(leadership !== undefined && { credentials: { leadership } }),
});

const byPoint: readonly LeadershipCase[] = POINTS.flatMap(({ point, requirement, level, posts }) =>
  posts.flatMap((post): LeadershipCase[] => {
    const clause = `${ARTICLE_17} điểm ${point}`;
    const asked = { clause, asOf: "2020-04-08", requirement } as const;
    const others = OTHERS[level]!;
    return [
      {
        ...asked,
        says: `${post} has the programme of ${level}`,
        official: leader(post, [{ level, paper: "certificate", issuedOn: "2019-05-20" }]),
        status: "met",
        open: [],
        decidedBy: [],
      },
      {
        ...asked,
        says: `${post} has no programme`,
        official: leader(post, []),
        status: "notMet",
        open: [],
        decidedBy: [],
      },
      {
        ...asked,
        says: `${post} has no leadership programme on record, which is not the same as none`,
        official: leader(post),
        status: "unknown",
        open: others.length > 0 ? [CREDENTIALS, HIGHER] : [CREDENTIALS],
      },
      ...LADDER.filter((each) => each !== level && !others.includes(each)).map(
        (lower): LeadershipCase => ({
          ...asked,
          says: `${post} has the lower programme of ${lower} in place of ${level}`,
          official: leader(post, [{ level: lower, paper: "certificate", issuedOn: "2019-05-20" }]),
          status: "notMet",
          open: [],
        }),
      ),
      ...others.map((higher): LeadershipCase => ({
        ...asked,
        says: `${post} has the programme of ${higher}: whether it stands in was not seen`,
        official: leader(post, [{ level: higher, paper: "certificate", issuedOn: "2019-05-20" }]),
        status: "unknown",
        open: [HIGHER],
      })),
    ];
  }),
);

const POINT_A = `${ARTICLE_17} điểm a`;
const POINT_B = `${ARTICLE_17} điểm b`;

/** A head of a division of a provincial department. */
const headOfDivision = (
  told: Pick<LeadershipCase, "says" | "status"> &
    Partial<LeadershipCase> & { readonly leadership?: readonly Credential[] },
): LeadershipCase => {
  const { leadership, ...rest } = told;
  return {
    clause: POINT_A,
    official: leader("department-division-head", leadership),
    asOf: "2020-04-08",
    requirement: "leadership-division",
    ...rest,
  };
};

const issueDays: readonly LeadershipCase[] = [
  headOfDivision({
    says: "a certificate issued on the day before counts",
    leadership: [{ level: "division", issuedOn: "2020-04-07" }],
    status: "met",
  }),
  headOfDivision({
    says: "a certificate issued on the day itself counts",
    leadership: [{ level: "division", issuedOn: "2020-04-08" }],
    status: "met",
  }),
  headOfDivision({
    says: "a certificate issued on the day after is not yet held",
    leadership: [{ level: "division", issuedOn: "2020-04-09" }],
    status: "notMet",
  }),
  headOfDivision({
    says: "a certificate issued in the month of the review is open",
    leadership: [{ level: "division", issuedOn: "2020-04" }],
    status: "unknown",
    open: [issuedOn("2020-04-09")],
  }),
  headOfDivision({
    says: "a certificate issued in the month before the review counts",
    leadership: [{ level: "division", issuedOn: "2020-03" }],
    status: "met",
  }),
  headOfDivision({
    says: "a certificate issued in the month after the review is not yet held",
    leadership: [{ level: "division", issuedOn: "2020-05" }],
    status: "notMet",
  }),
  headOfDivision({
    says: "a certificate issued in the year of the review is open",
    leadership: [{ level: "division", issuedOn: "2020" }],
    status: "unknown",
    open: [issuedOn("2020-04-09")],
  }),
  headOfDivision({
    says: "a certificate issued in the year of the review counts on the last day of that year",
    leadership: [{ level: "division", issuedOn: "2020" }],
    asOf: "2020-12-31",
    status: "met",
  }),
  headOfDivision({
    says: "a certificate without a day of issue counts as recorded",
    leadership: [{ level: "division" }],
    status: "met",
  }),
  headOfDivision({
    says: "a certificate issued on a day that does not exist is asked for again",
    leadership: [{ level: "division", issuedOn: "2019-02-29" }],
    status: "unknown",
    open: [issuedOn("2020-04-09")],
  }),
  headOfDivision({
    says: "a second certificate that counts settles one that is open",
    leadership: [
      { level: "division", issuedOn: "2020" },
      { level: "division", issuedOn: "2018" },
    ],
    status: "met",
    open: [],
  }),
  headOfDivision({
    says: "a higher certificate not yet held raises no question of law",
    leadership: [{ level: "department", issuedOn: "2020-04-09" }],
    status: "notMet",
    open: [],
  }),
];

const recordedLevels: readonly LeadershipCase[] = [
  headOfDivision({
    says: "a level recorded without its paper counts by default, and the reading is named",
    leadership: [{ level: "division" }],
    status: "met",
    decidedBy: ["recordedLevel"],
  }),
  headOfDivision({
    says: "a level recorded without its paper asks for the paper where the reading says so",
    leadership: [{ level: "division" }],
    readings: { recordedLevel: "asksForPaper" },
    status: "unknown",
    open: [PAPER],
    decidedBy: ["recordedLevel"],
  }),
  headOfDivision({
    says: "a level recorded with its paper hangs on no reading",
    leadership: [{ level: "division", paper: "confirmation" }],
    readings: { recordedLevel: "asksForPaper" },
    status: "met",
    decidedBy: [],
  }),
  headOfDivision({
    says: "a misspelt level is no lower level: it is asked for again",
    leadership: [{ level: "Division" }],
    status: "unknown",
    open: [LEVEL, HIGHER],
  }),
  headOfDivision({
    says: "a misspelt level beside one that counts changes nothing",
    leadership: [{ level: "cấp phòng" }, { level: "division" }],
    status: "met",
    open: [],
  }),
  headOfDivision({
    says: "a misspelt level on a paper that is not yet held changes nothing",
    leadership: [{ level: "cấp phòng", issuedOn: "2021" }],
    status: "notMet",
    open: [],
  }),
];

const SINCE: Question = { ask: "fact", fact: "holding.since", decides: "2022-06-30" };
const fromDecree89 = { ask: "law", gap: "leadershipProgrammesFrom20211210" } as const;

const periods: readonly LeadershipCase[] = [
  headOfDivision({
    clause: "Nghị định 101/2017/NĐ-CP, có hiệu lực 21/10/2017",
    says: "the first day of Decree 101/2017 asks for the certificate",
    asOf: "2017-10-21",
    leadership: [],
    status: "notMet",
  }),
  headOfDivision({
    clause: "Nghị định 89/2021/NĐ-CP, có hiệu lực 10/12/2021",
    says: "the day before Decree 89/2021 still asks for the certificate of Decree 101/2017",
    asOf: "2021-12-09",
    leadership: [],
    status: "notMet",
  }),
  headOfDivision({
    clause: "Nghị định 101/2017/NĐ-CP, có hiệu lực 21/10/2017",
    says: "on the day before Decree 101/2017 the programme of the post was not seen",
    asOf: "2017-10-20",
    leadership: [],
    status: "unknown",
    open: [{ ask: "law", gap: "leadershipProgrammesBefore20171021" }],
  }),
  // What Decree 89/2021 asks of those appointed from 30 June 2022 was not seen; whoever was
  // appointed before that day need not take the course, so the first day of the post is asked.
  headOfDivision({
    clause: "Nghị định 89/2021/NĐ-CP, có hiệu lực 10/12/2021",
    says: "from the day of Decree 89/2021 the first day of the post matters, and a gap stands behind it",
    asOf: "2021-12-10",
    leadership: [],
    status: "unknown",
    open: [{ ...SINCE, decides: "2021-12-10" }, fromDecree89],
  }),
  headOfDivision({
    clause: "Nghị định 89/2021/NĐ-CP, Điều 2 khoản 3",
    says: "under Decree 89/2021 whoever holds the certificate need not take the course",
    asOf: "2021-12-10",
    leadership: [{ level: "division", paper: "certificate", issuedOn: "2019" }],
    status: "met",
    open: [],
  }),
  {
    clause: "Nghị quyết 202/2025/QH15: kết thúc cấp huyện từ 01/7/2025",
    says: "a district post still exists on the last day of the districts",
    official: leader("district-chairperson", []),
    asOf: "2025-06-30",
    requirement: "leadership-district",
    status: "unknown",
    open: [SINCE, fromDecree89],
  },
];

const trust: readonly LeadershipCase[] = [
  headOfDivision({
    says: "the duty was seen in the press, so an inspector who asks for the press sees the breach",
    leadership: [],
    trustFloor: "press",
    status: "notMet",
  }),
  {
    clause: POINT_B,
    says: "the duty was seen in the press, so an inspector who asks for the press sees the certificate",
    official: leader("district-chairperson", [{ level: "district", paper: "certificate" }]),
    asOf: "2020-04-08",
    trustFloor: "press",
    requirement: "leadership-district",
    status: "met",
  },
];

export const leadershipCases: readonly LeadershipCase[] = [
  ...byPoint,
  ...issueDays,
  ...recordedLevels,
  ...periods,
  ...trust,
];
