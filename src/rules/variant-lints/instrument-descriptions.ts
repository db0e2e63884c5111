import type { ProvinceVariant } from "../authored-law.ts";
import { listUnits } from "../list-units.ts";
import { findInstruments, type VariantIssue, type VariantLint } from "./variant-lint.ts";

type Instrument = NonNullable<ProvinceVariant["instruments"]>[number];

/** The words of a number such as "12/2024/QĐ-UBND", as an id spells them. */
function listWords(number: string): string[] {
  return (
    number
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/đ/giu, "d")
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  );
}

/** An instrument can be told by its id. */
export const numberedIds: VariantLint = {
  name: "numbered-ids",
  says: "the id of an instrument bears its number, without diacritics",
  check: ({ instruments = [] }) =>
    instruments.flatMap(({ id, number }, index): VariantIssue[] => {
      const parts = id.split("-");
      return listWords(number).every((word) => parts.includes(word))
        ? []
        : [{ code: "idWithoutNumber", path: ["instruments", index, "id"], params: { id, number } }];
    }),
};

/** The days of an instrument agree with its number, and with what it amends. */
export const instrumentOrder: VariantLint = {
  name: "instrument-order",
  says: "an instrument was issued in the year of its number, after what it amends or replaces and no later than it takes effect",
  check(variant, context) {
    const known = findInstruments(variant, context);
    return (variant.instruments ?? []).flatMap((instrument, index): VariantIssue[] => {
      const { number, issuedOn, effectiveFrom } = instrument;
      if (issuedOn === null) return [];
      const path = ["instruments", index];
      const year = /\/(\d{4})\//u.exec(number)?.[1];
      return [
        ...(year !== undefined && !issuedOn.startsWith(year)
          ? [
              {
                code: "otherYear",
                path: [...path, "number"],
                params: { number, issuedOn },
              } as const,
            ]
          : []),
        ...(effectiveFrom !== null && effectiveFrom < issuedOn
          ? [
              {
                code: "effectBeforeIssue",
                path: [...path, "effectiveFrom"],
                params: { issuedOn, effectiveFrom },
              } as const,
            ]
          : []),
        ...(["amends", "replaces"] as const).flatMap((key) =>
          (instrument[key] ?? []).flatMap((other, place): VariantIssue[] => {
            const day = known.get(other)?.issuedOn ?? null;
            return day === null || day < issuedOn
              ? []
              : [
                  {
                    code: "amendsLater",
                    path: [...path, key, place],
                    params: { instrument: other, day, issuedOn },
                  },
                ];
          }),
        ),
      ];
    });
  },
};

/** No instrument is described twice; a number comes again every year. */
export const describedOnce: VariantLint = {
  name: "described-once",
  says: "no instrument is described twice, by its number, issuer and day",
  // A successor may describe anew what its predecessor issued: the two are never asked together.
  check(variant, { law }) {
    const tell = ({ number, issuer, issuedOn }: Instrument) =>
      [number, issuer.vi, issuedOn].join("\n");
    const around = listUnits(variant).slice(1);
    const known = new Map(
      [...law.instruments, ...around.flatMap(({ instruments = [] }) => instruments)].map((each) => [
        tell(each),
        each.id,
      ]),
    );
    return (variant.instruments ?? []).flatMap((instrument, index): VariantIssue[] => {
      const { id, number } = instrument;
      const other = known.get(tell(instrument)) ?? id;
      known.set(tell(instrument), id);
      // Of one id is another mistake.
      return other === id
        ? []
        : [{ code: "describedTwice", path: ["instruments", index], params: { number, other } }];
    });
  },
};
