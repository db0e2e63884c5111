import type { Condition, EventDay, MeasuringDay, NamedFact } from "../../standards/condition.ts";
import type { Names } from "./names.ts";

/** A resolved condition in words. */
export function describeCondition(condition: Condition, names: Names): string {
  const { sentences } = names;
  const { conditions: words, date, list } = sentences;
  switch (condition.kind) {
    case "all":
    case "any":
      if (condition.of.length === 0)
        return words[condition.kind === "all" ? "everybody" : "nobody"];
      return words[condition.kind](condition.of.map((part) => describeCondition(part, names)));
    case "fact":
      return words.fact(
        nameConditionFact(condition.fact, names),
        list(condition.in.map(names.value)),
      );
    case "age":
      return words.age(condition.is, condition.ageYears, nameMeasuringDay(condition.on, names));
    case "day":
      return words.day(sentences.fact(condition.fact), condition.is, date(condition.day));
    case "count":
      return words.count(sentences.fact(condition.fact), condition.atLeast);
    case "holds": {
      const { field, levels, papers, issuedFrom, issuedBefore } = condition;
      return words.holds(sentences.fields[field], names.levels(field, levels), {
        papers: papers === undefined ? null : list(papers.map((each) => sentences.papers[each])),
        issuedFrom: issuedFrom === undefined ? null : date(issuedFrom),
        issuedBefore: issuedBefore === undefined ? null : date(issuedBefore),
      });
    }
    case "monthsLeft":
      return words.monthsLeft(condition.atLeast, nameMeasuringDay(condition.on, names), {
        orTerm: condition.orTerm === true,
        byMonth: condition.countedBy === "calendarMonths",
      });
    case "gap":
      return words.gap(names.gap(condition.gap));
  }
}

function nameConditionFact(fact: NamedFact, { sentences }: Names): string {
  if (fact === "holdsLeadershipPost") return sentences.leads;
  return fact === "course.length" ? sentences.courseLength : sentences.fact(fact);
}

function nameMeasuringDay(day: MeasuringDay, { sentences }: Names): string {
  return day in sentences.eventDays
    ? sentences.eventDays[day as EventDay]
    : sentences.onDay(sentences.date(day));
}
