import { performance } from "node:perf_hooks";
import { isDeepStrictEqual } from "node:util";
import {
  createAssessor,
  langSon,
  resolveRules,
  type Answer,
  type Official,
  type OfficialAssessment,
  type OfficialStatuses,
} from "cbccvc";
import { collectGarbage } from "./collect-garbage.ts";
import { assessByHand } from "./hand-written/assess-by-hand.ts";
import { takeMedians, type Measure } from "./median.ts";
import { printTable, row } from "./print.ts";
import { createRoster } from "./roster.ts";

const SEED = 20200408;
const SIZE = 20000;
const TIMES = { warmUp: 3, rounds: 15 };

function toStatuses({ official, status, findings }: OfficialAssessment): OfficialStatuses {
  return {
    official,
    status,
    findings: findings.map((finding) => ({
      requirement: finding.requirement,
      status: finding.status,
      deadlines: finding.deadlines.map((deadline) => deadline.status),
    })),
  };
}

function hashText(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  }
  // A mark after each text keeps the border between two of them in the sum.
  return Math.imul(mixed ^ 0xff, 0x01000193);
}

/** One number over every person and finding: order, requirement, status and deadlines. */
function computeChecksum(answers: readonly OfficialStatuses[]): string {
  let hash = 0x811c9dc5;
  for (const { official, status, findings } of answers) {
    hash = hashText(hashText(hash, official), status);
    for (const finding of findings) {
      hash = hashText(hashText(hash, finding.requirement ?? ""), finding.status);
      for (const deadline of finding.deadlines) hash = hashText(hash, deadline);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Looks at everything that an answer says, so that none of it can go unmade. */
function readAnswer({ status, reasons, open, readings, decidedBy }: Answer): number {
  let seen = status.length;
  for (const { code, params } of reasons) seen += code.length + Object.keys(params).length;
  for (const question of open) {
    seen += question.ask === "law" ? question.gap.length : (question.decides ?? "").length;
  }
  for (const { axis, option, status: moved } of readings) {
    seen += axis.length + option.length + moved.length;
  }
  for (const axis of decidedBy) seen += axis.length;
  return seen;
}

function readAssessment({ open, findings }: OfficialAssessment): number {
  let seen = open.length;
  for (const finding of findings) {
    seen += readAnswer(finding) + (finding.source?.seenIn ?? "").length;
    for (const { field, credential } of finding.evidence)
      seen += field.length + credential.level.length;
    for (const deadline of finding.deadlines) {
      seen += readAnswer(deadline) + (deadline.due?.latest ?? "").length;
    }
  }
  return seen;
}

function findDifference(roster: readonly Official[], answers: readonly OfficialStatuses[][]) {
  return roster.findIndex((_, index) =>
    answers.some((each) => !isDeepStrictEqual(each[index], answers[0]?.[index])),
  );
}

/** Assesses one roster by hand, by `assess` and by `explain`; `false` where they do not agree. */
export function benchAssess(): boolean {
  const rules = resolveRules({ variant: langSon, asOf: "2020-04-08" });
  const roster = createRoster(SEED, SIZE, rules);
  const { assess, explain } = createAssessor(rules);

  const byHand = roster.map(assessByHand);
  const byAssess = roster.map(assess);
  const byExplain = roster.map((official) => toStatuses(explain(official)));
  const checksums = {
    hand: computeChecksum(byHand),
    assess: computeChecksum(byAssess),
    explain: computeChecksum(byExplain),
  };
  const findings = byHand.reduce((sum, each) => sum + each.findings.length, 0);
  console.log(
    `Lạng Sơn, 2020-04-08: ${SIZE} officials, ${findings} findings\n` +
      `checksums: by hand ${checksums.hand}, assess ${checksums.assess}, explain ${checksums.explain}`,
  );
  const difference = findDifference(roster, [byHand, byAssess, byExplain]);
  if (difference >= 0 || new Set(Object.values(checksums)).size > 1) {
    for (const [what, each] of Object.entries({ roster, byHand, byAssess, byExplain })) {
      console.error(what, JSON.stringify(each[difference], null, 2));
    }
    return false;
  }

  let sink = 0;
  const time = (run: () => void): Measure => {
    return () => {
      // Otherwise each pays for what the one before it left in the heap and the caches.
      collectGarbage();
      run();
      const start = performance.now();
      run();
      return performance.now() - start;
    };
  };
  const medians = takeMedians(
    {
      hand: time(() => {
        for (const official of roster) sink += assessByHand(official).findings.length;
      }),
      assess: time(() => {
        for (const official of roster) sink += assess(official).findings.length;
      }),
      read: time(() => {
        for (const official of roster) sink += readAssessment(explain(official));
      }),
      kept: time(() => {
        sink += roster.map(explain).length;
      }),
    },
    TIMES,
  );
  if (sink === 0) throw new Error("Nothing was assessed.");

  const { hand } = medians;
  printTable(`One official: ratios of medians, ${TIMES.rounds} rounds`, [
    row("T1  assess / hand-written", medians.assess / hand, "×", 1.5),
    row("T3  explain, read in full and dropped / assess", medians.read / medians.assess, "×", 6),
    row("T3  explain, kept for everyone / hand-written", medians.kept / hand, "×", 20),
    row("    explain, read in full and dropped / hand-written", medians.read / hand, "×"),
    row("    explain, kept for everyone / assess", medians.kept / medians.assess, "×"),
    row("    hand-written, one official", (hand / SIZE) * 1000, " µs"),
  ]);
  console.log("  T2  assess carries no trace to be left unread: T1 is its figure too.");
  return true;
}
