import type { Citation, ProvinceVariant } from "cbccvc";

import { words } from "../../src/reports/text/vi/words.ts";
import { nationalLaw } from "../../src/rules/national-law.ts";
import { clauseOf } from "../clause.ts";
import type { CoverageRow } from "./row.ts";

const CALLER_COUNTS =
  "Threshold and time are encoded; no catalogue has the programme or the event, so the counts are the caller's.";

/** What an entry holds that bears on how well a statement is encoded. */
interface Held {
  readonly source: Citation | null;
  readonly value: unknown;
}

/** Why a rule says less than its document, in sentences. */
function listWhys(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { gap, measure, wording } = value as {
    readonly gap?: string;
    readonly measure?: object | null;
    readonly wording?: { readonly en: string };
  };
  return [
    ...(gap === undefined ? [] : [`A gap: ${gap}.`]),
    ...(measure === null ? [CALLER_COUNTS] : []),
    ...(wording === undefined ? [] : [`${wording.en.replace(/\.$/u, "")}.`]),
  ];
}

/** The statements of the documents of provinces, read off their variants. */
export function listProvinceRows(variants: readonly ProvinceVariant[]): CoverageRow[] {
  return variants.flatMap((variant) => {
    const instruments = [...(variant.instruments ?? []), ...nationalLaw.instruments];
    const nameDocument = (id: string | null): string => {
      const known = instruments.find((each) => each.id === id);
      return known === undefined
        ? `${variant.name.vi}: văn bản không rõ số`
        : `${words.instrumentKinds[known.kind]} ${known.number}, ${known.issuer.vi}`;
    };
    const writeRows = (id: string, says: string, history: readonly Held[]): CoverageRow[] =>
      history.flatMap(({ source, value }): CoverageRow[] => {
        if (value === null) return [];
        const whys = listWhys(value);
        return [
          {
            document: nameDocument(source?.instrument ?? null),
            clause: clauseOf(source),
            says: `${says}.`,
            verdict: whys.length === 0 ? "encoded" : "partly",
            where: [id],
            ...(whys.length > 0 && { why: whys.join(" ") }),
          },
        ];
      });
    const { requirements = [], deadlines = [], targets = [], slots = {} } = variant;
    return [
      ...[...requirements, ...deadlines, ...targets].flatMap(({ id, name, history }) =>
        writeRows(id, name.en, history),
      ),
      ...Object.entries(slots).flatMap(([slot, history]) =>
        writeRows(slot, `Fills what the nation leaves open as ${slot}`, history),
      ),
      ...(variant.notEncoded ?? []).map(({ instrument }): CoverageRow => ({
        document: nameDocument(instrument),
        clause: "",
        says: "What else it says.",
        verdict: "gap",
        where: [instrument],
        why: "not seen, or not whole; it stays among the texts that are not encoded",
      })),
    ];
  });
}
