import type { CredentialLimitTimeline } from "../authored-law.ts";
import { politicalTheoryLimits } from "./credential-limits/political-theory.ts";

/** Which papers count only by their kind or day of issue. */
export const credentialLimits: readonly CredentialLimitTimeline[] = [...politicalTheoryLimits];
