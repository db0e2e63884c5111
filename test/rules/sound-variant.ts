import type { ProvinceVariant } from "cbccvc";

import { collegeOrHigher } from "../../src/rules/national/degree-levels.ts";

const name = { vi: "Cao Bằng", en: "Cao Bằng" };

export const instrument = {
  id: "12-2024-qd-ubnd-cao-bang",
  kind: "decision",
  number: "12/2024/QĐ-UBND",
  issuer: { vi: "Ủy ban nhân dân tỉnh Cao Bằng", en: "People's Committee of Cao Bằng" },
  title: { vi: "Quy định ví dụ về tiêu chuẩn", en: "An example of a standard" },
  issuedOn: "2024-03-01",
  effectiveFrom: "2024-03-15",
} as const;
export const plan = {
  ...instrument,
  id: "34-2024-kh-ubnd-cao-bang",
  kind: "plan",
  number: "34/KH-UBND",
} as const;
export const start = {
  known: "inferred",
  because: { vi: "Trang đã thấy không nêu ngày", en: "The page seen names no day" },
} as const;
export const source = {
  instrument: instrument.id,
  article: "3",
  trust: "text",
  seenIn: "https://a.vn/12",
} as const;
/** The source of an entry that begins before the decision above was issued. */
export const otherSource = { ...source, instrument: null } as const;
export const university = {
  kind: "holds",
  field: "degree",
  levels: ["university", "master"],
  recordedLevel: "counts",
} as const;
const entry = {
  effectiveFrom: "2024-03-15",
  value: { when: "beforeAppointment", asks: university },
  source,
} as const;
export const requirement = {
  id: "cao-bang-degree",
  name: { vi: "Bằng đại học theo quy định riêng", en: "A degree by a rule of its own" },
  of: { posts: ["commune-chairperson"] },
  nature: "training",
  history: [entry],
} as const;
export const deadline = {
  id: "cao-bang-deadline",
  name: { vi: "Thời hạn riêng của tỉnh", en: "A deadline of the province" },
  bindsOn: "agency",
  history: [
    {
      effectiveFrom: "2024-03-15",
      value: { covers: { requirements: ["leadership-division"] }, due: { on: "2025-12-31" } },
      source,
    },
  ],
} as const;
export const targetEntry = {
  effectiveFrom: "2024-03-15",
  value: {
    threshold: { numerator: 4, denominator: 5 },
    comparison: "atLeast",
    frequency: { every: "year" },
    measure: null,
  },
  source,
} as const;
export const target = {
  id: "cao-bang-target",
  name: { vi: "Ít nhất 80% được bồi dưỡng", en: "80% or more retrained" },
  populationName: { vi: "công chức", en: "civil servants" },
  binds: { vi: "các cơ quan của tỉnh", en: "agencies of the province" },
  history: [targetEntry],
} as const;
export const slotEntry = {
  effectiveFrom: "2024-03-15",
  value: collegeOrHigher,
  source,
} as const;

/** A variant with something of every part, and nothing wrong with it; the tests each change one thing. */
export const sound = {
  id: "cao-bang",
  name,
  instruments: [instrument, plan],
  slots: { communeCadreDegree: [slotEntry] },
  requirements: [requirement],
  deadlines: [deadline],
  targets: [target],
  notEncoded: [{ instrument: plan.id, from: "2024-03-15" }],
} as const satisfies ProvinceVariant;

// What is changed is plain data of any form, as in a file: the schema and the lints are to judge it.
export const withRequirement = (more: object): ProvinceVariant => ({
  ...sound,
  requirements: [{ ...requirement, ...more }],
});
export const withEntry = (more: object): ProvinceVariant =>
  withRequirement({ history: [{ ...entry, ...more }] });
export const withAsks = (more: object): ProvinceVariant =>
  withEntry({ value: { when: "beforeAppointment", asks: { ...university, ...more } } });
export const withScope = (scope: object): ProvinceVariant =>
  withEntry({ value: { when: "beforeAppointment", asks: university, scope } });
export const withTarget = (more: object): ProvinceVariant => ({
  ...sound,
  targets: [{ ...target, history: [{ ...targetEntry, value: { ...targetEntry.value, ...more } }] }],
});
/** A variant of nothing but a requirement, which begins on a day. */
export const withOneEntry = (
  unit: Pick<ProvinceVariant, "id" | "name" | "within" | "ended">,
  effectiveFrom: string,
): ProvinceVariant => {
  const { history } = withEntry({ effectiveFrom, start, source: otherSource }).requirements![0]!;
  return { ...unit, requirements: [{ ...requirement, id: `${unit.id}-degree`, history }] };
};
