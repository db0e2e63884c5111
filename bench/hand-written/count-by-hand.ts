// What an engineer would write who needs these ten numbers only, over 2018 and 2019, by unit and
// category. As in the other floor, nothing is looked up in the library.
import type {
  CredentialsByField,
  IndicatorRow,
  Official,
  Participation,
  PersonCounts,
} from "cbccvc";
import { holds, INTERMEDIATE_THEORY, UNIVERSITY } from "./papers.ts";
import { firstDay, isHeld, lastDay, readList, type Answer } from "./records.ts";

const TODAY = { from: "2020-04-08", through: "2020-04-08" } as const;
const YEARS = [2018, 2019] as const;
const PERIODS = YEARS.map((year) => ({
  from: `${year}-01-01` as const,
  through: `${year}-12-31` as const,
}));

/** Numbers of everybody, of women, of minorities. */
type Three<T> = [T, T, T];

interface Group {
  readonly unit: string;
  readonly category: string;
  readonly graduates: Three<PersonNumbers>;
  readonly theory: Three<PersonNumbers>;
  readonly persons: readonly Three<PersonNumbers>[][];
  readonly turns: readonly Three<{ participations: number; unknown: number }>[][];
}

interface PersonNumbers {
  required: number;
  holders: number;
  unknown: number;
  perhaps: { holders: number; unknown: number; others: number };
}

const noPersons = (): PersonNumbers => ({
  required: 0,
  holders: 0,
  unknown: 0,
  perhaps: { holders: 0, unknown: 0, others: 0 },
});
const noTurns = () => ({ participations: 0, unknown: 0 });
const three = <T>(make: () => T): Three<T> => [make(), make(), make()];

interface Person {
  readonly group: Group;
  readonly woman: Answer;
  readonly minority: Answer;
  readonly isCivilServant: Answer;
  readonly done: Answer[];
}

function least(a: Answer, b: Answer): Answer {
  if (a === "notMet" || b === "notMet") return "notMet";
  return a === "met" && b === "met" ? "met" : "unknown";
}

function addPerson(to: PersonNumbers, required: Answer, held: Answer): void {
  if (required === "notMet") return;
  if (required === "unknown") {
    if (held === "met") to.perhaps.holders += 1;
    else if (held === "unknown") to.perhaps.unknown += 1;
    else to.perhaps.others += 1;
    return;
  }
  to.required += 1;
  if (held === "met") to.holders += 1;
  else if (held === "unknown") to.unknown += 1;
}

function addThree(to: Three<PersonNumbers>, person: Person, required: Answer, held: Answer): void {
  addPerson(to[0], required, held);
  addPerson(to[1], least(required, person.woman), held);
  addPerson(to[2], least(required, person.minority), held);
}

function addTurn(to: { participations: number; unknown: number }, counts: Answer): void {
  if (counts === "met") to.participations += 1;
  else if (counts === "unknown") to.unknown += 1;
}

function addTurns(person: Person, place: number, at: number, counts: Answer): void {
  const to = person.group.turns[place]?.[at] as Three<{ participations: number; unknown: number }>;
  addTurn(to[0], counts);
  addTurn(to[1], least(counts, person.woman));
  addTurn(to[2], least(counts, person.minority));
}

function attend({ done }: Person, place: number, at: number, counts: Answer): void {
  const slot = place * YEARS.length + at;
  if (counts === "met" || (counts === "unknown" && done[slot] === "notMet")) done[slot] = counts;
}

const CATEGORIES = new Map<string | undefined, Answer>([
  ["civilServant", "met"],
  ["cadre", "notMet"],
  ["publicEmployee", "notMet"],
  ["councilDeputy", "notMet"],
  ["nonSpecialisedCommuneStaff", "notMet"],
  ["contractStaff", "notMet"],
]);

function readUnit(official: Official): string {
  const named = (readList(official.holdings) ?? []).filter(({ unit }) => unit !== undefined);
  const held = named.find((each) => each.planned !== true && isHeld(each) !== "notMet");
  return (held ?? named.find(({ planned }) => planned === true))?.unit ?? "";
}

function readFlag(value: boolean | undefined): Answer {
  return value === undefined ? "unknown" : value ? "met" : "notMet";
}

const KNOWN_DAYS = YEARS.map(() => new Map<string, Answer>());

/** Days come again and again: each is looked at once a year. */
function inYear(day: string | undefined, at: number): Answer {
  if (day === undefined) return "unknown";
  const known = KNOWN_DAYS[at] as Map<string, Answer>;
  let answer = known.get(day);
  if (answer === undefined) {
    answer = isInYear(day, YEARS[at] as number);
    known.set(day, answer);
  }
  return answer;
}

function isInYear(day: string, year: number): Answer {
  const first = firstDay(day);
  if (!(first >= 0)) return "unknown";
  const last = lastDay(day, first);
  if (last < year * 10000 + 101 || first > year * 10000 + 1231) return "notMet";
  return first >= year * 10000 + 101 && last <= year * 10000 + 1231 ? "met" : "unknown";
}

const WAS_SENT = (status: string): Answer => (status === "registered" ? "notMet" : "met");
const WAS_COMPLETED = (status: string): Answer =>
  status === "completed" || status === "awaitingDiploma" ? "met" : "notMet";

function wasEnrolled({ status, enrolledOn }: Participation): Answer {
  if (status === "registered" || status === "sent") return "notMet";
  if (status !== "deferred" && status !== "withdrawn") return "met";
  return enrolledOn !== undefined && firstDay(enrolledOn) >= 0 ? "met" : "unknown";
}

function isConcentrated({ course }: Participation): Answer {
  if (course.mode === undefined) return "unknown";
  return course.mode === "concentrated" ? "met" : "notMet";
}

const PERSON_IDS = [
  "persons-completed",
  "persons-enrolled-politicalTheory",
  "persons-sent-nationalDefence",
];
const TURN_IDS = [
  "participations-sent",
  "participations-sent-politicalTheory-concentrated",
  "participations-completed-stateManagement",
  "participations-completed-leadership",
];

export function countByHand(
  roster: readonly Official[],
  participations: readonly Participation[],
): IndicatorRow[] {
  const groups = new Map<string, Group>();
  const people = new Map<string, Person>();
  for (const official of roster) {
    const unit = readUnit(official);
    const category = official.category ?? "";
    const key = `${unit}\u0000${category}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        unit,
        category,
        graduates: three(noPersons),
        theory: three(noPersons),
        persons: PERSON_IDS.map(() => YEARS.map(() => three(noPersons))),
        turns: TURN_IDS.map(() => YEARS.map(() => three(noTurns))),
      };
      groups.set(key, group);
    }
    const { sex } = official;
    const person: Person = {
      group,
      woman: sex === "female" ? "met" : sex === "male" ? "notMet" : "unknown",
      minority: readFlag(official.isEthnicMinority),
      isCivilServant: CATEGORIES.get(official.category) ?? "unknown",
      done: PERSON_IDS.flatMap(() => YEARS.map((): Answer => "notMet")),
    };
    people.set(official.id, person);
    const credentials: CredentialsByField = official.credentials ?? {};
    addThree(group.graduates, person, person.isCivilServant, holds(credentials.degree, UNIVERSITY));
    addThree(group.theory, person, "met", holds(credentials.politicalTheory, INTERMEDIATE_THEORY));
  }

  const classes = YEARS.map(() => ({ named: new Map<string, Answer>(), withoutClass: 0 }));
  for (const each of participations) {
    const person = people.get(each.official);
    if (person === undefined) continue;
    const { course, status } = each;
    const { field } = course;
    const sent = WAS_SENT(status);
    const completed = WAS_COMPLETED(status);
    const enrolled = wasEnrolled(each);
    for (let at = 0; at < YEARS.length; at += 1) {
      if (sent === "met") {
        const inside = inYear(course.sentOn, at);
        if (inside !== "notMet") {
          addTurns(person, 0, at, inside);
          if (field === "politicalTheory")
            addTurns(person, 1, at, least(inside, isConcentrated(each)));
          if (field === "nationalDefence") attend(person, 2, at, inside);
          const ofYear = classes[at] as { named: Map<string, Answer>; withoutClass: number };
          if (each.class === undefined) ofYear.withoutClass += 1;
          else if (ofYear.named.get(each.class) !== "met") ofYear.named.set(each.class, inside);
        }
      }
      if (completed === "met") {
        const inside = inYear(course.endsOn, at);
        if (inside !== "notMet") {
          attend(person, 0, at, inside);
          if (field === "stateManagement") addTurns(person, 2, at, inside);
          if (field === "leadership") addTurns(person, 3, at, least(inside, person.isCivilServant));
        }
      }
      if (enrolled !== "notMet" && field === "politicalTheory") {
        attend(person, 1, at, least(enrolled, inYear(each.enrolledOn ?? course.startsOn, at)));
      }
    }
  }
  for (const person of people.values()) {
    PERSON_IDS.forEach((_, place) => {
      YEARS.forEach((__, at) => {
        const to = person.group.persons[place]?.[at] as Three<PersonNumbers>;
        addThree(to, person, "met", person.done[place * YEARS.length + at] as Answer);
      });
    });
  }
  return listRows(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group),
    classes,
  );
}

function listRows(
  groups: readonly Group[],
  classes: readonly { named: Map<string, Answer>; withoutClass: number }[],
): IndicatorRow[] {
  const persons = (numbers: PersonNumbers): PersonCounts => ({ unit: "persons", ...numbers });
  const ofPersons = (
    indicator: string,
    period: IndicatorRow["period"],
    numbers: (group: Group) => Three<PersonNumbers>,
  ) =>
    groups.map((group): IndicatorRow => {
      const [all, women, minorities] = numbers(group);
      return {
        indicator,
        period,
        group: { unit: group.unit, category: group.category },
        counts: persons(all),
        women: persons(women),
        ethnicMinorities: persons(minorities),
      };
    });
  const turns = (numbers: { participations: number; unknown: number }) => ({
    unit: "participations" as const,
    ...numbers,
  });
  return [
    ...ofPersons("graduates", TODAY, (group) => group.graduates),
    ...ofPersons("intermediate-theory", TODAY, (group) => group.theory),
    ...PERSON_IDS.flatMap((id, place) =>
      PERIODS.flatMap((period, at) =>
        ofPersons(id, period, (group) => group.persons[place]?.[at] as Three<PersonNumbers>),
      ),
    ),
    ...TURN_IDS.flatMap((id, place) =>
      PERIODS.flatMap((period, at) =>
        groups.map((group): IndicatorRow => {
          const [all, women, minorities] = group.turns[place]?.[at] as Three<{
            participations: number;
            unknown: number;
          }>;
          return {
            indicator: id,
            period,
            group: { unit: group.unit, category: group.category },
            counts: turns(all),
            women: turns(women),
            ethnicMinorities: turns(minorities),
          };
        }),
      ),
    ),
    ...PERIODS.map((period, at): IndicatorRow => {
      const { named, withoutClass } = classes[at] as (typeof classes)[number];
      const answers = [...named.values()];
      return {
        indicator: "classes-sent",
        period,
        group: {},
        counts: {
          unit: "classes",
          classes: answers.filter((each) => each === "met").length,
          unknown: answers.filter((each) => each === "unknown").length,
          withoutClass,
        },
        women: null,
        ethnicMinorities: null,
      };
    }),
  ];
}
