import { findProvinces, type ProvinceEntry, type ProvinceVariant } from "cbccvc";

import { provinces } from "../src/rules/catalogues/provinces.ts";
import { provinceVariants } from "../src/rules/find-province-variant.ts";
import { nationalLaw } from "../src/rules/national-law.ts";
import { instruments } from "./law.ts";
import { page, table } from "./markdown.ts";

const KINDS: Readonly<Record<ProvinceEntry["kind"], string>> = {
  province: "province",
  centrallyRunCity: "centrally run city",
};

/** How many rules of its own a variant holds. */
function countRules({
  requirements = [],
  deadlines = [],
  targets = [],
  slots = {},
}: ProvinceVariant) {
  return requirements.length + deadlines.length + targets.length + Object.keys(slots).length;
}

/**
 * What is known of the own rules of a province and of units inside it. `known` is claimed only where
 * no document of theirs is open.
 */
function writeKnown(id: string): readonly [string, string] {
  const variants = provinceVariants.filter(({ id: own, within }) => [own, within?.id].includes(id));
  if (variants.length === 0) return ["none known", ""];
  const open = variants
    .flatMap(({ notEncoded = [] }) => notEncoded)
    .map(
      ({ instrument }) => instruments.find((each) => each.id === instrument)?.number ?? instrument,
    );
  const rules = variants.map(countRules).reduce((sum, count) => sum + count, 0);
  const encoded = rules === 0 ? [] : [`${String(rules)} of its own rules`];
  const missing = open.length === 0 ? [] : [`not encoded, or not whole: ${open.join(", ")}`];
  const isKnown = rules > 0 && open.length === 0;
  return [isKnown ? "known" : "partial", [...encoded, ...missing].join("; ")];
}

function writeRow(entry: ProvinceEntry, days: string, links: readonly string[]): string[] {
  const { id, name, kind, code } = entry;
  const [known, what] = writeKnown(id);
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
    `Written from the rule data, which were checked through ${nationalLaw.checkedThrough}: every province and centrally run city since ${nationalLaw.coverageFrom}. \`known\`: rules of its own are encoded and no document of its own is open; \`partial\`: a document of its own is known, and is not encoded or not whole; \`none known\`: the rule data name none, which does not mean that there is none. The district level ended with 2025-06-30; communes are the caller's own units.`,
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
