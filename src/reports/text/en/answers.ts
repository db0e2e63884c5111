import { capitalise, nameFact, type AnswerSentences } from "../sentences.ts";
import { words } from "./words.ts";

function countWeeks(weeks: number): string {
  return weeks === 1 ? "1 week" : `${String(weeks)} weeks`;
}

/** Reasons, conditions, citations and answers about one person. */
export const answers: AnswerSentences = {
  reasons: {
    credentialHeld: ({ field, level }, names) =>
      `holds ${words.fields[field]}: ${names.level(field, level)}`,
    credentialLacking: ({ field, levels }, names) =>
      `holds no ${words.fields[field]}: ${names.levels(field, levels)}`,
    issuedLater: ({ issuedOn }) => `issued ${words.date(issuedOn)}, after the day of the review`,
    issuedOutsideLimits: ({ issuedOn }) =>
      `issued ${words.date(issuedOn)}, outside the days that count`,
    issueDayOpen: ({ field, issuedOn }) =>
      issuedOn === null
        ? `the day of issue of the ${words.fields[field]} is not recorded`
        : `the day of issue of the ${words.fields[field]} is recorded only as ${words.date(issuedOn)}`,
    paperNotRecorded: ({ field, level }, names) =>
      `${words.fields[field]} ${names.level(field, level)} is recorded without its kind of paper`,
    paperNotAccepted: ({ paper }) => `a ${words.papers[paper]} does not count here`,
    levelNotInCatalogue: ({ level }) => `the level “${level}” is not in the catalogue`,
    notRecorded: ({ fact }) => `not recorded: ${nameFact(fact, words)}`,
    invalidDay: ({ fact, value }) =>
      `${nameFact(fact, words)} is recorded as “${value}”, which is no day`,
    invalidCount: ({ fact, value }) =>
      `${nameFact(fact, words)} is recorded as ${String(value)}, which is no count`,
    factIs: ({ fact, value }, names) =>
      fact === "holding.planned"
        ? words.planned[value === true ? "planned" : "held"]
        : fact === "partyMembership"
          ? names.value(value)
          : `${nameFact(fact, words)}: ${names.value(value)}`,
    ageUnder: ({ limitYears, on }) => `under ${String(limitYears)} on ${words.date(on)}`,
    ageReached: ({ limitYears, on }) => `${String(limitYears)} or older on ${words.date(on)}`,
    ageOpen: ({ on }) => `the age on ${words.date(on)} is open`,
    dayOpen: ({ fact, value }) =>
      `${nameFact(fact, words)} is recorded only as ${words.date(value)}`,
    lawGap: ({ gap }, names) => names.gap(gap),
    notCovered: () => "the deadline does not cover this under the readings in force",
    postNotOfDay: ({ post, from, through }, names) =>
      through === null
        ? `the post ${names.value(post)} exists only from ${words.date(from ?? "")}`
        : `the post ${names.value(post)} ended with ${words.date(through)}`,
    programmeRan: ({ programme }, names) => `the programme ran then: ${names.programme(programme)}`,
    programmeNotOfDay: ({ field, level, issuedOn }, names) =>
      `no programme led to ${names.level(field, level)} on ${words.date(issuedOn)}`,
    issuerExisted: ({ issuerKind }, names) => `issued by ${names.issuerKind(issuerKind)}`,
    issuersNotSeen: () => "which bodies may issue this paper was not seen",
    issuerNotOfDay: ({ issuerKind, from, through }, names) =>
      `${names.issuerKind(issuerKind)} ${
        through === null
          ? `exists only from ${words.date(from ?? "")}`
          : `ended with ${words.date(through)}`
      }`,
    issuerNotOfProgramme: ({ issuerKind, programme }, names) =>
      `${names.issuerKind(issuerKind)} may not issue the paper of ${names.programme(programme)}`,
    issuerNotInCatalogue: ({ issuerKind }) =>
      `the kind of issuer “${issuerKind}” is not in the catalogue`,
    lengthWithin: ({ weeks }) => `${countWeeks(weeks)}, as set`,
    lengthOutside: ({ weeks, weeksAtLeast, weeksAtMost }) =>
      `${countWeeks(weeks)}; set are ${[
        weeksAtLeast === null ? "" : `at least ${String(weeksAtLeast)}`,
        weeksAtMost === null ? "" : `at most ${String(weeksAtMost)}`,
      ]
        .filter((part) => part !== "")
        .join(", ")}`,
    paperAccepted: ({ paper }) => `a ${words.papers[paper]}, as the programme leads to`,
    titleNotInCatalogue: ({ title }, names) =>
      `the professional title “${names.title(title)}” is not in the catalogue of the day`,
    heldOnlyAfterStart: ({ issuedOn, since }) =>
      `issued ${words.date(issuedOn)}, only after the post began on ${words.date(since)}`,
    heldOnlyAfterDue: ({ issuedOn, due }) =>
      `issued ${words.date(issuedOn)}, only after the last day, ${words.date(due)}`,
    monthsLeftEnough: ({ atLeast, retiresOn, on }) =>
      `${String(atLeast)} months or more are left from ${words.date(on)} to retirement on ${words.date(retiresOn)}`,
    monthsLeftShort: ({ atLeast, retiresOn, on }) =>
      `fewer than ${String(atLeast)} months are left from ${words.date(on)} to retirement on ${words.date(retiresOn)}`,
    monthsLeftOpen: ({ atLeast }) =>
      `whether ${String(atLeast)} months are left until retirement is open`,
    retired: ({ retiresOn }) => `retired after ${words.date(retiresOn)}`,
    mayBeRetired: ({ retiresOn }) => `may have retired after ${words.date(retiresOn)}`,
    mayRetireLater: ({ rule }, names) => `may retire later: ${names.later(rule)}`,
    modeNotOffered: ({ mode, offered }, names) =>
      `the programme is not offered ${names.value(mode)}; it is offered ${names.value(offered)}`,
    postNotInCatalogue: ({ post }) => `the post “${post}” is not in the catalogue`,
    rankNotInCatalogue: ({ rank }, names) =>
      `the rank “${names.value(rank)}” is not in the catalogue of the day`,
  },
  clause: ({ article, clause, point }) =>
    article === undefined
      ? ""
      : `Article ${article}${clause === undefined ? "" : `(${clause})`}${point === undefined ? "" : `(${point})`}`,
  amendedBy: (document, amending) => `${document} (as amended by ${amending})`,
  readWith: (beside) => `with ${beside}`,
  instrumentNotFound: "document not found",
  askFact: (fact, decides) =>
    decides === null
      ? `Ask for ${fact}`
      : `Ask for ${fact}: before ${decides}, or from that day on`,
  due: (due, bindsOn, isPast) =>
    `${isPast === true ? "overdue since" : "due"} ${due}, binds the ${bindsOn}`,
  goal: (due, bindsOn) =>
    `to be done before appointment; goal of 100% by ${due}, binds the ${bindsOn}`,
  dueByItself: (due, isPast) => `${isPast === true ? "overdue since" : "due"} ${due}`,
  beforeAppointment: "to be had before appointment",
  fulfilledLate: (deadline) => `fulfilled late under ${deadline}`,
  notReached: (deadline) => `not under ${deadline} by the reading in force`,
  deadlineOpen: (deadline) => `open whether under ${deadline}`,
  conditions: {
    everybody: "everybody",
    nobody: "nobody",
    all: (parts) => parts.join("; and "),
    any: (parts) => `one of: (${parts.join(") or (")})`,
    fact: (fact, values) => `${fact}: ${values}`,
    age: (is, { male, female }, on) => {
      const years = is === "under" ? "under" : "at least";
      return male === female
        ? `${years} ${String(male)} years old ${on}`
        : `${years} ${String(male)} (men) or ${String(female)} (women) years old ${on}`;
    },
    day: (fact, is, day) => `${fact} ${is === "before" ? "before" : "on or after"} ${day}`,
    count: (fact, atLeast) => `${fact}: at least ${String(atLeast)}`,
    holds: (field, levels, { papers, issuedFrom, issuedBefore }) =>
      [
        `${field}: ${levels}`,
        papers === null ? "" : `on a ${papers}`,
        issuedFrom === null ? "" : `issued on or after ${issuedFrom}`,
        issuedBefore === null ? "" : `issued before ${issuedBefore}`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    monthsLeft: (atLeast, on, { orTerm, byMonth }) =>
      `${String(atLeast)} months left until retirement ${byMonth ? "by the calendar month, " : ""}${on}${
        orTerm ? ", or one full term of the post where that is shorter" : ""
      }`,
    gap: (gap) => `not seen: ${gap}`,
  },
  eventDays: {
    sending: "on the day of sending",
    courseStart: "on the first day of the course",
    appointmentProcess: "on the day of the process of appointment",
    appointmentFile: "on the day the file is received",
  },
  onDay: (date) => `on ${date}`,
  courseLength: "the length of the course",
  leads: "whether a post of leadership is held",
  basis: (source) => `Source: ${source}`,
  noSource: "No source seen",
  withinMonths: (months) => `within ${String(months)} months`,
  afterAppointment: "to be had once in the post; no last day was seen",
  whileHolding: "while holding it",
  assessment: {
    headline: (about, day, status) => `${about}, ${day}: ${status}.`,
    met: (setters) =>
      setters === null
        ? "meets the encoded requirements"
        : `meets the encoded requirements; further standards of ${setters} are not encoded`,
    onlyPlanned: "only planned for posts; what follows are needs for training",
    lacking: (what, source) => `Lacks ${what}. ${source}.`,
    open: (what, questions, source) => `Cannot conclude on ${what}: ${questions}. ${source}.`,
    fulfilled: (what, source) => `Has ${what}. ${source}.`,
    notApplicable: (what, why, source) =>
      `Not asked: ${what}${why === "" ? "" : ` (${why})`}. ${source}.`,
    deadline: (line) => `${capitalise(line)}.`,
    readings: (what, axes) => `The answer on ${what} hangs on a reading of the text: ${axes}.`,
    appointment: {
      first: "first appointment as",
      higher: "appointment to a higher post as",
      equalOrLower: "appointment to an equal or lower post as",
      reappointment: "reappointment as",
      extension: "extension until retirement as",
      nomination: "nomination for election as",
      designation: "designation as",
    },
    basis: {
      met: (rule, source) => `The standard of the post must be met: ${rule}. ${source}.`,
      notMet: (rule) => `Does not apply here: ${rule}.`,
      unknown: (rule, source) => `Open whether the standard is asked: ${rule}. ${source}.`,
      notApplicable: (rule) => `Does not apply here: ${rule}.`,
    },
    rules: {
      course: (field, level, mode) =>
        `sent to study ${field}, ${level}${mode === null ? "" : `, ${mode}`}`,
      age: (appointment) => `age for ${appointment}`,
      headline: {
        met: "meets the encoded conditions",
        notMet: "does not meet the conditions yet",
        unknown: "cannot be concluded yet",
        notApplicable: "under no encoded condition",
      },
      ageHeadline: {
        met: "of the age asked for",
        notMet: "not of the age asked for",
        unknown: "cannot be concluded yet",
        notApplicable: "under no rule on age",
      },
      met: (rule, why, source) => `Meets: ${rule}${why === "" ? "" : ` (${why})`}. ${source}.`,
      notMet: (rule, why, source) =>
        `Does not meet: ${rule}${why === "" ? "" : ` (${why})`}. ${source}.`,
      ofCourse: "the course",
      ofService: "still serving on the day of sending",
      holdsAlready: "holds the level of the course already",
      alreadyHeld: "Already holds what the course leads to.",
      alreadyHeldOpen: (questions) =>
        `Whether the level of the course is held already is open: ${questions}.`,
      concerns: {
        health: "health",
        conduct: "discipline and performance beyond the conditions above",
        field: "the field of study",
        seats: "seats",
        decision: "the decision of the competent body",
      },
    },
    later: "What follows may be completed after the appointment:",
    leftAside: (aspects) => `Not looked at here: ${aspects}.`,
    aspects: {
      age: "age and time left to serve",
      health: "health",
      conduct: "discipline and conduct",
      planning: "personnel planning",
      procedure: "procedure and file",
    },
    credential: (field, level) => `${capitalise(field)}, ${level}`,
    checks: {
      level: "level",
      programme: "programme",
      issuer: "issuer",
      length: "length of the course",
      paper: "kind of paper",
      limit: "limit on kind or day",
    },
    check: (check, status, why, source) =>
      `${capitalise(check)}: ${status}${why === "" ? "" : ` – ${why}`}${source === "" ? "" : ` – ${source}`}.`,
  },
  afterCheckedDay: (checkedThrough) =>
    `The day asked for lies after ${checkedThrough}, through which sources were checked: newer texts may be missing.`,
};
