import { isCalendarDate } from "../../terms/calendar-date.ts";
import {
  findInstruments,
  listCitations,
  listEntries,
  type Path,
  type VariantIssue,
  type VariantLint,
} from "./variant-lint.ts";

/** Every instrument that is named stands in a register. */
export const registeredInstruments: VariantLint = {
  name: "registered-instruments",
  says: "every instrument that is cited, amended or replaced stands in the national register or in `instruments`",
  check(variant, context) {
    const known = findInstruments(variant, context);
    const refuse = (path: Path, instrument: string): VariantIssue[] =>
      known.has(instrument)
        ? []
        : [{ code: "unregisteredInstrument", path, params: { instrument } }];
    return [
      ...listCitations(variant).flatMap(({ path, citation }) => [
        ...(citation.instrument === null
          ? []
          : refuse([...path, "instrument"], citation.instrument)),
        ...(["amendedBy", "readWith"] as const).flatMap((key) =>
          (citation[key] ?? []).flatMap((each, index) => refuse([...path, key, index], each)),
        ),
      ]),
      ...(variant.notEncoded ?? []).flatMap(({ instrument }, index) =>
        refuse(["notEncoded", index, "instrument"], instrument),
      ),
      ...(variant.instruments ?? []).flatMap((own, index) =>
        (["amends", "replaces"] as const).flatMap((key) =>
          (own[key] ?? []).flatMap((each, place) =>
            refuse(["instruments", index, key, place], each),
          ),
        ),
      ),
    ];
  },
};

/** Every instrument of the variant is cited, or known not to be encoded. */
export const usedInstruments: VariantLint = {
  name: "used-instruments",
  says: "every instrument of the variant is cited, or stands in `notEncoded`",
  check(variant) {
    const used = new Set([
      ...listCitations(variant).flatMap(({ citation }) => [
        ...(citation.instrument === null ? [] : [citation.instrument]),
        ...(citation.amendedBy ?? []),
        ...(citation.readWith ?? []),
      ]),
      ...(variant.notEncoded ?? []).map(({ instrument }) => instrument),
    ]);
    return (variant.instruments ?? []).flatMap(({ id }, index): VariantIssue[] =>
      used.has(id)
        ? []
        : [{ code: "unusedInstrument", path: ["instruments", index], params: { instrument: id } }],
    );
  },
};

/** Nothing begins before the instrument behind it was issued. */
export const instrumentDays: VariantLint = {
  name: "instrument-days",
  says: "nothing begins before the instrument it cites was issued, be it encoded or not",
  check(variant, context) {
    const known = findInstruments(variant, context);
    const begun = [
      ...listEntries(variant).map(({ path, effectiveFrom, source }) => ({
        path: [...path, "effectiveFrom"],
        effectiveFrom,
        instrument: source?.instrument ?? null,
      })),
      ...(variant.notEncoded ?? []).map(({ instrument, from }, index) => ({
        path: ["notEncoded", index, "from"],
        effectiveFrom: from,
        instrument,
      })),
    ];
    return begun.flatMap(({ path, effectiveFrom, instrument }): VariantIssue[] => {
      const issuedOn = instrument === null ? null : (known.get(instrument)?.issuedOn ?? null);
      if (instrument === null || issuedOn === null || issuedOn <= effectiveFrom) return [];
      const params = { instrument, issuedOn, effectiveFrom };
      return [{ code: "instrumentAfterEntry", path, params }];
    });
  },
};

const LINK = /^https?:\/\/[^\s/.?#]+(?:\.[^\s/.?#]+)+(?:[/?#]\S*)?$/u;
// A publication with its day, as of an article that is in no public archive: "ĐBP, 12/4/2023: …".
const PUBLICATION = /^\p{L}.*?(\d{1,2})\/(\d{1,2})\/(\d{4})/u;

function isAddress(text: string): boolean {
  if (/^https?:/u.test(text)) return LINK.test(text);
  const [, day = "", month = "", year = ""] = PUBLICATION.exec(text) ?? [];
  return isCalendarDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** Every citation has an address that can be followed. */
export const addresses: VariantLint = {
  name: "addresses",
  says: "every citation has a link, or a publication with its day",
  check: (variant) =>
    listCitations(variant).flatMap(({ path, citation: { seenIn } }): VariantIssue[] =>
      isAddress(seenIn)
        ? []
        : [{ code: "malformedAddress", path: [...path, "seenIn"], params: { address: seenIn } }],
    ),
};

/** No rule rests on a weak source: only a reading that is off may. */
export const trustedSources: VariantLint = {
  name: "trusted-sources",
  says: "no citation is one of a weak source",
  check: (variant) =>
    listCitations(variant).flatMap(({ path, citation: { trust } }): VariantIssue[] =>
      trust === "weak" ? [{ code: "weakSource", path: [...path, "trust"], params: {} }] : [],
    ),
};
