import type { ProvinceVariant, VariantIssueCode } from "cbccvc";

import { nationalLaw } from "../../src/rules/national-law.ts";
import {
  deadline,
  instrument,
  otherSource,
  requirement,
  slotEntry,
  sound,
  source,
  target,
  withAsks,
  withEntry,
  withOneEntry,
  withRequirement,
  withScope,
  withTarget,
} from "./sound-variant.ts";

interface Fixtures {
  /** One deliberate mistake each: its code, its field, and the variants that it stands beside. */
  readonly finds: readonly (readonly [
    code: VariantIssueCode,
    field: string,
    variant: ProvinceVariant,
    others?: readonly ProvinceVariant[],
  ])[];
  /** What is no mistake: at the border of each threshold, beside it, and where it is easily taken for one. */
  readonly passes: readonly (readonly [what: string, variant: ProvinceVariant])[];
}

const ENTRY = "requirements[0].history[0]";

const nameOf = (name: string) => ({ vi: name, en: name });
const haiPhong = { id: sound.id, name: sound.name };
const hue = { id: "hue", name: nameOf("Huế") };
const wardOfHue = { id: "a-ward", name: { vi: "Một phường", en: "A ward" }, within: hue };
const haiDuong = { id: "hai-duong", name: nameOf("Hải Dương") };
const lamDong = { id: "lam-dong", name: nameOf("Lâm Đồng") };
const town = {
  id: "a-town",
  name: { vi: "Một thị xã", en: "A town" },
  within: haiPhong,
  ended: { through: "2024-12-31", successors: [], source: otherSource },
} as const;
const unitInside = {
  ...town,
  ended: { ...town.ended, through: "2025-06-30" },
  within: sound,
} as const;

const withDistrictPost = (effectiveFrom: string): ProvinceVariant => {
  const { requirements = [] } = withEntry({ effectiveFrom });
  return withRequirement({ ...requirements[0], of: { posts: ["district-division-head"] } });
};
const withPostInScope = (effectiveFrom: string): ProvinceVariant => {
  const scope = { kind: "fact", fact: "holding.post", in: ["district-division-head"] };
  const { requirements = [] } = withScope(scope);
  return withRequirement({ history: [{ ...requirements[0]!.history[0], effectiveFrom }] });
};
const withSource = (more: object) => withEntry({ source: { ...source, ...more } });
const withSlot = (more: object): ProvinceVariant => ({
  ...sound,
  slots: { communeCadreDegree: [{ ...slotEntry, ...more }] },
});
const withDays = (from: string, through: string) =>
  ({ ...sound, notEncoded: [{ ...sound.notEncoded[0], from, through }] }) as ProvinceVariant;

const withName = (vi: string) => withRequirement({ name: { vi, en: "A degree" } });
const withThirdInstrument = (variant: ProvinceVariant): ProvinceVariant => {
  const third = { ...instrument, id: "56-2024-qd-ubnd-hai-phong" };
  return { ...variant, instruments: [...sound.instruments, third] };
};
const withFact = (fact: string, value: string) => withScope({ kind: "fact", fact, in: [value] });
const withCovered = (id: string): ProvinceVariant => {
  const [first] = deadline.history;
  const value = { ...first.value, covers: { requirements: [id] } };
  return { ...sound, deadlines: [{ ...deadline, history: [{ ...first, value }] }] };
};

/** A national requirement that asks for something, and what it last asked. */
const repeated = nationalLaw.requirements.find(({ id }) => id === "leadership-division")!;
const asked = [...repeated.history]
  .reverse()
  .find(({ value }) => value !== null && "asks" in value)!.value!;

const withNational = (more: object) => {
  const { requirements = [] } = withEntry({ value: asked });
  return withRequirement({ ...requirements[0], ...more });
};

/** For each lint, by its name, what it finds and what it must not find. */
export const lintFixtures: Readonly<Record<string, Fixtures>> = {
  catalogued: {
    finds: [
      ["unknownProvince", "id", { ...sound, id: "hai-pong" }],
      ["nameDiffers", "name.vi", { ...sound, name: { ...sound.name, vi: "Hải Phòg" } }],
      ["nameDiffers", "name.en", { ...sound, name: { ...sound.name, en: "Haiphong" } }],
    ],
    passes: [
      ["a unit inside a province, of which there is no catalogue", town],
      ["a province that has ended", haiDuong],
    ],
  },
  "unique-ids": {
    finds: [
      ["duplicateId", "requirements[0].id", withRequirement({ id: repeated.id })],
      [
        "duplicateId",
        "deadlines[0].id",
        { ...sound, deadlines: [{ ...deadline, id: requirement.id }] },
      ],
      ["duplicateId", "targets[1].id", { ...sound, targets: [target, target] }],
      [
        "duplicateId",
        "instruments[2].id",
        { ...sound, instruments: [...sound.instruments, instrument] },
      ],
      [
        "duplicateId",
        "requirements[0].id",
        { id: town.id, name: town.name, within: sound, requirements: [requirement] },
      ],
      ["duplicateId", "requirements[0].id", sound, [{ ...haiDuong, requirements: [requirement] }]],
      ["duplicateId", "id", sound, [haiPhong]],
    ],
    passes: [["a unit inside a province with rules of its own", unitInside]],
  },
  "field-order": {
    finds: [
      ["notInOrder", "", { name: sound.name, id: sound.id }],
      ["notInOrder", "", { ...haiPhong, requirements: [], slots: {} }],
    ],
    passes: [["a variant without most of the fields", haiPhong]],
  },
  diacritics: {
    finds: [
      ["withoutDiacritics", "requirements[0].name.vi", withName("Bang dai hoc")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("Bang dai hoc rieng")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("“Bang dai hoc”")],
    ],
    passes: [
      ["two words, which may be a name", withName("Bang Anh")],
      ["one letter of all with its diacritics", withName("Bang đai hoc")],
      [
        "English text",
        withRequirement({ name: { vi: "Bằng đại học", en: "A university degree" } }),
      ],
    ],
  },
  "registered-instruments": {
    finds: [
      [
        "unregisteredInstrument",
        `${ENTRY}.source.instrument`,
        withSource({ instrument: "99-2024" }),
      ],
      [
        "unregisteredInstrument",
        `${ENTRY}.source.amendedBy[0]`,
        withSource({ amendedBy: ["99-2024"] }),
      ],
      [
        "unregisteredInstrument",
        `${ENTRY}.source.readWith[1]`,
        withSource({ readWith: ["101-2017-nd-cp", "99-2024"] }),
      ],
      [
        "unregisteredInstrument",
        "notEncoded[1].instrument",
        {
          ...sound,
          notEncoded: [...sound.notEncoded, { instrument: "99-2024", from: "2024-03-15" }],
        },
      ],
    ],
    passes: [
      ["a document of the national register", withSource({ instrument: "101-2017-nd-cp" })],
      ["no document, only an address", withSource({ instrument: null })],
      [
        "a document of the province around the unit",
        { ...unitInside, targets: [{ ...target, id: "a-town-target" }] },
      ],
    ],
  },
  "used-instruments": {
    finds: [["unusedInstrument", "instruments[2]", withThirdInstrument(sound)]],
    passes: (["amendedBy", "readWith"] as const).map((key) => [
      `a document that is only cited in ${key}`,
      withThirdInstrument(withSource({ [key]: ["56-2024-qd-ubnd-hai-phong"] })),
    ]),
  },
  "instrument-days": {
    finds: [
      [
        "instrumentAfterEntry",
        `${ENTRY}.effectiveFrom`,
        withEntry({ effectiveFrom: "2024-02-29" }),
      ],
      [
        "instrumentAfterEntry",
        "slots.communeCadreDegree[0].effectiveFrom",
        withSlot({ effectiveFrom: "2024-02-29" }),
      ],
    ],
    passes: [
      ["an entry from the day of issue", withEntry({ effectiveFrom: "2024-03-01" })],
      ["an entry from the day after it", withEntry({ effectiveFrom: "2024-03-02" })],
    ],
  },
  addresses: {
    finds: [
      "trên mạng",
      "https://",
      "https://localhost/12",
      "ĐBP: tên bài",
      "12/4/2023: tên bài",
    ].map(
      (seenIn) => ["malformedAddress", `${ENTRY}.source.seenIn`, withSource({ seenIn })] as const,
    ),
    passes: ["http://a.vn", "https://a.b.gov.vn/12?x=1#y", "ĐBP, 12/4/2023: tên bài"].map(
      (seenIn) => [seenIn, withSource({ seenIn })],
    ),
  },
  "within-life": {
    finds: [
      ["beforeCoverage", `${ENTRY}.effectiveFrom`, withOneEntry(haiPhong, "2010-04-30")],
      ["beforeCoverage", `${ENTRY}.effectiveFrom`, withOneEntry(hue, "2010-04-30")],
      ["beforeUnit", `${ENTRY}.effectiveFrom`, withOneEntry(hue, "2024-12-31")],
      ["beforeUnit", `${ENTRY}.effectiveFrom`, withOneEntry(wardOfHue, "2024-12-31")],
      ["afterEnd", `${ENTRY}.effectiveFrom`, withOneEntry(haiDuong, "2025-07-01")],
      ["afterEnd", `${ENTRY}.effectiveFrom`, withOneEntry(town, "2025-01-01")],
      [
        "afterEnd",
        `${ENTRY}.effectiveFrom`,
        withOneEntry({ ...unitInside, within: haiDuong }, "2025-07-01"),
      ],
    ],
    passes: [
      ...(["2010-05-01", "2010-05-02"] as const).map((day) => [haiPhong, day] as const),
      ...(["2025-01-01", "2025-01-02"] as const).map((day) => [hue, day] as const),
      ...(["2025-01-01", "2025-01-02"] as const).map((day) => [wardOfHue, day] as const),
      ...(["2025-06-29", "2025-06-30"] as const).map((day) => [haiDuong, day] as const),
      ...(["2024-12-30", "2024-12-31"] as const).map((day) => [town, day] as const),
      ...(["2025-06-30", "2025-07-01"] as const).map((day) => [lamDong, day] as const),
    ].map(([unit, day]) => [`an entry of ${unit.id} from ${day}`, withOneEntry(unit, day)]),
  },
  "living-posts": {
    finds: [
      ["postEnded", ENTRY, withDistrictPost("2025-07-01")],
      ["postEnded", ENTRY, withPostInScope("2025-07-01")],
    ],
    passes: (["2025-06-29", "2025-06-30"] as const).flatMap((day) => [
      [`a standard of a post of a district from ${day}`, withDistrictPost(day)],
      [`a condition on a post of a district from ${day}`, withPostInScope(day)],
    ]),
  },
  "ordered-days": {
    finds: [["emptyPeriod", "notEncoded[0]", withDays("2024-03-15", "2024-03-14")]],
    passes: [
      ["a period of one day", withDays("2024-03-15", "2024-03-15")],
      ["a period of two days", withDays("2024-03-15", "2024-03-16")],
    ],
  },
  references: {
    finds: [
      ["unknownPost", "requirements[0].of.posts[0]", withRequirement({ of: { posts: ["head"] } })],
      [
        "unknownRank",
        "requirements[0].of.ranks[0]",
        withRequirement({ of: { ranks: ["specialst"] } }),
      ],
      [
        "unknownTitle",
        "requirements[0].of.titles[0]",
        withRequirement({ of: { titles: ["teacher"] } }),
      ],
      ["unknownPost", `${ENTRY}.value.scope.in[0]`, withFact("holding.post", "head")],
      ["unknownArea", `${ENTRY}.value.scope.in[0]`, withFact("holding.area", "hilly")],
      ["unknownManagingLevel", `${ENTRY}.value.scope.in[0]`, withFact("holding.managedBy", "city")],
      ["unknownRank", `${ENTRY}.value.scope.in[0]`, withFact("rank", "specialst")],
      [
        "unknownLevel",
        `${ENTRY}.value.asks.levels[1]`,
        withAsks({ levels: ["university", "masters"] }),
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
        "unknownRequirement",
        "deadlines[0].history[0].value.covers.requirements[0]",
        withCovered("no-such"),
      ],
      [
        "unknownDeadline",
        "targets[0].history[0].value.measure.deadline",
        withTarget({ measure: { time: "stock", deadline: "directive-82" } }),
      ],
    ],
    passes: [
      ["a requirement of its own, covered by a deadline", withCovered(requirement.id)],
      [
        "a deadline of its own, by which a target is measured",
        withTarget({ measure: { time: "stock", deadline: deadline.id } }),
      ],
      ["a gap of the register", withEntry({ value: { gap: "communeDegreeByProvince" } })],
    ],
  },
  slots: {
    finds: [
      ["unknownSlot", "slots.communeDegree", { ...sound, slots: { communeDegree: [slotEntry] } }],
      [
        "outsideDomain",
        "slots.communeCadreDegree[0].value",
        withSlot({ value: ["college", "university"] }),
      ],
    ],
    passes: [["a slot that is filled no longer", withSlot({ value: null })]],
  },
  "nothing-repeated": {
    finds: [
      [
        "repeatsNational",
        "slots.communeCadreDegree[0]",
        withSlot({ value: { gap: "communeDegreeByProvince" }, source: null }),
      ],
      ["repeatsNational", ENTRY, withNational({ of: repeated.of })],
    ],
    passes: [["what the national law asks of another post", withNational({})]],
  },
};
