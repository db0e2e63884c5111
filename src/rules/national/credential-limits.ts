import type { CredentialLimitTimeline } from "../authored-law.ts";
import { politicalTheoryLimits } from "./credential-limits/political-theory.ts";
import { titleCertificateLimits } from "./titles/certificate-limits.ts";

/** Which papers count only by their kind or day of issue. */
export const credentialLimits: readonly CredentialLimitTimeline[] = [
  ...politicalTheoryLimits,
  ...titleCertificateLimits,
];
