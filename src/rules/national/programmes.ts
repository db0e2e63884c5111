import type { ProgrammeTimeline } from "../authored-law.ts";

/** The programmes of training, with their lengths by regime. */
export const programmes: readonly ProgrammeTimeline[] = [];
