import type { SendingTimeline } from "../authored-law.ts";
import { abroadSending } from "./sending/abroad.ts";
import { politicalTheorySending } from "./sending/political-theory.ts";
import { postgraduateSending } from "./sending/postgraduate.ts";

/** What must hold of those who are sent to a course. */
export const sending: readonly SendingTimeline[] = [
  ...politicalTheorySending,
  ...postgraduateSending,
  ...abroadSending,
];
