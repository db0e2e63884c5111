import {
  assessTarget,
  binhThuan,
  buildIndicatorTable,
  dienBienPhu,
  findTargetIndicators,
  formatTargetAssessment,
  resolveRules,
  type CredentialsByField,
  type Official,
} from "cbccvc";
import { expect, it } from "vitest";

const rules = resolveRules({ variant: dienBienPhu, asOf: "2020-04-08" });
const heads = rules.targets.find(({ value }) => value.id === "dien-bien-phu-division-heads")!.value;

const degree = [{ level: "university" }];
const qualified: CredentialsByField = { degree, politicalTheory: [{ level: "intermediate" }] };
const withoutTheory: CredentialsByField = { degree, politicalTheory: [] };
const notRecorded: CredentialsByField = { degree };

/** 60 heads and deputy heads of division, with others beside them who are none. */
function createStaff(holders: number, unknown: number): Official[] {
  const posts = ["district-division-head", "deputy-district-division-head"];
  const staff = Array.from({ length: 60 }, (_, index): Official => ({
    id: `head ${index}`,
    holdings: [{ post: posts[index % 2]!, unit: `unit ${index % 7}` }],
    credentials:
      index < holders ? qualified : index < holders + unknown ? notRecorded : withoutTheory,
  }));
  return [
    ...staff,
    { id: "chair", holdings: [{ post: "district-chairperson" }], credentials: withoutTheory },
    {
      id: "planned",
      holdings: [{ post: "district-division-head", planned: true }],
      credentials: withoutTheory,
    },
    { id: "staff", holdings: [], credentials: withoutTheory },
  ];
}

function assess(staff: readonly Official[]) {
  const indicators = findTargetIndicators(rules);
  const { rows } = buildIndicatorTable(staff, [], indicators, rules, { periods: [] });
  const { counts } = rows.find(({ indicator }) => indicator === heads.id)!;
  if (counts.unit !== "persons") throw new Error("these are no persons");
  return { counts, assessment: assessTarget(counts, heads, { measuredOn: "2020-04-08" }) };
}

it.each([
  [59, 0, "notMet", { least: 1, most: 1 }],
  [60, 0, "met", { least: 0, most: 0 }],
  [49, 0, "notMet", { least: 11, most: 11 }],
  [49, 3, "notMet", { least: 8, most: 11 }],
  [59, 1, "unknown", { least: 0, most: 1 }],
] as const)(
  "with %d of 60 heads qualified and %d open, line 1 of plan 774 is %s",
  (holders, unknown, status, personsMissing) => {
    const { counts, assessment } = assess(createStaff(holders, unknown));
    expect(counts).toMatchObject({ required: 60, holders, unknown });
    expect(assessment).toMatchObject({ status, personsMissing, isDue: false });
  },
);

it("gives what counts typed in give", () => {
  const { assessment } = assess(createStaff(49, 3));
  const typed = { required: 60, holders: 49, unknown: 3 };
  expect(assessment).toEqual(assessTarget(typed, heads, { measuredOn: "2020-04-08" }));
  expect(formatTargetAssessment(assessment, heads, rules, { locale: "en" }).join(" ")).toContain(
    "8 to 11",
  );
});

it("counts directive 28 by its deadline", () => {
  const [directive] = findTargetIndicators(rules);
  expect(directive?.measure).toEqual({ time: "stock", deadline: "directive-28-serving-leaders" });
});

it("leaves out the targets of which no catalogue has the programme", () => {
  const { targets } = resolveRules({ variant: binhThuan, asOf: "2022-01-01" });
  expect(targets.length).toBeGreaterThan(5);
  expect(findTargetIndicators(resolveRules({ variant: binhThuan, asOf: "2022-01-01" }))).toEqual(
    [],
  );
});
