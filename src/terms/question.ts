import type { CalendarDate } from "./calendar-date.ts";
import type { Course } from "./course.ts";
import type { CredentialField, Holding, Official } from "./official.ts";

/** The name of a hole in our knowledge of the law, described once in the register of gaps. */
export type GapId = string;

/**
 * A fact that a rule may need: of a person, of `holding.…`, the post the finding is about, of
 * `course.…`, the course the person is sent to, or of `appointment.…`, the one that is assessed.
 */
export type FactPath =
  | Exclude<keyof Official, "id" | "credentials">
  | `holding.${keyof Holding}`
  | `course.${keyof Course}`
  | `appointment.${"processOn" | "fileReceivedOn" | "termMonths"}`
  | `credentials.${CredentialField}`
  | `credentials.${CredentialField}.${"level" | "paper" | "issuedOn" | "issuerKind" | "weeks"}`;

/** What must be asked before an unknown answer can be settled. */
export type Question =
  | {
      /** A fact about the person. */
      readonly ask: "fact";
      /** Which fact. */
      readonly fact: FactPath;
      /** The day that splits the answer: a fact before it and one from it on answer differently. */
      readonly decides?: CalendarDate;
    }
  | {
      /** A text of law that was not seen. */
      readonly ask: "law";
      /** Which gap. */
      readonly gap: GapId;
    };

/** Adds questions to a list, leaving out those it already has; the order of asking stays. */
export function addQuestions(open: Question[], more: readonly Question[]): void {
  for (const question of more) {
    if (!open.some((known) => isSameQuestion(known, question))) open.push(question);
  }
}

function isSameQuestion(a: Question, b: Question): boolean {
  return a.ask === "fact"
    ? b.ask === "fact" && a.fact === b.fact && a.decides === b.decides
    : b.ask === "law" && a.gap === b.gap;
}
