import { diffRules, langSon, resolveRules, type RuleChange, type RuleSet } from "cbccvc";
import { describe, expect, it } from "vitest";

const AGE = "intermediate-part-time-age";
const on57 = resolveRules({ asOf: "2025-08-28" });
const on350 = resolveRules({ asOf: "2025-08-29" });

function summarise(changes: readonly RuleChange[]) {
  return changes.map(({ part, id, change, weight }) => [part, id, change, weight].join(" "));
}

/** The rules with one entry of sending changed. */
function changeSending(rules: RuleSet, id: string, change: (text: string) => string): RuleSet {
  const sending = rules.sending.map((each) =>
    each.value.id === id ? (JSON.parse(change(JSON.stringify(each))) as typeof each) : each,
  );
  return { ...rules, sending };
}

describe("what 350-QĐ/TW changed against 57-QĐ/TW", () => {
  const { changes } = diffRules(on57, on350);

  it("is told entry by entry", () => {
    expect(summarise(changes)).toEqual([
      "sending advanced-degree changed content",
      "sending advanced-membership changed content",
      "sending advanced-part-time-age changed content",
      "sending advanced-who changed content",
      "sending elementary-education changed content",
      "sending elementary-who changed content",
      "sending intermediate-degree changed content",
      "sending intermediate-good-years added content",
      "sending intermediate-membership changed source",
      "sending intermediate-part-time-age changed content",
      "sending intermediate-who changed content",
      "sendRatio sendRatio changed content",
      "programmes political-theory-advanced changed source",
      "programmes political-theory-elementary changed content",
      "programmes political-theory-intermediate changed source",
    ]);
  });

  it("shows the fields with what stood there before and after", () => {
    const age = changes.find(({ id }) => id === AGE);
    const [asks, instrument] = age?.fields ?? [];
    expect(asks?.path).toEqual(["asks"]);
    expect(asks?.before).toMatchObject({
      kind: "any",
      of: [{ kind: "age", ageYears: { male: 35, female: 33 } }, { kind: "all" }],
    });
    expect(asks?.after).toMatchObject({ kind: "age", ageYears: { male: 30, female: 28 } });
    expect(instrument).toEqual({
      path: ["source", "instrument"],
      before: "57-qd-tw-2022",
      after: "350-qd-tw-2025",
    });
  });

  it("keeps what stands only under another reading apart", () => {
    const moved = changes.find(({ id }) => id === AGE)?.fields.filter(({ reading }) => reading);
    expect(moved?.map(({ reading, path }) => [reading?.axis, path.join(".")])).toContainEqual([
      "sending.measuringDay",
      "asks",
    ]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });
});

describe("two days on which nothing changes", () => {
  it.each([
    ["2025-08-27", "2025-08-28"],
    ["2025-09-10", "2025-09-11"],
    ["2020-04-08", "2020-04-09"],
  ] as const)("%s and %s have no changes", (before, after) => {
    expect(
      diffRules(resolveRules({ asOf: before }), resolveRules({ asOf: after })).changes,
    ).toEqual([]);
  });

  it("have none where conditions measure on the day of the rules", () => {
    const readings = { "directive28.measuringDay": "reviewDay" } as const;
    const before = resolveRules({ asOf: "2020-04-08", readings });
    const after = resolveRules({ asOf: "2020-04-09", readings });
    expect(before.deadlines).not.toEqual(after.deadlines);
    expect(diffRules(before, after).changes).toEqual([]);
  });

  it("but a fixed day that moves is a change", () => {
    const rules = resolveRules({ asOf: "2020-04-08" });
    const text = JSON.stringify(rules.deadlines);
    const moved = JSON.parse(
      text.replaceAll('"on":"2020-12-31"', '"on":"2021-12-31"'),
    ) as typeof rules.deadlines;
    const { changes } = diffRules(rules, { ...rules, deadlines: moved });
    expect(changes.map(({ id, weight }) => [id, weight])).toContainEqual([
      "directive-28-serving-leaders",
      "content",
    ]);
  });
});

it("a fixed day that moves to that of the second rules, or from that of the first, is a difference", () => {
  const dated = (rules: RuleSet, day: string) =>
    changeSending(rules, AGE, (text) => {
      const entry = JSON.parse(text) as { value: object };
      const asks = { kind: "day", fact: "rankSince", is: "before", day };
      return JSON.stringify({ alternatives: [], value: { ...entry.value, asks } });
    });
  // A day on which nothing else changes.
  const [first, second] = [
    resolveRules({ asOf: "2024-06-03" }),
    resolveRules({ asOf: "2024-06-04" }),
  ];
  const find = (before: string, after: string) =>
    summarise(diffRules(dated(first, before), dated(second, after)).changes);
  const found = [`sending ${AGE} changed content`];
  expect(find("2024-06-03", "2024-06-04")).toEqual([]);
  expect(find("2015-01-01", "2015-01-01")).toEqual([]);
  expect(find("2015-01-01", "2024-06-04")).toEqual(found);
  expect(find("2024-06-03", "2015-01-01")).toEqual(found);
});

describe("two places", () => {
  // 08-KH/TU is known from 2021-01-13, 04-CT/TU from 2021-04-29, both through 2025-12-31.
  const first = "notEncoded 08-kh-tu-lang-son-2021 added content";
  const second = "notEncoded 04-ct-tu-lang-son-2021 added content";
  it.each([
    ["2021-01-12", []],
    ["2021-01-13", [first]],
    ["2021-01-14", [first]],
    ["2021-04-28", [first]],
    ["2021-04-29", [second, first]],
    ["2021-04-30", [second, first]],
    ["2025-12-30", [second, first]],
    ["2025-12-31", [second, first]],
    ["2026-01-01", []],
  ] as const)("on %s the province has these over the nation", (asOf, expected) => {
    const diff = diffRules(resolveRules({ asOf }), resolveRules({ asOf, variant: langSon }));
    expect(summarise(diff.changes)).toEqual(expected);
    expect([diff.before.places, diff.after.places.map(({ id }) => id)]).toEqual([[], ["lang-son"]]);
  });
});

describe("two trust floors", () => {
  // The age under 350-QĐ/TW is seen in the press: below official, at press, above article.
  it.each([
    ["article", undefined],
    ["press", undefined],
    ["official", "content"],
  ] as const)("with %s the age is a gap where it is seen less well", (trustFloor, weight) => {
    const floored = resolveRules({ asOf: "2025-08-29", trustFloor });
    const age = diffRules(on350, floored).changes.find(({ id }) => id === AGE);
    expect(age?.weight).toBe(weight);
    const asks = floored.sending.find(({ value }) => value.id === AGE)?.value.asks;
    expect(asks?.kind).toBe(weight === undefined ? "age" : "gap");
  });
});

describe("two readings", () => {
  it("tells the option and the rules it turns", () => {
    const other = resolveRules({
      asOf: "2025-08-29",
      readings: { "sending.measuringDay": "courseStart" },
    });
    const { changes } = diffRules(on350, other);
    expect(changes.find(({ part }) => part === "readingsInForce")).toMatchObject({
      id: "sending.measuringDay",
      fields: [{ path: [], before: "sending", after: "courseStart" }],
    });
    expect(changes.find(({ id }) => id === AGE)?.fields[0]).toEqual({
      path: ["asks", "on"],
      before: "sending",
      after: "courseStart",
    });
  });
});

describe("the weight of a difference", () => {
  it.each([
    ["trust", '"trust":"press"', '"trust":"official"'],
    ["trust", '"seenIn":"', '"seenIn":"x'],
    ["source", '"instrument":"350-qd-tw-2025"', '"instrument":"57-qd-tw-2022"'],
    ["content", '"female":28', '"female":27'],
  ])("is %s where %s becomes %s", (weight, from, to) => {
    const changed = changeSending(on350, AGE, (text) => text.replaceAll(from, to));
    const { changes } = diffRules(on350, changed);
    expect(changes.map((change) => [change.id, change.weight])).toEqual([[AGE, weight]]);
  });

  it("is readings where only another option says something else", () => {
    const dropped: RuleSet = {
      ...on350,
      sending: on350.sending.map((each) =>
        each.value.id === AGE ? { ...each, alternatives: [] } : each,
      ),
    };
    expect(diffRules(on350, dropped).changes.map(({ weight }) => weight)).toEqual(["readings"]);
  });
});
