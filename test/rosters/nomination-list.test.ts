import {
  assessNominationList,
  type Course,
  type Nomination,
  type Official,
  type PartialDate,
  type Participation,
} from "cbccvc";
import { parseNominations, parseParticipations } from "cbccvc/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { resolveOnce } from "../cases/resolve-once.ts";

const rules = resolveOnce({ asOf: "2023-10-01" });

const partTime: Course = { field: "politicalTheory", level: "advanced", mode: "nonConcentrated" };
const fullTime: Course = { ...partTime, mode: "concentrated" };

/** One who may be sent part-time to advanced theory under 57-QĐ/TW. */
function eligible(id: string, more: Partial<Official> = {}): Official {
  return {
    id,
    birth: "1980-05-10",
    sex: "male",
    category: "civilServant",
    partyMembership: "full",
    sendingGroups: [],
    isEthnicMinority: false,
    holdings: [{ post: "department-division-head", area: "ordinary" }],
    credentials: {
      degree: [{ level: "university" }],
      politicalTheory: [{ level: "intermediate" }],
    },
    ...more,
  };
}

const nominate = (official: Official, unit?: string, course = partTime): Nomination => ({
  official,
  course,
  ...(unit !== undefined && { unit }),
});

const verdictOf = (nomination: Nomination, participations: readonly Participation[] = []) =>
  assessNominationList([nomination], rules, { participations }).verdicts[0]!;

describe("assessNominationList", () => {
  it("lets in one whom every rule lets in, with the clause of each", () => {
    const { verdict, eligibility, open, window, problems } = verdictOf(nominate(eligible("LS-01")));
    expect([verdict, open, window, problems]).toEqual(["in", [], null, []]);
    expect(eligibility.findings.map(({ source }) => source?.instrument)).toEqual(
      Array.from({ length: 4 }, () => "57-qd-tw-2022"),
    );
  });

  it("keeps out one too young, and gives the first day that would change it", () => {
    const young = eligible("LS-02", { birth: "1988-10-02" });
    const { verdict, window } = verdictOf(nominate(young));
    expect(verdict).toBe("out");
    expect(window?.opensOn).toEqual({ state: "day", day: "2028-10-02" });
    // The month in which 62 years are reached is the last of service.
    expect(window?.closesOn).toEqual({ state: "day", day: "2050-10-31" });
  });

  it("asks for exactly the facts that are missing", () => {
    const { birth, partyMembership, ...rest } = eligible("LS-03");
    expect([birth, partyMembership]).toEqual(["1980-05-10", "full"]);
    const { verdict, open } = verdictOf(nominate(rest));
    expect(verdict).toBe("unknown");
    expect(open).toEqual([
      { ask: "fact", fact: "partyMembership" },
      { ask: "fact", fact: "birth", decides: "1983-10-02" },
    ]);
  });

  it.each(["advanced", "politicalTheoryAdministration", "bachelorOfPolitics"])(
    "keeps out one who holds %s already",
    (level) => {
      const holder = eligible("LS-04", {
        credentials: { degree: [{ level: "university" }], politicalTheory: [{ level }] },
      });
      expect(verdictOf(nominate(holder))).toMatchObject({
        verdict: "out",
        problems: [{ code: "alreadyHeld" }],
      });
    },
  );

  it("asks for the level held where it is not recorded", () => {
    const { verdict, problems, open } = verdictOf(
      nominate(eligible("LS-05", { credentials: { degree: [{ level: "university" }] } })),
    );
    expect([verdict, problems]).toEqual(["unknown", [{ code: "alreadyHeldOpen" }]]);
    expect(open).toEqual([{ ask: "fact", fact: "credentials.politicalTheory" }]);
  });

  it.each([
    ["registered", "in"],
    ["sent", "out"],
    ["enrolled", "out"],
    ["studying", "out"],
    ["deferred", "out"],
    ["withdrawn", "in"],
    ["completed", "unknown"],
    ["awaitingDiploma", "out"],
  ] as const)("takes one who has %s such a course for %s", (status, verdict) => {
    const participation: Participation = { official: "LS-06", course: fullTime, status };
    expect(verdictOf(nominate(eligible("LS-06")), [participation]).verdict).toBe(verdict);
  });

  it("leaves the courses of others and other levels aside", () => {
    const elsewhere: readonly Participation[] = [
      { official: "LS-99", course: partTime, status: "studying" },
      { official: "LS-06", course: { ...partTime, level: "intermediate" }, status: "studying" },
    ];
    expect(verdictOf(nominate(eligible("LS-06")), elsewhere).verdict).toBe("in");
  });

  it("takes a person named twice, or by two units, for open at each place", () => {
    const [once, twice] = [eligible("LS-07"), eligible("LS-08")];
    const { verdicts, counts, persons, nominations } = assessNominationList(
      [nominate(once, "A"), nominate(twice, "A"), nominate(twice, "A"), nominate(once, "B")],
      rules,
    );
    expect({ counts, persons, nominations }).toEqual({
      counts: { in: 0, out: 0, unknown: 4 },
      persons: 2,
      nominations: 4,
    });
    expect(verdicts.map(({ problems }) => problems)).toEqual([
      [{ code: "nominatedByUnits", units: ["A", "B"] }],
      [{ code: "nominatedTwice", places: [1, 2] }],
      [{ code: "nominatedTwice", places: [1, 2] }],
      [{ code: "nominatedByUnits", units: ["A", "B"] }],
    ]);
  });

  it("says what those who are in do to the ratio, unit by unit and as a whole", () => {
    const { birth, ...unborn } = eligible("LS-20");
    expect(birth).toBe("1980-05-10");
    const { sendRatios } = assessNominationList(
      [
        nominate(eligible("LS-10"), "A"),
        nominate(eligible("LS-11"), "A"),
        nominate(eligible("LS-12"), "B", fullTime),
        nominate(unborn, "B"),
      ],
      rules,
      { sentBefore: { A: { concentrated: 5, nonConcentrated: 5 } } },
    );
    expect(sendRatios.map(({ unit, withIn, withUnknown }) => [unit, withIn, withUnknown])).toEqual([
      [null, { concentrated: 6, nonConcentrated: 7 }, { concentrated: 6, nonConcentrated: 8 }],
      ["A", { concentrated: 5, nonConcentrated: 7 }, { concentrated: 5, nonConcentrated: 7 }],
      ["B", { concentrated: 1, nonConcentrated: 0 }, { concentrated: 1, nonConcentrated: 1 }],
    ]);
    expect(sendRatios.map(({ assessment }) => assessment?.status)).toEqual([
      "met",
      "notMet",
      "met",
    ]);
    expect(sendRatios[0]?.assessmentWithUnknown?.status).toBe("notMet");
  });

  it("counts those who complete their knowledge apart, and asks for no form of theirs", () => {
    const { mode, ...formless } = partTime;
    expect(mode).toBe("nonConcentrated");
    const completion: Course = { ...formless, isKnowledgeCompletion: true };
    const { verdicts, sendRatios } = assessNominationList(
      [nominate(eligible("LS-10"), "A"), nominate(eligible("LS-11"), "A", completion)],
      rules,
    );
    expect(verdicts.map(({ verdict, problems }) => [verdict, problems])).toEqual([
      ["in", []],
      ["unknown", []],
    ]);
    // No rule of sending to such courses was seen.
    expect(verdicts[1]?.open).toEqual([{ ask: "law", gap: "sendingRulesNotSeen" }]);
    expect(sendRatios[0]).toMatchObject({
      withIn: { concentrated: 0, nonConcentrated: 1 },
      withUnknown: { concentrated: 0, nonConcentrated: 1, knowledgeCompletion: 1 },
    });
  });

  it("counts, and does not judge, where nobody tells who was sent before", () => {
    const { sendRatios } = assessNominationList([nominate(eligible("LS-10"), "A")], rules);
    expect(sendRatios.map(({ assessment, withIn }) => [assessment, withIn])).toEqual([
      [null, { concentrated: 0, nonConcentrated: 1 }],
      [null, { concentrated: 0, nonConcentrated: 1 }],
    ]);
  });

  it("asks for the form of study where the ratio counts by it", () => {
    const { mode, ...formless } = partTime;
    expect(mode).toBe("nonConcentrated");
    const { verdict, problems, open } = verdictOf(nominate(eligible("LS-10"), "A", formless));
    expect([verdict, problems]).toEqual(["unknown", [{ code: "modeNotTold" }]]);
    expect(open).toEqual([{ ask: "fact", fact: "course.mode" }]);
  });

  it("lets nobody in whom no rule reaches, or who has retired", () => {
    const staff: Official = { id: "LS-15", category: "contractStaff", credentials: { degree: [] } };
    const master: Course = { field: "degree", level: "master" };
    expect(verdictOf(nominate(staff, "A", master))).toMatchObject({
      verdict: "unknown",
      problems: [{ code: "noRuleApplies" }],
    });
    const retired = eligible("LS-16", { birth: "1960-01-02" });
    const { verdict, eligibility } = verdictOf(nominate(retired));
    expect(verdict).toBe("out");
    expect(eligibility.findings.find(({ status }) => status === "notMet")?.reasons[0]).toEqual({
      code: "retired",
      params: { retiresOn: "2020-01-31", on: "2023-10-01" },
    });
    const decided = eligible("LS-17", { retiresOn: "2023-09-30" });
    expect(verdictOf(nominate(decided)).verdict).toBe("out");
    expect(verdictOf(nominate({ ...decided, retiresOn: "2023-10-01" })).verdict).toBe("in");
  });

  it("shows no ratio for courses that it is not about", () => {
    const course: Course = { ...partTime, level: "intermediate" };
    expect(
      assessNominationList([nominate(eligible("LS-13"), "A", course)], rules).sendRatios,
    ).toEqual([]);
  });

  it("refuses a course of a field that does not exist", () => {
    const course = { field: "astrology", level: "advanced" } as unknown as Course;
    expect(() => assessNominationList([nominate(eligible("LS-14"), "A", course)], rules)).toThrow(
      "unknownField",
    );
  });

  it("is empty for an empty list", () => {
    expect(assessNominationList([], rules)).toMatchObject({
      nominations: 0,
      persons: 0,
      counts: { in: 0, out: 0, unknown: 0 },
      verdicts: [],
      sendRatios: [],
    });
  });

  it("gives the same verdicts whatever the order of the list", () => {
    const people = fc.record({
      id: fc.constantFrom("LS-01", "LS-02", "LS-03", "LS-04", "LS-05"),
      birth: fc.constantFrom<PartialDate | undefined>(
        "1980-05-10",
        "1983",
        "1988-10-02",
        undefined,
      ),
      unit: fc.constantFrom("A", "B"),
      mode: fc.constantFrom("concentrated" as const, "nonConcentrated" as const),
    });
    const list = fc.array(people, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        list.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.keys()], {
              minLength: given.length,
            }),
          ),
        ),
        ([given, order]) => {
          const nominations = given.map(({ id, birth, unit, mode }) => {
            const { birth: known, ...rest } = eligible(id);
            expect(known).toBe("1980-05-10");
            const born: Official = birth === undefined ? rest : { ...rest, birth };
            return nominate(born, unit, { ...partTime, mode });
          });
          const straight = assessNominationList(nominations, rules);
          const shuffled = assessNominationList(
            order.map((place) => nominations[place]!),
            rules,
          );
          expect(shuffled.counts).toEqual(straight.counts);
          expect(shuffled.sendRatios).toEqual(straight.sendRatios);
          for (const [index, place] of order.entries()) {
            const [a, b] = [shuffled.verdicts[index]!, straight.verdicts[place]!];
            expect([a.verdict, a.open, a.eligibility]).toEqual([b.verdict, b.open, b.eligibility]);
          }
          const { in: inside, out, unknown } = straight.counts;
          expect(inside + out + unknown).toBe(nominations.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("lists from outside", () => {
  it("are read row by row, and no row is lost", () => {
    const good = { official: { id: "LS-01" }, course: partTime, unit: "A" };
    const rows = [
      good,
      { ...good, course: { ...partTime, mode: "evening" } },
      { ...good, official: { id: "LS-02", serviceYears: -1 } },
      { ...good, course: { ...partTime, startsOn: "2023-02-30" } },
      "not a row",
      { ...good, score: 9 },
    ];
    const { rows: count, accepted, rejected } = parseNominations(rows);
    expect([count, accepted, rejected.length]).toEqual([6, [good], 5]);
    expect(rejected.map(({ index, id, issues }) => [index, id, issues[0]?.path])).toEqual([
      [1, "LS-01", ["course", "mode"]],
      [2, "LS-02", ["official", "serviceYears"]],
      [3, "LS-01", ["course", "startsOn"]],
      [4, null, []],
      [5, "LS-01", []],
    ]);
  });

  it("of participations refuse a status that does not exist", () => {
    const row = { official: "LS-01", course: partTime, status: "studying" };
    const { accepted, rejected } = parseParticipations([row, { ...row, status: "gone" }, null]);
    expect(accepted).toEqual([row]);
    expect(rejected.map(({ index, id }) => [index, id])).toEqual([
      [1, "LS-01"],
      [2, null],
    ]);
  });

  it("that are no lists are one row", () => {
    expect(parseNominations({})).toMatchObject({ rows: 1, accepted: [] });
    expect(parseParticipations(null).rejected[0]?.issues[0]?.code).toBe("notAList");
  });
});
