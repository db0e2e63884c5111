import {
  findProvinces,
  type CalendarDate,
  type Dated,
  type ProvinceEntry,
  type ProvinceVariant,
} from "cbccvc";

import { provinces } from "../src/rules/catalogues/provinces.ts";
import { provinceVariants } from "../src/rules/find-province-variant.ts";
import { nationalLaw } from "../src/rules/national-law.ts";
import { previousDay } from "../src/terms/calendar-date.ts";
import { instruments } from "./law.ts";
import { page, table } from "./markdown.ts";

const KINDS: Readonly<Record<ProvinceEntry["kind"], string>> = {
  province: "province",
  centrallyRunCity: "centrally run city",
};

interface Days {
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
}

const overlap = (a: Days, b: Days): boolean =>
  (a.from ?? "") <= (b.through ?? "9999") && (b.from ?? "") <= (a.through ?? "9999");

/** The days on which a history holds something. */
function listDays(history: readonly Dated<unknown>[]): Days[] {
  return history.flatMap(({ effectiveFrom: from, value }, index) => {
    const next = history[index + 1]?.effectiveFrom;
    return value === null
      ? []
      : [{ from, ...(next !== undefined && { through: previousDay(next) }) }];
  });
}

/** How many rules of its own a variant holds in the days of a life. */
function countRules(variant: ProvinceVariant, life: Days): number {
  const { requirements = [], deadlines = [], targets = [], slots = {} } = variant;
  const histories: readonly (readonly Dated<unknown>[])[] = [
    ...[...requirements, ...deadlines, ...targets].map(({ history }) => history),
    ...Object.values(slots),
  ];
  return histories.filter((history) => listDays(history).some((days) => overlap(days, life)))
    .length;
}

/**
 * What is known of the own rules of a province, and of units inside it, in the days of one life.
 * `known` is claimed only where no document of theirs is open.
 */
function writeKnown(life: ProvinceEntry): readonly [string, string] {
  const variants = provinceVariants.filter(({ id, within }) => [id, within?.id].includes(life.id));
  const open = variants
    .flatMap(({ notEncoded = [] }) => notEncoded)
    .filter((days) => overlap(days, life))
    .map(
      ({ instrument }) => instruments.find((each) => each.id === instrument)?.number ?? instrument,
    );
  const rules = variants
    .map((variant) => countRules(variant, life))
    .reduce((sum, count) => sum + count, 0);
  if (rules + open.length === 0) return ["none known", ""];
  const encoded = rules === 0 ? [] : [`rules of its own: ${String(rules)}`];
  const missing = open.length === 0 ? [] : [`not encoded, or not whole: ${open.join(", ")}`];
  return [open.length === 0 ? "known" : "partial", [...encoded, ...missing].join("; ")];
}

function writeRow(entry: ProvinceEntry, days: string, links: readonly string[]): string[] {
  const { id, name, kind, code } = entry;
  const [known, what] = writeKnown(entry);
  return [code, name.vi, `\`${id}\``, KINDS[kind], days, links.join(", "), known, what];
}

const nameOf = (id: string): string => provinces.find((each) => each.id === id)?.name.vi ?? id;

/** The page of provinces: those of the last day checked, and those before, with what is known. */
export function writeProvinces(): string {
  const today = findProvinces(nationalLaw.checkedThrough);
  const past = provinces.filter((entry) => !today.includes(entry));
  return page(
    "---\ntitle: Provinces\n---",
    "# Provinces",
    `Written from the rule data, which were checked through ${nationalLaw.checkedThrough}: every province and centrally run city since ${nationalLaw.coverageFrom}. \`known\`: rules of its own are encoded and no document of its own is open; \`partial\`: a document of its own is known, and is not encoded or not whole; \`none known\`: the rule data name none, which does not mean that there is none. The district level ended with 2025-06-30; communes are the caller's own units. [Adding a province](adding-a-province.en.md) ([tiếng Việt](adding-a-province.vi.md)) takes thirty minutes.`,
    `## ${String(today.length)} on ${nationalLaw.checkedThrough}`,
    table(
      ["code", "name", "id", "kind", "since", "out of", "own rules", "what"],
      today.map((entry) => writeRow(entry, entry.from ?? "…", entry.predecessors.map(nameOf))),
    ),
    `## ${String(past.length)} that ended`,
    "A province that changed its territory or its kind ended, though its name may go on. An own document of a former province may still be applied on its territory until it is replaced, which is not encoded.",
    table(
      ["code", "name", "id", "kind", "days", "now in", "own rules", "what"],
      past.map((entry) =>
        writeRow(
          entry,
          `${entry.from ?? "…"} – ${entry.through ?? "…"}`,
          entry.successors.map(nameOf),
        ),
      ),
    ),
  );
}
