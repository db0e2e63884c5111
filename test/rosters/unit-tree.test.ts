import {
  buildSendRatioTable,
  findWithin,
  resolveRules,
  type Participation,
  type UnitEntry,
} from "cbccvc";
import { unitTreeSchema } from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

/** What the schema finds, as path and code. */
function listIssues(tree: unknown): string[] {
  const { error } = unitTreeSchema.safeParse(tree);
  return (error?.issues ?? []).map((issue) => {
    const own: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
    return `${issue.path.join(".")}: ${typeof own === "string" ? own : issue.code}`;
  });
}

const tree: readonly UnitEntry[] = [
  { id: "tinh", name: "Tỉnh" },
  { id: "huyen", within: "tinh", through: "2025-06-30" },
  { id: "xa-a", within: "huyen", through: "2025-06-30", successors: ["xa-moi"] },
  { id: "xa-b", within: "huyen", through: "2025-06-30", successors: ["xa-moi"] },
  { id: "xa-moi", within: "tinh", from: "2025-07-01" },
];

describe("the schema of a tree of units", () => {
  it("takes a tree whose district ended and whose communes merged", () => {
    expect(unitTreeSchema.parse(tree)).toEqual(tree);
    expect(unitTreeSchema.parse([])).toEqual([]);
  });

  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    ["an empty id", [{ id: "" }], ["0.id: too_small"]],
    ["a key nobody knows", [{ id: "a", parent: "b" }], ["0: unrecognized_keys"]],
    ["a day that does not exist", [{ id: "a", through: "2025-06-31" }], ["0.through: invalidDay"]],
    [
      "an end before the beginning",
      [{ id: "a", from: "2025-07-01", through: "2025-06-30" }],
      ["0.through: reversedPeriod"],
    ],
    ["one day only", [{ id: "a", from: "2025-07-01", through: "2025-07-01" }], []],
    [
      "two lives of an id that touch",
      [
        { id: "a", through: "2025-06-30" },
        { id: "a", from: "2025-07-01" },
      ],
      [],
    ],
    [
      "two lives of an id that share a day",
      [
        { id: "a", through: "2025-07-01" },
        { id: "a", from: "2025-07-01" },
      ],
      ["0.id: duplicateId", "1.id: duplicateId"],
    ],
    ["an id twice", [{ id: "a" }, { id: "a" }], ["0.id: duplicateId", "1.id: duplicateId"]],
    ["a parent nobody names", [{ id: "a", within: "b" }], ["0.within: unknownParent"]],
    [
      "a parent that ends a day before it",
      [
        { id: "a", within: "b", through: "2025-07-01" },
        { id: "b", through: "2025-06-30" },
      ],
      ["0.within: unknownParent"],
    ],
    [
      "a parent that ends with it",
      [
        { id: "a", within: "b", through: "2025-06-30" },
        { id: "b", through: "2025-06-30" },
      ],
      [],
    ],
    [
      "a parent that begins a day after it",
      [
        { id: "a", within: "b", from: "2025-06-30" },
        { id: "b", from: "2025-07-01" },
      ],
      ["0.within: unknownParent"],
    ],
    [
      "a parent of two lives without a break",
      [
        { id: "a", within: "b" },
        { id: "b", through: "2025-06-30" },
        { id: "b", from: "2025-07-01" },
      ],
      [],
    ],
    [
      "a parent of two lives with a day between them",
      [
        { id: "a", within: "b" },
        { id: "b", through: "2025-06-30" },
        { id: "b", from: "2025-07-02" },
      ],
      ["0.within: unknownParent"],
    ],
    [
      "a parent that begins, where it reaches back",
      [
        { id: "a", within: "b", through: "2025-06-30" },
        { id: "b", from: "2020-01-01" },
      ],
      ["0.within: unknownParent"],
    ],
    [
      "a successor nobody names",
      [{ id: "a", through: "2025-06-30", successors: ["b"] }],
      ["0.successors: unknownSuccessor"],
    ],
    [
      "a successor that begins a day late",
      [
        { id: "a", through: "2025-06-30", successors: ["b"] },
        { id: "b", from: "2025-07-02" },
      ],
      ["0.successors: unknownSuccessor"],
    ],
    [
      "a successor that was there before",
      [{ id: "a", through: "2025-06-30", successors: ["b"] }, { id: "b" }],
      [],
    ],
    [
      "successors of a unit that goes on",
      [{ id: "a", successors: ["b"] }, { id: "b" }],
      ["0.successors: successorsWithoutEnd"],
    ],
    ["a unit within itself", [{ id: "a", within: "a" }], ["0.within: groupCycle"]],
    [
      "a circle, and what hangs on it",
      [
        { id: "a", within: "b" },
        { id: "b", within: "a" },
        { id: "c", within: "a" },
      ],
      ["0.within: groupCycle", "1.within: groupCycle"],
    ],
    [
      "a circle that begins on a later day",
      [
        { id: "a", within: "b" },
        { id: "b", through: "2025-06-30" },
        { id: "b", within: "a", from: "2025-07-01" },
      ],
      ["0.within: groupCycle", "2.within: groupCycle"],
    ],
    [
      "two units that change places",
      [
        { id: "a", within: "b", through: "2025-06-30" },
        { id: "b", through: "2025-06-30" },
        { id: "a", from: "2025-07-01" },
        { id: "b", within: "a", from: "2025-07-01" },
      ],
      [],
    ],
  ])("of %s", (_, own, expected) => {
    expect(listIssues(own)).toEqual(expected);
  });
});

describe("which unit lies within which", () => {
  it.each([
    ["2025-06-29", { huyen: "tinh", "xa-a": "huyen", "xa-b": "huyen" }],
    ["2025-06-30", { huyen: "tinh", "xa-a": "huyen", "xa-b": "huyen" }],
    ["2025-07-01", { "xa-moi": "tinh" }],
  ] as const)("on %s is %j", (day, expected) => {
    expect(findWithin(tree, day)).toEqual(expected);
  });

  it("sets no prototype", () => {
    const own = JSON.parse('[{"id":"__proto__","within":"b"},{"id":"b"}]') as UnitEntry[];
    expect(unitTreeSchema.safeParse(own).success).toBe(true);
    const within = findWithin(own, "2025-07-01");
    expect(Object.entries(within)).toEqual([["__proto__", "b"]]);
    expect(Object.getPrototypeOf(within)).toBe(Object.prototype);
  });

  it("groups the table of the send ratio", () => {
    const sent: Participation = {
      official: "A-01",
      unit: "xa-a",
      course: {
        field: "politicalTheory",
        level: "advanced",
        mode: "concentrated",
        sentOn: "2025-03-01",
      },
      status: "sent",
    };
    const { periods } = buildSendRatioTable([sent], (asOf) => resolveRules({ asOf }), {
      event: "sent",
      from: "2025-01-01",
      through: "2025-06-30",
      within: findWithin(tree, "2025-06-30"),
    });
    const lines = periods.at(-1)?.lines.map(({ unit, kind, within }) => [unit, kind, within]);
    expect(lines).toEqual(
      expect.arrayContaining([
        ["tinh", "group", null],
        ["huyen", "group", "tinh"],
        ["xa-a", "unit", "huyen"],
      ]),
    );
  });
});
