import type { LevelId } from "../../terms/official.ts";

/** A degree of university level or higher (đại học trở lên). */
export const universityOrHigher: readonly LevelId[] = [
  "university",
  "bachelorOfPublicAdministration",
  "master",
  "masterOfPublicAdministration",
  "doctorate",
  "doctorateOfPublicAdministration",
];

/** A degree of college level or higher (cao đẳng trở lên). */
export const collegeOrHigher: readonly LevelId[] = ["college", ...universityOrHigher];

/** A degree of vocational secondary level or higher (trung cấp trở lên). */
export const vocationalSecondaryOrHigher: readonly LevelId[] = [
  "vocationalSecondary",
  ...collegeOrHigher,
];
