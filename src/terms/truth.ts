/**
 * The answer of a condition (mức độ đáp ứng), ordered `notMet` < `unknown` < `met`.
 *
 * `all` of several conditions is the least of their truths, `any` the greatest.
 */
export type Truth = "notMet" | "unknown" | "met";

/**
 * The answer of a requirement or a deadline for one person.
 *
 * `notApplicable` says that the rule does not reach the person. It is no truth: conditions never
 * give it.
 */
export type Status = Truth | "notApplicable";
