"use strict";
const assert = require("node:assert/strict");
const {
  assessOfficial,
  assessSendRatio,
  binhThuan,
  CbccvcError,
  checkPublishedFigure,
  isCbccvcError,
  resolveRules,
} = require("cbccvc");
const { authoredLawSchema, parseOfficial, parseRoster, ruleSetSchema } = require("cbccvc/schemas");

const { rows, accepted, rejected } = parseRoster(JSON.parse('[{"id":"BT-01"},{"__proto__":{}}]'));
assert.deepEqual([rows, accepted.length, rejected.length], [2, 1, 1]);
assert.equal(parseOfficial({ id: "BT-01", serviceYears: "5" }).success, false);

const rules = resolveRules({ variant: binhThuan, asOf: "2025-06-30" });
assert.ok(ruleSetSchema.safeParse(rules).success);
assert.equal(authoredLawSchema.safeParse({}).success, false);
assert.deepEqual(
  rules.places.map(({ id }) => id),
  ["binh-thuan"],
);

const assessment = assessOfficial(accepted[0], rules);
assert.equal(assessment.status, "unknown");
assert.ok(assessment.open.some(({ ask, fact }) => ask === "fact" && fact === "holdings"));
assert.deepEqual(JSON.parse(JSON.stringify(assessment)), assessment);

const { sendRatio } = resolveRules({ asOf: "2022-12-31" });
const counts = { concentrated: 101, nonConcentrated: 122, knowledgeCompletion: 14 };
assert.deepEqual(assessSendRatio(counts, sendRatio).decidedBy, [
  "sendRatio.rounding",
  "sendRatio.knowledgeCompletion",
]);
assert.equal(
  assessSendRatio(counts, resolveRules({ asOf: "2020-12-31" }).sendRatio).status,
  "unknown",
);

assert.equal(
  checkPublishedFigure({
    stated: "59.565",
    formula: "mean",
    inputs: { total: 178695, count: 3 },
  }).verdict,
  "exact",
);

// One class of errors, in what is thrown and in what is exported.
assert.throws(
  () => resolveRules({ variant: binhThuan, asOf: "2025-07-01" }),
  (error) =>
    error instanceof CbccvcError &&
    isCbccvcError(error, "unitEnded") &&
    !isCbccvcError(error, "invalidDay") &&
    error.info.successors[0] === "lam-dong",
);
