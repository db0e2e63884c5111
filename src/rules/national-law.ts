import type { AuthoredLaw } from "./authored-law.ts";
import { issuerKinds } from "./catalogues/issuer-kinds.ts";
import { levels } from "./catalogues/levels.ts";
import { areas, managingLevels } from "./catalogues/places.ts";
import { posts } from "./catalogues/posts.ts";
import { ranks } from "./catalogues/ranks.ts";
import { titles } from "./catalogues/titles.ts";
import { gaps } from "./gaps.ts";
import { instruments } from "./instruments.ts";
import { appointments } from "./national/appointments.ts";
import { credentialLimits } from "./national/credential-limits.ts";
import { directive28Deadlines } from "./national/directive-28-2018.ts";
import { leadershipProgrammes } from "./national/leadership-programmes.ts";
import { personnel } from "./national/personnel.ts";
import { communeCadres } from "./national/posts/commune-cadres.ts";
import { communeCivilServants } from "./national/posts/commune-civil-servants.ts";
import { communeDivisions } from "./national/posts/commune-divisions.ts";
import { stateLeadership } from "./national/posts/state-leadership.ts";
import { stateLeadershipManagement } from "./national/posts/state-management.ts";
import { programmes } from "./national/programmes.ts";
import { rankStandards } from "./national/ranks.ts";
import { sendRatio } from "./national/send-ratio.ts";
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
    ...rankStandards,
    ...titleStandards,
  ],
  deadlines: [...directive28Deadlines, ...transitionDeadlines, ...titleDeadlines],
  appointments,
  programmes,
  credentialLimits,
  sendRatio,
};
