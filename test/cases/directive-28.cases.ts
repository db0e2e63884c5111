import type { CalendarDate, Official, PartialDate, Question, Sex, Status, Trust } from "cbccvc";

/** One person, one day, and what Chỉ thị 28/CT-TTg says of one requirement. */
export interface Directive28Case {
  readonly clause: string;
  readonly says: string;
  readonly official: Official;
  readonly asOf: CalendarDate;
  readonly readings?: Readonly<Record<string, string>>;
  readonly trustFloor?: Trust;
  readonly requirement: string;
  /** The answer on the standard itself. */
  readonly standard: Status;
  readonly deadline: string;
  /** The answer on the deadline. */
  readonly status: Status;
  /** What the answer on the deadline still asks. */
  readonly open?: readonly Question[];
  /** The readings that can turn the answer on the deadline. */
  readonly decidedBy?: readonly string[];
}

const SERVING = "directive-28-serving-leaders";
const BEFORE_APPOINTMENT = "directive-28-before-appointment";

const PART_1 = "Chỉ thị 28/CT-TTg (18/9/2018), mốc hết năm 2020: dưới 55 tuổi nam, dưới 50 tuổi nữ";
const PART_2 = "Chỉ thị 28/CT-TTg (18/9/2018), mốc hết năm 2021: bồi dưỡng trước khi bổ nhiệm";

/** A serving director of a provincial department who holds no leadership certificate. */
function director(birth?: PartialDate, sex?: Sex): Official {
  return {
    id: "director",
    category: "civilServant",
    rank: null,
    holdings: [{ post: "department-director" }],
    credentials: { leadership: [] },
    ...(birth !== undefined && { birth }),
    ...(sex !== undefined && { sex }),
  };
}

const holder = (official: Official): Official => ({
  ...official,
  credentials: { leadership: [{ level: "department", paper: "certificate", issuedOn: "2015" }] },
});

const birthAt = (decides: CalendarDate): Question => ({ ask: "fact", fact: "birth", decides });
const BIRTH: Question = { ask: "fact", fact: "birth" };
const SEX: Question = { ask: "fact", fact: "sex" };

type Told = Pick<Directive28Case, "says" | "official" | "status"> & Partial<Directive28Case>;

/** A person who lacks the certificate of the post, under part 1. */
const lacking = (told: Told): Directive28Case => ({
  clause: PART_1,
  asOf: "2020-04-08",
  requirement: "leadership-department",
  standard: "notMet",
  deadline: SERVING,
  ...told,
});

const onIssueDay = { readings: { "directive28.measuringDay": "issueDay" } } as const;
const onReviewDay = { readings: { "directive28.measuringDay": "reviewDay" } } as const;

const thresholds: readonly Directive28Case[] = [
  lacking({
    says: "a man born on 1966-01-01 is 54 on the deadline, just under 55",
    official: director("1966-01-01", "male"),
    status: "notMet",
  }),
  lacking({
    says: "a man born on 1965-12-31 turns 55 on the deadline and is no longer under 55",
    official: director("1965-12-31", "male"),
    status: "notApplicable",
  }),
  lacking({
    says: "a man born on 1965-12-30 is past 55 on the deadline",
    official: director("1965-12-30", "male"),
    status: "notApplicable",
  }),
  lacking({
    says: "a woman born on 1971-01-01 is 49 on the deadline, just under 50",
    official: director("1971-01-01", "female"),
    status: "notMet",
  }),
  lacking({
    says: "a woman born on 1970-12-31 turns 50 on the deadline and is no longer under 50",
    official: director("1970-12-31", "female"),
    status: "notApplicable",
  }),
  lacking({
    says: "a woman born on 1970-12-30 is past 50 on the deadline",
    official: director("1970-12-30", "female"),
    status: "notApplicable",
  }),
  lacking({
    says: "a man born on 1963-09-19 is under 55 on the day of issue",
    official: director("1963-09-19", "male"),
    ...onIssueDay,
    status: "notMet",
    decidedBy: ["directive28.measuringDay"],
  }),
  lacking({
    says: "a man born on 1963-09-18 turns 55 on the day of issue",
    official: director("1963-09-18", "male"),
    ...onIssueDay,
    status: "notApplicable",
    decidedBy: [],
  }),
  lacking({
    says: "a man born on 1963-09-17 is past 55 on the day of issue",
    official: director("1963-09-17", "male"),
    ...onIssueDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a woman born on 1968-09-19 is under 50 on the day of issue",
    official: director("1968-09-19", "female"),
    ...onIssueDay,
    status: "notMet",
  }),
  lacking({
    says: "a woman born on 1968-09-18 turns 50 on the day of issue",
    official: director("1968-09-18", "female"),
    ...onIssueDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a woman born on 1968-09-17 is past 50 on the day of issue",
    official: director("1968-09-17", "female"),
    ...onIssueDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a man born on 1965-04-09 is under 55 on the day of the review",
    official: director("1965-04-09", "male"),
    ...onReviewDay,
    status: "notMet",
    decidedBy: ["directive28.measuringDay"],
  }),
  lacking({
    says: "a man born on 1965-04-08 turns 55 on the day of the review",
    official: director("1965-04-08", "male"),
    ...onReviewDay,
    status: "notApplicable",
    decidedBy: ["directive28.measuringDay"],
  }),
  lacking({
    says: "a man born on 1965-04-07 is past 55 on the day of the review",
    official: director("1965-04-07", "male"),
    ...onReviewDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a woman born on 1970-04-09 is under 50 on the day of the review",
    official: director("1970-04-09", "female"),
    ...onReviewDay,
    status: "notMet",
  }),
  lacking({
    says: "a woman born on 1970-04-08 turns 50 on the day of the review",
    official: director("1970-04-08", "female"),
    ...onReviewDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a woman born on 1970-04-07 is past 50 on the day of the review",
    official: director("1970-04-07", "female"),
    ...onReviewDay,
    status: "notApplicable",
  }),
];

const leapBirthdays: readonly Directive28Case[] = [
  lacking({
    says: "a man born on 29 February 1964 is still 54 on 28 February 2019",
    official: director("1964-02-29", "male"),
    asOf: "2019-02-28",
    ...onReviewDay,
    status: "notMet",
  }),
  lacking({
    says: "a man born on 29 February 1964 reaches 55 on 1 March 2019",
    official: director("1964-02-29", "male"),
    asOf: "2019-03-01",
    ...onReviewDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a man born on 28 February 1964 reaches 55 on 28 February 2019",
    official: director("1964-02-28", "male"),
    asOf: "2019-02-28",
    ...onReviewDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a man born on 1 March 1964 is still 54 on 28 February 2019",
    official: director("1964-03-01", "male"),
    asOf: "2019-02-28",
    ...onReviewDay,
    status: "notMet",
  }),
  lacking({
    says: "on 29 February 2020 a man born on 28 February 1965 has reached 55",
    official: director("1965-02-28", "male"),
    asOf: "2020-02-29",
    ...onReviewDay,
    status: "notApplicable",
  }),
  lacking({
    says: "on 29 February 2020 a man born on 1 March 1965 is still 54",
    official: director("1965-03-01", "male"),
    asOf: "2020-02-29",
    ...onReviewDay,
    status: "notMet",
  }),
  lacking({
    says: "a man born in February 1964 leaves it open on 28 February 2019 whether on the 29th",
    official: director("1964-02", "male"),
    asOf: "2019-02-28",
    ...onReviewDay,
    status: "unknown",
    open: [birthAt("1964-02-29")],
  }),
];

const partialBirths: readonly Directive28Case[] = [
  lacking({
    says: "a man born in 1965 has reached 55 by the deadline, on whatever day he was born",
    official: director("1965", "male"),
    status: "notApplicable",
    open: [],
    decidedBy: ["directive28.measuringDay"],
  }),
  lacking({
    says: "a man born in 1966 is under 55 on the deadline, on whatever day he was born",
    official: director("1966", "male"),
    status: "notMet",
    open: [],
  }),
  lacking({
    says: "a man born in 1965 is open on the review of 8 April 2020: the day is needed",
    official: director("1965", "male"),
    ...onReviewDay,
    status: "unknown",
    open: [birthAt("1965-04-09")],
  }),
  lacking({
    says: "a man born in 1965 was under 55 on the day of issue",
    official: director("1965", "male"),
    ...onIssueDay,
    status: "notMet",
    open: [],
  }),
  lacking({
    says: "a man born in March 1965 has reached 55 on the review of 8 April 2020",
    official: director("1965-03", "male"),
    ...onReviewDay,
    status: "notApplicable",
  }),
  lacking({
    says: "a man born in April 1965 is open on the review of 8 April 2020",
    official: director("1965-04", "male"),
    ...onReviewDay,
    status: "unknown",
    open: [birthAt("1965-04-09")],
  }),
  lacking({
    says: "a man born in May 1965 is under 55 on the review of 8 April 2020",
    official: director("1965-05", "male"),
    ...onReviewDay,
    status: "notMet",
  }),
  lacking({
    says: "a woman born in 1970 has reached 50 by the deadline",
    official: director("1970", "female"),
    status: "notApplicable",
  }),
  lacking({
    says: "a woman born in 1971 is under 50 on the deadline",
    official: director("1971", "female"),
    status: "notMet",
  }),
  lacking({
    says: "a woman born in 1970 is open on the review of 8 April 2020",
    official: director("1970", "female"),
    ...onReviewDay,
    status: "unknown",
    open: [birthAt("1970-04-09")],
  }),
  lacking({
    says: "without a birth the day that splits the answer of a man is named",
    official: director(undefined, "male"),
    status: "unknown",
    open: [birthAt("1966-01-01")],
  }),
  lacking({
    says: "without a birth the day that splits the answer of a woman is named",
    official: director(undefined, "female"),
    status: "unknown",
    open: [birthAt("1971-01-01")],
  }),
  lacking({
    says: "a birth that is no day is asked for again",
    official: director("1966-02-30", "male"),
    status: "unknown",
    open: [birthAt("1966-01-01")],
  }),
  lacking({
    says: "a birth after the day of the rules is a mistake and is asked for again",
    official: director("2021-01-01", "male"),
    status: "unknown",
    open: [birthAt("1966-01-01")],
  }),
];

const unknownSex: readonly Directive28Case[] = [
  lacking({
    says: "born in 1968, only the sex decides: a man is under 55, a woman has reached 50",
    official: director("1968-06-01"),
    status: "unknown",
    open: [SEX],
  }),
  lacking({
    says: "born on 1966-01-01, the first day between the limits, only the sex decides",
    official: director("1966-01-01"),
    status: "unknown",
    open: [SEX],
  }),
  lacking({
    says: "born on 1970-12-31, the last day between the limits, only the sex decides",
    official: director("1970-12-31"),
    status: "unknown",
    open: [SEX],
  }),
  lacking({
    says: "born on 1965-12-31, either sex has reached its limit",
    official: director("1965-12-31"),
    status: "notApplicable",
    open: [],
  }),
  lacking({
    says: "born on 1971-01-01, either sex is under its limit",
    official: director("1971-01-01"),
    status: "notMet",
    open: [],
  }),
  lacking({
    says: "born in 1965 on the review, a woman is past the limit and a man's birthday decides",
    official: director("1965"),
    ...onReviewDay,
    status: "unknown",
    open: [SEX, birthAt("1965-04-09")],
  }),
  lacking({
    says: "with neither birth nor sex both are asked, and no one day splits the answer",
    official: director(),
    status: "unknown",
    open: [SEX, BIRTH],
  }),
];

const noWaiver: readonly Directive28Case[] = [
  lacking({
    says: "a man of 56 who lacks the certificate fails the standard, and no deadline reaches him",
    official: director("1964-04-08", "male"),
    status: "notApplicable",
    decidedBy: ["directive28.measuringDay"],
  }),
  lacking({
    says: "a man of 59 who lacks the certificate fails the standard all the same",
    official: director("1961-01-01", "male"),
    ...onReviewDay,
    status: "notApplicable",
  }),
  lacking({
    says: "who holds the certificate is done with it at any age under the limit",
    official: holder(director("1975-05-05", "female")),
    standard: "met",
    status: "met",
    open: [],
  }),
  lacking({
    says: "who holds the certificate is done with it even where the birth is not known",
    official: holder(director()),
    standard: "met",
    status: "met",
    open: [],
  }),
  lacking({
    says: "who holds the certificate is done with it even where the sex is not known",
    official: holder(director("1968-06-01")),
    standard: "met",
    status: "met",
    open: [],
  }),
  lacking({
    says: "a man of 56 who holds the certificate meets the standard, and no deadline reaches him",
    official: holder(director("1964-04-08", "male")),
    standard: "met",
    status: "notApplicable",
  }),
];

const plannedDirector: Official = {
  ...director("1975-05-05", "male"),
  holdings: [{ post: "department-director", planned: true }],
};

const plannedPosts: readonly Directive28Case[] = [
  lacking({
    says: "a post that is only planned is not reached by the part on serving leaders",
    official: plannedDirector,
    status: "notApplicable",
  }),
  lacking({
    clause: PART_2,
    says: "a post that is only planned is reached by the part on training before appointment",
    official: plannedDirector,
    deadline: BEFORE_APPOINTMENT,
    status: "notMet",
  }),
  lacking({
    clause: PART_2,
    says: "the part on training before appointment knows no age",
    official: { ...plannedDirector, birth: "1961-01-01" },
    deadline: BEFORE_APPOINTMENT,
    status: "notMet",
  }),
  lacking({
    clause: PART_2,
    says: "a planned post whose certificate is held is done with it",
    official: holder(plannedDirector),
    deadline: BEFORE_APPOINTMENT,
    standard: "met",
    status: "met",
  }),
  lacking({
    clause: PART_2,
    says: "a serving leader is not reached by the part on training before appointment",
    official: director("1975-05-05", "male"),
    deadline: BEFORE_APPOINTMENT,
    status: "notApplicable",
  }),
  lacking({
    says: "a head of division planned as director: part 1 reaches the post held",
    official: {
      ...plannedDirector,
      holdings: [
        { post: "department-division-head" },
        { post: "department-director", planned: true },
      ],
    },
    requirement: "leadership-division",
    status: "notMet",
  }),
  lacking({
    says: "a head of division planned as director: part 1 does not reach the post planned",
    official: {
      ...plannedDirector,
      holdings: [
        { post: "department-division-head" },
        { post: "department-director", planned: true },
      ],
    },
    status: "notApplicable",
  }),
];

/** A serving head of division in the rank of specialist without the certificate of the rank. */
const specialist: Official = {
  id: "specialist",
  birth: "1980-01-01",
  sex: "female",
  category: "civilServant",
  level: "provincial",
  rank: "specialist",
  holdings: [{ post: "department-division-head" }],
  credentials: { degree: [], leadership: [{ level: "division" }], stateManagement: [] },
};
const alsoRanks = { readings: { "directive28.reach": "alsoRankCertificates" } } as const;
const ofRank = { requirement: "state-management-specialist" } as const;

const rankCertificates: readonly Directive28Case[] = [
  lacking({
    says: "the certificate of a rank is not covered by default, and the reading is named",
    official: specialist,
    ...ofRank,
    status: "notApplicable",
    decidedBy: ["directive28.reach"],
  }),
  lacking({
    says: "the certificate of a rank is covered where the reading says so",
    official: specialist,
    ...ofRank,
    ...alsoRanks,
    status: "notMet",
    decidedBy: ["directive28.reach"],
  }),
  lacking({
    says: "the certificate of a rank of one who leads nothing is covered under no reading",
    official: { ...specialist, holdings: [] },
    ...ofRank,
    ...alsoRanks,
    status: "notApplicable",
    decidedBy: [],
  }),
  lacking({
    says: "the certificate of a rank of one who is past the age is covered under no reading",
    official: { ...specialist, birth: "1965-01-01" },
    ...ofRank,
    status: "notApplicable",
    decidedBy: [],
  }),
  lacking({
    says: "the certificate of a rank, once held, is done with",
    official: {
      ...specialist,
      credentials: { degree: [], stateManagement: [{ level: "specialist" }] },
    },
    ...ofRank,
    ...alsoRanks,
    standard: "met",
    status: "met",
    decidedBy: ["directive28.reach", "recordedLevel"],
  }),
  lacking({
    says: "a higher certificate of a rank turns the answer under the reading that counts it",
    official: {
      ...specialist,
      credentials: {
        degree: [],
        stateManagement: [{ level: "seniorSpecialist", paper: "certificate" }],
      },
    },
    ...ofRank,
    ...alsoRanks,
    standard: "unknown",
    status: "unknown",
    decidedBy: ["directive28.reach", "higherCertificateCounts"],
  }),
];

const inPostSince = (since: CalendarDate): Official => ({
  ...director("1966-01-01", "male"),
  holdings: [{ post: "department-director", since }],
});

const days: readonly Directive28Case[] = [
  lacking({
    says: "the directive binds from the day of its issue",
    official: director("1975-05-05", "male"),
    asOf: "2018-09-18",
    status: "notMet",
  }),
  lacking({
    says: "the last day of 2020 still belongs to the time allowed, and age is measured on it",
    official: director("1966-01-01", "male"),
    asOf: "2020-12-31",
    ...onReviewDay,
    status: "notMet",
  }),
  lacking({
    says: "a deadline that has passed is still shown with its answer",
    official: inPostSince("2020-12-31"),
    asOf: "2021-01-01",
    status: "notMet",
  }),
  lacking({
    says: "a deadline that has passed does not reach who came into post after it",
    official: inPostSince("2021-01-01"),
    asOf: "2021-07-01",
    status: "notApplicable",
    open: [],
  }),
  lacking({
    says: "once it has passed it is asked since when the post is held",
    official: director("1966-01-01", "male"),
    asOf: "2021-01-01",
    status: "unknown",
    open: [{ ask: "fact", fact: "holding.since", decides: "2021-01-01" }],
  }),
  lacking({
    says: "a review after the last day moves nobody out of the deadline by age",
    official: { ...inPostSince("2019-03-01"), birth: "1966-05-01" },
    asOf: "2021-08-01",
    readings: { "directive28.measuringDay": "reviewDay" },
    status: "notMet",
  }),
  lacking({
    says: "a directive seen in the press leaves its reach open for one who asks for the text",
    official: director("1975-05-05", "male"),
    trustFloor: "text",
    standard: "unknown",
    status: "unknown",
    open: [{ ask: "law", gap: "belowTrustFloor" }],
  }),
  lacking({
    says: "a directive seen in the press counts for one who asks for the press",
    official: director("1975-05-05", "male"),
    trustFloor: "press",
    status: "notMet",
  }),
  lacking({
    says: "a directive seen in the press leaves its reach open for one who asks for an office",
    official: director("1975-05-05", "male"),
    trustFloor: "official",
    standard: "unknown",
    status: "unknown",
    open: [{ ask: "law", gap: "belowTrustFloor" }],
  }),
];

export const directive28Cases: readonly Directive28Case[] = [
  ...thresholds,
  ...leapBirthdays,
  ...partialBirths,
  ...unknownSex,
  ...noWaiver,
  ...plannedPosts,
  ...rankCertificates,
  ...days,
];
