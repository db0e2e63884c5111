import type { CredentialLimitTimeline } from "../../authored-law.ts";
import { certificateByGrade } from "./conditions.ts";
import { certificatesOf, lowerSecondary, preschool, primary, upperSecondary } from "./schools.ts";
import { codified } from "./sources.ts";

const levels = [preschool, primary, lowerSecondary, upperSecondary].flatMap((school) =>
  certificatesOf(school, school.countedGrades),
);

/** Which certificates of titles count only by their day of issue. */
export const titleCertificateLimits: readonly CredentialLimitTimeline[] = [
  {
    id: "teacher-certificates-by-grade",
    name: {
      vi: "Chứng chỉ theo hạng của giáo viên được cấp trước ngày 30/6/2022",
      en: "Teachers' certificates by grade issued before 30 June 2022",
    },
    field: "professionalTitle",
    levels,
    history: [
      {
        effectiveFrom: "2023-05-30",
        // The codified law prints this as Article 6, the Ministry cites Article 5.
        value: { asks: certificateByGrade(levels) },
        source: codified("08-2023-tt-bgddt", "5", { clause: "3" }),
      },
    ],
  },
];
