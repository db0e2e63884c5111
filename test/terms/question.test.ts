import type { Question } from "cbccvc";
import { describe, expect, it } from "vitest";

import { addQuestions } from "../../src/terms/question.ts";

function collect(...lists: readonly (readonly Question[])[]): Question[] {
  const open: Question[] = [];
  for (const list of lists) addQuestions(open, list);
  return open;
}

describe("a list of questions", () => {
  const birth: Question = { ask: "fact", fact: "birth" };
  const birthAt: Question = { ask: "fact", fact: "birth", decides: "1966-01-01" };
  const sex: Question = { ask: "fact", fact: "sex" };
  const law: Question = { ask: "law", gap: "communeLeadership" };

  it("keeps the order in which they were first asked, each once", () => {
    expect(collect([sex, law], [birth, sex], [law, birth])).toEqual([sex, law, birth]);
  });

  it("leaves out a repetition inside one list", () => {
    expect(collect([sex, { ...sex }, law, { ...law }])).toEqual([sex, law]);
  });

  it("keeps apart questions that another day decides", () => {
    const other: Question = { ...birthAt, decides: "1971-01-01" };
    expect(collect([birth, birthAt], [other], [{ ...birthAt }])).toEqual([birth, birthAt, other]);
  });

  it("keeps apart gaps of another name and a fact from a gap of its name", () => {
    const gap: Question = { ask: "law", gap: "sex" };
    expect(collect([sex, gap, law])).toEqual([sex, gap, law]);
  });
});
