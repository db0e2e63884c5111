import { assessOfficial, createAssessor, resolveRules, type Official } from "cbccvc";
import { describe, expect, it } from "vitest";

// JavaScript callers and database rows do not keep to the type. What they send in place of a value
// is not recorded, and never turns an answer.

const rules = resolveRules({ asOf: "2020-04-08" });
const base = {
  id: "x",
  birth: "1975-05-05",
  sex: "male",
  category: "civilServant",
  rank: null,
  title: null,
  holdings: [{ post: "department-director" }],
  credentials: { leadership: [] },
};
const assess = (fields: object) => {
  const record = { ...base, ...fields } as unknown as Official;
  const assessment = assessOfficial(record, rules);
  const bare = createAssessor(rules).assess(record);
  expect(bare.findings.map(({ status }) => status)).toEqual(
    assessment.findings.map(({ status }) => status),
  );
  return assessment;
};

describe("a record that does not keep to its type", () => {
  it.each([
    ["a null for the posts", { holdings: null }, "holdings"],
    ["an object for the posts", { holdings: {} }, "holdings"],
    ["a null for the birth", { birth: null }, "birth"],
    ["a number for the birth", { birth: 1966 }, "birth"],
    ["a sex in another language", { sex: "nam" }, "sex"],
    ["a null for a field", { credentials: { leadership: null } }, "credentials.leadership"],
    [
      "a paper that is none",
      { credentials: { leadership: [{ level: "department", paper: "forged" }] } },
      "credentials.leadership.paper",
    ],
  ])("asks again where it has %s", (_, fields, fact) => {
    // Over 45 and under 50 on no measuring day: the sex is asked only between the two limits.
    const born = fact === "sex" ? { ...fields, birth: "1968-05-05" } : fields;
    const open = assess(born).open.filter((question) => question.ask === "fact");
    expect(open.map((question) => question.fact)).toContain(fact);
  });

  it("takes a post for held where planned is anything but true", () => {
    const { findings } = assess({ holdings: [{ post: "department-director", planned: "true" }] });
    expect(findings[0]?.isPlanned).toBe(false);
    expect(findings[0]?.deadlines[0]?.status).toBe("notMet");
  });

  it("asks for a category that is none instead of taking it for another", () => {
    const { findings } = assess({ category: "công chức", rank: "associateOfficer", holdings: [] });
    expect(findings[0]?.open).toContainEqual({ ask: "fact", fact: "category" });
  });
});
