import type { AppointmentTimeline } from "../authored-law.ts";

/** At which appointments the standard of the post must be met. */
export const appointments: readonly AppointmentTimeline[] = [];
