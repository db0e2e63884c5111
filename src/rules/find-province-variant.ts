import type { ProvinceVariant } from "./authored-law.ts";
import * as variants from "./provinces.ts";

/** Every variant of the package, by id. */
export const provinceVariants: readonly ProvinceVariant[] = Object.values(variants);

/**
 * Finds the variant of a province, or of a unit inside one, by its id.
 *
 * It carries all variants of the package; a program for one province imports that variant instead.
 *
 * @param id - The name in kebab case, without diacritics: `"lang-son"`.
 * @returns The variant, or `undefined` where the package has none of that name.
 * @example
 * ```ts
 * import { findProvinceVariant } from "cbccvc";
 *
 * findProvinceVariant("lang-son")?.name.vi; // => "Lạng Sơn"
 * findProvinceVariant("atlantis"); // => undefined
 * ```
 */
export function findProvinceVariant(id: string): ProvinceVariant | undefined {
  return provinceVariants.find((variant) => variant.id === id);
}
