import { CbccvcError } from "../terms/error.ts";
import type { ProvinceVariant } from "./authored-law.ts";

/** The unit and the province around it, the smaller first; refuses what is no unit. */
export function listUnits(variant: ProvinceVariant): ProvinceVariant[] {
  assertVariant(variant);
  return [variant, ...(variant.within === undefined ? [] : listUnits(variant.within))];
}

/** A name in place of the variant itself would give the national rules, and nobody would notice. */
function assertVariant(variant: unknown): void {
  const isVariant =
    typeof variant === "object" && variant !== null && "id" in variant && "name" in variant;
  if (isVariant) return;
  throw new CbccvcError(
    "invalidVariant",
    { variant: String(variant) },
    "variant is no province variant; pass one such as langSon, or findProvinceVariant(id)",
  );
}
