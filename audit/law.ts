import type { CalendarDate, Dated, InstrumentId } from "cbccvc";

import * as door from "../src/index.ts";
import { provinces } from "../src/rules/catalogues/provinces.ts";
import { provinceVariants } from "../src/rules/find-province-variant.ts";
import { nationalLaw } from "../src/rules/national-law.ts";

/** One history of the rule data: a subject and what was said of it, from when. */
export interface History {
  /** What kind of rule it is. */
  readonly kind:
    | "requirement"
    | "deadline"
    | "target"
    | "appointment"
    | "programme"
    | "limit"
    | "meaning"
    | "training"
    | "sending"
    | "age"
    | "retirement"
    | "reappointment"
    | "commitment"
    | "compensation"
    | "ratio";
  readonly id: string;
  readonly entries: readonly Dated<unknown>[];
}

/** Every history of the national law and of the provinces. */
export const histories: readonly History[] = (() => {
  const { requirements, deadlines, appointments, programmes, credentialLimits } = nationalLaw;
  const of = (
    kind: History["kind"],
    timelines: readonly { readonly id: string; readonly history: readonly Dated<unknown>[] }[],
  ): History[] => timelines.map(({ id, history }) => ({ kind, id, entries: history }));
  const own = <T>(pick: (variant: (typeof provinceVariants)[number]) => readonly T[] | undefined) =>
    provinceVariants.flatMap((variant) => pick(variant) ?? []);
  return [
    ...of("requirement", [...requirements, ...own((variant) => variant.requirements)]),
    ...of("deadline", [...deadlines, ...own((variant) => variant.deadlines)]),
    ...of("target", [...nationalLaw.targets, ...own((variant) => variant.targets)]),
    ...of("appointment", appointments),
    ...of("programme", programmes),
    ...of("limit", credentialLimits),
    ...of("sending", nationalLaw.sending),
    ...of("age", nationalLaw.appointmentAges),
    { kind: "retirement", id: "retirement", entries: nationalLaw.retirement },
    ...Object.entries(nationalLaw.reappointment).map(([id, entries]): History => ({
      kind: "reappointment",
      id: `reappointment.${id}`,
      entries,
    })),
    ...Object.entries(nationalLaw.serviceCommitment).map(([id, entries]): History => ({
      kind: "commitment",
      id: `commitment.${id}`,
      entries,
    })),
    ...Object.entries(nationalLaw.compensation).map(([id, entries]): History => ({
      kind: "compensation",
      id: `compensation.${id}`,
      entries,
    })),
    ...Object.entries(nationalLaw.personnel).flatMap(([id, { meaning, training }]): History[] => [
      { kind: "meaning", id, entries: meaning },
      { kind: "training", id, entries: training },
    ]),
    { kind: "ratio", id: "sendRatio", entries: nationalLaw.sendRatio },
  ];
})();

/** Every instrument of the registers, national and provincial. */
export const instruments = [
  ...nationalLaw.instruments,
  ...provinceVariants.flatMap((variant) => variant.instruments ?? []),
];

/** The entries of the catalogues that cite an instrument. */
export const catalogues = {
  post: nationalLaw.posts,
  rank: nationalLaw.ranks,
  title: nationalLaw.titles,
  issuer: nationalLaw.issuerKinds,
  province: Object.fromEntries(
    provinces.map((entry) => [
      entry.from === undefined ? entry.id : `${entry.id}@${entry.from}`,
      entry,
    ]),
  ),
} as const;

/** The name of every entry that a row of the coverage may point at. */
const names: ReadonlySet<string> = new Set([
  ...histories.map(({ id }) => id),
  ...Object.values(catalogues).flatMap((entries) => Object.keys(entries)),
  ...Object.keys(nationalLaw.gaps),
  ...Object.keys(nationalLaw.readings),
  ...Object.keys(nationalLaw.areas),
  ...Object.keys(nationalLaw.managingLevels),
  ...Object.values(nationalLaw.levels).flatMap((levels) => Object.keys(levels)),
  ...Object.keys(nationalLaw.levels),
  ...instruments.map(({ id }) => id),
  ...provinceVariants.map(({ id }) => id),
  ...Object.keys(nationalLaw.levels).map((field) => `levels.${field}`),
  ...Object.entries(nationalLaw.personnel).flatMap(([group, { parts = {} }]) => [
    `personnel.${group}`,
    `personnel.${group}.meaning`,
    `personnel.${group}.training`,
    ...Object.keys(parts),
  ]),
  ...Object.keys(door),
  ...findSlots(nationalLaw),
]);

/** The names that a row points at: one, or with a star at its end all that begin so. */
export function findNames(where: string): string[] {
  if (!where.endsWith("*")) return names.has(where) ? [where] : [];
  return [...names].filter((name) => name.startsWith(where.slice(0, -1)));
}

/** The slots that provinces may fill. */
function findSlots(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "slot" in value && "domain" in value ? [String(value.slot)] : [];
  return [...new Set([...own, ...Object.values(value).flatMap(findSlots)])];
}

/** Every instrument that a piece of rule data names, as source, amendment, decree or guidance. */
export function listInstruments(value: unknown): InstrumentId[] {
  const keys = ["instrument", "amendedBy", "readWith", "decree", "guidedBy"];
  const found = (part: unknown): InstrumentId[] => {
    if (typeof part !== "object" || part === null) return [];
    return Object.entries(part).flatMap(([key, inner]: [string, unknown]) =>
      keys.includes(key)
        ? [inner].flat().filter((each): each is string => typeof each === "string")
        : found(inner),
    );
  };
  return [...new Set(found(value))];
}

/** The day before an entry's successor begins; `undefined` for the last one. */
export function endOf(entries: readonly Dated<unknown>[], index: number): CalendarDate | undefined {
  const next = entries[index + 1]?.effectiveFrom;
  if (next === undefined) return undefined;
  const day = new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000);
  return day.toISOString().slice(0, 10) as CalendarDate;
}
