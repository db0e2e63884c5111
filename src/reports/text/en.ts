import { nameFact, type Sentences } from "./sentences.ts";

const facts: Sentences["facts"] = {
  birth: "the full day of birth",
  sex: "the sex",
  category: "whether cadre, civil servant or public employee",
  level: "the level of the body",
  rank: "the rank",
  rankSince: "the day of appointment to the rank",
  title: "the professional title",
  titleSince: "the day of appointment to the professional title",
  serviceYears: "the years of service",
  consecutiveGoodYears: "the consecutive years rated good or better",
  holdings: "the posts held",
  "holding.post": "the post, by the catalogue",
  "holding.since": "the first day in the post",
  "holding.until": "the last day in the post",
  "holding.unit": "the unit",
  "holding.area": "the area",
  "holding.managedBy": "whose decision the post is",
  "holding.planned": "whether the post is held or only planned",
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const words = month === undefined ? "" : `${MONTHS[Number(month) - 1] ?? month} `;
  return `${day === undefined ? "" : `${String(Number(day))} `}${words}${year}`;
}

/** The sentences in plain English. */
export const en: Sentences = {
  reasons: {
    credentialHeld: ({ field, level }, names) =>
      `holds ${en.fields[field]}: ${names.level(field, level)}`,
    credentialLacking: ({ field, levels }, names) =>
      `holds no ${en.fields[field]}: ${names.levels(field, levels)}`,
    issuedLater: ({ issuedOn }) => `issued ${formatDate(issuedOn)}, after the day of the review`,
    issuedOutsideLimits: ({ issuedOn }) =>
      `issued ${formatDate(issuedOn)}, outside the days that count`,
    issueDayOpen: ({ field, issuedOn }) =>
      issuedOn === null
        ? `the day of issue of the ${en.fields[field]} is not recorded`
        : `the day of issue of the ${en.fields[field]} is recorded only as ${formatDate(issuedOn)}`,
    paperNotRecorded: ({ field, level }, names) =>
      `${en.fields[field]} ${names.level(field, level)} is recorded without its kind of paper`,
    paperNotAccepted: ({ paper }) => `a ${en.papers[paper]} does not count here`,
    levelNotInCatalogue: ({ level }) => `the level “${level}” is not in the catalogue`,
    notRecorded: ({ fact }) => `not recorded: ${en.fact(fact)}`,
    invalidDay: ({ fact, value }) => `${en.fact(fact)} is recorded as “${value}”, which is no day`,
    invalidCount: ({ fact, value }) =>
      `${en.fact(fact)} is recorded as ${String(value)}, which is no count`,
    factIs: ({ fact, value }, names) => `${en.fact(fact)}: ${names.value(value)}`,
    ageUnder: ({ limitYears, on }) => `under ${String(limitYears)} on ${formatDate(on)}`,
    ageReached: ({ limitYears, on }) => `${String(limitYears)} or older on ${formatDate(on)}`,
    ageOpen: ({ on }) => `the age on ${formatDate(on)} is open`,
    dayOpen: ({ fact, value }) => `${en.fact(fact)} is recorded only as ${formatDate(value)}`,
    lawGap: ({ gap }, names) => names.gap(gap),
    notCovered: () => "the deadline does not cover this under the readings in force",
    postNotOfDay: ({ post, from, through }, names) =>
      through === null
        ? `the post ${names.value(post)} exists only from ${formatDate(from ?? "")}`
        : `the post ${names.value(post)} ended with ${formatDate(through)}`,
    programmeRan: ({ programme }, names) => `the programme ran then: ${names.programme(programme)}`,
    programmeNotOfDay: ({ field, level, issuedOn }, names) =>
      `no programme led to ${names.level(field, level)} on ${formatDate(issuedOn)}`,
    issuerExisted: ({ issuerKind }, names) => `issued by ${names.issuerKind(issuerKind)}`,
    issuerNotOfDay: ({ issuerKind, from, through }, names) =>
      `${names.issuerKind(issuerKind)} ${
        through === null
          ? `exists only from ${formatDate(from ?? "")}`
          : `ended with ${formatDate(through)}`
      }`,
    issuerNotOfProgramme: ({ issuerKind, programme }, names) =>
      `${names.issuerKind(issuerKind)} may not issue the paper of ${names.programme(programme)}`,
    issuerNotInCatalogue: ({ issuerKind }) =>
      `the kind of issuer “${issuerKind}” is not in the catalogue`,
    lengthWithin: ({ weeks }) => `${String(weeks)} weeks, as set`,
    lengthOutside: ({ weeks, weeksAtLeast, weeksAtMost }) =>
      `${String(weeks)} weeks; set are ${[
        weeksAtLeast === null ? "" : `at least ${String(weeksAtLeast)}`,
        weeksAtMost === null ? "" : `at most ${String(weeksAtMost)}`,
      ]
        .filter((part) => part !== "")
        .join(", ")}`,
    paperAccepted: ({ paper }) => `a ${en.papers[paper]}, as the programme leads to`,
    titleNotInCatalogue: ({ title }) => `the professional title “${title}” is not in the catalogue`,
    heldOnlyAfterStart: ({ issuedOn, since }) =>
      `issued ${formatDate(issuedOn)}, only after the post began on ${formatDate(since)}`,
    postNotInCatalogue: ({ post }) => `the post “${post}” is not in the catalogue`,
    rankNotInCatalogue: ({ rank }) => `the rank “${rank}” is not in the catalogue`,
  },
  facts,
  credentialFacts: {
    held: (field) => `the ${field}`,
    level: (field) => `the level of the ${field}, by the catalogue`,
    paper: (field) => `the kind of paper of the ${field}`,
    issuedOn: (field) => `the day of issue of the ${field}`,
    issuerKind: (field) => `the kind of body that issued the ${field}`,
    weeks: (field) => `the weeks of the course of the ${field}`,
  },
  fact: (path) => nameFact(path, en),
  statuses: {
    met: "met",
    notMet: "not met",
    unknown: "unknown",
    notApplicable: "not applicable",
  },
  trusts: {
    text: "text seen",
    official: "stated by a public body",
    press: "stated by press or a legal site",
    article: "told by local articles only",
    weak: "weak source",
  },
  instrumentKinds: {
    law: "Law",
    resolution: "Resolution",
    decree: "Decree",
    circular: "Circular",
    jointCircular: "Joint Circular",
    directive: "Directive",
    decision: "Decision",
    dispatch: "Official Dispatch",
    partyRegulation: "Party Regulation",
    partyConclusion: "Party Conclusion",
    partyGuidance: "Party Guidance",
    plan: "Plan",
  },
  fields: {
    generalEducation: "general education",
    degree: "degree",
    politicalTheory: "political theory",
    stateManagement: "state-management certificate",
    leadership: "leadership certificate",
    professionalTitle: "certificate of the professional title",
    jobPosition: "certificate of the job position",
    nationalDefence: "certificate of defence and security",
    knowledgeUpdate: "update of knowledge for leaders",
    ethnicAffairs: "certificate of ethnic affairs",
    foreignLanguage: "foreign language",
    ethnicLanguage: "ethnic language",
    informatics: "informatics",
  },
  papers: {
    diploma: "diploma",
    certificate: "certificate",
    confirmation: "confirmation",
    replacement: "replacement of a lost certificate",
  },
  sexes: { male: "male", female: "female" },
  categories: {
    cadre: "cadre",
    civilServant: "civil servant",
    publicEmployee: "public employee",
    councilDeputy: "deputy of a People's Council",
    nonSpecialisedCommuneStaff: "non-specialised commune staff",
    contractStaff: "contract staff",
  },
  administrativeLevels: {
    central: "central level",
    provincial: "provincial level",
    district: "district level",
    commune: "commune level",
  },
  setters: { party: "the Party", ministry: "the ministry", province: "the province" },
  verdicts: {
    exact: "exact",
    byRounding: "right by rounding",
    onlyByTruncation: "right only by truncation, not by rounding",
    contradicts: "contradicts",
    consistent: "consistent",
    notCheckable: "not checkable",
  },
  figureReasons: {
    unreadable: ({ stated }) => `“${stated}” cannot be read as a number`,
    unitMismatch: ({ expected }) =>
      expected === "percentage" ? "the percent sign is missing" : "a percent sign too many",
    inputMissing: ({ input }) => `the source does not give ${en.figureInputs[input] ?? input}`,
    invalidCount: ({ input }) => `${en.figureInputs[input] ?? input} is no count`,
    zeroDenominator: ({ input }) => `${en.figureInputs[input] ?? input} is 0`,
    partAboveWhole: () => "the part is larger than the whole",
    populationsNotShown: () => "the source does not show that the counts are of the same people",
  },
  figureInputs: {
    concentrated: "the number sent full-time",
    nonConcentrated: "the number sent part-time",
    knowledgeCompletion: "the number completing their knowledge",
    achieved: "what was achieved",
    planned: "the plan",
    holders: "the holders",
    required: "those required",
    current: "the current figure",
    baseline: "the baseline",
    total: "the total",
    count: "the divisor",
    minuend: "the minuend",
    subtrahend: "the subtrahend",
  },
  sendRatioReasons: {
    invalidCount: ({ field, value }) => `${en.sendCounts[field]}: ${value} is no count`,
    knowledgeCompletionNotRecorded: () => "the number completing their knowledge is not given",
    lawGap: ({ gap }, names) => names.gap(gap),
    noRule: () => "there is no ratio on that day",
    withinLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} persons, within the limit of ${String(limit)}`,
    aboveLimit: ({ nonConcentrated, limit }) =>
      `${String(nonConcentrated)} persons, above the limit of ${String(limit)}`,
  },
  sendCounts: {
    concentrated: "full-time",
    nonConcentrated: "part-time",
    knowledgeCompletion: "completing their knowledge",
  },
  countingEvents: {
    sent: "sent",
    enrolled: "enrolled",
    completed: "having completed the course",
  },
  recordIssues: {
    invalidDay: "not a real day; write yyyy, yyyy-mm or yyyy-mm-dd",
    duplicateId: "the key stands in an earlier row; give each person one row",
    reversedPeriod: "the post ends before it begins; correct since or until",
    unrecognized_keys: "a field of an unknown name; correct the name or leave it out",
    invalid_type: "the wrong type of value; see the documentation of the field",
    invalid_value: "a value outside the list of the field",
    too_small: "a value missing or too small",
    too_big: "a value too large",
    notAList: "not a list of records; give an array",
  },

  date: formatDate,
  national: "national rules",
  list: (parts) => parts.join(", "),
  persons: (count) => (count === 1 ? "1 person" : `${String(count)} persons`),
  clause: ({ article, clause, point }) =>
    article === undefined
      ? ""
      : `Article ${article}${clause === undefined ? "" : `(${clause})`}${point === undefined ? "" : `(${point})`}`,
  amendedBy: (document, amending) => `${document} (as amended by ${amending})`,
  instrumentNotFound: "document not found",
  askFact: (fact, decides) =>
    decides === null
      ? `Ask for ${fact}`
      : `Ask for ${fact}: before ${decides}, or from that day on`,
  due: (due, bindsOn, isPast) =>
    `${isPast === true ? "overdue since" : "due"} ${due}, binds the ${bindsOn}`,
  goal: (due, bindsOn) =>
    `to be done before appointment; goal of 100% by ${due}, binds the ${bindsOn}`,
  beforeAppointment: "to be had before appointment",
  yes: "yes",
  no: "no",
  notReached: (deadline) => `not under ${deadline} by the reading in force`,
  deadlineOpen: (deadline) => `open whether under ${deadline}`,

  gapReport: {
    title: (place, asOf) => `Review of training standards – ${place}, ${asOf}`,
    rows: (rows, accepted, rejected) =>
      `${String(rows)} rows read = ${String(accepted)} accepted + ${String(rejected)} rejected.`,
    headline: {
      notMet: "Lacking something",
      unknown: "Cannot be concluded yet",
      met: "Meeting the encoded requirements",
      notApplicable: "Under no encoded requirement",
    },
    lacking: "Who lacks what, due when, binding whom",
    needs: "Needs of those planned for a post",
    needsNote: "Who is only planned for a post does not hold it: a need, not a breach.",
    questions: "What must be asked about people",
    lawGaps: "Texts not seen",
    lawGapsNote: "These requirements stay open until the text is seen; nobody counts as lacking.",
    met: "Requirements met, also by those who lack another",
    metNote:
      "A ministry, sector or province may ask more where marked *; that standard is not encoded.",
    limits:
      "Only encoded requirements are looked at. Degree, foreign language and informatics of ranks and the professional titles of public employees are not encoded, so “met” is not yet the whole standard.",
    notApplicable: "Out of scope",
    readings: "Readings of the text that turn an answer",
    readingsNote: "One reading is moved at a time; the others stay.",
    rejected: "Rejected rows",
    notEncoded: (instruments) => `Known texts of the province not encoded: ${instruments}.`,
    row: (index) => `row ${String(index + 1)}`,
    planned: "planned",
    noPost: "no post",
    ofPost: "every requirement of the post",
    ofRank: "every requirement of the rank",
    columns: {
      official: "Key",
      post: "Post, rank",
      lacks: "Lacks",
      due: "Deadline",
      source: "Source",
      question: "Question",
      forWhat: "To conclude on",
      gap: "Not seen",
      persons: "Persons",
      evidence: "Requirement and evidence",
      why: "Why",
      inForce: "In force",
      otherwise: "Under another reading",
      row: "Row",
      problem: "Problem",
    },
  },
  ratioReport: {
    title: (place, period) =>
      `The 1:1.2 ratio of sending to advanced political theory – ${place}, ${period}`,
    notShown: "What the source shows, and what it does not",
    counted: (count, persons, event) => `${count}: ${persons} ${event}.`,
    populationsDiffer:
      "The counts are not of the same event, so whether the ratio was kept cannot be checked from this source.",
    ifSame: "If all these counts were of persons sent",
    ifShown: "Result",
    limit: (exact, option, persons) =>
      `Part-time limit: ${exact} exactly; by the reading in force (${option}): at most ${persons}.`,
    verdict: {
      met: "The ratio is kept under the reading in force.",
      notMet: "The ratio is not kept under the reading in force.",
      unknown: "It cannot be concluded.",
      notApplicable: "There is no ratio on that day.",
    },
    over: (persons) => `Over by ${persons} persons.`,
    room: (persons) => `${persons} more may be sent part-time.`,
    noRoom: "The limit is just used up.",
    repair: (needed) => `${needed} full-time would allow this part-time sending.`,
    basis: (source) => `Source of the ratio: ${source}.`,
    figures: (source) => `Source of the figures: ${source}.`,
    decidedBy: (axes) => `The answer hangs on: ${axes}.`,
    nothingDecides: "No reading turns the answer.",
    readings: "Reading by reading, one moved at a time",
    inForce: "in force",
    columns: {
      axis: "What is open",
      option: "Reading",
      limit: "Limit",
      headroom: "Headroom",
      status: "Answer",
    },
  },
  figureReport: {
    title: "Printed figures, recomputed",
    ifSame: (verdict) => `if the same people: ${verdict}`,
    under: (option) => `reading: ${option}`,
    columns: {
      claim: "Key",
      what: "Claim",
      stated: "Printed",
      recomputed: "Recomputed",
      verdict: "Verdict",
      source: "Source",
    },
  },
  receipt: ({ version, checkedThrough, fingerprint, asOf }) =>
    `cbccvc ${version}; rules of ${asOf}, checked against sources through ${checkedThrough}, fingerprint ${fingerprint}.`,
  receiptTrust: (trustFloor) => `Only rules at least this well seen: ${trustFloor}.`,
  receiptReadings: (readings) => `Readings other than the defaults: ${readings}.`,
  afterCheckedDay: (checkedThrough) =>
    `The day asked for lies after ${checkedThrough}, through which sources were checked: newer texts may be missing.`,
  disclaimer: "This supports a review; it does not replace the decision of the competent body.",
};
