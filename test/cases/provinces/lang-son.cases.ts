import type { ProvinceCase } from "../province-case.schema.ts";

/** What is known of Lạng Sơn: two documents of the Provincial Party Committee, not encoded. */
export const cases: readonly ProvinceCase[] = [
  {
    kind: "period",
    says: "Kế hoạch 08-KH/TU of 13/1/2021 is for 2021–2025",
    of: ["08-kh-tu-lang-son-2021"],
    from: "2021-01-13",
    through: "2025-12-31",
  },
  {
    kind: "period",
    says: "Chỉ thị 04-CT/TU of 29/4/2021 is for 2021–2025",
    of: ["04-ct-tu-lang-son-2021"],
    from: "2021-04-29",
    through: "2025-12-31",
  },
];
