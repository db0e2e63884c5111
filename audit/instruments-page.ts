import { clauseOf } from "./clause.ts";
import { catalogues, endOf, histories, instruments, listInstruments } from "./law.ts";
import { page, table } from "./markdown.ts";
import { nationalLaw } from "../src/rules/national-law.ts";

interface Use {
  readonly what: string;
  readonly id: string;
  readonly days: string;
  readonly clause: string;
}

function listUses(id: string): Use[] {
  const entries = histories.flatMap(({ kind, id: subject, entries: history }) =>
    history.flatMap((entry, index): Use[] => {
      if (!listInstruments(entry).includes(id)) return [];
      const days = `${entry.effectiveFrom} – ${endOf(history, index) ?? "…"}`;
      // An instrument that only ends a rule touches it too: the entry stays, and says so.
      const standing = entry.value === null ? (index === 0 ? " (not yet a rule)" : " (ended)") : "";
      const own = entry.source?.instrument === id ? clauseOf(entry.source) : "amends";
      return [{ what: kind, id: subject, days: `${days}${standing}`, clause: own }];
    }),
  );
  const catalogued = Object.entries(catalogues).flatMap(([what, things]) =>
    Object.entries(things).flatMap(([name, { from, through, source }]): Use[] =>
      listInstruments({ source }).includes(id)
        ? [
            {
              what,
              id: name,
              days: `${from ?? "…"} – ${through ?? "…"}`,
              clause: source.instrument === id ? clauseOf(source) : "beside it",
            },
          ]
        : [],
    ),
  );
  return [...entries, ...catalogued];
}

function nameRelations(id: string): string {
  const of = (key: "amends" | "replaces", verb: string): string[] =>
    instruments.flatMap((each) =>
      each[key]?.includes(id) === true ? [`${verb} ${each.number}`] : [],
    );
  const own = instruments.find((each) => each.id === id);
  const numbers = (ids: readonly string[] = []): string =>
    ids.map((each) => instruments.find((other) => other.id === each)?.number ?? each).join(", ");
  return [
    ...(own?.amends === undefined ? [] : [`Amends ${numbers(own.amends)}.`]),
    ...(own?.replaces === undefined ? [] : [`Replaces ${numbers(own.replaces)}.`]),
    ...of("amends", "Amended by").map((text) => `${text}.`),
    ...of("replaces", "Replaced by").map((text) => `${text}.`),
  ].join(" ");
}

/** The page that says of every instrument which entries of the rule data hang on it. */
export function writeInstruments(): string {
  const sections = [...instruments]
    .sort((a, b) =>
      (a.issuedOn ?? a.effectiveFrom ?? "").localeCompare(b.issuedOn ?? b.effectiveFrom ?? ""),
    )
    .map(({ id, number, title, issuer, issuedOn, effectiveFrom }) => {
      const uses = listUses(id);
      const days = `Issued ${issuedOn ?? "on a day not seen"}, in effect from ${effectiveFrom ?? "a day not seen"}.`;
      return page(
        `## ${number}`,
        `${title.vi} (${title.en}). ${issuer.vi}. ${days} ${nameRelations(id)} Id \`${id}\`.`,
        uses.length === 0
          ? "No entry cites it."
          : table(
              ["what", "id", "days", "clause"],
              uses.map(({ what, id: name, days: during, clause }) => [
                what,
                `\`${name}\``,
                during,
                clause,
              ]),
            ),
      ).trimEnd();
    });
  return page(
    "---\ntitle: Instruments and what hangs on them\n---",
    "# Instruments and what hangs on them",
    `Written from the rule data, which were checked through ${nationalLaw.checkedThrough}: one search here finds what one document touches. ${String(instruments.length)} instruments.`,
    ...sections,
  );
}
