import type { AuthoredLaw } from "./authored-law.ts";
import { issuerKinds } from "./catalogues/issuer-kinds.ts";
import { levels } from "./catalogues/levels.ts";
import { areas, managingLevels } from "./catalogues/places.ts";
import { posts } from "./catalogues/posts.ts";
import { ranks } from "./catalogues/ranks.ts";
import { sendingGroups } from "./catalogues/sending-groups.ts";
import { titles } from "./catalogues/titles.ts";
import { gaps } from "./gaps.ts";
import { instruments } from "./instruments.ts";
import { appointmentAges } from "./national/appointments/ages.ts";
import { civilServantAppointments } from "./national/appointments/civil-servants.ts";
import { partyAppointments } from "./national/appointments/party.ts";
import { publicEmployeeAppointments } from "./national/appointments/public-employees.ts";
import { credentialLimits } from "./national/credential-limits.ts";
import { directive28Deadlines } from "./national/directive-28-2018.ts";
import { leadershipProgrammes } from "./national/leadership-programmes.ts";
import { nationalDefence } from "./national/national-defence.ts";
import { partyPostStandards } from "./national/party-posts.ts";
import { personnel } from "./national/personnel.ts";
import { communeCadres } from "./national/posts/commune-cadres.ts";
import { communeCivilServants } from "./national/posts/commune-civil-servants.ts";
import { communeDivisions } from "./national/posts/commune-divisions.ts";
import { stateLeadership } from "./national/posts/state-leadership.ts";
import { stateLeadershipManagement } from "./national/posts/state-management.ts";
import { programmes } from "./national/programmes.ts";
import { publicServiceManagers } from "./national/public-service-managers.ts";
import { rankStandards } from "./national/ranks.ts";
import { schoolHeads } from "./national/school-heads.ts";
import { sendRatio, sendRatioCourses } from "./national/send-ratio.ts";
import { sending } from "./national/sending.ts";
import { serviceCommitment } from "./national/service/commitment.ts";
import { compensation } from "./national/service/compensation.ts";
import { reappointment } from "./national/service/reappointment.ts";
import { retirement } from "./national/service/retirement.ts";
import { targets } from "./national/targets.ts";
import { titleDeadlines, titleStandards } from "./national/titles.ts";
import { transitionDeadlines } from "./national/transition-deadlines.ts";
import { readings } from "./readings.ts";

/** The national law as far as it is encoded. */
export const nationalLaw: AuthoredLaw = {
  coverageFrom: "2010-05-01",
  checkedThrough: "2026-11-21",
  instruments,
  gaps,
  readings,
  personnel,
  posts,
  ranks,
  titles,
  managingLevels,
  areas,
  issuerKinds,
  levels,
  requirements: [
    ...leadershipProgrammes,
    ...stateLeadership,
    ...stateLeadershipManagement,
    ...communeCadres,
    ...communeCivilServants,
    ...communeDivisions,
    ...partyPostStandards,
    ...publicServiceManagers,
    ...schoolHeads,
    ...nationalDefence,
    ...rankStandards,
    ...titleStandards,
  ],
  deadlines: [...directive28Deadlines, ...transitionDeadlines, ...titleDeadlines],
  targets,
  // For every kind and category some rule speaks on every day covered, if only to say what was not seen.
  appointments: [...civilServantAppointments, ...publicEmployeeAppointments, ...partyAppointments],
  programmes,
  credentialLimits,
  sendingGroups,
  sending,
  courseWithoutRule: { gap: "sendingRulesNotSeen" },
  retirement,
  appointmentAges,
  reappointment,
  serviceCommitment,
  compensation,
  sendRatioCourses,
  sendRatio,
};
