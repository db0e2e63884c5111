import type { Bilingual, Instrument, ProvinceVariant, VariantIssueCode } from "cbccvc";

import { nationalLaw } from "../../src/rules/national-law.ts";
import { startsWithIssue } from "../../src/rules/plan-targets.ts";
import {
  deadline,
  instrument,
  otherSource,
  plan,
  requirement,
  slotEntry,
  sound,
  source,
  start,
  target,
  targetEntry,
  university,
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
const caoBang = { id: sound.id, name: sound.name };
const hue = { id: "hue", name: nameOf("Huế") };
const wardOfHue = { id: "a-ward", name: { vi: "Một phường", en: "A ward" }, within: hue };
const haiDuong = { id: "hai-duong", name: nameOf("Hải Dương") };
const lamDong = { id: "lam-dong", name: nameOf("Lâm Đồng") };
const town = {
  id: "a-town",
  name: { vi: "Một thị xã", en: "A town" },
  within: caoBang,
  ended: { through: "2024-12-31", successors: [], source: otherSource },
} as const;
const unitInside = {
  ...town,
  ended: { ...town.ended, through: "2025-06-30" },
  within: sound,
} as const;

/** A unit that shares the beginning of its id with rules of the province, or of the national law. */
const unitOf = (id: string, within: ProvinceVariant = caoBang) => ({
  id,
  name: town.name,
  within,
});

const withRule = (unit: ProvinceVariant, id: string, name = requirement.name as Bilingual) => {
  const { requirements = [] } = withOneEntry(unit, "2024-03-15");
  return { ...unit, requirements: [{ ...requirements[0]!, id, name }] };
};

const withDistrictPost = (effectiveFrom: string): ProvinceVariant => {
  const { requirements = [] } = withEntry({ effectiveFrom, start });
  return withRequirement({ ...requirements[0], of: { posts: ["district-division-head"] } });
};
const withPostInScope = (effectiveFrom: string): ProvinceVariant => {
  const scope = { kind: "fact", fact: "holding.post", in: ["district-division-head"] };
  const { requirements = [] } = withScope(scope);
  return withRequirement({ history: [{ ...requirements[0]!.history[0], effectiveFrom, start }] });
};
const withSource = (more: object) => withEntry({ start, source: { ...source, ...more } });
const withSlot = (more: object): ProvinceVariant => ({
  ...sound,
  slots: { communeCadreDegree: [{ ...slotEntry, ...more }] },
});
const withNotEncoded = (more: object) =>
  ({ ...sound, notEncoded: [{ ...sound.notEncoded[0], ...more }] }) as ProvinceVariant;
const withPlan = (more: object) =>
  ({ ...sound, instruments: [instrument, { ...plan, ...more }] }) as ProvinceVariant;
/** The plan under another id, or of another number, wherever it stands. */
const withPlanId = (id: string, more: object = {}) =>
  ({
    ...sound,
    instruments: [instrument, { ...plan, id, ...more }],
    notEncoded: [{ ...sound.notEncoded[0], instrument: id }],
  }) as ProvinceVariant;
/** A unit of nothing but a document that another one describes under another id. */
const describing = (unit: ProvinceVariant, other: Instrument): ProvinceVariant => {
  const id = `${other.id}-${unit.id}`;
  const notEncoded = [{ instrument: id, from: "2024-03-15" }] as const;
  return { ...unit, instruments: [{ ...other, id }], notEncoded };
};
/** The plan beside what it amends or replaces, itself issued on a day. */
const withOlder = (key: "amends" | "replaces", issuedOn: string | null) => {
  const older = { ...plan, id: "33-2024-kh-ubnd-cao-bang", number: "33/KH-UBND", issuedOn };
  return {
    ...sound,
    instruments: [instrument, { ...plan, [key]: [older.id] }, older],
    notEncoded: [...sound.notEncoded, { instrument: older.id, from: "2024-03-15" }],
  } as ProvinceVariant;
};
/** A decision that takes effect on a day, cited beside the one of the sound variant. */
const withSecond = (key: "amendedBy" | "readWith", effectiveFrom: string, entry: string) => {
  const id = "56-2024-qd-ubnd-cao-bang";
  const second = { ...instrument, id, number: "56/2024/QĐ-UBND", effectiveFrom };
  const cited = withEntry({ effectiveFrom: entry, source: { ...source, [key]: [id] } });
  return { ...cited, instruments: [...sound.instruments, second] } as ProvinceVariant;
};
const withHistory = (...rest: readonly object[]) =>
  withRequirement({ history: [...requirement.history, ...rest] });
/** A target from 2024-03-15 to 2024-06-30, measured by a deadline of a history of its own. */
const withMeasure = (...history: readonly (readonly [from: string, isInForce: boolean])[]) => {
  const [first] = deadline.history;
  const entries = history.map(([effectiveFrom, isInForce]) => ({
    ...first,
    effectiveFrom,
    start,
    value: isInForce ? first.value : null,
  }));
  const measured = { ...targetEntry.value, measure: { time: "stock", deadline: deadline.id } };
  const ended = { effectiveFrom: "2024-07-01", start, value: null, source };
  return {
    ...sound,
    deadlines: [{ ...deadline, history: entries }],
    targets: [{ ...target, history: [{ ...targetEntry, value: measured }, ended] }],
  } as ProvinceVariant;
};
/** A target of a former town without an end, measured by a national deadline that ended with 2021. */
const withEndedTown = (through: string) => {
  const measured = {
    ...targetEntry.value,
    measure: { time: "stock", deadline: "directive-28-before-appointment" },
  };
  const history = [{ effectiveFrom: "2019-01-01", start, value: measured, source: otherSource }];
  return {
    ...town,
    ended: { ...town.ended, through },
    targets: [{ ...target, id: "a-town-target", history }],
  } as ProvinceVariant;
};

const withName = (vi: string) => withRequirement({ name: { vi, en: "A degree" } });
const withThirdInstrument = (variant: ProvinceVariant): ProvinceVariant => {
  const third = { ...instrument, id: "56-2024-qd-ubnd-cao-bang", number: "56/2024/QĐ-UBND" };
  return { ...variant, instruments: [...sound.instruments, third] };
};
const withEntries = (
  unit: Parameters<typeof withOneEntry>[0],
  first: string,
  second: string,
  value?: null,
): ProvinceVariant => {
  const [one] = withOneEntry(unit, first).requirements!;
  const [other] = withOneEntry(unit, second).requirements!;
  const later = { ...other!.history[0]!, ...(value === null && { value }) };
  return { ...unit, requirements: [{ ...one!, history: [...one!.history, later] }] };
};
const withLevel = (effectiveFrom: string, level: string): ProvinceVariant =>
  withEntry({
    effectiveFrom,
    start,
    value: {
      when: "beforeAppointment",
      asks: university,
      scope: { kind: "fact", fact: "level", in: [level] },
    },
  });
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

const DEADLINE = "targets[0].history[0].value.measure.deadline";
const BY = "targets[0].history[0].value.frequency.by";

/** For each lint, by its name, what it finds and what it must not find. */
export const lintFixtures: Readonly<Record<string, Fixtures>> = {
  "filled-in": {
    finds: [
      ["notFilledIn", "requirements[0].name.vi", withName("…")],
      ["notFilledIn", `${ENTRY}.source.article`, withSource({ article: "…" })],
    ],
    passes: [
      ["a text that quotes with a gap", withName("Bằng đại học … trở lên")],
      ["a text that breaks off", withName("Bằng đại học…")],
    ],
  },
  catalogued: {
    finds: [
      [
        "endOfProvince",
        "ended",
        withOneEntry(
          { ...caoBang, ended: { through: "2025-12-31", successors: [], source: otherSource } },
          "2024-03-15",
        ),
      ],
      ["unknownProvince", "id", { ...caoBang, id: "hai-pong" }],
      ["nameDiffers", "name.vi", { ...sound, name: { ...sound.name, vi: "Cao Bằn" } }],
      ["nameDiffers", "name.en", { ...sound, name: { ...sound.name, en: "Haiphong" } }],
    ],
    passes: [
      ["a unit inside a province, of which there is no catalogue", town],
      ["a province that has ended", haiDuong],
    ],
  },
  "unique-ids": {
    finds: [
      ["duplicateId", "id", withOneEntry({ ...unitInside, id: "ha-noi" }, "2024-03-15")],
      ["duplicateId", "id", { ...unitInside, id: caoBang.id }],
      ["duplicateId", "requirements[0].id", withRule(unitOf("leadership"), "leadership-division")],
      [
        "duplicateId",
        "requirements[0].id",
        withRule(unitOf("transfer"), "transfer-civil-servants"),
      ],
      ["duplicateId", "requirements[0].id", withRule(unitOf("programme"), "programme-division")],
      [
        "duplicateId",
        "requirements[0].id",
        withRule(unitOf("political"), "political-theory-confirmation"),
      ],
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
        withRule(
          unitOf("cao-bang-a-town", withRequirement({ id: "cao-bang-a-town-degree" })),
          "cao-bang-a-town-degree",
        ),
      ],
      ["duplicateId", "requirements[0].id", sound, [{ ...haiDuong, requirements: [requirement] }]],
      ["duplicateId", "id", sound, [caoBang]],
    ],
    passes: [["a unit inside a province with rules of its own", unitInside]],
  },
  "own-ids": {
    finds: [
      ["idWithoutUnit", "requirements[0].id", withRequirement({ id: "cao-bangs-degree" })],
      ["idWithoutUnit", "requirements[0].id", withRequirement({ id: "cao-bang" })],
      ["idWithoutUnit", "requirements[0].id", withRequirement({ id: "degree-cao-bang" })],
      ["idWithoutUnit", "deadlines[0].id", { ...sound, deadlines: [{ ...deadline, id: "a" }] }],
      ["idWithoutUnit", "targets[0].id", { ...sound, targets: [{ ...target, id: "a" }] }],
      ["idWithoutUnit", "instruments[1].id", withPlanId("34-2024-kh-ubnd")],
      ["idWithoutUnit", "instruments[1].id", withPlanId("34-2024-kh-ubnd-cao-bangs")],
      ["idWithoutUnit", "instruments[1].id", withPlanId("34-2024-kh-ubnd-tcao-bang")],
      [
        "idWithoutUnit",
        "requirements[0].id",
        withRule(unitOf("a-quarter"), "cao-bang-quarter-degree"),
      ],
    ],
    passes: [
      ["the id of the unit at the beginning", withPlanId("cao-bang-34-2024-kh-ubnd")],
      ["the id of the unit in the middle", withPlanId("34-2024-cao-bang-kh-ubnd")],
      ["the id of the unit at the end", withPlanId("34-2024-kh-ubnd-cao-bang")],
      ["the id of the unit before one letter", withRequirement({ id: "cao-bang-a" })],
    ],
  },
  "field-order": {
    finds: [
      ["notInOrder", "", { name: sound.name, id: sound.id }],
      ["notInOrder", "", { ...caoBang, requirements: [], slots: {} }],
    ],
    passes: [["a variant without most of the fields", caoBang]],
  },
  diacritics: {
    finds: [
      ["withoutDiacritics", "requirements[0].name.vi", withName("Bang dai hoc")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("Bang dai hoc rieng")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("“Bang dai hoc”")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("can bo, công chức")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("Bằng của Cong chuc")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("Tỉnh: UY BAN NHAN DAN")],
      ["withoutDiacritics", "requirements[0].name.vi", withName("Ke hoach")],
    ],
    passes: [
      ["two words, which may be a name", withName("Bang Anh")],
      ["one letter of all with its diacritics", withName("Bang đai hoc")],
      ["words that always bear diacritics, with them", withName("cán bộ, Công chức, BỒI DƯỠNG")],
      ["longer words that begin or end as one does", withName("Sửa can bong, scan bo mạch")],
      [
        "English text",
        withRequirement({ name: { vi: "Bằng đại học", en: "A university degree" } }),
      ],
    ],
  },
  "both-languages": {
    finds: [
      [
        "sameInBothLanguages",
        "requirements[0].name.en",
        withRequirement({ name: { vi: "Bằng đại học", en: "Bằng đại học" } }),
      ],
      [
        "sameInBothLanguages",
        "requirements[0].name.en",
        withRequirement({ name: nameOf("Cao Bằng mới") }),
      ],
      [
        "sameInBothLanguages",
        `${ENTRY}.start.because.en`,
        withEntry({ start: { ...start, because: nameOf("Ngày ban hành") } }),
      ],
    ],
    passes: [
      ["the name of another province", withRequirement({ name: nameOf("Hải Dương") })],
      ["the name of the unit itself", { ...town, name: nameOf("Một thị xã") }],
      [
        "the name of the unit around it",
        withRule(
          unitOf("a-quarter", { ...caoBang, name: nameOf("Một tỉnh") }),
          "a-quarter-degree",
          nameOf("Một tỉnh"),
        ),
      ],
      [
        "texts that differ in one letter",
        withRequirement({ name: { vi: "Bằng đại học", en: "Bằng đại họcs" } }),
      ],
    ],
  },
  "tidy-texts": {
    finds: [
      ["untidyText", "requirements[0].name.vi", withName(" Bằng đại học")],
      ["untidyText", "requirements[0].name.vi", withName("Bằng đại học ")],
      ["untidyText", "requirements[0].name.vi", withName("Bằng  đại học")],
      ["untidyText", "requirements[0].name.vi", withName("Bằng\n\tđại học")],
      [
        "untidyText",
        "ended.successors[0]",
        { ...town, ended: { ...town.ended, successors: [""] } },
      ],
    ],
    passes: [
      ["one blank between words", withName("Bằng đại học")],
      ["a text of one letter", withSource({ article: "3" })],
    ],
  },
  "vietnamese-letters": {
    finds: [
      ["foreignLetter", "requirements[0].name.vi", withName("Bằng \u00f0ại học")],
      ["foreignLetter", "requirements[0].name.vi", withName("\u00d0ào tạo")],
      ["foreignLetter", "requirements[0].name.vi", withName("\u0189ào tạo")],
      ["foreignLetter", "requirements[0].name.vi", withName("Bằng \u0256ại học")],
      ["foreignLetter", `${ENTRY}.source.article`, withSource({ article: "3, \u00f0iểm a" })],
    ],
    passes: [
      ["the letter of Vietnamese, of either case", withName("Đào tạo bậc đại học")],
      ["the plain letter", withName("Dự bị đại học")],
    ],
  },
  normalised: {
    finds: [
      [
        "notNormalised",
        "requirements[0].name.en",
        withRequirement({ name: { vi: "Bằng đại học", en: "A degree of Huế".normalize("NFD") } }),
      ],
      [
        "notNormalised",
        `${ENTRY}.source.seenIn`,
        withSource({ seenIn: "Báo Huế, 12/4/2023: tên bài".normalize("NFD") }),
      ],
    ],
    passes: [
      [
        "Vietnamese names in English text",
        withRequirement({ name: { vi: "Bằng đại học", en: "A degree of Huế" } }),
      ],
    ],
  },
  "numbered-ids": {
    finds: [
      ["idWithoutNumber", "instruments[1].id", withPlanId("2024-kh-ubnd-cao-bang")],
      ["idWithoutNumber", "instruments[1].id", withPlanId("34-kh-cao-bang-2024")],
      ["idWithoutNumber", "instruments[1].id", withPlanId("334-kh-ubnd-cao-bang")],
      ["idWithoutNumber", "instruments[1].id", withPlanId("34-kh-hdnd-cao-bang")],
    ],
    passes: [
      ["the number without a year", withPlanId("34-kh-ubnd-cao-bang")],
      [
        "letters with a stroke, of either case",
        withPlanId("34-qd-hdnd-cao-bang", { number: "34/QĐ-HđND" }),
      ],
      ["an ordinal with its zero", withPlanId("04-ct-tu-cao-bang", { number: "04-CT/TU" })],
    ],
  },
  "instrument-order": {
    finds: [
      [
        "otherYear",
        "instruments[1].number",
        withPlanId("34-2023-kh-ubnd-cao-bang", { number: "34/2023/KH-UBND" }),
      ],
      [
        "otherYear",
        "instruments[1].number",
        withPlanId("34-2025-kh-ubnd-cao-bang", { number: "34/2025/KH-UBND" }),
      ],
      [
        "effectBeforeIssue",
        "instruments[1].effectiveFrom",
        withPlan({ effectiveFrom: "2024-02-29" }),
      ],
      ["amendsLater", "instruments[1].amends[0]", withOlder("amends", "2024-03-01")],
      ["amendsLater", "instruments[1].replaces[0]", withOlder("replaces", "2024-03-02")],
    ],
    passes: [
      [
        "a number with its year",
        withPlanId("34-2024-kh-ubnd-cao-bang", { number: "34/2024/KH-UBND" }),
      ],
      [
        "a number with a year and no day of issue",
        withPlanId("34-2023-kh-ubnd-cao-bang", { number: "34/2023/KH-UBND", issuedOn: null }),
      ],
      ["effect on the day of issue", withPlan({ effectiveFrom: "2024-03-01" })],
      ["effect on the day after it", withPlan({ effectiveFrom: "2024-03-02" })],
      ["effect on a day that was not seen", withPlan({ effectiveFrom: null })],
      ["what amends one of the day before", withOlder("amends", "2024-02-29")],
      ["what replaces one of the day before", withOlder("replaces", "2024-02-29")],
      ["what replaces one of a day that was not seen", withOlder("replaces", null)],
    ],
  },
  "described-once": {
    finds: [
      [
        "describedTwice",
        "instruments[1]",
        withPlanId("12-2024-qd-ubnd-cao-bang-2", { number: instrument.number }),
      ],
      ["describedTwice", "instruments[0]", describing(unitInside, plan)],
      ["describedTwice", "instruments[0]", describing(town, nationalLaw.instruments[0]!)],
    ],
    passes: [
      [
        "the same number of the day after",
        withPlanId("12-2024-qd-ubnd-cao-bang-2", {
          number: instrument.number,
          issuedOn: "2024-03-02",
        }),
      ],
      [
        "the same number of another issuer",
        withPlanId("12-2024-qd-ubnd-cao-bang-2", {
          number: instrument.number,
          issuer: { vi: "Hội đồng nhân dân tỉnh Cao Bằng", en: "People's Council" },
        }),
      ],
    ],
  },
  "registered-instruments": {
    finds: [
      ["unregisteredInstrument", "instruments[1].amends[0]", withPlan({ amends: ["99-2024"] })],
      [
        "unregisteredInstrument",
        "instruments[1].replaces[1]",
        withPlan({ replaces: ["101-2017-nd-cp", "99-2024"] }),
      ],
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
      withThirdInstrument(withSource({ [key]: ["56-2024-qd-ubnd-cao-bang"] })),
    ]),
  },
  "instrument-days": {
    finds: [
      [
        "instrumentAfterEntry",
        `${ENTRY}.effectiveFrom`,
        withEntry({ effectiveFrom: "2024-02-29", start }),
      ],
      [
        "instrumentAfterEntry",
        "slots.communeCadreDegree[0].effectiveFrom",
        withSlot({ effectiveFrom: "2024-02-29", start }),
      ],
      ["instrumentAfterEntry", "notEncoded[0].from", withNotEncoded({ from: "2024-02-29" })],
    ],
    passes: [
      ["an entry from the day of issue", withEntry({ effectiveFrom: "2024-03-01", start })],
      ["an entry from the day after it", withEntry({ effectiveFrom: "2024-03-02", start })],
      ["a period not encoded from the day of issue", withNotEncoded({ from: "2024-03-01" })],
      ["a period not encoded from the day after it", withNotEncoded({ from: "2024-03-02" })],
    ],
  },
  addresses: {
    finds: [
      "trên mạng",
      "https://",
      "https://localhost/12",
      "http://a.?#?#?#",
      "ĐBP: tên bài",
      "12/4/2023: tên bài",
      "ĐBP, 29/2/2023: tên bài",
    ].map(
      (seenIn) => ["malformedAddress", `${ENTRY}.source.seenIn`, withSource({ seenIn })] as const,
    ),
    passes: ["http://a.vn", "https://a.b.gov.vn/12?x=1#y", "ĐBP, 12/4/2023: tên bài"].map(
      (seenIn) => [seenIn, withSource({ seenIn })],
    ),
  },
  "trusted-sources": {
    finds: [["weakSource", `${ENTRY}.source.trust`, withSource({ trust: "weak" })]],
    passes: [["a source that is one article", withSource({ trust: "article" })]],
  },
  "within-life": {
    finds: [
      ["beforeCoverage", `${ENTRY}.effectiveFrom`, withOneEntry(caoBang, "2010-04-30")],
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
      ...(["2010-05-01", "2010-05-02"] as const).map((day) => [caoBang, day] as const),
      ...(["2025-01-01", "2025-01-02"] as const).map((day) => [hue, day] as const),
      ...(["2025-01-01", "2025-01-02"] as const).map((day) => [wardOfHue, day] as const),
      ...(["2025-06-29", "2025-06-30"] as const).map((day) => [haiDuong, day] as const),
      ...(["2024-12-30", "2024-12-31"] as const).map((day) => [town, day] as const),
      ...(["2025-07-01", "2025-07-02"] as const).map((day) => [lamDong, day] as const),
    ].map(([unit, day]) => [`an entry of ${unit.id} from ${day}`, withOneEntry(unit, day)]),
  },
  "ended-lives": {
    finds: [
      ["carriedOver", ENTRY, withOneEntry(lamDong, "2025-06-30")],
      ["carriedOver", ENTRY, withEntries(lamDong, "2024-01-01", "2025-07-02")],
      [
        "carriedOver",
        "requirements[0].history[1]",
        withEntries(lamDong, "2024-01-01", "2025-06-30"),
      ],
    ],
    passes: [
      ["what begins with the new province", withOneEntry(lamDong, "2025-07-01")],
      ["what is stated anew on its first day", withEntries(lamDong, "2024-01-01", "2025-07-01")],
      ["what ended with the old one", withEntries(lamDong, "2024-01-01", "2025-07-01", null)],
      ["what ended before it", withEntries(lamDong, "2024-01-01", "2025-06-30", null)],
      ["a province of one life", withEntries(caoBang, "2024-01-01", "2026-01-01")],
    ],
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
  "living-levels": {
    finds: [["levelEnded", ENTRY, withLevel("2025-07-01", "district")]],
    passes: [
      ...(["2025-06-29", "2025-06-30"] as const).map(
        (day) => [`those of districts from ${day}`, withLevel(day, "district")] as const,
      ),
      ["those of communes from 2025-07-01", withLevel("2025-07-01", "commune")],
    ],
  },
  "ordered-days": {
    finds: [["emptyPeriod", "notEncoded[0]", withNotEncoded({ through: "2024-03-14" })]],
    passes: [
      ["a period of one day", withNotEncoded({ through: "2024-03-15" })],
      ["a period of two days", withNotEncoded({ through: "2024-03-16" })],
    ],
  },
  "explained-starts": {
    finds: [
      ["startNotExplained", `${ENTRY}.start`, withEntry({ effectiveFrom: "2024-03-14" })],
      ["startNotExplained", `${ENTRY}.start`, withEntry({ effectiveFrom: "2024-03-16" })],
      ["startNotExplained", `${ENTRY}.start`, withEntry({ source: otherSource })],
      ["startNotExplained", "slots.communeCadreDegree[0].start", withSlot({ source: otherSource })],
      [
        "startNotExplained",
        "requirements[0].history[1].start",
        withHistory({ effectiveFrom: "2024-06-01", value: null, source }),
      ],
      ["startNotExplained", `${ENTRY}.start`, withSecond("readWith", "2024-04-01", "2024-04-02")],
      ["startNotExplained", `${ENTRY}.start`, withSecond("readWith", "2024-03-14", "2024-03-14")],
    ],
    passes: [
      ["an entry on another day with its start", withEntry({ effectiveFrom: "2024-03-14", start })],
      [
        "an entry that begins with what amended its document",
        withSecond("amendedBy", "2024-04-01", "2024-04-01"),
      ],
      [
        "an entry that begins with what is read beside its document",
        withSecond("readWith", "2024-04-01", "2024-04-01"),
      ],
      [
        "an end with its start",
        withHistory({ effectiveFrom: "2024-06-01", start, value: null, source }),
      ],
      [
        "a gap without a source",
        withHistory({
          effectiveFrom: "2024-06-01",
          value: { gap: "communeDegreeByProvince" },
          source: null,
        }),
      ],
    ],
  },
  "issue-starts": {
    finds: [
      [
        "startIsNotIssue",
        `${ENTRY}.effectiveFrom`,
        withEntry({ effectiveFrom: "2024-03-02", start: startsWithIssue }),
      ],
      [
        "startIsNotIssue",
        `${ENTRY}.effectiveFrom`,
        withEntry({ effectiveFrom: "2024-03-15", start: startsWithIssue }),
      ],
    ],
    passes: [
      [
        "an entry from the day of issue, said to be it",
        withEntry({ effectiveFrom: "2024-03-01", start: startsWithIssue }),
      ],
      [
        "an entry from another day for another reason",
        withEntry({ effectiveFrom: "2024-03-02", start }),
      ],
    ],
  },
  "target-days": {
    finds: [["dueBeforeStart", BY, withTarget({ frequency: { by: "2024-03-14" } })]],
    passes: [
      ["a target due on its first day", withTarget({ frequency: { by: "2024-03-15" } })],
      ["a target due on the day after it", withTarget({ frequency: { by: "2024-03-16" } })],
    ],
  },
  "lowest-terms": {
    finds: [
      [
        "notReduced",
        "targets[0].history[0].value.threshold",
        withTarget({ threshold: { numerator: 80, denominator: 100 } }),
      ],
      [
        "notReduced",
        "targets[0].history[0].value.threshold",
        withTarget({ threshold: { numerator: 2, denominator: 2 } }),
      ],
    ],
    passes: [
      ["79 of 100", withTarget({ threshold: { numerator: 79, denominator: 100 } })],
      ["all", withTarget({ threshold: { numerator: 1, denominator: 1 } })],
      ["a share that was not seen", withTarget({ threshold: { gap: "communeDegreeByProvince" } })],
    ],
  },
  "measured-targets": {
    finds: [
      ["deadlineNotInForce", DEADLINE, withMeasure(["2024-03-16", true])],
      ["deadlineNotInForce", DEADLINE, withMeasure(["2024-03-15", true], ["2024-06-30", false])],
      [
        "deadlineNotInForce",
        DEADLINE,
        withMeasure(["2024-03-15", true], ["2024-05-01", false], ["2024-05-02", true]),
      ],
      [
        "deadlineNotInForce",
        DEADLINE,
        withTarget({ measure: { time: "stock", deadline: "directive-28-serving-leaders" } }),
      ],
      ["deadlineNotInForce", DEADLINE, withEndedTown("2022-01-01")],
    ],
    passes: [
      [
        "a deadline that ends with the target",
        withMeasure(["2024-03-15", true], ["2024-07-01", false]),
      ],
      ["a deadline that begins earlier", withMeasure(["2024-03-14", true], ["2024-07-02", false])],
      ["a deadline that ends with the unit", withEndedTown("2021-12-31")],
      ["a deadline that ends after the unit", withEndedTown("2021-12-30")],
      [
        "a national deadline in force",
        withTarget({ measure: { time: "stock", deadline: "decree-33-five-years" } }),
      ],
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
      ["unknownValue", `${ENTRY}.value.scope.in[0]`, withFact("level", "province")],
      ["unknownValue", `${ENTRY}.value.scope.in[0]`, withFact("category", "officer")],
      ["unknownValue", `${ENTRY}.value.scope.in[0]`, withFact("sendingGroups", "young")],
      ["unknownValue", `${ENTRY}.value.scope.in[0]`, withFact("holding.planned", "true")],
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
        "missingOption",
        `${ENTRY}.value.asks.recordedLevel.options`,
        withAsks({ recordedLevel: { reading: "recordedLevel", options: { counts: "counts" } } }),
      ],
      [
        "unknownOption",
        `${ENTRY}.value.asks.recordedLevel.options.yes`,
        withAsks({
          recordedLevel: {
            reading: "recordedLevel",
            options: { counts: "counts", asksForPaper: "asksForPaper", yes: "counts" },
          },
        }),
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
      [
        "a reading with its options",
        withAsks({
          recordedLevel: {
            reading: "recordedLevel",
            options: { asksForPaper: "asksForPaper", counts: "counts" },
          },
        }),
      ],
    ],
  },
  "named-once": {
    finds: [
      [
        "namedTwice",
        "requirements[0].of.posts[2]",
        withRequirement({
          of: { posts: ["commune-chairperson", "district-division-head", "commune-chairperson"] },
        }),
      ],
      [
        "namedTwice",
        "requirements[0].of.ranks[1]",
        withRequirement({ of: { ranks: ["specialist", "specialist"] } }),
      ],
    ],
    passes: [
      ["two ranks", withRequirement({ of: { ranks: ["specialist", "principalSpecialist"] } })],
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
