import assert from "node:assert/strict";
import { createRequire } from "node:module";
import {
  assessOfficial,
  assessSendRatio,
  CbccvcError,
  checkPublishedFigure,
  dienBien,
  dienBienPhu,
  findProvinceVariant,
  isCbccvcError,
  langSon,
  resolveRules,
} from "cbccvc";
import { officialSchema, parseRoster, ruleSetSchema } from "cbccvc/schemas";

// A roster comes in untrusted, is read, and is assessed by the rules of its day and place.
const { accepted, rejected } = parseRoster([
  {
    id: "LS-07",
    birth: "1975-06-02",
    sex: "female",
    category: "civilServant",
    rank: null,
    holdings: [{ post: "department-division-head" }],
    credentials: { leadership: [] },
  },
  { id: "LS-07" },
  { id: "LS-08", birth: "1975-02-30" },
]);
assert.deepEqual(
  rejected.map(({ index, issues }) => [index, issues[0].code]),
  [
    [1, "duplicateId"],
    [2, "invalidDay"],
  ],
);
const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
assert.ok(Object.isFrozen(rules.requirements));
assert.ok(ruleSetSchema.safeParse(rules).success);
const assessment = assessOfficial(accepted[0], rules);
const finding = assessment.findings.find(
  ({ requirement }) => requirement === "leadership-division",
);
assert.equal(assessment.status, "notMet");
assert.equal(finding.status, "notMet");
assert.equal(finding.source.instrument, "101-2017-nd-cp");
assert.equal(finding.deadlines[0].bindsOn, "agency");

const { sendRatio } = resolveRules({ variant: dienBien, asOf: "2022-12-31" });
const sent = assessSendRatio({ concentrated: 101, nonConcentrated: 122 }, sendRatio);
assert.deepEqual([sent.status, sent.limit, sent.concentratedNeeded], ["notMet", 121, 102]);

const check = checkPublishedFigure({
  stated: "1,87 %",
  formula: "changeRate",
  inputs: { current: 41863, baseline: 41091 },
});
assert.equal(check.verdict, "onlyByTruncation");

assert.equal(findProvinceVariant("lang-son"), langSon);
assert.ok(officialSchema.safeParse(accepted[0]).success);

// One class of errors, in what is thrown and in what is exported.
assert.throws(
  () => resolveRules({ variant: dienBienPhu, asOf: "2025-07-01" }),
  (error) =>
    error instanceof CbccvcError &&
    error instanceof Error &&
    isCbccvcError(error, "unitEnded") &&
    error.info.lastDay === "2025-06-30",
);

// A program may load both kinds of the package: each recognises what it throws itself.
const commonjs = createRequire(import.meta.url)("cbccvc");
assert.throws(
  () => commonjs.resolveRules({ asOf: "1999-01-01" }),
  (error) =>
    error instanceof commonjs.CbccvcError && commonjs.isCbccvcError(error, "beforeCoverage"),
);
assert.deepEqual(
  commonjs.assessSendRatio({ concentrated: 101, nonConcentrated: 122 }, sendRatio),
  sent,
);

// The same law, schemas and cases as JSON, for whoever evaluates them elsewhere.
const load = createRequire(import.meta.url);
const index = load("cbccvc/data/index.json");
assert.equal(index.packageVersion, load("cbccvc/package.json").version);
for (const { path, schema } of index.files) {
  assert.equal(load(`cbccvc/${path}`).schemaVersion, 1);
  assert.ok(load(`cbccvc/${schema}`).$schema);
}
assert.equal(load("cbccvc/data/national.json").law.checkedThrough, rules.checkedThrough);
assert.equal(load("cbccvc/data/provinces/lang-son.json").variant.name.vi, "Lạng Sơn");
assert.ok(load("cbccvc/cases/directive-28.json").cases.length > 0);
