import type { AppointmentTimeline } from "../authored-law.ts";
import { partyAppointments } from "./appointments/party.ts";
import { civilServantAppointments } from "./appointments/civil-servants.ts";
import { publicEmployeeAppointments } from "./appointments/public-employees.ts";

/**
 * At which appointments the standard of the post must be met. For every kind and category some rule
 * speaks on every day covered, if only to say what was not seen.
 */
export const appointments: readonly AppointmentTimeline[] = [
  ...civilServantAppointments,
  ...publicEmployeeAppointments,
  ...partyAppointments,
];
