import type { Holding, Official } from "../terms/official.ts";
import { canReach, type CompiledRequirement, type CompiledRules } from "./compile-rules.ts";
import { readHoldings, type Subject } from "./compiled-condition.ts";
import type { Unclear } from "./explain.ts";
import { testHeld } from "./held.ts";
import { lowerPerson } from "./lower-person.ts";
import { MET, NOT_MET } from "./truth-code.ts";

/** What is done with each thing that a record brings up. */
export interface Visitor<Draft> {
  readonly requirement: (
    draft: Draft,
    compiled: CompiledRequirement,
    subject: Subject,
    holding: number | null,
  ) => void;
  readonly unclear: (draft: Draft, what: Unclear, subject: Subject, holding: number | null) => void;
}

/** Walks what the record brings up, in the order of the findings; every walk is this one. */
export function visitOfficial<Draft>(
  official: Official,
  compiled: CompiledRules,
  visitor: Visitor<Draft>,
  draft: Draft,
): void {
  const { asOf, posts } = compiled;
  const holdings = readHoldings(official);
  const { birth, leads, level } = lowerPerson(official, compiled);
  const ofPerson: Subject = { official, birth, leads, level, holding: undefined, held: MET };

  if (holdings === undefined) visitor.unclear(draft, "holdings", ofPerson, null);
  else {
    for (let index = 0; index < holdings.length; index += 1) {
      const holding = holdings[index] as Holding;
      const held = testHeld(holding, asOf);
      if (held === NOT_MET) continue;
      const subject: Subject = { official, birth, leads, level, holding, held };
      const post = posts.get(holding.post);
      if (post === undefined) visitor.unclear(draft, "post", subject, index);
      else {
        for (const requirement of post.requirements) {
          visitor.requirement(draft, requirement, subject, index);
        }
      }
    }
  }
  visitGrade("rank", ofPerson, compiled, visitor, draft);
  visitGrade("title", ofPerson, compiled, visitor, draft);
}

/** Walks what a rank or a professional title asks; whom neither can reach is not asked for it. */
function visitGrade<Draft>(
  which: "rank" | "title",
  subject: Subject,
  compiled: CompiledRules,
  visitor: Visitor<Draft>,
  draft: Draft,
): void {
  const grade = subject.official[which];
  if (grade === null) return;
  const grades = which === "rank" ? compiled.ranks : compiled.titles;
  if (grade === undefined) {
    if (canReach(grades, subject)) visitor.unclear(draft, which, subject, null);
    return;
  }
  const requirements = grades.get(grade);
  if (requirements === undefined) visitor.unclear(draft, UNKNOWN_GRADES[which], subject, null);
  else for (const each of requirements) visitor.requirement(draft, each, subject, null);
}

const UNKNOWN_GRADES = { rank: "unknownRank", title: "unknownTitle" } as const;
