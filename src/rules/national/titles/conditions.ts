import { allOf, anyOf, gap, holds, holdsDegree, languageOf, type Authored } from "../conditions.ts";
import type { HoldsCondition } from "../../../standards/condition.ts";
import type { CalendarDate } from "../../../terms/calendar-date.ts";
import type { LevelId } from "../../../terms/official.ts";
import type { GapId } from "../../../terms/question.ts";
import { universityOrHigher } from "../degree-levels.ts";
import { everybody, nobody } from "../everybody.ts";

/** The degrees from master up (thạc sĩ trở lên). */
export const masterOrHigher: readonly LevelId[] = [
  "master",
  "masterOfPublicAdministration",
  "doctorate",
  "doctorateOfPublicAdministration",
];

/** The doctorates (tiến sĩ). */
export const doctorates: readonly LevelId[] = ["doctorate", "doctorateOfPublicAdministration"];

/** The standards of titles are those of public employees (viên chức). */
export const publicEmployees: Authored = {
  kind: "fact",
  fact: "category",
  in: ["publicEmployee"],
};

/** The title is held since that day or later. */
export const heldFrom = (day: CalendarDate): Authored => ({
  kind: "day",
  fact: "titleSince",
  is: "from",
  day,
});

/** The degree meets it; a lower one, from university up, only as far as the gap tells. */
export const degreeOrElse = (levels: readonly LevelId[], unsure: GapId): Authored =>
  anyOf(
    holdsDegree(levels),
    allOf(holdsDegree(universityOrHigher.filter((level) => !levels.includes(level))), gap(unsure)),
  );

/** Certificates of titles. */
export const titleCertificate = (
  levels: readonly LevelId[],
  issued?: Pick<HoldsCondition, "issuedFrom" | "issuedBefore">,
): Authored => holds("professionalTitle", levels, issued);

/**
 * Whom the relief of Decree 89/2021 for those in office before 30 June 2022 leaves of those bound
 * otherwise. `ofLater` tells the same of those in the title since that day, where it is less.
 */
export function unlessRelieved(otherwise: Authored, ofLater: Authored = otherwise): Authored {
  return {
    reading: "decree89.appointedBefore20220630",
    options: {
      notKnown: allOf(anyOf(heldFrom("2022-06-30"), gap("titleExemption89")), otherwise),
      exempt: allOf(heldFrom("2022-06-30"), ofLater),
      certificateOnly: otherwise,
    },
  };
}

/**
 * Whom a title binds to whose holders of 2015 were also brought over, or moved from another post,
 * without a certificate.
 */
export const unlessBroughtOver: Authored = {
  reading: "teacherTitle.broughtOver",
  options: {
    notKnown: gap("teacherTitleBroughtOver"),
    recruitedOrPromoted: everybody,
    broughtOver: nobody,
  },
};

/** Whom a title binds into which nobody was brought over, save from another level of school. */
export const unlessTransferred: Authored = {
  reading: "teacherTitle.transferred",
  options: { recruitedOrPromoted: everybody, transferred: nobody },
};

/** A foreign language at a level or above, or a minority language where the post needs it, which no record tells. */
export const languageOrMinorityLanguage = (lowest: 1 | 2 | 3): Authored =>
  anyOf(
    languageOf(lowest),
    allOf(holds("ethnicLanguage", ["certificate"]), gap("minorityLanguagePost")),
  );

/** Informatics at the basic level or above. */
export const basicInformatics: Authored = holds("informatics", ["basic", "advanced"]);

/** Certificates by grade: whether those of 30 June 2022 and later count was not seen. */
export function certificateByGrade(levels: readonly LevelId[]): Authored {
  const inTime = titleCertificate(levels, { issuedBefore: "2022-06-30" });
  const late = titleCertificate(levels, { issuedFrom: "2022-06-30" });
  return {
    reading: "teacherCertificate.byGradeFrom20220630",
    options: {
      notSeen: anyOf(inTime, allOf(late, gap("gradeCertificateFrom20220630"))),
      mustBeReplaced: inTime,
    },
  };
}
