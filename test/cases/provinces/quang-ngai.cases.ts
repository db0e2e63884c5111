import type { ProvinceCase } from "../province-case.schema.ts";

/** Quyết định 225/QĐ-UBND of 24/11/2025, as the provincial inspectorate tells it. */
export const cases: readonly ProvinceCase[] = [
  {
    kind: "period",
    says: "the plan of 2025, from the day of its decision",
    of: ["quang-ngai-digital-skills", "225-qd-ubnd-quang-ngai-2025"],
    from: "2025-11-24",
    through: "2025-12-31",
  },
  {
    kind: "threshold",
    says: "100% of 101 is 101",
    target: "quang-ngai-digital-skills",
    on: "2025-12-31",
    required: 101,
    fewest: 101,
    due: "2025-12-31",
  },
];
