import type { AppointmentAgeAssessment } from "../../standards/assess-appointment-age.ts";
import type { Answer } from "../../standards/finding.ts";
import type { EligibilityAssessment } from "../../standards/sending/assess-eligibility.ts";
import type { Citation } from "../../terms/citation.ts";
import type { Names } from "./names.ts";
import { uncapitalise } from "./sentences.ts";
import { writeSource } from "./write-finding.ts";

/** The lines of one who is to be sent to a course. */
export function formatEligibility(assessment: EligibilityAssessment, names: Names): string[] {
  const { official, course, sentOn, status, findings, alreadyHeld, leftAside } = assessment;
  const { assessment: text, date, fields, list } = names.sentences;
  const { rules } = text;
  const mode = course.mode === undefined ? null : names.value(course.mode);
  const about = rules.course(fields[course.field], names.level(course.field, course.level), mode);
  return [
    text.headline(
      list([official, about]),
      date(sentOn),
      alreadyHeld.status === "met" ? rules.holdsAlready : rules.headline[status],
    ),
    ...findings.flatMap((finding) =>
      formatRule(
        finding.rule !== null
          ? uncapitalise(names.sending(finding.rule))
          : finding.aspect === "serviceLeft"
            ? rules.ofService
            : rules.ofCourse,
        finding,
        names,
      ),
    ),
    ...(alreadyHeld.status === "met" ? [rules.alreadyHeld] : []),
    ...(alreadyHeld.status === "unknown"
      ? [rules.alreadyHeldOpen(alreadyHeld.open.map(names.question).join("; "))]
      : []),
    text.leftAside(list(leftAside.map((concern) => rules.concerns[concern]))),
  ];
}

/** The lines of one whose age at an appointment is looked at. */
export function formatAppointmentAge(
  { official, post, kind, asOf, status, findings }: AppointmentAgeAssessment,
  names: Names,
): string[] {
  const { assessment: text, date, list } = names.sentences;
  const about = text.rules.age(`${text.appointment[kind]} ${names.post(post)}`);
  return [
    text.headline(list([official, about]), date(asOf), text.rules.ageHeadline[status]),
    ...findings.flatMap((finding) =>
      formatRule(uncapitalise(names.appointmentAge(finding.rule)), finding, names),
    ),
  ];
}

function formatRule(
  rule: string,
  { status, reasons, open, decidedBy, source }: Answer & { readonly source: Citation | null },
  names: Names,
): string[] {
  const { assessment: text, list } = names.sentences;
  const cited = writeSource(source, names);
  const why = list(reasons.map(names.reason));
  const readings =
    decidedBy.length === 0 ? [] : [text.readings(rule, list(decidedBy.map(names.axis)))];
  if (status === "unknown") {
    return [text.open(rule, open.map(names.question).join("; "), cited), ...readings];
  }
  const write = status === "notMet" ? text.rules.notMet : text.rules.met;
  return [write(rule, why, cited), ...readings];
}
