import type {
  DeadlineFinding,
  Finding,
  StandardsReason,
  StandardsReasonCode,
} from "../../standards/finding.ts";
import type { Names } from "./names.ts";
import { capitalise } from "./sentences.ts";

// Why a deadline stays away from a person is told only where it says something about the person.
const SILENT: readonly StandardsReasonCode[] = ["factIs", "notCovered"];

export function nameSubject({ subject, isPlanned }: Finding, names: Names): string {
  if (subject === null) return "";
  const name = names.subject(subject);
  return isPlanned ? `${name} (${names.sentences.gapReport.planned})` : name;
}

/** The requirement, with what in the record came close and does not count. */
export function writeLacking({ requirement, reasons, when }: Finding, names: Names): string {
  const near = [
    ...(when === "beforeAppointment" || when === "afterAppointment" ? [names.sentences[when]] : []),
    ...reasons
      .filter(({ code }) => code !== "credentialLacking" && code !== "factIs")
      .map(names.reason),
  ];
  const name = names.requirement(requirement ?? "");
  return near.length === 0 ? name : `${name} (${names.sentences.list(near)})`;
}

/** What is due when and whom it binds, one line for each deadline that says something. */
export function listDeadlines(
  { deadlines, isPlanned, status: own, due }: Finding,
  names: Names,
): string[] {
  const { sentences } = names;
  const within =
    own === "notMet" && due !== null
      ? [sentences.dueByItself(sentences.date(due.latest), due.isPast)]
      : [];
  const lines = deadlines.flatMap((finding): string[] => {
    const source = names.citation(finding.source);
    if (finding.status === "notMet" && finding.due !== null) {
      const { latest, isPast } = finding.due;
      const day = sentences.date(latest);
      const written = isPlanned
        ? sentences.goal(day, finding.bindsOn)
        : sentences.due(day, finding.bindsOn, isPast);
      return [`${written}: ${source}`];
    }
    if (finding.status === "unknown") return [sentences.deadlineOpen(source)];
    const why = finding.reasons.filter(({ code }) => !SILENT.includes(code)).map(names.reason);
    return why.length === 0 ? [] : [`${sentences.notReached(source)}: ${sentences.list(why)}`];
  });
  return [...within, ...lines];
}

/** The deadlines after whose last day came what fulfils them. */
export function listFulfilledLate({ deadlines }: Finding, names: Names): string[] {
  return deadlines
    .filter(({ status }) => status === "met")
    .flatMap((finding) =>
      listLate(finding, names).map(
        (late) => `${names.sentences.fulfilledLate(names.citation(finding.source))}: ${late}`,
      ),
    );
}

export function writeDeadlines(finding: Finding, names: Names): string {
  const lines = listDeadlines(finding, names);
  return lines.length === 0 ? "–" : lines.join("; ");
}

export function nameAnswer(answer: Finding | DeadlineFinding, names: Names): string {
  if ("deadline" in answer) return names.deadline(answer.deadline);
  if (answer.requirement !== null) return names.requirement(answer.requirement);
  const { ofPost, ofRank, ofTitle } = names.sentences.gapReport;
  if (answer.reasons.some((reason) => isAbout("rank", reason))) return ofRank;
  return answer.reasons.some((reason) => isAbout("title", reason)) ? ofTitle : ofPost;
}

function isAbout(which: "rank" | "title", reason: StandardsReason): boolean {
  return (
    reason.code === `${which}NotInCatalogue` ||
    (reason.code === "notRecorded" && reason.params.fact === which)
  );
}

// What is recorded and cannot be is not told by the question for it.
const MISTAKES: readonly StandardsReasonCode[] = [
  "invalidDay",
  "invalidCount",
  "levelNotInCatalogue",
  "postNotInCatalogue",
  "postNotOfDay",
  "rankNotInCatalogue",
  "titleNotInCatalogue",
];

/** What the record says that cannot be. */
export function listMistakes({ reasons }: Finding, names: Names): string[] {
  return reasons.filter(({ code }) => MISTAKES.includes(code)).map(names.reason);
}

/** The papers that counted: kind, level, number and day, as far as recorded; and if too late. */
export function listEvidence({ evidence, reasons }: Finding, names: Names): string[] {
  const { sentences } = names;
  const papers = evidence
    .map(({ field, credential: { level, paper, number, issuedOn } }) =>
      [
        sentences.paperOf(
          paper === undefined ? "" : sentences.papers[paper],
          names.level(field, level),
        ),
        number === undefined ? "" : sentences.paperNumber(number),
        issuedOn === undefined ? "" : sentences.paperDate(sentences.date(issuedOn)),
      ]
        .filter((part) => part !== "")
        .join(" "),
    )
    .filter((paper) => paper !== "");
  return [...papers, ...listLate({ reasons }, names)];
}

function listLate({ reasons }: Pick<Finding, "reasons">, names: Names): string[] {
  return reasons
    .filter(({ code }) => code === "heldOnlyAfterStart" || code === "heldOnlyAfterDue")
    .map(names.reason);
}

/** The clause and how well it was seen; that nothing was seen, where that is so. */
export function writeSource(source: Finding["source"], names: Names): string {
  const { basis, noSource } = names.sentences;
  return source === null ? noSource : basis(capitalise(names.citation(source)));
}
