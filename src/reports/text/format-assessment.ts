import type { RuleSet } from "../../rules/rule-set.ts";
import type { AppointmentAgeAssessment } from "../../standards/assess-appointment-age.ts";
import type { AppointmentAssessment } from "../../standards/assess-appointment.ts";
import type { CredentialAssessment } from "../../standards/assess-credential.ts";
import type { StandardAssessment } from "../../standards/assess-standard.ts";
import type { CredentialCheck } from "../../standards/credential-checks.ts";
import type { Finding, OfficialAssessment, Summary } from "../../standards/finding.ts";
import type { EligibilityAssessment } from "../../standards/sending/assess-eligibility.ts";
import type { Locale } from "../../terms/bilingual.ts";
import { pickCatalogue } from "../catalogue.ts";
import { createNames, type Names } from "./names.ts";
import { formatAppointmentAge, formatEligibility } from "./format-rules.ts";
import { uncapitalise } from "./sentences.ts";
import {
  listDeadlines,
  listEvidence,
  listFulfilledLate,
  listMistakes,
  nameAnswer,
  nameSubject,
  writeLacking,
  writeSource,
} from "./write-finding.ts";

/** An assessment that can be put into sentences. */
export type FormattableAssessment =
  | OfficialAssessment
  | StandardAssessment
  | AppointmentAssessment
  | AppointmentAgeAssessment
  | CredentialAssessment
  | EligibilityAssessment;

/**
 * Puts an assessment into the sentences a training officer would write, each with its clause and
 * how well it was seen.
 *
 * The first line is the headline; it never says a bare "met" where others may have set a further
 * standard that is not encoded. The last line says what the text is not.
 *
 * @param assessment - What `assessOfficial`, `assessPostStandard`, `assessRankStandard`,
 *   `assessTitleStandard`, `assessAppointment`, `assessAppointmentAge`, `assessCredential` or
 *   `assessEligibility` gave.
 * @param rules - The rules it was made with; they hold the names.
 * @param options - `locale`: `vi` for administrative Vietnamese, `en` for plain English.
 * @returns The lines, none of them empty.
 * @example
 * ```ts
 * import { assessOfficial, formatAssessment, resolveRules } from "cbccvc";
 *
 * const rules = resolveRules({ asOf: "2020-04-08" });
 * const assessment = assessOfficial({ id: "LS-01", holdings: [], rank: null, title: null }, rules);
 * formatAssessment(assessment, rules, { locale: "vi" })[0]; // => "LS-01, ngày 08/4/2020: không thuộc yêu cầu nào đã mã hóa."
 * ```
 */
export function formatAssessment(
  assessment: FormattableAssessment,
  rules: RuleSet,
  { locale }: { readonly locale: Locale },
): readonly string[] {
  const names = createNames(pickCatalogue(rules), locale);
  const lines =
    "checks" in assessment
      ? formatCredential(assessment, names)
      : "course" in assessment
        ? formatEligibility(assessment, names)
        : isAge(assessment)
          ? formatAppointmentAge(assessment, names)
          : "bases" in assessment
            ? formatAppointment(assessment, names)
            : formatFindings(assessment, names);
  const { afterCheckedDay } = names.sentences;
  return [
    ...lines,
    ...(assessment.afterCheckedDay === true
      ? [afterCheckedDay(names.sentences.date(rules.checkedThrough))]
      : []),
    names.sentences.disclaimer,
  ];
}

function isAge(
  assessment: Exclude<FormattableAssessment, CredentialAssessment | EligibilityAssessment>,
): assessment is AppointmentAgeAssessment {
  return "kind" in assessment && !("bases" in assessment);
}

function formatFindings(
  assessment: OfficialAssessment | StandardAssessment,
  names: Names,
): string[] {
  const { official, findings, asOf } = assessment;
  const subject = "subject" in assessment ? assessment.subject : null;
  const about = [official, ...(subject === null ? [] : [names.subject(subject)])];
  return [
    writeHeadline(names.sentences.list(about), asOf, assessment, names),
    ...findings.flatMap((finding) => formatFinding(finding, names)),
  ];
}

function formatAppointment(assessment: AppointmentAssessment, names: Names): string[] {
  const { official, post, kind, asOf, bases, findings, later, leftAside } = assessment;
  const { assessment: text, list } = names.sentences;
  const about = list([official, `${text.appointment[kind]} ${names.post(post)}`]);
  return [
    writeHeadline(about, asOf, assessment, names),
    ...bases
      .filter(({ status }) => status !== "notMet")
      .map(({ rule, status, source, open }) =>
        text.basis[status](
          uncapitalise(names.appointment(rule)),
          [...open.map(names.question), writeSource(source, names)].join(". "),
        ),
      ),
    ...findings.flatMap((finding) => formatFinding(finding, names)),
    ...(later.length === 0 ? [] : [text.later]),
    ...later.flatMap((finding) => formatFinding(finding, names)),
    text.leftAside(list(leftAside.map((aspect) => text.aspects[aspect]))),
  ];
}

function formatCredential(assessment: CredentialAssessment, names: Names): string[] {
  const { field, level, asOf, checks } = assessment;
  const { assessment: text, date, fields, statuses } = names.sentences;
  const about = text.credential(fields[field], names.level(field, level));
  return [
    text.headline(about, date(asOf), statuses[assessment.status]),
    ...checks.map((check) => formatCheck(check, names)),
  ];
}

function formatCheck(
  { check, status, reasons, open, source }: CredentialCheck,
  names: Names,
): string {
  const { assessment: text, statuses, list } = names.sentences;
  const why = [list(reasons.map(names.reason)), ...open.map(names.question)]
    .filter((part) => part !== "")
    .join("; ");
  return text.check(text.checks[check], statuses[status], why, names.citation(source));
}

function writeHeadline(
  about: string,
  asOf: string,
  { status, furtherStandards, findings }: Summary & { readonly findings: readonly Finding[] },
  names: Names,
): string {
  const { assessment: text, date, gapReport, list, setters } = names.sentences;
  const further =
    furtherStandards === undefined ? null : list(furtherStandards.map((each) => setters[each]));
  const isOnlyPlanned =
    status === "notApplicable" &&
    findings.some((each) => each.isPlanned && each.status !== "notApplicable");
  const headline = isOnlyPlanned
    ? text.onlyPlanned
    : status === "met"
      ? text.met(further)
      : gapReport.headline[status].toLowerCase();
  return text.headline(about, date(asOf), headline);
}

function formatFinding(finding: Finding, names: Names): string[] {
  const { status, open, reasons, source, decidedBy } = finding;
  const { assessment: text, list } = names.sentences;
  const post = nameSubject(finding, names);
  const what = [uncapitalise(nameAnswer(finding, names)), ...(post === "" ? [] : [post])].join(
    " – ",
  );
  const cited = writeSource(source, names);
  const readings =
    decidedBy.length === 0 ? [] : [text.readings(what, list(decidedBy.map(names.axis)))];
  switch (status) {
    case "notMet":
      return [
        text.lacking(
          `${uncapitalise(writeLacking(finding, names))}${post === "" ? "" : ` – ${post}`}`,
          cited,
        ),
        ...listDeadlines(finding, names).map(text.deadline),
        ...readings,
      ];
    case "unknown":
      return [
        text.open(
          [what, ...listMistakes(finding, names)].join(", "),
          open.map(names.question).join("; "),
          cited,
        ),
        ...readings,
      ];
    case "met": {
      const evidence = listEvidence(finding, names);
      const proved = evidence.length === 0 ? what : `${what} (${list(evidence)})`;
      return [
        text.fulfilled(proved, cited),
        ...listFulfilledLate(finding, names).map(text.deadline),
        ...readings,
      ];
    }
    case "notApplicable":
      return [text.notApplicable(what, list(reasons.map(names.reason)), cited), ...readings];
  }
}
