import {
  formatVariantIssue,
  type ProvinceVariant,
  type VariantIssue,
  type VariantIssueCode,
} from "cbccvc";
import { parseVariant } from "cbccvc/schemas";
import { describe, expect, it } from "vitest";

import { provinces } from "../../src/rules/catalogues/provinces.ts";
import { provinceVariants } from "../../src/rules/find-province-variant.ts";
import { lintVariant, variantLints } from "../../src/rules/lint-variant.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";

const instrument = {
  id: "12-2024-qd-ubnd-hai-phong",
  kind: "decision",
  number: "12/2024/QĐ-UBND",
  issuer: { vi: "Ủy ban nhân dân thành phố Hải Phòng", en: "People's Committee of Hải Phòng" },
  title: { vi: "Quy định ví dụ về tiêu chuẩn", en: "An example of a standard" },
  issuedOn: "2024-03-01",
  effectiveFrom: "2024-03-15",
};
const source = {
  instrument: instrument.id,
  article: "3",
  trust: "text",
  seenIn: "https://a.vn/12",
};
const university = {
  kind: "holds",
  field: "degree",
  levels: ["university", "master"],
  recordedLevel: "counts",
};
const entry = {
  effectiveFrom: "2024-03-15",
  value: { when: "beforeAppointment", asks: university },
  source,
};
const requirement = {
  id: "hai-phong-degree",
  name: { vi: "Bằng đại học theo quy định riêng", en: "A degree by a rule of its own" },
  of: { posts: ["commune-chairperson"] },
  nature: "training",
  history: [entry],
};
const target = {
  id: "hai-phong-target",
  name: { vi: "Ít nhất 80% được bồi dưỡng", en: "80% or more retrained" },
  populationName: { vi: "công chức", en: "civil servants" },
  binds: { vi: "các cơ quan của thành phố", en: "agencies of the city" },
  history: [
    {
      effectiveFrom: "2024-03-15",
      value: {
        threshold: { numerator: 4, denominator: 5 },
        comparison: "atLeast",
        frequency: { every: "year" },
        measure: null,
      },
      source,
    },
  ],
};
const slotEntry = { effectiveFrom: "2024-03-15", value: ["college", "university"], source };

const sound = {
  id: "hai-phong",
  name: { vi: "Hải Phòng", en: "Hải Phòng" },
  instruments: [instrument],
  requirements: [requirement],
  targets: [target],
};

const withEntry = (more: object) => ({
  ...sound,
  requirements: [{ ...requirement, history: [{ ...entry, ...more }] }],
});
const withAsks = (more: object) =>
  withEntry({ value: { when: "beforeAppointment", asks: { ...university, ...more } } });
const withScope = (scope: object) =>
  withEntry({ value: { when: "beforeAppointment", asks: university, scope } });

const ENTRY = "requirements[0].history[0]";

/** One deliberate mistake each: its code, and the field that the message must name. */
const MISTAKES: readonly (readonly [VariantIssueCode, string, unknown])[] = [
  ["unknownKey", "requirement", { ...sound, requirement: [] }],
  ["missing", "name", { id: "hai-phong" }],
  ["wrongType", "requirements", { ...sound, requirements: {} }],
  [
    "wrongValue",
    "requirements[0].nature",
    { ...sound, requirements: [{ ...requirement, nature: "học" }] },
  ],
  ["wrongForm", "id", { ...sound, id: "Hải Phòng" }],
  ["forbiddenKey", "constructor", { ...sound, constructor: 1 }],
  ["unknownProvince", "id", { ...sound, id: "hai-pong" }],
  ["nameDiffers", "name.vi", { ...sound, name: { vi: "Hải Phòg", en: "Hải Phòng" } }],
  [
    "notNormalised",
    "name.vi",
    { ...sound, name: { vi: "Hải Phòng".normalize("NFD"), en: "Hải Phòng" } },
  ],
  [
    "withoutDiacritics",
    "requirements[0].name.vi",
    { ...sound, requirements: [{ ...requirement, name: { vi: "Bang dai hoc", en: "A degree" } }] },
  ],
  ["noSource", `${ENTRY}.source`, withEntry({ source: null })],
  ["invalidDay", `${ENTRY}.effectiveFrom`, withEntry({ effectiveFrom: "2024-02-30" })],
  [
    "notAscending",
    "requirements[0].history",
    { ...sound, requirements: [{ ...requirement, history: [entry, entry] }] },
  ],
  [
    "unregisteredInstrument",
    `${ENTRY}.source.instrument`,
    withEntry({ source: { ...source, instrument: "99-2024-qd-ubnd" } }),
  ],
  [
    "unusedInstrument",
    "instruments[1]",
    { ...sound, instruments: [instrument, { ...instrument, id: "13-2024-qd-ubnd-hai-phong" }] },
  ],
  ["instrumentAfterEntry", `${ENTRY}.effectiveFrom`, withEntry({ effectiveFrom: "2024-02-29" })],
  [
    "malformedAddress",
    `${ENTRY}.source.seenIn`,
    withEntry({ source: { ...source, seenIn: "trên mạng" } }),
  ],
  [
    "beforeCoverage",
    `${ENTRY}.effectiveFrom`,
    withEntry({ effectiveFrom: "2010-04-30", source: { ...source, instrument: null } }),
  ],
  [
    "beforeUnit",
    `${ENTRY}.effectiveFrom`,
    {
      ...withEntry({ effectiveFrom: "2024-12-31" }),
      id: "hue",
      name: { vi: "Huế", en: "Huế" },
      targets: [],
    },
  ],
  [
    "afterEnd",
    "requirements[0].history[0].effectiveFrom",
    {
      ...withEntry({ effectiveFrom: "2025-07-01" }),
      id: "hai-duong",
      name: { vi: "Hải Dương", en: "Hải Dương" },
    },
  ],
  [
    "duplicateId",
    "requirements[0].id",
    { ...sound, requirements: [{ ...requirement, id: "leadership-division" }] },
  ],
  ["unknownSlot", "slots.communeDegree", { ...sound, slots: { communeDegree: [slotEntry] } }],
  [
    "outsideDomain",
    "slots.communeCadreDegree[0].value",
    { ...sound, slots: { communeCadreDegree: [slotEntry] } },
  ],
  [
    "unknownPost",
    "requirements[0].of.posts[0]",
    { ...sound, requirements: [{ ...requirement, of: { posts: ["chairperson"] } }] },
  ],
  [
    "unknownRank",
    "requirements[0].of.ranks[0]",
    { ...sound, requirements: [{ ...requirement, of: { ranks: ["specialst"] } }] },
  ],
  [
    "unknownTitle",
    "requirements[0].of.titles[0]",
    { ...sound, requirements: [{ ...requirement, of: { titles: ["teacher"] } }] },
  ],
  [
    "unknownLevel",
    `${ENTRY}.value.asks.levels[1]`,
    withAsks({ levels: ["university", "masters"] }),
  ],
  [
    "unknownArea",
    `${ENTRY}.value.scope.in[0]`,
    withScope({ kind: "fact", fact: "holding.area", in: ["hilly"] }),
  ],
  [
    "unknownManagingLevel",
    `${ENTRY}.value.scope.in[0]`,
    withScope({ kind: "fact", fact: "holding.managedBy", in: ["city"] }),
  ],
  ["unknownGap", `${ENTRY}.value.gap`, withEntry({ value: { gap: "notSeenAtAll" } })],
  [
    "unknownReading",
    `${ENTRY}.value.asks.recordedLevel.reading`,
    withAsks({ recordedLevel: { reading: "recorded", options: { counts: "counts" } } }),
  ],
  [
    "unknownOption",
    `${ENTRY}.value.asks.recordedLevel.options.yes`,
    withAsks({ recordedLevel: { reading: "recordedLevel", options: { yes: "counts" } } }),
  ],
  [
    "unknownDeadline",
    "targets[0].history[0].value.measure.deadline",
    {
      ...sound,
      targets: [
        {
          ...target,
          history: [
            {
              ...target.history[0],
              value: {
                ...target.history[0]!.value,
                measure: { time: "stock", deadline: "directive-82" },
              },
            },
          ],
        },
      ],
    },
  ],
  [
    "unknownRequirement",
    "deadlines[0].history[0].value.covers.requirements[0]",
    {
      ...sound,
      deadlines: [
        {
          id: "hai-phong-deadline",
          name: { vi: "Thời hạn riêng của thành phố", en: "A deadline of the city" },
          bindsOn: "agency",
          history: [
            {
              effectiveFrom: "2024-03-15",
              value: { covers: { requirements: ["no-such"] }, due: { on: "2025-12-31" } },
              source,
            },
          ],
        },
      ],
    },
  ],
  [
    "postEnded",
    "requirements[0].history[0]",
    {
      ...withEntry({ effectiveFrom: "2025-07-01" }),
      requirements: [
        {
          ...requirement,
          of: { posts: ["district-division-head"] },
          history: [{ ...entry, effectiveFrom: "2025-07-01" }],
        },
      ],
    },
  ],
  [
    "emptyPeriod",
    "notEncoded[0]",
    {
      ...sound,
      notEncoded: [{ instrument: instrument.id, from: "2024-03-15", through: "2024-03-14" }],
    },
  ],
  [
    "shareAboveOne",
    "targets[0].history[0].value.threshold",
    {
      ...sound,
      targets: [
        {
          ...target,
          history: [
            {
              ...target.history[0],
              value: { ...target.history[0]!.value, threshold: { numerator: 6, denominator: 5 } },
            },
          ],
        },
      ],
    },
  ],
  [
    "repeatsNational",
    "requirements[0].history[0]",
    {
      ...sound,
      requirements: [
        {
          ...requirement,
          of: nationalLaw.requirements[0]!.of,
          history: [{ ...entry, value: findAsked() }],
        },
      ],
    },
  ],
];

/** The last thing that the first national requirement asks. */
function findAsked() {
  const { history } = nationalLaw.requirements[0]!;
  return [...history].reverse().find(({ value }) => value !== null && "asks" in value)?.value;
}

function read(input: unknown): readonly VariantIssue[] {
  const reading = parseVariant(JSON.parse(JSON.stringify(input)));
  return reading.success ? [] : reading.issues;
}

describe("a deliberate mistake", () => {
  it("is the only thing wrong with a variant that is else sound", () => {
    expect(read(sound)).toEqual([]);
  });

  it.each(MISTAKES)(
    "%s is found at %s, and the message names the field and the fix",
    (code, field, input) => {
      const issues = read(input);
      const found = issues.find((issue) => issue.code === code);
      expect(issues.map((issue) => issue.code)).toContain(code);
      for (const locale of ["vi", "en"] as const) {
        const line = formatVariantIssue(found!, { locale });
        expect(line.startsWith(`${field}: `)).toBe(true);
        expect(line).not.toMatch(/undefined|\[object|null|NaN/u);
        expect(line.length).toBeGreaterThan(field.length + 20);
      }
    },
  );

  it("has a code of its own", () => {
    const codes = MISTAKES.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(30);
  });
});

// The day before each border, or the day after it, is among the mistakes above.
it.each([
  [
    "the first day of the data",
    withEntry({ effectiveFrom: "2010-05-01", source: { ...source, instrument: null } }),
  ],
  ["the day of issue of the document", withEntry({ effectiveFrom: "2024-03-01" })],
  [
    "the last day of the unit",
    {
      ...withEntry({ effectiveFrom: "2025-06-30" }),
      id: "hai-duong",
      name: { vi: "Hải Dương", en: "Hải Dương" },
    },
  ],
  [
    "the last day of a post",
    {
      ...sound,
      requirements: [
        {
          ...requirement,
          of: { posts: ["district-division-head"] },
          history: [{ ...entry, effectiveFrom: "2025-06-30" }],
        },
      ],
    },
  ],
  [
    "one day of what is not encoded",
    {
      ...sound,
      notEncoded: [{ instrument: instrument.id, from: "2024-03-15", through: "2024-03-15" }],
    },
  ],
] as const)("is not made by an entry on %s", (_, input) => {
  expect(read(input)).toEqual([]);
});

it("fields in another order than that of the template are found, which the reader puts right", () => {
  const { id, name } = sound;
  const context = { law: nationalLaw, provinces, others: [] };
  expect(lintVariant({ name, id }, context)).toEqual([
    { code: "notInOrder", path: [], params: { expected: "id, name" } },
  ]);
  expect(lintVariant({ id, name }, context)).toEqual([]);
  expect(read({ name, id })).toEqual([]);
});

describe("a hostile file", () => {
  const deep: Record<string, unknown> = {};
  let inner = deep;
  for (let level = 0; level < 100_000; level += 1) inner = inner["slots"] = {} as never;

  it.each([
    ["a prototype key", JSON.parse('{"__proto__":{"polluted":true}}') as unknown, "forbiddenKey"],
    ["a million entries", { requirements: new Array(1_000_000).fill({}) }, "tooLarge"],
    ["deep nesting", deep, "tooLarge"],
    ["a list", [], "wrongType"],
    ["nothing", null, "wrongType"],
    ["text", "hai-phong", "wrongType"],
  ])("%s is refused", (_, input, code) => {
    const reading = parseVariant(input);
    expect(reading.success ? [] : reading.issues.map((issue) => issue.code)).toContain(code);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("the variants of the package", () => {
  it.each(provinceVariants.map((variant) => [variant.id, variant] as const))(
    "%s has nothing wrong with it",
    (_, variant: ProvinceVariant) => {
      const others = provinceVariants.filter(
        (other) => other !== variant && other !== variant.within,
      );
      expect(lintVariant(variant, { law: nationalLaw, provinces, others })).toEqual([]);
      expect(read(variant)).toEqual([]);
    },
  );

  it("are held to lints that have a name and say what must hold", () => {
    expect(new Set(variantLints.map(({ name }) => name)).size).toBe(variantLints.length);
    for (const { says } of variantLints) expect(says.length).toBeGreaterThan(20);
  });
});
