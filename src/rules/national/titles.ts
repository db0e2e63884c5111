import type { DeadlineTimeline, RequirementTimeline } from "../authored-law.ts";
import { healthStandards } from "./titles/health.ts";
import { lecturerStandards } from "./titles/lecturers.ts";
import { otherTitleStandards } from "./titles/others.ts";
import { teacherRoadmap } from "./titles/roadmap-71-2020.ts";
import { teacherCertificates } from "./titles/teacher-certificates.ts";
import { teacherDegrees } from "./titles/teacher-degrees.ts";
import { teacherLanguages2015 } from "./titles/teacher-languages-2015.ts";

/** What the professional titles of public employees ask. */
export const titleStandards: readonly RequirementTimeline[] = [
  ...teacherDegrees,
  ...teacherCertificates,
  ...teacherLanguages2015,
  ...lecturerStandards,
  ...healthStandards,
  ...otherTitleStandards,
];

/** The days by which some of it must be reached. */
export const titleDeadlines: readonly DeadlineTimeline[] = teacherRoadmap;
