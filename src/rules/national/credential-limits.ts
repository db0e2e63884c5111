import type { CredentialLimitTimeline } from "../authored-law.ts";

/** Which papers count only by their kind or day of issue. */
export const credentialLimits: readonly CredentialLimitTimeline[] = [];
