import type { AuthoredLaw } from "./authored-law.ts";
import { levels, posts, ranks } from "./catalogues.ts";
import { gaps } from "./gaps.ts";
import { instruments } from "./instruments.ts";
import { directive28Deadlines } from "./national/directive-28-2018.ts";
import { leadershipProgrammes } from "./national/leadership-programmes.ts";
import { rankCertificates } from "./national/rank-certificates.ts";
import { sendRatio } from "./national/send-ratio.ts";
import { stateLeadership } from "./national/state-leadership.ts";
import { readings } from "./readings.ts";

/** The national law as far as it is encoded. */
export const nationalLaw: AuthoredLaw = {
  coverageFrom: "2017-10-21",
  checkedThrough: "2026-11-21",
  instruments,
  gaps,
  readings,
  posts,
  ranks,
  levels,
  requirements: [...leadershipProgrammes, ...stateLeadership, ...rankCertificates],
  deadlines: directive28Deadlines,
  sendRatio,
};
