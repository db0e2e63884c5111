import type { ProvinceCase } from "../province-case.schema.ts";

/** Quyết định 32/2023/QĐ-UBND of 20/12/2023, of which the opening was seen. */
export const cases: readonly ProvinceCase[] = [
  {
    kind: "period",
    says: "Quyết định 32/2023/QĐ-UBND is of 20/12/2023, and no end of it was seen",
    of: ["32-2023-qd-ubnd-khanh-hoa"],
    from: "2023-12-20",
  },
];
