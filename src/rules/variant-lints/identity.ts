import type { ProvinceVariant } from "../authored-law.ts";
import { listUnits } from "../list-units.ts";
import { listPlaces, type VariantIssue, type VariantLint } from "./variant-lint.ts";

/** A province is one of the catalogue, by the name it has there. */
export const catalogued: VariantLint = {
  name: "catalogued",
  says: "a province is one of the catalogue, called as there; its end is known from there; a unit inside one names it in `within`",
  check({ id, name, within, ended }, { provinces }) {
    if (within !== undefined) return [];
    if (ended !== undefined) return [{ code: "endOfProvince", path: ["ended"], params: {} }];
    const lives = provinces.filter((province) => province.id === id);
    if (lives.length === 0) return [{ code: "unknownProvince", path: ["id"], params: { id } }];
    const names = lives.map((life) => life.name);
    return (["vi", "en"] as const).flatMap((language): VariantIssue[] => {
      const expected = [...new Set(names.map((each) => each[language]))];
      return expected.includes(name[language])
        ? []
        : [
            {
              code: "nameDiffers",
              path: ["name", language],
              params: { expected: expected.join(", ") },
            },
          ];
    });
  },
};

/** No id is taken already. */
export const uniqueIds: VariantLint = {
  name: "unique-ids",
  says: "no rule, instrument or variant bears an id that another one has",
  check(variant, { law, others, provinces }) {
    const around = [...others, ...listUnits(variant).slice(1)];
    const taken = new Set([
      ...listRuleIds(law),
      ...[...law.appointments, ...law.programmes, ...law.credentialLimits].map(({ id }) => id),
      ...law.instruments.map(({ id }) => id),
      ...around.flatMap((each) => [...listRuleIds(each), ...listInstrumentIds(each)]),
    ]);
    const issues: VariantIssue[] = [];
    for (const part of ["requirements", "deadlines", "targets", "instruments"] as const) {
      for (const [index, { id }] of (variant[part] ?? []).entries()) {
        if (taken.has(id)) {
          issues.push({ code: "duplicateId", path: [part, index, "id"], params: { id } });
        }
        taken.add(id);
      }
    }
    const isProvince = (id: string) => provinces.some((province) => province.id === id);
    const units = listUnits(variant).slice(1);
    return [...others, ...units].some(({ id }) => id === variant.id) ||
      (units.length > 0 && isProvince(variant.id))
      ? [...issues, { code: "duplicateId", path: ["id"], params: { id: variant.id } }]
      : issues;
  },
};

type WithRules = Partial<
  Readonly<Record<"requirements" | "deadlines" | "targets", readonly { readonly id: string }[]>>
>;

function listRuleIds({ requirements = [], deadlines = [], targets = [] }: WithRules): string[] {
  return [...requirements, ...deadlines, ...targets].map(({ id }) => id);
}

function listInstrumentIds({ instruments = [] }: ProvinceVariant): string[] {
  return instruments.map(({ id }) => id);
}

/** Ids tell whose they are, so that no two provinces ever take the same. */
export const ownIds: VariantLint = {
  name: "own-ids",
  says: "the id of a rule begins with that of the unit, the id of an instrument contains it",
  check(variant) {
    const { id: unit, instruments = [] } = variant;
    const rules = (["requirements", "deadlines", "targets"] as const).flatMap((part) =>
      (variant[part] ?? []).map(({ id }, index) => ({ path: [part, index, "id"], id })),
    );
    const wrong = [
      ...rules.filter(({ id }) => !id.startsWith(`${unit}-`)),
      ...instruments
        .map(({ id }, index) => ({ path: ["instruments", index, "id"], id }))
        .filter(({ id }) => !`-${id}-`.includes(`-${unit}-`)),
    ];
    return wrong.map(({ path, id }) => ({ code: "idWithoutUnit", path, params: { id, unit } }));
  },
};

/** Words that no Vietnamese text has without diacritics: they tell a text that was typed by halves. */
const MARKED_WORDS =
  /(?<!\p{L})(?:can bo|cong chuc|vien chuc|boi duong|dao tao|ke hoach|quyet dinh|uy ban nhan dan)(?![\p{L}\p{M}])/iu;

/** Vietnamese text has its diacritics. */
export const diacritics: VariantLint = {
  name: "diacritics",
  says: "Vietnamese text of three words or more has diacritics, and so has a word that always bears them",
  check: (variant) =>
    listPlaces(variant).flatMap(({ path, value: { vi } }): VariantIssue[] => {
      if (typeof vi !== "string") return [];
      const isPlain = (vi.match(/\p{L}+/gu) ?? []).length >= 3 && !/[^\p{ASCII}“”–…]/u.test(vi);
      const text = isPlain ? vi : MARKED_WORDS.exec(vi)?.[0];
      return text === undefined
        ? []
        : [{ code: "withoutDiacritics", path: [...path, "vi"], params: { text } }];
    }),
};

const ORDER: readonly (keyof ProvinceVariant)[] = [
  "id",
  "name",
  "within",
  "ended",
  "instruments",
  "slots",
  "requirements",
  "deadlines",
  "targets",
  "notEncoded",
];

/** The fields of every variant stand in one order, so that two files read alike. */
export const fieldOrder: VariantLint = {
  name: "field-order",
  says: `the fields stand in the order ${ORDER.join(", ")}`,
  check(variant) {
    const given = Object.keys(variant);
    const expected = ORDER.filter((key) => given.includes(key));
    return expected.join() === given.join()
      ? []
      : [{ code: "notInOrder", path: [], params: { expected: expected.join(", ") } }];
  },
};
